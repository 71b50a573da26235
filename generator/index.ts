/**
 * The verbs of the command line as functions. Each throws a `DiagnosticError` when the input has errors, and then nothing has been
 * written; warnings come with the report.
 */
import { join } from "node:path";
import type { Change } from "./changes/model.js";
import { localOf, type Contract } from "./contract/model.js";
import { pickAgents } from "./contract/queries.js";
import { DiagnosticError, Diagnostics, type Diagnostic } from "./diagnostics/diagnostic.js";
import type { ImportExtension } from "./emit/import-extension.js";
import type { Naming } from "./emit/names.js";
import type { Impact } from "./impact/model.js";
import type { CheckedFolder } from "./output/check.js";
import type { OutputReport, OutputTarget } from "./output/write.js";
import type { SettledImports } from "./project/settle.js";
import {
  clientSettings,
  clientTarget,
  defaultFolders,
  refuseNesting,
  rememberedBy,
  settingsFor,
  vendoredTarget,
  warnOfGone,
  type RememberedSettings,
} from "./targets.js";
import { pathAndVersion, readInput, type Input, type InputOptions } from "./pipeline.js";
import type { Upgrade, UpgradeOptions } from "./upgrading.js";
import type { AccountFindings } from "./verify/account.js";
import type { Findings } from "./verify/compare.js";
import type { Limits } from "../runtime/limits.js";

export { rules, type Rule, type RuleId } from "./changes/rules.js";
export type { Category, Change, FactChange } from "./changes/model.js";
export type { Hit, Impact, Unread, UnreadReason } from "./impact/model.js";
export { contractFromJson, contractToJson } from "./contract/json.js";
export type * from "./contract/model.js";
export { codes, type Code } from "./diagnostics/codes.js";
export { DiagnosticError, type Diagnostic } from "./diagnostics/diagnostic.js";
export type { CheckedFolder, CheckFinding, CheckKind } from "./output/check.js";
export type { OutputReport } from "./output/write.js";
export type { RememberedSettings } from "./targets.js";
export type { ImportExtension } from "./emit/import-extension.js";
export type { Wish } from "./project/import-extension.js";
export type { SettledImports } from "./project/settle.js";
export type { CompilerSettings, Project, Tsconfig } from "./project/tsconfig.js";
export type { InputOptions } from "./pipeline.js";
export type { FailOn, Upgrade, UpgradedVersion, UpgradeOptions } from "./upgrading.js";
export type { AccountFindings, Disagreement } from "./verify/account.js";
export type { AgentFindings, Finding, Findings } from "./verify/compare.js";

export interface OutputOptions {
  /** The folder in which each version of the services gets its own. */
  readonly out?: string;
  /** Report what would change; write nothing. */
  readonly check?: boolean;
}

export interface GenerateOptions extends InputOptions, OutputOptions {
  /** `wire`: members and methods as the WSDL has them; `camelCase`: with their first letters lowered. Default: as the client that is there, else `wire`. */
  readonly naming?: Naming;
  /**
   * The ending of imports between the client's files. Default: the ending in the client that is there. A new client gets the ending that the nearest
   * `tsconfig.json` wants, else `js`.
   */
  readonly importExtension?: ImportExtension;
}

/** The ending of imports in the client of a folder. */
export interface ClientImports extends SettledImports {
  readonly folder: string;
}

export interface Report {
  readonly contracts: readonly Contract[];
  /** One for each version of the services. */
  readonly outputs: readonly OutputReport[];
  readonly warnings: readonly Diagnostic[];
  /** The settings that were not given, and were taken from the clients that are there. */
  readonly remembered: readonly RememberedSettings[];
  /** The ending of imports in each client, and the reason for it. */
  readonly imports: readonly ClientImports[];
  readonly prose?: Input["prose"];
}

/**
 * Writes typed clients to `out` (default `generated`). Agents and naming that are not given are those of the client that is there, as its manifest
 * says.
 *
 * @throws DiagnosticError
 */
