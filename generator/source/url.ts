/** Reads WSDL from a running NetServer: `?singleWsdl` of each agent, or `?wsdl` and its imports. */
import { byCodePoint } from "../text/order.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { digestsOf, matchesEarlierDigest } from "./digests.js";
import { knownAgents } from "./known-agents.js";
import { loginHeaders, acceptsHeader } from "./login.js";
import type { OpenOptions, Source, SourceDocument } from "./model.js";
import { request, type Failure } from "./request.js";
import { isWsdlOrSchema } from "./text.js";

/** Number of parallel requests. */
const concurrency = 6;
/**
 * Reads the given agents, each of which must answer, or all known agents that the server has. Collects NS105 (no WSDL),
 * NS113 (the server requires a login), NS114 (the proxy requires a login) or NS115 (the server cannot be reached).
 *
 * @param url `https://HOST/Remote/Services88`, or the URL of one agent's `.svc`
 */
export async function openUrl(
  url: string,
  agents: readonly string[] | undefined,
  diagnostics: Diagnostics,
  options: OpenOptions,
): Promise<Source | undefined> {
  const base = baseOf(url);
  if (!base) {
    diagnostics.error(problems.NS105.noAddress());
    return undefined;
  }
  const headers = loginHeaders(new URL(url), options.headers);
  if ("problem" in headers) {
    diagnostics.error(headers.problem);
    return undefined;
  }
  const single = /([^/]+)\.svc$/i.exec(base.pathname)?.[1];
  const folder = new URL(base.href.replace(/[^/]+\.svc$/i, ""));
  if (!folder.pathname.endsWith("/")) folder.pathname += "/";
  const label = `${base.host}${base.pathname}`;
  const requested = agents ?? (single === undefined ? undefined : [single]);
  const reader = new UrlReader(folder, headers, options);

  const names = requested ?? knownAgents;
  const documents: SourceDocument[] = [];
  const failed: FailedAgent[] = [];
  let done = 0;
  // The same credentials would be refused again, and some servers lock an account after several refusals.
  const isHopeless = () =>
    documents.length === 0 &&
    failed.some(({ wants, unreachable }) => wants === "login" || wants === "proxy" || unreachable !== undefined);
  await inParallel(names, async (agent) => {
    if (isHopeless()) return;
    const answer = await reader.agent(agent);
    options.onProgress?.(`${label}: ${++done} of ${names.length} agents asked`);
    if ("document" in answer) documents.push(answer.document);
    else failed.push({ agent, ...answer });
  });
  options.signal?.throwIfAborted();
  failed.sort((a, b) => byCodePoint(a.agent, b.agent));
  if (documents.length === 0 || (requested && failed.length > 0)) {
    reportFailures(label, failed, { folder, isRequested: requested !== undefined }, diagnostics);
    return undefined;
  }
  if (!reportUnreadAgents(label, failed, diagnostics)) return undefined;
  documents.sort((a, b) => byCodePoint(a.path, b.path));
  for (const { path, text } of documents) diagnostics.texts.add(path, text);
  const contents = documents.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
  return {
    label,
    documents,
    provenance: {
      source: label,
      digests: Object.fromEntries(await digestsOf(contents)),
      isEarlierDigest: matchesEarlierDigest(contents),
    },
    resolve: (from, location) => reader.imported(from, location),
  };
}

/**
 * Reports agents without a WSDL that were not requested by name, when other agents have one. HTTP 404 means that the
 * server does not have the agent. For any other failure, the agent may exist, and a vendored set would lose it.
 *
 * @returns false, with an error NS105, if the reason of a failure may be temporary
 */
function reportUnreadAgents(server: string, failed: readonly FailedAgent[], diagnostics: Diagnostics): boolean {
  const refused = failed.filter(({ wants }) => wants !== undefined);
  const pages = failed.filter(({ because }) => because === "page");
  const broken = failed.filter(({ wants, because }) => wants === undefined && because === undefined);
  if (refused.length > 0) diagnostics.warning(problems.NS113.someRefused({ server, agents: listed(refused) }));
  if (pages.length > 0) diagnostics.warning(problems.NS105.somePages({ server, agents: listed(pages) }));
  if (broken.length > 0) diagnostics.error(problems.NS105.someBroken({ server, agents: listed(broken) }));
  return broken.length === 0;
}

type FailedAgent = Failure & { readonly agent: string };

