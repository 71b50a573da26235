import { expect, test } from "vitest";
import { table } from "../../generator/cli/terminal.js";
import { cwd, run, runIn, useFolders } from "../support/command-line.js";

useFolders();

const operations = [
  ["operation", "takes", "gives"],
  ["GetConnection", "ErpConnectionId: xs:int", "ErpConnection"],
  ["SyncAll", "-", "PluginResponse"],
];
const rules = [
  ["  member-removed", "member removed"],
  ["  null", "member may now be null"],
];

test("a table is as wide as what is in it, where nobody looks or the terminal has the room", () => {
  const all = `\
operation      takes                    gives
GetConnection  ErpConnectionId: xs:int  ErpConnection
SyncAll        -                        PluginResponse
`;
  expect(table(operations, Infinity)).toBe(all);
  expect(table(operations, 54)).toBe(all);
});

test("on a narrower one the last column goes over several lines", () => {
  expect(table(rules, 30)).toBe(
    "  member-removed  member\n                  removed\n  null            member may\n                  now be null\n",
  );
});

test("and where no column has the room, each row does, and no name is broken", () => {
  expect(table(operations, 40)).toBe(
    "GetConnection\n  takes  ErpConnectionId: xs:int\n  gives  ErpConnection\nSyncAll\n  takes  -\n  gives  PluginResponse\n",
  );
  expect(table(operations, 25)).toContain("  takes  ErpConnectionId:\n         xs:int\n");
});

test("explain folds its list at the width of the terminal, with colours, and does neither where no person reads", async () => {
  const { stdout } = await runIn(cwd, ["explain"], { columns: 60, environment: { TERM: "xterm", NO_COLOR: "" } });
  const plain = stdout.replaceAll(/\x1b\[\d+m/g, "");
  expect(plain).not.toBe(stdout);
  expect(Math.max(...plain.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(60);
  const piped = (await run("explain")).stdout;
  expect(piped).not.toContain("\x1b");
  expect(Math.max(...piped.split("\n").map(({ length }) => length))).toBeGreaterThan(60);
});
