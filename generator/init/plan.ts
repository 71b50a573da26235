/** Plans the changes of `init` to a project: the configuration, npm scripts, and entries in ignore files. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Config } from "../config/schema.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { hasClient } from "../emit/manifest.js";
import { parseJson } from "../source/json.js";
import { addedLines, inLayoutOf, setInJson, textAt, type Edit, type Edits } from "./edits.js";
import { dependsOn, ignoreIn } from "./tools.js";
import { viteConfigIn, webPageIn } from "./web-page.js";

/** Forms of the configuration file. */
export const configForms = ["json", "ts"] as const;
/** Form of the configuration file. */
export type ConfigForm = (typeof configForms)[number];

/** The choices of `init` that change files of the project. */
export interface ProjectChoices {
  readonly config: Config;
  readonly configForm: ConfigForm;
  /** True if the clients are committed. Otherwise git ignores them. */
  readonly commit: boolean;
  /** True to leave an existing configuration file as it is. */
  readonly keepConfig: boolean;
}

/** Returns the names of the configuration files in a folder. */
export const configFilesIn = (folder: string): readonly string[] =>
  configForms.map((form) => `netserver-codegen.config.${form}`).filter((name) => existsSync(join(folder, name)));

/** Commands of the program, by the names of npm scripts. */
const scripts = {
  "netserver:generate": "netserver-codegen generate",
  "netserver:check": "netserver-codegen check",
  "netserver:mock": "netserver-codegen mock",
};

/** Returns the changes to the project in a folder. Nothing is written. Collects NS604 for a broken `package.json`. */
export function planProject(
  folder: string,
  { config, configForm, commit, keepConfig }: ProjectChoices,
  diagnostics: Diagnostics,
): Edits {
  const out = (config.out ?? "generated").replaceAll("\\", "/").replace(/^\.\/|\/$/g, "");
  const tools = ignoreIn(folder, [out, "wsdl"]);
  const packageJson = planScripts(folder, commit, diagnostics);
  const edits = [
    ...(keepConfig ? [] : [configFile(folder, config, configForm)]),
    ...packageJson.edits,
    ...addedLines(join(folder, ".gitattributes"), [
      `/${out}/** text eol=lf linguist-generated`,
      "/wsdl/** text eol=lf linguist-generated",
    ]),
    ...(commit ? [] : addedLines(join(folder, ".gitignore"), [`/${out}/`])),
    ...tools.edits,
  ];
  return {
    edits: edits.map(({ path, text }) => ({ path, text: inLayoutOf(path, text) })),
    byHand: [
      ...(isInstalled(folder)
        ? []
        : ["Install the generator: npm install --save-dev FILE.tgz, the file that npm pack wrote in its repository"]),
      ...packageJson.byHand,
      ...tools.byHand,
      ...(commit ? [] : beforeServing(folder)),
    ],
  };
}

/** Returns what makes Vite's development server generate the clients. It builds nothing, so that `prebuild` does not run. */
function beforeServing(folder: string): readonly string[] {
  const config = viteConfigIn(folder);
  if (config !== undefined)
    return [
      `Generate before npm run dev too: add netserverCodegen() of netserver-codegen/vite to the plugins in ${config}`,
    ];
  return webPageIn(folder) ? ["Generate before npm run dev too, in a new clone: npm run netserver:generate"] : [];
}

/** Files with lines that name the folder of the clients. */
const namingFiles = [".gitattributes", ".gitignore", ".prettierignore", ".eslintignore"];

/**
 * Returns what the user has to delete after the clients moved to another folder. `init` deletes nothing, because code may still import the old
 * clients.
 *
 * @param before the folder of the clients until now
 */
export function leftBehind(folder: string, before: string, out: string): readonly string[] {
  const old = join(folder, before);
  if (resolve(old) === resolve(folder, out) || !existsSync(old)) return [];
  if (!readdirSync(old).some((version) => hasClient(join(old, version)))) return [];
  const name = before.replaceAll("\\", "/").replace(/^\.\/|\/$/g, "");
  const names = (line: string) => line.startsWith(`/${name}/`);
  const files = namingFiles.filter((file) => (textAt(join(folder, file)) ?? "").split("\n").some(names));
  const lines = files.length === 0 ? "" : `, and its lines in ${files.join(" and ")}`;
  return [`Delete the old clients in ${name}/${lines}: the new ones are in ${out}/`];
}

