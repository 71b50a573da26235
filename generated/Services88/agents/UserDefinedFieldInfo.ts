/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { $ns0, ArrayOfboolean$, ArrayOfint$, ArrayOfstring$, type Carrier, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers.js";

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

/** What SaveUserDefinedFieldInfo takes. */
export interface SaveUserDefinedFieldInfoRequest {
  /** `UserDefinedFieldInfo` */
  readonly UserDefinedFieldInfo?: $rt.Draft<UserDefinedFieldInfo> | null;
}

/** What DeleteUserDefinedFieldInfo takes. */
export interface DeleteUserDefinedFieldInfoRequest {
  /** `xs:int` */
  readonly UserDefinedFieldInfoId?: number;
}

/** What GetCustomFieldInfoList takes. */
export interface GetCustomFieldInfoListRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:boolean` */
  readonly IncludeStandard?: boolean;
}

/** What GetCustomFieldInfo takes. */
export interface GetCustomFieldInfoRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:string` */
  readonly FieldName?: string | null;
}

/** What GetUserDefinedFieldInfo takes. */
export interface GetUserDefinedFieldInfoRequest {
  /** `xs:int` */
  readonly UserDefinedFieldInfoId?: number;
}

/** What GetUserDefinedFieldList takes. */
export interface GetUserDefinedFieldListRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What GetPublishedUserDefinedFieldList takes. */
export interface GetPublishedUserDefinedFieldListRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What GetUserDefinedFieldFromFieldLabel takes. */
export interface GetUserDefinedFieldFromFieldLabelRequest {
  /** `xs:string` */
  readonly FieldLabel?: string | null;
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What GetPublishedUserDefinedFieldFromFieldLabel takes. */
export interface GetPublishedUserDefinedFieldFromFieldLabelRequest {
  /** `xs:string` */
  readonly FieldLabel?: string | null;
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What GetUserDefinedFieldFromProgId takes. */
export interface GetUserDefinedFieldFromProgIdRequest {
  /** `xs:string` */
  readonly ProgId?: string | null;
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What GetPublishedUserDefinedFieldFromProgId takes. */
export interface GetPublishedUserDefinedFieldFromProgIdRequest {
  /** `xs:string` */
  readonly ProgId?: string | null;
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What GetUserDefinedFieldFromIds takes. */
export interface GetUserDefinedFieldFromIdsRequest {
  /** `ArrayOfint` */
  readonly Ids?: readonly number[] | null;
}

/** What GetUserDefinedFieldFromProgIds takes. */
export interface GetUserDefinedFieldFromProgIdsRequest {
  /** `ArrayOfstring` */
  readonly ProgIds?: readonly (string | null)[] | null;
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What CreateUserDefinedFieldInfo takes. */
export interface CreateUserDefinedFieldInfoRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `UDefFieldType` */
  readonly FieldType?: UDefFieldType;
}

/** What ChangeFieldType takes. */
export interface ChangeFieldTypeRequest {
  /** `UserDefinedFieldInfo` */
  readonly Info?: $rt.Draft<UserDefinedFieldInfo> | null;
  /** `UDefFieldType` */
  readonly FieldType?: UDefFieldType;
  /** `xs:boolean` */
  readonly IsIndexed?: boolean;
}

/** What GetUserDefinedPageOneFields takes. */
export interface GetUserDefinedPageOneFieldsRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `xs:int` */
  readonly UserGroupId?: number;
}

/** What GetPublishedUserDefinedPageOneFields takes. */
export interface GetPublishedUserDefinedPageOneFieldsRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `xs:int` */
  readonly UserGroupId?: number;
}

/** What Publish takes. */
export interface PublishRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What Revert takes. */
export interface RevertRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What SaveUserDefinedFieldInfos takes. */
export interface SaveUserDefinedFieldInfosRequest {
  /** `ArrayOfUserDefinedFieldInfo` */
  readonly Infos?: readonly ($rt.Draft<UserDefinedFieldInfo> | null)[] | null;
}

/** What DetectUnpublishedChanges takes. */
export interface DetectUnpublishedChangesRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What DetectColumnIdChanges takes. */
export interface DetectColumnIdChangesRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What SetUserDefinedPageOneField takes. */
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

/** What IsPublishEventActive takes. */
export interface IsPublishEventActiveRequest {
  /** `UDefType` */
  readonly Type?: UDefType;
}

/** What GetChangedPageOneFields takes. */
export interface GetChangedPageOneFieldsRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `xs:int` */
  readonly UserGroupId?: number;
}

/** What SetPageOneFieldGrouping takes. */
export interface SetPageOneFieldGroupingRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `xs:boolean` */
  readonly Active?: boolean;
}

