/**
 * Checks that a project's client was generated from the old version. Only names of that version lead to its changes.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../contract/model.js";
import { pickAgents } from "../contract/queries.js";
import { Diagnostics } from "../diagnostics/diagnostic.js";
import { packageVersion } from "../emit/assets.js";
import { emitFiles } from "../emit/emit.js";
import { filesOf, settingsIn, versionIn, type ClientSettings } from "../emit/manifest.js";
import type { OutputFile } from "../output/model.js";
import { textOf } from "./recognise.js";

/** True for a client that was compiled to declarations: it has no manifest and no source. */
const isDeclared = (folder: string): boolean => declarationsIn(folder).length > 0;

const declarationsIn = (folder: string): readonly string[] => {
  const agents = join(folder, "agents");
  const names = existsSync(agents) ? readdirSync(agents) : [];
  return names.some((each) => /(?<!\.d)\.ts$/.test(each)) ? [] : names.filter((each) => /\.d\.[cm]?ts$/.test(each));
};

/** Returns the options that a client was generated with: from its manifest, or as its declarations show them. */
export function settingsOfClient(folder: string): ClientSettings {
  const declarations = declarationsIn(folder);
  if (declarations.length === 0) return settingsIn(folder);
  const texts = declarations.map((each) => textOf(join(folder, "agents", each)));
  const isCamelCase = texts.some((text) =>
    /interface I\w+Agent \{\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)?[a-z]/.test(text),
  );
  return {
    naming: isCamelCase ? "camelCase" : "wire",
    importExtension: "js",
    agents: declarations.map((each) => each.replace(/\.d\.[cm]?ts$/, "")),
  };
}

/** Returns the agents that a client has; undefined if it has all of the contract's. */
export function agentsOfClient(folder: string, contract: Contract): readonly string[] | undefined {
  const { agents } = settingsOfClient(folder);
  if (agents === undefined || !isDeclared(folder)) return agents;
  return contract.agents.every(({ name }) => agents.includes(name)) ? undefined : agents;
}

/** Generates the files of a client in memory: from a contract, for the agents of the client in the folder. */
export function clientFilesOf(folder: string, contract: Contract, diagnostics: Diagnostics): readonly OutputFile[] {
  const agents = agentsOfClient(folder, contract)?.filter((name) => contract.agents.some((each) => each.name === name));
  return emitFiles(agents ? pickAgents(contract, agents) : contract, settingsOfClient(folder), diagnostics);
}

/** Returns the files in a client's manifest that do not exist. */
export const lostIn = (folder: string): readonly string[] =>
  isDeclared(folder)
    ? []
    : filesOf(folder)
        .map((path) => join(folder, path))
        .filter((file) => !existsSync(file));

/**
 * Returns the first file of the client in a folder that is not what is generated from the contract, apart from comments
 * and layout. Undefined if all are, and if nobody can tell: a client that another version of the generator wrote, or
 * one without a manifest. Of declarations, only the members of interfaces are compared.
 */
export function fileOfAnother(folder: string, contract: Contract): string | undefined {
  const declared = isDeclared(folder);
  if (!declared && versionIn(folder) !== packageVersion()) return undefined;
  const texts = new Map(clientFilesOf(folder, contract, new Diagnostics()).map(({ path, text }) => [path, text]));
  if (declared)
    return [...texts].find(
      ([path, text]) =>
        !path.startsWith("runtime/") && differsInMembers(text, textOf(join(folder, declarationOf(path)))),
    )?.[0];
  return [...new Set([...texts.keys(), ...filesOf(folder)])]
    .filter((path) => !path.startsWith("runtime/"))
    .sort()
    .find((path) => {
      const [expected, found] = [
        texts.get(path),
        existsSync(join(folder, path)) ? textOf(join(folder, path)) : undefined,
      ];
      return expected !== found && bare(expected) !== bare(found);
    });
}

const declarationOf = (path: string): string => path.replace(/\.ts$/, ".d.ts");

/**
 * True if an interface of a file has other members in the declarations. A file that is not there proves nothing: the
 * compiler drops unused ones.
 */
function differsInMembers(expected: string, found: string): boolean {
  if (found === "") return false;
  const before = membersIn(found);
  return [...membersIn(expected)].some(([name, members]) => before.get(name) !== members);
}

/** Returns the names of the members of each interface in a file. */
function membersIn(text: string): ReadonlyMap<string, string> {
  const bare = text.replace(/\/\*[^]*?\*\//g, "");
  const interfaces = [...bare.matchAll(/^export (?:declare )?interface (\w+)\b[^\n]*\{$/gm)];
  return new Map(
    interfaces.map(({ 0: head, 1: name = "", index }) => {
      const body = bare.slice(index + head.length, bare.indexOf("\n}", index));
      return [name, [...body.matchAll(/^\s+(?:readonly )?(\w+)\??[(:<]/gm)].map(([, each]) => each).join(" ")];
    }),
  );
}

/** Removes comments and formatting, which do not matter in the comparison. */
const bare = (text: string | undefined): string | undefined => text?.replace(/\/\*[^]*?\*\/|[\s,;()'"]+/g, "");
