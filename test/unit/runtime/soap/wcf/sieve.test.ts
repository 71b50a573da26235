/** What the double passes over in a request, as WCF does, and what it refuses: written by hand, as no client of ours writes it. */
import { describe, expect, test } from "vitest";
import {
  operations,
  type AgentDescriptor,
  type ArrayDescriptor,
  type CarrierDescriptor,
  type TypeReference,
} from "../../../../../runtime/descriptors.js";
import { createDouble } from "../../../../../runtime/soap/double.js";
import { anyType, boolean, dateTime, int, string } from "../../../../../runtime/scalars.js";

const namespace = "urn:shop";
const soap = "http://schemas.xmlsoap.org/soap/envelope/";

const array = (type: TypeReference): ArrayDescriptor => ({
  kind: "array",
  name: "List",
  namespace,
  item: ["Item", type, "*nil"],
});
const base: CarrierDescriptor = {
  kind: "carrier",
  name: "Base",
  namespace: "urn:base",
  members: [["BaseId", int, "?"]],
  derived: () => [heir],
};
const heir: CarrierDescriptor = {
  kind: "carrier",
  name: "Heir",
  namespace,
  members: [["Own", string, "?nil"]],
  base: () => base,
};

const plain: CarrierDescriptor = { kind: "carrier", name: "Plain", namespace, members: [] };

const shop: AgentDescriptor = {
  services: "Services88",
  name: "Shop",
  namespace,
  operations: operations(
    [
      ["Trace", string, "?nil"],
      ["Zone", int, "?", { namespace: "urn:zone" }],
    ],
    [],
    {
      Put: [
        [
          ["Id", int, "?"],
          ["Names", () => array(string), "?nil"],
          ["Numbers", () => array(int), "?nil"],
          ["Color", () => ({ kind: "enumeration", name: "Color", namespace, names: ["Red", "Blue"] }), "?"],
          ["Sizes", () => ({ kind: "flags", name: "Sizes", namespace, names: ["S", "M", "L"] }), "?"],
          [
            "Extra",
            () => ({
              kind: "dictionary",
              name: "Extra",
              namespace,
              pair: "Pair",
              key: ["Key", string, "1"],
              value: ["Value", int, "?"],
            }),
            "?nil",
          ],
          ["Part", () => base, "?nil"],
          ["Any", anyType, "?nil"],
          ["When", dateTime, "?"],
          [
            "Code",
            () => ({ kind: "restricted", name: "Code", namespace, base: dateTime, facets: {}, checks: () => [] }),
            "?",
          ],
          ["Note", string, "*nil"],
          ["Last", string, "?nil", { namespace: "urn:last" }],
        ],
        [],
      ],
      Must: [
        [
          ["A", boolean, "1"],
          ["B", int, "?"],
        ],
        [],
      ],
      Nothing: [[], []],
      ChangePassword: [
        [
          ["Pin", int, "?"],
          ["Tries", int, "?"],
        ],
        [],
      ],
      Single: [[["Plain", () => plain, "?nil"]], []],
      Wide: [Array.from({ length: 14 }, (_, index) => [`M${index}`, int, "?"] as const), []],
      Elsewhere: [[["Id", int, "?"]], [], { request: { namespace: "urn:elsewhere" } }],
    },
  ),
};

/** An envelope around a body and header blocks; the prefixes are those of the tests. */
const envelope = (body: string, headers = ""): string =>
  `<s:Envelope xmlns:s="${soap}" xmlns="${namespace}" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:b="urn:base" xmlns:o="urn:other" xmlns:l="urn:last" xmlns:z="urn:zone"><s:Header>${headers}</s:Header><s:Body>${body}</s:Body></s:Envelope>`;

