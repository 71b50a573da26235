/** A service that synchronizes the ERP connections every minute, until it gets SIGTERM or SIGINT. */
import { setTimeout } from "node:timers/promises";
import { connect, login } from "./generated/Services88/index.js";
import { syncConnections } from "./sync.js";

const variable = (name: string, standard: string): string => process.env[name] ?? standard;
const account = {
  baseUrl: variable("NETSERVER_URL", "http://127.0.0.1:8088/Remote"),
  userName: variable("NETSERVER_USER", "service"),
  password: variable("NETSERVER_PASSWORD", "any"),
};
const every = Number(variable("EVERY_MS", "60000"));

// One session for the whole time: it asks for a new ticket when the server rejects the old one. For SuperOffice Online, write
// connect({ ...online({ … }), retries: 3 }): see docs/online.md of netserver-codegen.
const session = connect({
  baseUrl: account.baseUrl,
  ticket: async () => (await login(account)).ticket,
  retries: 3,
  timeout: 30_000,
});

const stop = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop.abort());

while (!stop.signal.aborted) {
  try {
    for (const line of await syncConnections(session, [1001, 1002], stop.signal)) console.log(line);
  } catch (error) {
    // The next round tries again. No error holds a ticket or a password, so it can be logged.
    if (!stop.signal.aborted) console.error(String(error));
  }
  await setTimeout(every, undefined, { signal: stop.signal }).catch(() => undefined);
}
console.log("stopped");
