/** Rules about operations, their addresses and their headers. */
import { headersOf, type Elements } from "../elements.js";
import type { Pair } from "../pair.js";
import { added, changed, removed } from "./detectors.js";
import { deploy, nothing, rows, type Detector, type Finding } from "./rule.js";

/** Detects changes in the headers of the request and of the response. */
const headers = (find: (headers: Elements) => readonly Finding[]): Detector =>
  changed("operation", (pair: Pair) =>
    (["request", "response"] as const).flatMap((direction) => find(headersOf(pair, direction))),
  );

export const operationRules = rows({
  "operation-removed": {
    category: "wire",
    compiles: false,
    hits: "operation",
    title: "an operation is gone",
    cause: "A call is answered with a fault (ActionNotSupported).",
    fix: "Remove the calls, or call what replaces it.",
    example: "FreeText.AddWords is no longer there\nfreeText.AddWords({ … }) does not compile",
    detect: removed("operation"),
  },
  "operation-added": {
    category: "addition",
    compiles: true,
    hits: "compiler",
    title: "a new operation",
    cause:
      "Nothing happens to old clients. A class of your own that implements the agent's interface lacks it, and no longer compiles.",
    fix: "Where a class implements the agent's interface, add it; better, give netServerDouble handlers only for what is called.",
    example: "ErpSync.GetEngineStatus is new\nclass Fake implements IErpSyncAgent { … } lacks it",
    detect: added("operation"),
  },
  "operation-address-changed": {
    category: "wire",
    compiles: true,
    hits: "operation",
    title: "an operation is addressed otherwise",
    cause: "Its action or the name of its message differs: an old call is refused.",
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
    title: "a header is gone",
    cause: "What an old client sends or looks for in it has no effect.",
    fix: "Check what the header was for: a ticket, a time zone, extra information that onResponse reads.",
    example: "soap:header ExtraInfo of the response is no longer there",
    detect: headers((each) => each.names.removed.map((name) => each.presence(name))),
  },
  "header-added": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a new header",
    cause: "Old clients neither send nor read it.",
    fix: nothing,
    example: "soap:header TimeZone of the request is new",
    detect: headers((each) => each.names.added.map((name) => each.presence(name))),
  },
  "header-changed": {
    category: "wire",
    compiles: true,
    hits: "operation",
    title: "a header has another type",
    cause: "An old client's header is misread, or not understood.",
    fix: deploy,
    example: "header ApplicationToken: xs:string -> SoCredentials",
    detect: headers((each) =>
      each.names.kept
        .filter((name) => each.pair.differs(each.statementOf(name)))
        .map((name) => ({ subject: each.subjectOf(name), statements: [each.statementOf(name)] })),
    ),
  },
});
