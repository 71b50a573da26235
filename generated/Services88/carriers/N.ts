/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type ArchiveRestrictionInfo, ArrayOfArchiveRestrictionInfo$ } from "./A.js";
import { type Carrier, Carrier$, type Contact, Contact$, type CtaFlavor, CtaFlavor$, type CtaType, CtaType$ } from "./C.js";
import { type EMailPriority, EMailPriority$ } from "./E.js";
import { type Person, Person$, type Project, Project$ } from "./P.js";
import { type Sale, Sale$, StringDictionary$ } from "./S.js";
import { $ns0 } from "./namespaces.js";

export interface NaturalLanguageSearch {
  /** `xs:string` */
  Query: string | null;
  /** `xs:string` */
  ResponseMarkdown: string | null;
  /** `xs:string` */
  Entity: string | null;
  /** `xs:string` */
  ODataQuery: string | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  Restrictions: (ArchiveRestrictionInfo | null)[] | null;
  /** `xs:string` */
  InternalContext: string | null;
}
export const NaturalLanguageSearch$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "NaturalLanguageSearch",
  namespace: $ns0,
  members: [
    ["Query", $xs.string, "?nil"],
    ["ResponseMarkdown", $xs.string, "?nil"],
    ["Entity", $xs.string, "?nil"],
    ["ODataQuery", $xs.string, "?nil"],
    ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
    ["InternalContext", $xs.string, "?nil"],
  ],
};

export const Navigation = {
  Invisible: "Invisible",
  ToolboxMenu: "ToolboxMenu",
  NavigatorButton: "NavigatorButton",
  ViewMenu: "ViewMenu",
  SelectionTaskCard: "SelectionTaskCard",
  ContactCard: "ContactCard",
  ContactArchive: "ContactArchive",
  ProjectCard: "ProjectCard",
  ProjectArchive: "ProjectArchive",
  SaleCard: "SaleCard",
  PersonCard: "PersonCard",
  ActivityDialog: "ActivityDialog",
  DocumentDialog: "DocumentDialog",
  BrowserPanel: "BrowserPanel",
  ContSelectionTask: "ContSelectionTask",
  AppntSelectionTask: "AppntSelectionTask",
  SaleSelectionTask: "SaleSelectionTask",
  DocSelectionTask: "DocSelectionTask",
  ProjSelectionTask: "ProjSelectionTask",
  CompanyMinicard: "CompanyMinicard",
  ProjectMinicard: "ProjectMinicard",
  DiaryMinicard: "DiaryMinicard",
  SelectionMinicard: "SelectionMinicard",
  ButtonPanelTask: "ButtonPanelTask",
  AppointmentDialogTask: "AppointmentDialogTask",
  SaleDialogTask: "SaleDialogTask",
  DocumentDialogTask: "DocumentDialogTask",
  PersonDialogTask: "PersonDialogTask",
  SaleMinicard: "SaleMinicard",
  SaleArchive: "SaleArchive",
  AppntSelectionShadowTask: "AppntSelectionShadowTask",
  SaleSelectionShadowTask: "SaleSelectionShadowTask",
  DocSelectionShadowTask: "DocSelectionShadowTask",
  ProjSelectionShadowTask: "ProjSelectionShadowTask",
  DiaryArchive: "DiaryArchive",
  SelectionContactArchive: "SelectionContactArchive",
  SelectionProjectArchive: "SelectionProjectArchive",
  SelectionSaleArchive: "SelectionSaleArchive",
  SelectionAppointmentArchive: "SelectionAppointmentArchive",
  SelectionDocumentArchive: "SelectionDocumentArchive",
  ContSelectionCustomTask: "ContSelectionCustomTask",
  AppntSelectionCustomTask: "AppntSelectionCustomTask",
  SaleSelectionCustomTask: "SaleSelectionCustomTask",
  DocSelectionCustomTask: "DocSelectionCustomTask",
  ProjSelectionCustomTask: "ProjSelectionCustomTask",
  CustomArchiveMiniCard: "CustomArchiveMiniCard",
  SelectionCard: "SelectionCard",
  ReportMinicard: "ReportMinicard",
  QuoteDialog: "QuoteDialog",
  QuoteDialogTask: "QuoteDialogTask",
  QuoteDialogArchive: "QuoteDialogArchive",
  QuoteLineDialogTask: "QuoteLineDialogTask",
  QuoteLineDialog: "QuoteLineDialog",
  QuoteLineSelectionMainTask: "QuoteLineSelectionMainTask",
  QuoteLineSelectionShadowTask: "QuoteLineSelectionShadowTask",
  SelectionQuoteLineArchive: "SelectionQuoteLineArchive",
  QuoteLineSelectionCustomTask: "QuoteLineSelectionCustomTask",
  FindSystem: "FindSystem",
  MailingSelectionTask: "MailingSelectionTask",
  ContactSelectionMailingsTask: "ContactSelectionMailingsTask",
  AppointmentSelectionMailingsTask: "AppointmentSelectionMailingsTask",
  SaleSelectionMailingsTask: "SaleSelectionMailingsTask",
  DocumentSelectionMailingsTask: "DocumentSelectionMailingsTask",
  ProjectSelectionMailingsTask: "ProjectSelectionMailingsTask",
  QuoteLineSelectionMailingsTask: "QuoteLineSelectionMailingsTask",
  TopPanelNewMenu: "TopPanelNewMenu",
  Dashboard: "Dashboard",
  PersonArchive: "PersonArchive",
  PersonMinicard: "PersonMinicard",
  CompanyCardTask: "CompanyCardTask",
  ProjectCardTask: "ProjectCardTask",
  TicketCard: "TicketCard",
  TicketMinicard: "TicketMinicard",
  CustomObjectCard: "CustomObjectCard",
  CustomObjectArchive: "CustomObjectArchive",
} as const;
export type Navigation = (typeof Navigation)[keyof typeof Navigation] | $rt.UnknownName<"Navigation">;
export const Navigation$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "Navigation",
  namespace: $ns0,
  values: Navigation,
  zero: "Invisible",
};

