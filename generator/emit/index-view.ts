/** The views of the three files that are for the whole output: what it exports, how a caller logs in, and a server for tests. */
import { localOf, type Contract } from "../contract/model.js";
import { ownHeaders } from "../contract/endpoint.js";
import { isNamed } from "./carriers-view.js";
import { literal } from "./doc.js";
import { headersName, propertyName, type Naming } from "./names.js";
import type { Emission } from "./typescript.js";

export interface IndexView {
  readonly services: string;
  readonly login: boolean;
  readonly runtime: readonly { readonly clause: string; readonly from: string }[];
  readonly agents: readonly { readonly name: string }[];
  readonly carriers: readonly string[];
  /** Header blocks that agents take beside the session's own; undefined where there are none. */
  readonly headers: IndexHeaders | undefined;
}

interface IndexHeaders {
  /** The agents that take them, and the name of the type of each. */
  readonly agents: readonly { readonly agent: string; readonly name: string }[];
  /** All of them in one type. */
  readonly type: string;
}

export function indexView(
  emission: Emission,
  carriers: readonly string[],
  login: boolean,
  runtime: readonly { readonly path: string; readonly text: string }[],
): IndexView {
  const names = new Set([
    ...[...emission.contract.types.values()].filter(isNamed).map(({ name }) => emission.names.of(name)),
    ...[...emission.families].map(emission.names.unionOf),
  ]);
  const headers = indexHeaders(emission.contract);
  return {
    services: emission.contract.services,
    login,
    runtime: runtimeExports(
      runtime.find((each) => each.path === "index.ts")?.text ?? "",
      headers ? new Set([...names, "connect"]) : names,
    ),
    headers,
    agents: emission.contract.agents.map(({ name }) => ({ name })),
    carriers,
  };
}

/** With such headers, `connect` is exported with an options type that names them. */
function indexHeaders({ agents }: Contract): IndexHeaders | undefined {
  const taking = agents.filter((agent) => ownHeaders(agent).length > 0);
  const named = taking.map((agent) => ({ agent: agent.name, name: headersName(agent) }));
  return named.length === 0 ? undefined : { agents: named, type: named.map(({ name }) => name).join(" & ") };
}

/** The runtime's public names again, but for those that a type of the contract has: they stay reachable under `runtime/`. */
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

export interface DoubleView {
  readonly services: string;
  readonly agents: readonly { readonly name: string }[];
  /** Any of the agents, for an example. */
  readonly first: string;
}

/** Undefined where the contract has no agents. */
export function doubleView({ contract }: Emission): DoubleView | undefined {
  const agents = contract.agents.map(({ name }) => ({ name }));
  const [first] = agents;
  return first && { services: contract.services, agents, first: first.name };
}

export interface LoginView {
  readonly services: string;
  readonly password: {
    readonly operation: string;
    readonly method: string;
    readonly userName: string;
    readonly password: string;
    readonly credentials: string;
    readonly ticket: string;
    readonly succeeded: string;
    /** A string literal: the member may be called as it is. */
    readonly principal: string;
  };
  readonly token: { readonly method: string; readonly accessToken: string };
}

/** Undefined where the contract has no SoPrincipal with the two operations and the members that logging in reads. */
export function loginView(contract: Contract, naming: Naming): LoginView | undefined {
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
    services: contract.services,
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
