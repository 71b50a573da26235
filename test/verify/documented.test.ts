import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { inspect } from "../../generator/index.js";
import { readFiles } from "../../generator/source/files.js";
import { documentedRequest, documentedResponse } from "../../generator/verify/documented.js";
import { corpus } from "../support/corpus.js";

/** Every published example against the WSDL of the same day. The moment at which a page was made is the one thing that no WSDL tells. */
describe.each([
  ["Services88-docs-2021-11.zip", 3_444],
  ["Services88-docs-2025-11.zip", 3_928],
])("%s", (name, expected) => {
  const path = corpus(name);
  test.skipIf(path === undefined)(`${expected} examples, byte for byte`, async () => {
    const [contract] = await inspect({ from: path ?? "" });
    const pages = await readFiles(path ?? "", (file) => /^\w+\/\w+\.md$/.test(file), new Diagnostics());
    if (!contract || !pages) throw new Error("nothing to compare");
    const texts = new Map(pages.files.map((file) => [file.path, Buffer.from(file.bytes).toString("utf8").replace(/\r\n/g, "\n")]));
    const moment = (text: string) => text.replace(/>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?</g, ">MOMENT<");
    let same = 0;
    for (const agent of contract.agents) {
      for (const operation of agent.operations) {
        const examples = [...(texts.get(`${agent.name}/${operation.name}.md`) ?? "").matchAll(/```xml\n([\s\S]*?)```/g)].map((each) => each[1] ?? "");
        for (const [index, render] of [documentedRequest, documentedResponse].entries()) {
          expect(moment(render(contract, agent, operation, { moment: "2000-01-01T00:00:00Z" })), `${agent.name}.${operation.name}`).toBe(moment(examples[index] ?? ""));
          same++;
        }
      }
    }
    expect(same).toBe(expected);
  });
});
