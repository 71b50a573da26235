/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { CrmActorType } from "../carriers/C.js";
import type { ErpActorType, ErpConnection, ErpConnectionData, ErpConnectionListMappingContainer, ErpSyncActorTypeMapping, ErpSyncConnectionSummary, ErpSyncConnectorEntity, ErpSyncDefaultValue, ErpSyncEngineStatus, ErpSyncFieldValue, ErpSyncResponseCode } from "../carriers/E.js";
import type { FieldMetadata } from "../carriers/F.js";
import type { ListItem } from "../carriers/L.js";
import type { PluginResponse } from "../carriers/P.js";
import { $ns0, ArrayOfint$, ArrayOfstring$, Carrier$, ErpActorType$, FieldAccess$, FieldMetadata$, FieldMetadataType$, MDOListItem$, PluginResponse$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/descriptors.js";

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

/** The request of SaveErpSyncConnectorEntity. */
export interface SaveErpSyncConnectorEntityRequest {
  /** `ErpSyncConnectorEntity` */
  readonly ErpSyncConnectorEntity?: $rt.Draft<ErpSyncConnectorEntity> | null;
}

/** The request of DeleteErpSyncConnectorEntity. */
export interface DeleteErpSyncConnectorEntityRequest {
  /** `xs:int` */
  readonly ErpSyncConnectorEntityId?: number;
}

/** The request of GetConnection. */
export interface GetConnectionRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
}

/** The request of SaveConnection. */
export interface SaveConnectionRequest {
  /** `ErpConnection` */
  readonly Connection?: $rt.Draft<ErpConnection> | null;
}

/** The request of DeleteConnection. */
export interface DeleteConnectionRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
}

/** The request of GetConfigurationFields. */
export interface GetConfigurationFieldsRequest {
  /** `xs:int` */
  readonly ErpConnectorId?: number;
}

/** The request of GetErpConnectionConfigFields. */
export interface GetErpConnectionConfigFieldsRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
}

/** The request of ToggleErpConnectionActive. */
export interface ToggleErpConnectionActiveRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
}

/** The request of TestConnectionById. */
export interface TestConnectionByIdRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
}

/** The request of TestConnectionByConfig. */
export interface TestConnectionByConfigRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `StringDictionary` */
  readonly ConfigFields?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** The request of SaveErpConnectionSyncPriorities. */
export interface SaveErpConnectionSyncPrioritiesRequest {
  /** `ArrayOfint` */
  readonly ErpConnectionIds?: readonly number[] | null;
}

/** The request of MoveErpFieldItem. */
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

/** The request of SupportsAdvancedSearch. */
export interface SupportsAdvancedSearchRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ErpActorType` */
  readonly ErpActorType?: ErpActorType;
}

/** The request of GetAllConnections. */
export interface GetAllConnectionsRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** The request of GetConnectionsAndDisplayFields. */
export interface GetConnectionsAndDisplayFieldsRequest {
  /** `CrmActorType` */
  readonly CrmActorType?: CrmActorType;
  /** `xs:int` */
  readonly EntityId?: number;
}

/** The request of GetErpFieldValues. */
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

/** The request of GetFieldsForNewErpActor. */
export interface GetFieldsForNewErpActorRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ErpActorType` */
  readonly ErpActorType?: ErpActorType;
}

/** The request of GetConnectionListMappings. */
export interface GetConnectionListMappingsRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
}

/** The request of SaveConnectionListMappings. */
export interface SaveConnectionListMappingsRequest {
  /** `ErpConnectionListMappingContainer` */
  readonly ListMapping?: $rt.Draft<ErpConnectionListMappingContainer> | null;
}

/** The request of ConnectActor. */
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

/** The request of TryConnectActor. */
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

/** The request of GetFieldValuesFromCrm. */
export interface GetFieldValuesFromCrmRequest {
  /** `xs:int` */
  readonly RecordId?: number;
  /** `CrmActorType` */
  readonly ActorTypeCrm?: CrmActorType;
}

