/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Says which globals a runtime lacks, at the call that needs them: importing the client needs none. */

/** Globals that a call uses, or may use when it fails. */
export const callGlobals = [
  "AbortController",
  "DOMException",
  "TextDecoder",
  "TextEncoder",
  "atob",
  "btoa",
  "clearTimeout",
  "setTimeout",
] as const;

type GlobalName = (typeof callGlobals)[number] | "Headers" | "ReadableStream" | "Response" | "URL" | "fetch";

/** Throws a TypeError that names those of `names` that are no globals here. `user` is what needs them. */
export function requireGlobals(user: string, names: readonly GlobalName[]): void {
  const missing = names.filter((name) => typeof (globalThis as Readonly<Record<string, unknown>>)[name] !== "function");
  if (missing.length > 0)
    throw new TypeError(
      `${user}: this environment lacks ${missing.join(", ")}. Load a polyfill first, or under jsdom see netserver-codegen's docs/jest-jsdom.md`,
    );
}

