/**
 * Reads the scripts of a component file (Vue, Svelte, Astro, HTML) as modules of their own. Everything else becomes
 * spaces, so that each line and column of a module is that of the file.
 */

export interface ComponentModule {
  /** The script's code. It is as long as the file, with spaces in place of everything else. */
  readonly text: string;
  /** `.ts`, `.tsx`, `.js` or `.jsx`. */
  readonly extension: string;
}

export interface Component {
  readonly modules: readonly ComponentModule[];
  /** The template. It is as long as the file, with spaces in place of scripts, styles and comments. */
  readonly template: string;
  /** Reason why a script could not be read, and the index of its start. */
  readonly problem?: { readonly message: string; readonly start: number };
}

export const componentEndings: readonly string[] = [".vue", ".svelte", ".astro", ".html", ".htm"];

export const isComponent = (path: string): boolean => componentEndings.some((each) => path.endsWith(each));

interface Block {
  readonly start: number;
  readonly end: number;
  readonly extension: string;
}

const extensions: Readonly<Record<string, string>> = {
  ts: ".ts",
  typescript: ".ts",
  tsx: ".tsx",
  js: ".js",
  javascript: ".js",
  jsx: ".jsx",
};

export function readComponent(path: string, text: string): Component {
  const blocks: Block[] = [];
  const hidden: { start: number; end: number }[] = [];
  let problem: Component["problem"];
  let at = 0;
  if (path.endsWith(".astro")) {
    const [fence = ""] = /^\s*---(?=\s|$)/.exec(text) ?? [];
    const end = fence === "" ? -1 : text.indexOf("\n---", fence.length - 1);
    if (fence !== "" && end < 0) problem = { message: "its front matter has no end", start: 0 };
    if (end >= 0) {
      blocks.push({ start: fence.length, end, extension: ".ts" });
      hidden.push({ start: 0, end: (at = end + 4) });
    }
  }
  const opening = /<!--|<(script|style)(?=[\s>/])/gi;
  while (problem === undefined) {
    opening.lastIndex = at;
    const found = opening.exec(text);
    if (!found) break;
    const { index: start } = found;
    const name = found[1]?.toLowerCase();
    const inner = name === undefined ? start + 4 : endOfTag(text, opening.lastIndex);
    const isEmpty = name !== undefined && text[inner - 2] === "/" && !isHtml(path);
    const close = isEmpty ? inner : indexOfEnd(text, name, inner);
    if (inner < 0 || close < 0) {
      if (name === "script") problem = { message: "its script has no end", start };
      break;
    }
    at = isEmpty ? inner : Math.max(text.indexOf(">", close), close) + 1;
    hidden.push({ start, end: at });
    if (name !== "script" || isEmpty) continue;
    const extension = extensionOf(text.slice(start, inner), path);
    if (extension === undefined) problem = { message: "its script is in a language that is not analysed", start };
    else if (extension !== "") blocks.push({ start: inner, end: close, extension });
  }
  return {
    modules: modulesOf(path, text, blocks),
    template: hidden.reduce(
      (rest, { start, end }) => rest.slice(0, start) + blank(text.slice(start, end)) + rest.slice(end),
      text,
    ),
    ...(problem && { problem }),
  };
}

const isHtml = (path: string): boolean => /\.html?$/.test(path);

/** Vue and Svelte make one module of a file's scripts; in the others each is one. */
function modulesOf(path: string, text: string, blocks: readonly Block[]): readonly ComponentModule[] {
  const groups = /\.(?:vue|svelte)$/.test(path) ? (blocks.length === 0 ? [] : [blocks]) : blocks.map((each) => [each]);
  return groups.map((group) => {
    let module = "";
    for (const { start, end } of group) module += blank(text.slice(module.length, start)) + text.slice(start, end);
    module += blank(text.slice(module.length));
    const extension = group.find((each) => each.extension.startsWith(".ts"))?.extension ?? group[0]?.extension ?? ".js";
    // The component's compiler adds a default export, which other files import.
    const isComplete = /\bexport\s+default\b|\bas\s+default\b/.test(module) || isHtml(path);
    return { text: isComplete ? module : `${module}\nexport default {};\n`, extension };
  });
}

/** Line breaks stay, as the compiler knows them. */
const blank = (text: string): string => text.replace(/[^\r\n\u2028\u2029]/g, " ");

/** Returns the index after the `>` of a tag whose attributes begin at `at`; -1 if there is none. */
function endOfTag(text: string, at: number): number {
  let quote = "";
  for (let index = at; index < text.length; index++) {
    const character = text[index] ?? "";
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return index + 1;
  }
  return -1;
}

/** Returns the index of the end of a comment, script or style; -1 if it has no end. */
function indexOfEnd(text: string, name: string | undefined, at: number): number {
  if (name === undefined) return text.indexOf("-->", at);
  const closing = new RegExp(`</${name}(?=[\\s>])`, "gi");
  closing.lastIndex = Math.max(at, 0);
  return closing.exec(text)?.index ?? -1;
}

/**
 * Returns the script's code; empty for JSON, shaders and scripts in other files; undefined for an unsupported language.
 */
function extensionOf(tag: string, path: string): string | undefined {
  const attribute = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, "i").exec(tag);
  const valueOf = (name: string) =>
    attribute(name)
      ?.slice(1)
      .find((each) => each !== undefined);
  if (valueOf("src") !== undefined) return "";
  const lang = valueOf("lang")?.toLowerCase();
  if (lang !== undefined) return extensions[lang];
  const type = (valueOf("type") ?? "").toLowerCase();
  if (type.endsWith("typescript")) return ".ts";
  if (type !== "" && type !== "module" && !/(?:java|ecma)script$/.test(type))
    return /babel|jsx/.test(type) ? ".jsx" : "";
  return path.endsWith(".astro") ? ".ts" : ".js";
}
