import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { inspect } from "../../generator/index.js";
import { attachProse } from "../../generator/reference/attach.js";
import { clean } from "../../generator/reference/clean.js";
import { readPage } from "../../generator/reference/pages.js";
import { readReference } from "../../generator/reference/read.js";
import { readSwagger } from "../../generator/reference/swagger.js";
import { corpus } from "../support/corpus.js";

describe("prose made readable", () => {
  test.each([
    ["One<para/>two", "One\n\ntwo"],
    ["<b>Online</b> only", "**Online** only"],
    ['See <see cref="M:SuperOffice.IAgent.Get(System.Int32)">Get</see> and <see cref="T:A.B.Thing"/>', "See Get and Thing"],
    ["a &lt; b &amp;&amp; c &#x41;", "a < b && c A"],
    ["[the page](../x.md)", "the page"],
    ["if a < b and b > c", "if a < b and b > c"],
    ["<para /> ", ""],
  ])("%j", (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test("never fails, and never takes long, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("<", ">", "/", "a", '"', "=", " ", "&", ";", "#", "[", "]", "(", "\n") , maxLength: 400 }), (text) => void clean(text)));
  });
});

const page = `---
title: x
---

# Services1 Note Add

## Add

Adds a note.
<para /><b>Online</b> too.

* **noteText:** The text
* **gone:** Not there any more

**Returns:** The note

[WSDL file for Services1/Note](../x.md)

## Add Request
`;

test("a page's prose: what it does, takes and gives", () => {
  expect(readPage(page)).toEqual({
    agent: "Note", operation: "Add", summary: "Adds a note.\n\n**Online** too.", returns: "The note", parameters: { noteText: "The text", gone: "Not there any more" },
  });
  expect(readPage("# Something else\n")).toBeUndefined();
});

test("Swagger's prose", () => {
  const swagger = {
    paths: { "/api/v1/Agents/Note/Add": { post: { summary: "Adds.", parameters: [{ in: "body", schema: { $ref: "#/definitions/A.AddRequest" } }], responses: { 200: { description: "OK" } } } } },
    definitions: { "A.AddRequest": { properties: { Text: { description: "The text" } } }, "A.B.Thing": { description: "A thing", properties: { Id: { description: "Its key" } } } },
  };
  expect(readSwagger(swagger)).toEqual({
    operations: [{ agent: "Note", operation: "Add", summary: "Adds.", parameters: { Text: "The text" } }],
    types: [{ name: "Thing", summary: "A thing", members: { Id: "Its key" } }],
  });
  expect(readSwagger({})).toBeUndefined();
});

describe.each(["Services88-docs-2021-11.zip", "Swagger-v1-Agents-2026-07.zip"])("%s", (name) => {
  const path = corpus(name);
  test.skipIf(path === undefined)("finds its places in the vendored contract", async () => {
    const diagnostics = new Diagnostics();
    const reference = await readReference(path ?? "", diagnostics);
    const [contract] = await inspect({ from: new URL("../../wsdl", import.meta.url).pathname });
    if (!reference || !contract) throw new Error("nothing to attach");
    const { matched, contract: documented } = attachProse(contract, reference);
    expect(diagnostics.all).toEqual([]);
    expect(matched).toBeGreaterThan(3000);
    const operation = documented.agents.find((each) => each.name === "ErpSync")?.operations.find((each) => each.name === "ForceResyncBatchTask");
    expect(operation?.doc?.summary).toMatch(/^Start batch task/);
  });
});
