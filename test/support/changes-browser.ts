/** Pages of the explorer with the changes of `older`, in a real Chromium. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { expect } from "vitest";
import { compareContracts } from "../../generator/changes/compare.js";
import type { Change } from "../../generator/changes/model.js";
import type { Contract } from "../../generator/contract/model.js";
import type { Comparison } from "../../generator/explorer/comparison.js";
import { explorerPage, type PageOptions } from "../../generator/explorer/page.js";
import { inspect } from "../../generator/verbs/inspect.js";
import { older, sampled } from "./older.js";

/** Names of both versions. */
export const names = { before: "Services88 (old.zip)", after: "Services88 (new.zip)" };
/** The address of all changes, with those of documentation. */
export const all = "#/changes?show=wire+source+addition+doc";

interface OpenOptions {
  readonly dark?: boolean;
  readonly width?: number;
  readonly file?: string;
}

/** A browser, and a folder with the pages that it opens. */
export class ChangesBrowser {
  /** The page of the current test. */
  page!: Page;
  /** The changes in `compared.html`. */
  changes: readonly Change[] = [];
  readonly #scratch = mkdtempSync(join(tmpdir(), "changes-"));
  readonly #requested: string[] = [];
  readonly #problems: string[] = [];
  #browser: Browser | undefined;

  /** Starts Chromium and writes `compared.html`. Returns the comparison in it. */
  async start(): Promise<Comparison> {
    const [after] = await inspect({ from: "wsdl", agents: sampled });
    if (!after) throw new Error("wsdl/ has no contract");
    const before = older(after);
    this.changes = compareContracts(before, after);
    const comparison = { before, after, names, changes: this.changes, excepted: [] };
    this.write("compared.html", after, {
      comparison: { ...comparison, excepted: [{ rule: "name-added", changes: 2 }] },
    });
    this.#browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    return comparison;
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    rmSync(this.#scratch, { recursive: true, force: true });
  }

  /** Closes the test's page, and checks that it had no error, printed nothing and requested only itself. */
  async leave(): Promise<void> {
    await this.page.close();
    expect(this.#problems.splice(0)).toEqual([]);
    const own = pathToFileURL(this.#scratch).href;
    expect(this.#requested.splice(0).filter((url) => !url.startsWith(own))).toEqual([]);
  }

  write(file: string, contract: Contract, options: PageOptions): void {
    writeFileSync(join(this.#scratch, file), explorerPage(contract, { guides: false, ...options }));
  }

  async open(place: string, { dark, width, file = "compared.html" }: OpenOptions = {}): Promise<Page> {
    if (!this.#browser) throw new Error("the browser is not started");
    const page = await this.#browser.newPage({
      colorScheme: dark ? "dark" : "light",
      viewport: { width: width ?? 1280, height: 800 },
      bypassCSP: true,
    });
    this.page = page;
    // Thousands of rows take a busy machine a while.
    page.setDefaultTimeout(200_000);
    page.on("pageerror", (error) => this.#problems.push(error.message));
    page.on("console", (message) => this.#problems.push(message.text()));
    page.on("request", (request) => this.#requested.push(request.url()));
    await page.goto(pathToFileURL(join(this.#scratch, file)).href + place);
    await page.waitForSelector("h1");
    await this.#complete();
    return page;
  }

  /** Goes to another address of the same page. */
  async go(place: string): Promise<void> {
    await this.page.evaluate((hash) => void (location.hash = hash), place);
    await this.page.waitForTimeout(50);
    await this.#complete();
  }

  /** Returns the identifiers of the changes in the document. */
  shown(): Promise<string[]> {
    return this.page
      .locator("main [data-change]")
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["change"] ?? ""));
  }

  text(selector: string): Promise<string[]> {
    return this.page.locator(selector).allTextContents();
  }

  /** Waits for all rows. They are made some at a time. */
  async #complete(): Promise<void> {
    await this.page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
  }
}

/** Returns the identifiers of the changes, sorted. */
export const idsOf = (changes: readonly Change[]): string[] => changes.map(({ id }) => id).sort();
