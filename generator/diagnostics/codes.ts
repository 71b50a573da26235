/** Every code that a diagnostic may have, and what `explain` says of it. Codes are stable; add, never reuse. */
export interface Explanation {
  readonly title: string;
  /** Why it is reported, and what the program does then. */
  readonly cause: string;
  /** An imperative sentence: what to do about it. */
  readonly fix: string;
  /** A case: what was given, and what is said or would be right. */
  readonly example: string;
}

const explain = <const C extends string>(table: Record<C, Explanation>): Readonly<Record<C, Explanation>> => table;

export const codes = explain({
  // Source: NS1xx
  NS101: {
    title: "source not found",
    cause: "What --from, diff, impact or upgrade names is not there, or git does not have it.",
    fix: "Name something that is there: a folder, a zip or a file; or --url.",
    example: "netserver-codegen generate --from wdsl\nerror NS101 source not found: wdsl does not exist",
  },
  NS102: {
    title: "no WSDL in the source",
    cause:
      "The folder or archive holds no .wsdl file, no other file with a WSDL in it, or a WSDL without a wsdl:portType; or the JSON is no model that inspect --json wrote, or only the beginning of one.",
    fix: "Give a source that holds at least one file with a wsdl:definitions root, or a model as inspect --json writes it.",
    example: "netserver-codegen generate --from src\nerror NS102 no WSDL in the source: src holds no WSDL",
  },
  NS103: {
    title: "zip cannot be read",
    cause:
      "The file is cut off, damaged (a checksum differs), one part of several, compressed in a way that is not read, or another kind of archive.",
    fix: "Download or make the archive again, or unpack it and give the folder.",
    example: "netserver-codegen generate --from half-a-download.zip",
  },
  NS104: {
    title: "hostile zip entry",
    cause:
      "An entry's path leads out of the archive, or what is packed is far larger than any set of WSDLs. Nothing of it is unpacked to disk in any case.",
    fix: "Do not use this archive: an entry points outside it, or unpacks to far more than a WSDL set holds.",
    example: "an entry named ../../.bashrc",
  },
  NS105: {
    title: "server did not give a WSDL",
    cause:
      "--url is no http or https address, the server cannot be reached, or it answers with something else than a WSDL to ?singleWsdl and ?wsdl.",
    fix: "Check the URL in a browser with ?singleWsdl; the service's metadata must be published.",
    example:
      "netserver-codegen vendor --url https://crm.example.com/Remote/Services88\nin a browser: https://crm.example.com/Remote/Services88/ErpSync.svc?singleWsdl",
  },
  NS106: {
    title: "text is not UTF-8 or UTF-16",
    cause:
      "The file holds bytes that its encoding does not allow, or declares another encoding. Guessing would garble names.",
    fix: "Save the file as UTF-8; if it is no text, it is no WSDL.",
    example: '<?xml version="1.0" encoding="iso-8859-1"?> -> <?xml version="1.0" encoding="utf-8"?>, and saved so',
  },
  NS107: {
    title: "file cannot be read",
    cause: "The system refuses to open the file, or it is larger than any WSDL.",
    fix: "Check the permissions, and that it is a file of ordinary size.",
    example:
      "netserver-codegen generate --from old.wsdl\nerror NS107 file cannot be read: old.wsdl: EACCES: permission denied, open 'old.wsdl'",
  },
  NS108: {
    title: "no such services version in the source",
    cause:
      "One source can hold several versions, such as Services87 and Services88. The one that was asked for is not among them, or one must be named and is not.",
    fix: "Use one of the versions that the source holds (see the message).",
    example: "netserver-codegen diff all.zip#Services87 all.zip#Services88",
  },
  NS109: {
    title: "no such agent in the source",
    cause:
      "A name given with --agent, or in the configuration file, is no agent of the WSDLs. Names are those of the port types, with their capitals.",
    fix: "Use one of the agents that the source holds (netserver-codegen inspect lists them).",
    example:
      "netserver-codegen generate --agent ErpSinc\nerror NS109 no such agent in the source: ErpSinc is no agent of the source; did you mean ErpSync?",
  },
  NS110: {
    title: "no such type in the source",
    cause:
      "The name given to inspect type is that of no type of the WSDLs. Names are those of the schemas, with their capitals and without a prefix.",
    fix: "Use the name of a type that an operation takes or gives (netserver-codegen inspect operations AGENT shows them).",
    example:
      "netserver-codegen inspect type ErpConection\nerror NS110 no such type in the source: ErpConection is no type of the source; did you mean ErpConnection?",
  },
  NS111: {
    title: "vendored set is not whole",
    cause:
      "SOURCE.json says what a vendored set was made from, and lists its files. It cannot be read (an error, often a merge conflict); or one of them is missing, or a WSDL stands beside them that was not written with them: what a newer set left when the older one was checked out, for one.",
    fix: "Remove what is no part of the set, and check out what is missing; or vendor anew.",
    example: "git checkout wsdl && git clean -f wsdl",
  },
  NS112: {
    title: "zip is encrypted",
    cause: "A file that is wanted from the archive can only be read with a password. This program takes none.",
    fix: "Unpack the archive with its password, and give the folder with --from.",
    example: "7z x Services88.zip -oServices88\nnetserver-codegen generate --from Services88",
  },
  NS113: {
    title: "server wants a login",
    cause:
      "The server answers with HTTP 401 or 403: the request had no credentials, the wrong ones, or those of somebody who may not read the WSDL. After a redirect to another server, none are sent. As a warning: only some agents are refused.",
    fix: "Give credentials in the address or with --header, which is sent to that server only; see docs/files.md.",
    example:
      'netserver-codegen vendor --url https://USER:PASSWORD@crm.example.com/Remote/Services88\nnetserver-codegen vendor --url https://crm.example.com/Remote/Services88 --header "Authorization: Bearer $TOKEN"',
  },
  NS114: {
    title: "proxy wants a login",
    cause:
      "The proxy between this machine and the server answers with HTTP 407. Node uses the proxy of the environment only if it is told to.",
    fix: "Give the proxy's credentials in HTTPS_PROXY, and set NODE_USE_ENV_PROXY=1.",
    example:
      "HTTPS_PROXY=http://USER:PASSWORD@proxy.example.com:8080 NODE_USE_ENV_PROXY=1 \\\n  npx netserver-codegen vendor --url https://crm.example.com/Remote/Services88",
  },
  // XML and WSDL documents: NS2xx
  NS115: {
    title: "server cannot be reached",
    cause:
      "The host of --url has no address, nothing answers at it, or its certificate is not trusted. So no WSDL was asked for.",
    fix: "Check the address in a browser on this machine; behind a proxy, see docs/files.md.",
    example:
      "netserver-codegen vendor --url https://crm.exmaple.com/Remote/Services88\nerror NS115 server cannot be reached: crm.exmaple.com/Remote/Services88: the host's name is not known (ENOTFOUND)",
  },
  NS201: {
    title: "not well-formed XML",
    cause: "XML 1.0 gives a reader no leave to go on: what follows the mistake may mean anything.",
    fix: "Fix the XML at the place shown, or fetch the file again.",
    example: "<wsdl:types><xs:schema></wsdl:types> -> <wsdl:types><xs:schema/></wsdl:types>",
  },
  NS202: {
    title: "document type declaration",
    cause:
      "A DTD can define entities that read other files or grow without end. SOAP forbids it in messages (SOAP 1.1 §3), and no WSDL needs it.",
    fix: "Remove the <!DOCTYPE …>: entities are never expanded here.",
    example: '<!DOCTYPE definitions [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  },
  NS203: {
    title: "not a WSDL",
    cause:
      "The file was named as a WSDL, or ends in .wsdl, and its root is another element: often a sign-in page, or a WSDL 2.0 description.",
    fix: "Give a WSDL 1.1 document: its root is wsdl:definitions.",
    example: '<html> … -> <wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/">',
  },
  NS204: {
    title: "import cannot be resolved",
    cause:
      "A wsdl:import, xs:import or xs:include names a document that is not in the source, or a namespace that none of the documents has.",
    fix: "Put the imported document beside the others, under the location that is given.",
    example: '<xs:include schemaLocation="Services88.xsd"/> and no Services88.xsd',
  },
  NS205: {
    title: "unknown name",
    cause:
      "A type, element, message or part is referred to by a name that is not defined in what the document imports.",
    fix: "Define what is referred to, or import the document that does.",
    example: '<xs:element name="Contact" type="tns:Contakt"/>',
  },
  NS206: {
    title: "undeclared namespace prefix",
    cause: "A name or an attribute's value uses a prefix that nothing around it binds to a namespace.",
    fix: "Declare the prefix with xmlns:… on the element or around it.",
    example: '<xs:element type="tns:Contact"/> without xmlns:tns',
  },
  NS207: {
    title: "malformed WSDL or schema",
    cause:
      "The XML is sound, but not what WSDL 1.1 or XML Schema allow there: an attribute is missing or has an impossible value, a value stands twice, a binding does not bind an operation.",
    fix: "Correct the construct at the place shown.",
    example: '<xs:element minOccurs="many"/> -> <xs:element minOccurs="0"/>',
  },
  NS208: {
    title: "construct that no client is generated for",
    cause:
      "WCF's data contracts do not use it, and a client that guessed would send what the server misreads. As a warning: what is left out changes no message.",
    fix: "Leave the agent out with --agent, or change the WSDL; what is not understood is never guessed.",
    example: "<xs:choice> in a carrier",
  },
  // Contract: NS3xx
  NS301: {
    title: "conflicting definitions",
    cause:
      "All agents of a version share their types. Two documents define one of them differently, so one of the two agents would be misread.",
    fix: "Generate from WSDLs of one NetServer version; the two places define the same name differently.",
    example: "Contact.wsdl of 2021 beside ErpSync.wsdl of 2026",
  },
  NS302: {
    title: "circular inheritance",
    cause: "A carrier extends itself, by way of others or directly: it would have no end of members.",
    fix: "Break the circle of xs:extension bases.",
    example: "A extends B, B extends A",
  },
  NS303: {
    title: "name unusable in TypeScript or as a file",
    cause:
      "A name of the WSDL becomes a name in the client or of a file, and this one is reserved there or holds what neither allows.",
    fix: "Rename it in the WSDL, or leave the agent out with --agent.",
    example: "an agent named CON, which is no file name on Windows",
  },
  NS304: {
    title: "names that collide",
    cause:
      "Two names differ, but what is written for them would not: by their capitals alone where file systems do not tell these apart, or once camelCase has lowered them.",
    fix: "Rename one of them, or generate them separately with --agent; some file systems cannot tell them apart.",
    example: "agents Blob and BLOB; with --naming camelCase, members ID and Id",
  },
  // Reference pages: NS4xx
  NS401: {
    title: "reference pages cannot be read",
    cause: "What --docs or --swagger names holds no reference page with an example, or no Swagger of the agents.",
    fix: "Give a folder or zip of reference pages, or the Agents Swagger as .json or .zip.",
    example: "netserver-codegen verify --docs wsdl",
  },
  NS402: {
    title: "no prose in the reference",
    cause:
      "What --docs names was read, but documents nothing that the contract has: pages may hold examples and no prose, or belong to other services.",
    fix: "Give pages that have prose, or the Agents Swagger; without --docs, clients keep the documentation that the WSDL brings.",
    example: "netserver-codegen generate --docs pages-with-examples-only.zip",
  },
  NS403: {
    title: "documentation that is not given again",
    cause:
      "The client was generated with --docs, and this run was not told where its prose is: without it, the client is another.",
    fix: "Give the same --docs, or write docs into netserver-codegen.config.json; or generate without it.",
    example: "netserver-codegen check --docs Services88-docs.zip",
  },
  // Output: NS5xx
  NS501: {
    title: "output folder is not ours",
    cause:
      "The folder holds files, but no manifest.json or SOURCE.json of this program. Writing there could destroy files of yours. Or the path is a file, or a link that leads to no folder.",
    fix: "Name an empty or new folder with --out, or move your files elsewhere. If the path is a link that leads nowhere, delete the link or create the folder that it names.",
    example: "netserver-codegen generate --out src, where src/Services88/ is your own",
  },
  NS502: {
    title: "output cannot be written",
    cause:
      "The system refused to write beside or into the folder, or to read what is in it; or another file system is mounted below it, and nothing can be moved there. What was there is as it was.",
    fix: "Check the permissions and the free space of the output folder, and mount the folder of a version whole.",
    example: "error NS502 output cannot be written: generated: EACCES: permission denied",
  },
  NS503: {
    title: "file in the way",
    cause: "A file that would be written is there already, and no earlier run wrote it.",
    fix: "Move or delete the file: it is not one that this program wrote.",
    example: "your own generated/Services88/agents/ErpSync.ts",
  },
  NS504: {
    title: "generated file was edited",
    cause: "The file is not as an earlier run wrote it. It is replaced; one that would be removed is left.",
    fix: "Keep edits out of generated files; they are replaced by the next run.",
    example:
      "a method added to generated/Services88/agents/ErpSync.ts: put it in a file of your own that imports the agent",
  },
  NS505: {
    title: "output folder inside itself",
    cause:
      "Each version of the services gets a folder of its own below --out. The folder that --out names has the version's name already, so the files would be in generated/Services88/Services88.",
    fix: "Give the folder above it.",
    example: "netserver-codegen generate --out generated/Services88\nnetserver-codegen generate --out generated",
  },
  NS506: {
    title: "list of generated files cannot be read",
    cause:
      "manifest.json or SOURCE.json lists the files that an earlier run wrote. It is no JSON any more, often because of a merge conflict, so nobody can say which files may be replaced.",
    fix: "Take one side of the file, with git checkout --ours FILE or git checkout --theirs FILE, and run the command again.",
    example: "git checkout --ours generated/Services88/manifest.json\nnetserver-codegen generate\ngit add generated",
  },
  // Configuration: NS6xx
  NS601: {
    title: "configuration cannot be read",
    cause:
      "The file is no JSON (comments are allowed), has a key twice or one that is no option, or a value of another kind than the option takes.",
    fix: "Correct it there, or name another with --config; the schema of the file is shipped as netserver-codegen.schema.json.",
    example: '{ "agent": "ErpSync" } -> { "agents": ["ErpSync"] }',
  },
  // Serving: NS7xx
  NS701: {
    title: "port cannot be listened on",
    cause: "Something else listens there, the system does not allow it, or the host is no address of this machine.",
    fix: "Give another --port, or end what listens there; 0 takes any that is free.",
    example: "netserver-codegen mock --port 80\nnetserver-codegen mock --port 8088",
  },
  // A project that uses a client: NS8xx
  NS801: {
    title: "project cannot be read",
    cause: "The project's tsconfig.json, or one that it refers to, is not there or cannot be parsed.",
    fix: "Correct the path: that of --project, or the one in the references of the tsconfig.json that the message names.",
    example: "netserver-codegen impact wsdl new.zip --project app/tsconfig.json",
  },
  NS802: {
    title: "project without files",
    cause:
      "The tsconfig.json, those that it refers to and the folders below them hold nothing but what is generated, installed or ignored by git, so that there is nothing to look through.",
    fix: "Give the tsconfig.json that compiles the files.",
    example: "netserver-codegen impact wsdl new.zip --project app/tsconfig.json",
  },
  NS803: {
    title: "project without a client",
    cause:
      "No file of the project imports a client of the old version's services, so that no line was compared. Often another tsconfig.json compiles them. An error of impact if something breaks, and of upgrade with --fail-on hit.",
    fix: "Give the tsconfig.json that compiles what imports the generated client, and the version it was generated from as the old one.",
    example: "netserver-codegen generate && netserver-codegen impact wsdl new.zip",
  },
  NS804: {
    title: "client of the project is not there",
    cause:
      "The project imports a generated client, and nothing is in its place, or not all of it: what the new version hits cannot be told from names that stand for nothing.",
    fix: "Generate the client of the old version first, where it is not committed.",
    example: "netserver-codegen generate && netserver-codegen upgrade --from new.zip --fail-on hit",
  },
  NS805: {
    title: "client of the project is another version's",
    cause:
      "The generated client that the project imports was not made from the old version that is compared: it is the new one's already, or one of long ago. What the new version hits cannot be told from its names.",
    fix: "Generate the client from the old version first, then ask again.",
    example: "netserver-codegen generate --from wsdl && netserver-codegen impact wsdl new.zip",
  },
  NS806: {
    title: "files of the project could not be analysed",
    cause:
      "Files that use the client, or may use it, were not read, or only in part: no reader for their language, a mistake in their syntax, a client without types or with declarations that were bundled into one file, a name that changes in a template or on a value without a type. Nobody can say that they are not hit. An error for impact, and for upgrade with --fail-on.",
    fix: "Look at the files that the report names. Where you can, give the compiler what it lacks: types, the package's declarations, its project as a reference.",
    example:
      "src/guide.mdx:3:1 it imports the client from ../generated/Services88/index.js, and .mdx files are not analysed",
  },
  NS810: {
    title: "compiler settings that the client does not compile with",
    cause:
      "The tsconfig.json nearest to the output folder has a target before ES2015, or lacks the types of ES2022. The client was written all the same.",
    fix: "Set target to ES2022 or newer; or keep a target from ES2015 on and add ES2022 to lib.",
    example: '{ "compilerOptions": { "target": "ES5" } } -> { "compilerOptions": { "target": "ES2022" } }',
  },
});

export type Code = keyof typeof codes;
