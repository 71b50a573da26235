/** The contract as plain JSON and back, without loss: the map of types is the list of its values, each of which has its name. */
import type { Contract, TypeDef } from "./model.js";

export interface JsonContract extends Omit<Contract, "types"> {
  readonly types: readonly TypeDef[];
}

export const contractToJson = (contract: Contract): JsonContract => ({ ...contract, types: [...contract.types.values()] });

export const contractFromJson = (json: JsonContract): Contract => ({
  ...json,
  types: new Map(json.types.map((type) => [type.name, type])),
});
