/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Tells JSON from anything else that a server or a proxy may send. */
import type { TextFormat } from "../http/body.js";

export const jsonText: TextFormat = {
  name: "JSON",
  /**
   * Looks at the first character, because proxies often send a wrong Content-Type. A page begins with `<`, and plain text mostly with a letter. An
   * answer without any text stands for null.
   */
  recognizes: (text) => /^\uFEFF?\s*(?:$|[[{"]|-?\d|(?:true|false|null)\s*$)/.test(text),
  declaredCharset: () => undefined,
};

