/** Calls one operation twice, by our client and by the vendor's, and notes where they differ. */
import { createDoubleOver } from "../../../runtime/double/double.js";
import type { HttpRequest } from "../../../runtime/double/http.js";
import { listen } from "../../../runtime/double/listen.js";
import { jsonServer } from "../../../runtime/json/double.js";
import { jsonClient } from "../../../runtime/json/index.js";
import { Messages } from "../../../runtime/json/message.js";
import type { JsonOperation, JsonServices } from "../../support/json-services.js";
import { vendorClient, type VendorClient } from "./client.js";
import { Comparison, type Difference } from "./compare.js";
import type { Kind } from "./exceptions.js";
import { messageDifferences } from "./messages.js";
import { parametersOf } from "./translate.js";

type Values = Readonly<Record<string, unknown>>;

/** The differences at one operation. */
export interface Trial {
  readonly differences: readonly (Difference & { readonly kind: Kind })[];
  /** Simple values that were compared: in the two messages, in the request that the double got, and in the result. */
  readonly values: number;
  /** Durations in ISO 8601, which the vendor's client sends. */
  readonly isoDurations: number;
}

export interface Bench {
  readonly client: VendorClient;
  run(operation: JsonOperation, request: Values, response: Values): Promise<Trial>;
  close(): Promise<void>;
}

export async function bench({ agents, binding }: JsonServices, folder: string): Promise<Bench> {
  let result: unknown;
  const handlers = Object.fromEntries(
    agents.map(({ name, operations }) => [
      name,
      Object.fromEntries(Object.keys(operations).map((method) => [method, () => result])),
    ]),
  );
  // The vendor's durations are in a form that stock Json.NET does not read.
  const options = { strict: false, keep: { calls: 1 } };
  const double = createDoubleOver([jsonServer(binding)], agents, handlers, options);
  const messages = new Messages(binding);
  let received: HttpRequest | undefined;
  const handle = (request: HttpRequest) => {
    received = request;
    return double.handle(request);
  };
  const server = await listen({ ...double, handle });
  const client = vendorClient(folder, `${server.jsonUrl}/api`);
  const session = jsonClient(binding).connect({ baseUrl: server.jsonUrl, ticket: "7T:any" });
  const sentBy = async <Result>(call: () => Promise<Result>) => {
    received = undefined;
    const value = await call();
    if (!received) throw new Error("nothing was sent");
    return { value, request: received as HttpRequest };
  };

  return {
    client,
    close: () => server.close(),
    async run(each, request, response) {
      const { agent, operation } = each;
      const { members } = operation.request;
      const name = `${agent.name}.${operation.name}`;
      const [member] = operation.response.members;
      result = member && response[member[0]];
      const ours = await sentBy(() => session.call(agent, operation.name, request));
      const comparison = new Comparison(client, binding.families);
      const differences: (Difference & { readonly kind: Kind })[] = [];
      const note = (kind: Kind): void => {
        differences.push(...comparison.found.splice(0).map((found) => ({ kind, ...found })));
      };

      const names = messages.of(agent, operation).request.members.map((each) => each.name);
      const parameters = parametersOf(names, members, request, client);
      const method = client.method(each) ?? (() => Promise.reject(new Error(`the client has no ${name}`)));
      const theirs = await sentBy(() => method(...Object.values(parameters))).catch(async () => {
        differences.push({ kind: "call", place: name, ours: undefined, theirs: undefined });
        return sentBy(() => method(parameters)).catch((error: unknown) => {
          differences.push({ kind: "message", place: name, ours: undefined, theirs: String(error) });
        });
      });
      if (!theirs) return { differences, values: 0, isoDurations: 0 };

      comparison.found.push(...messageDifferences(each, messages, ours.request, theirs.request, comparison));
      note("message");
      const [call] = double.calls;
      if (!call) throw new Error(`${name} did not reach the double`);
      for (const [key, type] of members)
        comparison.value(type, request[key], (call.request as Values)[key], `${name}.${key}`);
      const { dropped } = call;
      const others = dropped.filter(({ message }) => !message.includes("is an ISO 8601 duration"));
      comparison.found.push(...others.map(({ message }) => ({ place: name, ours: undefined, theirs: message })));
      note("message");
      if (member) comparison.value(member[1], result, theirs.value, name);
      note("value");
      return { differences, values: comparison.count, isoDurations: dropped.length - others.length };
    },
  };
}
