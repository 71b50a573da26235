/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type ArchiveColumnInfo, type ArchiveListItem, ArrayOfArchiveColumnInfo$, ArrayOfArchiveListItem$, type Associate, Associate$ } from "./A.js";
import { ArrayOfControlInfo$, type Carrier, Carrier$, type ControlInfo, type CustomFieldType, CustomFieldType$ } from "./C.js";
import { type EFieldRight, EFieldRight$ } from "./E.js";
import { ArrayOfint$ } from "./I.js";
import { ArrayOfOperationInfo$, type OperationInfo } from "./O.js";
import { ArrayOfstring$ } from "./S.js";
import { $ns0 } from "./namespaces.js";

export interface Favourite extends Carrier {
  /** `xs:string` */
  TableName: string | null;
  /** `xs:int` */
  RecordId: number;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:string` */
  ExtraInfo: string | null;
  /** `xs:int` */
  Rank: number;
}
export const Favourite$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Favourite",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TableName", $xs.string, "?nil"],
    ["RecordId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["ExtraInfo", $xs.string, "?nil"],
    ["Rank", $xs.int, "?"],
  ],
};

export const ArrayOfFavourite$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfFavourite",
  namespace: $ns0,
  item: ["Favourite", () => Favourite$, "*nil"],
};

export interface FencingInfo extends Carrier {
  /** `xs:int` */
  ActiveCount: number;
  /** `xs:int` */
  Maximum: number;
  /** `xs:boolean` */
  IsNearingMaximum: boolean;
  /** `xs:boolean` */
  HasReachedMaximum: boolean;
  /** `xs:string` */
  WarningMessage: string | null;
  /** `xs:string` */
  WarningTooltip: string | null;
}
export const FencingInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FencingInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ActiveCount", $xs.int, "?"],
    ["Maximum", $xs.int, "?"],
    ["IsNearingMaximum", $xs.boolean, "?"],
    ["HasReachedMaximum", $xs.boolean, "?"],
    ["WarningMessage", $xs.string, "?nil"],
    ["WarningTooltip", $xs.string, "?nil"],
  ],
};

export const FieldAccess = {
  Normal: "Normal",
  Mandatory: "Mandatory",
  ReadOnly: "ReadOnly",
} as const;
export type FieldAccess = (typeof FieldAccess)[keyof typeof FieldAccess] | $rt.UnknownName<"FieldAccess">;
export const FieldAccess$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FieldAccess",
  namespace: $ns0,
  values: FieldAccess,
  zero: "Normal",
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

export interface FieldMetadata extends Carrier {
  /** `xs:string` */
  FieldKey: string | null;
  /** `xs:int` */
  Rank: number;
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:string` */
  DisplayDescription: string | null;
  /** `FieldMetadataType` */
  FieldType: FieldMetadataType;
  /** `xs:string` */
  ListName: string | null;
  /** `xs:string` */
  DefaultValue: string | null;
  /** `xs:int` */
  MaxLength: number;
  /** `FieldAccess` */
  Access: FieldAccess;
  /** `xs:boolean` */
  ShowInSearch: boolean;
}
export const FieldMetadata$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldMetadata",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["FieldKey", $xs.string, "?nil"],
    ["Rank", $xs.int, "?"],
    ["DisplayName", $xs.string, "?nil"],
    ["DisplayDescription", $xs.string, "?nil"],
    ["FieldType", () => FieldMetadataType$, "?"],
    ["ListName", $xs.string, "?nil"],
    ["DefaultValue", $xs.string, "?nil"],
    ["MaxLength", $xs.int, "?"],
    ["Access", () => FieldAccess$, "?"],
    ["ShowInSearch", $xs.boolean, "?"],
  ],
};

export const ArrayOfFieldMetadata$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfFieldMetadata",
  namespace: $ns0,
  item: ["FieldMetadata", () => FieldMetadata$, "*nil"],
};

export const FieldMetadataDictionary$: $rt.DictionaryDescriptor = {
  kind: "dictionary",
  name: "FieldMetadataDictionary",
  namespace: $ns0,
  pair: "FieldMetadataDictionaryKeyValuePair",
  key: ["Key", $xs.string, "1nil"],
  value: ["Value", () => FieldMetadata$, "1nil"],
};

export const FieldMetadataType = {
  Checkbox: "Checkbox",
  Text: "Text",
  Password: "Password",
  Integer: "Integer",
  Double: "Double",
  List: "List",
  Date: "Date",
  Label: "Label",
} as const;
export type FieldMetadataType = (typeof FieldMetadataType)[keyof typeof FieldMetadataType] | $rt.UnknownName<"FieldMetadataType">;
export const FieldMetadataType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FieldMetadataType",
  namespace: $ns0,
  values: FieldMetadataType,
  zero: "Checkbox",
};

