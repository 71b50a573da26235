/** Tests of the addresses of agents over JSON. */
import { expect, test } from "vitest";
import { agentAddresses } from "../../../../runtime/json/address.js";
import { crm } from "../../support/json-crm.js";

const addressOf = (base: string): string => agentAddresses(new URL(base))(crm);

test.each([
  ["https://a.example", "https://a.example/api/v1/Agents/Crm"],
  ["https://a.example/", "https://a.example/api/v1/Agents/Crm"],
  ["https://a.example/SuperOffice", "https://a.example/SuperOffice/api/v1/Agents/Crm"],
  ["https://a.example/SuperOffice/api", "https://a.example/SuperOffice/api/v1/Agents/Crm"],
  ["https://a.example/SuperOffice/API/V1/", "https://a.example/SuperOffice/api/v1/Agents/Crm"],
  ["https://a.example/Cust1/api/v1/Agents", "https://a.example/Cust1/api/v1/Agents/Crm"],
  ["https://a.example/v1", "https://a.example/api/v1/Agents/Crm"],
  ["https://a.example/api2", "https://a.example/api2/api/v1/Agents/Crm"],
  ["https://a.example:8080/x//api", "https://a.example:8080/x/api/v1/Agents/Crm"],
])("%s gives %s", (base, address) => {
  expect(addressOf(base)).toBe(address);
});

test.each(["https://a.example/Remote/Services88", "https://a.example/Remote/Services88/Contact.svc"])(
  "%s is refused as an address of SOAP",
  (base) => {
    expect(() => addressOf(base)).toThrow(TypeError);
    expect(() => addressOf(base)).toThrow(/baseUrl: expected an address of the JSON API/);
  },
);
