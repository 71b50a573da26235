/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Tells if the program runs where everybody can read it. */

/** The globals that tell environments apart. */
interface Globals {
  readonly process?: { readonly versions?: { readonly node?: string } };
  readonly Deno?: unknown;
  readonly Bun?: unknown;
  readonly document?: unknown;
  readonly importScripts?: unknown;
  readonly navigator?: { readonly product?: string };
}

/**
 * True in a page, in a worker of a page, and in an app of React Native: people can read all secrets in them. False for a test in Node that only imitates a
 * page, as jsdom does.
 */
export function isReadableByUsers(): boolean {
  const { process, Deno, Bun, document, importScripts, navigator } = globalThis as Globals;
  if (process?.versions?.node !== undefined || Deno !== undefined || Bun !== undefined) return false;
  return document !== undefined || typeof importScripts === "function" || navigator?.product === "ReactNative";
}

