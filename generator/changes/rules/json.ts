/** Rules about calls over JSON. They apply if both versions have a JSON binding. */
import { noShape } from "../json-statements.js";
import type { Pair } from "../pair.js";
import { changed } from "./detectors.js";
import { deploy, nothing, rows, unharmed, type Detector, type Finding } from "./rule.js";

const shapeIn = (owned: Pair["was"]): string | undefined => owned.get("json shape")?.value;

/** Returns the unclaimed statements that begin with a text. */
const unclaimedOf = (pair: Pair, beginning: string): readonly string[] =>
  pair.unclaimed.filter((each) => each.startsWith(beginning));

/** Detects another form of the request. Its parameters have other names then only if the operation gains or loses its JSON. */
const shape = (isIt: (was: string, is: string) => boolean): Detector =>
  changed("operation", (pair) => {
    const [was = noShape, is = noShape] = [shapeIn(pair.was), shapeIn(pair.is)];
    if (!pair.differs("json shape") || !isIt(was, is)) return [];
    const names = was === noShape || is === noShape ? unclaimedOf(pair, "json parameter ") : [];
    return [{ subject: pair.subject, statements: ["json shape", ...names], was, is }];
  });

/**
 * Detects other values of statements that both versions have. Statements that only one version has belong to a change
 * of another rule: an added or removed parameter, name or carrier.
 */
const others = (pair: Pair, beginning: string, part: (name: string) => Finding["subject"]): readonly Finding[] =>
  unclaimedOf(pair, beginning).map((statement) => {
    const [was, is] = [pair.was.get(statement)?.value, pair.is.get(statement)?.value];
    const isElsewhere = was === undefined || is === undefined;
    return {
      subject: part(statement.slice(beginning.length)),
      statements: [statement],
      was,
      is,
      ...(isElsewhere && { silent: true }),
    };
  });

/** Names of flags that only JSON has: not those that the WSDL adds or removes. */
const flagNames = (pair: Pair): readonly Finding[] =>
  unclaimedOf(pair, "json flag ")
    .map((statement) => ({ statement, name: statement.slice("json flag ".length) }))
    .filter(({ statement, name }) => {
      const { added, removed } = pair.list("names");
      return pair.was.has(statement) !== pair.is.has(statement) && ![...added, ...removed].includes(name);
    })
    .map(({ statement, name }) => ({
      subject: pair.at(`.${name}`, { name }),
      statements: [statement],
      was: pair.was.has(statement) ? name : undefined,
      is: pair.is.has(statement) ? name : undefined,
    }));

export const jsonRules = rows({
  "json-removed": {
    category: "wire",
    compiles: true,
    hits: "operation",
    title: "operation no longer has JSON",
    cause:
      "The Swagger no longer has the operation. The server has no such address, so that calls of JSON clients fail with HTTP 404.",
    fix: "Call the operation over SOAP.",
    example: "CustomerService.DeleteChatSessions over JSON: object -> none",
    detect: shape((was, is) => was !== noShape && is === noShape),
  },
  "json-added": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "operation has JSON",
    cause: `${unharmed} A JSON client that is generated again can call the operation.`,
    fix: nothing,
    example: "CustomerService.DeleteChatSessions over JSON: none -> object",
    detect: shape((was, is) => was === noShape && is !== noShape),
  },
  "json-shape-changed": {
    category: "wire",
    compiles: true,
    hits: "operation",
    title: "request has another form in JSON",
    cause:
      "JSON clients send the parameters in another place: in the query, or as another body. The server does not find them. Calls over SOAP are not affected.",
    fix: deploy,
    example: "Selection.DeleteSelectionEntity over JSON: query -> object",
    detect: shape((was, is) => was !== noShape && is !== noShape),
  },
  "json-parameter-renamed": {
    category: "wire",
    compiles: true,
    hits: "operation",
    title: "parameter has another name in JSON",
    cause:
      "The server ignores the name that JSON clients send, and reads the parameter as null or zero. Calls over SOAP are not affected.",
    fix: deploy,
    example: "User.ExecuteUserCommand(CommandActionResult) in JSON: ActionResult -> CommandActionResult",
    detect: changed("operation", (pair) =>
      others(pair, "json parameter ", (name) => pair.at(`(${name})`, { direction: "request", member: name })),
    ),
  },
  "json-flag-names-changed": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "other names for several flags at once in JSON",
    cause:
      "JSON clients read a new name as an unknown name, not as its flags, and can send it back. They never send such names on their own.",
    fix: "Generate the client again if your code looks for the flags.",
    example: "ETableRight in JSON: FULL is new",
    detect: changed("type", flagNames),
  },
  "json-flag-renumbered": {
    category: "wire",
    compiles: true,
    hits: "message",
    title: "flag has another number in JSON",
    cause:
      "JSON names several flags at once by the sum of their numbers. JSON clients take such a name for other flags. Calls over SOAP are not affected.",
    fix: deploy,
    example: "ETableRight.FULL in JSON: 15 -> 31",
    detect: changed("type", (pair) => others(pair, "json flag ", (name) => pair.at(`.${name}`, { name }))),
  },
  "json-family-changed": {
    category: "wire",
    compiles: true,
    hits: "message",
    title: "derived carriers are told apart otherwise in JSON",
    cause:
      "JSON does not name the type of an object. JSON clients read another carrier, or name another one to the server. Calls over SOAP are not affected.",
    fix: deploy,
    example: "WorkflowStepBase in JSON: StepType -> Kind",
    detect: changed("type", (pair) => [
      ...(pair.differs("json family") ? [{ subject: pair.subject, statements: ["json family"] }] : []),
      ...others(pair, "json carrier ", (value) => pair.at(`: ${value}`)),
    ]),
  },
});
