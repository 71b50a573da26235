/** Prepares the views of files with functions for a few types and operations: restrictions of archives, and batch tasks. */
import { localOf, type Carrier, type Contract, type TypeRef } from "../contract/model.js";
import type { Emission } from "./emission.js";
import { propertyName } from "./names.js";

/** A type of the client, and the file of its declaration without extension. */
interface Declared {
  readonly type: string;
  readonly file: string;
}

/** The data for the template `restriction.hbs`: names of a type and of its properties. */
export interface RestrictionView extends Declared {
  readonly name: string;
  readonly operator: string;
  readonly values: string;
  readonly isActive: string;
}

/** Returns the view of `restriction.ts`; undefined if the contract lacks the type of a restriction, or one of its members. */
export function restrictionView(emission: Emission): RestrictionView | undefined {
  const carrier = carrierNamed(emission.contract, "ArchiveRestrictionInfo", ["Name", "Operator", "Values", "IsActive"]);
  const property = (name: string) => propertyName(name, emission.naming);
  return (
    carrier && {
      ...declared(emission, carrier),
      name: property("Name"),
      operator: property("Operator"),
      values: property("Values"),
      isActive: property("IsActive"),
    }
  );
}

/** The data for the template `batch.hbs`: names of a type, of a method and of properties. */
export interface BatchView extends Declared {
  readonly method: string;
  readonly id: string;
  readonly state: string;
}

/** Returns the view of `batch.ts`; undefined if the contract lacks the operation that returns a task, or a member that it needs. */
export function batchView(emission: Emission): BatchView | undefined {
  const { contract, naming } = emission;
  const operation = contract.agents
    .find((each) => each.name === "Batch")
    ?.operations.find((each) => each.name === "GetBatchTaskInfo");
  const [response, ...more] = operation?.response.members ?? [];
  const carrier = carrierNamed(contract, "BatchTaskInfo", ["State"]);
  const takesId = operation?.request.members.some(({ name }) => localOf(name) === "Id");
  if (!response || more.length > 0 || !carrier || !takesId || !isOf(response.type, carrier)) return undefined;
  return {
    ...declared(emission, carrier),
    method: propertyName("GetBatchTaskInfo", naming),
    id: propertyName("Id", naming),
    state: propertyName("State", naming),
  };
}

const isOf = (ref: TypeRef, { name }: Carrier): boolean => ref.kind !== "scalar" && ref.name === name;

const declared = ({ names }: Emission, { name }: Carrier): Declared => ({
  type: names.of(name),
  file: names.fileOf(name),
});

/** Returns the carrier with a local name, if it has all the members. */
function carrierNamed({ types }: Contract, local: string, members: readonly string[]): Carrier | undefined {
  return [...types.values()].find(
    (type): type is Carrier =>
      type.kind === "carrier" &&
      localOf(type.name) === local &&
      members.every((each) => type.members.some(({ name }) => localOf(name) === each)),
  );
}
