/** The order of the guides: sections of the page that lists them. */
import { guideHref, plainText, type Block, type Guide, type Guides, type Inline } from "./model.js";

export interface GuideGroup {
  readonly title: string;
  readonly guides: readonly Guide[];
}

/** Returns the guides in the groups in whose tables the index lists them, and those of no table last. */
export function groupsOf({ index, guides }: Guides): readonly GuideGroup[] {
  const groups: { readonly title: string; readonly guides: Guide[] }[] = [];
  for (const block of index.blocks) {
    if (block[0] === "h") groups.push({ title: plainText(block[3]), guides: [] });
    else
      for (const address of addressesIn(block)) {
        const guide = guides.find(({ slug }) => guideHref(slug) === address);
        if (guide && !groups.some((group) => group.guides.includes(guide))) groups.at(-1)?.guides.push(guide);
      }
  }
  const rest = guides.filter((guide) => !groups.some((group) => group.guides.includes(guide)));
  return [...groups, { title: "More", guides: rest }].filter((group) => group.guides.length > 0);
}

const addressesIn = (block: Block): readonly string[] =>
  block[0] === "table" ? block[2].flatMap((row) => row.flatMap(addresses)) : [];

const addresses = (line: readonly Inline[]): readonly string[] =>
  line.flatMap((part) => (typeof part !== "string" && part[0] === "a" ? [part[1]] : []));

/** A part of a guide below a heading of the second or third level, or its beginning. */
export interface Section {
  readonly guide: Guide;
  /** Absent at the beginning. */
  readonly anchor?: string;
  readonly heading: string;
  /** Level of the heading: 1 at the beginning of the guide. */
  readonly level: number;
  /** The first paragraph, or nothing. */
  readonly beginning: string;
  /** The whole text, code included. */
  readonly text: string;
}

/** Returns the parts of a guide. */
export function sectionsOf(guide: Guide): readonly Section[] {
  const sections: (Omit<Section, "guide" | "beginning" | "text"> & { readonly blocks: Block[] })[] = [
    { heading: "", level: 1, blocks: [] },
  ];
  for (const block of guide.blocks) {
    if (block[0] === "h")
      sections.push({ heading: plainText(block[3]), level: block[1], anchor: block[2], blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections.map(({ blocks, ...section }) => {
    const first = blocks.find(([kind]) => kind === "p");
    return { guide, ...section, beginning: first ? textOf(first) : "", text: blocks.map(textOf).join("\n") };
  });
}

/** Returns the text of a block. */
function textOf(block: Block): string {
  switch (block[0]) {
    case "h":
      return plainText(block[3]);
    case "p":
      return plainText(block[1]);
    case "pre":
      return block[2];
    case "ul":
    case "ol":
      return block[1].flatMap((item) => item.map(textOf)).join("\n");
    case "table":
      return [block[1], ...block[2]].flatMap((row) => row.map(plainText)).join("\n");
    case "quote":
      return block[1].map(textOf).join("\n");
  }
}
