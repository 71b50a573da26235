import { expect, test } from "vitest";
import { qname, scalarNames, type Contract } from "../../../../generator/contract/model.js";
import { hasZero } from "../../../../generator/contract/zero.js";
import * as scalars from "../../../../runtime/scalars.js";

test("which scalars have a zero is the same to the contract and to the runtime", () => {
  const contract: Contract = { services: "S", namespace: "n", agents: [], types: new Map() };
  for (const name of scalarNames)
    expect(hasZero(contract, { kind: "scalar", name }), name).toBe(scalars[name].zero !== null);
  expect(hasZero(contract, { kind: "named", name: qname("n", "Unknown") })).toBe(false);
});
