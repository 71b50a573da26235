/** Codes of the output, NS5xx, of the configuration, NS6xx, and of serving, NS7xx. */
import { rowsOf } from "./row.js";

export const outputCodes = rowsOf({
  NS501: {
    title: "output folder is not ours",
    cause:
      "The folder holds files, but no manifest.json or SOURCE.json of this program. Writing there could destroy files of yours. Or the path is a file, or a link that leads to no folder.",
    fix: "Name an empty or new folder with --out, or move your files elsewhere. If the path is a link that leads nowhere, delete the link or create the folder that it names.",
    example: "netserver-codegen generate --out src, where src/Services88/ is your own",
    messages: {
      noFolder: ({ path }: { path: string }) => `${path} is not a folder`,
      linkToItself: ({ path }: { path: string }) => `${path} is a link that leads back to itself`,
      brokenLink: ({ path, target }: { path: string; target: string }) =>
        `${path} is a link to ${target}, which is not there`,
      notOurs: ({ folder, marker }: { folder: string; marker: string }) =>
        `${folder} is not empty and holds no ${marker} of netserver-codegen`,
    },
  },
  NS502: {
    title: "output cannot be written",
    cause:
      "The system refused to write beside or into the folder, or to read what is in it; or another file system is mounted below it, and nothing can be moved there. What was there is as it was.",
    fix: "Check the permissions and the free space of the output folder, and mount the folder of a version whole.",
    example: "error NS502 output cannot be written: generated: EACCES: permission denied",
    messages: {
      failed: ({ path, reason }: { path: string; reason: string }) => `${path}: ${reason}`,
      mounted: ({ path, reason }: { path: string; reason: string }) =>
        `${path}: another file system is mounted in it: ${reason}`,
    },
  },
  NS503: {
    title: "file in the way",
    cause: "A file that would be written is there already, and no earlier run wrote it.",
    fix: "Move or delete the file: it is not one that this program wrote.",
    example: "your own generated/Services88/agents/ErpSync.ts",
    messages: {
      inTheWay: ({ path }: { path: string }) => `${path} is in the way: it was not written by netserver-codegen`,
    },
  },
  NS504: {
    title: "generated file was edited",
    cause: "The file is not as an earlier run wrote it. It is replaced; one that would be removed is left.",
    fix: "Keep edits out of generated files; they are replaced by the next run.",
    example:
      "a method added to generated/Services88/agents/ErpSync.ts: put it in a file of your own that imports the agent",
    messages: {
      replaced: ({ path }: { path: string }) => `${path} was edited; it is replaced`,
      left: ({ path }: { path: string }) => `${path} is no longer generated, but it was edited; it is left where it is`,
    },
  },
  NS505: {
    title: "output folder inside itself",
    cause:
      "Each version of the services gets a folder of its own below --out. The folder that --out names has the version's name already, so the files would be in generated/Services88/Services88.",
    fix: "Give the folder above it.",
    example: "netserver-codegen generate --out generated/Services88\nnetserver-codegen generate --out generated",
    messages: {
      nested: ({ out, services, above }: { out: string; services: string; above: string }) =>
        `${out} would get a folder ${services} in it, because each version has its own: give --out ${above}`,
    },
  },
  NS506: {
    title: "list of generated files cannot be read",
    cause:
      "manifest.json or SOURCE.json lists the files that an earlier run wrote. It is no JSON any more, often because of a merge conflict, so nobody can say which files may be replaced.",
    fix: "Take one side of the file, with git checkout --ours FILE or git checkout --theirs FILE, and run the command again.",
    example: "git checkout --ours generated/Services88/manifest.json\nnetserver-codegen generate\ngit add generated",
    messages: {
      unreadable: ({ reason }: { reason: string }) => reason,
    },
  },
  NS601: {
    title: "configuration cannot be read",
    cause:
      "The file is no JSON (comments are allowed), has a key twice or one that is no option, or a value of another kind than the option takes.",
    fix: "Correct it there, or name another with --config; the schema of the file is shipped as netserver-codegen.schema.json.",
    example: '{ "agent": "ErpSync" } -> { "agents": ["ErpSync"] }',
    messages: {
      absent: ({ path }: { path: string }) => `${path} does not exist`,
      unreadable: ({ reason }: { reason: string }) => reason,
      twice: ({ key }: { key: string }) => `${JSON.stringify(key)} is given twice: remove one of them`,
      unknown: ({ key, expected }: { key: string; expected: string }) =>
        `${JSON.stringify(key)} is no option; expected ${expected}`,
      value: ({ key, expected, got }: { key: string; expected: string; got: string }) =>
        `${key}: expected ${expected}, got ${got}`,
      rule: ({ key, reason }: { key: string; reason: string }) => `${key}: ${reason}`,
      twoSources: () => "from and url are two sources: expected one of them",
    },
  },
  NS701: {
    title: "port cannot be listened on",
    cause: "Something else listens there, the system does not allow it, or the host is no address of this machine.",
    fix: "Give another --port, or end what listens there; 0 takes any that is free.",
    example: "netserver-codegen mock --port 80\nnetserver-codegen mock --port 8088",
    messages: {
      failed: ({ host, port, reason }: { host: string; port: number; reason: string }) => `${host}:${port}: ${reason}`,
    },
  },
});
