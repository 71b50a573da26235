/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type CheckLicenseStatusResult, CheckLicenseStatusResult$ } from "../carriers/C.js";
import { ArrayOfExtendedLicenseInfo$, type ExtendedLicenseInfo, ExtendedLicenseInfo$, type ExtendedModuleLicense, ExtendedModuleLicense$ } from "../carriers/E.js";
import { type FencingInfo, FencingInfo$ } from "../carriers/F.js";
import { ArrayOfLicenseOwner$, type LicenseOwner, type LicenseResult, LicenseResult$ } from "../carriers/L.js";
import { ArrayOfModuleLicenseLink$, type ModuleLicense, ModuleLicense$, type ModuleLicenseLink } from "../carriers/M.js";
import { ArrayOfSelectableMDOListItem$, ArrayOfstring$, type SelectableMDOListItem, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { type UserAndInstallationLicenceStatus, UserAndInstallationLicenceStatus$ } from "../carriers/U.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class LicenseAgent implements ILicenseAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  GetLicenseForAllOwnersFromDB(options?: $rt.CallOptions): Promise<(ExtendedLicenseInfo | null)[] | null> {
    return this.#session.call(LicenseAgent$, "GetLicenseForAllOwnersFromDB", {}, options);
  }

  GetLicenseFromLicenseServer(request: GetLicenseFromLicenseServerRequest, options?: $rt.CallOptions): Promise<ExtendedLicenseInfo | null> {
    return this.#session.call(LicenseAgent$, "GetLicenseFromLicenseServer", request, options);
  }

  GetModuleLicenseHistoryFromLicenseServer(request: GetModuleLicenseHistoryFromLicenseServerRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(LicenseAgent$, "GetModuleLicenseHistoryFromLicenseServer", request, options);
  }

  ValidateLicenseInfo(request: ValidateLicenseInfoRequest, options?: $rt.CallOptions): Promise<LicenseResult | null> {
    return this.#session.call(LicenseAgent$, "ValidateLicenseInfo", request, options);
  }

  ActivateLicenseInfo(request: ActivateLicenseInfoRequest, options?: $rt.CallOptions): Promise<LicenseResult | null> {
    return this.#session.call(LicenseAgent$, "ActivateLicenseInfo", request, options);
  }

  GetLicenseStatusFromLicenseServer(request: GetLicenseStatusFromLicenseServerRequest, options?: $rt.CallOptions): Promise<CheckLicenseStatusResult | null> {
    return this.#session.call(LicenseAgent$, "GetLicenseStatusFromLicenseServer", request, options);
  }

  GetLicenseFromDB(request: GetLicenseFromDBRequest, options?: $rt.CallOptions): Promise<ExtendedLicenseInfo | null> {
    return this.#session.call(LicenseAgent$, "GetLicenseFromDB", request, options);
  }

  GetUserAndInstallationLicenceStatus(request: GetUserAndInstallationLicenceStatusRequest, options?: $rt.CallOptions): Promise<UserAndInstallationLicenceStatus | null> {
    return this.#session.call(LicenseAgent$, "GetUserAndInstallationLicenceStatus", request, options);
  }

  ChangeSerialNumber(request: ChangeSerialNumberRequest, options?: $rt.CallOptions): Promise<LicenseResult | null> {
    return this.#session.call(LicenseAgent$, "ChangeSerialNumber", request, options);
  }

  GetUserLicenses(request: GetUserLicensesRequest, options?: $rt.CallOptions): Promise<(LicenseOwner | null)[] | null> {
    return this.#session.call(LicenseAgent$, "GetUserLicenses", request, options);
  }

  GetSatelliteLicenses(request: GetSatelliteLicensesRequest, options?: $rt.CallOptions): Promise<(LicenseOwner | null)[] | null> {
    return this.#session.call(LicenseAgent$, "GetSatelliteLicenses", request, options);
  }

  RemoveLicenseFromDB(request: RemoveLicenseFromDBRequest, options?: $rt.CallOptions): Promise<LicenseResult | null> {
    return this.#session.call(LicenseAgent$, "RemoveLicenseFromDB", request, options);
  }

  GetLicenseFromFile(request: GetLicenseFromFileRequest, options?: $rt.CallOptions): Promise<ExtendedLicenseInfo | null> {
    return this.#session.call(LicenseAgent$, "GetLicenseFromFile", request, options);
  }

  GetShopUrl(request: GetShopUrlRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(LicenseAgent$, "GetShopUrl", request, options);
  }

  GetUserLicensesMDOList(options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null> {
    return this.#session.call(LicenseAgent$, "GetUserLicensesMDOList", {}, options);
  }

  GetModuleLicenseFromDB(request: GetModuleLicenseFromDBRequest, options?: $rt.CallOptions): Promise<ModuleLicense | null> {
    return this.#session.call(LicenseAgent$, "GetModuleLicenseFromDB", request, options);
  }

  AddLicenseFromFile(request: AddLicenseFromFileRequest, options?: $rt.CallOptions): Promise<ExtendedLicenseInfo | null> {
    return this.#session.call(LicenseAgent$, "AddLicenseFromFile", request, options);
  }

  GetThirdPartyLicenseAssignments(request: GetThirdPartyLicenseAssignmentsRequest, options?: $rt.CallOptions): Promise<(ModuleLicenseLink | null)[] | null> {
    return this.#session.call(LicenseAgent$, "GetThirdPartyLicenseAssignments", request, options);
  }

  AssignThirdPartyLicenses(request: AssignThirdPartyLicensesRequest, options?: $rt.CallOptions): Promise<(ModuleLicenseLink | null)[] | null> {
    return this.#session.call(LicenseAgent$, "AssignThirdPartyLicenses", request, options);
  }

  UnassignThirdPartyLicenses(request: UnassignThirdPartyLicensesRequest, options?: $rt.CallOptions): Promise<(ModuleLicenseLink | null)[] | null> {
    return this.#session.call(LicenseAgent$, "UnassignThirdPartyLicenses", request, options);
  }

  GetCentralLicense(options?: $rt.CallOptions): Promise<(LicenseOwner | null)[] | null> {
    return this.#session.call(LicenseAgent$, "GetCentralLicense", {}, options);
  }

  SaveCentralLicense(request: SaveCentralLicenseRequest, options?: $rt.CallOptions): Promise<(LicenseOwner | null)[] | null> {
    return this.#session.call(LicenseAgent$, "SaveCentralLicense", request, options);
  }

  GetFencingInfo(options?: $rt.CallOptions): Promise<FencingInfo | null> {
    return this.#session.call(LicenseAgent$, "GetFencingInfo", {}, options);
  }
}

