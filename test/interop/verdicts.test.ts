/** Mono is asked again for every verdict of the table, which the tests of the double hold it to. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { verdicts } from "../support/verdicts.js";
import { report } from "./report.js";
import { available } from "./required.js";

const source = fileURLToPath(new URL("mono/Verdicts.cs", import.meta.url));

describe.skipIf(!available("mono", "mcs"))("Mono's serializer", () => {
  test("gives the verdicts of the table", () => {
    const folder = mkdtempSync(join(tmpdir(), "verdicts-"));
    try {
      execFileSync("mcs", ["-r:System.Runtime.Serialization", source, "-out:Verdicts.exe"], { cwd: folder });
      const answers = execFileSync("mono", ["Verdicts.exe"], {
        cwd: folder,
        encoding: "utf8",
        input: verdicts.map(({ type, xml }) => `${type}\t${Buffer.from(xml).toString("base64")}\n`).join(""),
      }).split("\n");
      for (const [index, { type, xml, mono }] of verdicts.entries())
        expect([type, xml, answers[index]]).toEqual([type, xml, mono]);
      report("Mono's serializer", { verdicts: verdicts.length });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
