/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { ArrayOfCredential$, ArrayOfCustomCommand$, type Carrier, Carrier$, type Credential, type CustomCommand } from "./C.js";
import { type EjUserStatus, EjUserStatus$ } from "./E.js";
import { ArrayOfLicenseOwner$, type LicenseOwner } from "./L.js";
import { ArrayOfMDOListItem$, type MDOListItem } from "./M.js";
import { type Person, Person$ } from "./P.js";
import { type Role, Role$ } from "./R.js";
import { ArrayOfstring$, StringDictionary$ } from "./S.js";
import { $ns0 } from "./namespaces.js";

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

export interface UiEvent extends Carrier {
  /** `xs:int` */
  EventId: number;
  /** `xs:string` */
  EventName: string | null;
  /** `xs:string` */
  EntityType: string | null;
  /** `xs:int` */
  EntityKey: number;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:string` */
  AssociateName: string | null;
  /** `xs:dateTime` */
  EventDateTime: string;
}
export const UiEvent$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UiEvent",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EventId", $xs.int, "?"],
    ["EventName", $xs.string, "?nil"],
    ["EntityType", $xs.string, "?nil"],
    ["EntityKey", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["AssociateName", $xs.string, "?nil"],
    ["EventDateTime", $xs.dateTime, "?"],
  ],
};

export const ArrayOfUiEvent$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfUiEvent",
  namespace: $ns0,
  item: ["UiEvent", () => UiEvent$, "*nil"],
};

export interface UntrustedCredentials extends Carrier {
  /** `xs:dateTime` */
  ValidFrom: string;
  /** `xs:dateTime` */
  ValidTo: string;
  /** `xs:string` */
  Comment: string | null;
  /** `xs:string` */
  SecretValue: string | null;
  /** `xs:string` */
  PublicValue: string | null;
  /** `xs:boolean` */
  IsActive: boolean;
}
export const UntrustedCredentials$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UntrustedCredentials",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ValidFrom", $xs.dateTime, "?"],
    ["ValidTo", $xs.dateTime, "?"],
    ["Comment", $xs.string, "?nil"],
    ["SecretValue", $xs.string, "?nil"],
    ["PublicValue", $xs.string, "?nil"],
    ["IsActive", $xs.boolean, "?"],
  ],
};

export const ArrayOfUntrustedCredentials$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfUntrustedCredentials",
  namespace: $ns0,
  item: ["UntrustedCredentials", () => UntrustedCredentials$, "*nil"],
};

export const UpsertNomatchAction = {
  NoChange: "NoChange",
  ZeroColumns: "ZeroColumns",
  DeleteRow: "DeleteRow",
} as const;
export type UpsertNomatchAction = (typeof UpsertNomatchAction)[keyof typeof UpsertNomatchAction] | $rt.UnknownName<"UpsertNomatchAction">;
export const UpsertNomatchAction$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "UpsertNomatchAction",
  namespace: $ns0,
  values: UpsertNomatchAction,
  zero: "NoChange",
};

export const UpsertRowActionStatus = {
  Inserted: "Inserted",
  Updated: "Updated",
  NoUpdateNeeded: "NoUpdateNeeded",
  Deleted: "Deleted",
  ColumnsZeroed: "ColumnsZeroed",
} as const;
export type UpsertRowActionStatus = (typeof UpsertRowActionStatus)[keyof typeof UpsertRowActionStatus] | $rt.UnknownName<"UpsertRowActionStatus">;
export const UpsertRowActionStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "UpsertRowActionStatus",
  namespace: $ns0,
  values: UpsertRowActionStatus,
};

export interface UpsertRowStatus extends Carrier {
  /** `xs:int` */
  PrimaryKey: number;
  /** `UpsertRowActionStatus` */
  Action: UpsertRowActionStatus | null;
  /** `ArrayOfstring` */
  RowKeys: (string | null)[] | null;
}
export const UpsertRowStatus$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UpsertRowStatus",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PrimaryKey", $xs.int, "?"],
    ["Action", () => UpsertRowActionStatus$, "?"],
    ["RowKeys", () => ArrayOfstring$, "?nil"],
  ],
};

export const ArrayOfUpsertRowStatus$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfUpsertRowStatus",
  namespace: $ns0,
  item: ["UpsertRowStatus", () => UpsertRowStatus$, "*nil"],
};

export const UrlEncoding = {
  Unknown: "Unknown",
  None: "None",
  ANSI: "ANSI",
  Unicode: "Unicode",
} as const;
export type UrlEncoding = (typeof UrlEncoding)[keyof typeof UrlEncoding] | $rt.UnknownName<"UrlEncoding">;
export const UrlEncoding$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "UrlEncoding",
  namespace: $ns0,
  values: UrlEncoding,
  zero: "Unknown",
};

export interface User extends Carrier {
  /** `xs:int` */
  AssociateId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:short` */
  Rank: number;
  /** `xs:string` */
  Tooltip: string | null;
  /** `ArrayOfLicenseOwner` */
  LicenseOwners: (LicenseOwner | null)[] | null;
  /** `Role` */
  Role: Role | null;
  /** `UserGroup` */
  UserGroup: UserGroup | null;
  /** `ArrayOfUserGroup` */
  OtherGroups: (UserGroup | null)[] | null;
  /** `Person` */
  Person: Person | null;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:dateTime` */
  Lastlogin: string;
  /** `xs:dateTime` */
  Lastlogout: string;
  /** `xs:int` */
  EjUserId: number;
  /** `xs:string` */
  RequestSignature: string | null;
  /** `UserType` */
  Type: UserType;
  /** `xs:boolean` */
  IsPersonRetired: boolean;
  /** `xs:boolean` */
  IsOnTravel: boolean;
  /** `ArrayOfCredential` */
  Credentials: (Credential | null)[] | null;
  /** `xs:string` */
  UserName: string | null;
  /** `ArrayOfMDOListItem` */
  TicketCategories: (MDOListItem | null)[] | null;
  /** `xs:string` */
  NickName: string | null;
  /** `xs:boolean` */
  WaitingForApproval: boolean;
  /** `StringDictionary` */
  ExtraFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  CustomFields: $rt.StringDictionary<string | null> | null;
  /** `ArrayOfCustomCommand` */
  PostSaveCommands: (CustomCommand | null)[] | null;
}
export const User$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "User",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AssociateId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["LicenseOwners", () => ArrayOfLicenseOwner$, "?nil"],
    ["Role", () => Role$, "?nil"],
    ["UserGroup", () => UserGroup$, "?nil"],
    ["OtherGroups", () => ArrayOfUserGroup$, "?nil"],
    ["Person", () => Person$, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["Lastlogin", $xs.dateTime, "?"],
    ["Lastlogout", $xs.dateTime, "?"],
    ["EjUserId", $xs.int, "?"],
    ["RequestSignature", $xs.string, "?nil"],
    ["Type", () => UserType$, "?"],
    ["IsPersonRetired", $xs.boolean, "?"],
    ["IsOnTravel", $xs.boolean, "?"],
    ["Credentials", () => ArrayOfCredential$, "?nil"],
    ["UserName", $xs.string, "?nil"],
    ["TicketCategories", () => ArrayOfMDOListItem$, "?nil"],
    ["NickName", $xs.string, "?nil"],
    ["WaitingForApproval", $xs.boolean, "?"],
    ["ExtraFields", () => StringDictionary$, "?nil"],
    ["CustomFields", () => StringDictionary$, "?nil"],
    ["PostSaveCommands", () => ArrayOfCustomCommand$, "?nil"],
  ],
};

export const ArrayOfUser$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfUser",
  namespace: $ns0,
  item: ["User", () => User$, "*nil"],
};

export interface UserAndInstallationLicenceStatus {
  /** `xs:dateTime` */
  AdminWarningDate: string;
  /** `xs:dateTime` */
  ExpiryDate: string;
  /** `xs:dateTime` */
  GraceDate: string;
  /** `xs:string` */
  CompanyName: string | null;
  /** `xs:string` */
  SerialNr: string | null;
  /** `ArrayOfstring` */
  UserLicenses: (string | null)[] | null;
}
export const UserAndInstallationLicenceStatus$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UserAndInstallationLicenceStatus",
  namespace: $ns0,
  members: [
    ["AdminWarningDate", $xs.dateTime, "?"],
    ["ExpiryDate", $xs.dateTime, "?"],
    ["GraceDate", $xs.dateTime, "?"],
    ["CompanyName", $xs.string, "?nil"],
    ["SerialNr", $xs.string, "?nil"],
    ["UserLicenses", () => ArrayOfstring$, "?nil"],
  ],
};

export interface UserCandidate extends Carrier {
  /** `xs:int` */
  UserCandidateId: number;
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  SecretKey: string | null;
  /** `xs:string` */
  SecretValue: string | null;
}
export const UserCandidate$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UserCandidate",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["UserCandidateId", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["SecretKey", $xs.string, "?nil"],
    ["SecretValue", $xs.string, "?nil"],
  ],
};

export interface UserConnectedState {
  /** `xs:boolean` */
  IsConnected: boolean;
  /** `xs:string` */
  ProviderId: string | null;
  /** `xs:string` */
  LoginUrl: string | null;
}
export const UserConnectedState$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UserConnectedState",
  namespace: $ns0,
  members: [
    ["IsConnected", $xs.boolean, "?"],
    ["ProviderId", $xs.string, "?nil"],
    ["LoginUrl", $xs.string, "?nil"],
  ],
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

export interface UserGroup extends Carrier {
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:int` */
  Id: number;
  /** `xs:short` */
  Rank: number;
  /** `xs:boolean` */
  Deleted: boolean;
}
export const UserGroup$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UserGroup",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Id", $xs.int, "?"],
    ["Rank", $xs.short, "?"],
    ["Deleted", $xs.boolean, "?"],
  ],
};

