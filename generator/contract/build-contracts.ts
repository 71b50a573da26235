/**
 * Builds one contract for each namespace of services from parsed documents. The names of an agent are resolved in the
 * imports of its own WSDL. The types of all agents are merged by QName. A contract with errors is incomplete.
 */
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { DocumentSet, ParsedDocument, WsdlDocument } from "../wsdl/model.js";
import { agentOf, schemasOf } from "./agents.js";
import { agentNames } from "./agent-names.js";
import { checkContract } from "./check.js";
import { documentTypes, type DocumentTypesCache } from "./document-types.js";
import { lastSegment } from "./endpoint.js";
import { mergeAgent, mergeType } from "./merge.js";
import { checkServices } from "./names.js";
import { type Agent, type Contract, type Operation, type QName, type TypeDef } from "./model.js";
import { byCodePoint } from "../text/order.js";
import { closureOf, Scope, type IndexCache } from "./scope.js";

/** Options of `buildContracts`. */
export interface BuildOptions {
  /** Build only these agents. WSDLs without one of them are ignored, so that their mistakes do not matter. */
  readonly agents?: readonly string[];
}

/** A contract that is being built. */
interface Draft {
  readonly namespace: string;
  readonly agents: Map<string, Agent>;
  readonly types: Map<QName, TypeDef>;
}

/** Builds the contracts of all documents, sorted by namespace. Collects NS102 if no document has a port type. */
export function buildContracts(
  set: DocumentSet,
  diagnostics: Diagnostics,
  options: BuildOptions = {},
): readonly Contract[] {
  const drafts = new Map<string, Draft>();
  const indexes: IndexCache = new WeakMap();
  const typesOf: DocumentTypesCache = new WeakMap();
  const requested = options.agents && new Set(options.agents);
  const nameOf = agentNames(portTypesOf(set.documents));

  for (const root of rootsOf(set)) {
    const closure = closureOf(root, set);
    const portTypes = closure
      .flatMap((document) =>
        document.kind === "wsdl" ? document.portTypes.map((portType) => ({ portType, document })) : [],
      )
      .filter(({ portType }) => requested?.has(nameOf(portType.name)) ?? true);
    if (portTypes.length === 0) continue;
    const scope = new Scope(closure, diagnostics, indexes);
    const schemas = schemasOf(closure, set.targets);
    const draftsHere = new Set<Draft>();
    for (const { portType, document } of portTypes) {
      const draft = draftOf(document.targetNamespace, drafts);
      draftsHere.add(draft);
      const agent = agentOf(portType, nameOf(portType.name), scope, schemas);
      if (!agent) continue;
      for (const operation of agent.operations) checkUses(operation, scope);
      mergeAgent(agent, draft.agents, diagnostics);
    }
    for (const document of closure) {
      const { types, uses } = documentTypes(document, scope, typesOf);
      for (const [name, position] of uses) if (!scope.definesType(name)) scope.reportUnknown("type", name, position);
      for (const draft of draftsHere) for (const type of types) mergeType(type, draft.types, diagnostics);
    }
  }

  const contracts = [...drafts.values()].map(contractOf).sort((a, b) => byCodePoint(a.namespace, b.namespace));
  if (contracts.length === 0 && !diagnostics.hasErrors && !requested) {
    diagnostics.error(problems.NS102.noPortType({ documents: set.documents.length }));
  }
  checkServices(contracts, diagnostics);
  for (const contract of contracts) checkContract(contract, diagnostics);
  return contracts;
}

/** Returns the names of all agents in the documents, sorted. */
export function agentsIn({ documents }: DocumentSet): readonly string[] {
  const portTypes = portTypesOf(documents);
  return [...new Set(portTypes.map(agentNames(portTypes)))].sort(byCodePoint);
}

const portTypesOf = (documents: readonly ParsedDocument[]): readonly QName[] =>
  documents.flatMap((document) => (document.kind === "wsdl" ? document.portTypes.map(({ name }) => name) : []));

/** Returns the WSDLs that no other WSDL imports, and the first of each circle of imports. */
function rootsOf(set: DocumentSet): readonly WsdlDocument[] {
  const wsdls = set.documents.filter((document) => document.kind === "wsdl");
  const imported = new Set<ParsedDocument>();
  for (const wsdl of wsdls) {
    for (const reference of wsdl.references) {
      const target = set.targets.get(reference);
      if (target && target !== wsdl) imported.add(target);
    }
  }
  const roots = wsdls.filter((wsdl) => !imported.has(wsdl));
  if (imported.size === 0) return roots;
  const reached = new Set(roots.flatMap((root) => closureOf(root, set)));
  for (const wsdl of wsdls) {
    if (reached.has(wsdl)) continue;
    roots.push(wsdl);
    for (const document of closureOf(wsdl, set)) reached.add(document);
  }
  return roots;
}

function draftOf(namespace: string, drafts: Map<string, Draft>): Draft {
  let draft = drafts.get(namespace);
  if (!draft) drafts.set(namespace, (draft = { namespace, agents: new Map(), types: new Map() }));
  return draft;
}

/** Collects NS205 for every undefined type in the messages of an operation. */
function checkUses({ request, response, requestHeaders, responseHeaders }: Operation, scope: Scope): void {
  for (const { type, position } of [...request.members, ...response.members, ...requestHeaders, ...responseHeaders]) {
    if (type.kind === "named" && !scope.definesType(type.name)) scope.reportUnknown("type", type.name, position);
  }
}

function contractOf({ namespace, agents: byName, types }: Draft): Contract {
  const agents = [...byName.values()].sort((a, b) => byCodePoint(a.name, b.name));
  return {
    services: servicesOf(namespace, agents),
    namespace,
    agents,
    types: new Map([...types].sort(([a], [b]) => byCodePoint(a, b))),
  };
}

/**
 * Returns the name of the services. It is the last segment of their namespace, for example `Services88` of
 * `http://www.superoffice.net/ws/crm/NetServer/Services88`. If that segment is a version number
 * (`…/partnersystemuser/0.1`) or a host (`http://tempuri.org/`), it is the name of the only `wsdl:service`.
 */
function servicesOf(namespace: string, agents: readonly Agent[]): string {
  const last = lastSegment(namespace);
  const isName = /^[A-Za-z_]/.test(last) && !/^[a-z]+:\/\/[^/]+\/*$/i.test(namespace);
  const [service = "", ...others] = new Set(agents.map(({ serviceName }) => serviceName));
  return isName || service === "" || others.length > 0 ? last : service;
}
