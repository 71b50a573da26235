/** Prepares the view of an agent's file: its interface, client, messages and descriptors. */
import { ownHeaders } from "../contract/endpoint.js";
import { localOf, type Agent, type Header, type Member, type Operation } from "../contract/model.js";
import { describeAgent } from "../describe/describe.js";
import { descriptorView, type DescriptorView } from "./descriptors-view.js";
import { jsdoc, literal } from "./doc.js";
import { documentation, documented, linkedInline, memberComment } from "./documentation.js";
import type { Emission } from "./emission.js";
import { Imports, type ImportLine } from "./imports.js";
import { agentFile, headersName, namesOfAgent, propertyName, requestName, resultName, sharedFile } from "./names.js";
import { printOperations, type PrintedOperation, type PrintedOperations } from "./operation-descriptors.js";
import { memberType } from "./typescript.js";

/** The data for the template `agent.hbs`. */
export interface AgentView extends Omit<PrintedOperations, "operations"> {
  readonly imports: readonly ImportLine[];
  readonly doc: string;
  readonly agent: string;
  readonly agentLiteral: string;
  readonly servicesLiteral: string;
  /** String literal; null for NetServer's agents. */
  readonly path: string | null;
  /** Request headers that callers set; null if the session sets all. */
  readonly ownHeaders: { readonly name: string; readonly members: readonly PropertyView[] } | null;
  readonly messages: readonly MessageView[];
  readonly descriptors: readonly DescriptorView[];
  readonly operations: readonly OperationView[];
}

/** A property of an interface. */
interface PropertyView {
  readonly doc: string;
  readonly declaration: string;
}

/** The interface of a request or result. */
interface MessageView {
  readonly doc: string;
  readonly name: string;
  readonly members: readonly PropertyView[];
}

/** A method and its descriptor. */
interface OperationView extends PrintedOperation {
  readonly doc: string;
  readonly method: string;
  readonly parameters: string;
  readonly result: string;
}

/** Returns the view of an agent's file. */
export function agentView(emission: Emission, agent: Agent): AgentView {
  const { contract, naming } = emission;
  const imports = new Imports(agentFile(agent), namesOfAgent(agent));
  imports.runtime("type * as $rt", "index");
  imports.runtime("{ client as $client }", "client");
  imports.runtime("{ operations as $operations }", "descriptors");
  imports.value("$ns0", sharedFile);
  const described = describeAgent(emission, agent);
  const methods = agent.operations.map(({ name }) => propertyName(name, naming));
  const { operations: printed, ...headers } = printOperations(emission, imports, described, methods);
  const own = ownHeaders(agent);
  const optionsType = own.length === 0 ? "$rt.CallOptions" : `$rt.CallOptions<${headersName(agent)}>`;
  const types = emission.described.get(agentFile(agent)) ?? [];
  return {
    ...headers,
    doc: documented(emission, imports, agent.doc?.summary),
    agent: agent.name,
    agentLiteral: literal(agent.name),
    servicesLiteral: literal(contract.services),
    path: described.path === undefined ? null : literal(described.path),
    ownHeaders:
      own.length === 0
        ? null
        : { name: headersName(agent), members: own.map((each) => headerProperty(emission, imports, each)) },
    operations: agent.operations.map((operation, index) => ({
      ...(printed[index] as PrintedOperation),
      ...signature(emission, imports, operation, optionsType),
    })),
    messages: agent.operations.flatMap((operation) => messageViews(emission, imports, operation)),
    descriptors: types.map((type) => descriptorView(emission, imports, type)),
    imports: imports.lines(),
  };
}

function signature(
  emission: Emission,
  imports: Imports,
  operation: Operation,
  optionsType: string,
): Omit<OperationView, keyof PrintedOperation> {
  const { names, naming } = emission;
  const takesRequest = operation.request.members.length > 0;
  return {
    method: propertyName(operation.name, naming),
    parameters: `${takesRequest ? `request: ${requestName(operation)}, ` : ""}options?: ${optionsType}`,
    result: `${names.global("Promise")}<${resultType(emission, imports, operation)}>`,
    doc: operationDoc(emission, imports, operation),
  };
}

/** Returns a header as a property of an options type. It has its name on the wire, as response headers do. */
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

function operationDoc(emission: Emission, imports: Imports, { doc, request, response }: Operation): string {
  const parameters = request.members.flatMap(({ name, doc }) => {
    const property = propertyName(localOf(name), emission.naming);
    return doc ? [`- \`${property}\`: ${linkedInline(emission, imports, doc.summary)}`] : [];
  });
  const returns = doc?.returns ?? response.members[0]?.doc?.summary;
  const { text, deprecated } = documentation(emission, imports, doc?.summary);
  return jsdoc(
    [
      text,
      ...(parameters.length > 0 ? [`@param request\n${parameters.join("\n")}`] : []),
      ...(response.members.length > 0 && returns ? [`@returns ${linkedInline(emission, imports, returns)}`] : []),
      deprecated,
    ],
    "  ",
  );
}

function resultType(emission: Emission, imports: Imports, operation: Operation): string {
  const [first, ...more] = operation.response.members;
  if (!first) return "void";
  return more.length > 0 ? resultName(operation) : memberType(emission, imports, first, "result");
}

/** Returns the interface of a request with members, and of a result with several members. */
function messageViews(emission: Emission, imports: Imports, operation: Operation): readonly MessageView[] {
  const { name, request, response } = operation;
  const property = (member: Member) => propertyName(localOf(member.name), emission.naming);
  const requested = request.members.map((member) => ({
    doc: memberComment(emission, imports, member),
    declaration: `readonly ${property(member)}${member.optional ? "?" : ""}: ${memberType(emission, imports, member, "draft")}`,
  }));
  const returned = response.members.map((member) => ({
    doc: memberComment(emission, imports, member),
    declaration: `${property(member)}: ${memberType(emission, imports, member, "result")}`,
  }));
  return [
    ...(requested.length > 0
      ? [{ doc: jsdoc([`The request of ${name}.`]), name: requestName(operation), members: requested }]
      : []),
    ...(returned.length > 1
      ? [{ doc: jsdoc([`The result of ${name}.`]), name: resultName(operation), members: returned }]
      : []),
  ];
}
