/** Rules about the names of enumerations and flags. */
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
  // Flags without a set bit are an empty list, so they need no name for zero.
  if (was === is || pair.is.get("kind")?.value !== "enumeration") return [];
  const numbers = [was, is].filter((name) => name !== undefined && pair.list("names").common.includes(name));
  return [
    {
      subject: pair.subject,
      statements: numbers.map((name) => `name ${name}`),
      was,
      is,
      // If no name stands for zero, an absent member is null.
      compiles: (was === undefined) === (is === undefined),
    },
  ];
}

/**
 * Finds names with other numbers, except those in a change of the zero name. Otherwise finds names in another order.
 */
function renumbering(pair: Pair): readonly Finding[] {
  const { common, moved } = pair.list("names");
  const { subject, unclaimed } = pair;
  const numbers = common.filter((name) => unclaimed.includes(`name ${name}`));
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
    title: "enumeration name added",
    cause:
      "Old clients read it as an unknown name and can send it back. Code that lists every name, such as a Record, lacks one and no longer compiles.",
    fix: "Handle the new name where your code distinguishes the names.",
    example: "CrmActorType.Ticket is new\nRecord<CrmActorType, string> lacks a property",
    detect: changed("type", (pair) => pair.list("names").added.map((name) => ({ ...aboutName(pair, name), is: name }))),
  },
  "name-removed": {
    category: "wire",
    compiles: false,
    hits: "name",
    title: "enumeration name removed",
    cause: "The server refuses the name.",
    fix: "Send another name.",
    example: 'CrmActorType.Sale was removed\n{ CrmActorType: "Sale" } does not compile',
    detect: changed("type", (pair) =>
      pair.list("names").removed.map((name) => ({ ...aboutName(pair, name), was: name })),
    ),
  },
  "zero-name-changed": {
    category: "wire",
    compiles: "depends",
    hits: "response",
    title: "enumeration has another name for zero",
    cause: "A member that the server leaves out has the value zero. Old clients read the old name for it.",
    fix: deploy,
    example: "CrmActorType 0: Unknown -> Contact",
    detect: changed("type", zeroChange),
  },
  "names-renumbered": {
    category: "doc",
    compiles: true,
    hits: "nothing",
    title: "enumeration names have other numbers",
    cause: "Messages contain names, not numbers, so they are not affected.",
    fix: "Check numbers of the enumeration that are stored elsewhere, such as in a database.",
    example: "ShipmentMessageType.Email: 1 -> 2",
    detect: changed("type", renumbering),
  },
});
