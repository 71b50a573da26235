import { describe, expect, test } from "vitest";
import { CallLog, type DoubleCall, type Keep } from "../../../../runtime/double/calls.js";

const call = (request: object): DoubleCall => ({
  agent: "",
  operation: "",
  request,
  headers: {},
  missingHeaders: [],
  warnings: [],
  dropped: [],
  droppedCount: 0,
});
/** Adds calls with these requests and gives those that are kept, and the number of the others. */
const keeping = (keep: Keep | undefined, requests: readonly object[]): [kept: readonly object[], forgotten: number] => {
  const log = new CallLog(keep);
  for (const request of requests) log.add(call(request));
  return [log.calls.map((each) => each.request), log.calls.forgotten];
};
const numbered = (count: number): { id: number }[] => Array.from({ length: count }, (_, id) => ({ id }));

test("keeps the last thousand calls, if nothing else is said", () => {
  const [kept, forgotten] = keeping(undefined, numbered(1_001));
  expect([kept.length, forgotten, kept[0]]).toEqual([1_000, 1, { id: 1 }]);
});

test("keeps 64 MiB of calls, if nothing else is said", () => {
  const large = () => ({ bytes: new Uint8Array(2 ** 25 - 440) });
  expect(keeping(undefined, [large(), large()])[1]).toBe(0);
  expect(keeping(undefined, [large(), large(), { text: "x".repeat(800) }])[1]).toBe(1);
});

test.each<[Keep, number, number]>([
  [{}, 5, 0],
  [{ calls: 5 }, 5, 0],
  [{ calls: 4 }, 4, 1],
  [{ calls: 1 }, 1, 4],
  [{ calls: 0 }, 0, 5],
  [{ calls: Infinity }, 5, 0],
  [{ bytes: Infinity }, 5, 0],
  // The newest is kept, whatever its size, but where none is to be kept.
  [{ bytes: 1 }, 1, 4],
  [{ bytes: 0 }, 1, 4],
  [{ bytes: 0, calls: 0 }, 0, 5],
])("with %j keeps %i of five calls", (keep, count, forgotten) => {
  expect(keeping(keep, numbered(5))).toEqual([numbered(5).slice(5 - count), forgotten]);
});

test("compares equal to a plain array of the same calls", () => {
  const log = new CallLog();
  expect(log.calls).toEqual([]);
  log.add(call({}));
  expect(log.calls).toEqual([call({})]);
  expect(Object.keys(log.calls)).toEqual(["0"]);
});

describe("estimates what a call takes in memory", () => {
  /** The size of an empty call: the object, its eight members, and what they hold. */
  const empty = 32 + 8 * 8 + 2 * 16 + 5 * 32 + 8;

  test.each<[string, object, number]>([
    ["nothing", {}, 0],
    ["text", { a: "12345" }, 8 + 16 + 10],
    ["a number", { a: 5 }, 8 + 8],
    ["null", { a: null }, 8 + 8],
    ["undefined", { a: undefined }, 8 + 8],
    ["bytes", { a: new Uint8Array(1_000) }, 8 + 100 + 1_000],
    ["an object", { a: { b: 1, c: 2 } }, 8 + 32 + 2 * (8 + 8)],
    ["an array", { a: [1, 2, 3] }, 8 + 32 + 3 * (8 + 8)],
    ["a map", { a: new Map([["key", 1]]) }, 8 + 32 + 32 + (16 + 6) + 8],
  ])("%s", (_, request, size) => {
    const both = 2 * (empty + size);
    expect(keeping({ bytes: both }, [request, request])[1]).toBe(0);
    expect(keeping({ bytes: both - 1 }, [request, request])[1]).toBe(1);
  });

  test("and gives back what a forgotten call took", () => {
    const bytes = 3 * (empty + 16);
    expect(keeping({ bytes }, numbered(20))).toEqual([numbered(20).slice(17), 17]);
  });
});

test.each([
  [{ calls: -1 }, "keep.calls: expected a whole number from 0 on, or Infinity"],
  [{ calls: 1.5 }, "keep.calls: expected a whole number from 0 on, or Infinity"],
  [{ bytes: Number.NaN }, "keep.bytes: expected a whole number from 0 on, or Infinity"],
  [{ bytes: -Infinity }, "keep.bytes: expected a whole number from 0 on, or Infinity"],
  [{ calls: "5" }, "keep.calls: expected a whole number from 0 on, or Infinity"],
  [{ call: 5 }, "keep.call: expected calls, bytes"],
  [{ toString: 5 }, "keep.toString: expected calls, bytes"],
])("refuses %j", (keep, message) => {
  expect(() => new CallLog(keep as Keep)).toThrow(new TypeError(message));
});
