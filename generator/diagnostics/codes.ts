/** Every code that a diagnostic may have: what went wrong as a title, and what the user can do. Codes are stable; add, never reuse. */
interface Explanation {
  readonly title: string;
  /** An imperative sentence: what to do about it. */
  readonly fix: string;
}

const explain = <const C extends string>(table: Record<C, Explanation>): Readonly<Record<C, Explanation>> => table;

export const codes = explain({
  // Source: NS1xx
  NS101: { title: "source not found", fix: "Give a folder, a .zip, a .wsdl file or --url that exists." },
  NS102: { title: "no WSDL in the source", fix: "Give a source that holds at least one file with a wsdl:definitions root." },
  NS103: { title: "zip cannot be read", fix: "Download or make the archive again; it is truncated, encrypted or not a zip." },
  NS104: { title: "hostile zip entry", fix: "Do not use this archive: an entry points outside it, or unpacks to far more than a WSDL set holds." },
  NS105: { title: "server did not give a WSDL", fix: "Check the URL in a browser with ?singleWsdl; the service's metadata must be published." },
  NS106: { title: "text is not UTF-8 or UTF-16", fix: "Save the file as UTF-8." },
  NS107: { title: "file cannot be read", fix: "Check the permissions, and that it is a file of ordinary size." },
  NS108: { title: "no such services version in the source", fix: "Use one of the versions that the source holds (see the message)." },
  NS109: { title: "no such agent in the source", fix: "Use one of the agents that the source holds (netserver-codegen inspect lists them)." },
  // XML and WSDL documents: NS2xx
  NS201: { title: "not well-formed XML", fix: "Fix the XML at the place shown, or fetch the file again." },
  NS202: { title: "document type declaration", fix: "Remove the <!DOCTYPE …>: entities are never expanded here." },
  NS203: { title: "not a WSDL", fix: "Give a WSDL 1.1 document: its root is wsdl:definitions." },
  NS204: { title: "import cannot be resolved", fix: "Put the imported document beside the others, under the location that is given." },
  NS205: { title: "unknown name", fix: "Define what is referred to, or import the document that does." },
  NS206: { title: "undeclared namespace prefix", fix: "Declare the prefix with xmlns:… on the element or around it." },
  NS207: { title: "malformed WSDL or schema", fix: "Correct the construct at the place shown." },
  NS208: { title: "construct that no client is generated for", fix: "Leave the agent out with --agent, or change the WSDL; what is not understood is never guessed." },
  // Contract: NS3xx
  NS301: { title: "conflicting definitions", fix: "Generate from WSDLs of one NetServer version; the two places define the same name differently." },
  NS302: { title: "circular inheritance", fix: "Break the circle of xs:extension bases." },
  NS303: { title: "name unusable in TypeScript or as a file", fix: "Rename it in the WSDL, or leave the agent out with --agent." },
  NS304: { title: "names that collide", fix: "Rename one of them, or generate them separately with --agent; some file systems cannot tell them apart." },
  // Reference pages: NS4xx
  NS401: { title: "reference pages cannot be read", fix: "Give a folder or zip of reference pages, or the Agents Swagger as .json or .zip." },
  NS402: { title: "documentation that matches nothing", fix: "Nothing need be done; use pages of the same NetServer version to document more." },
  // Output: NS5xx
  NS501: { title: "output folder is not ours", fix: "Give an empty or new folder with --out, or move what is there elsewhere." },
  NS502: { title: "output cannot be written", fix: "Check the permissions and the free space of the output folder." },
  NS503: { title: "file in the way", fix: "Move or delete the file: it is not one that this program wrote." },
  NS504: { title: "generated file was edited", fix: "Keep edits out of generated files; they are replaced by the next run." },
  // Configuration: NS6xx
  NS601: { title: "configuration cannot be read", fix: "Correct netserver-codegen.config.json; its schema is shipped as netserver-codegen.schema.json." },
  // Serving: NS7xx
  NS701: { title: "port cannot be listened on", fix: "Give another --port, or end what listens there; 0 takes any that is free." },
  // A project that uses a client: NS8xx
  NS801: { title: "project cannot be read", fix: "Give the tsconfig.json of the project that uses the client, with --project." },
  NS802: { title: "project without files", fix: "Give the tsconfig.json that compiles the files; one with only references names others." },
  NS803: { title: "project without a client", fix: "Give the tsconfig.json that compiles what imports the generated client, and the version it was generated from as the old one." },
});

export type Code = keyof typeof codes;
