/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type Carrier, Carrier$ } from "./C.js";
import { ArrayOfMDOListItem$, ArrayOfModuleLicense$, ArrayOfModuleLicenseLink$, type MDOListItem, type ModuleLicense, type ModuleLicenseLink } from "./M.js";
import { type SignedPublicKey, SignedPublicKey$ } from "./S.js";
import { $ns0 } from "./namespaces.js";

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
export const LandingPageEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LandingPageEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["LandingPageId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["EntityTableName", $xs.string, "?nil"],
    ["SelectionId", $xs.int, "?"],
    ["PinnedSelections", () => ArrayOfMDOListItem$, "?nil"],
    ["PinnedEntities", () => ArrayOfMDOListItem$, "?nil"],
  ],
};

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
export const LanguageInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LanguageInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["LanguageInfoId", $xs.int, "?"],
    ["LCID", $xs.int, "?"],
    ["EnglishName", $xs.string, "?nil"],
    ["NativeName", $xs.string, "?nil"],
    ["ThreeLetterISOLanguageName", $xs.string, "?nil"],
    ["TwoLetterISOLanguageName", $xs.string, "?nil"],
    ["IsBuiltIn", $xs.boolean, "?"],
  ],
};

export const ArrayOfLanguageInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfLanguageInfo",
  namespace: $ns0,
  item: ["LanguageInfo", () => LanguageInfo$, "*nil"],
};

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
export const LegalBase$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LegalBase",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["LegalBaseId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["Key", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
  ],
};

export const ArrayOfLegalBase$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfLegalBase",
  namespace: $ns0,
  item: ["LegalBase", () => LegalBase$, "*nil"],
};

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
export const LicenseInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LicenseInfo",
  namespace: $ns0,
  members: [
    ["CompanyName", $xs.string, "?nil"],
    ["SerialNr", $xs.string, "?nil"],
    ["OwnerName", $xs.string, "?nil"],
    ["OwnerDescription", $xs.string, "?nil"],
    ["NextCheckDate", $xs.dateTime, "?"],
    ["MaintenanceDate", $xs.dateTime, "?"],
    ["AdminWarningDate", $xs.dateTime, "?"],
    ["ExpiryDate", $xs.dateTime, "?"],
    ["GraceDate", $xs.dateTime, "?"],
    ["ExtraFlags", $xs.int, "?"],
    ["LicenseUrl", $xs.string, "?nil"],
    ["LicenseVersion", $xs.string, "?nil"],
    ["DeploymentType", $xs.int, "?"],
    ["ProductType", $xs.string, "?nil"],
    ["ProductDescription", $xs.string, "?nil"],
    ["ModuleLicenses", () => ArrayOfModuleLicense$, "?nil"],
    ["PublicKey", () => SignedPublicKey$, "?nil"],
    ["Signature", $xs.string, "?nil"],
  ],
};

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
export const LicenseOwner$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LicenseOwner",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["RestrictedModuleLicenses", () => ArrayOfModuleLicenseLink$, "?nil"],
    ["UnrestrictedModuleLicenses", () => ArrayOfModuleLicenseLink$, "?nil"],
  ],
};

export const ArrayOfLicenseOwner$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfLicenseOwner",
  namespace: $ns0,
  item: ["LicenseOwner", () => LicenseOwner$, "*nil"],
};

export interface LicenseResult extends Carrier {
  /** `xs:boolean` */
  Succeeded: boolean;
  /** `xs:string` */
  Reason: string | null;
}
export const LicenseResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LicenseResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Succeeded", $xs.boolean, "?"],
    ["Reason", $xs.string, "?nil"],
  ],
};

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
export const LicenseStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "LicenseStatus",
  namespace: $ns0,
  values: LicenseStatus,
  zero: "Ok",
};

