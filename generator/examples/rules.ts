/**
 * How the documented form of a message differs from what goes over the wire: one named rule a difference, with what the rendering needs
 * to know of it. There is no other place where the two may differ.
 */
import type { Agent, Carrier, Contract, Member, Operation, ScalarName, TypeRef } from "../contract/model.js";

export interface DocumentedRule {
  /** What the reference pages show. */
  readonly documented: string;
  /** What is sent instead. */
  readonly sent: string;
}

const rules = <const Rules extends Readonly<Record<string, DocumentedRule>>>(table: Rules): Rules => table;

export const documentedRules = rules({
  envelopeVersion: {
    documented: "an envelope of SOAP 1.2",
    sent: "one of SOAP 1.1, which the WSDL binds",
    namespace: "http://www.w3.org/2003/05/soap-envelope",
    encoding: "http://www.w3.org/2003/05/soap-encoding",
  },

  prefixes: {
    documented:
      "every namespace of the agent's schemas, used or not, under prefixes that the agent's name and the schemas' order give",
    sent: "those that are used, under any prefix",
    /** The third and later schemas of the agent's WSDL, then the second, then the first under the agent's own name. */
    inOrder(contract: Contract, agent: Agent): readonly (readonly [namespace: string, prefix: string])[] {
      const [main = contract.namespace, second, ...later] = agent.schemas;
      const numbered = (index: number): string => `NetServer${contract.services}${index}`;
      return [
        ...later.map((namespace, index) => [namespace, numbered(index + 2)] as const),
        ...(second === undefined ? [] : [[second, numbered(1)] as const]),
        [main, agent.name],
      ];
    },
  },

  headerPlace: {
    documented: "a request's headers before the Body, outside any Header",
    sent: "header blocks inside a Header",
    indent: 2,
  },

  headerChoice: {
    documented: "the application token and the ticket, where the operation binds them; of a response no header at all",
    sent: "every header that has a value",
    values: { ApplicationToken: "1234567-1234-9876", Ticket: "7T:1234abcxyzExample==" },
    shown: (operation: Operation) => operation.requestHeaders,
  },

  layout: {
    documented:
      "one element a line, indented by one space, from a depth of its own for each kind of message; empty lines at two places",
    sent: "no white space between elements",
    body: 1,
    wrapper: { request: 3, response: 2 },
    afterWrapper: { request: [""], response: [] },
    afterEnvelope: [""],
  },

  typeAnnotations: {
    documented: "xsi:type on every member, but not on a wrapper or a dictionary's pair",
    sent: "only where a derived carrier or an xs:anyType value stands",
    annotation: (type: string): string => ` xsi:type="${type}"`,
  },

  inheritance: {
    documented: "a carrier's own members only",
    sent: "those of its bases before them",
    members: (carrier: Carrier): readonly Member[] => carrier.members,
  },

  values: {
    documented:
      "a value that only its type gives; one item of an array, one pair of a dictionary, the first name of an enumeration or of flags",
    sent: "the caller's",
    scalars: {
      boolean: "false",
      byte: "0",
      decimal: "0.0",
      double: "0.0",
      float: "0.0",
      int: "0",
      long: "0",
      short: "0",
      unsignedByte: "0",
      unsignedInt: "0",
      unsignedLong: "0",
      unsignedShort: "0",
    } as Readonly<Partial<Record<ScalarName, string>>>,
  },

  moment: {
    documented:
      "for a date and time that may be left out, the moment in UTC at which the page was made; for another, nothing",
    sent: "the caller's, without a zone",
    /** The one thing on a page that no WSDL gives. */
    pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?Z$/,
    stands: (member: Member): boolean => member.optional,
  },

  depth: {
    documented: "nil from ten spaces on, but for a string that does not repeat",
    sent: "whatever the value holds, at any depth",
    isReached: (indent: number): boolean => indent >= 10,
    isExempt: (type: TypeRef, repeated: boolean): boolean =>
      type.kind === "scalar" && type.name === "string" && !repeated,
  },
});
