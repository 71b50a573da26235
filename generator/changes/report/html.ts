/**
 * Formats changes as an HTML page with search and filters. The page needs no network. Text of a WSDL is always escaped.
 */
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

/** Names of the two versions for the report. */
export interface VersionNames {
  readonly before: string;
  readonly after: string;
}

const headings: Readonly<Record<Category, string>> = {
  wire: "Breaks the wire",
  source: "Breaks compilation",
  addition: "New",
  doc: "Documentation and details that do not affect messages",
};

/** Returns the page. */
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
    // Thousands of documentation changes are common and break nothing, so they are hidden at first.
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

/** Returns JSON that can be embedded in a script element. */
const embedded = (data: unknown): string =>
  JSON.stringify(data)
    .replace(/</g, "\\u003c")
    .replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
