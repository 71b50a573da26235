/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { Preference, PreferenceDescription, PreferenceDescriptionLine, PreferenceLevel, PreferenceSpec } from "../carriers/P.js";
import type { TabOrder } from "../carriers/T.js";
import type { XsrfValue } from "../carriers/X.js";
import { $ns0, ArrayOfPreference$, ArrayOfint$, ArrayOfstring$, Carrier$, PrefDescValueType$, Preference$, PreferenceLevel$, PreferenceSpec$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, TabOrder$ } from "../carriers/descriptors.js";

export interface IPreferenceAgent {
  CreateDefaultPreference(options?: $rt.CallOptions): Promise<Preference | null>;
  CreateDefaultPreferenceDescription(options?: $rt.CallOptions): Promise<PreferenceDescription | null>;
  SavePreferenceDescription(request: SavePreferenceDescriptionRequest, options?: $rt.CallOptions): Promise<PreferenceDescription | null>;
  DeletePreferenceDescription(request: DeletePreferenceDescriptionRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultPreferenceDescriptionLine(options?: $rt.CallOptions): Promise<PreferenceDescriptionLine | null>;
  SavePreferenceDescriptionLine(request: SavePreferenceDescriptionLineRequest, options?: $rt.CallOptions): Promise<PreferenceDescriptionLine | null>;
  DeletePreferenceDescriptionLine(request: DeletePreferenceDescriptionLineRequest, options?: $rt.CallOptions): Promise<void>;
  SavePreference(request: SavePreferenceRequest, options?: $rt.CallOptions): Promise<void>;
  SaveTabOrder(request: SaveTabOrderRequest, options?: $rt.CallOptions): Promise<void>;
  GetTabOrder(request: GetTabOrderRequest, options?: $rt.CallOptions): Promise<TabOrder | null>;
  GetPreference(request: GetPreferenceRequest, options?: $rt.CallOptions): Promise<Preference | null>;
  SavePreferenceEntity(request: SavePreferenceEntityRequest, options?: $rt.CallOptions): Promise<Preference | null>;
  DeletePreference(request: DeletePreferenceRequest, options?: $rt.CallOptions): Promise<void>;
  DeletePreferences(request: DeletePreferencesRequest, options?: $rt.CallOptions): Promise<void>;
  GetPreferenceByName(request: GetPreferenceByNameRequest, options?: $rt.CallOptions): Promise<Preference | null>;
  GetPreferenceByNameAndId(request: GetPreferenceByNameAndIdRequest, options?: $rt.CallOptions): Promise<Preference | null>;
  GetNetServicesStatusUrl(options?: $rt.CallOptions): Promise<string | null>;
  UpdateNetServicesStatus(request: UpdateNetServicesStatusRequest, options?: $rt.CallOptions): Promise<void>;
  GetXsrfPaths(request: GetXsrfPathsRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  SetXsrfPaths(request: SetXsrfPathsRequest, options?: $rt.CallOptions): Promise<void>;
  GetXsrfValue(options?: $rt.CallOptions): Promise<XsrfValue | null>;
  SetXsrfValue(request: SetXsrfValueRequest, options?: $rt.CallOptions): Promise<void>;
  GetPreferenceDescription(request: GetPreferenceDescriptionRequest, options?: $rt.CallOptions): Promise<PreferenceDescription | null>;
  GetFromSectionAndKey(request: GetFromSectionAndKeyRequest, options?: $rt.CallOptions): Promise<PreferenceDescription | null>;
  GetAll(options?: $rt.CallOptions): Promise<(PreferenceDescription | null)[] | null>;
  GetAllFromSection(request: GetAllFromSectionRequest, options?: $rt.CallOptions): Promise<(PreferenceDescription | null)[] | null>;
  SaveFromSectionAndKey(request: SaveFromSectionAndKeyRequest, options?: $rt.CallOptions): Promise<PreferenceDescription | null>;
  DeleteFromSectionAndKey(request: DeleteFromSectionAndKeyRequest, options?: $rt.CallOptions): Promise<void>;
  GetPreferenceDescriptionLine(request: GetPreferenceDescriptionLineRequest, options?: $rt.CallOptions): Promise<PreferenceDescriptionLine | null>;
  GetPreferenceDescriptionLineFromIdAndValue(request: GetPreferenceDescriptionLineFromIdAndValueRequest, options?: $rt.CallOptions): Promise<PreferenceDescriptionLine | null>;
  GetPreferenceDescriptionLinesByPrefDescId(request: GetPreferenceDescriptionLinesByPrefDescIdRequest, options?: $rt.CallOptions): Promise<(PreferenceDescriptionLine | null)[] | null>;
  SavePreferenceDescriptionLines(request: SavePreferenceDescriptionLinesRequest, options?: $rt.CallOptions): Promise<(PreferenceDescriptionLine | null)[] | null>;
  DeletePreferenceDescriptionLines(request: DeletePreferenceDescriptionLinesRequest, options?: $rt.CallOptions): Promise<void>;
  DeletePrefDescLinesByPrefDescId(request: DeletePrefDescLinesByPrefDescIdRequest, options?: $rt.CallOptions): Promise<void>;
  DeletePrefDescLinesByPrefDescIds(request: DeletePrefDescLinesByPrefDescIdsRequest, options?: $rt.CallOptions): Promise<void>;
  GetPreferences(request: GetPreferencesRequest, options?: $rt.CallOptions): Promise<(Preference | null)[] | null>;
  SavePreferences(request: SavePreferencesRequest, options?: $rt.CallOptions): Promise<void>;
  GetPreferencesWithDisplayValues(request: GetPreferencesWithDisplayValuesRequest, options?: $rt.CallOptions): Promise<(Preference | null)[] | null>;
  GetTabOrders(options?: $rt.CallOptions): Promise<(TabOrder | null)[] | null>;
  SaveTabOrders(request: SaveTabOrdersRequest, options?: $rt.CallOptions): Promise<void>;
  SavePreferenceEntities(request: SavePreferenceEntitiesRequest, options?: $rt.CallOptions): Promise<void>;
}

/** The request of SavePreferenceDescription. */
export interface SavePreferenceDescriptionRequest {
  /** `PreferenceDescription` */
  readonly PreferenceDescription?: $rt.Draft<PreferenceDescription> | null;
}

/** The request of DeletePreferenceDescription. */
export interface DeletePreferenceDescriptionRequest {
  /** `xs:int` */
  readonly PreferenceDescriptionId?: number;
}

/** The request of SavePreferenceDescriptionLine. */
export interface SavePreferenceDescriptionLineRequest {
  /** `PreferenceDescriptionLine` */
  readonly PreferenceDescriptionLine?: $rt.Draft<PreferenceDescriptionLine> | null;
}

/** The request of DeletePreferenceDescriptionLine. */
export interface DeletePreferenceDescriptionLineRequest {
  /** `xs:int` */
  readonly PreferenceDescriptionLineId?: number;
}

/** The request of SavePreference. */
export interface SavePreferenceRequest {
  /** `Preference` */
  readonly Preference?: $rt.Draft<Preference> | null;
}

/** The request of SaveTabOrder. */
export interface SaveTabOrderRequest {
  /** `TabOrder` */
  readonly TabOrder?: $rt.Draft<TabOrder> | null;
}

/** The request of GetTabOrder. */
export interface GetTabOrderRequest {
  /** `xs:string` */
  readonly TabName?: string | null;
}

/** The request of GetPreference. */
export interface GetPreferenceRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of SavePreferenceEntity. */
export interface SavePreferenceEntityRequest {
  /** `Preference` */
  readonly Preference?: $rt.Draft<Preference> | null;
  /** `xs:boolean` */
  readonly RemoveLowerLevels?: boolean;
}

/** The request of DeletePreference. */
export interface DeletePreferenceRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of DeletePreferences. */
export interface DeletePreferencesRequest {
  /** `ArrayOfint` */
  readonly Ids?: readonly number[] | null;
}

/** The request of GetPreferenceByName. */
export interface GetPreferenceByNameRequest {
  /** `xs:string` */
  readonly PrefSection?: string | null;
  /** `xs:string` */
  readonly PrefKey?: string | null;
  /** `PreferenceLevel` */
  readonly PrefLevel?: PreferenceLevel;
}

/** The request of GetPreferenceByNameAndId. */
export interface GetPreferenceByNameAndIdRequest {
  /** `xs:string` */
  readonly PrefSection?: string | null;
  /** `xs:string` */
  readonly PrefKey?: string | null;
  /** `PreferenceLevel` */
  readonly PrefLevel?: PreferenceLevel;
  /** `xs:int` */
  readonly OwnerId?: number;
}

/** The request of UpdateNetServicesStatus. */
export interface UpdateNetServicesStatusRequest {
  /** `xs:string` */
  readonly XmlOrJson?: string | null;
}

/** The request of GetXsrfPaths. */
export interface GetXsrfPathsRequest {
  /** `xs:string` */
  readonly Hostname?: string | null;
}

/** The request of SetXsrfPaths. */
export interface SetXsrfPathsRequest {
  /** `xs:string` */
  readonly Hostname?: string | null;
  /** `ArrayOfstring` */
  readonly Paths?: readonly (string | null)[] | null;
}

/** The request of SetXsrfValue. */
export interface SetXsrfValueRequest {
  /** `xs:string` */
  readonly XsrfValue?: string | null;
}

/** The request of GetPreferenceDescription. */
export interface GetPreferenceDescriptionRequest {
  /** `xs:int` */
  readonly PreferenceDescriptionId?: number;
}

/** The request of GetFromSectionAndKey. */
export interface GetFromSectionAndKeyRequest {
  /** `xs:string` */
  readonly Section?: string | null;
  /** `xs:string` */
  readonly Key?: string | null;
}

/** The request of GetAllFromSection. */
export interface GetAllFromSectionRequest {
  /** `xs:string` */
  readonly Section?: string | null;
}

/** The request of SaveFromSectionAndKey. */
export interface SaveFromSectionAndKeyRequest {
  /** `xs:string` */
  readonly Section?: string | null;
  /** `xs:string` */
  readonly Key?: string | null;
  /** `PreferenceDescription` */
  readonly PreferenceDescription?: $rt.Draft<PreferenceDescription> | null;
}

/** The request of DeleteFromSectionAndKey. */
export interface DeleteFromSectionAndKeyRequest {
  /** `xs:string` */
  readonly Section?: string | null;
  /** `xs:string` */
  readonly Key?: string | null;
}

/** The request of GetPreferenceDescriptionLine. */
export interface GetPreferenceDescriptionLineRequest {
  /** `xs:int` */
  readonly PreferenceDescriptionLineId?: number;
}

/** The request of GetPreferenceDescriptionLineFromIdAndValue. */
export interface GetPreferenceDescriptionLineFromIdAndValueRequest {
  /** `xs:int` */
  readonly PrefDescId?: number;
  /** `xs:string` */
  readonly PrefValue?: string | null;
}

/** The request of GetPreferenceDescriptionLinesByPrefDescId. */
export interface GetPreferenceDescriptionLinesByPrefDescIdRequest {
  /** `xs:int` */
  readonly PrefDescId?: number;
}

/** The request of SavePreferenceDescriptionLines. */
export interface SavePreferenceDescriptionLinesRequest {
  /** `ArrayOfPreferenceDescriptionLine` */
  readonly PreferenceDescriptionLines?: readonly ($rt.Draft<PreferenceDescriptionLine> | null)[] | null;
}

/** The request of DeletePreferenceDescriptionLines. */
export interface DeletePreferenceDescriptionLinesRequest {
  /** `ArrayOfint` */
  readonly PrefDescLineIds?: readonly number[] | null;
}

/** The request of DeletePrefDescLinesByPrefDescId. */
export interface DeletePrefDescLinesByPrefDescIdRequest {
  /** `xs:int` */
  readonly PrefDescId?: number;
}

/** The request of DeletePrefDescLinesByPrefDescIds. */
export interface DeletePrefDescLinesByPrefDescIdsRequest {
  /** `ArrayOfint` */
  readonly PrefDescIds?: readonly number[] | null;
}

/** The request of GetPreferences. */
export interface GetPreferencesRequest {
  /** `ArrayOfPreferenceSpec` */
  readonly Specifications?: readonly ($rt.Draft<PreferenceSpec> | null)[] | null;
}

/** The request of SavePreferences. */
export interface SavePreferencesRequest {
  /** `ArrayOfPreference` */
  readonly Preferences?: readonly ($rt.Draft<Preference> | null)[] | null;
}

/** The request of GetPreferencesWithDisplayValues. */
export interface GetPreferencesWithDisplayValuesRequest {
  /** `ArrayOfPreferenceSpec` */
  readonly Specifications?: readonly ($rt.Draft<PreferenceSpec> | null)[] | null;
}

/** The request of SaveTabOrders. */
export interface SaveTabOrdersRequest {
  /** `ArrayOfTabOrder` */
  readonly TabOrders?: readonly ($rt.Draft<TabOrder> | null)[] | null;
}

/** The request of SavePreferenceEntities. */
export interface SavePreferenceEntitiesRequest {
  /** `ArrayOfPreference` */
  readonly Preferences?: readonly ($rt.Draft<Preference> | null)[] | null;
  /** `xs:boolean` */
  readonly RemoveLowerLevels?: boolean;
}

export const PrefDescAccessFlags$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "PrefDescAccessFlags",
  namespace: $ns0,
  names: ["WizardMode", "Level0", "adminGUI", "CRMGUI"],
};

export const PreferenceDescription$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreferenceDescription",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PrefDescId", $xs.int, "?"],
    ["Section", $xs.string, "?nil"],
    ["Key", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["ValueType", () => PrefDescValueType$, "?"],
    ["MaxLevel", () => PreferenceLevel$, "?"],
    ["SysMaxLevel", () => PreferenceLevel$, "?"],
    ["AccessFlags", () => PrefDescAccessFlags$, "?"],
    ["Description", $xs.string, "?nil"],
    ["IsBuiltin", $xs.boolean, "?"],
    ["TableName", $xs.string, "?nil"],
    ["UserDefinedListId", $xs.int, "?"],
    ["Rank", $xs.int, "?"],
    ["SubGroup", $xs.string, "?nil"],
    ["MinLevel", $xs.int, "?"],
    ["MaxValue", $xs.int, "?"],
    ["MinValue", $xs.int, "?"],
    ["RequiredLicense", $xs.string, "?nil"],
  ],
};

