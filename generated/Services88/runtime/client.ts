/* Written by netserver-codegen from Services88: changes made here are lost. */
/** From an agent as data to the class of its clients. */
import type { AgentDescriptor } from "./descriptors.js";
import type { Session } from "./session.js";
import type { CallOptions } from "./types.js";

/** `new ErpSyncAgent(session)`: what it makes has the methods of the agent's interface. */
export interface ClientOf<Client> {
  /** @throws TypeError for something that is no session */
  new (session: Session): Client;
  readonly prototype: Client;
}

/** A method for each operation, which takes the request, unless the operation takes nothing, and options. */
export function client<Client>(agent: AgentDescriptor<Client>): ClientOf<Client> {
  class AgentClient {
    readonly #session: Session;

    constructor(session: Session) {
      if (!(session as Partial<Session> | null | undefined)?.call)
        throw new TypeError(`${agent.name}Agent: expected a session of connect(…)`);
      this.#session = session;
    }

    static {
      const { name, operations } = agent;
      const call = (client: AgentClient, method: string, given: readonly unknown[]): Promise<unknown> => {
        const refuse = (expected: string): never => {
          throw new TypeError(`${name}Agent.${method}: expected ${expected}`);
        };
        if (!(#session in Object(client))) refuse(`to be called on a client, as client.${method}(…)`);
        if (given.some((each) => typeof each === "function")) refuse("no callback: await its promise");
        const [request, options] = operations[method]?.request.members.length === 0 ? [{}, given[0]] : given;
        return client.#session.call(agent, method, request as object, options as CallOptions);
      };
      for (const method in operations) {
        const value = function (this: AgentClient, ...given: unknown[]): Promise<unknown> {
          return call(this, method, given);
        };
        // Which a stack names.
        Object.defineProperty(value, "name", { value: method });
        Object.defineProperty(this.prototype, method, { value, writable: true, configurable: true });
      }
      Object.defineProperty(this, "name", { value: `${name}Agent` });
    }
  }
  return AgentClient as unknown as ClientOf<Client>;
}