export const ArrayOfUserGroup$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfUserGroup",
  namespace: $ns0,
  item: ["UserGroup", () => UserGroup$, "*nil"],
};

export interface UserInfo extends Carrier {
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:int` */
  UserInfoId: number;
  /** `xs:string` */
  UserName: string | null;
  /** `xs:int` */
  PersonId: number;
  /** `xs:short` */
  Rank: number;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:int` */
  UserGroupId: number;
  /** `xs:int` */
  EjUserId: number;
  /** `UserType` */
  UserType: UserType;
  /** `ArrayOfstring` */
  GrantedLicenses: (string | null)[] | null;
  /** `xs:boolean` */
  CanLogon: boolean;
  /** `xs:string` */
  RoleName: string | null;
  /** `xs:string` */
  RoleTooltip: string | null;
  /** `xs:string` */
  UserGroupName: string | null;
  /** `xs:string` */
  UserGroupTooltip: string | null;
}
export const UserInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UserInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Deleted", $xs.boolean, "?"],
    ["UserInfoId", $xs.int, "?"],
    ["UserName", $xs.string, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["Rank", $xs.short, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["UserGroupId", $xs.int, "?"],
    ["EjUserId", $xs.int, "?"],
    ["UserType", () => UserType$, "?"],
    ["GrantedLicenses", () => ArrayOfstring$, "?nil"],
    ["CanLogon", $xs.boolean, "?"],
    ["RoleName", $xs.string, "?nil"],
    ["RoleTooltip", $xs.string, "?nil"],
    ["UserGroupName", $xs.string, "?nil"],
    ["UserGroupTooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfUserInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfUserInfo",
  namespace: $ns0,
  item: ["UserInfo", () => UserInfo$, "*nil"],
};

export interface UserPresenceStatus {
  /** `EjUserStatus` */
  Status: EjUserStatus;
  /** `xs:string` */
  Message: string | null;
}
export const UserPresenceStatus$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UserPresenceStatus",
  namespace: $ns0,
  members: [
    ["Status", () => EjUserStatus$, "?"],
    ["Message", $xs.string, "?nil"],
  ],
};

export const UserType = {
  Unknown: "Unknown",
  InternalAssociate: "InternalAssociate",
  ResourceAssociate: "ResourceAssociate",
  ExternalAssociate: "ExternalAssociate",
  AnonymousAssociate: "AnonymousAssociate",
  SystemAssociate: "SystemAssociate",
} as const;
export type UserType = (typeof UserType)[keyof typeof UserType] | $rt.UnknownName<"UserType">;
export const UserType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "UserType",
  namespace: $ns0,
  values: UserType,
  zero: "Unknown",
};

