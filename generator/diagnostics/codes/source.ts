/** Codes of sources: NS1xx. */
import { rowsOf } from "./row.js";

/** A revision that git cannot read. */
export interface Failed {
  readonly specifier: string;
  readonly reason: string;
}

/** An entry of an archive. */
export interface Entry {
  readonly archive: string;
  readonly path: string;
}

/** A server, and the agents without a WSDL, with the reasons. */
export interface Refused {
  readonly server: string;
  readonly agents: string;
}

/** A server that accepts only unsupported logins, and the URL and file name of a WSDL to save by hand. */
export interface UnsupportedLogin extends Refused {
  readonly offers: string;
  readonly wsdl: string;
  readonly file: string;
}

/** An agent that the client has and the new services version lacks. */
export interface Gone {
  readonly services: string;
  readonly agent: string;
}

/** An unknown name, and the nearest known name. */
export interface Misspelt {
  readonly name: string;
  readonly near: string | undefined;
}

const suggestion = (near: string | undefined): string => (near === undefined ? "" : `; did you mean ${near}?`);
const notAllowed = "has a character that HTTP does not allow";

export const sourceCodes = rowsOf({
  NS101: {
    title: "source not found",
    cause: "The path of --from, or an argument of diff, impact or upgrade, does not exist, or git cannot read it.",
    fix: "Give an existing folder, zip or file, or a server with --url.",
    example: "netserver-codegen generate --from wdsl\nerror NS101 source not found: wdsl does not exist",
    messages: {
      absent: ({ path }: { path: string }) => `${path} does not exist`,
      address: ({ address }: { address: string }) =>
        `${address} is a URL: expected a file or folder. Download the file, or name a server with --url`,
      noDefault: ({ path }: { path: string }) =>
        `${path} does not exist: get the WSDLs with netserver-codegen vendor --from Services88.zip, or name a source with --from`,
      defaultAbove: ({ path, folder, from }: { path: string; folder: string; from: string }) =>
        `${path} does not exist: run the command in ${folder}, which has the folder, or name it with --from ${from}`,
      noVendored: ({ path }: { path: string }) =>
        `${path} does not exist, so the old version is not known: create it once with netserver-codegen vendor --from OLD`,
      noRevision: ({ specifier }: { specifier: string }) =>
        `${specifier}: expected git:REVISION or git:REVISION:FOLDER`,
      git: ({ specifier, reason }: Failed) => `${specifier}: ${reason}`,
    },
  },
  NS102: {
    title: "no WSDL in the source",
    cause:
      "The source has no file with a WSDL, or its WSDLs have no wsdl:portType. Or a JSON file is not the complete output of inspect --json.",
    fix: "Give a source with a file whose root element is wsdl:definitions, or the output of inspect --json.",
    example: "netserver-codegen generate --from src\nerror NS102 no WSDL in the source: src holds no WSDL",
    messages: {
      none: ({ path }: { path: string }) => `${path} contains no WSDL`,
      archives: ({ path, archives, from }: { path: string; archives: string; from: string }) =>
        `${path} contains no WSDL, but ${archives}: give the archive with --from ${from}`,
      archivesInside: ({ path, archives }: { path: string; archives: string }) =>
        `${path} contains no WSDL, but ${archives}: unpack ${path}, and give an archive inside it`,
      swagger: ({ path }: { path: string }) =>
        `${path} contains no WSDL, but a Swagger file of the JSON API: give it with --docs for its documentation, or compare with netserver-codegen verify --swagger ${path}`,
      pages: ({ path }: { path: string }) =>
        `${path} contains no WSDL, but Markdown pages: give reference pages with --docs for their documentation`,
      noPortType: ({ documents }: { documents: number }) => `no wsdl:portType in ${documents} document(s)`,
      noModel: ({ path, reason }: { path: string; reason: string }) =>
        `${path} is not the complete output of inspect --json: ${reason}`,
    },
  },
  NS103: {
    title: "zip cannot be read",
    cause:
      "The file is incomplete, damaged, one part of a split archive, compressed with an unsupported method, or an archive of another format.",
    fix: "Download or create the archive again. Or unpack it and give the folder.",
    example: "netserver-codegen generate --from half-a-download.zip",
    messages: {
      noZip: ({ archive }: { archive: string }) => `${archive} does not start like a zip`,
      otherArchive: ({ archive, kind }: { archive: string; kind: string }) =>
        `${archive} is ${kind} archive, not a zip: unpack it, and give the folder`,
      unreadable: ({ archive, reason }: { archive: string; reason: string }) => `${archive}: ${reason}`,
      compression: ({ archive, path, method }: { archive: string; path: string; method: string }) =>
        `${archive}: ${path} is compressed with ${method}: unpack the archive, and give the folder`,
      checksum: ({ archive, path }: Entry) => `${archive}: ${path} is damaged: its checksum is wrong`,
    },
  },
  NS104: {
    title: "unsafe zip entry",
    cause:
      "The path of an entry leads out of the archive, or the entries are far larger than any set of WSDLs. Nothing is unpacked to disk.",
    fix: "Do not use this archive. Download it from a source that you trust.",
    example: "an entry named ../../.bashrc",
    messages: {
      entries: ({ archive, count, limit }: { archive: string; count: number; limit: number }) =>
        `${archive}: ${count} entries, more than ${limit}`,
      twice: ({ archive, path }: Entry) => `${archive}: two entries have the path ${JSON.stringify(path)}`,
      size: ({ archive, path, bytes }: Entry & { bytes: number }) => `${archive}: ${path} unpacks to ${bytes} bytes`,
      beyond: ({ archive, path, limit }: Entry & { limit: number }) =>
        `${archive}: ${path} unpacks to more than ${limit} bytes`,
      outside: ({ archive, path }: Entry) =>
        `${archive}: the entry ${JSON.stringify(path.slice(0, 120))} leads out of the archive`,
      name: ({ archive, reason }: { archive: string; reason: string }) => `${archive}: ${reason}`,
    },
  },
  NS105: {
    title: "server gave no WSDL",
    cause:
      "--url is not an http or https URL, or the server answers ?singleWsdl and ?wsdl with something else than a WSDL.",
    fix: "Open the URL with ?singleWsdl in a browser. The server must publish the metadata of its services.",
    example:
      "netserver-codegen vendor --url https://crm.example.com/Remote/Services88\nin a browser: https://crm.example.com/Remote/Services88/ErpSync.svc?singleWsdl",
    messages: {
      noAddress: () => "--url: expected a URL such as https://crm.example.com/Remote/Services88",
      headerName: ({ name }: { name: string }) => `the header ${JSON.stringify(name)} ${notAllowed}`,
      headerValue: ({ name }: { name: string }) => `the value of the header ${name} ${notAllowed}`,
      ofNone: ({ server, agents }: Refused) => `${server}: no agent has a WSDL: ${agents}`,
      ofThese: ({ server, agents }: Refused) => `${server}: no WSDL for ${agents}`,
      somePages: ({ server, agents }: Refused) =>
        `${server}: no WSDL for ${agents}; left out, and the other agents are read`,
      someBroken: ({ server, agents }: Refused) =>
        `${server}: no WSDL for ${agents}, although other agents answered. Nothing was read, because these agents may exist. Try again, or name the agents that you need with --agent`,
    },
  },
  NS106: {
    title: "text is not UTF-8 or UTF-16",
    cause: "The file has bytes that its encoding does not allow, or declares another encoding.",
    fix: "Save the file as UTF-8. If it is not a text file, it is not a WSDL.",
    example: '<?xml version="1.0" encoding="iso-8859-1"?> -> <?xml version="1.0" encoding="utf-8"?>, and saved so',
    messages: {
      encoding: ({ path }: { path: string }) => `${path} is not UTF-8 or UTF-16 text`,
    },
  },
  NS107: {
    title: "file cannot be read",
    cause: "The operating system does not let this program read the file, or the file is larger than 64 MiB.",
    fix: "Check the permissions and the size of the file.",
    example:
      "netserver-codegen generate --from old.wsdl\nerror NS107 file cannot be read: old.wsdl: EACCES: permission denied, open 'old.wsdl'",
    messages: {
      unreadable: ({ path, reason }: { path: string; reason: string }) => `${path}: ${reason}`,
    },
  },
  NS108: {
    title: "services version not found in the source",
    cause:
      "A source can contain several versions, such as Services87 and Services88. The requested version is not among them, or the command needs one version and none is named.",
    fix: "Name one of the versions that the message lists.",
    example: "netserver-codegen diff all.zip#Services87 all.zip#Services88",
    messages: {
      twoNamed: ({ from, services }: { from: string; services: string }) =>
        `--from names ${from}, and --services names ${services}: expected one of them`,
      absent: ({ services, held }: { services: string; held: string }) => `${services} is not among ${held}`,
      several: ({ specifier, held, path, first }: { specifier: string; held: string; path: string; first: string }) =>
        `${specifier} contains ${held}: name one of them, for example ${path}#${first}`,
      documented: ({ held }: { held: string }) =>
        `the source contains ${held}: name the documented version with --services`,
      noPredecessor: ({ vendored, held, services }: { vendored: string; held: string; services: string }) =>
        `${vendored} contains ${held}, and the new source contains ${services}: name the version with --services`,
    },
  },
  NS109: {
    title: "agent not found in the source",
    cause: "A name in --agent, or in the configuration file, is not an agent of the source. Names are case-sensitive.",
    fix: "Use a name that netserver-codegen inspect lists.",
    example:
      "netserver-codegen generate --agent ErpSinc\nerror NS109 agent not found in the source: the source has no agent ErpSinc; did you mean ErpSync?",
    messages: {
      unknown: ({ name, near }: Misspelt) => `the source has no agent ${name}${suggestion(near)}`,
      allGone: ({ services, agent }: Gone) =>
        `${services} no longer has the agent ${agent} of the client: name other agents with --agent`,
      gone: ({ services, agent }: Gone) =>
        `${services} no longer has the agent ${agent} of the client: its files are removed`,
      namedButGone: ({ services, agent }: Gone) =>
        `${services} no longer has the agent ${agent}: remove the name from --agent and from the configuration file`,
    },
  },
  NS110: {
    title: "type not found in the source",
    cause: "The name given to inspect type is not a type of the source. Names are case-sensitive and have no prefix.",
    fix: "Use the name of a type that netserver-codegen inspect operations AGENT shows.",
    example:
      "netserver-codegen inspect type ErpConection\nerror NS110 type not found in the source: the source has no type ErpConection; did you mean ErpConnection?",
    messages: {
      unknown: ({ name, near }: Misspelt) => `the source has no type ${name}${suggestion(near)}`,
    },
  },
  NS111: {
    title: "vendored set does not match its SOURCE.json",
    cause:
      "SOURCE.json records the origin of a vendored set and lists its files. One of these is wrong: SOURCE.json cannot be read (often because of a merge conflict), it does not record the origin, a listed file is missing, or a document is not listed. Another version may have left that document there.",
    fix: "Restore the missing files and remove the files that are not listed. Or run netserver-codegen vendor again.",
    example: "git checkout wsdl && git clean -f wsdl",
    messages: {
      noProvenance: ({ path }: { path: string }) => `${path} does not record the origin of the set`,
      missing: ({ path }: { path: string }) => `${path} is missing`,
      unlisted: ({ path }: { path: string }) => `${path} is not listed, and is not read`,
      unreadable: ({ path, reason }: { path: string; reason: string }) => `${path}: ${reason}`,
    },
  },
  NS112: {
    title: "zip is encrypted",
    cause: "A file in the archive is protected by a password. This program cannot decrypt it.",
    fix: "Unpack the archive with its password, and give the folder with --from.",
    example: "7z x Services88.zip -oServices88\nnetserver-codegen generate --from Services88",
    messages: {
      entry: ({ archive, path }: Entry) => `${archive}: ${path} is encrypted`,
      entries: ({ archive }: { archive: string }) => `${archive}: the list of its files is encrypted`,
    },
  },
  NS113: {
    title: "server requires a login",
    cause:
      "The server answers with HTTP 401 or 403. The request had no credentials or wrong ones, or the user may not read the WSDL. netserver-codegen supports Basic authentication and fixed headers, such as a bearer token. It does not support NTLM, Negotiate (Kerberos) or Digest. After a redirect to another server, it sends no credentials. A warning says that only some agents were refused.",
    fix: "For Basic or a fixed header, give credentials in the URL or with --header. They are sent to that server only. For any other login, save the WSDL and give the file with --from. See docs/files.md.",
    example:
      'netserver-codegen vendor --url https://USER:PASSWORD@crm.example.com/Remote/Services88\nnetserver-codegen vendor --url https://crm.example.com/Remote/Services88 --header "Authorization: Bearer $TOKEN"',
    messages: {
      refused: ({ server, agents }: Refused) =>
        `${server}: ${agents}: give credentials in the URL, https://USER:PASSWORD@HOST/…, or a header with --header "Authorization: Bearer TOKEN"; for another kind of login, save the WSDL from a browser and give the file with --from`,
      unsupported: ({ server, agents, offers, wsdl, file }: UnsupportedLogin) =>
        `${server}: ${agents}: netserver-codegen supports Basic and fixed headers, not ${offers}; save the WSDL with curl --anyauth --user "USER" -o ${file} "${wsdl}", or from a browser, and give the file with --from ${file}`,
      someRefused: ({ server, agents }: Refused) => `${server}: ${agents}; left out, and the other agents are read`,
    },
  },
  NS114: {
    title: "proxy requires a login",
    cause:
      "The proxy between this machine and the server answers with HTTP 407. Node uses a proxy from the environment only with NODE_USE_ENV_PROXY=1.",
    fix: "Give the proxy's credentials in HTTPS_PROXY, and set NODE_USE_ENV_PROXY=1.",
    example:
      "HTTPS_PROXY=http://USER:PASSWORD@proxy.example.com:8080 NODE_USE_ENV_PROXY=1 \\\n  npx netserver-codegen vendor --url https://crm.example.com/Remote/Services88",
    messages: {
      refused: ({ server, agents }: Refused) =>
        `${server}: ${agents}: give the credentials of the proxy: HTTPS_PROXY=http://USER:PASSWORD@PROXY:PORT NODE_USE_ENV_PROXY=1 npx netserver-codegen … (Node 22.21, 24.5 or newer)`,
    },
  },
  NS115: {
    title: "server cannot be reached",
    cause:
      "The host of --url is not known, does not answer, or has a certificate that is not trusted. No WSDL was requested.",
    fix: "Check the URL in a browser on this machine. Behind a proxy, see docs/files.md.",
    example:
      "netserver-codegen vendor --url https://crm.exmaple.com/Remote/Services88\nerror NS115 server cannot be reached: crm.exmaple.com/Remote/Services88: the host's name is not known (ENOTFOUND)",
    messages: {
      unreachable: ({ server, reason }: { server: string; reason: string }) => `${server}: ${reason}`,
    },
  },
});
