/** What changed in a parameter, a result or a member of a carrier, which differ in who writes them and who reads them. */
import type { Owned, Pair, Subject } from "./pairs.js";
import type { RuleId } from "./rules.js";

export type MemberKind = "parameter" | "result" | "member";

export function compareMember(pair: Pair, subject: Subject, fact: string, kind: MemberKind): void {
  const [was, is] = [pair.was, pair.is].map((owned) => owned.get(`${fact} type`)?.seen?.());
  if (!was || !is) return;
  const sameNull = was.null === is.null;
  const changed = (what: string, found: (now: boolean) => readonly [rule: RuleId, compiles: boolean]) => {
    const rest = `${fact} ${what}`;
    if (!pair.differs(rest)) return;
    const [rule, compiles] = found(pair.is.get(rest)?.value === "true");
    pair.add(rule, subject, [rest], { compiles });
  };
  changed("type", () => ["type-of-member-changed", was.shape === is.shape]);
  changed("nillable", (now) => (now ? nullComes[kind](sameNull) : nullGoes[kind](sameNull)));
  changed("optional", (now) => (now ? mayBeLeftOut[kind](sameNull) : mustBeGiven[kind]));
  changed("repeated", () => ["repetition-changed", false]);
}

type Finding = readonly [rule: RuleId, compiles: boolean];
/** By whether who reads may find null after the change as before it. */
type Findings = Readonly<Record<MemberKind, (sameNull: boolean) => Finding>>;

// Who writes a parameter is glad of null, who reads a result or a member must handle it.
const nullComes: Findings = {
  parameter: () => ["null-accepted", true],
  result: (sameNull) => ["null-allowed", sameNull],
  member: (sameNull) => ["null-allowed", sameNull],
};
const nullGoes: Findings = {
  parameter: () => ["null-forbidden", false],
  result: () => ["never-null", true],
  member: (sameNull) => ["null-forbidden", sameNull],
};
const mayBeLeftOut: Findings = {
  parameter: () => ["made-optional", true],
  result: (sameNull) => (sameNull ? ["made-optional", true] : ["left-out-as-null", false]),
  member: (sameNull) => (sameNull ? ["made-optional", true] : ["left-out-as-null", false]),
};
// A draft of a carrier may leave out whatever it likes, as far as the compiler goes; a request may not.
const mustBeGiven: Readonly<Record<MemberKind, Finding>> = {
  parameter: ["made-required", false],
  result: ["always-given", true],
  member: ["made-required", true],
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

/** Of what came, the one that has the type of what went; undefined where several have, or none. */
export function perhapsRenamed(
  pair: Pair,
  name: string,
  come: readonly string[],
  fact: (name: string) => string,
): string | undefined {
  const type = pair.was.get(`${fact(name)} type`)?.value;
  const [first, ...more] = come.filter((each) => pair.is.get(`${fact(each)} type`)?.value === type);
  return more.length > 0 ? undefined : first;
}
