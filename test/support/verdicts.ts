/**
 * The table of verdicts: for a value as it may stand in a request, what .NET's serializer makes of it, as Mono was asked, and what the double makes of
 * it. A column that is empty says the same as the one before it.
 */
import { readFileSync } from "node:fs";
import { createDouble } from "../../runtime/soap/double.js";
import type { AgentDescriptor, MemberDescriptor, TypeReference } from "../../runtime/descriptors.js";
import * as scalars from "../../runtime/scalars.js";

export interface Verdict {
  readonly type: string;
  /** The whole element. */
  readonly xml: string;
  /** `refused`, or what was understood. */
  readonly mono: string;
  /** The same of the double; `dropped` where it says that WCF drops a part in silence. */
  readonly ours: string;
  readonly note: string;
}

const table = new URL("../interop/verdicts.tsv", import.meta.url);

export const verdicts: readonly Verdict[] = readFileSync(table, "utf8")
  .split("\n")
  .slice(1)
  .filter((line) => line !== "")
  .map((line) => {
    const [type = "", xml = "", mono = "", ours = "", note = ""] = line.split("\t");
    return { type, xml: xml.startsWith("<Value") ? xml : `<Value>${xml}</Value>`, mono, ours: ours || mono, note };
  });

const namespace = "urn:probe";
const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
const declarations =
  `xmlns="${namespace}" xmlns:a="${arrays}" xmlns:ser="http://schemas.microsoft.com/2003/10/Serialization/" ` +
  `xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"`;

const rights = ["Read", "Write", "Delete"];
const named = {
  Color: { kind: "enumeration", name: "Color", namespace, names: ["None", "Red", "Green"], zero: "None" },
  Rights: { kind: "flags", name: "Rights", namespace, names: rights },
  Person: {
    kind: "carrier",
    name: "Person",
    namespace,
    members: [
      ["Name", scalars.string, "?nil"],
      ["Age", scalars.int, "?"],
    ],
  },
  StringMap: {
    kind: "dictionary",
    name: "StringMap",
    namespace,
    pair: "Pair",
    key: ["Key", scalars.string, "1nil"],
    value: ["Value", scalars.string, "1nil"],
  },
} as const;

/** The types that svcutil would make of the probe's schema: only what .NET has as a reference may be nil. */
function memberOf(name: string, element: string): MemberDescriptor {
  if (name.endsWith("?")) return [element, memberOf(name.slice(0, -1), element)[1], "?nil"];
  const item = /^ArrayOf(.+)$/.exec(name)?.[1];
  if (item !== undefined) {
    const own = Object.hasOwn(named, item) ? namespace : arrays;
    const [, type, occurs] = memberOf(item, item);
    const each: MemberDescriptor = [item, type, occurs === "?" ? "*" : "*nil"];
    return [element, () => ({ kind: "array", name, namespace: own, item: each }), "?nil"];
  }
  const type: TypeReference = Object.hasOwn(named, name)
    ? () => named[name as keyof typeof named]
    : scalars[name as "int"];
  const isReference = ["string", "base64Binary", "anyType", "Person", "StringMap"].includes(name);
  return [element, type, isReference ? "?nil" : "?"];
}

/** The double's verdict on an element; with `strict` false, what a handler is given without what WCF drops. */
export async function verdictOfDouble(type: string, xml: string, strict = true): Promise<string> {
  const agent: AgentDescriptor = {
    services: "Services1",
    name: "Probe",
    namespace,
    operations: {
      Probe: {
        name: "Probe",
        requestHeaders: [],
        responseHeaders: [],
        request: { element: "Probe", members: [memberOf(type, "Value")] },
        response: { element: "ProbeResponse", members: [] },
      },
    },
  };
  const double = createDouble([agent], {}, { strict });
  const answer = await double.handle({
    method: "POST",
    url: "/Remote/Services1/Probe.svc",
    headers: { "content-type": "text/xml", soapaction: `"${namespace}/Probe/Probe"` },
    body: `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><Probe ${declarations}>${xml}</Probe></s:Body></s:Envelope>`,
  });
  const [call] = double.calls;
  if (answer.status === 500 && answer.body.includes("SilentlyDropped")) return "dropped";
  if (answer.status === 500 && answer.body.includes("DeserializationFailed")) return "refused";
  if (answer.status !== 200 || !call) throw new Error(`${type} ${xml}: ${answer.status} ${answer.body}`);
  return told(type.replace(/\?$/, ""), (call.request as { Value: unknown }).Value);
}

