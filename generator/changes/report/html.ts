/** Changes as one page to look things up in: it needs no network, and what a WSDL says never becomes markup in it. */
import Handlebars from "handlebars";
import { where } from "../../diagnostics/render.js";
import { assetText } from "../../emit/assets.js";
import { categories, type Category } from "../category.js";
import { exceptedInWords, type Excepted } from "../except.js";
import type { Change } from "../model.js";
import { rules } from "../rules/index.js";
import { changesSummary, countsOf } from "./options.js";
import { hintOf, shortened } from "./row.js";
import { meanings } from "./sections.js";

/** Names of the two versions, as people call them. */
export interface VersionNames {
  readonly before: string;
  readonly after: string;
}

const headings: Readonly<Record<Category, string>> = {
  wire: "Breaks the wire",
  source: "Breaks compilation",
  addition: "New",
  doc: "Documentation, and what no message depends on",
};

export function changesAsHtml(
  changes: readonly Change[],
  { before, after }: VersionNames,
  excepted: readonly Excepted[] = [],
): string {
  const counts = countsOf(changes);
  const page = Handlebars.compile(assetText("changes.hbs"), { strict: true, knownHelpersOnly: true });
  return page({
    before,
    after,
    // Documentation changes by the thousand, and breaks nothing: it is there for who asks.
    categories: categories.map((name) => ({
      name,
      count: counts[name].toLocaleString("en-US"),
      meaning: meanings[name],
      shown: String(name !== "doc"),
    })),
    summary: changesSummary(changes),
    excepted: exceptedInWords(excepted),
    style: assetText("changes.css"),
    script: assetText("changes.js"),
    data: embedded({ headings, rules: rulesOf(changes), rows: changes.map(rowOf) }),
  });
}

const rulesOf = (changes: readonly Change[]) =>
  Object.fromEntries(
    [...new Set(changes.map(({ rule }) => rule))].map((rule) => {
      const { category, title, cause, fix } = rules[rule];
      return [rule, { category, title, cause, fix }];
    }),
  );

function rowOf(change: Change) {
  const { rule, category, compiles, agent, agents, subject, before, after } = change;
  const [was, is] = shortened(change);
  return {
    rule,
    agent,
    agents,
    subject,
    was,
    is,
    hint: hintOf(change),
    unseen: category === "wire" && compiles ? true : undefined,
    before: before && where(before),
    after: after && where(after),
  };
}

/** JSON that ends no script element and begins no comment. */
const embedded = (data: unknown): string =>
  JSON.stringify(data)
    .replace(/</g, "\\u003c")
    .replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
