/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { CheckLicenseStatusResult } from "../carriers/C.js";
import type { ExtendedLicenseInfo, ExtendedModuleLicense } from "../carriers/E.js";
import type { FencingInfo } from "../carriers/F.js";
import type { LicenseOwner, LicenseResult } from "../carriers/L.js";
import type { ModuleLicense, ModuleLicenseLink } from "../carriers/M.js";
import type { SelectableMDOListItem } from "../carriers/S.js";
import type { UserAndInstallationLicenceStatus } from "../carriers/U.js";
import { $ns0, ArrayOfLicenseOwner$, ArrayOfModuleLicenseLink$, ArrayOfSelectableMDOListItem$, ArrayOfstring$, Carrier$, FencingInfo$, LicenseInfo$, ModuleLicense$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, UserAndInstallationLicenceStatus$ } from "../carriers/descriptors.js";

export interface ILicenseAgent {
  GetLicenseForAllOwnersFromDB(options?: $rt.CallOptions): Promise<(ExtendedLicenseInfo | null)[] | null>;
  GetLicenseFromLicenseServer(request: GetLicenseFromLicenseServerRequest, options?: $rt.CallOptions): Promise<ExtendedLicenseInfo | null>;
  GetModuleLicenseHistoryFromLicenseServer(request: GetModuleLicenseHistoryFromLicenseServerRequest, options?: $rt.CallOptions): Promise<string | null>;
  ValidateLicenseInfo(request: ValidateLicenseInfoRequest, options?: $rt.CallOptions): Promise<LicenseResult | null>;
  ActivateLicenseInfo(request: ActivateLicenseInfoRequest, options?: $rt.CallOptions): Promise<LicenseResult | null>;
  GetLicenseStatusFromLicenseServer(request: GetLicenseStatusFromLicenseServerRequest, options?: $rt.CallOptions): Promise<CheckLicenseStatusResult | null>;
  GetLicenseFromDB(request: GetLicenseFromDBRequest, options?: $rt.CallOptions): Promise<ExtendedLicenseInfo | null>;
  GetUserAndInstallationLicenceStatus(request: GetUserAndInstallationLicenceStatusRequest, options?: $rt.CallOptions): Promise<UserAndInstallationLicenceStatus | null>;
  ChangeSerialNumber(request: ChangeSerialNumberRequest, options?: $rt.CallOptions): Promise<LicenseResult | null>;
  GetUserLicenses(request: GetUserLicensesRequest, options?: $rt.CallOptions): Promise<(LicenseOwner | null)[] | null>;
  GetSatelliteLicenses(request: GetSatelliteLicensesRequest, options?: $rt.CallOptions): Promise<(LicenseOwner | null)[] | null>;
  RemoveLicenseFromDB(request: RemoveLicenseFromDBRequest, options?: $rt.CallOptions): Promise<LicenseResult | null>;
  GetLicenseFromFile(request: GetLicenseFromFileRequest, options?: $rt.CallOptions): Promise<ExtendedLicenseInfo | null>;
  GetShopUrl(request: GetShopUrlRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetUserLicensesMDOList(options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  GetModuleLicenseFromDB(request: GetModuleLicenseFromDBRequest, options?: $rt.CallOptions): Promise<ModuleLicense | null>;
  AddLicenseFromFile(request: AddLicenseFromFileRequest, options?: $rt.CallOptions): Promise<ExtendedLicenseInfo | null>;
  GetThirdPartyLicenseAssignments(request: GetThirdPartyLicenseAssignmentsRequest, options?: $rt.CallOptions): Promise<(ModuleLicenseLink | null)[] | null>;
  AssignThirdPartyLicenses(request: AssignThirdPartyLicensesRequest, options?: $rt.CallOptions): Promise<(ModuleLicenseLink | null)[] | null>;
  UnassignThirdPartyLicenses(request: UnassignThirdPartyLicensesRequest, options?: $rt.CallOptions): Promise<(ModuleLicenseLink | null)[] | null>;
  GetCentralLicense(options?: $rt.CallOptions): Promise<(LicenseOwner | null)[] | null>;
  SaveCentralLicense(request: SaveCentralLicenseRequest, options?: $rt.CallOptions): Promise<(LicenseOwner | null)[] | null>;
  GetFencingInfo(options?: $rt.CallOptions): Promise<FencingInfo | null>;
}

/** The request of GetLicenseFromLicenseServer. */
export interface GetLicenseFromLicenseServerRequest {
  /** `xs:string` */
  readonly OwnerName?: string | null;
}

/** The request of GetModuleLicenseHistoryFromLicenseServer. */
export interface GetModuleLicenseHistoryFromLicenseServerRequest {
  /** `ExtendedLicenseInfo` */
  readonly LicenseInfo?: $rt.Draft<ExtendedLicenseInfo> | null;
  /** `ExtendedModuleLicense` */
  readonly ModuleLicense?: $rt.Draft<ExtendedModuleLicense> | null;
}

/** The request of ValidateLicenseInfo. */
export interface ValidateLicenseInfoRequest {
  /** `ExtendedLicenseInfo` */
  readonly LicenseInfo?: $rt.Draft<ExtendedLicenseInfo> | null;
}

/** The request of ActivateLicenseInfo. */
export interface ActivateLicenseInfoRequest {
  /** `ExtendedLicenseInfo` */
  readonly NewLicense?: $rt.Draft<ExtendedLicenseInfo> | null;
}

/** The request of GetLicenseStatusFromLicenseServer. */
export interface GetLicenseStatusFromLicenseServerRequest {
  /** `xs:string` */
  readonly OwnerName?: string | null;
}

/** The request of GetLicenseFromDB. */
export interface GetLicenseFromDBRequest {
  /** `xs:string` */
  readonly OwnerName?: string | null;
}

/** The request of GetUserAndInstallationLicenceStatus. */
export interface GetUserAndInstallationLicenceStatusRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of ChangeSerialNumber. */
export interface ChangeSerialNumberRequest {
  /** `xs:string` */
  readonly NewCompanyName?: string | null;
  /** `xs:string` */
  readonly NewSerialNumber?: string | null;
}

/** The request of GetUserLicenses. */
export interface GetUserLicensesRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of GetSatelliteLicenses. */
export interface GetSatelliteLicensesRequest {
  /** `xs:int` */
  readonly SatelliteId?: number;
}

/** The request of RemoveLicenseFromDB. */
export interface RemoveLicenseFromDBRequest {
  /** `xs:string` */
  readonly ModuleOwner?: string | null;
}

/** The request of GetLicenseFromFile. */
export interface GetLicenseFromFileRequest {
  /** `xs:string` */
  readonly FileContent?: string | null;
}

/** The request of GetShopUrl. */
export interface GetShopUrlRequest {
  /** `xs:string` */
  readonly OwnerName?: string | null;
}

/** The request of GetModuleLicenseFromDB. */
export interface GetModuleLicenseFromDBRequest {
  /** `xs:string` */
  readonly OwnerName?: string | null;
  /** `xs:string` */
  readonly ModuleName?: string | null;
}

/** The request of AddLicenseFromFile. */
export interface AddLicenseFromFileRequest {
  /** `xs:string` */
  readonly FileContent?: string | null;
}

/** The request of GetThirdPartyLicenseAssignments. */
export interface GetThirdPartyLicenseAssignmentsRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly ModuleOwner?: string | null;
}

/** The request of AssignThirdPartyLicenses. */
export interface AssignThirdPartyLicensesRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly ModuleOwner?: string | null;
  /** `ArrayOfstring` */
  readonly ModuleLicenseNames?: readonly (string | null)[] | null;
}

