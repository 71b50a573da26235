/** The reader of XML 1.0 with namespaces: its steps, what it refuses and where, its limits, and texts that arrive in pieces. */
import { describe, expect, test } from "vitest";
import { everyCut, inPieces, readerOf, refusalOf, stepsOf, XmlReader } from "../../../support/xml.js";

const xml = "http://www.w3.org/XML/1998/namespace";
const xmlns = "http://www.w3.org/2000/xmlns/";

/** Returns what the reader finds, after it has found the same in the text cut in two at each position, and in single characters. */
function stepsHoweverCut(text: string): readonly string[] {
  const steps = stepsOf(text);
  for (const pieces of [...everyCut(text), inPieces(text, 1)]) expect(stepsOf(pieces)).toEqual(steps);
  return steps;
}

describe("well-formed documents", () => {
  test.each<[name: string, text: string, steps: readonly string[]]>([
    ["an empty element", "<a/>", ["<a>", "/"]],
    ["an empty element with a space", "<a />", ["<a>", "/"]],
    ["a start tag and an end tag", "<a></a>", ["<a>", "/"]],
    ["white space inside of tags", "<a\r\n\t ></a \t\r\n>", ["<a>", "/"]],
    ["white space around the root", " \t\r\n<a/> \t\r\n", ["<a>", "/"]],
    ["elements inside each other", "<a><b><a/></b></a>", ["<a>", "<b>", "<a>", "/", "/", "/"]],
    ["elements of which one name begins as the other", "<a><ab></ab></a>", ["<a>", "<ab>", "/", "/"]],
    ["text between elements", "<a>x<b/>y</a>", ["<a>", '"x"', "<b>", "/", '"y"', "/"]],
    ["text of one character", "<a>x</a>", ["<a>", '"x"', "/"]],
    ["white space as text", "<a> \t\n</a>", ["<a>", '" \\t\\n"', "/"]],
    ["a > in text", "<a>x>y]]x]></a>", ["<a>", '"x>y]]x]>"', "/"]],
    ["a line end of two characters", "<a>x\r\ny\rz\n</a>", ["<a>", '"x\\ny\\nz\\n"', "/"]],
    ["a carriage return as a reference", "<a>&#13;\r\n</a>", ["<a>", '"\\r\\n"', "/"]],
    ["the five named references", "<a>&amp;&lt;&gt;&quot;&apos;</a>", ["<a>", JSON.stringify(`&<>"'`), "/"]],
    ["a reference to a reference", "<a>&amp;lt;</a>", ["<a>", '"&lt;"', "/"]],
    ["CDATA beside text", "<a>x<![CDATA[<b>&amp;]]>y</a>", ["<a>", '"x<b>&amp;y"', "/"]],
    ["CDATA with brackets", "<a><![CDATA[]]]]><![CDATA[>]]></a>", ["<a>", '"]]>"', "/"]],
    ["CDATA with a line end", "<a><![CDATA[x\r\ny]]></a>", ["<a>", '"x\\ny"', "/"]],
    ["empty CDATA", "<a><![CDATA[]]></a>", ["<a>", "/"]],
    ["a comment between two parts of one text", "<a>x<!-- <b> & -->y</a>", ["<a>", '"xy"', "/"]],
    ["an empty comment", "<a><!----></a>", ["<a>", "/"]],
    ["a comment with single hyphens", "<a><!--a-b- -c--></a>", ["<a>", "/"]],
    ["comments around the root", "<!--a--><a/><!--b-->", ["<a>", "/"]],
    ["a byte order mark", "\ufeff<a/>", ["<a>", "/"]],
    ["a byte order mark inside of text", "<a>\ufeff</a>", ["<a>", '"\ufeff"', "/"]],
    ["an XML declaration", '<?xml version="1.0"?><a/>', ["<a>", "/"]],
    ["a byte order mark before an XML declaration", '\ufeff<?xml version="1.0"?><a/>', ["<a>", "/"]],
    ["attributes in both kinds of quotes", `<a b="'" c='"'/>`, [`<a b=' c=">`, "/"]],
    ["an empty attribute", '<a b=""/>', ["<a b=>", "/"]],
    ["white space around an attribute's =", "<a b \t\r\n= \t\r\n'1'\n/>", ["<a b=1>", "/"]],
    ["a > and / inside of an attribute", "<a b='/>'>x</a>", ["<a b=/>>", '"x"', "/"]],
    ["white space in an attribute as spaces", "<a b=' \t\n\r\nx\r'/>", ["<a b=    x >", "/"]],
    ["white space as references in an attribute", "<a b='&#9;&#10;&#13;'/>", ["<a b=\t\n\r>", "/"]],
    ["references in an attribute", "<a b='&lt;&quot;&#x41;'/>", ['<a b=<"A>', "/"]],
    ["names beyond ASCII", "<é.-·1><Ω_/></é.-·1>", ["<é.-·1>", "<Ω_>", "/", "/"]],
    ["names beyond the basic plane", "<\u{10000}\u{effff}/>", ["<\u{10000}\u{effff}>", "/"]],
    [
      "text beyond the basic plane",
      "<a>\u{1f600}\ud7ff\ue000\ufffd</a>",
      ["<a>", '"\u{1f600}\ud7ff\ue000\ufffd"', "/"],
    ],
  ])("reads %s, however it is cut", (_, text, steps) => {
    expect(stepsHoweverCut(text)).toEqual(steps);
  });

  test.each([
    "<?xml version='1.0'?>",
    '<?xml version="1.10" ?>',
    "<?xml\tversion\r=\n'1.0'\t?>",
    '<?xml version="1.0" encoding="utf-8"?>',
    "<?xml version='1.0' encoding = 'ISO-8859_1.x'?>",
    '<?xml version="1.0" standalone="yes"?>',
    '<?xml version="1.0" encoding="a" standalone = \'no\' ?>',
  ])("reads the declaration %s", (declaration) => {
    expect(stepsHoweverCut(`${declaration}<a/>`)).toEqual(["<a>", "/"]);
  });
});

