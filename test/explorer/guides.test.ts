import { describe, expect, test } from "vitest";
import { guidesFromMarkdown } from "../../explorer/guides/from-markdown.js";
import { highlighted } from "../../explorer/guides/highlight.js";
import type { Block, Guides } from "../../explorer/guides/model.js";
import { hrefOfName } from "../../explorer/guides/names.js";
import { guideIndex } from "../../explorer/guides/search.js";
import { groupsOf, sectionsOf } from "../../explorer/guides/sections.js";
import { Model } from "../../explorer/model.js";
import { builtText } from "../../generator/emit/assets.js";
import { explorerPage } from "../../generator/explorer/page.js";
import { carrier, contract, member, operation, scalar } from "../support/contract.js";
import { pages, textOf } from "../docs/snippets.js";

const readme = { name: "README.md", text: "# Docs\n\n## First\n\n| page |\n|---|\n| [a](a.md), [b](b.md) |\n" };
const written = JSON.parse(builtText("explorer/guides.json")) as Guides;

/** Returns the blocks of a Markdown text, beside another guide `other`. */
function blocksOf(text: string): readonly Block[] {
  const files = [readme, { name: "a.md", text: `# A\n\n${text}` }, { name: "other.md", text: "# Other\n" }];
  return guidesFromMarkdown(files).guides[0]?.blocks ?? [];
}

