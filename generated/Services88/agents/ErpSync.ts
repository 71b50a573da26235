/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type CrmActorType, CrmActorType$ } from "../carriers/C.js";
import { ArrayOfErpConnection$, ArrayOfErpConnectionData$, ArrayOfErpSyncFieldValue$, type ErpActorType, ErpActorType$, type ErpConnection, ErpConnection$, type ErpConnectionData, type ErpConnectionListMappingContainer, ErpConnectionListMappingContainer$, type ErpSyncActorTypeMapping, ErpSyncActorTypeMapping$, type ErpSyncConnectionSummary, ErpSyncConnectionSummary$, type ErpSyncConnectorEntity, ErpSyncConnectorEntity$, type ErpSyncDefaultValue, ErpSyncDefaultValue$, type ErpSyncEngineStatus, ErpSyncEngineStatus$, type ErpSyncFieldValue, type ErpSyncResponseCode, ErpSyncResponseCode$ } from "../carriers/E.js";
import { ArrayOfFieldMetadata$, type FieldMetadata } from "../carriers/F.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { ArrayOfListItem$, type ListItem } from "../carriers/L.js";
import { type PluginResponse, PluginResponse$ } from "../carriers/P.js";
import { ArrayOfstring$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface IErpSyncAgent {
  CreateDefaultErpSyncConnectorEntity(options?: $rt.CallOptions): Promise<ErpSyncConnectorEntity | null>;
  SaveErpSyncConnectorEntity(request: SaveErpSyncConnectorEntityRequest, options?: $rt.CallOptions): Promise<ErpSyncConnectorEntity | null>;
  DeleteErpSyncConnectorEntity(request: DeleteErpSyncConnectorEntityRequest, options?: $rt.CallOptions): Promise<void>;
  GetConnection(request: GetConnectionRequest, options?: $rt.CallOptions): Promise<ErpConnection | null>;
  SaveConnection(request: SaveConnectionRequest, options?: $rt.CallOptions): Promise<ErpConnection | null>;
  DeleteConnection(request: DeleteConnectionRequest, options?: $rt.CallOptions): Promise<void>;
  GetConfigurationFields(request: GetConfigurationFieldsRequest, options?: $rt.CallOptions): Promise<(FieldMetadata | null)[] | null>;
  GetErpConnectionConfigFields(request: GetErpConnectionConfigFieldsRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  ToggleErpConnectionActive(request: ToggleErpConnectionActiveRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  TestConnectionById(request: TestConnectionByIdRequest, options?: $rt.CallOptions): Promise<boolean>;
  TestConnectionByConfig(request: TestConnectionByConfigRequest, options?: $rt.CallOptions): Promise<boolean>;
  SaveErpConnectionSyncPriorities(request: SaveErpConnectionSyncPrioritiesRequest, options?: $rt.CallOptions): Promise<boolean>;
  MoveErpFieldItem(request: MoveErpFieldItemRequest, options?: $rt.CallOptions): Promise<void>;
  SupportsAdvancedSearch(request: SupportsAdvancedSearchRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetAllConnectors(options?: $rt.CallOptions): Promise<(ListItem | null)[] | null>;
  GetAllConnections(request: GetAllConnectionsRequest, options?: $rt.CallOptions): Promise<(ErpConnection | null)[] | null>;
  GetConnectionsAndDisplayFields(request: GetConnectionsAndDisplayFieldsRequest, options?: $rt.CallOptions): Promise<(ErpConnectionData | null)[] | null>;
  GetErpFieldValues(request: GetErpFieldValuesRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  GetFieldsForNewErpActor(request: GetFieldsForNewErpActorRequest, options?: $rt.CallOptions): Promise<(FieldMetadata | null)[] | null>;
  GetConnectionListMappings(request: GetConnectionListMappingsRequest, options?: $rt.CallOptions): Promise<ErpConnectionListMappingContainer | null>;
  SaveConnectionListMappings(request: SaveConnectionListMappingsRequest, options?: $rt.CallOptions): Promise<ErpConnectionListMappingContainer | null>;
  ConnectActor(request: ConnectActorRequest, options?: $rt.CallOptions): Promise<void>;
  TryConnectActor(request: TryConnectActorRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetFieldValuesFromCrm(request: GetFieldValuesFromCrmRequest, options?: $rt.CallOptions): Promise<(ErpSyncFieldValue | null)[] | null>;
  GetFieldValuesFromErp(request: GetFieldValuesFromErpRequest, options?: $rt.CallOptions): Promise<(ErpSyncFieldValue | null)[] | null>;
  GetActorTypeMapping(request: GetActorTypeMappingRequest, options?: $rt.CallOptions): Promise<ErpSyncActorTypeMapping | null>;
  CreateActorLink(request: CreateActorLinkRequest, options?: $rt.CallOptions): Promise<boolean>;
  BreakActorLink(request: BreakActorLinkRequest, options?: $rt.CallOptions): Promise<boolean>;
  CreateErpActorFromCrm(request: CreateErpActorFromCrmRequest, options?: $rt.CallOptions): Promise<boolean>;
  SaveActorTypeMapping(request: SaveActorTypeMappingRequest, options?: $rt.CallOptions): Promise<ErpSyncActorTypeMapping | null>;
  ValidateArchiveColumnConfig(request: ValidateArchiveColumnConfigRequest, options?: $rt.CallOptions): Promise<void>;
  UpdateConnectionFields(request: UpdateConnectionFieldsRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetCrmActorType(request: GetCrmActorTypeRequest, options?: $rt.CallOptions): Promise<CrmActorType>;
  GetErpSyncConnectionSummary(request: GetErpSyncConnectionSummaryRequest, options?: $rt.CallOptions): Promise<ErpSyncConnectionSummary | null>;
  GetErpSyncConnectorEntity(request: GetErpSyncConnectorEntityRequest, options?: $rt.CallOptions): Promise<ErpSyncConnectorEntity | null>;
  CanDeleteErpSyncConnectorEntity(request: CanDeleteErpSyncConnectorEntityRequest, options?: $rt.CallOptions): Promise<ErpSyncResponseCode>;
  TestConnectorUrl(request: TestConnectorUrlRequest, options?: $rt.CallOptions): Promise<ErpSyncResponseCode>;
  SaveDefaultValueInfo(request: SaveDefaultValueInfoRequest, options?: $rt.CallOptions): Promise<ErpSyncDefaultValue | null>;
  GetDefaultValueInfo(request: GetDefaultValueInfoRequest, options?: $rt.CallOptions): Promise<ErpSyncDefaultValue | null>;
  SyncAll(options?: $rt.CallOptions): Promise<PluginResponse | null>;
  ForceSyncAll(options?: $rt.CallOptions): Promise<PluginResponse | null>;
  ForceResync(request: ForceResyncRequest, options?: $rt.CallOptions): Promise<PluginResponse | null>;
  ForceResyncNoBlankValues(request: ForceResyncNoBlankValuesRequest, options?: $rt.CallOptions): Promise<PluginResponse | null>;
  ForceResyncBatchTask(request: ForceResyncBatchTaskRequest, options?: $rt.CallOptions): Promise<void>;
  ForceResyncExternal(request: ForceResyncExternalRequest, options?: $rt.CallOptions): Promise<PluginResponse | null>;
  ForceResyncExternalNoBlankValues(request: ForceResyncExternalNoBlankValuesRequest, options?: $rt.CallOptions): Promise<PluginResponse | null>;
  GetEngineStatus(options?: $rt.CallOptions): Promise<ErpSyncEngineStatus | null>;
  ChangeEngineStatus(request: ChangeEngineStatusRequest, options?: $rt.CallOptions): Promise<ErpSyncEngineStatus | null>;
  ChangeEngineInterval(request: ChangeEngineIntervalRequest, options?: $rt.CallOptions): Promise<void>;
}

export class ErpSyncAgent implements IErpSyncAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultErpSyncConnectorEntity(options?: $rt.CallOptions): Promise<ErpSyncConnectorEntity | null> {
    return this.#session.call(ErpSyncAgent$, "CreateDefaultErpSyncConnectorEntity", {}, options);
  }

  SaveErpSyncConnectorEntity(request: SaveErpSyncConnectorEntityRequest, options?: $rt.CallOptions): Promise<ErpSyncConnectorEntity | null> {
    return this.#session.call(ErpSyncAgent$, "SaveErpSyncConnectorEntity", request, options);
  }

  DeleteErpSyncConnectorEntity(request: DeleteErpSyncConnectorEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ErpSyncAgent$, "DeleteErpSyncConnectorEntity", request, options);
  }

  GetConnection(request: GetConnectionRequest, options?: $rt.CallOptions): Promise<ErpConnection | null> {
    return this.#session.call(ErpSyncAgent$, "GetConnection", request, options);
  }

  SaveConnection(request: SaveConnectionRequest, options?: $rt.CallOptions): Promise<ErpConnection | null> {
    return this.#session.call(ErpSyncAgent$, "SaveConnection", request, options);
  }

  DeleteConnection(request: DeleteConnectionRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ErpSyncAgent$, "DeleteConnection", request, options);
  }

  GetConfigurationFields(request: GetConfigurationFieldsRequest, options?: $rt.CallOptions): Promise<(FieldMetadata | null)[] | null> {
    return this.#session.call(ErpSyncAgent$, "GetConfigurationFields", request, options);
  }

  GetErpConnectionConfigFields(request: GetErpConnectionConfigFieldsRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null> {
    return this.#session.call(ErpSyncAgent$, "GetErpConnectionConfigFields", request, options);
  }

  ToggleErpConnectionActive(request: ToggleErpConnectionActiveRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null> {
    return this.#session.call(ErpSyncAgent$, "ToggleErpConnectionActive", request, options);
  }

  TestConnectionById(request: TestConnectionByIdRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(ErpSyncAgent$, "TestConnectionById", request, options);
  }

  TestConnectionByConfig(request: TestConnectionByConfigRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(ErpSyncAgent$, "TestConnectionByConfig", request, options);
  }

  SaveErpConnectionSyncPriorities(request: SaveErpConnectionSyncPrioritiesRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(ErpSyncAgent$, "SaveErpConnectionSyncPriorities", request, options);
  }

  MoveErpFieldItem(request: MoveErpFieldItemRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ErpSyncAgent$, "MoveErpFieldItem", request, options);
  }

  SupportsAdvancedSearch(request: SupportsAdvancedSearchRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(ErpSyncAgent$, "SupportsAdvancedSearch", request, options);
  }

  GetAllConnectors(options?: $rt.CallOptions): Promise<(ListItem | null)[] | null> {
    return this.#session.call(ErpSyncAgent$, "GetAllConnectors", {}, options);
  }

  GetAllConnections(request: GetAllConnectionsRequest, options?: $rt.CallOptions): Promise<(ErpConnection | null)[] | null> {
    return this.#session.call(ErpSyncAgent$, "GetAllConnections", request, options);
  }

  GetConnectionsAndDisplayFields(request: GetConnectionsAndDisplayFieldsRequest, options?: $rt.CallOptions): Promise<(ErpConnectionData | null)[] | null> {
    return this.#session.call(ErpSyncAgent$, "GetConnectionsAndDisplayFields", request, options);
  }

  GetErpFieldValues(request: GetErpFieldValuesRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null> {
    return this.#session.call(ErpSyncAgent$, "GetErpFieldValues", request, options);
  }

  GetFieldsForNewErpActor(request: GetFieldsForNewErpActorRequest, options?: $rt.CallOptions): Promise<(FieldMetadata | null)[] | null> {
    return this.#session.call(ErpSyncAgent$, "GetFieldsForNewErpActor", request, options);
  }

  GetConnectionListMappings(request: GetConnectionListMappingsRequest, options?: $rt.CallOptions): Promise<ErpConnectionListMappingContainer | null> {
    return this.#session.call(ErpSyncAgent$, "GetConnectionListMappings", request, options);
  }

  SaveConnectionListMappings(request: SaveConnectionListMappingsRequest, options?: $rt.CallOptions): Promise<ErpConnectionListMappingContainer | null> {
    return this.#session.call(ErpSyncAgent$, "SaveConnectionListMappings", request, options);
  }

  ConnectActor(request: ConnectActorRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ErpSyncAgent$, "ConnectActor", request, options);
  }

  TryConnectActor(request: TryConnectActorRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(ErpSyncAgent$, "TryConnectActor", request, options);
  }

  GetFieldValuesFromCrm(request: GetFieldValuesFromCrmRequest, options?: $rt.CallOptions): Promise<(ErpSyncFieldValue | null)[] | null> {
    return this.#session.call(ErpSyncAgent$, "GetFieldValuesFromCrm", request, options);
  }

  GetFieldValuesFromErp(request: GetFieldValuesFromErpRequest, options?: $rt.CallOptions): Promise<(ErpSyncFieldValue | null)[] | null> {
    return this.#session.call(ErpSyncAgent$, "GetFieldValuesFromErp", request, options);
  }

  GetActorTypeMapping(request: GetActorTypeMappingRequest, options?: $rt.CallOptions): Promise<ErpSyncActorTypeMapping | null> {
    return this.#session.call(ErpSyncAgent$, "GetActorTypeMapping", request, options);
  }

  CreateActorLink(request: CreateActorLinkRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(ErpSyncAgent$, "CreateActorLink", request, options);
  }

  BreakActorLink(request: BreakActorLinkRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(ErpSyncAgent$, "BreakActorLink", request, options);
  }

  CreateErpActorFromCrm(request: CreateErpActorFromCrmRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(ErpSyncAgent$, "CreateErpActorFromCrm", request, options);
  }

  SaveActorTypeMapping(request: SaveActorTypeMappingRequest, options?: $rt.CallOptions): Promise<ErpSyncActorTypeMapping | null> {
    return this.#session.call(ErpSyncAgent$, "SaveActorTypeMapping", request, options);
  }

  ValidateArchiveColumnConfig(request: ValidateArchiveColumnConfigRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ErpSyncAgent$, "ValidateArchiveColumnConfig", request, options);
  }

  UpdateConnectionFields(request: UpdateConnectionFieldsRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(ErpSyncAgent$, "UpdateConnectionFields", request, options);
  }

  GetCrmActorType(request: GetCrmActorTypeRequest, options?: $rt.CallOptions): Promise<CrmActorType> {
    return this.#session.call(ErpSyncAgent$, "GetCrmActorType", request, options);
  }

  GetErpSyncConnectionSummary(request: GetErpSyncConnectionSummaryRequest, options?: $rt.CallOptions): Promise<ErpSyncConnectionSummary | null> {
    return this.#session.call(ErpSyncAgent$, "GetErpSyncConnectionSummary", request, options);
  }

  GetErpSyncConnectorEntity(request: GetErpSyncConnectorEntityRequest, options?: $rt.CallOptions): Promise<ErpSyncConnectorEntity | null> {
    return this.#session.call(ErpSyncAgent$, "GetErpSyncConnectorEntity", request, options);
  }

  CanDeleteErpSyncConnectorEntity(request: CanDeleteErpSyncConnectorEntityRequest, options?: $rt.CallOptions): Promise<ErpSyncResponseCode> {
    return this.#session.call(ErpSyncAgent$, "CanDeleteErpSyncConnectorEntity", request, options);
  }

  TestConnectorUrl(request: TestConnectorUrlRequest, options?: $rt.CallOptions): Promise<ErpSyncResponseCode> {
    return this.#session.call(ErpSyncAgent$, "TestConnectorUrl", request, options);
  }

  SaveDefaultValueInfo(request: SaveDefaultValueInfoRequest, options?: $rt.CallOptions): Promise<ErpSyncDefaultValue | null> {
    return this.#session.call(ErpSyncAgent$, "SaveDefaultValueInfo", request, options);
  }

  GetDefaultValueInfo(request: GetDefaultValueInfoRequest, options?: $rt.CallOptions): Promise<ErpSyncDefaultValue | null> {
    return this.#session.call(ErpSyncAgent$, "GetDefaultValueInfo", request, options);
  }

  SyncAll(options?: $rt.CallOptions): Promise<PluginResponse | null> {
    return this.#session.call(ErpSyncAgent$, "SyncAll", {}, options);
  }

  ForceSyncAll(options?: $rt.CallOptions): Promise<PluginResponse | null> {
    return this.#session.call(ErpSyncAgent$, "ForceSyncAll", {}, options);
  }

  ForceResync(request: ForceResyncRequest, options?: $rt.CallOptions): Promise<PluginResponse | null> {
    return this.#session.call(ErpSyncAgent$, "ForceResync", request, options);
  }

  ForceResyncNoBlankValues(request: ForceResyncNoBlankValuesRequest, options?: $rt.CallOptions): Promise<PluginResponse | null> {
    return this.#session.call(ErpSyncAgent$, "ForceResyncNoBlankValues", request, options);
  }

  ForceResyncBatchTask(request: ForceResyncBatchTaskRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ErpSyncAgent$, "ForceResyncBatchTask", request, options);
  }

  ForceResyncExternal(request: ForceResyncExternalRequest, options?: $rt.CallOptions): Promise<PluginResponse | null> {
    return this.#session.call(ErpSyncAgent$, "ForceResyncExternal", request, options);
  }

  ForceResyncExternalNoBlankValues(request: ForceResyncExternalNoBlankValuesRequest, options?: $rt.CallOptions): Promise<PluginResponse | null> {
    return this.#session.call(ErpSyncAgent$, "ForceResyncExternalNoBlankValues", request, options);
  }

  GetEngineStatus(options?: $rt.CallOptions): Promise<ErpSyncEngineStatus | null> {
    return this.#session.call(ErpSyncAgent$, "GetEngineStatus", {}, options);
  }

  ChangeEngineStatus(request: ChangeEngineStatusRequest, options?: $rt.CallOptions): Promise<ErpSyncEngineStatus | null> {
    return this.#session.call(ErpSyncAgent$, "ChangeEngineStatus", request, options);
  }

  ChangeEngineInterval(request: ChangeEngineIntervalRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ErpSyncAgent$, "ChangeEngineInterval", request, options);
  }
}

/** What SaveErpSyncConnectorEntity takes. */
export interface SaveErpSyncConnectorEntityRequest {
  /** `ErpSyncConnectorEntity` */
  readonly ErpSyncConnectorEntity?: $rt.Draft<ErpSyncConnectorEntity> | null;
}

/** What DeleteErpSyncConnectorEntity takes. */
export interface DeleteErpSyncConnectorEntityRequest {
  /** `xs:int` */
  readonly ErpSyncConnectorEntityId?: number;
}

/** What GetConnection takes. */
export interface GetConnectionRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
}

/** What SaveConnection takes. */
export interface SaveConnectionRequest {
  /** `ErpConnection` */
  readonly Connection?: $rt.Draft<ErpConnection> | null;
}

/** What DeleteConnection takes. */
export interface DeleteConnectionRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
}

