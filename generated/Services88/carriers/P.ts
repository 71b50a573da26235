/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { ActivitySummaryItem, Address, AddressSyncData, AppointmentStatus, Associate } from "./A.js";
import type { BoardViewSettingsBase, Business } from "./B.js";
import type { Carrier, Category, ChangedData, ChatSummaryItem, ConsentInfo, Contact, Country, CustomerLanguage } from "./C.js";
import type { DashTileType, DurationUnit } from "./D.js";
import type { ETableRight, EntityElement, ExternallyOwnedStatus, ExternallyOwnedType, ExtraDataFieldType } from "./E.js";
import type { InvitationStatus } from "./I.js";
import type { KbAccessLevel } from "./K.js";
import type { Link } from "./L.js";
import type { MDOListItem } from "./M.js";
import type { NotificationMessageType, NotificationPlatform } from "./N.js";
import type { QuoteStatus } from "./Q.js";
import type { SaleSummaryItem, SavedUtmParameters, SelectableMDOListItem, ShipmentAddrStatus, ShipmentStatus, StringSearchType } from "./S.js";
import type { TabOrder, TicketPriority, TicketSummaryItem, TimeZoneData } from "./T.js";
import type { UserInfo } from "./U.js";
import type { WebPanelEntity } from "./W.js";

export interface ParticipantInfo {
  /** `xs:int` */
  AssociateId: number;
  /** `xs:int` */
  PersonId: number;
  /** `xs:int` */
  ContactId: number;
  /** `xs:int` */
  EmailId: number;
  /** `xs:boolean` */
  SendEmail: boolean;
  /** `InvitationStatus` */
  InvitationStatus: InvitationStatus;
  /** `xs:string` */
  EmailAddress: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `ExternallyOwnedType` */
  ExternallyOwnedType: ExternallyOwnedType;
  /** `ExternallyOwnedStatus` */
  ExternallyOwnedStatus: ExternallyOwnedStatus;
}