const isInstalled = (folder: string): boolean =>
  moduleFolders(folder).some((each) => existsSync(join(each, packageName))) || dependsOn(folder, packageName);

const packageName = "netserver-codegen";

/** Returns the folders in which Node looks for a package. */
function moduleFolders(folder: string): readonly string[] {
  const above = dirname(folder);
  return [join(folder, "node_modules"), ...(above === folder ? [] : moduleFolders(above))];
}

function configFile(folder: string, config: Config, form: ConfigForm): Edit {
  const path = join(folder, `netserver-codegen.config.${form}`);
  const json = literalOf(form === "json" ? { $schema: schemaFrom(folder), ...config } : config);
  if (form === "json") return { path, text: `${json}\n` };
  const literal = json === "{}" ? json : json.replace(/^( *)"(\w+)":/gm, "$1$2:").replace(/([^,{[])\n/g, "$1,\n");
  return {
    path,
    text: `import { defineConfig } from "netserver-codegen";\n\nexport default defineConfig(${literal});\n`,
  };
}

/** Returns JSON in the layout of Prettier and Biome: a list is on one line if it fits into 80 columns. */
function literalOf(value: object): string {
  const json = JSON.stringify(value, null, 2);
  return json.replace(/^ *"\w+": \[[^\]]*\]/gm, (list) => {
    const line = list
      .replace(/\[\n */, "[")
      .replace(/\n *\]$/, "]")
      .replace(/\n */g, " ");
    // A comma may follow.
    return line.length < 80 ? line : list;
  });
}

/** Returns the path of the schema. A workspace may have the package in a folder above. */
function schemaFrom(folder: string): string {
  const all = moduleFolders(folder).map((each) => join(each, packageName, "netserver-codegen.schema.json"));
  const path = relative(folder, all.find((each) => existsSync(each)) ?? all[0] ?? "").replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
}

/** Adds the npm scripts. A script with one of the names and another command is left as it is. */
function planScripts(folder: string, commit: boolean, diagnostics: Diagnostics): Edits {
  const path = join(folder, "package.json");
  const text = textAt(path);
  const byHand = commit ? [] : ["Generate before each build: npm run netserver:generate"];
  if (text === undefined) {
    const content = { private: true, type: "module", scripts };
    return { edits: [{ path, text: `${JSON.stringify(content, null, 2)}\n` }], byHand };
  }
  const parsed = parseJson(text);
  if ("problem" in parsed) {
    const { message: reason, ...place } = parsed.problem;
    diagnostics.error(problems.NS604.unreadable({ reason }), { file: "package.json", ...place });
    return { edits: [], byHand: [] };
  }
  const before = isObject(parsed.value) ? (parsed.value["scripts"] ?? {}) : undefined;
  if (!isObject(before)) {
    const reason = isObject(parsed.value) ? "expected an object as scripts" : "expected an object";
    diagnostics.error(problems.NS604.unreadable({ reason }), { file: "package.json", line: 1, column: 1 });
    return { edits: [], byHand: [] };
  }
  const generating = { prebuild: scripts["netserver:generate"] };
  const hasBuild = before["build"] !== undefined;
  const generates = [before["prebuild"], before["build"]].some((each) => /netserver[:-]/.test(String(each)));
  const isAdded = !commit && hasBuild && !generates && before["prebuild"] === undefined;
  const wanted = Object.entries({ ...scripts, ...(isAdded && generating) });
  const missing = wanted.filter(([name]) => before[name] === undefined);
  const others = wanted.filter(([name, command]) => ![undefined, command].includes(before[name] as string));
  return {
    edits: setInJson(
      path,
      text,
      missing.map(([name, command]) => [["scripts", name], command] as const),
    ),
    byHand: [
      ...others.map(([name]) => `package.json already has another script ${name}. It was left as it is.`),
      ...(isAdded || generates ? [] : byHand),
    ],
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
