import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsdoc, literal, prose } from "../../generator/emit/doc.js";

describe("jsdoc", () => {
  test("says nothing where there is nothing to say", () => {
    expect(jsdoc([undefined, "  "])).toBe("");
  });

  test("keeps one short line on one line", () => {
    expect(jsdoc(["Deletes it."], "  ")).toBe("  /** Deletes it. */\n");
  });

  test("separates paragraphs and keeps tags together", () => {
    expect(jsdoc(["One.", "Two.", "@returns three"])).toBe("/**\n * One.\n *\n * Two.\n * @returns three\n */\n");
  });

  test("does not let prose end the comment or begin a tag", () => {
    expect(jsdoc([prose("*/ alert(1) /*\n@deprecated")])).toBe("/**\n * *\\/ alert(1) /\\*\n * \\@deprecated\n */\n");
  });

  test("is one comment, whatever the prose", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ unit: fc.constantFrom("*", "/", "\\", "\n", "\r", "\u2028", "@", "a") }),
        (a, b) => {
          const comment = jsdoc([prose(a), prose(b)]);
          const end = comment.indexOf("*/");
          expect(comment === "" || end === comment.length - "*/\n".length).toBe(true);
        },
      ),
    );
  });
});

describe("literal", () => {
  test("is the text again when it is evaluated, on one line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const source = literal(text);
        expect(JSON.parse(source)).toBe(text);
        expect(source).not.toMatch(/[\n\r\u2028\u2029]/);
      }),
    );
  });
});
