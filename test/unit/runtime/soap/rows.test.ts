/** Rows of an array that is read as it arrives: the same however the text is cut, whole rows before what is wrong behind them. */
import { describe, expect, test, vi } from "vitest";
import type { MemberDescriptor, OperationDescriptor } from "../../../../runtime/descriptors.js";
import { MessageError } from "../../../../runtime/errors.js";
import { boolean, int, string } from "../../../../runtime/scalars.js";
import { arrayOf as arrayGivenBy } from "../../../../runtime/stream.js";
import { unknownMembers } from "../../../../runtime/types.js";
import {
  answer,
  arrayOf,
  carrier,
  envelope,
  namespace,
  openRows,
  operationOf,
  readInRows,
  soap,
  spellings,
  stepsTaken,
} from "../../support/soap.js";
import { XmlReader } from "../../support/xml.js";

const inner = carrier("Inner", [["X", int, "1"]]);
const row = carrier("Row", [
  ["A", int, "1"],
  ["B", string, "1nil"],
  ["C", () => inner, "1nil"],
]);
const numbers = arrayOf(["int", int, "*"]);
const rows = arrayOf(["Row", () => row, "*nil"]);
const headers: readonly MemberDescriptor[] = [
  ["Succeeded", boolean, "?"],
  ["Note", string, "?"],
];
const giving = (type: typeof rows, ...more: [MemberDescriptor[3]?]): OperationDescriptor =>
  operationOf([["Value", () => type, "1nil", ...more] as MemberDescriptor], { responseHeaders: headers });

const ofNumbers = giving(numbers);
const ofRows = giving(rows);
const readNumbers = (texts: readonly string[], reading = {}) => readInRows(numbers, ofNumbers, texts, reading);
const message = (error: unknown): string => (error instanceof MessageError ? error.message : String(error));
const cutIn = (text: string, size: number): string[] => text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];

const three = answer("<Value><int>1</int><int>2</int><int>3</int></Value>", `<Note xmlns="${namespace}">n</Note>`);
const full = answer(
  '<Value><Row><A>1</A><B>a&amp;b</B><C><X>1</X></C></Row><Row i:nil="true"/><Row/><Row><n:New><n:Y/>x</n:New><A>2</A><B/></Row></Value>',
);
const fullRows = [
  { A: 1, B: "a&b", C: { X: 1 } },
  null,
  { A: 0, B: null, C: null },
  {
    A: 2,
    B: "",
    C: null,
    [unknownMembers]: [{ wire: "soap", text: '<n:New xmlns="urn:t" xmlns:n="urn:n"><n:Y/>x</n:New>' }],
  },
];

describe("rows are the same", () => {
  test("wherever the text is cut in two", async () => {
    for (let at = 0; at <= full.length; at++) {
      const { rows: got, error } = await readInRows(rows, ofRows, [full.slice(0, at), full.slice(at)]);
      expect([at, error]).toEqual([at, undefined]);
      expect(got).toMatchObject(fullRows);
    }
  });

  test.each([1, 2, 3, 7, 50])("in pieces of %i characters", async (size) => {
    const read = await readInRows(rows, ofRows, cutIn(full, size));
    expect(read.error).toBeUndefined();
    expect(read.rows).toMatchObject(fullRows);
    const { rows: got, answer: head } = await readNumbers(cutIn(three, size));
    expect([got, head]).toEqual([[1, 2, 3], { headers: { Note: "n" }, hasFailed: false }]);
  });

  test.each(spellings.filter(([name]) => !name.includes("single characters")))("%s", async (_, spell) => {
    const text = spell(full.replace(/<Row><n:New>.*?<\/Row>/, "")) as string;
    for (const texts of [[text], cutIn(text, 3)]) {
      const { rows: got, error } = await readInRows(rows, ofRows, texts);
      expect(error).toBeUndefined();
      expect(got).toMatchObject(fullRows.slice(0, 3));
    }
  });

  test("with empty pieces between", async () => {
    const { rows: got } = await readNumbers(cutIn(three, 9).flatMap((piece) => ["", piece, ""]));
    expect(got).toEqual([1, 2, 3]);
  });
});

