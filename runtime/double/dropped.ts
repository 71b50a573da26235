/** The parts of a request that a server passes over without a word. */
import type { DoubleCall } from "./calls.js";

/** A part of a request that the server drops in silence. */
export interface Dropped {
  readonly why: "order" | "namespace" | "unknown" | "nil";
  /** `ForceResyncBatchTask.InternalKeyIds`: where a reader of the request would look for it. */
  readonly path: string;
  /** A sentence: what came, and what was expected there. */
  readonly message: string;
}

/** Returns sentences about the parts of a request that the server drops: one for each of the first five, and the number of the others. */
export const describeDropped = ({
  dropped,
  droppedCount,
}: Pick<DoubleCall, "dropped" | "droppedCount">): readonly string[] => [
  ...dropped.slice(0, describedAtMost).map((each) => each.message),
  ...(droppedCount > describedAtMost ? [`and ${droppedCount - describedAtMost} more`] : []),
];
const describedAtMost = 5;
