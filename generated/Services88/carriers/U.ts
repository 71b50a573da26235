/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { Carrier, Credential, CustomCommand } from "./C.js";
import type { EjUserStatus } from "./E.js";
import type { LicenseOwner } from "./L.js";
import type { MDOListItem } from "./M.js";
import type { Person } from "./P.js";
import type { Role } from "./R.js";

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

export const UdefJustification = {
  Default: "Default",
  Left: "Left",
  Center: "Center",
  Right: "Right",
} as const;
export type UdefJustification = (typeof UdefJustification)[keyof typeof UdefJustification] | $rt.UnknownName<"UdefJustification">;

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

export const UpsertNomatchAction = {
  NoChange: "NoChange",
  ZeroColumns: "ZeroColumns",
  DeleteRow: "DeleteRow",
} as const;
export type UpsertNomatchAction = (typeof UpsertNomatchAction)[keyof typeof UpsertNomatchAction] | $rt.UnknownName<"UpsertNomatchAction">;

export const UpsertRowActionStatus = {
  Inserted: "Inserted",
  Updated: "Updated",
  NoUpdateNeeded: "NoUpdateNeeded",
  Deleted: "Deleted",
  ColumnsZeroed: "ColumnsZeroed",
} as const;
export type UpsertRowActionStatus = (typeof UpsertRowActionStatus)[keyof typeof UpsertRowActionStatus] | $rt.UnknownName<"UpsertRowActionStatus">;

export interface UpsertRowStatus extends Carrier {
  /** `xs:int` */
  PrimaryKey: number;
  /** `UpsertRowActionStatus` */
  Action: UpsertRowActionStatus | null;
  /** `ArrayOfstring` */
  RowKeys: (string | null)[] | null;
}

export const UrlEncoding = {
  Unknown: "Unknown",
  None: "None",
  ANSI: "ANSI",
  Unicode: "Unicode",
} as const;
export type UrlEncoding = (typeof UrlEncoding)[keyof typeof UrlEncoding] | $rt.UnknownName<"UrlEncoding">;

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

export interface UserConnectedState {
  /** `xs:boolean` */
  IsConnected: boolean;
  /** `xs:string` */
  ProviderId: string | null;
  /** `xs:string` */
  LoginUrl: string | null;
}

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

export interface UserPresenceStatus {
  /** `EjUserStatus` */
  Status: EjUserStatus;
  /** `xs:string` */
  Message: string | null;
}

export const UserType = {
  Unknown: "Unknown",
  InternalAssociate: "InternalAssociate",
  ResourceAssociate: "ResourceAssociate",
  ExternalAssociate: "ExternalAssociate",
  AnonymousAssociate: "AnonymousAssociate",
  SystemAssociate: "SystemAssociate",
} as const;
export type UserType = (typeof UserType)[keyof typeof UserType] | $rt.UnknownName<"UserType">;

export interface UserValidationResult extends Carrier {
  /** `xs:string` */
  Reason: string | null;
  /** `xs:boolean` */
  Result: boolean;
}

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
