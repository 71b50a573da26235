/** Rules about the members of a carrier and their order. */
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
    title: "optional member added",
    cause:
      "Old clients keep the member that they receive and send it back. Code that declares a whole carrier, not a draft of it, lacks the member and no longer compiles.",
    fix: "Where your code creates a whole carrier, for example in a test, add the member or declare a Draft.",
    example: 'Contact.Source is new\nconst draft: Draft<Contact> = { Name: "…" } still compiles',
    detect: members((each) => each.added(true).map((name) => each.addition(name))),
  },
  "member-required": {
    category: "wire",
    compiles: true,
    hits: "request",
    title: "required member added",
    cause: "Old clients do not send the member, so the server refuses their requests.",
    fix: "Set the member wherever you send the carrier.",
    example: 'ErpConnection.Owner is new, minOccurs="1"',
    detect: members((each) => each.added(false).map((name) => each.addition(name))),
  },
  "member-removed": {
    category: "wire",
    compiles: false,
    hits: "property",
    title: "member removed",
    cause: "WCF silently drops the member from the requests of old clients. Old clients read null or zero.",
    fix: "Remove the code that reads or writes the member.",
    example: "DeltaQuery.UserGroupIds was removed\nquery.UserGroupIds does not compile",
    detect: members((each) => each.names.removed.map((name) => each.removal(name))),
  },
  "members-moved": {
    category: "wire",
    compiles: true,
    hits: "request",
    title: "members in another order",
    cause: "WCF silently drops members of old clients' requests that are not in the new order.",
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
