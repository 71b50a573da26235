/** Reads the data in the page and shows it. */
import { render } from "preact";
import { expandContract } from "../generator/explorer/compact.js";
import { unpack } from "../generator/explorer/pack.js";
import type { PageData } from "../generator/explorer/page-data.js";
import { App } from "./app.js";
import { Model } from "./model.js";
import { Wire } from "./wire.js";

const data = JSON.parse(document.getElementById("data")?.textContent ?? "") as PageData;
const contract = expandContract(unpack(data.contract));
let wire: Wire | undefined;
const root = document.getElementById("app");
if (root) {
  root.textContent = "";
  render(
    <App shown={{ model: new Model(contract), wire: () => (wire ??= new Wire(contract)) }} version={data.version} />,
    root,
  );
}