export interface NavigatorCompany extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const NavigatorCompany$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "NavigatorCompany",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfNavigatorCompany$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfNavigatorCompany",
  namespace: $ns0,
  item: ["NavigatorCompany", () => NavigatorCompany$, "*nil"],
};

export const NetServerBuildType = {
  Feature: "Feature",
  Stable: "Stable",
  Alpha: "Alpha",
  Beta: "Beta",
  ReleaseCandidate: "ReleaseCandidate",
  Release: "Release",
} as const;
export type NetServerBuildType = (typeof NetServerBuildType)[keyof typeof NetServerBuildType] | $rt.UnknownName<"NetServerBuildType">;
export const NetServerBuildType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "NetServerBuildType",
  namespace: $ns0,
  values: NetServerBuildType,
  zero: "Feature",
};

export interface NewsFeedCTA {
  /** `xs:string` */
  Identifier: string | null;
  /** `xs:string` */
  Title: string | null;
  /** `CtaType` */
  CtaType: CtaType;
  /** `CtaFlavor` */
  CtaFlavor: CtaFlavor;
}
export const NewsFeedCTA$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "NewsFeedCTA",
  namespace: $ns0,
  members: [
    ["Identifier", $xs.string, "?nil"],
    ["Title", $xs.string, "?nil"],
    ["CtaType", () => CtaType$, "?"],
    ["CtaFlavor", () => CtaFlavor$, "?"],
  ],
};

export const ArrayOfNewsFeedCTA$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfNewsFeedCTA",
  namespace: $ns0,
  item: ["NewsFeedCTA", () => NewsFeedCTA$, "*nil"],
};

