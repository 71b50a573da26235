/** A configuration file in TypeScript: it is run, and checked like one in JSON. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadConfig } from "../../generator/config/load.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { put, scratchFolders } from "../unit/support/folders.js";

const newFolder = scratchFolders();

async function load(files: Readonly<Record<string, string>>, file?: string) {
  const folder = newFolder();
  put(folder, files);
  const diagnostics = new Diagnostics();
  const config = await loadConfig(file, folder, diagnostics);
  return { config, problems: diagnostics.all.map(({ message, position }) => ({ message, line: position?.line })) };
}

const name = "netserver-codegen.config.ts";
const defined = (config: string) =>
  `import { defineConfig } from "netserver-codegen";\n\nexport default defineConfig(${config});\n`;

describe("netserver-codegen.config.ts", () => {
  test("is run, and may use TypeScript, defineConfig and other modules", async () => {
    const files = {
      [name]: defined("{\n  agents: agents as string[],\n  out: `src/${'api'}`,\n}").replace(
        "\n\n",
        '\nimport { agents } from "./agents";\n\n',
      ),
      "agents.ts": 'export const agents: readonly string[] = ["ErpSync"];',
    };
    expect(await load(files)).toEqual({ config: { agents: ["ErpSync"], out: join("src", "api") }, problems: [] });
  });

  test("may export a promise, and leave options undefined", async () => {
    expect(await load({ [name]: "export default Promise.resolve({ naming: 'camelCase', from: undefined });" })).toEqual(
      {
        config: { naming: "camelCase" },
        problems: [],
      },
    );
  });

  test("has paths relative to itself", async () => {
    const { config } = await load({ "tools/a.config.mts": 'export default { from: "wsdl" };' }, "tools/a.config.mts");
    expect(config).toEqual({ from: join("tools", "wsdl") });
  });

  test.each([
    ["an unknown option", defined('{\n  agent: "x",\n}'), 4, /^"agent" is not an option: expected "agents"$/],
    ["a wrong value", defined("{\n  out: 7,\n}"), 4, /^out: expected a path, got 7$/],
    ["a function as value", defined("{\n  out: () => 7,\n}"), 4, /^out: expected a path, got function$/],
    ["an unknown rule", defined("{\n  except: ['nope'],\n}"), 4, /^except: /],
    ["no default export", "export const agents = [];", 1, /^expected an object as the default export/],
    ["a list", "export default [];", 1, /^expected an object as the default export/],
    [
      "a module that throws",
      'throw new Error("no login at https://me:secret@host");',
      1,
      /^the module fails: no login at https:\/\/host$/,
    ],
    ["a syntax error", "export default {", 1, /^the module fails: /],
    ["a missing import", 'import "./nowhere";', 1, /^the module fails: /],
  ])("is refused with %s", async (_, text, line, message) => {
    expect(await load({ [name]: text })).toEqual({
      config: {},
      problems: [{ message: expect.stringMatching(message) as string, line }],
    });
  });

  test("is refused beside netserver-codegen.config.json, unless one is named", async () => {
    const files = { [name]: defined('{ out: "a" }'), "netserver-codegen.config.json": '{ "out": "b" }' };
    expect((await load(files)).problems).toEqual([
      {
        message:
          "netserver-codegen.config.json and netserver-codegen.config.ts both exist: remove one of them, or name one with --config",
        line: undefined,
      },
    ]);
    expect((await load(files, name)).config).toEqual({ out: "a" });
    expect((await load(files, "netserver-codegen.config.json")).config).toEqual({ out: "b" });
  });

  test("is read again when it has changed", async () => {
    const folder = newFolder();
    for (const out of ["a", "b"]) {
      put(folder, { [name]: defined(`{ out: "${out}" }`) });
      expect(await loadConfig(undefined, folder, new Diagnostics())).toEqual({ out });
    }
  });

  test("that does not exist is reported", async () => {
    expect((await load({}, "no.config.ts")).problems).toEqual([
      { message: expect.stringContaining("ENOENT") as string, line: undefined },
    ]);
  });
});
