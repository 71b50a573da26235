/** Formats the contract as tables. */
import {
  localOf,
  type Agent,
  type Carrier,
  type Contract,
  type Member,
  type Message,
  type TypeDef,
  type TypeRef,
} from "../contract/model.js";
import { baseChain, derivedOf, operationCount } from "../contract/queries.js";
import { problems, type Problem } from "../diagnostics/codes.js";
import { DiagnosticError, Diagnostics } from "../diagnostics/diagnostic.js";
import { nearest } from "../text/nearest.js";
import { counted, table } from "./terminal.js";

/** Returns the agents with their numbers of operations. */
export function agentsTable(contract: Contract, width?: number): string {
  const { services, agents, types } = contract;
  const rows = agents.map((agent) => [agent.name, String(agent.operations.length)]);
  return `${services}: ${counted(agents.length, "agent")}, ${counted(operationCount(contract), "operation")}, ${counted(types.size, "type")}\n\n${table([["agent", "operations"], ...rows], width)}`;
}

/** Returns the agent with a name. @throws DiagnosticError for an unknown name */
export function agentNamed({ agents }: Contract, name: string): Agent {
  const names = agents.map((each) => each.name);
  return (
    agents.find((each) => each.name === name) ?? refuse(problems.NS109.unknown({ name, near: nearest(name, names) }))
  );
}

/** Returns the types with a name. Several namespaces may have one. @throws DiagnosticError for an unknown name */
export function typesNamed(contract: Contract, name: string): readonly TypeDef[] {
  const types = [...contract.types.values()];
  const found = types.filter((each) => localOf(each.name) === name);
  const names = types.map((each) => localOf(each.name));
  return found.length > 0 ? found : refuse(problems.NS110.unknown({ name, near: nearest(name, names) }));
}

/** Returns the operations of an agent with their parameters and results. */
export function operationsTable(contract: Contract, name: string, width?: number): string {
  const agent = agentNamed(contract, name);
  const parameters = (message: Message) =>
    message.members.map((each) => `${localOf(each.name)}: ${typeName(each.type)}`).join(", ");
  const rows = agent.operations.map(({ name: operation, request, response }) => [
    operation,
    parameters(request) || "-",
    parameters(response) || "-",
  ]);
  return table([["operation", "takes", "gives"], ...rows], width);
}

/** Returns the members of the types with a name. */
export function typeTable(contract: Contract, name: string, width?: number): string {
  return typesNamed(contract, name)
    .map((type) => `${headline(contract, type)}\n\n${table(members(contract, type), width)}`)
    .join("\n");
}

function headline(contract: Contract, type: TypeDef): string {
  const bases = type.kind === "carrier" ? baseChain(contract, type).map((each) => localOf(each.name)) : [];
  const derived = type.kind === "carrier" ? derivedOf(contract, type.name).length : 0;
  return `${type.kind} ${type.name}${bases.length > 0 ? `, derived from ${bases.join(", ")}` : ""}${derived > 0 ? `, base of ${counted(derived, "carrier")}` : ""}`;
}

function members(contract: Contract, type: TypeDef): readonly (readonly string[])[] {
  switch (type.kind) {
    case "carrier": {
      const from = (carrier: Carrier) =>
        carrier.members.map((each) => [...memberRow(each), carrier === type ? "" : `of ${localOf(carrier.name)}`]);
      return [["member", "type", "may be", ""], ...[type, ...baseChain(contract, type)].reverse().flatMap(from)];
    }
    case "array":
      return [["item", "type", "may be"], memberRow(type.item)];
    case "dictionary":
      return [["part", "type", "may be"], memberRow(type.key), memberRow(type.value)];
    case "enumeration":
    case "flags":
      return [["name", "value"], ...type.values.map((each) => [each.name, String(each.value)])];
    case "restricted":
      return [["base", `xs:${type.base}`], ...type.facets.map((each) => [each.name, each.value])];
  }
}

const memberRow = (member: Member): string[] => [
  localOf(member.name),
  typeName(member.type),
  [
    ...(member.nillable ? ["null"] : []),
    ...(member.optional ? ["absent"] : []),
    ...(member.repeated ? ["repeated"] : []),
  ].join(", ") || "-",
];

const typeName = (ref: TypeRef): string => (ref.kind === "scalar" ? `xs:${ref.name}` : localOf(ref.name));

function refuse(problem: Problem): never {
  const diagnostics = new Diagnostics();
  diagnostics.error(problem);
  throw new DiagnosticError(diagnostics.all);
}
