import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Contract } from "../../generator/contract/model.js";
import { explorerPage } from "../../generator/explorer/page.js";
import { inspect } from "../../generator/verbs/inspect.js";
import { available } from "../interop/required.js";
import { axeFindings } from "../support/axe.js";
import { corpus } from "../support/corpus.js";

const scratch = mkdtempSync(join(tmpdir(), "explorer-"));
const file = join(scratch, "Services88.html");

/** A page of each kind. They are small, because axe looks at each element several times. */
const places = [
  "#/",
  "#/Database",
  "#/ErpSync/ForceResyncBatchTask",
  "#/ErpSync/ForceResyncBatchTask?tab=sent",
  "#/ErpSync/GetConnection?tab=answer",
  "#/ErpSync/GetConnection?tab=try",
  "#/type/Associate",
  "#/type/AppointmentStatus",
  "#/search?q=upload%20document",
  "#/search?q=zzzzzz",
  "#/errors",
  "#/notices",
  "#/guides",
  "#/guide/errors",
  "#/guide/json?h=tests",
  "#/Contact/NoSuchOperation",
];
/** Pages with much on them. */
const large = [
  "#/List",
  "#/types",
  "#/type/AppointmentEntity",
  "#/Appointment/SaveAppointmentEntity?tab=try",
  "#/guide/options",
];

