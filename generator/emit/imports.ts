/** The imports of one output file. Printing a symbol asks for it here and thereby imports it; nobody keeps a list by hand. */

interface Imported {
  readonly name: string;
  readonly local: string;
  readonly typeOnly: boolean;
}

export class Imports {
  readonly #file: string;
  readonly #own: ReadonlySet<string>;
  readonly #byFile = new Map<string, Map<string, Imported>>();

  /** `file`: the output file, without extension; `own`: names that it declares itself, which an import must not shadow. */
  constructor(file: string, own: Iterable<string>) {
    this.#file = file;
    this.#own = new Set(own);
  }

  /** The local name of a type declared in `file`. */
  type(name: string, file: string): string {
    return this.#import(name, file, true);
  }

  /** The local name of a value declared in `file`. */
  value(name: string, file: string): string {
    return this.#import(name, file, false);
  }

  #import(name: string, file: string, typeOnly: boolean): string {
    if (file === this.#file) return name;
    const names = this.#byFile.get(file) ?? new Map<string, Imported>();
    this.#byFile.set(file, names);
    const known = names.get(name);
    const local = known?.local ?? (this.#own.has(name) ? `${name}$$` : name);
    if (!known || (known.typeOnly && !typeOnly))
      names.set(name, { name, local, typeOnly: typeOnly && (known?.typeOnly ?? true) });
    return local;
  }

  /** Returns one import for each file, in code-point order. `from` is the path without its extension: the skeleton writes it. */
  lines(): { readonly clause: string; readonly from: string }[] {
    const files = [...this.#byFile.keys()].sort();
    return files.map((file) => {
      const names = [...(this.#byFile.get(file)?.values() ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
      const allTypes = names.every((each) => each.typeOnly);
      const clause = names
        .map(
          (each) =>
            `${each.typeOnly && !allTypes ? "type " : ""}${each.name}${each.local === each.name ? "" : ` as ${each.local}`}`,
        )
        .join(", ");
      return { clause: `${allTypes ? "type " : ""}{ ${clause} }`, from: relative(this.#file, file) };
    });
  }
}

/** Both are paths below the output folder, without extension. */
export function relative(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  while (here.length > 0 && there.length > 1 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return `${here.length === 0 ? "./" : "../".repeat(here.length)}${there.join("/")}`;
}
