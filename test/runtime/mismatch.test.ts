/** An answer whose elements are not the contract's: what would be null without a word is an error, unless the caller accepts it. */
import { describe, expect, test } from "vitest";
import {
  connect,
  ErpSyncAgent,
  ErpSyncAgent$,
  FileManagerAgent,
  stream,
  unknownMembers,
  type CallOptions,
  type ConnectOptions,
  type Preserved,
} from "../../generated/Services88/index.js";
import { answer, envelope, services88, stub } from "../support/stub.js";

const get = (members: string, call: CallOptions = {}, options: Partial<ConnectOptions> = {}) =>
  new ErpSyncAgent(connect({ ...stub(answer("GetConnection", members)).options, ...options })).GetConnection({}, call);
const rows = async (members: string, call: CallOptions = {}): Promise<number> => {
  const { options } = stub(answer("GetAllConnections", members));
  let count = 0;
  for await (const _ of stream(connect(options), ErpSyncAgent$, "GetAllConnections", {}, call)) count++;
  return count;
};

const elsewhere = [
  ["in no namespace", '<Response xmlns=""><DisplayName>x</DisplayName></Response>', "Response of no namespace"],
  ["in another namespace", '<Response xmlns="urn:other"/>', "Response of urn:other"],
  ["misspelt", "<Respones/>", `Respones of ${services88}`],
  ["of another case", "<response/>", `response of ${services88}`],
  ["misspelt, beside something newer", "<New/><Respones/>", `New of ${services88}`],
  ["nil in another namespace", '<Response xmlns="urn:other" i:nil="true"/>', "Response of urn:other"],
] as const;

describe("a result", () => {
  test.each(elsewhere)("%s is an error that tells what came", async (_, members, got) => {
    await expect(get(members)).rejects.toMatchObject({
      name: "MessageError",
      path: "GetConnection.Response",
      reason: `expected the element Response of ${services88}, got ${got} (accepted with allowMismatch)`,
    });
  });

  test.each(elsewhere)("%s is an error of stream, not an end without rows", async (_, members, got) => {
    await expect(rows(members)).rejects.toMatchObject({
      name: "MessageError",
      path: "GetAllConnections.Response",
      reason: `expected the element Response of ${services88}, got ${got} (accepted with allowMismatch)`,
    });
  });

  test.each(elsewhere)("%s is null where the call or the session accepts it", async (_, members) => {
    await expect(get(members, { allowMismatch: true })).resolves.toBeNull();
    await expect(get(members, {}, { allowMismatch: true })).resolves.toBeNull();
    await expect(get(members, { allowMismatch: false }, { allowMismatch: true })).rejects.toThrow("allowMismatch");
    await expect(rows(members, { allowMismatch: true })).resolves.toBe(0);
  });

  test("that is absent from an empty response, or nil, is null", async () => {
    await expect(get("")).resolves.toBeNull();
    await expect(
      get('<Response xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>'),
    ).resolves.toBeNull();
    await expect(rows("")).resolves.toBe(0);
  });

  test("is read where a newer server adds members before and after it", async () => {
    const newer = (result: string) => `<New>1</New>${result}<Newer xmlns="urn:newer"><Response/></Newer>`;
    await expect(get(newer("<Response><DisplayName>x</DisplayName></Response>"))).resolves.toMatchObject({
      DisplayName: "x",
    });
    await expect(rows(newer("<Response><ErpConnection/></Response>"))).resolves.toBe(1);
  });

  test("is read where one of another namespace stands beside it", async () => {
    await expect(
      get('<Response xmlns="urn:other"/><Response><DisplayName>x</DisplayName></Response>'),
    ).resolves.toMatchObject({ DisplayName: "x" });
  });

  test("of an operation that gives nothing is passed over", async () => {
    const { options } = stub(answer("ForceResyncBatchTask", "<Response>1</Response>"));
    await expect(new ErpSyncAgent(connect(options)).ForceResyncBatchTask({})).resolves.toBeUndefined();
  });

  test("in a wrapper with another name or namespace is an error, whatever the caller accepts", async () => {
    for (const wrapper of ["GetConnectionResult", 'x:GetConnectionResponse xmlns:x="urn:other"']) {
      const xml = envelope(`<${wrapper} xmlns="${services88}"/>`);
      const { options } = stub(xml);
      await expect(new ErpSyncAgent(connect(options)).GetConnection({}, { allowMismatch: true })).rejects.toThrow(
        `expected the element GetConnectionResponse of ${services88}, got `,
      );
    }
  });
});

