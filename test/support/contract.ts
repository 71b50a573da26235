/** Small contracts for tests of what comes after the parser. */
import {
  qname,
  type Agent,
  type Carrier,
  type Contract,
  type Member,
  type Operation,
  type QName,
  type ScalarName,
  type TypeDef,
  type TypeRef,
} from "../../generator/contract/model.js";

export const services = "http://www.superoffice.net/ws/crm/NetServer/Services99";
export const position = { file: "test.wsdl", line: 1, column: 1 } as const;
export const own = (local: string): QName => qname(services, local);
export const scalar = (name: ScalarName): TypeRef => ({ kind: "scalar", name });
export const named = (local: string): TypeRef => ({ kind: "named", name: own(local) });

export const member = (local: string, type: TypeRef, facts: Partial<Member> = {}): Member => ({
  name: own(local),
  type,
  nillable: type.kind === "named" || type.name === "string",
  optional: true,
  repeated: false,
  position,
  ...facts,
});

export const carrier = (local: string, members: readonly Member[], base?: string): Carrier => ({
  kind: "carrier",
  name: own(local),
  abstract: false,
  valueType: false,
  members,
  position,
  ...(base && { base: own(base) }),
});

export const arrayOf = (item: string): TypeDef => ({
  kind: "array",
  name: own(`ArrayOf${item}`),
  item: member(item, named(item), { repeated: true, nillable: true }),
  position,
});

export const operation = (name: string, request: readonly Member[], response: readonly Member[]): Operation => ({
  name,
  soapAction: `${services}/Sample/${name}`,
  requestHeaders: [],
  responseHeaders: [],
  request: { element: own(name), members: request, position },
  response: { element: own(`${name}Response`), members: response, position },
  position,
});

export const contract = (
  types: readonly TypeDef[],
  operations: readonly Operation[],
  agent: Partial<Agent> = {},
): Contract => ({
  services: "Services99",
  namespace: services,
  agents: [
    {
      name: "Sample",
      address: "https://example.com/Sample.svc",
      serviceName: "WcfSampleService",
      schemas: [services],
      operations,
      position,
      ...agent,
    },
  ],
  types: new Map([...types].sort((a, b) => (a.name < b.name ? -1 : 1)).map((type) => [type.name, type])),
});
