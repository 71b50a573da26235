/** Codes of XML and WSDL documents: NS2xx. */
import { rowsOf } from "./row.js";

export interface Found {
  readonly kind: string;
  readonly location?: string;
  readonly namespace: string;
  /** The namespace of the schema found; undefined for a WSDL. */
  readonly found: string | undefined;
}

export interface Attribute {
  readonly attribute: string;
  readonly value: string;
}

export const documentsCodes = rowsOf({
  NS201: {
    title: "not well-formed XML",
    cause: "XML 1.0 gives a reader no leave to go on: what follows the mistake may mean anything.",
    fix: "Fix the XML at the place shown, or fetch the file again.",
    example: "<wsdl:types><xs:schema></wsdl:types> -> <wsdl:types><xs:schema/></wsdl:types>",
    messages: {
      html: () => "an HTML page, as log-ins and proxies give it, where a WSDL or schema was expected",
      malformed: ({ reason }: { reason: string }) => reason,
    },
  },
  NS202: {
    title: "document type declaration",
    cause:
      "A DTD can define entities that read other files or grow without end. SOAP forbids it in messages (SOAP 1.1 §3), and no WSDL needs it.",
    fix: "Remove the <!DOCTYPE …>: entities are never expanded here.",
    example: '<!DOCTYPE definitions [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    messages: {
      declared: () => "a document type declaration is not accepted",
    },
  },
  NS203: {
    title: "not a WSDL",
    cause:
      "The file was named as a WSDL, or ends in .wsdl, and its root is another element: often a sign-in page, or a WSDL 2.0 description.",
    fix: "Give a WSDL 1.1 document: its root is wsdl:definitions.",
    example: '<html> … -> <wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/">',
    messages: {
      root: ({ element, namespace }: { element: string; namespace: string }) =>
        `the root is <${element}> of namespace "${namespace}", not wsdl:definitions or xs:schema`,
    },
  },
  NS204: {
    title: "import cannot be resolved",
    cause:
      "A wsdl:import, xs:import or xs:include names a document that is not in the source, or a namespace that none of the documents has.",
    fix: "Put the imported document beside the others, under the location that is given.",
    example: '<xs:include schemaLocation="Services88.xsd"/> and no Services88.xsd',
    messages: {
      noDocument: ({ kind, location }: { kind: string; location?: string }) =>
        `${kind} of "${location}" finds no document`,
      otherNamespace: ({ kind, location, namespace, found }: Found) =>
        `${kind} of "${location}" for namespace "${namespace}" finds ${
          found === undefined ? "a WSDL" : `a schema of namespace "${found}"`
        }`,
      noSchema: ({ namespace }: { namespace: string }) =>
        `import of namespace "${namespace}" finds no schema that defines it`,
    },
  },
  NS205: {
    title: "unknown name",
    cause:
      "A type, element, message or part is referred to by a name that is not defined in what the document imports.",
    fix: "Define what is referred to, or import the document that does.",
    example: '<xs:element name="Contact" type="tns:Contakt"/>',
    messages: {
      undefined: ({ kind, name }: { kind: string; name: string }) => `${kind} ${name} is not defined`,
      noPart: ({ message, part }: { message: string; part: string }) => `message ${message} has no part ${part}`,
    },
  },
  NS206: {
    title: "undeclared namespace prefix",
    cause: "A name or an attribute's value uses a prefix that nothing around it binds to a namespace.",
    fix: "Declare the prefix with xmlns:… on the element or around it.",
    example: '<xs:element type="tns:Contact"/> without xmlns:tns',
    messages: {
      element: ({ prefix, name }: { prefix: string | undefined; name: string }) =>
        `prefix "${prefix}" of <${name}> is not declared`,
      attribute: ({ prefix, attribute, value }: { prefix: string; attribute: string; value: string }) =>
        `prefix "${prefix}" in ${attribute}="${value}" is not declared`,
    },
  },
  NS207: {
    title: "malformed WSDL or schema",
    cause:
      "The XML is sound, but not what WSDL 1.1 or XML Schema allow there: an attribute is missing or has an impossible value, a value stands twice, a binding does not bind an operation.",
    fix: "Correct the construct at the place shown.",
    example: '<xs:element minOccurs="many"/> -> <xs:element minOccurs="0"/>',
    messages: {
      depth: ({ limit }: { limit: number }) => `elements are nested deeper than ${limit}`,
      misplaced: ({ element, parent }: { element: string; parent: string }) => `<${element}> cannot stand in ${parent}`,
      noAttribute: ({ element, attribute }: { element: string; attribute: string }) =>
        `<${element}> has no ${attribute}`,
      noName: ({ value }: { value: string }) => `${JSON.stringify(value)} is not a name (XML's NCName)`,
      noQName: ({ attribute, value }: Attribute) => `${attribute}=${JSON.stringify(value)} is not a qualified name`,
      noBoolean: ({ attribute, value }: Attribute) => `${attribute}=${JSON.stringify(value)} is not a boolean`,
      noCount: ({ value }: { value: string }) => `${JSON.stringify(value)} is not a number of occurrences`,
      occurs: ({ min, max }: { min: number; max: number }) => `minOccurs ${min} is more than maxOccurs ${max}`,
      twoTypes: () => "an element has both a type attribute and a type inside it",
      twoContents: () => "a complex type has more than one content model",
      noDerivation: ({ element }: { element: string }) => `<${element}> holds neither an extension nor a restriction`,
      noVariety: () => "a simple type is a restriction, a list or a union",
      noFacet: ({ facet }: { facet: string }) => `<${facet}> is not a facet`,
      valueTwice: ({ value }: { value: string }) => `the value ${JSON.stringify(value)} is listed twice`,
      enumerationValue: ({ text }: { text: string }) =>
        `EnumerationValue ${JSON.stringify(text)} is not an integer that a number can hold`,
      noMessages: () => "an operation has neither input nor output",
      noElement: ({ part }: { part: string }) => `part ${part} has no element`,
      unbound: ({ binding, operation }: { binding: string; operation: string }) =>
        `binding ${binding} does not bind operation ${operation}`,
      incompleteBinding: ({ operation, missing }: { operation: string; missing: string }) =>
        `the binding of operation ${operation} has no ${missing}`,
    },
  },
  NS208: {
    title: "construct that no client is generated for",
    cause:
      "WCF's data contracts do not use it, and a client that guessed would send what the server misreads. As a warning: what is left out changes no message.",
    fix: "Leave the agent out with --agent, or change the WSDL; what is not understood is never guessed.",
    example: "<xs:choice> in a carrier",
    messages: {
      unsupported: ({ construct }: { construct: string }) => `${construct} is not supported`,
      extension: ({ element }: { element: string }) => `the extension <${element}> must be understood, and is not`,
      headerFault: () => "soap:headerfault is ignored: it comes as a SOAP fault like any other",
      fault: ({ fault, operation }: { fault: string; operation: string }) =>
        `the declared fault ${fault} of ${operation} has no type of its own: it comes as a SOAP fault`,
      elementElsewhere: ({ name }: { name: string }) =>
        `${name} is not in the services' namespace; a vendored set cannot hold it`,
      memberElsewhere: ({ name }: { name: string }) =>
        `${name} is in another namespace than what it stands in; a vendored set cannot hold it`,
    },
  },
});
