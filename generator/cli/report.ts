/** What `generate` and `vendor` say when they are done: a few lines. */
import { operationCount } from "../contract/queries.js";
import type { RememberedSettings, Report } from "../index.js";
import { counted, print } from "./terminal.js";

export function printReport(
  { contracts, outputs, prose, remembered }: Report,
  options: { readonly check: boolean; readonly listUnmatched: boolean },
): void {
  for (const [index, contract] of contracts.entries()) {
    const output = outputs[index];
    print(
      `${contract.services}: ${counted(contract.agents.length, "agent")}, ${counted(operationCount(contract), "operation")}, ${counted(contract.types.size, "type")}\n`,
    );
    if (!output) continue;
    const verbs = options.check
      ? (["would be written", "would be removed"] as const)
      : (["written", "removed"] as const);
    const { length } = output.written;
    const changes = [
      `${counted(length, "file")} ${verbs[0]}`,
      `${output.unchanged.toLocaleString("en-US")} unchanged`,
      ...(output.removed.length > 0 ? [`${output.removed.length} ${verbs[1]}`] : []),
    ];
    print(`${output.folder}: ${changes.join(", ")}\n`);
    if (options.check) for (const path of [...output.written, ...output.removed].slice(0, 20)) print(`  ${path}\n`);
  }
  for (const each of remembered) print(rememberedLine(each));
  if (!prose) return;
  const { matched, unmatched } = prose;
  print(
    `prose: ${counted(matched, "piece")} placed, ${unmatched.length.toLocaleString("en-US")} without a place${unmatched.length > 0 && !options.listUnmatched ? " (--list-unmatched names them)" : ""}\n`,
  );
  if (options.listUnmatched) for (const each of unmatched) print(`  ${each}\n`);
}

/** Says which settings came from the manifest, and how to have others. */
function rememberedLine({ folder, agents, naming }: RememberedSettings): string {
  const settings = [
    ...(agents ? [`agents ${agents.join(", ")} (--agent all for all)`] : []),
    ...(naming ? [`naming ${naming} (--naming wire for the WSDL's names)`] : []),
  ];
  return `${folder}: ${settings.join(" and ")}, as before\n`;
}