const post = async (body: string, operation: string, strict: boolean) => {
  const double = createDouble([shop], {}, { strict });
  const answer = await double.handle({
    method: "POST",
    url: "/Services88/Shop.svc",
    headers: { "content-type": "text/xml", soapaction: `${namespace}/Shop/${operation}` },
    body,
  });
  const [, code = "", reason = ""] =
    /<faultcode[^>]*>a:(.*?)<\/faultcode><faultstring[^>]*>(.*?)<\/faultstring>/s.exec(answer.body) ?? [];
  return { call: double.calls[0], status: answer.status, code, reason };
};
/** The call as a lenient double takes it. */
const taken = async (body: string, operation = "Put") => {
  const { call, reason } = await post(body, operation, false);
  expect(reason).toBe("");
  return { request: call?.request, headers: call?.headers, dropped: call?.dropped, droppedCount: call?.droppedCount };
};
/** The fault with which any double refuses a request. */
const refusal = async (body: string, operation = "Put") => {
  const { status, code, reason, call } = await post(body, operation, false);
  expect([status, call]).toEqual([500, undefined]);
  return { code, reason: reason.replace(/^the request cannot be read: /, "") };
};
const put = (members: string): string => envelope(`<Put>${members}</Put>`);

describe("takes a request", () => {
  test("without dropping anything from what is sound", async () => {
    const all = put(
      "<Id>7</Id><Names><Item>a</Item><Item i:nil='true'/></Names><Numbers><Item>1</Item></Numbers><Color>Blue</Color>" +
        "<Sizes>S L</Sizes><Extra><Pair><Key>a</Key><Value>1</Value></Pair></Extra><Part i:type='Heir'><b:BaseId>1</b:BaseId><Own>o</Own></Part>" +
        "<Any i:type='x:int'>5</Any><When>2026-12-24</When><Code>2026</Code><Note>a</Note><Note>b</Note><l:Last>c</l:Last>",
    );
    expect(await taken(all)).toEqual({
      request: {
        Id: 7,
        Names: ["a", null],
        Numbers: [1],
        Color: "Blue",
        Sizes: ["S", "L"],
        Extra: { a: 1 },
        Part: { $type: "Heir", BaseId: 1, Own: "o" },
        Any: { $type: "xs:int", value: 5 },
        When: "2026-12-24T00:00:00",
        Code: "2026-01-01T00:00:00",
        Note: ["a", "b"],
        Last: "c",
      },
      headers: {},
      dropped: [],
      droppedCount: 0,
    });
    expect(await post(all, "Put", true)).toMatchObject({ status: 200 });
  });

  test("with a mark before it, and text that only .NET takes", async () => {
    expect((await taken(`\uFEFF${put("<When>2026</When>")}`)).request).toMatchObject({ When: "2026-01-01T00:00:00" });
    expect((await taken(put("<When>2026</When><Code>2027-02</Code>"))).request).toMatchObject({
      When: "2026-01-01T00:00:00",
      Code: "2027-02-01T00:00:00",
    });
  });
});

