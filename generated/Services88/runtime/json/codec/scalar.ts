/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Simple values. Their form decides if JSON has them as text, number, or true and false. */
import type { RestrictedDescriptor } from "../../descriptors.js";
import type { FacetCheck } from "../../values/facets.js";
import type { Form, Scalar } from "../../values/forms.js";
import { Problem } from "../../values/problem.js";
import { expectedOf, textOf, valueOf } from "../../values/scalar-text.js";
import { durationOf, ticksOf, ticksOfTimeSpan, timeSpanOf } from "../../values/time-span.js";
import type { Parsed } from "../parse.js";
import { jsonText, type Codec } from "./codec.js";

export const restrictedCodec = ({ base, facets, checks }: RestrictedDescriptor): Codec =>
  scalarCodec(base, checks(facets));

export function scalarCodec(scalar: Scalar, checks: readonly FacetCheck[] = []): Codec {
  const expected = expectedOf(scalar);
  return {
    expected,
    zero: () => scalar.zero,
    write: (value) => jsonOf(scalar, textOf(scalar, value, checks)),
    read: quickReader(scalar),
  };
}

/** Returns a function that reads the usual JSON of a type at once, and leaves the rest to `readScalar`. It throws Problem. */
function quickReader(scalar: Scalar): Codec["read"] {
  const { form, least = 0, most = -1 } = scalar;
  const slow: Codec["read"] = (json, message) => readScalar(scalar, json, message);
  switch (form.kind) {
    case "text":
      if (scalar.name !== "string") return slow;
      return (json, message) => (typeof json === "string" && !message.hasMarks ? json : slow(json, message));
    case "integer":
      return (json, message) =>
        typeof json === "number" && Number.isInteger(json) && json >= least && json <= most
          ? json
          : slow(json, message);
    default:
      return slow;
  }
}

/** Returns a value as JSON, from the text that its form gives it. Throws Problem. */
export function jsonOf(scalar: Scalar, text: string): string {
  switch (scalar.form.kind) {
    case "integer":
    case "bigint":
    case "boolean":
      return text;
    case "decimal":
      return numberOf(text);
    case "floating":
      return floatingOf(text);
    case "duration":
      return JSON.stringify(isTimeSpan(scalar) ? timeSpanText(text) : text);
    case "char":
      return jsonText(String.fromCharCode(Number(text)));
    case "text":
    case "date":
    case "bytes":
    case "any":
      return jsonText(text);
  }
}

/** Returns a number of the form `floating` as JSON. Json.NET has a text for each value that is no number of JSON. */
function floatingOf(text: string): string {
  if (/N/.test(text)) return JSON.stringify(text.replace("INF", "Infinity"));
  return text === "-0" ? "-0.0" : text;
}

/** Returns the value of parsed JSON. Reads a number or true and false also from text, as the server does. Throws Problem. */
function readScalar(scalar: Scalar, json: unknown, message: Parsed): unknown {
  const { kind } = scalar.form;
  if (typeof json === "boolean" && kind === "boolean") return json;
  if (typeof json === "number") return readNumber(scalar, json);
  if (typeof json !== "string") throw new Problem(expectedOf(scalar), { value: json });
  const digits = message.digitsOf(json);
  if (digits !== undefined) return readDigits(scalar, digits);
  if (kind === "char") {
    if (json.length !== 1) throw new Problem(expectedOf(scalar), { value: json });
    return json;
  }
  if (kind === "floating" && /^-?Infinity$/.test(json)) return Number(json);
  const text = kind === "duration" && isTimeSpan(scalar) ? durationText(json) : json;
  return valueOf(scalar, text);
}

const numberForms: ReadonlySet<Form["kind"]> = new Set(["integer", "bigint", "floating", "decimal"]);

function readNumber(scalar: Scalar, json: number): unknown {
  const { kind } = scalar.form;
  if (kind === "floating") return json;
  if (!numberForms.has(kind)) throw new Problem(expectedOf(scalar), { value: json });
  return readDigits(scalar, String(json));
}

/** Reads the text of a number. Throws Problem. */
function readDigits(scalar: Scalar, digits: string): unknown {
  if (!numberForms.has(scalar.form.kind)) throw new Problem(expectedOf(scalar), { value: digits });
  return valueOf(scalar, digits);
}

/** Returns the text of a decimal as a number of JSON. Such a number has no plus sign and no leading zeros. It has a digit on each side of the point. */
function numberOf(text: string): string {
  const [whole = "", fraction = ""] = text.replace(/^[+-]/, "").split(".");
  const digits = whole.replace(/^0+(?=\d)/, "") || "0";
  return `${text.startsWith("-") ? "-" : ""}${digits}${fraction === "" ? "" : `.${fraction}`}`;
}

/** WCF's `ser:duration`. JSON has it in another form: .NET's own. */
const isTimeSpan = ({ name }: Scalar): boolean => name === "timeSpan";

/** Returns a duration in .NET's form. The text was checked: .NET can hold it. */
function timeSpanText(duration: string): string {
  const ticks = ticksOf(duration);
  if (ticks === undefined) throw new Problem("a duration that .NET can hold", { value: duration });
  return timeSpanOf(ticks);
}

/** Returns the duration for a text in .NET's form, and any other text as it is. */
function durationText(text: string): string {
  const ticks = ticksOfTimeSpan(text);
  return ticks === undefined ? text : durationOf(ticks);
}

