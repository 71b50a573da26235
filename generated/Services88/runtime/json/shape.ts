/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The form of an operation's request in JSON. */
import type { MemberDescriptor, OperationDescriptor, TypeReference } from "../descriptors.js";
import type { Shapes } from "./binding.js";
import { own } from "./own.js";

/**
 * The form of a request:
 *
 * - `nothing`: no body
 * - `query`: one parameter, in the query of the address: `?contactEntityId=5`
 * - `carrier`: the body is the one parameter, an object
 * - `array`: the body is the one parameter, an array
 * - `object`: the body is an object with a member for each parameter
 */
export type RequestShape = "nothing" | "query" | "carrier" | "array" | "object";

/** The kinds of parameters that decide about the shape. */
export type ParameterKind = "integer" | "carrier" | "integers" | "other";

/**
 * Returns the shape that an operation usually has by the names and types of its parameters. It is right for 1,967 of the 2,007 operations of the Agents
 * WebAPI of July 2026. Bindings list the others.
 */
export function usualShape(
  operation: string,
  parameters: readonly { readonly name: string; readonly kind: ParameterKind }[],
): RequestShape {
  const [only, ...more] = parameters;
  if (!only) return "nothing";
  const { name, kind } = only;
  if (more.length > 0) return "object";
  if (kind === "integer" && (`Get${name}` === `${operation}Id` || `Delete${name}` === `${operation}Id`)) return "query";
  if (kind === "carrier" && operation === `Save${name}`) return "carrier";
  return kind === "integers" && /^Get.*List$/.test(operation) ? "array" : "object";
}

/** Returns the shape of an operation's request; null if the operation cannot be called over JSON. */
export function shapeOf(
  agent: { readonly name: string; readonly path?: string },
  { name, request }: OperationDescriptor,
  shapes: Shapes,
): RequestShape | null {
  // Services beside NetServer have no JSON.
  const ofAgent = agent.path === undefined ? own(shapes, agent.name) : null;
  if (ofAgent === null) return null;
  const exception = own(ofAgent, name);
  return exception === undefined ? usualShape(name, request.members.map(parameterOf)) : exception;
}

const parameterOf = ([name, type]: MemberDescriptor): { name: string; kind: ParameterKind } => ({
  name,
  kind: kindOf(type),
});

function kindOf(reference: TypeReference): ParameterKind {
  if (typeof reference !== "function") return reference.name === "int" ? "integer" : "other";
  const type = reference();
  if (type.kind === "array") return kindOf(type.item[1]) === "integer" ? "integers" : "other";
  return type.kind === "carrier" ? "carrier" : "other";
}

