/** From an agent as data to the class of its clients. */
import type { AgentDescriptor } from "./descriptors.js";
import type { Session } from "./session.js";
import type { CallOptions } from "./types.js";

/** `new ErpSyncAgent(session)`: what it makes has the methods of the agent's interface. */
export interface ClientOf<Client> {
  new (session: Session): Client;
  readonly prototype: Client;
}

/** A method for each operation, which takes the request, unless the operation takes nothing, and options. */
export function client<Client>(agent: AgentDescriptor<Client>): ClientOf<Client> {
  class AgentClient {
    readonly #session: Session;

    constructor(session: Session) {
      this.#session = session;
    }

    static {
      for (const [method, { request: { members } }] of Object.entries(agent.operations)) {
        const value = function (this: AgentClient, ...given: [object, CallOptions?]) {
          const [request, options] = members.length > 0 ? given : [{}, given[0]];
          return this.#session.call(agent, method, request, options);
        };
        Object.defineProperty(this.prototype, method, { value, writable: true, configurable: true });
      }
      Object.defineProperty(this, "name", { value: `${agent.name}Agent` });
    }
  }
  return AgentClient as unknown as ClientOf<Client>;
}
