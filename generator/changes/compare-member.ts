/** What changed in a parameter, a result or a member of a carrier, which differ in who writes them and who reads them. */
import type { Owned, Pair, Subject } from "./pairs.js";
import type { RuleId } from "./rules.js";

export type MemberKind = "parameter" | "result" | "member";

export function compareMember(pair: Pair, subject: Subject, fact: string, kind: MemberKind): void {
  const [was, is] = [pair.was, pair.is].map((owned) => owned.get(`${fact} type`)?.seen?.());
  if (!was || !is) return;
  const isTrue = (what: string) => pair.is.get(`${fact} ${what}`)?.value === "true";
  const differs = (what: string) => pair.differs(`${fact} ${what}`);
  const nulls: Nulls = {
    comes: !was.null && is.null,
    same: was.null === is.null,
    forbidden: differs("nillable") && !isTrue("nillable"),
  };
  const byNull = (isTrue("nillable") ? nullComes : nullGoes)[kind](nulls);
  const byAbsence = (isTrue("optional") ? mayBeLeftOut : mustBeGiven)[kind](nulls);
  if (differs("type")) {
    // Whether a value may be null comes with its type. Whether it must be given does not: that refuses other requests.
    const told = [`${fact} nillable`, ...(byAbsence[0] === "made-required" ? [] : [`${fact} optional`])];
    pair.add("type-of-member-changed", subject, [`${fact} type`, ...told], {
      was: typeWithNull(pair, pair.was, fact),
      is: typeWithNull(pair, pair.is, fact),
      compiles: was.shape === is.shape && nullCompiles[kind](nulls),
    });
  }
  const changed = (rest: string, [rule, compiles]: Finding) => {
    if (pair.isUntold(rest)) pair.add(rule, subject, [rest], { compiles });
  };
  changed(`${fact} nillable`, byNull);
  changed(`${fact} optional`, byAbsence);
  changed(`${fact} repeated`, ["repetition-changed", false]);
}

/** Returns `xs:int or null`; without null where both versions agree on it. */
function typeWithNull(pair: Pair, owned: Owned, fact: string): string {
  const isNillable = pair.differs(`${fact} nillable`) && owned.get(`${fact} nillable`)?.value === "true";
  return `${owned.get(`${fact} type`)?.value ?? ""}${isNillable ? " or null" : ""}`;
}

/** The change in a member's null: in its declaration, and in the value that a reader finds. */
interface Nulls {
  /** True if a reader may find null, and could not before. */
  readonly comes: boolean;
  /** True if a reader may find null after the change as before it, or neither before nor after. */
  readonly same: boolean;
  /** True if the declaration allowed null, and no longer does. */
  readonly forbidden: boolean;
}

type Finding = readonly [rule: RuleId, compiles: boolean];
type Findings = Readonly<Record<MemberKind, (nulls: Nulls) => Finding>>;

// A parameter is only written, a result only read; a member of a carrier is both.
const nullCompiles: Readonly<Record<MemberKind, (nulls: Nulls) => boolean>> = {
  parameter: ({ forbidden }) => !forbidden,
  result: ({ comes }) => !comes,
  member: ({ same }) => same,
};
const nullComes: Findings = {
  parameter: () => ["null-accepted", true],
  result: ({ same }) => ["null-allowed", same],
  member: ({ same }) => ["null-allowed", same],
};
const nullGoes: Findings = {
  parameter: () => ["null-forbidden", false],
  result: () => ["never-null", true],
  member: ({ same }) => ["null-forbidden", same],
};
const mayBeLeftOut: Findings = {
  parameter: () => ["made-optional", true],
  result: ({ comes }) => (comes ? ["left-out-as-null", false] : ["made-optional", true]),
  member: ({ comes }) => (comes ? ["left-out-as-null", false] : ["made-optional", true]),
};
// A draft of a carrier may leave out whatever it likes, as far as the compiler goes; a request may not.
const mustBeGiven: Findings = {
  parameter: () => ["made-required", false],
  result: () => ["always-given", true],
  member: ({ same }) => ["made-required", same],
};

/** The statements of a member: itself and all about it. */
export const statementsOf = (owned: Owned, fact: string): readonly string[] =>
  [...owned.keys()].filter((rest) => rest === fact || rest.startsWith(`${fact} `));

export interface Between {
  readonly gone: readonly string[];
  readonly come: readonly string[];
  /** In the old order. */
  readonly stayed: readonly string[];
  /** Those that stayed, in both orders, where these differ. */
  readonly moved?: { readonly was: readonly string[]; readonly is: readonly string[] };
}

export function namesBetween(old: readonly string[], now: readonly string[]): Between {
  const [before, after] = [new Set(old), new Set(now)];
  const stayed = old.filter((name) => after.has(name));
  const order = now.filter((name) => before.has(name));
  return {
    gone: old.filter((name) => !after.has(name)),
    come: now.filter((name) => !before.has(name)),
    stayed,
    ...(stayed.join("\n") !== order.join("\n") && { moved: { was: stayed, is: order } }),
  };
}

/**
 * Returns the one new name that has the type of the name that went; undefined where several have, or none. Booleans are so many that only a
 * word in both names makes a rename likely.
 */
export function perhapsRenamed(
  pair: Pair,
  name: string,
  come: readonly string[],
  fact: (name: string) => string,
): string | undefined {
  const type = pair.was.get(`${fact(name)} type`)?.value;
  const [first, ...more] = come.filter((each) => pair.is.get(`${fact(each)} type`)?.value === type);
  if (first === undefined || more.length > 0) return undefined;
  return type !== "xs:boolean" || wordsIn(first).some((word) => wordsIn(name).includes(word)) ? first : undefined;
}

/** Returns the words of a name, lower-cased; without short ones such as `Is` and `Has`, which say nothing. */
const wordsIn = (name: string): readonly string[] =>
  name
    .replace(/^\{.*\}/, "")
    .split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z\d]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 3);
