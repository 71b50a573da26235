/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { ArrayOfNavigatorCompany$, type NavigatorCompany } from "../carriers/N.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface INavigatorAgent {
  GetAllNavigatorCompany(options?: $rt.CallOptions): Promise<(NavigatorCompany | null)[] | null>;
  GetNavigatorCompanyList(request: GetNavigatorCompanyListRequest, options?: $rt.CallOptions): Promise<(NavigatorCompany | null)[] | null>;
  GetNavigatorCompanies(request: GetNavigatorCompaniesRequest, options?: $rt.CallOptions): Promise<(NavigatorCompany | null)[] | null>;
}

export class NavigatorAgent implements INavigatorAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  GetAllNavigatorCompany(options?: $rt.CallOptions): Promise<(NavigatorCompany | null)[] | null> {
    return this.#session.call(NavigatorAgent$, "GetAllNavigatorCompany", {}, options);
  }

  GetNavigatorCompanyList(request: GetNavigatorCompanyListRequest, options?: $rt.CallOptions): Promise<(NavigatorCompany | null)[] | null> {
    return this.#session.call(NavigatorAgent$, "GetNavigatorCompanyList", request, options);
  }

  GetNavigatorCompanies(request: GetNavigatorCompaniesRequest, options?: $rt.CallOptions): Promise<(NavigatorCompany | null)[] | null> {
    return this.#session.call(NavigatorAgent$, "GetNavigatorCompanies", request, options);
  }
}

/** What GetNavigatorCompanyList takes. */
export interface GetNavigatorCompanyListRequest {
  /** `ArrayOfint` */
  readonly NavigatorCompanyIds?: readonly number[] | null;
}

/** What GetNavigatorCompanies takes. */
export interface GetNavigatorCompaniesRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

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

/** The agent as data: what the session makes its messages from. */
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
