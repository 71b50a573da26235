/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { type ActivitySummaryItem, type Address, Address$, type AddressSyncData, AddressSyncData$, type AppointmentStatus, AppointmentStatus$, ArrayOfActivitySummaryItem$, type Associate, Associate$ } from "./A.js";
import { type BoardViewSettingsBase, BoardViewSettingsBase$, type Business, Business$ } from "./B.js";
import { ArrayOfChatSummaryItem$, ArrayOfConsentInfo$, type Carrier, Carrier$, type Category, Category$, type ChangedData, ChangedData$, type ChatSummaryItem, type ConsentInfo, type Contact, Contact$, type Country, Country$, type CustomerLanguage, CustomerLanguage$ } from "./C.js";
import { type DashTileType, DashTileType$, type DurationUnit, DurationUnit$ } from "./D.js";
import { ArrayOfETableRight$, ArrayOfEntityElement$, type ETableRight, type EntityElement, type ExternallyOwnedStatus, ExternallyOwnedStatus$, type ExternallyOwnedType, ExternallyOwnedType$, type ExtraDataFieldType, ExtraDataFieldType$ } from "./E.js";
import { type InvitationStatus, InvitationStatus$ } from "./I.js";
import { type KbAccessLevel, KbAccessLevel$ } from "./K.js";
import { ArrayOfLink$, type Link } from "./L.js";
import { ArrayOfMDOListItem$, type MDOListItem } from "./M.js";
import { type NotificationMessageType, NotificationMessageType$, type NotificationPlatform, NotificationPlatform$ } from "./N.js";
import { type QuoteStatus, QuoteStatus$ } from "./Q.js";
import { ArrayOfSaleSummaryItem$, ArrayOfSelectableMDOListItem$, ArrayOfstring$, type SaleSummaryItem, type SavedUtmParameters, SavedUtmParameters$, type SelectableMDOListItem, type ShipmentAddrStatus, ShipmentAddrStatus$, type ShipmentStatus, ShipmentStatus$, StringDictionary$, type StringSearchType, StringSearchType$ } from "./S.js";
import { ArrayOfTicketSummaryItem$, type TabOrder, TabOrder$, type TicketPriority, TicketPriority$, type TicketSummaryItem, type TimeZoneData, TimeZoneData$ } from "./T.js";
import { type UserInfo, UserInfo$ } from "./U.js";
import { ArrayOfWebPanelEntity$, type WebPanelEntity } from "./W.js";
import { $ns0 } from "./namespaces.js";

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
export const ParticipantInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ParticipantInfo",
  namespace: $ns0,
  members: [
    ["AssociateId", "int", "?"],
    ["PersonId", "int", "?"],
    ["ContactId", "int", "?"],
    ["EmailId", "int", "?"],
    ["SendEmail", "boolean", "?"],
    ["InvitationStatus", () => InvitationStatus$, "?"],
    ["EmailAddress", "string", "?nil"],
    ["Description", "string", "?nil"],
    ["ExternallyOwnedType", () => ExternallyOwnedType$, "?"],
    ["ExternallyOwnedStatus", () => ExternallyOwnedStatus$, "?"],
  ],
};

export const ArrayOfParticipantInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfParticipantInfo",
  namespace: $ns0,
  item: ["ParticipantInfo", () => ParticipantInfo$, "*nil"],
};

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
export const ParticipantSyncData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ParticipantSyncData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PersonId", "int", "?"],
    ["PersonFirstName", "string", "?nil"],
    ["PersonMiddleName", "string", "?nil"],
    ["PersonLastname", "string", "?nil"],
    ["PersonMrmrs", "string", "?nil"],
    ["PersonTitle", "string", "?nil"],
    ["PersonPosition", "string", "?nil"],
    ["PersonAcademicTitle", "string", "?nil"],
    ["PersonFormalName", "string", "?nil"],
    ["PersonFullName", "string", "?nil"],
    ["ContactId", "int", "?"],
    ["ContactName", "string", "?nil"],
    ["ContactDepartment", "string", "?nil"],
    ["ContactBusiness", "string", "?nil"],
    ["ContactCountry", "string", "?nil"],
    ["ContactCategory", "string", "?nil"],
    ["ContactFullName", "string", "?nil"],
    ["EMail", () => ArrayOfstring$, "?nil"],
    ["PhonePrivate", () => ArrayOfstring$, "?nil"],
    ["PhoneFax", () => ArrayOfstring$, "?nil"],
    ["PhoneMobile", () => ArrayOfstring$, "?nil"],
    ["PhoneDirect", () => ArrayOfstring$, "?nil"],
    ["PhoneContact", () => ArrayOfstring$, "?nil"],
    ["Messenger", () => ArrayOfstring$, "?nil"],
    ["Voip", () => ArrayOfstring$, "?nil"],
    ["ContactUrl", () => ArrayOfstring$, "?nil"],
    ["Url", () => ArrayOfstring$, "?nil"],
    ["StreetAddress", () => AddressSyncData$, "?nil"],
    ["PostalAddress", () => AddressSyncData$, "?nil"],
    ["Country", "string", "?nil"],
    ["PersonAddress", () => AddressSyncData$, "?nil"],
    ["PersonCountry", "string", "?nil"],
    ["ParticipantStatus", () => AppointmentStatus$, "?"],
  ],
};

