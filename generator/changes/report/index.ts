/** The forms of a report, but for the page: html.ts needs a template engine, which is slow to load. */
export { changesAsAnnotations } from "./annotations.js";
export { cell, changesAsMarkdown } from "./markdown.js";
export { changesSummary, countsOf } from "./options.js";
export { hintOf } from "./row.js";
export { summaryOf } from "./summary.js";
export { breakingAsText, changesAsText, summaryAsText } from "./text.js";
