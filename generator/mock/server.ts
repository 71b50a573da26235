/** The runtime's double on a socket, over descriptors made from contracts. */
import type { Contract } from "../contract/model.js";
import { DiagnosticError, Diagnostics } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../diagnostics/reason.js";
import type { Mock, MockOptions } from "../index.js";
import type { AgentDescriptor } from "../../runtime/descriptors.js";
import { createDouble, toldOf, type DoubleCall, type NetServerDouble } from "../../runtime/double/double.js";
import { listen } from "../../runtime/double/listen.js";
import { singleWsdl } from "../vendor/vendor.js";
import { agentDescriptors } from "./descriptors.js";

/** NS701 where the port cannot be had. */
export async function startMock(
  contracts: readonly Contract[],
  options: MockOptions,
): Promise<Omit<Mock, "contracts">> {
  const double = createDouble(
    contracts.flatMap(agentDescriptors),
    {},
    {
      strict: options.strict !== false,
      // Nobody looks at them; `onCall` is told of each.
      keep: { calls: 0 },
      wsdl: (agent, address) => wsdlOf(contracts, agent, address),
      ...(options.limits && { limits: options.limits }),
      ...(options.cors !== undefined && { cors: options.cors }),
    },
  );
  const { port = 0, host = "127.0.0.1" } = options;
  try {
    return await listen(options.onCall ? told(double, options.onCall) : double, { port, host });
  } catch (error) {
    const diagnostics = new Diagnostics();
    diagnostics.error("NS701", `${host}:${port}: ${reasonOf(error)}`);
    throw new DiagnosticError(diagnostics.all);
  }
}

/** Returns an agent's WSDL with the address that was asked. What the agent itself says of that has upper case where it had. */
function wsdlOf(contracts: readonly Contract[], agent: AgentDescriptor, address: string): string | undefined {
  const contract = contracts.find(
    ({ services, namespace }) => services === agent.services && namespace === agent.namespace,
  );
  const path = agent.path ?? `/${agent.services}/${agent.name}.svc`;
  return contract && singleWsdl(contract, agent.name, address.slice(0, -path.length) + path);
}

function told(double: NetServerDouble, onCall: NonNullable<MockOptions["onCall"]>): NetServerDouble {
  const headersSaid = new Set<string>();
  return {
    ...double,
    handle: async (request) => {
      const answer = await double.handle(request);
      const { call } = answer;
      const [, agent = request.url] = /\/([^/?]+)\.svc(?:\?|$)/i.exec(request.url) ?? [];
      const [, operation = request.method] = /([^/"]+)"?$/.exec(request.headers["soapaction"] ?? "") ?? [];
      onCall({
        agent: call?.agent ?? agent,
        operation: call?.operation ?? operation,
        status: answer.status,
        notes: call ? notesOf(call, headersSaid) : reasonsOf(answer.body),
      });
      return answer;
    },
  };
}

/** Without what was got: it may be anybody's password. */
const reasonsOf = (body: string): readonly string[] =>
  [...body.matchAll(/<(?:faultstring|body)\b[^>]*>([^<]+)</g)].map(([, reason = ""]) =>
    reason
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&amp;/g, "&")
      .replace(/, got [^]*$/, ""),
  );

/** A header that is missing is missing from every call, and may well be: it is said once. */
function notesOf(call: DoubleCall, headersSaid: Set<string>): readonly string[] {
  const missing = call.missingHeaders.filter((each) => !headersSaid.has(each));
  for (const each of missing) headersSaid.add(each);
  return [
    ...toldOf(call).map((each) => `dropped: ${each}`),
    ...missing.map((each) => `without the header ${each} (said once)`),
  ];
}
