/** Qualified names of XML, as one string each. */

/** A QName in Clark notation, `{namespace}local`: comparable with `===`, usable as a map key. */
export type QName = `{${string}}${string}`;

export const qname = (namespace: string, local: string): QName => `{${namespace}}${local}`;
export const namespaceOf = (name: QName): string => name.slice(1, name.lastIndexOf("}"));
export const localOf = (name: QName): string => name.slice(name.lastIndexOf("}") + 1);

export const xsdNamespace = "http://www.w3.org/2001/XMLSchema";
