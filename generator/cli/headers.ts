/** Headers for the server that `--url` names, from `--header` and the environment. Messages never repeat a value: it may be a secret. */
import { UsageError } from "./usage.js";

/** A variable, unlike an argument, is not seen by other users of the machine. */
const variable = "NETSERVER_CODEGEN_HEADERS";

/** Returns the values of `--header` as they are. @throws Error if one of them is no header. */
export function checkedHeaders(given: readonly string[] | undefined): readonly string[] | undefined {
  if (given?.some((each) => !parsed(each))) throw new Error('--header: expected "Name: value", in quotes');
  return given;
}

/** Returns the headers of the environment and of `--header`, by name. A flag wins. @throws Error for a variable that holds no headers. */
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
