/** `diff` of two versions with Swaggers: changes that break clients over JSON, and what is said if JSON was not compared. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { diff, type DiffOptions } from "../../generator/index.js";
import { wsdl } from "../support/wsdl.js";
import { corpus } from "../support/corpus.js";

const scratch = mkdtempSync(join(tmpdir(), "comparing-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const put = (name: string, content: string): string => {
  mkdirSync(scratch, { recursive: true });
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
};

const id = '<xs:element name="Id" type="xs:int" minOccurs="0"/>';
const services = put(
  "Note.wsdl",
  wsdl({ operations: ["DeleteSelectionEntity", "GetWorkflowStepOption"].map((name) => ({ name, request: id })) }),
);

const byQuery = { parameters: [{ name: "id", in: "query", type: "integer", format: "int32" }] };
const byObject = (name: string) => ({
  parameters: [{ name: "request", in: "body", schema: { $ref: `#/definitions/v1.${name}Request` } }],
});
/** Returns a Swagger in which each operation takes its `Id` in the query, or in an object. */
const swagger = (file: string, operations: Readonly<Record<string, "query" | "object">>): string => {
  const properties = { Id: { type: "integer", format: "int32" } };
  return put(
    file,
    JSON.stringify({
      swagger: "2.0",
      paths: Object.fromEntries(
        Object.entries(operations).map(([name, shape]) => [
          `/api/v1/Agents/Note/${name}`,
          { post: shape === "query" ? byQuery : byObject(name) },
        ]),
      ),
      definitions: Object.fromEntries(Object.keys(operations).map((name) => [`v1.${name}Request`, { properties }])),
    }),
  );
};

const compared = async (options: DiffOptions) => {
  const { changes, warnings } = await diff(services, services, options);
  return {
    changes: changes.map(({ category, rule, subject, was, is }) => `${category} ${rule} ${subject}: ${was} -> ${is}`),
    warnings: warnings.map(({ code, message }) => `${code} ${message}`),
  };
};

const asQueries = swagger("old.json", { DeleteSelectionEntity: "query", GetWorkflowStepOption: "query" });
const asObjects = swagger("new.json", { DeleteSelectionEntity: "object", GetWorkflowStepOption: "object" });

test("a parameter that moved from the query to an object breaks clients over JSON, though the WSDL is the same", async () => {
  expect(await compared({ oldSwagger: asQueries, swagger: asObjects })).toEqual({
    changes: [
      "wire json-shape-changed Note.DeleteSelectionEntity: query -> object",
      "wire json-shape-changed Note.GetWorkflowStepOption: query -> object",
    ],
    warnings: [],
  });
});

test("an operation that lost its JSON breaks, and one that gained it is new", async () => {
  const onlyDelete = swagger("delete.json", { DeleteSelectionEntity: "query" });
  expect((await compared({ oldSwagger: asQueries, swagger: onlyDelete })).changes).toEqual([
    "wire json-removed Note.GetWorkflowStepOption: query -> none",
  ]);
  expect((await compared({ oldSwagger: onlyDelete, swagger: asQueries })).changes).toEqual([
    "addition json-added Note.GetWorkflowStepOption: none -> query",
  ]);
});

test("the same Swagger on both sides is no change", async () => {
  expect(await compared({ oldSwagger: asQueries, swagger: asQueries })).toEqual({ changes: [], warnings: [] });
});

describe("if only one version has a Swagger", () => {
  test("diff says that JSON was not compared, and which option is missing", async () => {
    expect(await compared({ swagger: asObjects })).toEqual({
      changes: [],
      warnings: ["NS409 the old Services1 has no JSON binding; give its Agents Swagger with --old-swagger"],
    });
    expect((await compared({ oldSwagger: asQueries })).warnings).toEqual([
      "NS409 the new Services1 has no JSON binding; give its Agents Swagger with --swagger",
    ]);
  });

  test("diff does not mention JSON if no version has one", async () => {
    expect(await compared({})).toEqual({ changes: [], warnings: [] });
  });
});

const published = corpus("Services88-wsdl-2026-07.zip");
const agents = corpus("Swagger-v1-Agents-2026-07.zip");

test.skipIf(!published || !agents)("the vendored set has the JSON of the published Swagger", async () => {
  const { changes, warnings } = await diff("wsdl", published!, { swagger: agents! });
  expect(changes.filter(({ rule }) => rule.startsWith("json-"))).toEqual([]);
  expect(warnings).toEqual([]);
});
