/** Writes a single file that this program can recognise: whole, or not at all. */
import { lstatSync, readFileSync } from "node:fs";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { writeEdits } from "./edits.js";

/** A file and the text by which a later run recognises it. */
export interface Page {
  readonly path: string;
  readonly text: string;
  /** Text near the start of each file that may be replaced. */
  readonly mark: string;
}

/** How many characters are read to recognise a file. */
const start = 2_000;

/** Writes the file. Collects NS503 if a file of somebody else is at the path, NS502 if the file cannot be written. */
export function writePage({ path, text, mark }: Page, diagnostics: Diagnostics): void {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    const isOurs = found?.isFile() === true && readFileSync(path, "utf8").slice(0, start).includes(mark);
    if (found && !isOurs) diagnostics.error(problems.NS503.inTheWay({ path }));
    else writeEdits([{ path, text }]);
  } catch (error) {
    diagnostics.error(problems.NS502.failed({ path, reason: reasonOf(error) }));
  }
}
