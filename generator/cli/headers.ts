/**
 * Reads request headers for the server of `--url` from `--header` and the environment. Messages never repeat a value:
 * it may be a secret.
 */
import { UsageError } from "./usage.js";

/** Environment variable with headers. Other users of the machine can see arguments, but not variables. */
const variable = "NETSERVER_CODEGEN_HEADERS";

/** Returns the values of `--header`. @throws Error if one of them is not a header */
export function checkedHeaders(given: readonly string[] | undefined): readonly string[] | undefined {
  if (given?.some((each) => !parsed(each))) throw new Error('--header: expected "Name: value", in quotes');
  return given;
}

/**
 * Returns the headers of the environment and of `--header`, by name. `--header` takes precedence. @throws UsageError
 * for an invalid variable
 */
export function headersOf(
  env: Readonly<Record<string, string | undefined>>,
  given: readonly string[] = [],
): Readonly<Record<string, string>> {
  const lines = (env[variable] ?? "").split(/\r?\n/).filter((line) => line.trim() !== "");
  if (lines.some((line) => !parsed(line)))
    throw new UsageError(`${variable}: expected lines of the form "Name: value"`);
  const all = [...lines, ...given].flatMap((each) => parsed(each) ?? []);
  return Object.fromEntries(all.map(({ name, value }) => [name.toLowerCase(), value]));
}

function parsed(header: string): { readonly name: string; readonly value: string } | undefined {
  const colon = header.indexOf(":");
  const [name, value] = [header.slice(0, Math.max(colon, 0)).trim(), header.slice(colon + 1).trim()];
  return name === "" || /\s/.test(name) || value === "" ? undefined : { name, value };
}
