/** How documentation stands in comments: deprecation, references, durations, and prose that looks like tags. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { Project, ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import type { Contract, Doc } from "../../generator/contract/model.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { memberComment } from "../../generator/emit/documentation.js";
import { emission } from "../../generator/emit/emission.js";
import { emitFiles } from "../../generator/emit/emit.js";
import { Imports } from "../../generator/emit/imports.js";
import { inspect } from "../../generator/index.js";
import { attachProse } from "../../generator/reference/attach.js";
import { readReference } from "../../generator/reference/read.js";
import { carrier, contract, member, named, operation, own, position, scalar } from "../support/contract.js";
import { corpus } from "../support/corpus.js";

const emitted = (source: Contract) => emitFiles(source, { naming: "wire", importExtension: "js" }, new Diagnostics());

const doc = (summary: string): { readonly doc: Doc } => ({ doc: { summary } });

/** Returns the interface `Thing` in its file, with documentation on the member `Old`. */
const thing = (summary: string, naming: "wire" | "camelCase" = "wire"): string => {
  const old = member("Old", scalar("string"), doc(summary));
  const types = [
    carrier("Thing", [old, member("New", scalar("string"))]),
    carrier("Other", [member("Name", scalar("string"))]),
    { kind: "enumeration", name: own("Tone"), values: [{ name: "High", value: 0 }], position } as const,
  ];
  const scope = emission(contract(types, [operation("Get", [], [])]), { naming, importExtension: "js" });
  const comment = memberComment(scope, new Imports("carriers/T", []), old);
  return `export interface Thing {\n${comment}  Old: string;\n  New: string;\n}\n`;
};

/** Returns the comment of the first member, without the marks of a comment. */
const comment = (summary: string, naming: "wire" | "camelCase" = "wire"): readonly string[] =>
  (/export interface Thing \{\n([^]*?)\n {2}Old:/.exec(thing(summary, naming))?.[1] ?? "")
    .split("\n")
    .map((line) => line.replace(/^ *(?:\/\*\*|\*\/|\*)(?: |$)| \*\/$/g, ""))
    .filter((line) => line !== "");

describe("deprecation", () => {
  test.each([
    ["Deprecated: Use B. The old way.", ["The old way. (`xs:string`)", "@deprecated Use B."]],
    ["Deprecated, see B instead.", ["`xs:string`", "@deprecated See B instead."]],
    ["The old way.\n\nObsolete, use B", ["The old way. (`xs:string`)", "@deprecated Use B"]],
    [
      "DEPRECATED - since 8.5 it is empty. Gone in 9.",
      ["Gone in 9. (`xs:string`)", "@deprecated Since 8.5 it is empty."],
    ],
    ["Deprecated", ["`xs:string`", "@deprecated"]],
  ])("becomes a tag: %j", (summary, expected) => {
    expect(comment(summary)).toEqual(expected);
  });

  test.each(["A deprecated field.", "Deprecated fields are left out.", "Not yet. Deprecated: no", "Obsoletes B."])(
    "is not read from other sentences: %j",
    (summary) => {
      expect(comment(summary)).toEqual([`${summary} (\`xs:string\`)`]);
    },
  );

  test("stands on operations after parameters and result, and on types and values", () => {
    const source = contract(
      [
        { ...carrier("Thing", []), ...doc("Deprecated: use Other.") },
        { kind: "enumeration", name: own("Tone"), values: [{ name: "High", value: 0, ...doc("Obsolete") }], position },
      ],
      [
        {
          ...operation("Old", [member("Id", scalar("int"), doc("The key"))], [member("Response", named("Thing"))]),
          doc: { summary: "Gets it.\n\nDeprecated, use New.", returns: "{It}" },
        },
        operation("Say", [member("Tone", named("Tone"))], []),
      ],
    );
    const text = (path: string) => emitted(source).find((each) => each.path === path)?.text;
    expect(text("agents/Sample.ts")).toContain(
      "   * Gets it.\n   * @param request\n   * - `Id`: The key\n   * @returns \\{It}\n   * @deprecated Use New.\n",
    );
    expect(text("carriers/T.ts")).toContain("/** @deprecated Use Other. */\nexport interface Thing ");
    expect(text("carriers/T.ts")).toContain("  /** @deprecated */\n  High: ");
  });
});

describe("a reference to a .NET name", () => {
  test.each([
    ["See {SuperOffice.CRM.Services.Thing.New}.", "See {@link Thing.New}."],
    ["See {T:SuperOffice.CRM.Services.Thing}.", "See {@link Thing}."],
    ["Only for {SuperOffice.Data.Tone.High}{SuperOffice.Data.Tone.Low}", "Only for {@link Tone.High}, `Tone.Low`"],
    ["See {SuperOffice.CRM.Services.Other.Name}.", "See `Other.Name`."],
    ["See {SuperOffice.CRM.Services.Other}.", "See `Other`."],
    ["See {SuperOffice.CRM.Globalization.Formatter}.", "See `Globalization.Formatter`."],
    ["Such as {contact_id=123} or {a.b}.", "Such as {contact_id=123} or {a.b}."],
  ])("becomes a link if its type is in the file, else code: %j", (summary, expected) => {
    expect(comment(summary)).toEqual([`${expected} (\`xs:string\`)`]);
  });

  test("has the name of the member in the client", () => {
    expect(comment("See {A.B.Thing.New}.", "camelCase")).toEqual(["See {@link Thing.new}. (`xs:string`)"]);
  });
});

test("a member that holds a duration shows the form", () => {
  const source = contract(
    [carrier("Thing", [member("Length", scalar("duration"))])],
    [operation("Get", [], [member("Response", named("Thing"))])],
  );
  expect(emitted(source).find((each) => each.path === "carriers/T.ts")?.text).toContain(
    "  /** `xs:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */\n",
  );
});

/** Returns the names of the JSDoc tags and links that TypeScript reads in a file. */
function tagsOf(text: string): readonly string[] {
  const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJSDocLinkLike(node)) found.push(`link ${node.name?.getText(file)}`);
    if (ts.isJSDoc(node)) for (const tag of node.tags ?? []) found.push(tag.tagName.text);
    for (const child of node.getChildren(file)) visit(child);
  };
  visit(file);
  return found;
}

