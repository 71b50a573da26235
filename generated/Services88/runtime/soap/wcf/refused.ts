/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Refuses the parts of a request that WCF answers with a fault, among them wrong `xsi:nil` and `xsi:type` attributes. */
import type { CarrierDescriptor } from "../../descriptors.js";
import { isNil, typeAttribute } from "../codec/xsi.js";
import { xsi } from "../output.js";
import { clipped, cutPath, Problem, within } from "../../values/problem.js";
import type { XmlReader } from "../xml/reader.js";

/** A part of a request that WCF answers with a fault. `code` is the fault's code, `path` the place in the request. */
export class Refused extends Error {
  readonly code: "DeserializationFailed" | "MustUnderstand";

  constructor(code: Refused["code"], path: string, reason: string) {
    super(path === "" ? reason : `${cutPath(path)}: ${reason}`);
    this.code = code;
  }
}

/** Returns the problem of a value that stands at a path: the operation, and the elements inside it, one of which may tell that the value is a secret. */
export const problemAt = (path: string, reason: string, value: string): unknown =>
  path.split(".").slice(1).reduce<unknown>(within, new Problem(reason, { value }));

/** A name as somebody sent it. */
export const quoted = (name: string): string => clipped(name, 100);

/** True if the element says that it is nil. .NET takes the four names of a boolean there, and nothing else. */
export function saysNil(reader: XmlReader, path: string): boolean {
  const nil = reader.attributes.find(({ namespace, local }) => namespace === xsi && local === "nil");
  if (nil && !/^[ \t\r\n]*(?:true|false|1|0)[ \t\r\n]*$/.test(nil.value))
    throw problemAt(path, "true or false in xsi:nil", nil.value);
  return isNil(reader);
}

/** Returns the `xsi:type` of the element; undefined where it has none, or an empty one. .NET takes no white space around it. */
export function typeSaid(reader: XmlReader, path: string): ReturnType<typeof typeAttribute> {
  const said = reader.attributes.find(({ namespace, local }) => namespace === xsi && local === "type")?.value ?? "";
  if (said === "") return undefined;
  if (/[ \t\r\n]/.test(said)) throw problemAt(path, "the name of a type in xsi:type", said);
  return typeAttribute(reader);
}

/** @throws Refused where `xsi:type` says another type than the declared one, from which nothing can be derived. */
export function refuseOtherType(
  reader: XmlReader,
  { name, namespace }: { readonly name: string; readonly namespace: string },
  path: string,
): void {
  const type = typeSaid(reader, path);
  if (type && (type.local !== name || type.namespace !== namespace))
    throw new Refused("DeserializationFailed", path, `the xsi:type ${quoted(type.local)} is not ${name}`);
}

/** The carrier that `xsi:type` says. */
export function actual(reader: XmlReader, declared: CarrierDescriptor, path: string): CarrierDescriptor {
  const type = typeSaid(reader, path);
  if (!type) return declared;
  const found = [declared, ...(declared.derived?.() ?? [])].find(
    (each) => each.name === type.local && each.namespace === type.namespace,
  );
  if (!found)
    throw new Refused(
      "DeserializationFailed",
      path,
      `the xsi:type ${quoted(type.local)} is no carrier that may stand there`,
    );
  return found;
}

