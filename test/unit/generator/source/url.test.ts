/** WSDL from a server: which agents are asked for, in which form, and what is told if they do not answer. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../../../generator/diagnostics/diagnostic.js";
import { knownAgents } from "../../../../generator/source/known-agents.js";
import type { OpenOptions } from "../../../../generator/source/model.js";
import { openUrl } from "../../../../generator/source/url.js";

const base = "https://crm.example.com/Remote/Services88";
const wsdl = (agent: string) => `<definitions name="${agent}"/>`;
type Answers = Readonly<Record<string, string | (() => Response | Promise<Response>)>>;

/** Opens an address on a server that answers by path and query; everything else is HTTP 404. */
async function open(url: string, agents: readonly string[] | undefined, answers: Answers, options: OpenOptions = {}) {
  const asked: string[] = [];
  const send = async (target: unknown) => {
    const { pathname, search } = new URL(String(target));
    asked.push(pathname + search);
    const answer = answers[pathname.replace("/Remote/Services88/", "") + search] ?? answers["*"];
    if (typeof answer === "function") return answer();
    return answer === undefined ? new Response("", { status: 404 }) : new Response(answer);
  };
  const diagnostics = new Diagnostics();
  const source = await openUrl(url, agents, diagnostics, { fetch: send as typeof fetch, ...options });
  const told = diagnostics.all.map(({ code, severity, message }) => `${severity} ${code} ${message}`);
  return { source, asked, told, paths: source?.documents.map(({ path }) => path) };
}
const status = (code: number, challenge?: string) => () =>
  new Response("", { status: code, headers: challenge === undefined ? {} : { "www-authenticate": challenge } });
const unreachable = () =>
  Promise.reject(new TypeError("x", { cause: Object.assign(new Error("y"), { code: "ENOTFOUND" }) }));

describe("the agents that are asked for", () => {
  test("are those that are named, in order of their names", async () => {
    const answers = { "B.svc?singleWsdl": wsdl("B"), "A.svc?singleWsdl": wsdl("A") };
    const { source, paths, told } = await open(base, ["B", "A"], answers);
    expect(paths).toEqual([
      "crm.example.com/Remote/Services88/A.svc?singleWsdl",
      "crm.example.com/Remote/Services88/B.svc?singleWsdl",
    ]);
    expect([source?.label, told]).toEqual(["crm.example.com/Remote/Services88", []]);
    expect(source?.documents[0]).toMatchObject({ text: wsdl("A"), linesBefore: 0 });
  });

  test("are all known ones if none is named, and those that answer are enough", async () => {
    const { asked, paths, told } = await open(`${base}/`, undefined, { "Sale.svc?singleWsdl": wsdl("Sale") });
    expect(asked).toEqual(
      expect.arrayContaining(knownAgents.map((each) => `/Remote/Services88/${each}.svc?singleWsdl`)),
    );
    expect(paths).toEqual(["crm.example.com/Remote/Services88/Sale.svc?singleWsdl"]);
    expect(told).toEqual([]);
  });

  test("are the one whose address is given", async () => {
    for (const address of [`${base}/A.svc`, `${base}/A.SVC?wsdl#top`]) {
      const { asked, source } = await open(address, undefined, { "A.svc?singleWsdl": wsdl("A") });
      expect(asked).toEqual(["/Remote/Services88/A.svc?singleWsdl"]);
      expect(source?.documents).toHaveLength(1);
    }
  });

  test("are those that are named beside the address of one", async () => {
    const { asked } = await open(`${base}/A.svc`, ["B"], { "B.svc?singleWsdl": wsdl("B") });
    expect(asked).toEqual(["/Remote/Services88/B.svc?singleWsdl"]);
  });

  test("have names that are put into the address safely", async () => {
    const { asked } = await open(base, ["a/b?"], {});
    expect(asked[0]).toBe("/Remote/Services88/a%2Fb%3F.svc?singleWsdl");
  });

  test("are at most six at once", async () => {
    let now = 0;
    let most = 0;
    const slowly = async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now--;
      return new Response(wsdl("x"));
    };
    const names = Array.from({ length: 20 }, (_, index) => `A${index}`);
    const { paths } = await open(base, names, { "*": slowly });
    expect([most, paths?.length]).toEqual([6, 20]);
  });

  test("are told one by one", async () => {
    const said: string[] = [];
    await open(base, ["A", "B"], { "*": wsdl("x") }, { onProgress: (each) => said.push(each) });
    expect(said).toEqual([1, 2].map((n) => `crm.example.com/Remote/Services88: ${n} of 2 agents asked`));
  });
});

