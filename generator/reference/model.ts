/** The content of reference pages and Swagger: documentation and examples, by the names of the contract. */
import type { Position } from "../contract/model.js";

/** The content of all pages, or of a Swagger file. */
export interface Reference {
  readonly operations: readonly OperationReference[];
  /** Carriers and enumerations that the source describes. */
  readonly types: readonly TypeReference[];
  /** One entry for each page. Swagger has no examples. */
  readonly examples: readonly PageExamples[];
}

/** The content of everything at a path. */
export interface ReadReference extends Reference {
  /** One digest of all files that were read. */
  readonly fingerprint: string;
}

/** The documentation of an operation. */
export interface OperationReference {
  readonly agent: string;
  readonly operation: string;
  readonly summary?: string;
  readonly returns?: string;
  /** Text by parameter name. The source may write the first letter of the name in lower case. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** The documentation of a type. */
export interface TypeReference {
  readonly name: string;
  readonly summary?: string;
  readonly members: Readonly<Record<string, string>>;
}

/** The example messages on one page. A page may lack one or both. */
export interface PageExamples {
  readonly agent: string;
  readonly operation: string;
  /** Position of the page's heading. */
  readonly position: Position;
  readonly request?: Example;
  readonly response?: Example;
}

/** An example message. */
export interface Example {
  /** Text as on the page, with LF line ends. */
  readonly text: string;
  /** Position of the first character. */
  readonly position: Position;
}
