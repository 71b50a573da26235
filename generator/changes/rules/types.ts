/** Rules about types: added and removed types, and changes of kind, base, derived types and facets. */
import { isNarrower } from "../limits.js";
import type { Pair } from "../pair.js";
import { becomes, changed } from "./detectors.js";
import { deploy, nothing, rows, unharmed, type Detector, type Finding } from "./rule.js";

/** A type that exists in one version only. */
interface LoneType {
  readonly kind: string;
  /** False for arrays and dictionaries, which have no name in the client. */
  readonly isNamed: boolean;
  /** All agents that use the type in the other version. Undefined if the other version lacks the type. */
  readonly users: readonly string[] | undefined;
}

/** Detects types that exist in the old version only, or in the new version only. */
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

/** Detects changed facets if `applies` returns true for the old and new ones. */
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
    title: "type added",
    cause: unharmed,
    fix: nothing,
    example: "complexType DashTile is new",
    detect: lone("after", ({ isNamed, users }) => (isNamed && !users ? {} : undefined)),
  },
  "type-removed": {
    category: "source",
    compiles: false,
    hits: "type",
    title: "type removed",
    cause: "Code that names the type no longer compiles. Members with this type are separate changes.",
    fix: "Remove the code that names the type.",
    example: "complexType ReportEntity was removed\nimport type { ReportEntity } does not compile",
    detect: lone("before", ({ kind, isNamed, users }) => (isNamed && !users ? { was: kind } : undefined)),
  },
  "type-reachable": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "type is now used by these agents",
    cause:
      "Old clients still work. NetServer had the type before, for other agents. A client with only these agents now exports it.",
    fix: nothing,
    example: "diff … --agent Sample: Sample.Get now returns a Folder\nimport type { Folder } compiles",
    detect: lone("after", ({ isNamed, users }) => (isNamed && users ? {} : undefined)),
  },
  "type-unreachable": {
    category: "source",
    compiles: false,
    hits: "type",
    title: "type is no longer used by these agents",
    cause:
      "NetServer still has the type, for other agents. A client with only these agents no longer exports it, so code that names it no longer compiles.",
    fix: "Remove the code that names the type, or generate the client with an agent that uses it.",
    example: "diff … --agent Sample: Sample.Get no longer returns a Folder\nimport type { Folder } does not compile",
    detect: lone("before", ({ kind, isNamed, users }) =>
      isNamed && users ? { was: `${kind}, ${usedBy(users)}` } : undefined,
    ),
  },
  "array-added": {
    category: "doc",
    compiles: true,
    hits: "nothing",
    title: "array or dictionary added",
    cause: "It has no name in the client. Members with this type are separate changes.",
    fix: nothing,
    example: "complexType ArrayOfDashTile is new",
    detect: lone("after", ({ isNamed, users }) => (isNamed ? undefined : { silent: users !== undefined })),
  },
  "array-removed": {
    category: "doc",
    compiles: true,
    hits: "nothing",
    title: "array or dictionary removed",
    cause: "It has no name in the client. Members with this type are separate changes.",
    fix: nothing,
    example: "complexType ArrayOfReportEntity was removed",
    detect: lone("before", ({ kind, isNamed, users }) =>
      isNamed ? undefined : { was: kind, silent: users !== undefined },
    ),
  },
  "type-kind-changed": {
    category: "wire",
    compiles: false,
    hits: "message",
    title: "type is of another kind",
    cause: "Its values have another form on the wire, so old clients and the new server misread them.",
    fix: "Generate the client again, adapt the code that uses the type, and deploy together with the new server.",
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
    title: "carrier has another base",
    cause:
      "The members of the base come first on the wire. Old clients and the new server expect different members there.",
    fix: deploy,
    example: "Contact extends Carrier -> Contact",
    detect: changed("type", (pair) => {
      const [was, is] = [pair.was.get("base")?.value, pair.is.get("base")?.value];
      // A carrier that had no base keeps all its members.
      return was === is ? [] : [{ subject: pair.subject, statements: ["base"], was, is, compiles: was === "" }];
    }),
  },
  "made-abstract": {
    category: "wire",
    compiles: true,
    hits: "request",
    title: "carrier is now abstract",
    cause: "The server refuses values of the carrier itself.",
    fix: "Send a carrier that derives from it.",
    example: 'complexType WorkflowStepBase abstract="true"',
    detect: becomes("abstract", "true"),
  },
  "no-longer-abstract": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "carrier is no longer abstract",
    cause: unharmed,
    fix: nothing,
    example: 'complexType WorkflowStepBase without abstract="true"',
    detect: becomes("abstract", "false"),
  },
  "family-begun": {
    category: "source",
    compiles: false,
    hits: "compiler",
    title: "derived carriers are now allowed",
    cause: "A carrier now derives from a carrier that is the type of members. A value must name its carrier in $type.",
    fix: "Set $type where your code creates a value, and check it where your code reads one.",
    example: 'WorkflowStepBase has its first derived type\n{ Id: 1 } -> { $type: "WorkflowStepBase", Id: 1 }',
    detect: becomes("family", "true"),
  },
  "family-ended": {
    category: "source",
    compiles: false,
    hits: "compiler",
    title: "derived carriers are no longer allowed",
    cause:
      "No carrier derives from this one any more, or no member has it as a type. Its values have no $type, and the union type no longer exists.",
    fix: "Remove $type, and use the carrier instead of the union type.",
    example: 'WorkflowStepBase has no derived type\n{ $type: "WorkflowStepBase", Id: 1 } -> { Id: 1 }',
    detect: becomes("family", "false"),
  },
  "limits-tightened": {
    category: "wire",
    compiles: true,
    hits: "request",
    title: "facets of a type are narrower",
    cause: "The server may refuse values that were valid.",
    fix: "Check the values that you send.",
    example: "maxLength 100 -> maxLength 50",
    detect: limits((before, after) => isNarrower(before, after)),
  },
  "limits-loosened": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "facets of a type are wider",
    cause: "Old clients still work. They still refuse to send values outside the old lengths and bounds.",
    fix: nothing,
    example: "maxLength 50 -> maxLength 100",
    detect: limits((before, after) => !isNarrower(before, after)),
  },
});
