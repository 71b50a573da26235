/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { ForeignAppEntity, ForeignDevice, ForeignKey } from "../carriers/F.js";
import { $ns0, Associate$, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/descriptors.js";

export interface IForeignSystemAgent {
  CreateDefaultForeignAppEntity(options?: $rt.CallOptions): Promise<ForeignAppEntity | null>;
  SaveForeignAppEntity(request: SaveForeignAppEntityRequest, options?: $rt.CallOptions): Promise<ForeignAppEntity | null>;
  DeleteForeignAppEntity(request: DeleteForeignAppEntityRequest, options?: $rt.CallOptions): Promise<void>;
  GetForeignAppEntity(request: GetForeignAppEntityRequest, options?: $rt.CallOptions): Promise<ForeignAppEntity | null>;
  GetAppByName(request: GetAppByNameRequest, options?: $rt.CallOptions): Promise<ForeignAppEntity | null>;
  GetApplicationDevices(request: GetApplicationDevicesRequest, options?: $rt.CallOptions): Promise<(ForeignDevice | null)[] | null>;
  GetDeviceByName(request: GetDeviceByNameRequest, options?: $rt.CallOptions): Promise<ForeignDevice | null>;
  GetDeviceByIdentifier(request: GetDeviceByIdentifierRequest, options?: $rt.CallOptions): Promise<ForeignDevice | null>;
  AddDeviceByIdentifier(request: AddDeviceByIdentifierRequest, options?: $rt.CallOptions): Promise<ForeignDevice | null>;
  SaveDeviceByIdentifier(request: SaveDeviceByIdentifierRequest, options?: $rt.CallOptions): Promise<ForeignDevice | null>;
  DeleteDeviceByIdentifier(request: DeleteDeviceByIdentifierRequest, options?: $rt.CallOptions): Promise<void>;
  GetKey(request: GetKeyRequest, options?: $rt.CallOptions): Promise<ForeignKey | null>;
  GetKeyValue(request: GetKeyValueRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetKeyOnDeviceIdentifier(request: GetKeyOnDeviceIdentifierRequest, options?: $rt.CallOptions): Promise<ForeignKey | null>;
  GetKeyValueOnDeviceIdentifier(request: GetKeyValueOnDeviceIdentifierRequest, options?: $rt.CallOptions): Promise<string | null>;
  AddForeignKey(request: AddForeignKeyRequest, options?: $rt.CallOptions): Promise<ForeignKey | null>;
  SaveForeignKey(request: SaveForeignKeyRequest, options?: $rt.CallOptions): Promise<ForeignKey | null>;
  DeleteForeignKeyOnName(request: DeleteForeignKeyOnNameRequest, options?: $rt.CallOptions): Promise<void>;
  GetKeyByValue(request: GetKeyByValueRequest, options?: $rt.CallOptions): Promise<ForeignKey | null>;
  GetKeyByValueAndIdentifier(request: GetKeyByValueAndIdentifierRequest, options?: $rt.CallOptions): Promise<ForeignKey | null>;
  GetAllForeignKeysOnEntity(request: GetAllForeignKeysOnEntityRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  GetForeignDevice(request: GetForeignDeviceRequest, options?: $rt.CallOptions): Promise<ForeignDevice | null>;
  SaveForeignDevice(request: SaveForeignDeviceRequest, options?: $rt.CallOptions): Promise<ForeignDevice | null>;
  DeleteForeignDevice(request: DeleteForeignDeviceRequest, options?: $rt.CallOptions): Promise<void>;
  DeleteForeignKey(request: DeleteForeignKeyRequest, options?: $rt.CallOptions): Promise<void>;
  GetDeviceKeys(request: GetDeviceKeysRequest, options?: $rt.CallOptions): Promise<(ForeignKey | null)[] | null>;
  GetApplicationKeys(request: GetApplicationKeysRequest, options?: $rt.CallOptions): Promise<(ForeignKey | null)[] | null>;
  GetDeviceKeysOnDeviceIdentifier(request: GetDeviceKeysOnDeviceIdentifierRequest, options?: $rt.CallOptions): Promise<(ForeignKey | null)[] | null>;
  GetDeviceKeysOnDeviceIdentifierTable(request: GetDeviceKeysOnDeviceIdentifierTableRequest, options?: $rt.CallOptions): Promise<(ForeignKey | null)[] | null>;
  GetDeviceKeysOnDeviceIdentifierTableRecordId(request: GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest, options?: $rt.CallOptions): Promise<(ForeignKey | null)[] | null>;
}

/** The request of SaveForeignAppEntity. */
export interface SaveForeignAppEntityRequest {
  /** `ForeignAppEntity` */
  readonly ForeignAppEntity?: $rt.Draft<ForeignAppEntity> | null;
}

/** The request of DeleteForeignAppEntity. */
export interface DeleteForeignAppEntityRequest {
  /** `xs:int` */
  readonly ForeignAppEntityId?: number;
}

/** The request of GetForeignAppEntity. */
export interface GetForeignAppEntityRequest {
  /** `xs:int` */
  readonly ForeignAppEntityId?: number;
}

/** The request of GetAppByName. */
export interface GetAppByNameRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
}

/** The request of GetApplicationDevices. */
export interface GetApplicationDevicesRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
}

/** The request of GetDeviceByName. */
export interface GetDeviceByNameRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
}

