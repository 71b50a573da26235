/** The kinds of mistakes in a request that NetServer's JSON would drop, convert or refuse: one row for each. */
import { describe, expect, test } from "vitest";
import type { HttpRequest } from "../../../../../runtime/double/http.js";
import type { DroppedParts } from "../../../../../runtime/double/dropped.js";
import { unknownMembers } from "../../../../../runtime/types.js";
import { detailOf, post, request, storeDouble } from "../../../support/store.js";

/** Returns the words of a refusal, without the words that are the same for all. */
const reasonOf = async (operation: string, body: string): Promise<string | undefined> =>
  detailOf(await post(operation, body))?.replace(
    /^the request cannot be read: |^NetServer would answer 200 and silently (?:drop|convert) a part of this request: /,
    "",
  );

/** Returns the call that a double without strictness gets. */
async function lenient(operation: string, body: string, headers: HttpRequest["headers"] = {}) {
  const double = storeDouble({}, { strict: false });
  const answer = await double.handle(request(operation, body, { headers }));
  expect(answer.status, answer.body).toBeLessThan(300);
  return double.calls[0] as DroppedParts & { readonly request: Readonly<Record<string, unknown>> };
}

const save = "SaveThingEntity";
const entity = "SaveThingEntity.ThingEntity";

/** The parts that the server drops: what is wrong, the request, the kind, the path, the message, and the request that the handler gets. */
const dropped: readonly (readonly [string, string, string, string, string, string, unknown])[] = [
  ["a misspelt member", save, '{"Nam":"a"}', "unknown", `${entity}.Nam`, `${entity}.Nam is no member; Name is one`, {}],
  [
    "an unknown member",
    save,
    '{"Zzzzzzzz":1}',
    "unknown",
    `${entity}.Zzzzzzzz`,
    `${entity}.Zzzzzzzz is no member; known are ThingId, Name, Active, Price, Phone, Born, Length, Image, Color, Days, Names, Texts and 6 more`,
    {},
  ],
  [
    "a misspelt parameter",
    "Find",
    '{"From":1,"Txt":"a"}',
    "unknown",
    "Find.Txt",
    "Find.Txt is no member; Text is one",
    { From: 1 },
  ],
  [
    "a misspelt member inside",
    save,
    '{"Part":{"Part":{"Nam":"a"}}}',
    "unknown",
    `${entity}.Part.Part.Nam`,
    `${entity}.Part.Part.Nam is no member; Name is one`,
    {},
  ],
  [
    "a name twice",
    save,
    '{"ThingId":1,"ThingId":2}',
    "order",
    `${entity}.ThingId`,
    `${entity}.ThingId comes twice`,
    { ThingId: 2 },
  ],
  [
    "a name in two cases",
    save,
    '{"ThingId":1,"thingid":2}',
    "order",
    `${entity}.ThingId`,
    `${entity}.ThingId comes twice`,
    { ThingId: 2 },
  ],
  [
    "a key twice",
    save,
    '{"Texts":{"a":"1","a":"2"}}',
    "order",
    `${entity}.Texts["a"]`,
    `${entity}.Texts["a"] comes twice`,
    { Texts: { a: "2" } },
  ],
  [
    "$type",
    save,
    '{"$type":"ThingEntity"}',
    "unknown",
    `${entity}.$type`,
    `${entity}.$type is not read: the server takes no $type from JSON`,
    {},
  ],
  [
    "$type instead of the member that tells the carrier",
    save,
    '{"Steps":[{"$type":"StepWait"}]}',
    "unknown",
    `${entity}.Steps[0].$type`,
    `${entity}.Steps[0].$type is not read: the server takes no $type from JSON; StepKind tells which carrier stands here`,
    {},
  ],
  [
    "a member of a derived carrier without the member that tells it",
    save,
    '{"Steps":[{"Minutes":7}]}',
    "unknown",
    `${entity}.Steps[0].Minutes`,
    `${entity}.Steps[0].Minutes is no member; known are StepKind; StepKind tells which carrier stands here`,
    {},
  ],
  [
    "$id in a dictionary",
    save,
    '{"Texts":{"$id":"1"}}',
    "unknown",
    `${entity}.Texts.$id`,
    `${entity}.Texts.$id is not read: the server takes no $id from JSON`,
    { Texts: {} },
  ],
  [
    "text for a whole number",
    save,
    '{"ThingId":" 7 "}',
    "kind",
    `${entity}.ThingId`,
    `${entity}.ThingId is text, and a number is expected`,
    { ThingId: 7 },
  ],
  [
    "text for a number",
    save,
    '{"Price":"-1.5e3"}',
    "kind",
    `${entity}.Price`,
    `${entity}.Price is text, and a number is expected`,
    { Price: -1500 },
  ],
  [
    "a number for text",
    save,
    '{"Name":1.50}',
    "kind",
    `${entity}.Name`,
    `${entity}.Name is a number, and text is expected`,
    { name: "1.50" },
  ],
  [
    "true for text",
    save,
    '{"Name":true}',
    "kind",
    `${entity}.Name`,
    `${entity}.Name is true or false, and text is expected`,
    { name: "true" },
  ],
  [
    "text for true",
    save,
    '{"Active":"True"}',
    "kind",
    `${entity}.Active`,
    `${entity}.Active is text, and true or false is expected`,
    { Active: true },
  ],
  [
    "a number for false",
    save,
    '{"Active":0}',
    "kind",
    `${entity}.Active`,
    `${entity}.Active is a number, and true or false is expected`,
    { Active: false },
  ],
  [
    "a number for a name",
    save,
    '{"Color":1}',
    "kind",
    `${entity}.Color`,
    `${entity}.Color is a number, and a name of Color is expected`,
    { Color: "1" },
  ],
  [
    "a duration of ISO 8601",
    save,
    '{"Length":"P1DT2H"}',
    "kind",
    `${entity}.Length`,
    `${entity}.Length is an ISO 8601 duration; expected .NET's form of a duration, such as 1.02:03:04`,
    { Length: "P1DT2H" },
  ],
  [
    "a date without a time",
    save,
    '{"Born":"2026-12-24"}',
    "kind",
    `${entity}.Born`,
    `${entity}.Born is not written as an xs:dateTime such as 2026-12-24T12:34:45`,
    { Born: "2026-12-24T00:00:00" },
  ],
  [
    "a date with a space",
    save,
    '{"Born":"2026-12-24 12:34:45"}',
    "kind",
    `${entity}.Born`,
    `${entity}.Born is not written as an xs:dateTime such as 2026-12-24T12:34:45`,
    { Born: "2026-12-24T12:34:45" },
  ],
  [
    "an item of another kind",
    "GetThingList",
    '[1,"2"]',
    "kind",
    "GetThingList.ThingIds[1]",
    "GetThingList.ThingIds[1] is text, and a number is expected",
    { ThingIds: [1, 2] },
  ],
  [
    "a value of another kind in a dictionary with secret keys",
    save,
    '{"Tokens":{"hunter2":"3"}}',
    "kind",
    `${entity}.Tokens[0]`,
    `${entity}.Tokens[0] is text, and a number is expected`,
    { Tokens: { hunter2: 3 } },
  ],
  [
    "a member around a bare carrier",
    save,
    '{"thingEntity":{"Name":"a"}}',
    "unknown",
    entity,
    `${entity} is no member of the body; expected the ThingEntity itself, without a member around it`,
    {},
  ],
  [
    "a bare carrier",
    "StoreThing",
    '{"Name":"a"}',
    "unknown",
    "StoreThing",
    'the body of StoreThing is the Thing itself; expected an object {"Thing": …}',
    {},
  ],
  [
    "a body that is not read",
    "GetThingEntity?thingEntityId=1",
    '{"ThingEntityId":1}',
    "unread",
    "GetThingEntity",
    "the body of GetThingEntity is not read; ThingEntityId is taken from the address: ?thingEntityId=…",
    { ThingEntityId: 1 },
  ],
  ["a body without a parameter", "Ping", "no JSON", "unread", "Ping", "the body of Ping is not read", {}],
  [
    "$select",
    "GetThingEntity?thingEntityId=1&$select=Name",
    "",
    "unknown",
    "GetThingEntity?$select",
    "GetThingEntity?$select makes all other members of the result null, which a change and a save would then store",
    { ThingEntityId: 1 },
  ],
  [
    "a parameter in the address of an operation that reads its body",
    "Find?from=1",
    '{"From":2}',
    "unknown",
    "Find?from",
    "Find?from is no parameter of the address; known are none",
    { From: 2 },
  ],
  [
    "a parameter of the address twice",
    "GetThingEntity?thingEntityId=1&ThingEntityID=2",
    "",
    "order",
    "GetThingEntity?ThingEntityID",
    "GetThingEntity?ThingEntityID comes twice",
    { ThingEntityId: 1 },
  ],
];

