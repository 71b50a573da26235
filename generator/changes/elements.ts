/** The parameters, results, members and headers of an owner in two versions: which are new, which are gone, which changed places. */
import type { ListChange, Owned, Pair, Subject } from "./pair.js";
import { perhapsRenamed } from "./renamed.js";
import type { Finding } from "./rules/rule.js";

export class Elements {
  readonly pair: Pair;
  readonly names: ListChange;
  /** The name of the statement that lists the elements. */
  readonly #list: string;
  readonly #kind: string;
  readonly #subjectOf: (name: string) => Subject;

  /** @param kind what the statements about an element begin with: `request member` in `request member Id type` */
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

  /** Returns the new elements that a message may lack, or those that it must have. */
  added(isOptional: boolean): readonly string[] {
    const { is } = this.pair;
    return this.names.added.filter(
      (name) => is.get(`${this.statementOf(name)} optional`)?.value === String(isOptional),
    );
  }

  addition(name: string): Finding {
    return { ...this.presence(name), is: this.typeIn(this.pair.is, name) };
  }

  removal(name: string): Finding {
    const { was, is } = this.pair;
    const type = this.typeIn(was, name);
    const similar = this.names.added.filter((each) => this.typeIn(is, each) === type);
    return { ...this.presence(name), was: type, instead: perhapsRenamed(name, type, similar) };
  }

  /** Returns the finding that an element is in one of the two versions only. */
  presence(name: string): Finding {
    const { was, is } = this.pair;
    const statement = this.statementOf(name);
    const about = [...was.keys(), ...is.keys()].filter(
      (each) => each === statement || each.startsWith(`${statement} `),
    );
    return { subject: this.#subjectOf(name), statements: [...about, this.#list] };
  }

  /** Returns the finding that the elements in both versions have another order. */
  move(subject: Subject): readonly Finding[] {
    const { moved } = this.names;
    return moved ? [{ subject, statements: [this.#list], ...moved }] : [];
  }
}

export const parametersOf = (pair: Pair): Elements =>
  new Elements(pair, "request order", "request member", (member) =>
    pair.at(`(${member})`, { direction: "request", member }),
  );

export const resultsOf = (pair: Pair): Elements =>
  new Elements(pair, "response order", "response member", (member) =>
    pair.at(` result ${member}`, { direction: "response", member }),
  );

export const membersOf = (pair: Pair): Elements =>
  new Elements(pair, "order", "member", (member) => pair.at(`.${member}`, { member }));

export const headersOf = (pair: Pair, direction: "request" | "response"): Elements =>
  new Elements(pair, `${direction} headers`, `${direction} header`, (name) =>
    pair.at(` ${direction} header ${name}`, { direction }),
  );