export interface ParticipantSyncData extends Carrier {
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  PersonFirstName: string | null;
  /** `xs:string` */
  PersonMiddleName: string | null;
  /** `xs:string` */
  PersonLastname: string | null;
  /** `xs:string` */
  PersonMrmrs: string | null;
  /** `xs:string` */
  PersonTitle: string | null;
  /** `xs:string` */
  PersonPosition: string | null;
  /** `xs:string` */
  PersonAcademicTitle: string | null;
  /** `xs:string` */
  PersonFormalName: string | null;
  /** `xs:string` */
  PersonFullName: string | null;
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:string` */
  ContactDepartment: string | null;
  /** `xs:string` */
  ContactBusiness: string | null;
  /** `xs:string` */
  ContactCountry: string | null;
  /** `xs:string` */
  ContactCategory: string | null;
  /** `xs:string` */
  ContactFullName: string | null;
  /** `ArrayOfstring` */
  EMail: (string | null)[] | null;
  /** `ArrayOfstring` */
  PhonePrivate: (string | null)[] | null;
  /** `ArrayOfstring` */
  PhoneFax: (string | null)[] | null;
  /** `ArrayOfstring` */
  PhoneMobile: (string | null)[] | null;
  /** `ArrayOfstring` */
  PhoneDirect: (string | null)[] | null;
  /** `ArrayOfstring` */
  PhoneContact: (string | null)[] | null;
  /** `ArrayOfstring` */
  Messenger: (string | null)[] | null;
  /** `ArrayOfstring` */
  Voip: (string | null)[] | null;
  /** `ArrayOfstring` */
  ContactUrl: (string | null)[] | null;
  /** `ArrayOfstring` */
  Url: (string | null)[] | null;
  /** `AddressSyncData` */
  StreetAddress: AddressSyncData | null;
  /** `AddressSyncData` */
  PostalAddress: AddressSyncData | null;
  /** `xs:string` */
  Country: string | null;
  /** `AddressSyncData` */
  PersonAddress: AddressSyncData | null;
  /** `xs:string` */
  PersonCountry: string | null;
  /** `AppointmentStatus` */
  ParticipantStatus: AppointmentStatus;
}

export interface PaymentTerm extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface PaymentType extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface Person extends Carrier {
  /** `xs:string` */
  Position: string | null;
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  Mrmrs: string | null;
  /** `xs:string` */
  Firstname: string | null;
  /** `xs:string` */
  Lastname: string | null;
  /** `xs:string` */
  MiddleName: string | null;
  /** `xs:string` */
  Title: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Email: string | null;
  /** `xs:string` */
  FullName: string | null;
  /** `xs:string` */
  DirectPhone: string | null;
  /** `xs:string` */
  FormalName: string | null;
  /** `xs:int` */
  CountryId: number;
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:short` */
  Retired: number;
  /** `xs:short` */
  Rank: number;
  /** `xs:short` */
  ActiveInterests: number;
  /** `xs:string` */
  ContactDepartment: string | null;
  /** `xs:int` */
  ContactCountryId: number;
  /** `xs:string` */
  ContactOrgNr: string | null;
  /** `xs:string` */
  FaxPhone: string | null;
  /** `xs:string` */
  MobilePhone: string | null;
  /** `xs:string` */
  ContactPhone: string | null;
  /** `xs:string` */
  AssociateName: string | null;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:boolean` */
  UsePersonAddress: boolean;
  /** `xs:string` */
  ContactFax: string | null;
  /** `xs:string` */
  Kanafname: string | null;
  /** `xs:string` */
  Kanalname: string | null;
  /** `xs:string` */
  Post1: string | null;
  /** `xs:string` */
  Post2: string | null;
  /** `xs:string` */
  Post3: string | null;
  /** `xs:string` */
  EmailName: string | null;
  /** `xs:string` */
  ContactFullName: string | null;
  /** `xs:int` */
  ActiveErpLinks: number;
  /** `xs:int` */
  TicketPriorityId: number;
  /** `xs:int` */
  SupportLanguageId: number;
  /** `xs:int` */
  SupportAssociateId: number;
  /** `xs:string` */
  CategoryName: string | null;
  /** `xs:string` */
  PersonNumber: string | null;
}

export interface PersonEntity extends Carrier {
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  Firstname: string | null;
  /** `xs:string` */
  MiddleName: string | null;
  /** `xs:string` */
  Lastname: string | null;
  /** `xs:string` */
  Mrmrs: string | null;
  /** `xs:string` */
  Title: string | null;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `xs:dateTime` */
  BirthDate: string;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `ArrayOfEntityElement` */
  Emails: (EntityElement | null)[] | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:boolean` */
  IsAssociate: boolean;
  /** `ArrayOfEntityElement` */
  PrivatePhones: (EntityElement | null)[] | null;
  /** `ArrayOfEntityElement` */
  Faxes: (EntityElement | null)[] | null;
  /** `ArrayOfEntityElement` */
  MobilePhones: (EntityElement | null)[] | null;
  /** `ArrayOfEntityElement` */
  OfficePhones: (EntityElement | null)[] | null;
  /** `ArrayOfEntityElement` */
  OtherPhones: (EntityElement | null)[] | null;
  /** `Position` */
  Position: Position | null;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `Contact` */
  Contact: Contact | null;
  /** `Country` */
  Country: Country | null;
  /** `ArrayOfSelectableMDOListItem` */
  Interests: (SelectableMDOListItem | null)[] | null;
  /** `xs:string` */
  PersonNumber: string | null;
  /** `xs:string` */
  FullName: string | null;
  /** `xs:boolean` */
  NoMailing: boolean;
  /** `xs:boolean` */
  UsePersonAddress: boolean;
  /** `xs:boolean` */
  Retired: boolean;
  /** `ArrayOfEntityElement` */
  Urls: (EntityElement | null)[] | null;
  /** `xs:string` */
  FormalName: string | null;
  /** `Address` */
  Address: Address | null;
  /** `xs:string` */
  Post3: string | null;
  /** `xs:string` */
  Post2: string | null;
  /** `xs:string` */
  Post1: string | null;
  /** `xs:string` */
  Kanalname: string | null;
  /** `xs:string` */
  Kanafname: string | null;
  /** `Associate` */
  CorrespondingAssociate: Associate | null;
  /** `Category` */
  Category: Category | null;
  /** `Business` */
  Business: Business | null;
  /** `Associate` */
  Associate: Associate | null;
  /** `xs:string` */
  Salutation: string | null;
  /** `xs:int` */
  ActiveInterests: number;
  /** `Associate` */
  SupportAssociate: Associate | null;
  /** `TicketPriority` */
  TicketPriority: TicketPriority | null;
  /** `CustomerLanguage` */
  CustomerLanguage: CustomerLanguage | null;
  /** `xs:int` */
  DbiAgentId: number;
  /** `xs:string` */
  DbiKey: string | null;
  /** `xs:dateTime` */
  DbiLastModified: string;
  /** `xs:dateTime` */
  DbiLastSyncronized: string;
  /** `xs:short` */
  SentInfo: number;
  /** `xs:short` */
  ShowContactTickets: number;
  /** `UserInfo` */
  UserInfo: UserInfo | null;
  /** `ArrayOfEntityElement` */
  ChatEmails: (EntityElement | null)[] | null;
  /** `ArrayOfEntityElement` */
  InternetPhones: (EntityElement | null)[] | null;
  /** `xs:short` */
  Source: number;
  /** `xs:int` */
  ActiveErpLinks: number;
  /** `ArrayOfSelectableMDOListItem` */
  ShipmentTypes: (SelectableMDOListItem | null)[] | null;
  /** `ArrayOfConsentInfo` */
  Consents: (ConsentInfo | null)[] | null;
  /** `ArrayOfstring` */
  BounceEmails: (string | null)[] | null;
  /** `xs:int` */
  ActiveStatusMonitorId: number;
  /** `xs:int` */
  CreatedByFormId: number;
  /** `SavedUtmParameters` */
  UtmParameters: SavedUtmParameters | null;
  /** `xs:int` */
  LeadstatusId: number;
  /** `xs:string` */
  Leadstatus: string | null;
  /** `StringDictionary` */
  UserDefinedFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  ExtraFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  CustomFields: $rt.StringDictionary<string | null> | null;
}

