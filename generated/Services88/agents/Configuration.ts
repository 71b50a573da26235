/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { ArrayOfConfigurableScreenDelta$, type ConfigurableScreenDelta, ConfigurableScreenDelta$ } from "../carriers/C.js";
import { type DeltaQuery, DeltaQuery$, type DeltaState, DeltaState$, type DeltaType, DeltaType$, type DiaryViewEntity, DiaryViewEntity$ } from "../carriers/D.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { type LandingPageEntity, LandingPageEntity$ } from "../carriers/L.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringBoolDictionary$, StringDictionary$, type SystemEventEntity, SystemEventEntity$ } from "../carriers/S.js";
import { ArrayOfWindowPosSize$, type WindowPosSize, WindowPosSize$ } from "../carriers/W.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class ConfigurationAgent implements IConfigurationAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultConfigurableScreenDelta(options?: $rt.CallOptions): Promise<ConfigurableScreenDelta | null> {
    return this.#session.call(ConfigurationAgent$, "CreateDefaultConfigurableScreenDelta", {}, options);
  }

  SaveConfigurableScreenDelta(request: SaveConfigurableScreenDeltaRequest, options?: $rt.CallOptions): Promise<ConfigurableScreenDelta | null> {
    return this.#session.call(ConfigurationAgent$, "SaveConfigurableScreenDelta", request, options);
  }

  DeleteConfigurableScreenDelta(request: DeleteConfigurableScreenDeltaRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ConfigurationAgent$, "DeleteConfigurableScreenDelta", request, options);
  }

  CreateDefaultDiaryViewEntity(options?: $rt.CallOptions): Promise<DiaryViewEntity | null> {
    return this.#session.call(ConfigurationAgent$, "CreateDefaultDiaryViewEntity", {}, options);
  }

  SaveDiaryViewEntity(request: SaveDiaryViewEntityRequest, options?: $rt.CallOptions): Promise<DiaryViewEntity | null> {
    return this.#session.call(ConfigurationAgent$, "SaveDiaryViewEntity", request, options);
  }

  DeleteDiaryViewEntity(request: DeleteDiaryViewEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ConfigurationAgent$, "DeleteDiaryViewEntity", request, options);
  }

  CreateDefaultLandingPageEntity(options?: $rt.CallOptions): Promise<LandingPageEntity | null> {
    return this.#session.call(ConfigurationAgent$, "CreateDefaultLandingPageEntity", {}, options);
  }

  SaveLandingPageEntity(request: SaveLandingPageEntityRequest, options?: $rt.CallOptions): Promise<LandingPageEntity | null> {
    return this.#session.call(ConfigurationAgent$, "SaveLandingPageEntity", request, options);
  }

  DeleteLandingPageEntity(request: DeleteLandingPageEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ConfigurationAgent$, "DeleteLandingPageEntity", request, options);
  }

  CreateDefaultSystemEventEntity(options?: $rt.CallOptions): Promise<SystemEventEntity | null> {
    return this.#session.call(ConfigurationAgent$, "CreateDefaultSystemEventEntity", {}, options);
  }

  SaveSystemEventEntity(request: SaveSystemEventEntityRequest, options?: $rt.CallOptions): Promise<SystemEventEntity | null> {
    return this.#session.call(ConfigurationAgent$, "SaveSystemEventEntity", request, options);
  }

  DeleteSystemEventEntity(request: DeleteSystemEventEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ConfigurationAgent$, "DeleteSystemEventEntity", request, options);
  }

  GetConfigurableScreenDelta(request: GetConfigurableScreenDeltaRequest, options?: $rt.CallOptions): Promise<ConfigurableScreenDelta | null> {
    return this.#session.call(ConfigurationAgent$, "GetConfigurableScreenDelta", request, options);
  }

  GetScreenConfigurationDeltas(options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetScreenConfigurationDeltas", {}, options);
  }

  GetScreenConfigurationDelta(request: GetScreenConfigurationDeltaRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetScreenConfigurationDelta", request, options);
  }

  GetConfigurableScreenDeltasByDelta(request: GetConfigurableScreenDeltasByDeltaRequest, options?: $rt.CallOptions): Promise<(ConfigurableScreenDelta | null)[] | null> {
    return this.#session.call(ConfigurationAgent$, "GetConfigurableScreenDeltasByDelta", request, options);
  }

  GetConfigurableScreenDeltasByQuery(request: GetConfigurableScreenDeltasByQueryRequest, options?: $rt.CallOptions): Promise<(ConfigurableScreenDelta | null)[] | null> {
    return this.#session.call(ConfigurationAgent$, "GetConfigurableScreenDeltasByQuery", request, options);
  }

  RebuildUdefDeltas(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ConfigurationAgent$, "RebuildUdefDeltas", {}, options);
  }

  RebuildWebpanelDeltas(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ConfigurationAgent$, "RebuildWebpanelDeltas", {}, options);
  }

  SaveAndPublish(request: SaveAndPublishRequest, options?: $rt.CallOptions): Promise<ConfigurableScreenDelta | null> {
    return this.#session.call(ConfigurationAgent$, "SaveAndPublish", request, options);
  }

  SetAppliesToKey(request: SetAppliesToKeyRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ConfigurationAgent$, "SetAppliesToKey", request, options);
  }

  GetRecipeAppliesToMappings(options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null> {
    return this.#session.call(ConfigurationAgent$, "GetRecipeAppliesToMappings", {}, options);
  }

  RebuildCustomObjectArchivePanelDeltas(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ConfigurationAgent$, "RebuildCustomObjectArchivePanelDeltas", {}, options);
  }

  RebuildTaskMenuDeltas(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ConfigurationAgent$, "RebuildTaskMenuDeltas", {}, options);
  }

  GetApplicationConfiguration(request: GetApplicationConfigurationRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetApplicationConfiguration", request, options);
  }

  GetPageConfiguration(request: GetPageConfigurationRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetPageConfiguration", request, options);
  }

  GetObjectMapping(request: GetObjectMappingRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetObjectMapping", request, options);
  }

  GetFilterList(request: GetFilterListRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetFilterList", request, options);
  }

  ClearConfigurationCache(request: ClearConfigurationCacheRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ConfigurationAgent$, "ClearConfigurationCache", request, options);
  }

  GetAnyConfiguration(request: GetAnyConfigurationRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetAnyConfiguration", request, options);
  }

  GetEMarketingUrl(request: GetEMarketingUrlRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetEMarketingUrl", request, options);
  }

  GetCsProgramUrl(request: GetCsProgramUrlRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetCsProgramUrl", request, options);
  }

  GetCSAuthUrl(request: GetCSAuthUrlRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetCSAuthUrl", request, options);
  }

  GetCSRegistryValue(request: GetCSRegistryValueRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetCSRegistryValue", request, options);
  }

  GetCSWwwFolder(options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetCSWwwFolder", {}, options);
  }

  GetRefreshedPageConfiguration(request: GetRefreshedPageConfigurationRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetRefreshedPageConfiguration", request, options);
  }

  GetWwwUrl(request: GetWwwUrlRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetWwwUrl", request, options);
  }

  GetHelpDispatcherUrl(options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetHelpDispatcherUrl", {}, options);
  }

  GetWwwUrlForSMWeb(options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetWwwUrlForSMWeb", {}, options);
  }

  GetCsCgiUrlInternal(options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetCsCgiUrlInternal", {}, options);
  }

  GetCRMUrl(request: GetCRMUrlRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetCRMUrl", request, options);
  }

  GetEmailNumberOfDays(options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(ConfigurationAgent$, "GetEmailNumberOfDays", {}, options);
  }

  GetCustomerUrl(options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetCustomerUrl", {}, options);
  }

  GetSpfDomain(options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetSpfDomain", {}, options);
  }

  GetAllFeatureToggles(options?: $rt.CallOptions): Promise<$rt.StringDictionary<boolean> | null> {
    return this.#session.call(ConfigurationAgent$, "GetAllFeatureToggles", {}, options);
  }

  GetCsCgiUrl(options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ConfigurationAgent$, "GetCsCgiUrl", {}, options);
  }

  GetDiaryViewEntity(request: GetDiaryViewEntityRequest, options?: $rt.CallOptions): Promise<DiaryViewEntity | null> {
    return this.#session.call(ConfigurationAgent$, "GetDiaryViewEntity", request, options);
  }

  GetLandingPageEntity(request: GetLandingPageEntityRequest, options?: $rt.CallOptions): Promise<LandingPageEntity | null> {
    return this.#session.call(ConfigurationAgent$, "GetLandingPageEntity", request, options);
  }

  GetLandingPage(request: GetLandingPageRequest, options?: $rt.CallOptions): Promise<LandingPageEntity | null> {
    return this.#session.call(ConfigurationAgent$, "GetLandingPage", request, options);
  }

  SetLandingPagePinForAssociate(request: SetLandingPagePinForAssociateRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ConfigurationAgent$, "SetLandingPagePinForAssociate", request, options);
  }

  GetSystemEventEntity(request: GetSystemEventEntityRequest, options?: $rt.CallOptions): Promise<SystemEventEntity | null> {
    return this.#session.call(ConfigurationAgent$, "GetSystemEventEntity", request, options);
  }

  ExistsSystemEvent(request: ExistsSystemEventRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(ConfigurationAgent$, "ExistsSystemEvent", request, options);
  }

  GetWindowPosSize(request: GetWindowPosSizeRequest, options?: $rt.CallOptions): Promise<WindowPosSize | null> {
    return this.#session.call(ConfigurationAgent$, "GetWindowPosSize", request, options);
  }

  SaveWindowPosSize(request: SaveWindowPosSizeRequest, options?: $rt.CallOptions): Promise<WindowPosSize | null> {
    return this.#session.call(ConfigurationAgent$, "SaveWindowPosSize", request, options);
  }

  DeleteWindowPosSize(request: DeleteWindowPosSizeRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ConfigurationAgent$, "DeleteWindowPosSize", request, options);
  }

  GetWindowPosSizeList(request: GetWindowPosSizeListRequest, options?: $rt.CallOptions): Promise<(WindowPosSize | null)[] | null> {
    return this.#session.call(ConfigurationAgent$, "GetWindowPosSizeList", request, options);
  }

  GetMyWindowPosSizes(options?: $rt.CallOptions): Promise<(WindowPosSize | null)[] | null> {
    return this.#session.call(ConfigurationAgent$, "GetMyWindowPosSizes", {}, options);
  }

  GetWindowPosSizesOnPersonId(request: GetWindowPosSizesOnPersonIdRequest, options?: $rt.CallOptions): Promise<(WindowPosSize | null)[] | null> {
    return this.#session.call(ConfigurationAgent$, "GetWindowPosSizesOnPersonId", request, options);
  }

  GetWindowPosSizesOnAssociateId(request: GetWindowPosSizesOnAssociateIdRequest, options?: $rt.CallOptions): Promise<(WindowPosSize | null)[] | null> {
    return this.#session.call(ConfigurationAgent$, "GetWindowPosSizesOnAssociateId", request, options);
  }

  SaveWindowPosSizes(request: SaveWindowPosSizesRequest, options?: $rt.CallOptions): Promise<(WindowPosSize | null)[] | null> {
    return this.#session.call(ConfigurationAgent$, "SaveWindowPosSizes", request, options);
  }
}

