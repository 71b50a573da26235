/**
 * Tells the files of a generated client from all others. Only this file knows how. Generated files begin with a header.
 * Compilers drop that header from declaration files, and bundlers from JavaScript: those are recognised by the
 * description of an agent, which no other file has, and bundled declarations by their interfaces.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { ts } from "ts-morph";
import type { Contract } from "../contract/model.js";
import { BundledClient } from "./bundled.js";

/** Comments and "use strict" at the beginning of a file. */
const leading = /^(?:\s+|["']use strict["'];?|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*/;

/** Matches `written by netserver-codegen from Services88` in the first comment of a generated file. */
const headerNote = /\bby netserver-codegen from ([^\s:,;*]+)/;

/** `ErpSyncAgent$: $rt.AgentDescriptor<IErpSyncAgent>` */
const declaredAgent = /\bAgentDescriptor(?:[$_]\d+)?<I(\w+)Agent(?:[$_]\d+)?>/;

/** Matches the description of an agent, also minified: `{ services: "Services88", name: "ErpSync", namespace: …`. */
const describedAgent = /\bservices:\s*["']([^"'\n]+)["'],\s*name:\s*["']\w+["'],\s*namespace\b/;

/** Returns the services version in the header of a generated file, such as `Services88`; undefined for other files. */
export const servicesInHeader = (text: string): string | undefined =>
  headerNote.exec(leading.exec(text.slice(0, 2_000))?.[0] ?? "")?.[1];

/** True for a declaration file of TypeScript. */
export const isDeclaration = (path: string): boolean => /\.d\.[cm]?ts$/.test(path);
const isTypeScript = (path: string): boolean => /\.[cm]?tsx?$/.test(path);
const isJavaScript = (path: string): boolean => /\.[cm]?jsx?$/.test(path);

/** Finds the folders of the generated clients of one version of the services. Paths have forward slashes. */
export class ClientFinder {
  readonly #services: string;
  readonly #folders = new Set<string>();
  readonly #declared = new Map<string, boolean>();
  readonly #bundled: BundledClient;
  readonly #bundles = new Map<string, boolean>();

  /** @param contract The version of the services, with all its agents. */
  constructor(contract: Contract) {
    this.#services = contract.services;
    this.#bundled = new BundledClient(contract);
  }

  /** The folders that were found so far. */
  get folders(): readonly string[] {
    return [...this.#folders].sort();
  }

  /** Returns the folder of the typed client that a file belongs to. */
  folderOf(path: string, text: string): string | undefined {
    const known = this.#knownFolderOf(path);
    if (known !== undefined || !isTypeScript(path)) return known;
    const folder = layoutFolderOf(path);
    const header = servicesInHeader(text);
    const isClient = header === undefined ? isDeclaration(path) && this.#isDeclared(folder) : header === this.#services;
    if (!isClient || (!isInLayout(path) && this.#isBundle(path, text))) return undefined;
    this.#folders.add(folder);
    return folder;
  }

  /**
   * True if a file holds a client that cannot be looked into: JavaScript, or declarations that were bundled into one
   * file.
   * @param file The file as the compiler parsed it, if it did.
   */
  isOpaque(path: string, text: string, file?: ts.SourceFile): boolean {
    const isClient = this.folderOf(path, text) !== undefined;
    if (isDeclaration(path))
      return isClient
        ? !isInLayout(path) && this.#isBundle(path, text, file)
        : declaredAgent.test(text) || this.#isBundle(path, text, file);
    if (isClient || !isJavaScript(path)) return false;
    const services = servicesInHeader(text) ?? describedAgent.exec(text)?.[1];
    return services === this.#services;
  }

  /** True for a declaration file that contains agents or carriers, with or without the header of a generated file. */
  #isBundle(path: string, text: string, file?: ts.SourceFile): boolean {
    const before = this.#bundles.get(path);
    if (before !== undefined) return before;
    const found =
      isDeclaration(path) && this.#bundled.isIn(file ?? ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
    this.#bundles.set(path, found);
    return found;
  }

  #knownFolderOf(path: string): string | undefined {
    for (const folder of this.#folders) if (path.startsWith(`${folder}/`)) return folder;
    return undefined;
  }

  /** True if the declarations of agents in `folder/agents` are those of a client of these services. */
  #isDeclared(folder: string): boolean {
    const before = this.#declared.get(folder);
    if (before !== undefined) return before;
    const files = namesIn(`${folder}/agents`);
    const declares = (name: string): boolean =>
      declaredAgent.exec(textOf(`${folder}/agents/${name}`))?.[1] === name.replace(/\.d\.[cm]?ts$/, "");
    const script = files.find(isJavaScript);
    const services = script && describedAgent.exec(textOf(`${folder}/agents/${script}`))?.[1];
    const found = files.some(declares) && (services ?? this.#services) === this.#services;
    this.#declared.set(folder, found);
    return found;
  }
}

/** Matches a path in one of the three folders of a client. */
const inLayout = /^(.*)\/(?:agents|carriers|runtime(?:\/[\w-]+)*)\/[^/]+$/;
const isInLayout = (path: string): boolean => inLayout.test(path);

/** Returns the folder of the client that a file belongs to; undefined for other files. */
const layoutFolderOf = (path: string): string => inLayout.exec(path)?.[1] ?? path.slice(0, path.lastIndexOf("/"));

/**
 * True if a folder contains a client with its manifest, down to a maximum depth. It may be a package that was not built
 * yet.
 */
export function holdsManifest(folder: string, services: string, depth = 5): boolean {
  const manifest = textOf(`${folder}/manifest.json`);
  if (/"generator":\s*"netserver-codegen"/.test(manifest) && folder.endsWith(`/${services}`)) return true;
  if (depth === 0) return false;
  return foldersIn(folder).some(
    (name) =>
      name !== "node_modules" && !name.startsWith(".") && holdsManifest(`${folder}/${name}`, services, depth - 1),
  );
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));
  } catch {
    return [];
  }
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return existsSync(folder) ? readdirSync(folder).sort() : [];
  } catch {
    return [];
  }
};

export function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
