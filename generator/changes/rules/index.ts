/** All rules. Ids are stable: add rules, and never reuse an id. */
import { detailRules } from "./details.js";
import { jsonRules } from "./json.js";
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
  ...jsonRules,
  ...detailRules,
};

/** The id of a rule, such as `member-removed`. */
export type RuleId = keyof typeof table;

/** The rows in the order of detection. A statement belongs to the first change that claims it. */
export const detectors = Object.entries(table) as readonly (readonly [RuleId, Row])[];

/** The rules without their detectors. */
export const rules: Readonly<Record<RuleId, Rule>> = table;

export type { Rule } from "./rule.js";
