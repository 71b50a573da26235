/**
 * Rules about results of operations. A single result is the value of the call; several results are members of an
 * object.
 */
import { resultsOf, type Elements } from "../elements.js";
import { changed } from "./detectors.js";
import { nothing, rows, type Detector, type Finding } from "./rule.js";

const results = (find: (results: Elements) => readonly Finding[]): Detector =>
  changed("operation", (pair) => find(resultsOf(pair)));

/** True if the only result becomes a member of an object, because the operation now has several results. */
const isWrapped = ({ names: { before, after } }: Elements): boolean => before.length === 1 && after.length > 1;

/** True if the only result has another name but the same type. Callers do not see the name. */
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
    title: "result added",
    cause: "Old clients do not read the result.",
    fix: nothing,
    example: "void -> boolean, or another member of the returned object",
    detect: results((each) => (isWrapped(each) ? [] : each.names.added.map((name) => each.addition(name)))),
  },
  "result-wrapped": {
    category: "source",
    compiles: false,
    hits: "operation",
    title: "several results instead of one",
    cause: "The single result becomes a member of an object. Old clients still read it.",
    fix: "Read the member of the returned object.",
    example: "const stream = await … -> const { Response: stream } = await …",
    detect: results((each) => (isWrapped(each) ? each.names.added.map((name) => each.addition(name)) : [])),
  },
  "result-removed": {
    category: "wire",
    compiles: "depends",
    hits: "operation",
    title: "result removed",
    cause: "Old clients read null or zero.",
    fix: "Remove the code that reads the result.",
    example: "Save no longer returns a value\nconst saved = await agent.Save(…) is undefined",
    detect: results((each) =>
      each.names.removed.map((name) => ({ ...each.removal(name), compiles: isSameToCallers(each) })),
    ),
  },
});