describe("what is whole", () => {
  async function batches(texts: readonly string[], of = ofNumbers, type = numbers): Promise<unknown[]> {
    const source = (async function* () {
      yield* texts;
    })();
    const read = await openRows(type, of, source);
    const got: unknown[] = [];
    try {
      for (let items = await read.next(); ; items = await read.next()) {
        got.push(items);
        if (items.length === 0) break;
      }
      got.push(await read.next());
    } catch (error) {
      got.push(message(error));
    }
    return got;
  }
  const head = three.slice(0, three.indexOf("<int>"));
  const tail = three.slice(three.indexOf("</Value>"));

  test("is given as it comes, and nothing at the end, as often as one asks", async () => {
    expect(await batches([`${head}<int>1</int><int>2</int><in`, `t>3</int>`, tail])).toEqual([[1, 2], [3], [], []]);
    expect(await batches([head, "<int>1</int>", "<int>2</int>", tail])).toEqual([[1], [2], [], []]);
    expect(await batches([three])).toEqual([[1, 2, 3], [], []]);
  });

  test("is given before what is wrong behind it", async () => {
    expect(await batches([`${head}<int>1</int><int>2</int><int>x</int>${tail}`])).toEqual([
      [1, 2],
      'Op.Value[2]: expected an xs:int, got "x"',
    ]);
    expect(await batches([`${head}<int>1</int>`, `<int>x</int>${tail}`])).toEqual([
      [1],
      'Op.Value[1]: expected an xs:int, got "x"',
    ]);
    expect(await batches([`${head}<int>1</int><n:int/>${tail}`])).toEqual([
      [1],
      "Op.Value[1]: expected the element int of urn:t, got int of urn:n",
    ]);
    expect(await batches([`${head}<int>1</int><`])).toEqual([
      [1],
      expect.stringContaining("Op.Value: not well-formed XML"),
    ]);
    expect(await batches([`${head}<int>1</int>2${tail}`])).toEqual([[1], 'Op.Value: expected elements, got "2"']);
  });

  test("is given before the error of the source", async () => {
    const broken = new TypeError("the network is gone");
    const read = await readInRows(
      numbers,
      ofNumbers,
      new Proxy([`${head}<int>1</int><int>2`, ""], {
        get: (target, key, receiver) => {
          if (key === "1") throw broken;
          return Reflect.get(target, key, receiver) as unknown;
        },
      }),
    );
    expect(read.rows).toEqual([1]);
    expect(read.error).toBe(broken);
  });

  test("is given before what is wrong behind the array", async () => {
    expect(await batches([three.replace("</s:Envelope>", "<bad")])).toEqual([
      [1, 2, 3],
      expect.stringContaining("Op: not well-formed XML"),
    ]);
    expect(await batches([three.slice(0, three.indexOf("</Value>") + 8)])).toEqual([
      [1, 2, 3],
      expect.stringContaining("Op: not well-formed XML"),
    ]);
  });

  test("is given if it came just before the source's error", async () => {
    const broken = new TypeError("the network is gone");
    let asked = 0;
    // The second text is shorter than what the reader wants before it tries again.
    const texts = [`${head}<int>${"0".repeat(500)}`, "1</int>"];
    const source: Pick<AsyncGenerator<string, void>, "next" | "return"> = {
      next: () => {
        const value = texts[asked++];
        return value === undefined ? Promise.reject(broken) : Promise.resolve({ value, done: false });
      },
      return: () => Promise.resolve({ value: undefined, done: true }),
    };
    const read = await openRows(numbers, ofNumbers, source);
    expect(await read.next()).toEqual([1]);
    await expect(read.next()).rejects.toBe(broken);
    expect(asked).toBe(3);
  });

  test("has the source's reason with the place where more was wanted", async () => {
    const source = (async function* () {
      yield `${head}<int>1</int><int>2`;
      throw new MessageError("", "more than 10 bytes (limits.messageBytes)");
    })();
    const read = await openRows(numbers, ofNumbers, source, { redact: (text) => text.replace("10", "•") });
    expect(await read.next()).toEqual([1]);
    await expect(read.next()).rejects.toThrow("Op.Value[1]: more than • bytes (limits.messageBytes)");
  });

  test("fails at once where the source fails before the first row", async () => {
    const { rows: got, error } = await readInRows(numbers, ofNumbers, [head.slice(0, 20)]);
    expect(got).toEqual([]);
    expect(message(error)).toContain("Op: not well-formed XML");
  });
});