export const ArrayOfParticipantSyncData$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfParticipantSyncData",
  namespace: $ns0,
  item: ["ParticipantSyncData", () => ParticipantSyncData$, "*nil"],
};

export interface PaymentTerm extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const PaymentTerm$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PaymentTerm",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", "int", "?"],
    ["Value", "string", "?nil"],
    ["Tooltip", "string", "?nil"],
  ],
};

export const ArrayOfPaymentTerm$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPaymentTerm",
  namespace: $ns0,
  item: ["PaymentTerm", () => PaymentTerm$, "*nil"],
};

export interface PaymentType extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const PaymentType$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PaymentType",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", "int", "?"],
    ["Value", "string", "?nil"],
    ["Tooltip", "string", "?nil"],
  ],
};

export const ArrayOfPaymentType$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPaymentType",
  namespace: $ns0,
  item: ["PaymentType", () => PaymentType$, "*nil"],
};

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
export const Person$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Person",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Position", "string", "?nil"],
    ["PersonId", "int", "?"],
    ["Mrmrs", "string", "?nil"],
    ["Firstname", "string", "?nil"],
    ["Lastname", "string", "?nil"],
    ["MiddleName", "string", "?nil"],
    ["Title", "string", "?nil"],
    ["Description", "string", "?nil"],
    ["Email", "string", "?nil"],
    ["FullName", "string", "?nil"],
    ["DirectPhone", "string", "?nil"],
    ["FormalName", "string", "?nil"],
    ["CountryId", "int", "?"],
    ["ContactId", "int", "?"],
    ["ContactName", "string", "?nil"],
    ["Retired", "short", "?"],
    ["Rank", "short", "?"],
    ["ActiveInterests", "short", "?"],
    ["ContactDepartment", "string", "?nil"],
    ["ContactCountryId", "int", "?"],
    ["ContactOrgNr", "string", "?nil"],
    ["FaxPhone", "string", "?nil"],
    ["MobilePhone", "string", "?nil"],
    ["ContactPhone", "string", "?nil"],
    ["AssociateName", "string", "?nil"],
    ["AssociateId", "int", "?"],
    ["UsePersonAddress", "boolean", "?"],
    ["ContactFax", "string", "?nil"],
    ["Kanafname", "string", "?nil"],
    ["Kanalname", "string", "?nil"],
    ["Post1", "string", "?nil"],
    ["Post2", "string", "?nil"],
    ["Post3", "string", "?nil"],
    ["EmailName", "string", "?nil"],
    ["ContactFullName", "string", "?nil"],
    ["ActiveErpLinks", "int", "?"],
    ["TicketPriorityId", "int", "?"],
    ["SupportLanguageId", "int", "?"],
    ["SupportAssociateId", "int", "?"],
    ["CategoryName", "string", "?nil"],
    ["PersonNumber", "string", "?nil"],
  ],
};

export const ArrayOfPerson$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPerson",
  namespace: $ns0,
  item: ["Person", () => Person$, "*nil"],
};

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
export const PersonEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PersonEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PersonId", "int", "?"],
    ["Firstname", "string", "?nil"],
    ["MiddleName", "string", "?nil"],
    ["Lastname", "string", "?nil"],
    ["Mrmrs", "string", "?nil"],
    ["Title", "string", "?nil"],
    ["UpdatedDate", "dateTime", "?"],
    ["CreatedDate", "dateTime", "?"],
    ["BirthDate", "dateTime", "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["Emails", () => ArrayOfEntityElement$, "?nil"],
    ["Description", "string", "?nil"],
    ["IsAssociate", "boolean", "?"],
    ["PrivatePhones", () => ArrayOfEntityElement$, "?nil"],
    ["Faxes", () => ArrayOfEntityElement$, "?nil"],
    ["MobilePhones", () => ArrayOfEntityElement$, "?nil"],
    ["OfficePhones", () => ArrayOfEntityElement$, "?nil"],
    ["OtherPhones", () => ArrayOfEntityElement$, "?nil"],
    ["Position", () => Position$, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["Contact", () => Contact$, "?nil"],
    ["Country", () => Country$, "?nil"],
    ["Interests", () => ArrayOfSelectableMDOListItem$, "?nil"],
    ["PersonNumber", "string", "?nil"],
    ["FullName", "string", "?nil"],
    ["NoMailing", "boolean", "?"],
    ["UsePersonAddress", "boolean", "?"],
    ["Retired", "boolean", "?"],
    ["Urls", () => ArrayOfEntityElement$, "?nil"],
    ["FormalName", "string", "?nil"],
    ["Address", () => Address$, "?nil"],
    ["Post3", "string", "?nil"],
    ["Post2", "string", "?nil"],
    ["Post1", "string", "?nil"],
    ["Kanalname", "string", "?nil"],
    ["Kanafname", "string", "?nil"],
    ["CorrespondingAssociate", () => Associate$, "?nil"],
    ["Category", () => Category$, "?nil"],
    ["Business", () => Business$, "?nil"],
    ["Associate", () => Associate$, "?nil"],
    ["Salutation", "string", "?nil"],
    ["ActiveInterests", "int", "?"],
    ["SupportAssociate", () => Associate$, "?nil"],
    ["TicketPriority", () => TicketPriority$, "?nil"],
    ["CustomerLanguage", () => CustomerLanguage$, "?nil"],
    ["DbiAgentId", "int", "?"],
    ["DbiKey", "string", "?nil"],
    ["DbiLastModified", "dateTime", "?"],
    ["DbiLastSyncronized", "dateTime", "?"],
    ["SentInfo", "short", "?"],
    ["ShowContactTickets", "short", "?"],
    ["UserInfo", () => UserInfo$, "?nil"],
    ["ChatEmails", () => ArrayOfEntityElement$, "?nil"],
    ["InternetPhones", () => ArrayOfEntityElement$, "?nil"],
    ["Source", "short", "?"],
    ["ActiveErpLinks", "int", "?"],
    ["ShipmentTypes", () => ArrayOfSelectableMDOListItem$, "?nil"],
    ["Consents", () => ArrayOfConsentInfo$, "?nil"],
    ["BounceEmails", () => ArrayOfstring$, "?nil"],
    ["ActiveStatusMonitorId", "int", "?"],
    ["CreatedByFormId", "int", "?"],
    ["UtmParameters", () => SavedUtmParameters$, "?nil"],
    ["LeadstatusId", "int", "?"],
    ["Leadstatus", "string", "?nil"],
    ["UserDefinedFields", () => StringDictionary$, "?nil"],
    ["ExtraFields", () => StringDictionary$, "?nil"],
    ["CustomFields", () => StringDictionary$, "?nil"],
  ],
};

