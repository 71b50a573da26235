/** The generated client in a realm of its own, as Jest runs it: its `Error`, `Map` and `Uint8Array` are not ours. */
import { createContext, runInContext, Script, type Context } from "node:vm";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type * as doubles from "../../generated/Services88/double.js";
import type * as everything from "../../generated/Services88/index.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

export type Client = typeof everything & typeof doubles;

let script: Promise<Script> | undefined;

/** Bundles and compiles everything that is generated to one script, once. */
const bundled = (): Promise<Script> =>
  (script ??= build({
    stdin: {
      contents: 'export * from "./generated/Services88/index.ts"; export * from "./generated/Services88/double.ts";',
      resolveDir: root,
    },
    bundle: true,
    format: "iife",
    globalName: "client",
    platform: "neutral",
    target: "es2022",
    write: false,
    logLevel: "error",
  }).then(({ outputFiles }) => new Script(outputFiles[0]?.text ?? "")));

/** Imports the client in a new realm that has the language's own objects and `globals`. */
export async function importIn(
  globals: Readonly<Record<string, unknown>>,
): Promise<{ readonly client: Client; readonly evaluate: (code: string) => unknown }> {
  const context: Context = createContext({ ...globals });
  // V8 gives every context a console.
  if (!("console" in globals)) runInContext("delete globalThis.console", context);
  (await bundled()).runInContext(context);
  const evaluate = (code: string): unknown => runInContext(code, context);
  return { client: evaluate("client") as Client, evaluate };
}

/** What Node gives every realm that it makes for tests, and Jest's `node` environment too. */
export const nodeGlobals = {
  AbortController,
  AbortSignal,
  DOMException,
  Headers,
  ReadableStream,
  Response,
  TextDecoder,
  TextEncoder,
  URL,
  atob,
  btoa,
  clearTimeout,
  console,
  fetch,
  setTimeout,
};