describe.skipIf(!available("chromium"))("the explorer in a browser", () => {
  let browser: Browser;
  let page: Page;
  let shown: Contract;
  const requested: string[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    const docs = corpus("Swagger-v1-Agents-2026-07.zip");
    const [contract] = await inspect({ from: "wsdl", ...(docs !== undefined && { docs }) });
    if (!contract) throw new Error("wsdl/ has no contract");
    shown = contract;
    writeFileSync(file, explorerPage(contract));
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(scratch, { recursive: true, force: true });
  });
  afterEach(async () => {
    await page.close();
    expect(problems.splice(0)).toEqual([]);
    expect(requested.splice(0).filter((url) => url !== pathToFileURL(file).href)).toEqual([]);
  });

  async function open(place: string, options: { readonly dark?: boolean; readonly width?: number } = {}) {
    page = await browser.newPage({
      colorScheme: options.dark ? "dark" : "light",
      viewport: { width: options.width ?? 1280, height: 800 },
      bypassCSP: true,
    });
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => problems.push(message.text()));
    page.on("request", (request) => requested.push(request.url().replace(/#.*/, "")));
    await page.goto(pathToFileURL(file).href + place);
    await page.waitForSelector("h1");
  }

  const go = async (place: string): Promise<void> => {
    await page.evaluate((hash) => void (location.hash = hash), place);
    await page.waitForFunction((hash) => location.hash === hash, place);
    await page.waitForTimeout(50);
  };

  test.each([false, true])("has no finding of axe, in both themes (dark: %s)", { timeout: 600_000 }, async (dark) => {
    await open("#/", { dark });
    expect(await axeFindings(page, places, go)).toEqual([]);
  });

  test("is never wider than a phone of 360 px", async () => {
    await open("#/", { width: 360 });
    for (const place of [...places, ...large]) {
      await go(place);
      expect([place, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([place, 360]);
    }
  });

  test("goes back and forward, and opens an address that was sent by somebody", async () => {
    await open("#/type/ContactEntity?m=Emails");
    expect(await page.locator(".wanted .name").first().textContent()).toBe("Emails");
    await page.locator(".names a", { hasText: "SaveContactEntity" }).first().click();
    await page.locator("h1", { hasText: "SaveContactEntity" }).waitFor();
    expect(await page.title()).toBe("Contact.SaveContactEntity · Services88");
    await page.goBack();
    await page.locator("h1", { hasText: /^ContactEntity$/ }).waitFor();
    await page.goForward();
    await page.locator("h1", { hasText: "SaveContactEntity" }).waitFor();
  });

  test("says of a task without a result only that the server has answered, not that the task has ended", async () => {
    await open("#/ErpSync/ForceResyncBatchTask");
    expect(await page.locator("main .small").allTextContents()).toContain(
      "Nothing. The promise resolves when the server has answered.",
    );
  });

  test("finds, opens and tries an operation by the keyboard alone", async () => {
    await open("#/");
    await page.keyboard.press("/");
    await page.keyboard.type("force resync batch");
    await page.locator("[role=option]").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator("h1", { hasText: "ForceResyncBatchTask" }).waitFor();
    await page.locator(".tabs a", { hasText: "Try" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("label", { hasText: "ErpConnectionId" }).focus();
    await page.locator('input[type="number"]').first().focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await page.locator(".status.good").waitFor();
    expect(await page.locator(".try pre").nth(1).textContent()).toContain("<ErpConnectionId>7</ErpConnectionId>");
  });

  test("finds a guide by the keyboard, and goes on to the pages that it names", async () => {
    await open("#/");
    await page.keyboard.press("/");
    await page.keyboard.type("which zone is meant");
    const guide = page.locator("[role=option]", { hasText: "Dates and time zones" });
    await guide.waitFor();
    while ((await guide.getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator("h1", { hasText: "Dates and time zones" }).waitFor();
    expect(await page.evaluate(() => location.hash)).toBe("#/guide/dates?h=which-zone-is-meant");
    const top = await page.locator("#h-which-zone-is-meant").evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(200);
    await page.locator(".side a", { hasText: "Errors and retries" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("h1", { hasText: "Errors and retries" }).waitFor();
    expect(await page.title()).toBe("Errors and retries · Services88");
  });

  test("opens members that its own search of the browser finds", async () => {
    await open("#/type/ContactEntity");
    const hidden = page.locator('.more > [hidden="until-found"]').last();
    expect(await hidden.locator(".name").allTextContents()).toContain("TableRight");
    await hidden.evaluate((element) => element.dispatchEvent(new Event("beforematch")));
    await page.locator(".more button[aria-expanded=true]").waitFor();
  });

  test("opens a closed row whose content its own search of the browser finds", async () => {
    await open("#/type/ContactEntity");
    const row = page.locator("#m-Associate");
    await row.locator('[hidden="until-found"]').first().waitFor({ state: "attached" });
    // As a link to a text does, the search of the browser reveals hidden parts around the text that it finds.
    await row
      .locator(".inside .name", { hasText: "AssociateId" })
      .first()
      .evaluate((name) => {
        for (let part = name.parentElement; part; part = part.parentElement)
          if (part.getAttribute("hidden") === "until-found") part.dispatchEvent(new Event("beforematch"));
      });
    await row.locator("button[aria-expanded=true]").first().waitFor();
    expect(await row.locator(".inside .name", { hasText: "AssociateId" }).first().isVisible()).toBe(true);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("lists the agents on a phone behind a button, and closes the list when one is chosen", async () => {
    await open("#/errors", { width: 360 });
    expect(await page.locator(".side").isVisible()).toBe(false);
    await page.locator(".menu").click();
    await page.locator(".side a", { hasText: "ErpSync" }).click();
    await page.locator("h1", { hasText: "ErpSync" }).waitFor();
    expect(await page.locator(".side").isVisible()).toBe(false);
    await page.locator(".menu").click();
    await page.keyboard.press("Escape");
    await page.locator(".side").waitFor({ state: "hidden" });
  });

  test("separates the type of a result from its description", async () => {
    await open("#/ErpSync/GetConnection");
    expect(await page.locator(".of").textContent()).toMatch(/^ErpConnection \| null(?: \S|$)/);
  });

  test("shows the form's mistake without sending", async () => {
    await open("#/ErpSync/ForceResyncBatchTask?tab=try");
    await page.locator('input[type="number"]').first().fill("3000000000");
    await page.locator("button[type=submit]").click();
    await page.locator(".thrown").waitFor();
    expect(await page.locator(".thrown").textContent()).toContain("ForceResyncBatchTask.ErpConnectionId");
    expect(await page.locator(".status").textContent()).toContain("Not sent");
  });

  test("is at most 300 KiB when it is compressed, and 390 with the guides", async () => {
    await open("#/");
    const size = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length / 1024;
    expect(size(explorerPage(shown, { guides: false }))).toBeLessThan(300);
    expect(size(readFileSync(file))).toBeLessThan(390);
  });
});
