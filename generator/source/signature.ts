/** Notices changes of files without reading them, for `generate --watch`. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { byCodePoint } from "../text/order.js";
import { pathsIn } from "./files.js";

/** A path to watch. `accepts` selects the files if the path is a folder. */
export interface WatchedPath {
  readonly path: string;
  readonly accepts: (path: string) => boolean;
}

/**
 * Returns a text that differs after a file at one of the paths was changed, added, replaced or removed. A path can be
 * absent.
 */
export const signatureOf = (watched: readonly WatchedPath[]): string =>
  watched.map(({ path, accepts }) => `${path}\n${atPath(path, accepts)}`).join("\n");

function atPath(path: string, accepts: (path: string) => boolean): string {
  try {
    if (!statSync(path).isDirectory()) return stateOf(path);
    const paths = [...pathsIn(path, accepts)].sort(byCodePoint);
    return ["folder", ...paths.map((each) => `${each} ${stateOf(join(path, each))}`)].join("\n");
  } catch (error) {
    // A file may go between two steps. The code tells a missing folder from one that cannot be read.
    return String((error as NodeJS.ErrnoException).code ?? error);
  }
}

function stateOf(path: string): string {
  const { size, mtimeNs, ctimeNs, ino } = statSync(path, { bigint: true });
  return [size, mtimeNs, ctimeNs, ino].join(" ");
}

/** Returns the path of one file to watch. */
export const wholeFile = (path: string): WatchedPath => ({ path, accepts: () => false });

/** How to wait for a change. */
export interface Looking {
  /** The signature before the change. */
  readonly before: string;
  /** Ends the wait. */
  readonly signal: AbortSignal;
  /** Milliseconds between two looks. */
  readonly interval: number;
}

/** Waits until the files differ from `before`, and are the same at two looks: somebody may still be writing them. */
export async function nextChange(look: () => string, { before, signal, interval }: Looking): Promise<void> {
  let last = before;
  for (;;) {
    // The signal ends the sleep with an error.
    await sleep(interval, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    const now = look();
    if (now !== before && now === last) return;
    last = now;
  }
}
