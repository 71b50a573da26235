import { describe, expect, test } from "vitest";
import { codes, problems } from "../../../../generator/diagnostics/codes.js";
import { DiagnosticError, Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";

describe("a problem", () => {
  test("has its code, and the message with its parameters", () => {
    expect(problems.NS204.noDocument({ kind: "import", location: "a.xsd" })).toEqual({
      code: "NS204",
      message: 'no document is at the location "a.xsd" of the import',
    });
  });

  test.each([
    [undefined, "the source has no agent ErpSinc"],
    ["ErpSync", "the source has no agent ErpSinc; did you mean ErpSync?"],
  ])("suggests a name if one is near (%s)", (near, message) => {
    expect(problems.NS109.unknown({ name: "ErpSinc", near }).message).toBe(message);
  });

  test.each([
    [undefined, 'the include of "a.xsd" expects namespace "urn:a", and finds a WSDL'],
    ["", 'the include of "a.xsd" expects namespace "urn:a", and finds a schema of namespace ""'],
    ["urn:b", 'the include of "a.xsd" expects namespace "urn:a", and finds a schema of namespace "urn:b"'],
  ])("tells a WSDL from a schema of another namespace (%s)", (found, message) => {
    const parameters = { kind: "include", location: "a.xsd", namespace: "urn:a", found };
    expect(problems.NS204.otherNamespace(parameters).message).toBe(message);
  });

  test("cuts the name of a hostile entry after 120 characters", () => {
    const { message } = problems.NS104.outside({ archive: "a.zip", path: "x".repeat(121) });
    expect(message).toBe(`a.zip: the entry "${"x".repeat(120)}" leads out of the archive`);
  });
});

test("an explanation holds text only, so that explain can print it as JSON", () => {
  for (const explanation of Object.values(codes))
    expect(Object.keys(explanation)).toEqual(["title", "cause", "fix", "example"]);
});

test("an error and a warning keep the problem, its place and the related places", () => {
  const diagnostics = new Diagnostics();
  const position = { file: "a.wsdl", line: 2, column: 3 };
  diagnostics.warning(problems.NS402.unmatched({ path: "pages.zip" }));
  expect(diagnostics.hasErrors).toBe(false);
  diagnostics.error(problems.NS202.declared(), position, [{ message: "here", position }]);
  expect(diagnostics.hasErrors).toBe(true);
  expect(diagnostics.all).toEqual([
    { code: "NS402", severity: "warning", message: "pages.zip documents nothing that the client has" },
    {
      code: "NS202",
      severity: "error",
      message: "a document type declaration is not allowed",
      position,
      related: [{ message: "here", position }],
    },
  ]);
  expect(new DiagnosticError(diagnostics.all).message).toBe(
    `NS202: a document type declaration is not allowed (${codes.NS202.fix})`,
  );
});
