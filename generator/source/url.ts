/** WSDL from a live NetServer: each agent's `?singleWsdl`, or its `?wsdl` and what that imports. */
import { byCodePoint } from "../text/order.js";
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { digestsOf, earlierDigests } from "./digests.js";
import { knownAgents } from "./known-agents.js";
import { loginHeaders, takesHeader } from "./login.js";
import type { OpenOptions, Source, SourceDocument } from "./model.js";
import { request, type Failure } from "./request.js";
import { isWsdlOrSchema } from "./text.js";

/** Requests under way at once: enough to hide the latency, too few to be a burden. */
const atOnce = 6;
/**
 * Reads the agents named, each of which must answer, or else all known ones that the server has. Collects NS105, NS115 (no server was reached), NS113 (the server
 * wants a login) or NS114 (the proxy does).
 *
 * @param url `https://HOST/Remote/Services88`, or the address of one agent's `.svc`
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
  const wanted = agents ?? (single === undefined ? undefined : [single]);
  const reader = new UrlReader(folder, headers, options);

  const names = wanted ?? knownAgents;
  const documents: SourceDocument[] = [];
  const failed: FailedAgent[] = [];
  let done = 0;
  // The same credentials are refused again, and some servers lock an account after a few refusals.
  const isPointless = () =>
    documents.length === 0 &&
    failed.some(({ wants, unreachable }) => wants === "login" || wants === "proxy" || unreachable !== undefined);
  await inParallel(names, async (agent) => {
    if (isPointless()) return;
    const answer = await reader.agent(agent);
    options.onProgress?.(`${label}: ${++done} of ${names.length} agents asked`);
    if ("document" in answer) documents.push(answer.document);
    else failed.push({ agent, ...answer });
  });
  options.signal?.throwIfAborted();
  failed.sort((a, b) => byCodePoint(a.agent, b.agent));
  if (documents.length === 0 || (wanted && failed.length > 0)) {
    reportFailures(label, failed, { folder, isWanted: wanted !== undefined }, diagnostics);
    return undefined;
  }
  if (!reportUnread(label, failed, diagnostics)) return undefined;
  documents.sort((a, b) => byCodePoint(a.path, b.path));
  const contents = documents.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
  return {
    label,
    documents,
    provenance: {
      source: label,
      digests: Object.fromEntries(await digestsOf(contents)),
      isEarlierDigest: earlierDigests(contents),
    },
    resolve: (from, location) => reader.imported(from, location),
  };
}

/**
 * Reports the agents that nobody asked for by name and that gave no WSDL, beside others that did. The server does not have an agent with HTTP 404. An
 * agent that fails otherwise may be there: without it, a vendored set would lose an agent.
 *
 * @returns false, with an error NS105, if an agent failed for a reason that may be gone at the next try
 */
function reportUnread(server: string, failed: readonly FailedAgent[], diagnostics: Diagnostics): boolean {
  const refused = failed.filter(({ wants }) => wants !== undefined);
  const pages = failed.filter(({ because }) => because === "page");
  const broken = failed.filter(({ wants, because }) => wants === undefined && because === undefined);
  if (refused.length > 0) diagnostics.warning(problems.NS113.someRefused({ server, agents: listed(refused) }));
  if (pages.length > 0) diagnostics.warning(problems.NS105.somePages({ server, agents: listed(pages) }));
  if (broken.length > 0) diagnostics.error(problems.NS105.someBroken({ server, agents: listed(broken) }));
  return broken.length === 0;
}

type FailedAgent = Failure & { readonly agent: string };

/** Returns `AI (HTTP 404), Sale (HTTP 500)`, or `AI, Sale (HTTP 404)` if all failed alike. */
function listed(failed: readonly FailedAgent[]): string {
  const isAlike = failed.every(({ failure }) => failure === failed[0]?.failure);
  const names = failed.slice(0, 5).map(({ agent, failure }) => (isAlike ? agent : `${agent} (${failure})`));
  return `${names.join(", ")}${failed.length > 5 ? ", …" : ""}${isAlike ? ` (${failed[0]?.failure})` : ""}`;
}

/** Collects the reason that can be mended first: the proxy's login, the server's, or any other. */
function reportFailures(
  label: string,
  failed: readonly FailedAgent[],
  asked: { readonly folder: URL; readonly isWanted: boolean },
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
      takesHeader(offers)
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
  diagnostics.error(problems.NS105[asked.isWanted ? "ofThese" : "ofNone"]({ server, agents: listed(failed) }));
}

/** Without user name, password, query and fragment: none of them may show up in a label or a diagnostic. */
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
  /** Documents by the path that diagnostics show; an import that several agents share is asked for once. */
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
      // The other form would fail in the same way.
      if (failure.wants || failure.unreachable) break;
    }
    return failure;
  }

  /** WCF writes the server's own name into import locations, which is often not the one that it is reached by: the origin stays ours. */
  async imported(from: SourceDocument, location: string): Promise<SourceDocument | undefined> {
    const within = `${this.#folder.protocol}//${from.path}`;
    // Not every text that a document gives is an address: then there is nothing to be had.
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
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