describe("where there are no rows", () => {
  const none = { rows: [], error: undefined };
  test.each<[name: string, xml: string, headers: object]>([
    ["an empty array", answer("<Value/>"), {}],
    ["an array that is nil", answer('<Value i:nil="true"/>'), {}],
    ["an array that is nil by 1, with white space inside", answer('<Value i:nil="1"> </Value>'), {}],
    ["no array", answer(""), {}],
    [
      "no success",
      answer("<Value><int>x</int></Value>", `<Succeeded xmlns="${namespace}">false</Succeeded>`),
      { Succeeded: false },
    ],
    [
      "no success and an empty body",
      envelope("", `<Succeeded xmlns="${namespace}">0</Succeeded>`),
      { Succeeded: false },
    ],
    [
      "no success and no body",
      envelope("", `<Succeeded xmlns="${namespace}">0</Succeeded>`).replace("<s:Body></s:Body>", ""),
      { Succeeded: false },
    ],
  ])("%s gives none", async (_, xml, given) => {
    for (const size of [1, 5, xml.length]) {
      const read = await readNumbers(cutIn(xml, size));
      expect({ rows: read.rows, error: read.error }).toEqual(none);
      expect(read.answer?.headers).toEqual(given);
    }
  });

  test("a fault is given, and a header that is refused is not told then", async () => {
    const fault = "<s:Fault><faultcode>s:Client</faultcode><faultstring>No</faultstring></s:Fault>";
    for (const header of ["", '<n:New s:mustUnderstand="1"/>']) {
      const read = await readNumbers(cutIn(envelope(fault, header), 4));
      expect(read).toEqual({
        answer: { headers: {}, hasFailed: false, fault: { code: "s:Client", reason: "No", detail: null } },
        rows: [],
      });
    }
  });
});

describe("what is refused", () => {
  test.each<[name: string, xml: string, reason: string]>([
    ["another document", "<a/>", "Op: expected a SOAP envelope, got the element a"],
    ["no body", `<s:Envelope xmlns:s="${soap}"/>`, "Op: expected an envelope with one Body"],
    ["an empty body", envelope(""), "Op: expected the element OpResponse, got an empty body"],
    [
      "another body",
      envelope("<n:OpResponse/>"),
      "Op: expected the element OpResponse of urn:t, got OpResponse of urn:n",
    ],
    [
      "two elements in the body",
      three.replace("</s:Body>", "<t:More/></s:Body>"),
      "Op: expected OpResponse alone in the body, got More too",
    ],
    [
      "another element instead of the array",
      answer("<Other/>"),
      "Op.Value: expected the element Value of urn:t, got Other of urn:t (accepted with allowMismatch)",
    ],
    [
      "the first of others",
      answer("<n:Value/><Other/>"),
      "Op.Value: expected the element Value of urn:t, got Value of urn:n (accepted with allowMismatch)",
    ],
    [
      "a header that must be understood",
      answer("<Value/>", '<n:New s:mustUnderstand="1"/>'),
      "Op: expected no header that must be understood, got New",
    ],
    ["text behind the array", answer("<Value/>x"), 'Op: expected elements, got "x"'],
    ["an end that is missing", three.replace("</s:Envelope>", ""), "Op: not well-formed XML"],
    ["something behind the end", `${three}<a/>`, "Op: not well-formed XML"],
    [
      "something behind the end and an unknown element",
      `${three.replace("</s:Envelope>", "<n:A/></s:Envelope>")}<a/>`,
      "Op: not well-formed XML",
    ],
    ["no text", "", "Op: not well-formed XML"],
  ])("%s", async (_, xml, reason) => {
    for (const size of [1, 5, Math.max(xml.length, 1)]) {
      const { error } = await readNumbers(cutIn(xml, size));
      expect(error).toBeInstanceOf(MessageError);
      expect(message(error)).toContain(reason);
    }
  });

  test.each<[name: string, xml: string, expected: readonly unknown[]]>([
    ["elements before the array", answer("<n:Value/><Other/><Value><int>1</int></Value>"), [1]],
    ["elements behind the array", answer("<Value><int>1</int></Value><Other><int>2</int></Other>"), [1]],
    ["elements behind the body", three.replace("</s:Envelope>", "<n:A><n:B/></n:A></s:Envelope>"), [1, 2, 3]],
    ["elements beside the header", three.replace("<s:Body>", "<n:A>x</n:A><s:Body>"), [1, 2, 3]],
    ["white space between everything", three.replace(/></g, ">\n <"), [1, 2, 3]],
  ])("not %s", async (_, xml, expected) => {
    for (const size of [1, 6, xml.length]) {
      const { rows: got, error } = await readNumbers(cutIn(xml, size));
      expect([error, got]).toEqual([undefined, expected]);
    }
  });

  test("not another element instead of the array, if the call allows it", async () => {
    const { rows: got, error } = await readNumbers([answer("<Other/>")], { allowMismatch: true });
    expect([error, got]).toEqual([undefined, []]);
  });

  test("with the TypeScript name of the array, which its namespace may differ from", async () => {
    const own = giving(numbers, { property: "value", namespace: "urn:n" });
    expect((await readInRows(numbers, own, [answer("<n:Value><int>1</int></n:Value>")])).rows).toEqual([1]);
    expect(message((await readInRows(numbers, own, [answer("<n:Value><int>x</int></n:Value>")])).error)).toBe(
      'Op.value[0]: expected an xs:int, got "x"',
    );
    expect(message((await readInRows(numbers, own, [answer("<Value/>")])).error)).toBe(
      "Op.value: expected the element Value of urn:n, got Value of urn:t (accepted with allowMismatch)",
    );
  });

  test("in the message's own namespace, where it has one", async () => {
    const own: OperationDescriptor = { ...ofNumbers, response: { ...ofNumbers.response, namespace: "urn:n" } };
    const xml = envelope('<n:OpResponse xmlns:n="urn:n"><n:Value><t:int>1</t:int></n:Value></n:OpResponse>');
    expect((await readInRows(numbers, own, [xml])).rows).toEqual([1]);
    expect(message((await readInRows(numbers, own, [three])).error)).toBe(
      "Op: expected the element OpResponse of urn:n, got OpResponse of urn:t",
    );
  });

  test("without known secrets", async () => {
    const { error } = await readNumbers([answer("<Value><int>hidden</int></Value>")], {
      redact: (text: string) => text.replaceAll("hidden", "•"),
    });
    expect(message(error)).toBe('Op.Value[0]: expected an xs:int, got "•"');
  });

  test.each<[limit: "depth" | "textLength" | "attributes", least: number, xml: string]>([
    ["depth", 5, answer("<Value><int>1</int><int>2</int></Value>")],
    ["depth", 7, answer("<Value><Row><C><X>1</X></C></Row></Value>")],
    [
      "textLength",
      8,
      answer("<Value><Row><B>12345678</B></Row></Value>")
        .replace(/ xmlns:\w+="[^"]*"/g, (each) => (each.includes(":s=") || each.includes(":t=") ? each : ""))
        .replaceAll(soap, soap),
    ],
  ])("more %s than a limit allows, and not as much (%#)", async (limit, least, xml) => {
    const [type, of] = xml.includes("<Row>") ? [rows, ofRows] : [numbers, ofNumbers];
    // Namespaces of the envelope are longer than a row's text.
    const around = limit === "textLength" ? soap.length : least;
    for (const size of [3, xml.length]) {
      expect((await readInRows(type, of, cutIn(xml, size), { limits: { [limit]: around } })).error).toBeUndefined();
      expect(
        message((await readInRows(type, of, cutIn(xml, size), { limits: { [limit]: around - 1 } })).error),
      ).toContain(`more than ${around - 1} `);
    }
  });
});

