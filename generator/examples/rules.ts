/**
 * The differences between the example messages of the reference pages and the messages on the wire. Each difference is
 * one named rule with the data that generating the examples needs. There are no other differences.
 */
import type { Agent, Carrier, Contract, Member, Operation, ScalarName, TypeRef } from "../contract/model.js";

/** A difference between the examples and the messages on the wire. */
export interface DocumentedRule {
  /** The form on the reference pages. */
  readonly documented: string;
  /** The form on the wire. */
  readonly sent: string;
}

const rules = <const Rules extends Readonly<Record<string, DocumentedRule>>>(table: Rules): Rules => table;

export const documentedRules = rules({
  envelopeVersion: {
    documented: "an envelope of SOAP 1.2",
    sent: "an envelope of SOAP 1.1, as in the binding of the WSDL",
    namespace: "http://www.w3.org/2003/05/soap-envelope",
    encoding: "http://www.w3.org/2003/05/soap-encoding",
  },

  prefixes: {
    documented:
      "all namespaces of the agent's schemas, even unused ones, with prefixes from the agent's name and the order of the schemas",
    sent: "only used namespaces, with any prefix",
    /**
     * Prefixes of the third and later schemas of the agent's WSDL, then of the second. The first schema has the agent's
     * name.
     */
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
    documented: "the headers of a request before the Body, without a Header element",
    sent: "header blocks inside a Header",
    indent: 2,
  },

  headerChoice: {
    documented: "the application token and the ticket, if the operation binds them; no headers in a response",
    sent: "every header that has a value",
    values: { ApplicationToken: "1234567-1234-9876", Ticket: "7T:1234abcxyzExample==" },
    shown: (operation: Operation) => operation.requestHeaders,
  },

  layout: {
    documented:
      "one element per line, indented by one space for each level, starting at a fixed depth for requests and for responses; two empty lines",
    sent: "no white space between elements",
    body: 1,
    wrapper: { request: 3, response: 2 },
    afterWrapper: { request: [""], response: [] },
    afterEnvelope: [""],
  },

  typeAnnotations: {
    documented: "xsi:type on every member, but not on a wrapper or on the pair of a dictionary",
    sent: "xsi:type only on a derived carrier or an xs:anyType value",
    annotation: (type: string): string => ` xsi:type="${type}"`,
  },

  inheritance: {
    documented: "only the carrier's own members",
    sent: "the members of the bases first, then the carrier's own",
    members: (carrier: Carrier): readonly Member[] => carrier.members,
  },

  values: {
    documented:
      "a default value for the type; one item of an array, one pair of a dictionary, the first name of an enumeration or of flags",
    sent: "the values of the caller",
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
      "the time in UTC at which the page was generated, for an optional xs:dateTime; nothing for a required one",
    sent: "the value of the caller, without a time zone",
    /** Format of the timestamp. It is the only text of an example that does not come from a WSDL. */
    pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?Z$/,
    stands: (member: Member): boolean => member.optional,
  },

  depth: {
    documented: "nil from an indentation of ten spaces on, except for a string that does not repeat",
    sent: "all values at any depth",
    isReached: (indent: number): boolean => indent >= 10,
    isExempt: (type: TypeRef, repeated: boolean): boolean =>
      type.kind === "scalar" && type.name === "string" && !repeated,
  },
});
