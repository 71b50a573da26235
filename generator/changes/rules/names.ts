/** Rules about the names of an enumeration or of flags. */
import { namesIn } from "../statements.js";
import type { Owned, Pair } from "../pair.js";
import { changed } from "./detectors.js";
import { deploy, rows, type Finding } from "./rule.js";

const aboutName = (pair: Pair, name: string): Finding => ({
  subject: pair.at(`.${name}`, { name }),
  statements: [`name ${name}`, `name ${name} doc`, "names"],
});

const zeroOf = (owned: Owned): string | undefined =>
  namesIn(owned.get("names")).find((name) => owned.get(`name ${name}`)?.value === "0");

function zeroChange(pair: Pair): readonly Finding[] {
  const [was, is] = [zeroOf(pair.was), zeroOf(pair.is)];
  // Flags without a set bit are an empty list, whatever their names.
  if (was === is || pair.is.get("kind")?.value !== "enumeration") return [];
  const numbers = [was, is].filter((name) => name !== undefined && pair.list("names").kept.includes(name));
  return [
    {
      subject: pair.subject,
      statements: numbers.map((name) => `name ${name}`),
      was,
      is,
      // Without a name for zero, a member that is left out is null.
      compiles: (was === undefined) === (is === undefined),
    },
  ];
}

/** Finds names that stand for other numbers, apart from those that the row of the zero accounts for, or else names in another order. */
function renumbering(pair: Pair): readonly Finding[] {
  const { kept, moved } = pair.list("names");
  const { subject, unclaimed } = pair;
  const numbers = kept.filter((name) => unclaimed.includes(`name ${name}`));
  const numbered = (owned: Owned) => numbers.map((name) => `${name} ${owned.get(`name ${name}`)?.value}`).join(", ");
  if (numbers.length > 0) {
    const statements = [...numbers.map((name) => `name ${name}`), "names"];
    return [{ subject, statements, was: numbered(pair.was), is: numbered(pair.is) }];
  }
  return moved ? [{ subject, statements: ["names"], ...moved }] : [];
}

export const nameRules = rows({
  "name-added": {
    category: "addition",
    compiles: true,
    hits: "compiler",
    title: "a new name of an enumeration",
    cause:
      "Old clients read it as an unknown name, and send it back. A table of your own with a row for every name lacks one, and no longer compiles.",
    fix: "Handle it where names are told apart.",
    example: "CrmActorType.Ticket is new\nRecord<CrmActorType, string> lacks a row",
    detect: changed("type", (pair) => pair.list("names").added.map((name) => ({ ...aboutName(pair, name), is: name }))),
  },
  "name-removed": {
    category: "wire",
    compiles: false,
    hits: "name",
    title: "a name of an enumeration is gone",
    cause: "The server refuses it.",
    fix: "Send another.",
    example: 'CrmActorType.Sale is no longer there\n{ CrmActorType: "Sale" } does not compile',
    detect: changed("type", (pair) =>
      pair.list("names").removed.map((name) => ({ ...aboutName(pair, name), was: name })),
    ),
  },
  "zero-name-changed": {
    category: "wire",
    compiles: "depends",
    hits: "response",
    title: "another name of an enumeration stands for zero",
    cause: "A member that the server leaves out is its type's zero: an old client reads the old name for it.",
    fix: deploy,
    example: "CrmActorType 0: Unknown -> Contact",
    detect: changed("type", zeroChange),
  },
  "names-renumbered": {
    category: "doc",
    compiles: true,
    hits: "nothing",
    title: "names of an enumeration stand for other numbers",
    cause: "Nothing happens: names go over the wire, not numbers.",
    fix: "Check numbers of it that are kept elsewhere, such as in a database.",
    example: "ShipmentMessageType.Email: 1 -> 2",
    detect: changed("type", renumbering),
  },
});
