/** Finds changed values in both versions of an owner: parameters, results, members, items and keys. */
import { membersOf, parametersOf, resultsOf, type Elements } from "./elements.js";
import type { Owned, Pair, Subject } from "./pair.js";

/** The role of a value. A client only writes a parameter, and only reads a result. It reads and writes a member. */
export type ValueRole = "parameter" | "result" | "member";

/** A property of a value that can be on or off. */
export type Flag = "nillable" | "optional" | "repeated";

/** A value that differs between two versions. */
export interface ValueChange {
  readonly role: ValueRole;
  readonly pair: Pair;
  readonly subject: Subject;
  /** Start of the keys of the statements about the value. */
  readonly statement: string;
  /** True if the type in the client differs, apart from null. */
  readonly isOtherInClient: boolean;
  /** True if a reader may find null in the new version only. */
  readonly isNullNew: boolean;
  /** True if a reader may find null in both versions, or in neither. */
  readonly isNullSame: boolean;
}

/** Cache by pair, because ten rules look at the same values. */
const cache = new WeakMap<Pair, readonly ValueChange[]>();

/** Returns the changed values of a pair that exists in both versions. */
export function changedValues(pair: Pair): readonly ValueChange[] {
  const known = cache.get(pair);
  if (known) return known;
  const values = findValues(pair);
  cache.set(pair, values);
  return values;
}

function findValues(pair: Pair): readonly ValueChange[] {
  const common = (elements: Elements, role: ValueRole) =>
    elements.names.common.flatMap((name) =>
      valueChange(pair, elements.statementOf(name), elements.subjectOf(name), role),
    );
  return pair.kind === "operation"
    ? [...common(parametersOf(pair), "parameter"), ...common(resultsOf(pair), "result")]
    : [
        ...common(membersOf(pair), "member"),
        ...["item", "key", "value"].flatMap((part) => valueChange(pair, `part ${part}`, pair.at(` ${part}`), "member")),
      ];
}

function valueChange(pair: Pair, statement: string, subject: Subject, role: ValueRole): readonly ValueChange[] {
  if (!["type", "nillable", "optional", "repeated"].some((each) => pair.differs(`${statement} ${each}`))) return [];
  const [was, is] = [pair.was, pair.is].map((owned) => owned.get(`${statement} type`)?.inClient?.());
  if (!was || !is) return [];
  const isOtherInClient = was.type !== is.type;
  const [isNullNew, isNullSame] = [!was.isNull && is.isNull, was.isNull === is.isNull];
  return [{ role, pair, subject, statement, isOtherInClient, isNullNew, isNullSame }];
}

/** True if a flag is on in one of the versions. */
export const isSet = (owned: Owned, { statement }: ValueChange, flag: Flag): boolean =>
  owned.get(`${statement} ${flag}`)?.value === "true";

/** Returns `on` or `off` if the flag changed to this state; undefined if it did not change. */
export function turnOf(value: ValueChange, flag: Flag): "on" | "off" | undefined {
  const [was, is] = [isSet(value.pair.was, value, flag), isSet(value.pair.is, value, flag)];
  return was === is ? undefined : is ? "on" : "off";
}
