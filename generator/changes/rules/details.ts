/** Rules for all remaining differences. They come last. */
import type { Pair } from "../pair.js";
import { deploy, nothing, rows, type Detector } from "./rule.js";

const isDoc = (_: Pair, statement: string): boolean => statement === "doc" || statement.endsWith(" doc");

/**
 * True for details that do not affect messages: an agent's address, the order of operations or headers, and .NET
 * structs.
 */
const isAbout = (pair: Pair, statement: string): boolean =>
  !isDoc(pair, statement) && (pair.kind === "agent" || statement === "struct" || statement.endsWith(" headers"));

/** Detects all statements of a kind that differ and belong to no change yet. */
const remaining =
  (isOfKind: (pair: Pair, statement: string) => boolean): Detector =>
  (pair) =>
    pair.unclaimed
      .filter((statement) => isOfKind(pair, statement))
      .map((statement) => {
        const part = statement.endsWith(" doc") ? ` ${statement.slice(0, -" doc".length)}` : "";
        return { subject: pair.at(part), statements: [statement] };
      });

export const detailRules = rows({
  "details-changed": {
    category: "wire",
    compiles: true,
    hits: "message",
    title: "different XML form of a type",
    cause:
      "Names of elements, namespaces or other XML details of the type differ. Old clients and the new server misread each other's values.",
    fix: deploy,
    example: "items of ArrayOfNote: <Note> -> <Item>",
    detect: remaining((pair, statement) => !isDoc(pair, statement) && !isAbout(pair, statement)),
  },
  "doc-changed": {
    category: "doc",
    compiles: true,
    hits: "nothing",
    title: "documentation changed",
    cause: "Messages and code are not affected.",
    fix: "Read the new documentation.",
    example: '"Gets the list." -> "Gets the list, sorted."',
    detect: remaining(isDoc),
  },
  "about-changed": {
    category: "doc",
    compiles: true,
    hits: "nothing",
    title: "details without effect on messages changed",
    cause:
      "The address in the WSDL, the order of operations or headers, or a detail of .NET changed. Messages and code are not affected.",
    fix: nothing,
    example: "soap:address http://localhost/… -> https://…",
    detect: remaining(isAbout),
  },
});
