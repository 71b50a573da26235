/**
 * Campaigns: tests that take long because they try very many cases. `npm test` runs a part of them, or skips them. With CAMPAIGNS set, as in `.ci/run`,
 * they run in full.
 */
export const campaigns = process.env["CAMPAIGNS"] !== undefined;

/** Returns how many cases to try: what the variable of a campaign says, else `full` in `.ci/run` and `short` in `npm test`. */
export const cases = (variable: string, short: number, full: number): number =>
  Number(process.env[variable] ?? (campaigns ? full : short));
