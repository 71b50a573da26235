/**
 * Checks a whole contract: inheritance without circles, distinct member names, and names that TypeScript and file
 * systems allow.
 */
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Carrier, Contract, Member, QName, TypeDef } from "./model.js";
import { localOf } from "./model.js";
import { checkNames } from "./names.js";
import { declaredIn, typeOf } from "./queries.js";

/** Collects a diagnostic for everything that prevents the generation of a client. */
export function checkContract(contract: Contract, diagnostics: Diagnostics): void {
  const circular = new Set<QName>();
  for (const type of contract.types.values()) {
    if (type.kind === "carrier" && type.base !== undefined) checkBases(type, contract, circular, diagnostics);
  }
  for (const type of contract.types.values()) {
    if (type.kind === "carrier" && !circular.has(type.name))
      checkDistinct(membersOf(type, contract, circular), `type ${type.name}`, diagnostics);
  }
  checkNested(contract, diagnostics);
  for (const agent of contract.agents) {
    for (const { name, request, response } of agent.operations) {
      checkDistinct(request.members, `the request of ${name}`, diagnostics);
      checkDistinct(response.members, `the response of ${name}`, diagnostics);
    }
  }
  checkNames(contract, diagnostics);
}

function checkBases(type: Carrier, contract: Contract, circular: Set<QName>, diagnostics: Diagnostics): void {
  const base = type.base === undefined ? undefined : contract.types.get(type.base);
  if (base && base.kind !== "carrier") {
    diagnostics.error(
      problems.NS208.unsupported({
        construct: `${localOf(type.name)}, which extends the ${base.kind} ${localOf(base.name)},`,
      }),
      type.position,
    );
    return;
  }
  const chain: Carrier[] = [];
  for (let each: Carrier | undefined = type; each && !circular.has(each.name);) {
    const start: number = chain.indexOf(each);
    if (start >= 0) {
      const circle = chain.slice(start);
      for (const { name } of circle) circular.add(name);
      const names = [...circle, each].map(({ name }) => localOf(name));
      diagnostics.error(
        problems.NS302.circle({ names }),
        each.position,
        circle.slice(1).map(({ name, position }) => ({ message: localOf(name), position })),
      );
      return;
    }
    chain.push(each);
    const next: unknown = each.base === undefined ? undefined : contract.types.get(each.base);
    each = isCarrier(next) ? next : undefined;
  }
}

/**
 * Collects NS208 for an array or dictionary that contains itself without a carrier in between. Such a type cannot be
 * written down.
 */
export function checkNested(contract: Contract, diagnostics: Diagnostics): void {
  const endless = new Set<QName>();
  const heldBy = (type: TypeDef): readonly TypeDef[] =>
    type.kind === "array" || type.kind === "dictionary"
      ? declaredIn(type).flatMap((member) => typeOf(contract, member.type) ?? [])
      : [];
  for (const type of contract.types.values()) {
    const reached = new Set<TypeDef>();
    const waiting = [...heldBy(type)];
    for (let each = waiting.pop(); each; each = waiting.pop()) {
      if (reached.has(each)) continue;
      reached.add(each);
      waiting.push(...heldBy(each));
    }
    if (!reached.has(type) || endless.has(type.name)) continue;
    for (const each of reached) if (each.kind === "array" || each.kind === "dictionary") endless.add(each.name);
    diagnostics.error(
      problems.NS208.unsupported({
        construct: `${localOf(type.name)}, which holds itself without a carrier in between,`,
      }),
      type.position,
    );
  }
}

const isCarrier = (type: unknown): type is Carrier =>
  typeof type === "object" && type !== null && "kind" in type && type.kind === "carrier";

function membersOf(type: Carrier, contract: Contract, circular: ReadonlySet<QName>): readonly Member[] {
  const base = type.base === undefined || circular.has(type.base) ? undefined : contract.types.get(type.base);
  return base?.kind === "carrier" ? [...membersOf(base, contract, circular), ...type.members] : type.members;
}

/** Collects NS208 for two members with the same local name. They cannot both become a property. */
function checkDistinct(members: readonly Member[], where: string, diagnostics: Diagnostics): void {
  const seen = new Map<string, Member>();
  for (const member of members) {
    const local = localOf(member.name);
    const other = seen.get(local);
    if (other) {
      diagnostics.error(
        problems.NS208.unsupported({ construct: `a second member ${local} in ${where}` }),
        member.position,
        [{ message: "the first", position: other.position }],
      );
    }
    seen.set(local, member);
  }
}