/** What GetConfigurationFields takes. */
export interface GetConfigurationFieldsRequest {
  /** `xs:int` */
  readonly ErpConnectorId?: number;
}

/** What GetErpConnectionConfigFields takes. */
export interface GetErpConnectionConfigFieldsRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
}

/** What ToggleErpConnectionActive takes. */
export interface ToggleErpConnectionActiveRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
}

/** What TestConnectionById takes. */
export interface TestConnectionByIdRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
}

/** What TestConnectionByConfig takes. */
export interface TestConnectionByConfigRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `StringDictionary` */
  readonly ConfigFields?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** What SaveErpConnectionSyncPriorities takes. */
export interface SaveErpConnectionSyncPrioritiesRequest {
  /** `ArrayOfint` */
  readonly ErpConnectionIds?: readonly number[] | null;
}

/** What MoveErpFieldItem takes. */
export interface MoveErpFieldItemRequest {
  /** `xs:int` */
  readonly ErpFieldId?: number;
  /** `xs:int` */
  readonly Direction?: number;
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ErpActorType` */
  readonly ErpActorType?: ErpActorType;
}

/** What SupportsAdvancedSearch takes. */
export interface SupportsAdvancedSearchRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ErpActorType` */
  readonly ErpActorType?: ErpActorType;
}

