/**
 * Prints the descriptors of an agent's operations. Most operations share their headers, so each distinct set of headers
 * is a constant.
 */
import type {
  AgentDescription,
  MemberDescription,
  MessageDescription,
  OperationDescription,
} from "../describe/model.js";
import { literal } from "./doc.js";
import type { Emission } from "./emission.js";
import type { Imports } from "./imports.js";
import { leading, printHeader, printMember, printObject } from "./print-descriptors.js";

/** A constant with the header blocks of requests or responses. */
export interface HeaderSet {
  readonly name: string;
  readonly headers: readonly string[];
}

/** An operation, printed as `OperationMembers` of the runtime. */
export interface PrintedOperation {
  readonly request: string;
  readonly response: string;
  /** A comma and an object with the differences from the defaults; empty if there are none. */
  readonly unusual: string;
}

/** The operations of an agent and their header sets. */
export interface PrintedOperations {
  /** Header sets of the first operation. They are the default for all operations. */
  readonly requestHeaders: string;
  readonly responseHeaders: string;
  readonly headerSets: readonly HeaderSet[];
  readonly operations: readonly PrintedOperation[];
}

/**
 * Prints all operations of an agent.
 *
 * @param methods the names of the client's methods, one for each operation
 */
export function printOperations(
  emission: Emission,
  imports: Imports,
  { operations }: AgentDescription,
  methods: readonly string[],
): PrintedOperations {
  const sets = new HeaderSets((header) => printHeader(emission, imports, header));
  const headersOf = ({
    requestHeaders,
    responseHeaders,
  }: Pick<OperationDescription, "requestHeaders" | "responseHeaders">) => ({
    requestHeaders: sets.name("$requestHeaders", requestHeaders),
    responseHeaders: sets.name("$responseHeaders", responseHeaders),
  });
  const usual = headersOf(operations[0] ?? { requestHeaders: [], responseHeaders: [] });
  const printed = operations.map((operation, index) => ({
    request: printMembers(emission, imports, operation.request),
    response: printMembers(emission, imports, operation.response),
    unusual: leading(printUnusual(operation, methods[index], headersOf(operation), usual)),
  }));
  return { ...usual, headerSets: sets.all, operations: printed };
}

/** The distinct sets of headers, as constants with numbered names. */
class HeaderSets {
  readonly #print: (header: MemberDescription) => string;
  readonly #byText = new Map<string, HeaderSet>();

  constructor(print: (header: MemberDescription) => string) {
    this.#print = print;
  }

  name(prefix: string, headers: readonly MemberDescription[]): string {
    const texts = headers.map(this.#print);
    const key = `${prefix} ${texts.join()}`;
    let set = this.#byText.get(key);
    if (!set) {
      const before = this.all.filter(({ name }) => name.startsWith(prefix)).length;
      this.#byText.set(key, (set = { name: `${prefix}${before === 0 ? "" : before + 1}`, headers: texts }));
    }
    return set.name;
  }

  get all(): readonly HeaderSet[] {
    return [...this.#byText.values()];
  }
}

function printMembers(emission: Emission, imports: Imports, { members }: MessageDescription): string {
  const printed = members.map((member) => printMember(emission, imports, member));
  return printed.length > 1 ? `[${printed.map((each) => `\n      ${each},`).join("")}\n    ]` : `[${printed.join("")}]`;
}

interface HeaderNames {
  readonly requestHeaders: string;
  readonly responseHeaders: string;
}

/** Prints the properties in which an operation differs from the defaults of the runtime's `operations`. */
function printUnusual(
  { name, action, request, response }: OperationDescription,
  method: string | undefined,
  headers: HeaderNames,
  usual: HeaderNames,
): string | undefined {
  const unless = (same: boolean, text: string) => (same ? undefined : text);
  return printObject({
    name: unless(name === method, literal(name)),
    action: action === undefined ? undefined : literal(action),
    requestHeaders: unless(headers.requestHeaders === usual.requestHeaders, headers.requestHeaders),
    responseHeaders: unless(headers.responseHeaders === usual.responseHeaders, headers.responseHeaders),
    request: printElement(request, name),
    response: printElement(response, `${name}Response`),
  });
}

const printElement = ({ element, namespace }: MessageDescription, usual: string): string | undefined =>
  printObject({
    element: element === usual ? undefined : literal(element),
    namespace: namespace === undefined ? undefined : literal(namespace),
  });
