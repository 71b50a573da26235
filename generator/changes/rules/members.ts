/** Rules about which members a carrier has, and about the order of members. */
import { membersOf, parametersOf, resultsOf, type Elements } from "../elements.js";
import { changed } from "./detectors.js";
import { deploy, rows, type Detector, type Finding } from "./rule.js";

const members = (find: (members: Elements) => readonly Finding[]): Detector =>
  changed("type", (pair) => find(membersOf(pair)));

export const memberRules = rows({
  "member-added": {
    category: "addition",
    compiles: true,
    hits: "compiler",
    title: "a new member, which may be left out",
    cause:
      "Old clients keep what they read of it and send it back. A value of your own that is declared to be the whole carrier, not a draft of it, lacks the member and no longer compiles.",
    fix: "Where a whole carrier is written by hand, such as in a test, add the member, or declare a Draft of it.",
    example: 'Contact.Source is new\nconst draft: Draft<Contact> = { Name: "…" } is still right',
    detect: members((each) => each.added(true).map((name) => each.addition(name))),
  },
  "member-required": {
    category: "wire",
    compiles: true,
    hits: "request",
    title: "a member that must be given",
    cause: "Old clients do not send it.",
    fix: "Give it wherever the carrier is sent.",
    example: 'ErpConnection.Owner is new, minOccurs="1"',
    detect: members((each) => each.added(false).map((name) => each.addition(name))),
  },
  "member-removed": {
    category: "wire",
    compiles: false,
    hits: "property",
    title: "a member is gone",
    cause: "WCF drops it from an old client's request without a word, and old clients read null or zero.",
    fix: "Remove what reads and writes it.",
    example: "DeltaQuery.UserGroupIds is no longer there\nquery.UserGroupIds does not compile",
    detect: members((each) => each.names.removed.map((name) => each.removal(name))),
  },
  "members-moved": {
    category: "wire",
    compiles: true,
    hits: "request",
    title: "members in another order",
    cause: "WCF drops what comes out of order from an old client's request without a word.",
    fix: deploy,
    example: "Contact: Name, Department -> Department, Name",
    detect: (pair) => {
      if (!pair.isKept) return [];
      if (pair.kind === "type") return membersOf(pair).move(pair.subject);
      return [
        ...parametersOf(pair).move(pair.at("", { direction: "request" })),
        ...resultsOf(pair).move(pair.at(" results", { direction: "response" })),
      ];
    },
  },
});
