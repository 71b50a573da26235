/** The name of an agent, which follows from that of its WSDL's port type. */
import { describe, expect, test } from "vitest";
import { agentNames } from "../../../../generator/contract/agent-names.js";
import { qname } from "../../../../generator/contract/model.js";

const partner = "http://example.com/partner/systemuser/0.1";
const netServer = "http://www.superoffice.net/ws/crm/NetServer/Services88";

/** Returns the agents' names of port types that are read together. */
function namesOf(portTypes: readonly string[], namespace = partner): readonly string[] {
  const names = portTypes.map((each) => qname(namespace, each));
  return names.map(agentNames(names));
}

describe("a service beside NetServer", () => {
  test.each([
    ["IPartnerSystemUserService", "PartnerSystemUser"],
    ["PartnerSystemUserService", "PartnerSystemUser"],
    ["IPartnerSystemUser", "PartnerSystemUser"],
    ["PartnerSystemUser", "PartnerSystemUser"],
    ["ICRMScript", "CRMScript"],
    ["IÆrend", "Ærend"],
    ["ServiceLevel", "ServiceLevel"],
    ["MicroserviceList", "MicroserviceList"],
    ["Microservice", "Microservice"],
    ["Inbox", "Inbox"],
    ["I2", "I2"],
    ["I", "I"],
    ["IService", "Service"],
    ["Service", "Service"],
    ["IServiceService", "Service"],
    ["IXService", "X"],
  ])("with the port type %s has the agent %s", (portType, agent) => {
    expect(namesOf([portType])).toEqual([agent]);
  });

  test("keeps the names of port types whose agents would be called alike", () => {
    const alike = ["ILoginService", "LoginService", "loginService", "IOther"];
    expect(namesOf(alike)).toEqual(["ILoginService", "LoginService", "loginService", "Other"]);
  });

  test("counts a port type that is read twice once", () => {
    expect(namesOf(["ILoginService", "ILoginService"])).toEqual(["Login", "Login"]);
  });

  test("may have the port type of another namespace", () => {
    const both = [qname("urn:a", "ILogin"), qname("urn:b", "LoginService")];
    expect(both.map(agentNames(both))).toEqual(["Login", "Login"]);
  });
});

test.each(["Services88", "Services99", "services7"])("NetServer's %s keeps the names of its port types", (services) => {
  const portTypes = ["ErpSync", "IPartnerSystemUserService", "Service", "CustomerService", "ITService"];
  expect(namesOf(portTypes, netServer.replace("Services88", services))).toEqual(portTypes);
});
