/** XML documents by a seed: sound ones of all that SOAP has, and the same with a few characters changed. */

/** A small generator of numbers (mulberry32), so that a run can be had again by its seed. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <Item>(random: () => number, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;

const texts = [
  "",
  " ",
  "a",
  "Müller &amp; Söhne",
  "&#65;",
  "&#x1F600;",
  "]]",
  "x>y",
  "\n  ",
  "北",
  "&quot;&apos;&gt;",
  "<![CDATA[<&]]>",
  "<!-- c -->",
  "\r\n",
  "\t",
];
const names = ["a", "b", "p:a", "q:b", "Name", "é", "a-b.c_1"];
const attributes = [
  "",
  ' x="1"',
  " p:x='2'",
  ' x="1" y="&lt;"',
  ' xmlns="urn:1"',
  ' xmlns:q="urn:3"',
  ' xmlns:p="urn:2" p:y=""',
  ' xml:lang="no"',
  '\n z = "a\tb" ',
  ' xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"',
];

export function soundDocument(random: () => number): string {
  const element = (depth: number): string => {
    const name = pick(random, names);
    const tag = `${name}${pick(random, attributes)}`;
    if (random() < 0.2) return `<${tag}/>`;
    const children = Array.from({ length: Math.floor(random() * 4) }, () =>
      depth > 0 && random() < 0.6 ? element(depth - 1) : pick(random, texts),
    );
    return `<${tag}>${children.join("")}</${name}${random() < 0.1 ? " " : ""}>`;
  };
  const prolog = pick(random, [
    "",
    "",
    '<?xml version="1.0"?>',
    "<?xml version='1.0' encoding='utf-8'?>\n",
    "<!-- before -->",
  ]);
  return `${prolog}<root xmlns:p="urn:p" xmlns:q="urn:q">${element(3)}${pick(random, texts)}${element(2)}</root>${pick(random, ["", "", "\n", "<!-- after -->"])}`;
}

const pieces = [
  "<",
  ">",
  "/",
  "&",
  ";",
  '"',
  "'",
  "=",
  ":",
  "!",
  "?",
  "-",
  "]]>",
  "<!--",
  "-->",
  "<![CDATA[",
  "xmlns:p=''",
  "\u0001",
  "\ufffe",
  "é",
  " ",
  "1",
  "</a>",
  "<a>",
  "&#0;",
  "&#xB;",
  "&#XB;",
  "&#xFFFE;",
  "&#xD800;",
  "<?p?>",
  "<!DOCTYPE a>",
  "--",
  "xmlns",
];

/** Some characters taken out, put in or doubled. */
export function mutated(random: () => number, text: string): string {
  let result = text;
  for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes--) {
    const at = Math.floor(random() * (result.length + 1));
    const to = Math.min(result.length, at + Math.floor(random() * 6));
    const kind = random();
    result =
      kind < 0.4
        ? result.slice(0, at) + pick(random, pieces) + result.slice(at)
        : kind < 0.7
          ? result.slice(0, at) + result.slice(to)
          : result.slice(0, to) + result.slice(at);
  }
  return result;
}

/** A text as it may come from a network, each piece of at most so many characters. */
export function inPieces(random: () => number, text: string, longest: number): () => string | undefined {
  let at = 0;
  return () => {
    if (at >= text.length) return undefined;
    const from = at;
    at += 1 + Math.floor(random() * longest);
    return text.slice(from, at);
  };
}
