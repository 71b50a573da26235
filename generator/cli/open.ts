/** Opens an address in the user's browser. */
import { spawnSync } from "node:child_process";

/** The programs of each system that open an address, with the arguments before it. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly (readonly string[])[]>>> = {
  darwin: [["open"]],
  win32: [["rundll32", "url.dll,FileProtocolHandler"]],
};
const others = [["xdg-open"], ["wslview"]];

/** Returns false if no program opened the address. */
export const openInBrowser = (address: string): boolean =>
  (openers[process.platform] ?? others).some(
    ([program = "", ...before]) =>
      spawnSync(program, [...before, address], { stdio: "ignore", timeout: 10_000 }).status === 0,
  );