describe("namespaces", () => {
  test.each<[name: string, text: string, steps: readonly string[]]>([
    ["the default for elements, not for attributes", "<a xmlns='urn:1' b='2'/>", ["<{urn:1}a b=2>", "/"]],
    ["a prefix for both", "<p:a xmlns:p='urn:1' p:b='2'/>", ["<{urn:1}a {urn:1}b=2>", "/"]],
    ["a prefix declared behind its use", "<p:a p:b='2' xmlns:p='urn:1'/>", ["<{urn:1}a {urn:1}b=2>", "/"]],
    ["children in the default", "<a xmlns='urn:1'><b/></a>", ["<{urn:1}a>", "<{urn:1}b>", "/", "/"]],
    [
      "a default that ends with its element",
      "<a xmlns='urn:1'><b xmlns='urn:2'/><c/></a>",
      ["<{urn:1}a>", "<{urn:2}b>", "/", "<{urn:1}c>", "/", "/"],
    ],
    [
      "a prefix that ends with its element",
      "<p:a xmlns:p='urn:1'><p:b xmlns:p='urn:2'>x</p:b><p:c/></p:a>",
      ["<{urn:1}a>", "<{urn:2}b>", '"x"', "/", "<{urn:1}c>", "/", "/"],
    ],
    ["a default that is undeclared", "<a xmlns='urn:1'><b xmlns=''/></a>", ["<{urn:1}a>", "<b>", "/", "/"]],
    ["the prefix xml without a declaration", "<a xml:lang='no'/>", [`<a {${xml}}lang=no>`, "/"]],
    ["the prefix xml as it is", `<a xmlns:xml='${xml}' xml:lang='no'/>`, [`<a {${xml}}lang=no>`, "/"]],
    ["a namespace with references", "<a xmlns='urn:&amp;'/>", ["<{urn:&}a>", "/"]],
    ["one local name in two namespaces", "<a xmlns:p='urn:1' b='1' p:b='2'/>", ["<a b=1 {urn:1}b=2>", "/"]],
  ])("reads %s", (_, text, steps) => {
    expect(stepsHoweverCut(text)).toEqual(steps);
  });

  test.each([
    ["an element's prefix that is not declared", "<p:a/>", "the prefix of p:a is not declared"],
    ["an attribute's prefix that is not declared", "<a p:b='1'/>", "the prefix of p:b is not declared"],
    [
      "a prefix after the element that declares it",
      "<a><b xmlns:p='urn:1'/><p:c/></a>",
      "the prefix of p:c is not declared",
    ],
    ["the prefix of a name that every object has", "<toString:a/>", "the prefix of toString:a is not declared"],
    ["an undeclared prefix", "<a xmlns:p=''/>", "the prefix «p» cannot be declared as that"],
    ["the prefix xmlns", "<a xmlns:xmlns='urn:1'/>", "the prefix «xmlns» cannot be declared as that"],
    ["the prefix xml as something else", "<a xmlns:xml='urn:1'/>", "the prefix «xml» cannot be declared as that"],
    ["another prefix for xml's namespace", `<a xmlns:p='${xml}'/>`, "the prefix «p» cannot be declared as that"],
    ["xml's namespace as the default", `<a xmlns='${xml}'/>`, "the prefix «» cannot be declared as that"],
    ["another prefix for xmlns's namespace", `<a xmlns:p='${xmlns}'/>`, "the prefix «p» cannot be declared as that"],
    ["xmlns's namespace as the default", `<a xmlns='${xmlns}'/>`, "the prefix «» cannot be declared as that"],
    ["an attribute twice", "<a b='1' b='2'/>", "the attribute b stands twice"],
    [
      "an attribute twice under two prefixes",
      "<a xmlns:p='urn:1' xmlns:q='urn:1' p:b='' q:b=''/>",
      "the attribute q:b stands twice",
    ],
    ["a declaration twice", "<a xmlns:p='urn:1' xmlns:p='urn:2'/>", "the attribute xmlns:p stands twice"],
    ["the default twice", "<a xmlns='urn:1' xmlns='urn:1'/>", "the attribute xmlns stands twice"],
  ])("refuses %s", (_, text, reason) => {
    expect(refusalOf(text)).toContain(reason);
  });

  test("finds a prefix for a namespace, the innermost first", () => {
    const reader = readerOf("<p:a xmlns:p='urn:1' xmlns='urn:2'><b xmlns:q='urn:1' xmlns:r='urn:3'/><c/></p:a>");
    reader.next();
    expect(["urn:1", "urn:2", "urn:3", "", xml].map((each) => reader.prefixOf(each))).toEqual([
      "p",
      "",
      undefined,
      undefined,
      "xml",
    ]);
    reader.next();
    expect(["urn:1", "urn:2", "urn:3"].map((each) => reader.prefixOf(each))).toEqual(["q", "", "r"]);
    reader.next();
    reader.next();
    expect(["urn:1", "urn:2", "urn:3"].map((each) => reader.prefixOf(each))).toEqual(["p", "", undefined]);
  });

  test("finds no prefix where the one from outside means something else", () => {
    const reader = readerOf(
      "<a xmlns:p='urn:1' xmlns:q='urn:1'><b xmlns:p='urn:2'><c xmlns:q='urn:3'/><d xmlns:r='urn:4'/></b></a>",
    );
    reader.next();
    expect(reader.prefixOf("urn:1")).toBe("p");
    reader.next();
    expect(reader.prefixOf("urn:1")).toBeUndefined();
    expect(reader.prefixOf("urn:2")).toBe("p");
    reader.next();
    expect(reader.prefixOf("urn:1")).toBeUndefined();
    expect(reader.prefixOf("urn:2")).toBe("p");
    reader.next();
    reader.next();
    expect([reader.local, reader.prefixOf("urn:1"), reader.prefixOf("urn:2")]).toEqual(["d", undefined, "p"]);
  });

  test("finds no prefix twice where an inner declaration repeats an outer one", () => {
    const reader = readerOf(
      "<a xmlns:p='urn:1' xmlns:q='urn:1'><b xmlns:q='urn:1' xmlns:p='urn:2'><c xmlns:q='urn:3'/></b></a>",
    );
    for (let depth = 0; depth < 2; depth++) reader.next();
    expect(reader.prefixOf("urn:1")).toBe("q");
    reader.next();
    expect(reader.prefixOf("urn:1")).toBeUndefined();
  });

  test("knows the prefixes that a start tag declares itself", () => {
    const reader = readerOf("<a xmlns='urn:1' xmlns:p='urn:2'><b/><c xmlns:q='urn:3'><d/></c></a>");
    reader.next();
    expect({ ...reader.declared }).toEqual({ "": "urn:1", p: "urn:2" });
    reader.next();
    expect({ ...reader.declared }).toEqual({});
    reader.next();
    reader.next();
    expect({ ...reader.declared }).toEqual({ q: "urn:3" });
    expect(reader.bindings["p"]).toBe("urn:2");
    reader.next();
    expect({ ...reader.declared }).toEqual({});
  });
});

