/** Reads the data in the page and shows it. */
import { render } from "preact";
import { expandContract } from "../generator/explorer/compact.js";
import { expandComparison } from "../generator/explorer/comparison.js";
import { unpack } from "../generator/explorer/pack.js";
import type { PageData } from "../generator/explorer/page-data.js";
import { App } from "./app.js";
import { History } from "./changes/history.js";
import type { Shown } from "./context.js";
import { Model } from "./model.js";
import type { Guides } from "./guides/model.js";
import { pageSearch } from "./search.js";
import { Target, takeToken } from "./target.js";
import { Wire } from "./wire.js";

const data = JSON.parse(document.getElementById("data")?.textContent ?? "") as PageData;
const contract = expandContract(unpack(data.contract));
let wire: Wire | undefined;
const written = document.getElementById("guides");
let guides: Guides | undefined;
const readGuides = (): Guides | undefined => (guides ??= written ? JSON.parse(written.textContent) : undefined);
// An address that names no page opens the changes, if the page was made to show them.
if (data.first && location.hash.replace(/^#\/?/, "") === "" && !location.hash.startsWith("#/"))
  window.history.replaceState(null, "", `#/${data.first}`);
const root = document.getElementById("app");
/** Builds the index when the first page is painted. */
const afterPaint = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

if (root) {
  // The frame that was there while the data was read.
  root.textContent = "";
  const target = data.served && new Target(data.served, takeToken());
  const model = new Model(contract);
  const search = afterPaint().then(() => pageSearch(contract, readGuides));
  const shown: Shown = {
    model,
    history: data.comparison && new History(expandComparison(data.comparison, contract), contract),
    search,
    target,
    wire: () => (wire ??= new Wire(contract)),
    guides: readGuides,
    hasGuides: written !== null,
  };
  render(<App shown={shown} version={data.version} />, root);
}
