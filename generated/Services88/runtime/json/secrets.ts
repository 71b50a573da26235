/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Finds the secrets of a message, so that errors do not repeat them. */
import { isDescriptiveName, isSecretName } from "../secrets/names.js";

/** Returns the secrets in a body that is sent: the values of members and dictionary keys whose names say so, and what is inside of these. */
export function secretsIn(body: string): readonly string[] {
  const secrets: string[] = [];
  const collect = (json: unknown, isSecret: boolean, name: string): void => {
    if (typeof json === "object" && json !== null) {
      for (const [key, value] of Object.entries(json)) {
        const own = Array.isArray(json) ? name : key;
        collect(value, isSecret || isSecretName(own), own);
      }
    } else if (isSecret && !isDescriptiveName(name) && json !== null && typeof json !== "boolean")
      secrets.push(String(json));
  };
  if (body !== "") collect(JSON.parse(body), false, "");
  return secrets;
}