export interface FieldProperty {
  /** `FieldRight` */
  FieldRight: FieldRight | null;
  /** `xs:string` */
  FieldType: string | null;
  /** `xs:int` */
  FieldLength: number;
}
export const FieldProperty$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldProperty",
  namespace: $ns0,
  members: [
    ["FieldRight", () => FieldRight$, "?nil"],
    ["FieldType", $xs.string, "?nil"],
    ["FieldLength", $xs.int, "?"],
  ],
};

export const FieldPropertyDictionary$: $rt.DictionaryDescriptor = {
  kind: "dictionary",
  name: "FieldPropertyDictionary",
  namespace: $ns0,
  pair: "FieldPropertyDictionaryKeyValuePair",
  key: ["Key", $xs.string, "1nil"],
  value: ["Value", () => FieldProperty$, "1nil"],
};

export interface FieldRight {
  /** `EFieldRight` */
  Mask: EFieldRight[];
  /** `xs:string` */
  Reason: string | null;
}
export const FieldRight$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldRight",
  namespace: $ns0,
  members: [
    ["Mask", () => EFieldRight$, "?"],
    ["Reason", $xs.string, "?nil"],
  ],
};

export interface FieldValueInfo {
  /** `xs:boolean` */
  CanSupportMultiUse: boolean;
  /** `xs:boolean` */
  DefaultShowInGui: boolean;
  /** `xs:boolean` */
  DefaultShowInSelector: boolean;
  /** `xs:boolean` */
  IsActive: boolean;
  /** `xs:string` */
  Key: string | null;
  /** `xs:string` */
  ValueType: string | null;
  /** `xs:boolean` */
  Mandatory: boolean;
  /** `xs:string` */
  EncodedDisplayName: string | null;
  /** `xs:string` */
  EncodedDisplayDescription: string | null;
  /** `xs:string` */
  IconHint: string | null;
  /** `ArrayOfControlInfo` */
  ControlInfos: (ControlInfo | null)[] | null;
  /** `xs:string` */
  EncodedDataCaption: string | null;
  /** `xs:string` */
  EncodedDataCaptionDescription: string | null;
  /** `xs:string` */
  CurrentOperationType: string | null;
  /** `ArrayOfstring` */
  Values: (string | null)[] | null;
  /** `ArrayOfstring` */
  DisplayValues: (string | null)[] | null;
  /** `ArrayOfOperationInfo` */
  OperationInfos: (OperationInfo | null)[] | null;
}
export const FieldValueInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FieldValueInfo",
  namespace: $ns0,
  members: [
    ["CanSupportMultiUse", $xs.boolean, "?"],
    ["DefaultShowInGui", $xs.boolean, "?"],
    ["DefaultShowInSelector", $xs.boolean, "?"],
    ["IsActive", $xs.boolean, "?"],
    ["Key", $xs.string, "?nil"],
    ["ValueType", $xs.string, "?nil"],
    ["Mandatory", $xs.boolean, "?"],
    ["EncodedDisplayName", $xs.string, "?nil"],
    ["EncodedDisplayDescription", $xs.string, "?nil"],
    ["IconHint", $xs.string, "?nil"],
    ["ControlInfos", () => ArrayOfControlInfo$, "?nil"],
    ["EncodedDataCaption", $xs.string, "?nil"],
    ["EncodedDataCaptionDescription", $xs.string, "?nil"],
    ["CurrentOperationType", $xs.string, "?nil"],
    ["Values", () => ArrayOfstring$, "?nil"],
    ["DisplayValues", () => ArrayOfstring$, "?nil"],
    ["OperationInfos", () => ArrayOfOperationInfo$, "?nil"],
  ],
};

export const ArrayOfFieldValueInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfFieldValueInfo",
  namespace: $ns0,
  item: ["FieldValueInfo", () => FieldValueInfo$, "*nil"],
};

export interface FindResults extends Carrier {
  /** `ArrayOfArchiveColumnInfo` */
  ArchiveColumns: (ArchiveColumnInfo | null)[] | null;
  /** `ArrayOfArchiveListItem` */
  ArchiveRows: (ArchiveListItem | null)[] | null;
  /** `xs:int` */
  RowCount: number;
}
export const FindResults$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FindResults",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ArchiveColumns", () => ArrayOfArchiveColumnInfo$, "?nil"],
    ["ArchiveRows", () => ArrayOfArchiveListItem$, "?nil"],
    ["RowCount", $xs.int, "?"],
  ],
};

