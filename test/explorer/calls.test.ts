/** The calls to copy: they compile with the generated client, and the double accepts what they send. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as client from "../../generated/Services88/index.js";
import { netServerDouble } from "../../generated/Services88/double.js";
import { callWriter, type Call, type CallSettings } from "../../generator/explorer/call.js";
import { inspect, type Contract } from "../../generator/index.js";
import { campaigns } from "../support/campaign.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(realpathSync(tmpdir()), "calls-"));
afterAll(() => rmSync(folder, { recursive: true }));

let contract: Contract;
beforeAll(async () => {
  const [read] = await inspect({ from: join(root, "wsdl") });
  if (!read) throw new Error("there is no contract");
  contract = read;
});

interface Written extends Call {
  readonly agent: string;
  readonly operation: string;
}

/** Returns the calls of all operations; without CAMPAIGNS, of every 20th. */
function calls(settings: CallSettings): readonly Written[] {
  const write = callWriter(contract, settings);
  return contract.agents
    .flatMap((agent) => agent.operations.map((operation) => ({ agent, operation })))
    .filter((_, index) => campaigns || index % 20 === 0)
    .map(({ agent, operation }) => ({ ...write(agent, operation), agent: agent.name, operation: operation.name }));
}

/** Returns what TypeScript says of modules in a folder of their own. */
async function refusals(name: string, modules: readonly Written[]): Promise<string> {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, "package.json"), `{ "type": "module" }`);
  for (const { agent, operation, text } of modules) writeFileSync(join(own, `${agent}.${operation}.ts`), text);
  const compilerOptions = {
    target: "ES2022",
    module: "NodeNext",
    lib: ["ES2022", "DOM"],
    types: [],
    strict: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    noEmit: true,
  };
  writeFileSync(join(own, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "-p", own],
    { maxBuffer: 1 << 28 },
  ).catch((error: { stdout?: string; message: string }) => ({ stdout: error.stdout || error.message }));
  return stdout;
}

const clientFolder = (name: string): string =>
  relative(join(folder, name), join(root, "generated/Services88")).replaceAll("\\", "/");

test("calls compile in strict mode", async () => {
  expect(await refusals("usual", calls({ folder: clientFolder("usual") }))).toBe("");
});

test.skipIf(!campaigns)("calls with other settings compile too", async () => {
  const settings = { wire: "json", catchErrors: true, inFunction: true, levels: 2 } as const;
  expect(await refusals("others", calls({ ...settings, folder: clientFolder("others") }))).toBe("");
});

/** Runs the text of a call with a session whose requests the double answers. */
async function run({ text }: Call, connect: typeof client.connect): Promise<void> {
  const body = text.replace(/^import .*\n/gm, "");
  const { code } = await transform(`async function call() {\n${body}\n}`, { loader: "ts", target: "es2022" });
  const names = [...new Set(text.match(/\b\w+Agent\b/g) ?? [])].filter((name) => name in client);
  const values = names.map((name) => (client as unknown as Record<string, unknown>)[name]);
  const parameters = ["connect", "NetServerError", "console", ...names];
  const call = new Function(...parameters, `${code}; return call();`) as (
    ...values: readonly unknown[]
  ) => Promise<void>;
  await call(connect, client.NetServerError, { log: () => {} }, ...values);
}

test.each([1, 3])("the double accepts calls with %i levels of carriers", async (levels) => {
  const double = netServerDouble({}, { strict: true, keep: { calls: 3000 } });
  const connect: typeof client.connect = (options) => client.connect({ ...options, fetch: double.fetch });
  const all = calls({ levels });
  const refused: string[] = [];
  for (const each of all) {
    await run(each, connect).catch((error: unknown) =>
      refused.push(`${each.agent}.${each.operation}: ${String(error)}`),
    );
  }
  expect(refused).toEqual([]);
  expect(double.calls.map(({ agent, operation }) => `${agent}.${operation}`)).toEqual(
    all.map(({ agent, operation }) => `${agent}.${operation}`),
  );
});
