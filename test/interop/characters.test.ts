/**
 * Every kind of character between .NET's serializer, as Mono has it, and ours: 10,000 random texts each way, in elements and in attributes, and the
 * verdict of both on what may be written for a character. `CHARACTERS_SEED=7` repeats a run.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ArrayOfstring$ } from "../../generated/Services88/carriers/descriptors.js";
import { connect, ErpSyncAgent, RequestError } from "../../generated/Services88/index.js";
import { writeBody } from "../../generated/Services88/runtime/soap/envelope.js";
import { escapeAttribute } from "../../generated/Services88/runtime/soap/xml/writer.js";
import { numbers } from "../support/documents.js";
import { isWritable } from "../support/net-characters.js";
import { read } from "../support/reading.js";
import { envelope, services88, stub } from "../support/stub.js";
import { report } from "./report.js";
import { available } from "./required.js";

const seed = Number(process.env["CHARACTERS_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const random = numbers(seed);
const below = (end: number): number => Math.floor(random() * end);

/** Kinds of text, each as likely as the others. */
const kinds: readonly (() => string)[] = [
  () => String.fromCharCode(below(0x20)),
  () => String.fromCharCode(0x20 + below(0x60)),
  () => String.fromCharCode(0x80 + below(0x80)),
  () => String.fromCodePoint(0xa0 + below(0xd800 - 0xa0)),
  () => String.fromCodePoint(0x10000 + below(0x100000)),
  () => String.fromCharCode(0xd800 + below(0x800)),
  () => String.fromCharCode(0xfdd0 + below(0x20)),
  () => String.fromCharCode(0xfff0 + below(0x10)),
  () => pick(["\r", "\n", "\r\n", "\n\r", "\r\r\n", "\t", " ", "  \r\n "]),
  () => pick(["\u0085", "\u2028", "\u2029", "\ufeff", "\u00a0", "\u3000", "\u00ad", "\u200d"]),
  () => pick(["]]>", "&", "<", ">", '"', "'", "&#xB;", "&amp;", "<![CDATA[x]]>", "<!--", "-->", "%0B", "\\u000b"]),
  () => pick(["word", "Blåbær", "北京", "e\u0301"]),
];
const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
const texts = Array.from({ length: 10_000 }, () => Array.from({ length: below(7) }, () => pick(kinds)()).join(""));

