/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { SoCredentials, SoPrincipalCarrier, SoSystemInfoCarrier } from "../carriers/S.js";
import { $ns0, ArrayOfint$, ArrayOfstring$, Carrier$, EjUserStatus$, LicenseInfo$, LicenseType$, RoleType$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, UserType$ } from "../carriers/descriptors.js";

export interface ISoPrincipalAgent {
  GetSystemInfo(options?: $rt.CallOptions): Promise<SoSystemInfoCarrier | null>;
  AuthenticateImplicit(options?: $rt.CallOptions): Promise<AuthenticateImplicitResult>;
  AuthenticateUsernamePassword(request: AuthenticateUsernamePasswordRequest, options?: $rt.CallOptions): Promise<AuthenticateUsernamePasswordResult>;
  AuthenticateGeneric(request: AuthenticateGenericRequest, options?: $rt.CallOptions): Promise<AuthenticateGenericResult>;
  AuthenticateWithAccessToken(request: AuthenticateWithAccessTokenRequest, options?: $rt.CallOptions): Promise<AuthenticateWithAccessTokenResult>;
}

/** The result of AuthenticateImplicit. */
export interface AuthenticateImplicitResult {
  /** `SoPrincipalCarrier` */
  Response: SoPrincipalCarrier | null;
  /** `SoCredentials` */
  Credentials: SoCredentials | null;
  /** `xs:boolean` */
  AuthenticationSucceeded: boolean;
}

/** The request of AuthenticateUsernamePassword. */
export interface AuthenticateUsernamePasswordRequest {
  /** `xs:string` */
  readonly UserName?: string | null;
  /** `xs:string` */
  readonly Password?: string | null;
}

/** The result of AuthenticateUsernamePassword. */
export interface AuthenticateUsernamePasswordResult {
  /** `SoPrincipalCarrier` */
  Response: SoPrincipalCarrier | null;
  /** `SoCredentials` */
  Credentials: SoCredentials | null;
  /** `xs:boolean` */
  AuthenticationSucceeded: boolean;
}

/** The request of AuthenticateGeneric. */
export interface AuthenticateGenericRequest {
  /** `AuthenticationGenericData` */
  readonly AuthenticationData?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** The result of AuthenticateGeneric. */
export interface AuthenticateGenericResult {
  /** `SoPrincipalCarrier` */
  Response: SoPrincipalCarrier | null;
  /** `SoCredentials` */
  Credentials: SoCredentials | null;
  /** `xs:boolean` */
  AuthenticationSucceeded: boolean;
}

/** The request of AuthenticateWithAccessToken. */
export interface AuthenticateWithAccessTokenRequest {
  /** `xs:string` */
  readonly AccessToken?: string | null;
}

/** The result of AuthenticateWithAccessToken. */
export interface AuthenticateWithAccessTokenResult {
  /** `SoPrincipalCarrier` */
  Response: SoPrincipalCarrier | null;
  /** `SoCredentials` */
  Credentials: SoCredentials | null;
  /** `xs:boolean` */
  AuthenticationSucceeded: boolean;
}

export const AuthenticationGenericData$: $rt.DictionaryDescriptor = {
  kind: "dictionary",
  name: "AuthenticationGenericData",
  namespace: $ns0,
  pair: "AuthenticationGenericDataKeyValuePair",
  key: ["Key", $xs.string, "1nil"],
  value: ["Value", $xs.string, "1nil"],
};

export const GrantedModuleLicense$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "GrantedModuleLicense",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["OwnerId", $xs.int, "?"],
    ["OwnerName", $xs.string, "?nil"],
    ["OwnerDescription", $xs.string, "?nil"],
    ["ModuleId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Version", $xs.string, "?nil"],
    ["LicenseType", () => LicenseType$, "?"],
    ["ExtraFlags", $xs.int, "?"],
    ["SortOrder", $xs.int, "?"],
    ["LicenseNumber", $xs.int, "?"],
    ["IsHidden", $xs.boolean, "?"],
    ["IsUnrestricted", $xs.boolean, "?"],
    ["ExpiryDate", $xs.dateTime, "?"],
  ],
};