describe("drops an element", () => {
  test.each<[string, string, object, object]>([
    [
      "out of order",
      "<Names/><Id>7</Id>",
      { why: "order", path: "Put.Id", message: "Put.Id comes after Names, where it is no longer looked for" },
      { Id: 0, Names: [] },
    ],
    [
      "out of order by more than one",
      "<Color>Red</Color><Id>7</Id>",
      { why: "order", path: "Put.Id", message: "Put.Id comes after Color, where it is no longer looked for" },
      { Id: 0, Color: "Red" },
    ],
    [
      "that comes twice",
      "<Id>7</Id><Id>8</Id>",
      { why: "order", path: "Put.Id", message: "Put.Id comes twice" },
      { Id: 7 },
    ],
    [
      "of another namespace",
      "<o:Id>7</o:Id>",
      { why: "namespace", path: "Put.Id", message: "Put.Id is in urn:other, and is looked for in urn:shop" },
      { Id: 0 },
    ],
    [
      "of no namespace",
      '<Id xmlns="">7</Id>',
      { why: "namespace", path: "Put.Id", message: "Put.Id is in no namespace, and is looked for in urn:shop" },
      { Id: 0 },
    ],
    [
      "of the namespace around it that has one of its own",
      "<Last>c</Last>",
      { why: "namespace", path: "Put.Last", message: "Put.Last is in urn:shop, and is looked for in urn:last" },
      { Last: null },
    ],
    [
      "that is unknown",
      "<Idd><Id>7</Id></Idd>",
      {
        why: "unknown",
        path: "Put.Idd",
        message:
          "Put.Idd is no member; known are Id, Names, Numbers, Color, Sizes, Extra, Part, Any, When, Code, Note, Last",
      },
      { Id: 0 },
    ],
    [
      "inside an array",
      "<Names><Item>a</Item><Other>b</Other><Item>c</Item></Names>",
      { why: "unknown", path: "Put.Names.Other", message: "Put.Names.Other is no member; known are Item" },
      { Names: ["a", "c"] },
    ],
    [
      "inside a dictionary",
      "<Extra><Pear/><Pair><Key>a</Key><Value>1</Value></Pair></Extra>",
      { why: "unknown", path: "Put.Extra.Pear", message: "Put.Extra.Pear is no member; known are Pair" },
      { Extra: { a: 1 } },
    ],
    [
      "that is a pair of another namespace",
      "<Extra><o:Pair><Key>a</Key></o:Pair></Extra>",
      {
        why: "namespace",
        path: "Put.Extra.Pair",
        message: "Put.Extra.Pair is in urn:other, and is looked for in urn:shop",
      },
      { Extra: {} },
    ],
    [
      "inside a pair",
      "<Extra><Pair><Key>a</Key><o:Value>1</o:Value></Pair></Extra>",
      {
        why: "namespace",
        path: "Put.Extra.Pair.Value",
        message: "Put.Extra.Pair.Value is in urn:other, and is looked for in urn:shop",
      },
      { Extra: { a: 0 } },
    ],
    [
      "of a carrier's base behind its own",
      "<Part i:type='Heir'><Own>o</Own><b:BaseId>1</b:BaseId></Part>",
      {
        why: "order",
        path: "Put.Part.BaseId",
        message: "Put.Part.BaseId comes after Own, where it is no longer looked for",
      },
      { Part: { $type: "Heir", BaseId: 0, Own: "o" } },
    ],
    [
      "of an heir that was not said",
      "<Part><b:BaseId>1</b:BaseId><Own>o</Own></Part>",
      { why: "unknown", path: "Put.Part.Own", message: "Put.Part.Own is no member; known are BaseId" },
      { Part: { $type: "Base", BaseId: 1 } },
    ],
    [
      "inside one that is nil",
      "<Names i:nil='true'><Item>a</Item></Names>",
      { why: "nil", path: "Put.Names", message: "Put.Names is nil, and what is inside it is not looked at" },
      { Names: null },
    ],
    [
      "with a long name",
      `<${"x".repeat(101)}/>`,
      {
        why: "unknown",
        path: `Put.${"x".repeat(100)}…`,
        message: `Put.${"x".repeat(100)}… is no member; known are Id, Names, Numbers, Color, Sizes, Extra, Part, Any, When, Code, Note, Last`,
      },
      { Id: 0 },
    ],
  ])("%s", async (_, members, dropped, request) => {
    expect(await taken(put(members))).toMatchObject({ dropped: [dropped], droppedCount: 1, request });
    const strict = await post(put(members), "Put", true);
    expect(strict).toMatchObject({ status: 500, code: "SilentlyDropped", call: undefined });
    expect(strict.reason).toBe(
      `NetServer would answer 200 and silently drop a part of this request: ${(dropped as { message: string }).message}`,
    );
  });

  test("and goes on behind it", async () => {
    const members =
      "<Wrong/> <Wrong/><Id>7</Id><Wrong/>\n<Wrong/><!-- --><Names><Item>a</Item><Wrong/></Names><Wrong/>";
    const { request, droppedCount } = await taken(put(members));
    expect(request).toMatchObject({ Id: 7, Names: ["a"] });
    expect(droppedCount).toBe(6);
  });

  test("but takes a repeated one any number of times, and not behind the next", async () => {
    const { request, dropped } = await taken(put("<Note>a</Note><Note>b</Note><l:Last>c</l:Last><Note>d</Note>"));
    expect(request).toMatchObject({ Note: ["a", "b"], Last: "c" });
    expect(dropped).toEqual([
      {
        why: "order",
        path: "Put.Note",
        message: "Put.Note comes after Last, where it is no longer looked for",
      },
    ]);
  });

  test("and names the first twelve of many members", async () => {
    const known = Array.from({ length: 12 }, (_, index) => `M${index}`).join(", ");
    expect((await taken(envelope("<Wide><X/></Wide>"), "Wide")).dropped?.[0]?.message).toBe(
      `Wide.X is no member; known are ${known} and 2 more`,
    );
    expect((await taken(envelope("<Nothing><X/></Nothing>"), "Nothing")).dropped?.[0]?.message).toBe(
      "Nothing.X is no member; known are none",
    );
  });

  test("and lists the first twenty of many, tells five, and counts all", async () => {
    const wrong = (count: number): string => put(Array.from({ length: count }, (_, index) => `<W${index}/>`).join(""));
    const told = async (count: number): Promise<string[]> =>
      (await post(wrong(count), "Put", true)).reason
        .replace(/^.*?: /, "")
        .split("; ")
        .filter((part) => !part.startsWith("known are"));
    const paths = async (count: number) => (await taken(wrong(count))).dropped?.map(({ path }) => path);
    expect(await paths(20)).toHaveLength(20);
    expect(await paths(21)).toHaveLength(20);
    expect((await taken(wrong(21))).droppedCount).toBe(21);
    expect((await paths(21))?.at(-1)).toBe("Put.W19");
    expect(await told(5)).toEqual([0, 1, 2, 3, 4].map((index) => `Put.W${index} is no member`));
    expect((await told(6)).at(-1)).toBe("and 1 more");
    expect(await told(25)).toHaveLength(6);
    expect((await told(25)).at(-1)).toBe("and 20 more");
  });
});

