/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { AnyFieldInfoBase } from "../carriers/F.js";
import type { UDefFieldType, UDefType, UserDefinedFieldInfo } from "../carriers/U.js";
import { $ns0, ArrayOfboolean$, ArrayOfint$, ArrayOfstring$, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IUserDefinedFieldInfoAgent {
  CreateDefaultUserDefinedFieldInfo(options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  SaveUserDefinedFieldInfo(request: SaveUserDefinedFieldInfoRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  DeleteUserDefinedFieldInfo(request: DeleteUserDefinedFieldInfoRequest, options?: $rt.CallOptions): Promise<void>;
  GetCustomFieldInfoList(request: GetCustomFieldInfoListRequest, options?: $rt.CallOptions): Promise<(AnyFieldInfoBase | null)[] | null>;
  GetCustomFieldInfo(request: GetCustomFieldInfoRequest, options?: $rt.CallOptions): Promise<AnyFieldInfoBase | null>;
  GetUserDefinedFieldInfo(request: GetUserDefinedFieldInfoRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  GetUserDefinedFieldList(request: GetUserDefinedFieldListRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null>;
  GetPublishedUserDefinedFieldList(request: GetPublishedUserDefinedFieldListRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null>;
  GetUserDefinedFieldFromFieldLabel(request: GetUserDefinedFieldFromFieldLabelRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  GetPublishedUserDefinedFieldFromFieldLabel(request: GetPublishedUserDefinedFieldFromFieldLabelRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  GetUserDefinedFieldFromProgId(request: GetUserDefinedFieldFromProgIdRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  GetPublishedUserDefinedFieldFromProgId(request: GetPublishedUserDefinedFieldFromProgIdRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  GetUserDefinedFieldFromIds(request: GetUserDefinedFieldFromIdsRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null>;
  GetUserDefinedFieldFromProgIds(request: GetUserDefinedFieldFromProgIdsRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null>;
  CreateUserDefinedFieldInfo(request: CreateUserDefinedFieldInfoRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  ChangeFieldType(request: ChangeFieldTypeRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  GetUserDefinedPageOneFields(request: GetUserDefinedPageOneFieldsRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null>;
  GetPublishedUserDefinedPageOneFields(request: GetPublishedUserDefinedPageOneFieldsRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null>;
  Publish(request: PublishRequest, options?: $rt.CallOptions): Promise<number>;
  Revert(request: RevertRequest, options?: $rt.CallOptions): Promise<void>;
  SaveUserDefinedFieldInfos(request: SaveUserDefinedFieldInfosRequest, options?: $rt.CallOptions): Promise<void>;
  DetectUnpublishedChanges(request: DetectUnpublishedChangesRequest, options?: $rt.CallOptions): Promise<boolean>;
  DetectColumnIdChanges(request: DetectColumnIdChangesRequest, options?: $rt.CallOptions): Promise<boolean>;
  SetUserDefinedPageOneField(request: SetUserDefinedPageOneFieldRequest, options?: $rt.CallOptions): Promise<void>;
  IsPublishEventActive(request: IsPublishEventActiveRequest, options?: $rt.CallOptions): Promise<boolean>;
  IsAnyPublishEventActive(options?: $rt.CallOptions): Promise<boolean>;
  GetChangedPageOneFields(request: GetChangedPageOneFieldsRequest, options?: $rt.CallOptions): Promise<boolean[] | null>;
  SetPageOneFieldGrouping(request: SetPageOneFieldGroupingRequest, options?: $rt.CallOptions): Promise<void>;
  SetListTableIdAndUDListDefinitionIdFromSelectedListId(request: SetListTableIdAndUDListDefinitionIdFromSelectedListIdRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  FigureOutListIdFromListTableIdAndUDListDefinitionId(request: FigureOutListIdFromListTableIdAndUDListDefinitionIdRequest, options?: $rt.CallOptions): Promise<number>;
  SetRankOnFields(request: SetRankOnFieldsRequest, options?: $rt.CallOptions): Promise<void>;
  SetPublishStartSystemEvent(request: SetPublishStartSystemEventRequest, options?: $rt.CallOptions): Promise<void>;
  ClearCaches(options?: $rt.CallOptions): Promise<void>;
}

/** The request of SaveUserDefinedFieldInfo. */
export interface SaveUserDefinedFieldInfoRequest {
  /** `UserDefinedFieldInfo` */
  readonly UserDefinedFieldInfo?: $rt.Draft<UserDefinedFieldInfo> | null;
}

/** The request of DeleteUserDefinedFieldInfo. */
export interface DeleteUserDefinedFieldInfoRequest {
  /** `xs:int` */
  readonly UserDefinedFieldInfoId?: number;
}

/** The request of GetCustomFieldInfoList. */
export interface GetCustomFieldInfoListRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:boolean` */
  readonly IncludeStandard?: boolean;
}

/** The request of GetCustomFieldInfo. */
export interface GetCustomFieldInfoRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:string` */
  readonly FieldName?: string | null;
}

/** The request of GetUserDefinedFieldInfo. */
export interface GetUserDefinedFieldInfoRequest {
  /** `xs:int` */
  readonly UserDefinedFieldInfoId?: number;
}

/** The request of GetUserDefinedFieldList. */
export interface GetUserDefinedFieldListRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** The request of GetPublishedUserDefinedFieldList. */
export interface GetPublishedUserDefinedFieldListRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** The request of GetUserDefinedFieldFromFieldLabel. */
export interface GetUserDefinedFieldFromFieldLabelRequest {
  /** `xs:string` */
  readonly FieldLabel?: string | null;
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** The request of GetPublishedUserDefinedFieldFromFieldLabel. */
export interface GetPublishedUserDefinedFieldFromFieldLabelRequest {
  /** `xs:string` */
  readonly FieldLabel?: string | null;
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** The request of GetUserDefinedFieldFromProgId. */
export interface GetUserDefinedFieldFromProgIdRequest {
  /** `xs:string` */
  readonly ProgId?: string | null;
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** The request of GetPublishedUserDefinedFieldFromProgId. */
export interface GetPublishedUserDefinedFieldFromProgIdRequest {
  /** `xs:string` */
  readonly ProgId?: string | null;
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** The request of GetUserDefinedFieldFromIds. */
export interface GetUserDefinedFieldFromIdsRequest {
  /** `ArrayOfint` */
  readonly Ids?: readonly number[] | null;
}

/** The request of GetUserDefinedFieldFromProgIds. */
export interface GetUserDefinedFieldFromProgIdsRequest {
  /** `ArrayOfstring` */
  readonly ProgIds?: readonly (string | null)[] | null;
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** The request of CreateUserDefinedFieldInfo. */
export interface CreateUserDefinedFieldInfoRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `UDefFieldType` */
  readonly FieldType?: UDefFieldType;
}

/** The request of ChangeFieldType. */
export interface ChangeFieldTypeRequest {
  /** `UserDefinedFieldInfo` */
  readonly Info?: $rt.Draft<UserDefinedFieldInfo> | null;
  /** `UDefFieldType` */
  readonly FieldType?: UDefFieldType;
  /** `xs:boolean` */
  readonly IsIndexed?: boolean;
}

/** The request of GetUserDefinedPageOneFields. */
export interface GetUserDefinedPageOneFieldsRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `xs:int` */
  readonly UserGroupId?: number;
}

/** The request of GetPublishedUserDefinedPageOneFields. */
export interface GetPublishedUserDefinedPageOneFieldsRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `xs:int` */
  readonly UserGroupId?: number;
}

/** The request of Publish. */
export interface PublishRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** The request of Revert. */
export interface RevertRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** The request of SaveUserDefinedFieldInfos. */
export interface SaveUserDefinedFieldInfosRequest {
  /** `ArrayOfUserDefinedFieldInfo` */
  readonly Infos?: readonly ($rt.Draft<UserDefinedFieldInfo> | null)[] | null;
}

/** The request of DetectUnpublishedChanges. */
export interface DetectUnpublishedChangesRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** The request of DetectColumnIdChanges. */
export interface DetectColumnIdChangesRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** The request of SetUserDefinedPageOneField. */
export interface SetUserDefinedPageOneFieldRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `xs:int` */
  readonly UdefFieldId?: number;
  /** `xs:int` */
  readonly UserGroupId?: number;
  /** `xs:int` */
  readonly FieldLineNo?: number;
}

/** The request of IsPublishEventActive. */
export interface IsPublishEventActiveRequest {
  /** `UDefType` */
  readonly Type?: UDefType;
}

/** The request of GetChangedPageOneFields. */
export interface GetChangedPageOneFieldsRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `xs:int` */
  readonly UserGroupId?: number;
}

/** The request of SetPageOneFieldGrouping. */
export interface SetPageOneFieldGroupingRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `xs:boolean` */
  readonly Active?: boolean;
}

/** The request of SetListTableIdAndUDListDefinitionIdFromSelectedListId. */
export interface SetListTableIdAndUDListDefinitionIdFromSelectedListIdRequest {
  /** `UserDefinedFieldInfo` */
  readonly Info?: $rt.Draft<UserDefinedFieldInfo> | null;
  /** `xs:int` */
  readonly SelectedListId?: number;
}

/** The request of FigureOutListIdFromListTableIdAndUDListDefinitionId. */
export interface FigureOutListIdFromListTableIdAndUDListDefinitionIdRequest {
  /** `UserDefinedFieldInfo` */
  readonly Info?: $rt.Draft<UserDefinedFieldInfo> | null;
}

/** The request of SetRankOnFields. */
export interface SetRankOnFieldsRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `ArrayOfint` */
  readonly RankedFieldsIds?: readonly number[] | null;
}

/** The request of SetPublishStartSystemEvent. */
export interface SetPublishStartSystemEventRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

export const CustomFieldType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CustomFieldType",
  namespace: $ns0,
  names: ["Unknown", "Integer", "ShortText", "LongText", "Date", "Blob", "Checkbox", "MdoList", "Decimal", "DateTime", "Time", "TimeSpan", "RelationTo", "Attachment", "DynamicLink", "ListText"],
  zero: "Unknown",
};

export const FieldInfoAttachment$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoAttachment",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
    ["DefaultValue", $xs.int, "?"],
  ],
};

export const FieldInfoBase$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoBase",
  namespace: $ns0,
  derived: () => [FieldInfoAttachment$, FieldInfoBlob$, FieldInfoBool$, FieldInfoDate$, FieldInfoDateTime$, FieldInfoDecimal$, FieldInfoDynamicLink$, FieldInfoInt$, FieldInfoListText$, FieldInfoLongText$, FieldInfoMdoList$, FieldInfoRelation$, FieldInfoShortText$, FieldInfoTime$, FieldInfoTimeSpan$],
  members: [
    ["FieldType", () => CustomFieldType$, "?"],
    ["FieldName", $xs.string, "?nil"],
    ["DisplayName", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["ShortLabel", $xs.string, "?nil"],
    ["HideLabel", $xs.boolean, "?"],
    ["HideField", $xs.boolean, "?"],
    ["IsIndexed", $xs.boolean, "?"],
    ["IsMandatory", $xs.boolean, "?"],
    ["IsReadOnly", $xs.boolean, "?"],
    ["IsExternal", $xs.boolean, "?"],
    ["IsDisplayField", $xs.boolean, "?"],
    ["Rank", $xs.int, "?"],
    ["TemplateVariableName", $xs.string, "?nil"],
  ],
};

export const ArrayOfFieldInfoBase$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfFieldInfoBase", namespace: $ns0, item: ["FieldInfoBase", () => FieldInfoBase$, "*nil"] };

export const FieldInfoBlob$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoBlob",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
  ],
};

export const FieldInfoBool$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoBool",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
    ["DefaultValue", $xs.boolean, "?"],
  ],
};

export const FieldInfoDate$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoDate",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
    ["DefaultValue", $xs.dateTime, "?"],
    ["IsDefaultNow", $xs.boolean, "?"],
  ],
};

export const FieldInfoDateTime$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoDateTime",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
    ["DefaultValue", $xs.dateTime, "?"],
    ["IsDefaultNow", $xs.boolean, "?"],
  ],
};

export const FieldInfoDecimal$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoDecimal",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
    ["DefaultValue", $xs.double, "?"],
    ["Precision", $xs.int, "?"],
  ],
};

export const FieldInfoDynamicLink$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoDynamicLink",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
    ["LinkName", $xs.string, "?nil"],
    ["LinkValue", $xs.string, "?nil"],
  ],
};

