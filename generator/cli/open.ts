/** Opens an address in the user's browser. */
import { spawnSync } from "node:child_process";

/** The programs of each system that open an address, with the arguments before it. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly (readonly string[])[]>>> = {
  darwin: [["open"]],
  win32: [["rundll32", "url.dll,FileProtocolHandler"]],
};
const others = [["xdg-open"], ["wslview"]];

/** The environment of a browser: without the secrets that this program takes from variables. */
const withoutSecrets = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !secretVariables.has(name)));

const secretVariables: ReadonlySet<string> = new Set([
  "NETSERVER_TICKET",
  "NETSERVER_APPLICATION_TOKEN",
  "NETSERVER_CODEGEN_HEADERS",
]);

/** Returns false if no program opened the address. */
export const openInBrowser = (address: string): boolean =>
  (openers[process.platform] ?? others).some(
    ([program = "", ...before]) =>
      spawnSync(program, [...before, address], { stdio: "ignore", timeout: 10_000, env: withoutSecrets() }).status ===
      0,
  );