/** What SetListTableIdAndUDListDefinitionIdFromSelectedListId takes. */
export interface SetListTableIdAndUDListDefinitionIdFromSelectedListIdRequest {
  /** `UserDefinedFieldInfo` */
  readonly Info?: $rt.Draft<UserDefinedFieldInfo> | null;
  /** `xs:int` */
  readonly SelectedListId?: number;
}

/** What FigureOutListIdFromListTableIdAndUDListDefinitionId takes. */
export interface FigureOutListIdFromListTableIdAndUDListDefinitionIdRequest {
  /** `UserDefinedFieldInfo` */
  readonly Info?: $rt.Draft<UserDefinedFieldInfo> | null;
}

/** What SetRankOnFields takes. */
export interface SetRankOnFieldsRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `ArrayOfint` */
  readonly RankedFieldsIds?: readonly number[] | null;
}

/** What SetPublishStartSystemEvent takes. */
export interface SetPublishStartSystemEventRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

export const CustomFieldType = {
  Unknown: "Unknown",
  Integer: "Integer",
  ShortText: "ShortText",
  LongText: "LongText",
  Date: "Date",
  Blob: "Blob",
  Checkbox: "Checkbox",
  MdoList: "MdoList",
  Decimal: "Decimal",
  DateTime: "DateTime",
  Time: "Time",
  TimeSpan: "TimeSpan",
  RelationTo: "RelationTo",
  Attachment: "Attachment",
  DynamicLink: "DynamicLink",
  ListText: "ListText",
} as const;
export type CustomFieldType = (typeof CustomFieldType)[keyof typeof CustomFieldType] | $rt.UnknownName<"CustomFieldType">;
export const CustomFieldType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CustomFieldType",
  namespace: $ns0,
  values: CustomFieldType,
  zero: "Unknown",
};

export interface FieldInfoAttachment extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoAttachment";
  /** `xs:int` */
  DefaultValue: number;
}
export const FieldInfoAttachment$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoAttachment",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
    ["DefaultValue", $xs.int, "?"],
  ],
};

export interface FieldInfoBase {
  $type: "FieldInfoBase";
  /** `CustomFieldType` */
  FieldType: CustomFieldType;
  /** `xs:string` */
  FieldName: string | null;
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  ShortLabel: string | null;
  /** `xs:boolean` */
  HideLabel: boolean;
  /** `xs:boolean` */
  HideField: boolean;
  /** `xs:boolean` */
  IsIndexed: boolean;
  /** `xs:boolean` */
  IsMandatory: boolean;
  /** `xs:boolean` */
  IsReadOnly: boolean;
  /** `xs:boolean` */
  IsExternal: boolean;
  /** `xs:boolean` */
  IsDisplayField: boolean;
  /** `xs:int` */
  Rank: number;
  /** `xs:string` */
  TemplateVariableName: string | null;
}
/** FieldInfoBase, or one of the carriers derived from it: `$type` tells which. */
export type AnyFieldInfoBase = FieldInfoBase | FieldInfoAttachment | FieldInfoBlob | FieldInfoBool | FieldInfoDate | FieldInfoDateTime | FieldInfoDecimal | FieldInfoDynamicLink | FieldInfoInt | FieldInfoListText | FieldInfoLongText | FieldInfoMdoList | FieldInfoRelation | FieldInfoShortText | FieldInfoTime | FieldInfoTimeSpan;
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