describe("takes what is nil", () => {
  test.each(["true", "1", " true\n"])("by %j, with nothing or white space inside", async (nil) => {
    for (const inside of ["", " \n\t\r "]) {
      const { request, droppedCount } = await taken(put(`<Names i:nil='${nil}'>${inside}</Names>`));
      expect(request).toMatchObject({ Names: null });
      expect(droppedCount).toBe(0);
    }
  });

  test.each(["false", "0"])("not by %j", async (nil) => {
    expect((await taken(put(`<Names i:nil='${nil}'><Item>a</Item></Names>`))).request).toMatchObject({ Names: ["a"] });
  });

  test.each(["text", " text ", "<Item/>", " <Item/> ", "<Item><Item>a</Item></Item>"])(
    "and drops %j inside it",
    async (inside) => {
      const { request, droppedCount } = await taken(
        put(`<Id>7</Id><Names i:nil='true'>${inside}</Names><Note>n</Note>`),
      );
      expect(request).toMatchObject({ Id: 7, Names: null, Note: ["n"] });
      expect(droppedCount).toBe(1);
    },
  );

  test.each(["True", "", "yes", "truex", "x0"])("and refuses %j", async (nil) => {
    expect(await refusal(put(`<Names i:nil='${nil}'/>`))).toEqual({
      code: "DeserializationFailed",
      reason: `Put.Names: expected true or false in xsi:nil, got ${JSON.stringify(nil)}`,
    });
  });

  test("by no attribute of another namespace", async () => {
    expect((await taken(put("<Names o:nil='yes' nil='yes'/>"))).request).toMatchObject({ Names: [] });
  });
});

