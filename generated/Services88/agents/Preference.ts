/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { ArrayOfPreference$, ArrayOfPreferenceDescription$, ArrayOfPreferenceDescriptionLine$, ArrayOfPreferenceSpec$, type Preference, Preference$, type PreferenceDescription, PreferenceDescription$, type PreferenceDescriptionLine, PreferenceDescriptionLine$, type PreferenceLevel, PreferenceLevel$, type PreferenceSpec } from "../carriers/P.js";
import { ArrayOfstring$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { ArrayOfTabOrder$, type TabOrder, TabOrder$ } from "../carriers/T.js";
import { type XsrfValue, XsrfValue$ } from "../carriers/X.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class PreferenceAgent implements IPreferenceAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultPreference(options?: $rt.CallOptions): Promise<Preference | null> {
    return this.#session.call(PreferenceAgent$, "CreateDefaultPreference", {}, options);
  }

  CreateDefaultPreferenceDescription(options?: $rt.CallOptions): Promise<PreferenceDescription | null> {
    return this.#session.call(PreferenceAgent$, "CreateDefaultPreferenceDescription", {}, options);
  }

  SavePreferenceDescription(request: SavePreferenceDescriptionRequest, options?: $rt.CallOptions): Promise<PreferenceDescription | null> {
    return this.#session.call(PreferenceAgent$, "SavePreferenceDescription", request, options);
  }

  DeletePreferenceDescription(request: DeletePreferenceDescriptionRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PreferenceAgent$, "DeletePreferenceDescription", request, options);
  }

  CreateDefaultPreferenceDescriptionLine(options?: $rt.CallOptions): Promise<PreferenceDescriptionLine | null> {
    return this.#session.call(PreferenceAgent$, "CreateDefaultPreferenceDescriptionLine", {}, options);
  }

  SavePreferenceDescriptionLine(request: SavePreferenceDescriptionLineRequest, options?: $rt.CallOptions): Promise<PreferenceDescriptionLine | null> {
    return this.#session.call(PreferenceAgent$, "SavePreferenceDescriptionLine", request, options);
  }

  DeletePreferenceDescriptionLine(request: DeletePreferenceDescriptionLineRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PreferenceAgent$, "DeletePreferenceDescriptionLine", request, options);
  }

  SavePreference(request: SavePreferenceRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PreferenceAgent$, "SavePreference", request, options);
  }

  SaveTabOrder(request: SaveTabOrderRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PreferenceAgent$, "SaveTabOrder", request, options);
  }

  GetTabOrder(request: GetTabOrderRequest, options?: $rt.CallOptions): Promise<TabOrder | null> {
    return this.#session.call(PreferenceAgent$, "GetTabOrder", request, options);
  }

  GetPreference(request: GetPreferenceRequest, options?: $rt.CallOptions): Promise<Preference | null> {
    return this.#session.call(PreferenceAgent$, "GetPreference", request, options);
  }

  SavePreferenceEntity(request: SavePreferenceEntityRequest, options?: $rt.CallOptions): Promise<Preference | null> {
    return this.#session.call(PreferenceAgent$, "SavePreferenceEntity", request, options);
  }

  DeletePreference(request: DeletePreferenceRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PreferenceAgent$, "DeletePreference", request, options);
  }

  DeletePreferences(request: DeletePreferencesRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PreferenceAgent$, "DeletePreferences", request, options);
  }

  GetPreferenceByName(request: GetPreferenceByNameRequest, options?: $rt.CallOptions): Promise<Preference | null> {
    return this.#session.call(PreferenceAgent$, "GetPreferenceByName", request, options);
  }

  GetPreferenceByNameAndId(request: GetPreferenceByNameAndIdRequest, options?: $rt.CallOptions): Promise<Preference | null> {
    return this.#session.call(PreferenceAgent$, "GetPreferenceByNameAndId", request, options);
  }

  GetNetServicesStatusUrl(options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(PreferenceAgent$, "GetNetServicesStatusUrl", {}, options);
  }

  UpdateNetServicesStatus(request: UpdateNetServicesStatusRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PreferenceAgent$, "UpdateNetServicesStatus", request, options);
  }

  GetXsrfPaths(request: GetXsrfPathsRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null> {
    return this.#session.call(PreferenceAgent$, "GetXsrfPaths", request, options);
  }

  SetXsrfPaths(request: SetXsrfPathsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PreferenceAgent$, "SetXsrfPaths", request, options);
  }

  GetXsrfValue(options?: $rt.CallOptions): Promise<XsrfValue | null> {
    return this.#session.call(PreferenceAgent$, "GetXsrfValue", {}, options);
  }

  SetXsrfValue(request: SetXsrfValueRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PreferenceAgent$, "SetXsrfValue", request, options);
  }

  GetPreferenceDescription(request: GetPreferenceDescriptionRequest, options?: $rt.CallOptions): Promise<PreferenceDescription | null> {
    return this.#session.call(PreferenceAgent$, "GetPreferenceDescription", request, options);
  }

  GetFromSectionAndKey(request: GetFromSectionAndKeyRequest, options?: $rt.CallOptions): Promise<PreferenceDescription | null> {
    return this.#session.call(PreferenceAgent$, "GetFromSectionAndKey", request, options);
  }

  GetAll(options?: $rt.CallOptions): Promise<(PreferenceDescription | null)[] | null> {
    return this.#session.call(PreferenceAgent$, "GetAll", {}, options);
  }

  GetAllFromSection(request: GetAllFromSectionRequest, options?: $rt.CallOptions): Promise<(PreferenceDescription | null)[] | null> {
    return this.#session.call(PreferenceAgent$, "GetAllFromSection", request, options);
  }

  SaveFromSectionAndKey(request: SaveFromSectionAndKeyRequest, options?: $rt.CallOptions): Promise<PreferenceDescription | null> {
    return this.#session.call(PreferenceAgent$, "SaveFromSectionAndKey", request, options);
  }

  DeleteFromSectionAndKey(request: DeleteFromSectionAndKeyRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PreferenceAgent$, "DeleteFromSectionAndKey", request, options);
  }

  GetPreferenceDescriptionLine(request: GetPreferenceDescriptionLineRequest, options?: $rt.CallOptions): Promise<PreferenceDescriptionLine | null> {
    return this.#session.call(PreferenceAgent$, "GetPreferenceDescriptionLine", request, options);
  }

  GetPreferenceDescriptionLineFromIdAndValue(request: GetPreferenceDescriptionLineFromIdAndValueRequest, options?: $rt.CallOptions): Promise<PreferenceDescriptionLine | null> {
    return this.#session.call(PreferenceAgent$, "GetPreferenceDescriptionLineFromIdAndValue", request, options);
  }

  GetPreferenceDescriptionLinesByPrefDescId(request: GetPreferenceDescriptionLinesByPrefDescIdRequest, options?: $rt.CallOptions): Promise<(PreferenceDescriptionLine | null)[] | null> {
    return this.#session.call(PreferenceAgent$, "GetPreferenceDescriptionLinesByPrefDescId", request, options);
  }

  SavePreferenceDescriptionLines(request: SavePreferenceDescriptionLinesRequest, options?: $rt.CallOptions): Promise<(PreferenceDescriptionLine | null)[] | null> {
    return this.#session.call(PreferenceAgent$, "SavePreferenceDescriptionLines", request, options);
  }

  DeletePreferenceDescriptionLines(request: DeletePreferenceDescriptionLinesRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PreferenceAgent$, "DeletePreferenceDescriptionLines", request, options);
  }

  DeletePrefDescLinesByPrefDescId(request: DeletePrefDescLinesByPrefDescIdRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PreferenceAgent$, "DeletePrefDescLinesByPrefDescId", request, options);
  }

  DeletePrefDescLinesByPrefDescIds(request: DeletePrefDescLinesByPrefDescIdsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PreferenceAgent$, "DeletePrefDescLinesByPrefDescIds", request, options);
  }

  GetPreferences(request: GetPreferencesRequest, options?: $rt.CallOptions): Promise<(Preference | null)[] | null> {
    return this.#session.call(PreferenceAgent$, "GetPreferences", request, options);
  }

  SavePreferences(request: SavePreferencesRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PreferenceAgent$, "SavePreferences", request, options);
  }

  GetPreferencesWithDisplayValues(request: GetPreferencesWithDisplayValuesRequest, options?: $rt.CallOptions): Promise<(Preference | null)[] | null> {
    return this.#session.call(PreferenceAgent$, "GetPreferencesWithDisplayValues", request, options);
  }

  GetTabOrders(options?: $rt.CallOptions): Promise<(TabOrder | null)[] | null> {
    return this.#session.call(PreferenceAgent$, "GetTabOrders", {}, options);
  }

  SaveTabOrders(request: SaveTabOrdersRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PreferenceAgent$, "SaveTabOrders", request, options);
  }

  SavePreferenceEntities(request: SavePreferenceEntitiesRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PreferenceAgent$, "SavePreferenceEntities", request, options);
  }
}

