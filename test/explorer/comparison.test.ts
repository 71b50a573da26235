import { describe, expect, test } from "vitest";
import { compareContracts } from "../../generator/changes/compare.js";
import type { Change } from "../../generator/changes/model.js";
import { describeType } from "../../generator/changes/signature.js";
import type { Contract } from "../../generator/contract/model.js";
import { compactContract, expandContract } from "../../generator/explorer/compact.js";
import { expandComparison, packComparison, type Comparison } from "../../generator/explorer/comparison.js";
import { pack, unpack } from "../../generator/explorer/pack.js";
import { explorerPage } from "../../generator/explorer/page.js";
import { diff } from "../../generator/verbs/diff.js";
import { inspect } from "../../generator/verbs/inspect.js";
import { carrier, contract, member, operation, scalar } from "../support/contract.js";
import { campaigns } from "../support/campaign.js";
import { corpus } from "../support/corpus.js";
import { older, sampled } from "../support/older.js";
import { dataIn } from "../support/explorer-page.js";

const names = { before: "Services88 (old.zip)", after: "Services88 (new.zip)" };
const compare = (before: Contract, after: Contract): Comparison => ({
  before,
  after,
  names,
  changes: compareContracts(before, after),
  excepted: [],
});
/** Returns the changes as the page reads them: from JSON, with the contract of the page. */
const throughPage = ({ after, ...rest }: Comparison): readonly Change[] =>
  expandComparison(
    JSON.parse(JSON.stringify(packComparison({ after, ...rest }))),
    expandContract(unpack(pack(compactContract(after)))),
  ).changes;

const hasOldValue = ({ rule }: Change): boolean => /^(?:operation|type|array)-removed$|^type-unreachable$/.test(rule);
/** Leaves out what the page does not need, and the old value of something removed, which the page describes better. */
const plain = (changes: readonly Change[]) =>
  changes.map((change) => ({ ...change, statements: [], ...(hasOldValue(change) && { was: "" }) }));

describe("the changes in a page", () => {
  test("are those of the comparison: ids, causes, agents, values and positions", async () => {
    const [after] = await inspect({ from: "wsdl", agents: campaigns ? ["all"] : sampled });
    if (!after) throw new Error("wsdl/ has no contract");
    const comparison = compare(older(after), after);
    expect(new Set(comparison.changes.map(({ category }) => category)).size).toBe(4);
    expect(plain(throughPage(comparison))).toEqual(plain(comparison.changes));
  });

  test("describe the signature of a removed operation and the members of a removed type", () => {
    const thing = carrier("Thing", [member("Name", scalar("string"))]);
    const old = contract([thing], [operation("Do", [member("Name", scalar("string"))], [])]);
    const changes = throughPage(compare(old, contract([], [])));
    expect(changes.find(({ rule }) => rule === "operation-removed")?.was).toBe("(Name: string) => void");
    expect(changes.find(({ rule }) => rule === "type-removed")?.was).toBe(describeType(old, thing));
  });

  test("keep an id that another change of the same rule and subject makes longer", () => {
    const [first] = compareContracts(contract([], []), contract([], [operation("Do", [], [])]));
    if (!first) throw new Error("nothing changed");
    const second = { ...first, id: `${first.id} 2`, because: first.id };
    const after = contract([], [operation("Do", [], [])]);
    const expanded = throughPage({ before: contract([], []), after, names, changes: [first, second], excepted: [] });
    expect(expanded.map(({ id, because }) => [id, because])).toEqual([
      [first.id, undefined],
      [second.id, first.id],
    ]);
  });

  test("say how many changes of a rule are left out", () => {
    const packed = packComparison({
      before: contract([], []),
      after: contract([], []),
      names,
      changes: [],
      excepted: [{ rule: "name-added", changes: 2 }],
    });
    expect(packed.summary).toBe("Nothing else changed. Left out by --except: 2 name-added.");
  });

  test("stay text, whatever an old name or an old description contains", () => {
    const nasty = "</script><script>alert(1)</script><!--\u2028{{services}}";
    const old = contract([], [{ ...operation(nasty, [], []), doc: { summary: nasty } }], { name: nasty });
    const page = explorerPage(contract([], []), { comparison: compare(old, contract([], [])), first: "changes" });
    expect(page.match(/<script/g)).toHaveLength(explorerPage(contract([], [])).match(/<script/g)?.length ?? 0);
    expect(page).not.toContain("alert(1)</script>");
    const data = dataIn(page);
    expect(data.comparison?.changes.map(({ target }) => target.agent)).toContain(nasty);
    expect(data.first).toBe("changes");
  });

  test("give the same page for the same versions", () => {
    const old = contract([], [operation("Do", [], [])]);
    const page = () => explorerPage(contract([], []), { comparison: compare(structuredClone(old), contract([], [])) });
    expect(page()).toBe(page());
  });

  test("are left out of a page without a comparison", () => {
    expect(explorerPage(contract([], []))).not.toContain('"comparison"');
  });
});

const [old, now] = ["2021-11", "2026-07"].map((month) => corpus(`Services88-wsdl-${month}.zip`));

test.skipIf(old === undefined)(
  "the changes between SuperOffice's WSDLs of 2021 and 2026 are all in the page",
  async () => {
    const { before, after, changes, excepted } = await diff(old ?? "", now ?? "");
    expect(changes.length).toBeGreaterThan(2_000);
    expect(plain(throughPage({ before, after, names, changes, excepted }))).toEqual(plain(changes));
  },
);