export interface NewsFeedItem {
  /** `xs:int` */
  NewsFeedItemId: number;
  /** `xs:string` */
  Title: string | null;
  /** `xs:string` */
  Summary: string | null;
  /** `StringDictionary` */
  Description: $rt.StringDictionary<string | null> | null;
  /** `ArrayOfNewsFeedCTA` */
  Actions: (NewsFeedCTA | null)[] | null;
  /** `xs:string` */
  ImageLink: string | null;
  /** `xs:string` */
  SourceLink: string | null;
  /** `xs:string` */
  PreviewHint: string | null;
  /** `xs:string` */
  FromName: string | null;
  /** `xs:string` */
  FromCategoryName: string | null;
  /** `EMailPriority` */
  Priority: EMailPriority;
  /** `xs:dateTime` */
  Registered: string;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:dateTime` */
  ExpiresAt: string;
  /** `NewsFeedItemStatus` */
  Status: NewsFeedItemStatus;
  /** `xs:boolean` */
  IsRead: boolean;
  /** `xs:dateTime` */
  ReadAt: string;
  /** `Contact` */
  Contact: Contact | null;
  /** `Person` */
  Person: Person | null;
  /** `Project` */
  Project: Project | null;
  /** `Sale` */
  Sale: Sale | null;
  /** `xs:string` */
  ApplicationId: string | null;
}
export const NewsFeedItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "NewsFeedItem",
  namespace: $ns0,
  members: [
    ["NewsFeedItemId", $xs.int, "?"],
    ["Title", $xs.string, "?nil"],
    ["Summary", $xs.string, "?nil"],
    ["Description", () => StringDictionary$, "?nil"],
    ["Actions", () => ArrayOfNewsFeedCTA$, "?nil"],
    ["ImageLink", $xs.string, "?nil"],
    ["SourceLink", $xs.string, "?nil"],
    ["PreviewHint", $xs.string, "?nil"],
    ["FromName", $xs.string, "?nil"],
    ["FromCategoryName", $xs.string, "?nil"],
    ["Priority", () => EMailPriority$, "?"],
    ["Registered", $xs.dateTime, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["ExpiresAt", $xs.dateTime, "?"],
    ["Status", () => NewsFeedItemStatus$, "?"],
    ["IsRead", $xs.boolean, "?"],
    ["ReadAt", $xs.dateTime, "?"],
    ["Contact", () => Contact$, "?nil"],
    ["Person", () => Person$, "?nil"],
    ["Project", () => Project$, "?nil"],
    ["Sale", () => Sale$, "?nil"],
    ["ApplicationId", $xs.string, "?nil"],
  ],
};

export const ArrayOfNewsFeedItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfNewsFeedItem",
  namespace: $ns0,
  item: ["NewsFeedItem", () => NewsFeedItem$, "*nil"],
};

export const NewsFeedItemStatus = {
  Normal: "Normal",
  Handling: "Handling",
  Handled: "Handled",
} as const;
export type NewsFeedItemStatus = (typeof NewsFeedItemStatus)[keyof typeof NewsFeedItemStatus] | $rt.UnknownName<"NewsFeedItemStatus">;
export const NewsFeedItemStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "NewsFeedItemStatus",
  namespace: $ns0,
  values: NewsFeedItemStatus,
  zero: "Normal",
};

export interface NextAvailableTime extends Carrier {
  /** `xs:dateTime` */
  AvailableTimeStart: string;
  /** `xs:dateTime` */
  AvailableTimeEnd: string;
  /** `xs:dateTime` */
  RecommendedTimeStart: string;
  /** `xs:dateTime` */
  RecommendedTimeEnd: string;
}
export const NextAvailableTime$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "NextAvailableTime",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AvailableTimeStart", $xs.dateTime, "?"],
    ["AvailableTimeEnd", $xs.dateTime, "?"],
    ["RecommendedTimeStart", $xs.dateTime, "?"],
    ["RecommendedTimeEnd", $xs.dateTime, "?"],
  ],
};

export const ArrayOfNextAvailableTime$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfNextAvailableTime",
  namespace: $ns0,
  item: ["NextAvailableTime", () => NextAvailableTime$, "*nil"],
};

export interface NotificationEvent {
  /** `NotificationEventType` */
  Type: NotificationEventType;
  /** `xs:int` */
  Id: number;
}
export const NotificationEvent$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "NotificationEvent",
  namespace: $ns0,
  members: [
    ["Type", () => NotificationEventType$, "?"],
    ["Id", $xs.int, "?"],
  ],
};

export const ArrayOfNotificationEvent$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfNotificationEvent",
  namespace: $ns0,
  item: ["NotificationEvent", () => NotificationEvent$, "*nil"],
};

export const NotificationEventType = {
  Unknown: "Unknown",
  NewTicket: "NewTicket",
  AppointmentInvitation: "AppointmentInvitation",
  AppointmentMoved: "AppointmentMoved",
  AppointmentCancelled: "AppointmentCancelled",
  NewTicketMessage: "NewTicketMessage",
  TicketActivated: "TicketActivated",
  TicketEscalated: "TicketEscalated",
  QuoteApprovalRequest: "QuoteApprovalRequest",
  QuoteApprovalApproved: "QuoteApprovalApproved",
  QuoteApprovalDenied: "QuoteApprovalDenied",
  AppointmentDeclined: "AppointmentDeclined",
} as const;
export type NotificationEventType = (typeof NotificationEventType)[keyof typeof NotificationEventType] | $rt.UnknownName<"NotificationEventType">;
export const NotificationEventType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "NotificationEventType",
  namespace: $ns0,
  values: NotificationEventType,
  zero: "Unknown",
};

export const NotificationMessageType = {
  Message: "Message",
  ImportantMessage: "ImportantMessage",
  RemoteAction: "RemoteAction",
  YesNoQuestion: "YesNoQuestion",
  ShowWebPage: "ShowWebPage",
} as const;
export type NotificationMessageType = (typeof NotificationMessageType)[keyof typeof NotificationMessageType] | $rt.UnknownName<"NotificationMessageType">;
export const NotificationMessageType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "NotificationMessageType",
  namespace: $ns0,
  values: NotificationMessageType,
  zero: "Message",
};

export const NotificationPlatform = {
  Apple: "Apple",
  Google: "Google",
  Microsoft: "Microsoft",
  AppleDeveloper: "AppleDeveloper",
  AppleAdHoc: "AppleAdHoc",
  GoogleDeveloper: "GoogleDeveloper",
} as const;
export type NotificationPlatform = (typeof NotificationPlatform)[keyof typeof NotificationPlatform] | $rt.UnknownName<"NotificationPlatform">;
export const NotificationPlatform$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "NotificationPlatform",
  namespace: $ns0,
  values: NotificationPlatform,
  zero: "Apple",
};

export const NotifyChannel = {
  Unknown: "Unknown",
  PopUp: "PopUp",
  Email: "Email",
  Sms: "Sms",
} as const;
export type NotifyChannel = (typeof NotifyChannel)[keyof typeof NotifyChannel] | $rt.UnknownName<"NotifyChannel">;
export const NotifyChannel$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "NotifyChannel",
  namespace: $ns0,
  values: NotifyChannel,
  zero: "Unknown",
};

export const NotifyType = {
  NewTicket: "NewTicket",
  NewTicketMessage: "NewTicketMessage",
  TicketEscalated: "TicketEscalated",
  TicketActivated: "TicketActivated",
  ChatAlert: "ChatAlert",
  ActiveTickets: "ActiveTickets",
  TicketTakeOver: "TicketTakeOver",
  ChatMessageAlert: "ChatMessageAlert",
  ChatSessionTransfered: "ChatSessionTransfered",
  Hotlist: "Hotlist",
  Custom: "Custom",
  ContactAssignment: "ContactAssignment",
  UndefinedValue4096: "UndefinedValue4096",
} as const;
export type NotifyType = (typeof NotifyType)[keyof typeof NotifyType] | $rt.UnknownName<"NotifyType">;
export const NotifyType$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "NotifyType",
  namespace: $ns0,
  values: NotifyType,
};
