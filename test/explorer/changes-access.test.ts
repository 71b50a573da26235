/** How the changes of the explorer's page are reached and read, in a real Chromium: axe, keyboard, a phone, odd pages. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { compareContracts } from "../../generator/changes/compare.js";
import { available } from "../interop/required.js";
import { axeFindings } from "../support/axe.js";
import { all, ChangesBrowser, names } from "../support/changes-browser.js";
import { contract, operation } from "../support/contract.js";

/** A page of each kind that shows changes. */
const places = [
  "#/",
  "#/changes",
  all,
  "#/changes?q=zzzz",
  "#/Quote",
  "#/Audience",
  "#/Audience/GetLayout",
  "#/Quote/GetQuoteCount",
  "#/type/AudienceLayoutEntity",
  "#/List/GetTaskList",
  "#/type/Appointment",
  "#/Workflow",
  "#/search?q=audience",
];

describe.skipIf(!available("chromium"))("the page of the changes", () => {
  let changed: ChangesBrowser;

  beforeAll(async () => {
    changed = new ChangesBrowser();
    const comparison = await changed.start();
    changed.write("first.html", comparison.after, { comparison, first: "changes" });
    changed.write("alone.html", comparison.after, {});
  });
  afterAll(() => changed.stop());
  afterEach(() => changed.leave());

  test.each([false, true])("has no finding of axe, in both themes (dark: %s)", { timeout: 600_000 }, async (dark) => {
    const page = await changed.open("#/", { dark });
    const go = async (place: string): Promise<void> => {
      await changed.go(place);
      await page.evaluate(() => {
        for (const closed of document.querySelectorAll<HTMLElement>("main .more > button[aria-expanded=false]"))
          closed.click();
        document.querySelector<HTMLElement>("main .change .opener")?.click();
      });
      await page.waitForTimeout(50);
    };
    expect(await axeFindings(page, places, go)).toEqual([]);
  });

  test("is never wider than a phone of 360 px", async () => {
    const page = await changed.open("#/", { width: 360 });
    for (const place of places) {
      await changed.go(place);
      expect([place, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([place, 360]);
    }
  });

  test("is in the menu of a phone", async () => {
    const page = await changed.open("#/", { width: 360 });
    await page.locator(".menu").click();
    await page.locator(".places a", { hasText: "Changes" }).click();
    await page.locator("h1", { hasText: "What changed" }).waitFor();
  });

  test("is read with the keyboard alone: filter, row, explanation", async () => {
    const page = await changed.open("#/changes");
    await page.locator(".filters input").focus();
    await page.keyboard.type("getTaskList");
    await expect.poll(async () => (await changed.shown()).length).toBeLessThan(4);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("Enter");
    const told = await page.locator(".told").innerText();
    for (const each of ["What happens", "What to do", "Old WSDL", "parameter-removed"]) expect(told).toContain(each);
    await page.locator(".filters input").focus();
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await changed.shown()).length).toBeGreaterThan(10);
  });

  test("opens first in the page of diff --html, and the start page is one step away", async () => {
    const page = await changed.open("", { file: "first.html" });
    expect(await changed.text("h1")).toEqual(["What changed"]);
    await page.locator(".brand").click();
    await page.locator("h1", { hasText: "Services88" }).waitFor();
  });

  test("shows the markup in an old name as text", async () => {
    const hostile = `</script><img/src=x/onerror="hit=1"><!--`;
    const before = contract([], [operation(hostile, [], [])], { name: hostile });
    const after = contract([], []);
    const comparison = { before, after, names, changes: compareContracts(before, after), excepted: [] };
    changed.write("hostile.html", after, { comparison });
    const page = await changed.open(all, { file: "hostile.html" });
    expect(await changed.text(".sections .name")).toEqual(expect.arrayContaining([hostile, `${hostile}.${hostile}`]));
    await page.locator(".sections .name a", { hasText: "onerror" }).first().click();
    await page.locator("h1", { hasText: "onerror" }).waitFor();
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.evaluate(() => "hit" in globalThis)).toBe(false);
  });

  test("says that nothing changed", async () => {
    const after = contract([], []);
    changed.write("same.html", after, {
      comparison: { before: after, after, names, changes: [], excepted: [] },
    });
    await changed.open("#/changes", { file: "same.html" });
    expect(await changed.text(".sections > p")).toEqual(["Nothing changed."]);
  });

  test("says that a page without --compare does not know the changes", async () => {
    const page = await changed.open("#/changes", { file: "alone.html" });
    const told = await page.locator("main article").innerText();
    expect(told).toContain("This page was written without --compare OLD, so it does not know what changed.");
    expect(told).toContain("npx netserver-codegen explore --compare old.zip --open");
    expect(told).not.toMatch(/has no|nothing changed/i);
    expect(await changed.text(".top .links a")).toEqual(["Types", "Errors"]);
    await changed.go("#/guides");
    expect(await changed.text("main .lead")).toEqual(["This page was written without the guides."]);
    expect(await page.locator(".side").getAttribute("aria-label")).toBe("Agents");
  });
});