/** What SaveConfigurableScreenDelta takes. */
export interface SaveConfigurableScreenDeltaRequest {
  /** `ConfigurableScreenDelta` */
  readonly ConfigurableScreenDelta?: $rt.Draft<ConfigurableScreenDelta> | null;
}

/** What DeleteConfigurableScreenDelta takes. */
export interface DeleteConfigurableScreenDeltaRequest {
  /** `xs:int` */
  readonly ConfigurableScreenDeltaId?: number;
}

/** What SaveDiaryViewEntity takes. */
export interface SaveDiaryViewEntityRequest {
  /** `DiaryViewEntity` */
  readonly DiaryViewEntity?: $rt.Draft<DiaryViewEntity> | null;
}

/** What DeleteDiaryViewEntity takes. */
export interface DeleteDiaryViewEntityRequest {
  /** `xs:int` */
  readonly DiaryViewEntityId?: number;
}

/** What SaveLandingPageEntity takes. */
export interface SaveLandingPageEntityRequest {
  /** `LandingPageEntity` */
  readonly LandingPageEntity?: $rt.Draft<LandingPageEntity> | null;
}

/** What DeleteLandingPageEntity takes. */
export interface DeleteLandingPageEntityRequest {
  /** `xs:int` */
  readonly LandingPageEntityId?: number;
}