test.each<[name: string, text: string, steps: readonly string[]]>([
  ["text that looks like the end tag", "<a>x/a></a>", ["<a>", '"x/a>"', "/"]],
  ["a start tag that ends as the end tag", "<a><ba></ba></a>", ["<a>", "<ba>", "/", "/"]],
  [
    "attributes whose names hold xmlns",
    "<a xmlnsx='1' axmlns='2' a-xmlns='3'/>",
    ["<a xmlnsx=1 axmlns=2 a-xmlns=3>", "/"],
  ],
  ["an attribute called xmlns of another namespace", "<a xmlns:p='urn:1' p:xmlns='2'/>", ["<a {urn:1}xmlns=2>", "/"]],
])("reads %s", (_, text, steps) => {
  expect(stepsOf(text)).toEqual(steps);
});

test("says what is wrong with the reference that is, behind others", () => {
  expect(refusalOf("<a>&amp;&lt;&#xD800;</a>")).toContain(
    "column 13: a reference to U+D800, which is half of a surrogate pair",
  );
  expect(refusalOf("<a>&#65;&#x110000;</a>")).toContain("column 9: a reference beyond U+10FFFF");
  expect(refusalOf("<a>&#x10FFFF</a>")).toContain("an ampersand that begins no reference");
});

describe("what is refused, and where", () => {
  test.each<[name: string, text: string, reason: string, place: string]>([
    ["no text", "", "the message ends early", "1, column 1"],
    ["only white space", " \n ", "the message ends early", "2, column 2"],
    ["only a comment", "<!--a-->", "the message ends early", "1, column 9"],
    ["an element that is not closed", "<a>x", "the message ends early", "1, column 5"],
    ["an end tag that is cut", "<a></a", "a tag was expected", "1, column 4"],
    ["a start tag that is cut", "<a b='1'", "a tag was expected", "1, column 1"],
    ["an attribute that is cut", "<a b='1", "a tag was expected", "1, column 1"],
    ["a comment that is cut", "<a><!--x", "«-->» is missing", "1, column 4"],
    ["CDATA that is cut", "<a><![CDATA[x]]", "«]]>» is missing", "1, column 4"],
    ["another end tag", "<a>\n</b>", "</b> where </a> was expected", "2, column 1"],
    ["an end tag with a longer name", "<a></ab>", "</ab> where </a> was expected", "1, column 4"],
    ["an end tag outside of the root", "<a/></a>", "</a> where nothing is open", "1, column 5"],
    ["an end tag with an attribute", "<a></a b='1'>", "a tag was expected", "1, column 4"],
    ["an end tag that is empty", "<a></a/>", "", "1, column 4"],
    ["a second root", "<a/>\n <b/>", "a second root element", "2, column 2"],
    ["text before the root", " x<a/>", "text outside of the root element", "1, column 2"],
    ["text behind the root", "<a/> x", "text outside of the root element", "1, column 6"],
    ["a reference outside of the root", "<a/>&#32;", "text outside of the root element", "1, column 5"],
    ["CDATA outside of the root", "<![CDATA[ ]]><a/>", "a document type declaration", "1, column 1"],
    ["]]> in text", "<a>x]]>y</a>", "«]]>» in text", "1, column 5"],
    ["-- inside of a comment", "<a><!--x--y--></a>", "«--» inside a comment", ""],
    ["a comment that ends with three hyphens", "<a><!--x---></a>", "«--» inside a comment", ""],
    ["a comment of only >", "<a><!--></a>", "«-->» is missing", "1, column 4"],
    ["a < inside of an attribute", "<a b='<'/>", "a tag was expected", "1, column 1"],
    ["an attribute without quotes", "<a b=1/>", "a tag was expected", "1, column 1"],
    ["an attribute without a value", "<a b/>", "a tag was expected", "1, column 1"],
    ["attributes without a space between", "<a b='1'c='2'/>", "a tag was expected", "1, column 1"],
    ["a space behind <", "<a>< b/></a>", "a tag was expected", "1, column 4"],
    ["< at the end", "<a><", "a tag was expected", "1, column 4"],
    ["a name that begins with a digit", "<1/>", "a name was expected", ""],
    ["a name that begins with a hyphen", "<-a/>", "a name was expected", ""],
    ["a name with two colons", "<a:b:c xmlns:a='urn:1'/>", "a name was expected", ""],
    ["a name without a prefix before its colon", "<:a/>", "a name was expected", ""],
    ["a name with nothing behind its colon", "<a: xmlns:a='urn:1'/>", "a name was expected", ""],
    ["an attribute's name that begins with a digit", "<a 1='2'/>", "a name was expected", ""],
    ["a document type", "<!DOCTYPE a><a/>", "a document type declaration or a processing instruction", "1, column 1"],
    ["a document type inside of the root", "<a><!DOCTYPE a></a>", "a document type declaration", "1, column 4"],
    ["a processing instruction", "<?p?><a/>", "a document type declaration or a processing instruction", ""],
    ["a processing instruction inside of the root", "<a><?p?></a>", "a processing instruction", "1, column 4"],
    ["a processing instruction behind the root", "<a/><?p?>", "a processing instruction", "1, column 5"],
    ["a declaration behind white space", ' <?xml version="1.0"?><a/>', "a processing instruction", "1, column 2"],
    ["a declaration that is not closed", '<?xml version="1.0"><a/>', "«?>» is missing", "1, column 1"],
    ["an ampersand alone", "<a>x & y</a>", "an ampersand that begins no reference", "1, column 6"],
    ["an ampersand without its semicolon", "<a>&amp</a>", "an ampersand that begins no reference", "1, column 4"],
    ["a reference without a name", "<a>&;</a>", "an ampersand that begins no reference", "1, column 4"],
    ["an unknown entity", "<a>\n&lt;&nbsp;</a>", "an ampersand that begins no reference", "2, column 5"],
    ["an entity in capitals", "<a>&AMP;</a>", "an ampersand that begins no reference", "1, column 4"],
    ["a bad reference in an attribute", "<a b='x&y;'/>", "an ampersand that begins no reference", "1, column 8"],
    ["a control character in text", "<a>x\u0001</a>", "the character U+0001, which may only", "1, column 5"],
    ["a control character in an attribute", "<a b='\u001f'/>", "the character U+001F", "1, column 7"],
    ["a control character in a comment", "<a><!--\u0008--></a>", "the character U+0008", "1, column 8"],
    ["a control character in CDATA", "<a><![CDATA[\u000b]]></a>", "the character U+000B", "1, column 13"],
    ["U+FFFE", "<a>\ufffe</a>", "the character U+FFFE", "1, column 4"],
    ["U+FFFF", "<a>\uffff</a>", "the character U+FFFF", "1, column 4"],
    ["U+0000", "<a>\0</a>", "the character U+0000", "1, column 4"],
  ])("refuses %s", (_, text, reason, place) => {
    const refusal = refusalOf(text) ?? "";
    expect(refusal).toContain(reason);
    expect(refusal).toContain(`not well-formed XML at line ${place}`);
    expect(refusalOf(inPieces(text, 1))).toContain(reason);
  });

  test.each([
    "<?xml?>",
    "<?xml version='2.0'?>",
    "<?xml version='1.'?>",
    "<?xml version='1.0\"?>",
    "<?xml version='1.0'encoding='a'?>",
    "<?xml version='1.0' encoding='1'?>",
    "<?xml version='1.0' encoding=''?>",
    "<?xml version='1.0' standalone='maybe'?>",
    "<?xml version='1.0' standalone='yes' encoding='a'?>",
    "<?xml encoding='a'?>",
    "<?xml version='1.0' x?>",
    "<?XML version='1.0'?>",
    "<?xmlx version='1.0'?>",
  ])("refuses the declaration %s", (declaration) => {
    expect(refusalOf(`${declaration}<a/>`)).toContain("a document type declaration or a processing instruction");
  });

  test("refuses a second declaration", () => {
    expect(refusalOf("<?xml version='1.0'?><?xml version='1.0'?><a/>")).toContain("line 1, column 22");
  });

  test.each([1, 2, 3, 7])("counts lines and columns over pieces of %i characters", (size) => {
    const text = "<a>\n\n<b>line</b>\n  <c>&bad;</c></a>";
    expect(refusalOf(inPieces(text, size))).toBe(
      "not well-formed XML at line 4, column 6: an ampersand that begins no reference",
    );
  });
});

