/** Collects the imports of one output file: printing a symbol imports it. */

interface Imported {
  readonly name: string;
  readonly local: string;
  readonly typeOnly: boolean;
}

export interface ImportLine {
  readonly clause: string;
  readonly from: string;
}

export class Imports {
  readonly #file: string;
  readonly #own: ReadonlySet<string>;
  readonly #byFile = new Map<string, Map<string, Imported>>();
  /** The files of the runtime, by clause. */
  readonly #runtime = new Map<string, string>();

  /**
   * @param file the output file, without extension
   * @param own names that the file declares itself, which an import must not shadow
   */
  constructor(file: string, own: Iterable<string>) {
    this.#file = file;
    this.#own = new Set(own);
  }

  /** Imports a part of the runtime. These imports stand first, in the order of their first use. */
  runtime(clause: string, file: string): void {
    this.#runtime.set(clause, `runtime/${file}`);
  }

  /** Returns the reference to a type of the runtime. */
  runtimeType(name: string): string {
    this.runtime("type * as $rt", "index");
    return `$rt.${name}`;
  }

  /** Returns the reference to a scalar of the runtime. */
  scalar(name: string): string {
    this.runtime("* as $xs", "scalars");
    return `$xs.${name}`;
  }

  /** Returns the local name of a type declared in `file`. */
  type(name: string, file: string): string {
    return this.#import(name, file, true);
  }

  /** Returns the local name of a value declared in `file`. */
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

  /** Returns the imports: of the runtime, then one for each other file in code-point order. `from` is a path without extension. */
  lines(): readonly ImportLine[] {
    const runtime = [...this.#runtime].map(([clause, file]) => ({ clause, from: relative(this.#file, file) }));
    const files = [...this.#byFile.keys()].sort();
    const others = files.map((file) => {
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
    return [...runtime, ...others];
  }
}

/** Returns the relative path from one file to another. Both are paths below the output folder, without extension. */
export function relative(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  while (here.length > 0 && there.length > 1 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return `${here.length === 0 ? "./" : "../".repeat(here.length)}${there.join("/")}`;
}
