/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
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
    ["AssociateId", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["ContactId", $xs.int, "?"],
    ["EmailId", $xs.int, "?"],
    ["SendEmail", $xs.boolean, "?"],
    ["InvitationStatus", () => InvitationStatus$, "?"],
    ["EmailAddress", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
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
    ["PersonId", $xs.int, "?"],
    ["PersonFirstName", $xs.string, "?nil"],
    ["PersonMiddleName", $xs.string, "?nil"],
    ["PersonLastname", $xs.string, "?nil"],
    ["PersonMrmrs", $xs.string, "?nil"],
    ["PersonTitle", $xs.string, "?nil"],
    ["PersonPosition", $xs.string, "?nil"],
    ["PersonAcademicTitle", $xs.string, "?nil"],
    ["PersonFormalName", $xs.string, "?nil"],
    ["PersonFullName", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["ContactDepartment", $xs.string, "?nil"],
    ["ContactBusiness", $xs.string, "?nil"],
    ["ContactCountry", $xs.string, "?nil"],
    ["ContactCategory", $xs.string, "?nil"],
    ["ContactFullName", $xs.string, "?nil"],
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
    ["Country", $xs.string, "?nil"],
    ["PersonAddress", () => AddressSyncData$, "?nil"],
    ["PersonCountry", $xs.string, "?nil"],
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
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
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
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
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
    ["Position", $xs.string, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["Mrmrs", $xs.string, "?nil"],
    ["Firstname", $xs.string, "?nil"],
    ["Lastname", $xs.string, "?nil"],
    ["MiddleName", $xs.string, "?nil"],
    ["Title", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Email", $xs.string, "?nil"],
    ["FullName", $xs.string, "?nil"],
    ["DirectPhone", $xs.string, "?nil"],
    ["FormalName", $xs.string, "?nil"],
    ["CountryId", $xs.int, "?"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["Retired", $xs.short, "?"],
    ["Rank", $xs.short, "?"],
    ["ActiveInterests", $xs.short, "?"],
    ["ContactDepartment", $xs.string, "?nil"],
    ["ContactCountryId", $xs.int, "?"],
    ["ContactOrgNr", $xs.string, "?nil"],
    ["FaxPhone", $xs.string, "?nil"],
    ["MobilePhone", $xs.string, "?nil"],
    ["ContactPhone", $xs.string, "?nil"],
    ["AssociateName", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
    ["UsePersonAddress", $xs.boolean, "?"],
    ["ContactFax", $xs.string, "?nil"],
    ["Kanafname", $xs.string, "?nil"],
    ["Kanalname", $xs.string, "?nil"],
    ["Post1", $xs.string, "?nil"],
    ["Post2", $xs.string, "?nil"],
    ["Post3", $xs.string, "?nil"],
    ["EmailName", $xs.string, "?nil"],
    ["ContactFullName", $xs.string, "?nil"],
    ["ActiveErpLinks", $xs.int, "?"],
    ["TicketPriorityId", $xs.int, "?"],
    ["SupportLanguageId", $xs.int, "?"],
    ["SupportAssociateId", $xs.int, "?"],
    ["CategoryName", $xs.string, "?nil"],
    ["PersonNumber", $xs.string, "?nil"],
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
    ["PersonId", $xs.int, "?"],
    ["Firstname", $xs.string, "?nil"],
    ["MiddleName", $xs.string, "?nil"],
    ["Lastname", $xs.string, "?nil"],
    ["Mrmrs", $xs.string, "?nil"],
    ["Title", $xs.string, "?nil"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["BirthDate", $xs.dateTime, "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["Emails", () => ArrayOfEntityElement$, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["IsAssociate", $xs.boolean, "?"],
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
    ["PersonNumber", $xs.string, "?nil"],
    ["FullName", $xs.string, "?nil"],
    ["NoMailing", $xs.boolean, "?"],
    ["UsePersonAddress", $xs.boolean, "?"],
    ["Retired", $xs.boolean, "?"],
    ["Urls", () => ArrayOfEntityElement$, "?nil"],
    ["FormalName", $xs.string, "?nil"],
    ["Address", () => Address$, "?nil"],
    ["Post3", $xs.string, "?nil"],
    ["Post2", $xs.string, "?nil"],
    ["Post1", $xs.string, "?nil"],
    ["Kanalname", $xs.string, "?nil"],
    ["Kanafname", $xs.string, "?nil"],
    ["CorrespondingAssociate", () => Associate$, "?nil"],
    ["Category", () => Category$, "?nil"],
    ["Business", () => Business$, "?nil"],
    ["Associate", () => Associate$, "?nil"],
    ["Salutation", $xs.string, "?nil"],
    ["ActiveInterests", $xs.int, "?"],
    ["SupportAssociate", () => Associate$, "?nil"],
    ["TicketPriority", () => TicketPriority$, "?nil"],
    ["CustomerLanguage", () => CustomerLanguage$, "?nil"],
    ["DbiAgentId", $xs.int, "?"],
    ["DbiKey", $xs.string, "?nil"],
    ["DbiLastModified", $xs.dateTime, "?"],
    ["DbiLastSyncronized", $xs.dateTime, "?"],
    ["SentInfo", $xs.short, "?"],
    ["ShowContactTickets", $xs.short, "?"],
    ["UserInfo", () => UserInfo$, "?nil"],
    ["ChatEmails", () => ArrayOfEntityElement$, "?nil"],
    ["InternetPhones", () => ArrayOfEntityElement$, "?nil"],
    ["Source", $xs.short, "?"],
    ["ActiveErpLinks", $xs.int, "?"],
    ["ShipmentTypes", () => ArrayOfSelectableMDOListItem$, "?nil"],
    ["Consents", () => ArrayOfConsentInfo$, "?nil"],
    ["BounceEmails", () => ArrayOfstring$, "?nil"],
    ["ActiveStatusMonitorId", $xs.int, "?"],
    ["CreatedByFormId", $xs.int, "?"],
    ["UtmParameters", () => SavedUtmParameters$, "?nil"],
    ["LeadstatusId", $xs.int, "?"],
    ["Leadstatus", $xs.string, "?nil"],
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
    ["PersonId", $xs.int, "?"],
    ["ImageData", $xs.base64Binary, "?nil"],
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
    ["PersonDirectPhone", $xs.string, "?nil"],
    ["PersonCellPhone", $xs.string, "?nil"],
    ["PersonPrivatePhone", $xs.string, "?nil"],
    ["PersonFaxNumber", $xs.string, "?nil"],
    ["PersonPagerNumber", $xs.string, "?nil"],
    ["PersonEmail", $xs.string, "?nil"],
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["UniqueId", $xs.string, "?nil"],
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
    ["SearchCompany", $xs.boolean, "?"],
    ["SearchFirstname", $xs.boolean, "?"],
    ["SearchLastname", $xs.boolean, "?"],
    ["SearchDepartment", $xs.boolean, "?"],
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
    ["IsOk", $xs.boolean, "?"],
    ["UserExplanation", $xs.string, "?nil"],
    ["TechExplanation", $xs.string, "?nil"],
    ["ErrorCode", $xs.string, "?nil"],
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
    ["IsOk", $xs.boolean, "?"],
    ["UserExplanation", $xs.string, "?nil"],
    ["TechExplanation", $xs.string, "?nil"],
    ["ErrorCode", $xs.string, "?nil"],
    ["Changes", () => ChangedData$, "?nil"],
    ["Url", $xs.string, "?nil"],
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
    ["DeviceName", $xs.string, "?nil"],
    ["DeviceIdentifier", $xs.string, "?nil"],
    ["PocketVersion", $xs.string, "?nil"],
    ["Language", $xs.string, "?nil"],
    ["PNSHandle", $xs.string, "?nil"],
    ["Platform", () => NotificationPlatform$, "?"],
    ["OSVersion", $xs.string, "?nil"],
    ["TimeZoneId", $xs.int, "?"],
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
    ["Title", $xs.string, "?nil"],
    ["Message", $xs.string, "?nil"],
    ["Url", $xs.string, "?nil"],
    ["Silent", $xs.boolean, "?"],
    ["Type", () => NotificationMessageType$, "?"],
    ["TimeToLive", $xs.int, "?"],
    ["RecordId", $xs.int, "?"],
    ["Date", $xs.dateTime, "?"],
    ["Duration", $xs.timeSpan, "?"],
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
    ["OverdueSalesCount", $xs.int, "?"],
    ["NotificationsCount", $xs.int, "?"],
    ["SystemWebPanels", () => ArrayOfWebPanelEntity$, "?nil"],
    ["PocketPreferences", () => ArrayOfPreference$, "?nil"],
    ["IsPushNotificationEnabled", $xs.boolean, "?"],
    ["CustomData", $xs.string, "?nil"],
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
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
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
    ["RawValue", $xs.string, "?nil"],
    ["Specification", () => PreferenceSpec$, "?nil"],
    ["DisplayValue", $xs.string, "?nil"],
    ["DisplayTooltip", $xs.string, "?nil"],
    ["DisplayType", () => PrefDescValueType$, "?"],
    ["TabOrder", () => TabOrder$, "?nil"],
    ["TargetId", $xs.int, "?"],
    ["PrefDescId", $xs.int, "?"],
    ["TableName", $xs.string, "?nil"],
    ["UserPreferenceId", $xs.int, "?"],
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
    ["PrefDescId", $xs.int, "?"],
    ["Section", $xs.string, "?nil"],
    ["Key", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["ValueType", () => PrefDescValueType$, "?"],
    ["MaxLevel", () => PreferenceLevel$, "?"],
    ["SysMaxLevel", () => PreferenceLevel$, "?"],
    ["AccessFlags", () => PrefDescAccessFlags$, "?"],
    ["Description", $xs.string, "?nil"],
    ["IsBuiltin", $xs.boolean, "?"],
    ["TableName", $xs.string, "?nil"],
    ["UserDefinedListId", $xs.int, "?"],
    ["Rank", $xs.int, "?"],
    ["SubGroup", $xs.string, "?nil"],
    ["MinLevel", $xs.int, "?"],
    ["MaxValue", $xs.int, "?"],
    ["MinValue", $xs.int, "?"],
    ["RequiredLicense", $xs.string, "?nil"],
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
    ["PrefDescLineId", $xs.int, "?"],
    ["PrefDescId", $xs.int, "?"],
    ["PrefValue", $xs.string, "?nil"],
    ["PrefShowValue", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["IsBuiltin", $xs.boolean, "?"],
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
    ["Section", $xs.string, "?nil"],
    ["Key", $xs.string, "?nil"],
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
    ["PreferenceId", $xs.int, "?"],
    ["TZLocationId", $xs.int, "?"],
    ["LocationCode", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Country", $xs.string, "?nil"],
    ["Bias", $xs.short, "?"],
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
    ["ContactId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Department", $xs.string, "?nil"],
    ["CountryId", $xs.int, "?"],
    ["Number2", $xs.string, "?nil"],
    ["DirectPhone", $xs.string, "?nil"],
    ["URL", $xs.string, "?nil"],
    ["EmailAddress", $xs.string, "?nil"],
    ["BusinessName", $xs.string, "?nil"],
    ["CategoryName", $xs.string, "?nil"],
    ["AssociateFullName", $xs.string, "?nil"],
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
    ["DashboardId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["OwnedByFullName", $xs.string, "?nil"],
    ["Registered", $xs.dateTime, "?"],
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
    ["Name", $xs.string, "?nil"],
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
    ["Title", $xs.string, "?nil"],
    ["RegisteredByFullName", $xs.string, "?nil"],
    ["Updated", $xs.dateTime, "?"],
    ["Question", $xs.string, "?nil"],
    ["Answer", $xs.string, "?nil"],
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
    ["SendingTime", $xs.dateTime, "?"],
    ["Status", () => ShipmentAddrStatus$, "?"],
    ["ShipmentId", $xs.int, "?"],
    ["ShipmentDescription", $xs.string, "?nil"],
    ["FromAddress", $xs.string, "?nil"],
    ["Configuration", $xs.int, "?"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["PersonFullName", $xs.string, "?nil"],
    ["ShipmentType", $xs.string, "?nil"],
    ["MessageId", $xs.int, "?"],
    ["MessageSubject", $xs.string, "?nil"],
    ["DocumentMessageId", $xs.int, "?"],
    ["Opened", $xs.dateTime, "?"],
    ["LinkClicks", $xs.int, "?"],
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
    ["StartDate", $xs.dateTime, "?"],
    ["Status", () => ShipmentStatus$, "?"],
    ["ShipmentId", $xs.int, "?"],
    ["ShipmentDescription", $xs.string, "?nil"],
    ["FromAddress", $xs.string, "?nil"],
    ["Configuration", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["PersonFullName", $xs.string, "?nil"],
    ["ShipmentType", $xs.string, "?nil"],
    ["MessageId", $xs.int, "?"],
    ["MessageSubject", $xs.string, "?nil"],
    ["DocumentMessageId", $xs.int, "?"],
    ["NumSent", $xs.int, "?"],
    ["NumOpened", $xs.int, "?"],
    ["NumBounced", $xs.int, "?"],
    ["NumClicks", $xs.int, "?"],
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
    ["Name", $xs.string, "?nil"],
    ["UpdatedByFullName", $xs.string, "?nil"],
    ["Updated", $xs.dateTime, "?"],
    ["HtmlBody", $xs.string, "?nil"],
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
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["OwnedByFullName", $xs.string, "?nil"],
    ["Updated", $xs.dateTime, "?"],
    ["Body", $xs.string, "?nil"],
    ["IsHtml", $xs.boolean, "?"],
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
    ["PriceListId", $xs.int, "?"],
    ["ERPPriceListKey", $xs.string, "?nil"],
    ["QuoteConnectionId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Currency", $xs.string, "?nil"],
    ["CurrencyName", $xs.string, "?nil"],
    ["ValidFrom", $xs.dateTime, "?"],
    ["ValidTo", $xs.dateTime, "?"],
    ["IsActive", $xs.boolean, "?"],
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
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
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
    ["ProductId", $xs.int, "?"],
    ["ERPProductKey", $xs.string, "?nil"],
    ["ERPPriceListKey", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Code", $xs.string, "?nil"],
    ["PriceUnit", $xs.string, "?nil"],
    ["QuantityUnit", $xs.string, "?nil"],
    ["IsSubscription", $xs.boolean, "?"],
    ["SubscriptionUnit", $xs.string, "?nil"],
    ["DefaultSubscriptionQuantity", $xs.double, "?"],
    ["ItemNumber", $xs.string, "?nil"],
    ["Url", $xs.string, "?nil"],
    ["ProductCategoryKey", $xs.string, "?nil"],
    ["ProductFamilyKey", $xs.string, "?nil"],
    ["ProductTypeKey", $xs.string, "?nil"],
    ["VAT", $xs.double, "?"],
    ["VATInfo", $xs.string, "?nil"],
    ["UnitCost", $xs.double, "?"],
    ["UnitMinimumPrice", $xs.double, "?"],
    ["UnitListPrice", $xs.double, "?"],
    ["InAssortment", $xs.boolean, "?"],
    ["Supplier", $xs.string, "?nil"],
    ["SupplierCode", $xs.string, "?nil"],
    ["Rights", $xs.string, "?nil"],
    ["Rule", $xs.string, "?nil"],
    ["ExtraInfo", () => ArrayOfProductExtraDataField$, "?nil"],
    ["RawExtraInfo", $xs.string, "?nil"],
    ["ExtraField1", $xs.string, "?nil"],
    ["ExtraField2", $xs.string, "?nil"],
    ["ExtraField3", $xs.string, "?nil"],
    ["ExtraField4", $xs.string, "?nil"],
    ["ExtraField5", $xs.string, "?nil"],
    ["InStock", $xs.double, "?"],
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
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
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
    ["Name", $xs.string, "?nil"],
    ["Value", $xs.string, "?nil"],
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
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
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
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
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
    ["ProjectId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["URL", $xs.string, "?nil"],
    ["Type", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
    ["AssociateFullName", $xs.string, "?nil"],
    ["TypeId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["StatusId", $xs.int, "?"],
    ["Status", $xs.string, "?nil"],
    ["TextId", $xs.int, "?"],
    ["PublishTo", $xs.dateTime, "?"],
    ["PublishFrom", $xs.dateTime, "?"],
    ["IsPublished", $xs.boolean, "?"],
    ["URLName", $xs.string, "?nil"],
    ["ProjectNumber", $xs.string, "?nil"],
    ["ActiveErpLinks", $xs.int, "?"],
    ["EventId", $xs.int, "?"],
    ["StartDate", $xs.dateTime, "?"],
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
    ["HideCompletedProjects", $xs.boolean, "?"],
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
    ["ProjectId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["ProjectNumber", $xs.string, "?nil"],
    ["ProjectMembers", () => ArrayOfProjectMember$, "?nil"],
    ["Urls", () => ArrayOfEntityElement$, "?nil"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["Description", $xs.string, "?nil"],
    ["Postit", $xs.string, "?nil"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["Associate", () => Associate$, "?nil"],
    ["ProjectStatus", () => ProjectStatus$, "?nil"],
    ["ProjectType", () => ProjectType$, "?nil"],
    ["HasImage", $xs.boolean, "?"],
    ["ImageDescription", $xs.string, "?nil"],
    ["ActiveStatusMonitorId", $xs.int, "?"],
    ["Links", () => ArrayOfLink$, "?nil"],
    ["ActiveLinks", $xs.unsignedInt, "?"],
    ["Completed", $xs.boolean, "?"],
    ["NextMilestoneDate", $xs.dateTime, "?"],
    ["NmdAppointmentId", $xs.int, "?"],
    ["EndDate", $xs.dateTime, "?"],
    ["ActiveErpLinks", $xs.int, "?"],
    ["EventId", $xs.int, "?"],
    ["StartDate", $xs.dateTime, "?"],
    ["UserDefinedFields", () => StringDictionary$, "?nil"],
    ["ExtraFields", () => StringDictionary$, "?nil"],
    ["CustomFields", () => StringDictionary$, "?nil"],
    ["PublishEventDate", $xs.dateTime, "?"],
    ["PublishTo", $xs.dateTime, "?"],
    ["PublishFrom", $xs.dateTime, "?"],
    ["IsPublished", $xs.boolean, "?"],
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
    ["AssociateFullName", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["ProjectId", $xs.int, "?"],
    ["EventName", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
    ["IsSignedOn", $xs.boolean, "?"],
    ["SignOffConfirmationText", $xs.string, "?nil"],
    ["SignOffText", $xs.string, "?nil"],
    ["SignOnConfirmationText", $xs.string, "?nil"],
    ["SignOnText", $xs.string, "?nil"],
    ["EventDate", $xs.dateTime, "?"],
    ["Enabled", $xs.boolean, "?"],
    ["SignOff", $xs.boolean, "?"],
    ["SignOffTaskEnable", $xs.boolean, "?"],
    ["SignOnTaskEnable", $xs.boolean, "?"],
    ["SignOn", $xs.boolean, "?"],
    ["SignOffTaskId", $xs.int, "?"],
    ["SignOnTaskId", $xs.int, "?"],
    ["SignOffTriggersAssign", $xs.boolean, "?"],
    ["SignOnTriggersAssign", $xs.boolean, "?"],
    ["SignOnPersonId", $xs.int, "?"],
    ["SignOffPersonId", $xs.int, "?"],
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
    ["SignOffConfirmationText", $xs.string, "?nil"],
    ["SignOffText", $xs.string, "?nil"],
    ["SignOnConfirmationText", $xs.string, "?nil"],
    ["SignOnText", $xs.string, "?nil"],
    ["EventDate", $xs.dateTime, "?"],
    ["Enabled", $xs.boolean, "?"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["SignOff", $xs.boolean, "?"],
    ["SignOffTaskEnable", $xs.boolean, "?"],
    ["SignOffTaskId", $xs.int, "?"],
    ["SignOffTriggersAssign", $xs.boolean, "?"],
    ["SignOn", $xs.boolean, "?"],
    ["SignOnTaskEnable", $xs.boolean, "?"],
    ["SignOnTaskId", $xs.int, "?"],
    ["SignOnTriggersAssign", $xs.boolean, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["ProjectId", $xs.int, "?"],
    ["Id", $xs.int, "?"],
    ["PublishFrom", $xs.dateTime, "?"],
    ["PublishType", () => PublishType$, "?"],
    ["PublishTo", $xs.dateTime, "?"],
    ["VisibleForCategories", () => ArrayOfMDOListItem$, "?nil"],
    ["VisibleForPersonInterests", () => ArrayOfMDOListItem$, "?nil"],
    ["IsPublished", $xs.boolean, "?"],
    ["IsVisibleForMembers", $xs.boolean, "?"],
    ["IsVisibleForCategories", $xs.boolean, "?"],
    ["IsVisibleForPersonInterests", $xs.boolean, "?"],
    ["ProjectEventId", $xs.int, "?"],
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
    ["ProjectmemberId", $xs.int, "?"],
    ["ContactId", $xs.int, "?"],
    ["ProjectId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["ContactDepartment", $xs.string, "?nil"],
    ["ProjectName", $xs.string, "?nil"],
    ["EmailId", $xs.int, "?"],
    ["EmailAddress", $xs.string, "?nil"],
    ["CountryId", $xs.int, "?"],
    ["Firstname", $xs.string, "?nil"],
    ["MiddleName", $xs.string, "?nil"],
    ["Lastname", $xs.string, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["Mrmrs", $xs.string, "?nil"],
    ["ProjectMemberTypeName", $xs.string, "?nil"],
    ["Phone", $xs.string, "?nil"],
    ["PhoneId", $xs.int, "?"],
    ["ProjectMemberTypeId", $xs.int, "?"],
    ["EmailAddressName", $xs.string, "?nil"],
    ["Comment", $xs.string, "?nil"],
    ["FullName", $xs.string, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["Updated", $xs.dateTime, "?"],
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
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
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
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
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
    ["ProjTypeId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["DurationUnit", () => DurationUnit$, "?"],
    ["ProjectDuration", $xs.int, "?"],
    ["Deleted", $xs.boolean, "?"],
    ["HasGuide", $xs.boolean, "?"],
    ["IsAutoAdvance", $xs.boolean, "?"],
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
    ["ProjectTypeStatusLinkId", $xs.int, "?"],
    ["ProjTypeId", $xs.int, "?"],
    ["ProjTypeName", $xs.string, "?nil"],
    ["ProjTypeTooltip", $xs.string, "?nil"],
    ["ProjStatusId", $xs.int, "?"],
    ["ProjStatusName", $xs.string, "?nil"],
    ["ProjStatusTooltip", $xs.string, "?nil"],
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
    ["Type", $xs.string, "?nil"],
    ["SearchName", $xs.string, "?nil"],
    ["DisplayName", $xs.string, "?nil"],
    ["CredentialId", $xs.int, "?"],
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
    ["Name", $xs.string, "?nil"],
    ["SupportedMessagingFormats", () => ArrayOfstring$, "?nil"],
    ["SupportsConfig", $xs.boolean, "?"],
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
