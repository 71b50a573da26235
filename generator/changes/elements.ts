/** Compares the parameters, results, members or headers of an owner in two versions: added, removed and moved ones. */

/** The elements of one list in two versions. */
import type { ListChange, Owned, Pair, Subject } from "./pair.js";
import { perhapsRenamed } from "./renamed.js";
import type { Finding } from "./rules/rule.js";
export class Elements {
  readonly pair: Pair;
  readonly names: ListChange;
  /** Name of the statement with the list of elements. */
  readonly #list: string;
  readonly #kind: string;
  readonly #subjectOf: (name: string) => Subject;

  /** @param kind the start of the statements about an element: `request member` in `request member Id type` */
  constructor(pair: Pair, list: string, kind: string, subjectOf: (name: string) => Subject) {
    this.pair = pair;
    this.names = pair.list(list);
    this.#list = list;
    this.#kind = kind;
    this.#subjectOf = subjectOf;
  }

  subjectOf(name: string): Subject {
    return this.#subjectOf(name);
  }

  statementOf(name: string): string {
    return `${this.#kind} ${name}`;
  }

  typeIn(owned: Owned, name: string): string | undefined {
    return owned.get(`${this.statementOf(name)} type`)?.value;
  }

  /** Returns the added elements that are optional, or those that are required. */
  added(isOptional: boolean): readonly string[] {
    const { is } = this.pair;
    return this.names.added.filter(
      (name) => is.get(`${this.statementOf(name)} optional`)?.value === String(isOptional),
    );
  }

  /** Returns the finding that an element was added. */
  addition(name: string): Finding {
    return { ...this.presence(name), is: this.typeIn(this.pair.is, name) };
  }

  /** Returns the finding that an element was removed. */
  removal(name: string): Finding {
    const { was, is } = this.pair;
    const type = this.typeIn(was, name);
    const similar = this.names.added.filter((each) => this.typeIn(is, each) === type);
    return { ...this.presence(name), was: type, instead: perhapsRenamed(name, type, similar) };
  }

  /** Returns the finding that an element exists in one of the two versions only. */
  presence(name: string): Finding {
    const { was, is } = this.pair;
    const statement = this.statementOf(name);
    const about = [...was.keys(), ...is.keys()].filter(
      (each) => each === statement || each.startsWith(`${statement} `),
    );
    return { subject: this.#subjectOf(name), statements: [...about, this.#list] };
  }

  /** Returns the finding that the common elements have another order. */
  move(subject: Subject): readonly Finding[] {
    const { moved } = this.names;
    return moved ? [{ subject, statements: [this.#list], ...moved }] : [];
  }
}

/** Returns the parameters of an operation. */
export const parametersOf = (pair: Pair): Elements =>
  new Elements(pair, "request order", "request member", (member) =>
    pair.at(`(${member})`, { direction: "request", member }),
  );

/** Returns the results of an operation. */
export const resultsOf = (pair: Pair): Elements =>
  new Elements(pair, "response order", "response member", (member) =>
    pair.at(` result ${member}`, { direction: "response", member }),
  );

/** Returns the members of a carrier. */
export const membersOf = (pair: Pair): Elements =>
  new Elements(pair, "order", "member", (member) => pair.at(`.${member}`, { member }));

/** Returns the headers of an operation's requests or responses. */
export const headersOf = (pair: Pair, direction: "request" | "response"): Elements =>
  new Elements(pair, `${direction} headers`, `${direction} header`, (name) =>
    pair.at(` ${direction} header ${name}`, { direction }),
  );
