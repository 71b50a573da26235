/** Run by Jest, in its realm: the client against a server on a socket, and against the double. */
const { createServer } = require("node:http");
const { setTimeout: later } = require("node:timers");
const {
  AIAgent,
  connect,
  ErpSyncAgent,
  ErpSyncAgent$,
  fail,
  ListAgent,
  NetServerError,
  netServerDouble,
  plain,
  stream,
} = require("./client.cjs");

const namespace = "http://www.superoffice.net/ws/crm/NetServer/Services88";
const answer =
  '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>' +
  `<GetAllConnectionsResponse xmlns="${namespace}"><Response><ErpConnection><ErpConnectionId>7</ErpConnectionId></ErpConnection></Response>` +
  "</GetAllConnectionsResponse></s:Body></s:Envelope>";

let baseUrl = "";
const server = createServer((request, response) => {
  request.resume();
  request.once("end", () => {
    if (request.headers["x-silent"] === undefined)
      response.writeHead(200, { "content-type": "text/xml; charset=utf-8" }).end(answer);
  });
});
beforeAll(
  () =>
    new Promise((ready) => {
      server.listen(0, "127.0.0.1", () => {
        baseUrl = `http://127.0.0.1:${server.address().port}`;
        ready();
      });
    }),
);
afterAll(() => {
  server.closeAllConnections();
  return new Promise((done) => void server.close(done));
});

const erpSync = (options) => new ErpSyncAgent(connect({ baseUrl, ticket: "7T:any", ...options }));
const silent = { headers: { "x-silent": "yes" } };

test("gives a result and rows", async () => {
  expect(plain(await erpSync().GetAllConnections({}))).toMatchObject([{ ErpConnectionId: 7 }]);
  const ids = [];
  for await (const each of stream(connect({ baseUrl, ticket: "7T:any" }), ErpSyncAgent$, "GetAllConnections", {}))
    ids.push(each.ErpConnectionId);
  expect(ids).toEqual([7]);
});

test("ends a call with its signal or after its timeout", async () => {
  const controller = new AbortController();
  const call = erpSync(silent).GetAllConnections({}, { signal: controller.signal });
  later(() => controller.abort(), 10);
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
  await expect(erpSync(silent).GetAllConnections({}, { timeout: 20 })).rejects.toMatchObject({ name: "TimeoutError" });
});

test("keeps the code of a refused connection", async () => {
  const gone = createServer();
  await new Promise((ready) => void gone.listen(0, "127.0.0.1", ready));
  const address = `http://127.0.0.1:${gone.address().port}`;
  await new Promise((done) => void gone.close(done));
  await expect(erpSync({ baseUrl: address }).GetAllConnections({})).rejects.toThrow(/no answer came: .*ECONNREFUSED/);
});

test("asks again for a ticket after a ticket function that hung", async () => {
  let asked = 0;
  const ticket = () => (++asked === 1 ? new Promise(() => {}) : "7T:second");
  const agent = erpSync({ ticket });
  await expect(agent.GetAllConnections({}, { timeout: 20 })).rejects.toMatchObject({ name: "TimeoutError" });
  expect(await agent.GetAllConnections({})).toHaveLength(1);
});

test("takes maps, bytes and a handler's errors", async () => {
  const double = netServerDouble({
    AI: { RemovePhotoBackground: ({ Image }) => Image },
    List: { GetDocumentTypesForPlugin: () => new Map([[1, "a"]]) },
    ErpSync: {
      SyncAll: () => {
        throw fail.exception({ message: "not now" });
      },
    },
  });
  const session = connect({ baseUrl: "https://crm.example.com", ticket: "7T:any", fetch: double.fetch });
  expect(await new ListAgent(session).GetDocumentTypesForPlugin({})).toEqual(new Map([[1, "a"]]));
  const Image = Buffer.from([1, 2, 3]);
  expect([...(await new AIAgent(session).RemovePhotoBackground({ Image }))]).toEqual([1, 2, 3]);
  await expect(new ErpSyncAgent(session).SyncAll()).rejects.toThrow(NetServerError);
});
