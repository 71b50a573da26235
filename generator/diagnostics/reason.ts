/** Returns the message of a caught error. Other thrown values become text. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
