/** All forms of a report except the HTML page, whose template engine is slow to load. */
export { changesAsAnnotations } from "./annotations.js";
export { cell, changesAsMarkdown } from "./markdown.js";
export { changesSummary, countsOf } from "./options.js";
export { hintOf } from "./row.js";
export { summaryOf } from "./summary.js";
export { breakingAsText, changesAsText, summaryAsText } from "./text.js";
