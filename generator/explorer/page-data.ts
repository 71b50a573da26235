/** The data in the explorer's page. */
import type { PackedComparison } from "./comparison.js";
import type { Packed } from "./pack.js";
import type { Served } from "./serve/protocol.js";

export interface PageData {
  /** Version of this program. */
  readonly version: string;
  readonly contract: Packed;
  /** Present if a server serves the page. It can then send calls to a NetServer. */
  readonly served?: Served;
  /** The changes since an older version. */
  readonly comparison?: PackedComparison;
  /** The page to show if the address names none: `changes`. Absent for the start page. */
  readonly first?: "changes";
}
