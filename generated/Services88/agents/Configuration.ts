/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
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
export const ConfigurationAgent$: $rt.AgentDescriptor<IConfigurationAgent> = {
  services: "Services88",
  name: "Configuration",
  namespace: $ns0,
  operations: {
    CreateDefaultConfigurableScreenDelta: {
      name: "CreateDefaultConfigurableScreenDelta",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultConfigurableScreenDelta",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultConfigurableScreenDeltaResponse",
        members: [
          ["Response", () => ConfigurableScreenDelta$, "?nil"],
        ],
      },
    },
    SaveConfigurableScreenDelta: {
      name: "SaveConfigurableScreenDelta",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveConfigurableScreenDelta",
        members: [
          ["ConfigurableScreenDelta", () => ConfigurableScreenDelta$, "?nil"],
        ],
      },
      response: {
        element: "SaveConfigurableScreenDeltaResponse",
        members: [
          ["Response", () => ConfigurableScreenDelta$, "?nil"],
        ],
      },
    },
    DeleteConfigurableScreenDelta: {
      name: "DeleteConfigurableScreenDelta",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteConfigurableScreenDelta",
        members: [
          ["ConfigurableScreenDeltaId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteConfigurableScreenDeltaResponse",
        members: [
        ],
      },
    },
    CreateDefaultDiaryViewEntity: {
      name: "CreateDefaultDiaryViewEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultDiaryViewEntity",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultDiaryViewEntityResponse",
        members: [
          ["Response", () => DiaryViewEntity$, "?nil"],
        ],
      },
    },
    SaveDiaryViewEntity: {
      name: "SaveDiaryViewEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveDiaryViewEntity",
        members: [
          ["DiaryViewEntity", () => DiaryViewEntity$, "?nil"],
        ],
      },
      response: {
        element: "SaveDiaryViewEntityResponse",
        members: [
          ["Response", () => DiaryViewEntity$, "?nil"],
        ],
      },
    },
    DeleteDiaryViewEntity: {
      name: "DeleteDiaryViewEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteDiaryViewEntity",
        members: [
          ["DiaryViewEntityId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteDiaryViewEntityResponse",
        members: [
        ],
      },
    },
    CreateDefaultLandingPageEntity: {
      name: "CreateDefaultLandingPageEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultLandingPageEntity",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultLandingPageEntityResponse",
        members: [
          ["Response", () => LandingPageEntity$, "?nil"],
        ],
      },
    },
    SaveLandingPageEntity: {
      name: "SaveLandingPageEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveLandingPageEntity",
        members: [
          ["LandingPageEntity", () => LandingPageEntity$, "?nil"],
        ],
      },
      response: {
        element: "SaveLandingPageEntityResponse",
        members: [
          ["Response", () => LandingPageEntity$, "?nil"],
        ],
      },
    },
    DeleteLandingPageEntity: {
      name: "DeleteLandingPageEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteLandingPageEntity",
        members: [
          ["LandingPageEntityId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteLandingPageEntityResponse",
        members: [
        ],
      },
    },
    CreateDefaultSystemEventEntity: {
      name: "CreateDefaultSystemEventEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultSystemEventEntity",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultSystemEventEntityResponse",
        members: [
          ["Response", () => SystemEventEntity$, "?nil"],
        ],
      },
    },
    SaveSystemEventEntity: {
      name: "SaveSystemEventEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveSystemEventEntity",
        members: [
          ["SystemEventEntity", () => SystemEventEntity$, "?nil"],
        ],
      },
      response: {
        element: "SaveSystemEventEntityResponse",
        members: [
          ["Response", () => SystemEventEntity$, "?nil"],
        ],
      },
    },
    DeleteSystemEventEntity: {
      name: "DeleteSystemEventEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteSystemEventEntity",
        members: [
          ["SystemEventEntityId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteSystemEventEntityResponse",
        members: [
        ],
      },
    },
    GetConfigurableScreenDelta: {
      name: "GetConfigurableScreenDelta",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetConfigurableScreenDelta",
        members: [
          ["ConfigurableScreenDeltaId", "int", "?"],
        ],
      },
      response: {
        element: "GetConfigurableScreenDeltaResponse",
        members: [
          ["Response", () => ConfigurableScreenDelta$, "?nil"],
        ],
      },
    },
    GetScreenConfigurationDeltas: {
      name: "GetScreenConfigurationDeltas",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetScreenConfigurationDeltas",
        members: [
        ],
      },
      response: {
        element: "GetScreenConfigurationDeltasResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetScreenConfigurationDelta: {
      name: "GetScreenConfigurationDelta",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetScreenConfigurationDelta",
        members: [
          ["DeltaType", () => DeltaType$, "?"],
          ["DeltaState", () => DeltaState$, "?"],
        ],
      },
      response: {
        element: "GetScreenConfigurationDeltaResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetConfigurableScreenDeltasByDelta: {
      name: "GetConfigurableScreenDeltasByDelta",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetConfigurableScreenDeltasByDelta",
        members: [
          ["ConfigurableScreenDelta", () => ConfigurableScreenDelta$, "?nil"],
        ],
      },
      response: {
        element: "GetConfigurableScreenDeltasByDeltaResponse",
        members: [
          ["Response", () => ArrayOfConfigurableScreenDelta$, "?nil"],
        ],
      },
    },
    GetConfigurableScreenDeltasByQuery: {
      name: "GetConfigurableScreenDeltasByQuery",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetConfigurableScreenDeltasByQuery",
        members: [
          ["DeltaQuery", () => DeltaQuery$, "?nil"],
        ],
      },
      response: {
        element: "GetConfigurableScreenDeltasByQueryResponse",
        members: [
          ["Response", () => ArrayOfConfigurableScreenDelta$, "?nil"],
        ],
      },
    },
    RebuildUdefDeltas: {
      name: "RebuildUdefDeltas",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "RebuildUdefDeltas",
        members: [
        ],
      },
      response: {
        element: "RebuildUdefDeltasResponse",
        members: [
        ],
      },
    },
    RebuildWebpanelDeltas: {
      name: "RebuildWebpanelDeltas",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "RebuildWebpanelDeltas",
        members: [
        ],
      },
      response: {
        element: "RebuildWebpanelDeltasResponse",
        members: [
        ],
      },
    },
    SaveAndPublish: {
      name: "SaveAndPublish",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveAndPublish",
        members: [
          ["ConfigurableScreenDelta", () => ConfigurableScreenDelta$, "?nil"],
        ],
      },
      response: {
        element: "SaveAndPublishResponse",
        members: [
          ["Response", () => ConfigurableScreenDelta$, "?nil"],
        ],
      },
    },
    SetAppliesToKey: {
      name: "SetAppliesToKey",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SetAppliesToKey",
        members: [
          ["RecipeId", "string", "?nil"],
          ["AppliesToKey", "string", "?nil"],
        ],
      },
      response: {
        element: "SetAppliesToKeyResponse",
        members: [
        ],
      },
    },
    GetRecipeAppliesToMappings: {
      name: "GetRecipeAppliesToMappings",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetRecipeAppliesToMappings",
        members: [
        ],
      },
      response: {
        element: "GetRecipeAppliesToMappingsResponse",
        members: [
          ["Response", () => StringDictionary$, "?nil"],
        ],
      },
    },
    RebuildCustomObjectArchivePanelDeltas: {
      name: "RebuildCustomObjectArchivePanelDeltas",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "RebuildCustomObjectArchivePanelDeltas",
        members: [
        ],
      },
      response: {
        element: "RebuildCustomObjectArchivePanelDeltasResponse",
        members: [
        ],
      },
    },
    RebuildTaskMenuDeltas: {
      name: "RebuildTaskMenuDeltas",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "RebuildTaskMenuDeltas",
        members: [
        ],
      },
      response: {
        element: "RebuildTaskMenuDeltasResponse",
        members: [
        ],
      },
    },
    GetApplicationConfiguration: {
      name: "GetApplicationConfiguration",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetApplicationConfiguration",
        members: [
          ["Application", "string", "?nil"],
          ["Instance", "string", "?nil"],
        ],
      },
      response: {
        element: "GetApplicationConfigurationResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetPageConfiguration: {
      name: "GetPageConfiguration",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetPageConfiguration",
        members: [
          ["Application", "string", "?nil"],
          ["Instance", "string", "?nil"],
          ["Page", "string", "?nil"],
        ],
      },
      response: {
        element: "GetPageConfigurationResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetObjectMapping: {
      name: "GetObjectMapping",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetObjectMapping",
        members: [
          ["Application", "string", "?nil"],
          ["Instance", "string", "?nil"],
        ],
      },
      response: {
        element: "GetObjectMappingResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetFilterList: {
      name: "GetFilterList",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetFilterList",
        members: [
          ["Application", "string", "?nil"],
          ["Instance", "string", "?nil"],
        ],
      },
      response: {
        element: "GetFilterListResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    ClearConfigurationCache: {
      name: "ClearConfigurationCache",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ClearConfigurationCache",
        members: [
          ["Application", "string", "?nil"],
          ["Instance", "string", "?nil"],
          ["ForAllAssociates", "boolean", "?"],
        ],
      },
      response: {
        element: "ClearConfigurationCacheResponse",
        members: [
        ],
      },
    },
    GetAnyConfiguration: {
      name: "GetAnyConfiguration",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetAnyConfiguration",
        members: [
          ["Application", "string", "?nil"],
          ["Instance", "string", "?nil"],
          ["Item", "string", "?nil"],
          ["Type", "string", "?nil"],
        ],
      },
      response: {
        element: "GetAnyConfigurationResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetEMarketingUrl: {
      name: "GetEMarketingUrl",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetEMarketingUrl",
        members: [
          ["Language", "string", "?nil"],
        ],
      },
      response: {
        element: "GetEMarketingUrlResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetCsProgramUrl: {
      name: "GetCsProgramUrl",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetCsProgramUrl",
        members: [
          ["Language", "string", "?nil"],
          ["ProgramName", "string", "?nil"],
          ["Action", "string", "?nil"],
          ["ExtraParameters", "string", "?nil"],
        ],
      },
      response: {
        element: "GetCsProgramUrlResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetCSAuthUrl: {
      name: "GetCSAuthUrl",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetCSAuthUrl",
        members: [
          ["Language", "string", "?nil"],
          ["ProgramName", "string", "?nil"],
          ["Action", "string", "?nil"],
          ["ExtraParameters", "string", "?nil"],
        ],
      },
      response: {
        element: "GetCSAuthUrlResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetCSRegistryValue: {
      name: "GetCSRegistryValue",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetCSRegistryValue",
        members: [
          ["Entry", "int", "?"],
        ],
      },
      response: {
        element: "GetCSRegistryValueResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetCSWwwFolder: {
      name: "GetCSWwwFolder",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetCSWwwFolder",
        members: [
        ],
      },
      response: {
        element: "GetCSWwwFolderResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetRefreshedPageConfiguration: {
      name: "GetRefreshedPageConfiguration",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetRefreshedPageConfiguration",
        members: [
          ["Application", "string", "?nil"],
          ["Instance", "string", "?nil"],
          ["Page", "string", "?nil"],
        ],
      },
      response: {
        element: "GetRefreshedPageConfigurationResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetWwwUrl: {
      name: "GetWwwUrl",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetWwwUrl",
        members: [
          ["Client", "string", "?nil"],
        ],
      },
      response: {
        element: "GetWwwUrlResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetHelpDispatcherUrl: {
      name: "GetHelpDispatcherUrl",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetHelpDispatcherUrl",
        members: [
        ],
      },
      response: {
        element: "GetHelpDispatcherUrlResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetWwwUrlForSMWeb: {
      name: "GetWwwUrlForSMWeb",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetWwwUrlForSMWeb",
        members: [
        ],
      },
      response: {
        element: "GetWwwUrlForSMWebResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetCsCgiUrlInternal: {
      name: "GetCsCgiUrlInternal",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetCsCgiUrlInternal",
        members: [
        ],
      },
      response: {
        element: "GetCsCgiUrlInternalResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetCRMUrl: {
      name: "GetCRMUrl",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetCRMUrl",
        members: [
          ["SoProtocol", "string", "?nil"],
          ["Currents", "string", "?nil"],
          ["Frameless", "boolean", "?"],
        ],
      },
      response: {
        element: "GetCRMUrlResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetEmailNumberOfDays: {
      name: "GetEmailNumberOfDays",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetEmailNumberOfDays",
        members: [
        ],
      },
      response: {
        element: "GetEmailNumberOfDaysResponse",
        members: [
          ["Response", "int", "?"],
        ],
      },
    },
    GetCustomerUrl: {
      name: "GetCustomerUrl",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetCustomerUrl",
        members: [
        ],
      },
      response: {
        element: "GetCustomerUrlResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetSpfDomain: {
      name: "GetSpfDomain",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetSpfDomain",
        members: [
        ],
      },
      response: {
        element: "GetSpfDomainResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetAllFeatureToggles: {
      name: "GetAllFeatureToggles",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetAllFeatureToggles",
        members: [
        ],
      },
      response: {
        element: "GetAllFeatureTogglesResponse",
        members: [
          ["Response", () => StringBoolDictionary$, "?nil"],
        ],
      },
    },
    GetCsCgiUrl: {
      name: "GetCsCgiUrl",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetCsCgiUrl",
        members: [
        ],
      },
      response: {
        element: "GetCsCgiUrlResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetDiaryViewEntity: {
      name: "GetDiaryViewEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetDiaryViewEntity",
        members: [
          ["DiaryViewEntityId", "int", "?"],
        ],
      },
      response: {
        element: "GetDiaryViewEntityResponse",
        members: [
          ["Response", () => DiaryViewEntity$, "?nil"],
        ],
      },
    },
    GetLandingPageEntity: {
      name: "GetLandingPageEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetLandingPageEntity",
        members: [
          ["LandingPageEntityId", "int", "?"],
        ],
      },
      response: {
        element: "GetLandingPageEntityResponse",
        members: [
          ["Response", () => LandingPageEntity$, "?nil"],
        ],
      },
    },
    GetLandingPage: {
      name: "GetLandingPage",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetLandingPage",
        members: [
          ["AssociateId", "int", "?"],
          ["TableName", "string", "?nil"],
        ],
      },
      response: {
        element: "GetLandingPageResponse",
        members: [
          ["Response", () => LandingPageEntity$, "?nil"],
        ],
      },
    },
    SetLandingPagePinForAssociate: {
      name: "SetLandingPagePinForAssociate",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SetLandingPagePinForAssociate",
        members: [
          ["Pin", "boolean", "?"],
          ["AssociateId", "int", "?"],
          ["EntityTableName", "string", "?nil"],
          ["PinTableName", "string", "?nil"],
          ["RecordId", "int", "?"],
        ],
      },
      response: {
        element: "SetLandingPagePinForAssociateResponse",
        members: [
        ],
      },
    },
    GetSystemEventEntity: {
      name: "GetSystemEventEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetSystemEventEntity",
        members: [
          ["SystemEventEntityId", "int", "?"],
        ],
      },
      response: {
        element: "GetSystemEventEntityResponse",
        members: [
          ["Response", () => SystemEventEntity$, "?nil"],
        ],
      },
    },
    ExistsSystemEvent: {
      name: "ExistsSystemEvent",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ExistsSystemEvent",
        members: [
          ["Key", "string", "?nil"],
        ],
      },
      response: {
        element: "ExistsSystemEventResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    GetWindowPosSize: {
      name: "GetWindowPosSize",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetWindowPosSize",
        members: [
          ["WindowPosSizeId", "int", "?"],
        ],
      },
      response: {
        element: "GetWindowPosSizeResponse",
        members: [
          ["Response", () => WindowPosSize$, "?nil"],
        ],
      },
    },
    SaveWindowPosSize: {
      name: "SaveWindowPosSize",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveWindowPosSize",
        members: [
          ["WindowPosSize", () => WindowPosSize$, "?nil"],
        ],
      },
      response: {
        element: "SaveWindowPosSizeResponse",
        members: [
          ["Response", () => WindowPosSize$, "?nil"],
        ],
      },
    },
    DeleteWindowPosSize: {
      name: "DeleteWindowPosSize",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteWindowPosSize",
        members: [
          ["WindowPosSizeId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteWindowPosSizeResponse",
        members: [
        ],
      },
    },
    GetWindowPosSizeList: {
      name: "GetWindowPosSizeList",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetWindowPosSizeList",
        members: [
          ["WindowPosSizeIds", () => ArrayOfint$, "?nil"],
        ],
      },
      response: {
        element: "GetWindowPosSizeListResponse",
        members: [
          ["Response", () => ArrayOfWindowPosSize$, "?nil"],
        ],
      },
    },
    GetMyWindowPosSizes: {
      name: "GetMyWindowPosSizes",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetMyWindowPosSizes",
        members: [
        ],
      },
      response: {
        element: "GetMyWindowPosSizesResponse",
        members: [
          ["Response", () => ArrayOfWindowPosSize$, "?nil"],
        ],
      },
    },
    GetWindowPosSizesOnPersonId: {
      name: "GetWindowPosSizesOnPersonId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetWindowPosSizesOnPersonId",
        members: [
          ["PersonId", "int", "?"],
        ],
      },
      response: {
        element: "GetWindowPosSizesOnPersonIdResponse",
        members: [
          ["Response", () => ArrayOfWindowPosSize$, "?nil"],
        ],
      },
    },
    GetWindowPosSizesOnAssociateId: {
      name: "GetWindowPosSizesOnAssociateId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetWindowPosSizesOnAssociateId",
        members: [
          ["AssociateId", "int", "?"],
        ],
      },
      response: {
        element: "GetWindowPosSizesOnAssociateIdResponse",
        members: [
          ["Response", () => ArrayOfWindowPosSize$, "?nil"],
        ],
      },
    },
    SaveWindowPosSizes: {
      name: "SaveWindowPosSizes",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveWindowPosSizes",
        members: [
          ["WindowPosSizes", () => ArrayOfWindowPosSize$, "?nil"],
        ],
      },
      response: {
        element: "SaveWindowPosSizesResponse",
        members: [
          ["Response", () => ArrayOfWindowPosSize$, "?nil"],
        ],
      },
    },
  },
};