/** The request of UnassignThirdPartyLicenses. */
export interface UnassignThirdPartyLicensesRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly ModuleOwner?: string | null;
  /** `ArrayOfstring` */
  readonly ModuleLicenseNames?: readonly (string | null)[] | null;
}

/** The request of SaveCentralLicense. */
export interface SaveCentralLicenseRequest {
  /** `ArrayOfLicenseOwner` */
  readonly License?: readonly ($rt.Draft<LicenseOwner> | null)[] | null;
}

export const CheckLicenseStatusResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CheckLicenseStatusResult",
  namespace: $ns0,
  members: [
    ["LicenseStatus", () => LicenseStatus$, "?"],
    ["Message", $xs.string, "?nil"],
    ["Url", $xs.string, "?nil"],
  ],
};

export const ExtendedLicenseInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ExtendedLicenseInfo",
  namespace: $ns0,
  members: [
    ["Reason", $xs.string, "?nil"],
    ["CanBeActivated", $xs.boolean, "?"],
    ["New", () => LicenseInfo$, "?nil"],
    ["Current", () => LicenseInfo$, "?nil"],
    ["ExtendedModuleLicenses", () => ArrayOfExtendedModuleLicense$, "?nil"],
    ["AccumulatedNextCheckDate", $xs.dateTime, "?"],
  ],
};

export const ArrayOfExtendedLicenseInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfExtendedLicenseInfo", namespace: $ns0, item: ["ExtendedLicenseInfo", () => ExtendedLicenseInfo$, "*nil"] };

export const ExtendedModuleLicense$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ExtendedModuleLicense",
  namespace: $ns0,
  members: [
    ["New", () => ModuleLicense$, "?nil"],
    ["Current", () => ModuleLicense$, "?nil"],
    ["NumberOfLicensesInUse", $xs.int, "?"],
    ["NumberOfLicensesFree", $xs.int, "?"],
    ["NumberOfLicensesAdded", $xs.int, "?"],
    ["NumberOfLicensesNewTotal", $xs.int, "?"],
    ["NumberOfLicensesNewFree", $xs.int, "?"],
    ["NumberOfLicensesTotal", $xs.int, "?"],
  ],
};

