/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Values that say their type themselves. A part of the descriptor, so that an app without them does not ship it. */
import type { Form, Scalar, TypedText } from "./forms.js";
import { suchAs } from "./nearest.js";
import { addStep, Problem } from "./problem.js";
import { expectedOf, textOf } from "./scalar-text.js";

export const anyValue: Form = { kind: "any", write: () => undefined, read: () => undefined, typed };

/** Returns the type and the text of a value. Throws Problem. */
function typed(given: unknown, anyType: Scalar): TypedText {
  if (typeof given !== "object" || given === null || !("$type" in given) || !("value" in given))
    throw new Problem(expectedOf(anyType), { value: given });
  const { types = {} } = anyType;
  const { $type, value } = given;
  if ($type === "raw") return { value, wire: "wire" in given && given.wire };
  const scalar = typeof $type === "string" && Object.hasOwn(types, $type) ? types[$type] : undefined;
  if (!scalar)
    throw addStep(new Problem(`the name of a type${suchAs($type, Object.keys(types))}`, { value: $type }), "$type");
  try {
    return { type: String($type), text: textOf(scalar, value) };
  } catch (error) {
    throw addStep(error, "value");
  }
}

