/** Compares two requests for the same call as HTTP carries them. */
import type { HttpRequest } from "../../../runtime/double/http.js";
import type { Messages } from "../../../runtime/json/message.js";
import type { JsonOperation } from "../../support/json-services.js";
import type { Comparison, Difference } from "./compare.js";

/** Returns the differences of the messages that are none of values. Those of values are noted by the comparison. */
export function messageDifferences(
  { agent, operation, shape }: JsonOperation,
  messages: Messages,
  ours: HttpRequest,
  theirs: HttpRequest,
  comparison: Comparison,
): readonly Difference[] {
  const name = `${agent.name}.${operation.name}`;
  const found: Difference[] = [];
  const same = (left: unknown, right: unknown): void => {
    if (left !== right) found.push({ place: name, ours: left, theirs: right });
  };
  same(ours.method, theirs.method);
  same(ours.url.toLowerCase(), theirs.url.toLowerCase());
  same(ours.headers["authorization"], theirs.headers["authorization"]);
  same(takesBytes(ours), takesBytes(theirs));
  const [left, right] = [ours, theirs].map(({ body }) => (body === "" ? null : (JSON.parse(body) as unknown)));
  const [only] = operation.request.members;
  if (shape === "nothing" || shape === "query") {
    // The vendor's client sends null or an empty object where we send nothing. The server reads neither.
    const isNothing = right === null || JSON.stringify(right) === "{}";
    same(left, isNothing ? null : right);
  } else if (shape === "object") {
    const { request } = messages.of(agent, operation);
    operation.request.members.forEach(([, type], index) => {
      const key = request.members[index]?.name ?? "";
      comparison.value(type, memberOf(left, key), memberOf(right, key), `${name}.${key}`);
    });
    same(Object.keys(left as object).length, Object.keys(right as object).length);
  } else if (only) comparison.value(only[1], left, right, name);
  return found;
}

/** True if the request asks for bytes before it asks for anything else. */
const takesBytes = ({ headers }: HttpRequest): boolean =>
  headers["accept"]?.startsWith("application/octet-stream") === true;

/** Returns the value of a member by its name in any case. */
const memberOf = (object: unknown, name: string): unknown =>
  Object.entries(object as object).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] as unknown;
