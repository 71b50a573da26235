/** Reads Markdown into the guides of the page. It runs when the package is built, so `marked` is in no package of a user. */
import { lexer, type Token, type Tokens } from "marked";
import { guideHref, indexSlug, plainText, type Block, type Guide, type Guides, type Inline } from "./model.js";

/** A Markdown file. */
export interface MarkdownFile {
  /** Name of the file, such as `calls.md`. */
  readonly name: string;
  readonly text: string;
}

/** Returns the guides of a folder. Links between its files become addresses in the page. */
export function guidesFromMarkdown(files: readonly MarkdownFile[]): Guides {
  const slugs = new Set(files.map(({ name }) => slugOf(name)));
  const all = files.map(({ name, text }) => new Reader(slugOf(name), slugs).guide(text));
  const index = all.find(({ slug }) => slug === indexSlug);
  if (!index) throw new Error(`the guides have no ${indexSlug}.md`);
  return { index, guides: all.filter((guide) => guide !== index) };
}

const slugOf = (name: string): string => name.replace(/\.md$/, "");

class Reader {
  readonly #slug: string;
  readonly #slugs: ReadonlySet<string>;
  /** How often each anchor was given, because GitHub numbers equal ones. */
  readonly #anchors = new Map<string, number>();

  constructor(slug: string, slugs: ReadonlySet<string>) {
    this.#slug = slug;
    this.#slugs = slugs;
  }

  guide(text: string): Guide {
    const [first, ...rest] = this.#blocks(lexer(text));
    if (first?.[0] !== "h" || first[1] !== 1) throw new Error(`${this.#slug}.md: the first line is no heading`);
    return { slug: this.#slug, title: plainText(first[3]), blocks: rest };
  }

  #blocks(tokens: readonly Token[]): readonly Block[] {
    return tokens.flatMap((token) => this.#block(token as Tokens.Generic));
  }

  #block(token: Tokens.Generic): readonly Block[] {
    switch (token.type) {
      case "space":
      case "hr":
      case "def":
        return [];
      case "heading": {
        const line = this.#line(token.tokens);
        return [["h", (token as Tokens.Heading).depth, this.#anchor(plainText(line)), line]];
      }
      case "code": {
        const { lang = "", text } = token as Tokens.Code;
        return [["pre", lang.replace(/[\s(].*/, ""), text]];
      }
      case "list": {
        const { ordered, items } = token as Tokens.List;
        return [[ordered ? "ol" : "ul", items.map((item) => this.#blocks(item.tokens))]];
      }
      case "table": {
        const { header, rows } = token as Tokens.Table;
        const cells = (row: readonly Tokens.TableCell[]) => row.map((cell) => this.#line(cell.tokens));
        return [["table", cells(header), rows.map(cells)]];
      }
      case "blockquote":
        return [["quote", this.#blocks(token.tokens ?? [])]];
      case "html":
        // Comments are for those who write the file. All other HTML stays text.
        return /^\s*<!--[^]*-->\s*$/.test(token.raw) ? [] : [["p", [token.raw.trim()]]];
      default:
        return [["p", this.#line(token.tokens ?? [token])]];
    }
  }

  #line(tokens: readonly Token[] = []): readonly Inline[] {
    const line: Inline[] = [];
    for (const token of tokens) {
      const part = this.#inline(token as Tokens.Generic);
      const last = line.at(-1);
      if (typeof part === "string" && typeof last === "string") line[line.length - 1] = last + part;
      else line.push(part);
    }
    return line;
  }

  #inline(token: Tokens.Generic): Inline {
    switch (token.type) {
      case "codespan":
        return ["code", (token as Tokens.Codespan).text];
      case "strong":
        return ["b", this.#line(token.tokens)];
      case "em":
        return ["i", this.#line(token.tokens)];
      case "br":
        return ["br"];
      case "link": {
        const line = this.#line(token.tokens);
        const address = this.#address((token as Tokens.Link).href);
        return address === undefined ? plainText(line) : ["a", address, line];
      }
      case "html":
        return token.raw;
      case "text":
      case "escape":
        return withoutEntities((token as Tokens.Text).text).replaceAll("\n", " ");
      default:
        return token.raw;
    }
  }

  /** Returns the address for a link; undefined if it leads to a file that is not in the page. */
  #address(href: string): string | undefined {
    if (href.startsWith("https://")) return href;
    const [, file = "", anchor] = /^([\w-]*)(?:\.md)?(?:#(.*))?$/.exec(href) ?? [];
    const slug = file === "" && anchor !== undefined ? this.#slug : file;
    return this.#slugs.has(slug) ? guideHref(slug, anchor) : undefined;
  }

  #anchor(heading: string): string {
    const anchor = anchorOf(heading);
    const count = this.#anchors.get(anchor) ?? 0;
    this.#anchors.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  }
}

/** Returns the anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', nbsp: "\u00a0" };

/** Returns a text with the characters that its entities stand for. */
const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|([a-z]+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (entities[name ?? ""] ?? whole) : String.fromCodePoint(Number(code)),
  );
