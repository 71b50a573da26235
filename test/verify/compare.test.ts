import { describe, expect, test } from "vitest";
import type { PageExamples } from "../../generator/reference/model.js";
import { compareExamples } from "../../generator/verify/compare.js";
import { documentedRequest, documentedResponse } from "../../generator/examples/documented.js";
import { contract, member, operation, scalar } from "../support/contract.js";

const at = (line: number) => ({ file: "x.wsdl", line, column: 3 });
const save = operation(
  "Save",
  [member("Id", scalar("int"), { position: at(11) }), member("When", scalar("dateTime"), { position: at(12) })],
  [],
);
const whole = contract([], [save]);
const [agent] = whole.agents;
if (!agent) throw new Error("no agent");
const request = documentedRequest(whole, agent, save, { moment: "2021-11-02T03:04:05Z" });
const response = documentedResponse(whole, agent, save);

const page = (
  texts: { readonly request?: string; readonly response?: string },
  facts: Partial<PageExamples> = {},
): PageExamples => ({
  agent: "Sample",
  operation: "Save",
  position: { file: "Save.md", line: 7, column: 1 },
  ...(texts.request !== undefined && {
    request: { text: texts.request, position: { file: "Save.md", line: 21, column: 1 } },
  }),
  ...(texts.response !== undefined && {
    response: { text: texts.response, position: { file: "Save.md", line: 51, column: 1 } },
  }),
  ...facts,
});
const compare = (...examples: readonly PageExamples[]) =>
  compareExamples(whole, { operations: [], types: [], examples });
const first = (text: string) => compare(page({ request: text, response })).agents[0]?.findings[0];
const lineOf = (text: string, part: string): number => text.split("\n").findIndex((line) => line.includes(part));

describe("an example", () => {
  test("that the contract gives byte for byte is the same, whatever its moment", () => {
    expect(compare(page({ request, response })).counts).toEqual({ same: 2, differs: 0, pageOnly: 0, wsdlOnly: 0 });
    expect(first(request.replace("2021-11-02T03:04:05Z", "1999-12-31T23:59:59.1234567Z"))?.kind).toBe("same");
  });

  test("that has another value differs: where on the page, where in the WSDL, and both lines", () => {
    expect(first(request.replace(">0<", ">1<"))).toEqual({
      kind: "differs",
      agent: "Sample",
      operation: "Save",
      message: "request",
      page: {
        file: "Save.md",
        line: 21 + lineOf(request, "Sample:Id"),
        column: '    <Sample:Id xsi:type="xsd:int">'.length + 1,
      },
      wsdl: at(11),
      documented: '    <Sample:Id xsi:type="xsd:int">1</Sample:Id>',
      rendered: '    <Sample:Id xsi:type="xsd:int">0</Sample:Id>',
    });
  });

  test.each(["", "now", "2021-11-02T03:04:05", "2021-11-02T03:04:05+01:00"])(
    "whose moment is %j differs, there",
    (moment) => {
      const line = '    <Sample:When xsi:type="xsd:dateTime">';
      expect(first(request.replace("2021-11-02T03:04:05Z", moment))).toMatchObject({
        kind: "differs",
        wsdl: at(12),
        page: { column: line.length + 1 },
      });
    },
  );

  test("with a moment where none is rendered differs", () => {
    expect(first(request.replace(">0<", ">2021-11-02T03:04:05Z<"))?.kind).toBe("differs");
  });

  test("that stops early or goes on differs after its end", () => {
    const lines = request.split("\n");
    expect(first(lines.slice(0, 4).join("\n"))).not.toHaveProperty("documented");
    expect(first(lines.slice(0, 4).join("\n"))).toMatchObject({ kind: "differs", page: { line: 25, column: 1 } });
    expect(first(`${request}more\n`)).toMatchObject({ kind: "differs", documented: "more" });
    expect(first(`${request}more\n`)).not.toHaveProperty("rendered");
  });

  test("that one of the two lacks is said to be only on the other", () => {
    expect(compare(page({ request })).counts).toEqual({ same: 1, differs: 0, pageOnly: 0, wsdlOnly: 1 });
    const elsewhere = compare(
      page({ request, response }),
      page({ request }, { operation: "Gone" }),
      page({ response }, { agent: "Another" }),
    );
    expect(elsewhere.counts).toEqual({ same: 2, differs: 0, pageOnly: 2, wsdlOnly: 0 });
    expect(elsewhere.agents.map((each) => each.agent)).toEqual(["Another", "Sample"]);
  });
});
