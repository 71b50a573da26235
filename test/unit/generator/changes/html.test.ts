/** Changes as one page. What its script does is tested in a browser. */
import { describe, expect, test } from "vitest";
import { changesAsHtml } from "../../../../generator/changes/report/html.js";
import { change } from "../../../support/change.js";

const at = (line: number) => ({ file: "Contact.wsdl", line, column: 3 });
const removed = change("operation-removed", "Contact.Forget", { agent: "Contact", before: at(7) });
const moved = change("members-moved", "Person", {
  agents: ["Contact", "Person"],
  target: { type: "Person" },
  was: "Name, Rank",
  is: "Rank, Name",
  before: at(7),
  after: at(9),
});
const lost = change("type-removed", "PersonEntity", { target: { type: "PersonEntity" }, was: "carrier" });
const added = change("operation-added", "Contact.Remember", { agent: "Contact", is: "(Id: number) => void" });
const described = change("doc-changed", "Contact.Remember", { agent: "Contact", was: "Once.", is: "Twice." });
const all = [moved, removed, lost, added, described];

describe("as a page", () => {
  const page = changesAsHtml(all, { before: "Services87", after: "Services88" });
  const data = (html: string) =>
    JSON.parse(/<script type="application\/json" id="data">(.*)<\/script>/.exec(html)?.[1] ?? "") as {
      headings: unknown;
      rules: Record<string, unknown>;
      rows: Record<string, unknown>[];
    };

  test("each category has a button with its count, and all but descriptions are shown", () => {
    const buttons = [...page.matchAll(/data-category="(\w+)" aria-pressed="(\w+)"><b>([\d,]+)<\/b>/g)].map((each) =>
      each.slice(1),
    );
    expect(buttons).toEqual([
      ["wire", "true", "2"],
      ["source", "true", "1"],
      ["addition", "true", "1"],
      ["doc", "false", "1"],
    ]);
  });

  test("names the versions, and says without a script how many changes there are", () => {
    expect(page).toContain("<title>Services87 to Services88: what changed</title>");
    expect(page).toContain("Without it: 2 wire, 1 source, 1 addition, 1 doc.");
  });

  test("holds each rule once, and each change as a row", () => {
    const { rules, rows } = data(page);
    expect(Object.keys(rules).sort()).toEqual([
      "doc-changed",
      "members-moved",
      "operation-added",
      "operation-removed",
      "type-removed",
    ]);
    expect(rules["members-moved"]).toEqual({
      category: "wire",
      title: "members in another order",
      cause: "WCF silently drops members of old clients' requests that are not in the new order.",
      fix: "Generate the client again, and deploy it together with the new server.",
    });
    expect(rows[0]).toEqual({
      rule: "members-moved",
      agents: ["Contact", "Person"],
      subject: "Person",
      was: "Name, Rank",
      is: "Rank, Name",
      unseen: true,
      before: "Contact.wsdl:7:3",
      after: "Contact.wsdl:9:3",
    });
    expect(rows[1]).toEqual({
      rule: "operation-removed",
      agent: "Contact",
      agents: ["Contact"],
      subject: "Contact.Forget",
      before: "Contact.wsdl:7:3",
    });
    expect(
      data(changesAsHtml([change("member-removed", "A.B", { instead: "C" })], { before: "", after: "" })).rows[0],
    ).toMatchObject({
      hint: "C is new and has the same type",
    });
  });

  test("a text of a WSDL ends no script, and a version is no markup", () => {
    const hostile = changesAsHtml([change("type-added", "</script><!--\u2028\u2029")], { before: "<b>", after: "b" });
    expect(hostile).toContain("\\u003c/script>\\u003c!--\\u2028\\u2029");
    expect(hostile).toContain("<title>&lt;b&gt; to b: what changed</title>");
  });
});