/** What SavePreferenceDescription takes. */
export interface SavePreferenceDescriptionRequest {
  /** `PreferenceDescription` */
  readonly PreferenceDescription?: $rt.Draft<PreferenceDescription> | null;
}

/** What DeletePreferenceDescription takes. */
export interface DeletePreferenceDescriptionRequest {
  /** `xs:int` */
  readonly PreferenceDescriptionId?: number;
}

/** What SavePreferenceDescriptionLine takes. */
export interface SavePreferenceDescriptionLineRequest {
  /** `PreferenceDescriptionLine` */
  readonly PreferenceDescriptionLine?: $rt.Draft<PreferenceDescriptionLine> | null;
}

/** What DeletePreferenceDescriptionLine takes. */
export interface DeletePreferenceDescriptionLineRequest {
  /** `xs:int` */
  readonly PreferenceDescriptionLineId?: number;
}

/** What SavePreference takes. */
export interface SavePreferenceRequest {
  /** `Preference` */
  readonly Preference?: $rt.Draft<Preference> | null;
}

/** What SaveTabOrder takes. */
export interface SaveTabOrderRequest {
  /** `TabOrder` */
  readonly TabOrder?: $rt.Draft<TabOrder> | null;
}

/** What GetTabOrder takes. */
export interface GetTabOrderRequest {
  /** `xs:string` */
  readonly TabName?: string | null;
}

