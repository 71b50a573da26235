/** Every kind of change: its category, what it means for who has an older client, and what to do. Ids are stable; add, never reuse. */
import type { Category } from "./model.js";

export interface Rule {
  readonly category: Category;
  readonly title: string;
  /** What happens to who does nothing. */
  readonly cause: string;
  /** An imperative sentence. */
  readonly fix: string;
}

const table = <const Id extends string>(rules: Record<Id, Rule>): Readonly<Record<Id, Rule>> => rules;

export const rules = table({
  "services-renamed": { category: "wire", title: "the services have another namespace", cause: "The server reads no message in the old namespace.", fix: "Generate again and deploy with the new server." },
  "agent-removed": { category: "wire", title: "an agent is gone", cause: "There is nothing at its address any more.", fix: "Find out what replaces it, and remove the calls." },
  "agent-added": { category: "addition", title: "a new agent", cause: "Nothing happens to old clients.", fix: "Nothing need be done." },
  "operation-removed": { category: "wire", title: "an operation is gone", cause: "A call is answered with a fault (ActionNotSupported).", fix: "Remove the calls, or call what replaces it." },
  "operation-added": { category: "addition", title: "a new operation", cause: "Nothing happens to old clients.", fix: "Nothing need be done." },
  "operation-address-changed": { category: "wire", title: "an operation is addressed otherwise", cause: "Its action or the name of its message differs: an old call is refused.", fix: "Generate again and deploy with the new server." },
  "header-removed": { category: "wire", title: "a header is gone", cause: "What an old client sends or looks for in it has no effect.", fix: "Check what the header was for." },
  "header-added": { category: "addition", title: "a new header", cause: "Old clients neither send nor read it.", fix: "Nothing need be done." },
  "header-changed": { category: "wire", title: "a header has another type", cause: "An old client's header is misread, or not understood.", fix: "Generate again and deploy with the new server." },
  "parameter-added": { category: "addition", title: "a new parameter, which may be left out", cause: "Old clients leave it out.", fix: "Nothing need be done." },
  "parameter-required": { category: "wire", title: "a parameter that must be given", cause: "Old clients do not send it, and old call sites do not give it.", fix: "Give it in every call." },
  "parameter-removed": { category: "wire", title: "a parameter is gone", cause: "WCF drops it from an old client's request without a word.", fix: "Remove it from the calls." },
  "result-added": { category: "source", title: "more results", cause: "What was the one result becomes a member of an object, or there is a result where there was none.", fix: "Take the member out of the object." },
  "result-removed": { category: "wire", title: "a result is gone", cause: "Old clients read null or zero.", fix: "Remove what reads it." },
  "member-added": { category: "addition", title: "a new member, which may be left out", cause: "Old clients keep what they read of it and send it back.", fix: "Nothing need be done." },
  "member-required": { category: "wire", title: "a member that must be given", cause: "Old clients do not send it.", fix: "Give it wherever the carrier is sent." },
  "member-removed": { category: "wire", title: "a member is gone", cause: "WCF drops it from an old client's request without a word, and old clients read null or zero.", fix: "Remove what reads and writes it." },
  "members-moved": { category: "wire", title: "members in another order", cause: "WCF drops what comes out of order from an old client's request without a word.", fix: "Generate again and deploy with the new server." },
  "type-of-member-changed": { category: "wire", title: "a member has another type", cause: "An old client's value is refused or misread, and so is the server's.", fix: "Adapt what reads and writes it, and deploy with the new server." },
  "null-allowed": { category: "wire", title: "a member may be null", cause: "An old client refuses an answer in which it is.", fix: "Generate again, and handle null." },
  "null-accepted": { category: "addition", title: "a parameter may be null", cause: "Nothing happens to old clients.", fix: "Nothing need be done." },
  "null-forbidden": { category: "wire", title: "a member may no longer be null", cause: "The server refuses an old client's null.", fix: "Give a value, or leave it out." },
  "made-optional": { category: "addition", title: "a member may be left out", cause: "Nothing happens to old clients: what is left out is read as null or zero.", fix: "Nothing need be done." },
  "made-required": { category: "wire", title: "a member may no longer be left out", cause: "The server refuses an old client's request without it.", fix: "Give it always." },
  "always-given": { category: "addition", title: "a result is always given", cause: "Nothing happens to old clients.", fix: "Nothing need be done." },
  "repetition-changed": { category: "wire", title: "a member repeats, or no longer does", cause: "One of the two sides sends or reads a list where the other has one value.", fix: "Generate again and deploy with the new server." },
  "type-added": { category: "addition", title: "a new type", cause: "Nothing happens to old clients.", fix: "Nothing need be done." },
  "type-removed": { category: "source", title: "a type is gone", cause: "Its name no longer compiles.", fix: "Remove what names it." },
  "type-kind-changed": { category: "wire", title: "a type is of another kind", cause: "Its values are written in another way.", fix: "Generate again, adapt what uses it, and deploy with the new server." },
  "base-changed": { category: "wire", title: "a carrier derives from another", cause: "Members of the base come first on the wire: others are expected there.", fix: "Generate again and deploy with the new server." },
  "made-abstract": { category: "wire", title: "a carrier is abstract now", cause: "The server refuses the carrier itself.", fix: "Send one that derives from it." },
  "no-longer-abstract": { category: "addition", title: "a carrier is no longer abstract", cause: "Nothing happens to old clients.", fix: "Nothing need be done." },
  "name-added": { category: "addition", title: "a new name of an enumeration", cause: "Old clients read it as an unknown name, and send it back.", fix: "Handle it where names are told apart." },
  "name-removed": { category: "wire", title: "a name of an enumeration is gone", cause: "The server refuses it.", fix: "Send another." },
  "names-renumbered": { category: "wire", title: "names of an enumeration stand for other numbers", cause: "Names go over the wire; but what is left out is zero, whose name may be another.", fix: "Generate again." },
  "facets-changed": { category: "wire", title: "a type has other limits", cause: "The server may refuse what was valid.", fix: "Check the values that are sent." },
  "details-changed": { category: "wire", title: "a type is written otherwise", cause: "Elements or namespaces inside its values differ.", fix: "Generate again and deploy with the new server." },
  "doc-changed": { category: "doc", title: "other documentation", cause: "Nothing happens.", fix: "Read it." },
  "about-changed": { category: "doc", title: "other facts that no message depends on", cause: "Nothing happens.", fix: "Nothing need be done." },
});

export type RuleId = keyof typeof rules;
