/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { $ns0, ArrayOfint$, ArrayOfstring$, type Carrier, Carrier$, type EjUserStatus, EjUserStatus$, type LicenseInfo, LicenseInfo$, type LicenseType, LicenseType$, type RoleType, RoleType$, type SoCredentials, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, type UserType, UserType$ } from "../carriers.js";

export interface ISoPrincipalAgent {
  GetSystemInfo(options?: $rt.CallOptions): Promise<SoSystemInfoCarrier | null>;
  AuthenticateImplicit(options?: $rt.CallOptions): Promise<AuthenticateImplicitResult>;
  AuthenticateUsernamePassword(request: AuthenticateUsernamePasswordRequest, options?: $rt.CallOptions): Promise<AuthenticateUsernamePasswordResult>;
  AuthenticateGeneric(request: AuthenticateGenericRequest, options?: $rt.CallOptions): Promise<AuthenticateGenericResult>;
  AuthenticateWithAccessToken(request: AuthenticateWithAccessTokenRequest, options?: $rt.CallOptions): Promise<AuthenticateWithAccessTokenResult>;
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

export const AuthenticationGenericData$: $rt.DictionaryDescriptor = {
  kind: "dictionary",
  name: "AuthenticationGenericData",
  namespace: $ns0,
  pair: "AuthenticationGenericDataKeyValuePair",
  key: ["Key", $xs.string, "1nil"],
  value: ["Value", $xs.string, "1nil"],
};

export interface GrantedModuleLicense extends Carrier {
  /** `xs:int` */
  OwnerId: number;
  /** `xs:string` */
  OwnerName: string | null;
  /** `xs:string` */
  OwnerDescription: string | null;
  /** `xs:int` */
  ModuleId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Version: string | null;
  /** `LicenseType` */
  LicenseType: LicenseType;
  /** `xs:int` */
  ExtraFlags: number;
  /** `xs:int` */
  SortOrder: number;
  /** `xs:int` */
  LicenseNumber: number;
  /** `xs:boolean` */
  IsHidden: boolean;
  /** `xs:boolean` */
  IsUnrestricted: boolean;
  /** `xs:dateTime` */
  ExpiryDate: string;
}
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

export const ArrayOfGrantedModuleLicense$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfGrantedModuleLicense",
  namespace: $ns0,
  item: ["GrantedModuleLicense", () => GrantedModuleLicense$, "*nil"],
};

export const NetServerBuildType = {
  Feature: "Feature",
  Stable: "Stable",
  Alpha: "Alpha",
  Beta: "Beta",
  ReleaseCandidate: "ReleaseCandidate",
  Release: "Release",
} as const;
export type NetServerBuildType = (typeof NetServerBuildType)[keyof typeof NetServerBuildType] | $rt.UnknownName<"NetServerBuildType">;
export const NetServerBuildType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "NetServerBuildType",
  namespace: $ns0,
  values: NetServerBuildType,
  zero: "Feature",
};

export interface ProvidedCredential {
  /** `xs:string` */
  Type: string | null;
  /** `xs:string` */
  SearchName: string | null;
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:int` */
  CredentialId: number;
}
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

export const ArrayOfProvidedCredential$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfProvidedCredential",
  namespace: $ns0,
  item: ["ProvidedCredential", () => ProvidedCredential$, "*nil"],
};

export interface SoPrincipalCarrier {
  /** `UserType` */
  UserType: UserType;
  /** `xs:string` */
  Associate: string | null;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:boolean` */
  IsPerson: boolean;
  /** `xs:int` */
  PersonId: number;
  /** `xs:int` */
  CountryId: number;
  /** `xs:int` */
  HomeCountryId: number;
  /** `xs:int` */
  ContactId: number;
  /** `xs:int` */
  GroupId: number;
  /** `xs:int` */
  BusinessId: number;
  /** `xs:int` */
  CategoryId: number;
  /** `xs:int` */
  ContactOwner: number;
  /** `xs:int` */
  RoleId: number;
  /** `xs:string` */
  RoleName: string | null;
  /** `xs:string` */
  RoleDescription: string | null;
  /** `RoleType` */
  RoleType: RoleType;
  /** `ArrayOfGrantedModuleLicense` */
  Licenses: (GrantedModuleLicense | null)[] | null;
  /** `xs:string` */
  FullName: string | null;
  /** `xs:string` */
  EMailAddress: string | null;
  /** `ArrayOfstring` */
  FunctionRights: (string | null)[] | null;
  /** `xs:int` */
  EjUserId: number;
  /** `xs:int` */
  EjAccessLevel: number;
  /** `EjUserStatus` */
  EjUserStatus: EjUserStatus;
  /** `ArrayOfProvidedCredential` */
  ProvidedCredentials: (ProvidedCredential | null)[] | null;
  /** `ArrayOfint` */
  SecondaryGroups: number[] | null;
  /** `xs:string` */
  DatabaseContextIdentifier: string | null;
}
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

export interface SoSystemInfoCarrier extends Carrier {
  /** `LicenseInfo` */
  License: LicenseInfo | null;
  /** `xs:string` */
  WarningEnglish: string | null;
  /** `xs:string` */
  WarningResource: string | null;
  /** `xs:string` */
  BranchName: string | null;
  /** `xs:string` */
  BuildLabel: string | null;
  /** `xs:string` */
  AssemblyVersion: string | null;
  /** `xs:dateTime` */
  AccumulatedNextCheckDate: string;
  /** `xs:string` */
  FileVersion: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:int` */
  DaysUntilNetServerExpiry: number;
  /** `NetServerBuildType` */
  BuildType: NetServerBuildType;
  /** `xs:int` */
  DatabaseVersion: number;
  /** `xs:boolean` */
  IsUnicode: boolean;
  /** `xs:string` */
  CompanyName: string | null;
  /** `xs:int` */
  CompanyId: number;
  /** `xs:string` */
  DatabaseType: string | null;
  /** `xs:string` */
  DatabaseMinor: string | null;
  /** `xs:string` */
  DatabaseName: string | null;
  /** `xs:boolean` */
  IsOnTravel: boolean;
  /** `xs:boolean` */
  IsSatellite: boolean;
}
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

export const SoPrincipalAgent: $rt.ClientOf<ISoPrincipalAgent> = /* @__PURE__ */ $client(SoPrincipalAgent$);
export type SoPrincipalAgent = ISoPrincipalAgent;
