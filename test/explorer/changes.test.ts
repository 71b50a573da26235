/** The changes of the explorer's page, in a real Chromium. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { diff } from "../../generator/verbs/diff.js";
import { available } from "../interop/required.js";
import { all, ChangesBrowser, idsOf, names } from "../support/changes-browser.js";
import { corpus } from "../support/corpus.js";

describe.skipIf(!available("chromium"))("the changes in a browser", () => {
  let changed: ChangesBrowser;

  beforeAll(async () => {
    changed = new ChangesBrowser();
    await changed.start();
  });
  afterAll(() => changed.stop());
  afterEach(() => changed.leave());

  test("are all on their page: those that follow from others stand in the row of their cause", async () => {
    const page = await changed.open(all);
    expect((await changed.shown()).sort()).toEqual(idsOf(changed.changes));
    expect(await changed.text("main .lead")).toEqual([expect.stringContaining("Left out by --except: 2 name-added.")]);
    const rows = page.locator(".sections > section > .changes > [data-change]");
    expect(await rows.count()).toBe(changed.changes.filter(({ because }) => because === undefined).length);
    const audience = page.locator('[data-change="agent-removed Audience"]');
    expect(await audience.locator(".more > button").first().textContent()).toBe(
      "with 1 operation and 1 type (AudienceLayoutEntity)",
    );
  });

  test("stand on the pages of the agents, operations and types that changed", async () => {
    await changed.open("#/");
    const seen = new Set<string>();
    // The pages of new operations and types are alike.
    const pages = changed.changes
      .filter(({ target: { agent }, agents }) => agent !== "Workflow" && !agents.includes("Workflow"))
      .map(({ target: { agent, operation: name, type } }) =>
        type !== undefined ? `#/type/${type}` : name !== undefined ? `#/${agent}/${name}` : `#/${agent}`,
      );
    for (const place of new Set(pages)) {
      await changed.go(place);
      for (const id of await changed.shown()) seen.add(id);
    }
    const wanted = changed.changes.filter(({ agents }) => !agents.includes("Workflow"));
    expect(wanted.length).toBeGreaterThan(5);
    expect(idsOf(wanted).filter((id) => !seen.has(id))).toEqual([]);
  });

  test("are marked beside agents, operations, types, members and parameters", async () => {
    const page = await changed.open("#/List/GetTaskList");
    const marks = await page
      .locator(".side > ul > li > .agent > span:first-child")
      .evaluateAll((agents) => agents.map((each) => each.textContent?.trim().replace(/\s+/g, " ")));
    expect(marks).toEqual([
      "Appointment breaks",
      "Audience removed",
      "Database",
      "List breaks",
      "Quote breaks",
      "Workflow new",
    ]);
    expect(await changed.text(".side [aria-current=page] .mark")).toEqual(["breaks"]);
    expect(await changed.text("h1 .mark")).toEqual(["breaks"]);
    expect(await changed.text(".tree .mark")).toEqual(["new"]);
    await changed.go("#/type/Appointment");
    expect(await changed.text("h1 .mark")).toEqual(["breaks"]);
    expect(await page.locator("#m-Agenda .mark").textContent()).toBe("new");
    await changed.go("#/Workflow");
    expect(new Set(await changed.text(".operations .mark"))).toEqual(new Set(["new"]));
    await changed.go("#/types");
    expect(await page.locator(".columns li", { hasText: /^Appointment\s?breaks/ }).count()).toBe(1);
  });

  test("are summarised on the start page, with links to new and removed agents", async () => {
    const page = await changed.open("#/");
    expect(await changed.text(".since h2")).toEqual(["Since Services88 (old.zip)"]);
    expect(await page.locator(".since").textContent()).toContain("removed agent");
    await page.locator(".since a", { hasText: "Audience" }).click();
    await page.locator("h1", { hasText: "Audience" }).waitFor();
    expect(await changed.text("main .name")).toContain("Audience.GetLayout");
    await page.goBack();
    await page.locator(".since a", { hasText: "All changes" }).click();
    await page.locator("h1", { hasText: "What changed" }).waitFor();
    expect(await page.title()).toBe("What changed · Services88");
  });

  test("show new operations with links in their signature, and new types with their members", async () => {
    const page = await changed.open("#/changes?q=workflow");
    const added = page.locator('[data-change^="operation-added Workflow."]').filter({ has: page.locator("a.type") });
    expect(await added.count()).toBeGreaterThan(5);
    const type = page
      .locator('[data-change^="type-added "]')
      .filter({ has: page.locator(".item") })
      .first();
    expect(await type.locator(".item").first().textContent()).toMatch(/^\w+(?:: .+)?$/);
  });

  test("are filtered by category, words and agent, and the address keeps the filter", async () => {
    const page = await changed.open("#/changes");
    expect((await changed.shown()).some((id) => id.startsWith("doc-changed"))).toBe(false);
    await page.locator(".categories button", { hasText: "Documentation" }).click();
    await page.locator("[data-change^=doc-changed]").first().waitFor({ state: "attached" });
    await page.locator(".categories button", { hasText: "Additions" }).click();
    await page.fill(".filters input", "QUOTE getQuoteCount");
    const one = ["operation-removed Quote.GetQuoteCount"];
    await expect.poll(() => changed.shown()).toEqual(one);
    await page.reload();
    await page.waitForSelector("h1");
    expect(await changed.shown()).toEqual(one);
    expect(await page.inputValue(".filters input")).toBe("QUOTE getQuoteCount");
    await page.selectOption(".filters select", "List");
    await expect.poll(() => changed.shown()).toEqual([]);
    expect(await changed.text(".sections > p")).toEqual(["No change matches."]);
  });

  test("that follow from others are found too, and stand open in the row of their cause", async () => {
    const page = await changed.open("#/changes?q=AudienceLayoutEntity+type-removed");
    expect(await changed.shown()).toEqual(["agent-removed Audience", "type-removed AudienceLayoutEntity"]);
    expect(await page.locator('[data-change="type-removed AudienceLayoutEntity"]').isVisible()).toBe(true);
  });

  const [old, now] = ["2021-11", "2026-07"].map((month) => corpus(`Services88-wsdl-${month}.zip`));
  test.skipIf(old === undefined)("are all that diff --json prints", { timeout: 300_000 }, async () => {
    const found = await diff(old ?? "", now ?? "");
    changed.write("corpus.html", found.after, { comparison: { ...found, names } });
    await changed.open(all, { file: "corpus.html" });
    expect((await changed.shown()).sort()).toEqual(idsOf(found.changes));
  });
});
