/** The view of one agent's file: its interface, its client, its messages and the data that describes them. */
import {
  localOf,
  namespaceOf,
  type Agent,
  type Header,
  type Message,
  type Operation,
  type TypeDef,
} from "../contract/model.js";
import { ownHeaders, ownPath } from "../contract/endpoint.js";
import { memberProse } from "./carriers-view.js";
import { hasScalars, headerDescriptor, memberDescriptor } from "./descriptors.js";
import { descriptorViews, type DescriptorView } from "./descriptors-view.js";
import { inline, jsdoc, literal, prose } from "./doc.js";
import { Imports } from "./imports.js";
import {
  agentFile,
  headersName,
  namesOfAgent,
  propertyName,
  requestName,
  resultName,
  sharedFile,
  type Naming,
} from "./names.js";
import { memberType, type Emission } from "./typescript.js";

export interface AgentView {
  readonly services: string;
  readonly imports: readonly { readonly clause: string; readonly from: string }[];
  readonly hasScalars: boolean;
  readonly doc: string;
  readonly agent: string;
  readonly agentLiteral: string;
  readonly servicesLiteral: string;
  /** A literal; undefined for NetServer's agents. */
  readonly path: string | undefined;
  /** The request headers that callers fill; undefined where the session fills all. */
  readonly ownHeaders: { readonly name: string; readonly members: readonly PropertyView[] } | undefined;
  /** Of most of the operations. */
  readonly requestHeaders: string;
  readonly responseHeaders: string;
  readonly headerSets: readonly { readonly name: string; readonly headers: readonly string[] }[];
  readonly messages: readonly {
    readonly doc: string;
    readonly name: string;
    readonly members: readonly PropertyView[];
  }[];
  readonly descriptors: readonly DescriptorView[];
  readonly operations: readonly OperationView[];
}

interface PropertyView {
  readonly doc: string;
  readonly declaration: string;
}

interface OperationView {
  readonly doc: string;
  readonly method: string;
  readonly parameters: string;
  readonly result: string;
  /** An `OperationMembers` of the runtime. */
  readonly descriptor: {
    readonly request: string;
    readonly response: string;
    /** With what separates it from what stands before it; nothing where all is as usual. */
    readonly unusual: string;
  };
}

/** `types` are those that the agent's file describes, because no other agent has a use for them. */
export function agentView(emission: Emission, agent: Agent, types: readonly TypeDef[], naming: Naming): AgentView {
  const imports = new Imports(agentFile(agent), namesOfAgent(agent));
  imports.value("$ns0", sharedFile);
  const headerSets = new HeaderSets(emission, imports);
  // What the first one has is what nearly all have.
  const [first] = agent.operations;
  const requestHeaders = headerSets.name(first?.requestHeaders ?? [], "request");
  const responseHeaders = headerSets.name(first?.responseHeaders ?? [], "response");
  const headers = ownHeaders(agent);
  const optionsType = headers.length === 0 ? "$rt.CallOptions" : `$rt.CallOptions<${headersName(agent)}>`;
  const operations = agent.operations.map((each) =>
    operationView(emission, imports, agent, each, headerSets, { requestHeaders, responseHeaders, optionsType }, naming),
  );
  const path = ownPath(emission.contract, agent);
  const messages = agent.operations.flatMap((each) => messageTypes(emission, imports, each, naming));
  const descriptors = descriptorViews(emission, imports, types, naming);
  return {
    services: emission.contract.services,
    doc: jsdoc([prose(agent.doc?.summary)]),
    agent: agent.name,
    agentLiteral: literal(agent.name),
    servicesLiteral: literal(emission.contract.services),
    path: path === undefined ? undefined : literal(path),
    ownHeaders:
      headers.length === 0
        ? undefined
        : { name: headersName(agent), members: headers.map((each) => headerProperty(emission, imports, each)) },
    requestHeaders,
    responseHeaders,
    headerSets: headerSets.all,
    hasScalars: hasScalars([headerSets.all, operations, descriptors]),
    messages,
    descriptors,
    operations,
    imports: imports.lines(),
  };
}

/** Operations mostly share their headers: each distinct set is declared once. */
class HeaderSets {
  readonly #emission: Emission;
  readonly #imports: Imports;
  readonly #byText = new Map<string, { readonly name: string; readonly headers: readonly string[] }>();
  readonly #texts = new Map<Header, string>();

  constructor(emission: Emission, imports: Imports) {
    this.#emission = emission;
    this.#imports = imports;
  }