/** The request of GetDeviceByIdentifier. */
export interface GetDeviceByIdentifierRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
}

/** The request of AddDeviceByIdentifier. */
export interface AddDeviceByIdentifierRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
}

/** The request of SaveDeviceByIdentifier. */
export interface SaveDeviceByIdentifierRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
  /** `ForeignDevice` */
  readonly ForeignDevice?: $rt.Draft<ForeignDevice> | null;
}

/** The request of DeleteDeviceByIdentifier. */
export interface DeleteDeviceByIdentifierRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
}

/** The request of GetKey. */
export interface GetKeyRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
  /** `xs:string` */
  readonly KeyName?: string | null;
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly RecordId?: number;
}

/** The request of GetKeyValue. */
export interface GetKeyValueRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
  /** `xs:string` */
  readonly KeyName?: string | null;
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly RecordId?: number;
}

/** The request of GetKeyOnDeviceIdentifier. */
export interface GetKeyOnDeviceIdentifierRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
  /** `xs:string` */
  readonly KeyName?: string | null;
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly RecordId?: number;
}

/** The request of GetKeyValueOnDeviceIdentifier. */
export interface GetKeyValueOnDeviceIdentifierRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
  /** `xs:string` */
  readonly KeyName?: string | null;
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly RecordId?: number;
}

/** The request of AddForeignKey. */
export interface AddForeignKeyRequest {
  /** `ForeignKey` */
  readonly ForeignKey?: $rt.Draft<ForeignKey> | null;
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
}

/** The request of SaveForeignKey. */
export interface SaveForeignKeyRequest {
  /** `ForeignKey` */
  readonly ForeignKey?: $rt.Draft<ForeignKey> | null;
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
}

/** The request of DeleteForeignKeyOnName. */
export interface DeleteForeignKeyOnNameRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
  /** `xs:string` */
  readonly KeyName?: string | null;
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly RecordId?: number;
}

/** The request of GetKeyByValue. */
export interface GetKeyByValueRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
  /** `xs:string` */
  readonly KeyName?: string | null;
  /** `xs:string` */
  readonly KeyValue?: string | null;
  /** `xs:string` */
  readonly TableName?: string | null;
}

/** The request of GetKeyByValueAndIdentifier. */
export interface GetKeyByValueAndIdentifierRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
  /** `xs:string` */
  readonly KeyName?: string | null;
  /** `xs:string` */
  readonly KeyValue?: string | null;
  /** `xs:string` */
  readonly TableName?: string | null;
}

/** The request of GetAllForeignKeysOnEntity. */
export interface GetAllForeignKeysOnEntityRequest {
  /** `xs:string` */
  readonly EntityType?: string | null;
  /** `xs:int` */
  readonly EntityId?: number;
}

/** The request of GetForeignDevice. */
export interface GetForeignDeviceRequest {
  /** `xs:int` */
  readonly ForeignDeviceId?: number;
}

/** The request of SaveForeignDevice. */
export interface SaveForeignDeviceRequest {
  /** `ForeignDevice` */
  readonly ForeignDevice?: $rt.Draft<ForeignDevice> | null;
  /** `xs:string` */
  readonly ApplicationName?: string | null;
}

/** The request of DeleteForeignDevice. */
export interface DeleteForeignDeviceRequest {
  /** `ForeignDevice` */
  readonly ForeignDevice?: $rt.Draft<ForeignDevice> | null;
  /** `xs:string` */
  readonly ApplicationName?: string | null;
}

