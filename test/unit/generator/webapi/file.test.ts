import { describe, expect, test } from "vitest";
import type { WebApi } from "../../../../generator/contract/web-api.js";
import { printWebApi, webApiOf } from "../../../../generator/webapi/file.js";

const webApi: WebApi = {
  source: "Swagger.zip",
  digests: { "a.json": "00", "b.json": "ff" },
  operations: {
    ErpSync: { DeleteErpConnection: { shape: "query" }, SyncAll: { shape: "nothing" } },
    User: { ExecuteUserCommand: { shape: "object", renamed: { CommandActionResult: "ActionResult" } } },
  },
  flags: { EFieldRight: { None: 0, Update: 3, Later: null } },
};

const text = `{
  "source": "Swagger.zip",
  "digests": {
    "a.json": "00",
    "b.json": "ff"
  },
  "operations": {
    "ErpSync": {
      "DeleteErpConnection": "query",
      "SyncAll": "nothing"
    },
    "User": {
      "ExecuteUserCommand": { "shape": "object", "renamed": { "CommandActionResult": "ActionResult" } }
    }
  },
  "flags": {
    "EFieldRight": { "None": 0, "Update": 3, "Later": null }
  }
}
`;

test("is printed with an operation and a flags type on each line", () => {
  expect(printWebApi(webApi)).toBe(text);
});

test("is read as it was printed", () => {
  expect(webApiOf(JSON.parse(text))).toEqual(webApi);
});

test("is printed and read without agents and flags", () => {
  const empty: WebApi = { source: "", digests: {}, operations: {}, flags: {} };
  expect(printWebApi(empty)).toBe('{\n  "source": "",\n  "digests": {},\n  "operations": {},\n  "flags": {}\n}\n');
  expect(webApiOf(JSON.parse(printWebApi(empty)))).toEqual(empty);
});

test("takes names such as __proto__ as names", () => {
  const hostile = webApiOf(
    JSON.parse('{"source":"","digests":{},"operations":{"__proto__":{"__proto__":"query"}},"flags":{}}'),
  );
  expect(JSON.stringify(hostile)).toContain('"__proto__":{"__proto__":{"shape":"query"}}');
  expect(Object.prototype).not.toHaveProperty("shape");
});

describe("the reason why a file is no binding", () => {
  const sound = JSON.parse(text) as Record<string, unknown>;
  const shapes = "nothing, query, carrier, array, object";
  test.each([
    [null, "expected an object"],
    [[], "expected an object"],
    ["query", "expected an object"],
    [{ ...sound, source: 7 }, "expected a text as source"],
    [{ ...sound, digests: [] }, "expected texts in digests"],
    [{ ...sound, digests: { "a.json": 7 } }, "expected texts in digests"],
    [{ ...sound, operations: undefined }, "expected an object as operations"],
    [{ ...sound, operations: { ErpSync: "query" } }, "expected an object as operations of ErpSync"],
    [{ ...sound, operations: { ErpSync: { SyncAll: "body" } } }, `expected a shape of ErpSync.SyncAll: ${shapes}`],
    [{ ...sound, operations: { A: { B: { shape: "body" } } } }, `expected a shape of A.B: ${shapes}`],
    [{ ...sound, operations: { A: { B: { shape: "query" } } } }, `expected a shape of A.B: ${shapes}`],
    [
      { ...sound, operations: { A: { B: { shape: "query", renamed: { C: 7 } } } } },
      `expected a shape of A.B: ${shapes}`,
    ],
    [{ ...sound, flags: null }, "expected an object as flags"],
    [{ ...sound, flags: { Access: [] } }, "expected whole numbers or null as names of Access"],
    [{ ...sound, flags: { Access: { None: "0" } } }, "expected whole numbers or null as names of Access"],
    [{ ...sound, flags: { Access: { None: 0.5 } } }, "expected whole numbers or null as names of Access"],
  ])("%j", (json, reason) => {
    expect(webApiOf(json)).toEqual({ reason });
  });
});
