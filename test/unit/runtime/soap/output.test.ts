/** The text of one message and the prefixes that it needs. */
import { describe, expect, test } from "vitest";
import { Output } from "../../../../runtime/soap/output.js";
import { serialization, xsd, xsi } from "../../support/soap.js";

const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

describe("prefixes", () => {
  test("of usual namespaces are always the same, others are numbered", () => {
    const out = new Output("urn:t");
    const asked = ["urn:1", xsi, xsd, "urn:2", serialization, arrays, "urn:1", "urn:3"];
    expect(asked.map((each) => out.prefix(each))).toEqual(["n1", "i", "x", "n2", "ser", "a", "n1", "n3"]);
    expect([...out.prefixes.keys()]).toEqual(["urn:1", xsi, xsd, "urn:2", serialization, arrays, "urn:3"]);
  });

  test("of another part of the message are used again, and not changed there", () => {
    const first = new Output("urn:t");
    first.prefix("urn:1");
    const second = new Output("urn:t", first.prefixes);
    expect([second.prefix("urn:2"), second.prefix("urn:1")]).toEqual(["n2", "n1"]);
    expect([...first.prefixes.keys()]).toEqual(["urn:1"]);
  });

  test("are not on names of the default namespace, but on all values that are names", () => {
    const out = new Output("urn:t");
    expect([out.name("urn:t", "A"), out.name("urn:1", "A"), out.qname("urn:t", "A")]).toEqual(["A", "n1:A", "n2:A"]);
  });
});

test("an element that is nil says so with the usual prefix", () => {
  const out = new Output("urn:t");
  out.text = "<A/>";
  out.nil("B");
  expect(out.text).toBe('<A/><B i:nil="true"/>');
  expect([...out.prefixes]).toEqual([[xsi, "i"]]);
});

test("as many levels can be entered as the limit says, again after each was left", () => {
  const out = new Output("urn:t", undefined, { depth: 2 });
  out.enter();
  for (let time = 0; time < 3; time++) {
    out.enter();
    out.leave();
  }
  out.enter();
  expect(() => out.enter()).toThrow(
    "expected a value that does not hold itself, got more than 2 levels (limits.depth)",
  );
});

test("512 levels can be entered where nothing else is said", () => {
  const out = new Output("urn:t");
  for (let depth = 0; depth < 512; depth++) out.enter();
  expect(() => out.enter()).toThrow("more than 512 levels");
});
