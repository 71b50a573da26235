/**
 * Adds documentation of a reference to a contract, in place of the contract's own, and lists the documentation without
 * a match.
 */
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

/** A contract with the documentation of a reference. */
export interface Attached {
  readonly contract: Contract;
  /** Number of matched texts. */
  readonly matched: number;
  /**
   * Documented names that the contract lacks, such as `ErpSync.ForceResyncBatchTask(erpConnectionId)`, in the order of
   * the reference.
   */
  readonly unmatched: readonly string[];
}

/** Returns a new contract with the documentation of `reference`. */
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
  // Documentation of agents that are not generated does not count as unmatched.
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
  // Swagger repeats the members of a base in every carrier, so only the carrier's own members count.
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

/** Matches names ignoring case, because the pages write the first letter of a member's name in lower case. */
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

/** Returns the new documentation. Parts that the reference lacks stay as before. */
function docOf(
  { summary, returns }: { readonly summary?: string; readonly returns?: string },
  before: Doc | undefined,
): Doc | undefined {
  if (summary === undefined && returns === undefined) return undefined;
  const result = returns ?? before?.returns;
  return { summary: summary ?? before?.summary ?? "", ...(result !== undefined && { returns: result }) };
}
