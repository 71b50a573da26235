/**
 * Damaged zips: each ends with a contract or with a diagnostic that has a code; never with an exception, and nothing is written but to `out`. A short
 * run by default; `ZIP_FUZZ=100000 ZIP_FUZZ_SEED=7 npx vitest run test/source/damaged-zips` takes more.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readContracts } from "../../generator/contract/read.js";
import { codes } from "../../generator/diagnostics/codes.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { generate } from "../../generator/index.js";
import { openSource } from "../../generator/source/open.js";
import { zip } from "../support/archive.js";
import { numbers } from "../support/documents.js";
import { wsdl } from "../support/wsdl.js";
import { cases } from "../support/campaign.js";

const archives = cases("ZIP_FUZZ", 100, 1_000);
const seed = Number(process.env["ZIP_FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const scratch = mkdtempSync(join(tmpdir(), "zip-fuzz-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const names = [
  "Sample.wsdl",
  "Services88/Sample.wsdl",
  "../Sample.wsdl",
  "/etc/Sample.wsdl",
  "C:\\Sample.wsdl",
  "a\\..\\..\\Sample.wsdl",
  "Sample.wsdl/",
  "\u0000.wsdl",
  "CON.wsdl",
  "é.xsd",
  "",
  "x".repeat(300) + ".wsdl",
  "__proto__.wsdl",
];

function damaged(random: () => number): Buffer {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const entries = Array.from({ length: random() < 0.6 ? 1 : 2 }, () => ({
    name: random() < 0.7 ? "Sample.wsdl" : pick(names),
    content: random() < 0.8 ? wsdl() : pick(["", "<", "PK\x03\x04", "{}", "\u0000".repeat(50)]),
    compress: random() < 0.5,
    ...(random() < 0.2 && { claimedSize: pick([0, 1, 2 ** 32 - 1, 10]) }),
  }));
  const whole = zip(entries);
  const kind = random();
  if (kind < 0.3) return whole;
  if (kind < 0.45) return whole.subarray(0, Math.floor(random() * whole.length));
  if (kind < 0.5) return Buffer.concat([whole, whole]);
  const bytes = Buffer.from(whole);
  // Mostly in the directory at the end, where a little does a lot.
  for (let changes = 1 + Math.floor(random() * 4); changes > 0; changes--)
    bytes[
      Math.floor(random() < 0.6 ? bytes.length - random() * Math.min(bytes.length, 200) : random() * bytes.length)
    ] = Math.floor(random() * 256);
  return bytes;
}

test(`${archives} damaged zips, seed ${seed}`, async () => {
  const random = numbers(seed);
  const counts = { contracts: 0, refused: 0 };
  const path = join(scratch, "in.zip");
  const out = join(scratch, "home", "out");
  mkdirSync(join(scratch, "home"));
  for (let count = 0; count < archives; count++) {
    writeFileSync(path, damaged(random));
    const diagnostics = new Diagnostics();
    try {
      const source = await openSource({ kind: "path", path }, diagnostics);
      if (source && !diagnostics.hasErrors) await readContracts(source, diagnostics);
      for (const { code } of diagnostics.all) expect(Object.hasOwn(codes, code)).toBe(true);
      if (diagnostics.hasErrors || !source) counts.refused++;
      else counts.contracts++;
      // Now and then to the end: writing is what takes the time.
      if (count % 50 === 0) {
        await generate({ from: path, out }).catch((error: unknown) => expect(String(error)).toMatch(/NS\d{3}/));
        expect(readdirSync(join(scratch, "home")).filter((each) => each !== "out")).toEqual([]);
        expect(readdirSync(scratch).sort()).toEqual(["home", "in.zip"]);
        if (existsSync(out)) rmSync(out, { recursive: true });
      }
    } catch (error) {
      throw new Error(`seed ${seed}, archive ${count}: ${error instanceof Error ? error.stack : String(error)}`, {
        cause: error,
      });
    }
  }
  console.log(`seed ${seed}: ${counts.contracts} were read, ${counts.refused} refused`);
  expect(counts.contracts).toBeGreaterThan(archives / 50);
  expect(counts.refused).toBeGreaterThan(archives / 50);
}, 3_600_000);