/** Returns `AI (HTTP 404), Sale (HTTP 500)`, or `AI, Sale (HTTP 404)` if all agents failed with the same reason. */
function listed(failed: readonly FailedAgent[]): string {
  const isAlike = failed.every(({ failure }) => failure === failed[0]?.failure);
  const names = failed.slice(0, 5).map(({ agent, failure }) => (isAlike ? agent : `${agent} (${failure})`));
  return `${names.join(", ")}${failed.length > 5 ? ", …" : ""}${isAlike ? ` (${failed[0]?.failure})` : ""}`;
}

/** Reports the failure to fix first: the login at the proxy, the login at the server, then any other. */
function reportFailures(
  label: string,
  failed: readonly FailedAgent[],
  asked: { readonly folder: URL; readonly isRequested: boolean },
  diagnostics: Diagnostics,
): void {
  const server = label;
  const byProxy = failed.filter(({ wants }) => wants === "proxy");
  if (byProxy.length > 0) {
    diagnostics.error(problems.NS114.refused({ server, agents: listed(byProxy) }));
    return;
  }
  const byServer = failed.filter(({ wants }) => wants !== undefined);
  const [first] = byServer;
  if (first) {
    const refused = { server, agents: listed(byServer) };
    const offers = [...new Set(byServer.flatMap(({ offers = [] }) => offers))];
    const wsdl = wsdlUrl(asked.folder, first.agent, "singleWsdl").href;
    diagnostics.error(
      acceptsHeader(offers)
        ? problems.NS113.refused(refused)
        : problems.NS113.unsupported({ ...refused, offers: offers.join(" or "), wsdl, file: `${first.agent}.wsdl` }),
    );
    return;
  }
  const unreachable = failed.find((each) => each.unreachable !== undefined)?.unreachable;
  if (unreachable !== undefined) {
    diagnostics.error(problems.NS115.unreachable({ server, reason: unreachable }));
    return;
  }
  diagnostics.error(problems.NS105[asked.isRequested ? "ofThese" : "ofNone"]({ server, agents: listed(failed) }));
}

/**
 * Returns the URL without user name, password, query and fragment, so that no secret appears in labels and diagnostics.
 */
function baseOf(url: string): URL | undefined {
  try {
    const base = new URL(url);
    if (base.protocol !== "https:" && base.protocol !== "http:") return undefined;
    base.username = "";
    base.password = "";
    base.search = "";
    base.hash = "";
    return base;
  } catch {
    return undefined;
  }
}

class UrlReader {
  readonly #folder: URL;
  readonly #headers: Headers;
  readonly #options: OpenOptions;
  /** Requested imports, by path. An import shared by several agents is requested once. */
  readonly #imported = new Map<string, Promise<SourceDocument | undefined>>();

  constructor(folder: URL, headers: Headers, options: OpenOptions) {
    this.#folder = folder;
    this.#headers = headers;
    this.#options = options;
  }

  async agent(agent: string): Promise<{ readonly document: SourceDocument } | Failure> {
    let failure: Failure = { failure: "" };
    for (const form of ["singleWsdl", "wsdl"]) {
      const url = wsdlUrl(this.#folder, agent, form);
      const answer = await request(url, this.#headers, this.#options);
      if ("text" in answer && isWsdlOrSchema(answer.text))
        return { document: { path: shown(url), text: answer.text, linesBefore: 0 } };
      if ("text" in answer) {
        const by = answer.redirectedTo === undefined ? "" : ` but a page of ${answer.redirectedTo}`;
        failure = { failure: `the answer is no WSDL${by}`, because: "page" };
      } else failure = answer;
      // The other form would fail too.
      if (failure.wants || failure.unreachable) break;
    }
    return failure;
  }

  /**
   * Requests an import from the origin of `--url`. WCF writes the server's internal host name into locations, which
   * often is not reachable.
   */
  async imported(from: SourceDocument, location: string): Promise<SourceDocument | undefined> {
    const within = `${this.#folder.protocol}//${from.path}`;
    // The location may be any text.
    if (!URL.canParse(location, within)) return undefined;
    const resolved = new URL(location, within);
    const url = new URL(this.#folder);
    url.pathname = resolved.pathname;
    url.search = resolved.search;
    const path = shown(url);
    const known =
      this.#imported.get(path) ??
      request(url, this.#headers, this.#options).then((answer) =>
        "text" in answer ? { path, text: answer.text, linesBefore: 0 } : undefined,
      );
    this.#imported.set(path, known);
    return known;
  }
}

const wsdlUrl = (folder: URL, agent: string, form: string): URL =>
  new URL(`${encodeURIComponent(agent)}.svc?${form}`, folder);

const shown = (url: URL): string => `${url.host}${url.pathname}${url.search}`;

async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, worker));
}
