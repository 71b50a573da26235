/** The headers of a login, and texts without credentials. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loginHeaders, acceptsHeader, unusedProxy, withoutCredentials } from "../../../../generator/source/login.js";

const headersOf = (url: string, given?: Readonly<Record<string, string>>) => {
  const made = loginHeaders(new URL(url), given);
  return "problem" in made ? made.problem.message : Object.fromEntries(made);
};
const basic = (pair: string) => ({ authorization: `Basic ${Buffer.from(pair).toString("base64")}` });

describe("the headers of a login", () => {
  test.each([
    ["https://crm.example.com/", {}],
    ["https://user:pass@crm.example.com/", basic("user:pass")],
    ["https://user@crm.example.com/", basic("user:")],
    ["https://:pass@crm.example.com/", basic(":pass")],
    ["https://b%C3%B8%40x:%3A%20@crm.example.com/", basic("bø@x:: ")],
    ["https://user:100%@crm.example.com/", basic("user:100%")],
  ])("come from the address %s", (url, expected) => {
    expect(headersOf(url)).toEqual(expected);
  });

  test("are those that are given too, and a given Authorization wins", () => {
    const given = { "X-Key": "1", Authorization: "Bearer 2" };
    expect(headersOf("https://user:pass@crm.example.com/", given)).toEqual({
      authorization: "Bearer 2",
      "x-key": "1",
    });
  });

  test.each(["", "a b", "a:", "å", "a\n", "(a)", "a/b"])("cannot have the name %j", (name) => {
    expect(headersOf("https://a/", { [name]: "secret" })).toBe(
      `the header ${JSON.stringify(name)} has a character that HTTP does not allow`,
    );
  });

  test("have every other name that HTTP allows", () => {
    const name = "aZ09_!#$%&'*+.^`|~-";
    expect(headersOf("https://a/", { [name]: "1" })).toEqual({ [name.toLowerCase()]: "1" });
  });

  test.each(["a\nb", "a\r", "\0", "\x1f", "\x7f", "\u0100", "œ"])(
    "cannot have the value %j, which is not told",
    (value) => {
      expect(headersOf("https://a/", { "X-Key": `secret${value}` })).toBe(
        "the value of the header X-Key has a character that HTTP does not allow",
      );
    },
  );

  test("have values with tabs, spaces and Latin-1", () => {
    const value = "a\t b~\x80\xff";
    expect(headersOf("https://a/", { "X-Key": value, "X-None": "" })).toEqual({ "x-key": value, "x-none": "" });
  });
});

test.each([
  ["https://user:pass@host/a", "https://host/a"],
  ["at http://u:p@a/ and https://v@b/.", "at http://a/ and https://b/."],
  ["https://u:p@ss@host/", "https://host/"],
  ["https://u:/?#@host/", "https://host/"],
  ["https://host/a", "https://host/a"],
  ['"https://host" a@b', '"https://host" a@b'],
  ["'https://host' a@b", "'https://host' a@b"],
  ["https://host a@b", "https://host a@b"],
  ["user@host", "user@host"],
])("%s is told as %s", (text, told) => {
  expect(withoutCredentials(text)).toBe(told);
});

test.each<[readonly string[], boolean]>([
  [[], true],
  [["Basic"], true],
  [["NTLM", "Bearer"], true],
  [["NTLM"], false],
  [["negotiate", "Digest", "KERBEROS"], false],
])("a server that offers %j takes a header: %s", (offers, expected) => {
  expect(acceptsHeader(offers)).toBe(expected);
});

describe("a proxy that Node does not use", () => {
  const names = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "NODE_USE_ENV_PROXY", "NODE_OPTIONS"];
  const { env, execArgv } = process;
  beforeEach(() => {
    process.env = Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));
    process.execArgv = [];
  });
  afterEach(() => {
    process.env = env;
    process.execArgv = execArgv;
  });
  const hint = (name: string) =>
    `${name} is set, and Node uses it only with NODE_USE_ENV_PROXY=1 (Node 22.21, 24.5 or newer)`;

  test.each(["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"])("is told by the variable %s", (name) => {
    process.env[name] = "http://proxy";
    expect(unusedProxy()).toBe(hint(name));
  });

  test("is told by the first of several variables", () => {
    Object.assign(process.env, { http_proxy: "http://b", HTTPS_PROXY: "http://a", NODE_USE_ENV_PROXY: "0" });
    expect(unusedProxy()).toBe(hint("HTTPS_PROXY"));
  });

  test("is none without a variable, or with an empty one", () => {
    expect(unusedProxy()).toBe("");
    process.env["HTTPS_PROXY"] = "";
    expect(unusedProxy()).toBe("");
  });

  test.each<[string, () => void]>([
    ["a variable", () => (process.env["NODE_USE_ENV_PROXY"] = "1")],
    ["an option of Node in the environment", () => (process.env["NODE_OPTIONS"] = "--use-env-proxy")],
    ["an option of Node", () => (process.execArgv = ["--no-warnings", "--use-env-proxy"])],
  ])("is none if %s makes Node use it", (_, use) => {
    process.env["HTTPS_PROXY"] = "http://proxy";
    use();
    expect(unusedProxy()).toBe("");
  });
});
