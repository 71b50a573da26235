/** Compiles a small project in memory: a few files of its own, a hand-written client, and the parts of the standard library that they need. */
import { ts } from "ts-morph";
import { Client } from "../../generator/impact/client.js";
import type { Use } from "../../generator/impact/uses.js";

const library = `
interface Array<T> { [index: number]: T; length: number; includes(item: T): boolean; indexOf(item: T): number; lastIndexOf(item: T): number; map<U>(to: (item: T) => U): U[]; find(is: (item: T) => boolean): T | undefined; }
interface ReadonlyArray<T> { readonly [index: number]: T; readonly length: number; includes(item: T): boolean; indexOf(item: T): number; map<U>(to: (item: T) => U): U[]; }
interface Promise<T> { then<U>(done: (value: T) => U): Promise<U>; }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {} interface NewableFunction {}
interface Number {} interface Object {} interface RegExp {} interface String { trim(): string; }
interface ObjectConstructor { assign(target: object, ...sources: object[]): any; }
declare const Object: ObjectConstructor;
interface PromiseConstructor {} declare const Promise: PromiseConstructor;
type Partial<T> = { [K in keyof T]?: T[K] };
type Readonly<T> = { readonly [K in keyof T]: T[K] };
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Exclude<T, U> = T extends U ? never : T;
type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>;
type Record<K extends keyof any, T> = { [P in K]: T };
declare function require(name: string): any;
declare const module: any;
`;

/** A client of one agent, with the shapes of a generated one. */
const client = {
  "/client/runtime/index.ts": `
export interface AgentDescriptor<Client> { readonly services: string; readonly as?: Client; }
export interface ClientOf<Client> { new (session: Session): Client; readonly prototype: Client; }
export interface Session { call(): void; }
export interface CallOptions { readonly timeout?: number; }
declare const unknownName: unique symbol;
export type UnknownName<E extends string> = string & { readonly [unknownName]: E };
export declare function stream<Agent, Method extends keyof Agent>(session: Session, agent: AgentDescriptor<Agent>, method: Method, request?: object): void;
`,
  "/client/carriers/N.ts": `
import type * as $rt from "../runtime/index.js";
export declare const Kind: { readonly None: "None"; readonly Some: "Some" };
export type Kind = (typeof Kind)[keyof typeof Kind] | $rt.UnknownName<"Kind">;
export interface Base { Rights: number; }
export interface Note extends Base { Id: number; Name: string | null; Kind: Kind; Notes: (Note | null)[] | null; }
export interface Paper { Code: string | null; Name: string | null; Cover: Note | null; }
`,
  "/client/agents/Sample.ts": `
import type * as $rt from "../runtime/index.js";
import type { Kind, Note, Paper } from "../carriers/N.js";
export interface ISampleAgent {
  Get(request: GetRequest, options?: $rt.CallOptions): Promise<Note | null>;
  Save(request: SaveRequest, options?: $rt.CallOptions): Promise<void>;
  Publish(request: PublishRequest, options?: $rt.CallOptions): Promise<Paper | null>;
  Reset(options?: $rt.CallOptions): Promise<void>;
}
export interface GetRequest { readonly Id?: number; readonly Kind?: Kind; }
export interface SaveRequest { readonly Note?: Partial<Note> | null; }
export interface PublishRequest { readonly Paper?: Partial<Paper> | null; readonly Notes?: readonly Partial<Note>[]; }
export const SampleAgent$: $rt.AgentDescriptor<ISampleAgent> = { services: "Services99" };
export interface SampleAgent extends ISampleAgent {}
export declare const SampleAgent: $rt.ClientOf<SampleAgent>;
`,
  "/client/index.ts": `
export { stream, type Session } from "./runtime/index.js";
export { Kind, type Note, type Paper } from "./carriers/N.js";
export { SampleAgent, SampleAgent$, type ISampleAgent } from "./agents/Sample.js";
`,
};

/** Values of the client's types that the tests' code can use without imports, so that it holds no other uses. */
const globals = `
declare const agent: import("/client/agents/Sample.js").ISampleAgent;
declare const session: import("/client/runtime/index.js").Session;
declare const note: import("/client/carriers/N.js").Note;
declare const paper: import("/client/carriers/N.js").Paper;
declare const either: import("/client/carriers/N.js").Note | import("/client/carriers/N.js").Paper;
declare const kind: import("/client/carriers/N.js").Kind;
declare const kinds: readonly import("/client/carriers/N.js").Kind[];
declare const notes: readonly import("/client/carriers/N.js").Note[];
declare const text: string;
declare const unknown: any;
declare function take<T>(value: T): T;
`;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowJs: true,
  checkJs: true,
  strict: true,
  noLib: true,
  noEmit: true,
  types: [],
  jsx: ts.JsxEmit.Preserve,
};

const shared = { "/lib.d.ts": library, ...client, "/globals.d.ts": globals };
const parsed = new Map<string, ts.SourceFile>();

export interface SmallProgram {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  readonly client: Client;
  readonly file: (path: string) => ts.SourceFile;
}

/** Compiles files beside the client in `/client`. Paths are absolute. */
export function compiled(files: Readonly<Record<string, string>>): SmallProgram {
  const texts: Readonly<Record<string, string>> = { ...shared, ...files };
  const parse = (path: string): ts.SourceFile | undefined => {
    const text = texts[path];
    if (text === undefined) return undefined;
    const known = path in files ? undefined : parsed.get(path);
    const file = known ?? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    if (!(path in files)) parsed.set(path, file);
    return file;
  };
  const host: ts.CompilerHost = {
    getSourceFile: parse,
    fileExists: (path) => path in texts,
    readFile: (path) => texts[path],
    directoryExists: (folder) => Object.keys(texts).some((path) => path.startsWith(`${folder}/`)),
    getDefaultLibFileName: () => "/lib.d.ts",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => undefined,
  };
  const program = ts.createProgram({ rootNames: Object.keys(texts), options, host });
  const checker = program.getTypeChecker();
  const file = (path: string): ts.SourceFile => {
    const found = program.getSourceFile(path);
    if (!found) throw new Error(`${path} is not in the program`);
    return found;
  };
  return { program, checker, client: new Client(["/client"], checker), file };
}

/**
 * Compiles many small files in one program, each as a module of its own: a program costs more than a file.
 * @returns For each text, the file and its program.
 */
export function compiledTogether(
  texts: readonly string[],
): (text: string) => { readonly source: ts.SourceFile } & Pick<SmallProgram, "checker" | "client"> {
  let program: SmallProgram | undefined;
  return (text) => {
    program ??= compiled(Object.fromEntries(texts.map((each, index) => [`/${index}.ts`, `${each}\nexport {};`])));
    const { checker, client, file } = program;
    return { source: file(`/${texts.indexOf(text)}.ts`), checker, client };
  };
}

/** Shows a use as `Name= carriers/N#Note.Name`, with `=` where it writes. */
export const shownUse = ({ node, keys, writes }: Use): string =>
  `${node.getText()}${writes ? "=" : ""} ${[...keys].sort().join(" ")}`;