describe("references at the ends of the ranges", () => {
  test.each<[reference: string, text: string]>([
    ["&#0;", "\0"],
    ["&#x1;", "\u0001"],
    ["&#x1F;", "\u001f"],
    ["&#32;", " "],
    ["&#x00041;", "A"],
    ["&#xd7ff;", "\ud7ff"],
    ["&#xD7FF;", "\ud7ff"],
    ["&#55295;", "\ud7ff"],
    ["&#xE000;", "\ue000"],
    ["&#57344;", "\ue000"],
    ["&#xFFFD;", "\ufffd"],
    ["&#xFFFE;", "\ufffe"],
    ["&#xFFFF;", "\uffff"],
    ["&#x10000;", "\u{10000}"],
    ["&#x10FFFF;", "\u{10ffff}"],
    ["&#1114111;", "\u{10ffff}"],
  ])("reads %s in text and in attributes", (reference, text) => {
    expect(stepsOf(`<a b='${reference}'>x${reference}y</a>`)).toEqual([
      `<a b=${text}>`,
      JSON.stringify(`x${text}y`),
      "/",
    ]);
  });

  test.each([
    ["&#xD800;", "a reference to U+D800, which is half of a surrogate pair"],
    ["&#55296;", "a reference to U+D800, which is half of a surrogate pair"],
    ["&#xDBFF;", "a reference to U+DBFF, which is half of a surrogate pair"],
    ["&#xDC00;", "a reference to U+DC00, which is half of a surrogate pair"],
    ["&#xDFFF;", "a reference to U+DFFF, which is half of a surrogate pair"],
    ["&#57343;", "a reference to U+DFFF, which is half of a surrogate pair"],
    ["&#x110000;", "a reference beyond U+10FFFF"],
    ["&#1114112;", "a reference beyond U+10FFFF"],
    ["&#xFFFFFFFFFFFFFFFFFFFF;", "a reference beyond U+10FFFF"],
    ["&#;", "an ampersand that begins no reference"],
    ["&#x;", "an ampersand that begins no reference"],
    ["&#X41;", "an ampersand that begins no reference"],
    ["&#4a;", "an ampersand that begins no reference"],
    ["&#xg;", "an ampersand that begins no reference"],
    ["&#-1;", "an ampersand that begins no reference"],
    ["& #65;", "an ampersand that begins no reference"],
    ["&x#65;", "an ampersand that begins no reference"],
  ])("refuses %s in text and in attributes", (reference, reason) => {
    expect(refusalOf(`<a>${reference}</a>`)).toBe(`not well-formed XML at line 1, column 4: ${reason}`);
    expect(refusalOf(`<a b='${reference}'/>`)).toBe(`not well-formed XML at line 1, column 7: ${reason}`);
  });
});

