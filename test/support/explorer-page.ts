/** Reads the pages that the explorer writes. */
import type { PageData } from "../../generator/explorer/page-data.js";

/** Returns the data in a page. */
export function dataIn(page: string): PageData {
  const [, text = ""] = /<script type="application\/json" id="data">([^]*?)<\/script>/.exec(page) ?? [];
  return JSON.parse(text) as PageData;
}
