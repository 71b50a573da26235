/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Tells that an element stands where another was expected. */
import { Problem } from "../values/problem.js";

/** Returns the problem of an answer in which something else takes the place of `expected`. */
export const mismatch = (expected: string, local: string, namespace: string): Problem =>
  new Problem(`expected ${expected}, got ${local} of ${namespace || "no namespace"} (accepted with allowMismatch)`);

