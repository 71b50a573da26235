/** The lines that `mock` prints of the calls that it answers. */
import { describe, expect, test } from "vitest";
import { CallLog, type Later } from "../../../../generator/cli/call-log.js";
import type { MockCall } from "../../../../generator/index.js";

/** A log with what it has written, and a clock that the test moves. */
function log() {
  const written: string[] = [];
  let due: (() => void) | undefined;
  const later: Later = (flush) => {
    due = flush;
    return () => (due = undefined);
  };
  const calls = new CallLog((text) => void written.push(text), later);
  const take = () => written.splice(0).join("");
  return { calls, take, pause: () => due?.(), isWaiting: () => due !== undefined };
}

const call = (agent: string, operation: string, status: number, notes: readonly string[] = []): MockCall => ({
  agent,
  operation,
  status,
  notes,
});
const notServed = (agent: string) => call(agent, "GET", 404, [`/Services88/${agent}.svc?wsdl is no address`]);

describe("a call", () => {
  test.each([
    [call("ErpSync", "SyncAll", 200), "ErpSync.SyncAll 200\n"],
    [call("ErpSync", "GET", 200), "ErpSync.GET 200\n"],
    [call("Nobody", "SyncAll", 404), "Nobody.SyncAll 404\n"],
    [
      call("ErpSync", "SyncAll", 500, ["dropped: a", "dropped: b"]),
      "ErpSync.SyncAll 500\n  dropped: a\n  dropped: b\n",
    ],
  ])("is written at once, with its notes: %j", (made, line) => {
    const { calls, take, isWaiting } = log();
    calls.add(made);
    expect([take(), isWaiting()]).toEqual([line, false]);
  });
});

describe("requests for WSDLs that the mock does not serve", () => {
  test("become one line after a pause, with each agent once", () => {
    const { calls, take, pause } = log();
    for (const agent of ["AI", "Sale", "AI", "List"]) calls.add(notServed(agent));
    expect(take()).toBe("");
    pause();
    expect(take()).toBe("GET 404: this mock does not serve the WSDLs of 3 requested agents (AI, Sale, List)\n");
  });

  test.each([
    [5, "(A0, A1, A2, A3, A4)"],
    [6, "(A0, A1, A2, A3, A4 and 1 more)"],
    [2_000, "(A0, A1, A2, A3, A4 and 1,995 more)"],
  ])("of %d agents name the first five", (count, names) => {
    const { calls, take, pause } = log();
    for (let index = 0; index < count; index++) calls.add(notServed(`A${index}`));
    pause();
    expect(take()).toContain(names);
  });

  test("do not hold back other calls", () => {
    const { calls, take, pause } = log();
    calls.add(notServed("AI"));
    calls.add(call("ErpSync", "GET", 200));
    calls.add(notServed("Sale"));
    expect(take()).toBe("ErpSync.GET 200\n");
    pause();
    expect(take()).toMatch(/^GET 404: this mock does not serve the WSDLs of 2 requested agents/);
  });

  test("of one agent keep the line that says why, once", () => {
    const { calls, take, pause } = log();
    calls.add(notServed("Erpsync"));
    calls.add(notServed("Erpsync"));
    pause();
    expect(take()).toBe("Erpsync.GET 404\n  /Services88/Erpsync.svc?wsdl is no address\n");
  });

  test("begin a new line after a pause", () => {
    const { calls, take, pause } = log();
    for (const agent of ["AI", "Sale"]) calls.add(notServed(agent));
    pause();
    take();
    for (const agent of ["List", "Note"]) calls.add(notServed(agent));
    pause();
    expect(take()).toContain("(List, Note)");
  });

  test("are written when the mock ends, and nothing waits any more", () => {
    const { calls, take, isWaiting } = log();
    for (const agent of ["AI", "Sale"]) calls.add(notServed(agent));
    calls.end();
    expect(take()).toContain("(AI, Sale)");
    expect(isWaiting()).toBe(false);
    calls.end();
    expect(take()).toBe("");
  });
});
