/** What `generate` and `vendor` say when they are done: a few lines. */
import { operationCount } from "../contract/queries.js";
import type { ClientImports, ImportExtension, RememberedSettings, Report } from "../index.js";
import { visible } from "../diagnostics/render.js";
import { counted, type Terminal } from "./terminal.js";

export function printReport(
  { stdout }: Terminal,
  { contracts, outputs, prose, remembered, imports }: Report,
  options: { readonly check: boolean; readonly listUnmatched: boolean },
): void {
  for (const [index, contract] of contracts.entries()) {
    const output = outputs[index];
    stdout.write(
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
    stdout.write(`${output.folder}: ${changes.join(", ")}\n`);
    if (options.check)
      for (const path of [...output.written, ...output.removed].slice(0, 20)) stdout.write(`  ${path}\n`);
  }
  for (const each of remembered) stdout.write(rememberedLine(each));
  for (const each of imports) stdout.write(importsLine(each));
  if (!prose) return;
  const { matched, unmatched } = prose;
  stdout.write(
    `prose: ${counted(matched, "piece")} placed, ${unmatched.length.toLocaleString("en-US")} without a place${unmatched.length > 0 && !options.listUnmatched ? " (--list-unmatched names them)" : ""}\n`,
  );
  if (options.listUnmatched) for (const each of unmatched) stdout.write(`  ${each}\n`);
}

/** Says which settings came from the manifest, and how to have others. */
function rememberedLine({ folder, agents, naming }: RememberedSettings): string {
  const settings = [
    ...(agents ? [`agents ${agents.join(", ")} (--agent all for all)`] : []),
    ...(naming ? [`naming ${naming} (--naming wire for the WSDL's names)`] : []),
  ];
  return `${folder}: ${settings.join(" and ")}, as before\n`;
}

const endings: Readonly<Record<ImportExtension, string>> = {
  js: "end in .js",
  ts: "end in .ts",
  none: "have no extension",
};

/** Says what decided the ending of imports, unless the user did, or nothing asks for another. */
function importsLine({ folder, importExtension, decidedBy, required, project }: ClientImports): string {
  const imports = `${folder}: imports ${endings[importExtension]}`;
  switch (decidedBy) {
    case "user":
      return "";
    case "client":
      return !required || required.importExtension === importExtension
        ? ""
        : `${imports}, as before; ${required.reason} requires --import-extension ${required.importExtension}\n`;
    case "project":
      return `${imports}, as ${required?.reason} requires\n`;
    case "default":
      if (!project) return "";
      return project.problem === undefined
        ? `${imports}: ${project.file} does not say which --import-extension it requires\n`
        : `${imports}: ${project.file} cannot be read (${visible(project.problem)})\n`;
  }
}
