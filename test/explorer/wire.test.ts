import { describe, expect, test } from "vitest";
import { Wire, placeholders, type WireName } from "../../explorer/wire.js";
import type { Contract } from "../../generator/contract/model.js";
import { compactContract, expandContract } from "../../generator/explorer/compact.js";
import { pack, unpack } from "../../generator/explorer/pack.js";
import { inspect } from "../../generator/verbs/inspect.js";
import * as agents from "../../generated/Services88/index.js";
import { connect as connectJson } from "../../generated/Services88/json.js";
import { netServerDouble } from "../../generated/Services88/double.js";
import { campaigns } from "../support/campaign.js";

const [vendored] = await inspect({ from: "wsdl" });
if (!vendored) throw new Error("wsdl/ has no contract");
/** The contract as the page reads it. */
const contract: Contract = expandContract(unpack(pack(compactContract(vendored))));
const wire = new Wire(contract);
const double = netServerDouble();

/** Every hundredth operation, or all in a campaign. */
const operations = contract.agents
  .flatMap((agent) => agent.operations.map(({ name }) => ({ agent: agent.name, operation: name })))
  .filter((_, index) => campaigns || index % 100 === 0);

interface Sent {
  readonly url: string;
  readonly headers: unknown;
  readonly body: unknown;
  readonly answer: string;
}

/** Returns the body as the page shows it: bytes are counted. */
async function shown(response: Response): Promise<string> {
  if (response.headers.get("content-type") !== "application/octet-stream") return response.text();
  return `${(await response.arrayBuffer()).byteLength} bytes`;
}

/** Calls the operation with the generated client. */
async function sentByClient(kind: WireName, agent: string, operation: string, request: object): Promise<Sent> {
  let sent: Sent | undefined;
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await double.fetch(url, init);
    sent = { url, headers: init.headers, body: init.body, answer: await shown(response.clone()) };
    return response;
  };
  const { ticket, applicationToken, soapBaseUrl, jsonBaseUrl } = placeholders;
  const session =
    kind === "soap"
      ? agents.connect({ baseUrl: soapBaseUrl, ticket, applicationToken, fetch })
      : connectJson({ baseUrl: jsonBaseUrl, ticket, applicationToken, fetch });
  const clients = agents as unknown as Readonly<Record<string, new (session: unknown) => object>>;
  const client = new (clients[`${agent}Agent`] ?? Object)(session) as Readonly<
    Record<string, (...given: readonly object[]) => Promise<unknown>>
  >;
  await client[operation]?.(...(Object.keys(request).length > 0 ? [request] : [])).catch(() => undefined);
  if (!sent) throw new Error(`${agent}.${operation} sent nothing`);
  return sent;
}

describe.each(["soap", "json"] as const)("the message that the page shows over %s", (kind) => {
  test("is the one that the generated client sends, and the answer is the double's", async () => {
    for (const { agent, operation } of operations) {
      if (kind === "json" && !contract.webApi?.operations[agent]?.[operation]) continue;
      const request = wire.exampleRequest(agent, operation);
      const { url, headers, body, answer } = await wire.call(kind, agent, operation, request);
      const sent = await sentByClient(kind, agent, operation, request);
      expect({ url, headers, body, answer: answer?.body }).toEqual(sent);
    }
  });
});

test("a request that does not match the contract is an error of the exchange, and is not sent", async () => {
  const exchange = await wire.call("soap", "ErpSync", "ForceResyncBatchTask", { ErpConnectionId: "seven" });
  expect(exchange.error).toMatchObject({ name: "RequestError", path: "ForceResyncBatchTask.ErpConnectionId" });
  expect(exchange.body).toBe("");
});