describe("limits let as much pass as they say, and refuse one more", () => {
  const x = (length: number): string => "x".repeat(length);
  test.each<[name: string, limit: "depth" | "attributes" | "textLength", of: (size: number) => string, reason: string]>(
    [
      [
        "elements inside each other",
        "depth",
        (size) => "<a>".repeat(size) + "</a>".repeat(size),
        "elements inside each other",
      ],
      [
        "empty elements inside others",
        "depth",
        (size) => `${"<a>".repeat(size - 1)}<b/>${"</a>".repeat(size - 1)}`,
        "elements inside each other",
      ],
      [
        "attributes",
        "attributes",
        (size) => `<a ${Array.from({ length: size }, (_, at) => `a${at}=''`).join(" ")}/>`,
        "attributes in one element",
      ],
      [
        "declarations",
        "attributes",
        (size) => `<a ${Array.from({ length: size }, (_, at) => `xmlns:a${at}='u'`).join(" ")}/>`,
        "attributes in one element",
      ],
      ["characters of text", "textLength", (size) => `<a>${x(size)}</a>`, "characters in one piece of text"],
      [
        "characters of text around a comment",
        "textLength",
        (size) => `<a>${x(size - 2)}<!---->xx</a>`,
        "characters in one piece of text",
      ],
      [
        "characters of CDATA",
        "textLength",
        (size) => `<a><![CDATA[${x(size)}]]></a>`,
        "characters in one piece of text",
      ],
      [
        "characters of a comment",
        "textLength",
        (size) => `<a><!--${x(size)}--></a>`,
        "characters in one piece of text",
      ],
      ["characters of an attribute", "textLength", (size) => `<a b='${x(size)}'/>`, "characters in one piece of text"],
      [
        "white space behind the root",
        "textLength",
        (size) => `<a/>${" ".repeat(size)}`,
        "characters in one piece of text",
      ],
    ],
  )("%s", (_, limit, of, reason) => {
    const limits = { [limit]: 6 };
    expect(refusalOf(of(6), limits)).toBeUndefined();
    expect(refusalOf(of(7), limits)).toMatch(
      new RegExp(`^more than 6 ${reason} at line 1, column \\d+ \\(limits\\.${limit}\\)$`),
    );
    expect(refusalOf(inPieces(of(6), 1), limits)).toBeUndefined();
    expect(refusalOf(inPieces(of(7), 1), limits)).toContain(`more than 6 ${reason}`);
  });

  test("counts the elements that are open, not all of them", () => {
    expect(refusalOf("<a><b/><b></b><b/></a>", { depth: 2 })).toBeUndefined();
  });

  test("stops to load a comment that never ends", () => {
    let pieces = 0;
    const endless = () => (pieces++ === 0 ? "<a><!--" : "x".repeat(10));
    expect(refusalOf(endless, { textLength: 100 })).toContain("more than 100 characters in one piece of text");
    expect(pieces).toBeLessThan(15);
  });

  test("stops to load text that never ends", () => {
    let pieces = 0;
    const endless = () => (pieces++ === 0 ? "<a>" : "x".repeat(10));
    expect(refusalOf(endless, { textLength: 100 })).toContain("more than 100 characters in one piece of text");
    expect(pieces).toBeLessThan(15);
  });
});