describe("many rows", () => {
  const many = answer(`<Value>${"<Row><A>1</A><B>abc</B><C><X>2</X></C></Row>".repeat(200)}</Value>`);

  test("are read by patterns", async () => {
    const source = (async function* () {
      yield many;
    })();
    const read = await openRows(rows, ofRows, source);
    let items: Promise<readonly unknown[]> | undefined;
    // The tags of each row, and the end tag of what is inside.
    expect(stepsTaken(() => (items = read.next()))).toBeLessThanOrEqual(3 * 200 + 2);
    expect(await items).toHaveLength(200);
  });

  test("are tried again only when much more has come, not for each part of a long one", async () => {
    const one = answer(`<Value><Row><B>${"x".repeat(4000)}</B></Row></Value>`);
    const source = (async function* () {
      yield* one;
    })();
    const read = await openRows(rows, ofRows, source);
    const next = vi.spyOn(XmlReader.prototype, "next");
    expect(await read.next()).toHaveLength(1);
    // Each try takes a few steps; and what has come has doubled before the next one.
    expect(next.mock.calls.length).toBeLessThan(100);
    next.mockRestore();
  });
});

test("an operation gives an array if its only member is one", () => {
  expect(arrayGivenBy(ofRows)).toBe(rows);
  expect(arrayGivenBy(operationOf([]))).toBeUndefined();
  expect(arrayGivenBy(operationOf([["A", int, "1"]]))).toBeUndefined();
  expect(arrayGivenBy(operationOf([["A", () => row, "1"]]))).toBeUndefined();
  expect(
    arrayGivenBy(
      operationOf([
        ["A", () => rows, "1"],
        ["B", int, "1"],
      ]),
    ),
  ).toBeUndefined();
});
