/**
 * The contract as a canonical WSDL set: one schema file for the shared types (and one for each further namespace), one small WSDL an
 * agent that imports them. Made for reading and for `git diff` between two NetServer versions; nothing of the contract is lost.
 */
import { namespaceOf, type Contract, type Member } from "../contract/model.js";
import { byCodePoint } from "../text/order.js";
import { declaredIn, pickAgents } from "../contract/queries.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { OutputFile } from "../output/model.js";
import { namespacesOf } from "./prefixes.js";
import { printWebApi, webApiFile } from "../webapi/file.js";
import { schemaFile } from "./schema.js";
import { foreignElements, singleWsdlFile, wsdlFile } from "./wsdl.js";

/** In code-point order of their paths. Collects NS208 for elements of another namespace than their schema's, which this form has no place for. */
export function vendorFiles(contract: Contract, diagnostics: Diagnostics): readonly OutputFile[] {
  for (const { element, message } of foreignElements(contract)) {
    diagnostics.error(problems.NS208.elementElsewhere({ name: element }), message.position);
  }
  for (const member of foreignMembers(contract)) {
    diagnostics.error(problems.NS208.memberElsewhere({ name: member.name }), member.position);
  }
  if (diagnostics.hasErrors) return [];
  const namespaces = namespacesOf(contract);
  const files = [
    ...namespaces.all.map((namespace) => ({
      path: namespaces.fileOf(namespace),
      text: schemaFile(contract, namespaces, namespace),
    })),
    ...contract.agents.map((agent) => ({ path: `${agent.name}.wsdl`, text: wsdlFile(contract, namespaces, agent) })),
    ...(contract.webApi ? [{ path: webApiFile, text: printWebApi(contract.webApi) }] : []),
  ];
  return files.sort((a, b) => byCodePoint(a.path, b.path));
}

/** Returns one document that holds an agent and the types that it needs. Undefined where this form has no place for its elements. */
export function singleWsdl(contract: Contract, name: string, address: string): string | undefined {
  const picked = pickAgents(contract, [name]);
  const [agent] = picked.agents;
  if (!agent || foreignElements(picked).length > 0 || foreignMembers(picked).length > 0) return undefined;
  return singleWsdlFile(picked, namespacesOf(picked), { ...agent, address });
}

const foreignMembers = (contract: Contract): Member[] => [
  ...[...contract.types.values()].flatMap((type) =>
    declaredIn(type).filter((member) => namespaceOf(member.name) !== namespaceOf(type.name)),
  ),
  ...contract.agents.flatMap((agent) =>
    agent.operations.flatMap(({ request, response }) =>
      [request, response].flatMap(({ element, members }) =>
        members.filter((member) => namespaceOf(member.name) !== namespaceOf(element)),
      ),
    ),
  ),
];