/** The request of DeleteForeignKey. */
export interface DeleteForeignKeyRequest {
  /** `ForeignKey` */
  readonly ForeignKey?: $rt.Draft<ForeignKey> | null;
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly RecordId?: number;
}

/** The request of GetDeviceKeys. */
export interface GetDeviceKeysRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
}

/** The request of GetApplicationKeys. */
export interface GetApplicationKeysRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
}

/** The request of GetDeviceKeysOnDeviceIdentifier. */
export interface GetDeviceKeysOnDeviceIdentifierRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
}

/** The request of GetDeviceKeysOnDeviceIdentifierTable. */
export interface GetDeviceKeysOnDeviceIdentifierTableRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
  /** `xs:string` */
  readonly TableName?: string | null;
}

/** The request of GetDeviceKeysOnDeviceIdentifierTableRecordId. */
export interface GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest {
  /** `xs:string` */
  readonly ApplicationName?: string | null;
  /** `xs:string` */
  readonly DeviceName?: string | null;
  /** `xs:string` */
  readonly DeviceIdentifier?: string | null;
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly RecordId?: number;
}

export const ForeignAppEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ForeignAppEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ForeignAppId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["Devices", () => ArrayOfForeignDevice$, "?nil"],
  ],
};

export const ForeignDevice$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ForeignDevice",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ForeignDeviceId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["AssociateFullName", $xs.string, "?nil"],
    ["CreatedBy", $xs.string, "?nil"],
    ["UpdatedBy", $xs.string, "?nil"],
    ["DeviceIdentifier", $xs.string, "?nil"],
    ["ForeignAppId", $xs.int, "?"],
  ],
};

export const ArrayOfForeignDevice$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfForeignDevice", namespace: $ns0, item: ["ForeignDevice", () => ForeignDevice$, "*nil"] };

export const ForeignKey$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ForeignKey",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Key", $xs.string, "?nil"],
    ["Value", $xs.string, "?nil"],
    ["RecordId", $xs.int, "?"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["UpdatedBy", $xs.string, "?nil"],
    ["CreatedBy", $xs.string, "?nil"],
    ["TableName", $xs.string, "?nil"],
  ],
};