export interface PersonImage {
  /** `xs:int` */
  PersonId: number;
  /** `xs:base64Binary` */
  ImageData: Uint8Array | null;
}

export interface PersonSummary {
  /** `Person` */
  Person: Person | null;
  /** `ArrayOfTicketSummaryItem` */
  Tickets: (TicketSummaryItem | null)[] | null;
  /** `ArrayOfActivitySummaryItem` */
  Followups: (ActivitySummaryItem | null)[] | null;
  /** `ArrayOfActivitySummaryItem` */
  Documents: (ActivitySummaryItem | null)[] | null;
  /** `ArrayOfSaleSummaryItem` */
  Sales: (SaleSummaryItem | null)[] | null;
  /** `ArrayOfChatSummaryItem` */
  Chats: (ChatSummaryItem | null)[] | null;
}

export interface PhoneListItem extends Carrier {
  /** `xs:string` */
  PersonDirectPhone: string | null;
  /** `xs:string` */
  PersonCellPhone: string | null;
  /** `xs:string` */
  PersonPrivatePhone: string | null;
  /** `xs:string` */
  PersonFaxNumber: string | null;
  /** `xs:string` */
  PersonPagerNumber: string | null;
  /** `xs:string` */
  PersonEmail: string | null;
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:string` */
  UniqueId: string | null;
}

export interface PhoneListPreferences extends Carrier {
  /** `xs:boolean` */
  SearchCompany: boolean;
  /** `xs:boolean` */
  SearchFirstname: boolean;
  /** `xs:boolean` */
  SearchLastname: boolean;
  /** `xs:boolean` */
  SearchDepartment: boolean;
  /** `StringSearchType` */
  SearchModeCompany: StringSearchType;
  /** `StringSearchType` */
  SearchModeDepartment: StringSearchType;
  /** `StringSearchType` */
  SearchModeFirstname: StringSearchType;
  /** `StringSearchType` */
  SearchModeLastname: StringSearchType;
}

export interface PluginResponse extends Carrier {
  /** `xs:boolean` */
  IsOk: boolean;
  /** `xs:string` */
  UserExplanation: string | null;
  /** `xs:string` */
  TechExplanation: string | null;
  /** `xs:string` */
  ErrorCode: string | null;
  /** `ChangedData` */
  Changes: ChangedData | null;
  /** `QuoteStatus` */
  Status: QuoteStatus;
}

export interface PluginUrlResponse extends Carrier {
  /** `xs:boolean` */
  IsOk: boolean;
  /** `xs:string` */
  UserExplanation: string | null;
  /** `xs:string` */
  TechExplanation: string | null;
  /** `xs:string` */
  ErrorCode: string | null;
  /** `ChangedData` */
  Changes: ChangedData | null;
  /** `xs:string` */
  Url: string | null;
  /** `QuoteStatus` */
  Status: QuoteStatus;
}

export interface PocketDeviceInfo {
  /** `xs:string` */
  DeviceName: string | null;
  /** `xs:string` */
  DeviceIdentifier: string | null;
  /** `xs:string` */
  PocketVersion: string | null;
  /** `xs:string` */
  Language: string | null;
  /** `xs:string` */
  PNSHandle: string | null;
  /** `NotificationPlatform` */
  Platform: NotificationPlatform;
  /** `xs:string` */
  OSVersion: string | null;
  /** `xs:int` */
  TimeZoneId: number;
}

export interface PocketNotificationMessage {
  /** `xs:string` */
  Title: string | null;
  /** `xs:string` */
  Message: string | null;
  /** `xs:string` */
  Url: string | null;
  /** `xs:boolean` */
  Silent: boolean;
  /** `NotificationMessageType` */
  Type: NotificationMessageType;
  /** `xs:int` */
  TimeToLive: number;
  /** `xs:int` */
  RecordId: number;
  /** `xs:dateTime` */
  Date: string;
  /** `ser:duration`, such as `PT10M` for ten minutes: `duration({ minutes: 10 })` */
  Duration: string;
  /** `StringDictionary` */
  ExtraValues: $rt.StringDictionary<string | null> | null;
}

export interface PocketStartupData extends Carrier {
  /** `ArrayOfETableRight` */
  TableRights: ETableRight[][] | null;
  /** `TimeZoneData` */
  PhoneLocaleTimeZoneData: TimeZoneData | null;
  /** `TimeZoneData` */
  BaseLocaleTimeZoneData: TimeZoneData | null;
  /** `xs:int` */
  OverdueSalesCount: number;
  /** `xs:int` */
  NotificationsCount: number;
  /** `ArrayOfWebPanelEntity` */
  SystemWebPanels: (WebPanelEntity | null)[] | null;
  /** `ArrayOfPreference` */
  PocketPreferences: (Preference | null)[] | null;
  /** `xs:boolean` */
  IsPushNotificationEnabled: boolean;
  /** `xs:string` */
  CustomData: string | null;
}

export interface Position extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export const PrefDescAccessFlags = {
  WizardMode: "WizardMode",
  Level0: "Level0",
  adminGUI: "adminGUI",
  CRMGUI: "CRMGUI",
} as const;
export type PrefDescAccessFlags = (typeof PrefDescAccessFlags)[keyof typeof PrefDescAccessFlags] | $rt.UnknownName<"PrefDescAccessFlags">;

export const PrefDescValueType = {
  Unknown: "Unknown",
  Number: "Number",
  Text: "Text",
  Bool: "Bool",
  ListOfValues: "ListOfValues",
  ListTableRef: "ListTableRef",
  TimeList: "TimeList",
  ContactID: "ContactID",
  PersonID: "PersonID",
  ProjectID: "ProjectID",
  SelectionID: "SelectionID",
  PosSize: "PosSize",
  TimeZone: "TimeZone",
  Time: "Time",
  Password: "Password",
  MultiLineText: "MultiLineText",
} as const;
export type PrefDescValueType = (typeof PrefDescValueType)[keyof typeof PrefDescValueType] | $rt.UnknownName<"PrefDescValueType">;

export interface Preference extends Carrier {
  /** `PreferenceLevel` */
  Level: PreferenceLevel;
  /** `xs:string` */
  RawValue: string | null;
  /** `PreferenceSpec` */
  Specification: PreferenceSpec | null;
  /** `xs:string` */
  DisplayValue: string | null;
  /** `xs:string` */
  DisplayTooltip: string | null;
  /** `PrefDescValueType` */
  DisplayType: PrefDescValueType;
  /** `TabOrder` */
  TabOrder: TabOrder | null;
  /** `xs:int` */
  TargetId: number;
  /** `xs:int` */
  PrefDescId: number;
  /** `xs:string` */
  TableName: string | null;
  /** `xs:int` */
  UserPreferenceId: number;
}

export interface PreferenceDescription extends Carrier {
  /** `xs:int` */
  PrefDescId: number;
  /** `xs:string` */
  Section: string | null;
  /** `xs:string` */
  Key: string | null;
  /** `xs:string` */
  Name: string | null;
  /** `PrefDescValueType` */
  ValueType: PrefDescValueType;
  /** `PreferenceLevel` */
  MaxLevel: PreferenceLevel;
  /** `PreferenceLevel` */
  SysMaxLevel: PreferenceLevel;
  /** `PrefDescAccessFlags` */
  AccessFlags: PrefDescAccessFlags[];
  /** `xs:string` */
  Description: string | null;
  /** `xs:boolean` */
  IsBuiltin: boolean;
  /** `xs:string` */
  TableName: string | null;
  /** `xs:int` */
  UserDefinedListId: number;
  /** `xs:int` */
  Rank: number;
  /** `xs:string` */
  SubGroup: string | null;
  /** `xs:int` */
  MinLevel: number;
  /** `xs:int` */
  MaxValue: number;
  /** `xs:int` */
  MinValue: number;
  /** `xs:string` */
  RequiredLicense: string | null;
}

export interface PreferenceDescriptionLine extends Carrier {
  /** `xs:int` */
  PrefDescLineId: number;
  /** `xs:int` */
  PrefDescId: number;
  /** `xs:string` */
  PrefValue: string | null;
  /** `xs:string` */
  PrefShowValue: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:boolean` */
  IsBuiltin: boolean;
}

