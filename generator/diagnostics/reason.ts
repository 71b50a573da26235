/** What an error that was caught says of itself, for a diagnostic's message; whatever else was thrown, as text. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