export function generate(options: GenerateOptions = {}): Promise<Report> {
  // Both load while the source is read; what fails fails again below.
  void import("./emit/emit.js").catch(() => {});
  const project = Promise.all([import("./project/settle.js"), import("./project/compiler-settings.js")]);
  project.catch(() => {});
  return run(options, defaultFolders.client, async ({ provenance }, contract, out, diagnostics) => {
    const folder = join(out, contract.services);
    const [{ settleImports }, { checkCompilerSettings }] = await project;
    const imports = settleImports(options.importExtension, folder);
    if (imports.project) checkCompilerSettings(imports.project, diagnostics);
    const { importExtension } = imports;
    const settings = settingsFor(contract, clientSettings({ ...options, importExtension }, folder, diagnostics));
    const remembered = rememberedBy(folder, options);
    warnOfGone(remembered, contract, diagnostics);
    const narrowed = settings.agents ? pickAgents(contract, settings.agents) : contract;
    return {
      contract: narrowed,
      target: await clientTarget(narrowed, provenance, out, settings, diagnostics),
      ...(Object.keys(remembered).length > 0 && { remembered: { folder, ...remembered } }),
      imports: { folder, ...imports },
    };
  });
}

/** Writes the contracts as canonical WSDL sets to `out` (default `wsdl`). @throws DiagnosticError */
export function vendor(
  options:
    | (InputOptions & OutputOptions & { readonly from: string })
    | (InputOptions & OutputOptions & { readonly url: string }),
): Promise<Report> {
  return run(options, defaultFolders.vendored, async ({ provenance }, contract, out, diagnostics) => ({
    contract,
    target: await vendoredTarget(contract, provenance, out, diagnostics),
  }));
}

export interface CheckOptions extends InputOptions {
  /** Where the clients are. Default: `generated`. */
  readonly out?: string;
  /** Default: as the client's manifest says. */
  readonly naming?: Naming;
  /** Default: as the client's manifest says. */
  readonly importExtension?: ImportExtension;
}

export interface Check {
  readonly folders: readonly CheckedFolder[];
  /** Whether all is as it would be written. */
  readonly holds: boolean;
}

/**
 * Whether clients and, where there is one, the vendored set are what would be written from the source. Agents and naming are the manifest's
 * where they are not given. Nothing is written. @throws DiagnosticError
 */
export async function check(options: CheckOptions = {}): Promise<Check> {
  const { checkFolders } = await import("./checking.js");
  return checkFolders(options);
}

export interface VerifyOptions extends Omit<InputOptions, "docs"> {
  /** Reference pages (folder or zip) whose examples are compared with what the contract gives. */
  readonly docs?: string;
  /** The Agents Swagger (JSON or zip), compared as a second account of names, order and types. */
  readonly swagger?: string;
}

export interface Verification {
  readonly contract: Contract;
  /** Present with `docs`. */
  readonly examples?: Findings;
  /** Present with `swagger`. */
  readonly account?: AccountFindings;
  /** Whether nothing differs but what is explained by name. What only one side has is no difference. */
  readonly holds: boolean;
}

