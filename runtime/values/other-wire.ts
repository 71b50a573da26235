/** Refuses what came over another wire: its text means nothing to this one. */
import { Problem } from "./problem.js";

/** Throws Problem unless both wires are the same. `kept` names the values: «unknown members». */
export function refuseOtherWire(wire: unknown, own: string, kept: string): void {
  if (wire !== own)
    throw new Problem(
      `expected ${kept} of a message over ${own}, got one over ${String(wire)}, which only that wire can send`,
    );
}
