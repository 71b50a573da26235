/** `vendor --swagger`: the JSON binding goes into the vendored set, and from there into every contract that is read from it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { DiagnosticError } from "../../generator/diagnostics/diagnostic.js";
import { check, inspect, vendor, type VendorOptions } from "../../generator/index.js";
import { wsdl } from "../support/wsdl.js";
import { zip } from "../support/archive.js";

const scratch = mkdtempSync(join(tmpdir(), "webapi-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let folder = "";
let count = 0;
beforeEach(() => {
  folder = join(scratch, String(count++));
});

const put = (path: string, content: string | Uint8Array): string => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
};

const swagger = (agent: string, ...operations: readonly string[]): string =>
  JSON.stringify({
    swagger: "2.0",
    paths: Object.fromEntries(operations.map((name) => [`/api/v1/Agents/${agent}/${name}`, { post: {} }])),
    definitions: {},
  });

const pingPong = wsdl({ operations: [{ name: "Ping" }, { name: "Pong" }] });
const run = (options: Partial<VendorOptions> & { readonly from: string }) =>
  vendor({ out: join(folder, "wsdl"), ...options });
const vendored = (): string => readFileSync(join(folder, "wsdl/Services1/webapi.json"), "utf8");
const bindings = async (from = join(folder, "wsdl")) =>
  (await inspect({ from })).map(({ webApi }) => webApi?.operations);
const refusal = (running: Promise<unknown>): Promise<readonly string[]> =>
  running.then(
    () => [],
    (error: DiagnosticError) =>
      error.diagnostics.map(({ code, message, position }) =>
        `${code} ${message} ${position ? `${position.line}:${position.column}` : ""}`.trim().replaceAll(folder, "."),
      ),
  );

test("a set without a Swagger has no binding", async () => {
  await run({ from: put("new/Note.wsdl", pingPong) });
  expect(existsSync(join(folder, "wsdl/Services1/webapi.json"))).toBe(false);
  expect(await bindings()).toEqual([undefined]);
});

describe("a set with a Swagger", () => {
  const ping = { Note: { Ping: { shape: "nothing" } } };

  test("has the binding in a file, names the Swagger, and check finds it right", async () => {
    const from = put("new/Note.wsdl", pingPong);
    const report = await run({ from, swagger: put("Swagger.json", swagger("Note", "Ping", "New")) });
    expect(report.warnings).toEqual([]);
    expect(JSON.parse(vendored())).toMatchObject({
      source: "Swagger.json",
      digests: { "Swagger.json": expect.stringMatching(/^[\da-f]{64}$/) },
    });
    expect(await bindings()).toEqual([ping]);
    expect(await bindings(join(folder, "wsdl/Services1"))).toEqual([ping]);
    const { folders } = await check({ from: join(folder, "wsdl"), out: join(folder, "generated") });
    expect(folders.find((each) => each.folder.endsWith("wsdl/Services1"))?.findings ?? []).toEqual([]);
  });

  test("takes a zip, and a folder with a file for each agent", async () => {
    put("new/Note.wsdl", pingPong);
    put("new/Other.wsdl", wsdl({ agent: "Other", operations: [{ name: "Only" }] }));
    put("Swagger/Note.json", swagger("Note", "Ping"));
    put("Swagger/Other.json", swagger("Other", "Only"));
    put("Swagger/notes.json", "{}");
    const both = { ...ping, Other: { Only: { shape: "nothing" } } };
    await run({ from: join(folder, "new"), swagger: join(folder, "Swagger") });
    expect(await bindings()).toEqual([both]);
    const archive = put("Swagger.zip", zip([{ name: "Note.json", content: swagger("Note", "Ping") }]));
    await run({ from: join(folder, "new"), swagger: archive });
    expect(await bindings()).toEqual([ping]);
  });

  test("keeps its binding when it is vendored again without one, for the operations that are left", async () => {
    const from = put("new/Note.wsdl", pingPong);
    await run({ from, swagger: put("Swagger.json", swagger("Note", "Ping", "Pong")) });
    const newer = put("newer/Note.wsdl", wsdl({ operations: [{ name: "Pong" }, { name: "Later" }] }));
    const { warnings } = await run({ from: newer });
    expect(warnings.map(({ code, severity }) => [code, severity])).toEqual([["NS406", "warning"]]);
    expect(warnings[0]?.message).toContain("keeps the JSON binding of Swagger.json");
    expect(await bindings()).toEqual([{ Note: { Pong: { shape: "nothing" } } }]);
  });

  test.each([
    ["a folder", (path: string) => mkdirSync(path), "NS107"],
    ["bytes that are no text", (path: string) => writeFileSync(path, Buffer.from([0x7b, 0xff, 0xfe, 0xfd])), "NS106"],
  ])("is never lost because it cannot be read: %s", async (_, spoil, code) => {
    const from = put("new/Note.wsdl", pingPong);
    await run({ from, swagger: put("Swagger.json", swagger("Note", "Ping")) });
    const path = join(folder, "wsdl/Services1/webapi.json");
    rmSync(path);
    spoil(path);
    expect((await refusal(run({ from })))[0]).toContain(code);
    expect(existsSync(path)).toBe(true);
  });

  test("is the source of another set, with its binding", async () => {
    const from = put("new/Note.wsdl", pingPong);
    await run({ from, swagger: put("Swagger.json", swagger("Note", "Ping")) });
    const first = vendored();
    const { warnings } = await run({ from: join(folder, "wsdl"), out: join(folder, "copy") });
    expect(warnings).toEqual([]);
    expect(readFileSync(join(folder, "copy/Services1/webapi.json"), "utf8")).toBe(first);
  });
});

describe("what is refused, with nothing written", () => {
  test.each([
    ["a file that is not there", "absent.json", undefined, "NS101"],
    ["an empty file", "empty.json", "", "NS401"],
    ["a file that is no JSON", "text.json", "swagger: 2.0", "NS401"],
    ["JSON that is no Swagger", "other.json", "[]", "NS401"],
    ["a Swagger without agents", "rest.json", '{"paths":{"/api/v1/Contact":{"post":{}}},"definitions":{}}', "NS401"],
    ["a Swagger of other services", "others.json", swagger("Elsewhere", "Ping"), "NS405"],
  ])("%s", async (_, name, text, code) => {
    const from = put("new/Note.wsdl", pingPong);
    const path = text === undefined ? join(folder, name) : put(name, text);
    const [first, ...more] = await refusal(run({ from, swagger: path }));
    expect(first).toContain(code);
    expect(more).toEqual([]);
    expect(existsSync(join(folder, "wsdl"))).toBe(false);
  });

  test("a Swagger with other parameters is a warning that names five of them", async () => {
    const names = ["A", "B", "C", "D", "E", "F"];
    const request = '<xs:element name="Id" type="xs:int"/>';
    const from = put(
      "new/Note.wsdl",
      wsdl({ operations: [...names, "Ping"].map((name) => ({ name, ...(name !== "Ping" && { request }) })) }),
    );
    const { warnings } = await run({ from, swagger: put("Swagger.json", swagger("Note", ...names, "Ping")) });
    expect(warnings.map(({ code, message }) => `${code} ${message}`.replaceAll(`${folder}/`, ""))).toEqual([
      "NS405 Swagger.json and the WSDL do not have the same parameters: Note.A(Id), Note.B(Id), Note.C(Id), Note.D(Id), Note.E(Id) and 1 more",
    ]);
    expect(await bindings()).toEqual([{ Note: { Ping: { shape: "nothing" } } }]);
  });

  test.each([
    ["a merge conflict", "<<<<<<< ours\n{}\n", "not JSON: a merge conflict is not resolved", "1:1"],
    [
      "a shape that does not exist",
      '{"source":"","digests":{},"operations":{"Note":{"Ping":"body"}},"flags":{}}',
      "expected a shape of Note.Ping",
      "1:1",
    ],
  ])("a webapi.json with %s", async (_, text, reason, place) => {
    const from = put("new/Note.wsdl", pingPong);
    await run({ from, swagger: put("Swagger.json", swagger("Note", "Ping")) });
    const before = readFileSync(join(folder, "wsdl/Services1/SOURCE.json"), "utf8");
    writeFileSync(join(folder, "wsdl/Services1/webapi.json"), text);
    for (const running of [inspect({ from: join(folder, "wsdl") }), run({ from })]) {
      const [first, ...more] = await refusal(running);
      expect(first).toContain("NS404");
      expect(first).toContain(reason);
      expect(first).toContain(place);
      expect(more).toEqual([]);
    }
    expect(readFileSync(join(folder, "wsdl/Services1/SOURCE.json"), "utf8")).toBe(before);
  });

  test("a webapi.json that is missing is named, and the set is read without it", async () => {
    const from = put("new/Note.wsdl", pingPong);
    await run({ from, swagger: put("Swagger.json", swagger("Note", "Ping")) });
    rmSync(join(folder, "wsdl/Services1/webapi.json"));
    const report = await run({ from: join(folder, "wsdl"), out: join(folder, "copy") });
    expect(report.warnings.map(({ code }) => code)).toEqual(["NS111"]);
  });
});
