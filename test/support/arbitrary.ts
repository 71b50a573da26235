/** Values of any type of the descriptors for property tests: everything that the type can hold, more of what is awkward. */
import fc from "fast-check";
import type {
  CarrierDescriptor,
  MemberDescriptor,
  RestrictedDescriptor,
  ScalarName,
  TypeDescriptor,
  TypeReference,
} from "../../runtime/descriptors.js";
import { isWritable } from "./net-characters.js";

const awkward = [
  "",
  " ",
  "  a  ",
  "\r",
  "\n",
  "\r\n",
  "\t",
  "&amp;",
  "<a/>",
  "]]>",
  "<![CDATA[x]]>",
  "\u0085",
  "\u2028",
  "\ufeff",
  "😀",
  "__proto__",
  "constructor",
  "'\"",
  "%0D",
  "null",
  "\0",
  "a\vb",
  "\u001f\ufffe\uffff",
];
export const text = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: "binary", maxLength: 12 }).filter(isWritable),
  fc.string({ maxLength: 8 }),
);

const pad = (number: number, width: number): string => String(number).padStart(width, "0");
const integer = (min: number, max: number) => fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max }));
const big = (min: bigint, max: bigint) => fc.oneof(fc.constantFrom(min, max), fc.bigInt({ min, max }));
const zone = fc.constantFrom("", "Z", "+02:00", "-11:30", "+14:00");
const date = fc
  .tuple(integer(1, 9999), integer(1, 12), integer(1, 28))
  .map(([year, month, day]) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
const time = fc
  .tuple(integer(0, 23), integer(0, 59), integer(0, 59), fc.constantFrom("", ".5", ".1234567"))
  .map(([hour, minute, second, part]) => `${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}${part}`);
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((each) => each.join(""));
const bytes = fc.uint8Array({ maxLength: 10 });

const scalars: Partial<Record<ScalarName, fc.Arbitrary<unknown>>> = {
  string: text,
  anyURI: text,
  boolean: fc.boolean(),
  int: integer(-2147483648, 2147483647),
  short: integer(-32768, 32767),
  byte: integer(-128, 127),
  unsignedByte: integer(0, 255),
  unsignedShort: integer(0, 65535),
  unsignedInt: integer(0, 4294967295),
  long: big(-(2n ** 63n), 2n ** 63n - 1n),
  unsignedLong: big(0n, 2n ** 64n - 1n),
  double: fc.double(),
  float: fc.float(),
  decimal: fc.constantFrom("0", "-12.50", "79228162514264337593543950335", "0.0000001"),
  dateTime: joined(date, fc.constant("T"), time, zone),
  date: joined(date, zone),
  time: joined(time, zone),
  base64Binary: bytes,
  hexBinary: bytes,
  guid: fc.uuid(),
  char: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).filter((each) => each.length === 1),
  duration: fc.constantFrom("P1DT2H", "-PT0.5S", "P1Y"),
  timeSpan: fc.constantFrom("P1DT2H", "-PT0.5S", "PT0S"),
  anyType: fc.oneof(
    fc.record({ $type: fc.constant("xs:string"), value: text }),
    fc.record({ $type: fc.constant("xs:int"), value: integer(-2147483648, 2147483647) }),
    fc.record({ $type: fc.constant("xs:boolean"), value: fc.boolean() }),
    fc.record({ $type: fc.constant("xs:base64Binary"), value: bytes }),
  ),
};

export function valueOf(reference: TypeReference, depth: number): fc.Arbitrary<unknown> {
  if (typeof reference === "object")
    return (
      scalars[reference.name] ??
      fc.constant(undefined).map(() => {
        throw new Error(`nothing is known of ${reference.name}`);
      })
    );
  const type = reference();
  switch (type.kind) {
    case "carrier":
      return carrier(type, depth);
    case "array":
      return depth <= 0 ? fc.constant([]) : fc.array(member(type.item, depth - 1, false), { maxLength: 3 });
    case "dictionary": {
      const pairs = fc.uniqueArray(fc.tuple(valueOf(type.key[1], depth), member(type.value, depth - 1, false)), {
        maxLength: depth <= 0 ? 0 : 4,
        selector: ([key]) => String(key),
      });
      return isTextual(type.key[1])
        ? pairs.map((all) => Object.assign(Object.create(null), Object.fromEntries(all)) as object)
        : pairs.map((all) => new Map(all));
    }
    case "enumeration":
      return fc.constantFrom(...type.names);
    case "flags":
      return fc.uniqueArray(fc.constantFrom(...type.names), { maxLength: 3 });
    case "restricted":
      return restricted(type);
  }
}

const isTextual = (reference: TypeReference): boolean =>
  typeof reference === "object" ? reference.name === "string" : isRestrictedText(reference());
const isRestrictedText = (type: TypeDescriptor): boolean => type.kind === "restricted" && type.base.name === "string";

function restricted({ name, base, facets }: RestrictedDescriptor): fc.Arbitrary<unknown> {
  const known: Readonly<Record<string, fc.Arbitrary<unknown> | undefined>> = {
    guid: fc.uuid(),
    char: scalars.char,
    duration: scalars.timeSpan,
  };
  const limit = facets["maxLength"] ?? facets["length"];
  const values = known[name] ?? valueOf(base, 0);
  return limit === undefined
    ? values
    : values
        .map((each) => (typeof each === "string" ? each.slice(0, Number(limit)) : each))
        .filter((each) => typeof each !== "string" || isWritable(each));
}

function member([, type, occurs]: MemberDescriptor, depth: number, mayRepeat = true): fc.Arbitrary<unknown> {
  const one = occurs.endsWith("nil")
    ? depth <= 0 && isDeep(type)
      ? fc.constant(null)
      : fc.option(valueOf(type, depth), { freq: 8 })
    : valueOf(type, depth);
  return mayRepeat && occurs.startsWith("*") ? fc.array(one, { maxLength: 3 }) : one;
}

const isDeep = (type: TypeReference): boolean =>
  typeof type === "function" && ["carrier", "array", "dictionary"].includes(type().kind);

const membersOf = (type: CarrierDescriptor): readonly MemberDescriptor[] => [
  ...(type.base ? membersOf(type.base()) : []),
  ...type.members,
];
const inFamily = (type: CarrierDescriptor): boolean =>
  type.derived !== undefined || (type.base !== undefined && inFamily(type.base()));

/** Made when it is asked for: families are large, and types hold each other. */
function carrier(declared: CarrierDescriptor, depth: number): fc.Arbitrary<unknown> {
  const choices = [
    ...(declared.abstract ? [] : [declared]),
    ...(declared.derived?.().filter((each) => !each.abstract) ?? []),
  ];
  return fc.constantFrom(...choices).chain((type) =>
    fc.record({
      ...(inFamily(type) ? { $type: fc.constant(type.name) } : {}),
      ...Object.fromEntries(membersOf(type).map((each) => [each[3]?.property ?? each[0], member(each, depth - 1)])),
    }),
  );
}
