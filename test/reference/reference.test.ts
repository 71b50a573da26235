import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { inspect } from "../../generator/index.js";
import { jsdoc, prose } from "../../generator/emit/doc.js";
import { attachProse } from "../../generator/reference/attach.js";
import { clean } from "../../generator/reference/clean.js";
import { readPage } from "../../generator/reference/pages.js";
import { readReference } from "../../generator/reference/read.js";
import { readSwagger } from "../../generator/reference/swagger.js";
import { carrier, contract, member, named, operation, own, scalar } from "../support/contract.js";
import { corpus } from "../support/corpus.js";

describe("prose made readable", () => {
  test.each([
    ["One<para/>two", "One\n\ntwo"],
    ["<b>Online</b> only", "**Online** only"],
    [
      'See <see cref="M:SuperOffice.IAgent.Get(System.Int32)">Get</see> and <see cref="T:A.B.Thing"/>',
      "See Get and Thing",
    ],
    ["a &lt; b &amp;&amp; c &#x41;", "a < b && c A"],
    ["[the page](../x.md)", "the page"],
    ["if a < b and b > c", "if a < b and b > c"],
    ["<para /> ", ""],
    ["One&lt;para/&gt;two &amp;amp; &amp;apos;three&amp;apos;", "One\n\ntwo & 'three'"],
    ["the &lt;clie&gt; variable", "the <clie> variable"],
    ["Use <c>null</c>.<br>Or </b>not", "Use `null`.\n\nOr **not"],
    ["Slow.<para />## Experimental: ## Not for all. ##", "Slow.\n\nExperimental: Not for all."],
    ["a\u0000b\u2028c\u202ed", "a b c d"],
    ["&constructor; &#xD800; &#1114112;", "&constructor; &#xD800; &#1114112;"],
  ])("%j", (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  const markup = fc.string({
    unit: fc.constantFrom(
      "<",
      ">",
      "/",
      "a",
      '"',
      "=",
      " ",
      "&",
      ";",
      "#",
      "[",
      "]",
      "(",
      "\n",
      "*/",
      "/**",
      "@",
      "&lt;",
      "<para/>",
      "\u0000",
      "\u2028",
    ),
    maxLength: 400,
  });

  test("leaves one comment, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: "binary" })), (text) => {
        const comment = jsdoc([prose(clean(text))]);
        expect(comment === "" || comment.indexOf("*/") === comment.length - "*/\n".length).toBe(true);
        expect(comment).not.toMatch(/[\u2028\u2029\u0000-\u0009\u000b-\u001f]|^[\s/*]*@/m);
      }),
    );
  });

  test("leaves words separated by single spaces, in paragraphs separated by one empty line", () => {
    fc.assert(
      fc.property(markup, (text) => {
        for (const each of clean(text).split("\n\n")) expect(each).toBe(each.replace(/\s+/g, " ").trim());
      }),
    );
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

\`\`\`xml
<a>
</a>

\`\`\`

## Add Response

\`\`\`xml
<b/>
\`\`\`
`;

describe("a page", () => {
  test("says what its operation does, takes and gives", () => {
    expect(readPage(page, "Note/Add.md")?.prose).toEqual({
      agent: "Note",
      operation: "Add",
      summary: "Adds a note.\n\n**Online** too.",
      returns: "The note",
      parameters: { noteText: "The text", gone: "Not there any more" },
    });
  });

  test.each(["\n", "\r\n"])("shows messages, whose lines are known; lines end with %j", (newline) => {
    expect(readPage(page.replaceAll("\n", newline), "Note/Add.md")?.examples).toEqual({
      agent: "Note",
      operation: "Add",
      position: { file: "Note/Add.md", line: 5, column: 1 },
      request: { text: "<a>\n</a>\n\n", position: { file: "Note/Add.md", line: 22, column: 1 } },
      response: { text: "<b/>\n", position: { file: "Note/Add.md", line: 30, column: 1 } },
    });
  });

  test("may lack a message: the next section's is not taken for it", () => {
    const examples = readPage(page.replace("```xml\n<a>", "```\n<a>"), "Note/Add.md")?.examples;
    expect(examples).not.toHaveProperty("request");
    expect(examples?.response?.text).toBe("<b/>\n");
  });

  test("may add the protocol to its heading", () => {
    expect(readPage(page.replace("Note Add\n", "Note Add SOAP\n"), "x.md")?.prose.operation).toBe("Add");
  });

  test("of something else is none", () => {
    expect(readPage("# Something else\n", "x.md")).toBeUndefined();
    expect(readPage("# Services1 Note Agent\n\n## Methods\n", "index.md")).toBeUndefined();
  });
});

describe("Swagger", () => {
  const body = (schema: object, name = "request", description = "Text") => [{ name, in: "body", description, schema }];
  const swagger = {
    paths: {
      "/api/v1/Agents/Note/Add": {
        post: {
          summary: "Adds.",
          parameters: body({ $ref: "#/definitions/A.AddRequest" }),
          responses: { 200: { description: "OK" } },
        },
      },
      "/api/v1/Agents/Note/Save": {
        post: { parameters: body({ $ref: "#/definitions/A.B.Thing" }, "thing", "What is saved") },
      },
      "/api/v1/Agents/Note/Delete": { post: { parameters: body({ type: "array" }, "ids", "Which") } },
      "/api/v1/Agents/Note/List": { post: { parameters: [] } },
      "/api/v1/Agents/Note/Get": {
        post: {
          parameters: [
            { name: "noteId", in: "query", description: "Its key" },
            { name: "$select", in: "query", description: "Which members" },
          ],
        },
      },
    },
    definitions: {
      "A.AddRequest": { properties: { Text: { description: "The text" }, Other: {} } },
      "A.B.Thing": { description: "A thing", properties: { Id: { description: "Its key" } } },
    },
  };

  test("has the prose of parameters in the request's object, in the query, or in the one parameter that is the body", () => {
    expect(readSwagger(swagger)?.operations).toEqual([
      { agent: "Note", operation: "Add", summary: "Adds.", parameters: { Text: "The text" } },
      { agent: "Note", operation: "Save", parameters: { thing: "What is saved" } },
      { agent: "Note", operation: "Delete", parameters: { ids: "Which" } },
      { agent: "Note", operation: "List", parameters: {} },
      { agent: "Note", operation: "Get", parameters: { noteId: "Its key" } },
    ]);
  });

  test("has a carrier's prose, also where that carrier is a whole body", () => {
    expect(readSwagger(swagger)?.types).toEqual([{ name: "Thing", summary: "A thing", members: { Id: "Its key" } }]);
  });

  test("without agents is none", () => {
    expect(readSwagger({})).toBeUndefined();
    expect(readSwagger({ paths: { "/x": { post: {} } }, definitions: {} })).toBeUndefined();
  });
});

describe("attached to a contract", () => {
  const before = contract(
    [carrier("Thing", [member("Id", scalar("int"))])],
    [{ ...operation("Save", [member("Thing", named("Thing"))], []), doc: { summary: "Old.", returns: "The old" } }],
  );
  const reference = {
    operations: [
      { agent: "Sample", operation: "Save", summary: "Saves.", parameters: { thing: "What is saved", other: "?" } },
      { agent: "Sample", operation: "Gone", parameters: {} },
      { agent: "NotAskedFor", operation: "Save", parameters: {} },
    ],
    types: [{ name: "Thing", summary: "A thing", members: { Id: "Its key", Inherited: "Its base's" } }],
    examples: [],
  };
  const attached = attachProse(before, reference);

  test("it stands on the operation, its parameters, the carrier and its members; what it does not say stays", () => {
    const [saved] = attached.contract.agents[0]?.operations ?? [];
    expect(saved?.doc).toEqual({ summary: "Saves.", returns: "The old" });
    expect(saved?.request.members[0]?.doc).toEqual({ summary: "What is saved" });
    const thing = attached.contract.types.get(own("Thing"));
    expect(thing?.doc).toEqual({ summary: "A thing" });
    expect(thing?.kind === "carrier" && thing.members[0]?.doc).toEqual({ summary: "Its key" });
  });

  test("what found no place is listed, what was not asked for is not", () => {
    expect(attached).toMatchObject({ matched: 4, unmatched: ["Sample.Save(other)", "Sample.Gone"] });
  });
});

describe.each([
  { name: "Services88-docs-2021-11.zip", operations: 1_723, examples: 1_723, matched: 4_194, unmatched: 31 },
  { name: "Swagger-v1-Agents-2026-07.zip", operations: 2_007, examples: 0, matched: 6_501, unmatched: 4 },
])("$name", ({ name, operations, examples, matched, unmatched }) => {
  const path = corpus(name);
  test.skipIf(path === undefined)("finds its places in the vendored contract", async () => {
    const diagnostics = new Diagnostics();
    const reference = await readReference(path ?? "", diagnostics);
    const [vendored] = await inspect({ from: fileURLToPath(new URL("../../wsdl", import.meta.url)) });
    if (!reference || !vendored) throw new Error("nothing to attach");
    const attached = attachProse(vendored, reference);
    expect(diagnostics.all).toEqual([]);
    expect([
      reference.operations.length,
      reference.examples.length,
      attached.matched,
      attached.unmatched.length,
    ]).toEqual([operations, examples, matched, unmatched]);
    const found = attached.contract.agents
      .find((each) => each.name === "ErpSync")
      ?.operations.find((each) => each.name === "ForceResyncBatchTask");
    expect(found?.doc?.summary).toMatch(/^Start batch task/);
  });
});

const withoutProse = corpus("Services88-docs-2025-11.zip");
test.skipIf(withoutProse === undefined)("pages without prose are pages all the same", async () => {
  expect((await readReference(withoutProse ?? "", new Diagnostics()))?.operations.length).toBe(1_964);
});