  name(headers: readonly Header[], direction: "request" | "response"): string {
    const texts = headers.map((each) => this.#text(each));
    const key = `${direction} ${texts.join()}`;
    let set = this.#byText.get(key);
    if (!set) {
      const before = [...this.#byText.values()].filter((each) => each.name.startsWith(`$${direction}`)).length;
      this.#byText.set(key, (set = { name: `$${direction}Headers${before === 0 ? "" : before + 1}`, headers: texts }));
    }
    return set.name;
  }

  #text(header: Header): string {
    let text = this.#texts.get(header);
    if (text === undefined)
      this.#texts.set(
        header,
        (text = headerDescriptor(this.#emission, this.#imports, header, this.#emission.contract.namespace)),
      );
    return text;
  }

  get all() {
    return [...this.#byText.values()];
  }
}

function operationView(
  emission: Emission,
  imports: Imports,
  agent: Agent,
  operation: Operation,
  headerSets: HeaderSets,
  usual: { readonly requestHeaders: string; readonly responseHeaders: string; readonly optionsType: string },
  naming: Naming,
): OperationView {
  const { contract, names } = emission;
  const method = propertyName(operation.name, naming);
  const takesRequest = operation.request.members.length > 0;
  const promise = names.global("Promise");
  const members = (each: Message): string => {
    const [first, ...more] = each.members.map((member) =>
      memberDescriptor(emission, imports, member, namespaceOf(each.element), naming),
    );
    return more.length === 0
      ? `[${first ?? ""}]`
      : `[${[first, ...more].map((member) => `\n      ${member},`).join("")}\n    ]`;
  };
  const usualAction = `${contract.namespace}/${agent.name}/${operation.name}`;
  return {
    method,
    doc: operationDoc(operation, takesRequest, naming),
    parameters: `${takesRequest ? `request: ${requestName(operation)}, ` : ""}options?: ${usual.optionsType}`,
    result: `${promise}<${resultType(emission, imports, operation)}>`,
    descriptor: {
      request: members(operation.request),
      response: members(operation.response),
      unusual: leading(
        object({
          name: unless(operation.name === method, literal(operation.name)),
          action: unless(operation.soapAction === usualAction, literal(operation.soapAction)),
          requestHeaders: unlessSame(headerSets.name(operation.requestHeaders, "request"), usual.requestHeaders),
          responseHeaders: unlessSame(headerSets.name(operation.responseHeaders, "response"), usual.responseHeaders),
          request: elementUnless(operation.request, operation.name, contract.namespace),
          response: elementUnless(operation.response, `${operation.name}Response`, contract.namespace),
        }),
      ),
    },
  };
}

/** Returns a header as the property of an options type. It keeps its name on the wire, as the headers that come back do. */
function headerProperty(
  emission: Emission,
  imports: Imports,
  { element, type, nillable, position }: Header,
): PropertyView {
  const member = { name: element, type, nillable, optional: true, repeated: false, position };
  const name = localOf(element);
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
  return { doc: "", declaration: `readonly ${key}?: ${memberType(emission, imports, member, "draft")}` };
}

/** What of a message's element is not as usual. */
const elementUnless = ({ element }: Message, usual: string, namespace: string): string | undefined =>
  object({
    element: unless(localOf(element) === usual, literal(localOf(element))),
    namespace: unless(namespaceOf(element) === namespace, literal(namespaceOf(element))),
  });

const unless = (usual: boolean, text: string): string | undefined => (usual ? undefined : text);
const unlessSame = (text: string, usual: string): string | undefined => unless(text === usual, text);
const leading = (text: string | undefined): string => (text === undefined ? "" : `, ${text}`);

/** An object literal of those properties that are there; undefined where none is. */
function object(properties: Readonly<Record<string, string | undefined>>): string | undefined {
  const present = Object.entries(properties).flatMap(([name, text]) =>
    text === undefined ? [] : [`${name}: ${text}`],
  );
  return present.length === 0 ? undefined : `{ ${present.join(", ")} }`;
}

function operationDoc(operation: Operation, takesRequest: boolean, naming: Naming): string {
  const parameters = operation.request.members
    .filter((member) => member.doc)
    .map((member) => `- \`${propertyName(localOf(member.name), naming)}\`: ${inline(member.doc?.summary ?? "")}`);
  const returns = operation.doc?.returns ?? operation.response.members[0]?.doc?.summary;
  return jsdoc(
    [
      prose(operation.doc?.summary),
      ...(takesRequest && parameters.length > 0 ? [`@param request\n${parameters.join("\n")}`] : []),
      ...(operation.response.members.length > 0 && returns ? [`@returns ${inline(returns)}`] : []),
    ],
    "  ",
  );
}

function resultType(emission: Emission, imports: Imports, operation: Operation): string {
  const [first, ...more] = operation.response.members;
  if (!first) return "void";
  return more.length > 0 ? resultName(operation) : memberType(emission, imports, first, "result");
}

/** The interfaces of an operation's request (unless it takes nothing) and of its result (where it is several members). */
function messageTypes(
  emission: Emission,
  imports: Imports,
  operation: Operation,
  naming: Naming,
): AgentView["messages"] {
  const property = (name: string) => propertyName(name, naming);
  const request = operation.request.members.map((member) => ({
    doc: jsdoc([memberProse(member)], "  "),
    declaration: `readonly ${property(localOf(member.name))}${member.optional ? "?" : ""}: ${memberType(emission, imports, member, "draft")}`,
  }));
  const result = operation.response.members.map((member) => ({
    doc: jsdoc([memberProse(member)], "  "),
    declaration: `${property(localOf(member.name))}: ${memberType(emission, imports, member, "result")}`,
  }));
  return [
    ...(request.length > 0
      ? [{ doc: jsdoc([`What ${operation.name} takes.`]), name: requestName(operation), members: request }]
      : []),
    ...(result.length > 1
      ? [{ doc: jsdoc([`What ${operation.name} gives.`]), name: resultName(operation), members: result }]
      : []),
  ];
}
