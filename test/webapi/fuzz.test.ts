/**
 * Damaged JSON, and JSON with other values and names. Our reader takes a text if `JSON.parse` takes it, and refuses it otherwise. The client fails only with errors of its own, the double always
 * answers, and no prototype is changed.
 */
import { strict as assert } from "node:assert";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { NetServerClientError } from "../../runtime/errors.js";
import { jsonClient } from "../../runtime/json/index.js";
import { parseJson } from "../../runtime/json/parse.js";
import { scan, textOf } from "../../runtime/json/webapi/scan.js";
import { Problem } from "../../runtime/values/problem.js";
import { report } from "../interop/report.js";
import { cases } from "../support/campaign.js";
import { binding, request, store, storeDouble } from "../unit/support/store.js";

const depth = 50;

const entity = JSON.stringify({
  ThingId: 7,
  Name: 'a "quoted" \\ text \u00e5\u{1f642}',
  Active: true,
  Price: -1.5e-7,
  Phone: 12345678901,
  Born: "2026-12-24T12:00:00",
  Length: "1.02:03:04",
  Image: "AP+A",
  Color: "Green",
  Days: "Monday, Friday",
  Names: ["a", null, ""],
  Texts: { a: "1", constructor: null, $type: "x" },
  ByNumber: { 7: "seven" },
  Any: { deep: [1, [2, { three: null }]] },
  Steps: [{ StepKind: "Wait", Minutes: 5 }, null],
  Part: { ThingId: 8, New: [1.5, "unknown"] },
}).replace("12345678901,", "123456789012345678901,");

const seeds = [
  entity,
  '["a",null,"b"]',
  '{"Error":true,"ErrorType":"ArgumentException","Message":"no"}',
  '{"Text":"a","From":1}',
  "[1,2,3]",
];

/** What is put into a text: signs of JSON, awkward names, numbers and characters. */
const pieces = [
  ...'{}[]:,"\\-+.0e tfn/',
  ..."null true 1e999 9007199254740993 -0 01 {} [[[[[[[[ NaN Infinity // /**/ thingId Color $type".split(" "),
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '"toString":',
  "\uFEFF",
  "\ud800",
  "\\ud800",
  "\\u0000",
  "\u0000",
  "\n",
  "\u2028",
];

/** Damage: at a place between 0 and 1, take away some characters, and put a piece or another part of the text there. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  away: fc.integer({ min: 0, max: 12 }),
  piece: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "binary", maxLength: 3 })),
  copied: fc.option(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 30 })), { freq: 4 }),
});
const damaged = fc
  .tuple(fc.constantFrom(...seeds), fc.array(damage, { minLength: 1, maxLength: 4 }))
  .map(([seed, all]) =>
    all.reduce((text, { at, away, piece, copied }) => {
      const from = Math.floor(at * text.length);
      const start = Math.floor((copied?.[0] ?? 0) * text.length);
      const put = copied ? text.slice(start, start + copied[1]) : piece;
      return text.slice(0, from) + put + text.slice(from + away);
    }, seed),
  );

/** Values in the place of a right one: any JSON, and texts that are nearly a value of some type. */
const wrong = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    "",
    "12:00",
    "Z",
    "AP+",
    "2026-13-24T12:00:00",
    "-1.00:00:00",
    "Wait",
    2 ** 31,
    -1,
    1.5,
    [[]],
    [null],
    {},
  ),
);
const names = ["__proto__", "constructor", "toString", "$type", "THINGID", "thingId", "StepKind", ""];

/** Other values and names in a text, which stays well-formed. */
const changed = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(fc.nat(60), wrong, fc.option(fc.constantFrom(...names))), { minLength: 1, maxLength: 4 }),
  )
  .map(([seed, all]) => {
    const whole: unknown = JSON.parse(seed);
    for (const [at, value, name] of all) {
      const places = placesIn(whole);
      const [owner, key] = places[at % places.length]!;
      // Not by assignment, which would set the prototype under the name `__proto__`.
      const to = name === null || Array.isArray(owner) ? key : name;
      Object.defineProperty(owner, to, {
        value: structuredClone(value),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return JSON.stringify(whole);
  });

/** Returns the members and items in a value, at any depth. */
function placesIn(value: unknown): [owner: object, key: string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [[value, key] as [object, string], ...placesIn(each)]);
}

/** Returns what JSON.parse makes of a text; undefined if it refuses the text. */
function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) as unknown };
  } catch {
    return undefined;
  }
}

/** Returns what a function returns; its Problem; undefined for a text that is too deep. */
function attempt<Value>(act: () => Value): { readonly value: Value } | Problem {
  try {
    return { value: act() };
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

const operations = ["GetThingEntity", "SaveThingEntity", "GetThingList", "Find", "Execute", "Ping"];

test(
  "a damaged or changed message ends in the verdict of JSON.parse, an error of ours, and no harm",
  { timeout: 1_800_000 },
  async () => {
    const numRuns = cases("JSON_FUZZ_CASES", 300, 100_000);
    const counts = { messages: numRuns, "well-formed": 0, "calls that succeeded": 0, "requests taken": 0 };
    let body = "";
    const session = jsonClient(binding).connect({
      baseUrl: "https://h",
      ticket: "7T:t",
      limits: { depth },
      fetch: async () => new Response(body, { headers: { "content-type": "application/json" } }),
    });
    const double = storeDouble({}, { strict: false, limits: { depth }, keep: { calls: 0 } });
    const prototypes = [Object.prototype, Array.prototype, Function.prototype, Map.prototype].map(
      (each) => [each, Reflect.ownKeys(each).length] as const,
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, changed), fc.constantFrom(...operations), async (text, operation) => {
        const theirs = parsed(text);
        const ours = attempt(() => parseJson(text, { depth }));
        const isTooDeep = ours instanceof Problem && ours.tell().includes("limits.depth");
        if (!isTooDeep) assert.equal(!(ours instanceof Problem), theirs !== undefined);
        if (theirs && !isTooDeep) {
          counts["well-formed"]++;
          const scanned = attempt(() => textOf(scan(text, { depth })));
          if (scanned instanceof Problem) throw scanned;
          assert.ok(isDeepStrictEqual(JSON.parse(scanned.value), theirs.value));
        }
        body = text;
        const parameters = operation === "Find" ? { From: 1 } : {};
        await session.call(store, operation, parameters).then(
          () => counts["calls that succeeded"]++,
          (error: unknown) => assert.ok(error instanceof NetServerClientError),
        );
        const answer = await double.handle(request(operation, text));
        assert.ok([200, 204, 400].includes(answer.status));
        if (answer.status < 400) counts["requests taken"]++;
        for (const [prototype, keys] of prototypes) assert.equal(Reflect.ownKeys(prototype).length, keys);
      }),
      { numRuns },
    );
    report("Damaged and changed JSON", counts);
    expect(counts["well-formed"]).toBeGreaterThan(numRuns / 3);
  },
);
