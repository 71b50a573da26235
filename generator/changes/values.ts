/** The values that are in both versions of an owner, and how each differs: parameters, results, members, items, keys. */
import { membersOf, parametersOf, resultsOf, type Elements } from "./elements.js";
import type { Owned, Pair, Subject } from "./pair.js";

/** Where a value stands. A parameter is only written by the client, a result only read; a member is both. */
export type Place = "parameter" | "result" | "member";

export type Flag = "nillable" | "optional" | "repeated";

export interface ValueChange {
  readonly place: Place;
  readonly pair: Pair;
  readonly subject: Subject;
  /** What the statements about the value begin with. */
  readonly statement: string;
  /** True if the type in the client is another, apart from null. */
  readonly isOtherInClient: boolean;
  /** True if a reader may find null, and could not before. */
  readonly isNullNew: boolean;
  /** True if a reader may find null after the change as before it, or neither before nor after. */
  readonly isNullSame: boolean;
}

/** Found once for a pair: ten rules look at the same values. */
const found = new WeakMap<Pair, readonly ValueChange[]>();

/** Returns the changed values of a kept pair. */
export function changedValues(pair: Pair): readonly ValueChange[] {
  const known = found.get(pair);
  if (known) return known;
  const values = findValues(pair);
  found.set(pair, values);
  return values;
}

function findValues(pair: Pair): readonly ValueChange[] {
  const kept = (elements: Elements, place: Place) =>
    elements.names.kept.flatMap((name) =>
      valueChange(pair, elements.statementOf(name), elements.subjectOf(name), place),
    );
  return pair.kind === "operation"
    ? [...kept(parametersOf(pair), "parameter"), ...kept(resultsOf(pair), "result")]
    : [
        ...kept(membersOf(pair), "member"),
        ...["item", "key", "value"].flatMap((part) => valueChange(pair, `part ${part}`, pair.at(` ${part}`), "member")),
      ];
}

function valueChange(pair: Pair, statement: string, subject: Subject, place: Place): readonly ValueChange[] {
  if (!["type", "nillable", "optional", "repeated"].some((each) => pair.differs(`${statement} ${each}`))) return [];
  const [was, is] = [pair.was, pair.is].map((owned) => owned.get(`${statement} type`)?.inClient?.());
  if (!was || !is) return [];
  const isOtherInClient = was.type !== is.type;
  const [isNullNew, isNullSame] = [!was.isNull && is.isNull, was.isNull === is.isNull];
  return [{ place, pair, subject, statement, isOtherInClient, isNullNew, isNullSame }];
}

export const isSet = (owned: Owned, { statement }: ValueChange, flag: Flag): boolean =>
  owned.get(`${statement} ${flag}`)?.value === "true";

/** Returns `on` or `off` if the flag changed to that. */
export function turnOf(value: ValueChange, flag: Flag): "on" | "off" | undefined {
  const [was, is] = [isSet(value.pair.was, value, flag), isSet(value.pair.is, value, flag)];
  return was === is ? undefined : is ? "on" : "off";
}
