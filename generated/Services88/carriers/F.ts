/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { ArchiveColumnInfo, ArchiveListItem, Associate } from "./A.js";
import type { Carrier, ControlInfo, CustomFieldType } from "./C.js";
import type { EFieldRight } from "./E.js";
import type { OperationInfo } from "./O.js";

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

export const FieldAccess = {
  Normal: "Normal",
  Mandatory: "Mandatory",
  ReadOnly: "ReadOnly",
} as const;
export type FieldAccess = (typeof FieldAccess)[keyof typeof FieldAccess] | $rt.UnknownName<"FieldAccess">;

export interface FieldInfoAttachment extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoAttachment";
  /** `xs:int` */
  DefaultValue: number;
}

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

export interface FieldInfoBlob extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoBlob";
}

export interface FieldInfoBool extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoBool";
  /** `xs:boolean` */
  DefaultValue: boolean;
}

export interface FieldInfoDate extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoDate";
  /** `xs:dateTime` */
  DefaultValue: string;
  /** `xs:boolean` */
  IsDefaultNow: boolean;
}

export interface FieldInfoDateTime extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoDateTime";
  /** `xs:dateTime` */
  DefaultValue: string;
  /** `xs:boolean` */
  IsDefaultNow: boolean;
}

export interface FieldInfoDecimal extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoDecimal";
  /** `xs:double` */
  DefaultValue: number;
  /** `xs:int` */
  Precision: number;
}

export interface FieldInfoDynamicLink extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoDynamicLink";
  /** `xs:string` */
  LinkName: string | null;
  /** `xs:string` */
  LinkValue: string | null;
}

export interface FieldInfoInt extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoInt";
  /** `xs:int` */
  DefaultValue: number;
}

export interface FieldInfoListText extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoListText";
  /** `xs:string` */
  DefaultValue: string | null;
  /** `xs:short` */
  TextLength: number;
  /** `ArrayOfstring` */
  Choices: (string | null)[] | null;
}

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

export interface FieldInfoMdoList extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoMdoList";
  /** `xs:int` */
  DefaultValue: number;
  /** `xs:string` */
  MdoListName: string | null;
}

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

export interface FieldInfoTime extends Omit<FieldInfoBase, "$type"> {
  $type: "FieldInfoTime";
  /** `xs:dateTime` */
  DefaultValue: string;
  /** `xs:boolean` */
  IsDefaultNow: boolean;
}

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

export interface FieldProperty {
  /** `FieldRight` */
  FieldRight: FieldRight | null;
  /** `xs:string` */
  FieldType: string | null;
  /** `xs:int` */
  FieldLength: number;
}

export interface FieldRight {
  /** `EFieldRight` */
  Mask: EFieldRight[];
  /** `xs:string` */
  Reason: string | null;
}

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

export interface FindResults extends Carrier {
  /** `ArrayOfArchiveColumnInfo` */
  ArchiveColumns: (ArchiveColumnInfo | null)[] | null;
  /** `ArrayOfArchiveListItem` */
  ArchiveRows: (ArchiveListItem | null)[] | null;
  /** `xs:int` */
  RowCount: number;
}

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

export interface FormDesignCarrier {
  /** `xs:string` */
  CssStyles: string | null;
  /** `xs:double` */
  Confidence: number;
  /** `xs:string` */
  Notes: string | null;
}

export interface FormDesignCss {
  /** `xs:string` */
  CssClass: string | null;
  /** `xs:string` */
  CssRule: string | null;
  /** `xs:string` */
  State: string | null;
}

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

export interface FormFieldRestriction extends Carrier {
  /** `xs:int` */
  FormFieldRestrictionId: number;
  /** `xs:string` */
  FieldIdentifier: string | null;
  /** `FormFieldRestrictionType` */
  FieldRestriction: FormFieldRestrictionType;
}

export const FormFieldRestrictionType = {
  NotSet: "NotSet",
  ReadOnly: "ReadOnly",
  DoNotShow: "DoNotShow",
} as const;
export type FormFieldRestrictionType = (typeof FormFieldRestrictionType)[keyof typeof FormFieldRestrictionType] | $rt.UnknownName<"FormFieldRestrictionType">;

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

export const FormSubmissionStatus = {
  Unknown: "Unknown",
  InProgress: "InProgress",
  EmailVerification: "EmailVerification",
  Submitted: "Submitted",
  Processed: "Processed",
  Failed: "Failed",
} as const;
export type FormSubmissionStatus = (typeof FormSubmissionStatus)[keyof typeof FormSubmissionStatus] | $rt.UnknownName<"FormSubmissionStatus">;

export const FormType = {
  Normal: "Normal",
  Template: "Template",
} as const;
export type FormType = (typeof FormType)[keyof typeof FormType] | $rt.UnknownName<"FormType">;

export const FormsRecaptchaMode = {
  NotAvailable: "NotAvailable",
  GlobalKeysExist: "GlobalKeysExist",
  KeysNeeded: "KeysNeeded",
} as const;
export type FormsRecaptchaMode = (typeof FormsRecaptchaMode)[keyof typeof FormsRecaptchaMode] | $rt.UnknownName<"FormsRecaptchaMode">;

export const FreeBusy = {
  Busy: "Busy",
  Free: "Free",
} as const;
export type FreeBusy = (typeof FreeBusy)[keyof typeof FreeBusy] | $rt.UnknownName<"FreeBusy">;

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

export const FreeTextOperator = {
  Contains: "Contains",
  StartsWith: "StartsWith",
  ExactMatch: "ExactMatch",
} as const;
export type FreeTextOperator = (typeof FreeTextOperator)[keyof typeof FreeTextOperator] | $rt.UnknownName<"FreeTextOperator">;
