/** Changes by the names of the client that they affect. */
import { describe, expect, test } from "vitest";
import type { Change } from "../../../../generator/changes/model.js";
import type { RuleId } from "../../../../generator/changes/rules/index.js";
import type { Target } from "../../../../generator/changes/target.js";
import type { TypeDef } from "../../../../generator/contract/model.js";
import { changesByName } from "../../../../generator/impact/changes-by-name.js";
import type { Naming } from "../../../../generator/emit/names.js";
import { carrier, contract, member, named, operation, own, position, scalar } from "../../../support/contract.js";

const kind: TypeDef = { kind: "enumeration", name: own("Kind"), values: [{ name: "Some", value: 0 }], position };
const before = contract(
  [
    carrier("Note", [member("Name", scalar("string")), member("Kind", named("Kind"))]),
    carrier("Long", [], "Note"),
    kind,
  ],
  [
    operation("Get", [member("Id", scalar("int"))], [member("Response", named("Note"))]),
    operation("Save", [member("Note", named("Note"))], []),
    operation("Split", [], [member("Left", scalar("int")), member("Right", scalar("int"))]),
  ],
);
const change = (rule: RuleId, target: Target, compiles = false) => ({ rule, target, compiles }) as Change;

function keysOf(rule: RuleId, target: Target, compiles?: boolean, namings: readonly Naming[] = ["wire"]) {
  const { hits, suspects, distant, client } = changesByName([change(rule, target, compiles)], before, namings);
  const short = (map: ReadonlyMap<string, unknown>) =>
    [...map.keys()].map((key) => key.replaceAll(/agents\/Sample#|carriers\/[A-Z]#/g, ""));
  return { hits: short(hits), suspects: short(suspects), distant: short(distant), client: client.length };
}
const agentNames = ["SampleAgent", "ISampleAgent", "SampleAgent$", "double#NetServerHandlers.Sample"];
const get = { agent: "Sample", operation: "Get" };

describe("a change hits", () => {
  test.each<readonly [RuleId, Target, readonly string[]]>([
    ["services-renamed", {}, []],
    ["agent-removed", { agent: "Sample" }, agentNames],
    ["agent-added", { agent: "Sample" }, []],
    ["operation-removed", get, ["ISampleAgent.Get", "GetRequest", "GetResult"]],
    ["operation-address-changed", get, ["ISampleAgent.Get"]],
    ["type-removed", { type: "Note" }, ["Note", "AnyNote"]],
    ["type-removed", { type: "Gone" }, []],
    ["parameter-removed", { ...get, direction: "request", member: "Id" }, ["GetRequest.Id", "ISampleAgent.Get.Id"]],
    [
      "type-of-member-changed",
      { ...get, direction: "request", member: "Id" },
      ["GetRequest.Id", "ISampleAgent.Get.Id"],
    ],
    ["type-of-member-changed", { ...get, direction: "response", member: "Response" }, ["ISampleAgent.Get"]],
    [
      "type-of-member-changed",
      { agent: "Sample", operation: "Split", direction: "response", member: "Left" },
      ["SplitResult.Left", "ISampleAgent.Split"],
    ],
    ["member-removed", { type: "Note", member: "Name" }, ["Note.Name"]],
    ["member-removed", { type: "Gone", member: "Name" }, []],
    ["member-removed", { type: `${own("Note")}`, member: `${own("Name")}` }, ["Note.Name"]],
    ["null-forbidden", { type: "Note", member: "Name" }, ["Note.Name"]],
    ["null-allowed", { type: "Note", member: "Name" }, ["Note.Name", "ISampleAgent.Get"]],
    ["repetition-changed", { type: "Note" }, ["ISampleAgent.Get", "ISampleAgent.Save"]],
    ["name-removed", { type: "Kind", name: "Some" }, ["Kind.Some", '"Kind"."Some"']],
    ["name-removed", { type: "Gone", name: "Some" }, []],
    ["name-removed", { type: "Kind" }, []],
    ["base-changed", { type: "Long" }, ["ISampleAgent.Save"]],
    ["zero-name-changed", { type: "Kind" }, ["ISampleAgent.Get"]],
    ["type-kind-changed", { type: "Kind" }, ["ISampleAgent.Get", "ISampleAgent.Save"]],
    ["details-changed", get, ["ISampleAgent.Get"]],
    ["members-moved", { ...get, direction: "request" }, ["ISampleAgent.Get"]],
    ["member-added", { type: "Note", member: "New" }, []],
    ["doc-changed", { type: "Note" }, []],
  ])("%s of %j: %j", (rule, target, hits) => {
    expect([...new Set(keysOf(rule, target).hits)].sort()).toEqual([...hits].sort());
  });

  test("every import of the client if the services get another name, and only then", () => {
    expect(keysOf("services-renamed", {}).client).toBe(1);
    expect(keysOf("agent-removed", { agent: "Sample" }).client).toBe(0);
  });
});

describe("a change may explain an error", () => {
  test.each<readonly [RuleId, Target, boolean, suspects: readonly string[], distant: readonly string[]]>([
    ["agent-removed", { agent: "Sample" }, false, agentNames, []],
    ["operation-added", get, true, ["ISampleAgent.Get", "GetRequest", "GetResult"], agentNames],
    ["type-removed", { type: "Note" }, false, ["Note", "AnyNote"], []],
    ["member-added", { type: "Note", member: "Name" }, true, ["Note", "AnyNote", "Note.Name"], []],
    ["member-removed", { type: "Note", member: "Name" }, false, ["Note", "AnyNote", "Note.Name"], []],
    ["name-added", { type: "Kind", name: "Some" }, true, ["Kind", "AnyKind", "Kind.Some", '"Kind"."Some"'], []],
    ["family-begun", { type: "Note" }, false, ["Note", "AnyNote", "ISampleAgent.Get", "ISampleAgent.Save"], []],
    ["family-begun", { type: "Note" }, true, ["Note", "AnyNote"], []],
  ])("%s of %j, compiling: %s", (rule, target, compiles, suspects, distant) => {
    const found = keysOf(rule, target, compiles);
    expect([...found.suspects].sort()).toEqual([...suspects].sort());
    expect(found.distant).toEqual(distant);
  });
});

describe("the names of clients", () => {
  test("have their own case, and each change is there once for each name", () => {
    const target = { ...get, direction: "request", member: "Id" } as const;
    expect(keysOf("parameter-removed", target, false, ["wire", "camelCase"]).hits).toEqual([
      "GetRequest.Id",
      "ISampleAgent.Get.Id",
      "GetRequest.id",
      "ISampleAgent.get.id",
    ]);
    const { hits } = changesByName([change("agent-removed", { agent: "Sample" })], before, ["wire", "camelCase"]);
    expect([...hits.values()].map((each) => each.length)).toEqual([1, 1, 1, 1]);
  });

  test("lead to all changes of a name, in their order", () => {
    const changes = [change("header-added", get), change("header-removed", get), change("operation-removed", get)];
    const { hits, suspects } = changesByName(changes, before, ["wire"]);
    expect(hits.get("agents/Sample#ISampleAgent.Get")).toEqual(changes.slice(1));
    expect(suspects.get("agents/Sample#ISampleAgent.Get")).toEqual(changes);
  });
});
