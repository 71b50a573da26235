/** Rules whose changes are left out and counted. */
import { describe, expect, test } from "vitest";
import { isRule, unknownRule, withoutRules } from "../../../../generator/changes/except.js";
import {
  changesAsAnnotations,
  changesAsMarkdown,
  changesAsText,
  summaryOf,
} from "../../../../generator/changes/report/index.js";
import type { RuleId } from "../../../../generator/changes/rules/index.js";
import { withoutRulesIn } from "../../../../generator/impact/except.js";
import type { Hit, Impact } from "../../../../generator/impact/model.js";
import { impactSummary } from "../../../../generator/impact/report.js";
import { change } from "../../../support/change.js";

const agent = change("agent-removed", "Old");
const operation = change("operation-removed", "Old.Get", { because: agent.id });
const array = change("array-removed", "ArrayOfNote", { because: operation.id });
const type = change("type-removed", "Note", { because: array.id });
const all = [operation, agent, type, array];
const kept = (...except: readonly RuleId[]) =>
  withoutRules(all, except).changes.map(({ id, because }) => (because === undefined ? id : `${id} < ${because}`));

describe("without rules", () => {
  test("all changes stay as they are if no rule is named", () => {
    expect(withoutRules(all)).toEqual({ changes: all, excepted: [] });
    expect(withoutRules(all, [])).toEqual({ changes: all, excepted: [] });
  });

  test("the changes of a rule are left out and counted, also if there is none", () => {
    const two = [...all, change("operation-removed", "Old.Find")];
    expect(withoutRules(two, ["operation-removed", "name-added"]).excepted).toEqual([
      { rule: "operation-removed", changes: 2 },
      { rule: "name-added", changes: 0 },
    ]);
    expect(withoutRules(all, ["name-added"]).changes).toEqual(all);
  });

  test("a rule that is named twice counts once", () => {
    expect(withoutRules(all, ["agent-removed", "agent-removed"]).excepted).toEqual([
      { rule: "agent-removed", changes: 1 },
    ]);
  });

  test("a change follows from the cause of its cause, or from nothing", () => {
    expect(kept("operation-removed")).toEqual([
      "agent-removed Old",
      "type-removed Note < array-removed ArrayOfNote",
      "array-removed ArrayOfNote < agent-removed Old",
    ]);
    expect(kept("operation-removed", "array-removed")).toEqual([
      "agent-removed Old",
      "type-removed Note < agent-removed Old",
    ]);
    expect(kept("agent-removed")).toContain("operation-removed Old.Get");
    expect(kept("agent-removed", "operation-removed", "array-removed")).toEqual(["type-removed Note"]);
  });

  test("a name that is no rule's is refused with the nearest", () => {
    expect(unknownRule(["name-added", "doc-changed"])).toBeUndefined();
    expect(unknownRule(["name-added", "name-aded", "x"])).toBe("there is no rule name-aded, did you mean name-added?");
    expect(unknownRule(["x"])).toBe("there is no rule x: netserver-codegen explain lists the rules");
    expect(() => withoutRules(all, ["name-aded" as RuleId])).toThrow(
      new RangeError("except: there is no rule name-aded, did you mean name-added?"),
    );
    expect([isRule("name-added"), isRule("toString"), isRule("Name-added")]).toEqual([true, false, false]);
  });
});

describe("the report", () => {
  const excepted = [
    { rule: "member-added", changes: 1_200 },
    { rule: "name-added", changes: 0 },
    { rule: "doc-changed", changes: 1 },
  ] as const;
  const left = "Left out by --except: 1,200 member-added, 1 doc-changed.";

  test("says how many changes of which rule are left out, after the summary", () => {
    expect(summaryOf([agent], excepted)).toBe(`1 removed agent breaks the wire; nothing is new. ${left}`);
    expect(summaryOf([], excepted)).toBe(`Nothing else changed. ${left}`);
    expect(summaryOf([], [{ rule: "name-added", changes: 0 }])).toBe("Nothing changed.");
    expect(changesAsText([], { excepted })).toBe(`Nothing else changed. ${left}\n`);
    expect(changesAsText([], { excepted: [] })).toBe("no change\n");
    expect(changesAsText([agent], { excepted })).toContain(`nothing is new. ${left}\n1 wire,`);
    expect(changesAsMarkdown([], { excepted })).toBe(`# What changed\n\nNothing else changed. ${left}\n`);
    expect(changesAsMarkdown([agent], { excepted })).toContain(`nothing is new. ${left}\n\n1 wire,`);
    expect(changesAsAnnotations([], { excepted })).toBe(`::notice title=except::${left}\n`);
    expect(changesAsAnnotations([agent], { excepted })).toMatch(/^::error .*\n::notice title=except::Left out/);
    expect(changesAsAnnotations([], {})).toBe("");
  });
});

describe("hits", () => {
  const hit = (facts: Partial<Hit>): Hit => ({ position: { file: "a.ts", line: 1, column: 1 }, line: "a", ...facts });
  const impact: Impact = {
    changes: all,
    hits: [
      hit({ change: operation }),
      hit({ change: operation, compiler: "no" }),
      hit({ change: type }),
      hit({ compiler: "no" }),
    ],
    files: 1,
    kinds: { ".ts": 1 },
    users: 1,
    unread: [],
    skipped: [],
  };

  test("of a rule are left out and counted; what only the compiler says stays", () => {
    const found = withoutRulesIn(impact, ["operation-removed", "name-added"]);
    expect(found.hits).toEqual(impact.hits.slice(2));
    expect(found.changes).not.toContain(operation);
    expect(found.excepted).toEqual([
      { rule: "operation-removed", changes: 1, hits: 2 },
      { rule: "name-added", changes: 0, hits: 0 },
    ]);
    expect(impactSummary(found)).toMatch(/; left out by --except: operation-removed \(1 change, 2 hits\)$/);
    expect(impactSummary(impact)).not.toContain("--except");
  });
});
