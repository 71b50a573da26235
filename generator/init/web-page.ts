/** Recognises a web page that Vite builds. Its first program, and the origins of its development server, follow from that. */
import { existsSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { textAt } from "./edits.js";
import { dependsOn } from "./tools.js";

/** A web page that Vite builds. */
export interface WebPage {
  /** The module that `index.html` loads, relative to the project: `src/main.ts`. */
  readonly entry: string;
  /** The first program of the page, beside its module: `src/first-call.ts`. */
  readonly program: string;
}

/** Origins of `vite` and of `vite preview`, if their ports are free. */
export const viteOrigins = ["http://localhost:5173", "http://localhost:4173"] as const;

/** Returns the name of Vite's configuration file in a folder. Vite needs none. */
export const viteConfigIn = (folder: string): string | undefined =>
  readdirSync(folder).find((name) => /^vite\.config\.[cm]?[jt]s$/.test(name));

/**
 * Returns the web page of a project. Vite also builds libraries and programs for Node: only a page has an `index.html`
 * beside its configuration.
 */
export function webPageIn(folder: string): WebPage | undefined {
  const html = textAt(join(folder, "index.html"));
  if (html === undefined || !(viteConfigIn(folder) !== undefined || dependsOn(folder, "vite"))) return undefined;
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc\s*=\s*["']([^"'?#]+)/gi)].map(([, src = ""]) => src);
  const [entry = "src/main.ts"] = scripts
    .map((src) => posix.normalize(src.replace(/^\/+/, "")))
    .filter((src) => !src.startsWith("..") && existsSync(join(folder, src)));
  return { entry, program: posix.join(posix.dirname(entry), "first-call.ts") };
}
