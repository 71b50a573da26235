import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explorerPage } from "../../generator/explorer/page.js";
import { contract, operation } from "../support/contract.js";
import { available } from "../interop/required.js";

const hostile = "</main><script>globalThis.hit = 1</script>";
const page = explorerPage(
  contract([], [operation("Do", [], []), operation("Undo", [], [])], { name: `Sample ${hostile}` }),
);
const folder = mkdtempSync(join(tmpdir(), "explorer-frame-"));
/** The page as it is while the browser still reads the data: the program, at its end, has not come. */
const early = join(folder, "early.html");
const whole = join(folder, "whole.html");

describe.skipIf(!available("chromium"))("the frame that is there before the data is read", () => {
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(early, page.slice(0, page.indexOf('<script type="module">')));
    writeFileSync(whole, page);
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Returns the texts of a page's heading and list at the side. */
  async function frameOf(file: string, hash: string, javaScriptEnabled = true) {
    const tab = await browser.newPage({ javaScriptEnabled });
    try {
      await tab.goto(pathToFileURL(file).href + hash);
      if (file === whole) await tab.locator("footer").waitFor();
      return {
        headings: await tab.locator("h1").allTextContents(),
        side: await tab.locator("#side").textContent(),
        notice: await tab
          .locator("noscript")
          .textContent({ timeout: 1000 })
          .catch(() => undefined),
        hit: javaScriptEnabled && (await tab.evaluate(() => "hit" in globalThis)),
      };
    } finally {
      await tab.close();
    }
  }

  test("is the same as the start page has it", async () => {
    for (const hash of ["", "#", "#/"]) {
      const [before, after] = [await frameOf(early, hash), await frameOf(whole, hash)];
      expect(before.headings).toEqual(["Services99"]);
      expect(after.headings).toEqual(before.headings);
      // The start page also has links that only a phone shows.
      expect(before.side).toBe(`Sample ${hostile}2`);
      expect(after.side).toContain(before.side);
      expect(before.hit || after.hit).toBe(false);
    }
  });

  test("has no heading if another page opens, and no agents if a guide opens", async () => {
    expect(await frameOf(early, "#/Sample")).toMatchObject({ headings: [], side: `Sample ${hostile}2` });
    expect(await frameOf(early, "#/guide/calls")).toMatchObject({ headings: [], side: "" });
  });

  test("says that the page is a program if scripts are off", async () => {
    const { headings, notice } = await frameOf(early, "", false);
    expect(headings).toEqual(["Services99"]);
    expect(notice).toContain("allow scripts");
  });
});
