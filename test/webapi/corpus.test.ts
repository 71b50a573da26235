/** The JSON binding of the published WSDLs and Swagger, compared with facts that were counted by another program. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Contract } from "../../generator/contract/model.js";
import type { RequestShape, WebApi } from "../../generator/contract/web-api.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { inspect } from "../../generator/index.js";
import { readAccount } from "../../generator/reference/account.js";
import { distil, type Misfits } from "../../generator/webapi/distil.js";
import { printWebApi, webApiOf } from "../../generator/webapi/file.js";
import { corpus } from "../support/corpus.js";

const wsdls = corpus("Services88-wsdl-2026-07.zip");
const swagger = corpus("Swagger-v1-Agents-2026-07.zip");
const counted = corpus("webapi-shapes.json");

describe.skipIf(!wsdls || !swagger || !counted)("the Agents Swagger of 2026", () => {
  /** `Agent/Operation` lists, a pair of names, and names with numbers. */
  interface Facts {
    readonly notInJson: readonly string[];
    readonly query: readonly string[];
    readonly bareCarrier: readonly string[];
    readonly bareArray: readonly string[];
    readonly renamedMembers: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly flags: Readonly<Record<string, { readonly onlyInJson: Readonly<Record<string, number>> }>>;
  }
  const read = async (): Promise<{ facts: Facts; contract: Contract; webApi: WebApi; misfits: Misfits }> => {
    const [[contract], account] = await Promise.all([
      inspect({ from: wsdls! }),
      readAccount(swagger!, new Diagnostics()),
    ]);
    const facts = JSON.parse(readFileSync(counted!, "utf8")) as Facts;
    return { facts, contract: contract!, ...distil(contract!, account!, account!) };
  };
  const reading = wsdls && swagger && counted ? read() : undefined;

  test("gives each operation the shape that was counted", async () => {
    const { facts, contract, webApi, misfits } = await reading!;
    const byShape = (shape: RequestShape): readonly string[] =>
      Object.entries(webApi.operations).flatMap(([agent, operations]) =>
        Object.entries(operations)
          .filter(([, each]) => each.shape === shape)
          .map(([name]) => `${agent}/${name}`),
      );
    expect(misfits.parameters).toEqual([]);
    expect(byShape("query").toSorted()).toEqual(facts.query.toSorted());
    expect(byShape("carrier").toSorted()).toEqual(facts.bareCarrier.toSorted());
    expect(byShape("array").toSorted()).toEqual(facts.bareArray.toSorted());
    expect([byShape("nothing").length, byShape("object").length]).toEqual([311, 1368]);
    const missing = contract.agents.flatMap(({ name: agent, operations }) =>
      operations.filter(({ name }) => !webApi.operations[agent]?.[name]).map(({ name }) => `${agent}/${name}`),
    );
    expect(missing.toSorted()).toEqual(facts.notInJson.toSorted());
  });

  test("renames the members that were counted, and no others", async () => {
    const { facts, webApi } = await reading!;
    const renamed = Object.entries(webApi.operations).flatMap(([agent, operations]) =>
      Object.entries(operations).flatMap(([name, each]) =>
        each.renamed ? [[`${agent}/${name}`, each.renamed] as const] : [],
      ),
    );
    expect(Object.fromEntries(renamed)).toEqual(facts.renamedMembers);
  });

  test("has the further names of flags, with the numbers that were published", async () => {
    const { facts, webApi } = await reading!;
    const withNumbers = Object.fromEntries(
      Object.entries(webApi.flags)
        .map(
          ([type, names]) =>
            [type, Object.fromEntries(Object.entries(names).filter(([, number]) => number !== null))] as const,
        )
        .filter(([, names]) => Object.keys(names).length > 0),
    );
    const expected = Object.fromEntries(
      Object.entries(facts.flags)
        .map(([type, { onlyInJson }]) => [type, onlyInJson] as const)
        .filter(([, names]) => Object.keys(names).length > 0),
    );
    expect(withNumbers).toEqual(expected);
    const withoutNumbers = Object.entries(webApi.flags).flatMap(([type, names]) =>
      Object.entries(names).flatMap(([name, number]) => (number === null ? [`${type}.${name}`] : [])),
    );
    expect(withoutNumbers).toEqual(["EjScriptVerb.BlockAll"]);
  });

  test("is the same after it was written to webapi.json and read again", async () => {
    const { webApi } = await reading!;
    const text = printWebApi(webApi);
    expect(webApiOf(JSON.parse(text))).toEqual(webApi);
    expect(text.split("\n").every((line) => line.length < 200)).toBe(true);
  });
});
