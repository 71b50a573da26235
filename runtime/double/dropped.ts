/** The parts of a request that a server passes over without a word. */

/** A part of a request that the server drops or converts in silence. */
export interface Dropped {
  /**
   * - `order`: the part comes twice, or where it is no longer looked for
   * - `namespace`: it is in another namespace
   * - `unknown`: the contract does not have it
   * - `nil`: it is inside of an element that is nil
   * - `unread`: the server does not read the body of this request
   * - `kind`: its value is in another form than the contract's, which the server converts
   */
  readonly why: "order" | "namespace" | "unknown" | "nil" | "unread" | "kind";
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

/** A request may hold millions of parts that are dropped: the others are only counted. */
const listedAtMost = 20;

/** Collects the parts of one request. */
export class DroppedLog implements DroppedParts {
  readonly dropped: Dropped[] = [];
  droppedCount = 0;

  /** Counts a part. `tell` is called only if the part is listed. */
  note(tell: () => Dropped): void {
    if (this.droppedCount++ < listedAtMost) this.dropped.push(tell());
  }
}

/** Returns the first names of many, and the number of the others. */
export const listed = (names: readonly string[]): string =>
  names.length === 0
    ? "none"
    : `${names.slice(0, namedAtMost).join(", ")}${names.length > namedAtMost ? ` and ${names.length - namedAtMost} more` : ""}`;
const namedAtMost = 12;

/** Returns sentences about the parts of a request that the server drops: one for each of the first five, and the number of the others. */
export const describeDropped = ({ dropped, droppedCount }: DroppedParts): readonly string[] => [
  ...dropped.slice(0, describedAtMost).map((each) => each.message),
  ...(droppedCount > describedAtMost ? [`and ${droppedCount - describedAtMost} more`] : []),
];
const describedAtMost = 5;