describe("the server drops or converts in silence, and the double names it:", () => {
  test.each(dropped)("%s", async (_, operation, body, why, path, message, read) => {
    expect(await reasonOf(operation, body)).toBe(message);
    const call = await lenient(operation, body);
    expect(call).toMatchObject({ dropped: [{ why, path, message }], droppedCount: 1 });
    const expected = operation === save ? { ThingEntity: read } : read;
    expect(call.request).toMatchObject(expected as object);
    expect(call.request[unknownMembers as unknown as string]).toBeUndefined();
  });

  test("each part, and counts those that it does not list", async () => {
    const many = Array.from({ length: 30 }, (_, index) => `"Unknown${index}":1`).join(",");
    const call = await lenient(save, `{${many}}`);
    expect(call.dropped).toHaveLength(20);
    expect(call.droppedCount).toBe(30);
    expect(await reasonOf(save, `{${many}}`)).toMatch(/; and 25 more$/);
  });
});

/** The requests that the server refuses, and the reason. */
const refused: readonly (readonly [string, string, string, string])[] = [
  ["an array for an object", "Find", "[]", 'Find: expected an object {"Text": …, "From": …}, got an array'],
  ["null for the parameters", "Find", "null", 'Find: expected an object {"Text": …, "From": …}, got null'],
  ["no body", "Find", " ", 'Find: expected an object {"Text": …, "From": …}, got no body'],
  ["a missing member", "Find", '{"Text":"a"}', "Find.From: is missing, and may not be left out"],
  [
    "an array for a bare carrier",
    save,
    "[]",
    "SaveThingEntity: expected the ThingEntity itself, without a member around it, got an array",
  ],
  [
    "an object for a bare array",
    "GetThingList",
    '{"ThingIds":[1]}',
    "GetThingList: expected the array ThingIds itself, without a member around it, got an object",
  ],
  [
    "no parameter in the address",
    "GetThingEntity",
    "",
    "GetThingEntity: The parameters dictionary contains a null entry for parameter 'thingEntityId'; expected it in the address: ?thingEntityId=…",
  ],
  [
    "a misspelt parameter of the address",
    "GetThingEntity?thingId=1",
    "",
    "GetThingEntity: The parameters dictionary contains a null entry for parameter 'thingEntityId'; expected it in the address: ?thingEntityId=…",
  ],
  [
    "a parameter of the address of another type",
    "GetThingEntity?thingEntityId=1.5",
    "",
    'GetThingEntity.ThingEntityId: expected an xs:int, got "1.5"',
  ],
  ["null for a number", save, '{"ThingId":null}', `${entity}.ThingId: expected an xs:int, got null`],
  ["null for an item", "GetThingList", "[null]", "GetThingList.ThingIds[0]: expected an xs:int, got null"],
  ["a fraction for a whole number", save, '{"ThingId":7.0}', `${entity}.ThingId: expected an xs:int, got 7`],
  ["an exponent for a whole number", save, '{"ThingId":1e3}', `${entity}.ThingId: expected an xs:int, got 1000`],
  ["text that is no number", save, '{"ThingId":"+7"}', `${entity}.ThingId: expected an xs:int, got "+7"`],
  [
    "a number that is too large",
    save,
    '{"ThingId":2147483648}',
    `${entity}.ThingId: expected an xs:int, got "2147483648"`,
  ],
  ["a number that no double holds", save, '{"Price":1e400}', `${entity}.Price: expected an xs:double, got Infinity`],
  ["true for a number", save, '{"ThingId":true}', `${entity}.ThingId: expected an xs:int, got true`],
  [
    "a number for a date",
    save,
    '{"Born":7}',
    `${entity}.Born: expected an xs:dateTime such as 2026-12-24T12:34:45, got 7`,
  ],
  [
    "a day that is none",
    save,
    '{"Born":"2026-02-30"}',
    `${entity}.Born: expected an xs:dateTime such as 2026-12-24T12:34:45, got "2026-02-30"`,
  ],
  [
    "a number of days for a duration",
    save,
    '{"Length":"5"}',
    `${entity}.Length: expected .NET's form of a duration, such as 1.02:03:04, got "5"`,
  ],
  [
    "bytes as numbers",
    save,
    '{"Image":[1,2]}',
    `${entity}.Image: expected an xs:base64Binary (a Uint8Array), got an array`,
  ],
  [
    "a name that is none",
    save,
    '{"Color":"Blue"}',
    `${entity}.Color: expected a name of Color that this server knows, got "Blue"`,
  ],
  [
    "a misspelt name",
    save,
    '{"Color":"Gren"}',
    `${entity}.Color: expected a name of Color that this server knows such as "Green", got "Gren"`,
  ],
  [
    "an array for flags",
    save,
    '{"Days":["Monday"]}',
    `${entity}.Days: expected one text with names of Days, as "A, B", or 0 for none, got an array`,
  ],
  [
    "an empty text for flags",
    save,
    '{"Days":""}',
    `${entity}.Days: expected one text with names of Days, as "A, B", or 0 for none, got ""`,
  ],
  [
    "a flag that is none",
    save,
    '{"Days":"Monday, Sonday"}',
    `${entity}.Days: expected a name of Days that this server knows such as "Monday", got "Sonday"`,
  ],
  ["an object for an array", save, '{"Names":{}}', `${entity}.Names: expected an array (ArrayOfstring), got an object`],
  ["text for an array", save, '{"Names":"a"}', `${entity}.Names: expected an array (ArrayOfstring), got "a"`],
  [
    "pairs for a dictionary",
    save,
    '{"Texts":[{"Key":"a","Value":"b"}]}',
    `${entity}.Texts: expected an object with keys (StringDictionary), got an array`,
  ],
  ["a key of another type", save, '{"ByNumber":{"a":"b"}}', `${entity}.ByNumber["a"]: expected an xs:int, got "a"`],
  ["text for an object", save, '{"Part":"a"}', `${entity}.Part: expected an object (ThingEntity), got "a"`],
  [
    "text that is no JSON",
    save,
    "{'Name':1}",
    `SaveThingEntity: expected JSON, got text that is not well-formed at character 2`,
  ],
  ["a secret of another type", save, '{"Password":"hunter2"}', `${entity}.Password: expected an xs:int, got text`],
];

