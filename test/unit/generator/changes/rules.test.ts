/** All rules with what depends on them: how bad a change is, whether old call sites compile, and what `impact` looks for. */
import { describe, expect, test } from "vitest";
import { rules, type RuleId } from "../../../../generator/changes/rules/index.js";

test("the rules are these, in the order in which they account for a difference", () => {
  expect(Object.entries(rules).map(([id, { category, compiles, hits }]) => [id, category, compiles, hits])).toEqual([
    ["services-renamed", "wire", false, "client"],
    ["agent-removed", "wire", false, "agent"],
    ["agent-added", "addition", true, "nothing"],
    ["operation-removed", "wire", false, "operation"],
    ["operation-added", "addition", true, "compiler"],
    ["operation-address-changed", "wire", true, "operation"],
    ["header-removed", "wire", true, "operation"],
    ["header-added", "addition", true, "nothing"],
    ["header-changed", "wire", true, "operation"],
    ["parameter-added", "addition", true, "nothing"],
    ["first-parameter", "source", false, "compiler"],
    ["parameter-required", "wire", false, "operation"],
    ["parameter-removed", "wire", false, "property"],
    ["result-added", "addition", true, "nothing"],
    ["result-wrapped", "source", false, "operation"],
    ["result-removed", "wire", "depends", "operation"],
    ["type-added", "addition", true, "nothing"],
    ["type-removed", "source", false, "type"],
    ["type-reachable", "addition", true, "nothing"],
    ["type-unreachable", "source", false, "type"],
    ["array-added", "doc", true, "nothing"],
    ["array-removed", "doc", true, "nothing"],
    ["type-kind-changed", "wire", false, "message"],
    ["base-changed", "wire", "depends", "request"],
    ["made-abstract", "wire", true, "request"],
    ["no-longer-abstract", "addition", true, "nothing"],
    ["family-begun", "source", false, "compiler"],
    ["family-ended", "source", false, "compiler"],
    ["limits-tightened", "wire", true, "request"],
    ["limits-loosened", "addition", true, "nothing"],
    ["member-added", "addition", true, "compiler"],
    ["member-required", "wire", true, "request"],
    ["member-removed", "wire", false, "property"],
    ["members-moved", "wire", true, "request"],
    ["type-of-member-changed", "wire", "depends", "value"],
    ["null-allowed", "wire", "depends", "value"],
    ["null-accepted", "addition", true, "nothing"],
    ["null-forbidden", "wire", "depends", "written"],
    ["never-null", "addition", true, "nothing"],
    ["made-optional", "addition", true, "nothing"],
    ["left-out-as-null", "source", false, "compiler"],
    ["made-required", "wire", "depends", "request"],
    ["always-given", "addition", true, "nothing"],
    ["repetition-changed", "wire", false, "value"],
    ["name-added", "addition", true, "compiler"],
    ["name-removed", "wire", false, "name"],
    ["zero-name-changed", "wire", "depends", "response"],
    ["names-renumbered", "doc", true, "nothing"],
    ["json-removed", "wire", true, "operation"],
    ["json-added", "addition", true, "nothing"],
    ["json-shape-changed", "wire", true, "operation"],
    ["json-parameter-renamed", "wire", true, "operation"],
    ["json-flag-names-changed", "addition", true, "nothing"],
    ["json-flag-renumbered", "wire", true, "message"],
    ["json-family-changed", "wire", true, "message"],
    ["details-changed", "wire", true, "message"],
    ["doc-changed", "doc", true, "nothing"],
    ["about-changed", "doc", true, "nothing"],
  ]);
});

describe.each(Object.keys(rules) as RuleId[])("the rule %s", (id) => {
  const { title, cause, fix, example } = rules[id];

  test("is explained: a title without a full stop, whole sentences, and an example", () => {
    expect(title).toMatch(/^[a-z$].*[^.]$/);
    expect(cause).toMatch(/^[A-Z].*\.$/);
    expect(fix).toMatch(/^[A-Z].*\.$/);
    expect(example).toMatch(/\S/);
  });

  test("breaks nothing that is told as no break", () => {
    const { category, compiles, hits } = rules[id];
    if (category === "addition" || category === "doc")
      expect([compiles, ["nothing", "compiler"].includes(hits)]).toEqual([true, true]);
    if (category === "source") expect(compiles).toBe(false);
  });
});