/** A decoded value, written as Verdicts.cs writes it. */
function told(type: string, value: unknown): string {
  if (value === null) return "null";
  const item = /^ArrayOf(.+)$/.exec(type)?.[1];
  if (item !== undefined) return `[${(value as unknown[]).map((each) => told(item, each)).join(" ")}]`;
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString("base64")}>`;
  switch (type) {
    case "double":
    case "float":
      if (Object.is(value, -0)) return "-0";
      return String(value).replace("Infinity", "INF").replace("e", "E");
    case "string":
      return `"${String(value)}"`;
    case "char":
      return String(String(value).charCodeAt(0));
    case "guid":
      return String(value).toLowerCase();
    case "dateTime":
      return inUtc(String(value));
    case "timeSpan":
      return spanText(String(value));
    case "decimal":
      return String(value)
        .replace(/^\+/, "")
        .replace(/^(-?)0+(?=\d)/, "$1")
        .replace(/^(-?)\./, "$10.")
        .replace(/\.$/, "");
    case "Rights":
      return rights.filter((each) => (value as string[]).includes(each)).join(", ") || "0";
    case "Person": {
      const { Name, Age } = value as { Name: string | null; Age: number };
      return `{${told("string", Name)} ${Age}}`;
    }
    case "StringMap": {
      const pairs = Object.entries(value as Record<string, string | null>);
      return `{${pairs.map(([key, each]) => `${told("string", key)}=${told("string", each)}`).join(" ")}}`;
    }
    case "anyType": {
      const any = value as { readonly $type: string; readonly value: unknown };
      if (any.$type === "raw") return "xml";
      const [, prefix, local = ""] = /^(\w+):(\w+)$/.exec(any.$type) ?? [];
      if (prefix === "xs") return told(["date", "time"].includes(local) ? "string" : local, any.value);
      return told(local === "duration" ? "timeSpan" : local, any.value);
    }
    default:
      return String(value);
  }
}

/** A moment with a zone in UTC, without zeros at the end of its fraction. */
function inUtc(text: string): string {
  const [, clock = "", fraction = "", zone = ""] = /^(.{19})(?:\.(\d+))?(Z|[+-].*)?$/.exec(text) ?? [];
  const moment =
    zone === "" || zone === "Z" ? clock : new Date(Date.parse(`${clock}${zone}`)).toISOString().slice(0, -5);
  return `${moment}${/[1-9]/.test(fraction) ? `.${fraction.replace(/0+$/, "")}` : ""}${zone === "" ? "" : "Z"}`;
}

/** A duration in days, hours, minutes and seconds, with the seven digits of a second that .NET keeps. */
function spanText(text: string): string {
  const [, sign = "", days, hours, minutes, seconds, fraction = ""] =
    /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d*)(?:\.(\d*))?S)?)?$/.exec(text) ?? [];
  const [d, h, m, s] = [days, hours, minutes, seconds].map((each) => BigInt(each || 0)) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const all = ((d * 24n + h) * 60n + m) * 60n + s;
  const rest = fraction.slice(0, 7).replace(/0+$/, "");
  const parts = [
    [(all / 3600n) % 24n, "H"],
    [(all / 60n) % 60n, "M"],
  ] as const;
  const second = all % 60n > 0n || rest !== "" ? `${all % 60n}${rest === "" ? "" : `.${rest}`}S` : "";
  const clock = parts.map(([count, unit]) => (count > 0n ? `${count}${unit}` : "")).join("") + second;
  const date = all >= 86_400n ? `${all / 86_400n}D` : "";
  return date + clock === "" ? "PT0S" : `${sign}P${date}${clock === "" ? "" : `T${clock}`}`;
}
