/** What is written is read as it was, for every type of the contract, and for every text. */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { AgentDescriptor, OperationDescriptor, TypeDescriptor } from "../../generated/Services88/index.js";
import * as generated from "../../generated/Services88/index.js";
import type { TypeReference } from "../../runtime/descriptors.js";
import { string } from "../../runtime/scalars.js";
import { readRequest, writeEnvelope } from "../../runtime/soap/envelope.js";
import { text, valueOf } from "../support/arbitrary.js";
import { isWritable } from "../support/net-characters.js";
import { cases } from "../support/campaign.js";

const namespace = generated.ErpSyncAgent$.namespace;
const operationOf = (type: TypeReference): OperationDescriptor => ({
  name: "Any",
  requestHeaders: [],
  responseHeaders: [],
  request: { element: "Any", members: [["Value", type, "1nil"]] },
  response: { element: "AnyResponse", members: [] },
});
const agent: AgentDescriptor = { services: "Services88", name: "Any", namespace, operations: {} };

function roundTrip(operation: OperationDescriptor, value: unknown): unknown {
  return readRequest(agent, operation, writeEnvelope(agent, [], operation.request, {}, { Value: value })).body?.[
    "Value"
  ];
}

describe("every type", () => {
  const types: TypeDescriptor[] = [];
  beforeAll(() => {
    const seen = new Set<TypeDescriptor>();
    const visit = (reference: TypeReference): void => {
      const type = typeof reference === "function" ? reference() : undefined;
      if (!type || seen.has(type)) return;
      seen.add(type);
      if (type.kind === "carrier") {
        for (const each of type.members) visit(each[1]);
        if (type.base) visit(type.base);
        for (const each of type.derived?.() ?? []) visit(() => each);
      } else if (type.kind === "array") visit(type.item[1]);
      else if (type.kind === "dictionary") [type.key, type.value].forEach((each) => visit(each[1]));
    };
    for (const each of Object.values(generated)) {
      if (typeof each !== "object" || !("operations" in each)) continue;
      for (const { request, response, requestHeaders, responseHeaders } of Object.values(each.operations)) {
        for (const [, type] of [...request.members, ...response.members, ...requestHeaders, ...responseHeaders])
          visit(type);
      }
    }
    types.push(...seen);
  });

  test("decode(encode(x)) is x", () => {
    expect(types.length).toBeGreaterThan(900);
    const runs = cases("PROPERTY_RUNS", 2, 5);
    for (const type of types) {
      const operation = operationOf(() => type);
      fc.assert(
        fc.property(
          valueOf(() => type, 4),
          (value) => {
            expect(roundTrip(operation, value), type.name).toEqual(value);
          },
        ),
        { numRuns: runs, interruptAfterTimeLimit: 10_000 },
      );
    }
  }, 300_000);
});

describe("every text", () => {
  const operation = operationOf(string);

  test("comes out as it went in", () => {
    fc.assert(
      fc.property(text, (value) => void expect(roundTrip(operation, value)).toBe(value)),
      { numRuns: 2_000 },
    );
  });

  test("that has a lone surrogate is refused with its path, and nothing else is", () => {
    const any = fc
      .array(
        fc.oneof(
          fc.integer({ min: 0, max: 0x7f }),
          fc.integer({ min: 0, max: 0xffff }),
          fc.integer({ min: 0xd7f0, max: 0xe010 }),
          fc.integer({ min: 0xfff0, max: 0xffff }),
        ),
        { maxLength: 6 },
      )
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(any, (value) => {
        if (isWritable(value)) expect(roundTrip(operation, value)).toBe(value);
        else
          expect(() => roundTrip(operation, value)).toThrow(
            expect.objectContaining({ name: "RequestError", path: "Any.Value" }),
          );
      }),
      { numRuns: 5_000 },
    );
  });
});
