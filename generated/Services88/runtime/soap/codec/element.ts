/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Elements that hold elements. */
import type { Output } from "../output.js";

/** Writes an element around the content that `write` adds to the output. */
export function writeElement(out: Output, name: string, attributes: string, write: () => void): void {
  const before = out.text;
  out.text += `<${name}${attributes}>`;
  const open = out.text.length;
  out.enter();
  write();
  out.leave();
  out.text = out.text.length === open ? `${before}<${name}${attributes}/>` : `${out.text}</${name}>`;
}

