/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { Carrier } from "./C.js";
import type { MDOListItem, ModuleLicense, ModuleLicenseLink } from "./M.js";
import type { SignedPublicKey } from "./S.js";

export interface LandingPageEntity extends Carrier {
  /** `xs:int` */
  LandingPageId: number;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:string` */
  EntityTableName: string | null;
  /** `xs:int` */
  SelectionId: number;
  /** `ArrayOfMDOListItem` */
  PinnedSelections: (MDOListItem | null)[] | null;
  /** `ArrayOfMDOListItem` */
  PinnedEntities: (MDOListItem | null)[] | null;
}

export interface LanguageInfo extends Carrier {
  /** `xs:int` */
  LanguageInfoId: number;
  /** `xs:int` */
  LCID: number;
  /** `xs:string` */
  EnglishName: string | null;
  /** `xs:string` */
  NativeName: string | null;
  /** `xs:string` */
  ThreeLetterISOLanguageName: string | null;
  /** `xs:string` */
  TwoLetterISOLanguageName: string | null;
  /** `xs:boolean` */
  IsBuiltIn: boolean;
}

export interface LegalBase extends Carrier {
  /** `xs:int` */
  LegalBaseId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:short` */
  Rank: number;
  /** `xs:string` */
  Key: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
}

export interface LicenseInfo {
  /** `xs:string` */
  CompanyName: string | null;
  /** `xs:string` */
  SerialNr: string | null;
  /** `xs:string` */
  OwnerName: string | null;
  /** `xs:string` */
  OwnerDescription: string | null;
  /** `xs:dateTime` */
  NextCheckDate: string;
  /** `xs:dateTime` */
  MaintenanceDate: string;
  /** `xs:dateTime` */
  AdminWarningDate: string;
  /** `xs:dateTime` */
  ExpiryDate: string;
  /** `xs:dateTime` */
  GraceDate: string;
  /** `xs:int` */
  ExtraFlags: number;
  /** `xs:string` */
  LicenseUrl: string | null;
  /** `xs:string` */
  LicenseVersion: string | null;
  /** `xs:int` */
  DeploymentType: number;
  /** `xs:string` */
  ProductType: string | null;
  /** `xs:string` */
  ProductDescription: string | null;
  /** `ArrayOfModuleLicense` */
  ModuleLicenses: (ModuleLicense | null)[] | null;
  /** `SignedPublicKey` */
  PublicKey: SignedPublicKey | null;
  /** `xs:string` */
  Signature: string | null;
}

export interface LicenseOwner extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `ArrayOfModuleLicenseLink` */
  RestrictedModuleLicenses: (ModuleLicenseLink | null)[] | null;
  /** `ArrayOfModuleLicenseLink` */
  UnrestrictedModuleLicenses: (ModuleLicenseLink | null)[] | null;
}

export interface LicenseResult extends Carrier {
  /** `xs:boolean` */
  Succeeded: boolean;
  /** `xs:string` */
  Reason: string | null;
}

export const LicenseStatus = {
  Ok: "Ok",
  NewLicenseAvailable: "NewLicenseAvailable",
  NewCompanyNameAvailable: "NewCompanyNameAvailable",
  NewSerialAvailable: "NewSerialAvailable",
  UseCustomMessage: "UseCustomMessage",
  UseCustomMessageAndUrl: "UseCustomMessageAndUrl",
  NewLicenseActivated: "NewLicenseActivated",
  ProblemWithLicense: "ProblemWithLicense",
  UnknownError: "UnknownError",
} as const;
export type LicenseStatus = (typeof LicenseStatus)[keyof typeof LicenseStatus] | $rt.UnknownName<"LicenseStatus">;

export const LicenseType = {
  Unknown: "Unknown",
  SiteLicense: "SiteLicense",
  SatelliteLicense: "SatelliteLicense",
  UserLicense: "UserLicense",
} as const;
export type LicenseType = (typeof LicenseType)[keyof typeof LicenseType] | $rt.UnknownName<"LicenseType">;

export interface Link extends Carrier {
  /** `xs:string` */
  EntityName: string | null;
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  ExtraInfo: string | null;
  /** `xs:int` */
  LinkId: number;
}

export interface ListEntity extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:int` */
  Rank: number;
  /** `xs:boolean` */
  IsCustomList: boolean;
  /** `xs:boolean` */
  IsMDOList: boolean;
  /** `xs:boolean` */
  UseGroupsAndHeadings: boolean;
  /** `xs:string` */
  ListType: string | null;
  /** `xs:boolean` */
  InUseByUserDefinedFields: boolean;
}

export interface ListItem {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  ToolTip: string | null;
}

export interface ListItemEntity extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:int` */
  UdListDefinitionId: number;
  /** `xs:int` */
  Rank: number;
}

export interface LiveUiConfig extends Carrier {
  /** `xs:boolean` */
  IsEnabled: boolean;
  /** `xs:int` */
  PollingInterval: number;
}

export interface LocalizedField extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:string` */
  Label: string | null;
  /** `xs:int` */
  ValueLength: number;
  /** `xs:string` */
  AddressType: string | null;
}

export interface LocalizedText extends Carrier {
  /** `xs:int` */
  LanguageId: number;
  /** `xs:int` */
  ResourceId: number;
  /** `xs:string` */
  Text: string | null;
  /** `LocalizedTextType` */
  Type: LocalizedTextType;
  /** `xs:int` */
  LocalizedTextId: number;
  /** `xs:boolean` */
  IsBuiltIn: boolean;
}

export const LocalizedTextType = {
  Unknown: "Unknown",
  Label: "Label",
  Table: "Table",
  Column: "Column",
  ImportField: "ImportField",
  ImportObject: "ImportObject",
  ImportGUICategory: "ImportGUICategory",
  StartupHints: "StartupHints",
  FunctionRightLabel: "FunctionRightLabel",
  FunctionRightDesc: "FunctionRightDesc",
  StatusMonitorName: "StatusMonitorName",
  UdefContactLabel: "UdefContactLabel",
  UdefPersonLabel: "UdefPersonLabel",
  UdefProjectLabel: "UdefProjectLabel",
  UdefSaleLabel: "UdefSaleLabel",
  UdefAppointmentLabel: "UdefAppointmentLabel",
  UdefDocumentLabel: "UdefDocumentLabel",
  PushNotificationText: "PushNotificationText",
} as const;
export type LocalizedTextType = (typeof LocalizedTextType)[keyof typeof LocalizedTextType] | $rt.UnknownName<"LocalizedTextType">;

export const LogEvent = {
  None: "None",
  Create: "Create",
  Edit: "Edit",
  Delete: "Delete",
  Lock: "Lock",
  Unlock: "Unlock",
} as const;
export type LogEvent = (typeof LogEvent)[keyof typeof LogEvent] | $rt.UnknownName<"LogEvent">;
