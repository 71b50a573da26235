/** What `mock` serves as its WSDL is the contract that it was started with: other tools can begin there. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClientAsync } from "soap";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contractToJson } from "../../generator/contract/json.js";
import type { Contract } from "../../generator/contract/model.js";
import { pickAgents } from "../../generator/contract/queries.js";
import { difference } from "../../generator/contract/difference.js";
import { generate, inspect, mock, type Mock } from "../../generator/index.js";

const from = fileURLToPath(new URL("../../wsdl/Services88", import.meta.url));
const agents = ["Archive", "BLOB", "ErpSync", "SoPrincipal", "Contact"];

/** Without the addresses, which are those of the server that was asked. */
const withoutAddresses = (contract: Contract): unknown => {
  const { agents: all, ...rest } = JSON.parse(JSON.stringify(contractToJson(contract))) as {
    agents: { address?: string }[];
  };
  for (const agent of all) delete agent.address;
  return { ...rest, agents: all };
};

describe("the WSDL of a mock", () => {
  let server: Mock;
  beforeAll(async () => {
    server = await mock({ from });
  }, 60_000);
  afterAll(() => server.close());

  const get = (path: string) => fetch(`${server.url}${path}`);

  test("is the contract that it was started with", async () => {
    const [contract] = await inspect({ url: `${server.url}/Services88`, agents });
    const [source] = server.contracts;
    if (!contract || !source) throw new Error("there is no contract");
    expect(contract.agents.map(({ name }) => name)).toEqual([...agents].sort());
    // A WSDL has no JSON binding.
    const { webApi: _, ...sent } = pickAgents(source, agents);
    expect(difference(withoutAddresses(sent), withoutAddresses(contract))).toBeUndefined();
    expect(contract.agents.map(({ address }) => address)).toEqual(
      [...agents].sort().map((name) => `${server.url}/Services88/${name}.svc`),
    );
  }, 60_000);

  test("is what a client is generated from, file by file the same", async () => {
    const out = mkdtempSync(join(tmpdir(), "mock-"));
    try {
      // A WSDL has no JSON binding, so that the client has none either.
      const wsdls = join(out, "wsdl", "Services88");
      cpSync(from, wsdls, { recursive: true, filter: (path) => !path.endsWith("webapi.json") });
      const options = { agents: ["ErpSync"], out: join(out, "client") };
      await generate({ ...options, from: wsdls });
      const again = await generate({ ...options, url: `${server.url}/Services88`, check: true });
      const changed = again.outputs.flatMap(({ written }) => written);
      expect(changed.filter((path) => !path.endsWith("manifest.json"))).toEqual([]);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  }, 60_000);

  test("is served for ?wsdl and ?singleWsdl, in upper and lower case, and says where it was asked", async () => {
    const asked = await Promise.all(
      ["ErpSync.svc?wsdl", "ErpSync.svc?singleWsdl", "ErpSync.svc?singlewsdl", "erpsync.svc?WSDL"].map(async (path) => {
        const response = await get(`/Services88/${path}`);
        return [response.status, response.headers.get("content-type"), await response.text()];
      }),
    );
    expect(asked[0]?.slice(0, 2)).toEqual([200, "text/xml; charset=utf-8"]);
    expect(asked[0]?.[2]).toContain(`location="${server.url}/Services88/ErpSync.svc"`);
    for (const each of asked) expect(each).toEqual(asked[0]);
    const renamed = await fetch(`${server.url.replace("127.0.0.1", "localhost")}/Services88/ErpSync.svc?wsdl`);
    expect(await renamed.text()).toContain('location="http://localhost:');
  });

  test("is not served for other questions", async () => {
    expect((await get("/Services88/ErpSync.svc")).status).toBe(405);
    expect((await get("/Services88/ErpSync.svc?disco")).status).toBe(405);
    expect((await get("/Services88/Nobody.svc?wsdl")).status).toBe(404);
  });

  test("is one that node-soap reads, and then calls the mock with", async () => {
    const client = await createClientAsync(`${server.url}/Services88/ErpSync.svc?wsdl`);
    client.addSoapHeader(
      { Credentials: { Ticket: "7T:abc" } },
      "",
      "tns",
      "http://www.superoffice.net/ws/crm/NetServer/Services88",
    );
    const [result] = await client["TestConnectionByIdAsync"]({ ErpConnectionId: 7 });
    expect(result).toMatchObject({ Response: false });
  }, 60_000);
});
