/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
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
  ["ApplicationToken", "string", "?nil"],
  ["Credentials", () => SoCredentials$, "?nil"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

const $responseHeaders: readonly $rt.MemberDescriptor[] = [
  ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
  ["ExtraInfo", () => SoExtraInfo$, "?nil"],
  ["Succeeded", "boolean", "?"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

/** The agent as data: what the session makes its messages from. */
export const LicenseAgent$: $rt.AgentDescriptor<ILicenseAgent> = {
  services: "Services88",
  name: "License",
  namespace: $ns0,
  operations: {
    GetLicenseForAllOwnersFromDB: {
      name: "GetLicenseForAllOwnersFromDB",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetLicenseForAllOwnersFromDB",
        members: [
        ],
      },
      response: {
        element: "GetLicenseForAllOwnersFromDBResponse",
        members: [
          ["Response", () => ArrayOfExtendedLicenseInfo$, "?nil"],
        ],
      },
    },
    GetLicenseFromLicenseServer: {
      name: "GetLicenseFromLicenseServer",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetLicenseFromLicenseServer",
        members: [
          ["OwnerName", "string", "?nil"],
        ],
      },
      response: {
        element: "GetLicenseFromLicenseServerResponse",
        members: [
          ["Response", () => ExtendedLicenseInfo$, "?nil"],
        ],
      },
    },
    GetModuleLicenseHistoryFromLicenseServer: {
      name: "GetModuleLicenseHistoryFromLicenseServer",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetModuleLicenseHistoryFromLicenseServer",
        members: [
          ["LicenseInfo", () => ExtendedLicenseInfo$, "?nil"],
          ["ModuleLicense", () => ExtendedModuleLicense$, "?nil"],
        ],
      },
      response: {
        element: "GetModuleLicenseHistoryFromLicenseServerResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    ValidateLicenseInfo: {
      name: "ValidateLicenseInfo",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ValidateLicenseInfo",
        members: [
          ["LicenseInfo", () => ExtendedLicenseInfo$, "?nil"],
        ],
      },
      response: {
        element: "ValidateLicenseInfoResponse",
        members: [
          ["Response", () => LicenseResult$, "?nil"],
        ],
      },
    },
    ActivateLicenseInfo: {
      name: "ActivateLicenseInfo",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ActivateLicenseInfo",
        members: [
          ["NewLicense", () => ExtendedLicenseInfo$, "?nil"],
        ],
      },
      response: {
        element: "ActivateLicenseInfoResponse",
        members: [
          ["Response", () => LicenseResult$, "?nil"],
        ],
      },
    },
    GetLicenseStatusFromLicenseServer: {
      name: "GetLicenseStatusFromLicenseServer",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetLicenseStatusFromLicenseServer",
        members: [
          ["OwnerName", "string", "?nil"],
        ],
      },
      response: {
        element: "GetLicenseStatusFromLicenseServerResponse",
        members: [
          ["Response", () => CheckLicenseStatusResult$, "?nil"],
        ],
      },
    },
    GetLicenseFromDB: {
      name: "GetLicenseFromDB",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetLicenseFromDB",
        members: [
          ["OwnerName", "string", "?nil"],
        ],
      },
      response: {
        element: "GetLicenseFromDBResponse",
        members: [
          ["Response", () => ExtendedLicenseInfo$, "?nil"],
        ],
      },
    },
    GetUserAndInstallationLicenceStatus: {
      name: "GetUserAndInstallationLicenceStatus",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetUserAndInstallationLicenceStatus",
        members: [
          ["AssociateId", "int", "?"],
        ],
      },
      response: {
        element: "GetUserAndInstallationLicenceStatusResponse",
        members: [
          ["Response", () => UserAndInstallationLicenceStatus$, "?nil"],
        ],
      },
    },
    ChangeSerialNumber: {
      name: "ChangeSerialNumber",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ChangeSerialNumber",
        members: [
          ["NewCompanyName", "string", "?nil"],
          ["NewSerialNumber", "string", "?nil"],
        ],
      },
      response: {
        element: "ChangeSerialNumberResponse",
        members: [
          ["Response", () => LicenseResult$, "?nil"],
        ],
      },
    },
    GetUserLicenses: {
      name: "GetUserLicenses",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetUserLicenses",
        members: [
          ["AssociateId", "int", "?"],
        ],
      },
      response: {
        element: "GetUserLicensesResponse",
        members: [
          ["Response", () => ArrayOfLicenseOwner$, "?nil"],
        ],
      },
    },
    GetSatelliteLicenses: {
      name: "GetSatelliteLicenses",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetSatelliteLicenses",
        members: [
          ["SatelliteId", "int", "?"],
        ],
      },
      response: {
        element: "GetSatelliteLicensesResponse",
        members: [
          ["Response", () => ArrayOfLicenseOwner$, "?nil"],
        ],
      },
    },
    RemoveLicenseFromDB: {
      name: "RemoveLicenseFromDB",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "RemoveLicenseFromDB",
        members: [
          ["ModuleOwner", "string", "?nil"],
        ],
      },
      response: {
        element: "RemoveLicenseFromDBResponse",
        members: [
          ["Response", () => LicenseResult$, "?nil"],
        ],
      },
    },
    GetLicenseFromFile: {
      name: "GetLicenseFromFile",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetLicenseFromFile",
        members: [
          ["FileContent", "string", "?nil"],
        ],
      },
      response: {
        element: "GetLicenseFromFileResponse",
        members: [
          ["Response", () => ExtendedLicenseInfo$, "?nil"],
        ],
      },
    },
    GetShopUrl: {
      name: "GetShopUrl",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetShopUrl",
        members: [
          ["OwnerName", "string", "?nil"],
        ],
      },
      response: {
        element: "GetShopUrlResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetUserLicensesMDOList: {
      name: "GetUserLicensesMDOList",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetUserLicensesMDOList",
        members: [
        ],
      },
      response: {
        element: "GetUserLicensesMDOListResponse",
        members: [
          ["Response", () => ArrayOfSelectableMDOListItem$, "?nil"],
        ],
      },
    },
    GetModuleLicenseFromDB: {
      name: "GetModuleLicenseFromDB",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetModuleLicenseFromDB",
        members: [
          ["OwnerName", "string", "?nil"],
          ["ModuleName", "string", "?nil"],
        ],
      },
      response: {
        element: "GetModuleLicenseFromDBResponse",
        members: [
          ["Response", () => ModuleLicense$, "?nil"],
        ],
      },
    },
    AddLicenseFromFile: {
      name: "AddLicenseFromFile",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "AddLicenseFromFile",
        members: [
          ["FileContent", "string", "?nil"],
        ],
      },
      response: {
        element: "AddLicenseFromFileResponse",
        members: [
          ["Response", () => ExtendedLicenseInfo$, "?nil"],
        ],
      },
    },
    GetThirdPartyLicenseAssignments: {
      name: "GetThirdPartyLicenseAssignments",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetThirdPartyLicenseAssignments",
        members: [
          ["AssociateId", "int", "?"],
          ["ModuleOwner", "string", "?nil"],
        ],
      },
      response: {
        element: "GetThirdPartyLicenseAssignmentsResponse",
        members: [
          ["Response", () => ArrayOfModuleLicenseLink$, "?nil"],
        ],
      },
    },
    AssignThirdPartyLicenses: {
      name: "AssignThirdPartyLicenses",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "AssignThirdPartyLicenses",
        members: [
          ["AssociateId", "int", "?"],
          ["ModuleOwner", "string", "?nil"],
          ["ModuleLicenseNames", () => ArrayOfstring$, "?nil"],
        ],
      },
      response: {
        element: "AssignThirdPartyLicensesResponse",
        members: [
          ["Response", () => ArrayOfModuleLicenseLink$, "?nil"],
        ],
      },
    },
    UnassignThirdPartyLicenses: {
      name: "UnassignThirdPartyLicenses",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "UnassignThirdPartyLicenses",
        members: [
          ["AssociateId", "int", "?"],
          ["ModuleOwner", "string", "?nil"],
          ["ModuleLicenseNames", () => ArrayOfstring$, "?nil"],
        ],
      },
      response: {
        element: "UnassignThirdPartyLicensesResponse",
        members: [
          ["Response", () => ArrayOfModuleLicenseLink$, "?nil"],
        ],
      },
    },
    GetCentralLicense: {
      name: "GetCentralLicense",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetCentralLicense",
        members: [
        ],
      },
      response: {
        element: "GetCentralLicenseResponse",
        members: [
          ["Response", () => ArrayOfLicenseOwner$, "?nil"],
        ],
      },
    },
    SaveCentralLicense: {
      name: "SaveCentralLicense",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveCentralLicense",
        members: [
          ["License", () => ArrayOfLicenseOwner$, "?nil"],
        ],
      },
      response: {
        element: "SaveCentralLicenseResponse",
        members: [
          ["Response", () => ArrayOfLicenseOwner$, "?nil"],
        ],
      },
    },
    GetFencingInfo: {
      name: "GetFencingInfo",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetFencingInfo",
        members: [
        ],
      },
      response: {
        element: "GetFencingInfoResponse",
        members: [
          ["Response", () => FencingInfo$, "?nil"],
        ],
      },
    },
  },
};