export const ArrayOfFieldInfoBase$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfFieldInfoBase",
  namespace: $ns0,
  item: ["FieldInfoBase", () => FieldInfoBase$, "*nil"],
};

export interface FieldInfoBlob extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoBlob";
}
export const FieldInfoBlob$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoBlob",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
  ],
};

export interface FieldInfoBool extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoBool";
  /** `xs:boolean` */
  DefaultValue: boolean;
}
export const FieldInfoBool$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoBool",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
    ["DefaultValue", $xs.boolean, "?"],
  ],
};

export interface FieldInfoDate extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoDate";
  /** `xs:dateTime` */
  DefaultValue: string;
  /** `xs:boolean` */
  IsDefaultNow: boolean;
}
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

export interface FieldInfoDateTime extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoDateTime";
  /** `xs:dateTime` */
  DefaultValue: string;
  /** `xs:boolean` */
  IsDefaultNow: boolean;
}
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

export interface FieldInfoDecimal extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoDecimal";
  /** `xs:double` */
  DefaultValue: number;
  /** `xs:int` */
  Precision: number;
}
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

export interface FieldInfoDynamicLink extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoDynamicLink";
  /** `xs:string` */
  LinkName: string | null;
  /** `xs:string` */
  LinkValue: string | null;
}
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

export interface FieldInfoInt extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoInt";
  /** `xs:int` */
  DefaultValue: number;
}
export const FieldInfoInt$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldInfoInt",
  namespace: $ns0,
  base: () => FieldInfoBase$,
  members: [
    ["DefaultValue", $xs.int, "?"],
  ],
};

export interface FieldInfoListText extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoListText";
  /** `xs:string` */
  DefaultValue: string | null;
  /** `xs:short` */
  TextLength: number;
  /** `ArrayOfstring` */
  Choices: (string | null)[] | null;
}
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

export interface FieldInfoLongText extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoLongText";
  /** `xs:string` */
  DefaultValue: string | null;
  /** `xs:boolean` */
  IsHtml: boolean;
  /** `xs:boolean` */
  UseTextArea: boolean;
  /** `xs:int` */
  NumRows: number;
}
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

export interface FieldInfoMdoList extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoMdoList";
  /** `xs:int` */
  DefaultValue: number;
  /** `xs:string` */
  MdoListName: string | null;
}
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

export interface FieldInfoRelation extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoRelation";
  /** `xs:int` */
  DefaultValue: number;
  /** `xs:string` */
  TargetTable: string | null;
  /** `xs:string` */
  TargetLabel: string | null;
  /** `xs:boolean` */
  UseDropDown: boolean;
  /** `xs:string` */
  MdoListName: string | null;
}
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

export interface FieldInfoShortText extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoShortText";
  /** `xs:string` */
  DefaultValue: string | null;
  /** `xs:short` */
  TextLength: number;
  /** `xs:string` */
  FormatMask: string | null;
  /** `xs:boolean` */
  IsHtml: boolean;
}
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

export interface FieldInfoTime extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoTime";
  /** `xs:dateTime` */
  DefaultValue: string;
  /** `xs:boolean` */
  IsDefaultNow: boolean;
}
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

export interface FieldInfoTimeSpan extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoTimeSpan";
  /** `xs:int` */
  DefaultValue: number;
  /** `xs:boolean` */
  UseDays: boolean;
  /** `xs:boolean` */
  UseHours: boolean;
  /** `xs:boolean` */
  UseMinutes: boolean;
  /** `xs:int` */
  MaxNum: number;
}
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

