/** Plans the changes of `init` to a project: the configuration, npm scripts, and entries in ignore files. */
import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parse } from "jsonc-parser";
import type { Config } from "../config/schema.js";
import { addedLines, ignoreIn, setInJson, textAt, type Edit, type Edits } from "./tools.js";

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

/** Returns the changes to the project in a folder. Nothing is written. */
export function planProject(folder: string, { config, configForm, commit, keepConfig }: ProjectChoices): Edits {
  const out = (config.out ?? "generated").replaceAll("\\", "/").replace(/^\.\/|\/$/g, "");
  const tools = ignoreIn(folder, [out, "wsdl"]);
  const packageJson = planScripts(join(folder, "package.json"));
  return {
    edits: [
      ...(keepConfig ? [] : [configFile(folder, config, configForm)]),
      ...packageJson.edits,
      ...addedLines(join(folder, ".gitattributes"), [
        `/${out}/** text eol=lf linguist-generated`,
        "/wsdl/** text eol=lf linguist-generated",
      ]),
      ...(commit ? [] : addedLines(join(folder, ".gitignore"), [`/${out}/`])),
      ...tools.edits,
    ],
    byHand: [...packageJson.byHand, ...tools.byHand],
  };
}

function configFile(folder: string, config: Config, form: ConfigForm): Edit {
  const path = join(folder, `netserver-codegen.config.${form}`);
  const json = JSON.stringify(form === "json" ? { $schema: schemaFrom(folder), ...config } : config, null, 2);
  if (form === "json") return { path, text: `${json}\n` };
  const literal = json.replace(/^( *)"(\w+)":/gm, "$1$2:").replace(/([^,{[])\n/g, "$1,\n");
  return {
    path,
    text: `import { defineConfig } from "netserver-codegen";\n\nexport default defineConfig(${literal});\n`,
  };
}

/** Returns the path of the schema. A workspace may have the package in a folder above. */
function schemaFrom(folder: string, above = folder): string {
  const schema = join("node_modules", "netserver-codegen", "netserver-codegen.schema.json");
  if (existsSync(join(above, schema)) || dirname(above) === above) {
    const found = existsSync(join(above, schema)) ? join(above, schema) : join(folder, schema);
    const path = relative(folder, found).replaceAll("\\", "/");
    return path.startsWith(".") ? path : `./${path}`;
  }
  return schemaFrom(folder, dirname(above));
}

/** Adds the npm scripts. A script with one of the names and another command is left as it is. */
function planScripts(path: string): Edits {
  const text = textAt(path);
  if (text === undefined) {
    const content = { private: true, type: "module", scripts };
    return { edits: [{ path, text: `${JSON.stringify(content, null, 2)}\n` }], byHand: [] };
  }
  const before =
    ((parse(text) as { readonly scripts?: Readonly<Record<string, string>> } | undefined) ?? {}).scripts ?? {};
  const missing = Object.entries(scripts).filter(([name]) => before[name] === undefined);
  const others = Object.entries(scripts).filter(([name, command]) => ![undefined, command].includes(before[name]));
  return {
    edits: setInJson(
      path,
      text,
      missing.map(([name, command]) => [["scripts", name], command] as const),
    ),
    byHand: others.map(([name]) => `package.json already has another script ${name}. It was left as it is.`),
  };
}
