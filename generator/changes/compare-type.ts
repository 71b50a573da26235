/** What changed in a type: its kind, its members, its names, its limits. */
import { compareMember, namesBetween, perhapsRenamed, statementsOf } from "./compare-member.js";
import { namesIn } from "./facts.js";
import { isNarrower } from "./limits.js";
import type { Pair } from "./pairs.js";

export function compareType(pair: Pair): void {
  const { was, is, subject } = pair;
  if (pair.differs("kind") || pair.differs("restricts")) {
    const what = (owned: Pair["was"]) => owned.get("restricts")?.value ?? owned.get("kind")?.value;
    pair.add("type-kind-changed", subject, [...new Set([...was.keys(), ...is.keys()])], {
      was: what(was),
      is: what(is),
    });
    return;
  }
  // Who derived from nothing loses no member.
  if (pair.differs("base"))
    pair.add("base-changed", subject, ["base"], {
      was: was.get("base")?.value,
      is: is.get("base")?.value,
      compiles: was.get("base")?.value === "",
    });
  if (pair.differs("abstract"))
    pair.add(is.get("abstract")?.value === "true" ? "made-abstract" : "no-longer-abstract", subject, ["abstract"]);
  if (pair.differs("family"))
    pair.add(is.get("family")?.value === "true" ? "family-begun" : "family-ended", subject, ["family"]);
  if (pair.differs("facets"))
    pair.add(isNarrower(...pair.lists("facets")) ? "limits-tightened" : "limits-loosened", subject, ["facets"]);
  compareMembers(pair);
  for (const part of ["item", "key", "value"]) compareMember(pair, pair.at(` ${part}`), `part ${part}`, "member");
  compareNames(pair);
}

function compareMembers(pair: Pair): void {
  const { gone, come, stayed, moved } = namesBetween(...pair.lists("order"));
  const at = (name: string) => pair.at(`.${name}`, { member: name });
  const fact = (name: string) => `member ${name}`;
  const typeIn = (owned: Pair["was"], name: string) => owned.get(`${fact(name)} type`)?.value;
  for (const name of gone)
    pair.add("member-removed", at(name), [...statementsOf(pair.was, fact(name)), "order"], {
      was: typeIn(pair.was, name),
      instead: perhapsRenamed(pair, name, come, fact),
    });
  for (const name of come) {
    const mayBeLeftOut = pair.is.get(`${fact(name)} optional`)?.value === "true";
    pair.add(
      mayBeLeftOut ? "member-added" : "member-required",
      at(name),
      [...statementsOf(pair.is, fact(name)), "order"],
      { is: typeIn(pair.is, name) },
    );
  }
  if (moved) pair.add("members-moved", pair.subject, ["order"], { was: moved.was.join(", "), is: moved.is.join(", ") });
  for (const name of stayed) compareMember(pair, at(name), fact(name), "member");
}

function compareNames(pair: Pair): void {
  const { gone, come, stayed, moved } = namesBetween(...pair.lists("names"));
  const at = (name: string) => pair.at(`.${name}`, { name });
  const about = (name: string) => [`name ${name}`, `name ${name} doc`, "names"];
  const [oldZero, newZero] = [zeroOf(pair.was), zeroOf(pair.is)];
  // Flags of which none is set are an empty list, whatever their names.
  if (oldZero !== newZero && pair.is.get("kind")?.value === "enumeration") {
    const numbers = [oldZero, newZero]
      .filter((name) => name !== undefined && stayed.includes(name))
      .map((name) => `name ${name}`);
    pair.add("zero-name-changed", pair.subject, numbers, {
      was: oldZero,
      is: newZero,
      compiles: (oldZero === undefined) === (newZero === undefined),
    });
  }
  for (const name of gone) pair.add("name-removed", at(name), about(name), { was: name });
  for (const name of come) pair.add("name-added", at(name), about(name), { is: name });
  const numbers = stayed.map((name) => `name ${name}`).filter((rest) => pair.isUntold(rest));
  if (numbers.length > 0) {
    const numbered = (owned: Pair["was"]) =>
      numbers.map((rest) => `${rest.slice("name ".length)} ${owned.get(rest)?.value}`).join(", ");
    pair.add("names-renumbered", pair.subject, [...numbers, "names"], {
      was: numbered(pair.was),
      is: numbered(pair.is),
    });
  } else if (moved)
    pair.add("names-renumbered", pair.subject, ["names"], { was: moved.was.join(", "), is: moved.is.join(", ") });
}

const zeroOf = (owned: Pair["was"]): string | undefined =>
  namesIn(owned.get("names")).find((name) => owned.get(`name ${name}`)?.value === "0");