export const ArrayOfGrantedModuleLicense$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfGrantedModuleLicense", namespace: $ns0, item: ["GrantedModuleLicense", () => GrantedModuleLicense$, "*nil"] };

export const NetServerBuildType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "NetServerBuildType",
  namespace: $ns0,
  names: ["Feature", "Stable", "Alpha", "Beta", "ReleaseCandidate", "Release"],
  zero: "Feature",
};

export const ProvidedCredential$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProvidedCredential",
  namespace: $ns0,
  members: [
    ["Type", $xs.string, "?nil"],
    ["SearchName", $xs.string, "?nil"],
    ["DisplayName", $xs.string, "?nil"],
    ["CredentialId", $xs.int, "?"],
  ],
};

export const ArrayOfProvidedCredential$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfProvidedCredential", namespace: $ns0, item: ["ProvidedCredential", () => ProvidedCredential$, "*nil"] };

export const SoPrincipalCarrier$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SoPrincipalCarrier",
  namespace: $ns0,
  members: [
    ["UserType", () => UserType$, "?"],
    ["Associate", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
    ["IsPerson", $xs.boolean, "?"],
    ["PersonId", $xs.int, "?"],
    ["CountryId", $xs.int, "?"],
    ["HomeCountryId", $xs.int, "?"],
    ["ContactId", $xs.int, "?"],
    ["GroupId", $xs.int, "?"],
    ["BusinessId", $xs.int, "?"],
    ["CategoryId", $xs.int, "?"],
    ["ContactOwner", $xs.int, "?"],
    ["RoleId", $xs.int, "?"],
    ["RoleName", $xs.string, "?nil"],
    ["RoleDescription", $xs.string, "?nil"],
    ["RoleType", () => RoleType$, "?"],
    ["Licenses", () => ArrayOfGrantedModuleLicense$, "?nil"],
    ["FullName", $xs.string, "?nil"],
    ["EMailAddress", $xs.string, "?nil"],
    ["FunctionRights", () => ArrayOfstring$, "?nil"],
    ["EjUserId", $xs.int, "?"],
    ["EjAccessLevel", $xs.int, "?"],
    ["EjUserStatus", () => EjUserStatus$, "?"],
    ["ProvidedCredentials", () => ArrayOfProvidedCredential$, "?nil"],
    ["SecondaryGroups", () => ArrayOfint$, "?nil"],
    ["DatabaseContextIdentifier", $xs.string, "?nil"],
  ],
};

export const SoSystemInfoCarrier$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SoSystemInfoCarrier",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["License", () => LicenseInfo$, "?nil"],
    ["WarningEnglish", $xs.string, "?nil"],
    ["WarningResource", $xs.string, "?nil"],
    ["BranchName", $xs.string, "?nil"],
    ["BuildLabel", $xs.string, "?nil"],
    ["AssemblyVersion", $xs.string, "?nil"],
    ["AccumulatedNextCheckDate", $xs.dateTime, "?"],
    ["FileVersion", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["DaysUntilNetServerExpiry", $xs.int, "?"],
    ["BuildType", () => NetServerBuildType$, "?"],
    ["DatabaseVersion", $xs.int, "?"],
    ["IsUnicode", $xs.boolean, "?"],
    ["CompanyName", $xs.string, "?nil"],
    ["CompanyId", $xs.int, "?"],
    ["DatabaseType", $xs.string, "?nil"],
    ["DatabaseMinor", $xs.string, "?nil"],
    ["DatabaseName", $xs.string, "?nil"],
    ["IsOnTravel", $xs.boolean, "?"],
    ["IsSatellite", $xs.boolean, "?"],
  ],
};

const $requestHeaders: readonly $rt.MemberDescriptor[] = [
  ["ApplicationToken", $xs.string, "?nil"],
];

const $responseHeaders: readonly $rt.MemberDescriptor[] = [
  ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
  ["ExtraInfo", () => SoExtraInfo$, "?nil"],
  ["Succeeded", $xs.boolean, "?"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

/** Description of the agent, from which the session creates its messages. */
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

export interface SoPrincipalAgent extends ISoPrincipalAgent {}
export const SoPrincipalAgent: $rt.ClientOf<SoPrincipalAgent> = /* @__PURE__ */ $client(SoPrincipalAgent$);
