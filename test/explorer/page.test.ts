import { describe, expect, test } from "vitest";
import type { Contract } from "../../generator/contract/model.js";
import { compactContract, expandContract } from "../../generator/explorer/compact.js";
import { pack, unpack } from "../../generator/explorer/pack.js";
import { explorerPage } from "../../generator/explorer/page.js";
import { inspect } from "../../generator/verbs/inspect.js";
import { campaigns } from "../support/campaign.js";
import { carrier, contract, member, operation, scalar } from "../support/contract.js";
import { dataIn } from "../support/explorer-page.js";
import { unplaced } from "../support/contracts.js";

const nasty = "</script><script>alert(1)</script> <!-- ]]> \"quoted\" 'and' & \u0000\u001b\u2028\u2029 {{services}}";

/** A contract with texts that a page must not take for markup. */
const hostile: Contract = contract(
  [
    {
      ...carrier("Thing", [{ ...member("Name", scalar("string")), doc: { summary: nasty } }]),
      doc: { summary: nasty },
    },
  ],
  [{ ...operation("Do", [member("Name", scalar("string"))], []), doc: { summary: nasty, returns: nasty } }],
  { name: "Sample</script>", doc: { summary: nasty } },
);

/** The contract that a page's data holds. */
function contractIn(page: string): Contract {
  return expandContract(unpack(dataIn(page).contract));
}

describe("the page", () => {
  test("holds the whole contract, without positions", async () => {
    const [vendored] = await inspect({
      from: "wsdl",
      agents: campaigns ? ["all"] : ["ErpSync", "Contact", "SoPrincipal"],
    });
    if (!vendored) throw new Error("wsdl/ has no contract");
    const held = expandContract(unpack(pack(compactContract(vendored))));
    expect([...held.types.keys()]).toEqual([...vendored.types.keys()]);
    const plain = (each: Contract) => unplaced({ ...each, types: [...each.types.values()] });
    expect(plain(held)).toEqual(plain(vendored));
  });

  test("is the same for the same contract", () => {
    expect(explorerPage(hostile)).toBe(explorerPage(structuredClone(hostile)));
  });

  test("keeps markup, quotes and control characters in names and prose as text", () => {
    const page = explorerPage(hostile);
    expect(contractIn(page).agents[0]).toMatchObject({ name: "Sample</script>", doc: { summary: nasty } });
    expect(page.match(/<script/g)).toHaveLength(explorerPage(contract([], [])).match(/<script/g)?.length ?? 0);
    expect(page).not.toContain("alert(1)</script>");
  });

  test("escapes the name of the version in the page's title", () => {
    expect(explorerPage({ ...hostile, services: "<b>&" })).toContain("<title>&lt;b&gt;&amp;</title>");
  });

  test("names nothing that a browser would load, and lets only its own script run", () => {
    const page = explorerPage(hostile);
    const head = page.slice(0, page.indexOf("<style>"));
    expect(head).toMatch(/default-src 'none'; script-src 'sha256-[\w+/]{43}='/);
    expect(page).not.toMatch(/<(?:link|img|iframe|script)[^>]* (?:src|href)=/);
    const style = page.slice(page.indexOf("<style>"), page.indexOf("</style>"));
    expect(style).not.toMatch(/url\(|@import/);
  });

  test("has the licences of SuperOffice's texts and of the bundled programs", () => {
    const page = explorerPage(hostile);
    expect(page).toContain("Copyright (c) 2020 SuperOffice Docs");
    expect(page).toContain("Jason Miller");
  });
});