export interface ForeignAppEntity extends Carrier {
  /** `xs:int` */
  ForeignAppId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `ArrayOfForeignDevice` */
  Devices: (ForeignDevice | null)[] | null;
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

export interface ForeignDevice extends Carrier {
  /** `xs:int` */
  ForeignDeviceId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `xs:string` */
  AssociateFullName: string | null;
  /** `xs:string` */
  CreatedBy: string | null;
  /** `xs:string` */
  UpdatedBy: string | null;
  /** `xs:string` */
  DeviceIdentifier: string | null;
  /** `xs:int` */
  ForeignAppId: number;
}
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

export const ArrayOfForeignDevice$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfForeignDevice",
  namespace: $ns0,
  item: ["ForeignDevice", () => ForeignDevice$, "*nil"],
};

export interface ForeignKey extends Carrier {
  /** `xs:string` */
  Key: string | null;
  /** `xs:string` */
  Value: string | null;
  /** `xs:int` */
  RecordId: number;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `xs:string` */
  UpdatedBy: string | null;
  /** `xs:string` */
  CreatedBy: string | null;
  /** `xs:string` */
  TableName: string | null;
}
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

export const ArrayOfForeignKey$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfForeignKey",
  namespace: $ns0,
  item: ["ForeignKey", () => ForeignKey$, "*nil"],
};

export interface FormDesignCarrier {
  /** `xs:string` */
  CssStyles: string | null;
  /** `xs:double` */
  Confidence: number;
  /** `xs:string` */
  Notes: string | null;
}
export const FormDesignCarrier$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FormDesignCarrier",
  namespace: $ns0,
  members: [
    ["CssStyles", $xs.string, "?nil"],
    ["Confidence", $xs.double, "?"],
    ["Notes", $xs.string, "?nil"],
  ],
};

export interface FormDesignCss {
  /** `xs:string` */
  CssClass: string | null;
  /** `xs:string` */
  CssRule: string | null;
  /** `xs:string` */
  State: string | null;
}
export const FormDesignCss$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FormDesignCss",
  namespace: $ns0,
  members: [
    ["CssClass", $xs.string, "?nil"],
    ["CssRule", $xs.string, "?nil"],
    ["State", $xs.string, "?nil"],
  ],
};

