/** Rules about the services as a whole and about agents. */
import { added, removed } from "./detectors.js";
import { nothing, rows, unharmed } from "./rule.js";

export const serviceRules = rows({
  "services-renamed": {
    category: "wire",
    compiles: false,
    hits: "client",
    title: "services have another namespace",
    cause: "The server rejects messages in the old namespace. The client's folder has another name.",
    fix: "Generate the client again, import from the new folder, and deploy together with the new server.",
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
    title: "agent removed",
    cause: "Calls of old clients get HTTP 404, because the address of the agent no longer exists.",
    fix: "Find out what replaces the agent, and remove the calls.",
    example: "Dashboard.wsdl was removed\nnew DashboardAgent(session) does not compile",
    detect: removed("agent"),
  },
  "agent-added": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "agent added",
    cause: unharmed,
    fix: nothing,
    example: "Dash.wsdl is new\nnew DashAgent(session) compiles",
    detect: added("agent"),
  },
});
