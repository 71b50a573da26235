/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Reads the content of an element: child elements, or text. Each function starts behind the start tag. */
import { Problem } from "../../values/problem.js";
import type { XmlReader } from "./reader.js";

/** Reads a child's start tag, or else the end tag of the element around. Throws Problem for text between children. */
export function nextChild(reader: XmlReader): boolean {
  while (reader.next() === "text") {
    if (/[^ \t\r\n]/.test(reader.text)) throw new Problem("elements", { value: reader.text.trim() });
  }
  return reader.kind === "start";
}

/** Calls back at each child's start tag; the callback must read the child to its end tag. Throws Problem for text between children. */
export function readChildren(reader: XmlReader, child: () => void): void {
  while (nextChild(reader)) child();
}

/** Returns the text of an element and reads to its end tag. Throws Problem for a child element. */
export function readText(reader: XmlReader): string {
  let text = "";
  while (reader.next() === "text") text += reader.text;
  if (reader.kind === "start") throw new Problem(`expected text, got the element ${reader.local}`);
  return text;
}