describe("prose", () => {
  const pieces = fc.array(
    fc.constantFrom(
      ..."a @ { } * / ` \\ | < > ( ) [ ] . - \n \t".split(" "),
      ..." |@deprecated |{@link Thing}|@param {x} y |*/|/**|@@|Deprecated: |{A.B.Thing.New}|{A.B.C}| \n@returns ".split(
        "|",
      ),
    ),
    { maxLength: 14 },
  );

  test("makes no tag but @deprecated, no link but to types of the client, and one comment", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = thing(`x ${parts.join("")}`);
        const allowed = ["deprecated", "link Thing.New", "link Thing"];
        expect(tagsOf(text).filter((each) => !allowed.includes(each))).toEqual([]);
        expect(tagsOf(text).filter((each) => each === "deprecated").length).toBeLessThanOrEqual(1);
        expect(text.match(/^ {2}\w+: string;$/gm)).toHaveLength(2);
      }),
      { numRuns: 150 },
    );
  });

  test.each(["x @deprecated y", "x {@link Thing} y", "@deprecated", "`x` @internal", "x\n * @private"])(
    "does not become a tag: %j",
    (summary) => {
      expect(tagsOf(thing(summary))).toEqual([]);
    },
  );

  test("keeps the @ of an email address", () => {
    expect(comment("a.b@example.com")).toEqual(["a.b@example.com (`xs:string`)"]);
  });
});

const swagger = corpus("Swagger-v1-Agents-2026-07.zip");
describe.skipIf(swagger === undefined)("documentation of the published Swagger", () => {
  const files = async () => {
    const reference = await readReference(swagger ?? "", new Diagnostics());
    const [vendored] = await inspect({ from: fileURLToPath(new URL("../../wsdl", import.meta.url)) });
    if (!reference || !vendored) throw new Error("nothing to attach");
    return emitted(attachProse(vendored, reference).contract).filter(({ path }) => /^(agents|carriers)\//.test(path));
  };

  test("has 25 deprecated things, and no reference that is not readable", async () => {
    const texts = (await files()).map((each) => each.text);
    const tags = texts.flatMap(tagsOf);
    expect(tags.filter((each) => each === "deprecated")).toHaveLength(25);
    expect(tags.filter((each) => each.startsWith("link "))).toHaveLength(50);
    expect(new Set(tags.filter((each) => !each.startsWith("link ")))).toEqual(new Set(["param", "deprecated"]));
    expect(texts.filter((each) => each.includes("{SuperOffice."))).toEqual([]);
  });

  test("has links that TypeScript resolves", async () => {
    const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
    for (const { path, text } of await files()) project.createSourceFile(path, text);
    const checker = project.getTypeChecker().compilerObject;
    const unresolved = project.getSourceFiles().flatMap((file) =>
      file
        .getDescendants()
        .flatMap((node) => ts.getJSDocCommentsAndTags(node.compilerNode))
        .flatMap((each) => (typeof each.comment === "object" ? [...each.comment] : []))
        .flatMap((each) => (ts.isJSDocLink(each) && each.name ? [each.name] : []))
        .filter((name) => checker.getSymbolAtLocation(name) === undefined)
        .map((name) => name.getText()),
    );
    expect(unresolved).toEqual([]);
  });
});