/** What GetLicenseFromLicenseServer takes. */
export interface GetLicenseFromLicenseServerRequest {
  /** `xs:string` */
  readonly OwnerName?: string | null;
}

/** What GetModuleLicenseHistoryFromLicenseServer takes. */
export interface GetModuleLicenseHistoryFromLicenseServerRequest {
  /** `ExtendedLicenseInfo` */
  readonly LicenseInfo?: $rt.Draft<ExtendedLicenseInfo> | null;
  /** `ExtendedModuleLicense` */
  readonly ModuleLicense?: $rt.Draft<ExtendedModuleLicense> | null;
}

/** What ValidateLicenseInfo takes. */
export interface ValidateLicenseInfoRequest {
  /** `ExtendedLicenseInfo` */
  readonly LicenseInfo?: $rt.Draft<ExtendedLicenseInfo> | null;
}

/** What ActivateLicenseInfo takes. */
export interface ActivateLicenseInfoRequest {
  /** `ExtendedLicenseInfo` */
  readonly NewLicense?: $rt.Draft<ExtendedLicenseInfo> | null;
}

/** What GetLicenseStatusFromLicenseServer takes. */
export interface GetLicenseStatusFromLicenseServerRequest {
  /** `xs:string` */
  readonly OwnerName?: string | null;
}

/** What GetLicenseFromDB takes. */
export interface GetLicenseFromDBRequest {
  /** `xs:string` */
  readonly OwnerName?: string | null;
}

/** What GetUserAndInstallationLicenceStatus takes. */
export interface GetUserAndInstallationLicenceStatusRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What ChangeSerialNumber takes. */
export interface ChangeSerialNumberRequest {
  /** `xs:string` */
  readonly NewCompanyName?: string | null;
  /** `xs:string` */
  readonly NewSerialNumber?: string | null;
}

/** What GetUserLicenses takes. */
export interface GetUserLicensesRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What GetSatelliteLicenses takes. */
export interface GetSatelliteLicensesRequest {
  /** `xs:int` */
  readonly SatelliteId?: number;
}

/** What RemoveLicenseFromDB takes. */
export interface RemoveLicenseFromDBRequest {
  /** `xs:string` */
  readonly ModuleOwner?: string | null;
}

/** What GetLicenseFromFile takes. */
export interface GetLicenseFromFileRequest {
  /** `xs:string` */
  readonly FileContent?: string | null;
}

/** What GetShopUrl takes. */
export interface GetShopUrlRequest {
  /** `xs:string` */
  readonly OwnerName?: string | null;
}

/** What GetModuleLicenseFromDB takes. */
export interface GetModuleLicenseFromDBRequest {
  /** `xs:string` */
  readonly OwnerName?: string | null;
  /** `xs:string` */
  readonly ModuleName?: string | null;
}

/** What AddLicenseFromFile takes. */
export interface AddLicenseFromFileRequest {
  /** `xs:string` */
  readonly FileContent?: string | null;
}

/** What GetThirdPartyLicenseAssignments takes. */
export interface GetThirdPartyLicenseAssignmentsRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly ModuleOwner?: string | null;
}

/** What AssignThirdPartyLicenses takes. */
export interface AssignThirdPartyLicensesRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly ModuleOwner?: string | null;
  /** `ArrayOfstring` */
  readonly ModuleLicenseNames?: readonly (string | null)[] | null;
}

/** What UnassignThirdPartyLicenses takes. */
export interface UnassignThirdPartyLicensesRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly ModuleOwner?: string | null;
  /** `ArrayOfstring` */
  readonly ModuleLicenseNames?: readonly (string | null)[] | null;
}

/** What SaveCentralLicense takes. */
export interface SaveCentralLicenseRequest {
  /** `ArrayOfLicenseOwner` */
  readonly License?: readonly ($rt.Draft<LicenseOwner> | null)[] | null;
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