export const FieldInfoInt$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoInt",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
    ["DefaultValue", $xs.int, "?"],
  ],
};

export const FieldInfoListText$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoListText",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
    ["DefaultValue", $xs.string, "?nil"],
    ["TextLength", $xs.short, "?"],
    ["Choices", () => ArrayOfstring$, "?nil"],
  ],
};

export const FieldInfoLongText$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoLongText",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
    ["DefaultValue", $xs.string, "?nil"],
    ["IsHtml", $xs.boolean, "?"],
    ["UseTextArea", $xs.boolean, "?"],
    ["NumRows", $xs.int, "?"],
  ],
};

export const FieldInfoMdoList$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoMdoList",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
    ["DefaultValue", $xs.int, "?"],
    ["MdoListName", $xs.string, "?nil"],
  ],
};

export const FieldInfoRelation$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoRelation",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
    ["DefaultValue", $xs.int, "?"],
    ["TargetTable", $xs.string, "?nil"],
    ["TargetLabel", $xs.string, "?nil"],
    ["UseDropDown", $xs.boolean, "?"],
    ["MdoListName", $xs.string, "?nil"],
  ],
};

export const FieldInfoShortText$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoShortText",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
    ["DefaultValue", $xs.string, "?nil"],
    ["TextLength", $xs.short, "?"],
    ["FormatMask", $xs.string, "?nil"],
    ["IsHtml", $xs.boolean, "?"],
  ],
};

