/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { Associate } from "./A.js";
import type { Carrier, ContactEntity, ContactPersonBoardViewSettings } from "./C.js";
import type { PersonEntity, ProjectBoardViewSettings } from "./P.js";
import type { SaleBoardViewSettings } from "./S.js";

export const BadgeType = {
  Unknown: "Unknown",
  Reply: "Reply",
  Forward: "Forward",
  Comment: "Comment",
  Incoming: "Incoming",
  Outgoing: "Outgoing",
} as const;
export type BadgeType = (typeof BadgeType)[keyof typeof BadgeType] | $rt.UnknownName<"BadgeType">;

export const BatchTaskCancellationBehaviour = {
  CanCancel: "CanCancel",
  CancelWithWarning: "CancelWithWarning",
  CannotCancel: "CannotCancel",
} as const;
export type BatchTaskCancellationBehaviour = (typeof BatchTaskCancellationBehaviour)[keyof typeof BatchTaskCancellationBehaviour] | $rt.UnknownName<"BatchTaskCancellationBehaviour">;

export interface BatchTaskInfo extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:short` */
  DetailsTable: number;
  /** `xs:int` */
  DetailsRecord: number;
  /** `xs:boolean` */
  IsSystemTask: boolean;
  /** `xs:boolean` */
  IsInternalTask: boolean;
  /** `StringDictionary` */
  ParameterObject: $rt.StringDictionary<string | null> | null;
  /** `xs:dateTime` */
  LastStarted: string;
  /** `xs:dateTime` */
  Created: string;
  /** `xs:int` */
  StartCount: number;
  /** `xs:string` */
  DatabaseSerialNumber: string | null;
  /** `xs:string` */
  Context: string | null;
  /** `xs:string` */
  Result: string | null;
  /** `BatchTaskState` */
  State: BatchTaskState;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Response: string | null;
  /** `xs:string` */
  Request: string | null;
  /** `xs:string` */
  ProgressDescription: string | null;
  /** `xs:short` */
  ProgressPercent: number;
  /** `xs:string` */
  FileName: string | null;
  /** `BatchTaskCancellationBehaviour` */
  CancellationBehaviour: BatchTaskCancellationBehaviour;
}

export const BatchTaskState = {
  Unknown: "Unknown",
  New: "New",
  Aquired: "Aquired",
  Started: "Started",
  Succeeded: "Succeeded",
  Failed: "Failed",
  SucceededManualCleanup: "SucceededManualCleanup",
  All: "All",
} as const;
export type BatchTaskState = (typeof BatchTaskState)[keyof typeof BatchTaskState] | $rt.UnknownName<"BatchTaskState">;

export interface BizCard {
  /** `ContactEntity` */
  Contact: ContactEntity | null;
  /** `PersonEntity` */
  Person: PersonEntity | null;
  /** `xs:string` */
  LogoImage: string | null;
  /** `xs:string` */
  PhotoImage: string | null;
}

export interface BlobEntity extends Carrier {
  /** `xs:int` */
  BlobId: number;
  /** `xs:unsignedInt` */
  BlobSize: number;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  ExtraInfo: string | null;
  /** `xs:boolean` */
  IsEncrypted: boolean;
  /** `xs:boolean` */
  IsZipped: boolean;
  /** `xs:string` */
  MimeType: string | null;
  /** `xs:unsignedInt` */
  OriginalSize: number;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `xs:string` */
  ConceptualType: string | null;
}

export const BlobLinkType = {
  PersonImage: "PersonImage",
  ProjectImage: "ProjectImage",
  EventImage: "EventImage",
  Thumbnail: "Thumbnail",
  StatusMonitorImage: "StatusMonitorImage",
  BatchTask: "BatchTask",
  ProductImage: "ProductImage",
  ProductThumbnail: "ProductThumbnail",
  QuoteLineImage: "QuoteLineImage",
  QuoteLineThumbnail: "QuoteLineThumbnail",
  AccessToken: "AccessToken",
  RefreshToken: "RefreshToken",
  Dashboard: "Dashboard",
  DashboardTile: "DashboardTile",
  ChatTopicImage: "ChatTopicImage",
  FormsBackgroundImage: "FormsBackgroundImage",
  ContactImage: "ContactImage",
  DashboardHtmlTileData: "DashboardHtmlTileData",
  ExtraTableIcon: "ExtraTableIcon",
} as const;
export type BlobLinkType = (typeof BlobLinkType)[keyof typeof BlobLinkType] | $rt.UnknownName<"BlobLinkType">;

export const BoardViewBadgeType = {
  None: "None",
  DaysSinceRegistered: "DaysSinceRegistered",
  DaysInStage: "DaysInStage",
} as const;
export type BoardViewBadgeType = (typeof BoardViewBadgeType)[keyof typeof BoardViewBadgeType] | $rt.UnknownName<"BoardViewBadgeType">;

export const BoardViewEntityType = {
  None: "None",
  Sale: "Sale",
  Project: "Project",
  ContactPerson: "ContactPerson",
} as const;
export type BoardViewEntityType = (typeof BoardViewEntityType)[keyof typeof BoardViewEntityType] | $rt.UnknownName<"BoardViewEntityType">;

export interface BoardViewSettingsBase {
  $type: "BoardViewSettingsBase";
  /** `xs:int` */
  BoardViewSettingsId: number;
  /** `BoardViewEntityType` */
  EntityType: BoardViewEntityType;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:int` */
  SelectionId: number;
  /** `xs:boolean` */
  HideEmptyGroups: boolean;
  /** `xs:string` */
  GroupBy: string | null;
  /** `xs:string` */
  SubGroupBy: string | null;
  /** `xs:string` */
  SortBy: string | null;
  /** `xs:boolean` */
  SortDesc: boolean;
  /** `xs:string` */
  SumBy: string | null;
  /** `xs:string` */
  ColorBy: string | null;
  /** `xs:string` */
  Filters: string | null;
}
/** BoardViewSettingsBase, or one of the carriers derived from it: `$type` tells which. */
export type AnyBoardViewSettingsBase = BoardViewSettingsBase | ContactPersonBoardViewSettings | ProjectBoardViewSettings | SaleBoardViewSettings;

export const BookingType = {
  Unknown: "Unknown",
  None: "None",
  Owner: "Owner",
  Participant: "Participant",
} as const;
export type BookingType = (typeof BookingType)[keyof typeof BookingType] | $rt.UnknownName<"BookingType">;

export interface Business extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