/** What GetPreference takes. */
export interface GetPreferenceRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** What SavePreferenceEntity takes. */
export interface SavePreferenceEntityRequest {
  /** `Preference` */
  readonly Preference?: $rt.Draft<Preference> | null;
  /** `xs:boolean` */
  readonly RemoveLowerLevels?: boolean;
}

/** What DeletePreference takes. */
export interface DeletePreferenceRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** What DeletePreferences takes. */
export interface DeletePreferencesRequest {
  /** `ArrayOfint` */
  readonly Ids?: readonly number[] | null;
}

/** What GetPreferenceByName takes. */
export interface GetPreferenceByNameRequest {
  /** `xs:string` */
  readonly PrefSection?: string | null;
  /** `xs:string` */
  readonly PrefKey?: string | null;
  /** `PreferenceLevel` */
  readonly PrefLevel?: PreferenceLevel;
}

/** What GetPreferenceByNameAndId takes. */
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

/** What UpdateNetServicesStatus takes. */
export interface UpdateNetServicesStatusRequest {
  /** `xs:string` */
  readonly XmlOrJson?: string | null;
}

/** What GetXsrfPaths takes. */
export interface GetXsrfPathsRequest {
  /** `xs:string` */
  readonly Hostname?: string | null;
}

/** What SetXsrfPaths takes. */
export interface SetXsrfPathsRequest {
  /** `xs:string` */
  readonly Hostname?: string | null;
  /** `ArrayOfstring` */
  readonly Paths?: readonly (string | null)[] | null;
}

/** What SetXsrfValue takes. */
export interface SetXsrfValueRequest {
  /** `xs:string` */
  readonly XsrfValue?: string | null;
}

