/** Codes of contracts, NS3xx, and of reference pages, NS4xx. */
import { rowsOf } from "./row.js";

export interface Name {
  readonly kind: string;
  readonly name: string;
}

export interface Value {
  readonly value: string;
  readonly type: string;
}

export interface Pair extends Name {
  readonly other: string;
}

export interface Renamed {
  readonly scope: string;
  readonly name: string;
  readonly other: string;
  readonly property: string;
  readonly naming: string;
}

export const contractCodes = rowsOf({
  NS301: {
    title: "conflicting definitions",
    cause:
      "All agents of a version share their types. Two documents define one of them differently, so one of the two agents would be misread.",
    fix: "Generate from WSDLs of one NetServer version; the two places define the same name differently.",
    example: "Contact.wsdl of 2021 beside ErpSync.wsdl of 2026",
    messages: {
      elements: ({ name, how }: { name: string; how: string }) =>
        `element ${name} is defined twice, and differently (${how})`,
      definitions: ({ what, how }: { what: string; how: string }) =>
        `${what} is defined differently elsewhere: there, ${how} here`,
    },
  },
  NS302: {
    title: "circular inheritance",
    cause: "A carrier extends itself, by way of others or directly: it would have no end of members.",
    fix: "Break the circle of xs:extension bases.",
    example: "A extends B, B extends A",
    messages: {
      circle: ({ names }: { names: readonly string[] }) => names.join(" extends "),
    },
  },
  NS303: {
    title: "name unusable in TypeScript or as a file",
    cause:
      "A name of the WSDL becomes a name in the client or of a file, and this one is reserved there or holds what neither allows.",
    fix: "Rename it in the WSDL, or leave the agent out with --agent.",
    example: "an agent named CON, which is no file name on Windows",
    messages: {
      identifier: ({ kind, name }: Name) => `${kind} name ${JSON.stringify(name)} is not an identifier`,
      inherited: ({ kind, name }: Name) => `${kind} name ${JSON.stringify(name)} is what every object has`,
      reserved: ({ kind, name }: Name) => `${kind} name ${name} is a word of the language`,
      valueCharacter: ({ value, type }: Value) =>
        `value ${JSON.stringify(value)} of ${type} holds a character that a name cannot`,
      valueInherited: ({ value, type }: Value) => `value ${JSON.stringify(value)} of ${type} is what every object has`,
      device: ({ agent }: { agent: string }) => `agent ${agent} has the name of a Windows device`,
      promise: () => "an operation called then would make its client a promise",
      folder: ({ namespace }: { namespace: string }) =>
        `namespace ${JSON.stringify(namespace)} does not end in a name that a folder can have`,
    },
  },
  NS304: {
    title: "names that collide",
    cause:
      "Two names differ, but what is written for them would not: by their capitals alone where file systems do not tell these apart, or once camelCase has lowered them.",
    fix: "Rename one of them, or generate them separately with --agent; some file systems cannot tell them apart.",
    example: "agents Blob and BLOB; with --naming camelCase, members ID and Id",
    messages: {
      same: ({ kind, name, other }: Pair) => `the ${kind} ${other} and ${name} are in two namespaces under one name`,
      byCase: ({ kind, name, other }: Pair) => `the ${kind} ${other} and ${name} differ by case only`,
      namespaces: ({ namespace, other }: { namespace: string; other: string }) =>
        `the namespaces ${other} and ${namespace} end alike`,
      naming: ({ scope, name, other, property, naming }: Renamed) =>
        `${scope}: ${other} and ${name} would both be called ${property} in ${naming}`,
    },
  },
  NS401: {
    title: "reference pages cannot be read",
    cause: "What --docs or --swagger names holds no reference page with an example, or no Swagger of the agents.",
    fix: "Give a folder or zip of reference pages, or the Agents Swagger as .json or .zip.",
    example: "netserver-codegen verify --docs wsdl",
    messages: {
      noExample: ({ path }: { path: string }) => `${path} holds no page with an example`,
      noSwagger: ({ path }: { path: string }) => `${path} holds no Swagger of the agents`,
      nothing: ({ path }: { path: string }) => `${path} holds no reference page and no Swagger of the agents`,
    },
  },
  NS402: {
    title: "no prose in the reference",
    cause:
      "What --docs names was read, but documents nothing that the contract has: pages may hold examples and no prose, or belong to other services.",
    fix: "Give pages that have prose, or the Agents Swagger; without --docs, clients keep the documentation that the WSDL brings.",
    example: "netserver-codegen generate --docs pages-with-examples-only.zip",
    messages: {
      unmatched: ({ path }: { path: string }) => `${path} documents nothing that is generated`,
    },
  },
  NS403: {
    title: "documentation that is not given again",
    cause:
      "The client was generated with --docs, and this run was not told where its prose is: without it, the client is another.",
    fix: "Give the same --docs, or write docs into netserver-codegen.config.json; or generate without it.",
    example: "netserver-codegen check --docs Services88-docs.zip",
    messages: {
      checked: ({ folder, docs }: { folder: string; docs: string }) => `${folder} was made with --docs ${docs}`,
      lost: ({ folder, docs }: { folder: string; docs: string }) =>
        `${folder} was made with --docs ${docs}, and has only the WSDLs' documentation now`,
    },
  },
  NS404: {
    title: "JSON binding cannot be read",
    cause:
      "The file webapi.json of a vendored set was changed by hand or by a merge. It holds the form of each request in JSON, and vendor --swagger writes it.",
    fix: "Restore the file, or vendor again with --swagger.",
    example: "git checkout -- wsdl/Services88/webapi.json",
    messages: {
      unreadable: ({ path, reason }: { path: string; reason: string }) => `${path}: ${reason}`,
    },
  },
  NS405: {
    title: "Swagger that differs from the WSDL",
    cause:
      "The Agents Swagger of --swagger has other parameters for an operation than the WSDL. They belong to different versions of NetServer. The operation has no JSON.",
    fix: "Give the Swagger of the same version as the WSDL.",
    example: "netserver-codegen vendor --from Services88.zip --swagger Swagger-v1-Agents.zip",
    messages: {
      parameters: ({ path, parameters }: { path: string; parameters: string }) =>
        `${path} and the WSDL do not have the same parameters: ${parameters}`,
      noOperation: ({ path, services }: { path: string; services: string }) =>
        `${path} has no operation of ${services}`,
    },
  },
  NS406: {
    title: "Swagger that is not given again",
    cause:
      "The vendored set has a JSON binding, which vendor --swagger made, and this run was not told where the Swagger is. The binding stays as it was. Operations that are new have no JSON.",
    fix: "Give the Swagger of the new version with --swagger.",
    example: "netserver-codegen vendor --from Services88.zip --swagger Swagger-v1-Agents.zip",
    messages: {
      kept: ({ path, source }: { path: string; source: string }) => `${path} keeps the JSON binding of ${source}`,
    },
  },
});
