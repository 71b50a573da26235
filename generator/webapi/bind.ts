/** Adds JSON bindings to contracts: those of a Swagger, or those of a vendored set. */
import type { Contract } from "../contract/model.js";
import type { WebApi } from "../contract/web-api.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { readAccount } from "../reference/account.js";
import { parseJson } from "../source/json.js";
import type { BindingDocument } from "../source/model.js";
import { bindingIn } from "../source/vendored.js";
import { distil } from "./distil.js";
import { webApiOf } from "./file.js";

/** Parameters that a message lists. */
const listedParameters = 5;

/**
 * Adds the binding that a Swagger gives. Collects NS401 if the path holds no Swagger, an error NS405 if the Swagger
 * knows no operation of a contract, and a warning NS405 for operations with other parameters.
 */
export async function bindFromSwagger(
  contracts: readonly Contract[],
  path: string,
  diagnostics: Diagnostics,
): Promise<{ readonly contracts: readonly Contract[]; readonly fingerprint: string } | undefined> {
  const account = await readAccount(path, diagnostics);
  if (!account) return undefined;
  const bound = contracts.map((contract) => {
    const { webApi, misfits } = distil(contract, account, account);
    const [first, ...more] = misfits.parameters;
    if (Object.keys(webApi.operations).length === 0)
      diagnostics.error(problems.NS405.noOperation({ path, services: contract.services }));
    else if (first !== undefined) {
      const listed = [first, ...more].slice(0, listedParameters);
      const rest = misfits.parameters.length - listed.length;
      const parameters = `${listed.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
      diagnostics.warning(problems.NS405.parameters({ path, parameters }));
    }
    return { ...contract, webApi };
  });
  return diagnostics.hasErrors ? undefined : { contracts: bound, fingerprint: account.fingerprint };
}

/**
 * Adds the bindings of vendored sets to the contracts of their folders. Collects NS404 for a binding that cannot be
 * read.
 */
export function bindContracts(
  contracts: readonly Contract[],
  documents: readonly BindingDocument[],
  diagnostics: Diagnostics,
): readonly Contract[] | undefined {
  const bound = contracts.map((contract) => {
    const document =
      documents.find(({ folder }) => folder === contract.services) ??
      (contracts.length === 1 && documents.length === 1 ? documents[0] : undefined);
    const webApi = document && parse(document, diagnostics);
    return webApi ? { ...contract, webApi: limitedTo(contract, webApi) } : contract;
  });
  return diagnostics.hasErrors ? undefined : bound;
}

/**
 * Adds the binding of the vendored set in a folder, which a new set replaces. Collects a warning NS406 because that
 * binding may be older than the contract. Returns the contract as it is if it has a binding, or if the folder has none.
 */
export function keepBinding(contract: Contract, folder: string, diagnostics: Diagnostics): Contract {
  if (contract.webApi) return contract;
  const document = bindingIn(folder, diagnostics);
  const webApi = document && parse(document, diagnostics);
  if (!webApi) return contract;
  diagnostics.warning(problems.NS406.kept({ path: document.path, source: webApi.source }));
  return { ...contract, webApi: limitedTo(contract, webApi) };
}

function parse({ path, text }: BindingDocument, diagnostics: Diagnostics): WebApi | undefined {
  const parsed = parseJson(text);
  if ("problem" in parsed) {
    const { message: reason, ...place } = parsed.problem;
    diagnostics.error(problems.NS404.unreadable({ path, reason }), { file: path, ...place });
    return undefined;
  }
  const webApi = webApiOf(parsed.value);
  if (!("reason" in webApi)) return webApi;
  diagnostics.error(problems.NS404.unreadable({ path, reason: webApi.reason }), { file: path, line: 1, column: 1 });
  return undefined;
}

/** Returns the binding without agents and operations that the contract does not have. */
function limitedTo({ agents }: Contract, webApi: WebApi): WebApi {
  const operations = agents.flatMap(({ name, operations: own }) => {
    const bindings = webApi.operations[name] ?? {};
    const kept = Object.entries(bindings).filter(([operation]) => own.some((each) => each.name === operation));
    return kept.length === 0 ? [] : [[name, Object.fromEntries(kept)] as const];
  });
  return { ...webApi, operations: Object.fromEntries(operations) };
}