export const PreferenceLevel = {
  Undefined: "Undefined",
  HardDefault: "HardDefault",
  SystemWide: "SystemWide",
  Database: "Database",
  Group: "Group",
  Individual: "Individual",
  PC: "PC",
} as const;
export type PreferenceLevel = (typeof PreferenceLevel)[keyof typeof PreferenceLevel] | $rt.UnknownName<"PreferenceLevel">;

export interface PreferenceSpec extends Carrier {
  /** `xs:string` */
  Section: string | null;
  /** `xs:string` */
  Key: string | null;
}

export interface PreferredTimeZone {
  /** `xs:int` */
  PreferenceId: number;
  /** `xs:int` */
  TZLocationId: number;
  /** `xs:string` */
  LocationCode: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Country: string | null;
  /** `xs:short` */
  Bias: number;
}

export interface PreviewContact {
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Department: string | null;
  /** `xs:int` */
  CountryId: number;
  /** `xs:string` */
  Number2: string | null;
  /** `xs:string` */
  DirectPhone: string | null;
  /** `xs:string` */
  URL: string | null;
  /** `xs:string` */
  EmailAddress: string | null;
  /** `xs:string` */
  BusinessName: string | null;
  /** `xs:string` */
  CategoryName: string | null;
  /** `xs:string` */
  AssociateFullName: string | null;
  /** `Address` */
  Address: Address | null;
}

