/** `init` in projects of several kinds, without a terminal. The program that it prints runs against the mock. */
import { execFile } from "node:child_process";
import { existsSync, lstatSync, readFileSync, readdirSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { init, mock } from "../../generator/index.js";
import { campaigns } from "../support/campaign.js";
import { cwd, enter, put, run, useFolders } from "../support/command-line.js";
import { wsdl } from "../support/wsdl.js";

useFolders();

const element = (name: string, type: string) => `<xs:element name="${name}" type="${type}" minOccurs="0"/>`;
const source = () => {
  put(
    "download/Note.wsdl",
    wsdl({
      agent: "Note",
      operations: [
        { name: "Save" },
        { name: "GetText", request: element("Id", "xs:int"), response: element("GetTextResult", "xs:string") },
      ],
    }),
  );
  put("download/Memo.wsdl", wsdl({ agent: "Memo" }));
};
const text = (path: string) => readFileSync(join(cwd, path), "utf8");
const json = (path: string) => JSON.parse(text(path)) as Record<string, unknown>;
const programIn = (stdout: string): string => /^import \{ connect[^]*?^void main\(\);$/m.exec(stdout)?.[0] ?? "";

const schema = { $schema: "./node_modules/netserver-codegen/netserver-codegen.schema.json" };
const scripts = {
  "netserver:generate": "netserver-codegen generate",
  "netserver:check": "netserver-codegen check",
  "netserver:mock": "netserver-codegen mock",
};

const prebuild = { prebuild: "netserver-codegen generate" };

describe("init", () => {
  test("sets up an empty folder, so that check holds and a second init changes nothing", async () => {
    source();
    const { status, stdout, stderr } = await run("init", "--from", "download", "--agent", "Note");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(json("netserver-codegen.config.json")).toEqual({ ...schema, agents: ["Note"] });
    expect(json("package.json")).toEqual({ private: true, type: "module", scripts });
    expect(text(".gitattributes")).toBe(
      "/generated/** text eol=lf linguist-generated\n/wsdl/** text eol=lf linguist-generated\n",
    );
    expect(existsSync(join(cwd, ".gitignore"))).toBe(false);
    expect(stdout).toContain("package.json: written\n");
    expect((await run("check")).status).toBe(0);
    const again = await run("init");
    expect(again.stdout).toContain("netserver-codegen.config.json: kept\n");
    expect(again.stdout).not.toContain(": written");
  });

  test.runIf(campaigns)("prints a program that runs against the mock as it is", async () => {
    source();
    const { stdout } = await run("init", "--from", "download");
    const program = programIn(stdout);
    expect(program).toContain("await agent.GetText({ Id: 1 })");
    const server = await mock({ from: join(cwd, "download"), port: 0 });
    try {
      put("first-call.ts", program.replace("http://127.0.0.1:8088/Remote", server.url));
      // What runs TypeScript in the user's project is not installed here. jiti does the same.
      const jiti = join(dirname(createRequire(import.meta.url).resolve("jiti/package.json")), "lib", "jiti-cli.mjs");
      const { stdout: printed } = await promisify(execFile)(process.execPath, [jiti, "first-call.ts"], { cwd });
      expect(printed).toBe("\n");
    } finally {
      await server.close();
    }
  });

  test("adds to the files of a Vite app with ESLint and Prettier, and keeps their layout", async () => {
    source();
    put(
      "package.json",
      '{\n    "name": "app",\n    "scripts": { "build": "vite build" },\n    "devDependencies": { "prettier": "3" }\n}\n',
    );
    put("tsconfig.json", '{ "compilerOptions": { "moduleResolution": "bundler", "target": "ES2022" } }');
    put("eslint.config.js", "export default [];\n");
    put(".gitignore", "node_modules");
    const { stdout, status } = await run("init", "--from", "download", "--out", "src/api", "--no-commit");
    expect(status).toBe(0);
    expect(text("package.json")).toMatch(/^\{\n {4}"name": "app",\n {4}"scripts": \{\n {8}"build": "vite build",/);
    expect(json("package.json")["scripts"]).toEqual({ build: "vite build", ...scripts, ...prebuild });
    expect(text(".prettierignore")).toBe("/src/api/\n/wsdl/\n");
    expect(text(".gitignore")).toBe("node_modules\n/src/api/\n");
    expect(text("eslint.config.js")).toBe("export default [];\n");
    expect(stdout).toContain('Add to the list in eslint.config.js: { ignores: ["src/api/**", "wsdl/**"] }');
    expect(programIn(stdout)).toContain('from "./src/api/Services1/index";');
    expect(json("netserver-codegen.config.json")).toEqual({ ...schema, out: "src/api" });
    expect(stdout).not.toContain("Generate before each build");
  });

  test.each(["tsc -b && vite build", "run-s types bundle"])(
    "lets the build generate clients that are not committed: %s",
    async (build) => {
      source();
      put("package.json", JSON.stringify({ scripts: { build } }));
      const { stdout } = await run("init", "--from", "download", "--no-commit");
      expect(json("package.json")["scripts"]).toEqual({ build, ...scripts, ...prebuild });
      expect(stdout).not.toContain("Left for you\n  Generate");
      expect((await run("init", "--no-commit")).stdout).not.toContain(": written");
    },
  );

  test("leaves a prebuild of the project alone, and says what to add", async () => {
    source();
    put("package.json", JSON.stringify({ scripts: { build: "tsc", prebuild: "rimraf dist" } }));
    const { stdout } = await run("init", "--from", "download", "--no-commit");
    expect(json("package.json")["scripts"]).toEqual({ build: "tsc", prebuild: "rimraf dist", ...scripts });
    expect(stdout).toContain("Generate before each build: npm run netserver:generate\n");
  });

  test("adds no prebuild for clients that are committed", async () => {
    source();
    put("package.json", JSON.stringify({ scripts: { build: "tsc" } }));
    await run("init", "--from", "download");
    expect(json("package.json")["scripts"]).toEqual({ build: "tsc", ...scripts });
  });

  describe("for a web page of Vite", () => {
    const page = (entry: string) => {
      source();
      put("index.html", `<div id="app"></div>\n<script type="module" src="/${entry}"></script>\n`);
      put(entry, "");
      put("package.json", '{ "devDependencies": { "vite": "8" } }');
      put(
        "tsconfig.json",
        '{ "compilerOptions": { "moduleResolution": "bundler", "allowImportingTsExtensions": true } }',
      );
    };

    test("prints a program of the page, where to save it, and lets the page call the mock", async () => {
      page("src/main.ts");
      const { stdout } = await run("init", "--from", "download");
      expect(stdout).toContain("save it as src/first-call.ts");
      expect(stdout).toContain('from "../generated/Services1/index.ts";');
      expect(stdout).not.toMatch(/applicationToken|tsx/);
      expect(stdout).toContain('Add to src/main.ts: import "./first-call.ts";');
      expect(stdout).toMatch(/npx netserver-codegen mock +#/);
      const cors = ["http://localhost:5173", "http://localhost:4173"];
      expect(json("netserver-codegen.config.json")).toEqual({ ...schema, mock: { cors } });
      expect((await run("init")).stdout).not.toContain(": written");
      expect((await run("check")).status).toBe(0);
    });

    test("keeps a configuration without origins, and prints them as options of mock", async () => {
      page("src/main.tsx");
      put("netserver-codegen.config.json", '{ "from": "download" }');
      const { stdout } = await run("init");
      expect(json("netserver-codegen.config.json")).toEqual({ from: "download" });
      expect(stdout).toContain("npx netserver-codegen mock --cors http://localhost:5173,http://localhost:4173 ");
    });

    test("imports the program from a module in JavaScript as Vite finds it", async () => {
      page("main.js");
      const { stdout } = await run("init", "--from", "download", "--import-extension", "js");
      expect(stdout).toContain("save it as first-call.ts");
      expect(stdout).toContain('from "./generated/Services1/index.js";');
      expect(stdout).toContain('Add to main.js: import "./first-call.ts";');
    });

    test("prints a program for Node if the project has no page", async () => {
      source();
      put("vite.config.ts", "export default {};\n");
      const { stdout } = await run("init", "--from", "download");
      expect(stdout).toContain("npx tsx first-call.ts");
      expect(json("netserver-codegen.config.json")).toEqual(schema);
    });

    test("says how to generate before the development server starts", async () => {
      page("src/main.ts");
      const before = "Generate before npm run dev too";
      expect((await run("init", "--from", "download", "--no-commit")).stdout).toContain(`${before}, in a new clone:`);
      put("vite.config.ts", "export default {};\n");
      expect((await run("init", "--no-commit")).stdout).toContain(`${before}: add netserverCodegen() of`);
    });
  });

  const typescript = JSON.stringify({ devDependencies: { typescript: "6" } });
  const inSrc = (compilerOptions: object = {}) =>
    JSON.stringify({ compilerOptions: { target: "ES2022", module: "commonjs", rootDir: "src", ...compilerOptions } });

  test("puts a first client and the program below rootDir of tsconfig.json", async () => {
    source();
    put("package.json", typescript);
    put("tsconfig.json", inSrc({ outDir: "dist" }));
    const { stdout, stderr } = await run("init", "--from", "download", "--agent", "Note");
    expect(stderr).toBe("");
    expect(existsSync(join(cwd, "src/generated/Services1/index.ts"))).toBe(true);
    expect(json("netserver-codegen.config.json")).toEqual({ ...schema, agents: ["Note"], out: "src/generated" });
    expect(stdout).toContain("src/generated/Services1: below rootDir src of tsconfig.json\n");
    expect(stdout).toContain("src/generated/Services1: imports have no extension, as module commonjs of tsconfig.json");
    expect(stdout).toContain("save it as src/first-call.ts\n");
    expect(programIn(stdout)).toContain('from "./generated/Services1/index";');
    expect(stdout).toContain("npx tsc && node dist/first-call.js   # in another one\n");
    const call = (await run("find", "--call", "GetText")).stdout;
    expect(call).toContain('from "./generated/Services1/soap";');
    expect((await run("check")).status).toBe(0);
    expect((await run("init")).stdout).not.toContain(": written");
  });

  test.each([
    ["rootDir is the project's folder", inSrc({ rootDir: "." }), "generated"],
    ["rootDir is above the project", inSrc({ rootDir: ".." }), "generated"],
    [
      "references name different folders",
      '{ "files": [], "references": [{ "path": "a.json" }, { "path": "b.json" }] }',
      "generated",
    ],
    ["tsconfig.json is broken", "{ broken", "generated"],
  ])("keeps the usual folder if %s", async (_, tsconfig, out) => {
    source();
    put("tsconfig.json", tsconfig);
    put("a.json", inSrc());
    put("b.json", inSrc({ rootDir: "test" }));
    const { stdout } = await run("init", "--from", "download", "--agent", "Note");
    expect(existsSync(join(cwd, out, "Services1/index.ts"))).toBe(true);
    expect(stdout).toContain("save it as first-call.ts\n");
  });

  test("keeps a client that is there, and the folder that a configuration implies", async () => {
    source();
    put("netserver-codegen.config.json", '{ "agents": ["Note"] }');
    put("tsconfig.json", inSrc());
    await run("init", "--from", "download");
    expect(existsSync(join(cwd, "src/generated"))).toBe(false);
    unlinkSync(join(cwd, "netserver-codegen.config.json"));
    await run("init", "--agent", "Note");
    expect(existsSync(join(cwd, "src/generated"))).toBe(false);
  });

  test("names the old clients and their lines after the folder changed, and deletes nothing", async () => {
    source();
    put(".prettierrc", "{}\n");
    await run("init", "--from", "download", "--agent", "Note");
    const { stdout } = await run("init", "--out", "src/generated", "--force");
    expect(stdout).toContain(
      "Delete the old clients in generated/, and its lines in .gitattributes and .prettierignore: the new ones are in src/generated/\n",
    );
    expect(existsSync(join(cwd, "generated/Services1/index.ts"))).toBe(true);
  });

  test("does not call a folder of another tool an old client", async () => {
    source();
    put("generated/graphql/index.ts", "");
    const { stdout } = await run("init", "--from", "download", "--out", "src/generated");
    expect(stdout).not.toContain("Delete");
  });

  test.each([
    ['{ "devDependencies": { "tsx": "4" } }', "npx tsx first-call.ts"],
    ['{ "devDependencies": { "ts-node": "10" } }', "npx ts-node first-call.ts"],
    [typescript, "npx tsx first-call.ts"],
  ])("runs the program with what the project has: %s", async (packageJson, command) => {
    source();
    put("package.json", packageJson);
    put("tsconfig.json", inSrc({ rootDir: ".", outDir: "dist" }));
    expect((await run("init", "--from", "download")).stdout).toMatch(
      new RegExp(`^  ${command} +# in another one$`, "m"),
    );
  });

  test("adds patterns to oxlint's configuration once, and names the Vite plugin", async () => {
    source();
    put("vite.config.ts", "export default {};\n");
    put(".oxlintrc.json", '{\n  "plugins": ["react"]\n}\n');
    const { stdout } = await run("init", "--from", "download", "--no-commit");
    expect(json(".oxlintrc.json")).toEqual({ plugins: ["react"], ignorePatterns: ["generated/**", "wsdl/**"] });
    expect(stdout).toContain("add netserverCodegen() of netserver-codegen/vite to the plugins in vite.config.ts\n");
    expect((await run("init", "--no-commit")).stdout).not.toContain(": written");
  });

  test.each(["{ no", '{ "ignorePatterns": "dist" }', "[]"])(
    "leaves a configuration of oxlint alone: %s",
    async (rc) => {
      source();
      put(".oxlintrc.json", rc);
      const { stdout } = await run("init", "--from", "download");
      expect(stdout).toContain('Add to ignorePatterns in .oxlintrc.json: ["generated/**","wsdl/**"]');
      expect(text(".oxlintrc.json")).toBe(rc);
    },
  );

  test("leaves files above the project alone, unless they belong to the same repository or monorepo", async () => {
    put(".prettierrc", "{}\n");
    const above = cwd;
    enter("app");
    source();
    await run("init", "--from", "download");
    expect(existsSync(join(above, ".prettierignore"))).toBe(false);
    writeFileSync(join(above, "package.json"), '{ "workspaces": ["app"] }');
    await run("init");
    expect(readFileSync(join(above, ".prettierignore"), "utf8")).toBe("/app/generated/\n/app/wsdl/\n");
  });

  test("says how to install the generator, until the project has it", async () => {
    source();
    const install =
      "Install the generator: npm install --save-dev FILE.tgz, the file that npm pack wrote in its repository\n";
    expect((await run("init", "--from", "download")).stdout).toContain(install);
    put("package.json", '{ "devDependencies": { "netserver-codegen": "0.1.0" } }');
    expect((await run("init")).stdout).not.toContain(install);
  });

  test("keeps the byte order mark and the line ends of package.json, and a link", async () => {
    source();
    put("shared/package.json", '\uFEFF{\r\n  "name": "app"\r\n}\r\n');
    symlinkSync(join("shared", "package.json"), join(cwd, "package.json"));
    expect((await run("init", "--from", "download")).status).toBe(0);
    expect(text("shared/package.json")).toMatch(/^\uFEFF\{\r\n {2}"name": "app",\r\n {2}"scripts": \{\r\n[^\n]*\r\n/);
    expect(text("shared/package.json").replaceAll("\r\n", "")).not.toContain("\n");
    expect(lstatSync(join(cwd, "package.json")).isSymbolicLink()).toBe(true);
  });

  test.each(['{ "name": "app", }', "[]", '{ "scripts": [] }', ""])(
    "refuses the package.json %j before it writes anything",
    async (content) => {
      source();
      put("package.json", content);
      const { status, stderr } = await run("init", "--from", "download");
      expect(status).toBe(1);
      expect(stderr).toContain("NS604");
      expect(stderr).toContain("package.json:1:");
      expect(readdirSync(cwd).sort()).toEqual(["download", "package.json"]);
    },
  );

  test.each(["json", "ts"])("writes files in Prettier's layout: %s", async (form) => {
    source();
    await run("init", "--from", "download", "--config-form", form, "--agent", "Note,Memo");
    for (const name of ["package.json", `netserver-codegen.config.${form}`])
      expect(await format(text(name), { filepath: name }), name).toBe(text(name));
  });

  test("adds to .eslintignore only where ESLint reads it", async () => {
    source();
    put(".eslintrc.json", "{}");
    expect((await run("init", "--from", "download")).stdout).not.toContain("eslint.config");
    expect(text(".eslintignore")).toBe("/generated/\n/wsdl/\n");
    put("eslint.config.mjs", "export default [];\n");
    expect((await run("init", "--out", "crm", "--force")).stdout).toContain("Add to the list in eslint.config.mjs: ");
    expect(text(".eslintignore")).toBe("/generated/\n/wsdl/\n");
  });

  test("sets up a NestJS project, which is CommonJS, and leaves a script of the same name", async () => {
    source();
    put("package.json", JSON.stringify({ name: "nest", scripts: { "netserver:mock": "other" } }));
    put("tsconfig.json", '{ "compilerOptions": { "module": "commonjs", "target": "ES2023" } }');
    put(".eslintignore", "dist\n");
    const { stdout } = await run("init", "--from", "download", "--config-form", "ts", "--agent", "Note,Memo");
    expect(json("package.json")["scripts"]).toEqual({ ...scripts, "netserver:mock": "other" });
    expect(stdout).toContain("package.json already has another script netserver:mock. It was left as it is.");
    expect(text(".eslintignore")).toBe("dist\n/generated/\n/wsdl/\n");
    expect(text("netserver-codegen.config.ts")).toBe(
      'import { defineConfig } from "netserver-codegen";\n\nexport default defineConfig({\n  agents: ["Note", "Memo"],\n});\n',
    );
    expect(programIn(stdout)).toContain('from "./generated/Services1/index";');
    expect((await run("check")).status).toBe(0);
  });

  test.each([
    [
      '{\n  "files": { "includes": ["src/**"] }\n}\n',
      { includes: ["src/**", "!packages/app/generated", "!packages/app/wsdl"] },
    ],
    [
      '{\n  // ours\n  "files": { "ignore": ["dist"] }\n}\n',
      { ignore: ["dist", "packages/app/generated", "packages/app/wsdl"] },
    ],
    ["{}\n", { includes: ["**", "!packages/app/generated", "!packages/app/wsdl"] }],
  ])("in a package of a monorepo, adds to Biome's configuration at the root: %j", async (biome, files) => {
    put(".git/HEAD", "");
    put("biome.jsonc", biome);
    put("packages/app/package.json", "{}");
    put("node_modules/netserver-codegen/netserver-codegen.schema.json", "{}");
    const root = cwd;
    enter("packages/app");
    source();
    await run("init", "--from", "download");
    const written = readFileSync(join(root, "biome.jsonc"), "utf8");
    expect(written.includes("// ours")).toBe(biome.includes("// ours"));
    expect(JSON.parse(written.replace(/\/\/.*/, ""))).toEqual({ files });
    expect(json("netserver-codegen.config.json")["$schema"]).toBe(
      "../../node_modules/netserver-codegen/netserver-codegen.schema.json",
    );
  });

  test("refuses to replace a configuration that says something else, before it writes anything", async () => {
    source();
    put("netserver-codegen.config.json", '{ "agents": ["Memo"] }');
    const refused = await run("init", "--from", "download", "--agent", "Note");
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toBe(
      'error NS602 configuration exists: netserver-codegen.config.json exists, and does not name the agent Note. Write there, and run netserver-codegen generate: "agents": ["Memo", "Note"]\n  To add an agent, add it to agents in the file, and run netserver-codegen generate. For other changes, edit the file, or replace it with --force.\n',
    );
    expect((await run("init", "--from", "download", "--agent", "Note", "--out", "src/crm")).stderr).toContain(
      "netserver-codegen.config.json exists, and has other options: agents, out\n",
    );
    expect(existsSync(join(cwd, "wsdl"))).toBe(false);
    expect((await run("init", "--from", "download", "--agent", "Note", "--force")).status).toBe(0);
    expect(json("netserver-codegen.config.json")).toEqual({ ...schema, agents: ["Note"] });
  });

  test("takes the source of the configuration, and keeps its only file", async () => {
    source();
    const config = 'export default { from: "download", agents: ["Note"] };\n';
    put("netserver-codegen.config.ts", config);
    const { status, stdout } = await run("init", "--config-form", "json");
    expect(status).toBe(0);
    expect(stdout).toContain("netserver-codegen.config.ts: kept\n");
    expect(text("netserver-codegen.config.ts")).toBe(config);
    expect(readdirSync(cwd).sort()).toEqual([
      ".gitattributes",
      "download",
      "generated",
      "netserver-codegen.config.ts",
      "package.json",
    ]);
  });

  test("after an interruption at any step, nothing is written", async () => {
    source();
    const steps = new Set<string>();
    for (;;) {
      const controller = new AbortController();
      const onProgress = (step: string) => {
        if (steps.has(step)) return;
        steps.add(step);
        controller.abort(new Error("interrupted"));
      };
      const done = await inFolder(() => init({ from: "download", onProgress, signal: controller.signal })).catch(
        String,
      );
      if (typeof done !== "string") break;
      expect(done).toBe("Error: interrupted");
      expect(readdirSync(cwd)).toEqual(["download"]);
    }
    expect([...steps]).toContain("writing");
  });

  test("needs a source, and for JSON a binding", async () => {
    expect(await run("init")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--from or --url") as string,
    });
    source();
    const refused = await run("init", "--from", "download", "--wire", "json");
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining("NS603") as string });
    expect(readdirSync(cwd)).toEqual(["download"]);
    expect(await run("init", "--from", "download", "--out", "wsdl")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("--out wsdl is the folder of the WSDLs") as string,
    });
  });
});

/** Runs a function in the test's folder. */
async function inFolder<Result>(work: () => Promise<Result>): Promise<Result> {
  const before = process.cwd();
  process.chdir(cwd);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}
