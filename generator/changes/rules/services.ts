/** Rules about the services as a whole, and about agents. */
import { added, removed } from "./detectors.js";
import { nothing, rows, unharmed } from "./rule.js";

export const serviceRules = rows({
  "services-renamed": {
    category: "wire",
    compiles: false,
    hits: "client",
    title: "the services have another namespace",
    cause: "The server reads no message in the old namespace, and the client's folder has another name.",
    fix: "Generate again, import from the new folder, and deploy with the new server.",
    example:
      '…/NetServer/Services87 -> …/NetServer/Services88\nimport { connect } from "./generated/Services88/index.js";',
    detect: (pair) =>
      pair.kind === "contract"
        ? [
            {
              subject: { name: pair.is.get("services")?.value ?? "", target: {} },
              statements: ["services", "namespace"],
              was: pair.was.get("namespace")?.value,
              is: pair.is.get("namespace")?.value,
            },
          ]
        : [],
  },
  "agent-removed": {
    category: "wire",
    compiles: false,
    hits: "agent",
    title: "an agent is gone",
    cause: "There is nothing at its address any more: a call is answered with HTTP 404.",
    fix: "Find out what replaces it, and remove the calls.",
    example: "Dashboard.wsdl is no longer there\nnew DashboardAgent(session) does not compile",
    detect: removed("agent"),
  },
  "agent-added": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a new agent",
    cause: unharmed,
    fix: nothing,
    example: "Dash.wsdl is new\nnew DashAgent(session) can be used",
    detect: added("agent"),
  },
});