/** What SaveSystemEventEntity takes. */
export interface SaveSystemEventEntityRequest {
  /** `SystemEventEntity` */
  readonly SystemEventEntity?: $rt.Draft<SystemEventEntity> | null;
}

/** What DeleteSystemEventEntity takes. */
export interface DeleteSystemEventEntityRequest {
  /** `xs:int` */
  readonly SystemEventEntityId?: number;
}

/** What GetConfigurableScreenDelta takes. */
export interface GetConfigurableScreenDeltaRequest {
  /** `xs:int` */
  readonly ConfigurableScreenDeltaId?: number;
}

/** What GetScreenConfigurationDelta takes. */
export interface GetScreenConfigurationDeltaRequest {
  /** `DeltaType` */
  readonly DeltaType?: DeltaType;
  /** `DeltaState` */
  readonly DeltaState?: DeltaState;
}

/** What GetConfigurableScreenDeltasByDelta takes. */
export interface GetConfigurableScreenDeltasByDeltaRequest {
  /** `ConfigurableScreenDelta` */
  readonly ConfigurableScreenDelta?: $rt.Draft<ConfigurableScreenDelta> | null;
}

/** What GetConfigurableScreenDeltasByQuery takes. */
export interface GetConfigurableScreenDeltasByQueryRequest {
  /** `DeltaQuery` */
  readonly DeltaQuery?: $rt.Draft<DeltaQuery> | null;
}

/** What SaveAndPublish takes. */
export interface SaveAndPublishRequest {
  /** `ConfigurableScreenDelta` */
  readonly ConfigurableScreenDelta?: $rt.Draft<ConfigurableScreenDelta> | null;
}

