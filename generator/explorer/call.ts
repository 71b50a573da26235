/**
 * Writes the call of an operation with the generated client, as TypeScript to copy: imports, session, request with a value for each member, and
 * the result. It needs nothing of Node, so that a page can write calls too.
 */
import { ownHeaders } from "../contract/endpoint.js";
import { localOf, type Agent, type Contract, type Header, type Operation } from "../contract/model.js";
import { familyBases } from "../contract/queries.js";
import { literal } from "../emit/doc.js";
import { suffixOf, type ImportExtension } from "../emit/import-extension.js";
import { agentFile, propertyName, requestName, type Naming } from "../emit/names.js";
import { inlineObject, objectOf, type Placing } from "./placeholder.js";
import { code, textOf, token, type Token } from "./tokens.js";

/** Settings of calls. */
export interface CallSettings {
  /** Folder of the client, relative to the copied file. Default: `./generated/SERVICES`. */
  readonly folder?: string;
  /** Naming of the client. Default: `wire`. */
  readonly naming?: Naming;
  /** Import extension of the client. Default: `js`. */
  readonly importExtension?: ImportExtension;
  /** Protocol of the session. Default: `soap`. */
  readonly wire?: "soap" | "json";
  /** How many levels of carriers in the request are written out. Default: 1. */
  readonly levels?: number;
  /** True to write `try` and `catch` around the call. */
  readonly catchErrors?: boolean;
  /** True to write an async function `main` around everything but the imports, because a CommonJS file cannot await at its top level. */
  readonly inFunction?: boolean;
}

