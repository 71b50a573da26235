/** The data in the explorer's page. */
import type { Packed } from "./pack.js";
import type { Served } from "./serve/protocol.js";

export interface PageData {
  /** Version of this program. */
  readonly version: string;
  readonly contract: Packed;
  /** Present if a server serves the page. It can then send calls to a NetServer. */
  readonly served?: Served;
}
