/**
 * Assigns prefixes and file names to the namespaces of a contract. They are the same in every file of a vendored set.
 */
import {
  arraysNamespace,
  localOf,
  namespaceOf,
  serializationNamespace,
  type Contract,
  type QName,
  type TypeRef,
} from "../contract/model.js";
import { byCodePoint } from "../text/order.js";

/** The namespaces of a contract, each with its prefix and its schema file. */
export interface Namespaces {
  /** The namespace of the services first, then the others in code-point order. */
  readonly all: readonly string[];
  readonly prefixOf: (namespace: string) => string;
  /** Returns the schema file of a namespace. */
  readonly fileOf: (namespace: string) => string;
}

const usual: Readonly<Record<string, string>> = { [serializationNamespace]: "ser", [arraysNamespace]: "a" };

/** Assigns prefixes and file names. */
export function namespacesOf(contract: Contract): Namespaces {
  const others = new Set([
    ...[...contract.types.keys()].map(namespaceOf),
    ...contract.agents.flatMap((each) => each.schemas),
  ]);
  others.delete(contract.namespace);
  const all = [contract.namespace, ...[...others].sort(byCodePoint)];
  const prefixes = new Map(
    all.map((namespace, index) => [namespace, index === 0 ? "tns" : (usual[namespace] ?? `n${index}`)]),
  );
  const files = new Map<string, string>();
  const taken = new Set<string>();
  for (const [index, namespace] of all.entries()) {
    const name = index === 0 ? contract.services : (/([\w.-]+)\/?$/.exec(namespace)?.[1] ?? `schema${index}`);
    // Some file systems ignore case, and Windows reserves some names for devices.
    const file = taken.has(name.toLowerCase()) || device.test(name) ? `schema${index}-${name}` : name;
    taken.add(file.toLowerCase());
    files.set(namespace, `${file}.xsd`);
  }
  return {
    all,
    prefixOf: (namespace) => prefixes.get(namespace) ?? "",
    fileOf: (namespace) => files.get(namespace) ?? "",
  };
}

const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Returns the prefixed name of a type, for an attribute such as `type`. */
export const typeText = (namespaces: Namespaces, ref: TypeRef): string =>
  ref.kind === "scalar" ? `xs:${ref.name}` : nameText(namespaces, ref.name);

export const nameText = (namespaces: Namespaces, name: QName): string =>
  `${namespaces.prefixOf(namespaceOf(name))}:${localOf(name)}`;
