import { describe, expect, test } from "vitest";
import { connect, ErpSyncAgent, UserDefinedFieldInfoAgent, WorkflowAgent } from "../../generated/Services88/index.js";
import { find, infoset } from "../support/infoset.js";
import { answer, services88, stub } from "../support/stub.js";

/** Gets a connection that the server sent as this XML, changes it, saves it; gives what was sent as an information set. */
async function getChangeSave(xml: string, change: (connection: never) => unknown = (it) => it) {
  const { options, sent } = stub(answer("GetConnection", `<Response>${xml}</Response>`), answer("SaveConnection"));
  const erpSync = new ErpSyncAgent(connect(options));
  const connection = await erpSync.GetConnection({});
  await erpSync.SaveConnection({ Connection: change(connection as never) as never });
  const names = find(infoset(sent[1]?.body ?? ""), "Connection")?.children.map((each) =>
    each.name.replace(`{${services88}}`, ""),
  );
  return { connection, names, body: sent[1]?.body ?? "" };
}

describe("get, change, save", () => {
  test("every member is there, and those that the server left out are left out again", async () => {
    const { connection, names } = await getChangeSave(
      '<ErpConnectionId>7</ErpConnectionId><DisplayName i:nil="true"/>',
    );
    expect(connection).toMatchObject({ ErpConnectionId: 7, DisplayName: null, TableRight: null });
    expect(names).toEqual(["ErpConnectionId", "DisplayName"]);
  });

  test("one that was left out and then set goes out, through object spread too", async () => {
    const { names } = await getChangeSave("<DisplayName>a</DisplayName>", (it: object) => ({
      ...it,
      ErpConnectionId: 9,
    }));
    expect(names).toEqual(["ErpConnectionId", "DisplayName"]);
  });

  test("members that this client does not know go out again in their place, with their namespaces", async () => {
    const unknown = '<n:New xmlns:n="urn:new" i:type="n:T"><n:A/>x &amp; y</n:New>';
    const { names, body } = await getChangeSave(
      `<ErpConnectionId>7</ErpConnectionId>${unknown}<DisplayName>a</DisplayName><Z>1</Z>`,
      (it: object) => ({ ...it }),
    );
    expect(names).toEqual(["ErpConnectionId", "{urn:new}New", "DisplayName", "Z"]);
    expect(find(infoset(body), "New")).toMatchObject({
      children: [{ name: "{urn:new}A" }],
      text: "x & y",
      attributes: { "{http://www.w3.org/2001/XMLSchema-instance}type": "{urn:new}T" },
    });
  });

  test("wherever they stand, and however many", async () => {
    const known = [
      "ErpConnectionId",
      "ErpConnectorId",
      "DisplayName",
      "DisplayDescription",
      "Active",
      "ConnectionId",
      "MostRecentTimestamp",
      "Deleted",
      "AllAccess",
    ];
    const value = (name: string): string =>
      name.endsWith("Id")
        ? name === "ConnectionId"
          ? "00112233-4455-6677-8899-aabbccddeeff"
          : "7"
        : /Name|Desc/.test(name)
          ? "a"
          : /Time/.test(name)
            ? "2026-11-24T12:34:56"
            : "true";
    const { names, body } = await getChangeSave(
      known.map((name) => `<${name}>${value(name)}</${name}><Newer${name}>1</Newer${name}>`).join(""),
    );
    expect(names).toEqual(known.flatMap((name) => [name, `Newer${name}`]));
    expect(body.match(/<Newer\w+(?: xmlns="[^"]*")?>1</g)).toHaveLength(known.length);
  });

  test("names of flags that this client does not know are read and sent back", async () => {
    const { connection, body } = await getChangeSave("<TableRight><Mask>Select Newest</Mask></TableRight>");
    expect(connection?.TableRight?.Mask).toEqual(["Select", "Newest"]);
    expect(body).toContain("<Mask>Select Newest</Mask>");
  });

  test("a carrier derived from a base in a way that this client does not know arrives as the base and goes back as what it was", async () => {
    const step = `<Response xmlns:q="${services88}" i:type="q:WorkflowStepNewest"><WorkflowStepId>5</WorkflowStepId><Newest>1</Newest></Response>`;
    const { options, sent } = stub(answer("GetWorkflowStep", step), answer("AddAfterWorkflowStep"));
    const workflow = new WorkflowAgent(connect(options));
    const got = await workflow.GetWorkflowStep({});
    expect(got).toMatchObject({ $type: "WorkflowStepBase", WorkflowStepId: 5 });
    await workflow.AddAfterWorkflowStep({ SubStep: got });
    const sub = find(infoset(sent[1]?.body ?? ""), "SubStep");
    expect(Object.values(sub?.attributes ?? {})).toEqual([`{${services88}}WorkflowStepNewest`]);
    expect(sub?.children.map((each) => each.name)).toEqual([`{${services88}}WorkflowStepId`, `{${services88}}Newest`]);
  });

  test("keys of dictionaries are only keys", async () => {
    const pair = "<StringKeyValuePair><Key>__proto__</Key><Value>x</Value></StringKeyValuePair>";
    const { options } = stub(answer("GetErpConnectionConfigFields", `<Response>${pair}</Response>`));
    const fields = await new ErpSyncAgent(connect(options))
      .GetErpConnectionConfigFields({})
      .catch((error: unknown) => String(error));
    expect(({} as { x?: unknown }).x).toBeUndefined();
    if (typeof fields === "object") expect(Object.keys(fields ?? {})).toEqual(["__proto__"]);
    else expect(fields).toContain("expected the element");
  });

  test("a list of fields tells its carriers apart", async () => {
    const items = ["FieldInfoInt", "FieldInfoDate"]
      .map((type) => `<FieldInfoBase xmlns:q="${services88}" i:type="q:${type}"/>`)
      .join("");
    const { options } = stub(
      answer("GetCustomFieldInfoList", `<Response>${items}<FieldInfoBase i:nil="true"/></Response>`),
    );
    const list = await new UserDefinedFieldInfoAgent(connect(options)).GetCustomFieldInfoList({});
    expect(list?.map((each) => each?.$type)).toEqual(["FieldInfoInt", "FieldInfoDate", undefined]);
  });
});