export interface FormEntity extends Carrier {
  /** `xs:int` */
  FormId: number;
  /** `xs:string` */
  FormKey: string | null;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Config: string | null;
  /** `xs:int` */
  FolderId: number;
  /** `xs:int` */
  ScriptId: number;
  /** `xs:int` */
  ResponseShipmentId: number;
  /** `xs:boolean` */
  Active: boolean;
  /** `xs:dateTime` */
  Expires: string;
  /** `xs:int` */
  MaxSubmits: number;
  /** `FormType` */
  Type: FormType;
  /** `xs:string` */
  Recipe: string | null;
  /** `xs:int` */
  GroupId: number;
  /** `xs:boolean` */
  NewTicket: boolean;
  /** `FormsRecaptchaMode` */
  RecaptchaMode: FormsRecaptchaMode;
  /** `xs:dateTime` */
  Registered: string;
  /** `xs:int` */
  RegisteredAssociateId: number;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:int` */
  UpdatedAssociateId: number;
  /** `xs:short` */
  UpdatedCount: number;
  /** `ArrayOfint` */
  EmailFlows: number[] | null;
  /** `xs:string` */
  FolderName: string | null;
}
export const FormEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FormEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["FormId", $xs.int, "?"],
    ["FormKey", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Config", $xs.string, "?nil"],
    ["FolderId", $xs.int, "?"],
    ["ScriptId", $xs.int, "?"],
    ["ResponseShipmentId", $xs.int, "?"],
    ["Active", $xs.boolean, "?"],
    ["Expires", $xs.dateTime, "?"],
    ["MaxSubmits", $xs.int, "?"],
    ["Type", () => FormType$, "?"],
    ["Recipe", $xs.string, "?nil"],
    ["GroupId", $xs.int, "?"],
    ["NewTicket", $xs.boolean, "?"],
    ["RecaptchaMode", () => FormsRecaptchaMode$, "?"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
    ["UpdatedCount", $xs.short, "?"],
    ["EmailFlows", () => ArrayOfint$, "?nil"],
    ["FolderName", $xs.string, "?nil"],
  ],
};

export interface FormFieldRestriction extends Carrier {
  /** `xs:int` */
  FormFieldRestrictionId: number;
  /** `xs:string` */
  FieldIdentifier: string | null;
  /** `FormFieldRestrictionType` */
  FieldRestriction: FormFieldRestrictionType;
}
export const FormFieldRestriction$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FormFieldRestriction",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["FormFieldRestrictionId", $xs.int, "?"],
    ["FieldIdentifier", $xs.string, "?nil"],
    ["FieldRestriction", () => FormFieldRestrictionType$, "?"],
  ],
};

export const ArrayOfFormFieldRestriction$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfFormFieldRestriction",
  namespace: $ns0,
  item: ["FormFieldRestriction", () => FormFieldRestriction$, "*nil"],
};

export const FormFieldRestrictionType = {
  NotSet: "NotSet",
  ReadOnly: "ReadOnly",
  DoNotShow: "DoNotShow",
} as const;
export type FormFieldRestrictionType = (typeof FormFieldRestrictionType)[keyof typeof FormFieldRestrictionType] | $rt.UnknownName<"FormFieldRestrictionType">;
export const FormFieldRestrictionType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FormFieldRestrictionType",
  namespace: $ns0,
  values: FormFieldRestrictionType,
  zero: "NotSet",
};

export interface FormSubmissionEntity extends Carrier {
  /** `xs:int` */
  FormSubmissionId: number;
  /** `xs:int` */
  FormId: number;
  /** `xs:dateTime` */
  WhenSubmitted: string;
  /** `xs:int` */
  ContactId: number;
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  EmailAddress: string | null;
  /** `xs:int` */
  ResponseShipmentAddrId: number;
  /** `xs:string` */
  Response: string | null;
  /** `FormSubmissionStatus` */
  Status: FormSubmissionStatus;
  /** `xs:string` */
  ProcessingLog: string | null;
}
export const FormSubmissionEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FormSubmissionEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["FormSubmissionId", $xs.int, "?"],
    ["FormId", $xs.int, "?"],
    ["WhenSubmitted", $xs.dateTime, "?"],
    ["ContactId", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["EmailAddress", $xs.string, "?nil"],
    ["ResponseShipmentAddrId", $xs.int, "?"],
    ["Response", $xs.string, "?nil"],
    ["Status", () => FormSubmissionStatus$, "?"],
    ["ProcessingLog", $xs.string, "?nil"],
  ],
};

export const FormSubmissionStatus = {
  Unknown: "Unknown",
  InProgress: "InProgress",
  EmailVerification: "EmailVerification",
  Submitted: "Submitted",
  Processed: "Processed",
  Failed: "Failed",
} as const;
export type FormSubmissionStatus = (typeof FormSubmissionStatus)[keyof typeof FormSubmissionStatus] | $rt.UnknownName<"FormSubmissionStatus">;
export const FormSubmissionStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FormSubmissionStatus",
  namespace: $ns0,
  values: FormSubmissionStatus,
  zero: "Unknown",
};

export const FormType = {
  Normal: "Normal",
  Template: "Template",
} as const;
export type FormType = (typeof FormType)[keyof typeof FormType] | $rt.UnknownName<"FormType">;
export const FormType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FormType",
  namespace: $ns0,
  values: FormType,
  zero: "Normal",
};

export const FormsRecaptchaMode = {
  NotAvailable: "NotAvailable",
  GlobalKeysExist: "GlobalKeysExist",
  KeysNeeded: "KeysNeeded",
} as const;
export type FormsRecaptchaMode = (typeof FormsRecaptchaMode)[keyof typeof FormsRecaptchaMode] | $rt.UnknownName<"FormsRecaptchaMode">;
export const FormsRecaptchaMode$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FormsRecaptchaMode",
  namespace: $ns0,
  values: FormsRecaptchaMode,
  zero: "NotAvailable",
};

export const FreeBusy = {
  Busy: "Busy",
  Free: "Free",
} as const;
export type FreeBusy = (typeof FreeBusy)[keyof typeof FreeBusy] | $rt.UnknownName<"FreeBusy">;
export const FreeBusy$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FreeBusy",
  namespace: $ns0,
  values: FreeBusy,
  zero: "Busy",
};

export interface FreeText extends Carrier {
  /** `xs:boolean` */
  FreeTextEnabled: boolean;
  /** `FreeTextOperator` */
  SingleWordOperator: FreeTextOperator | null;
  /** `FreeTextOperator` */
  MultiWordOperator: FreeTextOperator | null;
  /** `xs:int` */
  CountWords: number;
  /** `xs:int` */
  Occurrences: number;
  /** `xs:dateTime` */
  LastGenerated: string;
  /** `xs:boolean` */
  AutoEnableTravelAreas: boolean;
}
export const FreeText$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FreeText",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["FreeTextEnabled", $xs.boolean, "?"],
    ["SingleWordOperator", () => FreeTextOperator$, "?"],
    ["MultiWordOperator", () => FreeTextOperator$, "?"],
    ["CountWords", $xs.int, "?"],
    ["Occurrences", $xs.int, "?"],
    ["LastGenerated", $xs.dateTime, "?"],
    ["AutoEnableTravelAreas", $xs.boolean, "?"],
  ],
};

export const FreeTextOperator = {
  Contains: "Contains",
  StartsWith: "StartsWith",
  ExactMatch: "ExactMatch",
} as const;
export type FreeTextOperator = (typeof FreeTextOperator)[keyof typeof FreeTextOperator] | $rt.UnknownName<"FreeTextOperator">;
export const FreeTextOperator$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FreeTextOperator",
  namespace: $ns0,
  values: FreeTextOperator,
};
