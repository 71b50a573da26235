/** Rules about the parameters of an operation. */
import { parametersOf, type Elements } from "../elements.js";
import { changed } from "./detectors.js";
import { nothing, rows, type Detector, type Finding } from "./rule.js";

const parameters = (find: (parameters: Elements) => readonly Finding[]): Detector =>
  changed("operation", (pair) => find(parametersOf(pair)));

export const parameterRules = rows({
  "parameter-added": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a new parameter, which may be left out",
    cause: "Old clients leave it out.",
    fix: nothing,
    example: "List.GetTaskList(SearchValue) is new\nlist.GetTaskList({}) is still right",
    detect: parameters((each) =>
      each.names.before.length > 0 ? each.added(true).map((name) => each.addition(name)) : [],
    ),
  },
  "first-parameter": {
    category: "source",
    compiles: false,
    hits: "compiler",
    title: "an operation takes parameters now",
    cause:
      "Old clients send none, which the server takes. In a call the request comes before the options now: what was called with nothing lacks it.",
    fix: "Give a request: {} where nothing is to be said.",
    example: "erpSync.SyncAll() -> erpSync.SyncAll({})",
    detect: parameters((each) =>
      each.names.before.length === 0 ? each.added(true).map((name) => each.addition(name)) : [],
    ),
  },
  "parameter-required": {
    category: "wire",
    compiles: false,
    hits: "operation",
    title: "a parameter that must be given",
    cause: "Old clients do not send it, and old call sites do not give it.",
    fix: "Give it in every call.",
    example: 'SaveConnection(Reason) is new, minOccurs="1"',
    detect: parameters((each) => each.added(false).map((name) => each.addition(name))),
  },
  "parameter-removed": {
    category: "wire",
    compiles: false,
    hits: "property",
    title: "a parameter is gone",
    cause: "WCF drops it from an old client's request without a word: the call does something else than was meant.",
    fix: "Remove it from the calls, and find out what took its place.",
    example: "List.GetTaskList(TaskIds) is no longer there\nlist.GetTaskList({ TaskIds: [1] }) does not compile",
    detect: parameters((each) => each.names.removed.map((name) => each.removal(name))),
  },
});
