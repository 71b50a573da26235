/** Writes the explorer: one HTML file with the contract as data, and the program that shows it. It needs no network. */
import { createHash } from "node:crypto";
import Handlebars from "handlebars";
import type { Contract } from "../contract/model.js";
import { assetText, builtText, noticeText, packageVersion } from "../emit/assets.js";
import { compactContract } from "./compact.js";
import { packComparison, type Comparison } from "./comparison.js";
import { pack } from "./pack.js";
import type { PageData } from "./page-data.js";
import type { Served } from "./serve/protocol.js";

/** Text near the start of each page, by which a later run recognises the file as its own. */
export const pageMark = '<meta name="generator" content="netserver-codegen explore">';

/** Choices for the page. */
export interface PageOptions {
  /** Adds the pages of `docs/`. Default: true. */
  readonly guides?: boolean | undefined;
  /** The changes since an older version. */
  readonly comparison?: Comparison | undefined;
  /** The page that opens first, instead of the start page. */
  readonly first?: PageData["first"];
}

/** A page, and the same Content-Security-Policy as its `meta` element has. */
export interface ExplorerPage {
  readonly text: string;
  readonly policy: string;
}

/** Returns the HTML text. Equal contracts give equal texts. */
export const explorerPage = (contract: Contract, options: PageOptions = {}): string => pageOf(contract, options).text;

/** Returns the page that a server serves. Unlike a file, it may send requests, but only to its own origin. */
export const servedPage = (contract: Contract, served: Served, options: PageOptions = {}): ExplorerPage =>
  pageOf(contract, options, served);

function pageOf(contract: Contract, { guides = true, comparison, first }: PageOptions, served?: Served): ExplorerPage {
  const data: PageData = {
    version: packageVersion(),
    contract: pack(compactContract(contract)),
    ...(served && { served }),
    ...(comparison && { comparison: packComparison(comparison) }),
    ...(first && { first }),
  };
  const script = inScript(builtText(comparison || served ? "explorer/page-with-extras.js" : "explorer/page.js"));
  const connect = served ? " connect-src 'self';" : "";
  const policy = `default-src 'none'; script-src ${[frameScript, script].map(sourceOf).join(" ")}; style-src 'unsafe-inline';${connect} form-action 'none'; base-uri 'none'`;
  const template = Handlebars.compile(assetText("explorer.hbs"), { strict: true, knownHelpersOnly: true });
  const text = template({
    mark: pageMark,
    policy,
    services: contract.services,
    agents: contract.agents.map(({ name, operations }) => ({
      href: `#/${encodeURIComponent(name)}`,
      name,
      operations: operations.length,
    })),
    heading: first ? undefined : contract.services,
    frameScript,
    notices: inScript(`${noticeText()}\n${builtText("explorer/notices.txt")}`),
    style: builtText("explorer/page.css") + (comparison ? builtText("explorer/changes.css") : ""),
    script,
    data: embedded(data),
    guides: guides && embedded(JSON.parse(builtText("explorer/guides.json"))),
  });
  return { text, policy };
}

/**
 * The template has a frame in HTML, which the browser shows while it still reads the data: the agents, and the heading of the start page. This script
 * runs before the data is read. It removes the parts of the frame that another page does not have.
 */
const frameScript = `{
  const page = location.hash.replace(/^#\\/?/, "");
  if (page) document.querySelector("#main h1")?.remove();
  if (page.startsWith("guide")) document.getElementById("side").textContent = "";
}`;

/** Returns the source by which a Content-Security-Policy allows an inline script. */
const sourceOf = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** Returns JSON that can stand in a script element. */
const embedded = (data: unknown): string =>
  JSON.stringify(data).replace(/[<\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Returns JavaScript that can stand in a script element. In the built program, both texts occur only within literals. */
const inScript = (text: string): string => text.replace(/<(?=\/script|!--)/gi, "\\x3C");
