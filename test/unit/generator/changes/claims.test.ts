/** A change accounts for all that belongs to it, documentation too, and names the part of the contract that it is about. */
import { describe, expect, test } from "vitest";
import { compareContracts } from "../../../../generator/changes/compare.js";
import type { EnumerationValue, Header, Operation, TypeDef } from "../../../../generator/contract/model.js";
import { carrier, contract, member, named, operation, own, position, scalar } from "../../../support/contract.js";
import { told } from "../../../support/told.js";

const doc = { summary: "Says more." };

/** Returns a contract whose operation `Save` takes and gives a type. */
const holding = (type: TypeDef, save: Partial<Operation> = {}) =>
  contract(
    [type],
    [{ ...operation("Save", [member("Note", named("Note"))], [member("Response", named("Note"))]), ...save }],
  );

describe("a part with documentation is one change when it is", () => {
  const kind = (...values: readonly EnumerationValue[]): TypeDef => ({
    kind: "enumeration",
    name: own("Note"),
    values,
    position,
  });
  const note = (...names: readonly string[]) =>
    holding(
      carrier(
        "Note",
        names.map((name) => member(name, scalar("int"), name === "Id" ? {} : { doc })),
      ),
    );
  const none = { name: "None", value: 0 };
  const some = { name: "Some", value: 1, doc };
  const taking = (...names: readonly string[]) =>
    holding(carrier("Note", []), {
      request: {
        element: own("Save"),
        members: names.map((name) => member(name, scalar("int"), name === "Id" ? {} : { doc })),
        position,
      },
    });

  test.each([
    ["a name", holding(kind(none)), holding(kind(none, some)), "name-added Note.Some", "name-removed Note.Some"],
    ["a member", note("Id"), note("Id", "Rank"), "member-added Note.Rank", "member-removed Note.Rank"],
    [
      "a parameter",
      taking("Id"),
      taking("Id", "Rank"),
      "parameter-added Sample.Save(Rank)",
      "parameter-removed Sample.Save(Rank)",
    ],
  ])("%s", (_, without, within, added, removed) => {
    expect(compareContracts(without, within).map(({ id }) => id)).toEqual([added]);
    expect(compareContracts(within, without).map(({ id }) => id)).toEqual([removed]);
    told(without, within);
    told(within, without);
  });
});

describe("a change is about", () => {
  const [id, rank] = [member("Id", scalar("int")), member("Rank", scalar("int"))];
  const type = carrier("Note", [id]);
  const save = operation("Save", [id, rank], [id, rank]);
  const header = (more: Partial<Header> = {}): Header => ({
    element: own("Ticket"),
    type: scalar("string"),
    nillable: true,
    position,
    ...more,
  });
  const message = (part: "request" | "response", ...members: Operation["request"]["members"]) => ({
    [part]: { ...save[part], members },
  });
  const operationTarget = { agent: "Sample", operation: "Save" };

  test.each<[string, Partial<Operation>, Partial<Operation>, readonly (readonly [string, object])[]]>([
    [
      "a message whose members moved",
      {},
      message("request", rank, id),
      [["members-moved Sample.Save", { ...operationTarget, direction: "request" }]],
    ],
    [
      "an answer whose members moved",
      {},
      message("response", rank, id),
      [["members-moved Sample.Save results", { ...operationTarget, direction: "response" }]],
    ],
    [
      "a parameter",
      {},
      message("request", id),
      [["parameter-removed Sample.Save(Rank)", { ...operationTarget, direction: "request", member: "Rank" }]],
    ],
    [
      "a result",
      message("response", id, rank),
      message("response", id, rank, member("More", scalar("int"))),
      [["result-added Sample.Save result More", { ...operationTarget, direction: "response", member: "More" }]],
    ],
    [
      "a header of a request",
      {},
      { requestHeaders: [header()] },
      [["header-added Sample.Save request header Ticket", { ...operationTarget, direction: "request" }]],
    ],
    [
      "a header of a response",
      { responseHeaders: [header()] },
      { responseHeaders: [header({ type: scalar("int") })] },
      [["header-changed Sample.Save response header Ticket", { ...operationTarget, direction: "response" }]],
    ],
    [
      "an operation, once for each part of its address",
      {},
      { soapAction: "urn:other", request: { ...save.request, element: own("Other") } },
      [
        ["operation-address-changed Sample.Save", operationTarget],
        ["operation-address-changed Sample.Save", operationTarget],
      ],
    ],
  ])("%s", (_, before, after, expected) => {
    const changes = compareContracts(holding(type, { ...save, ...before }), holding(type, { ...save, ...after }));
    expect(changes.map(({ rule, subject, target }) => [`${rule} ${subject}`, target])).toEqual(expected);
  });
});
