/** Prepares the views of the files for the whole client: exports, SOAP sessions, login, and a server for tests. */
import { localOf, type Contract } from "../contract/model.js";
import { isNetServer, ownHeaders } from "../contract/endpoint.js";
import { literal } from "./doc.js";
import { batchView, restrictionView } from "./conveniences-view.js";
import type { Emission } from "./emission.js";
import { headersName, propertyName } from "./names.js";

/** The data for the template `index.hbs`. */
export interface IndexView {
  /** Files with functions for the whole client, such as `login`. */
  readonly functions: readonly string[];
  readonly runtime: readonly { readonly clause: string; readonly from: string }[];
  /** `types` is the namespace with the types of an agent's requests and results. */
  readonly agents: readonly { readonly name: string; readonly types: string }[];
  /** Files with type declarations. */
  readonly files: readonly string[];
  /** Types of the request headers that callers of some agents set. */
  readonly headers: readonly AgentHeaders[];
}

/** An agent with request headers that callers set, and the name of their type. */
interface AgentHeaders {
  readonly agent: string;
  readonly name: string;
}

/** Returns the view of the client's index file. */
export function indexView(emission: Emission): IndexView {
  const { contract, names, families } = emission;
  const taken = new Set([
    ...[...emission.declared.values()].flat().map(({ name }) => names.of(name)),
    ...[...families].map(names.unionOf),
  ]);
  const runtime = emission.runtime.find((each) => each.path === "index.ts")?.text ?? "";
  const exports = [...runtimeExports(runtime, taken), ...soapExports(taken)];
  const exported = new Set([...taken, ...exports.flatMap(({ clause }) => clause.match(/[\w$]+/g) ?? [])]);
  return {
    functions: [
      ...(loginView(emission) ? ["login"] : []),
      ...(restrictionView(emission) ? ["restriction"] : []),
      ...(batchView(emission) ? ["batch"] : []),
      ...(onlineView(emission) ? ["online"] : []),
    ],
    runtime: exports,
    headers: agentHeaders(contract),
    agents: contract.agents.map(({ name }) => ({ name, types: typesNamespace(name, exported) })),
    files: [...emission.declared.keys()].sort(),
  };
}

/** Returns the name under which the index exports the types of an agent: the agent's name, unless it already exports another of this name. */
const typesNamespace = (agent: string, exported: ReadonlySet<string>): string =>
  exported.has(agent) ? `${agent}Requests` : agent;

const agentHeaders = ({ agents }: Contract): readonly AgentHeaders[] =>
  agents
    .filter((agent) => ownHeaders(agent).length > 0)
    .map((agent) => ({ agent: agent.name, name: headersName(agent) }));

/**
 * Returns exports of the runtime's public names. A name of a contract's type is left out, and can be imported from
 * `runtime/`.
 */
function runtimeExports(index: string, types: ReadonlySet<string>): IndexView["runtime"] {
  return [...index.matchAll(/^export (type )?\{([^}]*)\} from "\.\/([^"]+)\.js";/gm)].flatMap(
    ([, typeOnly = "", names = "", from = ""]) => {
      const free = names
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "" && !types.has(name.replace(/^type /, "")));
      return free.length === 0 ? [] : [{ clause: `${typeOnly}{ ${free.join(", ")} }`, from: `./runtime/${from}` }];
    },
  );
}

/** Names that `soap.ts` exports and `runtime/index.ts` does not. */
const soapNames = ["connect", "SoapFault", "stream"];

function soapExports(types: ReadonlySet<string>): IndexView["runtime"] {
  const free = soapNames.filter((name) => !types.has(name));
  return free.length === 0 ? [] : [{ clause: `{ ${free.join(", ")} }`, from: "./soap" }];
}

/** The data for the template `soap.hbs`. */
export interface SoapView {
  /** Names that are re-exported from the runtime unchanged. */
  readonly soap: string;
  /** Request headers that callers of agents set; undefined if there are none. */
  readonly headers: { readonly agents: readonly AgentHeaders[]; readonly type: string } | undefined;
}

/**
 * Returns the view of `soap.ts`. If agents have request headers that callers set, `connect` gets an options type with
 * them.
 */
export function soapView({ contract }: Emission): SoapView {
  const agents = agentHeaders(contract);
  const headers = agents.length === 0 ? undefined : { agents, type: agents.map(({ name }) => name).join(" & ") };
  return { soap: soapNames.filter((name) => name !== "connect" || !headers).join(", "), headers };
}

/** The data for the template `double.hbs`. */
export interface DoubleView {
  readonly agents: readonly { readonly name: string }[];
  /** Name of an agent for the example in a comment. */
  readonly first: string;
  /** True if the double speaks JSON too. */
  readonly json: boolean;
}

/** Returns the view of `double.ts`; undefined if the contract has no agents. */
export function doubleView({ contract }: Emission): DoubleView | undefined {
  const agents = contract.agents.map(({ name }) => ({ name }));
  const [first] = agents;
  return first && { agents, first: first.name, json: contract.webApi !== undefined };
}

/** Returns the view of `online.ts`; undefined for services beside NetServer. `json` is true if the client has calls over JSON. */
export const onlineView = ({ contract }: Emission): { readonly json: boolean } | undefined =>
  isNetServer(contract.services) ? { json: contract.webApi !== undefined } : undefined;

/** The data for the template `login.hbs`: names of methods and properties. */
export interface LoginView {
  readonly password: {
    readonly operation: string;
    readonly method: string;
    readonly userName: string;
    readonly password: string;
    readonly credentials: string;
    readonly ticket: string;
    readonly succeeded: string;
    /** A string literal, because the name of the member is `Response` in the WSDL. */
    readonly principal: string;
  };
  readonly token: { readonly method: string; readonly accessToken: string };
}

/**
 * Returns the view of `login.ts`; undefined if the contract lacks SoPrincipal, its two login operations, or a member
 * that they need.
 */
export function loginView({ contract, naming }: Emission): LoginView | undefined {
  const operations = contract.agents.find((each) => each.name === "SoPrincipal")?.operations;
  const has = (name: string, request: readonly string[]): boolean => {
    const operation = operations?.find((each) => each.name === name);
    const response = operation?.response.members.map((each) => localOf(each.name)) ?? [];
    return (
      operation !== undefined &&
      request.every((each) => operation.request.members.some((member) => localOf(member.name) === each)) &&
      ["Response", "Credentials", "AuthenticationSucceeded"].every((each) => response.includes(each))
    );
  };
  if (
    !has("AuthenticateUsernamePassword", ["UserName", "Password"]) ||
    !has("AuthenticateWithAccessToken", ["AccessToken"])
  )
    return undefined;
  const property = (name: string) => propertyName(name, naming);
  return {
    password: {
      operation: "AuthenticateUsernamePassword",
      method: property("AuthenticateUsernamePassword"),
      userName: property("UserName"),
      password: property("Password"),
      credentials: property("Credentials"),
      ticket: property("Ticket"),
      succeeded: property("AuthenticationSucceeded"),
      principal: literal(property("Response")),
    },
    token: { method: property("AuthenticateWithAccessToken"), accessToken: property("AccessToken") },
  };
}