/** Compares the one contract of a source with what was published about it. @throws DiagnosticError */
export async function verify(options: VerifyOptions): Promise<Verification> {
  const { docs, swagger, ...source } = options;
  const diagnostics = new Diagnostics();
  const input = await readInput(source, diagnostics);
  const contract = input?.contracts[0];
  if (!contract || diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  if (input.contracts.length > 1) {
    diagnostics.error(
      "NS108",
      `the source holds ${input.contracts.map((each) => each.services).join(", ")}: say with --services which of them was documented`,
    );
    throw new DiagnosticError(diagnostics.all);
  }
  const examples = docs === undefined ? undefined : await compareWithPages(contract, docs, options, diagnostics);
  const account = swagger === undefined ? undefined : await compareWithSwagger(contract, swagger, options, diagnostics);
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  const holds =
    (examples?.counts.differs ?? 0) === 0 && (account?.disagreements ?? []).every((each) => each.reason !== undefined);
  return { contract, holds, ...(examples && { examples }), ...(account && { account }) };
}

async function compareWithPages(
  contract: Contract,
  path: string,
  { agents, onProgress }: VerifyOptions,
  diagnostics: Diagnostics,
): Promise<Findings | undefined> {
  onProgress?.(`reading the examples of ${path}`);
  const [{ readReference }, { compareExamples }] = await Promise.all([
    import("./reference/read.js"),
    import("./verify/compare.js"),
  ]);
  const reference = await readReference(path, diagnostics);
  if (!reference) return undefined;
  if (reference.examples.length === 0) diagnostics.error("NS401", `${path} holds no page with an example`);
  onProgress?.(`comparing ${reference.examples.length} pages`);
  return compareExamples(contract, { ...reference, examples: reference.examples.filter(isAskedFor(agents)) });
}

async function compareWithSwagger(
  contract: Contract,
  path: string,
  { agents, onProgress }: VerifyOptions,
  diagnostics: Diagnostics,
): Promise<AccountFindings | undefined> {
  onProgress?.(`reading the account of ${path}`);
  const [{ readAccount }, { compareAccount }] = await Promise.all([
    import("./reference/account.js"),
    import("./verify/account.js"),
  ]);
  const account = await readAccount(path, diagnostics);
  if (!account || !agents) return account && compareAccount(contract, account);
  const reached = new Set([...contract.types.keys()].map(localOf));
  return compareAccount(contract, {
    operations: account.operations.filter(isAskedFor(agents)),
    types: account.types.filter(({ name }) => reached.has(name)),
  });
}

/** What is published about agents that were not asked for is not missing anything. */
const isAskedFor =
  (agents: readonly string[] | undefined) =>
  ({ agent }: { readonly agent: string }): boolean =>
    agents?.includes(agent) ?? true;

export interface Difference {
  readonly before: Contract;
  readonly after: Contract;
  /** What breaks first: by category, then by subject. */
  readonly changes: readonly Change[];
}

/**
 * What changed between two versions. Each is a source as `generate` takes it (`zip#Services87` where it holds several versions), a model that
 * `inspect --json` wrote, or `git:REVISION` for what this repository's `wsdl/` held. @throws DiagnosticError
 */
export async function diff(
  before: string,
  after: string,
  options: Pick<InputOptions, "agents" | "onProgress" | "signal"> = {},
): Promise<Difference> {
  const [{ readSides }, { compareContracts }] = await Promise.all([
    import("./changes/side.js"),
    import("./changes/compare.js"),
  ]);
  const diagnostics = new Diagnostics();
  const sides = await readSides(before, after, options, diagnostics);
  if (!sides) throw new DiagnosticError(diagnostics.all);
  const changes = compareContracts(sides.whole.before, sides.whole.after, sides.agents);
  return { before: sides.before, after: sides.after, changes };
}

export interface ImpactOptions extends Pick<InputOptions, "agents" | "onProgress" | "signal"> {
  /** The project's `tsconfig.json`, or its folder. Default: `tsconfig.json`. */
  readonly project?: string;
}

/**
 * The lines of a project that a new version hits. Among the warnings are two errors: NS806 for files that could not be analysed, and NS803 if something
 * breaks and no file uses the client.
 */
export interface ImpactReport extends Impact {
  readonly warnings: readonly Diagnostic[];
}

/**
 * Which lines of a project a new version hits; the two are given as for `diff`, and the project's client was generated from the old one.
 * The project is read, never changed. @throws DiagnosticError
 */
export async function impact(before: string, after: string, options: ImpactOptions = {}): Promise<ImpactReport> {
  const { project = "tsconfig.json", ...rest } = options;
  const diagnostics = new Diagnostics();
  const [
    { readSides },
    { compareContracts },
    { concerning },
    { findImpact },
    { withMissingClientAsError, unreadDiagnostics },
  ] = await Promise.all([
    import("./changes/side.js"),
    import("./changes/compare.js"),
    import("./changes/model.js"),
    import("./impact/impact.js"),
    import("./impact/report.js"),
  ]);
  const sides = await readSides(before, after, rest, diagnostics);
  if (!sides) throw new DiagnosticError(diagnostics.all);
  const { whole, agents: named } = sides;
  const asked = (changes: readonly Change[]) => (named ? concerning(changes, named) : changes);
  const found = await findImpact(
    sides.before,
    sides.after,
    asked(compareContracts(whole.before, whole.after)),
    {
      ...rest,
      project,
      whole,
      changesFor: (agents) => asked(compareContracts(whole.before, whole.after, agents)),
    },
    diagnostics,
  );
  if (!found) throw new DiagnosticError(diagnostics.all);
  return {
    ...found,
    warnings: [...withMissingClientAsError(found, diagnostics.all), ...unreadDiagnostics(found, "error")],
  };
}

/**
 * Vendors and generates anew from a new version, in one go, having said what changed since the vendored one and which lines of the project
 * that hits. Nothing is written where `failOn` strikes. @throws DiagnosticError
 */
export async function upgrade(options: UpgradeOptions): Promise<Upgrade> {
  const { upgradeFolders } = await import("./upgrading.js");
  return upgradeFolders(options);
}

export interface MockOptions extends Omit<InputOptions, "docs"> {
  /** 0, the default, is any that is free. */
  readonly port?: number;
  /** Default: 127.0.0.1, which only this machine can reach. */
  readonly host?: string;
  /** Whether what WCF silently drops is answered with a fault that says so (default), or dropped. */
  readonly strict?: boolean;
  /** How much of a request is read: `messageBytes` (64 MiB if not given), `depth`, `attributes`, `textLength`. A larger request is answered with HTTP 413. */
  readonly limits?: Partial<Limits>;
  /** The origins whose pages may call the mock from a browser, such as `http://localhost:5173`; `*` for all. None, if not given. */
  readonly cors?: string | readonly string[];
  /** Told of every call that was answered. */
  readonly onCall?: (call: MockCall) => void;
}

export interface MockCall {
  readonly agent: string;
  readonly operation: string;
  /** HTTP status of the answer. */
  readonly status: number;
  /** What WCF drops from the request, and which headers it lacks. */
  readonly notes: readonly string[];
}

export interface Mock {
  readonly contracts: readonly Contract[];
  /** What clients call the base URL. */
  readonly url: string;
  close(): Promise<void>;
}

/** A NetServer for tests, from WSDLs alone: every operation answers as its documented example does. @throws DiagnosticError */
export async function mock(options: MockOptions = {}): Promise<Mock> {
  const contracts = await inspect(options);
  const { startMock } = await import("./mock/server.js");
  return { contracts, ...(await startMock(contracts, options)) };
}

/** The contracts of a source. @throws DiagnosticError */
export async function inspect(options: InputOptions = {}): Promise<readonly Contract[]> {
  const diagnostics = new Diagnostics();
  const input = await readInput(options, diagnostics);
  if (!input || diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  return input.contracts;
}

/** The output of a verb for one version of the services. */
interface Planned {
  /** With the agents that are written. */
  readonly contract: Contract;
  readonly target: OutputTarget;
  readonly remembered?: RememberedSettings;
  readonly imports?: ClientImports;
}

type Planning = (input: Input, contract: Contract, out: string, diagnostics: Diagnostics) => Promise<Planned>;

async function run(options: InputOptions & OutputOptions, defaultOut: string, planOf: Planning): Promise<Report> {
  const { onProgress, signal, check } = options;
  const diagnostics = new Diagnostics();
  const { readable, recoverIn, writeOutputs } = await import("./output/write.js");
  const { from = defaultFolders.vendored } = options;
  const { path } = pathAndVersion(from);
  // What is read may be what an earlier run was killed over.
  if (!check && options.url === undefined) readable(path, diagnostics, () => recoverIn(path));
  const input = await readInput(options, diagnostics);
  if (!input || diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  onProgress?.("computing the files");
  const { out = defaultOut } = options;
  for (const contract of input.contracts) refuseNesting(contract, out, diagnostics);
  const plans = await Promise.all(input.contracts.map((contract) => planOf(input, contract, out, diagnostics)));
  if (diagnostics.hasErrors) throw new DiagnosticError(diagnostics.all);
  signal?.throwIfAborted();
  onProgress?.(check ? "comparing" : "writing");
  const targets = plans.map(({ target }) => target);
  const outputs = writeOutputs(targets, { ...(check && { check }), ...(signal && { signal }) }, diagnostics);
  if (!outputs) throw new DiagnosticError(diagnostics.all);
  return {
    contracts: plans.map(({ contract }) => contract),
    outputs,
    warnings: diagnostics.all,
    remembered: plans.flatMap((plan) => plan.remembered ?? []),
    imports: plans.flatMap((plan) => plan.imports ?? []),
    ...(input.prose && { prose: input.prose }),
  };
}
