/** A message in its documented form, line by line: each line knows what of the contract it was rendered from. */
import type { Position } from "../contract/model.js";

export interface DocumentedLine {
  readonly text: string;
  /** Where the WSDL says that this line is so. */
  readonly position: Position;
  /** Offset in `text` at which the page's moment stands; that itself is not in the text. */
  readonly momentAt?: number;
}

/** The line with this moment in its place. */
export const withMoment = ({ text, momentAt }: DocumentedLine, moment: string): string =>
  momentAt === undefined ? text : text.slice(0, momentAt) + moment + text.slice(momentAt);
