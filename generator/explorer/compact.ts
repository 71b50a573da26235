/**
 * Leaves out of a contract what follows from the rest, so that the explorer's page is small, and adds it again in the
 * page. Positions in WSDLs are left out for good, because the page never shows a file.
 */
import { contractFromJson, contractToJson, type JsonContract } from "../contract/json.js";
import { qname, type Agent, type Contract, type Message, type Operation } from "../contract/model.js";
import type { JsonOperation, RequestShape, WebApi } from "../contract/web-api.js";
import { usualShapeOf } from "../describe/json-binding.js";
import type { Json } from "./pack.js";

type CompactMessage = Omit<Message, "element"> & Partial<Pick<Message, "element">>;

interface CompactOperation extends Omit<Operation, "soapAction" | "request" | "response"> {
  /** Absent if it is `NAMESPACE/AGENT/OPERATION`. */
  readonly soapAction?: string;
  /** Without an element that has the operation's name. */
  readonly request: CompactMessage;
  /** Without an element that has the operation's name and `Response`. */
  readonly response: CompactMessage;
}

interface CompactAgent extends Omit<Agent, "operations"> {
  readonly operations: readonly CompactOperation[];
}

/** A contract in JSON, without what `expandContract` adds. */
export interface CompactContract extends Omit<JsonContract, "agents" | "webApi"> {
  readonly agents: readonly CompactAgent[];
  /** An operation is `0` if its JSON has the usual shape and no renamed parameter. */
  readonly webApi?: Omit<WebApi, "operations"> & {
    readonly operations: Readonly<Record<string, Readonly<Record<string, JsonOperation | 0>>>>;
  };
}

/** Returns the contract in a small form, as JSON data without positions. */
export function compactContract(contract: Contract): Json {
  const { webApi, ...rest } = contractToJson(contract);
  const compact: CompactContract = {
    ...rest,
    agents: contract.agents.map((agent) => ({
      ...agent,
      operations: agent.operations.map((operation) => compactOperation(contract, agent, operation)),
    })),
    ...(webApi && { webApi: { ...webApi, operations: compactShapes(contract, webApi) } }),
  };
  const text = JSON.stringify(compact, (key, value: unknown) => (key === "position" ? undefined : value));
  return JSON.parse(text) as Json;
}

function compactOperation({ namespace }: Contract, agent: Agent, operation: Operation): CompactOperation {
  const { soapAction, request, response, ...rest } = operation;
  const usual = usualNames(namespace, agent.name, operation.name);
  const message = ({ element, ...other }: Message, usualElement: string): CompactMessage =>
    element === usualElement ? other : { element, ...other };
  return {
    ...rest,
    ...(soapAction !== usual.soapAction && { soapAction }),
    request: message(request, usual.request),
    response: message(response, usual.response),
  };
}

const usualNames = (namespace: string, agent: string, operation: string) => ({
  soapAction: `${namespace}/${agent}/${operation}`,
  request: qname(namespace, operation),
  response: qname(namespace, `${operation}Response`),
});

function compactShapes(
  contract: Contract,
  { operations }: WebApi,
): NonNullable<CompactContract["webApi"]>["operations"] {
  return mapShapes(contract, operations, (operation, bound) =>
    operation && bound.renamed === undefined && bound.shape === usualShapeOf(contract, operation) ? 0 : bound,
  );
}

/** Returns the contract of a compact one. It has no positions. */
export function expandContract(json: Json): Contract {
  const { agents, webApi, ...rest } = json as unknown as CompactContract;
  const contract = contractFromJson({
    ...rest,
    agents: agents.map((agent) => ({
      ...agent,
      operations: agent.operations.map((operation) => expandOperation(rest.namespace, agent.name, operation)),
    })),
  });
  if (!webApi) return contract;
  // Most operations have one of a few shapes, so they share these objects.
  const usual = new Map<RequestShape, JsonOperation>();
  const ofShape = (shape: RequestShape): JsonOperation => {
    const known = usual.get(shape) ?? { shape };
    usual.set(shape, known);
    return known;
  };
  const operations = mapShapes(contract, webApi.operations, (operation, bound) =>
    bound === 0 ? ofShape(operation ? usualShapeOf(contract, operation) : "nothing") : bound,
  );
  return { ...contract, webApi: { ...webApi, operations } };
}

function expandOperation(namespace: string, agent: string, operation: CompactOperation): Operation {
  const { name, request, response } = operation;
  const usual = usualNames(namespace, agent, name);
  return {
    ...operation,
    soapAction: operation.soapAction ?? usual.soapAction,
    request: { ...request, element: request.element ?? usual.request },
    response: { ...response, element: response.element ?? usual.response },
  };
}

/** Maps the JSON forms of all operations. The operation is undefined if the contract lacks it. */
function mapShapes<From, To>(
  { agents }: Contract,
  byAgent: Readonly<Record<string, Readonly<Record<string, From>>>>,
  map: (operation: Operation | undefined, bound: From) => To,
): Readonly<Record<string, Readonly<Record<string, To>>>> {
  const entries = Object.entries(byAgent).map(([name, own]) => {
    const operations = new Map(
      agents.find((agent) => agent.name === name)?.operations.map((each) => [each.name, each]),
    );
    return [
      name,
      Object.fromEntries(Object.entries(own).map(([key, bound]) => [key, map(operations.get(key), bound)])),
    ];
  });
  return Object.fromEntries(entries) as Readonly<Record<string, Readonly<Record<string, To>>>>;
}
