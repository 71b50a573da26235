/** What reference pages and Swagger say about the contract: prose by the names that the contract has too. */

export interface Reference {
  readonly operations: readonly OperationReference[];
  /** Carriers and enumerations, where the source describes them. */
  readonly types: readonly TypeReference[];
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