describe("a guide", () => {
  test("has all pages of docs/ but those for maintainers", () => {
    const texts = new Map(pages.map((page) => [page.replace(/^docs\/|\.md$/g, ""), textOf(page)]));
    for (const slug of ["README", "architecture", "checks"]) texts.delete(slug);
    expect(written.guides.map(({ slug }) => slug).toSorted()).toEqual([...texts.keys()].toSorted());
    const headings = (slug: string) => texts.get(slug)?.replaceAll("`", "").split("\n", 1)[0];
    for (const { slug, title } of written.guides) expect(headings(slug)).toBe(`# ${title}`);
    expect(JSON.stringify(written)).not.toMatch(/architecture|This project/);
  });

  test("links other guides and their headings in the page, and shows links to other files as text", () => {
    expect(blocksOf("See [x](other.md), [y](other.md#z), [z](#a-b), [w](https://example.com/).")).toEqual([
      [
        "p",
        [
          "See ",
          ["a", "#/guide/other", ["x"]],
          ", ",
          ["a", "#/guide/other?h=z", ["y"]],
          ", ",
          ["a", "#/guide/a?h=a-b", ["z"]],
          ", ",
          ["a", "https://example.com/", ["w"]],
          ".",
        ],
      ],
    ]);
    for (const target of [
      "../CONTRIBUTING.md",
      "missing.md",
      "javascript:alert(1)",
      "http://example.com",
      "data:text/html,x",
    ])
      expect(blocksOf(`[x](${target})`)).toEqual([["p", ["x"]]]);
  });

  test("keeps raw HTML as text, and leaves out comments", () => {
    expect(
      blocksOf("<script>alert(1)</script>\n\n<!-- for us -->\n\na <b onclick=x>b</b> &lt;i&gt; &amp;amp;"),
    ).toEqual([
      ["p", ["<script>alert(1)</script>"]],
      ["p", ["a <b onclick=x>b</b> <i> &amp;"]],
    ]);
  });

  test("shows an image as its Markdown, because the page loads nothing", () => {
    expect(blocksOf("![alt](https://example.com/x.png)")).toEqual([["p", ["![alt](https://example.com/x.png)"]]]);
  });

  test("reads headings, code, lists, tables and quotes", () => {
    const text =
      "## Get, `a` & B\n\n```ts continues (not run: x)\nf();\n```\n\n- one\n- two\n\n| h |\n|---|\n| **b** |\n\n> q\n\n## Get, a & B";
    expect(blocksOf(text)).toEqual([
      ["h", 2, "get-a--b", ["Get, ", ["code", "a"], " & B"]],
      ["pre", "ts", "f();"],
      ["ul", [[["p", ["one"]]], [["p", ["two"]]]]],
      ["table", [["h"]], [[[["b", ["b"]]]]]],
      ["quote", [["p", ["q"]]]],
      ["h", 2, "get-a--b-1", ["Get, a & B"]],
    ]);
  });

  test("is split at its headings, each with its text", () => {
    const { guides } = guidesFromMarkdown([
      readme,
      { name: "a.md", text: "# A\n\none\n\n## B\n\n```sh\nx\n```\n\ntwo" },
    ]);
    const [guide] = guides;
    expect(guide && sectionsOf(guide).map(({ guide: _guide, ...section }) => section)).toEqual([
      { heading: "", level: 1, beginning: "one", text: "one" },
      { heading: "B", level: 2, anchor: "b", beginning: "two", text: "x\ntwo" },
    ]);
  });

  test("stands in one group of the index", () => {
    const grouped = groupsOf(written).flatMap(({ guides }) => guides.map(({ slug }) => slug));
    expect(grouped.toSorted()).toEqual(written.guides.map(({ slug }) => slug).toSorted());
    expect(groupsOf(written)[0]?.title).toBe("Call NetServer");
  });

  test.each([
    ["time zone", "dates"],
    ["custom fields", "custom-fields"],
    ["retries", "errors"],
    ["proxy certificate", "fetch"],
    ["opentelemetry", "observability"],
    ["node-soap", "from-node-soap"],
  ])("is found by its words: %s", async (query, slug) => {
    const index = await guideIndex(written);
    expect(index.search(query, 3).map(({ guide }) => guide.slug)).toContain(slug);
  });

  test("has anchors for all links to headings", () => {
    const anchors = new Map(written.guides.map((guide) => [guide.slug, sectionsOf(guide).map(({ anchor }) => anchor)]));
    const links = [...JSON.stringify(written).matchAll(/#\/guide\/([\w-]+)\?h=([^"]+)/g)];
    expect(links.length).toBeGreaterThan(50);
    const broken = links.filter(
      ([, slug = "", anchor = ""]) => !anchors.get(slug)?.includes(decodeURIComponent(anchor)),
    );
    expect(broken.map(([link]) => link)).toEqual([]);
  });
});

describe("names in a guide", () => {
  const model = new Model(
    contract([carrier("ContactEntity", [member("Name", scalar("string"))])], [operation("ForceResync", [], [])], {
      name: "ErpSync",
    }),
  );

  test("lead to the pages of operations, types and agents", () => {
    expect(hrefOfName(model, "ErpSync.ForceResync")).toBe("#/ErpSync/ForceResync");
    expect(hrefOfName(model, "ContactEntity")).toBe("#/type/ContactEntity");
    for (const name of ["ErpSync", "ErpSyncAgent", "IErpSyncAgent"]) expect(hrefOfName(model, name)).toBe("#/ErpSync");
  });

  test.each([
    "contactentity",
    "ContactEntity.Name",
    "ContactEntity[]",
    "erpSync.ForceResync",
    "Agent",
    "IAgent",
    "x ErpSync",
    "",
  ])("are whole names of the contract: %j is none", (code) => expect(hrefOfName(model, code)).toBeUndefined());
});

describe("code in a guide", () => {
  test("keeps its text in every language", () => {
    const visit = (block: Block): void => {
      if (block[0] !== "pre") return;
      const pieces = highlighted(block[1], block[2]);
      expect(pieces.map(({ text }) => text).join("")).toBe(block[2]);
    };
    for (const { blocks } of written.guides) blocks.forEach(visit);
  });

  test("is coloured by its language", () => {
    const kinds = (language: string, text: string) =>
      highlighted(language, text)
        .filter(({ text }) => text.trim() !== "")
        .map(({ kind, text }) => `${kind} ${text.trim()}`);
    expect(kinds("ts", 'const a = new Date("x"); // now')).toEqual([
      "keyword const",
      "text a =",
      "keyword new",
      "type Date",
      "text (",
      'string "x"',
      "text );",
      "comment // now",
    ]);
    expect(kinds("json", '{ "a": 1.5, "b": null }')).toContain("number 1.5");
    expect(kinds("sh", "npx x#y 'a # b' # c")).toEqual(["text npx x#y", "string 'a # b'", "comment # c"]);
    expect(kinds("", "const a")).toEqual(["text const a"]);
  });
});

test("guides are in the page unless they are declined", () => {
  const [withGuides, without] = [explorerPage(contract([], [])), explorerPage(contract([], []), { guides: false })];
  expect(withGuides).toContain('id="guides"');
  expect(without).not.toContain('id="guides"');
  expect(withGuides).not.toContain("<!-- ");
});
