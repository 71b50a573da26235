/** The page of changes in a real Chromium. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { changesAsHtml } from "../../generator/changes/report/html.js";
import type { Change } from "../../generator/changes/model.js";
import { rules } from "../../generator/changes/rules/index.js";
import { available } from "../interop/required.js";
import { change } from "../support/change.js";

const position = { file: "Contact.wsdl", line: 7, column: 3 };

const few: readonly Change[] = [
  change("operation-removed", "Contact.Forget", { agent: "Contact", before: position }),
  change("members-moved", "Person", {
    was: "Name, Rank",
    is: "Rank, Name",
    before: position,
    after: { ...position, line: 9 },
  }),
  change("type-removed", "PersonEntity", { was: "carrier" }),
  change("operation-added", "Contact.Remember", { agent: "Contact" }),
  change("operation-added", "Person.Remember", { agent: "Person" }),
  change("doc-changed", "Person.Remember", { agent: "Person", was: "Once.", is: "Twice." }),
];
const many = Array.from({ length: 3_000 }, (_, index) =>
  change(index % 2 ? "operation-added" : "operation-removed", `Agent${index % 40}.Operation${index}`, {
    agent: `Agent${index % 40}`,
  }),
);

const scratch = mkdtempSync(join(tmpdir(), "html-"));
let browser: Browser;
let page: Page;
const requested: string[] = [];
const problems: string[] = [];

describe.skipIf(!available("chromium"))("the page of changes", () => {
  beforeAll(async () => {
    browser = await chromium
      .launch({ executablePath: "chromium", args: ["--no-sandbox"] })
      .catch(() => chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] }));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(scratch, { recursive: true, force: true });
  });
  afterEach(async () => {
    await page.close();
    expect(problems.splice(0)).toEqual([]);
  });

  async function open(
    changes: readonly Change[],
    options: { readonly colorScheme?: "light" | "dark"; readonly javaScriptEnabled?: boolean } = {},
  ) {
    const file = join(scratch, "changes.html");
    writeFileSync(file, changesAsHtml(changes, { before: "Services87", after: "Services88" }));
    requested.length = 0;
    page = await browser.newPage(options);
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => problems.push(message.text()));
    page.on("request", (request) => requested.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    if (options.javaScriptEnabled !== false) await complete();
  }
  const complete = () => page.waitForSelector("main[data-complete]");
  const subjects = async () => {
    await complete();
    return page.locator("summary .subject").allTextContents();
  };
  const category = (name: string) => page.locator(`[data-category="${name}"]`);

  test("shows what breaks first, and leaves documentation to who asks", async () => {
    await open(few);
    expect(await subjects()).toEqual([
      "Contact.Forget",
      "Person",
      "PersonEntity",
      "Contact.Remember",
      "Person.Remember",
    ]);
    expect(await page.locator(".count b").allTextContents()).toEqual(["2", "1", "2", "1"]);
    expect(await page.locator("#shown").textContent()).toBe("5 of 6 shown");
    expect(await page.locator(".unseen").allTextContents()).toEqual(["the compiler does not see it"]);
    await category("doc").click();
    expect(await subjects()).toContain("Person.Remember");
    expect(await page.locator("#shown").textContent()).toBe("6 of 6 shown");
  });

  test("search narrows, by all of its words, whatever their capitals", async () => {
    await open(few);
    await page.fill("#search", "person");
    expect(await subjects()).toEqual(["Person", "PersonEntity", "Person.Remember"]);
    await page.fill("#search", "PERSON another order");
    expect(await subjects()).toEqual(["Person"]);
    await page.fill("#search", "nobody");
    expect(await subjects()).toEqual([]);
    expect(await page.locator(".none").textContent()).toBe("Nothing matches.");
  });

  test("filters combine", async () => {
    await open(few);
    await category("wire").click();
    expect(await subjects()).toEqual(["PersonEntity", "Contact.Remember", "Person.Remember"]);
    await page.selectOption("#agent", "Contact");
    expect(await subjects()).toEqual(["Contact.Remember"]);
    await category("wire").click();
    expect(await subjects()).toEqual(["Contact.Forget", "Contact.Remember"]);
    await page.fill("#search", "remember");
    expect(await subjects()).toEqual(["Contact.Remember"]);
    expect(await page.locator("#agent option").allTextContents()).toEqual(["all (2)", "Contact (1)", "Person (1)"]);
  });

  test("an agent's filter finds the changes of types that it shares with others", async () => {
    await open([...few, change("member-added", "Phone", { agents: ["Contact", "Person"] })]);
    await page.selectOption("#agent", "Contact");
    expect(await subjects()).toEqual(["Contact.Forget", "Contact.Remember", "Phone"]);
    await page.selectOption("#agent", "shared types");
    expect(await subjects()).toEqual(["Person", "PersonEntity", "Phone"]);
  });

  test("everything can be done with the keyboard", async () => {
    await open(few);
    await page.keyboard.press("/");
    await page.keyboard.type("person");
    expect(await subjects()).toEqual(["Person", "PersonEntity", "Person.Remember"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    expect(await page.evaluate("document.activeElement.querySelector('.subject').textContent")).toBe("Person");
    await page.keyboard.press("Enter");
    const told = await page.locator("details[open] dl").innerText();
    for (const text of [
      rules["members-moved"].cause,
      rules["members-moved"].fix,
      "Name, Rank",
      "Contact.wsdl:9:3",
      "members-moved",
    ])
      expect(told).toContain(text);
    await page.keyboard.press("Escape");
    expect(await subjects()).toHaveLength(5);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement !== document.body")).toBe(true);
  });

  test("light and dark can be read", async () => {
    const grounds = new Set<string>();
    for (const colorScheme of ["light", "dark"] as const) {
      await open(few, { colorScheme });
      const pairs =
        (await page.evaluate(`[...document.querySelectorAll(".versions, h1, h2, h3, .subject, .values, .count b, .meaning, .status, .unseen, kbd")].map((each) => {
        let ground = each;
        while (ground.parentElement && /rgba\\(.*, 0\\)|transparent/.test(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement;
        return [each.className || each.tagName, getComputedStyle(each).color, getComputedStyle(ground).backgroundColor];
      })`)) as readonly (readonly [string, string, string])[];
      expect(pairs.length).toBeGreaterThan(20);
      for (const [name, text, ground] of pairs)
        expect([name, colorScheme, contrast(text, ground) >= 4.5]).toEqual([name, colorScheme, true]);
      grounds.add(await page.evaluate("getComputedStyle(document.body).backgroundColor"));
      if (colorScheme === "light") await page.close();
    }
    expect(grounds.size).toBe(2);
  });

  test("thousands of rows come some at a time: what is typed comes between, and ends what is out of date", async () => {
    await open([]);
    // Whether all rows are there at once when the script has run, and what comes of an input in between.
    writeFileSync(join(scratch, "many.html"), changesAsHtml(many, { before: "a", after: "b" }));
    await page.goto(pathToFileURL(join(scratch, "many.html")).href);
    await complete();
    const between = (await page.evaluate(`(async () => {
      const search = document.getElementById("search");
      search.dispatchEvent(new Event("input"));
      const atOnce = document.querySelectorAll("summary").length;
      await new Promise((done) => setTimeout(done));
      search.value = "operation2999";
      search.dispatchEvent(new Event("input"));
      await new Promise((done) => setTimeout(done, 50));
      return { atOnce, after: document.querySelectorAll("summary").length };
    })()`)) as { readonly atOnce: number; readonly after: number };
    expect(between.atOnce).toBeLessThan(500);
    expect(between.after).toBe(1);
    await page.fill("#search", "");
    expect(await subjects()).toHaveLength(3_000);
  });

  test("what a WSDL says is text, and nothing is fetched", async () => {
    const hostile = `</script><img src=x onerror="document.title='hit'"><!--`;
    await open([change("member-added", hostile, { is: hostile, agent: hostile }), ...few]);
    expect((await subjects()).at(-3)).toBe(hostile);
    await page.locator("summary", { hasText: "onerror" }).click();
    await page.locator("details[open] dd").first().waitFor();
    expect(await page.locator("details[open] dd").allTextContents()).toContain(hostile);
    expect(await page.title()).toBe("Services87 to Services88: what changed");
    expect(await page.locator("img").count()).toBe(0);
    expect(requested.filter((url) => !url.startsWith("file:"))).toEqual([]);
    expect(requested).toHaveLength(1);
  });

  test("what is shown stands in the address, and is there again when it is opened", async () => {
    await open(few);
    await category("addition").click();
    await page.selectOption("#agent", "Contact");
    await page.fill("#search", "forget");
    expect(await subjects()).toEqual(["Contact.Forget"]);
    await page.reload();
    expect(await subjects()).toEqual(["Contact.Forget"]);
    expect([
      await page.inputValue("#search"),
      await page.inputValue("#agent"),
      await category("addition").getAttribute("aria-pressed"),
    ]).toEqual(["forget", "Contact", "false"]);
  });

  test("no change is said, and so are the counts where no script runs", async () => {
    await open([]);
    expect(await page.locator(".none").textContent()).toBe("Nothing changed.");
    await page.close();
    await open(few, { javaScriptEnabled: false });
    expect(await page.locator("noscript").innerText()).toContain("2 wire, 1 source, 2 addition, 1 doc");
  });
});

/** WCAG 2 §1.4.3: of relative luminances. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
      .map((each) => Number(each) / 255)
      .map((each) => (each <= 0.03928 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