/** A call as text, and the same text as tokens. */
export interface Call {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Names of variables and imports in a call, and JavaScript's reserved words that can be the name of an agent. */
const taken: ReadonlySet<string> = new Set(
  (
    "session request result error connect console main await break case catch class const continue debugger default delete do else enum export " +
    "extends false finally for function if import in instanceof interface let new null package private protected public return static " +
    "super switch this throw true try typeof undefined var void while with yield arguments eval"
  ).split(" "),
);

/** Returns a function that writes the calls of a contract. */
export function callWriter(
  contract: Contract,
  settings: CallSettings = {},
): (agent: Agent, operation: Operation) => Call {
  const { naming = "wire", levels = 1 } = settings;
  const placing: Placing = { contract, families: familyBases(contract), naming, levels };
  return (agent, operation) => {
    const body = [
      ...sessionOf(agent, operation.requestHeaders, settings),
      ...requestOf(operation, placing),
      ...callOf(agent, operation, placing, settings),
    ];
    const tokens = merged([
      ...importsOf(contract, agent, operation, settings),
      ...(settings.inFunction === true ? mainOf(body) : body),
    ]);
    return { text: textOf(tokens), tokens };
  };
}

/** Functions that write calls in two parts, for pages with many calls of one agent. */
export interface SnippetWriter {
  /** Returns the imports and the session, which all calls of the agent need. */
  readonly setUp: (agent: Agent) => string;
  /** Returns the statement with the call. */
  readonly call: (agent: Agent, operation: Operation) => string;
}

/** Returns functions that write the calls of a contract in two parts. `catchErrors` is not used. */
export function snippetWriter(contract: Contract, settings: CallSettings = {}): SnippetWriter {
  const { naming = "wire", levels = 1 } = settings;
  const placing: Placing = { contract, families: familyBases(contract), naming, levels };
  return {
    setUp: (agent) => {
      const headers = agent.operations.flatMap(({ requestHeaders }) => requestHeaders);
      return textOf([...importsOf(contract, agent, undefined, settings), ...sessionOf(agent, headers, settings)]);
    },
    call: (agent, operation) => {
      const { members } = operation.request;
      const request = members.length > 0 ? [textOf(objectOf(placing, members, ""))] : [];
      const method = `${variableOf(agent)}.${propertyName(operation.name, naming)}`;
      const result = operation.response.members.length > 0 ? "const result = " : "";
      return `${result}await ${method}(${[...request, ...headersOf(agent, placing)].join(", ")});`;
    },
  };
}

function importsOf(
  { services }: Contract,
  agent: Agent,
  operation: Operation | undefined,
  { folder = `./generated/${services}`, importExtension = "js", wire = "soap", catchErrors = false }: CallSettings,
): readonly Token[] {
  const from = (file: string) => token("string", literal(`${folder}/${file}${suffixOf(importExtension)}`));
  const type =
    operation && operation.request.members.length > 0 ? code`, type ${token("type", requestName(operation))}` : code``;
  const error = catchErrors ? code`, ${token("type", "NetServerError")}` : code``;
  return [
    ...code`import { ${token("function", "connect")}${error} } from ${from(wire)};\n`,
    ...code`import { ${token("type", `${agent.name}Agent`)}${type} } from ${from(agentFile(agent))};\n\n`,
  ];
}

/** The session gets only the credentials that the headers have a place for. */
function sessionOf(agent: Agent, requestHeaders: readonly Header[], { wire = "soap" }: CallSettings): readonly Token[] {
  const takes = (name: string) => requestHeaders.some(({ element }) => localOf(element) === name);
  const option = (name: string, value: string, note?: string): readonly Token[] => [
    ...code`  ${token("property", name)}: ${token("string", literal(value))},`,
    ...(note === undefined ? [] : [token("comment", ` // ${note}`)]),
    token("text", "\n"),
  ];
  return [
    ...code`const session = ${token("function", "connect")}({\n`,
    ...option("baseUrl", wire === "json" ? "https://crm.example.com/SuperOffice" : "https://crm.example.com/Remote"),
    ...(takes("Credentials") ? option("ticket", "7T:ticket", "from a login") : []),
    ...(takes("ApplicationToken") ? option("applicationToken", "token", "only for Online") : []),
    ...code`});\nconst ${variableOf(agent)} = new ${token("type", `${agent.name}Agent`)}(session);\n\n`,
  ];
}

/** Returns the name of the variable for an agent: `erpSync` for `ErpSync`, `importAgent` for `Import`. */
function variableOf({ name }: Agent): string {
  const variable = propertyName(name, "camelCase");
  return taken.has(variable) ? `${variable}Agent` : variable;
}

function requestOf(operation: Operation, placing: Placing): readonly Token[] {
  const { members } = operation.request;
  if (members.length === 0) return [];
  return code`const request: ${token("type", requestName(operation))} = ${objectOf(placing, members, "")};\n`;
}

function callOf(
  agent: Agent,
  operation: Operation,
  placing: Placing,
  { catchErrors = false }: CallSettings,
): readonly Token[] {
  const hasResult = operation.response.members.length > 0;
  const method = token("function", propertyName(operation.name, placing.naming));
  const parameters = [operation.request.members.length > 0 ? "request" : [], headersOf(agent, placing)].flat();
  const call = code`await ${variableOf(agent)}.${method}(${parameters.join(", ")});\n`;
  const lines = hasResult
    ? [code`const result = ${call}`, code`console.${token("function", "log")}(result);\n`]
    : [call];
  if (!catchErrors) return lines.flat();
  return [
    ...code`try {\n`,
    ...lines.flatMap((each) => [token("text", "  "), ...each]),
    ...code`} catch (error) {\n`,
    ...code`  if (!(error instanceof ${token("type", "NetServerError")})) throw error;\n`,
    ...code`  console.${token("function", "error")}(error.message, error.details.exceptionType);`,
    ...code`${token("comment", " // NetServer refused the call")}\n}\n`,
  ];
}

/** Returns options with the message headers that callers of an agent set. NetServer's agents have none. */
function headersOf(agent: Agent, placing: Placing): readonly string[] {
  const own = ownHeaders(agent);
  if (own.length === 0) return [];
  const keyOf = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name));
  const headers = own.map(({ element, type }) => [keyOf(localOf(element)), type] as const);
  return [`{ messageHeaders: ${inlineObject(headers, placing)} }`];
}

/** Writes an async function around statements, and runs it. */
function mainOf(body: readonly Token[]): readonly Token[] {
  const main = token("function", "main");
  return [...code`async function ${main}() {\n`, ...indented(body), ...code`}\n\nvoid ${main}();\n`];
}

/** Indents each line that is not empty by one level. */
function indented(tokens: readonly Token[]): readonly Token[] {
  let before = "\n";
  return tokens.map((each) => {
    const start = before.endsWith("\n") && !each.text.startsWith("\n") ? "  " : "";
    before = each.text;
    return { ...each, text: start + each.text.replace(/\n(?=[^\n])/g, "\n  ") };
  });
}

/** Joins neighbours of the same kind. */
function merged(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const each of tokens) {
    const last = joined.at(-1);
    if (last && last.kind === each.kind && !last.target && !each.target)
      joined[joined.length - 1] = token(each.kind, last.text + each.text);
    else if (each.text !== "") joined.push(each);
  }
  return joined;
}
