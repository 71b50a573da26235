/** Patterns are made once for each combination of prefixes that a server uses, but not without end. */
import { describe, expect, test } from "vitest";
import { byPrefixes, type TagOf } from "../../../../../runtime/soap/fast/prefixes.js";
import { xsi } from "../../../support/soap.js";
import { readerOf, type XmlReader } from "../../../support/xml.js";

/** Returns a reader behind a start tag with these declarations. */
function readerWith(declarations: string): XmlReader {
  const reader = readerOf(`<a ${declarations}/>`);
  reader.next();
  return reader;
}

const prefixed = (prefix: string): XmlReader => readerWith(`xmlns:${prefix}="urn:t"`);

describe("tags", () => {
  const tagFor = (declarations: string, local = "Id", namespace = "urn:t") =>
    byPrefixes(
      () => ["urn:t", "urn:n"],
      (tagOf) => tagOf(local, namespace),
    )(readerWith(declarations));

  test("have the prefix that means their namespace", () => {
    expect(tagFor('xmlns:p="urn:t"')).toEqual({
      namespace: "urn:t",
      local: "Id",
      name: "p:Id",
      open: "<p:Id",
      nil: undefined,
    });
    expect(tagFor('xmlns:p="urn:t" xmlns:q="urn:n"', "Id", "urn:n")).toMatchObject({ name: "q:Id" });
  });

  test("have no prefix in the default namespace", () => {
    expect(tagFor('xmlns="urn:t"')).toMatchObject({ name: "Id", open: "<Id" });
  });

  test("are none where no prefix means the namespace", () => {
    expect(tagFor('xmlns="urn:t"', "Id", "urn:n")).toBeUndefined();
    expect(tagFor('xmlns="urn:t"', "Id", "urn:other")).toBeUndefined();
  });

  test("may be nil where a prefix means the instance namespace, which no default one does for attributes", () => {
    expect(tagFor(`xmlns="urn:t" xmlns:i="${xsi}"`)).toMatchObject({ nil: ' i:nil="true"/>' });
    expect(tagFor(`xmlns:p="urn:t" xmlns="${xsi}"`)).toMatchObject({ nil: undefined });
  });
});

describe("a value", () => {
  /** Returns a function of a reader that counts how often a value is made. */
  const counted = () => {
    const names: (string | undefined)[] = [];
    const make = (tagOf: TagOf): number => names.push(tagOf("Id", "urn:t")?.name);
    return { names, valueAt: byPrefixes(() => ["urn:t"], make) };
  };

  test("is made once for each prefix, however often it is asked for", () => {
    const { names, valueAt } = counted();
    const reader = prefixed("p");
    expect([valueAt(reader), valueAt(reader), valueAt(prefixed("q")), valueAt(prefixed("p"))]).toEqual([1, 1, 2, 1]);
    expect(names).toEqual(["p:Id", "q:Id"]);
  });

  test("is made for 50 combinations of prefixes and no more, and these are kept", () => {
    const { names, valueAt } = counted();
    for (let index = 1; index <= 50; index++) expect(valueAt(prefixed(`p${index}`))).toBe(index);
    expect(valueAt(prefixed("p51"))).toBeUndefined();
    expect(valueAt(prefixed("p50"))).toBe(50);
    expect(names).toHaveLength(50);
  });

  test("is made for prefixes of 60 characters together and no longer ones", () => {
    const { valueAt } = counted();
    // A question mark and a space stand for the instance namespace, which has no prefix here.
    expect(valueAt(prefixed("p".repeat(58)))).toBe(1);
    expect(valueAt(prefixed("p".repeat(59)))).toBeUndefined();
  });

  test("is made for combinations that only a missing prefix tells apart", () => {
    const values = byPrefixes(
      () => ["urn:t", "urn:n"],
      (tagOf) => [tagOf("A", "urn:t")?.name, tagOf("A", "urn:n")?.name],
    );
    expect(values(readerWith('xmlns:p="urn:t"'))).toEqual(["p:A", undefined]);
    expect(values(readerWith('xmlns:p="urn:n"'))).toEqual([undefined, "p:A"]);
    expect(values(readerWith('xmlns="urn:t"'))).toEqual(["A", undefined]);
  });
});
