/** Rules about operations, their addresses and their headers. */
import { headersOf, type Elements } from "../elements.js";
import type { Pair } from "../pair.js";
import { added, changed, removed } from "./detectors.js";
import { deploy, nothing, rows, type Detector, type Finding } from "./rule.js";

/** Detects changes in the headers of requests and of responses. */
const headers = (find: (headers: Elements) => readonly Finding[]): Detector =>
  changed("operation", (pair: Pair) =>
    (["request", "response"] as const).flatMap((direction) => find(headersOf(pair, direction))),
  );

export const operationRules = rows({
  "operation-removed": {
    category: "wire",
    compiles: false,
    hits: "operation",
    title: "operation removed",
    cause: "Calls of old clients get a fault (ActionNotSupported).",
    fix: "Remove the calls, or call the operation that replaces it.",
    example: "FreeText.AddWords was removed\nfreeText.AddWords({ … }) does not compile",
    detect: removed("operation"),
  },
  "operation-added": {
    category: "addition",
    compiles: true,
    hits: "compiler",
    title: "operation added",
    cause:
      "Old clients still work. Code with a class that implements the agent's interface lacks the method and no longer compiles.",
    fix: "Add the method to classes that implement the agent's interface. In tests, use netServerDouble, which needs handlers only for called operations.",
    example: "ErpSync.GetEngineStatus is new\nclass Fake implements IErpSyncAgent { … } lacks it",
    detect: added("operation"),
  },
  "operation-address-changed": {
    category: "wire",
    compiles: true,
    hits: "operation",
    title: "operation has another SOAPAction or message name",
    cause:
      "The SOAPAction, or the name of the request or response element, differs. The server refuses old requests, or old clients do not recognise the response.",
    fix: deploy,
    example: 'soapAction "…/ErpSync/SyncAll" -> "…/ErpSync/SyncAll2"',
    detect: changed("operation", (pair) =>
      ["action", "request", "response"]
        .filter((part) => pair.differs(part))
        .map((part) => ({ subject: pair.subject, statements: [part] })),
    ),
  },
  "header-removed": {
    category: "wire",
    compiles: true,
    hits: "operation",
    title: "header removed",
    cause: "The server ignores the header of old clients, or no longer sends it.",
    fix: "Check the purpose of the header: a ticket, a time zone, or information that onResponse reads.",
    example: "soap:header ExtraInfo of the response was removed",
    detect: headers((each) => each.names.removed.map((name) => each.presence(name))),
  },
  "header-added": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "header added",
    cause: "Old clients neither send nor read the header.",
    fix: nothing,
    example: "soap:header TimeZone of the request is new",
    detect: headers((each) => each.names.added.map((name) => each.presence(name))),
  },
  "header-changed": {
    category: "wire",
    compiles: true,
    hits: "operation",
    title: "header has another type",
    cause: "The server or an old client misreads the header.",
    fix: deploy,
    example: "header ApplicationToken: xs:string -> SoCredentials",
    detect: headers((each) =>
      each.names.common
        .filter((name) => each.pair.differs(each.statementOf(name)))
        .map((name) => ({ subject: each.subjectOf(name), statements: [each.statementOf(name)] })),
    ),
  },
});
