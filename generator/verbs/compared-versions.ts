/**
 * Reads the two versions of a comparison. Each is a source as for `generate`, or a file that `inspect --json` wrote.
 */
import { existsSync, statSync } from "node:fs";
import { contractFromJson, isJsonContract } from "../contract/json.js";
import type { Contract } from "../contract/model.js";
import { pickAgents } from "../contract/queries.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { readJsonFile, type JsonProblem } from "../source/json.js";
import { namedAgents, pathAndVersion } from "./arguments.js";
import type { DiffOptions } from "./diff.js";
import { checkAgents, readInput, versionsOf, type InputOptions } from "./input.js";

type ReadOptions = Pick<InputOptions, "onProgress" | "signal" | "swagger">;

/** The two versions of a comparison. */
interface ComparedVersions {
  /** The selected agents. Absent for all agents. */
  readonly agents?: readonly string[];
  readonly before: Contract;
  readonly after: Contract;
  /** The versions with all agents. */
  readonly whole: { readonly before: Contract; readonly after: Contract };
}

/**
 * Reads both versions. Collects NS109 for an agent that neither version has. An agent that one version lacks is a
 * change.
 */
export async function readComparedVersions(
  before: string,
  after: string,
  { agents: asked, oldSwagger, swagger, ...options }: DiffOptions,
  diagnostics: Diagnostics,
): Promise<ComparedVersions | undefined> {
  const agents = namedAgents(asked);
  const readingWith = (given: string | undefined): ReadOptions => ({
    ...options,
    ...(given !== undefined && { swagger: given }),
  });
  const old = await readVersion(before, readingWith(oldSwagger), diagnostics);
  const now = await readVersion(after, readingWith(swagger), diagnostics);
  if (agents && old && now) checkAgents(agents, [old, now], diagnostics);
  if (!old || !now || diagnostics.hasErrors) return undefined;
  warnIfJsonIsNotCompared(old, now, { before: " with --old-swagger", after: " with --swagger" }, diagnostics);
  const whole = { before: old, after: now };
  return agents
    ? { agents, before: pickAgents(old, agents), after: pickAgents(now, agents), whole }
    : { ...whole, whole };
}

/** Collects a warning NS409 if one of two versions has a JSON binding and the other has none. */
export function warnIfJsonIsNotCompared(
  before: Contract,
  after: Contract,
  options: { readonly before: string; readonly after: string },
  diagnostics: Diagnostics,
): void {
  if ((before.webApi === undefined) === (after.webApi === undefined)) return;
  const [version, { services }, option] = before.webApi
    ? (["new", after, options.after] as const)
    : (["old", before, options.before] as const);
  diagnostics.warning(problems.NS409.oneSide({ version, services, option }));
}

/**
 * Reads one version: `wsdl.zip`, `wsdl.zip#Services87`, `model.json`, `git:HEAD~1` (its folder `wsdl/`) or
 * `git:HEAD~1:path`. Returns undefined, with diagnostics, unless it is exactly one contract.
 */
export async function readVersion(
  specifier: string,
  options: ReadOptions,
  diagnostics: Diagnostics,
): Promise<Contract | undefined> {
  const { path, services } = pathAndVersion(specifier);
  const contracts = isModel(path)
    ? await bound(ofVersion(services, fromModel(path, diagnostics), diagnostics), options, diagnostics)
    : (await readInput({ ...options, from: specifier }, diagnostics))?.contracts;
  if (!contracts || diagnostics.hasErrors) return undefined;
  const [contract, ...more] = contracts;
  if (more.length === 0) return contract;
  diagnostics.error(
    problems.NS108.several({ specifier, held: versionsOf(contracts), path, first: contract?.services ?? "" }),
  );
  return undefined;
}

/** Adds the JSON binding of the Swagger that the options name. */
async function bound(
  contracts: readonly Contract[] | undefined,
  { swagger }: ReadOptions,
  diagnostics: Diagnostics,
): Promise<readonly Contract[] | undefined> {
  if (!contracts || swagger === undefined) return contracts;
  const { bindFromSwagger } = await import("../webapi/bind.js");
  return (await bindFromSwagger(contracts, swagger, diagnostics))?.contracts;
}

/** Returns the contracts of a version; all contracts if no version is named. */
function ofVersion(
  services: string | undefined,
  contracts: readonly Contract[] | undefined,
  diagnostics: Diagnostics,
): readonly Contract[] | undefined {
  if (services === undefined || !contracts) return contracts;
  const found = contracts.filter((each) => each.services === services);
  if (found.length === 0) diagnostics.error(problems.NS108.absent({ services, held: versionsOf(contracts) }));
  return found;
}

const isModel = (path: string): boolean => /\.json$/i.test(path) && existsSync(path) && statSync(path).isFile();

function fromModel(path: string, diagnostics: Diagnostics): readonly Contract[] | undefined {
  const parsed = readJsonFile(path, diagnostics);
  if (!parsed) return undefined;
  const refuse = ({ message, ...place }: JsonProblem): undefined => {
    diagnostics.error(problems.NS102.noModel({ path, reason: message }), { file: path, ...place });
  };
  if ("problem" in parsed) return refuse(parsed.problem);
  const all: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  if (all.every(isJsonContract)) return all.map(contractFromJson);
  return refuse({ message: "it has other members", line: 1, column: 1 });
}
