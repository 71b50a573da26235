/** What changed in an operation: its address, its headers, what it takes and what it gives. */
import { compareMember, namesBetween, perhapsRenamed, statementsOf } from "./compare-member.js";
import type { Pair } from "./pairs.js";

export function compareOperation(pair: Pair): void {
  for (const rest of ["action", "request", "response"])
    if (pair.differs(rest)) pair.add("operation-address-changed", pair.subject, [rest]);
  for (const direction of ["request", "response"] as const) compareHeaders(pair, direction);
  compareParameters(pair);
  compareResults(pair);
}

function compareHeaders(pair: Pair, direction: "request" | "response"): void {
  const list = `${direction} headers`;
  const fact = (name: string) => `${direction} header ${name}`;
  const at = (name: string) => pair.at(` ${fact(name)}`, { direction });
  const { gone, come, stayed } = namesBetween(...pair.lists(list));
  for (const name of gone) pair.add("header-removed", at(name), [fact(name), list]);
  for (const name of come) pair.add("header-added", at(name), [fact(name), list]);
  for (const name of stayed) if (pair.differs(fact(name))) pair.add("header-changed", at(name), [fact(name)]);
}

function compareParameters(pair: Pair): void {
  const list = "request order";
  const [old, now] = pair.lists(list);
  const { gone, come, stayed, moved } = namesBetween(old, now);
  const at = (name: string) => pair.at(`(${name})`, { direction: "request", member: name });
  const fact = (name: string) => `request member ${name}`;
  for (const name of gone)
    pair.add("parameter-removed", at(name), [...statementsOf(pair.was, fact(name)), list], {
      was: pair.was.get(`${fact(name)} type`)?.value,
      instead: perhapsRenamed(pair, name, come, fact),
    });
  for (const name of come) {
    const mayBeLeftOut = pair.is.get(`${fact(name)} optional`)?.value === "true";
    const rule = !mayBeLeftOut ? "parameter-required" : old.length === 0 ? "first-parameter" : "parameter-added";
    pair.add(rule, at(name), [...statementsOf(pair.is, fact(name)), list], {
      is: pair.is.get(`${fact(name)} type`)?.value,
    });
  }
  if (moved)
    pair.add("members-moved", pair.at("", { direction: "request" }), [list], {
      was: moved.was.join(", "),
      is: moved.is.join(", "),
    });
  for (const name of stayed) compareMember(pair, at(name), fact(name), "parameter");
}

/** One result is given as it is, several as an object: the second makes the first a member. */
function compareResults(pair: Pair): void {
  const list = "response order";
  const [old, now] = pair.lists(list);
  const { gone, come, stayed, moved } = namesBetween(old, now);
  const at = (name: string) => pair.at(` result ${name}`, { direction: "response", member: name });
  const fact = (name: string) => `response member ${name}`;
  const seen = (owned: Pair["was"], name: string | undefined) =>
    JSON.stringify(owned.get(`${fact(name ?? "")} type`)?.seen?.());
  const sameToCallers = old.length === 1 && now.length === 1 && seen(pair.was, old[0]) === seen(pair.is, now[0]);
  for (const name of gone)
    pair.add("result-removed", at(name), [...statementsOf(pair.was, fact(name)), list], {
      was: pair.was.get(`${fact(name)} type`)?.value,
      instead: perhapsRenamed(pair, name, come, fact),
      compiles: sameToCallers,
    });
  for (const name of come) {
    const wraps = old.length === 1 && now.length > 1;
    pair.add(wraps ? "result-wrapped" : "result-added", at(name), [...statementsOf(pair.is, fact(name)), list], {
      is: pair.is.get(`${fact(name)} type`)?.value,
    });
  }
  if (moved)
    pair.add("members-moved", pair.at(" results", { direction: "response" }), [list], {
      was: moved.was.join(", "),
      is: moved.is.join(", "),
    });
  for (const name of stayed) compareMember(pair, at(name), fact(name), "result");
}
