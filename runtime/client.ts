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
      const named = `${agent.name}Agent`;
      for (const [method, { request: { members } }] of Object.entries(agent.operations)) {
        // Computed, so that a stack names it.
        const methods = {
          [method](this: AgentClient, ...given: [object, CallOptions?]) {
            if (!(#session in Object(this))) throw new TypeError(`${named}.${method}: expected to be called on a client, as client.${method}(…)`);
            const [request, options] = members.length > 0 ? given : [{}, given[0]];
            return this.#session.call(agent, method, request, options);
          },
        };
        Object.defineProperty(this.prototype, method, { value: methods[method], writable: true, configurable: true });
      }
      Object.defineProperty(this, "name", { value: named });
    }
  }
  return AgentClient as unknown as ClientOf<Client>;
}
