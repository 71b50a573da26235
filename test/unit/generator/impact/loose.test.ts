/** Names of what changes, in places where the compiler knows no type. */
import { describe, expect, test } from "vitest";
import type { Change } from "../../../../generator/changes/model.js";
import type { ChangesByName } from "../../../../generator/impact/changes-by-name.js";
import { changedNames, namesOnAny, templateName, type ChangedNames } from "../../../../generator/impact/loose.js";
import { compiled } from "../../../support/program.js";

const names: ChangedNames = { operations: new Set(["publish", "Publish"]), members: new Set(["name", "Name"]) };

describe("the names of what changes", () => {
  const change = (category: Change["category"]) => ({ category }) as Change;
  const of = (hits: Readonly<Record<string, readonly Change[]>>) => {
    const byName = { hits: new Map(Object.entries(hits)) } as unknown as ChangesByName;
    const { operations, members } = changedNames(byName);
    return [[...operations], [...members]];
  };

  test("are operations and members, if the change breaks messages or sources", () => {
    expect(
      of({
        "agents/Sample#ISampleAgent.Publish": [change("wire")],
        "agents/Sample#ISampleAgent.Save": [change("addition")],
        "agents/Sample#ISampleAgent.Both": [change("doc"), change("source")],
        "agents/Sample#PublishRequest.Notes": [change("source")],
        "carriers/N#Note.Name": [change("wire")],
        "carriers/N#Note.Old": [change("doc")],
        "other/N#ISampleAgent.Member": [change("wire")],
        "agents/Sample#ISampleAgents.Plural": [change("wire")],
        "agents/Sample#MyISampleAgent.Prefixed": [change("wire")],
        "carriers/N#Note": [change("wire")],
        "agents/Sample#ISampleAgent.Publish.Notes": [change("wire")],
        '"Kind"."Some"': [change("wire")],
      }),
    ).toEqual([
      ["Publish", "Both"],
      ["Notes", "Name", "Member", "Plural", "Prefixed"],
    ]);
  });
});

describe("a name on a value of type any", () => {
  const found = (text: string, path = "/app.ts", usesClient = true) => {
    const { file, checker } = compiled({ [path]: text });
    return namesOnAny(file(path), checker, names, usesClient).map((each) => each.getText());
  };

  test.each([
    ["in a property", "unknown.Publish; unknown.a.Name; unknown.other;", ["Publish", "Name"]],
    ["in brackets", 'unknown["Publish"]; unknown[`Name`]; unknown[Name]; unknown["Other"];', ['"Publish"', "`Name`"]],
    ["in a pattern", "const { Publish, Name: own, other: Name2 } = unknown;", ["Publish", "Name"]],
    ["not on a known value", 'note.Name; agent.Publish; note["Name"]; const { Name } = note;', []],
    [
      "not in a pattern of an array, nor in a text",
      'const [Publish] = unknown; "Publish"; const { ["Name"]: a } = unknown;',
      [],
    ],
    ["not as a variable of its own", "const Publish = unknown; Publish;", []],
    ["not as a private name", "class A { #Publish = 1; b() { return this.#Publish; } }", []],
  ])("counts %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("is a member's only where the client is used, or with a capital in JavaScript", () => {
    const text = "unknown.Name; unknown.name; unknown.publish;";
    expect(found(text)).toEqual(["Name", "name", "publish"]);
    expect(found(text, "/app.ts", false)).toEqual(["publish"]);
    expect(found(text, "/app.js", false)).toEqual(["Name", "publish"]);
    expect(found(text, "/app.cjs", false)).toEqual(["Name", "publish"]);
    expect(found(text, "/app.jsx", true)).toEqual(["Name", "name", "publish"]);
  });
});

describe("a name in a template", () => {
  const { file, checker } = compiled({
    "/known.ts": "const a = note; export {};",
    "/unknown.ts": "const a = unknown; export {};",
    "/let.ts": "let [b] = unknown, c = unknown; export {};",
  });
  const mention = (template: string, module = "/known.ts", path = "/a.vue", isUser = false) =>
    templateName(path, template, names, [{ file: file(module), checker }], () => isUser);

  test.each([
    ["a.Publish", "Publish", 2],
    ["a?.publish()", "publish", 3],
    ["a().Name", "Name", 4],
    ["a[0].Name", "Name", 5],
    ["a!.Name", "Name", 3],
    ["a\n  .Name", "Name", 5],
    ['a["Name"]', "Name", 3],
    ["a[ 'Name']", "Name", 4],
    ["a[`Name`]", "Name", 3],
    ["v-slot={ Name }", "Name", 9],
    ["v-slot={ id, Name }", "Name", 13],
    ["a.other a.Name", "Name", 10],
  ])("is found in %j", (template, name, start) => {
    expect(mention(template)).toEqual({ name, start });
  });

  test.each(["a. Name", "Name", "{{ Name }}", "end. Name", " .Name", "a.Names", "a.MyName", '"Name"', "a.other"])(
    "is not found in %j",
    (template) => {
      expect(mention(template)).toBeUndefined();
    },
  );

  test("that is not the wire's counts where the component uses the client, or a value of no known type", () => {
    expect(mention("a.name")).toBeUndefined();
    expect(mention("a.name", "/unknown.ts")).toEqual({ name: "name", start: 2 });
    expect(mention("a.name", "/let.ts")).toEqual({ name: "name", start: 2 });
    expect(mention("a.name", "/known.ts", "/a.vue", true)).toEqual({ name: "name", start: 2 });
  });

  test("of plain HTML is nobody's", () => {
    expect(mention("a.Name", "/known.ts", "/a.html")).toBeUndefined();
    expect(mention("a.Name", "/known.ts", "/a.htm")).toBeUndefined();
    expect(mention("a.Name", "/known.ts", "/a.html.vue")).toBeDefined();
  });
});
