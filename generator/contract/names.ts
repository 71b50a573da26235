/**
 * Which names of a contract can be written: as identifiers in TypeScript, as files on every system, beside each other. Names are
 * never changed to fit, so the rest are diagnostics. soapAction and namespaces may hold anything: they are written as strings.
 */
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { localOf, type Agent, type Contract, type Header, type Position, type TypeDef } from "./model.js";

/** What nearly all names are, and quick to see. */
const asciiIdentifier = /^[A-Za-z_$][\w$]*$/;
const identifier = /^[\p{ID_Start}_$][\p{ID_Continue}$\u200C\u200D]*$/u;

/** ECMAScript's reserved words, those of strict mode and of modules, and TypeScript's predefined types. */
const reservedTypeNames: ReadonlySet<string> = new Set(
  (
    "await break case catch class const continue debugger default delete do else enum export extends false finally for function if " +
    "import in instanceof new null return super switch this throw true try typeof var void while with implements interface let " +
    "package private protected public static yield arguments eval async of " +
    "any unknown never object string number boolean symbol bigint undefined NaN Infinity asserts infer is keyof readonly unique type"
  ).split(" "),
);

/** Names that every JavaScript object has already. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

const deviceName = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3])(\.|$)/i;

/** What an `xs:list` item can be made of: letters, digits and a few marks; no space, quote, slash or control character. */
const valueName = /^[\p{L}\p{N}\p{M}\p{Pc}\u00B7.:-]+$/u;

export function checkNames(contract: Contract, diagnostics: Diagnostics): void {
  for (const agent of contract.agents) checkAgent(agent, diagnostics);
  for (const type of contract.types.values()) checkType(type, diagnostics);
  checkCase(contract.agents, "agents", diagnostics);
  checkCase(
    [...contract.types.values()].map(({ name, position }) => ({ name: localOf(name), position })),
    "types",
    diagnostics,
  );
}

function checkAgent(agent: Agent, diagnostics: Diagnostics): void {
  if (!checkTypeName(agent.name, "agent", agent.position, diagnostics) && deviceName.test(agent.name)) {
    diagnostics.error(problems.NS303.device({ agent: agent.name }), agent.position);
  }
  const headers = new Set<Header>();
  for (const operation of agent.operations) {
    const { name, position, request, response, requestHeaders, responseHeaders } = operation;
    checkName(name, "operation", position, diagnostics);
    if (name === "then") diagnostics.error(problems.NS303.promise(), position);
    for (const message of [request, response]) {
      for (const member of message.members) checkName(localOf(member.name), "member", member.position, diagnostics);
    }
    for (const header of requestHeaders) headers.add(header);
    for (const header of responseHeaders) headers.add(header);
  }
  for (const header of headers) checkName(localOf(header.element), "header", header.position, diagnostics);
  checkCase(agent.operations, `operations of ${agent.name}`, diagnostics);
}

function checkType(type: TypeDef, diagnostics: Diagnostics): void {
  checkTypeName(localOf(type.name), "type", type.position, diagnostics);
  switch (type.kind) {
    case "carrier":
      for (const member of type.members) checkName(localOf(member.name), "member", member.position, diagnostics);
      break;
    case "enumeration":
    case "flags":
      for (const { name } of type.values) {
        const value = { value: name, type: localOf(type.name) };
        if (!valueName.test(name)) diagnostics.error(problems.NS303.valueCharacter(value), type.position);
        else if (inherited.has(name)) diagnostics.error(problems.NS303.valueInherited(value), type.position);
      }
      break;
    case "array":
    case "dictionary":
    case "restricted":
      break; // Their elements' names are only ever strings.
  }
}

/** Returns true if the name was refused. */
function checkName(name: string, kind: string, position: Position, diagnostics: Diagnostics): boolean {
  const isIdentifier = asciiIdentifier.test(name) || identifier.test(name);
  if (isIdentifier && !inherited.has(name)) return false;
  diagnostics.error(problems.NS303[isIdentifier ? "inherited" : "identifier"]({ kind, name }), position);
  return true;
}

/** Returns true if the name was refused. */
function checkTypeName(name: string, kind: string, position: Position, diagnostics: Diagnostics): boolean {
  if (checkName(name, kind, position, diagnostics)) return true;
  if (!reservedTypeNames.has(name)) return false;
  diagnostics.error(problems.NS303.reserved({ kind, name }), position);
  return true;
}

interface Placed {
  readonly name: string;
  readonly position: Position;
}

/** Two names that differ in case only, or (types of two namespaces) not at all. */
function checkCase(all: readonly Placed[], kind: string, diagnostics: Diagnostics): void {
  const seen = new Map<string, Placed>();
  for (const each of all) {
    const folded = each.name.toLowerCase();
    const other = seen.get(folded);
    if (!other) {
      seen.set(folded, each);
      continue;
    }
    const { same, byCase } = problems.NS304;
    const pair = { kind, name: each.name, other: other.name };
    diagnostics.error(other.name === each.name ? same(pair) : byCase(pair), each.position, [
      { message: other.name, position: other.position },
    ]);
  }
}

/** The services' name is that of a folder; two namespaces must not end alike. */
export function checkServices(contracts: readonly Contract[], diagnostics: Diagnostics): void {
  const seen = new Map<string, Contract>();
  for (const contract of contracts) {
    const { services, namespace } = contract;
    const position = contract.agents[0]?.position;
    if (!/^[A-Za-z0-9_](?:[\w.-]*[\w-])?$/.test(services) || deviceName.test(services) || inherited.has(services)) {
      diagnostics.error(problems.NS303.folder({ namespace }), position);
    }
    const other = seen.get(services.toLowerCase());
    if (other) diagnostics.error(problems.NS304.namespaces({ namespace, other: other.namespace }), position);
    seen.set(services.toLowerCase(), contract);
  }
}
