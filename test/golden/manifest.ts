/** Digests of documented messages, one line an operation: what the pages show, in a form that the project may hold. */
import { createHash } from "node:crypto";

export interface ManifestLine {
  readonly agent: string;
  readonly operation: string;
  /** The documented messages, their moments cut out. */
  readonly request: string;
  readonly response: string;
}

/** Half of a SHA-256: enough to tell two messages apart. */
const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);

export const manifestText = (lines: readonly ManifestLine[]): string =>
  lines.map(({ agent, operation, request, response }) => `${agent}.${operation} ${digest(request)} ${digest(response)}\n`).sort().join("");

/** The moment at which a page was made is the one thing on it that no WSDL gives. */
export const withoutMoments = (example: string): string => example.replace(/(xsi:type="xsd:dateTime">)\d{4}-\d\d-\d\dT[\d:.]+Z(?=<)/g, "$1");
