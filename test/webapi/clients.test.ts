/** `--swagger` beside `vendor`: every command that reads a source takes it, and a client keeps its JSON or says why not. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { DiagnosticError } from "../../generator/diagnostics/diagnostic.js";
import { check, diff, generate, inspect, upgrade, vendor } from "../../generator/index.js";
import { contractToJson } from "../../generator/contract/json.js";
import { wsdl } from "../support/wsdl.js";

const scratch = mkdtempSync(join(tmpdir(), "clients-"));
const home = process.cwd();
let count = 0;
beforeEach(() => {
  const folder = join(scratch, String(count++));
  mkdirSync(folder);
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(scratch, { recursive: true, force: true });
});

const put = (path: string, content: string): string => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};

const swagger = (...operations: readonly string[]): string =>
  JSON.stringify({
    swagger: "2.0",
    paths: Object.fromEntries(operations.map((name) => [`/api/v1/Agents/Note/${name}`, { post: {} }])),
    definitions: {},
  });
const service = (...operations: readonly string[]): string =>
  wsdl({ operations: operations.map((name) => ({ name })) });
const codes = (diagnostics: readonly { readonly code: string; readonly severity: string }[]): readonly string[] =>
  diagnostics.map(({ code, severity }) => `${severity} ${code}`);
const refusal = (running: Promise<unknown>): Promise<readonly string[]> =>
  running.then(
    () => [],
    (error: DiagnosticError) => codes(error.diagnostics),
  );
const client = "generated/Services1";
const binding = (): string => readFileSync(join(client, "json-binding.ts"), "utf8");

describe("generate", () => {
  test("takes the Swagger beside WSDLs that were not vendored", async () => {
    const from = put("new/Note.wsdl", service("Ping", "Pong"));
    await generate({ from, swagger: put("s.json", swagger("Ping")) });
    expect(binding()).toContain("  shapes: {\n    Note: { Pong: null },\n  },\n");
    expect(JSON.parse(readFileSync(join(client, "manifest.json"), "utf8"))).toMatchObject({
      swagger: { source: "s.json", digests: { "s.json": expect.stringMatching(/^[\da-f]{64}$/) } },
    });
  });

  test("prefers the Swagger that is named to the binding of the vendored set", async () => {
    const from = put("new/Note.wsdl", service("Ping", "Pong"));
    await vendor({ from, swagger: put("s.json", swagger("Ping")) });
    await generate();
    expect(binding()).toContain('source: "s.json"');
    await generate({ swagger: put("t.json", swagger("Ping", "Pong")) });
    expect(binding()).toContain('source: "t.json",\n  shapes: {\n  },\n');
  });

  test("warns if a client loses its JSON", async () => {
    const from = put("new/Note.wsdl", service("Ping"));
    await generate({ from, swagger: put("s.json", swagger("Ping")) });
    const { warnings } = await generate({ from });
    expect(codes(warnings)).toEqual(["warning NS408"]);
    expect(existsSync(join(client, "json.ts"))).toBe(false);
    expect(existsSync(join(client, "runtime/json"))).toBe(false);
  });
});

test("check compares with what the same Swagger gives, and says so if it is missing", async () => {
  const from = put("new/Note.wsdl", service("Ping"));
  const given = { from, swagger: put("s.json", swagger("Ping")) };
  await generate(given);
  expect((await check(given)).holds).toBe(true);
  expect(await refusal(check({ from }))).toEqual(["error NS408"]);
  put("s.json", swagger("Other", "Ping"));
  expect((await check(given)).folders.flatMap(({ findings }) => findings.map(({ path }) => path))).toEqual([
    "manifest.json",
  ]);
});

describe("upgrade", () => {
  test("takes the Swagger of the new version", async () => {
    await vendor({ from: put("old/Note.wsdl", service("Ping")), swagger: put("s.json", swagger("Ping")) });
    await generate();
    const from = put("new/Note.wsdl", service("Ping", "Pong"));
    const { warnings } = await upgrade({ from, swagger: put("t.json", swagger("Ping", "Pong")) });
    expect(codes(warnings)).toEqual([]);
    expect(binding()).toContain('source: "t.json",\n  shapes: {\n  },\n');
    expect(readFileSync("wsdl/Services1/webapi.json", "utf8")).toContain('"Pong": "nothing"');
  });

  test("keeps the old binding in the vendored set and in the client if no Swagger is given, and warns", async () => {
    await vendor({ from: put("old/Note.wsdl", service("Ping")), swagger: put("s.json", swagger("Ping")) });
    await generate();
    const { warnings } = await upgrade({ from: put("new/Note.wsdl", service("Ping", "Pong")) });
    expect(codes(warnings)).toEqual(["warning NS406", "warning NS409"]);
    expect(binding()).toContain('source: "s.json",\n  shapes: {\n    Note: { Pong: null },\n  },\n');
    expect((await check()).holds).toBe(true);
  });
});

test("diff takes a Swagger for each side, also beside the output of inspect --json", async () => {
  const from = put("new/Note.wsdl", service("Ping"));
  const [contract] = await inspect({ from });
  const model = put("model.json", JSON.stringify(contractToJson(contract!)));
  const { before, after } = await diff(model, from, {
    oldSwagger: put("s.json", swagger("Ping")),
    swagger: put("t.json", swagger("Ping")),
  });
  expect([before.webApi?.source, after.webApi?.source]).toEqual(["s.json", "t.json"]);
  const without = await diff(model, from);
  expect([without.before.webApi, without.after.webApi]).toEqual([undefined, undefined]);
});
