/**
 * Writes a contract as a canonical set of WSDLs: one schema file for each namespace, and one small WSDL for each agent
 * that imports them. The set is made to be read and compared with `git diff`. It contains everything that the contract
 * contains.
 */
import { namespaceOf, type Contract, type Member } from "../contract/model.js";
import { byCodePoint } from "../text/order.js";
import { declaredIn, pickAgents } from "../contract/queries.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { OutputFile } from "../output/model.js";
import { namespacesOf } from "./prefixes.js";
import { bindingName } from "../source/vendored.js";
import { printWebApi } from "../webapi/file.js";
import { schemaFile } from "./schema.js";
import { foreignElements, singleWsdlFile, wsdlFile } from "./wsdl.js";

/**
 * Returns the files of a vendored set, in code-point order of their paths. Collects NS208 for an element or member
 * outside the namespace of its schema, because the set cannot contain it.
 */
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
    ...(contract.webApi ? [{ path: bindingName, text: printWebApi(contract.webApi) }] : []),
  ];
  return files.sort((a, b) => byCodePoint(a.path, b.path));
}

/**
 * Returns one WSDL with an agent and the types that it needs; undefined if the agent is unknown or has elements of
 * other namespaces.
 */
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
