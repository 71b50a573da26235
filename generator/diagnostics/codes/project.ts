/** Codes of a project that uses a client: NS8xx. */
import { rowsOf } from "./row.js";

export const projectCodes = rowsOf({
  NS801: {
    title: "project cannot be read",
    cause: "The project's tsconfig.json, or one that it references, does not exist or cannot be parsed.",
    fix: "Correct the path of --project, or the path in the references of the tsconfig.json that the message names.",
    example: "netserver-codegen impact wsdl new.zip --project app/tsconfig.json",
    messages: {
      unreadable: ({ reason }: { reason: string }) => reason,
    },
  },
  NS802: {
    title: "project without files",
    cause:
      "The tsconfig.json, its references and the folders below them have no source files except generated, installed and git-ignored ones, so there is nothing to search.",
    fix: "Give the tsconfig.json that compiles your files, with --project.",
    example: "netserver-codegen impact wsdl new.zip --project app/tsconfig.json",
    messages: {
      noFiles: ({ project }: { project: string }) =>
        `${project} compiles no source file, and no file is below its folder`,
    },
  },
  NS803: {
    title: "project does not use the client",
    cause:
      "No file of the project imports a client of the old services version, so no line was compared. Often another tsconfig.json compiles those files. impact reports an error if a change breaks callers; upgrade does with --fail-on hit.",
    fix: "Give the tsconfig.json that compiles the files with the imports, and the version that the client was generated from as the old version.",
    example: "netserver-codegen generate && netserver-codegen impact wsdl new.zip",
    messages: {
      noClient: ({ project, services }: { project: string; services: string }) =>
        `neither ${project} nor the files below its folder import a client that was generated from ${services}`,
    },
  },
  NS804: {
    title: "generated client is missing",
    cause:
      "The project imports a generated client, but the client or a part of it does not exist. Without it, the types of your code are unknown, so its uses cannot be found.",
    fix: "Generate the client of the old version first. This is needed if the client is not committed.",
    example: "netserver-codegen generate && netserver-codegen upgrade --from new.zip --fail-on hit",
    messages: {
      noClient: ({ file, services }: { file: string; services: string }) =>
        `${file} imports a client of ${services} that does not exist`,
      noFile: ({ file }: { file: string }) => `${file}, a file of the generated client, does not exist`,
    },
  },
  NS805: {
    title: "generated client is of another version",
    cause:
      "The client that the project imports was not generated from the old version of the comparison. It may be the new version already, or an older one. So the uses of the old version cannot be found.",
    fix: "Generate the client from the old version first, then run the command again.",
    example: "netserver-codegen generate --from wsdl && netserver-codegen impact wsdl new.zip",
    messages: {
      other: ({ folder, services, file }: { folder: string; services: string; file: string }) =>
        `${folder} was not generated from the old ${services}: ${file} differs`,
    },
  },
  NS806: {
    title: "files could not be analysed",
    cause:
      "Some files use the client, or may use it, and could not be analysed completely. Reasons are an unsupported language, a syntax error, a client without types, declarations bundled into one file, a package without known sources, or a changed name in the template of a component (such as Vue) or on a value without a type. These files may be affected. The command impact reports this as an error. So does upgrade with --fail-on.",
    fix: "Check the files in the report by hand. Where possible, give the compiler the missing types, declarations or project references.",
    example:
      "src/guide.mdx:3:1 it imports the client from ../generated/Services88/index.js, and .mdx files are not analysed",
    messages: {},
  },
  NS810: {
    title: "client does not compile with the compiler settings",
    cause:
      "The tsconfig.json nearest to the output folder has a target before ES2015, or lacks the types of ES2022. The client is written anyway.",
    fix: 'Set "target" to "ES2022" or newer. Or keep a target from ES2015 on, and add "ES2022" to "lib".',
    example: '{ "compilerOptions": { "target": "ES5" } } -> { "compilerOptions": { "target": "ES2022" } }',
    messages: {
      setting: ({ problem, fix, file }: { problem: string; fix: string; file: string }) =>
        `${problem}: set ${fix} in ${file}`,
    },
  },
  NS811: {
    title: "client is outside of rootDir",
    cause:
      "The tsconfig.json nearest to the output folder has a rootDir that does not contain the output folder. TypeScript then refuses every import of the client (TS6059). The client is written anyway.",
    fix: 'Write the client below rootDir with --out. Or set "rootDir" to a folder that contains the client and your files.',
    example: '{ "compilerOptions": { "rootDir": "src" } } -> netserver-codegen generate --out src/generated',
    messages: {
      outside: ({ rootDir, out, file }: { rootDir: string; out: string; file: string }) =>
        `rootDir ${rootDir} does not contain the client, so files there cannot import it: write the client with --out ${out}, or set "rootDir": "." in ${file}`,
    },
  },
});
