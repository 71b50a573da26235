/** Takes restrictions and costs out of the prose of operations and types, for short labels beside their names. */

/** A restriction or cost. */
export interface Badge {
  readonly kind: "restricted" | "experimental" | "deprecated" | "slow";
  readonly text: string;
}

/** Prose in paragraphs, and what it says about restrictions and costs. */
export interface Prose {
  readonly paragraphs: readonly string[];
  /** Sentences that a badge stands for, such as the reason of a restriction. */
  readonly notes: readonly string[];
  readonly badges: readonly Badge[];
}

const slow = /\s*NsApiSlow threshold:\s*(\d+)\s*ms\.?/;
const noted = [
  { pattern: /^Online Restricted:/, badge: { kind: "restricted", text: "Online: by request" } },
  { pattern: /^Experimental:/, badge: { kind: "experimental", text: "experimental" } },
] as const;
const deprecated = /^(?:Deprecated|Obsolete)\b|\b(?:is|has been) (?:deprecated|obsolete)\b/i;

/** Reads a text of the contract. */
export function readProse(text = ""): Prose {
  const limit = slow.exec(text);
  const paragraphs: string[] = [];
  const notes: string[] = [];
  const badges: Badge[] = [];
  for (const given of text.replace(slow, "").split(/\n{2,}/)) {
    const paragraph = given.trim();
    if (paragraph === "") continue;
    const found = noted.find(({ pattern }) => pattern.test(paragraph));
    if (found) badges.push(found.badge);
    (found ? notes : paragraphs).push(paragraph);
  }
  if (deprecated.test(paragraphs[0] ?? "")) badges.unshift({ kind: "deprecated", text: "deprecated" });
  if (limit) badges.push({ kind: "slow", text: `slow above ${inSeconds(Number(limit[1]))}` });
  return { paragraphs, notes, badges };
}

const inSeconds = (milliseconds: number): string =>
  milliseconds % 100 === 0 ? `${milliseconds / 1000} s` : `${milliseconds} ms`;

/** Returns the first sentence of a text, without restrictions and costs. */
export function firstSentence(text: string | undefined): string {
  const [first = ""] = readProse(text).paragraphs;
  return /^[^]*?[.!?](?=\s+[A-Z(]|$)/.exec(first)?.[0] ?? first;
}