export interface PreviewDash extends Carrier {
  /** `xs:int` */
  DashboardId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  OwnedByFullName: string | null;
  /** `xs:dateTime` */
  Registered: string;
  /** `ArrayOfPreviewDashTile` */
  Tiles: (PreviewDashTile | null)[] | null;
}

export interface PreviewDashTile extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `DashTileType` */
  TileType: DashTileType;
}

export interface PreviewFaqEntry extends Carrier {
  /** `xs:string` */
  Title: string | null;
  /** `xs:string` */
  RegisteredByFullName: string | null;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:string` */
  Question: string | null;
  /** `xs:string` */
  Answer: string | null;
  /** `KbAccessLevel` */
  AccessLevel: KbAccessLevel | null;
}

export interface PreviewMailing extends Carrier {
  /** `xs:dateTime` */
  SendingTime: string;
  /** `ShipmentAddrStatus` */
  Status: ShipmentAddrStatus;
  /** `xs:int` */
  ShipmentId: number;
  /** `xs:string` */
  ShipmentDescription: string | null;
  /** `xs:string` */
  FromAddress: string | null;
  /** `xs:int` */
  Configuration: number;
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  PersonFullName: string | null;
  /** `xs:string` */
  ShipmentType: string | null;
  /** `xs:int` */
  MessageId: number;
  /** `xs:string` */
  MessageSubject: string | null;
  /** `xs:int` */
  DocumentMessageId: number;
  /** `xs:dateTime` */
  Opened: string;
  /** `xs:int` */
  LinkClicks: number;
}

export interface PreviewMailingHeader extends Carrier {
  /** `xs:dateTime` */
  StartDate: string;
  /** `ShipmentStatus` */
  Status: ShipmentStatus;
  /** `xs:int` */
  ShipmentId: number;
  /** `xs:string` */
  ShipmentDescription: string | null;
  /** `xs:string` */
  FromAddress: string | null;
  /** `xs:int` */
  Configuration: number;
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  PersonFullName: string | null;
  /** `xs:string` */
  ShipmentType: string | null;
  /** `xs:int` */
  MessageId: number;
  /** `xs:string` */
  MessageSubject: string | null;
  /** `xs:int` */
  DocumentMessageId: number;
  /** `xs:int` */
  NumSent: number;
  /** `xs:int` */
  NumOpened: number;
  /** `xs:int` */
  NumBounced: number;
  /** `xs:int` */
  NumClicks: number;
}

export interface PreviewQuickReply extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  UpdatedByFullName: string | null;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:string` */
  HtmlBody: string | null;
}

