/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Takes the parameters of an operation out of a request: out of the query of its address, or out of its body. */
import type { OperationDescriptor } from "../../descriptors.js";
import { DroppedLog, type DroppedParts } from "../../double/dropped.js";
import type { Limits } from "../../http/limits.js";
import { Problem } from "../../values/problem.js";
import type { TypeBindings } from "../codec/index.js";
import { own } from "../own.js";
import { queryName } from "../request.js";
import type { RequestShape } from "../shape.js";
import { scan, sampleOf, type Node } from "./scan.js";
import { carrierOf, expected, membersOf, quoted, Sieve, suggestion, type Expected } from "./sieve.js";

/** A request as the server goes on to read it, and the parts that it dropped. */
export interface Sifted extends DroppedParts {
  /** An object with the parameters by their names, as JSON. */
  readonly text: string;
}

/** A request for an operation. */
export interface Received {
  readonly operation: OperationDescriptor;
  readonly shape: RequestShape;
  /** Names of parameters in JSON, where they differ from those of the WSDL. */
  readonly renamed: Readonly<Record<string, string>>;
  /** The query of the address, without the question mark. */
  readonly query: string;
  readonly body: string;
}

/** Removes from a request what the server drops. Throws Problem for what the server refuses. */
export function sift(
  received: Received,
  bindings: TypeBindings,
  limits: Limits,
  log: DroppedLog = new DroppedLog(),
): Sifted {
  const { operation, shape, renamed } = received;
  const parameters = operation.request.members.map((each) => expected(each, own(renamed, each[0])));
  const sieve = new Sieve(bindings, log);
  const given = queryOf(received, parameters, log);
  const text = shapesWithBody.has(shape)
    ? parametersIn(received, parameters, sieve, log, limits)
    : withoutBody(received, parameters, given, sieve, log);
  const { dropped, droppedCount } = log;
  return { text, dropped, droppedCount };
}

const shapesWithBody: ReadonlySet<RequestShape> = new Set(["carrier", "array", "object"]);

/** True if the server reads the body of a request. */
export const readsBody = (shape: RequestShape): boolean => shapesWithBody.has(shape);

/** Returns the value of the parameter in the query. Notes everything else that is there. */
function queryOf(
  { operation, shape, query }: Received,
  parameters: readonly Expected[],
  log: DroppedLog,
): string | undefined {
  const wanted = shape === "query" ? parameters[0] : undefined;
  const { element } = operation.request;
  let found: string | undefined;
  const given: (readonly [name: string, value: string])[] = [];
  // The types of the DOM without those of its iterables have no other way.
  new URLSearchParams(query).forEach((value, name) => given.push([name, value]));
  for (const [name, value] of given) {
    const path = `${element}?${quoted(name)}`;
    if (wanted && name.toLowerCase() === wanted.name.toLowerCase()) {
      if (found !== undefined) log.note(() => ({ why: "order", path, message: `${path} comes twice` }));
      // ASP.NET takes the first one.
      found ??= value;
    } else if (name === "$select") {
      const message = `${path} makes all other members of the result null, which a change and a save would then store`;
      log.note(() => ({ why: "unknown", path, message }));
    } else {
      const message = `${path} is no parameter of the address; ${wanted ? suggestion(name, [wanted]) : "known are none"}`;
      log.note(() => ({ why: "unknown", path, message }));
    }
  }
  return found;
}

/** Reads a request whose body the server does not read. */
function withoutBody(
  { operation, shape, body }: Received,
  [parameter]: readonly Expected[],
  given: string | undefined,
  sieve: Sieve,
  log: DroppedLog,
): string {
  const { element } = operation.request;
  if (!isNothing(body.trim())) {
    const instead = parameter ? `; ${parameter.name} is taken from the address: ?${queryName(parameter.name)}=…` : "";
    log.note(() => ({ why: "unread", path: element, message: `the body of ${element} is not read${instead}` }));
  }
  if (shape === "nothing" || !parameter) return "{}";
  if (given === undefined)
    throw new Problem(
      `The parameters dictionary contains a null entry for parameter '${queryName(parameter.name)}'; expected it in the address: ?${queryName(parameter.name)}=…`,
    );
  return `{${JSON.stringify(parameter.name)}:${sieve.member(parameter, nodeOf(given), element)}}`;
}

/** ASP.NET makes values of the texts in a query. */
const nodeOf = (text: string): Node =>
  /^-?\d+$/.test(text) ? { kind: "number", digits: text } : { kind: "text", value: text };

/** True for a body that has nothing to read. The vendor's client sends null where it has nothing to send. */
const isNothing = (body: string): boolean => body === "" || body === "null" || /^\{\s*\}$/.test(body);

/** Reads a request whose parameters are in its body. */
function parametersIn(
  { operation, shape, body }: Received,
  parameters: readonly Expected[],
  sieve: Sieve,
  log: DroppedLog,
  limits: Limits,
): string {
  const { element } = operation.request;
  const [only, ...more] = parameters;
  const form = formOf(shape, parameters);
  if (body.trim() === "") throw new Problem(`expected ${form}, got no body`);
  const node = scan(body, limits);
  if (shape === "object" || !only) {
    if (node.kind !== "object") throw new Problem(form, { value: sampleOf(node) });
    if (only && more.length === 0 && isBare(only, node)) {
      const message = `the body of ${element} is the ${only.name} itself; expected ${form}`;
      log.note(() => ({ why: "unknown", path: element, message }));
      return "{}";
    }
    return sieve.members(node, parameters, element);
  }
  const isRight = node.kind === "null" || node.kind === (shape === "array" ? "array" : "object");
  if (!isRight) throw new Problem(form, { value: sampleOf(node) });
  if (node.kind === "object" && isWrapped(only, node)) {
    const message = `${element}.${only.name} is no member of the body; expected ${form}`;
    log.note(() => ({ why: "unknown", path: `${element}.${only.name}`, message }));
    return `{${JSON.stringify(only.name)}:{}}`;
  }
  return `{${JSON.stringify(only.name)}:${sieve.member(only, node, element)}}`;
}

/** Returns the words for the body that an operation expects. */
function formOf(shape: RequestShape, parameters: readonly Expected[]): string {
  const [only] = parameters;
  if (shape === "carrier") return `the ${only?.name} itself, without a member around it`;
  if (shape === "array") return `the array ${only?.name} itself, without a member around it`;
  const names = parameters.slice(0, namedAtMost).map(({ name }) => `${JSON.stringify(name)}: …`);
  return `an object {${names.join(", ")}${parameters.length > namedAtMost ? ", …" : ""}}`;
}
const namedAtMost = 5;

const has = (members: readonly Expected[], name: string): boolean =>
  members.some((each) => each.name.toLowerCase() === name.toLowerCase());

/** True for an object with members of the parameter's carrier, and without the parameter. */
function isBare(parameter: Expected, { members }: Node & { readonly kind: "object" }): boolean {
  const carrier = carrierOf(parameter.type);
  if (!carrier || members.some(([name]) => has([parameter], name))) return false;
  const own = membersOf(carrier);
  return members.some(([name]) => has(own, name));
}

/** True for an object with the parameter as its only member, which is no member of the parameter's carrier. */
function isWrapped(parameter: Expected, { members }: Node & { readonly kind: "object" }): boolean {
  const [[name] = [""], ...more] = members;
  const carrier = carrierOf(parameter.type);
  return more.length === 0 && has([parameter], name) && !(carrier && has(membersOf(carrier), name));
}

