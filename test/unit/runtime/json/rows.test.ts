/** Tests of results that are read while they arrive. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ItemCutter, itemsOf } from "../../../../runtime/json/items.js";
import { errorOf } from "../../support/crm.js";
import { crm, json, serve, stream } from "../../support/json-crm.js";

/** A response whose text comes in pieces, and breaks off with the error if there is one. */
function pieces(texts: readonly string[], error?: Error): Response {
  const chunks = texts.map((each) => new TextEncoder().encode(each));
  let index = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks[index++];
      if (chunk) controller.enqueue(chunk);
      else if (error) controller.error(error);
      else controller.close();
    },
  });
  return new Response(body, { headers: { "content-type": "application/json; charset=utf-8" } });
}

/** White space of the length that is waited for, because an encoding may be declared there. */
const blank = " ".repeat(120);

/** Reads all rows: their ids, and the error in which the stream ends. */
async function read(reply: Response | string, options: object = {}): Promise<{ ids: unknown[]; error?: Error }> {
  const { session } = serve(reply, options);
  const ids: unknown[] = [];
  try {
    for await (const row of stream(session, crm, "Find", {})) ids.push(row && row.ContactId);
    return { ids };
  } catch (error) {
    return { ids, error: error as Error };
  }
}

describe("stream", () => {
  test.each([
    ["an empty array", "[]", []],
    ["an empty array with white space", " [ \n ] ", []],
    ["null", "null", []],
    ["an empty text", "", []],
    ["one row", '[{"ContactId":1}]', [1]],
    ["a byte order mark", '\uFEFF[{"ContactId":1}]', [1]],
    ["null among rows", '[{"ContactId":1},null,{"ContactId":3}]', [1, null, 3]],
    ["texts with brackets, quotes and commas", '[{"Name":"],{\\"\\\\"},{"ContactId":2}]', [0, 2]],
  ])("reads %s, however it is cut", async (_, text, ids) => {
    expect(await read(text)).toEqual({ ids });
    expect(await read(pieces([...text]))).toEqual({ ids });
    for (let at = 1; at < text.length; at++)
      expect(await read(pieces([text.slice(0, at), text.slice(at)]))).toEqual({ ids });
  });

  test.each([
    ["between two others", ['[{"ContactId":1},', " ,", '{"ContactId":3}]']],
    ["behind the last comma", ['[{"ContactId":1},', " ]"]],
    ["before the first comma", ["[ ,", '{"ContactId":2}]']],
  ])("refuses an item without text %s, which comes alone", async (_, texts) => {
    const { ids, error } = await read(pieces([blank, ...texts]));
    expect(ids).toEqual(texts[0]?.includes("1") ? [1] : []);
    expect(error).toMatchObject({ name: "MessageError" });
  });

  test("reads HTTP 204 as no row", async () => {
    expect(await read(json(null, 204))).toEqual({ ids: [] });
  });

  test.each([
    [
      "an item of another type",
      '[{"ContactId":1},{"ContactId":"x"}]',
      [1],
      "Find.Response[1].ContactId: expected an xs:int",
    ],
    ["an item that is no JSON", '[{"ContactId":1},{"ContactId":2},x]', [1, 2], "Find.Response[2]: expected JSON"],
    ["a comma too many", '[{"ContactId":1},]', [1], "Find.Response[1]: expected JSON"],
    ["a comma at the start", '[,{"ContactId":1}]', [], "Find.Response[0]: expected JSON"],
    ["two commas", '[{"ContactId":1},,{"ContactId":1}]', [1], "Find.Response[1]: expected JSON"],
    ["a wrong bracket", '[{"ContactId":1]', [], "Find.Response[0]: expected another item"],
    ["text behind the array", '[{"ContactId":1}] x', [1], "Find.Response: expected the end of the answer"],
    ["an end inside the array", '[{"ContactId":1},{"Cont', [1], "Find.Response[1]: expected another item or the end"],
    ["an end behind a comma", '[{"ContactId":1},', [1], "Find.Response[1]: expected another item or the end"],
  ])("gives the rows before %s", async (_, text, ids, message) => {
    for (const reply of [text, pieces([...text])]) {
      const { ids: got, error } = await read(typeof reply === "string" ? json(reply) : reply);
      expect(got).toEqual(ids);
      expect(error?.name).toBe("MessageError");
      expect(error?.message.slice(0, message.length)).toBe(message);
    }
  });

  test("gives the rows before the connection breaks", async () => {
    const { ids, error } = await read(pieces([`${blank}[{"ContactId":1},{"Con`], new Error("gone")));
    expect(ids).toEqual([1]);
    expect(error?.name).toBe("TransportError");
  });

  test.each([
    ["an exception", json('{"Error":true,"ErrorType":"A","Message":"no"}'), "NetServerError"],
    ["a fault", json('{"Message":"no"}', 500), "ServerFault"],
    ["an array with an error's status", json("[]", 500), "TransportError"],
    ["another kind of JSON", json("5"), "MessageError"],
    ["a page", new Response("<html>"), "TransportError"],
  ])("throws for %s", async (_, reply, name) => {
    const { ids, error } = await read(reply);
    expect([ids, error?.name]).toEqual([[], name]);
  });

  test("counts the array for the limit of the depth", async () => {
    const text = '[{"Parent":{"ContactId":1}}]';
    expect((await read(text, { limits: { depth: 3 } })).ids).toEqual([0]);
    const { error } = await read(text, { limits: { depth: 2 } });
    expect(error?.message).toMatch(/Find\.Response\[0\]: more than 1 .*limits\.depth/);
  });

  test("counts bytes for the limit of the message", async () => {
    const text = '[{"ContactId":1},{"ContactId":2}]';
    expect((await read(text, { limits: { messageBytes: text.length } })).ids).toEqual([1, 2]);
    const { error } = await read(pieces([...text]), { limits: { messageBytes: text.length - 1 } });
    expect(error?.message).toMatch(/Find: the answer has more than 32 bytes/);
  });

  test("ends the answer when the loop ends", async () => {
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(`${blank}[{"ContactId":1},`)),
      cancel: () => void (isCancelled = true),
    });
    const { session } = serve(new Response(body));
    for await (const row of stream(session, crm, "Find", {})) {
      expect(row).toMatchObject({ ContactId: 1 });
      break;
    }
    expect(isCancelled).toBe(true);
  });

  test("refuses a session of another wire, and an operation without an array", async () => {
    const { session } = serve("[]");
    await expect(stream(session, crm, "Count" as never).next()).rejects.toThrow(/an operation that gives an array/);
    const other = { ...session, [Symbol.for("netserver-codegen.connection")]: () => ({ wire: { name: "soap" } }) };
    await expect(stream(other, crm, "Find", {}).next()).rejects.toThrow(/connect\(\) that is exported beside/);
    expect((await errorOf(stream(session, crm, "Find", { Nam: 1 } as never).next())).name).toBe("RequestError");
  });
});

describe("ItemCutter", () => {
  const item = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: fc.constantFrom("\\", '"', ",", "]", "a") }));

  test("gives the items of any array, however its text is cut", () => {
    fc.assert(
      fc.property(fc.array(item), fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (items, sizes) => {
        const text = `${JSON.stringify(items).slice(1)} \n`;
        const cutter = new ItemCutter();
        const got: unknown[] = [];
        for (let at = 0, turn = 0; at < text.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1;
          const whole = cutter.take(text.slice(at, at + size));
          if (whole !== undefined) got.push(...itemsOf(whole).map((each) => JSON.parse(each) as unknown));
          at += size;
        }
        expect(got).toEqual(JSON.parse(JSON.stringify(items)));
        expect([cutter.isClosed, cutter.behind]).toEqual([true, ""]);
      }),
    );
  });
});
