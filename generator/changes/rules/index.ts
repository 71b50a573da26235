/** All rules. Ids are stable: a rule is added, and its id is never used for another. */
import { detailRules } from "./details.js";
import { memberRules } from "./members.js";
import { nameRules } from "./names.js";
import { operationRules } from "./operations.js";
import { parameterRules } from "./parameters.js";
import { resultRules } from "./results.js";
import type { Row, Rule } from "./rule.js";
import { serviceRules } from "./services.js";
import { typeRules } from "./types.js";
import { valueRules } from "./values.js";

const table = {
  ...serviceRules,
  ...operationRules,
  ...parameterRules,
  ...resultRules,
  ...typeRules,
  ...memberRules,
  ...valueRules,
  ...nameRules,
  ...detailRules,
};

export type RuleId = keyof typeof table;

/** The rows in the order in which they look at a pair: a statement belongs to the first change that accounts for it. */
export const detectors = Object.entries(table) as readonly (readonly [RuleId, Row])[];

/** The rules as they are explained. */
export const rules: Readonly<Record<RuleId, Rule>> = table;

export type { Rule } from "./rule.js";
