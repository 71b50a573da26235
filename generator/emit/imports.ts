/** Collects the imports of an output file. Each method imports a symbol and returns its local name. */

interface Imported {
  readonly name: string;
  readonly local: string;
  readonly typeOnly: boolean;
}

/** An import statement. */
export interface ImportLine {
  /** The text between `import` and `from`. */
  readonly clause: string;
  /** Path without extension. */
  readonly from: string;
}

/** The imports of one output file. */
export class Imports {
  readonly #file: string;
  readonly #own: ReadonlySet<string>;
  readonly #byFile = new Map<string, Map<string, Imported>>();
  /** Files of the runtime, by import clause. */
  readonly #runtime = new Map<string, string>();

  /**
   * @param file the output file, without extension
   * @param own names that the file declares itself; an import with such a name gets an alias
   */
  constructor(file: string, own: Iterable<string>) {
    this.#file = file;
    this.#own = new Set(own);
  }

  /** Imports from a file of the runtime. These imports come first, in the order of their first use. */
  runtime(clause: string, file: string): void {
    this.#runtime.set(clause, `runtime/${file}`);
  }

  /** Imports the runtime's types. Returns a qualified type name. */
  runtimeType(name: string): string {
    this.runtime("type * as $rt", "index");
    return `$rt.${name}`;
  }

  /** Imports the runtime's scalars. Returns a qualified scalar name. */
  scalar(name: string): string {
    this.runtime("* as $xs", "scalars");
    return `$xs.${name}`;
  }

  /** Imports a type from `file`. Returns its local name. */
  type(name: string, file: string): string {
    return this.#import(name, file, true);
  }

  /** Imports a value from `file`. Returns its local name. */
  value(name: string, file: string): string {
    return this.#import(name, file, false);
  }

  /** Returns the local name of a type that the file declares or has imported by now; undefined if it has not. */
  nameInScope(name: string, file: string): string | undefined {
    return file === this.#file ? name : this.#byFile.get(file)?.get(name)?.local;
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

  /** Returns the import statements: first of the runtime, then one for each other file, in code-point order. */
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

/** Returns the relative import path from one output file to another. Both paths have no extension. */
export function relative(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  while (here.length > 0 && there.length > 1 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return `${here.length === 0 ? "./" : "../".repeat(here.length)}${there.join("/")}`;
}
