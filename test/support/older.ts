/** An older version of a contract, for tests of comparisons that need no files of other versions. */
import {
  localOf,
  qname,
  type Agent,
  type Carrier,
  type Contract,
  type Member,
  type Operation,
  type TypeDef,
} from "../../generator/contract/model.js";
import { pickAgents } from "../../generator/contract/queries.js";

/** The agents that `older` changes. A contract with these is enough for most tests. */
export const sampled = ["Appointment", "Database", "List", "Quote", "Workflow"];

/**
 * Returns the contract of `wsdl/` as an older version could have been. It has no agent Workflow and one more agent Audience with a type of
 * its own. List.GetTaskList has another parameter, Quote has one more operation, and some types differ.
 */
export function older(contract: Contract): Contract {
  const { namespace } = contract;
  const own = (local: string) => qname(namespace, local);
  const without = pickAgents(
    contract,
    contract.agents.flatMap(({ name }) => (name === "Workflow" ? [] : [name])),
  );
  const types = new Map(without.types);
  const change = (local: string, to: (type: Carrier) => TypeDef) => {
    const type = types.get(own(local));
    if (type?.kind !== "carrier") throw new Error(`${local} is no carrier`);
    types.set(type.name, to(type));
  };
  const idle: Member = {
    name: own("Idle"),
    type: { kind: "scalar", name: "int" },
    nillable: false,
    optional: true,
    repeated: false,
    position: { file: "Old.wsdl", line: 7, column: 3 },
  };
  change("Appointment", (type) => ({
    ...type,
    members: [...type.members.filter(({ name }) => localOf(name) !== "Agenda"), idle],
  }));
  change("Associate", (type) => ({ ...type, doc: { summary: "An older description." } }));
  const layout: Carrier = {
    kind: "carrier",
    name: own("AudienceLayoutEntity"),
    abstract: false,
    valueType: false,
    members: [{ ...idle, name: own("LayoutId") }],
    position: idle.position,
  };
  types.set(layout.name, layout);
  const sample = contract.agents.find(({ name }) => name === "Database")?.operations[0];
  if (!sample) throw new Error("there is no agent Database");
  const operation = (name: string, result: Member): Operation => ({
    ...sample,
    name,
    request: { ...sample.request, element: own(name), members: [idle] },
    response: { ...sample.response, element: own(`${name}Response`), members: [result] },
  });
  const agents = without.agents.map((agent): Agent => {
    if (agent.name === "List")
      return {
        ...agent,
        operations: agent.operations.map((each) => (each.name === "GetTaskList" ? renamed(each) : each)),
      };
    if (agent.name === "Quote")
      return { ...agent, operations: [...agent.operations, operation("GetQuoteCount", idle)] };
    return agent;
  });
  const audience: Agent = {
    ...(agents[0] as Agent),
    name: "Audience",
    operations: [
      operation("GetLayout", { ...idle, name: own("Response"), type: { kind: "named", name: layout.name } }),
    ],
  };
  return { ...without, types, agents: [...agents, audience].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** Returns the operation with another name of its first parameter. */
const renamed = (operation: Operation): Operation => ({
  ...operation,
  request: {
    ...operation.request,
    members: operation.request.members.map((each) => ({
      ...each,
      name: each.name.replace(/\w+$/, "TaskIds") as Member["name"],
    })),
  },
});
