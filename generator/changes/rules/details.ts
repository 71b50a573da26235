/** Rules about whatever no rule before accounts for. They come last. */
import type { Pair } from "../pair.js";
import { deploy, nothing, rows, type Detector } from "./rule.js";

const isDoc = (_: Pair, statement: string): boolean => statement === "doc" || statement.endsWith(" doc");

/** No message depends on an agent's address, on the order of its operations or of headers, or on what is a struct in .NET. */
const isAbout = (pair: Pair, statement: string): boolean =>
  !isDoc(pair, statement) && (pair.kind === "agent" || statement === "struct" || statement.endsWith(" headers"));

/** Detects each statement of a kind that differs and belongs to no change so far. */
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
    title: "a type is written otherwise",
    cause: "Elements or namespaces inside its values differ.",
    fix: deploy,
    example: "items of ArrayOfNote: <Note> -> <Item>",
    detect: remaining((pair, statement) => !isDoc(pair, statement) && !isAbout(pair, statement)),
  },
  "doc-changed": {
    category: "doc",
    compiles: true,
    hits: "nothing",
    title: "other documentation",
    cause: "Nothing happens.",
    fix: "Read it.",
    example: '"Gets the list." -> "Gets the list, sorted."',
    detect: remaining(isDoc),
  },
  "about-changed": {
    category: "doc",
    compiles: true,
    hits: "nothing",
    title: "other facts that no message depends on",
    cause: "Nothing happens.",
    fix: nothing,
    example: "soap:address http://localhost/… -> https://…",
    detect: remaining(isAbout),
  },
});
