/** The data in the explorer's page. */
import type { Packed } from "./pack.js";

export interface PageData {
  /** Version of this program. */
  readonly version: string;
  readonly contract: Packed;
}
