/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Templates from which the objects of a sequence are made. An answer needs few: one for each set of members that the server leaves out. */
import { absentMembers, unknownMembers, type Preserved } from "../../types.js";
import type { Member } from "./member.js";

export type Values = Record<string, unknown> & Preserved & { $type?: string };

/** An object with all properties of its values, each still undefined. No value that was read is undefined. */
export interface Template {
  readonly absent: readonly Member[];
  readonly hasUnknown: boolean;
  readonly values: Readonly<Values>;
}

/** The number of templates that are kept. Without a limit, a server that leaves out different members each time could fill the memory. */
const maximumTemplates = 16;

export class Templates {
  /** The template of the values that were read last. */
  last: Template;
  readonly #members: readonly Member[];
  readonly #tag: string | undefined;
  readonly #known: Template[] = [];
  #made = 0;

  /** `tag` is the values' `$type`. */
  constructor(members: readonly Member[], tag: string | undefined) {
    this.#members = members;
    this.#tag = tag;
    this.last = this.#make([], false);
  }

  /** Returns the template of values from which the server left out the members that are undefined. */
  of(values: Values, hasUnknown: boolean): Template {
    const absent = this.#members.filter(({ property }) => values[property] === undefined);
    this.last =
      this.#known.find(
        (each) =>
          each.hasUnknown === hasUnknown &&
          each.absent.length === absent.length &&
          each.absent.every((member, index) => member === absent[index]),
      ) ?? this.#make(absent, hasUnknown);
    return this.last;
  }

  #make(absent: readonly Member[], hasUnknown: boolean): Template {
    // An engine gives an object that it reads as JSON exactly the space that its properties need. `{}` gets more when properties are added.
    const values = JSON.parse(
      JSON.stringify({
        ...(this.#tag !== undefined && { $type: this.#tag }),
        ...Object.fromEntries(this.#members.map(({ property }) => [property, 0])),
      }),
    ) as Values;
    for (const { property } of this.#members) values[property] = undefined;
    if (absent.length > 0) values[absentMembers] = Object.freeze(absent.map(({ property }) => property));
    if (hasUnknown) values[unknownMembers] = [];
    return (this.#known[this.#made++ % maximumTemplates] = { absent, hasUnknown, values });
  }
}

