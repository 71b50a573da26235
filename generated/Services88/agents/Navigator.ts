/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { NavigatorCompany } from "../carriers/N.js";
import { $ns0, ArrayOfint$, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface INavigatorAgent {
  GetAllNavigatorCompany(options?: $rt.CallOptions): Promise<(NavigatorCompany | null)[] | null>;
  GetNavigatorCompanyList(request: GetNavigatorCompanyListRequest, options?: $rt.CallOptions): Promise<(NavigatorCompany | null)[] | null>;
  GetNavigatorCompanies(request: GetNavigatorCompaniesRequest, options?: $rt.CallOptions): Promise<(NavigatorCompany | null)[] | null>;
}

/** The request of GetNavigatorCompanyList. */
export interface GetNavigatorCompanyListRequest {
  /** `ArrayOfint` */
  readonly NavigatorCompanyIds?: readonly number[] | null;
}

/** The request of GetNavigatorCompanies. */
export interface GetNavigatorCompaniesRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

export const NavigatorCompany$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "NavigatorCompany",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfNavigatorCompany$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfNavigatorCompany", namespace: $ns0, item: ["NavigatorCompany", () => NavigatorCompany$, "*nil"] };

const $requestHeaders: readonly $rt.MemberDescriptor[] = [
  ["ApplicationToken", $xs.string, "?nil"],
  ["Credentials", () => SoCredentials$, "?nil"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

const $responseHeaders: readonly $rt.MemberDescriptor[] = [
  ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
  ["ExtraInfo", () => SoExtraInfo$, "?nil"],
  ["Succeeded", $xs.boolean, "?"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

/** Description of the agent, from which the session creates its messages. */
export const NavigatorAgent$: $rt.AgentDescriptor<INavigatorAgent> = {
  services: "Services88",
  name: "Navigator",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetAllNavigatorCompany: [[], [["Response", () => ArrayOfNavigatorCompany$, "?nil"]]],
    GetNavigatorCompanyList: [[["NavigatorCompanyIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfNavigatorCompany$, "?nil"]]],
    GetNavigatorCompanies: [[["Name", $xs.string, "?nil"]], [["Response", () => ArrayOfNavigatorCompany$, "?nil"]]],
  }),
};

export interface NavigatorAgent extends INavigatorAgent {}
export const NavigatorAgent: $rt.ClientOf<NavigatorAgent> = /* @__PURE__ */ $client(NavigatorAgent$);