describe("the form of a WSDL", () => {
  test("is ?wsdl if ?singleWsdl is not there, or no WSDL", async () => {
    const { paths } = await open(base, ["A", "B"], {
      "A.svc?wsdl": wsdl("A"),
      "B.svc?singleWsdl": "<html/>",
      "B.svc?wsdl": wsdl("B"),
    });
    expect(paths).toEqual(["A", "B"].map((each) => `crm.example.com/Remote/Services88/${each}.svc?wsdl`));
  });

  test("is not asked for a second time if the login is refused", async () => {
    const { asked, told } = await open(base, ["A"], { "*": status(401) });
    expect(asked).toEqual(["/Remote/Services88/A.svc?singleWsdl"]);
    expect(told[0]).toMatch(/^error NS113 crm\.example\.com\/Remote\/Services88: A \(HTTP 401\): give credentials/);
  });

  test("is not asked for a second time if no server is reached", async () => {
    expect((await open(base, ["A"], { "*": unreachable })).asked).toHaveLength(1);
  });
});

describe("the provenance", () => {
  test("has the digests of the texts, and no credentials", async () => {
    const { source } = await open("https://user:pass@crm.example.com/Remote/Services88?key=1#top", ["A"], {
      "A.svc?singleWsdl": "<schema>\r\n</schema>",
    });
    const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
    const path = "crm.example.com/Remote/Services88/A.svc?singleWsdl";
    expect(source?.label).toBe("crm.example.com/Remote/Services88");
    expect(source?.provenance).toMatchObject({
      source: "crm.example.com/Remote/Services88",
      digests: { [path]: sha256("<schema>\n</schema>") },
    });
    expect(source?.provenance?.isEarlierDigest?.(path, sha256("<schema>\r\n</schema>"))).toBe(true);
  });
});

describe("an address", () => {
  test.each(["ftp://host/", "host/path", "", "file:///a"])("%j is none", async (url) => {
    expect((await open(url, ["A"], {})).told).toEqual([
      "error NS105 --url: expected a URL such as https://crm.example.com/Remote/Services88",
    ]);
  });

  test("may be http", async () => {
    const { source } = await open("http://crm.example.com/Remote/Services88", ["A"], { "*": wsdl("A") });
    expect(source?.documents).toHaveLength(1);
  });

  test("is not asked with a header that HTTP does not allow", async () => {
    const { told, asked } = await open(base, ["A"], { "*": wsdl("A") }, { headers: { "a b": "1" } });
    expect(told).toEqual(['error NS105 the header "a b" has a character that HTTP does not allow']);
    expect(asked).toEqual([]);
  });
});

