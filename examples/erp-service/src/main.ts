/** A service that synchronizes the ERP connections every minute, until it gets SIGTERM or SIGINT. */
import { setTimeout } from "node:timers/promises";
import { account, variable } from "./account.js";
import { connect } from "./generated/Services88/index.js";
import { syncConnections } from "./sync.js";
import { inSpan, startTelemetry, traced } from "./telemetry.js";

const every = Number(variable("EVERY_MS", "60000"));
const stopTelemetry = startTelemetry();
// One session for the whole time: its rounds share one ticket.
const session = connect({ ...account(), retries: 3, timeout: 30_000, observer: traced() });

const stop = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop.abort());

while (!stop.signal.aborted) {
  try {
    const lines = await inSpan("round", () => syncConnections(session, [1001, 1002], stop.signal));
    for (const line of lines) console.log(line);
  } catch (error) {
    // The next round tries again. No error holds a ticket or a password, so it can be logged.
    if (!stop.signal.aborted) console.error(String(error));
  }
  await setTimeout(every, undefined, { signal: stop.signal }).catch(() => undefined);
}
await stopTelemetry();
console.log("stopped");