/** What GetAllConnections takes. */
export interface GetAllConnectionsRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** What GetConnectionsAndDisplayFields takes. */
export interface GetConnectionsAndDisplayFieldsRequest {
  /** `CrmActorType` */
  readonly CrmActorType?: CrmActorType;
  /** `xs:int` */
  readonly EntityId?: number;
}

/** What GetErpFieldValues takes. */
export interface GetErpFieldValuesRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `CrmActorType` */
  readonly CrmActorType?: CrmActorType;
  /** `xs:int` */
  readonly EntityId?: number;
  /** `ArrayOfstring` */
  readonly FieldKeys?: readonly (string | null)[] | null;
}

/** What GetFieldsForNewErpActor takes. */
export interface GetFieldsForNewErpActorRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ErpActorType` */
  readonly ErpActorType?: ErpActorType;
}

/** What GetConnectionListMappings takes. */
export interface GetConnectionListMappingsRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
}

/** What SaveConnectionListMappings takes. */
export interface SaveConnectionListMappingsRequest {
  /** `ErpConnectionListMappingContainer` */
  readonly ListMapping?: $rt.Draft<ErpConnectionListMappingContainer> | null;
}

/** What ConnectActor takes. */
export interface ConnectActorRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `xs:int` */
  readonly CrmRecordId?: number;
  /** `CrmActorType` */
  readonly CrmActorType?: CrmActorType;
  /** `xs:string` */
  readonly ErpKey?: string | null;
  /** `ErpActorType` */
  readonly ErpActorType?: ErpActorType;
  /** `ArrayOfErpSyncFieldValue` */
  readonly FieldValues?: readonly ($rt.Draft<ErpSyncFieldValue> | null)[] | null;
}

/** What TryConnectActor takes. */
export interface TryConnectActorRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `xs:int` */
  readonly CrmRecordId?: number;
  /** `CrmActorType` */
  readonly CrmActorType?: CrmActorType;
  /** `xs:string` */
  readonly ErpKey?: string | null;
  /** `ErpActorType` */
  readonly ErpActorType?: ErpActorType;
  /** `ArrayOfErpSyncFieldValue` */
  readonly FieldValues?: readonly ($rt.Draft<ErpSyncFieldValue> | null)[] | null;
}

/** What GetFieldValuesFromCrm takes. */
export interface GetFieldValuesFromCrmRequest {
  /** `xs:int` */
  readonly RecordId?: number;
  /** `CrmActorType` */
  readonly ActorTypeCrm?: CrmActorType;
}

/** What GetFieldValuesFromErp takes. */
export interface GetFieldValuesFromErpRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ErpActorType` */
  readonly ActorTypeErp?: ErpActorType;
  /** `xs:string` */
  readonly ErpKey?: string | null;
}

