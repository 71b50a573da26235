/** The lines of an example message. Each line has the position in the WSDL that it comes from. */

/** A line of an example message. */
import type { Position } from "../contract/model.js";
export interface DocumentedLine {
  readonly text: string;
  /** Position in the WSDL of the node that the line comes from. */
  readonly position: Position;
  /** Offset in `text` of the page's timestamp, which is not part of `text`. */
  readonly momentAt?: number;
}

/** Returns the line with a timestamp. */
export const withMoment = ({ text, momentAt }: DocumentedLine, moment: string): string =>
  momentAt === undefined ? text : text.slice(0, momentAt) + moment + text.slice(momentAt);
