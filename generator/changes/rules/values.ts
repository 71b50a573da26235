/**
 * Rules about a value that is in both versions: a parameter, a result, a member, an item, a key. Null and absence that change together
 * with the type are part of that change.
 */
import { changedValues, isSet, turnOf, type Flag, type Place, type ValueChange } from "../values.js";
import { nothing, rows, unharmed, type Detector, type Finding } from "./rule.js";

const values =
  (find: (value: ValueChange) => readonly Finding[]): Detector =>
  (pair) =>
    pair.isKept ? changedValues(pair).flatMap(find) : [];

/** Returns the statements that a change of type accounts for. A value that must be given now breaks other requests, and is a change of its own. */
function statementsOfType(value: ValueChange): readonly string[] {
  const isMadeRequired = value.place !== "result" && turnOf(value, "optional") === "off";
  return ["type", "nillable", ...(isMadeRequired ? [] : ["optional"])].map((each) => `${value.statement} ${each}`);
}

/** True if a flag changes as a part of the type, so that no other rule reports it. */
const isPartOfType = (value: ValueChange, flag: Flag): boolean =>
  value.pair.differs(`${value.statement} type`) && statementsOfType(value).includes(`${value.statement} ${flag}`);

/** By place: true or false if old call sites compile or do not, undefined if the rule does not apply. */
type ByPlace = Partial<Readonly<Record<Place, (value: ValueChange) => boolean | undefined>>>;

/** Detects a flag that changes to `on` or `off`. */
const turned = (flag: Flag, to: "on" | "off", byPlace: ByPlace): Detector =>
  values((value) => {
    const compiles =
      turnOf(value, flag) === to && !isPartOfType(value, flag) ? byPlace[value.place]?.(value) : undefined;
    return compiles === undefined
      ? []
      : [{ subject: value.subject, statements: [`${value.statement} ${flag}`], compiles }];
  });

const compile = (): boolean => true;
const refuse = (): boolean => false;
const compileIfNullIsSame = ({ isNullSame }: ValueChange): boolean => isNullSame;
const refuseIfNullIsNew = ({ isNullNew }: ValueChange): false | undefined => (isNullNew ? false : undefined);
const compileUnlessNullIsNew = ({ isNullNew }: ValueChange): true | undefined => (isNullNew ? undefined : true);

/** Whether old call sites compile with the null of a new type. */
const nullCompiles: Readonly<Record<Place, (value: ValueChange) => boolean>> = {
  parameter: (value) => turnOf(value, "nillable") !== "off",
  result: ({ isNullNew }) => !isNullNew,
  member: compileIfNullIsSame,
};

/** Returns `xs:int or null`; without null if both versions agree on it. */
function typeWithNull(value: ValueChange, owned: ValueChange["pair"]["was"]): string {
  const isNillable = turnOf(value, "nillable") !== undefined && isSet(owned, value, "nillable");
  return `${owned.get(`${value.statement} type`)?.value ?? ""}${isNillable ? " or null" : ""}`;
}

export const valueRules = rows({
  "type-of-member-changed": {
    category: "wire",
    compiles: "depends",
    hits: "value",
    title: "a member has another type",
    cause: "An old client's value is refused or misread, and so is the server's.",
    fix: "Adapt what reads and writes it, and deploy with the new server.",
    example: "Sale.Amount: xs:double -> xs:decimal (number -> string)",
    detect: values((value) =>
      value.pair.differs(`${value.statement} type`)
        ? [
            {
              subject: value.subject,
              statements: statementsOfType(value),
              was: typeWithNull(value, value.pair.was),
              is: typeWithNull(value, value.pair.is),
              compiles: !value.isOtherInClient && nullCompiles[value.place](value),
            },
          ]
        : [],
    ),
  },
  "null-allowed": {
    category: "wire",
    compiles: "depends",
    hits: "value",
    title: "a member may be null",
    cause: "An old client refuses an answer in which it is.",
    fix: "Generate again, and handle null.",
    example: "Person.Rank: xs:int -> xs:int nillable (number -> number | null)",
    detect: turned("nillable", "on", { result: compileIfNullIsSame, member: compileIfNullIsSame }),
  },
  "null-accepted": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a parameter may be null",
    cause: unharmed,
    fix: nothing,
    example: "GetConnection(ErpConnectionId): xs:int -> xs:int nillable",
    detect: turned("nillable", "on", { parameter: compile }),
  },
  "null-forbidden": {
    category: "wire",
    compiles: "depends",
    hits: "written",
    title: "a member may no longer be null",
    cause: "The server refuses an old client's null.",
    fix: "Give a value, or leave it out.",
    example: "Person.Rank: xs:int nillable -> xs:int",
    detect: turned("nillable", "off", { parameter: refuse, member: compileIfNullIsSame }),
  },
  "never-null": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a result is no longer null",
    cause: unharmed,
    fix: nothing,
    example: "result Response: xs:int nillable -> xs:int",
    detect: turned("nillable", "off", { result: compile }),
  },
  "made-optional": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a member may be left out",
    cause: "Nothing happens to old clients: what is left out is read as null or zero, as its type says already.",
    fix: nothing,
    example: 'Person.Rank: minOccurs="1" -> minOccurs="0"',
    detect: turned("optional", "on", {
      parameter: compile,
      result: compileUnlessNullIsNew,
      member: compileUnlessNullIsNew,
    }),
  },
  "left-out-as-null": {
    category: "source",
    compiles: false,
    hits: "compiler",
    title: "a member may be left out, and is null then",
    cause: "It has no zero: who reads it may find null, and its type says so now.",
    fix: "Handle null where it is read.",
    example: 'Person.Name: minOccurs="1" -> minOccurs="0" (string -> string | null)',
    detect: turned("optional", "on", { result: refuseIfNullIsNew, member: refuseIfNullIsNew }),
  },
  "made-required": {
    category: "wire",
    compiles: "depends",
    hits: "request",
    title: "a member may no longer be left out",
    cause: "The server refuses an old client's request without it.",
    fix: "Give it always.",
    example: 'Person.Name: minOccurs="0" -> minOccurs="1"',
    // As far as the compiler goes, a draft of a carrier may omit every member; a request may not.
    detect: turned("optional", "off", { parameter: refuse, member: compileIfNullIsSame }),
  },
  "always-given": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a result is always given",
    cause: unharmed,
    fix: nothing,
    example: 'result Response: minOccurs="0" -> minOccurs="1"',
    detect: turned("optional", "off", { result: compile }),
  },
  "repetition-changed": {
    category: "wire",
    compiles: false,
    hits: "value",
    title: "a member repeats, or no longer does",
    cause: "One of the two sides sends or reads a list where the other has one value.",
    fix: "Generate again, adapt what reads and writes it, and deploy with the new server.",
    example: 'Person.Phone: maxOccurs="1" -> maxOccurs="unbounded"',
    detect: values((value) =>
      turnOf(value, "repeated") === undefined
        ? []
        : [{ subject: value.subject, statements: [`${value.statement} repeated`] }],
    ),
  },
});
