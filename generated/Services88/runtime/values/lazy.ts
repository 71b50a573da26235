/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Values that are made at their first use. */

/** Returns a function that makes the value at its first call and returns it from then on. */
export function lazy<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

