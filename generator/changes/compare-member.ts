/** What changed in a parameter, a result or a member of a carrier, which differ in who writes them and who reads them. */
import type { Owned, Pair, Subject } from "./pairs.js";
import type { RuleId } from "./rules.js";

export type MemberKind = "parameter" | "result" | "member";

export function compareMember(pair: Pair, subject: Subject, fact: string, kind: MemberKind): void {
  const seen = (owned: Owned) => owned.get(`${fact} type`)?.seen?.();
  const [was, is] = [seen(pair.was), seen(pair.is)];
  const changed = (what: string, rule: (now: boolean) => RuleId, compiles: boolean) => {
    const rest = `${fact} ${what}`;
    if (pair.is.has(rest) && pair.differs(rest)) pair.add(rule(pair.is.get(rest)?.value === "true"), subject, [rest], { compiles });
  };
  const sameShape = was?.shape === is?.shape;
  const sameNull = was?.null === is?.null;
  changed("type", () => "type-of-member-changed", sameShape);
  changed("nillable", (now) => (now ? allowed[kind] : forbidden[kind]), kind === "member" ? sameNull : kind === "result" ? sameNull || is?.null === false : pair.is.get(`${fact} nillable`)?.value === "true");
  changed("optional", (now) => (now ? (kind === "parameter" || sameNull ? "made-optional" : "left-out-as-null") : kind === "result" ? "always-given" : "made-required"),
    pair.is.get(`${fact} optional`)?.value === "true" ? kind === "parameter" || sameNull : kind !== "parameter");
  changed("repeated", () => "repetition-changed", false);
}

const allowed = { parameter: "null-accepted", result: "null-allowed", member: "null-allowed" } as const;
const forbidden = { parameter: "null-forbidden", result: "never-null", member: "null-forbidden" } as const;

/** The statements of a member: itself and all about it. */
export const statementsOf = (owned: Owned, fact: string): readonly string[] => [...owned.keys()].filter((rest) => rest === fact || rest.startsWith(`${fact} `));

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
export function perhapsRenamed(pair: Pair, name: string, come: readonly string[], fact: (name: string) => string): string | undefined {
  const type = pair.was.get(`${fact(name)} type`)?.value;
  const [first, ...more] = come.filter((each) => pair.is.get(`${fact(each)} type`)?.value === type);
  return more.length > 0 ? undefined : first;
}
