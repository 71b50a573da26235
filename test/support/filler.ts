/**
 * Values for every member of a contract, deterministic and different from each other: what calls are filled with when somebody else's
 * server is to say what arrived. Derived carriers and every name of an enumeration take their turns over a run.
 */
import {
  localOf,
  type Contract,
  type Member,
  type Message,
  type QName,
  type ScalarName,
  type TypeDef,
  type TypeRef,
} from "../../generator/contract/model.js";
import { derivedOf, familyBases, typeOf } from "../../generator/contract/queries.js";

/** How deep a value goes inside recursive carriers. */
const deepest = 5;

export class Filler {
  readonly #contract: Contract;
  readonly #families: ReadonlySet<QName>;
  readonly #days: string;
  /** Counts up: no two scalars of a run are the same by accident, and enumerations and families are gone through in turn. */
  #turn = 0;
  readonly #turns = new Map<QName, number>();
  /** Names of enumerations and flags, and derived carriers, that were used. */
  readonly used = new Set<string>();

  /** `days` of a duration, as ISO 8601 has them. */
  constructor(contract: Contract, { days = "1D" }: { readonly days?: string } = {}) {
    this.#contract = contract;
    this.#days = days;
    this.#families = familyBases(contract);
  }

  /** A request with every member filled. */
  filled(message: Message): Record<string, unknown> {
    return this.#members(message.members, 0);
  }

  /** One with every member that may be null null, and without those that may only be left out. */
  empty(message: Message): Record<string, unknown> {
    return Object.fromEntries(
      message.members.flatMap((member): [string, unknown][] => {
        if (member.repeated) return [];
        if (member.nillable) return [[localOf(member.name), null]];
        return member.optional ? [] : [[localOf(member.name), this.#value(member.type, 0)]];
      }),
    );
  }

  #members(members: readonly Member[], depth: number): Record<string, unknown> {
    return Object.fromEntries(members.map((member) => [localOf(member.name), this.#member(member, depth)]));
  }

  #member(member: Member, depth: number): unknown {
    if (member.repeated) return [this.#value(member.type, depth), this.#value(member.type, depth)];
    const type = typeOf(this.#contract, member.type);
    const isDeep =
      depth >= deepest && (type?.kind === "carrier" || type?.kind === "array" || type?.kind === "dictionary");
    return isDeep && member.nillable ? null : this.#value(member.type, depth);
  }

  #value(ref: TypeRef, depth: number): unknown {
    if (ref.kind === "scalar") return this.#scalar(ref.name);
    const type = typeOf(this.#contract, ref);
    switch (type?.kind) {
      case "carrier":
        return this.#carrier(type, depth + 1);
      case "array": {
        const item = () => this.#value(type.item.type, depth + 1);
        return depth >= deepest
          ? []
          : type.item.nillable && isText(type.item.type)
            ? [item(), null, item()]
            : [item(), item()];
      }
      case "dictionary": {
        const pairs: [unknown, unknown][] =
          depth >= deepest
            ? []
            : [1, 2].map(() => [this.#value(type.key.type, depth + 1), this.#value(type.value.type, depth + 1)]);
        return isText(type.key.type) ? Object.fromEntries(pairs) : new Map(pairs);
      }
      case "enumeration":
        return this.#name(type, 1)[0];
      case "flags":
        return this.#name(type, Math.min(2, type.values.length));
      case "restricted":
        return type.meaning === "guid"
          ? this.#guid()
          : type.meaning === "duration"
            ? `P${this.#days}T${(this.#next() % 23) + 1}H3M4S`
            : type.meaning === "char"
              ? "x"
              : this.#scalar(type.base);
      case undefined:
        throw new Error(`${ref.name} is not in the contract`);
    }
  }

  #carrier(type: Extract<TypeDef, { readonly kind: "carrier" }>, depth: number): unknown {
    if (!this.#families.has(type.name)) return this.#own(type, depth, this.#isInFamily(type));
    const family = [type, ...derivedOf(this.#contract, type.name)].filter((each) => !each.abstract);
    const chosen = family[this.#turnOf(type.name) % family.length] ?? type;
    this.used.add(`${localOf(chosen.name)} as ${localOf(type.name)}`);
    return this.#own(chosen, depth, true);
  }

  #own(type: Extract<TypeDef, { readonly kind: "carrier" }>, depth: number, tagged: boolean): unknown {
    const levels = [type];
    for (let base = type.base; base;) {
      const found = this.#contract.types.get(base);
      if (found?.kind !== "carrier") break;
      levels.unshift(found);
      base = found.base;
    }
    return {
      ...(tagged && { $type: localOf(type.name) }),
      ...this.#members(
        levels.flatMap((each) => each.members),
        depth,
      ),
    };
  }

  #isInFamily(type: Extract<TypeDef, { readonly kind: "carrier" }>): boolean {
    for (
      let each: TypeDef | undefined = type;
      each?.kind === "carrier";
      each = each.base && this.#contract.types.get(each.base)
    )
      if (this.#families.has(each.name)) return true;
    return false;
  }

  #name(type: Extract<TypeDef, { readonly kind: "enumeration" | "flags" }>, count: number): string[] {
    const names = Array.from(
      { length: count },
      () => type.values[this.#turnOf(type.name) % type.values.length]?.name ?? "",
    );
    for (const name of names) this.used.add(`${localOf(type.name)}.${name}`);
    // The order of flags on the wire is that of their values.
    return [...new Set(names)].sort(
      (a, b) => type.values.findIndex((each) => each.name === a) - type.values.findIndex((each) => each.name === b),
    );
  }

  #turnOf(name: QName): number {
    const turn = this.#turns.get(name) ?? 0;
    this.#turns.set(name, turn + 1);
    return turn;
  }

  #next(): number {
    return ++this.#turn;
  }

  #guid(): string {
    return `00112233-4455-6677-8899-${this.#next().toString(16).padStart(12, "0")}`;
  }

  /** In the forms in which .NET writes them back. */
  #scalar(name: ScalarName): unknown {
    const n = this.#next();
    const two = (value: number) => String(value).padStart(2, "0");
    switch (name) {
      case "boolean":
        return n % 3 !== 0;
      case "int":
        return n % 2 === 0 ? n : -n;
      case "short":
        return n % 30_000;
      case "byte":
        return n % 100;
      case "unsignedByte":
        return n % 200;
      case "unsignedShort":
        return n % 60_000;
      case "unsignedInt":
        return 3_000_000_000 + n;
      case "long":
        return -9_007_199_254_740_993n - BigInt(n);
      case "unsignedLong":
        return 9_223_372_036_854_775_808n + BigInt(n);
      case "double":
        return n + 0.25;
      case "float":
        return (n % 1000) + 0.5;
      case "decimal":
        return `${n}.50`;
      case "dateTime":
        return `2026-${two((n % 12) + 1)}-${two((n % 28) + 1)}T${two(n % 24)}:${two(n % 60)}:07`;
      case "base64Binary":
        return Uint8Array.of(n & 255, 0, 255, 128);
      case "anyType":
        return { $type: "xs:string", value: `any ${n}` };
      case "string":
        return [` s${n} <&> "æøå" ']]>' \t\u{1f642} `, `<![CDATA[${n}]]>`, `line ${n}\nline`, `${n}`][n % 4];
      default:
        throw new Error(`the filler has no value of xs:${name}`);
    }
  }
}

const isText = (ref: TypeRef): boolean => ref.kind === "scalar" && ref.name === "string";
