/** WSDL texts in, contracts and diagnostics out, in the few words that a test compares. */
import { readContracts } from "../../generator/contract/read.js";
import type { Contract, TypeDef } from "../../generator/contract/model.js";
import { qname } from "../../generator/contract/model.js";
import { Diagnostics, type Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { memorySource } from "./source.js";
import { namespace } from "./wsdl.js";

export interface Outcome {
  readonly contracts: readonly Contract[];
  readonly diagnostics: readonly Diagnostic[];
  /** `NS208 a.wsdl:3:4`, or only the code for what has no place; warnings in brackets. */
  readonly found: readonly string[];
}

/** One text is the file `a.wsdl`. */
export async function read(
  files: string | Readonly<Record<string, string>>,
  elsewhere: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const diagnostics = new Diagnostics();
  const source = memorySource(typeof files === "string" ? { "a.wsdl": files } : files, elsewhere);
  const contracts = await readContracts(source, diagnostics);
  return { contracts, diagnostics: diagnostics.all, found: diagnostics.all.map(brief) };
}

function brief({ code, severity, position }: Diagnostic): string {
  const text = position ? `${code} ${position.file}:${position.line}:${position.column}` : code;
  return severity === "warning" ? `(${text})` : text;
}

/** The only contract, of input without a fault. */
export async function contractOf(files: string | Readonly<Record<string, string>>): Promise<Contract> {
  const { contracts, diagnostics } = await read(files);
  const [contract] = contracts;
  if (!contract || contracts.length > 1 || diagnostics.length > 0) {
    throw new Error(`${contracts.length} contracts: ${JSON.stringify(diagnostics)}`);
  }
  return contract;
}

/** A value without the positions in it. */
export function unplaced<T>(value: T): unknown {
  return JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === "position" ? undefined : each)));
}

export const tns = (local: string) => qname(namespace, local);

export function typeNamed(contract: Contract, local: string): TypeDef {
  const type = contract.types.get(tns(local));
  if (!type) throw new Error(`no type ${local}`);
  return type;
}
