/** Reads the settings of `explore`, and prints the lines about what it shows, for the page in a file and the page of `--port`. */
import type { Excepted } from "../changes/except.js";
import type { Change } from "../changes/model.js";
import type { ContractSize } from "../contract/queries.js";
import { settings, type SharedFlags } from "./options.js";
import { counted, widthOf, type Terminal } from "./terminal.js";
import { UsageError } from "./usage.js";

/** Options about the contents of the page. */
export interface ExploredFlags extends SharedFlags {
  readonly compare?: string | undefined;
  readonly oldSwagger?: string | undefined;
  readonly guides?: boolean | undefined;
}

/** Returns the settings of the page. @throws UsageError for options that do not fit together */
export async function exploredSettings(flags: ExploredFlags) {
  const { agent: agents, compare, oldSwagger, guides } = flags;
  if (compare === undefined && oldSwagger !== undefined) throw new UsageError("--old-swagger needs --compare.");
  // `out` and `agents` of the configuration file are for clients. The page shows what else there is.
  const { out: _out, agents: _agents, ...rest } = await settings(flags);
  return {
    ...rest,
    ...(agents && { agents }),
    ...(compare !== undefined && { compare }),
    ...(oldSwagger !== undefined && { oldSwagger }),
    ...(guides !== undefined && { guides }),
  };
}

interface Shown {
  readonly size: ContractSize;
  readonly changes?: readonly Change[];
  readonly excepted?: readonly Excepted[];
}

/** Prints the counts of the contract, and of the changes since the older version. */
export async function printShown(
  { stdout }: Terminal,
  compare: string | undefined,
  { size, changes, excepted = [] }: Shown,
): Promise<void> {
  const counts = [counted(size.agents, "agent"), counted(size.operations, "operation"), counted(size.types, "type")];
  stdout.write(`${size.services}: ${counts.join(", ")}\n`);
  if (!changes) return;
  const { summaryAsText } = await import("../changes/report/index.js");
  stdout.write(`Since ${compare}: ${summaryAsText(changes, { excepted, ...widthOf(stdout) })}`);
}
