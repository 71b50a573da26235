/** Prints the results of `generate`, `vendor` and `init`. */
import { isNetServer } from "../contract/endpoint.js";
import type { ClientImports, ImportExtension, RememberedSettings } from "../index.js";
import type { Generation } from "../verbs/generate-if-changed.js";
import { visible } from "../diagnostics/render.js";
import { removedAgents, type ChosenAgents } from "../verbs/removed-agents.js";
import { counted, type Terminal } from "./terminal.js";

/** Prints a few lines about the written files. */
export function printReport(
  { stdout }: Terminal,
  { versions, outputs, prose, remembered, imports }: Omit<Generation, "skipped">,
  options: { readonly check: boolean; readonly listUnmatched: boolean; readonly choice: ChosenAgents },
): void {
  for (const [index, { services, agents, operations, types, hasJson }] of versions.entries()) {
    const output = outputs[index];
    stdout.write(
      `${services}: ${counted(agents, "agent")}, ${counted(operations, "operation")}, ${counted(types, "type")}\n`,
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
    stdout.write(removedAgents(output.removed, options.choice, options.check ? "Would remove" : "Removed"));
    if (options.check)
      for (const path of [...output.written, ...output.removed].slice(0, 20)) stdout.write(`  ${path}\n`);
    // Only clients have imports. Services beside NetServer have no JSON.
    if (imports[index] && !hasJson && isNetServer(services))
      stdout.write(`${output.folder}: SOAP only; for JSON too, first run vendor --swagger FILE\n`);
  }
  for (const each of remembered) stdout.write(rememberedLine(each));
  for (const each of imports) stdout.write(importsLine(each));
  if (!prose) return;
  const { matched, unmatched } = prose;
  stdout.write(
    `documentation: ${counted(matched, "text")} added, ${unmatched.length.toLocaleString("en-US")} without a match${unmatched.length > 0 && !options.listUnmatched ? " (--list-unmatched lists them)" : ""}\n`,
  );
  if (options.listUnmatched) for (const each of unmatched) stdout.write(`  ${each}\n`);
}

/** Names the settings that came from the manifest, and how to change them. */
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

/** Reports the reason for the import extension, unless the user chose it or it needs no explanation. */
export function importsLine({ folder, importExtension, decidedBy, required, project }: ClientImports): string {
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
