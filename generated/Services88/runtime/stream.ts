/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Answers that are read as they arrive: hundreds of thousands of rows in the memory of a few. */
import { perform, prepareCall } from "./call.js";
import { Deadline, throwIfAborted } from "./deadline.js";
import type { AgentDescriptor, ArrayDescriptor, OperationDescriptor } from "./descriptors.js";
import { callGlobals, requireGlobals } from "./globals.js";
import type { Watch } from "./observe.js";
import { resultOf } from "./outcome.js";
import { connectionOf, type ConnectedSession, type Session } from "./session.js";
import type { CallOptions } from "./types.js";
import type { RowReader, Rows } from "./wire.js";

/** The operations of a client whose result is an array. */
export type Streamable<Client> = {
  [Method in keyof Client]: Client[Method] extends (...args: never[]) => Promise<infer Result>
    ? NonNullable<Result> extends readonly unknown[]
      ? Method
      : never
    : never;
}[keyof Client] &
  string;

/** One row of an operation's result. */
export type RowOf<Client, Method extends keyof Client> = Client[Method] extends (
  ...args: never[]
) => Promise<infer Result>
  ? NonNullable<Result> extends readonly (infer Row)[]
    ? Row
    : never
  : never;

/** The arguments of an operation. */
export type ArgumentsOf<Client, Method extends keyof Client> = Client[Method] extends (
  ...args: infer Arguments
) => unknown
  ? Arguments
  : never;

/**
 * Yields the rows of an operation's result as `readRows` reads them. A wire's `stream` calls this.
 *
 * @param wire The name of the wire, which has to be the session's.
 * @throws TypeError for an operation without an array, or a session of another wire; what the operation throws, also after some rows.
 */
export async function* streamOver<Client, Method extends Streamable<Client>>(
  wire: string,
  readRows: RowReader,
  session: Session,
  agent: AgentDescriptor<Client>,
  method: Method,
  args: readonly unknown[],
): AsyncGenerator<RowOf<Client, Method>, void, undefined> {
  const operation = Object.hasOwn(agent.operations, method) ? agent.operations[method] : undefined;
  const array = operation && arrayOf(operation);
  if (!operation || !array) throw new TypeError(`${agent.name}.${method}: expected an operation that gives an array`);
  const [request, options = {}] = (operation.request.members.length === 0 ? [{}, args[0]] : args) as [
    object,
    CallOptions | undefined,
  ];
  const name = `${agent.name}.${operation.name}`;
  const connection = (session as Partial<ConnectedSession> | undefined)?.[connectionOf]?.();
  if (connection?.wire.name !== wire)
    throw new TypeError(`${name}: expected a session of the connect() that is exported beside this stream()`);
  // The deadline needs the globals before `prepareCall` checks them.
  requireGlobals(name, callGlobals);
  const deadline = new Deadline(options.timeout ?? session.timeout, options.signal, name);
  let rows: Rows | undefined;
  let watch: Watch | undefined;
  try {
    const call = prepareCall(connection, agent, method, request, options);
    ({ watch } = call);
    const ready = await perform(
      call,
      deadline.signal,
      (send) => deadline.limit(send),
      async (incoming) => {
        const opened = (rows = readRows(incoming, array, deadline));
        try {
          await resultOf(incoming, () => opened.open(), call.options.onResponse);
          return opened;
        } catch (error) {
          // Another attempt may come later: meanwhile nobody needs the connection.
          opened.close();
          throw error;
        }
      },
    );
    for (let batch = await ready.next(); batch.length > 0; batch = await ready.next()) {
      for (const row of batch as RowOf<Client, Method>[]) {
        throwIfAborted(deadline.signal);
        yield row;
      }
    }
    throwIfAborted(deadline.signal);
  } catch (error) {
    watch?.end(error);
    throw error;
  } finally {
    deadline.dispose();
    rows?.close();
    watch?.end();
  }
}

/** Returns the array that is an operation's only result; undefined for any other result. */
export function arrayOf({ response: { members } }: OperationDescriptor): ArrayDescriptor | undefined {
  const [, type] = members[0] ?? [];
  const descriptor = typeof type === "function" && members.length === 1 ? type() : undefined;
  return descriptor?.kind === "array" ? descriptor : undefined;
}