/** Where a text does not arrive as it was, and why that is so. Nothing else may differ. */
const exceptions = {
  /** .NET's text writer makes U+FFFD of a lone surrogate, without a word. */
  fromNet: (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd"),
  /** We refuse to send one: the caller is told, instead of losing the character. */
  isRefused: (text: string): boolean => !isWritable(text),
  /** XmlTextWriter, which WCF does not use, writes returns as they are, and a reader makes line feeds of them. It throws for a lone surrogate. */
  fromClassicNet: (text: string): string => text.replace(/\r\n?/g, "\n"),
};

const scratch = mkdtempSync(join(tmpdir(), "characters-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A text as the program takes it and gives it. */
const encoded = (text: string): string =>
  `-${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("")}`;
const decoded = (line: string): string =>
  String.fromCharCode(...(line.slice(1).match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
const longText = (line: string): string => Buffer.from(line.slice(1), "hex").swap16().toString("utf16le");
const net = (verb: string, given: readonly string[]): string[] => {
  const input = given.map((each) => `${encoded(each)}\n`).join("");
  const { status, stdout, stderr } = spawnSync("mono", ["Texts.exe", verb], {
    cwd: scratch,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  expect(status, stderr).toBe(0);
  return stdout.trimEnd().split("\n");
};

const decode = async (body: string) => new ErpSyncAgent(connect(stub(envelope(body)).options)).GetErpFieldValues({});
const message = (given: readonly string[]) =>
  writeBody(
    { services: "Services88", name: "Any", namespace: services88, operations: {} },
    { element: "GetErpFieldValuesResponse", members: [["Response", () => ArrayOfstring$, "1nil"]] },
    { Response: given },
  );

describe.skipIf(!process.env["INTEROP_REQUIRED"] || !available("mcs", "mono"))(
  `.NET's serializer (Mono), seed ${seed}`,
  () => {
    beforeAll(() => {
      copyFileSync(fileURLToPath(new URL("mono/Texts.cs", import.meta.url)), join(scratch, "Texts.cs"));
      execFileSync("mcs", ["-r:System.Runtime.Serialization", "Texts.cs", "-out:Texts.exe"], { cwd: scratch });
    });

    test("10,000 texts that .NET writes are read as they were, in elements and in attributes", async () => {
      const [elements = "", attributes = ""] = net("write", texts).map(longText);
      const expected = texts.map(exceptions.fromNet);
      expect(await decode(elements)).toEqual(expected);
      expect(read(attributes).children.map((each) => each.attributes["{}value"])).toEqual(expected);
      const writable = texts.filter(isWritable);
      const [classic = ""] = net("write-classic", writable).map(longText);
      expect(await decode(classic.replace(/^<\?.*?\?>/, ""))).toEqual(writable.map(exceptions.fromClassicNet));
      report("Mono (text)", { texts: texts.length, "with a lone surrogate": texts.length - writable.length });
    });

    test("10,000 texts that we write are read by .NET as they were, in elements and in attributes", () => {
      for (const refused of texts.filter(exceptions.isRefused)) expect(() => message([refused])).toThrow(RequestError);
      const sent = texts.filter((text) => !exceptions.isRefused(text));
      expect(sent.length).toBeGreaterThan(5_000);
      const { text: body, prefixes } = message(sent);
      const declarations = [...prefixes].map(([uri, prefix]) => ` xmlns:${prefix}="${uri}"`).join("");
      const attributes = sent.map((text) => `<text value="${escapeAttribute(text)}"/>`).join("");
      const lines = net("read", [body.replace(/^<\w+/, (tag) => tag + declarations), `<texts>${attributes}</texts>`]);
      const [mark, unchecked] = [lines.indexOf("attributes"), lines.indexOf("unchecked")];
      expect(lines.slice(0, mark).map(decoded)).toEqual(sent);
      expect(lines.slice(mark + 1, unchecked).map(decoded)).toEqual(sent);
      expect(lines.slice(unchecked + 1).map(decoded)).toEqual(sent);
    });

    test("what may be written for a character is taken or refused as .NET does it, but for what is listed", async () => {
      /** .NET takes these, and we refuse them. None of them is ever written by .NET. */
      const stricter: Readonly<Record<string, string>> = {
        "&#xD800;": "half of a surrogate pair: .NET could not send it back",
        "&#xDC00;": "half of a surrogate pair",
        "&#xD83D;&#xDE00;": "two halves, which .NET writes as one character",
        "&#;": "no number, which .NET reads as U+0000",
        "&#x;": "no number",
        "<![CDATA[\v]]>": "a control character without a reference, which .NET refuses in text",
      };
      const references =
        "&#0; &#x0; &#xB; &#x0B; &#xb; &#11; &#x1F; &#xFFFE; &#xfffe; &#65535; &#x0000000B; &#x1FFFE; &#x1F600; &#x10FFFF; &#x110000; " +
        "&#xFFFFFFFF; &#9999999999; &#xD; &#xD;&#xA; &#9; &nbsp; &#X41; &#-1; &#+65; & &amp";
      const others = ["&# 65;", "&#x 41;", "&amp ;", "]]>", "<![CDATA[ a ]]>"];
      const raw = ["\v", "\0", "\ufffe", "\uffff", "\u0085", "\u2028", "\ufeff", "\r", "\r\n", "\t"];
      const forms = [...Object.keys(stricter), ...references.split(" "), ...others, ...raw];
      const bodies = forms.map((form) =>
        message(["FORM"])
          .text.replace("FORM", form)
          .replace(/a:string/g, "a:string xmlns:a='http://schemas.microsoft.com/2003/10/Serialization/Arrays'")
          .replace(/<\/a:string [^>]*>/, "</a:string>"),
      );
      const verdicts = net("verdicts", bodies).map((line) => (line === "refused" ? line : decoded(line)));
      const ours = await Promise.all(
        bodies.map((body) =>
          decode(body).then(
            (all) => all?.[0],
            () => "refused",
          ),
        ),
      );
      const differing = forms.filter((_, index) => verdicts[index] !== ours[index]);
      expect(differing.sort()).toEqual(Object.keys(stricter).sort());
      expect(forms.filter((form, index) => form in stricter && ours[index] !== "refused")).toEqual([]);
    });
  },
);
