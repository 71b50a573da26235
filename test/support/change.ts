/** Changes by hand, for tests of how they are shown. */
import type { Change } from "../../generator/changes/model.js";
import { rules, type RuleId } from "../../generator/changes/rules/index.js";

export const change = (rule: RuleId, subject: string, facts: Partial<Change> = {}): Change => ({
  id: `${rule} ${subject}`,
  rule,
  category: rules[rule].category,
  compiles: rules[rule].compiles === true,
  agents: facts.agent === undefined ? [] : [facts.agent],
  subject,
  target: {},
  statements: [],
  ...facts,
});
