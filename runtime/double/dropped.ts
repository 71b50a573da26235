/** The parts of a request that a server passes over without a word. */

/** A part of a request that the server drops in silence. */
export interface Dropped {
  readonly why: "order" | "namespace" | "unknown" | "nil";
  /** The path of the part in the request, such as `ForceResyncBatchTask.InternalKeyIds`. */
  readonly path: string;
  /** A sentence: what came, and what was expected there. */
  readonly message: string;
}

/** The parts that the server drops: the first twenty, and the number of all. */
export interface DroppedParts {
  /** The first twenty parts of the request that the server drops. Only with `strict: false`, because such a request is refused otherwise. */
  readonly dropped: readonly Dropped[];
  /** The number of parts that the server drops, those beyond the first twenty included. */
  readonly droppedCount: number;
}

/** Returns sentences about the parts of a request that the server drops: one for each of the first five, and the number of the others. */
export const describeDropped = ({ dropped, droppedCount }: DroppedParts): readonly string[] => [
  ...dropped.slice(0, describedAtMost).map((each) => each.message),
  ...(droppedCount > describedAtMost ? [`and ${droppedCount - describedAtMost} more`] : []),
];
const describedAtMost = 5;
