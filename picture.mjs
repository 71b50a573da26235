/*
 * Takes the picture of the explorer for the README: docs/images/explorer.png. Run it by hand after a change of the page, and look at the result.
 * It shows wsdl/ of this repository without `--docs`, so it has none of SuperOffice's descriptions. It needs the Debian packages chromium and pngquant.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

process.chdir(import.meta.dirname);
const picture = "docs/images/explorer.png";
const scratch = mkdtempSync(join(tmpdir(), "picture-"));
const [page, shot] = ["Services88.html", "shot.png"].map((name) => join(scratch, name));

try {
  execFileSync(process.execPath, ["dist/generator/cli/main.js", "explore", "--from", "wsdl", "--out", page, "--quiet"]);
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  // Twice the pixels, so that the text is sharp on every screen.
  const tab = await browser.newPage({
    viewport: { width: 1280, height: 570 },
    deviceScaleFactor: 2,
    colorScheme: "light",
  });
  await tab.goto(`${pathToFileURL(page).href}#/ErpSync/ForceResyncBatchTask?tab=call`);
  await tab.getByText("await erpSync").first().waitFor();
  await tab.screenshot({ path: shot });
  await browser.close();
  // A palette of 64 colours is enough for text, and a quarter of the bytes.
  execFileSync("pngquant", ["--speed", "1", "--nofs", "--strip", "--force", "--output", picture, "64", shot]);
  console.log(`${picture}: ${Math.round(statSync(picture).size / 1000)} kB`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
