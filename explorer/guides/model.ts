/** The guides of `docs/` as data, so that the page needs no parser of Markdown and no text can become markup. */

/** A part of a line. A text has no markup. */
export type Inline =
  | string
  | readonly ["code", string]
  | readonly ["b" | "i", readonly Inline[]]
  | readonly ["a", address: string, readonly Inline[]]
  | readonly ["br"];

/** A part of a guide. */
export type Block =
  | readonly ["h", level: number, anchor: string, readonly Inline[]]
  | readonly ["p", readonly Inline[]]
  | readonly ["pre", language: string, string]
  | readonly ["ul" | "ol", items: readonly (readonly Block[])[]]
  | readonly ["table", head: readonly (readonly Inline[])[], rows: readonly (readonly (readonly Inline[])[])[]]
  | readonly ["quote", readonly Block[]];

/** A Markdown file. */
export interface Guide {
  /** Name of the file without its extension. */
  readonly slug: string;
  readonly title: string;
  /** The content without the title. */
  readonly blocks: readonly Block[];
}

/** All guides, with the page that lists them. */
export interface Guides {
  readonly index: Guide;
  readonly guides: readonly Guide[];
}

/** Name of the file that lists the guides, without its extension. */
export const indexSlug = "README";

/** Returns the address of a guide in the page, or of a heading in it. */
export const guideHref = (slug: string, anchor?: string): string =>
  slug === indexSlug
    ? "#/guides"
    : `#/guide/${encodeURIComponent(slug)}${anchor === undefined ? "" : `?h=${encodeURIComponent(anchor)}`}`;

/** Returns the text of a line. */
export const plainText = (line: readonly Inline[]): string =>
  line
    .map((part) => {
      if (typeof part === "string") return part;
      if (part[0] === "br") return " ";
      if (part[0] === "code") return part[1];
      return plainText(part[0] === "a" ? part[2] : part[1]);
    })
    .join("");
