/** Prose onto the contract: a new contract, whose documentation gives way where there is new prose, and a list of the prose that found no place. */
import {
  localOf,
  type Agent,
  type Contract,
  type Doc,
  type Member,
  type Operation,
  type TypeDef,
} from "../contract/model.js";
import type { OperationReference, Reference, TypeReference } from "./model.js";

export interface Attached {
  readonly contract: Contract;
  /** Pieces of prose that found their place. */
  readonly matched: number;
  /** `ErpSync.ForceResyncBatchTask(erpConnectionId)`: what the contract does not have, in the reference's order. */
  readonly unmatched: readonly string[];
}

export function attachProse(contract: Contract, reference: Reference): Attached {
  const count = { matched: 0, unmatched: [] as string[] };
  const operations = new Map(reference.operations.map((each) => [`${each.agent}.${each.operation}`, each]));
  const types = new Map(reference.types.map((each) => [each.name, each]));

  const agents = contract.agents.map((agent): Agent => ({
    ...agent,
    operations: agent.operations.map((operation) => {
      const key = `${agent.name}.${operation.name}`;
      const found = operations.get(key);
      operations.delete(key);
      return found ? documentOperation(operation, found, count) : operation;
    }),
  }));
  const documented = new Map(
    [...contract.types].map(([name, type]) => {
      const found = types.get(localOf(name));
      types.delete(localOf(name));
      return [name, found ? documentType(type, found, count) : type] as const;
    }),
  );
  // Prose about agents that were not asked for is not missing anything.
  const agentNames = new Set(contract.agents.map((each) => each.name));
  const left = [...operations.values()]
    .filter((each) => agentNames.has(each.agent))
    .map((each) => `${each.agent}.${each.operation}`);
  return {
    contract: { ...contract, agents, types: documented },
    matched: count.matched,
    unmatched: [...count.unmatched, ...left, ...types.keys()],
  };
}

interface Count {
  matched: number;
  readonly unmatched: string[];
}

function documentOperation(operation: Operation, reference: OperationReference, count: Count): Operation {
  const doc = docOf(reference, operation.doc);
  if (doc) count.matched++;
  const members = documentMembers(
    operation.request.members,
    reference.parameters,
    (name) => `${reference.agent}.${operation.name}(${name})`,
    count,
  );
  return { ...operation, request: { ...operation.request, members }, ...(doc && { doc }) };
}

function documentType(type: TypeDef, reference: TypeReference, count: Count): TypeDef {
  const doc = docOf(reference, type.doc);
  if (doc) count.matched++;
  const documented = { ...type, ...(doc && { doc }) };
  if (documented.kind !== "carrier") return documented;
  // Swagger repeats a base's members in every carrier: those that the carrier lacks may be its base's.
  const own = Object.fromEntries(
    Object.entries(reference.members).filter(([name]) =>
      documented.members.some((each) => localOf(each.name) === name),
    ),
  );
  return {
    ...documented,
    members: documentMembers(documented.members, own, (name) => `${reference.name}.${name}`, count),
  };
}

/** The pages lower the first letter of a member's name; Swagger keeps it. */
function documentMembers(
  members: readonly Member[],
  prose: Readonly<Record<string, string>>,
  say: (name: string) => string,
  count: Count,
): readonly Member[] {
  const byName = new Map(Object.entries(prose).map(([name, text]) => [name.toLowerCase(), { name, text }]));
  const documented = members.map((member) => {
    const key = localOf(member.name).toLowerCase();
    const found = byName.get(key);
    byName.delete(key);
    if (!found) return member;
    count.matched++;
    return { ...member, doc: { summary: found.text } };
  });
  for (const { name } of byName.values()) count.unmatched.push(say(name));
  return documented;
}

/** What the reference leaves open stays as it was. */
function docOf(
  { summary, returns }: { readonly summary?: string; readonly returns?: string },
  before: Doc | undefined,
): Doc | undefined {
  if (summary === undefined && returns === undefined) return undefined;
  const result = returns ?? before?.returns;
  return { summary: summary ?? before?.summary ?? "", ...(result !== undefined && { returns: result }) };
}
