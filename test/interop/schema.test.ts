import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { NetServerDouble } from "../../generated/Services88/runtime/double/double.js";
import { createDouble } from "../../generated/Services88/runtime/soap/double.js";
import * as generated from "../../generated/Services88/index.js";
import { connect, type AgentDescriptor } from "../../generated/Services88/index.js";
import { localOf } from "../../generator/contract/model.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { inspect } from "../../generator/index.js";
import { openSource } from "../../generator/source/open.js";
import { corpus } from "../support/corpus.js";
import { Filler } from "../support/filler.js";
import { complaints, soap, writeSchemas } from "../support/schema.js";
import { report } from "./report.js";
import { available } from "./required.js";

/**
 * Every message of every operation against the schemas that stand in the original WSDLs, under libxml2: requests with everything filled
 * and with everything null, as the client sends them, and the double's answers, filled by a handler and its own.
 */
const archive = corpus("Services88-wsdl-2026-07.zip");
const scratch = mkdtempSync(join(tmpdir(), "schemas-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
describe.skipIf(archive === undefined || !available("xmllint"))("libxml2", () => {
  test("every message of every operation is valid against the WSDL's own schemas, and one that is not is found", async () => {
    const source = await openSource({ kind: "path", path: archive ?? "" }, new Diagnostics());
    const [contract] = await inspect({ from: archive ?? "" });
    if (!contract || !source) throw new Error("there is no contract");
    const filler = new Filler(contract);
    const wanted = new Set(
      [...contract.types.values()].flatMap((type) =>
        type.kind === "enumeration" || type.kind === "flags"
          ? type.values.map(({ name }) => `${localOf(type.name)}.${name}`)
          : [],
      ),
    );
    let messages = 0;
    for (const agent of contract.agents) {
      const folder = join(scratch, agent.name);
      mkdirSync(folder);
      const schema = writeSchemas(
        folder,
        source.documents.find((each) => each.path.endsWith(`-${agent.name}.xml`))?.text ?? "",
      );
      const descriptor = (generated as unknown as Record<string, AgentDescriptor>)[
        `${agent.name}Agent$`
      ] as AgentDescriptor;
      const files: string[] = [];
      const keep = (name: string, text: string) => {
        files.push(join(folder, name));
        writeFileSync(join(folder, name), text);
      };
      for (const operation of agent.operations) {
        const filled = () => {
          const members = filler.filled(operation.response);
          return operation.response.members.length === 1
            ? Object.values(members)[0]
            : operation.response.members.length === 0
              ? undefined
              : members;
        };
        const filling = createDouble([descriptor], { [agent.name]: { [operation.name]: filled } });
        // As often as it takes for names and derived carriers that were not used yet.
        for (let round = 0, before = -1; round === 0 || filler.used.size > before; round++) {
          before = filler.used.size;
          await send(`filled-${round}`, filler.filled(operation.request), filling);
        }
        await send("empty", filler.empty(operation.request), createDouble([descriptor], {}));

        async function send(kind: string, request: object, double: NetServerDouble) {
          const session = connect({
            baseUrl: "https://crm.example.com/Remote",
            ticket: "7T:ticket",
            applicationToken: "app",
            timeZone: { SoTimeZoneId: 1 },
            fetch: async (url, init) => {
              const answer = await double.fetch(url, init);
              keep(`${operation.name}.${kind}.request.xml`, String(init.body));
              keep(`${operation.name}.${kind}.response.xml`, await answer.clone().text());
              return answer;
            },
          });
          await session.call(descriptor, operation.name, request).catch((error: unknown) => {
            throw new Error(`${agent.name}.${operation.name} ${kind}: ${String(error)}`);
          });
        }
      }
      expect(await complaints(schema, files), agent.name).toBe("");
      messages += files.length;
      if (agent.name === "ErpSync") {
        const wrong = `<s:Envelope xmlns:s="${soap}" xmlns="${contract.namespace}"><s:Body><ForceResyncBatchTask><InternalKeyIds/><ErpConnectionId>1</ErpConnectionId></ForceResyncBatchTask></s:Body></s:Envelope>`;
        writeFileSync(join(folder, "wrong.xml"), wrong);
        expect(await complaints(schema, [join(folder, "wrong.xml")])).toContain("ErpConnectionId");
      }
    }
    expect(messages).toBeGreaterThan(4 * 2_029);
    expect([...wanted].filter((each) => !filler.used.has(each))).toEqual([]);
    report("libxml2", {
      agents: contract.agents.length,
      "messages validated": messages,
      "names of enumerations and flags used": wanted.size,
      "derived carriers used": filler.used.size - wanted.size,
    });
  }, 300_000);
});