describe("the server refuses, and the double says where:", () => {
  test.each(refused)("%s", async (_, operation, body, reason) => {
    const answer = await post(operation, body);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toEqual({
      Message: "The request is invalid.",
      MessageDetail: `the request cannot be read: ${reason}`,
    });
    expect((await post(operation, body, {}, { strict: false })).status).toBe(400);
  });
});

describe("is no mistake:", () => {
  test.each([
    [
      "names in another case",
      save,
      '{"thingID":7,"STEPS":[{"stepkind":"wait","minutes":7}]}',
      { ThingId: 7, Steps: [{ $type: "StepWait", StepKind: "Wait", Minutes: 7 }] },
    ],
    [
      "names of an enumeration in another case",
      save,
      '{"Color":"green","Days":"friday,MONDAY"}',
      { Color: "Green", Days: ["Friday", "Monday"] },
    ],
    ["a number for flags", save, '{"Days":19}', { Days: ["Monday", "Tuesday", "Friday"] }],
    ["no flag", save, '{"Days":0}', { Days: [] }],
    ["a name of flags that only JSON has", save, '{"Days":"Start"}', { Days: ["Monday", "Tuesday"] }],
    [
      "null where the contract allows it",
      save,
      '{"Name":null,"Part":null,"Steps":[null]}',
      { name: null, Part: null, Steps: [null] },
    ],
    ["a number with all digits", save, '{"Phone":12345678901234567}', { Phone: BigInt("12345678901234567") }],
    ["a whole number for a double", save, '{"Price":7}', { Price: 7 }],
    ["a text for a number that JSON does not have", save, '{"Price":"-Infinity"}', { Price: -Infinity }],
    ["a date with a zone", save, '{"Born":"2026-12-24T12:00:00Z"}', { Born: "2026-12-24T12:00:00Z" }],
    [
      "any JSON for a value of any type",
      save,
      '{"Any":{"a":[1.50,1]}}',
      { Any: { $type: "raw", wire: "json", value: '{"a":[1.5,1]}' } },
    ],
    ["an escape", save, '{"N\\u0061me":"\\u00e5\\\\\\""}', { name: 'å\\"' }],
    [
      "any key",
      save,
      '{"Texts":{"__proto__":"a","$x":"b","constructor":"c"}}',
      {
        Texts: Object.fromEntries([
          ["__proto__", "a"],
          ["$x", "b"],
          ["constructor", "c"],
        ]),
      },
    ],
  ])("%s", async (_, operation, body, read) => {
    const double = storeDouble();
    const answer = await double.handle(request(operation, body));
    expect(answer.body).not.toContain("MessageDetail");
    expect(double.calls[0]?.dropped).toEqual([]);
    expect(double.calls[0]?.request).toMatchObject({ ThingEntity: read });
  });

  test.each([
    ["Ping", ""],
    ["Ping", " null "],
    ["Ping", "{}"],
    ["GetThingEntity?ThingEntityId=-7", "null"],
    [save, "null"],
    ["GetThingList", "null"],
    ["GetThingList", "[]"],
    ["StoreThing", "{}"],
    ["StoreThing", '{"thing":{"Name":"a"}}'],
    ["Execute", '{"Action":"a"}'],
    ["Find", '\uFEFF{"From":1}'],
  ])("%s with the body %s", async (operation, body) => {
    expect((await post(operation, body)).status).toBeLessThan(300);
  });

  test("the name of a parameter that JSON has instead of the WSDL's", async () => {
    expect((await lenient("Execute", '{"Action":"a"}')).request).toEqual({ Command: "a" });
    expect(await reasonOf("Execute", '{"Command":"a"}')).toBe("Execute.Command is no member; known are Action");
  });
});

test("a request that nests too deeply is refused", async () => {
  const deep = `${'{"Part":'.repeat(600)}{}${"}".repeat(600)}`;
  expect(await reasonOf(save, deep)).toBe(
    "SaveThingEntity: more than 512 objects and arrays inside each other (limits.depth)",
  );
  // A raised limit lets the stack of the engine decide.
  const deeper = `${'{"Part":'.repeat(200_000)}{}${"}".repeat(200_000)}`;
  const answer = await post(save, deeper, {}, { limits: { depth: Infinity } });
  expect(detailOf(answer)).toContain("more elements inside each other than the engine's stack holds (limits.depth)");
});