describe("refuses", () => {
  test.each<[string, string, string]>([
    ["a value that is none", "<Id>x</Id>", 'Put.Id: expected an xs:int, got "x"'],
    [
      "a value that .NET does not read",
      "<When>24.12.2026</When>",
      'Put.When: expected an xs:dateTime such as 2026-12-24T12:34:45, got "24.12.2026"',
    ],
    ["a foreign item among numbers", "<Numbers><Other/></Numbers>", "Put.Numbers.Other is no member; known are Item"],
    [
      "a number of another namespace",
      "<Numbers><o:Item>1</o:Item></Numbers>",
      "Put.Numbers.Item is in urn:other, and is looked for in urn:shop",
    ],
    [
      "a name that is unknown",
      "<Color>Green</Color>",
      'Put.Color: expected a name of Color that this server knows, got "Green"',
    ],
    [
      "a name with white space",
      "<Color> Red</Color>",
      'Put.Color: expected a name of Color that this server knows, got " Red"',
    ],
    [
      "names one of which is unknown",
      "<Sizes>S XL</Sizes>",
      'Put.Sizes: expected a name of Sizes that this server knows, got "XL"',
    ],
    [
      "names with other white space",
      "<Sizes>S\tM</Sizes>",
      'Put.Sizes: expected a name of Sizes that this server knows, got "S\\tM"',
    ],
    ["a value of any type without one", "<Any>5</Any>", "Put.Any: expected an xsi:type, which says what the value is"],
    [
      "elements of any type without one",
      "<Any><a/></Any>",
      "Put.Any: expected an xsi:type, which says what the value is",
    ],
    ["another type of an array", "<Names i:type='Other'/>", "Put.Names: the xsi:type Other is not List"],
    ["a type of another namespace", "<Names i:type='o:List'/>", "Put.Names: the xsi:type List is not List"],
    [
      "another type of an enumeration",
      "<Color i:type='Colour'>Red</Color>",
      "Put.Color: the xsi:type Colour is not Color",
    ],
    [
      "a carrier that may not stand there",
      "<Part i:type='Other'/>",
      "Put.Part: the xsi:type Other is no carrier that may stand there",
    ],
    [
      "a carrier of another namespace",
      "<Part i:type='o:Heir'/>",
      "Put.Part: the xsi:type Heir is no carrier that may stand there",
    ],
    [
      "a long type",
      `<Part i:type='${"x".repeat(101)}'/>`,
      `Put.Part: the xsi:type ${"x".repeat(100)}… is no carrier that may stand there`,
    ],
    [
      "a type with white space",
      "<Part i:type=' Heir'/>",
      'Put.Part: expected the name of a type in xsi:type, got " Heir"',
    ],
    [
      "a pair without a key",
      "<Extra><Pair><Value>1</Value></Pair></Extra>",
      "Put.Extra.Pair.Key: is missing, and may not be left out",
    ],
    ["an element in text", "<Id><a/></Id>", "Put.Id: expected text, got the element a"],
  ])("%s", async (_, members, reason) => {
    const refused = await refusal(put(members));
    expect(refused).toEqual({ code: "DeserializationFailed", reason: expect.any(String) as string });
    expect(refused.reason.replaceAll("&lt;", "<")).toBe(reason);
  });

  test.each([
    ["<Must/>", "Must.A: is missing, and may not be left out"],
    ["<Must><B>1</B></Must>", "Must.A: is missing, and may not be left out"],
    ["<Must><X/><B>1</B></Must>", "Must.A: is missing, and may not be left out"],
    // Where it came, but was dropped, that is told.
    ["<Must><B>1</B><A>true</A></Must>", "Must.A comes after B, where it is no longer looked for"],
    ["<Must><o:A>true</o:A></Must>", "Must.A is in urn:other, and is looked for in urn:shop"],
  ])("a request without what it needs (%s)", async (body, reason) => {
    expect(await refusal(envelope(body), "Must")).toEqual({ code: "DeserializationFailed", reason });
  });

  test("another type of a carrier from which nothing is derived", async () => {
    expect(await taken(envelope("<Single><Plain i:type='Plain'/></Single>"), "Single")).toMatchObject({
      request: { Plain: {} },
      droppedCount: 0,
    });
    expect((await refusal(envelope("<Single><Plain i:type='Other'/></Single>"), "Single")).reason).toBe(
      "Single.Plain: the xsi:type Other is no carrier that may stand there",
    );
  });

  test.each([
    ["<Other/>", "expected the element Put of urn:shop, got Other of urn:shop"],
    ["<o:Put/>", "expected the element Put of urn:shop, got Put of urn:other"],
    ['<Put xmlns=""/>', "expected the element Put of urn:shop, got Put of no namespace"],
  ])("a request for something else (%s)", async (body, reason) => {
    expect(await refusal(envelope(body))).toEqual({ code: "DeserializationFailed", reason });
  });

  test.each([
    ["<a/>", "expected a SOAP 1.1 envelope, got a of no namespace"],
    ['<Envelope xmlns="urn:x"/>', "expected a SOAP 1.1 envelope, got Envelope of urn:x"],
    [`<Body xmlns="${soap}"/>`, `expected a SOAP 1.1 envelope, got Body of ${soap}`],
  ])("what is no envelope (%s)", async (text, reason) => {
    expect(await refusal(text)).toEqual({ code: "DeserializationFailed", reason });
  });

  test.each([put("<Id>7</Wrong>"), put("<Id>7</Id>").slice(0, -3), put("<Id>&nothing;</Id>"), ""])(
    "what is no sound XML (%#)",
    async (text) => {
      const { code, reason } = await refusal(text);
      expect(code).toBe("DeserializationFailed");
      expect(reason).toMatch(/^Put\b.*: /);
    },
  );
});

