/**
 * Checks that names can be used in TypeScript and as file names, and that they do not collide. Names are never changed,
 * so an unusable name is an error. soapAction and namespaces are written as strings, so they are not checked.
 */
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { localOf, type Agent, type Contract, type Header, type Position, type TypeDef } from "./model.js";

/** Matches most names. It is faster than the full pattern. */
const asciiIdentifier = /^[A-Za-z_$][\w$]*$/;
const identifier = /^[\p{ID_Start}_$][\p{ID_Continue}$\u200C\u200D]*$/u;

/** Reserved words of ECMAScript, including strict mode and modules, and TypeScript's predefined types. */
const reservedTypeNames: ReadonlySet<string> = new Set(
  (
    "await break case catch class const continue debugger default delete do else enum export extends false finally for function if " +
    "import in instanceof new null return super switch this throw true try typeof var void while with implements interface let " +
    "package private protected public static yield arguments eval async of " +
    "any unknown never object string number boolean symbol bigint undefined NaN Infinity asserts infer is keyof readonly unique type"
  ).split(" "),
);

/** Names of properties that every JavaScript object has. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

const deviceName = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3])(\.|$)/i;

/**
 * Characters that are allowed in a name of an enumeration: letters, digits and a few marks. A space would end an
 * `xs:list` item.
 */
const valueName = /^[\p{L}\p{N}\p{M}\p{Pc}\u00B7.:-]+$/u;

/** Collects NS303 for unusable names, and NS304 for names that collide. */
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
      break; // The names of their elements are used as strings only.
  }
}

/** Checks the name of a property or method. Returns true if it is unusable. */
function checkName(name: string, kind: string, position: Position, diagnostics: Diagnostics): boolean {
  const isIdentifier = asciiIdentifier.test(name) || identifier.test(name);
  if (isIdentifier && !inherited.has(name)) return false;
  diagnostics.error(problems.NS303[isIdentifier ? "inherited" : "identifier"]({ kind, name }), position);
  return true;
}

/** Checks the name of a type or class. Returns true if it is unusable. */
function checkTypeName(name: string, kind: string, position: Position, diagnostics: Diagnostics): boolean {
  if (checkName(name, kind, position, diagnostics)) return true;
  if (!reservedTypeNames.has(name)) return false;
  diagnostics.error(problems.NS303.reserved({ kind, name }), position);
  return true;
}

/** A name with its position. */
interface NamedPosition {
  readonly name: string;
  readonly position: Position;
}

/** Collects NS304 for two names that differ at most by case. Types of two namespaces may have the same name. */
function checkCase(all: readonly NamedPosition[], kind: string, diagnostics: Diagnostics): void {
  const seen = new Map<string, NamedPosition>();
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

/**
 * Collects NS303 and NS304 for names of services, which become folders: invalid folder names, and two with the same
 * name.
 */
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
