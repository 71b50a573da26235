/**
 * Makes the compiler's programs of a project: components stand in them as modules, and files that several programs read
 * are parsed once.
 */
import { existsSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { Project, ts } from "ts-morph";
import { isComponent, readComponent, type Component } from "./components.js";
import { sourcesOf } from "./source-maps.js";

/** A component and the file names of its modules in the compiler. */
export interface OpenComponent extends Component {
  readonly path: string;
  readonly modules: readonly (Component["modules"][number] & { readonly name: string })[];
}

/**
 * The compiler's own declarations, parsed once in a process: they never change, and parsing them takes longer than most
 * projects.
 */
const parsedLibraries = new Map<string, ts.SourceFile | undefined>();

/** Files and libraries that all programs of a project share. */
export class Sources {
  readonly #libraries = new Project({ useInMemoryFileSystem: true }).getModuleResolutionHost();
  readonly #components = new Map<string, OpenComponent | undefined>();
  /** Texts of modules of components, by the compiler's name. */
  readonly #modules = new Map<string, { readonly text: string; readonly path: string }>();
  readonly #parsed = new Map<string, ts.SourceFile | undefined>();
  readonly #keys = ts.createDocumentRegistry();

  /** Undefined if the component cannot be read. */
  component(path: string): OpenComponent | undefined {
    if (!this.#components.has(path)) this.#components.set(path, this.#open(path));
    return this.#components.get(path);
  }

  get components(): readonly OpenComponent[] {
    return [...this.#components.values()].filter((each) => each !== undefined);
  }

  /** The file on the disk that the compiler knows by a name. */
  pathOf(name: string): string {
    return this.#modules.get(name)?.path ?? name;
  }

  #open(path: string): OpenComponent | undefined {
    try {
      const component = readComponent(path, readFileSync(path, "utf8"));
      const modules = component.modules.map((each, index) => {
        const plain = `${path}${index === 0 ? "" : `.${index}`}${each.extension}`;
        const name = existsSync(plain) ? `${path}.script${index}${each.extension}` : plain;
        this.#modules.set(name, { text: each.text, path });
        return { ...each, name };
      });
      return { ...component, path, modules };
    } catch {
      return undefined;
    }
  }

  /** A program's host, and the files that its imports resolve to. */
  host(options: ts.CompilerOptions): ProgramHost {
    const host = ts.createCompilerHost(options, true);
    const { fileExists, readFile } = host;
    host.getDefaultLibLocation = () => libraryFolder;
    host.getDefaultLibFileName = (given) => `${libraryFolder}/${ts.getDefaultLibFileName(given)}`;
    host.fileExists = (path) => {
      if (path.startsWith(`${libraryFolder}/`)) return this.#libraries.fileExists(path);
      return this.#isModule(path) || fileExists(path);
    };
    host.readFile = (path) => {
      if (path.startsWith(`${libraryFolder}/`)) return this.#libraries.readFile(path);
      return this.#isModule(path) ? this.#modules.get(path)?.text : readFile(path);
    };
    const cache = ts.createModuleResolutionCache(host.getCurrentDirectory(), host.getCanonicalFileName, options);
    const resolveName: ProgramHost["resolveName"] = (name, from, mode) => {
      const found = ts.resolveModuleName(name, from, options, host, cache, undefined, mode).resolvedModule;
      return found && (this.#sourceOf(found) ?? found);
    };
    host.resolveModuleNameLiterals = (literals, from, _redirected, _options, file) =>
      literals.map((each) => ({
        resolvedModule: resolveName(each.text, from, ts.getModeForUsageLocation(file, each, options)),
      }));
    const key = String(this.#keys.getKeyForCompilationSettings(options));
    const parse = host.getSourceFile.bind(host);
    host.getSourceFile = (path, version, onError, again) => {
      const format = typeof version === "object" ? version.impliedNodeFormat : undefined;
      const id = `${path}|${format}|${key}`;
      const parsed = path.startsWith(`${libraryFolder}/`) ? parsedLibraries : this.#parsed;
      if (again === true || !parsed.has(id)) parsed.set(id, parse(path, version, onError));
      return parsed.get(id);
    };
    return { host, resolveName };
  }

  /** The TypeScript that JavaScript without declarations was made of, as the source map beside it says. */
  #sourceOf(found: ts.ResolvedModuleFull): ts.ResolvedModuleFull | undefined {
    const path = found.resolvedFileName;
    if (!/\.[cm]?js$/.test(path) || path.includes("/node_modules/")) return undefined;
    const [origin, ...more] = sourcesOf(path);
    const isSource = origin !== undefined && more.length === 0 && /(?<!\.d)\.[cm]?tsx?$/.test(origin);
    return isSource ? { ...found, resolvedFileName: origin, extension: extname(origin) } : undefined;
  }

  /** True for a module of a component: components are opened when the compiler first asks for one. */
  #isModule(path: string): boolean {
    if (this.#modules.has(path)) return true;
    const owner = /^(.*\.(?:vue|svelte|astro))\.[jt]sx?$/.exec(path)?.[1];
    if (owner === undefined || this.#components.has(owner) || !isComponent(owner) || !existsSync(owner)) return false;
    this.component(owner);
    return this.#modules.has(path);
  }
}

/** The folder of the compiler's own declarations, which ts-morph keeps in memory. */
const libraryFolder = "/node_modules/typescript/lib";

export interface ProgramHost {
  readonly host: ts.CompilerHost;
  /** Returns the imported file. */
  readonly resolveName: (name: string, from: string, mode?: ts.ResolutionMode) => ts.ResolvedModuleFull | undefined;
}

/** JavaScript is read too; the compiler's opinion of it is asked for as of TypeScript. */
export const readingOptions = (options: ts.CompilerOptions): ts.CompilerOptions => ({
  ...options,
  allowJs: true,
  checkJs: true,
  noEmit: true,
  // Only files that are asked for are checked: among them declarations that somebody wrote by hand.
  skipLibCheck: false,
});