describe("takes a value of any type", () => {
  test.each<[string, unknown]>([
    ["<Any i:type='x:int'>5</Any>", { $type: "xs:int", value: 5 }],
    ["<Any i:type='x:dateTime'>2026</Any>", { $type: "xs:dateTime", value: "2026-01-01T00:00:00" }],
    ["<Any/>", { $type: "raw", wire: "soap", value: '<Any xmlns="urn:shop"/>' }],
    ["<Any> \n</Any>", { $type: "raw", wire: "soap", value: '<Any xmlns="urn:shop"> \n</Any>' }],
    ["<Any i:nil='true'/>", null],
  ])("%s", async (member, value) => {
    const { request, droppedCount } = await taken(put(member));
    expect((request as { Any: unknown }).Any).toEqual(value);
    expect(droppedCount).toBe(0);
  });

  test("and keeps what it does not know", async () => {
    const { request } = await taken(put("<Any i:type='o:Own'><o:a>1</o:a></Any><When>2026</When>"));
    expect(request).toMatchObject({
      Any: { $type: "raw", wire: "soap", value: expect.stringContaining("<o:a>1</o:a>") as string },
      When: "2026-01-01T00:00:00",
    });
  });
});

describe("takes the type that an element says", () => {
  test.each([
    ["<Names i:type='List'><Item>a</Item></Names>", { Names: ["a"] }],
    ["<Names i:type=''><Item>a</Item></Names>", { Names: ["a"] }],
    ["<Color i:type='Color'>Red</Color>", { Color: "Red" }],
    ["<Part i:type='b:Base'><b:BaseId>1</b:BaseId></Part>", { Part: { $type: "Base", BaseId: 1 } }],
    ["<Part i:type=''><b:BaseId>1</b:BaseId></Part>", { Part: { $type: "Base", BaseId: 1 } }],
    ["<Part o:type='a b' type=' ' i:nil=' false ' i:type='Heir'><Own>o</Own></Part>", { Part: { Own: "o" } }],
    ["<Code i:type='x:dateTime'>2026</Code>", { Code: "2026-01-01T00:00:00" }],
    ["<Names><Item>a\uFEFFb</Item></Names>", { Names: ["a\uFEFFb"] }],
    ["<Sizes> S  M </Sizes>", { Sizes: ["S", "M"] }],
    ["<Sizes/>", { Sizes: [] }],
  ])("%s", async (member, request) => {
    expect(await taken(put(member))).toMatchObject({ request, droppedCount: 0 });
  });
});