describe("agents that do not answer", () => {
  const server = "crm.example.com/Remote/Services88";

  test("end the run if they are named, each with its reason where they differ", async () => {
    const answers = { "A.svc?singleWsdl": wsdl("A"), "C.svc?wsdl": status(500), "B.svc?wsdl": "<html/>" };
    expect(await open(base, ["A", "C", "B"], answers)).toMatchObject({
      source: undefined,
      told: [`error NS105 ${server}: no WSDL for B (the answer is no WSDL), C (HTTP 500)`],
    });
  });

  test("are told with one reason if it is the same, and only five of them", async () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => `A${index}`);
    expect((await open(base, names(5), {})).told).toEqual([
      `error NS105 ${server}: no WSDL for A0, A1, A2, A3, A4 (HTTP 404)`,
    ]);
    expect((await open(base, names(6), {})).told).toEqual([
      `error NS105 ${server}: no WSDL for A0, A1, A2, A3, A4, … (HTTP 404)`,
    ]);
  });

  test("are told otherwise if none is named", async () => {
    expect((await open(base, undefined, {})).told[0]).toMatch(
      /^error NS105 crm\S+: no agent has a WSDL: AI, Appointment, Archive, Associate, Audience, … \(HTTP 404\)$/,
    );
  });

  test("are told with the server that a redirect has led to", async () => {
    const away = () => new Response("", { status: 302, headers: { location: "https://login.example.com/" } });
    const page = () => new Response("<html/>");
    const answers = { "A.svc?singleWsdl": away, "A.svc?wsdl": away, "/": page };
    expect((await open(base, ["A"], answers)).told).toEqual([
      `error NS105 ${server}: no WSDL for A (the answer is no WSDL but a page of login.example.com)`,
    ]);
  });

  test("want the proxy's login before all else", async () => {
    const answers = {
      "A.svc?singleWsdl": status(403),
      "B.svc?singleWsdl": status(407),
      "C.svc?singleWsdl": unreachable,
    };
    const { told } = await open(base, ["A", "B", "C"], answers);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^error NS114 crm\S+: B \(HTTP 407 of the proxy\): give the credentials of the proxy/);
  });

  test("want the server's login before it is not reached", async () => {
    const { told } = await open(base, ["A", "B"], { "A.svc?singleWsdl": status(403), "B.svc?singleWsdl": unreachable });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^error NS113 crm\S+: A \(HTTP 403\): give credentials/);
  });

  test("want a login that is not supported: how to save a WSDL is told", async () => {
    const { told } = await open(base, ["A", "B"], {
      "A.svc?singleWsdl": status(401, "NTLM"),
      "B.svc?singleWsdl": status(401, "Negotiate"),
    });
    expect(told[0]).toMatch(
      /^error NS113 crm\S+: A \(HTTP 401, the server offers NTLM\), B \(.*supports Basic and fixed headers, not NTLM or Negotiate; save/,
    );
    expect(told[0]).toContain(`-o A.wsdl "${base}/A.svc?singleWsdl"`);
  });

  test("want a login that one of the offers supports", async () => {
    const { told } = await open(base, ["A"], { "*": status(401, "NTLM, Basic") });
    expect(told[0]).toContain("give credentials in the URL");
  });

  test("are on a server that is not reached", async () => {
    const { told } = await open(base, ["A", "B"], { "*": unreachable });
    expect(told).toEqual([
      `error NS115 ${server}: the host's name is not known (ENOTFOUND): check its spelling, and whether it needs a VPN`,
    ]);
  });

  test.each([
    ["refused", status(401), 6],
    ["refused by the proxy", status(407), 6],
    ["not reached", unreachable, 6],
    ["forbidden", status(403), 63],
  ])("are not asked for any more once the login is %s", async (_, answer, count) => {
    expect((await open(base, undefined, { "*": answer as () => Response })).asked).toHaveLength(count);
  });

  test("are asked for further if another one answered, and those that were refused are a warning", async () => {
    const refuse = async () => {
      await new Promise((resolve) => setTimeout(resolve, 2));
      return status(401)();
    };
    const answers = { "*": refuse, "AI.svc?singleWsdl": wsdl("AI") };
    const { asked, told, source } = await open(base, undefined, answers);
    expect(asked).toHaveLength(knownAgents.length);
    expect(source?.documents).toHaveLength(1);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /^warning NS113 crm\S+: Appointment, .*, … \(HTTP 401\); left out, and the other agents are read$/,
    );
  });

  test("are a warning if they answer with a page, and an error if they fail otherwise", async () => {
    const answers = { "AI.svc?singleWsdl": wsdl("AI"), "Sale.svc?wsdl": "<html/>" };
    const page = `warning NS105 ${server}: no WSDL for Sale (the answer is no WSDL); left out, and the other agents are read`;
    const failure = `error NS105 ${server}: no WSDL for User (HTTP 500), although other agents answered. Nothing was read, because these agents may exist. Try again, or name the agents that you need with --agent`;
    const pages = await open(base, undefined, answers);
    expect(pages.told).toEqual([page]);
    expect(pages.source?.documents).toHaveLength(1);
    const broken = await open(base, undefined, { ...answers, "User.svc?wsdl": status(500) });
    expect(broken.told).toEqual([page, failure]);
    expect(broken.source).toBeUndefined();
  });

  test("end with the reason of a signal", async () => {
    const controller = new AbortController();
    const stop = () => {
      controller.abort(new Error("enough"));
      return new Response(wsdl("A"));
    };
    await expect(open(base, ["A"], { "*": stop }, { signal: controller.signal })).rejects.toThrow("enough");
  });
});

describe("an import", () => {
  const opened = (answers: Answers) => open(base, ["A"], { "A.svc?wsdl": wsdl("A"), ...answers });
  const from = { path: "crm.example.com/Remote/Services88/A.svc?wsdl", text: "", linesBefore: 0 };

  test("is asked for on our own origin, whatever name the server gives itself", async () => {
    const { source, asked } = await opened({ "A.svc?xsd=xsd0": "<schema/>" });
    expect(await source?.resolve(from, "http://internal.invalid:81/Remote/Services88/A.svc?xsd=xsd0")).toEqual({
      path: "crm.example.com/Remote/Services88/A.svc?xsd=xsd0",
      text: "<schema/>",
      linesBefore: 0,
    });
    expect(asked.at(-1)).toBe("/Remote/Services88/A.svc?xsd=xsd0");
  });

  test("is relative to the document that holds it", async () => {
    const { source, asked } = await opened({ "sub/b.xsd": "<schema/>" });
    expect((await source?.resolve(from, "sub/b.xsd"))?.path).toBe("crm.example.com/Remote/Services88/sub/b.xsd");
    expect(asked.at(-1)).toBe("/Remote/Services88/sub/b.xsd");
  });

  test("is asked for once", async () => {
    const { source, asked } = await opened({ "b.xsd": "<schema/>" });
    const before = asked.length;
    const [one, two] = await Promise.all([source?.resolve(from, "b.xsd"), source?.resolve(from, "./b.xsd")]);
    expect([two, asked.length - before]).toEqual([one, 1]);
  });

  test("is nothing if it is not there, or if its location is no address", async () => {
    const { source } = await opened({});
    expect(await source?.resolve(from, "b.xsd")).toBeUndefined();
    expect(await source?.resolve(from, "http://")).toBeUndefined();
  });
});