/** What GetActorTypeMapping takes. */
export interface GetActorTypeMappingRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ErpActorType` */
  readonly ActorType?: ErpActorType;
}

/** What CreateActorLink takes. */
export interface CreateActorLinkRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `xs:int` */
  readonly CrmRecordId?: number;
  /** `CrmActorType` */
  readonly CrmActorType?: CrmActorType;
  /** `xs:string` */
  readonly ErpKey?: string | null;
  /** `ErpActorType` */
  readonly ErpActorType?: ErpActorType;
}

/** What BreakActorLink takes. */
export interface BreakActorLinkRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `xs:int` */
  readonly CrmRecordId?: number;
  /** `CrmActorType` */
  readonly CrmActorType?: CrmActorType;
}

/** What CreateErpActorFromCrm takes. */
export interface CreateErpActorFromCrmRequest {
  /** `xs:int` */
  readonly ConnectionId?: number;
  /** `xs:int` */
  readonly CrmEntityId?: number;
  /** `ErpActorType` */
  readonly ErpActorType?: ErpActorType;
  /** `CrmActorType` */
  readonly CrmActorType?: CrmActorType;
  /** `StringDictionary` */
  readonly ErpFieldKeyValues?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** What SaveActorTypeMapping takes. */
export interface SaveActorTypeMappingRequest {
  /** `ErpSyncActorTypeMapping` */
  readonly Mapping?: $rt.Draft<ErpSyncActorTypeMapping> | null;
}

/** What ValidateArchiveColumnConfig takes. */
export interface ValidateArchiveColumnConfigRequest {
  /** `xs:string` */
  readonly ListOwner?: string | null;
  /** `xs:int` */
  readonly ErpConnectionId?: number;
}

/** What UpdateConnectionFields takes. */
export interface UpdateConnectionFieldsRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
}

/** What GetCrmActorType takes. */
export interface GetCrmActorTypeRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ErpActorType` */
  readonly ErpActorType?: ErpActorType;
}

