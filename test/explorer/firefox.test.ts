import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explorerPage } from "../../generator/explorer/page.js";
import { inspect } from "../../generator/verbs/inspect.js";
import { available } from "../interop/required.js";

/** The part of puppeteer-core that is used. `.ci/run` installs it, because playwright-core does not start Debian's Firefox. */
interface Puppeteer {
  launch(options: object): Promise<Browser>;
}
interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}
interface Page {
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  setDefaultTimeout(milliseconds: number): void;
  on(event: "pageerror", run: (error: unknown) => void): void;
  on(event: "request", run: (request: { url(): string }) => void): void;
  goto(address: string): Promise<unknown>;
  evaluate(run: (text: string) => void, text: string): Promise<unknown>;
  waitForFunction(run: (text: string) => unknown, options: object, text: string): Promise<unknown>;
  waitForSelector(selector: string): Promise<unknown>;
  focus(selector: string): Promise<void>;
  $$eval(selector: string, run: (all: readonly Element[]) => unknown): Promise<unknown>;
}

const cache = new URL("../../node_modules/.cache/firefox/", import.meta.url);

/** Milliseconds that a slow machine may need for a step. */
const timeout = 240_000;

describe.skipIf(!available("firefox-esr"))("the explorer in Firefox", () => {
  const scratch = mkdtempSync(join(tmpdir(), "explorer-firefox-"));
  const file = join(scratch, "Services88.html");
  const address = pathToFileURL(file).href;
  let browser: Browser;
  let page: Page;
  const requested: string[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    const [contract] = await inspect({ from: "wsdl", agents: ["ErpSync", "Contact"] });
    if (!contract) throw new Error("wsdl/ has no contract");
    writeFileSync(file, explorerPage(contract));
    const puppeteer = createRequire(cache)("puppeteer-core") as Puppeteer;
    browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: "/usr/bin/firefox-esr",
      headless: true,
      timeout,
      protocolTimeout: timeout,
    });
    page = await browser.newPage();
    page.setDefaultTimeout(timeout);
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("request", (request) => requested.push(request.url().replace(/#.*/, "")));
  }, timeout);
  afterAll(async () => {
    await browser?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  const heading = (text: string) =>
    page.waitForFunction((wanted) => document.querySelector("h1")?.textContent === wanted, {}, text);

  test(
    "opens from the disk, goes to each kind of page, searches, and tries a call, without a request",
    { timeout: 2 * timeout },
    async () => {
      await page.goto(address);
      await heading("Services88");
      for (const [place, title] of [
        ["#/Contact", "Contact"],
        ["#/Contact/SaveContactEntity?tab=sent", "SaveContactEntity"],
        ["#/type/ContactEntity", "ContactEntity"],
        ["#/types", "Types"],
        ["#/errors", "Errors"],
        ["#/guide/errors", "Errors and retries"],
        ["#/Contact/NoSuchOperation", "Not here"],
      ] as const) {
        await page.evaluate((hash) => void (location.hash = hash), place);
        await heading(title);
      }
      await page.keyboard.press("/");
      await page.keyboard.type("force resync batch");
      await page.waitForSelector("[role=option]");
      await page.keyboard.press("Enter");
      await heading("ForceResyncBatchTask");
      await page.evaluate((hash) => void (location.hash = hash), "#/ErpSync/ForceResyncBatchTask?tab=try");
      await page.waitForSelector('.try input[type="number"]');
      await page.focus('.try input[type="number"]');
      await page.keyboard.press("Delete");
      await page.keyboard.type("7");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".status.good");
      const sent = await page.$$eval(".try pre", (all) => all[1]?.textContent);
      expect(sent).toMatch(/<ErpConnectionId>7?0?7?<\/ErpConnectionId>/);
      expect(problems).toEqual([]);
      // Firefox reports a font of its own controls, which comes from no network.
      expect(requested.filter((url) => url !== address && !url.startsWith("data:"))).toEqual([]);
    },
  );
});
