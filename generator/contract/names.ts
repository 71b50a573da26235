/**
 * Which names of a contract can be written: as identifiers in TypeScript, as files on every system, beside each other. Names are
 * never changed to fit, so the rest are diagnostics. soapAction and namespaces may hold anything: they are written as strings.
 */
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
  const refuse = refuseAt(diagnostics);
  if (!checkTypeName(agent.name, "agent", agent.position, diagnostics) && deviceName.test(agent.name)) {
    refuse(`agent ${agent.name} has the name of a Windows device`, agent.position);
  }
  const headers = new Set<Header>();
  for (const operation of agent.operations) {
    const { name, position, request, response, requestHeaders, responseHeaders } = operation;
    checkName(name, "operation", position, diagnostics);
    if (name === "then") refuse("an operation called then would make its client a promise", position);
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
        const why = !valueName.test(name)
          ? "holds a character that a name cannot"
          : inherited.has(name)
            ? "is what every object has"
            : undefined;
        if (why) refuseAt(diagnostics)(`value ${JSON.stringify(name)} of ${localOf(type.name)} ${why}`, type.position);
      }
      break;
    case "array":
    case "dictionary":
    case "restricted":
      break; // Their elements' names are only ever strings.
  }
}

const refuseAt =
  (diagnostics: Diagnostics) =>
  (message: string, position: Position): void =>
    diagnostics.error("NS303", message, position);

/** Whether it was refused. */
function checkName(name: string, what: string, position: Position, diagnostics: Diagnostics): boolean {
  const why =
    !asciiIdentifier.test(name) && !identifier.test(name)
      ? "is not an identifier"
      : inherited.has(name)
        ? "is what every object has"
        : undefined;
  if (why) refuseAt(diagnostics)(`${what} name ${JSON.stringify(name)} ${why}`, position);
  return why !== undefined;
}

function checkTypeName(name: string, what: string, position: Position, diagnostics: Diagnostics): boolean {
  if (checkName(name, what, position, diagnostics)) return true;
  if (!reservedTypeNames.has(name)) return false;
  refuseAt(diagnostics)(`${what} name ${name} is a word of the language`, position);
  return true;
}

interface Placed {
  readonly name: string;
  readonly position: Position;
}

/** Two names that differ in case only, or (types of two namespaces) not at all. */
function checkCase(all: readonly Placed[], what: string, diagnostics: Diagnostics): void {
  const seen = new Map<string, Placed>();
  for (const each of all) {
    const folded = each.name.toLowerCase();
    const other = seen.get(folded);
    if (!other) {
      seen.set(folded, each);
      continue;
    }
    const how = other.name === each.name ? "are in two namespaces under one name" : "differ by case only";
    diagnostics.error("NS304", `the ${what} ${other.name} and ${each.name} ${how}`, each.position, [
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
      diagnostics.error(
        "NS303",
        `namespace ${JSON.stringify(namespace)} does not end in a name that a folder can have`,
        position,
      );
    }
    const other = seen.get(services.toLowerCase());
    if (other) diagnostics.error("NS304", `the namespaces ${other.namespace} and ${namespace} end alike`, position);
    seen.set(services.toLowerCase(), contract);
  }
}