export const ArrayOfPreferenceDescription$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfPreferenceDescription", namespace: $ns0, item: ["PreferenceDescription", () => PreferenceDescription$, "*nil"] };

export const PreferenceDescriptionLine$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreferenceDescriptionLine",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PrefDescLineId", $xs.int, "?"],
    ["PrefDescId", $xs.int, "?"],
    ["PrefValue", $xs.string, "?nil"],
    ["PrefShowValue", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["IsBuiltin", $xs.boolean, "?"],
  ],
};

export const ArrayOfPreferenceDescriptionLine$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfPreferenceDescriptionLine", namespace: $ns0, item: ["PreferenceDescriptionLine", () => PreferenceDescriptionLine$, "*nil"] };

export const ArrayOfPreferenceSpec$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfPreferenceSpec", namespace: $ns0, item: ["PreferenceSpec", () => PreferenceSpec$, "*nil"] };

export const ArrayOfTabOrder$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTabOrder", namespace: $ns0, item: ["TabOrder", () => TabOrder$, "*nil"] };

export const XsrfValue$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "XsrfValue",
  namespace: $ns0,
  members: [
    ["Value", $xs.string, "?nil"],
    ["LastUpdated", $xs.dateTime, "?"],
  ],
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
export const PreferenceAgent$: $rt.AgentDescriptor<IPreferenceAgent> = {
  services: "Services88",
  name: "Preference",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultPreference: [[], [["Response", () => Preference$, "?nil"]]],
    CreateDefaultPreferenceDescription: [[], [["Response", () => PreferenceDescription$, "?nil"]]],
    SavePreferenceDescription: [[["PreferenceDescription", () => PreferenceDescription$, "?nil"]], [["Response", () => PreferenceDescription$, "?nil"]]],
    DeletePreferenceDescription: [[["PreferenceDescriptionId", $xs.int, "?"]], []],
    CreateDefaultPreferenceDescriptionLine: [[], [["Response", () => PreferenceDescriptionLine$, "?nil"]]],
    SavePreferenceDescriptionLine: [[["PreferenceDescriptionLine", () => PreferenceDescriptionLine$, "?nil"]], [["Response", () => PreferenceDescriptionLine$, "?nil"]]],
    DeletePreferenceDescriptionLine: [[["PreferenceDescriptionLineId", $xs.int, "?"]], []],
    SavePreference: [[["Preference", () => Preference$, "?nil"]], []],
    SaveTabOrder: [[["TabOrder", () => TabOrder$, "?nil"]], []],
    GetTabOrder: [[["TabName", $xs.string, "?nil"]], [["Response", () => TabOrder$, "?nil"]]],
    GetPreference: [[["Id", $xs.int, "?"]], [["Response", () => Preference$, "?nil"]]],
    SavePreferenceEntity: [[
      ["Preference", () => Preference$, "?nil"],
      ["RemoveLowerLevels", $xs.boolean, "?"],
    ], [["Response", () => Preference$, "?nil"]]],
    DeletePreference: [[["Id", $xs.int, "?"]], []],
    DeletePreferences: [[["Ids", () => ArrayOfint$, "?nil"]], []],
    GetPreferenceByName: [[
      ["PrefSection", $xs.string, "?nil"],
      ["PrefKey", $xs.string, "?nil"],
      ["PrefLevel", () => PreferenceLevel$, "?"],
    ], [["Response", () => Preference$, "?nil"]]],
    GetPreferenceByNameAndId: [[
      ["PrefSection", $xs.string, "?nil"],
      ["PrefKey", $xs.string, "?nil"],
      ["PrefLevel", () => PreferenceLevel$, "?"],
      ["OwnerId", $xs.int, "?"],
    ], [["Response", () => Preference$, "?nil"]]],
    GetNetServicesStatusUrl: [[], [["Response", $xs.string, "?nil"]]],
    UpdateNetServicesStatus: [[["XmlOrJson", $xs.string, "?nil"]], []],
    GetXsrfPaths: [[["Hostname", $xs.string, "?nil"]], [["Response", () => ArrayOfstring$, "?nil"]]],
    SetXsrfPaths: [[
      ["Hostname", $xs.string, "?nil"],
      ["Paths", () => ArrayOfstring$, "?nil"],
    ], []],
    GetXsrfValue: [[], [["Response", () => XsrfValue$, "?nil"]]],
    SetXsrfValue: [[["XsrfValue", $xs.string, "?nil"]], []],
    GetPreferenceDescription: [[["PreferenceDescriptionId", $xs.int, "?"]], [["Response", () => PreferenceDescription$, "?nil"]]],
    GetFromSectionAndKey: [[
      ["Section", $xs.string, "?nil"],
      ["Key", $xs.string, "?nil"],
    ], [["Response", () => PreferenceDescription$, "?nil"]]],
    GetAll: [[], [["Response", () => ArrayOfPreferenceDescription$, "?nil"]]],
    GetAllFromSection: [[["Section", $xs.string, "?nil"]], [["Response", () => ArrayOfPreferenceDescription$, "?nil"]]],
    SaveFromSectionAndKey: [[
      ["Section", $xs.string, "?nil"],
      ["Key", $xs.string, "?nil"],
      ["PreferenceDescription", () => PreferenceDescription$, "?nil"],
    ], [["Response", () => PreferenceDescription$, "?nil"]]],
    DeleteFromSectionAndKey: [[
      ["Section", $xs.string, "?nil"],
      ["Key", $xs.string, "?nil"],
    ], []],
    GetPreferenceDescriptionLine: [[["PreferenceDescriptionLineId", $xs.int, "?"]], [["Response", () => PreferenceDescriptionLine$, "?nil"]]],
    GetPreferenceDescriptionLineFromIdAndValue: [[
      ["PrefDescId", $xs.int, "?"],
      ["PrefValue", $xs.string, "?nil"],
    ], [["Response", () => PreferenceDescriptionLine$, "?nil"]]],
    GetPreferenceDescriptionLinesByPrefDescId: [[["PrefDescId", $xs.int, "?"]], [["Response", () => ArrayOfPreferenceDescriptionLine$, "?nil"]]],
    SavePreferenceDescriptionLines: [[["PreferenceDescriptionLines", () => ArrayOfPreferenceDescriptionLine$, "?nil"]], [["Response", () => ArrayOfPreferenceDescriptionLine$, "?nil"]]],
    DeletePreferenceDescriptionLines: [[["PrefDescLineIds", () => ArrayOfint$, "?nil"]], []],
    DeletePrefDescLinesByPrefDescId: [[["PrefDescId", $xs.int, "?"]], []],
    DeletePrefDescLinesByPrefDescIds: [[["PrefDescIds", () => ArrayOfint$, "?nil"]], []],
    GetPreferences: [[["Specifications", () => ArrayOfPreferenceSpec$, "?nil"]], [["Response", () => ArrayOfPreference$, "?nil"]]],
    SavePreferences: [[["Preferences", () => ArrayOfPreference$, "?nil"]], []],
    GetPreferencesWithDisplayValues: [[["Specifications", () => ArrayOfPreferenceSpec$, "?nil"]], [["Response", () => ArrayOfPreference$, "?nil"]]],
    GetTabOrders: [[], [["Response", () => ArrayOfTabOrder$, "?nil"]]],
    SaveTabOrders: [[["TabOrders", () => ArrayOfTabOrder$, "?nil"]], []],
    SavePreferenceEntities: [[
      ["Preferences", () => ArrayOfPreference$, "?nil"],
      ["RemoveLowerLevels", $xs.boolean, "?"],
    ], []],
  }),
};

export interface PreferenceAgent extends IPreferenceAgent {}
export const PreferenceAgent: $rt.ClientOf<PreferenceAgent> = /* @__PURE__ */ $client(PreferenceAgent$);
