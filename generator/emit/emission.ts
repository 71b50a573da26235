/** Collects the data that all files of a client share: contract, names, settings, and the file of each type. */
import { isNetServer } from "../contract/endpoint.js";
import { namespaceOf, type Contract, type QName, type TypeDef } from "../contract/model.js";
import { familyBases } from "../contract/queries.js";
import type { Described } from "../describe/describe.js";
import { runtimeFiles } from "./assets.js";
import { suffixOf, type ImportExtension } from "./import-extension.js";
import { isDeclared, itemName, typeNames, type Naming, type TypeNames } from "./names.js";

/** Options of the generated code. */
export interface EmitOptions {
  /** Names of members and methods: `wire` keeps those of the WSDL, `camelCase` converts them. */
  readonly naming: Naming;
  /** Extension of imports between the client's files. */
  readonly importExtension: ImportExtension;
}

/** The context for printing the files of a client. */
export interface Emission extends Described {
  readonly names: TypeNames;
  readonly naming: Naming;
  /** Text at the end of import paths, such as `.js`. */
  readonly suffix: string;
  /** Name of the constant for each namespace. The services' own namespace comes first. */
  readonly namespaces: ReadonlyMap<string, string>;
  /** Types with a TypeScript declaration, by the file (without extension) of the declaration. */
  readonly declared: ReadonlyMap<string, readonly TypeDef[]>;
  /** All types, by the file (without extension) of their descriptors. */
  readonly described: ReadonlyMap<string, readonly TypeDef[]>;
  /** The runtime's source files that are copied into the client. */
  readonly runtime: ReturnType<typeof runtimeFiles>;
}

/** Folders of the runtime that only some clients need. */
const optionalFolders: Readonly<Record<string, (contract: Contract) => boolean>> = {
  "json/": ({ webApi }) => webApi !== undefined,
  "online/": ({ services }) => isNetServer(services),
};

/** Returns the context for a contract. */
export function emission(contract: Contract, { naming, importExtension }: EmitOptions): Emission {
  const names = typeNames(contract);
  const others = new Set([...contract.types.keys()].map(namespaceOf));
  others.delete(contract.namespace);
  const namespaces = [contract.namespace, ...[...others].sort()].map(
    (namespace, index) => [namespace, `$ns${index}`] as const,
  );
  const all = [...contract.types.values()].filter(isDeclared);
  return {
    contract,
    families: familyBases(contract),
    names,
    naming,
    suffix: suffixOf(importExtension),
    namespaces: new Map(namespaces),
    declared: byFile(all.filter(isNamed), names, names.fileOf),
    described: byFile(all, names, names.descriptorFileOf),
    runtime: runtimeFiles().filter(({ path }) =>
      Object.entries(optionalFolders).every(([folder, isNeeded]) => !path.startsWith(folder) || isNeeded(contract)),
    ),
  };
}

/** True if a type has a TypeScript declaration. Arrays and dictionaries are written out at each use. */
const isNamed = ({ kind }: TypeDef): boolean => kind !== "array" && kind !== "dictionary";

/** Groups types by file. The types of a file are in code-point order, each followed by its array types. */
function byFile(
  all: readonly TypeDef[],
  names: TypeNames,
  fileOf: (name: QName) => string,
): ReadonlyMap<string, readonly TypeDef[]> {
  const files = new Map<string, TypeDef[]>();
  for (const type of all) {
    const file = fileOf(type.name);
    const types = files.get(file);
    if (types) types.push(type);
    else files.set(file, [type]);
  }
  const rank = (type: TypeDef): [string, number] => {
    const name = names.of(type.name);
    const item = itemName(name);
    return [item, name.length - item.length];
  };
  for (const types of files.values()) {
    types.sort((a, b) => {
      const [[item, depth], [otherItem, otherDepth]] = [rank(a), rank(b)];
      return item === otherItem ? depth - otherDepth : item < otherItem ? -1 : 1;
    });
  }
  return files;
}
