/** The walls of the runtime: no file outside of runtime/soap/ names SOAP, XML or an envelope. Comments and texts are exempt. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const runtime = new URL("../../../runtime/", import.meta.url);

/** Comments, texts, and at last names, which alone are kept. A regular expression reads as names, too. */
const token = /\/\/.*|\/\*[^]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|[A-Za-z_$][\w$]*/g;

/** Returns the names in a source, those inside of template literals included. */
const namesIn = (source: string): readonly string[] =>
  (source.match(token) ?? []).flatMap((each) => {
    if (each.startsWith("`")) return [...each.matchAll(/\$\{([^}]*)\}/g)].flatMap(([, inside = ""]) => namesIn(inside));
    return /^["'/]/.test(each) ? [] : [each];
  });

const isOfProtocol = (name: string): boolean => /soap|xml|envelope/i.test(name);

test("the test finds names, and neither comments nor texts", () => {
  const source = 'const a = "soap"; // xml\n/* envelope */ readSoap(`xml ${xmlText} soap`, envelopeOf, "\\"soap");';
  expect(namesIn(source).filter(isOfProtocol)).toEqual(["readSoap", "xmlText", "envelopeOf"]);
});

const neutral = readdirSync(runtime, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.startsWith("soap/"));

test.each(neutral)("%s names no protocol", (path) => {
  const source = readFileSync(new URL(path, runtime), "utf8");
  // HTML and XML stand in a regular expression, as words of the English language.
  expect(namesIn(source).filter((name) => isOfProtocol(name) && name !== "XML")).toEqual([]);
});
