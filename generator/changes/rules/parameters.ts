/** Rules about parameters of operations. */
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
    title: "optional parameter added",
    cause: "Old clients do not send the parameter.",
    fix: nothing,
    example: "List.GetTaskList(SearchValue) is new\nlist.GetTaskList({}) still compiles",
    detect: parameters((each) =>
      each.names.before.length > 0 ? each.added(true).map((name) => each.addition(name)) : [],
    ),
  },
  "first-parameter": {
    category: "source",
    compiles: false,
    hits: "compiler",
    title: "first parameter added",
    cause:
      "Old clients send no parameters, and the server accepts that. In the new client, the method takes a request before the options, so calls without arguments no longer compile.",
    fix: "Pass a request. {} is enough, because the parameter is optional.",
    example: "erpSync.SyncAll() -> erpSync.SyncAll({})",
    detect: parameters((each) =>
      each.names.before.length === 0 ? each.added(true).map((name) => each.addition(name)) : [],
    ),
  },
  "parameter-required": {
    category: "wire",
    compiles: false,
    hits: "operation",
    title: "required parameter added",
    cause: "Old clients and old calls do not send the parameter, so the server refuses them.",
    fix: "Pass the parameter in every call.",
    example: 'SaveConnection(Reason) is new, minOccurs="1"',
    detect: parameters((each) => each.added(false).map((name) => each.addition(name))),
  },
  "parameter-removed": {
    category: "wire",
    compiles: false,
    hits: "property",
    title: "parameter removed",
    cause: "WCF silently drops the parameter from the requests of old clients, so the call may have another effect.",
    fix: "Remove the parameter from the calls, and find out what replaces it.",
    example: "List.GetTaskList(TaskIds) was removed\nlist.GetTaskList({ TaskIds: [1] }) does not compile",
    detect: parameters((each) => each.names.removed.map((name) => each.removal(name))),
  },
});
