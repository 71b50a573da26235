/** Codes of the output (NS5xx), the configuration (NS6xx) and the mock server (NS7xx). */
import { rowsOf } from "./row.js";

export const outputCodes = rowsOf({
  NS501: {
    title: "output folder was not written by netserver-codegen",
    cause:
      "The folder has files, but no manifest.json or SOURCE.json of this program. Writing there could destroy your files. The path may also be a file or a broken link.",
    fix: "Name an empty or new folder with --out, or move your files elsewhere. Delete a broken link, or create the folder that it leads to.",
    example: "netserver-codegen generate --out src, where src/Services88/ is your own",
    messages: {
      noFolder: ({ path }: { path: string }) => `${path} is not a folder`,
      linkToItself: ({ path }: { path: string }) => `${path} is a link to itself`,
      brokenLink: ({ path, target }: { path: string; target: string }) =>
        `${path} is a link to ${target}, which does not exist`,
      notOurs: ({ folder, marker }: { folder: string; marker: string }) =>
        `${folder} is not empty and has no ${marker} of netserver-codegen`,
      folderOfWsdls: ({ out }: { out: string }) => `--out ${out} is the folder of the WSDLs`,
    },
  },
  NS502: {
    title: "output cannot be written",
    cause:
      "The operating system refused to read the folder, or to write into it or beside it. Or another file system is mounted inside the folder, so that no file can be moved there. Nothing was changed.",
    fix: "Check the permissions and the free space of the output folder. If you mount a folder, mount the whole folder of a version.",
    example: "error NS502 output cannot be written: generated: EACCES: permission denied",
    messages: {
      failed: ({ path, reason }: { path: string; reason: string }) => `${path}: ${reason}`,
      mounted: ({ path, reason }: { path: string; reason: string }) =>
        `${path}: another file system is mounted in the folder: ${reason}`,
    },
  },
  NS503: {
    title: "file in the way",
    cause: "A file to be written exists already, and no earlier run wrote it.",
    fix: "Move or delete your file.",
    example: "your own generated/Services88/agents/ErpSync.ts",
    messages: {
      inTheWay: ({ path }: { path: string }) => `${path} exists, and was not written by netserver-codegen`,
    },
  },
  NS504: {
    title: "generated file was edited",
    cause:
      "The file was changed after an earlier run wrote it. A file that is generated again is replaced. A file that is no longer generated is kept.",
    fix: "Do not edit generated files: the next run replaces them.",
    example:
      "a method added to generated/Services88/agents/ErpSync.ts: put it in a file of your own that imports the agent",
    messages: {
      replaced: ({ path }: { path: string }) => `${path} was edited; it is replaced`,
      left: ({ path }: { path: string }) => `${path} was edited; it is no longer generated, and is kept`,
    },
  },
  NS505: {
    title: "output folder inside itself",
    cause:
      "Each version of the services gets its own folder inside --out. The folder of --out already has the name of the version, so the files would be in generated/Services88/Services88.",
    fix: "Give the parent folder.",
    example: "netserver-codegen generate --out generated/Services88\nnetserver-codegen generate --out generated",
    messages: {
      nested: ({ out, services, above }: { out: string; services: string; above: string }) =>
        `--out ${out} would create the folder ${services} inside it: expected --out ${above}`,
    },
  },
  NS506: {
    title: "list of generated files cannot be read",
    cause:
      "manifest.json or SOURCE.json lists the files that an earlier run wrote. It is no longer valid JSON, often because of a merge conflict. So it is not known which files can be replaced.",
    fix: "Restore the file with git checkout --ours FILE or git checkout --theirs FILE, and run the command again.",
    example: "git checkout --ours generated/Services88/manifest.json\nnetserver-codegen generate\ngit add generated",
    messages: {
      unreadable: ({ reason }: { reason: string }) => reason,
    },
  },
  NS601: {
    title: "configuration cannot be read",
    cause:
      "The file is not JSON (comments are allowed), or is a module that fails, or has a duplicate key, an unknown option, or a value of the wrong type.",
    fix: "Correct the file, or name another one with --config. Its schema is netserver-codegen.schema.json.",
    example: '{ "agent": "ErpSync" } -> { "agents": ["ErpSync"] }',
    messages: {
      absent: ({ path }: { path: string }) => `${path} does not exist`,
      unreadable: ({ reason }: { reason: string }) => reason,
      twoFiles: ({ one, other }: { one: string; other: string }) =>
        `${one} and ${other} both exist: remove one of them, or name one with --config`,
      twice: ({ key }: { key: string }) => `${JSON.stringify(key)} occurs twice: remove one of them`,
      unknown: ({ key, expected }: { key: string; expected: string }) =>
        `${JSON.stringify(key)} is not an option: expected ${expected}`,
      value: ({ key, expected, got }: { key: string; expected: string; got: string }) =>
        `${key}: expected ${expected}, got ${got}`,
      rule: ({ key, reason }: { key: string; reason: string }) => `${key}: ${reason}`,
      twoSources: () => "both from and url are given: expected one of them",
    },
  },
  NS602: {
    title: "configuration exists",
    cause:
      "init would write a configuration file, and the folder has one that says something else. Nothing was written.",
    fix: "To add an agent, add it to agents in the file, and run netserver-codegen generate. For other changes, edit the file, or replace it with --force.",
    example: "netserver-codegen init --agent ErpSync --force",
    messages: {
      other: ({ file, keys }: { file: string; keys: string }) => `${file} exists, and has other options: ${keys}`,
      agents: ({ file, agents, entry }: { file: string; agents: string; entry: string }) =>
        `${file} exists, and does not name ${agents}. Write there, and run netserver-codegen generate: ${entry}`,
    },
  },
  NS603: {
    title: "JSON binding is missing",
    cause: "A client speaks JSON only if the vendored set has a JSON binding. It comes from the Agents Swagger.",
    fix: "Give the Agents Swagger with --swagger FILE, or use --wire soap.",
    example: "netserver-codegen init --from Services88.zip --swagger Swagger-v1-Agents.zip --wire json",
    messages: {
      noBinding: ({ wire }: { wire: string }) => `--wire ${wire} needs a JSON binding, and the vendored set has none`,
    },
  },
  NS604: {
    title: "package.json cannot be changed",
    cause:
      "init adds npm scripts to package.json. The file cannot be read, or is not valid JSON, or is not an object. Nothing was written.",
    fix: "Correct package.json, and run the command again.",
    example: '{ "name": "app", "scripts": { "build": "vite build", } }: JSON allows no comma before }',
    messages: {
      unreadable: ({ reason }: { reason: string }) => reason,
    },
  },
  NS605: {
    title: "agents of one run",
    cause:
      "--agent names other agents than the configuration file. The option takes precedence, but for this run only: the next run without --agent takes the agents of the file, and removes others. Agents of the last run are used again only if the file names none.",
    fix: "To keep the agents of this run, write them to agents in the configuration file. For a second client, give another --out.",
    example: 'netserver-codegen generate --agent ErpSync,Contact, with { "agents": ["ErpSync"] } in the file',
    messages: {
      overridden: ({ file, configured, entry }: { file: string; configured: string; entry: string }) =>
        `the next run without --agent takes the agents of ${file}: ${configured}. To keep those of this run, write there: ${entry}`,
    },
  },
  NS701: {
    title: "cannot listen on the port",
    cause: "Another program uses the port, you may not use it, or the host is not an address of this machine.",
    fix: "Choose another --port, or stop the other program. With --port 0, the system chooses a free port.",
    example: "netserver-codegen mock --port 80\nnetserver-codegen mock --port 8088",
    messages: {
      failed: ({ host, port, reason }: { host: string; port: number; reason: string }) => `${host}:${port}: ${reason}`,
    },
  },
  NS702: {
    title: "handlers cannot be used",
    cause:
      "The file of --handlers is missing, fails when it is loaded, or has a handler that would never be called. Handlers have the names of the WSDL, also if the client was generated with --naming camelCase. A running mock keeps the last good handlers.",
    fix: "Correct the file. Its default export is an object with an object for each agent, and a function for each operation.",
    example:
      "export default { ErpSync: { GetConection: () => null } };\nexport default { ErpSync: { GetConnection: () => null } };",
    messages: {
      absent: ({ path }: { path: string }) => `${path} does not exist`,
      fails: ({ reason }: { reason: string }) => `the module fails: ${reason}`,
      noObject: () => "expected an object as the default export",
      unknown: ({ reason }: { reason: string }) => reason,
    },
  },
  NS703: {
    title: "fixture cannot be used",
    cause:
      "The folder of --fixtures is missing, a file in it is not JSON, or its path names no operation. A running mock keeps the last good fixtures.",
    fix: "Name each file after an agent and an operation of the WSDL, such as ErpSync/GetConnection.json. The file holds the result of the operation.",
    example: "netserver-codegen mock --fixtures fixtures, where fixtures/ErpSync/GetConection.json is misspelt",
    messages: {
      noFolder: ({ path }: { path: string }) => `${path} is not a folder`,
      noJson: ({ reason }: { reason: string }) => reason,
      unknown: ({ path, reason }: { path: string; reason: string }) => `${path}: ${reason}`,
    },
  },
  NS704: {
    title: "calls cannot be sent to the target",
    cause:
      "explore --port sends calls to the address of --target, with your ticket. The address, the ticket or the application token cannot be used.",
    fix: "Give --target https://HOST/Remote for SOAP, or an address that ends in /api for JSON. Set NETSERVER_TICKET to a ticket, and for SuperOffice Online NETSERVER_APPLICATION_TOKEN to the application token.",
    example:
      "netserver-codegen explore --port 8123 --target crm.example.com\nnetserver-codegen explore --port 8123 --target https://crm.example.com/Remote",
    messages: {
      target: ({ reason }: { reason: string }) => `the target: ${reason}`,
      secret: ({ name }: { name: string }) =>
        `the ${name}: expected at least 4 characters from ! to ~, without spaces. It is not repeated here`,
      noBinding: () =>
        "the target: an address for JSON was given, and the contract has no JSON binding. Give --swagger",
    },
  },
});
