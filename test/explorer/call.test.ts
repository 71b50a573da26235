/** The text of a call: what is written out, and how. */
import { build } from "rolldown";
import { expect, test } from "vitest";
import { callWriter, type CallSettings } from "../../generator/explorer/call.js";
import type { Agent, Operation, TypeDef } from "../../generator/contract/model.js";
import { arrayOf, carrier, contract, member, named, operation, own, position, scalar } from "../support/contract.js";

const types: readonly TypeDef[] = [
  carrier("Carrier", [member("Rights", named("Rights"))]),
  carrier(
    "Note",
    [member("Id", scalar("int")), member("Author", named("Person")), member("Tags", named("ArrayOfTag"))],
    "Carrier",
  ),
  carrier("Person", [member("Name", scalar("string"))], "Carrier"),
  carrier("Tag", [member("Text", scalar("string"))]),
  arrayOf("Tag"),
  carrier("Rights", [member("Mask", scalar("long"))]),
  carrier("Shape", []),
  carrier("Circle", [member("Radius", scalar("double"))], "Shape"),
  {
    kind: "enumeration",
    name: own("Kind"),
    values: ["None", "Some", "All"].map((name, value) => ({ name, value })),
    position,
  },
];

/** Returns the call of an operation of the contract. */
function written(asked: Operation, settings: CallSettings = {}, agent: Partial<Agent> = {}): string {
  const of = contract(types, [asked], agent);
  const [first] = of.agents;
  if (!first) throw new Error("there is no agent");
  return callWriter(of, settings)(first, asked).text;
}

const save = operation("Save", [member("Note", named("Note"))], [member("Response", named("Note"))]);

test("writes each member of a request's carriers, and those of the common base last", () => {
  expect(written(save)).toBe(`import { connect } from "./generated/Services99/soap.js";
import { SampleAgent, type SaveRequest } from "./generated/Services99/agents/Sample.js";

const session = connect({
  baseUrl: "https://crm.example.com/Remote",
});
const sample = new SampleAgent(session);

const request: SaveRequest = {
  Note: {
    Id: 1,
    Author: null, // Person
    Tags: [], // Tag[]
    Rights: null, // Rights
  },
};
const result = await sample.Save(request);
console.log(result);
`);
});

test("writes as many levels of carriers as asked for", () => {
  const text = written(save, { levels: 2 });
  expect(text).toContain(`    Author: {\n      Name: "text",\n      Rights: null, // Rights\n    },\n`);
  expect(text).toContain(`    Tags: [{\n      Text: "text",\n    }],\n`);
});

test("follows the settings of the client", () => {
  const text = written(save, { folder: "../crm", naming: "camelCase", importExtension: "none", wire: "json" });
  expect(text).toContain(`import { connect } from "../crm/json";\n`);
  expect(text).toContain(`  note: {\n    id: 1,\n`);
  expect(text).toContain(`sample.save(request)`);
});

test("handles the server's refusal on request, and throws all other errors", () => {
  expect(written(operation("Reset", [], []), { catchErrors: true })).toContain(`
try {
  await sample.Reset();
} catch (error) {
  if (!(error instanceof NetServerError)) throw error;
  console.error(error.message, error.details.exceptionType); // NetServer refused the call
}
`);
});

test("writes a function around everything but the imports on request, for CommonJS", () => {
  const text = written(operation("Reset", [], []), { inFunction: true });
  expect(text.replace(/^import .*\n/gm, "")).toBe(`
async function main() {
  const session = connect({
    baseUrl: "https://crm.example.com/Remote",
  });
  const sample = new SampleAgent(session);

  await sample.Reset();
}

void main();
`);
});

test("names the other values of an enumeration, and the other carriers of a family", () => {
  const text = written(operation("Draw", [member("Kind", named("Kind")), member("Shape", named("Shape"))], []));
  expect(text).toContain(`  Kind: "None", // or "Some", "All"\n`);
  expect(text).toContain(`  Shape: {\n    $type: "Shape", // or "Circle"\n  },\n`);
});

test("names an agent's variable apart from reserved words and from its other variables", () => {
  const reset = operation("Reset", [], []);
  expect(written(reset, {}, { name: "Import" })).toContain(`const importAgent = new ImportAgent(session);`);
  expect(written(reset, {}, { name: "Session" })).toContain(`const sessionAgent = new SessionAgent(session);`);
});

test("gives the session only the credentials that the operation takes", () => {
  const header = (name: string) => ({ element: own(name), type: scalar("string"), nillable: true, position });
  const reset = operation("Reset", [], []);
  const text = written({ ...reset, requestHeaders: [header("ApplicationToken"), header("Credentials")] });
  expect(text).toContain(`  ticket: "7T:ticket", // from a login\n  applicationToken: "token", // only for Online\n`);
  expect(written({ ...reset, requestHeaders: [header("ApplicationToken")] })).not.toContain("ticket");
});

test("fills message headers that callers of an agent set", () => {
  const headers = [{ element: own("TimeZone"), type: scalar("int"), nillable: true, position }];
  const more = [...headers, { element: own("Site"), type: scalar("string"), nillable: true, position }];
  expect(written({ ...operation("Reset", [], []), requestHeaders: more })).toContain(
    `sample.Reset({ messageHeaders: { Site: "text" } })`,
  );
});

test("gives tokens that add up to the text, with types to link", () => {
  const of = contract(types, [save]);
  const [agent] = of.agents;
  if (!agent) throw new Error("there is no agent");
  const { text, tokens } = callWriter(of)(agent, save);
  expect(tokens.map((each) => each.text).join("")).toBe(text);
  expect(tokens.filter(({ target }) => target).map((each) => each.text)).toEqual(["Person", "Tag[]", "Rights"]);
  expect(tokens.filter(({ kind }) => kind === "keyword").map((each) => each.text)).toContain("await");
});

test("runs in a browser: its modules import nothing of Node and no package", async () => {
  const outside: string[] = [];
  await build({
    input: "generator/explorer/call.ts",
    write: false,
    logLevel: "silent",
    external: (id) => /^[^./]/.test(id) && outside.push(id) > 0,
    resolve: { extensionAlias: { ".js": [".ts"] } },
  });
  expect(outside.filter((id) => !id.includes("generator/explorer/"))).toEqual([]);
});
