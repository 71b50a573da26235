/** Writes and reads JSON of small descriptors. */
import type { RestrictedDescriptor, TypeReference } from "../../../runtime/descriptors.js";
import { defaultLimits } from "../../../runtime/http/limits.js";
import { Codecs, type TypeBindings } from "../../../runtime/json/codec/index.js";
import { parseJson } from "../../../runtime/json/parse.js";
import { facetChecks, type Facets } from "../../../runtime/values/facets.js";
import type { Scalar } from "../../../runtime/values/forms.js";
import { Problem } from "../../../runtime/values/problem.js";

export const noBindings: TypeBindings = { flags: {}, families: {} };

/** Returns the JSON of a value. Throws Problem. */
export const writeJson = (type: TypeReference, value: unknown, bindings = noBindings): string =>
  new Codecs(bindings).of(type).write(value);

/** Returns the value of a JSON text. Throws Problem. */
export function readJson(type: TypeReference, text: string, bindings = noBindings): unknown {
  const message = parseJson(text, defaultLimits);
  return new Codecs(bindings).of(type).read(message.value, message);
}

/** Returns the path and the words of the Problem that an action ends in; undefined if it ends in none. */
export function refusal(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return `${error.path}: ${error.tell()}`.replace(/^: /, "");
    if (error instanceof Error && error.constructor.name === "UnwritableCharacter") return `expected ${error.message}`;
    throw error;
  }
}

/** Returns a scalar with facets. */
export const limited = (base: Scalar, facets: Facets): (() => RestrictedDescriptor) => {
  const descriptor: RestrictedDescriptor = {
    kind: "restricted",
    name: "Limited",
    namespace: "urn:t",
    base,
    facets,
    checks: facetChecks,
  };
  return () => descriptor;
};
