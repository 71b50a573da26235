/** SuperOffice's own client of its JSON API, `@superoffice/webapi`. `.ci/run` installs it; no file of it is part of the repository. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { JsonOperation } from "../../support/json-services.js";

export const versions = ["12.4.1514", "10.2.9"] as const;
export type Version = (typeof versions)[number];

/**
 * Returns the folder of the package; undefined if it is not required.
 *
 * @throws Error if INTEROP_REQUIRED is set and the package is not there
 */
export function folderOf(version: Version): string | undefined {
  if (process.env["INTEROP_REQUIRED"] === undefined) return undefined;
  const folder = resolve("node_modules/.cache/webapi", version, "node_modules/@superoffice/webapi");
  if (!existsSync(folder)) throw new Error(`${folder} is missing, and INTEROP_REQUIRED is set: .ci/run installs it`);
  return folder;
}

type Method = (...values: readonly unknown[]) => Promise<unknown>;

export interface VendorClient {
  /** Returns the client's method of an operation; undefined if it has none. */
  readonly method: (operation: JsonOperation) => Method | undefined;
  /** The client's enumeration of this name: its names with their values, which are numbers for flags. */
  readonly enumeration: (name: string) => Readonly<Record<string, unknown>> | undefined;
  /** Returns a duration as the client has it. */
  readonly duration: (iso: string) => unknown;
}

type Constructor = new (url: string) => { authenticateWithTicket(ticket: string): void };

export function vendorClient(folder: string, baseUrl: string): VendorClient {
  const load = createRequire(import.meta.url);
  const exported = load(folder) as Readonly<Record<string, unknown>>;
  // The older version exports no enumerations.
  const enumerations = load(join(folder, "dist/cjs/Enums.js")) as Readonly<
    Record<string, Readonly<Record<string, unknown>>>
  >;
  const { mkDuration } = load(join(folder, "dist/cjs/Day_js.js")) as { readonly mkDuration: (iso: string) => unknown };
  const api = new (exported["WebApi"] as Constructor)(baseUrl);
  api.authenticateWithTicket("7T:any");
  return {
    method: ({ agent, operation }) => {
      const client = methodNamed(api, `get${agent.name}Agent`)?.() as object | undefined;
      return client && (methodNamed(client, `${operation.name}Async`) as Method | undefined);
    },
    enumeration: (name) => enumerations[name],
    duration: mkDuration,
  };
}

/** Returns a method by its name in any case. */
function methodNamed(object: object, name: string): ((...values: readonly unknown[]) => unknown) | undefined {
  const folded = name.toLowerCase();
  const prototype = Object.getPrototypeOf(object) as Readonly<
    Record<string, (...values: readonly unknown[]) => unknown>
  >;
  const found = Object.getOwnPropertyNames(prototype).find((each) => each.toLowerCase() === folded);
  return found === undefined ? undefined : prototype[found]?.bind(object);
}
