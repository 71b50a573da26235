/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Facts of SuperOffice's Agents WebAPI that descriptors lack, because a WSDL does not have them. Generated into a client's `json.ts`. */
import type { TypeBindings } from "./codec/index.js";
import type { RequestShape } from "./shape.js";

/** Values by agent and operation, with the names of the WSDL. */
export type ByOperation<Value> = Readonly<Record<string, Readonly<Record<string, Value>>>>;

export type Shapes = Readonly<Record<string, Readonly<Record<string, RequestShape | null>> | null>>;

/** The JSON binding of a client. Names of agents, operations, members and types are those of the WSDL. */
export interface JsonBinding extends TypeBindings {
  /** Name of the Swagger that the binding was made from: `Swagger-v1-Agents-2026-07.zip`. Errors name it. */
  readonly source: string;
  /** Shapes of the operations for which `usualShape` gives another one; null for an operation, or all of an agent, that the Swagger does not have. */
  readonly shapes: Shapes;
  /** Names of parameters in JSON by their names in the WSDL, of the operations where they differ. */
  readonly renamed: ByOperation<Readonly<Record<string, string>>>;
}