export const ArrayOfPersonEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPersonEntity",
  namespace: $ns0,
  item: ["PersonEntity", () => PersonEntity$, "*nil"],
};

export interface PersonImage {
  /** `xs:int` */
  PersonId: number;
  /** `xs:base64Binary` */
  ImageData: Uint8Array | null;
}
export const PersonImage$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PersonImage",
  namespace: $ns0,
  members: [
    ["PersonId", "int", "?"],
    ["ImageData", "base64Binary", "?nil"],
  ],
};

export const ArrayOfPersonImage$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPersonImage",
  namespace: $ns0,
  item: ["PersonImage", () => PersonImage$, "*nil"],
};

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
export const PersonSummary$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PersonSummary",
  namespace: $ns0,
  members: [
    ["Person", () => Person$, "?nil"],
    ["Tickets", () => ArrayOfTicketSummaryItem$, "?nil"],
    ["Followups", () => ArrayOfActivitySummaryItem$, "?nil"],
    ["Documents", () => ArrayOfActivitySummaryItem$, "?nil"],
    ["Sales", () => ArrayOfSaleSummaryItem$, "?nil"],
    ["Chats", () => ArrayOfChatSummaryItem$, "?nil"],
  ],
};

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
export const PhoneListItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PhoneListItem",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PersonDirectPhone", "string", "?nil"],
    ["PersonCellPhone", "string", "?nil"],
    ["PersonPrivatePhone", "string", "?nil"],
    ["PersonFaxNumber", "string", "?nil"],
    ["PersonPagerNumber", "string", "?nil"],
    ["PersonEmail", "string", "?nil"],
    ["Id", "int", "?"],
    ["Name", "string", "?nil"],
    ["Tooltip", "string", "?nil"],
    ["UniqueId", "string", "?nil"],
  ],
};

export const ArrayOfPhoneListItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPhoneListItem",
  namespace: $ns0,
  item: ["PhoneListItem", () => PhoneListItem$, "*nil"],
};

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
export const PhoneListPreferences$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PhoneListPreferences",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SearchCompany", "boolean", "?"],
    ["SearchFirstname", "boolean", "?"],
    ["SearchLastname", "boolean", "?"],
    ["SearchDepartment", "boolean", "?"],
    ["SearchModeCompany", () => StringSearchType$, "?"],
    ["SearchModeDepartment", () => StringSearchType$, "?"],
    ["SearchModeFirstname", () => StringSearchType$, "?"],
    ["SearchModeLastname", () => StringSearchType$, "?"],
  ],
};

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
export const PluginResponse$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PluginResponse",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["IsOk", "boolean", "?"],
    ["UserExplanation", "string", "?nil"],
    ["TechExplanation", "string", "?nil"],
    ["ErrorCode", "string", "?nil"],
    ["Changes", () => ChangedData$, "?nil"],
    ["Status", () => QuoteStatus$, "?"],
  ],
};

export const ArrayOfPluginResponse$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPluginResponse",
  namespace: $ns0,
  item: ["PluginResponse", () => PluginResponse$, "*nil"],
};

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
export const PluginUrlResponse$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PluginUrlResponse",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["IsOk", "boolean", "?"],
    ["UserExplanation", "string", "?nil"],
    ["TechExplanation", "string", "?nil"],
    ["ErrorCode", "string", "?nil"],
    ["Changes", () => ChangedData$, "?nil"],
    ["Url", "string", "?nil"],
    ["Status", () => QuoteStatus$, "?"],
  ],
};

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
export const PocketDeviceInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PocketDeviceInfo",
  namespace: $ns0,
  members: [
    ["DeviceName", "string", "?nil"],
    ["DeviceIdentifier", "string", "?nil"],
    ["PocketVersion", "string", "?nil"],
    ["Language", "string", "?nil"],
    ["PNSHandle", "string", "?nil"],
    ["Platform", () => NotificationPlatform$, "?"],
    ["OSVersion", "string", "?nil"],
    ["TimeZoneId", "int", "?"],
  ],
};

export const ArrayOfPocketDeviceInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPocketDeviceInfo",
  namespace: $ns0,
  item: ["PocketDeviceInfo", () => PocketDeviceInfo$, "*nil"],
};

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
  /** `ser:duration` */
  Duration: string;
  /** `StringDictionary` */
  ExtraValues: $rt.StringDictionary<string | null> | null;
}
export const PocketNotificationMessage$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PocketNotificationMessage",
  namespace: $ns0,
  members: [
    ["Title", "string", "?nil"],
    ["Message", "string", "?nil"],
    ["Url", "string", "?nil"],
    ["Silent", "boolean", "?"],
    ["Type", () => NotificationMessageType$, "?"],
    ["TimeToLive", "int", "?"],
    ["RecordId", "int", "?"],
    ["Date", "dateTime", "?"],
    ["Duration", "timeSpan", "?"],
    ["ExtraValues", () => StringDictionary$, "?nil"],
  ],
};

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
export const PocketStartupData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PocketStartupData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TableRights", () => ArrayOfETableRight$, "?nil"],
    ["PhoneLocaleTimeZoneData", () => TimeZoneData$, "?nil"],
    ["BaseLocaleTimeZoneData", () => TimeZoneData$, "?nil"],
    ["OverdueSalesCount", "int", "?"],
    ["NotificationsCount", "int", "?"],
    ["SystemWebPanels", () => ArrayOfWebPanelEntity$, "?nil"],
    ["PocketPreferences", () => ArrayOfPreference$, "?nil"],
    ["IsPushNotificationEnabled", "boolean", "?"],
    ["CustomData", "string", "?nil"],
  ],
};

export interface Position extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const Position$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Position",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", "int", "?"],
    ["Value", "string", "?nil"],
    ["Tooltip", "string", "?nil"],
  ],
};

export const ArrayOfPosition$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPosition",
  namespace: $ns0,
  item: ["Position", () => Position$, "*nil"],
};

export const PrefDescAccessFlags = {
  WizardMode: "WizardMode",
  Level0: "Level0",
  adminGUI: "adminGUI",
  CRMGUI: "CRMGUI",
} as const;
export type PrefDescAccessFlags = (typeof PrefDescAccessFlags)[keyof typeof PrefDescAccessFlags] | $rt.UnknownName<"PrefDescAccessFlags">;
export const PrefDescAccessFlags$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "PrefDescAccessFlags",
  namespace: $ns0,
  values: PrefDescAccessFlags,
};

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
export const PrefDescValueType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "PrefDescValueType",
  namespace: $ns0,
  values: PrefDescValueType,
  zero: "Unknown",
};

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
export const Preference$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Preference",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Level", () => PreferenceLevel$, "?"],
    ["RawValue", "string", "?nil"],
    ["Specification", () => PreferenceSpec$, "?nil"],
    ["DisplayValue", "string", "?nil"],
    ["DisplayTooltip", "string", "?nil"],
    ["DisplayType", () => PrefDescValueType$, "?"],
    ["TabOrder", () => TabOrder$, "?nil"],
    ["TargetId", "int", "?"],
    ["PrefDescId", "int", "?"],
    ["TableName", "string", "?nil"],
    ["UserPreferenceId", "int", "?"],
  ],
};

export const ArrayOfPreference$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPreference",
  namespace: $ns0,
  item: ["Preference", () => Preference$, "*nil"],
};

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
export const PreferenceDescription$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreferenceDescription",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PrefDescId", "int", "?"],
    ["Section", "string", "?nil"],
    ["Key", "string", "?nil"],
    ["Name", "string", "?nil"],
    ["ValueType", () => PrefDescValueType$, "?"],
    ["MaxLevel", () => PreferenceLevel$, "?"],
    ["SysMaxLevel", () => PreferenceLevel$, "?"],
    ["AccessFlags", () => PrefDescAccessFlags$, "?"],
    ["Description", "string", "?nil"],
    ["IsBuiltin", "boolean", "?"],
    ["TableName", "string", "?nil"],
    ["UserDefinedListId", "int", "?"],
    ["Rank", "int", "?"],
    ["SubGroup", "string", "?nil"],
    ["MinLevel", "int", "?"],
    ["MaxValue", "int", "?"],
    ["MinValue", "int", "?"],
    ["RequiredLicense", "string", "?nil"],
  ],
};

export const ArrayOfPreferenceDescription$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPreferenceDescription",
  namespace: $ns0,
  item: ["PreferenceDescription", () => PreferenceDescription$, "*nil"],
};

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
export const PreferenceDescriptionLine$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreferenceDescriptionLine",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PrefDescLineId", "int", "?"],
    ["PrefDescId", "int", "?"],
    ["PrefValue", "string", "?nil"],
    ["PrefShowValue", "string", "?nil"],
    ["Description", "string", "?nil"],
    ["IsBuiltin", "boolean", "?"],
  ],
};

