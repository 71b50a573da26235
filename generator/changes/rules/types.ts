/** Rules about types: that they come and go, their kind, base, heirs and limits. */
import { isNarrower } from "../limits.js";
import type { Pair } from "../pair.js";
import { becomes, changed } from "./detectors.js";
import { deploy, nothing, rows, unharmed, type Detector, type Finding } from "./rule.js";

/** A type that only one of the two versions has. */
interface LoneType {
  readonly kind: string;
  /** False for arrays and dictionaries, which have no name in a client. */
  readonly isNamed: boolean;
  /** The agents that use the type in the whole of the version whose compared part lacks it; undefined if all of that version lacks it. */
  readonly users: readonly string[] | undefined;
}

/** Detects types in the old version only, or in the new version only. */
const lone =
  (version: "before" | "after", find: (type: LoneType) => Pick<Finding, "was" | "silent"> | undefined): Detector =>
  (pair, { usersIn }) => {
    const [owned, other] = version === "before" ? [pair.was, pair.is] : [pair.is, pair.was];
    if (pair.kind !== "type" || other.size > 0) return [];
    const kind = owned.get("kind")?.value ?? "";
    const isNamed = kind !== "array" && kind !== "dictionary";
    const users = usersIn(pair.subject.name, version === "before" ? "after" : "before");
    const found = find({ kind, isNamed, users });
    const described = version === "after" ? { is: owned.get("")?.description?.() } : {};
    return found ? [{ subject: pair.subject, statements: [...owned.keys()], ...described, ...found }] : [];
  };

const usedBy = (agents: readonly string[]): string =>
  agents.length === 0
    ? "no operation uses it"
    : `still used by ${agents.slice(0, 3).join(", ")}${agents.length > 3 ? ` and ${agents.length - 3} more` : ""}`;

const kindOf = (owned: Pair["was"]): string | undefined => (owned.get("restricts") ?? owned.get("kind"))?.value;

/** Detects another set of limits if the old ones and the new ones are as the rule says. */
const limits = (applies: (before: readonly string[], after: readonly string[]) => boolean): Detector =>
  changed("type", (pair) => {
    const { before, after } = pair.list("facets");
    return pair.differs("facets") && applies(before, after) ? [{ subject: pair.subject, statements: ["facets"] }] : [];
  });

