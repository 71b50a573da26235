import { describe, expect, test } from "vitest";
import {
  AppointmentAgent,
  connect,
  ErpSyncAgent,
  NetServerError,
  RequestError,
  UserAgent,
  DocumentAgent,
} from "../../generated/Services88/index.js";
import { netServerDouble } from "../../generated/Services88/double.js";
import { infoset, find } from "../support/infoset.js";
import { answer, envelope, services88, stub } from "../support/stub.js";

/** Ways in which other SOAP clients for JavaScript go wrong without a word, each shown not to be ours. */
const refusedBeforeSending = async (
  call: (session: ReturnType<typeof connect>) => Promise<unknown>,
): Promise<string> => {
  const { options, sent } = stub(answer("X"));
  const error = await call(connect(options)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RequestError);
  expect(sent).toEqual([]);
  return String(error);
};
const sentBy = async (
  operation: string,
  call: (session: ReturnType<typeof connect>) => Promise<unknown>,
): Promise<string> => {
  const { options, sent } = stub(answer(operation));
  await call(connect(options));
  return sent[0]?.body ?? "";
};

describe("InternalKeyIds, where empty means resync all", () => {
  test.each<[string, unknown, RegExp]>([
    ["{ int: [1] }, as another client wants it", { int: [1] }, /InternalKeyIds: expected an array/],
    ["a single number", 1, /InternalKeyIds: expected an array/],
    ["text", "1,2", /InternalKeyIds: expected an array/],
    ["a Set", new Set([1]), /InternalKeyIds: expected an array/],
    ["an Int32Array", Int32Array.of(1), /InternalKeyIds: expected an array/],
    ["an iterator", [1].values(), /InternalKeyIds: expected an array/],
    ["numbers as text", ["1"], /InternalKeyIds\[0\]: expected an xs:int, got "1"/],
    ["a hole", [1, , 2], /InternalKeyIds\[1\]/],
    ["undefined", undefined, /InternalKeyIds/],
  ])("%s is refused, not sent as an empty list", async (_, keys, message) => {
    expect(
      await refusedBeforeSending((session) =>
        new ErpSyncAgent(session).ForceResyncBatchTask({ ErpConnectionId: 1, InternalKeyIds: keys as never }),
      ),
    ).toMatch(message);
  });

  test("an empty list is sent only where one is given", async () => {
    const keys = async (given: object) =>
      find(
        infoset(
          await sentBy("ForceResyncBatchTask", (session) => new ErpSyncAgent(session).ForceResyncBatchTask(given)),
        ),
        "InternalKeyIds",
      );
    expect((await keys({ InternalKeyIds: [] }))?.children).toEqual([]);
    expect(await keys({})).toBeUndefined();
    expect((await keys({ InternalKeyIds: null }))?.attributes).toEqual({
      "{http://www.w3.org/2001/XMLSchema-instance}nil": "true",
    });
  });
});

test("a Date is refused with what to do, not sent as nothing", async () => {
  expect(
    await refusedBeforeSending((session) =>
      new AppointmentAgent(session).GetMyAppointments({ StartTime: new Date(0) as never }),
    ),
  ).toMatch(/StartTime: expected an xs:dateTime .*dateTimeFromDate\(date, zone\)/);
});

test("bytes are sent as base64, not as nothing; what only looks like bytes is refused", async () => {
  const sent = await sentBy("SetDocumentStream", (session) =>
    new DocumentAgent(session).SetDocumentStream({ Stream: Uint8Array.of(0, 255, 128) }),
  );
  expect(find(infoset(sent), "Stream")?.text).toBe("AP+A");
  for (const wrong of [[0, 255], "AP+A", new ArrayBuffer(2), new DataView(new ArrayBuffer(2))]) {
    expect(
      await refusedBeforeSending((session) => new DocumentAgent(session).SetDocumentStream({ Stream: wrong as never })),
    ).toMatch(/Stream: expected an xs:base64Binary \(a Uint8Array\)/);
  }
});

test("text goes and comes untrimmed, with what looks like markup and CDATA as text", async () => {
  const text = ' <![CDATA[<a/>]]> & \r\n\t"x" \u{1f642} ';
  const double = netServerDouble({ ErpSync: { GetConnection: () => ({ DisplayName: text }) } });
  expect(
    (
      await new ErpSyncAgent(connect({ baseUrl: "https://h/Remote", ticket: "t", fetch: double.fetch })).GetConnection(
        {},
      )
    )?.DisplayName,
  ).toBe(text);
  const sent = await sentBy("TestConnectorUrl", (session) =>
    new ErpSyncAgent(session).TestConnectorUrl({ Url: text }).catch(() => undefined),
  );
  expect(find(infoset(sent), "Url")?.text).toBe(text);
  expect(sent).not.toContain("<![CDATA[");
});

test("nil items of an array keep their places, both ways", async () => {
  const { options, sent } = stub(
    answer("GetErpFieldValues", '<Response><a:string>x</a:string><a:string i:nil="true"/><a:string/></Response>'),
  );
  expect(
    await new ErpSyncAgent(connect(options)).GetErpFieldValues({ FieldKeys: ["k", null, ""] } as never).catch(String),
  ).toEqual(["x", null, ""]);
  expect(
    find(infoset(sent[0]?.body ?? ""), "FieldKeys")?.children.map(
      (each) => Object.values(each.attributes)[0] ?? each.text,
    ),
  ).toEqual(["k", "true", ""]);
});

test("Succeeded false is an error with the server's reason, not a null result", async () => {
  const { options } = stub(
    envelope(
      `<GetConnectionResponse xmlns="${services88}"><Response i:nil="true"/></GetConnectionResponse>`,
      `<ExceptionInfo xmlns="${services88}"><Message>no access</Message></ExceptionInfo><Succeeded xmlns="${services88}">false</Succeeded>`,
    ),
  );
  await expect(new ErpSyncAgent(connect(options)).GetConnection({})).rejects.toSatisfy(
    (error) => error instanceof NetServerError && error.details.message === "no access",
  );
});

test("members go out in the contract's order, whatever the object's", async () => {
  const sent = await sentBy("ForceResyncBatchTask", (session) =>
    new ErpSyncAgent(session).ForceResyncBatchTask({ InternalKeyIds: [1], ErpConnectionId: 7 }),
  );
  expect(
    find(infoset(sent), "ForceResyncBatchTask")?.children.map((each) => each.name.slice(each.name.indexOf("}") + 1)),
  ).toEqual(["ErpConnectionId", "InternalKeyIds"]);
});

test("a wide number is not rounded, and one that does not fit is refused", async () => {
  const { options } = stub(answer("TrackEvent", "<Response>9007199254740993</Response>"));
  const { DiagnosticsAgent } = await import("../../generated/Services88/index.js");
  expect(await new DiagnosticsAgent(connect(options)).TrackEvent({})).toBe(9_007_199_254_740_993n);
  expect(await refusedBeforeSending((session) => new UserAgent(session).GetUser({ UserId: 4_294_967_296 }))).toMatch(
    /UserId: expected an xs:int, got 4294967296/,
  );
});