/** What GetErpSyncConnectionSummary takes. */
export interface GetErpSyncConnectionSummaryRequest {
  /** `xs:int` */
  readonly ErpSyncConnectionId?: number;
}

/** What GetErpSyncConnectorEntity takes. */
export interface GetErpSyncConnectorEntityRequest {
  /** `xs:int` */
  readonly ErpSyncConnectorEntityId?: number;
}

/** What CanDeleteErpSyncConnectorEntity takes. */
export interface CanDeleteErpSyncConnectorEntityRequest {
  /** `xs:int` */
  readonly ErpSyncConnectorId?: number;
}

/** What TestConnectorUrl takes. */
export interface TestConnectorUrlRequest {
  /** `xs:string` */
  readonly Url?: string | null;
}

/** What SaveDefaultValueInfo takes. */
export interface SaveDefaultValueInfoRequest {
  /** `ErpSyncDefaultValue` */
  readonly ErpSyncDefaultValue?: $rt.Draft<ErpSyncDefaultValue> | null;
}

/** What GetDefaultValueInfo takes. */
export interface GetDefaultValueInfoRequest {
  /** `xs:int` */
  readonly ErpFieldId?: number;
}

/** What ForceResync takes. */
export interface ForceResyncRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ArrayOfint` */
  readonly InternalKeyIds?: readonly number[] | null;
}

/** What ForceResyncNoBlankValues takes. */
export interface ForceResyncNoBlankValuesRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ArrayOfint` */
  readonly InternalKeyIds?: readonly number[] | null;
}