export const ArrayOfPreferenceDescriptionLine$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPreferenceDescriptionLine",
  namespace: $ns0,
  item: ["PreferenceDescriptionLine", () => PreferenceDescriptionLine$, "*nil"],
};

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
export const PreferenceLevel$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "PreferenceLevel",
  namespace: $ns0,
  values: PreferenceLevel,
  zero: "Undefined",
};

export interface PreferenceSpec extends Carrier {
  /** `xs:string` */
  Section: string | null;
  /** `xs:string` */
  Key: string | null;
}
export const PreferenceSpec$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreferenceSpec",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Section", "string", "?nil"],
    ["Key", "string", "?nil"],
  ],
};

export const ArrayOfPreferenceSpec$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPreferenceSpec",
  namespace: $ns0,
  item: ["PreferenceSpec", () => PreferenceSpec$, "*nil"],
};

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
export const PreferredTimeZone$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreferredTimeZone",
  namespace: $ns0,
  members: [
    ["PreferenceId", "int", "?"],
    ["TZLocationId", "int", "?"],
    ["LocationCode", "string", "?nil"],
    ["Description", "string", "?nil"],
    ["Country", "string", "?nil"],
    ["Bias", "short", "?"],
  ],
};

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
export const PreviewContact$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreviewContact",
  namespace: $ns0,
  members: [
    ["ContactId", "int", "?"],
    ["Name", "string", "?nil"],
    ["Department", "string", "?nil"],
    ["CountryId", "int", "?"],
    ["Number2", "string", "?nil"],
    ["DirectPhone", "string", "?nil"],
    ["URL", "string", "?nil"],
    ["EmailAddress", "string", "?nil"],
    ["BusinessName", "string", "?nil"],
    ["CategoryName", "string", "?nil"],
    ["AssociateFullName", "string", "?nil"],
    ["Address", () => Address$, "?nil"],
  ],
};

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
export const PreviewDash$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreviewDash",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DashboardId", "int", "?"],
    ["Name", "string", "?nil"],
    ["Description", "string", "?nil"],
    ["OwnedByFullName", "string", "?nil"],
    ["Registered", "dateTime", "?"],
    ["Tiles", () => ArrayOfPreviewDashTile$, "?nil"],
  ],
};

export interface PreviewDashTile extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `DashTileType` */
  TileType: DashTileType;
}
export const PreviewDashTile$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreviewDashTile",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", "string", "?nil"],
    ["TileType", () => DashTileType$, "?"],
  ],
};

export const ArrayOfPreviewDashTile$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPreviewDashTile",
  namespace: $ns0,
  item: ["PreviewDashTile", () => PreviewDashTile$, "*nil"],
};

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
export const PreviewFaqEntry$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreviewFaqEntry",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Title", "string", "?nil"],
    ["RegisteredByFullName", "string", "?nil"],
    ["Updated", "dateTime", "?"],
    ["Question", "string", "?nil"],
    ["Answer", "string", "?nil"],
    ["AccessLevel", () => KbAccessLevel$, "?"],
  ],
};

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
export const PreviewMailing$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreviewMailing",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SendingTime", "dateTime", "?"],
    ["Status", () => ShipmentAddrStatus$, "?"],
    ["ShipmentId", "int", "?"],
    ["ShipmentDescription", "string", "?nil"],
    ["FromAddress", "string", "?nil"],
    ["Configuration", "int", "?"],
    ["ContactId", "int", "?"],
    ["ContactName", "string", "?nil"],
    ["PersonId", "int", "?"],
    ["PersonFullName", "string", "?nil"],
    ["ShipmentType", "string", "?nil"],
    ["MessageId", "int", "?"],
    ["MessageSubject", "string", "?nil"],
    ["DocumentMessageId", "int", "?"],
    ["Opened", "dateTime", "?"],
    ["LinkClicks", "int", "?"],
  ],
};

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
export const PreviewMailingHeader$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreviewMailingHeader",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["StartDate", "dateTime", "?"],
    ["Status", () => ShipmentStatus$, "?"],
    ["ShipmentId", "int", "?"],
    ["ShipmentDescription", "string", "?nil"],
    ["FromAddress", "string", "?nil"],
    ["Configuration", "int", "?"],
    ["PersonId", "int", "?"],
    ["PersonFullName", "string", "?nil"],
    ["ShipmentType", "string", "?nil"],
    ["MessageId", "int", "?"],
    ["MessageSubject", "string", "?nil"],
    ["DocumentMessageId", "int", "?"],
    ["NumSent", "int", "?"],
    ["NumOpened", "int", "?"],
    ["NumBounced", "int", "?"],
    ["NumClicks", "int", "?"],
  ],
};

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
export const PreviewQuickReply$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreviewQuickReply",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", "string", "?nil"],
    ["UpdatedByFullName", "string", "?nil"],
    ["Updated", "dateTime", "?"],
    ["HtmlBody", "string", "?nil"],
  ],
};

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
export const PreviewReplyTemplate$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreviewReplyTemplate",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", "string", "?nil"],
    ["Description", "string", "?nil"],
    ["OwnedByFullName", "string", "?nil"],
    ["Updated", "dateTime", "?"],
    ["Body", "string", "?nil"],
    ["IsHtml", "boolean", "?"],
  ],
};

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
export const PriceList$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PriceList",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PriceListId", "int", "?"],
    ["ERPPriceListKey", "string", "?nil"],
    ["QuoteConnectionId", "int", "?"],
    ["Name", "string", "?nil"],
    ["Description", "string", "?nil"],
    ["Currency", "string", "?nil"],
    ["CurrencyName", "string", "?nil"],
    ["ValidFrom", "dateTime", "?"],
    ["ValidTo", "dateTime", "?"],
    ["IsActive", "boolean", "?"],
  ],
};