/** What SetAppliesToKey takes. */
export interface SetAppliesToKeyRequest {
  /** `xs:string` */
  readonly RecipeId?: string | null;
  /** `xs:string` */
  readonly AppliesToKey?: string | null;
}

/** What GetApplicationConfiguration takes. */
export interface GetApplicationConfigurationRequest {
  /** `xs:string` */
  readonly Application?: string | null;
  /** `xs:string` */
  readonly Instance?: string | null;
}

/** What GetPageConfiguration takes. */
export interface GetPageConfigurationRequest {
  /** `xs:string` */
  readonly Application?: string | null;
  /** `xs:string` */
  readonly Instance?: string | null;
  /** `xs:string` */
  readonly Page?: string | null;
}

/** What GetObjectMapping takes. */
export interface GetObjectMappingRequest {
  /** `xs:string` */
  readonly Application?: string | null;
  /** `xs:string` */
  readonly Instance?: string | null;
}

/** What GetFilterList takes. */
export interface GetFilterListRequest {
  /** `xs:string` */
  readonly Application?: string | null;
  /** `xs:string` */
  readonly Instance?: string | null;
}

/** What ClearConfigurationCache takes. */
export interface ClearConfigurationCacheRequest {
  /** `xs:string` */
  readonly Application?: string | null;
  /** `xs:string` */
  readonly Instance?: string | null;
  /** `xs:boolean` */
  readonly ForAllAssociates?: boolean;
}

/** What GetAnyConfiguration takes. */
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

/** What GetEMarketingUrl takes. */
export interface GetEMarketingUrlRequest {
  /** `xs:string` */
  readonly Language?: string | null;
}

/** What GetCsProgramUrl takes. */
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

/** What GetCSAuthUrl takes. */
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

/** What GetCSRegistryValue takes. */
export interface GetCSRegistryValueRequest {
  /** `xs:int` */
  readonly Entry?: number;
}

/** What GetRefreshedPageConfiguration takes. */
export interface GetRefreshedPageConfigurationRequest {
  /** `xs:string` */
  readonly Application?: string | null;
  /** `xs:string` */
  readonly Instance?: string | null;
  /** `xs:string` */
  readonly Page?: string | null;
}

/** What GetWwwUrl takes. */
export interface GetWwwUrlRequest {
  /** `xs:string` */
  readonly Client?: string | null;
}

/** What GetCRMUrl takes. */
export interface GetCRMUrlRequest {
  /** `xs:string` */
  readonly SoProtocol?: string | null;
  /** `xs:string` */
  readonly Currents?: string | null;
  /** `xs:boolean` */
  readonly Frameless?: boolean;
}

/** What GetDiaryViewEntity takes. */
export interface GetDiaryViewEntityRequest {
  /** `xs:int` */
  readonly DiaryViewEntityId?: number;
}

/** What GetLandingPageEntity takes. */
export interface GetLandingPageEntityRequest {
  /** `xs:int` */
  readonly LandingPageEntityId?: number;
}

/** What GetLandingPage takes. */
export interface GetLandingPageRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly TableName?: string | null;
}

/** What SetLandingPagePinForAssociate takes. */
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

/** What GetSystemEventEntity takes. */
export interface GetSystemEventEntityRequest {
  /** `xs:int` */
  readonly SystemEventEntityId?: number;
}

/** What ExistsSystemEvent takes. */
export interface ExistsSystemEventRequest {
  /** `xs:string` */
  readonly Key?: string | null;
}

/** What GetWindowPosSize takes. */
export interface GetWindowPosSizeRequest {
  /** `xs:int` */
  readonly WindowPosSizeId?: number;
}

/** What SaveWindowPosSize takes. */
export interface SaveWindowPosSizeRequest {
  /** `WindowPosSize` */
  readonly WindowPosSize?: $rt.Draft<WindowPosSize> | null;
}

/** What DeleteWindowPosSize takes. */
export interface DeleteWindowPosSizeRequest {
  /** `xs:int` */
  readonly WindowPosSizeId?: number;
}

/** What GetWindowPosSizeList takes. */
export interface GetWindowPosSizeListRequest {
  /** `ArrayOfint` */
  readonly WindowPosSizeIds?: readonly number[] | null;
}

/** What GetWindowPosSizesOnPersonId takes. */
export interface GetWindowPosSizesOnPersonIdRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What GetWindowPosSizesOnAssociateId takes. */
export interface GetWindowPosSizesOnAssociateIdRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What SaveWindowPosSizes takes. */
export interface SaveWindowPosSizesRequest {
  /** `ArrayOfWindowPosSize` */
  readonly WindowPosSizes?: readonly ($rt.Draft<WindowPosSize> | null)[] | null;
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