export interface PreviewReplyTemplate extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  OwnedByFullName: string | null;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:string` */
  Body: string | null;
  /** `xs:boolean` */
  IsHtml: boolean;
}

export interface PriceList extends Carrier {
  /** `xs:int` */
  PriceListId: number;
  /** `xs:string` */
  ERPPriceListKey: string | null;
  /** `xs:int` */
  QuoteConnectionId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Currency: string | null;
  /** `xs:string` */
  CurrencyName: string | null;
  /** `xs:dateTime` */
  ValidFrom: string;
  /** `xs:dateTime` */
  ValidTo: string;
  /** `xs:boolean` */
  IsActive: boolean;
}

export interface Priority extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface Product extends Carrier {
  /** `xs:int` */
  ProductId: number;
  /** `xs:string` */
  ERPProductKey: string | null;
  /** `xs:string` */
  ERPPriceListKey: string | null;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Code: string | null;
  /** `xs:string` */
  PriceUnit: string | null;
  /** `xs:string` */
  QuantityUnit: string | null;
  /** `xs:boolean` */
  IsSubscription: boolean;
  /** `xs:string` */
  SubscriptionUnit: string | null;
  /** `xs:double` */
  DefaultSubscriptionQuantity: number;
  /** `xs:string` */
  ItemNumber: string | null;
  /** `xs:string` */
  Url: string | null;
  /** `xs:string` */
  ProductCategoryKey: string | null;
  /** `xs:string` */
  ProductFamilyKey: string | null;
  /** `xs:string` */
  ProductTypeKey: string | null;
  /** `xs:double` */
  VAT: number;
  /** `xs:string` */
  VATInfo: string | null;
  /** `xs:double` */
  UnitCost: number;
  /** `xs:double` */
  UnitMinimumPrice: number;
  /** `xs:double` */
  UnitListPrice: number;
  /** `xs:boolean` */
  InAssortment: boolean;
  /** `xs:string` */
  Supplier: string | null;
  /** `xs:string` */
  SupplierCode: string | null;
  /** `xs:string` */
  Rights: string | null;
  /** `xs:string` */
  Rule: string | null;
  /** `ArrayOfProductExtraDataField` */
  ExtraInfo: (ProductExtraDataField | null)[] | null;
  /** `xs:string` */
  RawExtraInfo: string | null;
  /** `xs:string` */
  ExtraField1: string | null;
  /** `xs:string` */
  ExtraField2: string | null;
  /** `xs:string` */
  ExtraField3: string | null;
  /** `xs:string` */
  ExtraField4: string | null;
  /** `xs:string` */
  ExtraField5: string | null;
  /** `xs:double` */
  InStock: number;
}

export interface ProductCategory extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface ProductExtraDataField extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Value: string | null;
  /** `ExtraDataFieldType` */
  Type: ExtraDataFieldType;
}

export interface ProductFamily extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface ProductType extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface Project extends Carrier {
  /** `xs:int` */
  ProjectId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  URL: string | null;
  /** `xs:string` */
  Type: string | null;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:string` */
  AssociateFullName: string | null;
  /** `xs:int` */
  TypeId: number;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:int` */
  StatusId: number;
  /** `xs:string` */
  Status: string | null;
  /** `xs:int` */
  TextId: number;
  /** `xs:dateTime` */
  PublishTo: string;
  /** `xs:dateTime` */
  PublishFrom: string;
  /** `xs:boolean` */
  IsPublished: boolean;
  /** `xs:string` */
  URLName: string | null;
  /** `xs:string` */
  ProjectNumber: string | null;
  /** `xs:int` */
  ActiveErpLinks: number;
  /** `xs:int` */
  EventId: number;
  /** `xs:dateTime` */
  StartDate: string;
}

export interface ProjectBoardViewSettings extends Omit<BoardViewSettingsBase, "$type"> {
  $type: "ProjectBoardViewSettings";
  /** `xs:boolean` */
  HideCompletedProjects: boolean;
}

export interface ProjectEntity extends Carrier {
  /** `xs:int` */
  ProjectId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  ProjectNumber: string | null;
  /** `ArrayOfProjectMember` */
  ProjectMembers: (ProjectMember | null)[] | null;
  /** `ArrayOfEntityElement` */
  Urls: (EntityElement | null)[] | null;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Postit: string | null;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `Associate` */
  Associate: Associate | null;
  /** `ProjectStatus` */
  ProjectStatus: ProjectStatus | null;
  /** `ProjectType` */
  ProjectType: ProjectType | null;
  /** `xs:boolean` */
  HasImage: boolean;
  /** `xs:string` */
  ImageDescription: string | null;
  /** `xs:int` */
  ActiveStatusMonitorId: number;
  /** `ArrayOfLink` */
  Links: (Link | null)[] | null;
  /** `xs:unsignedInt` */
  ActiveLinks: number;
  /** `xs:boolean` */
  Completed: boolean;
  /** `xs:dateTime` */
  NextMilestoneDate: string;
  /** `xs:int` */
  NmdAppointmentId: number;
  /** `xs:dateTime` */
  EndDate: string;
  /** `xs:int` */
  ActiveErpLinks: number;
  /** `xs:int` */
  EventId: number;
  /** `xs:dateTime` */
  StartDate: string;
  /** `StringDictionary` */
  UserDefinedFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  ExtraFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  CustomFields: $rt.StringDictionary<string | null> | null;
  /** `xs:dateTime` */
  PublishEventDate: string;
  /** `xs:dateTime` */
  PublishTo: string;
  /** `xs:dateTime` */
  PublishFrom: string;
  /** `xs:boolean` */
  IsPublished: boolean;
}

export interface ProjectEvent extends Carrier {
  /** `xs:string` */
  AssociateFullName: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:int` */
  ProjectId: number;
  /** `xs:string` */
  EventName: string | null;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:boolean` */
  IsSignedOn: boolean;
  /** `xs:string` */
  SignOffConfirmationText: string | null;
  /** `xs:string` */
  SignOffText: string | null;
  /** `xs:string` */
  SignOnConfirmationText: string | null;
  /** `xs:string` */
  SignOnText: string | null;
  /** `xs:dateTime` */
  EventDate: string;
  /** `xs:boolean` */
  Enabled: boolean;
  /** `xs:boolean` */
  SignOff: boolean;
  /** `xs:boolean` */
  SignOffTaskEnable: boolean;
  /** `xs:boolean` */
  SignOnTaskEnable: boolean;
  /** `xs:boolean` */
  SignOn: boolean;
  /** `xs:int` */
  SignOffTaskId: number;
  /** `xs:int` */
  SignOnTaskId: number;
  /** `xs:boolean` */
  SignOffTriggersAssign: boolean;
  /** `xs:boolean` */
  SignOnTriggersAssign: boolean;
  /** `xs:int` */
  SignOnPersonId: number;
  /** `xs:int` */
  SignOffPersonId: number;
}

export interface ProjectEventEntity extends Carrier {
  /** `xs:string` */
  SignOffConfirmationText: string | null;
  /** `xs:string` */
  SignOffText: string | null;
  /** `xs:string` */
  SignOnConfirmationText: string | null;
  /** `xs:string` */
  SignOnText: string | null;
  /** `xs:dateTime` */
  EventDate: string;
  /** `xs:boolean` */
  Enabled: boolean;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `xs:boolean` */
  SignOff: boolean;
  /** `xs:boolean` */
  SignOffTaskEnable: boolean;
  /** `xs:int` */
  SignOffTaskId: number;
  /** `xs:boolean` */
  SignOffTriggersAssign: boolean;
  /** `xs:boolean` */
  SignOn: boolean;
  /** `xs:boolean` */
  SignOnTaskEnable: boolean;
  /** `xs:int` */
  SignOnTaskId: number;
  /** `xs:boolean` */
  SignOnTriggersAssign: boolean;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `xs:int` */
  ProjectId: number;
  /** `xs:int` */
  Id: number;
  /** `xs:dateTime` */
  PublishFrom: string;
  /** `PublishType` */
  PublishType: PublishType;
  /** `xs:dateTime` */
  PublishTo: string;
  /** `ArrayOfMDOListItem` */
  VisibleForCategories: (MDOListItem | null)[] | null;
  /** `ArrayOfMDOListItem` */
  VisibleForPersonInterests: (MDOListItem | null)[] | null;
  /** `xs:boolean` */
  IsPublished: boolean;
  /** `xs:boolean` */
  IsVisibleForMembers: boolean;
  /** `xs:boolean` */
  IsVisibleForCategories: boolean;
  /** `xs:boolean` */
  IsVisibleForPersonInterests: boolean;
  /** `xs:int` */
  ProjectEventId: number;
}

export interface ProjectMember extends Carrier {
  /** `xs:int` */
  ProjectmemberId: number;
  /** `xs:int` */
  ContactId: number;
  /** `xs:int` */
  ProjectId: number;
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:string` */
  ContactDepartment: string | null;
  /** `xs:string` */
  ProjectName: string | null;
  /** `xs:int` */
  EmailId: number;
  /** `xs:string` */
  EmailAddress: string | null;
  /** `xs:int` */
  CountryId: number;
  /** `xs:string` */
  Firstname: string | null;
  /** `xs:string` */
  MiddleName: string | null;
  /** `xs:string` */
  Lastname: string | null;
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  Mrmrs: string | null;
  /** `xs:string` */
  ProjectMemberTypeName: string | null;
  /** `xs:string` */
  Phone: string | null;
  /** `xs:int` */
  PhoneId: number;
  /** `xs:int` */
  ProjectMemberTypeId: number;
  /** `xs:string` */
  EmailAddressName: string | null;
  /** `xs:string` */
  Comment: string | null;
  /** `xs:string` */
  FullName: string | null;
  /** `xs:dateTime` */
  Registered: string;
  /** `xs:dateTime` */
  Updated: string;
  /** `ProjectMemberEventParticipantStatus` */
  EventParticipantStatus: ProjectMemberEventParticipantStatus;
}

