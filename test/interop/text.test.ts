/** Text through our writer and somebody else's reader: whatever goes in comes out of libxml2 as it was. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { ListAgent$, type AgentDescriptor } from "../../generated/Services88/index.js";
import { ArrayOfstring$ } from "../../generated/Services88/carriers/descriptors.js";
import { writeEnvelope } from "../../runtime/soap/envelope.js";
import { text } from "../support/arbitrary.js";
import { isXml10 } from "../support/net-characters.js";
import { report } from "./report.js";
import { available } from "./required.js";

const scratch = mkdtempSync(join(tmpdir(), "text-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Canonical XML has five references and no choice (W3C, §2.3). */
const canonical = (raw: string): string =>
  raw.replace(
    /&(amp|lt|gt|quot|#xD);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#xD": "\r" })[name] ?? "",
  );

describe.skipIf(!available("xmllint"))("libxml2", () => {
  test("reads 20,000 texts as they were written", () => {
    const agent: AgentDescriptor = { ...ListAgent$ };
    // libxml2 takes no reference to a character that XML 1.0 does not have.
    const texts = fc.sample(text.filter(isXml10), 20_000);
    const file = join(scratch, "texts.xml");
    writeFileSync(
      file,
      writeEnvelope(
        agent,
        [],
        { element: "Any", members: [["Texts", () => ArrayOfstring$, "1nil"]] },
        {},
        { Texts: texts },
      ),
    );
    const read = execFileSync("xmllint", ["--nonet", "--c14n", file], { maxBuffer: 1 << 28, encoding: "utf8" });
    const found = [...read.matchAll(/<a:string>([^<]*)<\/a:string>/g)].map(([, raw = ""]) => canonical(raw));
    expect(found.length).toBe(texts.length);
    for (const [index, each] of texts.entries()) if (found[index] !== each) expect(found[index]).toBe(each);
    report("libxml2 (text)", { texts: texts.length });
  }, 60_000);
});