export const FieldInfoTime$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoTime",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
    ["DefaultValue", $xs.dateTime, "?"],
    ["IsDefaultNow", $xs.boolean, "?"],
  ],
};

export const FieldInfoTimeSpan$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoTimeSpan",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
    ["DefaultValue", $xs.int, "?"],
    ["UseDays", $xs.boolean, "?"],
    ["UseHours", $xs.boolean, "?"],
    ["UseMinutes", $xs.boolean, "?"],
    ["MaxNum", $xs.int, "?"],
  ],
};

export const UDefFieldType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "UDefFieldType",
  namespace: $ns0,
  names: ["Number", "ShortText", "LongText", "Date", "UnlimitedDate", "Checkbox", "List", "Decimal"],
};

export const UDefType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "UDefType",
  namespace: $ns0,
  names: ["Invalid", "Contact", "Person", "Project", "Sale", "Temp", "Appointment", "Document", "None"],
  zero: "Invalid",
};

export const UdefJustification$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "UdefJustification",
  namespace: $ns0,
  names: ["Default", "Left", "Center", "Right"],
  zero: "Default",
};

export const UserDefinedFieldInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UserDefinedFieldInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["UDefFieldId", $xs.int, "?"],
    ["ColumnId", $xs.int, "?"],
    ["FieldDefault", $xs.string, "?nil"],
    ["FieldHeight", $xs.short, "?"],
    ["FieldLabel", $xs.string, "?nil"],
    ["FieldLeft", $xs.short, "?"],
    ["FieldTop", $xs.short, "?"],
    ["FieldType", () => UDefFieldType$, "?"],
    ["FieldWidth", $xs.short, "?"],
    ["FormatMask", $xs.string, "?nil"],
    ["HideLabel", $xs.boolean, "?"],
    ["IsIndexed", $xs.boolean, "?"],
    ["LabelHeight", $xs.short, "?"],
    ["LabelLeft", $xs.short, "?"],
    ["LabelTop", $xs.short, "?"],
    ["LabelWidth", $xs.short, "?"],
    ["LastVersionId", $xs.int, "?"],
    ["ListTableId", $xs.short, "?"],
    ["IsMandatory", $xs.boolean, "?"],
    ["Type", () => UDefType$, "?"],
    ["Page1LineNo", $xs.short, "?"],
    ["ProgId", $xs.string, "?nil"],
    ["IsReadOnly", $xs.boolean, "?"],
    ["ShortLabel", $xs.string, "?nil"],
    ["TabOrder", $xs.short, "?"],
    ["TextLength", $xs.short, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["UdefIdentity", $xs.int, "?"],
    ["UDListDefinitionId", $xs.int, "?"],
    ["Justification", () => UdefJustification$, "?"],
    ["Version", $xs.short, "?"],
    ["TemplateVariableName", $xs.string, "?nil"],
    ["HasBeenPublished", $xs.boolean, "?"],
    ["MdoListName", $xs.string, "?nil"],
  ],
};

export const ArrayOfUserDefinedFieldInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfUserDefinedFieldInfo", namespace: $ns0, item: ["UserDefinedFieldInfo", () => UserDefinedFieldInfo$, "*nil"] };

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
export const UserDefinedFieldInfoAgent$: $rt.AgentDescriptor<IUserDefinedFieldInfoAgent> = {
  services: "Services88",
  name: "UserDefinedFieldInfo",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultUserDefinedFieldInfo: [[], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    SaveUserDefinedFieldInfo: [[["UserDefinedFieldInfo", () => UserDefinedFieldInfo$, "?nil"]], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    DeleteUserDefinedFieldInfo: [[["UserDefinedFieldInfoId", $xs.int, "?"]], []],
    GetCustomFieldInfoList: [[
      ["TableName", $xs.string, "?nil"],
      ["IncludeStandard", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfFieldInfoBase$, "?nil"]]],
    GetCustomFieldInfo: [[
      ["TableName", $xs.string, "?nil"],
      ["FieldName", $xs.string, "?nil"],
    ], [["Response", () => FieldInfoBase$, "?nil"]]],
    GetUserDefinedFieldInfo: [[["UserDefinedFieldInfoId", $xs.int, "?"]], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    GetUserDefinedFieldList: [[["OwnerType", () => UDefType$, "?"]], [["Response", () => ArrayOfUserDefinedFieldInfo$, "?nil"]]],
    GetPublishedUserDefinedFieldList: [[["OwnerType", () => UDefType$, "?"]], [["Response", () => ArrayOfUserDefinedFieldInfo$, "?nil"]]],
    GetUserDefinedFieldFromFieldLabel: [[
      ["FieldLabel", $xs.string, "?nil"],
      ["OwnerType", () => UDefType$, "?"],
    ], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    GetPublishedUserDefinedFieldFromFieldLabel: [[
      ["FieldLabel", $xs.string, "?nil"],
      ["OwnerType", () => UDefType$, "?"],
    ], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    GetUserDefinedFieldFromProgId: [[
      ["ProgId", $xs.string, "?nil"],
      ["OwnerType", () => UDefType$, "?"],
    ], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    GetPublishedUserDefinedFieldFromProgId: [[
      ["ProgId", $xs.string, "?nil"],
      ["OwnerType", () => UDefType$, "?"],
    ], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    GetUserDefinedFieldFromIds: [[["Ids", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfUserDefinedFieldInfo$, "?nil"]]],
    GetUserDefinedFieldFromProgIds: [[
      ["ProgIds", () => ArrayOfstring$, "?nil"],
      ["OwnerType", () => UDefType$, "?"],
    ], [["Response", () => ArrayOfUserDefinedFieldInfo$, "?nil"]]],
    CreateUserDefinedFieldInfo: [[
      ["OwnerType", () => UDefType$, "?"],
      ["FieldType", () => UDefFieldType$, "?"],
    ], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    ChangeFieldType: [[
      ["Info", () => UserDefinedFieldInfo$, "?nil"],
      ["FieldType", () => UDefFieldType$, "?"],
      ["IsIndexed", $xs.boolean, "?"],
    ], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    GetUserDefinedPageOneFields: [[
      ["OwnerType", () => UDefType$, "?"],
      ["UserGroupId", $xs.int, "?"],
    ], [["Response", () => ArrayOfUserDefinedFieldInfo$, "?nil"]]],
    GetPublishedUserDefinedPageOneFields: [[
      ["OwnerType", () => UDefType$, "?"],
      ["UserGroupId", $xs.int, "?"],
    ], [["Response", () => ArrayOfUserDefinedFieldInfo$, "?nil"]]],
    Publish: [[["OwnerType", () => UDefType$, "?"]], [["Response", $xs.int, "?"]]],
    Revert: [[["OwnerType", () => UDefType$, "?"]], []],
    SaveUserDefinedFieldInfos: [[["Infos", () => ArrayOfUserDefinedFieldInfo$, "?nil"]], []],
    DetectUnpublishedChanges: [[["OwnerType", () => UDefType$, "?"]], [["Response", $xs.boolean, "?"]]],
    DetectColumnIdChanges: [[["OwnerType", () => UDefType$, "?"]], [["Response", $xs.boolean, "?"]]],
    SetUserDefinedPageOneField: [[
      ["OwnerType", () => UDefType$, "?"],
      ["UdefFieldId", $xs.int, "?"],
      ["UserGroupId", $xs.int, "?"],
      ["FieldLineNo", $xs.int, "?"],
    ], []],
    IsPublishEventActive: [[["Type", () => UDefType$, "?"]], [["Response", $xs.boolean, "?"]]],
    IsAnyPublishEventActive: [[], [["Response", $xs.boolean, "?"]]],
    GetChangedPageOneFields: [[
      ["OwnerType", () => UDefType$, "?"],
      ["UserGroupId", $xs.int, "?"],
    ], [["Response", () => ArrayOfboolean$, "?nil"]]],
    SetPageOneFieldGrouping: [[
      ["OwnerType", () => UDefType$, "?"],
      ["Active", $xs.boolean, "?"],
    ], []],
    SetListTableIdAndUDListDefinitionIdFromSelectedListId: [[
      ["Info", () => UserDefinedFieldInfo$, "?nil"],
      ["SelectedListId", $xs.int, "?"],
    ], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    FigureOutListIdFromListTableIdAndUDListDefinitionId: [[["Info", () => UserDefinedFieldInfo$, "?nil"]], [["Response", $xs.int, "?"]]],
    SetRankOnFields: [[
      ["OwnerType", () => UDefType$, "?"],
      ["RankedFieldsIds", () => ArrayOfint$, "?nil"],
    ], []],
    SetPublishStartSystemEvent: [[["OwnerType", () => UDefType$, "?"]], []],
    ClearCaches: [[], []],
  }),
};

export interface UserDefinedFieldInfoAgent extends IUserDefinedFieldInfoAgent {}
export const UserDefinedFieldInfoAgent: $rt.ClientOf<UserDefinedFieldInfoAgent> = /* @__PURE__ */ $client(UserDefinedFieldInfoAgent$);
