/** Prepares the views of the files for calls over JSON. A client has them if its contract has a JSON binding. */
import { problems } from "../diagnostics/codes.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Contract } from "../contract/model.js";
import { carrierFamilies } from "../describe/families.js";
import { describeBinding } from "../describe/json-binding.js";
import type { Family, FlagNumbers } from "../../runtime/json/codec/index.js";
import { literal } from "./doc.js";
import type { Emission } from "./emission.js";

/** The data for the template `json.hbs`; undefined without a JSON binding. */
export const jsonView = ({ contract }: Emission): object | undefined => (contract.webApi ? {} : undefined);

/** The data for the template `json-binding.hbs`: TypeScript text. */
export interface JsonBindingView {
  readonly source: string;
  readonly parts: readonly {
    readonly name: string;
    readonly entries: readonly { readonly name: string; readonly text: string }[];
  }[];
}

/** Returns the view of `json-binding.ts`; undefined without a JSON binding. */
export function jsonBindingView({ contract }: Emission): JsonBindingView | undefined {
  if (!contract.webApi) return undefined;
  const { source, shapes, renamed, flags, families } = describeBinding(contract, contract.webApi);
  return {
    source: literal(source),
    parts: Object.entries({ shapes, renamed, flags, families }).map(([name, each]) => ({
      name,
      entries: Object.entries(each).map(([key, value]) => ({ name: keyOf(key), text: printed(value) })),
    })),
  };
}

/** A value of a binding. */
type Value = string | number | null | Family | FlagNumbers | { readonly [name: string]: Value };

/** Prints a value on one line. */
function printed(value: Value): string {
  if (value === null || typeof value === "number") return String(value);
  if (typeof value === "string") return literal(value);
  const entries = Object.entries(value).map(([name, each]) => `${keyOf(name)}: ${printed(each as Value)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** Prints the name of a property. `__proto__` without brackets would set the prototype. */
function keyOf(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}

/** Collects a warning NS407 for derived carriers that JSON does not tell apart. */
export function warnOfUntold(contract: Contract, diagnostics: Diagnostics): void {
  if (!contract.webApi) return;
  for (const { base, family, untold } of carrierFamilies(contract)) {
    if (untold.length === 0) continue;
    const carriers = untold.join(", ");
    diagnostics.warning(
      family
        ? problems.NS407.partly({ base, member: family.member, carriers })
        : problems.NS407.untold({ base, carriers }),
    );
  }
}
