/** A result that has what ordinary objects do not: members left out, a member that is new, a dictionary. */
import { connect, ErpSyncAgent, type ErpConnection } from "../../generated/Services88/index.js";
import { answer, stub } from "./stub.js";

/** Gets a connection from a server that leaves out most members and knows one more. `keys` are those of its dictionary. */
export async function markedConnection(...keys: readonly string[]): Promise<ErpConnection> {
  const pairs = keys.map((key) => `<StringKeyValuePair><Key>${key}</Key><Value>${key}!</Value></StringKeyValuePair>`);
  const members = `<ErpConnectionId>7</ErpConnectionId><ConfigFields>${pairs.join("")}</ConfigFields><Newer>1</Newer>`;
  const { options } = stub(answer("GetConnection", `<Response>${members}</Response>`));
  const connection = await new ErpSyncAgent(connect(options)).GetConnection({ ErpConnectionId: 7 });
  if (!connection) throw new Error("expected a connection");
  return connection;
}

/** The same as text of JSON, read again. */
export const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
