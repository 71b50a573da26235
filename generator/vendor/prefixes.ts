/** Namespaces of a contract: their prefixes, the same in every file of a vendored set, and the files that hold their types. */
import { arraysNamespace, localOf, namespaceOf, serializationNamespace, type Contract, type QName, type TypeRef } from "../contract/model.js";

export interface Namespaces {
  /** The services' own first, then in code-point order. */
  readonly all: readonly string[];
  readonly prefixOf: (namespace: string) => string;
  /** The schema file of a namespace's types. */
  readonly fileOf: (namespace: string) => string;
}

const usual: Readonly<Record<string, string>> = { [serializationNamespace]: "ser", [arraysNamespace]: "a" };

export function namespacesOf(contract: Contract): Namespaces {
  const others = new Set([...[...contract.types.keys()].map(namespaceOf), ...contract.agents.flatMap((each) => each.schemas)]);
  others.delete(contract.namespace);
  const all = [contract.namespace, ...[...others].sort()];
  const prefixes = new Map(all.map((namespace, index) => [namespace, index === 0 ? "tns" : (usual[namespace] ?? `n${index}`)]));
  const files = new Map<string, string>();
  for (const [index, namespace] of all.entries()) {
    const name = index === 0 ? contract.services : (/([\w.-]+)\/?$/.exec(namespace)?.[1] ?? `schema${index}`);
    files.set(namespace, [...files.values()].includes(`${name}.xsd`) ? `${name}${index}.xsd` : `${name}.xsd`);
  }
  return { all, prefixOf: (namespace) => prefixes.get(namespace) ?? "", fileOf: (namespace) => files.get(namespace) ?? "" };
}

/** A type as a schema refers to it. */
export const typeText = (namespaces: Namespaces, ref: TypeRef): string => (ref.kind === "scalar" ? `xs:${ref.name}` : nameText(namespaces, ref.name));

export const nameText = (namespaces: Namespaces, name: QName): string => `${namespaces.prefixOf(namespaceOf(name))}:${localOf(name)}`;