describe("takes an envelope's parts", () => {
  const body = "<Nothing/>";
  const nothing = (headers: string): string => envelope(body, headers);

  test("in their place", async () => {
    const text = nothing("<z:Zone>7</z:Zone><Trace>a</Trace>");
    expect(await taken(text, "Nothing")).toMatchObject({ headers: { Trace: "a", Zone: 7 }, droppedCount: 0 });
  });

  test.each([
    ["<Trace>a</Trace><Trace>b</Trace>", { why: "order", path: "Header.Trace", message: "Header.Trace comes twice" }],
    [
      "<o:Trace>a</o:Trace>",
      {
        why: "namespace",
        path: "Header.Trace",
        message: "Header.Trace is in urn:other, and is looked for in urn:shop",
      },
    ],
    [
      "<Zone>7</Zone>",
      { why: "namespace", path: "Header.Zone", message: "Header.Zone is in urn:shop, and is looked for in urn:zone" },
    ],
    ["<Own/>", { why: "unknown", path: "Header.Own", message: "Header.Own is no member; known are Trace, Zone" }],
  ])("and drops the header %s", async (header, dropped) => {
    expect((await taken(nothing(header), "Nothing")).dropped).toEqual([dropped]);
  });

  test.each([
    "<o:Own/>",
    "<ApplicationToken>a</ApplicationToken>",
    "<Credentials><Ticket>t</Ticket></Credentials>",
    "<TimeZone/>",
    '<ApplicationToken s:mustUnderstand="1">a</ApplicationToken>',
    '<Credentials s:mustUnderstand="1"><Ticket>t</Ticket></Credentials>',
    '<TimeZone s:mustUnderstand="true" s:actor=""/>',
    '<o:Own s:mustUnderstand="0"/>',
    '<o:Own s:mustUnderstand="1" s:actor="urn:someone"/>',
    '<Own xmlns="http://schemas.microsoft.com/ws/2005/05/addressing/none" s:mustUnderstand="1"/>',
  ])("and passes over the header %s, which is somebody else's", async (header) => {
    expect(await taken(nothing(header), "Nothing")).toMatchObject({ droppedCount: 0 });
  });

  test.each([
    '<o:Own s:mustUnderstand="1"/>',
    '<o:Own s:mustUnderstand="true" s:actor=""/>',
    '<Own s:mustUnderstand="1"/>',
    '<o:TimeZone s:mustUnderstand="1"/>',
  ])("and refuses the header %s, which is to be understood", async (header) => {
    const { code, reason } = await refusal(nothing(header), "Nothing");
    expect(code).toBe("MustUnderstand");
    expect(reason).toMatch(/^Header\.(?:Own|TimeZone): is to be understood, and is not$/);
  });

  test("and refuses a header's value as any other", async () => {
    expect((await refusal(nothing("<z:Zone i:nil='x'/>"), "Nothing")).reason).toBe(
      'Header.Zone: expected true or false in xsi:nil, got "x"',
    );
    expect((await refusal(nothing("<z:Zone>x</z:Zone>"), "Nothing")).reason).toBe(
      'Nothing.Zone: expected an xs:int, got "x"',
    );
  });

  test.each([
    [
      "a header behind the body",
      "Header",
      "</s:Body><s:Header><Trace>a</Trace></s:Header>",
      "Header comes after the Body",
    ],
    ["another part of SOAP", "Other", "</s:Body><s:Other/>", "Other stands outside of the Header and the Body"],
    ["a part of another namespace", "Body", "</s:Body><o:Body/>", "Body stands outside of the Header and the Body"],
    [
      "a header of another namespace",
      "Header",
      "</s:Body><o:Header/>",
      "Header stands outside of the Header and the Body",
    ],
  ])("and drops %s", async (_, path, end, message) => {
    expect(await taken(envelope(body).replace("</s:Body>", end), "Nothing")).toMatchObject({
      headers: {},
      dropped: [{ why: "unknown", path, message }],
    });
  });

  test("in the namespace that the operation's request has", async () => {
    const text = envelope('<Elsewhere xmlns="urn:elsewhere"><Id>7</Id></Elsewhere>');
    expect(await taken(text, "Elsewhere")).toMatchObject({ request: { Id: 7 }, droppedCount: 0 });
    expect((await refusal(envelope("<Elsewhere/>"), "Elsewhere")).reason).toContain(
      "of urn:elsewhere, got Elsewhere of urn:shop",
    );
  });

  test("and says which header blocks are missing", async () => {
    const missing = async (headers: string) => (await post(nothing(headers), "Nothing", true)).call?.missingHeaders;
    expect(await missing("")).toEqual(["Trace", "Zone"]);
    expect(await missing("<Trace>a</Trace>")).toEqual(["Zone"]);
    expect(await missing("<Trace i:nil='true'/><z:Zone>1</z:Zone>")).toEqual(["Trace"]);
  });
});

describe("refuses what is deeper than its limits", () => {
  test("and says where the limit is set", async () => {
    const double = createDouble([shop], {}, { limits: { depth: 4 } });
    const handle = (members: string) =>
      double.handle({
        method: "POST",
        url: "/Services88/Shop.svc",
        headers: { "content-type": "text/xml", soapaction: `${namespace}/Shop/Put` },
        body: put(members),
      });
    expect((await handle("<Id>7</Id>")).status).toBe(200);
    const { body } = await handle("<Names><Item>a</Item></Names>");
    expect(body).toContain("limits.depth");
  });
});

test("a refusal tells a value, but no secret", async () => {
  const change = (members: string) =>
    refusal(envelope(`<ChangePassword>${members}</ChangePassword>`), "ChangePassword");
  expect((await change("<Pin>4x</Pin>")).reason).toBe("ChangePassword.Pin: expected an xs:int, got text");
  expect((await change("<Pin i:nil='4x'/>")).reason).toBe(
    "ChangePassword.Pin: expected true or false in xsi:nil, got text",
  );
  expect((await change("<Tries>4x</Tries>")).reason).toBe('ChangePassword.Tries: expected an xs:int, got "4x"');
});