export const ArrayOfPriceList$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPriceList",
  namespace: $ns0,
  item: ["PriceList", () => PriceList$, "*nil"],
};

export interface Priority extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const Priority$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Priority",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", "int", "?"],
    ["Value", "string", "?nil"],
    ["Tooltip", "string", "?nil"],
  ],
};

export const ArrayOfPriority$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfPriority",
  namespace: $ns0,
  item: ["Priority", () => Priority$, "*nil"],
};

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
export const Product$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Product",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ProductId", "int", "?"],
    ["ERPProductKey", "string", "?nil"],
    ["ERPPriceListKey", "string", "?nil"],
    ["Name", "string", "?nil"],
    ["Description", "string", "?nil"],
    ["Code", "string", "?nil"],
    ["PriceUnit", "string", "?nil"],
    ["QuantityUnit", "string", "?nil"],
    ["IsSubscription", "boolean", "?"],
    ["SubscriptionUnit", "string", "?nil"],
    ["DefaultSubscriptionQuantity", "double", "?"],
    ["ItemNumber", "string", "?nil"],
    ["Url", "string", "?nil"],
    ["ProductCategoryKey", "string", "?nil"],
    ["ProductFamilyKey", "string", "?nil"],
    ["ProductTypeKey", "string", "?nil"],
    ["VAT", "double", "?"],
    ["VATInfo", "string", "?nil"],
    ["UnitCost", "double", "?"],
    ["UnitMinimumPrice", "double", "?"],
    ["UnitListPrice", "double", "?"],
    ["InAssortment", "boolean", "?"],
    ["Supplier", "string", "?nil"],
    ["SupplierCode", "string", "?nil"],
    ["Rights", "string", "?nil"],
    ["Rule", "string", "?nil"],
    ["ExtraInfo", () => ArrayOfProductExtraDataField$, "?nil"],
    ["RawExtraInfo", "string", "?nil"],
    ["ExtraField1", "string", "?nil"],
    ["ExtraField2", "string", "?nil"],
    ["ExtraField3", "string", "?nil"],
    ["ExtraField4", "string", "?nil"],
    ["ExtraField5", "string", "?nil"],
    ["InStock", "double", "?"],
  ],
};

export const ArrayOfProduct$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfProduct",
  namespace: $ns0,
  item: ["Product", () => Product$, "*nil"],
};

export interface ProductCategory extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const ProductCategory$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProductCategory",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", "int", "?"],
    ["Value", "string", "?nil"],
    ["Tooltip", "string", "?nil"],
  ],
};

export const ArrayOfProductCategory$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfProductCategory",
  namespace: $ns0,
  item: ["ProductCategory", () => ProductCategory$, "*nil"],
};

export interface ProductExtraDataField extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Value: string | null;
  /** `ExtraDataFieldType` */
  Type: ExtraDataFieldType;
}
export const ProductExtraDataField$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProductExtraDataField",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", "string", "?nil"],
    ["Value", "string", "?nil"],
    ["Type", () => ExtraDataFieldType$, "?"],
  ],
};

export const ArrayOfProductExtraDataField$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfProductExtraDataField",
  namespace: $ns0,
  item: ["ProductExtraDataField", () => ProductExtraDataField$, "*nil"],
};

export interface ProductFamily extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const ProductFamily$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProductFamily",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", "int", "?"],
    ["Value", "string", "?nil"],
    ["Tooltip", "string", "?nil"],
  ],
};

export const ArrayOfProductFamily$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfProductFamily",
  namespace: $ns0,
  item: ["ProductFamily", () => ProductFamily$, "*nil"],
};

export interface ProductType extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const ProductType$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProductType",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", "int", "?"],
    ["Value", "string", "?nil"],
    ["Tooltip", "string", "?nil"],
  ],
};

export const ArrayOfProductType$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfProductType",
  namespace: $ns0,
  item: ["ProductType", () => ProductType$, "*nil"],
};

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
export const Project$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Project",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ProjectId", "int", "?"],
    ["Name", "string", "?nil"],
    ["Description", "string", "?nil"],
    ["URL", "string", "?nil"],
    ["Type", "string", "?nil"],
    ["AssociateId", "int", "?"],
    ["AssociateFullName", "string", "?nil"],
    ["TypeId", "int", "?"],
    ["Updated", "dateTime", "?"],
    ["StatusId", "int", "?"],
    ["Status", "string", "?nil"],
    ["TextId", "int", "?"],
    ["PublishTo", "dateTime", "?"],
    ["PublishFrom", "dateTime", "?"],
    ["IsPublished", "boolean", "?"],
    ["URLName", "string", "?nil"],
    ["ProjectNumber", "string", "?nil"],
    ["ActiveErpLinks", "int", "?"],
    ["EventId", "int", "?"],
    ["StartDate", "dateTime", "?"],
  ],
};

