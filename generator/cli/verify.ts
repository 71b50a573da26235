/** `netserver-codegen verify`: compares the contract with published examples and Swagger. */
import type { Argv } from "yargs";
import { withExamples } from "./examples.js";
import { visible, where } from "../diagnostics/render.js";
import type { AccountFindings, Finding, Findings } from "../index.js";
import { inputOptions, sourceSettings, type Command, type OptionTable, type SharedFlags } from "./options.js";
import { counted, progress, table, widthOf, type Output } from "./terminal.js";

interface Flags extends Omit<SharedFlags, "docs"> {
  readonly docs?: string | undefined;
  readonly swagger?: string | undefined;
  readonly json?: boolean | undefined;
}

/** Maximum number of printed differences. `--json` prints all. */
const maxShown = 20;

const options = {
  ...inputOptions(),
  docs: {
    type: "string",
    requiresArg: true,
    describe: "Reference pages (folder or zip): compare their examples",
  },
  swagger: {
    type: "string",
    requiresArg: true,
    describe: "Agents Swagger (JSON or zip): compare names, order and types",
  },
  json: { type: "boolean", describe: "Print all findings as JSON" },
} satisfies OptionTable;

const builder = (yargs: Argv) =>
  withExamples(
    yargs.options(options).check(({ docs, swagger }) => {
      if (Array.isArray(docs)) throw new Error(`--docs is given ${docs.length} times`);
      if (docs === undefined && swagger === undefined)
        throw new Error("Nothing to compare with: give --docs, --swagger or both.");
      return true;
    }),
    [
      ["verify --from docs.zip --docs docs.zip", "Compares the examples of pages with WSDLs in the same zip."],
      ["verify --swagger Agents.json", "Compares wsdl/ with the Swagger of the JSON API."],
    ],
  );

export const verifyCommand: Command<Flags> = {
  command: "verify",
  describe: "Compare the contract with published examples or Swagger",
  options,
  builder,
  handler: async (flags, terminal) => {
    const { verify } = await import("../verbs/verify.js");
    const line = progress(terminal, flags.quiet === true);
    // `docs` and `swagger` of the configuration file are for clients, so they are not used here.
    const { docs, swagger } = flags;
    const { stdout } = terminal;
    const { swagger: _swagger, ...source } = await sourceSettings({ ...flags, docs: undefined });
    const compared = { ...(docs !== undefined && { docs }), ...(swagger !== undefined && { swagger }) };
    const { contract, examples, account, holds } = await verify({
      ...source,
      ...compared,
      onProgress: line.say,
      signal: terminal.signal,
    }).finally(line.end);
    if (flags.json)
      stdout.write(
        `${JSON.stringify({ services: contract.services, holds, ...(examples && { examples }), ...(account && { account }) }, null, 2)}\n`,
      );
    else if (flags.quiet !== true) {
      if (examples) stdout.write(describeExamples(contract.services, examples, stdout));
      if (account) stdout.write(describeAccount(contract.services, account, stdout));
    }
    return holds ? 0 : 1;
  },
};

function describeExamples(services: string, { agents, counts }: Findings, stdout: Output): string {
  const { width } = widthOf(stdout);
  const total = counts.same + counts.differs;
  const count = (findings: readonly Finding[], kind: Finding["kind"]) =>
    findings.filter((each) => each.kind === kind).length.toLocaleString("en-US");
  const rows = agents.map(({ agent, findings }) => [
    agent,
    ...(["same", "differs", "pageOnly", "wsdlOnly"] as const).map((kind) => count(findings, kind)),
  ]);
  const all = agents.flatMap(({ findings }) => findings);
  const others = (["differs", "pageOnly", "wsdlOnly"] as const).flatMap((kind) =>
    all.filter((each) => each.kind === kind),
  );
  return [
    `${services}: ${counts.same.toLocaleString("en-US")} of ${counted(total, "documented message")} are equal to the contract, byte for byte\n\n`,
    table([["agent", "same", "differs", "page only", "WSDL only"], ...rows], width),
    ...(others.length > 0 ? ["\n"] : []),
    ...listed(others.map(describeFinding)),
  ].join("");
}

function describeFinding(finding: Finding): string {
  const message = `${finding.agent}.${finding.operation} ${finding.message}`;
  switch (finding.kind) {
    case "same":
      return "";
    case "pageOnly":
      return `${message}: on the page only, ${where(finding.page)}\n`;
    case "wsdlOnly":
      return `${message}: in the WSDL only, ${where(finding.wsdl)}\n`;
    case "differs":
      return [
        `${message} differs\n`,
        `  page ${where(finding.page)}: ${visible(finding.documented?.trim() ?? "(has ended)")}\n`,
        `  WSDL ${where(finding.wsdl)}: ${visible(finding.rendered?.trim() ?? "(has ended)")}\n`,
      ].join("");
  }
}

function describeAccount(
  services: string,
  { operations, requestObjects, types, disagreements }: AccountFindings,
  stdout: Output,
): string {
  const { width } = widthOf(stdout);
  const row = (what: string, { compared, same }: AccountFindings["types"]) => [
    what,
    compared.toLocaleString("en-US"),
    same.toLocaleString("en-US"),
  ];
  const unexplained = disagreements.filter((each) => each.reason === undefined);
  const explained = disagreements.filter((each) => each.reason !== undefined);
  return [
    `${services} and Swagger: ${unexplained.length === 0 ? "no difference" : counted(unexplained.length, "difference")}${explained.length > 0 ? ` but for ${counted(explained.length, "known exception")}` : ""}\n\n`,
    table(
      [
        ["", "compared", "same"],
        row("operations", operations),
        row("request objects", requestObjects),
        row("types", types),
      ],
      width,
    ),
    ...(unexplained.length > 0 ? ["\n"] : []),
    ...listed(
      unexplained.map(
        ({ where: place, account, contract }) =>
          `${visible(place)} differs\n  Swagger: ${visible(account)}\n  WSDL: ${visible(contract)}\n`,
      ),
    ),
    ...(explained.length > 0
      ? [
          "\nknown exceptions\n",
          table(
            explained.map(({ where: place, reason = "" }) => [`  ${place}`, reason]),
            width,
          ),
        ]
      : []),
  ].join("");
}

function listed(texts: readonly string[]): readonly string[] {
  if (texts.length <= maxShown) return texts;
  return [
    ...texts.slice(0, maxShown),
    `and ${(texts.length - maxShown).toLocaleString("en-US")} more (--json prints all)\n`,
  ];
}
