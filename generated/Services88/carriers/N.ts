/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { ArchiveRestrictionInfo } from "./A.js";
import type { Carrier, Contact, CtaFlavor, CtaType } from "./C.js";
import type { EMailPriority } from "./E.js";
import type { Person, Project } from "./P.js";
import type { Sale } from "./S.js";

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

export interface NavigatorCompany extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export const NetServerBuildType = {
  Feature: "Feature",
  Stable: "Stable",
  Alpha: "Alpha",
  Beta: "Beta",
  ReleaseCandidate: "ReleaseCandidate",
  Release: "Release",
} as const;
export type NetServerBuildType = (typeof NetServerBuildType)[keyof typeof NetServerBuildType] | $rt.UnknownName<"NetServerBuildType">;

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

export const NewsFeedItemStatus = {
  Normal: "Normal",
  Handling: "Handling",
  Handled: "Handled",
} as const;
export type NewsFeedItemStatus = (typeof NewsFeedItemStatus)[keyof typeof NewsFeedItemStatus] | $rt.UnknownName<"NewsFeedItemStatus">;

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

export interface NotificationEvent {
  /** `NotificationEventType` */
  Type: NotificationEventType;
  /** `xs:int` */
  Id: number;
}

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

export const NotificationMessageType = {
  Message: "Message",
  ImportantMessage: "ImportantMessage",
  RemoteAction: "RemoteAction",
  YesNoQuestion: "YesNoQuestion",
  ShowWebPage: "ShowWebPage",
} as const;
export type NotificationMessageType = (typeof NotificationMessageType)[keyof typeof NotificationMessageType] | $rt.UnknownName<"NotificationMessageType">;

export const NotificationPlatform = {
  Apple: "Apple",
  Google: "Google",
  Microsoft: "Microsoft",
  AppleDeveloper: "AppleDeveloper",
  AppleAdHoc: "AppleAdHoc",
  GoogleDeveloper: "GoogleDeveloper",
} as const;
export type NotificationPlatform = (typeof NotificationPlatform)[keyof typeof NotificationPlatform] | $rt.UnknownName<"NotificationPlatform">;

export const NotifyChannel = {
  Unknown: "Unknown",
  PopUp: "PopUp",
  Email: "Email",
  Sms: "Sms",
} as const;
export type NotifyChannel = (typeof NotifyChannel)[keyof typeof NotifyChannel] | $rt.UnknownName<"NotifyChannel">;

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