export const ArrayOfProject$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfProject",
  namespace: $ns0,
  item: ["Project", () => Project$, "*nil"],
};

export interface ProjectBoardViewSettings extends Omit<BoardViewSettingsBase, "$type"> {
  $type: "ProjectBoardViewSettings";
  /** `xs:boolean` */
  HideCompletedProjects: boolean;
}
export const ProjectBoardViewSettings$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectBoardViewSettings",
  namespace: $ns0,
  base: () => BoardViewSettingsBase$,
  members: [
    ["HideCompletedProjects", "boolean", "?"],
  ],
};

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
export const ProjectEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ProjectId", "int", "?"],
    ["Name", "string", "?nil"],
    ["ProjectNumber", "string", "?nil"],
    ["ProjectMembers", () => ArrayOfProjectMember$, "?nil"],
    ["Urls", () => ArrayOfEntityElement$, "?nil"],
    ["CreatedDate", "dateTime", "?"],
    ["UpdatedDate", "dateTime", "?"],
    ["Description", "string", "?nil"],
    ["Postit", "string", "?nil"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["Associate", () => Associate$, "?nil"],
    ["ProjectStatus", () => ProjectStatus$, "?nil"],
    ["ProjectType", () => ProjectType$, "?nil"],
    ["HasImage", "boolean", "?"],
    ["ImageDescription", "string", "?nil"],
    ["ActiveStatusMonitorId", "int", "?"],
    ["Links", () => ArrayOfLink$, "?nil"],
    ["ActiveLinks", "unsignedInt", "?"],
    ["Completed", "boolean", "?"],
    ["NextMilestoneDate", "dateTime", "?"],
    ["NmdAppointmentId", "int", "?"],
    ["EndDate", "dateTime", "?"],
    ["ActiveErpLinks", "int", "?"],
    ["EventId", "int", "?"],
    ["StartDate", "dateTime", "?"],
    ["UserDefinedFields", () => StringDictionary$, "?nil"],
    ["ExtraFields", () => StringDictionary$, "?nil"],
    ["CustomFields", () => StringDictionary$, "?nil"],
    ["PublishEventDate", "dateTime", "?"],
    ["PublishTo", "dateTime", "?"],
    ["PublishFrom", "dateTime", "?"],
    ["IsPublished", "boolean", "?"],
  ],
};

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
export const ProjectEvent$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectEvent",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AssociateFullName", "string", "?nil"],
    ["Description", "string", "?nil"],
    ["ProjectId", "int", "?"],
    ["EventName", "string", "?nil"],
    ["AssociateId", "int", "?"],
    ["IsSignedOn", "boolean", "?"],
    ["SignOffConfirmationText", "string", "?nil"],
    ["SignOffText", "string", "?nil"],
    ["SignOnConfirmationText", "string", "?nil"],
    ["SignOnText", "string", "?nil"],
    ["EventDate", "dateTime", "?"],
    ["Enabled", "boolean", "?"],
    ["SignOff", "boolean", "?"],
    ["SignOffTaskEnable", "boolean", "?"],
    ["SignOnTaskEnable", "boolean", "?"],
    ["SignOn", "boolean", "?"],
    ["SignOffTaskId", "int", "?"],
    ["SignOnTaskId", "int", "?"],
    ["SignOffTriggersAssign", "boolean", "?"],
    ["SignOnTriggersAssign", "boolean", "?"],
    ["SignOnPersonId", "int", "?"],
    ["SignOffPersonId", "int", "?"],
  ],
};

export const ArrayOfProjectEvent$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfProjectEvent",
  namespace: $ns0,
  item: ["ProjectEvent", () => ProjectEvent$, "*nil"],
};

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
export const ProjectEventEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectEventEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SignOffConfirmationText", "string", "?nil"],
    ["SignOffText", "string", "?nil"],
    ["SignOnConfirmationText", "string", "?nil"],
    ["SignOnText", "string", "?nil"],
    ["EventDate", "dateTime", "?"],
    ["Enabled", "boolean", "?"],
    ["CreatedDate", "dateTime", "?"],
    ["SignOff", "boolean", "?"],
    ["SignOffTaskEnable", "boolean", "?"],
    ["SignOffTaskId", "int", "?"],
    ["SignOffTriggersAssign", "boolean", "?"],
    ["SignOn", "boolean", "?"],
    ["SignOnTaskEnable", "boolean", "?"],
    ["SignOnTaskId", "int", "?"],
    ["SignOnTriggersAssign", "boolean", "?"],
    ["UpdatedDate", "dateTime", "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["ProjectId", "int", "?"],
    ["Id", "int", "?"],
    ["PublishFrom", "dateTime", "?"],
    ["PublishType", () => PublishType$, "?"],
    ["PublishTo", "dateTime", "?"],
    ["VisibleForCategories", () => ArrayOfMDOListItem$, "?nil"],
    ["VisibleForPersonInterests", () => ArrayOfMDOListItem$, "?nil"],
    ["IsPublished", "boolean", "?"],
    ["IsVisibleForMembers", "boolean", "?"],
    ["IsVisibleForCategories", "boolean", "?"],
    ["IsVisibleForPersonInterests", "boolean", "?"],
    ["ProjectEventId", "int", "?"],
  ],
};

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
export const ProjectMember$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectMember",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ProjectmemberId", "int", "?"],
    ["ContactId", "int", "?"],
    ["ProjectId", "int", "?"],
    ["ContactName", "string", "?nil"],
    ["ContactDepartment", "string", "?nil"],
    ["ProjectName", "string", "?nil"],
    ["EmailId", "int", "?"],
    ["EmailAddress", "string", "?nil"],
    ["CountryId", "int", "?"],
    ["Firstname", "string", "?nil"],
    ["MiddleName", "string", "?nil"],
    ["Lastname", "string", "?nil"],
    ["PersonId", "int", "?"],
    ["Mrmrs", "string", "?nil"],
    ["ProjectMemberTypeName", "string", "?nil"],
    ["Phone", "string", "?nil"],
    ["PhoneId", "int", "?"],
    ["ProjectMemberTypeId", "int", "?"],
    ["EmailAddressName", "string", "?nil"],
    ["Comment", "string", "?nil"],
    ["FullName", "string", "?nil"],
    ["Registered", "dateTime", "?"],
    ["Updated", "dateTime", "?"],
    ["EventParticipantStatus", () => ProjectMemberEventParticipantStatus$, "?"],
  ],
};

