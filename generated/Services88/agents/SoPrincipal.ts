/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { AuthenticationGenericData$ } from "../carriers/A.js";
import { type SoCredentials, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, type SoPrincipalCarrier, SoPrincipalCarrier$, type SoSystemInfoCarrier, SoSystemInfoCarrier$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface ISoPrincipalAgent {
  GetSystemInfo(options?: $rt.CallOptions): Promise<SoSystemInfoCarrier | null>;
  AuthenticateImplicit(options?: $rt.CallOptions): Promise<AuthenticateImplicitResult>;
  AuthenticateUsernamePassword(request: AuthenticateUsernamePasswordRequest, options?: $rt.CallOptions): Promise<AuthenticateUsernamePasswordResult>;
  AuthenticateGeneric(request: AuthenticateGenericRequest, options?: $rt.CallOptions): Promise<AuthenticateGenericResult>;
  AuthenticateWithAccessToken(request: AuthenticateWithAccessTokenRequest, options?: $rt.CallOptions): Promise<AuthenticateWithAccessTokenResult>;
}

export class SoPrincipalAgent implements ISoPrincipalAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  GetSystemInfo(options?: $rt.CallOptions): Promise<SoSystemInfoCarrier | null> {
    return this.#session.call(SoPrincipalAgent$, "GetSystemInfo", {}, options);
  }

  AuthenticateImplicit(options?: $rt.CallOptions): Promise<AuthenticateImplicitResult> {
    return this.#session.call(SoPrincipalAgent$, "AuthenticateImplicit", {}, options);
  }

  AuthenticateUsernamePassword(request: AuthenticateUsernamePasswordRequest, options?: $rt.CallOptions): Promise<AuthenticateUsernamePasswordResult> {
    return this.#session.call(SoPrincipalAgent$, "AuthenticateUsernamePassword", request, options);
  }

  AuthenticateGeneric(request: AuthenticateGenericRequest, options?: $rt.CallOptions): Promise<AuthenticateGenericResult> {
    return this.#session.call(SoPrincipalAgent$, "AuthenticateGeneric", request, options);
  }

  AuthenticateWithAccessToken(request: AuthenticateWithAccessTokenRequest, options?: $rt.CallOptions): Promise<AuthenticateWithAccessTokenResult> {
    return this.#session.call(SoPrincipalAgent$, "AuthenticateWithAccessToken", request, options);
  }
}

/** What AuthenticateImplicit gives. */
export interface AuthenticateImplicitResult {
  /** `SoPrincipalCarrier` */
  Response: SoPrincipalCarrier | null;
  /** `SoCredentials` */
  Credentials: SoCredentials | null;
  /** `xs:boolean` */
  AuthenticationSucceeded: boolean;
}

/** What AuthenticateUsernamePassword takes. */
export interface AuthenticateUsernamePasswordRequest {
  /** `xs:string` */
  readonly UserName?: string | null;
  /** `xs:string` */
  readonly Password?: string | null;
}

/** What AuthenticateUsernamePassword gives. */
export interface AuthenticateUsernamePasswordResult {
  /** `SoPrincipalCarrier` */
  Response: SoPrincipalCarrier | null;
  /** `SoCredentials` */
  Credentials: SoCredentials | null;
  /** `xs:boolean` */
  AuthenticationSucceeded: boolean;
}

/** What AuthenticateGeneric takes. */
export interface AuthenticateGenericRequest {
  /** `AuthenticationGenericData` */
  readonly AuthenticationData?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** What AuthenticateGeneric gives. */
export interface AuthenticateGenericResult {
  /** `SoPrincipalCarrier` */
  Response: SoPrincipalCarrier | null;
  /** `SoCredentials` */
  Credentials: SoCredentials | null;
  /** `xs:boolean` */
  AuthenticationSucceeded: boolean;
}

/** What AuthenticateWithAccessToken takes. */
export interface AuthenticateWithAccessTokenRequest {
  /** `xs:string` */
  readonly AccessToken?: string | null;
}

/** What AuthenticateWithAccessToken gives. */
export interface AuthenticateWithAccessTokenResult {
  /** `SoPrincipalCarrier` */
  Response: SoPrincipalCarrier | null;
  /** `SoCredentials` */
  Credentials: SoCredentials | null;
  /** `xs:boolean` */
  AuthenticationSucceeded: boolean;
}

const $requestHeaders: readonly $rt.MemberDescriptor[] = [
  ["ApplicationToken", $xs.string, "?nil"],
];

const $responseHeaders: readonly $rt.MemberDescriptor[] = [
  ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
  ["ExtraInfo", () => SoExtraInfo$, "?nil"],
  ["Succeeded", $xs.boolean, "?"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

/** The agent as data: what the session makes its messages from. */
export const SoPrincipalAgent$: $rt.AgentDescriptor<ISoPrincipalAgent> = {
  services: "Services88",
  name: "SoPrincipal",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetSystemInfo: [[], [["SystemInfo", () => SoSystemInfoCarrier$, "?nil"]]],
    AuthenticateImplicit: [[], [
      ["Response", () => SoPrincipalCarrier$, "?nil"],
      ["Credentials", () => SoCredentials$, "?nil"],
      ["AuthenticationSucceeded", $xs.boolean, "?"],
    ], { response: { element: "AuthenticateResponse" } }],
    AuthenticateUsernamePassword: [[
      ["UserName", $xs.string, "?nil"],
      ["Password", $xs.string, "?nil"],
    ], [
      ["Response", () => SoPrincipalCarrier$, "?nil"],
      ["Credentials", () => SoCredentials$, "?nil"],
      ["AuthenticationSucceeded", $xs.boolean, "?"],
    ], { response: { element: "AuthenticateResponse" } }],
    AuthenticateGeneric: [[["AuthenticationData", () => AuthenticationGenericData$, "?nil"]], [
      ["Response", () => SoPrincipalCarrier$, "?nil"],
      ["Credentials", () => SoCredentials$, "?nil"],
      ["AuthenticationSucceeded", $xs.boolean, "?"],
    ], { response: { element: "AuthenticateResponse" } }],
    AuthenticateWithAccessToken: [[["AccessToken", $xs.string, "?nil"]], [
      ["Response", () => SoPrincipalCarrier$, "?nil"],
      ["Credentials", () => SoCredentials$, "?nil"],
      ["AuthenticationSucceeded", $xs.boolean, "?"],
    ], { response: { element: "AuthenticateResponse" } }],
  }),
};