/** The request of GetFieldValuesFromErp. */
export interface GetFieldValuesFromErpRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ErpActorType` */
  readonly ActorTypeErp?: ErpActorType;
  /** `xs:string` */
  readonly ErpKey?: string | null;
}

/** The request of GetActorTypeMapping. */
export interface GetActorTypeMappingRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ErpActorType` */
  readonly ActorType?: ErpActorType;
}

/** The request of CreateActorLink. */
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

/** The request of BreakActorLink. */
export interface BreakActorLinkRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `xs:int` */
  readonly CrmRecordId?: number;
  /** `CrmActorType` */
  readonly CrmActorType?: CrmActorType;
}

/** The request of CreateErpActorFromCrm. */
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

/** The request of SaveActorTypeMapping. */
export interface SaveActorTypeMappingRequest {
  /** `ErpSyncActorTypeMapping` */
  readonly Mapping?: $rt.Draft<ErpSyncActorTypeMapping> | null;
}

/** The request of ValidateArchiveColumnConfig. */
export interface ValidateArchiveColumnConfigRequest {
  /** `xs:string` */
  readonly ListOwner?: string | null;
  /** `xs:int` */
  readonly ErpConnectionId?: number;
}

/** The request of UpdateConnectionFields. */
export interface UpdateConnectionFieldsRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
}

/** The request of GetCrmActorType. */
export interface GetCrmActorTypeRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ErpActorType` */
  readonly ErpActorType?: ErpActorType;
}

/** The request of GetErpSyncConnectionSummary. */
export interface GetErpSyncConnectionSummaryRequest {
  /** `xs:int` */
  readonly ErpSyncConnectionId?: number;
}

/** The request of GetErpSyncConnectorEntity. */
export interface GetErpSyncConnectorEntityRequest {
  /** `xs:int` */
  readonly ErpSyncConnectorEntityId?: number;
}

/** The request of CanDeleteErpSyncConnectorEntity. */
export interface CanDeleteErpSyncConnectorEntityRequest {
  /** `xs:int` */
  readonly ErpSyncConnectorId?: number;
}

/** The request of TestConnectorUrl. */
export interface TestConnectorUrlRequest {
  /** `xs:string` */
  readonly Url?: string | null;
}

/** The request of SaveDefaultValueInfo. */
export interface SaveDefaultValueInfoRequest {
  /** `ErpSyncDefaultValue` */
  readonly ErpSyncDefaultValue?: $rt.Draft<ErpSyncDefaultValue> | null;
}

/** The request of GetDefaultValueInfo. */
export interface GetDefaultValueInfoRequest {
  /** `xs:int` */
  readonly ErpFieldId?: number;
}

/** The request of ForceResync. */
export interface ForceResyncRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ArrayOfint` */
  readonly InternalKeyIds?: readonly number[] | null;
}

/** The request of ForceResyncNoBlankValues. */
export interface ForceResyncNoBlankValuesRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ArrayOfint` */
  readonly InternalKeyIds?: readonly number[] | null;
}

/** The request of ForceResyncBatchTask. */
export interface ForceResyncBatchTaskRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ArrayOfint` */
  readonly InternalKeyIds?: readonly number[] | null;
}