export const ArrayOfProjectMember$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfProjectMember",
  namespace: $ns0,
  item: ["ProjectMember", () => ProjectMember$, "*nil"],
};

export const ProjectMemberEventParticipantStatus = {
  NotAnEvent: "NotAnEvent",
  NotReacted: "NotReacted",
  ReactedNo: "ReactedNo",
  ReactedYes: "ReactedYes",
  Show: "Show",
  NoShow: "NoShow",
} as const;
export type ProjectMemberEventParticipantStatus = (typeof ProjectMemberEventParticipantStatus)[keyof typeof ProjectMemberEventParticipantStatus] | $rt.UnknownName<"ProjectMemberEventParticipantStatus">;
export const ProjectMemberEventParticipantStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ProjectMemberEventParticipantStatus",
  namespace: $ns0,
  values: ProjectMemberEventParticipantStatus,
  zero: "NotAnEvent",
};

export interface ProjectStatus extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const ProjectStatus$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectStatus",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", "int", "?"],
    ["Value", "string", "?nil"],
    ["Tooltip", "string", "?nil"],
  ],
};

export const ArrayOfProjectStatus$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfProjectStatus",
  namespace: $ns0,
  item: ["ProjectStatus", () => ProjectStatus$, "*nil"],
};

export interface ProjectType extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const ProjectType$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectType",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", "int", "?"],
    ["Value", "string", "?nil"],
    ["Tooltip", "string", "?nil"],
  ],
};

export const ArrayOfProjectType$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfProjectType",
  namespace: $ns0,
  item: ["ProjectType", () => ProjectType$, "*nil"],
};

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
export const ProjectTypeEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectTypeEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ProjTypeId", "int", "?"],
    ["Name", "string", "?nil"],
    ["Tooltip", "string", "?nil"],
    ["Rank", "short", "?"],
    ["DurationUnit", () => DurationUnit$, "?"],
    ["ProjectDuration", "int", "?"],
    ["Deleted", "boolean", "?"],
    ["HasGuide", "boolean", "?"],
    ["IsAutoAdvance", "boolean", "?"],
    ["Stages", () => ArrayOfSelectableMDOListItem$, "?nil"],
  ],
};

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
export const ProjectTypeStatusLink$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectTypeStatusLink",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ProjectTypeStatusLinkId", "int", "?"],
    ["ProjTypeId", "int", "?"],
    ["ProjTypeName", "string", "?nil"],
    ["ProjTypeTooltip", "string", "?nil"],
    ["ProjStatusId", "int", "?"],
    ["ProjStatusName", "string", "?nil"],
    ["ProjStatusTooltip", "string", "?nil"],
  ],
};

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
export const ProvidedCredential$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProvidedCredential",
  namespace: $ns0,
  members: [
    ["Type", "string", "?nil"],
    ["SearchName", "string", "?nil"],
    ["DisplayName", "string", "?nil"],
    ["CredentialId", "int", "?"],
  ],
};

export const ArrayOfProvidedCredential$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfProvidedCredential",
  namespace: $ns0,
  item: ["ProvidedCredential", () => ProvidedCredential$, "*nil"],
};

export interface ProviderInfo extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `ArrayOfstring` */
  SupportedMessagingFormats: (string | null)[] | null;
  /** `xs:boolean` */
  SupportsConfig: boolean;
}
export const ProviderInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProviderInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", "string", "?nil"],
    ["SupportedMessagingFormats", () => ArrayOfstring$, "?nil"],
    ["SupportsConfig", "boolean", "?"],
  ],
};

export const ArrayOfProviderInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfProviderInfo",
  namespace: $ns0,
  item: ["ProviderInfo", () => ProviderInfo$, "*nil"],
};

export const PublishType = {
  Undefined: "Undefined",
  External: "External",
} as const;
export type PublishType = (typeof PublishType)[keyof typeof PublishType] | $rt.UnknownName<"PublishType">;
export const PublishType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "PublishType",
  namespace: $ns0,
  values: PublishType,
  zero: "Undefined",
};
