/**
 * How Json.NET reads simple values. It converts text to numbers, and numbers to text, without a word. Each conversion is noted, because a client that
 * needs one does not send what the contract says.
 */
import * as scalars from "../../scalars.js";
import type { Form, Scalar } from "../../values/forms.js";
import { Problem } from "../../values/problem.js";
import { expectedOf } from "../../values/scalar-text.js";
import { ticksOf, ticksOfTimeSpan, timeSpanOf } from "../../values/time-span.js";
import { sampleOf, textOf, type Node } from "./scan.js";

/** A value as our codec reads it. */
export interface Reading {
  /** JSON. */
  readonly text: string;
  /** Present if the server converts the value. It says what came and what was expected: «is text, and a number is expected». */
  readonly converted?: string;
}

type JsonKind = "number" | "boolean" | "text" | "date" | "timeSpan" | "any";

/** The kind of JSON that each form of scalar has. */
const expectedKinds: Readonly<Record<Form["kind"], JsonKind>> = {
  text: "text",
  date: "date",
  duration: "timeSpan",
  decimal: "number",
  boolean: "boolean",
  integer: "number",
  bigint: "number",
  floating: "number",
  bytes: "text",
  char: "text",
  any: "any",
};

/** Returns a value as Json.NET reads it. Throws Problem for a value that Json.NET refuses. Our codec may still refuse what is returned. */
export function readingOf(scalar: Scalar, node: Node): Reading {
  const read = readings[expectedKinds[scalar.form.kind]](scalar, node);
  if (!read) throw new Problem(expectedOf(scalar), { value: sampleOf(node) });
  return read;
}

type Read = (scalar: Scalar, node: Node) => Reading | undefined;

const readings: Readonly<Record<JsonKind, Read>> = {
  number,
  boolean,
  text,
  date,
  timeSpan,
  any: (_, node) => ({ text: textOf(node) }),
};

const isWhole = ({ form: { kind } }: Scalar): boolean => kind === "integer" || kind === "bigint";

/** Json.NET takes the texts of numbers that JSON does not have. */
const nonFinite = /^(?:NaN|-?Infinity)$/;

function number(scalar: Scalar, node: Node): Reading | undefined {
  if (node.kind === "number") return isNumber(scalar, node.digits) ? { text: node.digits } : undefined;
  if (node.kind !== "text") return undefined;
  if (scalar.form.kind === "floating" && nonFinite.test(node.value)) return { text: JSON.stringify(node.value) };
  const digits = node.value.trim();
  // JSON has neither zeros nor a plus sign in front.
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(digits) || !isNumber(scalar, digits)) return undefined;
  return { text: digits, converted: "is text, and a number is expected" };
}

/** A fraction or an exponent is refused where a whole number is expected, and so is a number that a double cannot hold. */
const isNumber = (scalar: Scalar, digits: string): boolean =>
  isWhole(scalar) ? /^-?\d+$/.test(digits) : Number.isFinite(Number(digits));

function boolean(_: Scalar, node: Node): Reading | undefined {
  if (node.kind === "boolean") return { text: String(node.value) };
  if (node.kind === "number" && /^-?\d+$/.test(node.digits))
    return { text: String(/[1-9]/.test(node.digits)), converted: "is a number, and true or false is expected" };
  if (node.kind === "text" && /^\s*(?:true|false)\s*$/i.test(node.value))
    return { text: node.value.trim().toLowerCase(), converted: "is text, and true or false is expected" };
  return undefined;
}

function text({ form: { kind } }: Scalar, node: Node): Reading | undefined {
  if (node.kind === "text") return { text: JSON.stringify(node.value) };
  if (kind !== "text") return undefined;
  if (node.kind === "number")
    return { text: JSON.stringify(node.digits), converted: "is a number, and text is expected" };
  return node.kind === "boolean"
    ? { text: `"${node.value}"`, converted: "is true or false, and text is expected" }
    : undefined;
}

function date(scalar: Scalar, node: Node): Reading | undefined {
  if (node.kind !== "text") return undefined;
  const isOurs = (text: string): boolean => scalar.form.read(text, scalar) !== undefined;
  if (scalar.name !== "dateTime" || isOurs(node.value)) return { text: JSON.stringify(node.value) };
  const [, day = "", time = "00:00:00"] = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d:\d\d))?$/.exec(node.value) ?? [];
  const moment = `${day}T${time}`;
  if (!isOurs(moment)) return undefined;
  return { text: JSON.stringify(moment), converted: `is not written as ${expectedOf(scalar)}` };
}

function timeSpan(scalar: Scalar, node: Node): Reading | undefined {
  if (node.kind !== "text") return undefined;
  if (scalar.name !== scalars.timeSpan.name || ticksOfTimeSpan(node.value) !== undefined)
    return { text: JSON.stringify(node.value) };
  const ticks = ticksOf(node.value);
  const expected = ".NET's form of a duration, such as 1.02:03:04";
  if (ticks === undefined) throw new Problem(expected, { value: node.value });
  // Json.NET itself cannot read it; the vendor's own client sends it.
  return { text: JSON.stringify(timeSpanOf(ticks)), converted: `is an ISO 8601 duration; expected ${expected}` };
}