export const ProjectMemberEventParticipantStatus = {
  NotAnEvent: "NotAnEvent",
  NotReacted: "NotReacted",
  ReactedNo: "ReactedNo",
  ReactedYes: "ReactedYes",
  Show: "Show",
  NoShow: "NoShow",
} as const;
export type ProjectMemberEventParticipantStatus = (typeof ProjectMemberEventParticipantStatus)[keyof typeof ProjectMemberEventParticipantStatus] | $rt.UnknownName<"ProjectMemberEventParticipantStatus">;

export interface ProjectStatus extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface ProjectType extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface ProjectTypeEntity extends Carrier {
  /** `xs:int` */
  ProjTypeId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:short` */
  Rank: number;
  /** `DurationUnit` */
  DurationUnit: DurationUnit;
  /** `xs:int` */
  ProjectDuration: number;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:boolean` */
  HasGuide: boolean;
  /** `xs:boolean` */
  IsAutoAdvance: boolean;
  /** `ArrayOfSelectableMDOListItem` */
  Stages: (SelectableMDOListItem | null)[] | null;
}

export interface ProjectTypeStatusLink extends Carrier {
  /** `xs:int` */
  ProjectTypeStatusLinkId: number;
  /** `xs:int` */
  ProjTypeId: number;
  /** `xs:string` */
  ProjTypeName: string | null;
  /** `xs:string` */
  ProjTypeTooltip: string | null;
  /** `xs:int` */
  ProjStatusId: number;
  /** `xs:string` */
  ProjStatusName: string | null;
  /** `xs:string` */
  ProjStatusTooltip: string | null;
}

export interface ProvidedCredential {
  /** `xs:string` */
  Type: string | null;
  /** `xs:string` */
  SearchName: string | null;
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:int` */
  CredentialId: number;
}

export interface ProviderInfo extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `ArrayOfstring` */
  SupportedMessagingFormats: (string | null)[] | null;
  /** `xs:boolean` */
  SupportsConfig: boolean;
}

export const PublishType = {
  Undefined: "Undefined",
  External: "External",
} as const;
export type PublishType = (typeof PublishType)[keyof typeof PublishType] | $rt.UnknownName<"PublishType">;
