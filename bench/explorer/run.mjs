/**
 * `npm run bench:explorer` measures the explorer's page in Chromium, beside Swagger UI with the same operations, in turn. Both open from the
 * disk. It needs Chromium, and SuperOffice's Agents Swagger in the folder of the corpus. `--rounds N` changes the number of rounds (3).
 */
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { explore } from "../../dist/generator/index.js";
import { median } from "../wire/client.mjs";
import { writeSwaggerUi } from "./swagger-ui.mjs";
import { clock } from "./clock.mjs";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "3" } } });
const rounds = Number(values.rounds);
const root = join(import.meta.dirname, "../..");
const swagger = join(process.env.CORPUS_FOLDER ?? join(root, "../shared/corpus"), "Swagger-v1-Agents-2026-07.zip");
const programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = programs.find((each) => existsSync(each));
for (const [path, what] of [
  [swagger, "SuperOffice's Agents Swagger (set CORPUS_FOLDER, see CONTRIBUTING.md)"],
  [executablePath ?? "", `Chromium (looked for ${programs.join(", ")})`],
])
  if (!existsSync(path)) {
    console.error(`Nothing was measured: ${what} is missing${path === "" ? "" : `: ${path}`}.`);
    process.exit(1);
  }

const folder = mkdtempSync(join(tmpdir(), "bench-explorer-"));
/** The search box of the program. Before, the page has a frame with a box that is disabled. */
const usable = ".search input:enabled";
const queries = ["resync erp", "upload document", "GetContactEntity", "-> Contact", "add message to ticket"];
const routes = {
  "an agent with 313 operations": "#/List",
  "an operation": "#/Contact/SaveContactEntity",
  "the message of an operation": "#/Contact/SaveContactEntity?tab=sent",
  "a type with 60 members": "#/type/AppointmentEntity",
  "all types": "#/types",
  "a search": "#/search?q=contact",
  "a guide": "#/guide/calls",
  "the start page": "#/",
};

/** Opens a page, runs a function in it, and closes it. */
async function on(browser, file, ready, run) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    /** Returns the time that the page's main thread worked, which other programs on the machine change little. */
    const worked = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
    };
    const timed = async (within, run, argument) => {
      const before = await worked();
      const clocked = await page.evaluate(
        ([where, text, given]) => globalThis.bench.change(where, () => new Function("given", text)(given)),
        [within, run, argument],
      );
      return { clocked, worked: (await worked()) - before };
    };
    await page.addInitScript(clock, ready);
    await page.goto(pathToFileURL(file).href, { waitUntil: "commit" });
    const opened = { clocked: await page.evaluate(() => globalThis.bench.ready), worked: await worked() };
    return { opened, ...(await run(page, timed)) };
  } finally {
    await page.close();
  }
}

/** Types queries, and returns the time of each key until its results are painted, and the longest task meanwhile. */
async function typed(page, input, texts) {
  await page.locator(input).focus();
  await page.evaluate(() => globalThis.bench.keys());
  for (const text of texts) {
    await page.locator(input).fill("");
    await page.keyboard.type(text, { delay: 80 });
  }
  return page.evaluate(() => globalThis.bench.keysDone());
}

async function ours(browser, file) {
  return on(browser, file, "h1", async (page, timed) => {
    await page.locator(usable).waitFor();
    const used = await page.evaluate(() => performance.now());
    // The index is built after the first paint.
    await page.locator(".search input").fill("resync erp");
    await page.locator("[role=option]").first().waitFor({ timeout: 120_000 });
    const searchable = await page.evaluate(() => performance.now());
    const { keys, longest } = await typed(page, ".search input", queries);
    const went = {};
    for (const [name, hash] of Object.entries(routes)) went[name] = await timed("main", "location.hash = given", hash);
    return { used, searchable, keys, longest, went };
  });
}

async function swaggerUi(browser, file) {
  return on(browser, file, ".opblock", async (_page, timed) => {
    const operation = await timed(".opblock", "document.querySelector(given).click()", ".opblock-summary-control");
    return { went: { "an operation": operation } };
  });
}

const at = (all, share) => all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))];

try {
  const out = join(folder, "Services88.html");
  const writing = [];
  for (let round = 0; round < rounds; round++)
    writing.push((await explore({ from: join(root, "wsdl"), docs: swagger, out })).milliseconds);
  const other = await writeSwaggerUi({ root, folder, swagger });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const results = { ours: [], swaggerUi: [] };
  for (let round = 0; round < rounds; round++) {
    results.ours.push(await ours(browser, out));
    results.swaggerUi.push(await swaggerUi(browser, other.file));
  }
  console.log(
    `Node ${process.version}, Chromium ${browser.version()}, medians of ${rounds} rounds, in turn, in ms. "worked" is the work of the page's main thread.`,
  );
  console.log(
    `Page ${(statSync(out).size / 1024).toFixed(0)} KiB; Swagger UI ${other.version} with the same Swagger.\n`,
  );
  const rows = [["what", "explorer", "worked", "budget", "Swagger UI", "worked", "times ours", "worked"]];
  /** Adds a row: times by the clock, and the work of the page's main thread where it was measured. */
  const row = (what, budget, pick, others) => {
    const medianOf = (all, part, choose) => {
      const chosen = choose ? all.map(choose) : [];
      return typeof chosen[0] === "number"
        ? part === "clocked" && median(chosen)
        : chosen[0] !== undefined && median(chosen.map((each) => each[part]));
    };
    const own = ["clocked", "worked"].map((part) => medianOf(results.ours, part, pick));
    const their = ["clocked", "worked"].map((part) => medianOf(results.swaggerUi, part, others));
    const ratios = their.map((each, at) => each && own[at] && each / own[at]);
    const text = (value, digits) => (value === false || value === undefined ? "" : value.toFixed(digits));
    rows.push([
      what,
      ...own.map((each) => text(each, 0)),
      budget,
      ...their.map((each) => text(each, 0)),
      ...ratios.map((each) => text(each, 1)),
    ]);
  };
  rows.push(["write the page, after the contract is read", median(writing).toFixed(0), "", "1000", "", "", "", ""]);
  const opened = (each) => each.opened;
  row("open until the heading is painted", "500", opened, opened);
  row("open until the page can be used", "", (each) => each.used);
  row("open until the search works", "", (each) => each.searchable);
  // Swagger UI has no search: its filter compares the names of agents only.
  row("key to painted results, median", "", (each) => at(each.keys, 0.5));
  row("key to painted results, 95th percentile", "50", (each) => at(each.keys, 0.95));
  row("longest task while typing (0: none above 50)", "50", (each) => each.longest);
  for (const name of Object.keys(routes)) {
    const went = (each) => each.went[name];
    row(`go to ${name}`, "250", went, name === "an operation" ? went : undefined);
  }
  await browser.close();
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  for (const cells of rows)
    console.log(
      cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join("  "),
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
