/** Finds the secrets of a message, so that errors do not repeat them. */
import { unlimited } from "../http/limits.js";
import { isDescriptiveName, isSecretName } from "../secrets/names.js";
import { XmlReader } from "./xml/reader.js";

/** Returns the secrets in a message that is sent. The caller's objects may hold others by now. */
export function secretsIn(message: string): readonly string[] {
  const reader = new XmlReader(message, unlimited);
  const secrets: string[] = [];
  /** The names of the open elements. */
  const names: string[] = [];
  // A dictionary's value stands beside its key, behind it: the depth of a key that names a secret.
  let keyDepth = 0;
  for (let kind = reader.next(); kind !== "eof"; kind = reader.next()) {
    if (kind === "start") names.push(reader.local);
    else if (kind === "end") names.pop();
    else {
      const own = names.at(-1) ?? "";
      // Counts from inside the envelope, its part and, in the body, the operation, which may be called ChangePassword.
      const isInside = isSecretName(own) || names.slice(names[1] === "Header" ? 2 : 3).some(isSecretName);
      const isSecret =
        keyDepth === names.length || (isInside && !isDescriptiveName(own) && !/^(?:true|false)$/.test(reader.text));
      if (isSecret) secrets.push(reader.text);
      keyDepth = !isSecret && isSecretName(reader.text) ? names.length : 0;
    }
  }
  return secrets;
}