/** The request of ForceResyncExternal. */
export interface ForceResyncExternalRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ErpActorType` */
  readonly ErpActorType?: ErpActorType;
  /** `ArrayOfstring` */
  readonly ExternalKeys?: readonly (string | null)[] | null;
}

/** The request of ForceResyncExternalNoBlankValues. */
export interface ForceResyncExternalNoBlankValuesRequest {
  /** `xs:int` */
  readonly ErpConnectionId?: number;
  /** `ErpActorType` */
  readonly ErpActorType?: ErpActorType;
  /** `ArrayOfstring` */
  readonly ExternalKeys?: readonly (string | null)[] | null;
}

/** The request of ChangeEngineStatus. */
export interface ChangeEngineStatusRequest {
  /** `xs:boolean` */
  readonly Run?: boolean;
}

/** The request of ChangeEngineInterval. */
export interface ChangeEngineIntervalRequest {
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  readonly Interval?: string;
}

export const CrmActorType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CrmActorType",
  namespace: $ns0,
  names: ["Unknown", "Contact", "Person", "Project", "Sale"],
  zero: "Unknown",
};

export const ArrayOfErpActorType$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfErpActorType", namespace: $ns0, item: ["ErpActorType", () => ErpActorType$, "*"] };

export const ErpConnection$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpConnection",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErpConnectionId", $xs.int, "?"],
    ["ErpConnectorId", $xs.int, "?"],
    ["DisplayName", $xs.string, "?nil"],
    ["DisplayDescription", $xs.string, "?nil"],
    ["Active", $xs.boolean, "?"],
    ["ConnectionId", $xs.string, "?nil"],
    ["MostRecentTimestamp", $xs.string, "?nil"],
    ["ConfigFields", () => StringDictionary$, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["AllAccess", $xs.boolean, "?"],
    ["UserGroupAccessIds", () => ArrayOfint$, "?nil"],
    ["AssociateAccessIds", () => ArrayOfint$, "?nil"],
  ],
};

export const ArrayOfErpConnection$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfErpConnection", namespace: $ns0, item: ["ErpConnection", () => ErpConnection$, "*nil"] };

export const ErpConnectionData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpConnectionData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErpConnectionId", $xs.int, "?"],
    ["ConnectionName", $xs.string, "?nil"],
    ["Connected", $xs.boolean, "?"],
    ["ErpFields", () => ArrayOfFieldMetadata$, "?nil"],
    ["CrmActorType", () => CrmActorType$, "?"],
    ["ErpActorType", () => ErpActorType$, "?"],
    ["ErpActorTypes", () => ArrayOfErpActorType$, "?nil"],
  ],
};

export const ArrayOfErpConnectionData$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfErpConnectionData", namespace: $ns0, item: ["ErpConnectionData", () => ErpConnectionData$, "*nil"] };

export const ErpConnectionListMapping$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpConnectionListMapping",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CrmList", () => MDOListItem$, "?nil"],
    ["ErpListName", $xs.string, "?nil"],
    ["ErpCrmListItemMappings", () => ArrayOfErpCrmListItemMapping$, "?nil"],
    ["ErpActorTypeName", $xs.string, "?nil"],
    ["ErpFieldId", $xs.int, "?"],
  ],
};

export const ArrayOfErpConnectionListMapping$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfErpConnectionListMapping", namespace: $ns0, item: ["ErpConnectionListMapping", () => ErpConnectionListMapping$, "*nil"] };

export const ErpConnectionListMappingContainer$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpConnectionListMappingContainer",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErpListItemMappings", () => ArrayOfErpConnectionListMapping$, "?nil"],
    ["ErpConnectionId", $xs.int, "?"],
    ["ErpConnectionName", $xs.string, "?nil"],
  ],
};

export const ErpCrmListItemMapping$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpCrmListItemMapping",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErpListItemId", $xs.string, "?nil"],
    ["ErpListItemName", $xs.string, "?nil"],
    ["CrmListItem", () => MDOListItem$, "?nil"],
  ],
};

export const ArrayOfErpCrmListItemMapping$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfErpCrmListItemMapping", namespace: $ns0, item: ["ErpCrmListItemMapping", () => ErpCrmListItemMapping$, "*nil"] };

export const ErpSyncActorSummary$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpSyncActorSummary",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ActorType", () => ErpActorType$, "?"],
    ["HasMappings", $xs.boolean, "?"],
    ["Defaults", $xs.string, "?nil"],
    ["Mappings", $xs.string, "?nil"],
  ],
};

export const ArrayOfErpSyncActorSummary$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfErpSyncActorSummary", namespace: $ns0, item: ["ErpSyncActorSummary", () => ErpSyncActorSummary$, "*nil"] };

export const ErpSyncActorTypeMapping$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpSyncActorTypeMapping",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErpConnectionId", $xs.int, "?"],
    ["IsActive", $xs.boolean, "?"],
    ["FieldMappings", () => ArrayOfErpSyncFieldMapping$, "?nil"],
    ["ActorTypeErp", () => ErpActorType$, "?"],
    ["ActorTypeCrm", () => CrmActorType$, "?"],
  ],
};

export const ErpSyncConnectionSummary$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpSyncConnectionSummary",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DisplayName", $xs.string, "?nil"],
    ["DisplayDescription", $xs.string, "?nil"],
    ["Active", $xs.boolean, "?"],
    ["Deleted", $xs.boolean, "?"],
    ["LastSync", $xs.dateTime, "?"],
    ["Actors", () => ArrayOfErpSyncActorSummary$, "?nil"],
  ],
};

export const ErpSyncConnectorEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpSyncConnectorEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErpConnectorId", $xs.int, "?"],
    ["DisplayName", $xs.string, "?nil"],
    ["URL", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
  ],
};

export const ErpSyncDefaultValue$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpSyncDefaultValue",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErpFieldId", $xs.int, "?"],
    ["DefaultValue", $xs.string, "?nil"],
    ["HasFirstSyncDefaultValue", $xs.boolean, "?"],
    ["FirstSyncDefaultValue", $xs.string, "?nil"],
    ["PromptUser", $xs.boolean, "?"],
    ["Mandatory", $xs.boolean, "?"],
    ["ErpFieldKey", $xs.string, "?nil"],
    ["FieldType", () => FieldMetadataType$, "?"],
    ["ListName", $xs.string, "?nil"],
    ["Access", () => FieldAccess$, "?"],
  ],
};

export const ErpSyncEngineStatus$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpSyncEngineStatus",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["IsRunning", $xs.boolean, "?"],
    ["StatusMessage", $xs.string, "?nil"],
    ["Interval", $xs.timeSpan, "?"],
  ],
};

export const ErpSyncFieldMapping$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpSyncFieldMapping",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErpFieldId", $xs.int, "?"],
    ["CrmFieldKey", $xs.string, "?nil"],
    ["CrmDisplayName", $xs.string, "?nil"],
    ["CrmDisplayTooltip", $xs.string, "?nil"],
    ["ErpFieldKey", $xs.string, "?nil"],
    ["FieldType", () => FieldMetadataType$, "?"],
    ["ErpDisplayName", $xs.string, "?nil"],
    ["ErpDisplayTooltip", $xs.string, "?nil"],
    ["SyncToCrm", $xs.boolean, "?"],
    ["SyncToErp", $xs.boolean, "?"],
    ["ShowInGui", $xs.boolean, "?"],
    ["ShowInSearch", $xs.boolean, "?"],
    ["AlreadyMapped", $xs.boolean, "?"],
    ["MissingInERP", $xs.boolean, "?"],
    ["MissingInCRM", $xs.boolean, "?"],
    ["Access", () => FieldAccess$, "?"],
    ["ListReference", $xs.string, "?nil"],
  ],
};

export const ArrayOfErpSyncFieldMapping$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfErpSyncFieldMapping", namespace: $ns0, item: ["ErpSyncFieldMapping", () => ErpSyncFieldMapping$, "*nil"] };

export const ErpSyncFieldValue$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ErpSyncFieldValue",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DisplayName", $xs.string, "?nil"],
    ["CrmFieldKey", $xs.string, "?nil"],
    ["Value", $xs.string, "?nil"],
    ["DisplayValue", $xs.string, "?nil"],
    ["SyncToCrm", $xs.boolean, "?"],
    ["SyncToErp", $xs.boolean, "?"],
  ],
};

export const ArrayOfErpSyncFieldValue$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfErpSyncFieldValue", namespace: $ns0, item: ["ErpSyncFieldValue", () => ErpSyncFieldValue$, "*nil"] };

export const ErpSyncResponseCode$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ErpSyncResponseCode",
  namespace: $ns0,
  names: ["NoError", "ErrorConnectorHasConnections", "ErrorNotFound"],
  zero: "NoError",
};

export const ArrayOfFieldMetadata$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfFieldMetadata", namespace: $ns0, item: ["FieldMetadata", () => FieldMetadata$, "*nil"] };

export const ListItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ListItem",
  namespace: $ns0,
  members: [
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["ToolTip", $xs.string, "?nil"],
  ],
};

export const ArrayOfListItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfListItem", namespace: $ns0, item: ["ListItem", () => ListItem$, "*nil"] };

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

export interface ErpSyncAgent extends IErpSyncAgent {}
export const ErpSyncAgent: $rt.ClientOf<ErpSyncAgent> = /* @__PURE__ */ $client(ErpSyncAgent$);