export const LicenseType = {
  Unknown: "Unknown",
  SiteLicense: "SiteLicense",
  SatelliteLicense: "SatelliteLicense",
  UserLicense: "UserLicense",
} as const;
export type LicenseType = (typeof LicenseType)[keyof typeof LicenseType] | $rt.UnknownName<"LicenseType">;
export const LicenseType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "LicenseType",
  namespace: $ns0,
  values: LicenseType,
  zero: "Unknown",
};

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
export const Link$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Link",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EntityName", $xs.string, "?nil"],
    ["Id", $xs.int, "?"],
    ["Description", $xs.string, "?nil"],
    ["ExtraInfo", $xs.string, "?nil"],
    ["LinkId", $xs.int, "?"],
  ],
};

export const ArrayOfLink$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfLink",
  namespace: $ns0,
  item: ["Link", () => Link$, "*nil"],
};

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
export const ListEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ListEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["Rank", $xs.int, "?"],
    ["IsCustomList", $xs.boolean, "?"],
    ["IsMDOList", $xs.boolean, "?"],
    ["UseGroupsAndHeadings", $xs.boolean, "?"],
    ["ListType", $xs.string, "?nil"],
    ["InUseByUserDefinedFields", $xs.boolean, "?"],
  ],
};

export const ArrayOfListEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfListEntity",
  namespace: $ns0,
  item: ["ListEntity", () => ListEntity$, "*nil"],
};

export interface ListItem {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  ToolTip: string | null;
}
export const ListItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ListItem",
  namespace: $ns0,
  members: [
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["ToolTip", $xs.string, "?nil"],
  ],
};

export const ArrayOfListItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfListItem",
  namespace: $ns0,
  item: ["ListItem", () => ListItem$, "*nil"],
};

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
export const ListItemEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ListItemEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["UdListDefinitionId", $xs.int, "?"],
    ["Rank", $xs.int, "?"],
  ],
};

export const ArrayOfListItemEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfListItemEntity",
  namespace: $ns0,
  item: ["ListItemEntity", () => ListItemEntity$, "*nil"],
};

export interface LiveUiConfig extends Carrier {
  /** `xs:boolean` */
  IsEnabled: boolean;
  /** `xs:int` */
  PollingInterval: number;
}
export const LiveUiConfig$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LiveUiConfig",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["IsEnabled", $xs.boolean, "?"],
    ["PollingInterval", $xs.int, "?"],
  ],
};

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
export const LocalizedField$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LocalizedField",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Label", $xs.string, "?nil"],
    ["ValueLength", $xs.int, "?"],
    ["AddressType", $xs.string, "?nil"],
  ],
};

export const ArrayOfLocalizedField$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfLocalizedField",
  namespace: $ns0,
  item: ["LocalizedField", () => LocalizedField$, "*nil"],
};

export const ArrayOfArrayOfLocalizedField$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfArrayOfLocalizedField",
  namespace: $ns0,
  item: ["ArrayOfLocalizedField", () => ArrayOfLocalizedField$, "*nil"],
};

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
export const LocalizedText$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LocalizedText",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["LanguageId", $xs.int, "?"],
    ["ResourceId", $xs.int, "?"],
    ["Text", $xs.string, "?nil"],
    ["Type", () => LocalizedTextType$, "?"],
    ["LocalizedTextId", $xs.int, "?"],
    ["IsBuiltIn", $xs.boolean, "?"],
  ],
};

export const ArrayOfLocalizedText$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfLocalizedText",
  namespace: $ns0,
  item: ["LocalizedText", () => LocalizedText$, "*nil"],
};

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
export const LocalizedTextType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "LocalizedTextType",
  namespace: $ns0,
  values: LocalizedTextType,
  zero: "Unknown",
};

export const ArrayOfLocalizedTextType$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfLocalizedTextType",
  namespace: $ns0,
  item: ["LocalizedTextType", () => LocalizedTextType$, "*"],
};

export const LogEvent = {
  None: "None",
  Create: "Create",
  Edit: "Edit",
  Delete: "Delete",
  Lock: "Lock",
  Unlock: "Unlock",
} as const;
export type LogEvent = (typeof LogEvent)[keyof typeof LogEvent] | $rt.UnknownName<"LogEvent">;
export const LogEvent$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "LogEvent",
  namespace: $ns0,
  values: LogEvent,
  zero: "None",
};
