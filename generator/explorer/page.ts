/** Writes the explorer: one HTML file with the contract as data, and the program that shows it. It needs no network. */
import { createHash } from "node:crypto";
import Handlebars from "handlebars";
import type { Contract } from "../contract/model.js";
import { assetText, builtText, noticeText, packageVersion } from "../emit/assets.js";
import { compactContract } from "./compact.js";
import { pack } from "./pack.js";
import type { PageData } from "./page-data.js";

/** Text near the start of each page, by which a later run recognises the file as its own. */
export const pageMark = '<meta name="generator" content="netserver-codegen explore">';

/** Choices for the page. */
export interface PageOptions {
  /** Adds the pages of `docs/`. Default: true. */
  readonly guides?: boolean;
}

/** Returns the HTML text. Equal contracts give equal texts. */
export function explorerPage(contract: Contract, { guides = true }: PageOptions = {}): string {
  const data: PageData = { version: packageVersion(), contract: pack(compactContract(contract)) };
  const script = inScript(builtText("explorer/page.js"));
  const template = Handlebars.compile(assetText("explorer.hbs"), { strict: true, knownHelpersOnly: true });
  return template({
    mark: pageMark,
    services: contract.services,
    notices: inScript(`${noticeText()}\n${builtText("explorer/notices.txt")}`),
    style: builtText("explorer/page.css"),
    script,
    scriptDigest: createHash("sha256").update(script).digest("base64"),
    data: embedded(data),
    guides: guides && embedded(JSON.parse(builtText("explorer/guides.json"))),
  });
}

/** Returns JSON that can stand in a script element. */
const embedded = (data: unknown): string =>
  JSON.stringify(data).replace(/[<\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Returns JavaScript that can stand in a script element. In the built program, both texts occur only within literals. */
const inScript = (text: string): string => text.replace(/<(?=\/script|!--)/gi, "\\x3C");
