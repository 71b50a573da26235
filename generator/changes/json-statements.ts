/** Statements about the JSON of a contract. They are made only if both compared versions have a JSON binding. */
import { localOf, type Contract, type QName } from "../contract/model.js";
import { describeBinding, flagNumbersOf } from "../describe/json-binding.js";

/** A statement's key and value. */
type Put = (key: string, value: string | number) => void;

/** The form of an operation that has no JSON. */
export const noShape = "none";

/** Adds the statements about operations, flags and families. */
export function putJsonStatements(contract: Contract, nameOf: (name: QName) => string, put: Put): void {
  const { webApi } = contract;
  if (!webApi) return;
  const { families } = describeBinding(contract, webApi);
  for (const agent of contract.agents)
    for (const operation of agent.operations) {
      const key = `operation ${agent.name}.${operation.name}`;
      const { shape = noShape, renamed = {} } = webApi.operations[agent.name]?.[operation.name] ?? {};
      put(`${key} json shape`, shape);
      if (shape === noShape) continue;
      for (const { name } of operation.request.members)
        put(`${key} json parameter ${nameOf(name)}`, renamed[localOf(name)] ?? localOf(name));
    }
  for (const type of contract.types.values()) {
    const { name, kind } = type;
    const key = `type ${nameOf(name)}`;
    const family = kind === "carrier" ? families[localOf(name)] : undefined;
    if (family) {
      put(`${key} json family`, family.member);
      for (const [value, carrier] of Object.entries(family.carriers)) put(`${key} json carrier ${value}`, carrier);
    }
    if (type.kind === "flags")
      for (const [flag, number] of Object.entries(flagNumbersOf(type, webApi)))
        put(`${key} json flag ${flag}`, number ?? "");
  }
}