/** What GetPreferenceDescription takes. */
export interface GetPreferenceDescriptionRequest {
  /** `xs:int` */
  readonly PreferenceDescriptionId?: number;
}

/** What GetFromSectionAndKey takes. */
export interface GetFromSectionAndKeyRequest {
  /** `xs:string` */
  readonly Section?: string | null;
  /** `xs:string` */
  readonly Key?: string | null;
}

/** What GetAllFromSection takes. */
export interface GetAllFromSectionRequest {
  /** `xs:string` */
  readonly Section?: string | null;
}

/** What SaveFromSectionAndKey takes. */
export interface SaveFromSectionAndKeyRequest {
  /** `xs:string` */
  readonly Section?: string | null;
  /** `xs:string` */
  readonly Key?: string | null;
  /** `PreferenceDescription` */
  readonly PreferenceDescription?: $rt.Draft<PreferenceDescription> | null;
}

/** What DeleteFromSectionAndKey takes. */
export interface DeleteFromSectionAndKeyRequest {
  /** `xs:string` */
  readonly Section?: string | null;
  /** `xs:string` */
  readonly Key?: string | null;
}

/** What GetPreferenceDescriptionLine takes. */
export interface GetPreferenceDescriptionLineRequest {
  /** `xs:int` */
  readonly PreferenceDescriptionLineId?: number;
}

/** What GetPreferenceDescriptionLineFromIdAndValue takes. */
export interface GetPreferenceDescriptionLineFromIdAndValueRequest {
  /** `xs:int` */
  readonly PrefDescId?: number;
  /** `xs:string` */
  readonly PrefValue?: string | null;
}

/** What GetPreferenceDescriptionLinesByPrefDescId takes. */
export interface GetPreferenceDescriptionLinesByPrefDescIdRequest {
  /** `xs:int` */
  readonly PrefDescId?: number;
}

/** What SavePreferenceDescriptionLines takes. */
export interface SavePreferenceDescriptionLinesRequest {
  /** `ArrayOfPreferenceDescriptionLine` */
  readonly PreferenceDescriptionLines?: readonly ($rt.Draft<PreferenceDescriptionLine> | null)[] | null;
}

/** What DeletePreferenceDescriptionLines takes. */
export interface DeletePreferenceDescriptionLinesRequest {
  /** `ArrayOfint` */
  readonly PrefDescLineIds?: readonly number[] | null;
}

/** What DeletePrefDescLinesByPrefDescId takes. */
export interface DeletePrefDescLinesByPrefDescIdRequest {
  /** `xs:int` */
  readonly PrefDescId?: number;
}

/** What DeletePrefDescLinesByPrefDescIds takes. */
export interface DeletePrefDescLinesByPrefDescIdsRequest {
  /** `ArrayOfint` */
  readonly PrefDescIds?: readonly number[] | null;
}

/** What GetPreferences takes. */
export interface GetPreferencesRequest {
  /** `ArrayOfPreferenceSpec` */
  readonly Specifications?: readonly ($rt.Draft<PreferenceSpec> | null)[] | null;
}

/** What SavePreferences takes. */
export interface SavePreferencesRequest {
  /** `ArrayOfPreference` */
  readonly Preferences?: readonly ($rt.Draft<Preference> | null)[] | null;
}

/** What GetPreferencesWithDisplayValues takes. */
export interface GetPreferencesWithDisplayValuesRequest {
  /** `ArrayOfPreferenceSpec` */
  readonly Specifications?: readonly ($rt.Draft<PreferenceSpec> | null)[] | null;
}

/** What SaveTabOrders takes. */
export interface SaveTabOrdersRequest {
  /** `ArrayOfTabOrder` */
  readonly TabOrders?: readonly ($rt.Draft<TabOrder> | null)[] | null;
}

/** What SavePreferenceEntities takes. */
export interface SavePreferenceEntitiesRequest {
  /** `ArrayOfPreference` */
  readonly Preferences?: readonly ($rt.Draft<Preference> | null)[] | null;
  /** `xs:boolean` */
  readonly RemoveLowerLevels?: boolean;
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
