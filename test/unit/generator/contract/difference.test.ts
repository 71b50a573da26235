/** The first place where two definitions differ, in words; and the end of a namespace, an address and headers of an agent's own. */
import { describe, expect, test } from "vitest";
import { difference } from "../../../../generator/contract/difference.js";
import { isNetServer, lastSegment, ownHeaders, ownPath } from "../../../../generator/contract/endpoint.js";
import type { Agent, Header } from "../../../../generator/contract/model.js";
import { contract, operation, own, position, scalar } from "../../../support/contract.js";

describe("a difference", () => {
  test.each<[unknown, unknown, string | undefined]>([
    [1, 1, undefined],
    [undefined, undefined, undefined],
    [{ a: 1 }, { a: 1 }, undefined],
    [[1, { a: 2 }], [1, { a: 2 }], undefined],
    [1, 2, "the definition is 1, and 2"],
    ["a", undefined, 'the definition is "a", and absent'],
    [null, {}, "the definition is null, and another"],
    [{}, null, "the definition is another, and null"],
    [[], {}, "the definition is another, and another"],
    [{ a: true }, { a: false }, "a is true, and false"],
    [{ a: { b: 1 } }, { a: { b: 2 } }, "a.b is 1, and 2"],
    [{ a: [1, 2] }, { a: [1, 3] }, "a[1] is 2, and 3"],
    [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }, "a[0].b is 1, and 2"],
    [[[1]], [[2]], "[0][0] is 1, and 2"],
    [{ a: 1 }, {}, "a is 1, and absent"],
    [{}, { a: 1 }, "a is absent, and 1"],
    [{ b: {} }, { b: { a: { kind: "array" } } }, "b.a is absent, and a array"],
    [{ a: { name: "x", kind: "y" } }, { a: 1 }, "a is x, and 1"],
    [{ a: [1, 2, 3] }, { a: [1, 2] }, "a[2] is 3, and absent"],
    [{ a: [1, 2] }, { a: [1, 2, 3] }, "a[2] is absent, and 3"],
    [{ a: [1, 2, 3] }, { a: [2, 3] }, "a[0] is 1, and 2"],
    [{ a: [] }, { a: [{ name: "x" }] }, "a[0] is absent, and x"],
    [
      { position: 1, doc: 1, documentation: 1, annotation: 1 },
      { position: 2, doc: 2, documentation: 2, annotation: 2 },
      undefined,
    ],
    [{ position: 1 }, { doc: 1 }, undefined],
    [{ docs: 1 }, { docs: 2 }, "docs is 1, and 2"],
  ])("of %j and %j", (a, b, expected) => {
    expect(difference(a, b)).toBe(expected);
  });
});

test.each([
  ["Services88", true],
  ["services1", true],
  ["Services", false],
  ["Services88a", false],
  ["MyServices88", false],
  ["ServicesX", false],
])("%s is a version of NetServer: %s", (services, expected) => {
  expect(isNetServer(services)).toBe(expected);
});

test.each([
  ["http://a/b/Services88", "Services88"],
  ["http://a/b/", "b"],
  ["urn:a:b", "b"],
  ["urn:a#b", "b"],
  ["http://a?b", "b"],
  ["", ""],
  ["/", ""],
])("the last segment of %j is %j", (namespace, expected) => {
  expect(lastSegment(namespace)).toBe(expected);
});

const agentAt = (address: string): Agent => {
  const [agent] = contract([], [], { address }).agents;
  if (!agent) throw new Error("no agent");
  return agent;
};

test.each([
  ["Partner", "https://a/Remote/x.svc?y", "/Remote/x.svc"],
  ["Partner", "HTTP://a", "/"],
  ["Services88", "https://a/x", undefined],
  ["Partner", "", undefined],
  ["Partner", "ftp://a/x", undefined],
  ["Partner", "xhttps://a/x", undefined],
  ["Partner", "httpsX://a/x", undefined],
  ["Partner", "https://", undefined],
])("an agent of %s at %j has the path %j", (services, address, expected) => {
  expect(ownPath({ services }, agentAt(address))).toBe(expected);
});

test("headers that callers fill are not the session's, and each is there once", () => {
  const header = (name: string): Header => ({ element: own(name), type: scalar("string"), nillable: false, position });
  const call = (...names: readonly string[]) => ({ ...operation("Get", [], []), requestHeaders: names.map(header) });
  const operations = [call("ApplicationToken", "Extra", "Credentials"), call("TimeZone", "Other", "Extra")];
  const responded = { ...operation("Set", [], []), responseHeaders: [header("Back")] };
  expect(ownHeaders({ ...agentAt(""), operations: [...operations, responded] }).map(({ element }) => element)).toEqual(
    ["Extra", "Other"].map(own),
  );
});