/** What ForceResyncBatchTask takes. */
export interface ForceResyncBatchTaskRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ArrayOfint` */
  readonly InternalKeyIds?: readonly number[] | null;
}

/** What ForceResyncExternal takes. */
export interface ForceResyncExternalRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ErpActorType` */
  readonly ErpActorType?: ErpActorType;
  /** `ArrayOfstring` */
  readonly ExternalKeys?: readonly (string | null)[] | null;
}

/** What ForceResyncExternalNoBlankValues takes. */
export interface ForceResyncExternalNoBlankValuesRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ErpActorType` */
  readonly ErpActorType?: ErpActorType;
  /** `ArrayOfstring` */
  readonly ExternalKeys?: readonly (string | null)[] | null;
}

/** What ChangeEngineStatus takes. */
export interface ChangeEngineStatusRequest {
  /** `xs:boolean` */
  readonly Run?: boolean;
}

/** What ChangeEngineInterval takes. */
export interface ChangeEngineIntervalRequest {
  /** `ser:duration` */
  readonly Interval?: string;
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
export const ErpSyncAgent$: $rt.AgentDescriptor<IErpSyncAgent> = {
  services: "Services88",
  name: "ErpSync",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultErpSyncConnectorEntity: [[], [["Response", () => ErpSyncConnectorEntity$, "?nil"]]],
    SaveErpSyncConnectorEntity: [[["ErpSyncConnectorEntity", () => ErpSyncConnectorEntity$, "?nil"]], [["Response", () => ErpSyncConnectorEntity$, "?nil"]]],
    DeleteErpSyncConnectorEntity: [[["ErpSyncConnectorEntityId", $xs.int, "?"]], []],
    GetConnection: [[["ErpConnectionId", $xs.int, "?"]], [["Response", () => ErpConnection$, "?nil"]]],
    SaveConnection: [[["Connection", () => ErpConnection$, "?nil"]], [["Response", () => ErpConnection$, "?nil"]]],
    DeleteConnection: [[["ErpConnectionId", $xs.int, "?"]], []],
    GetConfigurationFields: [[["ErpConnectorId", $xs.int, "?"]], [["Response", () => ArrayOfFieldMetadata$, "?nil"]]],
    GetErpConnectionConfigFields: [[["ErpConnectionId", $xs.int, "?"]], [["Response", () => StringDictionary$, "?nil"]]],
    ToggleErpConnectionActive: [[["ErpConnectionId", $xs.int, "?"]], [["Response", () => ArrayOfstring$, "?nil"]]],
    TestConnectionById: [[["ErpConnectionId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    TestConnectionByConfig: [[
      ["ErpConnectionId", $xs.int, "?"],
      ["ConfigFields", () => StringDictionary$, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    SaveErpConnectionSyncPriorities: [[["ErpConnectionIds", () => ArrayOfint$, "?nil"]], [["Response", $xs.boolean, "?"]]],
    MoveErpFieldItem: [[
      ["ErpFieldId", $xs.int, "?"],
      ["Direction", $xs.int, "?"],
      ["ErpConnectionId", $xs.int, "?"],
      ["ErpActorType", () => ErpActorType$, "?"],
    ], []],
    SupportsAdvancedSearch: [[
      ["ErpConnectionId", $xs.int, "?"],
      ["ErpActorType", () => ErpActorType$, "?"],
    ], [["Response", $xs.boolean, "?"]]],
    GetAllConnectors: [[], [["Response", () => ArrayOfListItem$, "?nil"]]],
    GetAllConnections: [[["IncludeDeleted", $xs.boolean, "?"]], [["Response", () => ArrayOfErpConnection$, "?nil"]]],
    GetConnectionsAndDisplayFields: [[
      ["CrmActorType", () => CrmActorType$, "?"],
      ["EntityId", $xs.int, "?"],
    ], [["Response", () => ArrayOfErpConnectionData$, "?nil"]]],
    GetErpFieldValues: [[
      ["ErpConnectionId", $xs.int, "?"],
      ["CrmActorType", () => CrmActorType$, "?"],
      ["EntityId", $xs.int, "?"],
      ["FieldKeys", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => ArrayOfstring$, "?nil"]]],
    GetFieldsForNewErpActor: [[
      ["ErpConnectionId", $xs.int, "?"],
      ["ErpActorType", () => ErpActorType$, "?"],
    ], [["Response", () => ArrayOfFieldMetadata$, "?nil"]]],
    GetConnectionListMappings: [[["ErpConnectionId", $xs.int, "?"]], [["Response", () => ErpConnectionListMappingContainer$, "?nil"]]],
    SaveConnectionListMappings: [[["ListMapping", () => ErpConnectionListMappingContainer$, "?nil"]], [["Response", () => ErpConnectionListMappingContainer$, "?nil"]]],
    ConnectActor: [[
      ["ErpConnectionId", $xs.int, "?"],
      ["CrmRecordId", $xs.int, "?"],
      ["CrmActorType", () => CrmActorType$, "?"],
      ["ErpKey", $xs.string, "?nil"],
      ["ErpActorType", () => ErpActorType$, "?"],
      ["FieldValues", () => ArrayOfErpSyncFieldValue$, "?nil"],
    ], []],
    TryConnectActor: [[
      ["ErpConnectionId", $xs.int, "?"],
      ["CrmRecordId", $xs.int, "?"],
      ["CrmActorType", () => CrmActorType$, "?"],
      ["ErpKey", $xs.string, "?nil"],
      ["ErpActorType", () => ErpActorType$, "?"],
      ["FieldValues", () => ArrayOfErpSyncFieldValue$, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    GetFieldValuesFromCrm: [[
      ["RecordId", $xs.int, "?"],
      ["ActorTypeCrm", () => CrmActorType$, "?"],
    ], [["Response", () => ArrayOfErpSyncFieldValue$, "?nil"]]],
    GetFieldValuesFromErp: [[
      ["ErpConnectionId", $xs.int, "?"],
      ["ActorTypeErp", () => ErpActorType$, "?"],
      ["ErpKey", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfErpSyncFieldValue$, "?nil"]]],
    GetActorTypeMapping: [[
      ["ErpConnectionId", $xs.int, "?"],
      ["ActorType", () => ErpActorType$, "?"],
    ], [["Response", () => ErpSyncActorTypeMapping$, "?nil"]]],
    CreateActorLink: [[
      ["ErpConnectionId", $xs.int, "?"],
      ["CrmRecordId", $xs.int, "?"],
      ["CrmActorType", () => CrmActorType$, "?"],
      ["ErpKey", $xs.string, "?nil"],
      ["ErpActorType", () => ErpActorType$, "?"],
    ], [["Response", $xs.boolean, "?"]]],
    BreakActorLink: [[
      ["ErpConnectionId", $xs.int, "?"],
      ["CrmRecordId", $xs.int, "?"],
      ["CrmActorType", () => CrmActorType$, "?"],
    ], [["Response", $xs.boolean, "?"]]],
    CreateErpActorFromCrm: [[
      ["ConnectionId", $xs.int, "?"],
      ["CrmEntityId", $xs.int, "?"],
      ["ErpActorType", () => ErpActorType$, "?"],
      ["CrmActorType", () => CrmActorType$, "?"],
      ["ErpFieldKeyValues", () => StringDictionary$, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    SaveActorTypeMapping: [[["Mapping", () => ErpSyncActorTypeMapping$, "?nil"]], [["Response", () => ErpSyncActorTypeMapping$, "?nil"]]],
    ValidateArchiveColumnConfig: [[
      ["ListOwner", $xs.string, "?nil"],
      ["ErpConnectionId", $xs.int, "?"],
    ], []],
    UpdateConnectionFields: [[["ErpConnectionId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    GetCrmActorType: [[
      ["ErpConnectionId", $xs.int, "?"],
      ["ErpActorType", () => ErpActorType$, "?"],
    ], [["Response", () => CrmActorType$, "?"]]],
    GetErpSyncConnectionSummary: [[["ErpSyncConnectionId", $xs.int, "?"]], [["Response", () => ErpSyncConnectionSummary$, "?nil"]]],
    GetErpSyncConnectorEntity: [[["ErpSyncConnectorEntityId", $xs.int, "?"]], [["Response", () => ErpSyncConnectorEntity$, "?nil"]]],
    CanDeleteErpSyncConnectorEntity: [[["ErpSyncConnectorId", $xs.int, "?"]], [["Response", () => ErpSyncResponseCode$, "?"]]],
    TestConnectorUrl: [[["Url", $xs.string, "?nil"]], [["Response", () => ErpSyncResponseCode$, "?"]]],
    SaveDefaultValueInfo: [[["ErpSyncDefaultValue", () => ErpSyncDefaultValue$, "?nil"]], [["Response", () => ErpSyncDefaultValue$, "?nil"]]],
    GetDefaultValueInfo: [[["ErpFieldId", $xs.int, "?"]], [["Response", () => ErpSyncDefaultValue$, "?nil"]]],
    SyncAll: [[], [["Response", () => PluginResponse$, "?nil"]]],
    ForceSyncAll: [[], [["Response", () => PluginResponse$, "?nil"]]],
    ForceResync: [[
      ["ErpConnectionId", $xs.int, "?"],
      ["InternalKeyIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => PluginResponse$, "?nil"]]],
    ForceResyncNoBlankValues: [[
      ["ErpConnectionId", $xs.int, "?"],
      ["InternalKeyIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => PluginResponse$, "?nil"]]],
    ForceResyncBatchTask: [[
      ["ErpConnectionId", $xs.int, "?"],
      ["InternalKeyIds", () => ArrayOfint$, "?nil"],
    ], []],
    ForceResyncExternal: [[
      ["ErpConnectionId", $xs.int, "?"],
      ["ErpActorType", () => ErpActorType$, "?"],
      ["ExternalKeys", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => PluginResponse$, "?nil"]]],
    ForceResyncExternalNoBlankValues: [[
      ["ErpConnectionId", $xs.int, "?"],
      ["ErpActorType", () => ErpActorType$, "?"],
      ["ExternalKeys", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => PluginResponse$, "?nil"]]],
    GetEngineStatus: [[], [["Response", () => ErpSyncEngineStatus$, "?nil"]]],
    ChangeEngineStatus: [[["Run", $xs.boolean, "?"]], [["Response", () => ErpSyncEngineStatus$, "?nil"]]],
    ChangeEngineInterval: [[["Interval", $xs.timeSpan, "?"]], []],
  }),
};
