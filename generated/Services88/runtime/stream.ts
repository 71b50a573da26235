/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Answers that are read as they arrive: hundreds of thousands of rows in the memory of a few. */
import type { AgentDescriptor } from "./descriptors.js";
import { Deadline, throwIfAborted } from "./deadline.js";
import { settle, withStatus } from "./exchange.js";
import { callGlobals, requireGlobals } from "./globals.js";
import type { Session } from "./session.js";
import { arrayOf, readRows, type Rows } from "./soap/rows.js";
import { textsOf } from "./transport.js";
import type { CallOptions } from "./types.js";

/** The operations of a client that give an array. */
export type Streamable<Client> = {
  [Method in keyof Client]: Client[Method] extends (...args: never[]) => Promise<infer Result>
    ? NonNullable<Result> extends readonly unknown[]
      ? Method
      : never
    : never;
}[keyof Client] &
  string;

/** One row of what the operation gives. */
export type RowOf<Client, Method extends keyof Client> = Client[Method] extends (
  ...args: never[]
) => Promise<infer Result>
  ? NonNullable<Result> extends readonly (infer Row)[]
    ? Row
    : never
  : never;

/** What the operation is called with. */
export type ArgumentsOf<Client, Method extends keyof Client> = Client[Method] extends (
  ...args: infer Arguments
) => unknown
  ? Arguments
  : never;

/**
 * Calls an operation that gives an array, and gives its rows one by one while the answer still comes:
 *
 *     for await (const row of stream(session, ArchiveAgent$, "GetArchiveListByColumns", { ... })) ...
 *
 * The call is made when the first row is asked for. Nothing is read from the network before it is needed, and whoever leaves the loop ends the
 * call and frees its connection. `timeout` is how long the server may be silent, not how long all takes; Node's fetch itself
 * waits 300 s. Where the operation gives null, there is no row.
 *
 * @throws what the operation throws; also after some rows, where the answer breaks off. TypeError where the operation gives no array.
 */
export async function* stream<Client, Method extends Streamable<Client>>(
  session: Session,
  agent: AgentDescriptor<Client>,
  method: Method,
  ...given: ArgumentsOf<Client, Method>
): AsyncGenerator<RowOf<Client, Method>, void, undefined> {
  const operation = Object.hasOwn(agent.operations, method) ? agent.operations[method] : undefined;
  const array = operation && arrayOf(operation);
  if (!operation || !array) throw new TypeError(`${agent.name}.${method}: expected an operation that gives an array`);
  const [request, options = {}] = (operation.request.members.length === 0 ? [{}, given[0]] : given) as [
    object,
    CallOptions | undefined,
  ];
  // `session.call` checks for `fetch`, because it knows whether the session has its own.
  requireGlobals(`${agent.name}.${operation.name}`, callGlobals);
  const deadline = new Deadline(options.timeout ?? session.timeout, options.signal, `${agent.name}.${operation.name}`);
  let texts: AsyncGenerator<string, void> | undefined;
  try {
    const rows = await session.call<Rows>(agent, method, request, options, {
      deadline,
      read: async (exchange) => {
        const { posting, response } = exchange;
        const coming = (texts = textsOf(posting, response));
        const waiting = { next: () => deadline.limit(() => coming.next()) };
        try {
          return await withStatus(exchange, async () => {
            const begun = await readRows(
              agent,
              operation,
              array,
              waiting,
              posting.redact,
              posting.limits,
              posting.allowMismatch,
            );
            settle(exchange, begun.answer);
            return begun;
          });
        } catch (error) {
          // It may be tried again, later: meanwhile nobody needs the connection.
          void coming.return();
          throw error;
        }
      },
    });
    for (let ready = await rows.next(); ready.length > 0; ready = await rows.next()) {
      for (const row of ready as RowOf<Client, Method>[]) {
        throwIfAborted(deadline.signal);
        yield row;
      }
    }
    throwIfAborted(deadline.signal);
  } finally {
    deadline.dispose();
    void texts?.return();
  }
}

