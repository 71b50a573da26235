/** The places of a project that changes hit: by name, by the client's folder, and by what the compiler refuses. */
import type { ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import type { Change } from "../../../../generator/changes/model.js";
import type { RuleId } from "../../../../generator/changes/rules/index.js";
import type { Target } from "../../../../generator/changes/target.js";
import type { ChangesByName } from "../../../../generator/impact/changes-by-name.js";
import { Search, type SearchSettings } from "../../../../generator/impact/search.js";
import { compiled } from "../../../support/program.js";

const change = (rule: RuleId, target: Target = {}, compiles = false) =>
  ({ rule, target, compiles, subject: JSON.stringify(target) }) as Change;
const note = "carriers/N#Note.Name";
const publish = "agents/Sample#ISampleAgent.Publish";
type Keys = Readonly<Record<string, readonly Change[]>>;
interface Given {
  readonly hits?: Keys;
  readonly suspects?: Keys;
  readonly distant?: Keys;
  readonly client?: readonly Change[];
}
const byName = ({ hits = {}, suspects = {}, distant = {}, client = [] }: Given): ChangesByName => ({
  hits: new Map(Object.entries(hits)),
  suspects: new Map(Object.entries(suspects)),
  distant: new Map(Object.entries(distant)),
  client,
});

async function searched(files: Readonly<Record<string, string>>, given: Given, settings: Partial<SearchSettings> = {}) {
  const { file, client, checker } = compiled(files);
  const search = new Search({
    byName: byName(given),
    pathOf: (path) => `${process.cwd()}${path}`,
    total: 40,
    ...settings,
  });
  const own = Object.keys(files).map(file);
  await search.names({ files: own, client, checker });
  return { search, own };
}
const shown = (search: Search) =>
  search.hits.map(
    ({ position, line, change: found, compiler }) =>
      `${position.file}:${position.line}:${position.column} ${found?.rule ?? "-"} ${compiler === undefined ? "" : `(${compiler}) `}| ${line}`,
  );

describe("names", () => {
  test("are hit in order of files, lines and columns, each with its line", async () => {
    const text = "if (text) {\n  note.Name; agent.Publish({});\r\n}\nnote.Name;";
    const hits = { [note]: [change("member-removed")], [publish]: [change("operation-removed")] };
    const { search } = await searched({ "/b.ts": "note.Name;", "/a.ts": text }, { hits });
    expect(shown(search)).toEqual([
      "a.ts:2:8 member-removed | note.Name; agent.Publish({});",
      "a.ts:2:20 operation-removed | note.Name; agent.Publish({});",
      "a.ts:4:6 member-removed | note.Name;",
      "b.ts:1:6 member-removed | note.Name;",
    ]);
  });

  test("of two changes are two hits, and of one change at one place one", async () => {
    const twice = [change("member-removed"), change("null-allowed"), change("member-removed")];
    const { search } = await searched({ "/a.ts": "note.Name;" }, { hits: { [note]: twice } });
    expect(search.hits.map(({ change: each }) => each?.rule)).toEqual(["member-removed", "null-allowed"]);
  });

  test("that are only read are not hit by a change of what is written", async () => {
    const hits = { [note]: [change("null-forbidden")] };
    const { search } = await searched({ "/a.ts": "note.Name;\nnote.Name = null;" }, { hits });
    expect(shown(search)).toEqual(["a.ts:2:6 null-forbidden | note.Name = null;"]);
  });

  test("in literals whose type is inferred are hit", async () => {
    const hits = { [note]: [change("member-removed")] };
    const { search } = await searched({ "/a.ts": "const a = { Name: text };\nagent.Save({ Note: a });" }, { hits });
    expect(shown(search)).toEqual(["a.ts:1:13 member-removed | const a = { Name: text };"]);
  });

  test("make a file one that uses the client", async () => {
    const { search, own } = await searched({ "/a.ts": "note.Name;", "/b.ts": "text;" }, {});
    expect(own.map((file) => search.isUser(file))).toEqual([true, false]);
    expect(own.map((file) => search.isTooDeep(file))).toEqual([false, false]);
    expect(search.hits).toEqual([]);
  });

  test("in code that is nested more deeply than the stack are not looked for", async () => {
    const { file, client, checker } = compiled({ "/a.ts": "note.Name;" });
    const search = new Search({
      byName: byName({ hits: { [note]: [change("member-removed")] } }),
      pathOf: (path) => path,
      total: 1,
    });
    const deep = {
      ...client,
      fileIn: () => {
        throw new RangeError("stack");
      },
      keysOf: () => {
        throw new RangeError("stack");
      },
    } as unknown as typeof client;
    await search.names({ files: [file("/a.ts")], client: deep, checker });
    expect([search.isTooDeep(file("/a.ts")), search.hits]).toEqual([true, []]);
    const broken = {
      keysOf: () => {
        throw new Error("mistake");
      },
    } as unknown as typeof client;
    await expect(search.names({ files: [file("/a.ts")], client: broken, checker })).rejects.toThrow("mistake");
  });
});

describe("imports of the client", () => {
  test("are hit if its folder gets another name", async () => {
    const text =
      'import "/client/index.js";\nexport * from "/client/agents/Sample.js";\nimport "./b.js";\nimport "gone";\nexport {};\nimport type { Note } from "/client/index.js";';
    const { search } = await searched(
      { "/a.ts": text, "/b.ts": "export {};" },
      { client: [change("services-renamed")] },
    );
    expect(shown(search).map((each) => each.split(" ")[0])).toEqual(["a.ts:1:8", "a.ts:2:15", "a.ts:6:27"]);
    expect((await searched({ "/a.ts": text, "/b.ts": "" }, {})).search.hits).toEqual([]);
  });
});

describe("what the compiler refuses", () => {
  type Refused = readonly (readonly [code: string, text: string])[];
  const refuse =
    (...refusals: Refused) =>
    (file: ts.SourceFile) =>
      refusals.flatMap(([code, text]) => (file.text.includes(code) ? [{ start: file.text.indexOf(code), text }] : []));
  const hitsOf = async (text: string, given: Given, refusals: Refused, isPart = false, path = "/a.ts") => {
    const { search, own } = await searched({ [path]: text }, given);
    await search.compiled(own, refuse(...refusals), isPart);
    return shown(search).map((each) => each.replace(/ \| .*/, ""));
  };

  test("is told in the compiler's words if nothing explains it, unless agents were left out", async () => {
    expect(await hitsOf("text;\n  wrong;", {}, [["wrong", "no wrong"]])).toEqual(["a.ts:2:3 - (no wrong)"]);
    expect(await hitsOf("text;\n  wrong;", {}, [["wrong", "no wrong"]], true)).toEqual([]);
  });

  test("is not told on a line that a name explains, but on the next", async () => {
    const hits = { [note]: [change("member-removed")] };
    expect(
      await hitsOf("note.Name; wrong;\nother;", { hits }, [
        ["wrong", "1"],
        ["other", "2"],
      ]),
    ).toEqual(["a.ts:1:6 member-removed", "a.ts:2:1 - (2)"]);
  });

  test("is told twice at one place if the compiler says two things", async () => {
    expect(
      await hitsOf("wrong;", {}, [
        ["wrong", "1"],
        ["wrong", "2"],
        ["wrong", "1"],
      ]),
    ).toEqual(["a.ts:1:1 - (1)", "a.ts:1:1 - (2)"]);
  });

  test("is explained by a change of the name at the error before one in the same statement", async () => {
    const suspects = { [note]: [change("member-removed")], [publish]: [change("operation-removed")] };
    expect(await hitsOf("take(note.Name && agent.Publish);", { suspects }, [["Publish", "no"]])).toEqual([
      "a.ts:1:25 operation-removed (no)",
    ]);
    expect(await hitsOf("take(note.Name && agent.Publish);", { suspects }, [["take", "no"]])).toEqual([
      "a.ts:1:1 member-removed (no)",
    ]);
  });

  test("is explained by no name of another statement", async () => {
    const suspects = { [note]: [change("member-removed")] };
    expect(await hitsOf("note.Name; \ntake(1);", { suspects }, [["take", "no"]])).toEqual(["a.ts:2:1 - (no)"]);
    expect(await hitsOf("class A { a = note.Name; b = text; }", { suspects }, [["text", "no"]])).toEqual([
      "a.ts:1:30 - (no)",
    ]);
    expect(await hitsOf("if (text) { note.Name; text; }", { suspects }, [["text; }", "no"]])).toEqual([
      "a.ts:1:24 - (no)",
    ]);
  });

  test("is explained by a change that the compiler names before others", async () => {
    const suspects = {
      [note]: [change("member-removed", { member: "Other" }), change("member-removed", { member: "Name" })],
    };
    const explained = async (text: string, given: Given) => {
      const { search, own } = await searched({ "/a.ts": "take(note.Name);" }, given);
      await search.compiled(own, refuse(["take", text]), false);
      return search.hits[0]?.change?.target;
    };
    expect(await explained("Property 'Name' is missing", { suspects })).toEqual({ member: "Name" });
    expect(await explained("Property 'Names' is missing", { suspects })).toEqual({ member: "Other" });
    for (const target of [{ name: "Some" }, { operation: "Get" }])
      expect(
        await explained(`${Object.values(target).join()} is missing`, {
          suspects: { [note]: [change("member-removed"), change("name-removed", target)] },
        }),
      ).toEqual(target);
    for (const word of ["GetRequest", "GetResult"])
      expect(
        await explained(`${word} lacks it`, {
          suspects: { [note]: [change("member-removed"), change("parameter-required", { operation: "Get" })] },
        }),
      ).toEqual({ operation: "Get" });
  });

  test("is explained by a change that does not compile before one that does", async () => {
    const fine = change("null-accepted", { member: "Name" }, true);
    const broken = change("member-removed", { member: "Name" });
    const added = change("member-added", { member: "Name" }, true);
    const only = async (text: string, ...changes: readonly Change[]) =>
      hitsOf("take(note.Name);", { suspects: { [note]: changes } }, [["take", text]]);
    expect(await only("Name", fine, broken)).toEqual(["a.ts:1:1 member-removed (Name)"]);
    expect(await only("other", fine, broken)).toEqual(["a.ts:1:1 member-removed (other)"]);
    expect(await only("Name", fine)).toEqual(["a.ts:1:1 null-accepted (Name)"]);
    expect(await only("other", fine)).toEqual(["a.ts:1:1 - (other)"]);
    expect(await only("Name", fine, added)).toEqual(["a.ts:1:1 member-added (Name)"]);
    expect(await only("other", fine, added)).toEqual(["a.ts:1:1 member-added (other)"]);
  });

  test("is explained by a distant change only if the compiler names it", async () => {
    const distant = { [note]: [change("operation-added", { operation: "Newer" }, true)] };
    expect(await hitsOf("take(note.Name);", { distant }, [["take", "Newer is missing"]])).toEqual([
      "a.ts:1:1 operation-added (Newer is missing)",
    ]);
    expect(await hitsOf("take(note.Name);", { distant }, [["take", "other"]])).toEqual(["a.ts:1:1 - (other)"]);
  });

  test("in an import is explained by the imported name only", async () => {
    const agent = "agents/Sample#ISampleAgent";
    const suspects = { "carriers/N#Note": [change("type-removed")], [agent]: [change("agent-removed")] };
    const text = 'import type { ISampleAgent, Note } from "/client/index.js";';
    expect(await hitsOf(text, { suspects }, [["Note", "no"]])).toEqual(["a.ts:1:29 type-removed (no)"]);
    expect(await hitsOf(text, { suspects }, [['"/client', "no"]])).toEqual(["a.ts:1:41 - (no)"]);
    expect(await hitsOf(text.replace("import", "export"), { suspects }, [['"/client', "no"]])).toEqual([
      "a.ts:1:41 - (no)",
    ]);
  });

  test("is asked for in JavaScript only where it uses the client", async () => {
    expect(await hitsOf("wrong;", {}, [["wrong", "no"]], false, "/a.js")).toEqual([]);
    expect(await hitsOf("note.Name; wrong;", {}, [["wrong", "no"]], false, "/a.mjs")).toEqual(["a.mjs:1:12 - (no)"]);
    expect(await hitsOf("wrong;", {}, [["wrong", "no"]], false, "/a.tsx")).toEqual(["a.tsx:1:1 - (no)"]);
  });
});

describe("the progress", () => {
  const twentyOne = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`/f${index}.ts`, "export {};"]));

  test("is told at each twentieth file, over both steps", async () => {
    const said: string[] = [];
    const { search, own } = await searched(twentyOne, {}, { total: 2000, onProgress: (each) => said.push(each) });
    await search.compiled(own, () => [], false);
    expect(said).toEqual([
      "looking through: 0 of 2,000 files",
      "looking through: 20 of 2,000 files",
      "compiling with the new client: 40 of 2,000 files",
    ]);
  });

  test("counts from the beginning again in the second step", async () => {
    const said: string[] = [];
    const { search, own } = await searched(twentyOne, {}, { total: 21, onProgress: (each) => said.push(each) });
    await search.compiled(own, () => [], false);
    expect(said.at(-1)).toBe("compiling with the new client: 19 of 21 files");
  });

  test("ends with the reason of a signal", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(searched(twentyOne, {}, { signal })).rejects.toThrow("enough");
  });
});
