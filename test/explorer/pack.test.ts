import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pack, unpack, type Json } from "../../generator/explorer/pack.js";

const roundTrip = (data: Json): Json => unpack(JSON.parse(JSON.stringify(pack(data))));

describe("packed data", () => {
  test("unpacks to the same value, whatever it is", () => {
    const awkward = fc.constantFrom(
      "~",
      "~0}x",
      "{a}b",
      "{}",
      "{",
      "}",
      "__proto__",
      "",
      "\u2028",
      "</script>",
      "\ud800",
    );
    const text = fc.oneof(awkward, fc.string());
    const { value } = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, true, false, 0, -1, 1.5),
        text,
        fc.array(tie("value")),
        fc.array(fc.tuple(text, tie("value"))).map((entries) => Object.fromEntries(entries)),
      ),
    }));
    fc.assert(
      fc.property(value, (data) => {
        expect(roundTrip(data)).toStrictEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  test("keeps the order of keys", () => {
    expect(
      JSON.stringify(
        roundTrip([
          { b: 1, a: true },
          { a: true, b: 1 },
        ]),
      ),
    ).toBe('[{"b":1,"a":true},{"a":true,"b":1}]');
  });

  test("stores a frequent object once, and gives the same object for all its copies", () => {
    const data = Array.from({ length: 20 }, () => ({ kind: "scalar", name: "int" }));
    expect(JSON.stringify(pack(data)).match(/"int"/g)).toHaveLength(1);
    const [first, second] = roundTrip(data) as Json[];
    expect(first).toBe(second);
  });

  test("does not depend on which copies are one object", () => {
    const shared = { kind: "scalar", deep: { name: "int", more: [1, 2] } };
    const same = Array.from({ length: 20 }, () => shared);
    expect(pack(same)).toEqual(pack(JSON.parse(JSON.stringify(same)) as Json));
  });
});