export interface UserValidationResult extends Carrier {
  /** `xs:string` */
  Reason: string | null;
  /** `xs:boolean` */
  Result: boolean;
}
export const UserValidationResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UserValidationResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Reason", $xs.string, "?nil"],
    ["Result", $xs.boolean, "?"],
  ],
};

export interface UtmParameters extends Carrier {
  /** `xs:int` */
  UtmParametersId: number;
  /** `xs:int` */
  CreatedContactId: number;
  /** `xs:int` */
  CreatedPersonId: number;
  /** `xs:int` */
  FormSubmissionId: number;
  /** `xs:string` */
  FirstTouchSource: string | null;
  /** `xs:string` */
  FirstTouchMedium: string | null;
  /** `xs:string` */
  FirstTouchCampaign: string | null;
  /** `xs:string` */
  FirstTouchTerm: string | null;
  /** `xs:string` */
  FirstTouchContent: string | null;
  /** `xs:string` */
  FirstTouchReferrerDomain: string | null;
  /** `xs:dateTime` */
  FirstTouchWhen: string;
  /** `xs:string` */
  Source: string | null;
  /** `xs:string` */
  Medium: string | null;
  /** `xs:string` */
  Campaign: string | null;
  /** `xs:string` */
  Term: string | null;
  /** `xs:string` */
  Content: string | null;
  /** `xs:string` */
  ReferrerDomain: string | null;
  /** `xs:dateTime` */
  When: string;
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
}
export const UtmParameters$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UtmParameters",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["UtmParametersId", $xs.int, "?"],
    ["CreatedContactId", $xs.int, "?"],
    ["CreatedPersonId", $xs.int, "?"],
    ["FormSubmissionId", $xs.int, "?"],
    ["FirstTouchSource", $xs.string, "?nil"],
    ["FirstTouchMedium", $xs.string, "?nil"],
    ["FirstTouchCampaign", $xs.string, "?nil"],
    ["FirstTouchTerm", $xs.string, "?nil"],
    ["FirstTouchContent", $xs.string, "?nil"],
    ["FirstTouchReferrerDomain", $xs.string, "?nil"],
    ["FirstTouchWhen", $xs.dateTime, "?"],
    ["Source", $xs.string, "?nil"],
    ["Medium", $xs.string, "?nil"],
    ["Campaign", $xs.string, "?nil"],
    ["Term", $xs.string, "?nil"],
    ["Content", $xs.string, "?nil"],
    ["ReferrerDomain", $xs.string, "?nil"],
    ["When", $xs.dateTime, "?"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
    ["UpdatedCount", $xs.short, "?"],
  ],
};