describe("a result of several members", () => {
  const read = (members: string, call: CallOptions = {}) =>
    new FileManagerAgent(connect(stub(answer("BeginReadFilePart", members)).options)).BeginReadFilePart({}, call);

  test("is an error where none of them came, or one is in another namespace", async () => {
    await expect(read("<New/>")).rejects.toThrow(
      "BeginReadFilePart: expected a member of BeginReadFilePartResponse such as ",
    );
    await expect(read('<Length>1</Length><FileName xmlns="">x</FileName>')).rejects.toThrow(
      `BeginReadFilePart.FileName: expected the element FileName of ${services88}, got FileName of no namespace`,
    );
    await expect(read("<New/>", { allowMismatch: true })).resolves.toMatchObject({ FileName: null });
  });

  test("is read where some of them came, beside what is new", async () => {
    await expect(read("<FileName>x</FileName><New/>")).resolves.toMatchObject({ FileName: "x" });
    await expect(read("")).resolves.toMatchObject({ FileName: null });
  });
});

describe("a carrier inside a result", () => {
  test("of which no member came, but other elements did, is an error", async () => {
    await expect(get('<Response><DisplayName xmlns="urn:other">x</DisplayName></Response>')).rejects.toThrow(
      `GetConnection.Response.DisplayName: expected the element DisplayName of ${services88}, got DisplayName of urn:other (accepted with allowMismatch)`,
    );
    await expect(get("<Response><displayName>x</displayName></Response>")).rejects.toThrow(
      /^GetConnection\.Response: expected a member of ErpConnection such as DisplayName of .*, got displayName of/,
    );
    await expect(rows("<Response><ErpConnection/><ErpConnection><New/></ErpConnection></Response>")).rejects.toThrow(
      "GetAllConnections.Response[1]: expected a member of ErpConnection",
    );
  });

  test("of which one member is in another namespace is an error, though others came", async () => {
    await expect(
      get('<Response><ErpConnectionId>1</ErpConnectionId><DisplayName xmlns="">x</DisplayName></Response>'),
    ).rejects.toThrow(
      `GetConnection.Response.DisplayName: expected the element DisplayName of ${services88}, got DisplayName of no namespace`,
    );
  });

  test("keeps what it does not know where the caller accepts it, and sends it back", async () => {
    const unknown = '<DisplayName xmlns="urn:other">x</DisplayName>';
    const { options, sent } = stub(
      answer("GetConnection", `<Response>${unknown}</Response>`),
      answer("SaveConnection"),
    );
    const agent = new ErpSyncAgent(connect({ ...options, allowMismatch: true }));
    const connection = await agent.GetConnection({});
    expect(connection).toMatchObject({ DisplayName: null });
    expect((connection as Preserved)[unknownMembers]).toHaveLength(1);
    await agent.SaveConnection({ Connection: connection }).catch(() => {});
    expect(sent[1]?.body).toContain(unknown);
  });

  test("of which some members came is read, beside what is new", async () => {
    await expect(get("<Response><New/><DisplayName>x</DisplayName></Response>")).resolves.toMatchObject({
      DisplayName: "x",
    });
    await expect(get("<Response/>")).resolves.toMatchObject({ DisplayName: null });
  });

  test("as a dictionary's value in another namespace is an error", async () => {
    const { options } = stub(
      answer(
        "GetConnection",
        '<Response><ConfigFields><StringKeyValuePair><Key>k</Key><Value xmlns="">v</Value></StringKeyValuePair></ConfigFields></Response>',
      ),
    );
    await expect(new ErpSyncAgent(connect(options)).GetConnection({})).rejects.toThrow("got Value of no namespace");
  });
});

describe("a header of the answer", () => {
  const refusing = (namespace: string, body = `<GetConnectionResponse xmlns="${services88}"/>`) =>
    envelope(body, `<Succeeded xmlns="${namespace}">false</Succeeded>`);
  const call = (xml: string, options: CallOptions = {}) =>
    new ErpSyncAgent(connect(stub(xml).options)).GetConnection({}, options);

  test("that says in another namespace that the call failed is an error, not a null", async () => {
    await expect(call(refusing(""))).rejects.toThrow(
      `expected the header Succeeded of ${services88}, got one of no namespace (accepted with allowMismatch)`,
    );
    await expect(call(refusing("urn:other"), { allowMismatch: true })).resolves.toBeNull();
    const { options } = stub(refusing("", `<GetAllConnectionsResponse xmlns="${services88}"/>`));
    await expect(stream(connect(options), ErpSyncAgent$, "GetAllConnections", {}).next()).rejects.toThrow(
      "expected the header Succeeded",
    );
  });

  test("in another namespace does not hide a fault", async () => {
    const fault = "<s:Fault><faultcode>s:Client</faultcode><faultstring>why</faultstring></s:Fault>";
    await expect(call(refusing("", fault))).rejects.toMatchObject({ name: "ServerFault", reason: "why" });
  });

  test("beside the one that is meant is somebody else's", async () => {
    const both = `<Succeeded xmlns="">false</Succeeded><Succeeded xmlns="${services88}">true</Succeeded>`;
    await expect(call(envelope(`<GetConnectionResponse xmlns="${services88}"/>`, both))).resolves.toBeNull();
  });
});

test("tells no secret of an element's name", async () => {
  const error: unknown = await get('<x xmlns="urn:7T:ticket"/>').catch((thrown: unknown) => thrown);
  expect(String(error)).not.toContain("7T:ticket");
});
