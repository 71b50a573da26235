/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Reads the HTTP headers of a request: they say over JSON what the headers of the message say over SOAP. */
import type { OperationDescriptor, TypeReference } from "../../descriptors.js";
import type { DroppedLog } from "../../double/dropped.js";
import type { HttpRequest } from "../../double/http.js";
import { nearest } from "../../values/nearest.js";
import type { CodecOf } from "../codec/codec.js";
import { own } from "../own.js";
import { parseJson } from "../parse.js";
import { quoted } from "./sieve.js";

export interface RequestHeaders {
  /** Without the scheme; undefined if there is none. */
  readonly ticket: string | undefined;
  /** By the names that SOAP has for them. Those without a counterpart have their HTTP names. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly missingHeaders: readonly string[];
}

/** Headers of NetServer. The last one is sent by the vendor's client. */
const known = ["SO-AppToken", "SO-TimeZone", "SO-Language", "SO-Culture", "SO-Browser-TZ-Offset"];

/** Headers without a counterpart in SOAP. */
const ownHeaders = ["SO-Language", "SO-Culture", "Accept-Language"];

/** Reads the headers of a request. Notes headers that are probably misspelt. */
export function readHeaders(
  operation: OperationDescriptor,
  { headers: given }: HttpRequest,
  codecOf: CodecOf,
  log: DroppedLog,
): RequestHeaders {
  noteUnknown(given, log);
  const typeOf = (name: string): TypeReference | undefined =>
    operation.requestHeaders.find(([each]) => each === name)?.[1];
  const { scheme, ticket } = authorizationOf(given["authorization"]);
  const application = given["so-apptoken"];
  const zone = given["so-timezone"];
  const headers: Record<string, unknown> = {
    ...(application !== undefined && { ApplicationToken: application }),
    ...(ticket !== undefined && { Credentials: valueOf({ Ticket: ticket }, typeOf("Credentials"), codecOf) }),
    ...(zone !== undefined && { TimeZone: valueOf(zoneOf(zone), typeOf("TimeZone"), codecOf) }),
  };
  for (const name of ownHeaders) {
    const value = given[name.toLowerCase()];
    if (value !== undefined) headers[name] = value;
  }
  const missing = operation.requestHeaders
    .map(([name]) => name)
    // An access token says which application it is for.
    .filter((name) => own(headers, name) === undefined && !(name === "ApplicationToken" && scheme !== "soticket"));
  // Without it, the Accept-Language of browsers and of Node makes the server translate texts.
  if (operation.response.members.length > 0 && headers["SO-Language"] === undefined) missing.push("SO-Language");
  return { ticket, headers, missingHeaders: missing };
}

const schemes: ReadonlySet<string> = new Set(["soticket", "bearer", "basic"]);

function authorizationOf(header = ""): { readonly scheme?: string; readonly ticket?: string } {
  const [, name = "", ticket = ""] = /^\s*(\w+)\s+(\S[^]*)$/.exec(header) ?? [];
  const scheme = name.toLowerCase();
  return schemes.has(scheme) ? { scheme, ticket: ticket.trimEnd() } : {};
}

/** Returns a time zone by the members of SOAP's: `NO` is a code, `261` a number. */
function zoneOf(header: string): object {
  const [zone = ""] = header.split(",").map((each) => each.trim());
  return /^\d{1,9}$/.test(zone) ? { SoTimeZoneId: Number(zone) } : { SoTimeZoneLocationCode: zone };
}

/** Returns a header's members as values of its type, as SOAP gives them. */
function valueOf(members: object, type: TypeReference | undefined, codecOf: CodecOf): unknown {
  if (!type) return members;
  const message = parseJson(JSON.stringify(members), { depth: 2 });
  return codecOf(type).read(message.value, message);
}

function noteUnknown(given: HttpRequest["headers"], log: DroppedLog): void {
  for (const name of Object.keys(given)) {
    if (!name.startsWith("so-") || known.some((each) => each.toLowerCase() === name)) continue;
    const path = `Header.${quoted(name)}`;
    const near = nearest(quoted(name), known);
    const message = `${path} is no header of NetServer; ${near === undefined ? `known are ${known.join(", ")}` : `${near} is one`}`;
    log.note(() => ({ why: "unknown", path, message }));
  }
}

