/** Codes of contracts, NS3xx, and of reference pages, NS4xx. */
import { rowsOf } from "./row.js";

/** A name, and the kind of thing that it names: `type`, `member`, … */
export interface Name {
  readonly kind: string;
  readonly name: string;
}

/** A value of an enumeration. */
export interface Value {
  readonly value: string;
  readonly type: string;
}

/** Two names that collide. */
export interface Pair extends Name {
  readonly other: string;
}

/** Two names of one scope that get the same property name. */
export interface Renamed {
  readonly scope: string;
  readonly name: string;
  readonly other: string;
  readonly property: string;
  readonly naming: string;
}

/** A base, and a list of its derived carriers. */
export interface Untold {
  readonly base: string;
  readonly carriers: string;
}

export const contractCodes = rowsOf({
  NS301: {
    title: "conflicting definitions",
    cause:
      "All agents of a services version share their types. Two documents define one type or element differently, so the client would read the messages of one agent wrongly.",
    fix: "Use WSDLs of one NetServer version only. Replace the older file of the two that the message names.",
    example: "Contact.wsdl of 2021 beside ErpSync.wsdl of 2026",
    messages: {
      elements: ({ name, how }: { name: string; how: string }) =>
        `element ${name} has two different definitions (${how})`,
      definitions: ({ what, how }: { what: string; how: string }) =>
        `${what} has a different definition elsewhere: there, ${how} here`,
    },
  },
  NS302: {
    title: "circular inheritance",
    cause: "A type extends itself, directly or through other types.",
    fix: "Remove one of the xs:extension bases, so that the types no longer form a circle.",
    example: "A extends B, B extends A",
    messages: {
      circle: ({ names }: { names: readonly string[] }) => names.join(" extends "),
    },
  },
  NS303: {
    title: "name that cannot be used in TypeScript or as a file name",
    cause:
      "A name in the WSDL becomes a name in the client, or the name of a file. This name is reserved there, or has a character that is not allowed.",
    fix: "Rename it in the WSDL, or generate other agents only, with --agent.",
    example: "an agent named CON, which cannot be a file name on Windows",
    messages: {
      identifier: ({ kind, name }: Name) => `${kind} name ${JSON.stringify(name)} is not an identifier`,
      inherited: ({ kind, name }: Name) =>
        `${kind} name ${JSON.stringify(name)} is the name of a property that every object has`,
      reserved: ({ kind, name }: Name) => `${kind} name ${name} is a reserved word of TypeScript`,
      valueCharacter: ({ value, type }: Value) =>
        `value ${JSON.stringify(value)} of ${type} has a character that is not allowed in a name`,
      valueInherited: ({ value, type }: Value) =>
        `value ${JSON.stringify(value)} of ${type} is the name of a property that every object has`,
      device: ({ agent }: { agent: string }) => `agent ${agent} has the name of a Windows device`,
      promise: () => "an operation named then would make the client of its agent a promise",
      folder: ({ namespace }: { namespace: string }) =>
        `namespace ${JSON.stringify(namespace)} does not end in a valid folder name`,
    },
  },
  NS304: {
    title: "names that collide",
    cause:
      "Two different names become the same name in the client or on disk. Some file systems ignore case, and camelCase changes the first letters of a name.",
    fix: "Rename one of them in the WSDL, or generate their agents into separate folders, with --agent.",
    example: "agents Blob and BLOB; with --naming camelCase, members ID and Id",
    messages: {
      same: ({ kind, name, other }: Pair) => `the ${kind} ${other} and ${name} have one name in two namespaces`,
      byCase: ({ kind, name, other }: Pair) => `the ${kind} ${other} and ${name} differ by case only`,
      namespaces: ({ namespace, other }: { namespace: string; other: string }) =>
        `the namespaces ${other} and ${namespace} end in the same name`,
      naming: ({ scope, name, other, property, naming }: Renamed) =>
        `${scope}: ${other} and ${name} would both be called ${property} in ${naming}`,
    },
  },
  NS401: {
    title: "reference pages cannot be read",
    cause: "The path of --docs or --swagger has no reference page with an example, and no Swagger file of the agents.",
    fix: "Give a folder or zip of reference pages, or the Swagger file of the agents, as .json or .zip.",
    example: "netserver-codegen verify --docs wsdl",
    messages: {
      noExample: ({ path }: { path: string }) => `${path} has no page with an example`,
      noSwagger: ({ path }: { path: string }) => `${path} has no Swagger file of the agents`,
      nothing: ({ path }: { path: string }) => `${path} has no reference page and no Swagger file of the agents`,
    },
  },
  NS402: {
    title: "no documentation found",
    cause:
      "The path of --docs was read, but it documents none of the generated agents and types. The pages may have examples without text, or describe other services.",
    fix: "Give pages with text, or the Swagger file of the agents. Without --docs, the client has the documentation of the WSDL.",
    example: "netserver-codegen generate --docs pages-with-examples-only.zip",
    messages: {
      unmatched: ({ path }: { path: string }) => `${path} documents nothing that the client has`,
    },
  },
  NS403: {
    title: "option --docs is missing",
    cause:
      "The client was generated with --docs, and this run has no --docs. A client without that documentation would differ.",
    fix: 'Give the same --docs, or add "docs" to netserver-codegen.config.json. To drop the documentation, run generate without --docs.',
    example: "netserver-codegen check --docs Services88-docs.zip",
    messages: {
      checked: ({ folder, docs }: { folder: string; docs: readonly string[] }) =>
        `${folder} was generated with ${docs.map((each) => `--docs ${each}`).join(" ")}`,
      lost: ({ folder, docs }: { folder: string; docs: readonly string[] }) =>
        `${folder} was generated with ${docs.map((each) => `--docs ${each}`).join(" ")}, and now has only the documentation of the WSDL`,
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
  NS407: {
    title: "carriers that JSON does not tell apart",
    cause:
      "JSON does not name the type of an object. A member of the base tells which derived carrier stands there: an enumeration whose values are parts of the carriers' names, as StepType of WorkflowStepBase. For these carriers, no value of such a member was found.",
    fix: "Over JSON, read these carriers as their base, which keeps the other members as unknown members. Or call the operations over SOAP.",
    example:
      "netserver-codegen generate\nwarning NS407 carriers that JSON does not tell apart: no member of ShapeBase tells over JSON which of Circle, Square stands there",
    messages: {
      untold: ({ base, carriers }: Untold) =>
        `no member of ${base} tells over JSON which of ${carriers} stands there; each is read as ${base}`,
      partly: ({ base, member, carriers }: Untold & { member: string }) =>
        `${base}.${member} has no value for ${carriers}; over JSON, each is read as ${base}`,
    },
  },
  NS408: {
    title: "option --swagger is missing",
    cause:
      "The client was generated with the Agents Swagger and can call over JSON. This run has neither --swagger nor a vendored set with webapi.json. A client from it is SOAP only.",
    fix: 'Give the same --swagger, or add "swagger" to netserver-codegen.config.json, or vendor with --swagger and generate from the vendored set. To drop JSON, run generate without --swagger.',
    example: "netserver-codegen check --from Services88.zip --swagger Swagger-v1-Agents.zip",
    messages: {
      checked: ({ folder, swagger }: { folder: string; swagger: string }) =>
        `${folder} was generated with the Swagger ${swagger}`,
      lost: ({ folder, swagger }: { folder: string; swagger: string }) =>
        `${folder} was generated with the Swagger ${swagger}, and is SOAP only now: json.ts is removed`,
    },
  },
  NS409: {
    title: "JSON was not compared",
    cause:
      "One of the two versions has a JSON binding, and the other has none. Changes of requests over JSON are not in the report, even if it says that nothing breaks.",
    fix: "Give the Agents Swagger of the other version: --swagger for the new one, --old-swagger for the old one. Or compare vendored sets that both have webapi.json.",
    example: "netserver-codegen diff wsdl Services88.zip --swagger Swagger-v1-Agents.zip",
    messages: {
      oneSide: ({ version, services, option }: { version: string; services: string; option: string }) =>
        `the ${version} ${services} has no JSON binding; give its Agents Swagger${option}`,
    },
  },
});
