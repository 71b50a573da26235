/** Qualified XML names, each as one string. */

/** A QName in Clark notation, `{namespace}local`. It can be compared with `===` and used as a map key. */
export type QName = `{${string}}${string}`;

export const qname = (namespace: string, local: string): QName => `{${namespace}}${local}`;
export const namespaceOf = (name: QName): string => name.slice(1, name.lastIndexOf("}"));
export const localOf = (name: QName): string => name.slice(name.lastIndexOf("}") + 1);

export const xsdNamespace = "http://www.w3.org/2001/XMLSchema";
