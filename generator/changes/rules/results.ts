/** Rules about the results of an operation. A single result is the value of the call; several are the members of an object. */
import { resultsOf, type Elements } from "../elements.js";
import { changed } from "./detectors.js";
import { nothing, rows, type Detector, type Finding } from "./rule.js";

const results = (find: (results: Elements) => readonly Finding[]): Detector =>
  changed("operation", (pair) => find(resultsOf(pair)));

/** True if the only result becomes a member of an object. */
const isWrapped = ({ names: { before, after } }: Elements): boolean => before.length === 1 && after.length > 1;

/** True if the only result has another name, which is not in the client, and is the same to callers. */
function isSameToCallers(each: Elements): boolean {
  const { before, after } = each.names;
  const inClient = (owned: Elements["pair"]["was"], [name = ""]: readonly string[]) =>
    JSON.stringify(owned.get(`${each.statementOf(name)} type`)?.inClient?.());
  return before.length === 1 && after.length === 1 && inClient(each.pair.was, before) === inClient(each.pair.is, after);
}

export const resultRules = rows({
  "result-added": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a new result",
    cause: "Old clients do not read it.",
    fix: nothing,
    example: "void -> boolean, or one more member of the object that is given",
    detect: results((each) => (isWrapped(each) ? [] : each.names.added.map((name) => each.addition(name)))),
  },
  "result-wrapped": {
    category: "source",
    compiles: false,
    hits: "operation",
    title: "several results instead of one",
    cause: "What was the one result becomes a member of an object. Old clients still read the one that they know.",
    fix: "Take the member out of the object.",
    example: "const stream = await … -> const { Response: stream } = await …",
    detect: results((each) => (isWrapped(each) ? each.names.added.map((name) => each.addition(name)) : [])),
  },
  "result-removed": {
    category: "wire",
    compiles: "depends",
    hits: "operation",
    title: "a result is gone",
    cause: "Old clients read null or zero.",
    fix: "Remove what reads it.",
    example: "Save gives nothing any more\nconst saved = await agent.Save(…) is void",
    detect: results((each) =>
      each.names.removed.map((name) => ({ ...each.removal(name), compiles: isSameToCallers(each) })),
    ),
  },
});
