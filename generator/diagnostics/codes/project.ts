/** Codes of a project that uses a client: NS8xx. */
import { rowsOf } from "./row.js";

export const projectCodes = rowsOf({
  NS801: {
    title: "project cannot be read",
    cause: "The project's tsconfig.json, or one that it refers to, is not there or cannot be parsed.",
    fix: "Correct the path: that of --project, or the one in the references of the tsconfig.json that the message names.",
    example: "netserver-codegen impact wsdl new.zip --project app/tsconfig.json",
    messages: {
      unreadable: ({ reason }: { reason: string }) => reason,
    },
  },
  NS802: {
    title: "project without files",
    cause:
      "The tsconfig.json, those that it refers to and the folders below them hold nothing but what is generated, installed or ignored by git, so that there is nothing to look through.",
    fix: "Give the tsconfig.json that compiles the files.",
    example: "netserver-codegen impact wsdl new.zip --project app/tsconfig.json",
    messages: {
      noFiles: ({ project }: { project: string }) => `${project} compiles no file of its own, and none is below it`,
    },
  },
  NS803: {
    title: "project without a client",
    cause:
      "No file of the project imports a client of the old version's services, so that no line was compared. Often another tsconfig.json compiles them. An error of impact if something breaks, and of upgrade with --fail-on hit.",
    fix: "Give the tsconfig.json that compiles what imports the generated client, and the version it was generated from as the old one.",
    example: "netserver-codegen generate && netserver-codegen impact wsdl new.zip",
    messages: {
      noClient: ({ project, services }: { project: string; services: string }) =>
        `no file that ${project} compiles, and none below it, imports a client that was generated from ${services}`,
    },
  },
  NS804: {
    title: "client of the project is not there",
    cause:
      "The project imports a generated client, and nothing is in its place, or not all of it: what the new version hits cannot be told from names that stand for nothing.",
    fix: "Generate the client of the old version first, where it is not committed.",
    example: "netserver-codegen generate && netserver-codegen upgrade --from new.zip --fail-on hit",
    messages: {
      noClient: ({ file, services }: { file: string; services: string }) =>
        `${file} imports a client of ${services} that is not there`,
      noFile: ({ file }: { file: string }) => `${file}, a file of the generated client, is not there`,
    },
  },
  NS805: {
    title: "client of the project is another version's",
    cause:
      "The generated client that the project imports was not made from the old version that is compared: it is the new one's already, or one of long ago. What the new version hits cannot be told from its names.",
    fix: "Generate the client from the old version first, then ask again.",
    example: "netserver-codegen generate --from wsdl && netserver-codegen impact wsdl new.zip",
    messages: {
      other: ({ folder, services, file }: { folder: string; services: string; file: string }) =>
        `${folder} is not the client of the ${services} that is compared: ${file} differs`,
    },
  },
  NS806: {
    title: "files of the project could not be analysed",
    cause:
      "Files that use the client, or may use it, were not read, or only in part: no reader for their language, a mistake in their syntax, a client without types or with declarations that were bundled into one file, a name that changes in a template or on a value without a type. Nobody can say that they are not hit. An error for impact, and for upgrade with --fail-on.",
    fix: "Look at the files that the report names. Where you can, give the compiler what it lacks: types, the package's declarations, its project as a reference.",
    example:
      "src/guide.mdx:3:1 it imports the client from ../generated/Services88/index.js, and .mdx files are not analysed",
    messages: {},
  },
  NS810: {
    title: "compiler settings that the client does not compile with",
    cause:
      "The tsconfig.json nearest to the output folder has a target before ES2015, or lacks the types of ES2022. The client was written all the same.",
    fix: "Set target to ES2022 or newer; or keep a target from ES2015 on and add ES2022 to lib.",
    example: '{ "compilerOptions": { "target": "ES5" } } -> { "compilerOptions": { "target": "ES2022" } }',
    messages: {
      setting: ({ problem, fix, file }: { problem: string; fix: string; file: string }) =>
        `${problem}: set ${fix} in ${file}`,
    },
  },
});