describe("where the reader is", () => {
  test("knows the depth and the names of the open elements", () => {
    const reader = readerOf("<p:a xmlns:p='urn:1'><b><p:c/></b></p:a>");
    expect(reader.depth).toBe(0);
    for (let depth = 1; depth <= 3; depth++) {
      reader.next();
      expect(reader.depth).toBe(depth);
    }
    expect(reader.openFrom(1)).toEqual(["a", "b", "c"]);
    expect(reader.openFrom(2)).toEqual(["b", "c"]);
    expect(reader.openFrom(3)).toEqual(["c"]);
    reader.next();
    expect(reader.depth).toBe(2);
  });

  test.each([Infinity, 1, 3])("knows where the last step began and ended, in pieces of %s characters", (size) => {
    const text = "<a>xy<b c='1'/><!-- - --></a>\n";
    const reader = readerOf(size === Infinity ? text : inPieces(text, size));
    const steps: [string, string][] = [];
    while (reader.next() !== "eof") steps.push([reader.kind, text.slice(reader.begin, reader.end)]);
    expect(steps.map(([kind]) => kind)).toEqual(["start", "text", "start", "end", "end"]);
    expect(steps[0]?.[1]).toBe("<a>");
    expect(steps[2]?.[1]).toBe("<b c='1'/>");
    expect(steps[4]?.[1]).toBe("</a>");
    expect(reader.end).toBe(text.length);
  });

  test("forgets the attributes of an element before", () => {
    expect(stepsOf("<a b='1'><c/><d></d></a>")).toEqual(["<a b=1>", "<c>", "/", "<d>", "/", "/"]);
  });
});

