/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Values that say their type themselves. */
import type { Scalar } from "./forms.js";
import { suchAs } from "./nearest.js";
import { placed, Problem } from "./problem.js";

/** Returns the scalar that a `$type` names. Throws Problem. */
export function typeNamed($type: unknown, types: Readonly<Record<string, Scalar>>): Scalar {
  const scalar = typeof $type === "string" && Object.hasOwn(types, $type) ? types[$type] : undefined;
  if (scalar) return scalar;
  throw placed(new Problem(`the name of a type${suchAs($type, Object.keys(types))}`, { value: $type }), "$type");
}

