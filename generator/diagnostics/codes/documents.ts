/** Codes of XML and WSDL documents: NS2xx. */
import { rowsOf } from "./row.js";

/** An import, and the document that its location leads to. */
export interface Found {
  readonly kind: string;
  readonly location?: string;
  readonly namespace: string;
  /** Target namespace of the schema at the location; undefined for a WSDL. */
  readonly found: string | undefined;
}

/** An attribute with its value. */
export interface Attribute {
  readonly attribute: string;
  readonly value: string;
}

export const documentsCodes = rowsOf({
  NS201: {
    title: "not well-formed XML",
    cause: "The file breaks the rules of XML 1.0, so it cannot be read.",
    fix: "Correct the XML at the position shown, or download the file again.",
    example: "<wsdl:types><xs:schema></wsdl:types> -> <wsdl:types><xs:schema/></wsdl:types>",
    messages: {
      html: () => "found an HTML page, such as a sign-in page, where a WSDL or schema was expected",
      malformed: ({ reason }: { reason: string }) => reason,
    },
  },
  NS202: {
    title: "document type declaration",
    cause:
      "A DTD can define entities that read other files or grow without limit. SOAP forbids DTDs in messages (SOAP 1.1 §3), and no WSDL needs one.",
    fix: "Remove the <!DOCTYPE …>.",
    example: '<!DOCTYPE definitions [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    messages: {
      declared: () => "a document type declaration is not allowed",
    },
  },
  NS203: {
    title: "not a WSDL",
    cause:
      "The file ends in .wsdl, or was given as a WSDL, but has another root element. Often it is a sign-in page or a WSDL 2.0 document.",
    fix: "Give a WSDL 1.1 document. Its root element is wsdl:definitions.",
    example: '<html> … -> <wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/">',
    messages: {
      root: ({ element, namespace }: { element: string; namespace: string }) =>
        `the root element is <${element}> of namespace "${namespace}": expected wsdl:definitions or xs:schema`,
    },
  },
  NS204: {
    title: "import cannot be resolved",
    cause:
      "A wsdl:import, xs:import or xs:include refers to a document that is not in the source, or to a namespace that no document has.",
    fix: "Put the imported document into the source, at the location of the import.",
    example: '<xs:include schemaLocation="Services88.xsd"/> and no Services88.xsd',
    messages: {
      noDocument: ({ kind, location }: { kind: string; location?: string }) =>
        `no document is at the location "${location}" of the ${kind}`,
      otherNamespace: ({ kind, location, namespace, found }: Found) =>
        `the ${kind} of "${location}" expects namespace "${namespace}", and finds ${
          found === undefined ? "a WSDL" : `a schema of namespace "${found}"`
        }`,
      noSchema: ({ namespace }: { namespace: string }) => `no schema defines the imported namespace "${namespace}"`,
    },
  },
  NS205: {
    title: "unknown name",
    cause: "A reference names a type, element, message or part that neither the document nor its imports define.",
    fix: "Correct the name, or import the document that defines it.",
    example: '<xs:element name="Contact" type="tns:Contakt"/>',
    messages: {
      undefined: ({ kind, name }: { kind: string; name: string }) => `${kind} ${name} is not defined`,
      noPart: ({ message, part }: { message: string; part: string }) => `message ${message} has no part ${part}`,
    },
  },
  NS206: {
    title: "undeclared namespace prefix",
    cause: "A name or an attribute value uses a namespace prefix that no surrounding element declares.",
    fix: "Declare the prefix with xmlns:PREFIX on the element or on an element around it.",
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
      "The XML is well-formed, but breaks a rule of WSDL 1.1 or XML Schema: for example, an attribute is missing or invalid, or a binding lacks an operation.",
    fix: "Correct the element at the position shown.",
    example: '<xs:element minOccurs="many"/> -> <xs:element minOccurs="0"/>',
    messages: {
      depth: ({ limit }: { limit: number }) => `elements are nested more than ${limit} levels deep`,
      misplaced: ({ element, parent }: { element: string; parent: string }) =>
        `<${element}> is not allowed in ${parent}`,
      noAttribute: ({ element, attribute }: { element: string; attribute: string }) =>
        `<${element}> lacks the attribute ${attribute}`,
      noName: ({ value }: { value: string }) => `${JSON.stringify(value)} is not a valid name (NCName)`,
      noQName: ({ attribute, value }: Attribute) =>
        `${attribute}=${JSON.stringify(value)} is not a qualified name: expected NAME or PREFIX:NAME`,
      noBoolean: ({ attribute, value }: Attribute) =>
        `${attribute}=${JSON.stringify(value)} is not a boolean: expected true, false, 1 or 0`,
      noCount: ({ value }: { value: string }) =>
        `${JSON.stringify(value)} is not a number of occurrences: expected 0 or a positive integer`,
      occurs: ({ min, max }: { min: number; max: number }) => `minOccurs ${min} is greater than maxOccurs ${max}`,
      twoTypes: () => "an element has both a type attribute and an inner type: expected one of them",
      twoContents: () => "a complex type has more than one content model: expected one",
      noDerivation: ({ element }: { element: string }) =>
        `<${element}> has no content: expected an extension or a restriction`,
      noVariety: () => "a simple type has no content: expected a restriction, a list or a union",
      noFacet: ({ facet }: { facet: string }) => `<${facet}> is not a facet`,
      valueTwice: ({ value }: { value: string }) => `the value ${JSON.stringify(value)} is listed twice`,
      enumerationValue: ({ text }: { text: string }) =>
        `EnumerationValue ${JSON.stringify(text)} is not a safe integer`,
      noMessages: () => "an operation has neither input nor output",
      noElement: ({ part }: { part: string }) => `part ${part} has no element`,
      unbound: ({ binding, operation }: { binding: string; operation: string }) =>
        `binding ${binding} lacks the operation ${operation}`,
      incompleteBinding: ({ operation, missing }: { operation: string; missing: string }) =>
        `the binding of operation ${operation} has no ${missing}`,
    },
  },
  NS208: {
    title: "unsupported construct",
    cause:
      "This program does not support the construct, because WCF's data contracts do not use it. If the construct may change messages, this is an error and the run stops. If it changes no message, this is a warning and the construct is ignored.",
    fix: "Generate other agents only, with --agent, or remove the construct from the WSDL.",
    example: "<xs:choice> in a carrier",
    messages: {
      unsupported: ({ construct }: { construct: string }) => `${construct} is not supported`,
      extension: ({ element }: { element: string }) =>
        `the extension <${element}> has wsdl:required="true", and is not supported`,
      headerFault: () => "soap:headerfault is ignored: such a fault is reported like every SOAP fault",
      fault: ({ fault, operation }: { fault: string; operation: string }) =>
        `the type of the fault ${fault} of ${operation} is ignored: the fault is reported like every SOAP fault`,
      elementElsewhere: ({ name }: { name: string }) =>
        `${name} is not in the namespace of the services, so a vendored set cannot contain it`,
      memberElsewhere: ({ name }: { name: string }) =>
        `${name} is not in the namespace of its type, so a vendored set cannot contain it`,
    },
  },
});
