/** WSDL from a live NetServer: each agent's `?singleWsdl`, or its `?wsdl` and what that imports. */
import { byCodePoint } from "../contract/order.js";
import { Diagnostics } from "../diagnostics/diagnostic.js";
import { digestsOf, earlierDigests } from "./digests.js";
import { knownAgents } from "./known-agents.js";
import { limits } from "./limits.js";
import type { Source, SourceDocument } from "./model.js";
import type { OpenOptions } from "./open.js";
import { decodeText, isWsdlOrSchema } from "./text.js";

/** Requests under way at once: enough to hide the latency, too few to be a burden. */
const atOnce = 6;
/** Milliseconds for one document. */
const patience = 30_000;

/**
 * The agents named, each of which must answer (NS105), or else all known ones that do.
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
    diagnostics.error("NS105", "--url: expected an address such as https://crm.example.com/Remote/Services88");
    return undefined;
  }
  const single = /([^/]+)\.svc$/i.exec(base.pathname)?.[1];
  const folder = new URL(base.href.replace(/[^/]+\.svc$/i, ""));
  if (!folder.pathname.endsWith("/")) folder.pathname += "/";
  const label = `${base.host}${base.pathname}`;
  const wanted = agents ?? (single === undefined ? undefined : [single]);
  const reader = new UrlReader(folder, options);

  const names = wanted ?? knownAgents;
  const documents: SourceDocument[] = [];
  const failures: string[] = [];
  let done = 0;
  await inParallel(names, async (agent) => {
    const answer = await reader.agent(agent);
    options.onProgress?.(`${label}: ${++done} of ${names.length} agents asked`);
    if ("document" in answer) documents.push(answer.document);
    else failures.push(`${agent} (${answer.failure})`);
  });
  options.signal?.throwIfAborted();
  if (documents.length === 0 || (wanted && failures.length > 0)) {
    const told = failures.sort().slice(0, 5).join(", ");
    diagnostics.error(
      "NS105",
      `${label}: no WSDL of ${wanted ? told : `any agent; ${told}${failures.length > 5 ? ", …" : ""}`}`,
    );
    return undefined;
  }
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

type AgentAnswer = { readonly document: SourceDocument } | { readonly failure: string };

class UrlReader {
  readonly #folder: URL;
  readonly #options: OpenOptions;
  /** Documents by the path that diagnostics show; an import that several agents share is asked for once. */
  readonly #imported = new Map<string, Promise<SourceDocument | undefined>>();

  constructor(folder: URL, options: OpenOptions) {
    this.#folder = folder;
    this.#options = options;
  }

  async agent(agent: string): Promise<AgentAnswer> {
    let failure = "";
    for (const form of ["singleWsdl", "wsdl"]) {
      const url = new URL(`${encodeURIComponent(agent)}.svc?${form}`, this.#folder);
      const answer = await this.#get(url);
      if (typeof answer !== "string" && isWsdlOrSchema(answer.text))
        return { document: { path: shown(url), text: answer.text, linesBefore: 0 } };
      failure = typeof answer === "string" ? answer : "the answer is no WSDL";
    }
    return { failure };
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
      this.#get(url).then((answer) =>
        typeof answer === "string" ? undefined : { path, text: answer.text, linesBefore: 0 },
      );
    this.#imported.set(path, known);
    return known;
  }

  /** The document, or why there is none. */
  async #get(url: URL): Promise<{ readonly text: string } | string> {
    const signals = [AbortSignal.timeout(patience), ...(this.#options.signal ? [this.#options.signal] : [])];
    try {
      const response = await (this.#options.fetch ?? fetch)(url, { signal: AbortSignal.any(signals) });
      if (!response.ok) {
        await response.body?.cancel();
        return `HTTP ${response.status}`;
      }
      const bytes = await readLimited(response);
      // What is no text is this answer's failure, and need not be that of all.
      const text = bytes && decodeText(bytes, shown(url), new Diagnostics());
      return text === undefined ? "the answer is too large or no text" : { text };
    } catch (error) {
      this.#options.signal?.throwIfAborted();
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      return `no answer: ${cause instanceof Error ? ("code" in cause && typeof cause.code === "string" ? cause.code : cause.message || cause.name) : ""}`;
    }
  }
}

const shown = (url: URL): string => `${url.host}${url.pathname}${url.search}`;

async function readLimited(response: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (response.body) {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limits.document) return undefined;
      chunks.push(chunk);
    }
  }
  return Buffer.concat(chunks);
}

async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