export const ArrayOfExtendedModuleLicense$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfExtendedModuleLicense", namespace: $ns0, item: ["ExtendedModuleLicense", () => ExtendedModuleLicense$, "*nil"] };

export const LicenseResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LicenseResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Succeeded", $xs.boolean, "?"],
    ["Reason", $xs.string, "?nil"],
  ],
};

export const LicenseStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "LicenseStatus",
  namespace: $ns0,
  names: ["Ok", "NewLicenseAvailable", "NewCompanyNameAvailable", "NewSerialAvailable", "UseCustomMessage", "UseCustomMessageAndUrl", "NewLicenseActivated", "ProblemWithLicense", "UnknownError"],
  zero: "Ok",
};

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
export const LicenseAgent$: $rt.AgentDescriptor<ILicenseAgent> = {
  services: "Services88",
  name: "License",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetLicenseForAllOwnersFromDB: [[], [["Response", () => ArrayOfExtendedLicenseInfo$, "?nil"]]],
    GetLicenseFromLicenseServer: [[["OwnerName", $xs.string, "?nil"]], [["Response", () => ExtendedLicenseInfo$, "?nil"]]],
    GetModuleLicenseHistoryFromLicenseServer: [[
      ["LicenseInfo", () => ExtendedLicenseInfo$, "?nil"],
      ["ModuleLicense", () => ExtendedModuleLicense$, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    ValidateLicenseInfo: [[["LicenseInfo", () => ExtendedLicenseInfo$, "?nil"]], [["Response", () => LicenseResult$, "?nil"]]],
    ActivateLicenseInfo: [[["NewLicense", () => ExtendedLicenseInfo$, "?nil"]], [["Response", () => LicenseResult$, "?nil"]]],
    GetLicenseStatusFromLicenseServer: [[["OwnerName", $xs.string, "?nil"]], [["Response", () => CheckLicenseStatusResult$, "?nil"]]],
    GetLicenseFromDB: [[["OwnerName", $xs.string, "?nil"]], [["Response", () => ExtendedLicenseInfo$, "?nil"]]],
    GetUserAndInstallationLicenceStatus: [[["AssociateId", $xs.int, "?"]], [["Response", () => UserAndInstallationLicenceStatus$, "?nil"]]],
    ChangeSerialNumber: [[
      ["NewCompanyName", $xs.string, "?nil"],
      ["NewSerialNumber", $xs.string, "?nil"],
    ], [["Response", () => LicenseResult$, "?nil"]]],
    GetUserLicenses: [[["AssociateId", $xs.int, "?"]], [["Response", () => ArrayOfLicenseOwner$, "?nil"]]],
    GetSatelliteLicenses: [[["SatelliteId", $xs.int, "?"]], [["Response", () => ArrayOfLicenseOwner$, "?nil"]]],
    RemoveLicenseFromDB: [[["ModuleOwner", $xs.string, "?nil"]], [["Response", () => LicenseResult$, "?nil"]]],
    GetLicenseFromFile: [[["FileContent", $xs.string, "?nil"]], [["Response", () => ExtendedLicenseInfo$, "?nil"]]],
    GetShopUrl: [[["OwnerName", $xs.string, "?nil"]], [["Response", $xs.string, "?nil"]]],
    GetUserLicensesMDOList: [[], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    GetModuleLicenseFromDB: [[
      ["OwnerName", $xs.string, "?nil"],
      ["ModuleName", $xs.string, "?nil"],
    ], [["Response", () => ModuleLicense$, "?nil"]]],
    AddLicenseFromFile: [[["FileContent", $xs.string, "?nil"]], [["Response", () => ExtendedLicenseInfo$, "?nil"]]],
    GetThirdPartyLicenseAssignments: [[
      ["AssociateId", $xs.int, "?"],
      ["ModuleOwner", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfModuleLicenseLink$, "?nil"]]],
    AssignThirdPartyLicenses: [[
      ["AssociateId", $xs.int, "?"],
      ["ModuleOwner", $xs.string, "?nil"],
      ["ModuleLicenseNames", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => ArrayOfModuleLicenseLink$, "?nil"]]],
    UnassignThirdPartyLicenses: [[
      ["AssociateId", $xs.int, "?"],
      ["ModuleOwner", $xs.string, "?nil"],
      ["ModuleLicenseNames", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => ArrayOfModuleLicenseLink$, "?nil"]]],
    GetCentralLicense: [[], [["Response", () => ArrayOfLicenseOwner$, "?nil"]]],
    SaveCentralLicense: [[["License", () => ArrayOfLicenseOwner$, "?nil"]], [["Response", () => ArrayOfLicenseOwner$, "?nil"]]],
    GetFencingInfo: [[], [["Response", () => FencingInfo$, "?nil"]]],
  }),
};

export interface LicenseAgent extends ILicenseAgent {}
export const LicenseAgent: $rt.ClientOf<LicenseAgent> = /* @__PURE__ */ $client(LicenseAgent$);
