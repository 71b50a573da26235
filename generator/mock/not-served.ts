/** Says that a mock does not serve an agent that its source has, and what to do. */
import { page, type HttpAnswer, type HttpRequest } from "../../runtime/double/http.js";
import { targetOf } from "../../runtime/json/webapi/address.js";
import { refusal } from "../../runtime/json/webapi/answers.js";
import { clipped } from "../../runtime/values/problem.js";
import { agentsListed } from "../text/listed.js";

/** The agents of a mock's source. */
export interface SourceAgents {
  readonly served: readonly string[];
  /** All agents of the source. */
  readonly available: readonly string[];
  /** The place that names the served agents, such as `--agent`. */
  readonly place: string;
}

/** Returns the reason why an agent has no address, in sentences; undefined if it is served, or if the source does not have it. */
export type NotServed = (agent: string) => string | undefined;

/** Returns a function that explains the agents that are not served. Letter case does not matter, as in addresses. */
export function agentsNotServed({ served, available, place }: SourceAgents): NotServed {
  const names = new Map(available.map((name) => [name.toLowerCase(), name]));
  for (const name of served) names.delete(name.toLowerCase());
  return (agent) => {
    const name = names.get(agent.toLowerCase());
    // The advice comes first, because clients show only the beginning of an answer.
    return (
      name &&
      `to serve ${name}, add it to ${place}, and start mock again. This mock serves only ${agentsListed(served)}`
    );
  };
}

/**
 * Returns the answer with the reason, if a request asked for an agent that is not served: as a page over SOAP, as an
 * object over JSON.
 */
export function explained({ url }: HttpRequest, answer: HttpAnswer, notServed: NotServed): HttpAnswer {
  if (answer.status !== 404) return answer;
  const [, overSoap] = /\/([^/?]+)\.svc(?:\?|$)/i.exec(url) ?? [];
  const reason = notServed(overSoap ?? targetOf(url)?.agent ?? "");
  if (reason === undefined) return answer;
  const message = `${reason}: ${clipped(url, 300)}`;
  const { body } = overSoap === undefined ? refusal(404, message) : page(404, message);
  return { ...answer, body, reason };
}
