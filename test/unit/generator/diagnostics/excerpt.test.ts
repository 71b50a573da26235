import { describe, expect, test } from "vitest";
import { problems } from "../../../../generator/diagnostics/codes.js";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import { excerptOf } from "../../../../generator/diagnostics/excerpt.js";
import { plainColours, renderDiagnostics } from "../../../../generator/diagnostics/render.js";

const problem = problems.NS502.failed({ path: "a", reason: "b" });

function frameOf(text: string, line: number, column: number, { width = 60, linesBefore = 0 } = {}): readonly string[] {
  const diagnostics = new Diagnostics();
  diagnostics.texts.add("a.wsdl", text, linesBefore);
  diagnostics.error(problem, { file: "a.wsdl", line, column });
  return renderDiagnostics(diagnostics.all, "text", plainColours, width).split("\n").slice(1, -2);
}

describe("an excerpt", () => {
  test("is the line of the position, with a caret below the character", () => {
    expect(frameOf("one\n  <two three/>\n", 2, 8)).toEqual(["  2 | <two three/>", "    |      ^"]);
    expect(frameOf("a\r\n\tb\r\n", 2, 2)).toEqual(["  2 | b", "    | ^"]);
    expect(frameOf("page\ntext", 12, 1, { linesBefore: 10 })).toEqual(["  12 | text", "     | ^"]);
  });

  test("is cut around the character if the line is long", () => {
    const [line = "", caret = ""] = frameOf(`${"a".repeat(500)}X${"b".repeat(500)}`, 1, 501);
    expect(line.length).toBeLessThanOrEqual(60);
    expect(line[caret.indexOf("^")]).toBe("X");
    expect(line).toMatch(/^ {2}1 \| …a+Xb+…$/);
  });

  test("cannot control the terminal", () => {
    const [line = "", caret = ""] = frameOf("\u001b[2Jx<y/>", 1, 6);
    expect(line).toBe("  1 | \\u001b[2Jx<y/>");
    expect(line[caret.indexOf("^")]).toBe("<");
  });

  test.each([
    ["a position behind the end", "a\nb", 9, 0],
    ["an empty line", "\n\nb", 1, 0],
    ["a position before the text", "a\nb", 2, 5],
  ])("is left out for %s", (_, text, line, linesBefore) => {
    expect(frameOf(text, line, 1, { linesBefore })).toEqual([]);
  });

  test("is left out if two files have the same name, and is no part of the diagnostic", () => {
    const diagnostics = new Diagnostics();
    diagnostics.texts.add("a.wsdl", "one");
    diagnostics.error(problem, { file: "a.wsdl", line: 1, column: 1 });
    diagnostics.texts.add("a.wsdl", "another");
    diagnostics.error(problem, { file: "a.wsdl", line: 1, column: 2 });
    expect(diagnostics.all.map(excerptOf)).toEqual([{ line: "one", at: 0 }, undefined]);
    expect(JSON.stringify(diagnostics.all)).not.toContain("one");
  });
});
