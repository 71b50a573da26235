/** Formats changes as annotations for a GitHub workflow. */

/** Returns one workflow command for each row of the report. */
import { workflowCommand } from "../../diagnostics/render.js";
import { exceptedInWords } from "../except.js";
import type { Change } from "../model.js";
import { rules } from "../rules/index.js";
import { shown, type ReportOptions } from "./options.js";
import { describeRow } from "./row.js";
import { followingInWords } from "./summary.js";

export function changesAsAnnotations(changes: readonly Change[], options: ReportOptions = {}): string {
  const levels = { wire: "error", source: "error", addition: "notice", doc: "notice" } as const;
  const left = exceptedInWords(options.excepted ?? []);
  const notice = left === "" ? "" : `${workflowCommand("notice", "except", left, undefined)}\n`;
  const rows = shown(changes, options)
    .map(({ change, following }) => {
      const { fix } = rules[change.rule];
      const text = `${change.subject}${describeRow(change, followingInWords(following))}. ${fix}`;
      return `${workflowCommand(levels[change.category], change.rule, text, change.after ?? change.before)}\n`;
    })
    .join("");
  return `${rows}${notice}`;
}
