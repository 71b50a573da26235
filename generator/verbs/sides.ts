/** One side of a comparison: a source as `generate` takes it, a model that `inspect --json` wrote, or what a commit of this repository holds. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contractFromJson, isJsonContract } from "../contract/json.js";
import type { Contract } from "../contract/model.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import { pickAgents } from "../contract/queries.js";
import { checkAgents, namedAgents, pathAndVersion, readInput, type InputOptions } from "./input.js";
import { parseJson, type JsonProblem } from "../source/json.js";
import { withoutCredentials } from "../source/login.js";
import { decodeText, withLineFeeds } from "../source/text.js";

type Reading = Pick<InputOptions, "onProgress" | "signal">;

interface Sides {
  /** Those asked for; absent for all. */
  readonly agents?: readonly string[];
  readonly before: Contract;
  readonly after: Contract;
  readonly whole: { readonly before: Contract; readonly after: Contract };
}

/** Both sides, with these agents only, and whole. NS109 for an agent that neither has: that one of them lacks it is a change. */
export async function readSides(
  before: string,
  after: string,
  { agents: asked, ...options }: Pick<InputOptions, "agents" | "onProgress" | "signal">,
  diagnostics: Diagnostics,
): Promise<Sides | undefined> {
  const agents = namedAgents(asked);
  const [old, now] = [await readSide(before, options, diagnostics), await readSide(after, options, diagnostics)];
  if (agents && old && now) checkAgents(agents, [old, now], diagnostics);
  if (!old || !now || diagnostics.hasErrors) return undefined;
  const whole = { before: old, after: now };
  return agents
    ? { agents, before: pickAgents(old, agents), after: pickAgents(now, agents), whole }
    : { ...whole, whole };
}

/** `wsdl.zip`, `wsdl.zip#Services87`, `model.json`, `git:HEAD~1` (its `wsdl/`), `git:HEAD~1:path`. Undefined, with diagnostics, where there is not exactly one contract. */
async function readSide(given: string, options: Reading, diagnostics: Diagnostics): Promise<Contract | undefined> {
  const { path, services } = pathAndVersion(given);
  const contracts = path.startsWith("git:")
    ? await fromGit(path, services, options, diagnostics)
    : isModel(path)
      ? ofVersion(services, fromModel(path, diagnostics), diagnostics)
      : await fromSource(path, services, options, diagnostics);
  if (!contracts || diagnostics.hasErrors) return undefined;
  const [contract, ...more] = contracts;
  if (more.length > 0)
    diagnostics.error(
      "NS108",
      `${given} holds ${contracts.map((each) => each.services).join(", ")}: say which with ${path}#${contracts[0]?.services ?? ""}`,
    );
  return more.length > 0 ? undefined : contract;
}

async function fromSource(
  from: string,
  services: string | undefined,
  options: Reading,
  diagnostics: Diagnostics,
): Promise<readonly Contract[] | undefined> {
  return (await readInput({ ...options, from, ...(services !== undefined && { services }) }, diagnostics))?.contracts;
}

/** Returns the contracts of a version; all of them where none is named. */
function ofVersion(
  services: string | undefined,
  contracts: readonly Contract[] | undefined,
  diagnostics: Diagnostics,
): readonly Contract[] | undefined {
  if (services === undefined || !contracts) return contracts;
  const found = contracts.filter((each) => each.services === services);
  if (found.length === 0)
    diagnostics.error("NS108", `${services} is not among ${contracts.map((each) => each.services).join(", ")}`);
  return found;
}

const isModel = (path: string): boolean => /\.json$/i.test(path) && existsSync(path) && statSync(path).isFile();

function fromModel(path: string, diagnostics: Diagnostics): readonly Contract[] | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    diagnostics.error("NS107", `${path}: ${reasonOf(error)}`);
    return undefined;
  }
  // Windows PowerShell saves what a program prints as UTF-16.
  const text = decodeText(bytes, path, diagnostics);
  if (text === undefined) return undefined;
  const parsed = parseJson(withLineFeeds(text));
  const refuse = ({ message, ...place }: JsonProblem): undefined => {
    const told = `${path} is no model that inspect --json wrote, or not all of one: ${message}`;
    diagnostics.error("NS102", told, { file: path, ...place });
  };
  if ("problem" in parsed) return refuse(parsed.problem);
  const all: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  if (all.every(isJsonContract)) return all.map(contractFromJson);
  return refuse({ message: "it has other members", line: 1, column: 1 });
}

async function fromGit(
  given: string,
  services: string | undefined,
  options: Reading,
  diagnostics: Diagnostics,
): Promise<readonly Contract[] | undefined> {
  const [, revision = "", path = "wsdl"] = given.split(":");
  if (revision === "" || revision.startsWith("-") || path.startsWith("-")) {
    diagnostics.error("NS101", `${given}: expected git:REVISION or git:REVISION:FOLDER`);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "netserver-codegen-"));
  try {
    const archive = join(folder, "revision.zip");
    execFileSync("git", ["archive", "--format=zip", `--output=${archive}`, revision, path], {
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
    });
    return await fromSource(archive, services, options, diagnostics);
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    diagnostics.error("NS101", withoutCredentials(`${given}: ${said || "git is not at hand"}`));
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
