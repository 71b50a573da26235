/** What reference pages and Swagger say about the contract: prose and examples by the names that the contract has too. */
import type { Position } from "../contract/model.js";

export interface Reference {
  readonly operations: readonly OperationReference[];
  /** Carriers and enumerations, where the source describes them. */
  readonly types: readonly TypeReference[];
  /** One a page; Swagger has none. */
  readonly examples: readonly PageExamples[];
}

export interface OperationReference {
  readonly agent: string;
  readonly operation: string;
  readonly summary?: string;
  readonly returns?: string;
  /** Prose by parameter, as the source names it: the member's name, or that with its first letter lowered. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface TypeReference {
  readonly name: string;
  readonly summary?: string;
  readonly members: Readonly<Record<string, string>>;
}

/** The messages that one page shows; absent where it shows none. */
export interface PageExamples {
  readonly agent: string;
  readonly operation: string;
  /** The page's heading. */
  readonly position: Position;
  readonly request?: Example;
  readonly response?: Example;
}

export interface Example {
  /** As it stands on the page, with lines ended by LF. */
  readonly text: string;
  /** Of its first character. */
  readonly position: Position;
}