export const UDefFieldType = {
  Number: "Number",
  ShortText: "ShortText",
  LongText: "LongText",
  Date: "Date",
  UnlimitedDate: "UnlimitedDate",
  Checkbox: "Checkbox",
  List: "List",
  Decimal: "Decimal",
} as const;
export type UDefFieldType = (typeof UDefFieldType)[keyof typeof UDefFieldType] | $rt.UnknownName<"UDefFieldType">;
export const UDefFieldType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "UDefFieldType",
  namespace: $ns0,
  values: UDefFieldType,
};

export const UDefType = {
  Invalid: "Invalid",
  Contact: "Contact",
  Person: "Person",
  Project: "Project",
  Sale: "Sale",
  Temp: "Temp",
  Appointment: "Appointment",
  Document: "Document",
  None: "None",
} as const;
export type UDefType = (typeof UDefType)[keyof typeof UDefType] | $rt.UnknownName<"UDefType">;
export const UDefType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "UDefType",
  namespace: $ns0,
  values: UDefType,
  zero: "Invalid",
};

export const UdefJustification = {
  Default: "Default",
  Left: "Left",
  Center: "Center",
  Right: "Right",
} as const;
export type UdefJustification = (typeof UdefJustification)[keyof typeof UdefJustification] | $rt.UnknownName<"UdefJustification">;
export const UdefJustification$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "UdefJustification",
  namespace: $ns0,
  values: UdefJustification,
  zero: "Default",
};

export interface UserDefinedFieldInfo extends Carrier {
  /** `xs:int` */
  UDefFieldId: number;
  /** `xs:int` */
  ColumnId: number;
  /** `xs:string` */
  FieldDefault: string | null;
  /** `xs:short` */
  FieldHeight: number;
  /** `xs:string` */
  FieldLabel: string | null;
  /** `xs:short` */
  FieldLeft: number;
  /** `xs:short` */
  FieldTop: number;
  /** `UDefFieldType` */
  FieldType: UDefFieldType | null;
  /** `xs:short` */
  FieldWidth: number;
  /** `xs:string` */
  FormatMask: string | null;
  /** `xs:boolean` */
  HideLabel: boolean;
  /** `xs:boolean` */
  IsIndexed: boolean;
  /** `xs:short` */
  LabelHeight: number;
  /** `xs:short` */
  LabelLeft: number;
  /** `xs:short` */
  LabelTop: number;
  /** `xs:short` */
  LabelWidth: number;
  /** `xs:int` */
  LastVersionId: number;
  /** `xs:short` */
  ListTableId: number;
  /** `xs:boolean` */
  IsMandatory: boolean;
  /** `UDefType` */
  Type: UDefType;
  /** `xs:short` */
  Page1LineNo: number;
  /** `xs:string` */
  ProgId: string | null;
  /** `xs:boolean` */
  IsReadOnly: boolean;
  /** `xs:string` */
  ShortLabel: string | null;
  /** `xs:short` */
  TabOrder: number;
  /** `xs:short` */
  TextLength: number;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:int` */
  UdefIdentity: number;
  /** `xs:int` */
  UDListDefinitionId: number;
  /** `UdefJustification` */
  Justification: UdefJustification;
  /** `xs:short` */
  Version: number;
  /** `xs:string` */
  TemplateVariableName: string | null;
  /** `xs:boolean` */
  HasBeenPublished: boolean;
  /** `xs:string` */
  MdoListName: string | null;
}
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

export const ArrayOfUserDefinedFieldInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfUserDefinedFieldInfo",
  namespace: $ns0,
  item: ["UserDefinedFieldInfo", () => UserDefinedFieldInfo$, "*nil"],
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

/** The agent as data: what the session makes its messages from. */
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

export const UserDefinedFieldInfoAgent: $rt.ClientOf<IUserDefinedFieldInfoAgent> = /* @__PURE__ */ $client(UserDefinedFieldInfoAgent$);
export type UserDefinedFieldInfoAgent = IUserDefinedFieldInfoAgent;
