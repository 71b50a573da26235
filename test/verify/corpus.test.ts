import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { inspect } from "../../generator/index.js";
import { readReference } from "../../generator/reference/read.js";
import { compareExamples } from "../../generator/verify/compare.js";
import { corpus } from "../support/corpus.js";

/** Every published example against the WSDL of the same day, which stands in the same archive. */
describe.each([
  {
    name: "Services88-docs-2021-11.zip",
    same: 3_444,
    pageOnly: ["AI.TrainCategorizer request", "AI.TrainCategorizer response"],
  },
  { name: "Services88-docs-2025-11.zip", same: 3_928, pageOnly: [] },
])("$name", ({ name, same, pageOnly }) => {
  const path = corpus(name);
  test.skipIf(path === undefined)(`${same} of ${same} examples, byte for byte`, async () => {
    const diagnostics = new Diagnostics();
    const [contract] = await inspect({ from: path ?? "" });
    const reference = await readReference(path ?? "", diagnostics);
    if (!contract || !reference) throw new Error("nothing to compare");
    const { agents, counts } = compareExamples(contract, reference);
    const others = agents.flatMap((each) => each.findings).filter((each) => each.kind !== "same");
    expect(others.map((each) => `${each.agent}.${each.operation} ${each.message}`)).toEqual(pageOnly);
    expect(counts).toEqual({ same, differs: 0, pageOnly: pageOnly.length, wsdlOnly: 0 });
    expect(diagnostics.all).toEqual([]);
  });
});

/** Another day's WSDL must not pass for the right one: what changed between the two shows, and where. */
const [older, newer] = [corpus("Services88-docs-2021-11.zip"), corpus("Services88-wsdl-2026-07.zip")];
test.skipIf(older === undefined || newer === undefined)(
  "examples of 2021 against the WSDL of 2026 differ where the contract changed",
  async () => {
    const [contract] = await inspect({ from: newer ?? "" });
    const reference = await readReference(older ?? "", new Diagnostics());
    if (!contract || !reference) throw new Error("nothing to compare");
    const { agents, counts } = compareExamples(contract, reference);
    expect(counts.same + counts.differs + counts.wsdlOnly).toBe(2 * 2_029);
    expect(counts.same + counts.differs + counts.pageOnly).toBe(2 * 1_723);
    expect(counts.differs).toBeGreaterThan(0);
    for (const finding of agents.flatMap((each) => each.findings)) {
      if (finding.kind === "differs")
        expect(finding.documented, `${finding.agent}.${finding.operation}`).not.toBe(finding.rendered);
    }
  },
);