export const ArrayOfForeignKey$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfForeignKey", namespace: $ns0, item: ["ForeignKey", () => ForeignKey$, "*nil"] };

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
export const ForeignSystemAgent$: $rt.AgentDescriptor<IForeignSystemAgent> = {
  services: "Services88",
  name: "ForeignSystem",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultForeignAppEntity: [[], [["Response", () => ForeignAppEntity$, "?nil"]]],
    SaveForeignAppEntity: [[["ForeignAppEntity", () => ForeignAppEntity$, "?nil"]], [["Response", () => ForeignAppEntity$, "?nil"]]],
    DeleteForeignAppEntity: [[["ForeignAppEntityId", $xs.int, "?"]], []],
    GetForeignAppEntity: [[["ForeignAppEntityId", $xs.int, "?"]], [["Response", () => ForeignAppEntity$, "?nil"]]],
    GetAppByName: [[["ApplicationName", $xs.string, "?nil"]], [["Response", () => ForeignAppEntity$, "?nil"]]],
    GetApplicationDevices: [[["ApplicationName", $xs.string, "?nil"]], [["Response", () => ArrayOfForeignDevice$, "?nil"]]],
    GetDeviceByName: [[
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
    ], [["Response", () => ForeignDevice$, "?nil"]]],
    GetDeviceByIdentifier: [[
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
      ["DeviceIdentifier", $xs.string, "?nil"],
    ], [["Response", () => ForeignDevice$, "?nil"]]],
    AddDeviceByIdentifier: [[
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
      ["DeviceIdentifier", $xs.string, "?nil"],
    ], [["Response", () => ForeignDevice$, "?nil"]]],
    SaveDeviceByIdentifier: [[
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
      ["DeviceIdentifier", $xs.string, "?nil"],
      ["ForeignDevice", () => ForeignDevice$, "?nil"],
    ], [["Response", () => ForeignDevice$, "?nil"]]],
    DeleteDeviceByIdentifier: [[
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
      ["DeviceIdentifier", $xs.string, "?nil"],
    ], []],
    GetKey: [[
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
      ["KeyName", $xs.string, "?nil"],
      ["TableName", $xs.string, "?nil"],
      ["RecordId", $xs.int, "?"],
    ], [["Response", () => ForeignKey$, "?nil"]]],
    GetKeyValue: [[
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
      ["KeyName", $xs.string, "?nil"],
      ["TableName", $xs.string, "?nil"],
      ["RecordId", $xs.int, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    GetKeyOnDeviceIdentifier: [[
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
      ["DeviceIdentifier", $xs.string, "?nil"],
      ["KeyName", $xs.string, "?nil"],
      ["TableName", $xs.string, "?nil"],
      ["RecordId", $xs.int, "?"],
    ], [["Response", () => ForeignKey$, "?nil"]]],
    GetKeyValueOnDeviceIdentifier: [[
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
      ["DeviceIdentifier", $xs.string, "?nil"],
      ["KeyName", $xs.string, "?nil"],
      ["TableName", $xs.string, "?nil"],
      ["RecordId", $xs.int, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    AddForeignKey: [[
      ["ForeignKey", () => ForeignKey$, "?nil"],
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
      ["DeviceIdentifier", $xs.string, "?nil"],
    ], [["Response", () => ForeignKey$, "?nil"]]],
    SaveForeignKey: [[
      ["ForeignKey", () => ForeignKey$, "?nil"],
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
      ["DeviceIdentifier", $xs.string, "?nil"],
    ], [["Response", () => ForeignKey$, "?nil"]]],
    DeleteForeignKeyOnName: [[
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
      ["DeviceIdentifier", $xs.string, "?nil"],
      ["KeyName", $xs.string, "?nil"],
      ["TableName", $xs.string, "?nil"],
      ["RecordId", $xs.int, "?"],
    ], []],
    GetKeyByValue: [[
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
      ["KeyName", $xs.string, "?nil"],
      ["KeyValue", $xs.string, "?nil"],
      ["TableName", $xs.string, "?nil"],
    ], [["Response", () => ForeignKey$, "?nil"]]],
    GetKeyByValueAndIdentifier: [[
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
      ["DeviceIdentifier", $xs.string, "?nil"],
      ["KeyName", $xs.string, "?nil"],
      ["KeyValue", $xs.string, "?nil"],
      ["TableName", $xs.string, "?nil"],
    ], [["Response", () => ForeignKey$, "?nil"]]],
    GetAllForeignKeysOnEntity: [[
      ["EntityType", $xs.string, "?nil"],
      ["EntityId", $xs.int, "?"],
    ], [["Response", () => StringDictionary$, "?nil"]]],
    GetForeignDevice: [[["ForeignDeviceId", $xs.int, "?"]], [["Response", () => ForeignDevice$, "?nil"]]],
    SaveForeignDevice: [[
      ["ForeignDevice", () => ForeignDevice$, "?nil"],
      ["ApplicationName", $xs.string, "?nil"],
    ], [["Response", () => ForeignDevice$, "?nil"]]],
    DeleteForeignDevice: [[
      ["ForeignDevice", () => ForeignDevice$, "?nil"],
      ["ApplicationName", $xs.string, "?nil"],
    ], []],
    DeleteForeignKey: [[
      ["ForeignKey", () => ForeignKey$, "?nil"],
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
      ["DeviceIdentifier", $xs.string, "?nil"],
      ["TableName", $xs.string, "?nil"],
      ["RecordId", $xs.int, "?"],
    ], []],
    GetDeviceKeys: [[
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfForeignKey$, "?nil"]]],
    GetApplicationKeys: [[["ApplicationName", $xs.string, "?nil"]], [["Response", () => ArrayOfForeignKey$, "?nil"]]],
    GetDeviceKeysOnDeviceIdentifier: [[
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
      ["DeviceIdentifier", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfForeignKey$, "?nil"]]],
    GetDeviceKeysOnDeviceIdentifierTable: [[
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
      ["DeviceIdentifier", $xs.string, "?nil"],
      ["TableName", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfForeignKey$, "?nil"]]],
    GetDeviceKeysOnDeviceIdentifierTableRecordId: [[
      ["ApplicationName", $xs.string, "?nil"],
      ["DeviceName", $xs.string, "?nil"],
      ["DeviceIdentifier", $xs.string, "?nil"],
      ["TableName", $xs.string, "?nil"],
      ["RecordId", $xs.int, "?"],
    ], [["Response", () => ArrayOfForeignKey$, "?nil"]]],
  }),
};

export interface ForeignSystemAgent extends IForeignSystemAgent {}
export const ForeignSystemAgent: $rt.ClientOf<ForeignSystemAgent> = /* @__PURE__ */ $client(ForeignSystemAgent$);
