/**
 * Rules about values in both versions: parameters, results, members, items and keys. If the type changes too, changes
 * of null and of optional belong to the change of the type.
 */
import { changedValues, isSet, turnOf, type Flag, type ValueChange, type ValueRole } from "../values.js";
import { nothing, rows, unharmed, type Detector, type Finding } from "./rule.js";

const values =
  (find: (value: ValueChange) => readonly Finding[]): Detector =>
  (pair) =>
    pair.isKept ? changedValues(pair).flatMap(find) : [];

/**
 * Returns the statements of a change of type. A value that becomes required also breaks other requests, so it is a
 * separate change.
 */
function statementsOfType(value: ValueChange): readonly string[] {
  const isMadeRequired = value.role !== "result" && turnOf(value, "optional") === "off";
  return ["type", "nillable", ...(isMadeRequired ? [] : ["optional"])].map((each) => `${value.statement} ${each}`);
}

/** True if a change of the flag belongs to a change of the type. */
const isPartOfType = (value: ValueChange, flag: Flag): boolean =>
  value.pair.differs(`${value.statement} type`) && statementsOfType(value).includes(`${value.statement} ${flag}`);

/** For each role: true if old calls compile, false if they do not, undefined if the rule does not apply. */
type ByRole = Partial<Readonly<Record<ValueRole, (value: ValueChange) => boolean | undefined>>>;

/** Detects a flag that is turned on or off. */
const turned = (flag: Flag, to: "on" | "off", byRole: ByRole): Detector =>
  values((value) => {
    const compiles = turnOf(value, flag) === to && !isPartOfType(value, flag) ? byRole[value.role]?.(value) : undefined;
    return compiles === undefined
      ? []
      : [{ subject: value.subject, statements: [`${value.statement} ${flag}`], compiles }];
  });

const compile = (): boolean => true;
const refuse = (): boolean => false;
const compileIfNullIsSame = ({ isNullSame }: ValueChange): boolean => isNullSame;
const refuseIfNullIsNew = ({ isNullNew }: ValueChange): false | undefined => (isNullNew ? false : undefined);
const compileUnlessNullIsNew = ({ isNullNew }: ValueChange): true | undefined => (isNullNew ? undefined : true);

/** For each role: true if old calls compile with a changed nillable flag. */
const nullCompiles: Readonly<Record<ValueRole, (value: ValueChange) => boolean>> = {
  parameter: (value) => turnOf(value, "nillable") !== "off",
  result: ({ isNullNew }) => !isNullNew,
  member: compileIfNullIsSame,
};

/** Returns a type, with `or null` if the versions differ in that: `xs:int or null`. */
function typeWithNull(value: ValueChange, owned: ValueChange["pair"]["was"]): string {
  const isNillable = turnOf(value, "nillable") !== undefined && isSet(owned, value, "nillable");
  return `${owned.get(`${value.statement} type`)?.value ?? ""}${isNillable ? " or null" : ""}`;
}

export const valueRules = rows({
  "type-of-member-changed": {
    category: "wire",
    compiles: "depends",
    hits: "value",
    title: "member has another type",
    cause: "The server refuses or misreads the values of old clients, and old clients those of the server.",
    fix: "Adapt the code that reads or writes the member, and deploy together with the new server.",
    example: "Sale.Amount: xs:double -> xs:decimal (number -> string)",
    detect: values((value) =>
      value.pair.differs(`${value.statement} type`)
        ? [
            {
              subject: value.subject,
              statements: statementsOfType(value),
              was: typeWithNull(value, value.pair.was),
              is: typeWithNull(value, value.pair.is),
              compiles: !value.isOtherInClient && nullCompiles[value.role](value),
            },
          ]
        : [],
    ),
  },
  "null-allowed": {
    category: "wire",
    compiles: "depends",
    hits: "value",
    title: "member may now be null",
    cause: "Old clients throw an error for a response with null.",
    fix: "Generate the client again, and handle null.",
    example: "Person.Rank: xs:int -> xs:int nillable (number -> number | null)",
    detect: turned("nillable", "on", { result: compileIfNullIsSame, member: compileIfNullIsSame }),
  },
  "null-accepted": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "parameter may now be null",
    cause: unharmed,
    fix: nothing,
    example: "GetConnection(ErpConnectionId): xs:int -> xs:int nillable",
    detect: turned("nillable", "on", { parameter: compile }),
  },
  "null-forbidden": {
    category: "wire",
    compiles: "depends",
    hits: "written",
    title: "parameter or member may no longer be null",
    cause: "The server refuses null from old clients.",
    fix: "Send a value. If the parameter or member is optional, you can also omit it.",
    example: "Person.Rank: xs:int nillable -> xs:int",
    detect: turned("nillable", "off", { parameter: refuse, member: compileIfNullIsSame }),
  },
  "never-null": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "result is no longer null",
    cause: unharmed,
    fix: nothing,
    example: "result Response: xs:int nillable -> xs:int",
    detect: turned("nillable", "off", { result: compile }),
  },
  "made-optional": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "member is now optional",
    cause: "Old clients still work. They read an absent member as null or zero, which its type allows.",
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
    title: "member is now optional and may be null",
    cause:
      "The server may now leave the value out. Its .NET type, for example string, has no zero, so the client reads null. Its type now includes null.",
    fix: "Handle null where your code reads the member.",
    example: 'Person.Name: minOccurs="1" -> minOccurs="0" (string -> string | null)',
    detect: turned("optional", "on", { result: refuseIfNullIsNew, member: refuseIfNullIsNew }),
  },
  "made-required": {
    category: "wire",
    compiles: "depends",
    hits: "request",
    title: "member is now required",
    cause: "The server refuses requests of old clients without the member.",
    fix: "Always send the member.",
    example: 'Person.Name: minOccurs="0" -> minOccurs="1"',
    // A draft may omit every member of a carrier, but a request may not omit a required parameter.
    detect: turned("optional", "off", { parameter: refuse, member: compileIfNullIsSame }),
  },
  "always-given": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "result is always present",
    cause: unharmed,
    fix: nothing,
    example: 'result Response: minOccurs="0" -> minOccurs="1"',
    detect: turned("optional", "off", { result: compile }),
  },
  "repetition-changed": {
    category: "wire",
    compiles: false,
    hits: "value",
    title: "member changed between one value and a list",
    cause: "Old clients and the new server disagree whether the member is a single value or a list.",
    fix: "Generate the client again, adapt the code that reads or writes the member, and deploy together with the new server.",
    example: 'Person.Phone: maxOccurs="1" -> maxOccurs="unbounded"',
    detect: values((value) =>
      turnOf(value, "repeated") === undefined
        ? []
        : [{ subject: value.subject, statements: [`${value.statement} repeated`] }],
    ),
  },
});
