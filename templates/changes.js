"use strict";
// The data comes from a WSDL, so it is inserted as text, never as HTML.
const { rows, rules, headings } = JSON.parse(document.getElementById("data").textContent);
const main = document.getElementById("changes");
const search = document.getElementById("search");
const agents = document.getElementById("agent");
const shown = document.getElementById("shown");
const buttons = [...document.querySelectorAll("[data-category]")];
const shared = "shared types";

for (const row of rows) {
  row.category = rules[row.rule].category;
  row.group = row.agent ?? shared;
  // A filter by agent also finds changes of shared types.
  row.groups = [...new Set([...row.agents, row.group])];
  row.text = [row.subject, row.rule, rules[row.rule].title, row.was, row.is, row.group].join("\n").toLowerCase();
}
// The order of the page: by category, agents before shared types.
const order = Object.keys(headings);
const key = (row) => `${order.indexOf(row.category)}${row.group === shared ? "2" : `1${row.group}`}`;
rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));

const element = (name, className, text) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};

function rowElement(row) {
  const { title, cause, fix } = rules[row.rule];
  const details = element("details");
  const summary = element("summary");
  const what = element("span", "", title);
  if (row.unseen) what.append(element("span", "unseen", "the compiler does not see it"));
  summary.append(element("span", "subject", row.subject), what, element("span", "values", valuesOf(row)));
  details.append(summary);
  // The content is created when the section is opened.
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1) details.append(moreElement(row, cause, fix));
  });
  return details;
}

function valuesOf({ was, is }) {
  if (was !== undefined && is !== undefined) return `${was} → ${is}`;
  return was ?? is ?? "";
}

function moreElement(row, cause, fix) {
  const list = element("dl", "more");
  const add = (term, text, code) => {
    if (text === undefined) return;
    const definition = element("dd");
    definition.append(code ? element("code", "", text) : text);
    list.append(element("dt", "", term), definition);
  };
  add("What happens", cause);
  add("What to do", fix);
  add("Perhaps", row.hint);
  add("Was", row.was, true);
  add("Is", row.is, true);
  add("Before", row.before, true);
  add("After", row.after, true);
  add("Rule", row.rule, true);
  return list;
}

const categoriesOn = () =>
  new Set(buttons.filter((each) => each.getAttribute("aria-pressed") === "true").map((each) => each.dataset.category));

let running = 0;
function show() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const categories = categoriesOn();
  const found = rows.filter((row) => categories.has(row.category) && words.every((word) => row.text.includes(word)));
  showAgents(found);
  const wanted = agents.value === "" ? found : found.filter((row) => row.groups.includes(agents.value));
  shown.textContent = `${wanted.length.toLocaleString("en-US")} of ${rows.length.toLocaleString("en-US")} shown`;
  main.replaceChildren();
  if (wanted.length === 0)
    main.append(element("p", "none", rows.length === 0 ? "Nothing changed." : "Nothing matches."));
  keep();
  render(wanted, ++running);
}

/** Adds rows in small batches, so that typing is not blocked. A new filter cancels the remaining batches. */
function render(wanted, run) {
  let next = 0;
  let section, category, group;
  const some = () => {
    if (run !== running) return;
    const until = Math.min(next + 150, wanted.length);
    for (; next < until; next++) {
      const row = wanted[next];
      if (row.category !== category) {
        section = element("section", (category = row.category));
        section.append(element("h2", "", headings[category]));
        main.append(section);
        group = undefined;
      }
      if (row.group !== group) section.append(element("h3", "", (group = row.group)));
      section.append(rowElement(row));
    }
    if (next < wanted.length) setTimeout(some);
    else main.dataset.complete = String(run);
  };
  delete main.dataset.complete;
  some();
}

function showAgents(found) {
  const counts = new Map();
  for (const group of found.flatMap(({ groups }) => groups)) counts.set(group, (counts.get(group) ?? 0) + 1);
  const chosen = agents.value;
  if (chosen !== "" && !counts.has(chosen)) counts.set(chosen, 0);
  const option = (value, name, count) => {
    const made = element("option", "", `${name} (${count.toLocaleString("en-US")})`);
    made.value = value;
    return made;
  };
  const names = [...counts.keys()].filter((name) => name !== shared).sort();
  if (counts.has(shared)) names.push(shared);
  agents.replaceChildren(option("", "all", found.length), ...names.map((name) => option(name, name, counts.get(name))));
  agents.value = chosen;
}

/** Stores the filters in the URL, so that the view can be shared. */
function keep() {
  const state = new URLSearchParams();
  if (search.value) state.set("q", search.value);
  if (agents.value) state.set("agent", agents.value);
  state.set("show", [...categoriesOn()].join(" "));
  history.replaceState(null, "", `#${state}`);
}

function restore() {
  const state = new URLSearchParams(location.hash.slice(1));
  search.value = state.get("q") ?? "";
  const agent = state.get("agent");
  if (agent !== null) {
    const option = element("option");
    option.value = agent;
    agents.replaceChildren(option);
    agents.value = agent;
  }
  const on = state.get("show")?.split(" ");
  if (on) for (const each of buttons) each.setAttribute("aria-pressed", String(on.includes(each.dataset.category)));
}

for (const each of buttons) {
  each.addEventListener("click", () => {
    each.setAttribute("aria-pressed", String(each.getAttribute("aria-pressed") !== "true"));
    show();
  });
}
search.addEventListener("input", show);
agents.addEventListener("change", show);
addEventListener("hashchange", () => {
  restore();
  show();
});

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") {
    search.value = "";
    show();
    return;
  }
  if (event.target === agents || event.target === search) {
    if (event.target === search && event.key === "ArrowDown") move(event, 1);
    return;
  }
  if (event.key === "/") {
    event.preventDefault();
    search.focus();
    search.select();
  } else if (event.key === "j" || event.key === "ArrowDown") move(event, 1);
  else if (event.key === "k" || event.key === "ArrowUp") move(event, -1);
});

function move(event, step) {
  const all = [...main.querySelectorAll("summary")];
  const at = all.indexOf(document.activeElement);
  const next = all[at < 0 ? 0 : at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

restore();
show();
