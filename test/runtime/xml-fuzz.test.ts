/**
 * Mutated documents, read by us and by saxes: the same verdict, and the same information set. `XML_FUZZ=1000000 XML_FUZZ_SEED=7 npx vitest run
 * test/runtime/xml-fuzz.test.ts` takes more of them; a failure names the document and the seed.
 */
import { expect, test } from "vitest";
import { MessageError } from "../../runtime/index.js";
import { inPieces, mutated, numbers, soundDocument } from "../support/documents.js";
import { infoset, type Element } from "../support/infoset.js";
import { withoutNetReferences } from "../support/net-characters.js";
import { read } from "../support/reading.js";
import { cases } from "../support/campaign.js";

const documents = cases("XML_FUZZ", 1_000, 20_000);
const seed = Number(process.env["XML_FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

/** Outside of what SOAP has, where saxes reads on; we refuse it. */
const outside = /<!DOCTYPE|<\?(?!xml\s)/;
/** Where saxes is laxer than the recommendations: each with what it takes. */
const lax: readonly RegExp[] = [
  // Namespaces in XML 1.0 §4: what follows the colon begins as a name does.
  /:[-.\d\u00b7]/,
];

function attempt(reader: (xml: string) => Element, xml: string): Element | "refused" {
  try {
    return reader(xml);
  } catch (error) {
    if (reader !== infoset && !(error instanceof MessageError)) throw error;
    return "refused";
  }
}

test(`${documents} mutated documents, seed ${seed}`, () => {
  const random = numbers(seed);
  const counts = { refused: 0, read: 0 };
  for (let count = 0; count < documents; count++) {
    const sound = soundDocument(random);
    const xml = count % 4 === 0 ? sound : mutated(random, sound);
    const ours = attempt(read, xml);
    counts[ours === "refused" ? "refused" : "read"]++;
    // However it is cut.
    const cut = attempt(() => read(inPieces(random, xml, 1 + (count % 40))), xml);
    if (JSON.stringify(cut) !== JSON.stringify(ours))
      expect({ seed, count, xml, ours: cut }).toEqual({ seed, count, xml, ours });
    // saxes trims a namespace's name, which nothing says that one may.
    if (/xmlns[^=<>]*=\s*(?:"\s|"[^"]*\s"|'\s|'[^']*\s')/.test(xml)) continue;
    if (ours === "refused" && (outside.test(xml) || lax.some((each) => each.test(xml)))) continue;
    // saxes takes no reference to a character that only .NET sends: it reads the same document with another one.
    const plain = withoutNetReferences(xml);
    const oursOfPlain = plain === xml ? ours : attempt(read, plain);
    expect(oursOfPlain === "refused", xml).toBe(ours === "refused");
    const theirs = attempt(infoset, plain);
    if (JSON.stringify(oursOfPlain) !== JSON.stringify(theirs))
      expect({ seed, count, xml, ours: oursOfPlain }).toEqual({ seed, count, xml, ours: theirs });
  }
  console.log(`seed ${seed}: ${counts.read} read, ${counts.refused} refused`);
  expect(counts.read).toBeGreaterThan(documents / 5);
  expect(counts.refused).toBeGreaterThan(documents / 5);
}, 3_600_000);
