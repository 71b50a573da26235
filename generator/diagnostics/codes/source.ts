/** Codes of sources: NS1xx. */
import { rowsOf } from "./row.js";

export interface Failed {
  readonly given: string;
  readonly reason: string;
}

/** An entry of an archive. */
export interface Entry {
  readonly archive: string;
  readonly path: string;
}

/** A server, and the agents that it refused, each with the reason. */
export interface Refused {
  readonly server: string;
  readonly agents: string;
}

/** A server that only takes a login that is not supported, and the address and the file name of a WSDL to save. */
export interface UnsupportedLogin extends Refused {
  readonly offers: string;
  readonly wsdl: string;
  readonly file: string;
}

export interface Gone {
  readonly services: string;
  readonly agent: string;
}

/** A name that is unknown, and the known name that it may mean. */
export interface Misspelt {
  readonly name: string;
  readonly near: string | undefined;
}

const suggestion = (near: string | undefined): string => (near === undefined ? "" : `; did you mean ${near}?`);
const notAllowed = "has a character that HTTP does not allow";

export const sourceCodes = rowsOf({
  NS101: {
    title: "source not found",
    cause: "What --from, diff, impact or upgrade names is not there, or git does not have it.",
    fix: "Name something that is there: a folder, a zip or a file; or --url.",
    example: "netserver-codegen generate --from wdsl\nerror NS101 source not found: wdsl does not exist",
    messages: {
      absent: ({ path }: { path: string }) => `${path} does not exist`,
      address: ({ address }: { address: string }) =>
        `${address} is an address, and a file is expected here: download it, or name a server with --url`,
      noDefault: ({ path }: { path: string }) =>
        `${path} does not exist: get the WSDLs first, with netserver-codegen vendor --from Services88.zip, or name a source with --from`,
      defaultAbove: ({ path, folder, from }: { path: string; folder: string; from: string }) =>
        `${path} does not exist: run this in ${folder}, which has one, or name it with --from ${from}`,
      noVendored: ({ path }: { path: string }) =>
        `${path} is not there: nothing says which version the old one is. Make it once with netserver-codegen vendor --from OLD`,
      noRevision: ({ given }: { given: string }) => `${given}: expected git:REVISION or git:REVISION:FOLDER`,
      git: ({ given, reason }: Failed) => `${given}: ${reason}`,
    },
  },
  NS102: {
    title: "no WSDL in the source",
    cause:
      "The folder or archive holds no .wsdl file, no other file with a WSDL in it, or a WSDL without a wsdl:portType; or the JSON is no model that inspect --json wrote, or only the beginning of one.",
    fix: "Give a source that holds at least one file with a wsdl:definitions root, or a model as inspect --json writes it.",
    example: "netserver-codegen generate --from src\nerror NS102 no WSDL in the source: src holds no WSDL",
    messages: {
      none: ({ path }: { path: string }) => `${path} holds no WSDL`,
      archives: ({ path, archives, from }: { path: string; archives: string; from: string }) =>
        `${path} holds no WSDL, but ${archives}: give it with --from ${from}`,
      archivesInside: ({ path, archives }: { path: string; archives: string }) =>
        `${path} holds no WSDL, but ${archives}: unpack it, and give what is inside`,
      swagger: ({ path }: { path: string }) =>
        `${path} holds no WSDL, but a Swagger of the JSON API: give it with --docs for its prose, or compare with it: netserver-codegen verify --swagger ${path}`,
      pages: ({ path }: { path: string }) =>
        `${path} holds no WSDL, but Markdown pages: give reference pages with --docs for their prose`,
      noPortType: ({ documents }: { documents: number }) => `no wsdl:portType in ${documents} document(s)`,
      noModel: ({ path, reason }: { path: string; reason: string }) =>
        `${path} is no model that inspect --json wrote, or not all of one: ${reason}`,
    },
  },
  NS103: {
    title: "zip cannot be read",
    cause:
      "The file is cut off, damaged (a checksum differs), one part of several, compressed in a way that is not read, or another kind of archive.",
    fix: "Download or make the archive again, or unpack it and give the folder.",
    example: "netserver-codegen generate --from half-a-download.zip",
    messages: {
      noZip: ({ archive }: { archive: string }) => `${archive} does not begin as a zip does`,
      otherArchive: ({ archive, kind }: { archive: string; kind: string }) =>
        `${archive} is ${kind} archive, and no zip: unpack it`,
      unreadable: ({ archive, reason }: { archive: string; reason: string }) => `${archive}: ${reason}`,
      compression: ({ archive, path, method }: { archive: string; path: string; method: string }) =>
        `${archive}: ${path} is compressed with ${method}: unpack the archive, and give the folder`,
      checksum: ({ archive, path }: Entry) => `${archive}: ${path} is damaged: its checksum is not the archive's`,
    },
  },
  NS104: {
    title: "hostile zip entry",
    cause:
      "An entry's path leads out of the archive, or what is packed is far larger than any set of WSDLs. Nothing of it is unpacked to disk in any case.",
    fix: "Do not use this archive: an entry points outside it, or unpacks to far more than a WSDL set holds.",
    example: "an entry named ../../.bashrc",
    messages: {
      entries: ({ archive, count, limit }: { archive: string; count: number; limit: number }) =>
        `${archive}: ${count} entries, more than ${limit}`,
      twice: ({ archive, path }: Entry) => `${archive}: two entries are called ${JSON.stringify(path)}`,
      size: ({ archive, path, bytes }: Entry & { bytes: number }) => `${archive}: ${path} unpacks to ${bytes} bytes`,
      beyond: ({ archive, path, limit }: Entry & { limit: number }) =>
        `${archive}: ${path} unpacks to more than ${limit} bytes`,
      outside: ({ archive, path }: Entry) =>
        `${archive}: the entry ${JSON.stringify(path.slice(0, 120))} points outside of the archive`,
      name: ({ archive, reason }: { archive: string; reason: string }) => `${archive}: ${reason}`,
    },
  },
  NS105: {
    title: "server did not give a WSDL",
    cause:
      "--url is no http or https address, the server cannot be reached, or it answers with something else than a WSDL to ?singleWsdl and ?wsdl.",
    fix: "Check the URL in a browser with ?singleWsdl; the service's metadata must be published.",
    example:
      "netserver-codegen vendor --url https://crm.example.com/Remote/Services88\nin a browser: https://crm.example.com/Remote/Services88/ErpSync.svc?singleWsdl",
    messages: {
      noAddress: () => "--url: expected an address such as https://crm.example.com/Remote/Services88",
      headerName: ({ name }: { name: string }) => `the header ${JSON.stringify(name)} ${notAllowed}`,
      headerValue: ({ name }: { name: string }) => `the value of the header ${name} ${notAllowed}`,
      ofNone: ({ server, agents }: Refused) => `${server}: no WSDL of any agent; ${agents}`,
      ofThese: ({ server, agents }: Refused) => `${server}: no WSDL of ${agents}`,
      somePages: ({ server, agents }: Refused) =>
        `${server}: no WSDL of ${agents}; left out, and the agents that answered are read`,
      someBroken: ({ server, agents }: Refused) =>
        `${server}: no WSDL of ${agents}, while other agents answered. Nothing was read, because these agents may exist. Try again, or name the agents that you need with --agent`,
    },
  },
  NS106: {
    title: "text is not UTF-8 or UTF-16",
    cause:
      "The file holds bytes that its encoding does not allow, or declares another encoding. Guessing would garble names.",
    fix: "Save the file as UTF-8; if it is no text, it is no WSDL.",
    example: '<?xml version="1.0" encoding="iso-8859-1"?> -> <?xml version="1.0" encoding="utf-8"?>, and saved so',
    messages: {
      encoding: ({ path }: { path: string }) => `${path} is not UTF-8 or UTF-16 text`,
    },
  },
  NS107: {
    title: "file cannot be read",
    cause: "The system refuses to open the file, or it is larger than any WSDL.",
    fix: "Check the permissions, and that it is a file of ordinary size.",
    example:
      "netserver-codegen generate --from old.wsdl\nerror NS107 file cannot be read: old.wsdl: EACCES: permission denied, open 'old.wsdl'",
    messages: {
      unreadable: ({ path, reason }: { path: string; reason: string }) => `${path}: ${reason}`,
    },
  },
  NS108: {
    title: "no such services version in the source",
    cause:
      "One source can hold several versions, such as Services87 and Services88. The one that was asked for is not among them, or one must be named and is not.",
    fix: "Use one of the versions that the source holds (see the message).",
    example: "netserver-codegen diff all.zip#Services87 all.zip#Services88",
    messages: {
      twoNamed: ({ from, services }: { from: string; services: string }) =>
        `--from names ${from}, and --services ${services}: leave one of them out`,
      absent: ({ services, held }: { services: string; held: string }) => `${services} is not among ${held}`,
      several: ({ given, held, path, first }: { given: string; held: string; path: string; first: string }) =>
        `${given} holds ${held}: say which with ${path}#${first}`,
      documented: ({ held }: { held: string }) =>
        `the source holds ${held}: say with --services which of them was documented`,
      noPredecessor: ({ vendored, held, services }: { vendored: string; held: string; services: string }) =>
        `${vendored} holds ${held}, and the new source ${services}: say with --services which is meant`,
    },
  },
  NS109: {
    title: "no such agent in the source",
    cause:
      "A name given with --agent, or in the configuration file, is no agent of the WSDLs. Names are those of the port types, with their capitals.",
    fix: "Use one of the agents that the source holds (netserver-codegen inspect lists them).",
    example:
      "netserver-codegen generate --agent ErpSinc\nerror NS109 no such agent in the source: ErpSinc is no agent of the source; did you mean ErpSync?",
    messages: {
      unknown: ({ name, near }: Misspelt) => `${name} is no agent of the source${suggestion(near)}`,
      allGone: ({ services, agent }: Gone) =>
        `${services} has no ${agent} any more, and the client has it: name other agents with --agent`,
      gone: ({ services, agent }: Gone) =>
        `${services} has no ${agent} any more, and the client has it: it is no longer generated`,
      namedButGone: ({ services, agent }: Gone) =>
        `${services} has no ${agent} any more: name it no longer, neither in the configuration nor where generate is called`,
    },
  },
  NS110: {
    title: "no such type in the source",
    cause:
      "The name given to inspect type is that of no type of the WSDLs. Names are those of the schemas, with their capitals and without a prefix.",
    fix: "Use the name of a type that an operation takes or gives (netserver-codegen inspect operations AGENT shows them).",
    example:
      "netserver-codegen inspect type ErpConection\nerror NS110 no such type in the source: ErpConection is no type of the source; did you mean ErpConnection?",
    messages: {
      unknown: ({ name, near }: Misspelt) => `${name} is no type of the source${suggestion(near)}`,
    },
  },
  NS111: {
    title: "vendored set is not whole",
    cause:
      "SOURCE.json says what a vendored set was made from, and lists its files. It cannot be read (an error, often a merge conflict); or one of them is missing, or a WSDL stands beside them that was not written with them: what a newer set left when the older one was checked out, for one.",
    fix: "Remove what is no part of the set, and check out what is missing; or vendor anew.",
    example: "git checkout wsdl && git clean -f wsdl",
    messages: {
      noProvenance: ({ path }: { path: string }) => `${path} does not say what the set was made from`,
      missing: ({ path }: { path: string }) => `${path} is missing`,
      stranger: ({ path }: { path: string }) => `${path} is no part of it, and is not read`,
      unreadable: ({ path, reason }: { path: string; reason: string }) => `${path}: ${reason}`,
    },
  },
  NS112: {
    title: "zip is encrypted",
    cause: "A file that is wanted from the archive can only be read with a password. This program takes none.",
    fix: "Unpack the archive with its password, and give the folder with --from.",
    example: "7z x Services88.zip -oServices88\nnetserver-codegen generate --from Services88",
    messages: {
      entry: ({ archive, path }: Entry) => `${archive}: ${path} is encrypted`,
      entries: ({ archive }: { archive: string }) => `${archive}: its entries are encrypted`,
    },
  },
  NS113: {
    title: "server wants a login",
    cause:
      "The server answers with HTTP 401 or 403: the request had no credentials, the wrong ones, or those of somebody who may not read the WSDL. netserver-codegen supports Basic authentication and fixed headers, such as a bearer token or a key. It does not support NTLM, Negotiate (Kerberos) or Digest. After a redirect to another server, no credentials are sent. As a warning: only some agents are refused.",
    fix: "For Basic or a fixed header, give credentials in the address or with --header; they are sent to that server only. For any other login, save the WSDL and give the file with --from; see docs/files.md.",
    example:
      'netserver-codegen vendor --url https://USER:PASSWORD@crm.example.com/Remote/Services88\nnetserver-codegen vendor --url https://crm.example.com/Remote/Services88 --header "Authorization: Bearer $TOKEN"',
    messages: {
      refused: ({ server, agents }: Refused) =>
        `${server}: ${agents}: give credentials in the address, https://USER:PASSWORD@HOST/…, or a header with --header "Authorization: Bearer TOKEN"; for a login of another kind, save the WSDL from a browser and give the file with --from`,
      unsupported: ({ server, agents, offers, wsdl, file }: UnsupportedLogin) =>
        `${server}: ${agents}: netserver-codegen supports Basic and fixed headers, not ${offers}; save the WSDL with curl --anyauth --user "USER" -o ${file} "${wsdl}", or from a browser, and give the file with --from ${file}`,
      someRefused: ({ server, agents }: Refused) =>
        `${server}: ${agents}; left out, and the agents that answered are read`,
    },
  },
  NS114: {
    title: "proxy wants a login",
    cause:
      "The proxy between this machine and the server answers with HTTP 407. Node uses the proxy of the environment only if it is told to.",
    fix: "Give the proxy's credentials in HTTPS_PROXY, and set NODE_USE_ENV_PROXY=1.",
    example:
      "HTTPS_PROXY=http://USER:PASSWORD@proxy.example.com:8080 NODE_USE_ENV_PROXY=1 \\\n  npx netserver-codegen vendor --url https://crm.example.com/Remote/Services88",
    messages: {
      refused: ({ server, agents }: Refused) =>
        `${server}: ${agents}: give its credentials: HTTPS_PROXY=http://USER:PASSWORD@PROXY:PORT NODE_USE_ENV_PROXY=1 npx netserver-codegen … (Node 22.21, 24.5 or newer)`,
    },
  },
  NS115: {
    title: "server cannot be reached",
    cause:
      "The host of --url has no address, nothing answers at it, or its certificate is not trusted. So no WSDL was asked for.",
    fix: "Check the address in a browser on this machine; behind a proxy, see docs/files.md.",
    example:
      "netserver-codegen vendor --url https://crm.exmaple.com/Remote/Services88\nerror NS115 server cannot be reached: crm.exmaple.com/Remote/Services88: the host's name is not known (ENOTFOUND)",
    messages: {
      unreachable: ({ server, reason }: { server: string; reason: string }) => `${server}: ${reason}`,
    },
  },
});
