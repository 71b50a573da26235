/* Written by netserver-codegen from Services88: changes made here are lost. */
/** SOAP faults: those of SOAP 1.1 (§4.4), as the contract binds it, and those of SOAP 1.2 (part 1, §5.4), which proxies and other endpoints send. */
import { Problem } from "../values/problem.js";
import type { Fault } from "../wire.js";
import type { XmlReader } from "./xml/reader.js";

export const soap11 = "http://schemas.xmlsoap.org/soap/envelope/";
const soap12 = "http://www.w3.org/2003/05/soap-envelope";

/** True if the reader is at an element of SOAP, of whichever version, with this name. */
export const isSoap = ({ namespace, local }: XmlReader, name: string): boolean =>
  local === name && (namespace === soap11 || namespace === soap12);

/** Refuses an envelope of SOAP 1.2 with `content`, which is no fault. `version` is the envelope's namespace. Throws Problem. */
export function refuseSoap12(version: string, content: string): void {
  if (version === soap12) throw new Problem(`expected a SOAP 1.1 envelope, got a SOAP 1.2 envelope with ${content}`);
}

/**
 * Reads a fault after its start tag, by the names of its parts: some servers put one version's parts into the other's fault.
 *
 * @returns The code as the QName that was sent; of SOAP 1.2 the innermost subcode, because WCF sends the same one as the code in SOAP 1.1.
 */
export function readFault(reader: XmlReader): Fault {
  let code = "";
  let reason = "";
  let detail: string | null = null;
  const text = children(reader, () => {
    const { local } = reader;
    if (local === "faultcode") code = textWithin(reader).trim();
    else if (local === "Code") code = codeWithin(reader);
    else if (local === "faultstring") reason = textWithin(reader).trim();
    else if (local === "Reason") reason = reasonWithin(reader);
    else if (local.toLowerCase() === "detail") detail = textWithin(reader).replace(/\s+/g, " ").trim() || null;
    else reader.skip();
  });
  return { code, reason: reason || text || "no reason given", detail };
}

/** Returns the innermost of `Value`, `Subcode/Value`, `Subcode/Subcode/Value` and so on. */
function codeWithin(reader: XmlReader): string {
  let code = "";
  children(reader, () => {
    if (reader.local === "Value") code ||= textWithin(reader).trim();
    else if (reader.local === "Subcode") code = codeWithin(reader) || code;
    else reader.skip();
  });
  return code;
}

/** Returns the English text where there are several, because it is read beside our own messages; else the first. */
function reasonWithin(reader: XmlReader): string {
  let first = "";
  let english = "";
  const text = children(reader, () => {
    const language = reader.attributes.find(({ local }) => local === "lang")?.value ?? "";
    const each = textWithin(reader).trim();
    first ||= each;
    if (/^en\b/i.test(language)) english ||= each;
  });
  return english || first || text;
}

/** Calls back at each child's start tag, which must consume the child. Returns the text between the children. */
function children(reader: XmlReader, child: () => void): string {
  let text = "";
  for (let kind = reader.next(); kind !== "end"; kind = reader.next()) {
    if (kind === "start") child();
    else text += reader.text;
  }
  return text.trim();
}

/** Returns all text inside an element, its child elements' too. */
export function textWithin(reader: XmlReader): string {
  const depth = reader.depth;
  let text = "";
  for (;;) {
    const kind = reader.next();
    if (kind === "text") text += `${text === "" ? "" : " "}${reader.text}`;
    else if (kind === "end" && reader.depth < depth) return text;
  }
}

