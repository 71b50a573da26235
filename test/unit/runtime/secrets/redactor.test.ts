import { describe, expect, test } from "vitest";
import { redactor } from "../../../../runtime/secrets/redactor.js";

describe("a redactor", () => {
  const redacted = (secret: string, text: string): string => redactor([secret])(text);

  test.each([
    ["abcd", "abcd", "•••"],
    ["abcd", "an abcd in abcdabcd", "an ••• in ••••••"],
    ["abcd", "ABCD abc bcd", "ABCD abc bcd"],
    // Shorter than four characters is no secret.
    ["abc", "abc, then abc", "abc, then abc"],
    ["abc", "YWJj is the base64 of abc", "YWJj is the base64 of abc"],
    ["abcd", "YWJjZA is the base64 of abcd", "••• is the base64 of •••"],
    [" abc ", "x abc x, YWJj", "x abc x, YWJj"],
    // The length counts without escapes.
    ["%41bc", "Abc or %41bc", "Abc or %41bc"],
    ["%41bcd", "Abcd or %41bcd", "••• or •••"],
    ["a    b", "a b or a    b", "a b or a    b"],
    ["", "any text", "any text"],
    ["    ", "any    text", "any    text"],
    [" abcd ", "an abcd.", "an •••."],
    ["abcd", "", ""],
  ])("of %j makes of %j: %j", (secret, text, expected) => {
    expect(redacted(secret, text)).toBe(expected);
  });

  test.each([
    ["XML", "<a&b>c'd\"", "&lt;a&amp;b&gt;c&apos;d&quot;"],
    ["XML, by decimal numbers", "<a&b>c'd\"", "&#60;a&#38;b&#62;c&#39;d&#34;"],
    ["XML, by the first and the last number", "ab\0\u{10ffff}cd", "ab&#0;&#x10FFFF;cd"],
    ["XML, by hexadecimal numbers", "<a&b>c'd\"", "&#x3C;a&#x26;b&#x3e;c&#x27;d&#x22;"],
    ["JSON", 'a"b\\c/d', 'a\\"b\\\\c\\/d'],
    ["JSON, by numbers", "a<øb>c", "a\\u003C\\u00f8b\\u003ec"],
    ["a URL", "a b&c/d=%", "a%20b%26c%2Fd%3D%25"],
    ["a URL in lower case", "a&c/d=e", "a%26c%2fd%3de"],
    ["a URL beyond ASCII", "blåbær€😀", "bl%C3%A5b%c3%a6r%E2%82%AC%F0%9F%98%80"],
    ["a form", "a b  c d", "a+b+c+d"],
    ["base64 without padding", "7T:tick&et<", "N1Q6dGljayZldDw"],
    ["base64 of UTF-8", "blåbær", "YmzDpWLDpnI"],
    ["base64, without the white space around it", " 7T:tick&et<\n", "N1Q6dGljayZldDw"],
    ["base64 that is escaped", "~~~???ÿÿ", "fn5%2BPz8%2Fw7%2FDvw"],
    ["itself, though it reads as escaped for a URL", "ab%41cd", "ab%41cd"],
    ["itself, though it reads as escaped for XML", "ab&amp;cd", "ab&amp;cd"],
    ["itself, though it reads as escaped for JSON", "ab\\ncd", "ab\\ncd"],
    ["XML, though it reads as escaped already", "ab&amp;cd", "ab&amp;amp;cd"],
    ["a URL, though it reads as escaped already", "ab%41cd", "ab%2541cd"],
    ["JSON, though it reads as escaped already", "ab\\ncd", "ab\\\\ncd"],
    ["text that is broken into lines", "ab cd ef", "ab\r\n  cd\tef"],
    ["JSON that is broken into lines", "ab cd ef gh ij", "ab\\ncd\\r\\nef\\tgh\\fij"],
    ["JSON with a backspace", "abc\bd", "abc\\bd"],
    ["a URL that is broken into lines", "ab cd", "ab%0D%0Acd"],
    ["XML that is broken into lines", "ab cd", "ab&#10;&#xD;cd"],
    ["other white space", "ab\n\ncd", "ab cd"],
  ])("finds a secret in %s", (_, secret, written) => {
    expect(redacted(secret, `say ${written}.`)).toBe("say •••.");
    expect(redacted(secret, written)).toBe("•••");
  });

  test.each([
    ["an incomplete reference", "ab&cd", "ab&ampcd"],
    ["a reference without a number", "ab&#;cd", "ab&#x;cd"],
    ["a reference to no character", "ab&#1114112;cd", "ab&#1114113;cd"],
    ["a reference to half of a character", "ab&#xD800;cd", "ab&#xD801;cd"],
    ["an incomplete escape of JSON", "ab\\u00e", "ab\\u00f"],
    ["an escape of a URL that is no UTF-8", "ab%C3%28cd", "ab%C3%29cd"],
    ["an overlong escape of a URL", "ab%E0%80%80cd", "ab%E0%80%81cd"],
    ["an escape of a URL that is no number", "ab%zzcd", "ab%zycd"],
  ])("takes %s for itself", (_, secret, other) => {
    expect(redacted(secret, `1${secret}.`)).toBe("1•••.");
    expect(redacted(secret, `1${other}.`)).toBe(`1${other}.`);
  });

  test.each([
    ["at its beginning", "&abc", "x &amp;abc y"],
    ["at its end", "abc&", "x abc&amp; y"],
    ["before it", "abcd", "x &amp;abcd y"],
    ["behind it", "abcd", "x abcd&amp; y"],
    ["of more than one unit at its end", "abc😀", "x abc%F0%9F%98%80 y"],
  ])("takes out the whole of an escape, and no other (%s)", (_, secret, text) => {
    const left = text.replace(/&?(?:amp;)?abcd?(?:&amp;|%F0%9F%98%80)?/, (found) =>
      secret === "abcd" ? found.replace("abcd", "•••") : "•••",
    );
    expect(redacted(secret, text)).toBe(left);
  });

  test.each([
    ["abcd\\", "1abcd\\", "1•••"],
    ["ab& cd", "ab&\\ncd", "•••"],
    ["ab&A", "ab&%41", "•••"],
    ["ab%A", "ab%%41", "•••"],
    ["ab%4&c", "ab%4&amp;c", "•••"],
    ["ab%C&c", "ab%C&amp;c", "•••"],
    ["ab%C3%&c", "ab%C3%&amp;c", "•••"],
    ["ab%C3%8&c", "ab%C3%8&amp;c", "•••"],
    ["ab&#&c", "ab&#&amp;c", "•••"],
    ["ab&#x&c", "ab&#x&amp;c", "•••"],
    ["ab\\u&cdef", "ab\\u&amp;cdef", "•••"],
    ["ab\\u004&c", "ab\\u004&amp;c", "•••"],
    ["abzzcd", "ab%zzcd", "ab%zzcd"],
    ["abzzcd", "ab&zzcd", "ab&zzcd"],
  ])("takes a sign for itself that begins no escape (%j in %j)", (secret, text, expected) => {
    expect(redacted(secret, text)).toBe(expected);
  });

  test("leaves the padding of base64", () => {
    expect(redacted("7T:tick&et<", "N1Q6dGljayZldDw=")).toBe("•••=");
  });

  test("leaves the text around a secret as it was written", () => {
    const text = "1 &lt;\t\n abcd  \\n%20+ &gt;2";
    expect(redacted("abcd", text)).toBe(text.replace("abcd", "•••"));
  });

  test("makes one of secrets that overlap, and two of those that meet", () => {
    expect(redactor(["abcdef", "defghi"])("1abcdefghi2")).toBe("1•••2");
    expect(redactor(["cdef", "abcdefgh"])("1abcdefgh2 cdef")).toBe("1•••2 •••");
    expect(redactor(["abcdefgh", "abcd"])("1abcdefgh2")).toBe("1•••2");
    expect(redactor(["abcd", "efgh"])("1abcdefgh2")).toBe("1••••••2");
  });

  test("knows several secrets, in any order, and those that are not there", () => {
    expect(redactor([undefined, "later", "first", undefined, "first"])("1first2later3")).toBe("1•••2•••3");
    expect(redactor([])("first later")).toBe("first later");
    expect(redactor([undefined])("undefined")).toBe("undefined");
  });
});
