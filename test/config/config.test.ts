/** What is wrong with a configuration file is told with its place, and nothing is guessed. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readConfig } from "../../generator/config/config.js";
import type { Config } from "../../generator/config/schema.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { where } from "../../generator/diagnostics/render.js";

const scratch = mkdtempSync(join(tmpdir(), "config-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const name = "netserver-codegen.config.json";
let count = 0;

function folder(): string {
  const made = join(scratch, String(count++));
  mkdirSync(made);
  return made;
}

function read(
  content: string | Buffer,
  root = folder(),
): { readonly config: Config; readonly said: readonly string[] } {
  writeFileSync(join(root, name), content);
  return readIn(root);
}

function readIn(root: string, file?: string): { readonly config: Config; readonly said: readonly string[] } {
  const diagnostics = new Diagnostics();
  const config = readConfig(file, root, diagnostics);
  const said = diagnostics.all.map(({ code, message, position, related = [] }) =>
    [
      `${position ? `${where(position)} ` : ""}${code} ${message}`,
      ...related.map((each) => `${where(each.position)} ${each.message}`),
    ].join("\n"),
  );
  return { config, said };
}

describe("accepts", () => {
  test.each<[string, string | Buffer]>([
    ["comments", '// a\n{\n  /* b */ "agents": ["A"], // c\n}\n'],
    ["a comma after the last entry", '{ "agents": ["A",], }'],
    ["CRLF line ends", '{\r\n  "agents": ["A"]\r\n}\r\n'],
    ["a byte order mark", Buffer.from('\uFEFF{ "agents": ["A"] }', "utf8")],
    ["a text that looks like a comment", '{ "agents": ["A"], "$schema": "https://example.com/*x*/" }'],
  ])("%s", (_, content) => {
    expect(read(content)).toEqual({ config: { agents: ["A"] }, said: [] });
  });

  test("options of mock, with paths relative to the file", () => {
    const root = folder();
    mkdirSync(join(root, "settings"));
    const mock = {
      port: 0,
      cors: ["http://localhost:5173"],
      handlers: "own.ts",
      fixtures: "../answers",
      state: true,
      batchSeconds: 0.5,
      archiveRows: 9,
    };
    writeFileSync(join(root, "settings/own.json"), JSON.stringify({ mock }));
    const { config, said } = readIn(root, "settings/own.json");
    expect(said).toEqual([]);
    expect(config).toEqual({ mock: { ...mock, handlers: join("settings", "own.ts"), fixtures: "answers" } });
  });

  test("no file at all, where none is named", () => {
    expect(readIn(folder())).toEqual({ config: {}, said: [] });
  });
});

