import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fail, listen, netServerDouble } from "../../generated/Services88/double.js";
import { connect, ErpSyncAgent$, SoapFault } from "../../generated/Services88/index.js";
import { localOf, type Contract, type Member, type TypeRef } from "../../generator/contract/model.js";
import { baseChain, typeOf } from "../../generator/contract/queries.js";
import { inspect } from "../../generator/index.js";
import { Filler } from "../support/filler.js";
import { freePort } from "./ports.js";
import { report } from "./report.js";
import { available } from "./required.js";

const here = fileURLToPath(new URL("php/", import.meta.url));
const wsdl = fileURLToPath(new URL("../../wsdl/Services88/ErpSync.wsdl", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "php-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A value as PHP's SOAP extension reads it: an array is an object with the items under their element's name, a dictionary one of pairs. */
function phpValue(contract: Contract, ref: TypeRef, value: unknown): unknown {
  if (value === null) return null;
  if (ref.kind === "scalar") return scalar(value);
  const type = typeOf(contract, ref);
  switch (type?.kind) {
    case "carrier":
      return phpMembers(
        contract,
        [type, ...baseChain(contract, type)].reverse().flatMap((each) => each.members),
        value as Record<string, unknown>,
      );
    case "array":
      return {
        [localOf(type.item.name)]: (value as unknown[]).map((each) => phpValue(contract, type.item.type, each)),
      };
    case "dictionary": {
      const pairs: [unknown, unknown][] = value instanceof Map ? [...value] : Object.entries(value as object);
      return {
        [localOf(type.pair)]: pairs.map(([key, held]) => ({
          [localOf(type.key.name)]: phpValue(contract, type.key.type, key),
          [localOf(type.value.name)]: phpValue(contract, type.value.type, held),
        })),
      };
    }
    case "flags":
      return (value as string[]).join(" ");
    default:
      return scalar(value);
  }
}

function phpMembers(
  contract: Contract,
  members: readonly Member[],
  values: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    members.map((member) => [localOf(member.name), phpValue(contract, member.type, values[localOf(member.name)])]),
  );
}

function scalar(value: unknown): unknown {
  if (value instanceof Uint8Array) return `base64:${Buffer.from(value).toString("base64")}`;
  if (typeof value === "bigint") return Number(value);
  return typeof value === "object" && value !== null && "$type" in value
    ? (value as unknown as { readonly value: unknown }).value
    : value;
}

const leaves = (value: unknown): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce((sum: number, each) => sum + leaves(each), 0)
    : 1;

describe.skipIf(!available("php"))("PHP", () => {
  describe("its SoapServer", () => {
    let php: ChildProcess;
    let url = "";
    const record = join(scratch, "record");

    beforeAll(async () => {
      writeFileSync(record, "");
      const port = await freePort();
      url = `http://127.0.0.1:${port}/Remote`;
      php = spawn("php", ["-S", `127.0.0.1:${port}`, join(here, "server.php")], {
        env: { ...process.env, WSDL: wsdl, RECORD: record },
        stdio: "ignore",
      });
      for (
        let attempt = 0;
        attempt < 100 &&
        !(await fetch(url).then(
          () => true,
          () => false,
        ));
        attempt++
      )
        await new Promise((done) => setTimeout(done, 50));
    });
    afterAll(() => php.kill("SIGKILL"));

    test("reads every value of every operation of ErpSync as it was sent", async () => {
      const [contract] = await inspect({ from: wsdl });
      const agent = contract?.agents[0];
      if (!contract || !agent) throw new Error("there is no contract");
      const filler = new Filler(contract);
      const session = connect({
        baseUrl: url,
        ticket: "7T:ticket",
        applicationToken: "app <&>",
        timeZone: { SoTimeZoneId: 5, SoTimeZoneLocationCode: "NO" },
      });
      let values = 0;
      for (const operation of agent.operations) {
        const request = filler.filled(operation.request);
        await session.call(ErpSyncAgent$, operation.name, request).catch((error: unknown) => {
          throw new Error(`${operation.name}: ${String(error)}`);
        });
        const call = JSON.parse(readFileSync(record, "utf8").trimEnd().split("\n").at(-1) ?? "") as {
          operation: string;
          headers: unknown;
          argument: unknown;
        };
        const expected = phpMembers(contract, operation.request.members, request);
        expect(call.operation).toBe(operation.name);
        expect(call.argument ?? {}, operation.name).toEqual(expected);
        expect(call.headers).toEqual({
          ApplicationToken: "app <&>",
          Credentials: { Ticket: "7T:ticket" },
          TimeZone: { SoTimeZoneId: 5, SoTimeZoneLocationCode: "NO" },
        });
        values += leaves(expected) + 4;
      }
      report("SoapServer (PHP)", { "operations called": agent.operations.length, "values compared": values });
    });

    test("faults with a reason that arrives", async () => {
      await expect(connect({ baseUrl: url, ticket: "none" }).call(ErpSyncAgent$, "SyncAll", {})).rejects.toSatisfy(
        (error) =>
          error instanceof SoapFault &&
          error.code === "Client" &&
          error.reason === "no ticket <&> æøå" &&
          error.status === 500,
      );
    });
  });

  test("its SoapClient calls the double, and reads the right values", async () => {
    const seen: unknown[] = [];
    const listening = await listen(
      netServerDouble({
        ErpSync: {
          ForceResyncBatchTask: (request, call) => void seen.push(request, call.headers),
          GetConnection: ({ ErpConnectionId }) => ({
            ErpConnectionId: ErpConnectionId ?? 0,
            DisplayName: " <&> æøå ]]> ",
            Active: true,
            ConfigFields: { a: "1", b: null },
          }),
          GetAllConnections: ({ IncludeDeleted }) =>
            IncludeDeleted ? [{ ErpConnectionId: 1 }, { ErpConnectionId: 2 }] : [],
          TestConnectionById: ({ ErpConnectionId }) => ErpConnectionId === 8,
          DeleteConnection: () => {
            throw fail.fault("not now", "Client");
          },
        },
      }),
    );
    try {
      const { stdout } = await promisify(execFile)("php", [
        join(here, "client.php"),
        wsdl,
        `${listening.url}/Services88/ErpSync.svc`,
      ]);
      const [resync, connection, all, tested, sync, deleted] = stdout
        .trim()
        .split("\n")
        .map(
          (line) =>
            JSON.parse(line) as { readonly answer?: { readonly Response?: unknown }; readonly headers?: unknown },
        );
      expect(seen).toEqual([
        { ErpConnectionId: 7, InternalKeyIds: [1001, 1002] },
        { ApplicationToken: "app", Credentials: { Ticket: "7T:php" } },
      ]);
      expect(resync?.headers).toMatchObject({ Succeeded: true });
      expect(connection?.answer?.Response).toMatchObject({
        ErpConnectionId: 7,
        DisplayName: " <&> æøå ]]> ",
        Active: true,
      });
      expect(all?.answer?.Response).toMatchObject({ ErpConnection: [{ ErpConnectionId: 1 }, { ErpConnectionId: 2 }] });
      expect(tested?.answer?.Response).toBe(true);
      expect(sync?.answer?.Response).toBeTruthy();
      expect(deleted).toMatchObject({ fault: expect.stringContaining("Client"), reason: "not now" });
    } finally {
      await listening.close();
    }
  });
});