describe("passing over elements", () => {
  test.each(["<b/>", "<b></b>", "<b>x<b><b/>y</b><!-- </b> --></b>", "<b x='1'><![CDATA[</b>]]></b>"])(
    "skip() passes over %s",
    (inside) => {
      for (const pieces of [`<a>${inside}<c/></a>`, inPieces(`<a>${inside}<c/></a>`, 1)]) {
        const reader = new XmlReader(pieces);
        reader.next();
        reader.next();
        reader.skip();
        expect(reader.depth).toBe(1);
        expect([reader.next(), reader.local]).toEqual(["start", "c"]);
      }
    },
  );

  test.each(["<b/>", "<b></b>", "<b>x<b><b/>y</b><!-- </b> --></b>", "<b x='1'\n><![CDATA[</b>]]>&lt;</b >"])(
    "element() gives %s as it stands",
    (inside) => {
      const text = `<a>before${inside}<c>behind</c></a>`;
      for (const pieces of [text, inPieces(text, 1), ...everyCut(text)]) {
        const reader = new XmlReader(pieces);
        for (let step = 0; step < 3; step++) reader.next();
        expect(reader.element()).toBe(inside);
        expect([reader.next(), reader.local]).toEqual(["start", "c"]);
        expect(reader.element()).toBe("<c>behind</c>");
        expect(reader.next()).toBe("end");
      }
    },
  );

  test("lets go of what was read", () => {
    const kept: number[] = [];
    let rows = 0;
    const reader = new XmlReader((wanted) => {
      kept.push(wanted);
      return rows++ < 100 ? `${rows === 1 ? "<a>" : ""}<b>text</b><c/>` : rows === 102 ? undefined : "</a>";
    });
    while (reader.next() !== "eof") if (reader.kind === "start" && reader.local === "b") reader.element();
    expect(Math.max(...kept)).toBeLessThan(20);
  });
});