describe("refuses", () => {
  test("a key that is given twice, with both places, and nothing of the file counts", () => {
    expect(read('{\n  "agents": ["A", "B"],\n  "out": "x",\n  "agents": ["A"]\n}')).toEqual({
      config: {},
      said: [`${name}:4:3 NS601 "agents" occurs twice: remove one of them\n${name}:2:3 it is given here too`],
    });
  });

  test.each<[string, string | Buffer, string]>([
    ["an empty file", "", ":1:1 NS601 the file is empty: expected an object, such as {}"],
    ["white space only", " \n ", ":1:1 NS601 the file is empty: expected an object, such as {}"],
    ["a list", "\n[]", ":2:1 NS601 expected an object"],
    ["a comment that has no end", '{\n  "out": "x" /* \n}', ":2:14 NS601 not JSON: the comment has no end"],
    ["a missing comma", '{\n  "out": "x"\n  "from": "y"\n}', ":3:3 NS601 not JSON: expected a comma"],
    ["a missing colon", '{ "out" "x" }', ":1:9 NS601 not JSON: expected a colon"],
    ["a missing value", '{\n  "out": \n}', ":3:1 NS601 not JSON: expected a value"],
    ["single quotes", "{ 'out': 'x' }", ":1:3 NS601 not JSON: "],
    ["a key without quotes", "{ out: 'x' }", ":1:3 NS601 not JSON: "],
    ["a text that has no end", '{ "out": "x\n}', ":1:10 NS601 not JSON: the string has no closing quote"],
    ["a backslash of Windows", '{ "out": "C:\\out" , "from": "C:\\wsdl"}', ":1:10 NS601 not JSON: invalid escape"],
    ["more after the end", '{}\n{"out": "x"}', ":2:1 NS601 not JSON: expected the end of the file"],
    [
      "a merge conflict",
      '{\n<<<<<<< HEAD\n  "out": "x"\n=======\n',
      ":2:1 NS601 not JSON: a merge conflict is not resolved",
    ],
    [
      "UTF-16 as PowerShell writes it",
      Buffer.from('\uFEFF{ "out": "x" }', "utf16le"),
      ":1:1 NS601 the file is in UTF-16",
    ],
    ["UTF-16 without a mark", Buffer.from('{ "out": "x" }', "utf16le"), ":1:1 NS601 the file is in UTF-16"],
    ["Latin-1", Buffer.from('{ "out": "p\xe5" }', "latin1"), ":1:1 NS601 the file is not UTF-8"],
    ["a misspelt key", '{\n  "agnets": ["A"]\n}', ':2:3 NS601 "agnets" is not an option: expected "agents"'],
    ["the key of an object's prototype", '{ "__proto__": { "out": "x" } }', ':1:3 NS601 "__proto__" is not an option'],
    ["a value of the wrong kind", '{ "out":\n 3 }', ":1:3 NS601 out: expected a path, got 3"],
    [
      "a key inside of a text, which is not the key's place",
      '{ "services": "\\"naming\\": 1",\n "naming": 1 }',
      ':2:2 NS601 naming: expected "wire" or "camelCase", got 1',
    ],
    ["a misspelt key of mock", '{ "mock": { "prot": 1 } }', ':1:3 NS601 "mock.prot" is not an option: expected "port"'],
    [
      "a key of mock that is near to none",
      '{ "mock": { "host": "0.0.0.0" } }',
      ':1:3 NS601 "mock.host" is not an option: expected one of port, cors, handlers, fixtures, state, batchSeconds, archiveRows',
    ],
    [
      "an address as an origin",
      '{ "mock": { "cors": ["http://localhost:5173/"] } }',
      ":1:3 NS601 mock.cors: expected an origin such as http://localhost:5173, a list of origins, or *, got",
    ],
    ["a port that no machine has", '{ "mock": { "port": 70000 } }', ":1:3 NS601 mock.port: expected a number from 0"],
    [
      "seconds as a text",
      '{ "mock": { "batchSeconds": "5" } }',
      ":1:3 NS601 mock.batchSeconds: expected a number from",
    ],
    ["half a row", '{ "mock": { "archiveRows": 0.5 } }', ":1:3 NS601 mock.archiveRows: expected a whole number"],
    ["a list as mock", '{ "mock": [] }', ":1:3 NS601 mock: expected an object, got []"],
    ["two sources", '{ "from": "a",\n  "url": "https://a/" }', ":2:3 NS601 both from and url are given"],
  ])("%s", (_, content, expected) => {
    const { config, said } = read(content);
    expect([config, said.length]).toEqual([{}, 1]);
    expect(said[0]).toContain(`${name}${expected}`);
  });

  test("UTF-16 with the command that saves the file as UTF-8", () => {
    expect(read(Buffer.from("\uFEFF{}", "utf16le")).said[0]).toContain("Set-Content -Encoding utf8");
  });

  test("a folder, and a link that leads nowhere, in the file's place", () => {
    const [asFolder, asLink] = [folder(), folder()];
    mkdirSync(join(asFolder, name));
    symlinkSync("gone.json", join(asLink, name));
    expect(readIn(asFolder).said).toEqual([`NS601 ${name} is a folder: expected a file`]);
    expect(readIn(asLink).said).toEqual([`NS601 ${name} is a link to gone.json, which does not exist`]);
  });

  test("a path with U+0000", () => {
    expect(read('{ "out": "a\\u0000" }').said[0]).toContain(":1:3 NS601 out: expected a path");
  });

  test("a file that is named and is not there, or lies below a file", () => {
    const below = folder();
    writeFileSync(join(below, "file"), "");
    expect(readIn(folder(), "other.json").said).toEqual(["NS601 other.json does not exist"]);
    expect(readIn(below, "file/x.json").said).toEqual([expect.stringMatching(/^NS601 .*ENOTDIR/)]);
  });
});
