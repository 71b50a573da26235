/** Tests of the shapes of requests. */
import { describe, expect, test } from "vitest";
import type { AgentDescriptor, OperationDescriptor, TypeReference } from "../../../../runtime/descriptors.js";
import { shapeOf, usualShape, type ParameterKind } from "../../../../runtime/json/shape.js";
import { int, string } from "../../../../runtime/scalars.js";

const parameter = (name: string, kind: ParameterKind) => ({ name, kind });

describe("usualShape", () => {
  test.each([
    ["GetContactEntity", [parameter("ContactEntityId", "integer")], "query"],
    ["DeleteContactEntity", [parameter("ContactEntityId", "integer")], "query"],
    ["SaveContactEntity", [parameter("ContactEntity", "carrier")], "carrier"],
    ["GetContactList", [parameter("Ids", "integers")], "array"],
    ["CreateDefaultContactEntity", [], "nothing"],
    ["GetContactEntity", [parameter("ContactId", "integer")], "object"],
    ["GetContactEntity", [parameter("ContactEntityId", "other")], "object"],
    ["SetContactEntity", [parameter("ContactEntityId", "integer")], "object"],
    ["SaveContactEntity", [parameter("Contact", "carrier")], "object"],
    ["SaveContactEntity", [parameter("ContactEntity", "other")], "object"],
    ["SaveContactList", [parameter("Ids", "integers")], "object"],
    ["GetContactListItems", [parameter("Ids", "integers")], "object"],
    ["GetContactList", [parameter("Names", "other")], "object"],
    ["GetContactEntity", [parameter("ContactEntityId", "integer"), parameter("More", "other")], "object"],
  ] as const)("%s(%j) is sent as %s", (operation, parameters, shape) => {
    expect(usualShape(operation, parameters)).toBe(shape);
  });
});

describe("shapeOf", () => {
  const agent: Pick<AgentDescriptor, "name" | "path"> = { name: "Quote" };
  const operation = (name: string, parameters: Readonly<Record<string, TypeReference>>): OperationDescriptor => ({
    name,
    requestHeaders: [],
    responseHeaders: [],
    request: { element: name, members: Object.entries(parameters).map(([each, type]) => [each, type, "?"] as const) },
    response: { element: `${name}Response`, members: [] },
  });
  const array = (item: TypeReference) => () =>
    ({ kind: "array", name: "ArrayOf", namespace: "urn:t", item: ["item", item, "*"] }) as const;
  const carrier = () => ({ kind: "carrier", name: "Quote", namespace: "urn:t", members: [] }) as const;

  test("is told from the types of the parameters", () => {
    expect(shapeOf(agent, operation("GetQuote", { QuoteId: int }), {})).toBe("query");
    expect(shapeOf(agent, operation("GetQuote", { QuoteId: string }), {})).toBe("object");
    expect(shapeOf(agent, operation("GetQuoteList", { Ids: array(int) }), {})).toBe("array");
    expect(shapeOf(agent, operation("GetQuoteList", { Ids: array(string) }), {})).toBe("object");
    expect(shapeOf(agent, operation("GetQuoteList", { Ids: array(array(int)) }), {})).toBe("object");
    expect(shapeOf(agent, operation("SaveQuote", { Quote: carrier }), {})).toBe("carrier");
    expect(shapeOf(agent, operation("SaveQuote", {}), {})).toBe("nothing");
  });

  test("is the exception that the binding lists for this operation of this agent", () => {
    const shapes = { Quote: { GetQuote: "object", Old: null }, Other: { GetQuoteLine: "object" } } as const;
    expect(shapeOf(agent, operation("GetQuote", { QuoteId: int }), shapes)).toBe("object");
    expect(shapeOf(agent, operation("GetQuoteLine", { QuoteLineId: int }), shapes)).toBe("query");
    expect(shapeOf(agent, operation("Old", {}), shapes)).toBeNull();
  });

  test("is null for a service beside NetServer", () => {
    expect(shapeOf({ ...agent, path: "/Login" }, operation("Ask", {}), {})).toBeNull();
  });
});
