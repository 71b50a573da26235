/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { ConfigurableScreenDelta } from "../carriers/C.js";
import type { DeltaQuery, DeltaState, DeltaType, DiaryViewEntity } from "../carriers/D.js";
import type { LandingPageEntity } from "../carriers/L.js";
import type { SystemEventEntity } from "../carriers/S.js";
import type { WindowPosSize } from "../carriers/W.js";
import { $ns0, ArrayOfMDOListItem$, ArrayOfSelectableMDOListItem$, ArrayOfint$, Associate$, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringBoolDictionary$, StringDictionary$ } from "../carriers/descriptors.js";

export interface IConfigurationAgent {
  CreateDefaultConfigurableScreenDelta(options?: $rt.CallOptions): Promise<ConfigurableScreenDelta | null>;
  SaveConfigurableScreenDelta(request: SaveConfigurableScreenDeltaRequest, options?: $rt.CallOptions): Promise<ConfigurableScreenDelta | null>;
  DeleteConfigurableScreenDelta(request: DeleteConfigurableScreenDeltaRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultDiaryViewEntity(options?: $rt.CallOptions): Promise<DiaryViewEntity | null>;
  SaveDiaryViewEntity(request: SaveDiaryViewEntityRequest, options?: $rt.CallOptions): Promise<DiaryViewEntity | null>;
  DeleteDiaryViewEntity(request: DeleteDiaryViewEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultLandingPageEntity(options?: $rt.CallOptions): Promise<LandingPageEntity | null>;
  SaveLandingPageEntity(request: SaveLandingPageEntityRequest, options?: $rt.CallOptions): Promise<LandingPageEntity | null>;
  DeleteLandingPageEntity(request: DeleteLandingPageEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultSystemEventEntity(options?: $rt.CallOptions): Promise<SystemEventEntity | null>;
  SaveSystemEventEntity(request: SaveSystemEventEntityRequest, options?: $rt.CallOptions): Promise<SystemEventEntity | null>;
  DeleteSystemEventEntity(request: DeleteSystemEventEntityRequest, options?: $rt.CallOptions): Promise<void>;
  GetConfigurableScreenDelta(request: GetConfigurableScreenDeltaRequest, options?: $rt.CallOptions): Promise<ConfigurableScreenDelta | null>;
  GetScreenConfigurationDeltas(options?: $rt.CallOptions): Promise<string | null>;
  GetScreenConfigurationDelta(request: GetScreenConfigurationDeltaRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetConfigurableScreenDeltasByDelta(request: GetConfigurableScreenDeltasByDeltaRequest, options?: $rt.CallOptions): Promise<(ConfigurableScreenDelta | null)[] | null>;
  GetConfigurableScreenDeltasByQuery(request: GetConfigurableScreenDeltasByQueryRequest, options?: $rt.CallOptions): Promise<(ConfigurableScreenDelta | null)[] | null>;
  RebuildUdefDeltas(options?: $rt.CallOptions): Promise<void>;
  RebuildWebpanelDeltas(options?: $rt.CallOptions): Promise<void>;
  SaveAndPublish(request: SaveAndPublishRequest, options?: $rt.CallOptions): Promise<ConfigurableScreenDelta | null>;
  SetAppliesToKey(request: SetAppliesToKeyRequest, options?: $rt.CallOptions): Promise<void>;
  GetRecipeAppliesToMappings(options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  RebuildCustomObjectArchivePanelDeltas(options?: $rt.CallOptions): Promise<void>;
  RebuildTaskMenuDeltas(options?: $rt.CallOptions): Promise<void>;
  GetApplicationConfiguration(request: GetApplicationConfigurationRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetPageConfiguration(request: GetPageConfigurationRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetObjectMapping(request: GetObjectMappingRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetFilterList(request: GetFilterListRequest, options?: $rt.CallOptions): Promise<string | null>;
  ClearConfigurationCache(request: ClearConfigurationCacheRequest, options?: $rt.CallOptions): Promise<void>;
  GetAnyConfiguration(request: GetAnyConfigurationRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetEMarketingUrl(request: GetEMarketingUrlRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetCsProgramUrl(request: GetCsProgramUrlRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetCSAuthUrl(request: GetCSAuthUrlRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetCSRegistryValue(request: GetCSRegistryValueRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetCSWwwFolder(options?: $rt.CallOptions): Promise<string | null>;
  GetRefreshedPageConfiguration(request: GetRefreshedPageConfigurationRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetWwwUrl(request: GetWwwUrlRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetHelpDispatcherUrl(options?: $rt.CallOptions): Promise<string | null>;
  GetWwwUrlForSMWeb(options?: $rt.CallOptions): Promise<string | null>;
  GetCsCgiUrlInternal(options?: $rt.CallOptions): Promise<string | null>;
  GetCRMUrl(request: GetCRMUrlRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetEmailNumberOfDays(options?: $rt.CallOptions): Promise<number>;
  GetCustomerUrl(options?: $rt.CallOptions): Promise<string | null>;
  GetSpfDomain(options?: $rt.CallOptions): Promise<string | null>;
  GetAllFeatureToggles(options?: $rt.CallOptions): Promise<$rt.StringDictionary<boolean> | null>;
  GetCsCgiUrl(options?: $rt.CallOptions): Promise<string | null>;
  GetDiaryViewEntity(request: GetDiaryViewEntityRequest, options?: $rt.CallOptions): Promise<DiaryViewEntity | null>;
  GetLandingPageEntity(request: GetLandingPageEntityRequest, options?: $rt.CallOptions): Promise<LandingPageEntity | null>;
  GetLandingPage(request: GetLandingPageRequest, options?: $rt.CallOptions): Promise<LandingPageEntity | null>;
  SetLandingPagePinForAssociate(request: SetLandingPagePinForAssociateRequest, options?: $rt.CallOptions): Promise<void>;
  GetSystemEventEntity(request: GetSystemEventEntityRequest, options?: $rt.CallOptions): Promise<SystemEventEntity | null>;
  ExistsSystemEvent(request: ExistsSystemEventRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetWindowPosSize(request: GetWindowPosSizeRequest, options?: $rt.CallOptions): Promise<WindowPosSize | null>;
  SaveWindowPosSize(request: SaveWindowPosSizeRequest, options?: $rt.CallOptions): Promise<WindowPosSize | null>;
  DeleteWindowPosSize(request: DeleteWindowPosSizeRequest, options?: $rt.CallOptions): Promise<void>;
  GetWindowPosSizeList(request: GetWindowPosSizeListRequest, options?: $rt.CallOptions): Promise<(WindowPosSize | null)[] | null>;
  GetMyWindowPosSizes(options?: $rt.CallOptions): Promise<(WindowPosSize | null)[] | null>;
  GetWindowPosSizesOnPersonId(request: GetWindowPosSizesOnPersonIdRequest, options?: $rt.CallOptions): Promise<(WindowPosSize | null)[] | null>;
  GetWindowPosSizesOnAssociateId(request: GetWindowPosSizesOnAssociateIdRequest, options?: $rt.CallOptions): Promise<(WindowPosSize | null)[] | null>;
  SaveWindowPosSizes(request: SaveWindowPosSizesRequest, options?: $rt.CallOptions): Promise<(WindowPosSize | null)[] | null>;
}

/** The request of SaveConfigurableScreenDelta. */
export interface SaveConfigurableScreenDeltaRequest {
  /** `ConfigurableScreenDelta` */
  readonly ConfigurableScreenDelta?: $rt.Draft<ConfigurableScreenDelta> | null;
}

/** The request of DeleteConfigurableScreenDelta. */
export interface DeleteConfigurableScreenDeltaRequest {
  /** `xs:int` */
  readonly ConfigurableScreenDeltaId?: number;
}

/** The request of SaveDiaryViewEntity. */
export interface SaveDiaryViewEntityRequest {
  /** `DiaryViewEntity` */
  readonly DiaryViewEntity?: $rt.Draft<DiaryViewEntity> | null;
}

/** The request of DeleteDiaryViewEntity. */
export interface DeleteDiaryViewEntityRequest {
  /** `xs:int` */
  readonly DiaryViewEntityId?: number;
}

/** The request of SaveLandingPageEntity. */
export interface SaveLandingPageEntityRequest {
  /** `LandingPageEntity` */
  readonly LandingPageEntity?: $rt.Draft<LandingPageEntity> | null;
}

/** The request of DeleteLandingPageEntity. */
export interface DeleteLandingPageEntityRequest {
  /** `xs:int` */
  readonly LandingPageEntityId?: number;
}

/** The request of SaveSystemEventEntity. */
export interface SaveSystemEventEntityRequest {
  /** `SystemEventEntity` */
  readonly SystemEventEntity?: $rt.Draft<SystemEventEntity> | null;
}

/** The request of DeleteSystemEventEntity. */
export interface DeleteSystemEventEntityRequest {
  /** `xs:int` */
  readonly SystemEventEntityId?: number;
}

/** The request of GetConfigurableScreenDelta. */
export interface GetConfigurableScreenDeltaRequest {
  /** `xs:int` */
  readonly ConfigurableScreenDeltaId?: number;
}

/** The request of GetScreenConfigurationDelta. */
export interface GetScreenConfigurationDeltaRequest {
  /** `DeltaType` */
  readonly DeltaType?: DeltaType;
  /** `DeltaState` */
  readonly DeltaState?: DeltaState;
}

/** The request of GetConfigurableScreenDeltasByDelta. */
export interface GetConfigurableScreenDeltasByDeltaRequest {
  /** `ConfigurableScreenDelta` */
  readonly ConfigurableScreenDelta?: $rt.Draft<ConfigurableScreenDelta> | null;
}

/** The request of GetConfigurableScreenDeltasByQuery. */
export interface GetConfigurableScreenDeltasByQueryRequest {
  /** `DeltaQuery` */
  readonly DeltaQuery?: $rt.Draft<DeltaQuery> | null;
}

/** The request of SaveAndPublish. */
export interface SaveAndPublishRequest {
  /** `ConfigurableScreenDelta` */
  readonly ConfigurableScreenDelta?: $rt.Draft<ConfigurableScreenDelta> | null;
}

/** The request of SetAppliesToKey. */
export interface SetAppliesToKeyRequest {
  /** `xs:string` */
  readonly RecipeId?: string | null;
  /** `xs:string` */
  readonly AppliesToKey?: string | null;
}

/** The request of GetApplicationConfiguration. */
export interface GetApplicationConfigurationRequest {
  /** `xs:string` */
  readonly Application?: string | null;
  /** `xs:string` */
  readonly Instance?: string | null;
}

/** The request of GetPageConfiguration. */
export interface GetPageConfigurationRequest {
  /** `xs:string` */
  readonly Application?: string | null;
  /** `xs:string` */
  readonly Instance?: string | null;
  /** `xs:string` */
  readonly Page?: string | null;
}

/** The request of GetObjectMapping. */
export interface GetObjectMappingRequest {
  /** `xs:string` */
  readonly Application?: string | null;
  /** `xs:string` */
  readonly Instance?: string | null;
}

/** The request of GetFilterList. */
export interface GetFilterListRequest {
  /** `xs:string` */
  readonly Application?: string | null;
  /** `xs:string` */
  readonly Instance?: string | null;
}

/** The request of ClearConfigurationCache. */
export interface ClearConfigurationCacheRequest {
  /** `xs:string` */
  readonly Application?: string | null;
  /** `xs:string` */
  readonly Instance?: string | null;
  /** `xs:boolean` */
  readonly ForAllAssociates?: boolean;
}

/** The request of GetAnyConfiguration. */
export interface GetAnyConfigurationRequest {
  /** `xs:string` */
  readonly Application?: string | null;
  /** `xs:string` */
  readonly Instance?: string | null;
  /** `xs:string` */
  readonly Item?: string | null;
  /** `xs:string` */
  readonly Type?: string | null;
}

/** The request of GetEMarketingUrl. */
export interface GetEMarketingUrlRequest {
  /** `xs:string` */
  readonly Language?: string | null;
}

/** The request of GetCsProgramUrl. */
export interface GetCsProgramUrlRequest {
  /** `xs:string` */
  readonly Language?: string | null;
  /** `xs:string` */
  readonly ProgramName?: string | null;
  /** `xs:string` */
  readonly Action?: string | null;
  /** `xs:string` */
  readonly ExtraParameters?: string | null;
}

/** The request of GetCSAuthUrl. */
export interface GetCSAuthUrlRequest {
  /** `xs:string` */
  readonly Language?: string | null;
  /** `xs:string` */
  readonly ProgramName?: string | null;
  /** `xs:string` */
  readonly Action?: string | null;
  /** `xs:string` */
  readonly ExtraParameters?: string | null;
}

/** The request of GetCSRegistryValue. */
export interface GetCSRegistryValueRequest {
  /** `xs:int` */
  readonly Entry?: number;
}

/** The request of GetRefreshedPageConfiguration. */
export interface GetRefreshedPageConfigurationRequest {
  /** `xs:string` */
  readonly Application?: string | null;
  /** `xs:string` */
  readonly Instance?: string | null;
  /** `xs:string` */
  readonly Page?: string | null;
}

/** The request of GetWwwUrl. */
export interface GetWwwUrlRequest {
  /** `xs:string` */
  readonly Client?: string | null;
}

/** The request of GetCRMUrl. */
export interface GetCRMUrlRequest {
  /** `xs:string` */
  readonly SoProtocol?: string | null;
  /** `xs:string` */
  readonly Currents?: string | null;
  /** `xs:boolean` */
  readonly Frameless?: boolean;
}

/** The request of GetDiaryViewEntity. */
export interface GetDiaryViewEntityRequest {
  /** `xs:int` */
  readonly DiaryViewEntityId?: number;
}

/** The request of GetLandingPageEntity. */
export interface GetLandingPageEntityRequest {
  /** `xs:int` */
  readonly LandingPageEntityId?: number;
}

/** The request of GetLandingPage. */
export interface GetLandingPageRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly TableName?: string | null;
}

/** The request of SetLandingPagePinForAssociate. */
export interface SetLandingPagePinForAssociateRequest {
  /** `xs:boolean` */
  readonly Pin?: boolean;
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly EntityTableName?: string | null;
  /** `xs:string` */
  readonly PinTableName?: string | null;
  /** `xs:int` */
  readonly RecordId?: number;
}

/** The request of GetSystemEventEntity. */
export interface GetSystemEventEntityRequest {
  /** `xs:int` */
  readonly SystemEventEntityId?: number;
}

/** The request of ExistsSystemEvent. */
export interface ExistsSystemEventRequest {
  /** `xs:string` */
  readonly Key?: string | null;
}

/** The request of GetWindowPosSize. */
export interface GetWindowPosSizeRequest {
  /** `xs:int` */
  readonly WindowPosSizeId?: number;
}

/** The request of SaveWindowPosSize. */
export interface SaveWindowPosSizeRequest {
  /** `WindowPosSize` */
  readonly WindowPosSize?: $rt.Draft<WindowPosSize> | null;
}

/** The request of DeleteWindowPosSize. */
export interface DeleteWindowPosSizeRequest {
  /** `xs:int` */
  readonly WindowPosSizeId?: number;
}

/** The request of GetWindowPosSizeList. */
export interface GetWindowPosSizeListRequest {
  /** `ArrayOfint` */
  readonly WindowPosSizeIds?: readonly number[] | null;
}

/** The request of GetWindowPosSizesOnPersonId. */
export interface GetWindowPosSizesOnPersonIdRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of GetWindowPosSizesOnAssociateId. */
export interface GetWindowPosSizesOnAssociateIdRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of SaveWindowPosSizes. */
export interface SaveWindowPosSizesRequest {
  /** `ArrayOfWindowPosSize` */
  readonly WindowPosSizes?: readonly ($rt.Draft<WindowPosSize> | null)[] | null;
}

export const ConfigurableScreenDelta$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ConfigurableScreenDelta",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ConfigurableScreenDeltaId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["DeltaJson", $xs.string, "?nil"],
    ["DeltaType", () => DeltaType$, "?"],
    ["DeltaState", () => DeltaState$, "?"],
    ["RecipeId", $xs.string, "?nil"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["AppliesToIds", () => ArrayOfint$, "?nil"],
    ["AppliesToKey", $xs.string, "?nil"],
  ],
};

export const ArrayOfConfigurableScreenDelta$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfConfigurableScreenDelta", namespace: $ns0, item: ["ConfigurableScreenDelta", () => ConfigurableScreenDelta$, "*nil"] };

export const DeltaQuery$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DeltaQuery",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["RecipeId", $xs.string, "?nil"],
    ["DeltaStates", () => ArrayOfDeltaState$, "?nil"],
    ["DeltaTypes", () => ArrayOfDeltaType$, "?nil"],
    ["AppliesToIds", () => ArrayOfint$, "?nil"],
  ],
};

export const DeltaState$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DeltaState",
  namespace: $ns0,
  names: ["Unknown", "Draft", "Published"],
  zero: "Unknown",
};

export const ArrayOfDeltaState$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDeltaState", namespace: $ns0, item: ["DeltaState", () => DeltaState$, "*"] };

export const DeltaType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DeltaType",
  namespace: $ns0,
  names: ["Unknown", "System", "WebPanel", "CustomFields", "Customized", "CustomObjectArchivePanel"],
  zero: "Unknown",
};

export const ArrayOfDeltaType$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDeltaType", namespace: $ns0, item: ["DeltaType", () => DeltaType$, "*"] };

export const DiaryViewEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DiaryViewEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DiaryViewId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["VisibleColumns", $xs.short, "?"],
    ["Rank", $xs.short, "?"],
    ["AssocId", $xs.int, "?"],
    ["AssociateList", () => ArrayOfSelectableMDOListItem$, "?nil"],
    ["TzLocationId", $xs.int, "?"],
  ],
};

export const LandingPageEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LandingPageEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["LandingPageId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["EntityTableName", $xs.string, "?nil"],
    ["SelectionId", $xs.int, "?"],
    ["PinnedSelections", () => ArrayOfMDOListItem$, "?nil"],
    ["PinnedEntities", () => ArrayOfMDOListItem$, "?nil"],
  ],
};

export const ShowWindowState$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ShowWindowState",
  namespace: $ns0,
  names: ["Normal", "Maximized", "Minimized"],
  zero: "Normal",
};

export const SystemEventEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SystemEventEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SystemEventId", $xs.int, "?"],
    ["Scope", () => SystemEventScope$, "?"],
    ["Eta", $xs.dateTime, "?"],
    ["Eventkey", $xs.string, "?nil"],
    ["Eventmess", $xs.string, "?nil"],
    ["ExtraInfo", $xs.int, "?"],
    ["Owner", $xs.int, "?"],
    ["UpdatedCount", $xs.short, "?"],
    ["Registered", $xs.dateTime, "?"],
    ["ActivatedBy", () => Associate$, "?nil"],
  ],
};

export const SystemEventScope$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "SystemEventScope",
  namespace: $ns0,
  names: ["Undefined", "SystemWide", "Database", "Group", "User"],
  zero: "Undefined",
};

export const WindowPosSize$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "WindowPosSize",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["OwnerWindow", $xs.string, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["ExtraId", $xs.int, "?"],
    ["ExtraInfo", $xs.string, "?nil"],
    ["Height", $xs.int, "?"],
    ["LeftX", $xs.int, "?"],
    ["State", () => ShowWindowState$, "?"],
    ["UpperY", $xs.int, "?"],
    ["Width", $xs.int, "?"],
    ["WindowPosSizeId", $xs.int, "?"],
  ],
};

export const ArrayOfWindowPosSize$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfWindowPosSize", namespace: $ns0, item: ["WindowPosSize", () => WindowPosSize$, "*nil"] };

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
export const ConfigurationAgent$: $rt.AgentDescriptor<IConfigurationAgent> = {
  services: "Services88",
  name: "Configuration",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultConfigurableScreenDelta: [[], [["Response", () => ConfigurableScreenDelta$, "?nil"]]],
    SaveConfigurableScreenDelta: [[["ConfigurableScreenDelta", () => ConfigurableScreenDelta$, "?nil"]], [["Response", () => ConfigurableScreenDelta$, "?nil"]]],
    DeleteConfigurableScreenDelta: [[["ConfigurableScreenDeltaId", $xs.int, "?"]], []],
    CreateDefaultDiaryViewEntity: [[], [["Response", () => DiaryViewEntity$, "?nil"]]],
    SaveDiaryViewEntity: [[["DiaryViewEntity", () => DiaryViewEntity$, "?nil"]], [["Response", () => DiaryViewEntity$, "?nil"]]],
    DeleteDiaryViewEntity: [[["DiaryViewEntityId", $xs.int, "?"]], []],
    CreateDefaultLandingPageEntity: [[], [["Response", () => LandingPageEntity$, "?nil"]]],
    SaveLandingPageEntity: [[["LandingPageEntity", () => LandingPageEntity$, "?nil"]], [["Response", () => LandingPageEntity$, "?nil"]]],
    DeleteLandingPageEntity: [[["LandingPageEntityId", $xs.int, "?"]], []],
    CreateDefaultSystemEventEntity: [[], [["Response", () => SystemEventEntity$, "?nil"]]],
    SaveSystemEventEntity: [[["SystemEventEntity", () => SystemEventEntity$, "?nil"]], [["Response", () => SystemEventEntity$, "?nil"]]],
    DeleteSystemEventEntity: [[["SystemEventEntityId", $xs.int, "?"]], []],
    GetConfigurableScreenDelta: [[["ConfigurableScreenDeltaId", $xs.int, "?"]], [["Response", () => ConfigurableScreenDelta$, "?nil"]]],
    GetScreenConfigurationDeltas: [[], [["Response", $xs.string, "?nil"]]],
    GetScreenConfigurationDelta: [[
      ["DeltaType", () => DeltaType$, "?"],
      ["DeltaState", () => DeltaState$, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    GetConfigurableScreenDeltasByDelta: [[["ConfigurableScreenDelta", () => ConfigurableScreenDelta$, "?nil"]], [["Response", () => ArrayOfConfigurableScreenDelta$, "?nil"]]],
    GetConfigurableScreenDeltasByQuery: [[["DeltaQuery", () => DeltaQuery$, "?nil"]], [["Response", () => ArrayOfConfigurableScreenDelta$, "?nil"]]],
    RebuildUdefDeltas: [[], []],
    RebuildWebpanelDeltas: [[], []],
    SaveAndPublish: [[["ConfigurableScreenDelta", () => ConfigurableScreenDelta$, "?nil"]], [["Response", () => ConfigurableScreenDelta$, "?nil"]]],
    SetAppliesToKey: [[
      ["RecipeId", $xs.string, "?nil"],
      ["AppliesToKey", $xs.string, "?nil"],
    ], []],
    GetRecipeAppliesToMappings: [[], [["Response", () => StringDictionary$, "?nil"]]],
    RebuildCustomObjectArchivePanelDeltas: [[], []],
    RebuildTaskMenuDeltas: [[], []],
    GetApplicationConfiguration: [[
      ["Application", $xs.string, "?nil"],
      ["Instance", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    GetPageConfiguration: [[
      ["Application", $xs.string, "?nil"],
      ["Instance", $xs.string, "?nil"],
      ["Page", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    GetObjectMapping: [[
      ["Application", $xs.string, "?nil"],
      ["Instance", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    GetFilterList: [[
      ["Application", $xs.string, "?nil"],
      ["Instance", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    ClearConfigurationCache: [[
      ["Application", $xs.string, "?nil"],
      ["Instance", $xs.string, "?nil"],
      ["ForAllAssociates", $xs.boolean, "?"],
    ], []],
    GetAnyConfiguration: [[
      ["Application", $xs.string, "?nil"],
      ["Instance", $xs.string, "?nil"],
      ["Item", $xs.string, "?nil"],
      ["Type", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    GetEMarketingUrl: [[["Language", $xs.string, "?nil"]], [["Response", $xs.string, "?nil"]]],
    GetCsProgramUrl: [[
      ["Language", $xs.string, "?nil"],
      ["ProgramName", $xs.string, "?nil"],
      ["Action", $xs.string, "?nil"],
      ["ExtraParameters", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    GetCSAuthUrl: [[
      ["Language", $xs.string, "?nil"],
      ["ProgramName", $xs.string, "?nil"],
      ["Action", $xs.string, "?nil"],
      ["ExtraParameters", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    GetCSRegistryValue: [[["Entry", $xs.int, "?"]], [["Response", $xs.string, "?nil"]]],
    GetCSWwwFolder: [[], [["Response", $xs.string, "?nil"]]],
    GetRefreshedPageConfiguration: [[
      ["Application", $xs.string, "?nil"],
      ["Instance", $xs.string, "?nil"],
      ["Page", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    GetWwwUrl: [[["Client", $xs.string, "?nil"]], [["Response", $xs.string, "?nil"]]],
    GetHelpDispatcherUrl: [[], [["Response", $xs.string, "?nil"]]],
    GetWwwUrlForSMWeb: [[], [["Response", $xs.string, "?nil"]]],
    GetCsCgiUrlInternal: [[], [["Response", $xs.string, "?nil"]]],
    GetCRMUrl: [[
      ["SoProtocol", $xs.string, "?nil"],
      ["Currents", $xs.string, "?nil"],
      ["Frameless", $xs.boolean, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    GetEmailNumberOfDays: [[], [["Response", $xs.int, "?"]]],
    GetCustomerUrl: [[], [["Response", $xs.string, "?nil"]]],
    GetSpfDomain: [[], [["Response", $xs.string, "?nil"]]],
    GetAllFeatureToggles: [[], [["Response", () => StringBoolDictionary$, "?nil"]]],
    GetCsCgiUrl: [[], [["Response", $xs.string, "?nil"]]],
    GetDiaryViewEntity: [[["DiaryViewEntityId", $xs.int, "?"]], [["Response", () => DiaryViewEntity$, "?nil"]]],
    GetLandingPageEntity: [[["LandingPageEntityId", $xs.int, "?"]], [["Response", () => LandingPageEntity$, "?nil"]]],
    GetLandingPage: [[
      ["AssociateId", $xs.int, "?"],
      ["TableName", $xs.string, "?nil"],
    ], [["Response", () => LandingPageEntity$, "?nil"]]],
    SetLandingPagePinForAssociate: [[
      ["Pin", $xs.boolean, "?"],
      ["AssociateId", $xs.int, "?"],
      ["EntityTableName", $xs.string, "?nil"],
      ["PinTableName", $xs.string, "?nil"],
      ["RecordId", $xs.int, "?"],
    ], []],
    GetSystemEventEntity: [[["SystemEventEntityId", $xs.int, "?"]], [["Response", () => SystemEventEntity$, "?nil"]]],
    ExistsSystemEvent: [[["Key", $xs.string, "?nil"]], [["Response", $xs.boolean, "?"]]],
    GetWindowPosSize: [[["WindowPosSizeId", $xs.int, "?"]], [["Response", () => WindowPosSize$, "?nil"]]],
    SaveWindowPosSize: [[["WindowPosSize", () => WindowPosSize$, "?nil"]], [["Response", () => WindowPosSize$, "?nil"]]],
    DeleteWindowPosSize: [[["WindowPosSizeId", $xs.int, "?"]], []],
    GetWindowPosSizeList: [[["WindowPosSizeIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfWindowPosSize$, "?nil"]]],
    GetMyWindowPosSizes: [[], [["Response", () => ArrayOfWindowPosSize$, "?nil"]]],
    GetWindowPosSizesOnPersonId: [[["PersonId", $xs.int, "?"]], [["Response", () => ArrayOfWindowPosSize$, "?nil"]]],
    GetWindowPosSizesOnAssociateId: [[["AssociateId", $xs.int, "?"]], [["Response", () => ArrayOfWindowPosSize$, "?nil"]]],
    SaveWindowPosSizes: [[["WindowPosSizes", () => ArrayOfWindowPosSize$, "?nil"]], [["Response", () => ArrayOfWindowPosSize$, "?nil"]]],
  }),
};

export interface ConfigurationAgent extends IConfigurationAgent {}
export const ConfigurationAgent: $rt.ClientOf<ConfigurationAgent> = /* @__PURE__ */ $client(ConfigurationAgent$);
