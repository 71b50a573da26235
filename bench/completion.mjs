/**
 * `npm run bench:completion` measures how long an editor waits for completions inside a call of the client, in a project of 400 files
 * that uses all agents. It asks the language service as an editor does: it opens the project once, then types a character and asks for
 * completions, again and again.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ts } from "ts-morph";
import { median } from "./wire/client.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = join(root, "generated/Services88");
const files = new Map(
  readdirSync(folder, { recursive: true })
    .filter((each) => each.endsWith(".ts"))
    .map((each) => [join(folder, each), { version: 0, text: readFileSync(join(folder, each), "utf8") }]),
);
const agents = readdirSync(join(folder, "agents")).map((each) => each.slice(0, -3));
const virtual = join(root, "bench/virtual");
for (let index = 0; index < 400; index++) {
  const agent = agents[index % agents.length];
  files.set(join(virtual, `file${index}.ts`), {
    version: 0,
    text: [
      `import { ${agent}Agent } from "../../generated/Services88/agents/${agent}.js";`,
      'import type { Session } from "../../generated/Services88/index.js";',
      `export const agent${index} = (session: Session) => new ${agent}Agent(session);`,
      ...Array.from(
        { length: 100 },
        (_, line) =>
          `export const value${line} = { index: ${line}, text: String(${line}).padStart(3), even: ${line} % 2 === 0 };`,
      ),
      "",
    ].join("\n"),
  });
}
const edited = join(virtual, "edited.ts");
const source = (inside) =>
  `import { type IErpSyncAgent } from "../../generated/Services88/index.js";\nexport async function run(erpSync: IErpSyncAgent) {\n  ${inside}\n}\n`;
files.set(edited, { version: 0, text: source("") });

/** Finds the compiler, which is in a package of its own for each platform. */
const libraries = join(
  root,
  "node_modules/@typescript",
  readdirSync(join(root, "node_modules/@typescript")).find((each) => each.startsWith("typescript-")),
  "lib",
);

const started = performance.now();
const service = ts.createLanguageService({
  getCompilationSettings: () => ({
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    types: [],
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    noEmit: true,
  }),
  getScriptFileNames: () => [...files.keys()],
  getScriptVersion: (file) => String(files.get(file)?.version ?? 0),
  getScriptSnapshot: (file) => {
    const text = files.get(file)?.text ?? ts.sys.readFile(file);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: () => join(libraries, "lib.d.ts"),
  fileExists: (file) => files.has(file) || ts.sys.fileExists(file),
  readFile: (file) => files.get(file)?.text ?? ts.sys.readFile(file),
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

/** Types the text and asks for completions at its `|`. */
function ask(inside) {
  const text = source(inside);
  const at = text.indexOf("|");
  const file = files.get(edited);
  file.text = text.replace("|", "");
  file.version++;
  const before = performance.now();
  const found = service.getCompletionsAtPosition(edited, at, {})?.entries ?? [];
  return { milliseconds: performance.now() - before, names: found.map(({ name }) => name) };
}

const opened = ask("await erpSync.|");
console.log(
  `project of ${files.size} files, TypeScript ${ts.version}: opened, and first completions after ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
const places = {
  "operations (erpSync.|)": ["await erpSync.Fo|", "ForceResyncBatchTask"],
  "a request's members ({ | })": ["await erpSync.ForceResyncBatchTask({ | })", "InternalKeyIds"],
  "a carrier's members ({ X: { | } })": [
    "await erpSync.SaveErpSyncConnectorEntity({ ErpSyncConnectorEntity: { | } })",
    "DisplayName",
  ],
};
for (const [name, [inside, expected]] of Object.entries(places)) {
  const asked = Array.from({ length: 15 }, (_, round) => ask(`${"void 0; ".repeat(round % 3)}${inside}`));
  if (!asked.at(-1).names.includes(expected))
    throw new Error(`${name}: ${expected} was not offered, but ${asked.at(-1).names.slice(0, 9)}`);
  console.log(
    `${name.padEnd(36)} ${median(asked.map((each) => each.milliseconds)).toFixed(1)} ms (${Math.max(...asked.map((each) => each.milliseconds)).toFixed(1)} at most), ${asked.at(-1).names.length} offered`,
  );
}
if (opened.names.length === 0) throw new Error("nothing was offered");