export const typeRules = rows({
  "type-added": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a new type",
    cause: unharmed,
    fix: nothing,
    example: "complexType DashTile is new",
    detect: lone("after", ({ isNamed, users }) => (isNamed && !users ? {} : undefined)),
  },
  "type-removed": {
    category: "source",
    compiles: false,
    hits: "type",
    title: "a type is gone",
    cause: "Its name no longer compiles. Members that were declared with it are changes of their own.",
    fix: "Remove what names it.",
    example: "complexType ReportEntity is no longer there\nimport type { ReportEntity } does not compile",
    detect: lone("before", ({ kind, isNamed, users }) => (isNamed && !users ? { was: kind } : undefined)),
  },
  "type-reachable": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "these agents use another type now",
    cause:
      "Nothing happens to old clients. NetServer had the type before, for other agents. A client that is generated for these agents only exports it now.",
    fix: nothing,
    example: "diff … --agent Sample: Sample.Get gives a Folder now\nimport type { Folder } can be used",
    detect: lone("after", ({ isNamed, users }) => (isNamed && users ? {} : undefined)),
  },
  "type-unreachable": {
    category: "source",
    compiles: false,
    hits: "type",
    title: "these agents no longer use a type",
    cause:
      "NetServer still has the type, for other agents. A client that is generated for these agents only no longer exports it: its name no longer compiles.",
    fix: "Remove what names the type, or generate the client with an agent that uses it too.",
    example: "diff … --agent Sample: Sample.Get no longer gives a Folder\nimport type { Folder } does not compile",
    detect: lone("before", ({ kind, isNamed, users }) =>
      isNamed && users ? { was: `${kind}, ${usedBy(users)}` } : undefined,
    ),
  },
  "array-added": {
    category: "doc",
    compiles: true,
    hits: "nothing",
    title: "a new array or dictionary",
    cause: "It has no name in a client. Members that are declared with it are changes of their own.",
    fix: nothing,
    example: "complexType ArrayOfDashTile is new",
    detect: lone("after", ({ isNamed, users }) => (isNamed ? undefined : { silent: users !== undefined })),
  },
  "array-removed": {
    category: "doc",
    compiles: true,
    hits: "nothing",
    title: "an array or dictionary is gone",
    cause: "It has no name in a client. Members that were declared with it are changes of their own.",
    fix: nothing,
    example: "complexType ArrayOfReportEntity is no longer there",
    detect: lone("before", ({ kind, isNamed, users }) =>
      isNamed ? undefined : { was: kind, silent: users !== undefined },
    ),
  },
  "type-kind-changed": {
    category: "wire",
    compiles: false,
    hits: "message",
    title: "a type is of another kind",
    cause: "Its values are written in another way.",
    fix: "Generate again, adapt what uses it, and deploy with the new server.",
    example: 'enumeration Weekday -> flags Weekday ("Monday" -> ["Monday"])',
    detect: (pair) =>
      pair.kind !== "type" || pair.isAdded || pair.isRemoved || pair.isKept
        ? []
        : [
            {
              subject: pair.subject,
              statements: [...pair.was.keys(), ...pair.is.keys()],
              was: kindOf(pair.was),
              is: kindOf(pair.is),
            },
          ],
  },
  "base-changed": {
    category: "wire",
    compiles: "depends",
    hits: "request",
    title: "a carrier derives from another",
    cause: "Members of the base come first on the wire: others are expected there.",
    fix: deploy,
    example: "Contact extends Carrier -> Contact",
    detect: changed("type", (pair) => {
      const [was, is] = [pair.was.get("base")?.value, pair.is.get("base")?.value];
      // A carrier that derived from none loses no member.
      return was === is ? [] : [{ subject: pair.subject, statements: ["base"], was, is, compiles: was === "" }];
    }),
  },
  "made-abstract": {
    category: "wire",
    compiles: true,
    hits: "request",
    title: "a carrier is abstract now",
    cause: "The server refuses the carrier itself.",
    fix: "Send one that derives from it.",
    example: 'complexType WorkflowStepBase abstract="true"',
    detect: becomes("abstract", "true"),
  },
  "no-longer-abstract": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a carrier is no longer abstract",
    cause: unharmed,
    fix: nothing,
    example: 'complexType WorkflowStepBase without abstract="true"',
    detect: becomes("abstract", "false"),
  },
  "family-begun": {
    category: "source",
    compiles: false,
    hits: "compiler",
    title: "one of several carriers may stand there now",
    cause: "A carrier derives from one that members are declared with. A value must say in $type which of them it is.",
    fix: "Write $type where a value is made, and tell the carriers apart where one is read.",
    example: 'WorkflowStepBase has its first heir\n{ Id: 1 } -> { $type: "WorkflowStepBase", Id: 1 }',
    detect: becomes("family", "true"),
  },
  "family-ended": {
    category: "source",
    compiles: false,
    hits: "compiler",
    title: "only one carrier may stand there now",
    cause:
      "Nothing derives from the carrier any more, or nothing is declared with it: its values have no $type, and the union's name is gone.",
    fix: "Remove $type and the union's name.",
    example: 'WorkflowStepBase has no heir\n{ $type: "WorkflowStepBase", Id: 1 } -> { Id: 1 }',
    detect: becomes("family", "false"),
  },
  "limits-tightened": {
    category: "wire",
    compiles: true,
    hits: "request",
    title: "a type has narrower limits",
    cause: "The server may refuse what was valid.",
    fix: "Check the values that are sent.",
    example: "maxLength 100 -> maxLength 50",
    detect: limits((before, after) => isNarrower(before, after)),
  },
  "limits-loosened": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a type has wider limits",
    cause: "Nothing happens to old clients, but that they go on refusing to send what the old limits forbid.",
    fix: nothing,
    example: "maxLength 50 -> maxLength 100",
    detect: limits((before, after) => !isNarrower(before, after)),
  },
});
