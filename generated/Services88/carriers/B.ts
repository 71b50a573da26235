/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type Associate, Associate$ } from "./A.js";
import { type Carrier, Carrier$, type ContactEntity, ContactEntity$, type ContactPersonBoardViewSettings, ContactPersonBoardViewSettings$ } from "./C.js";
import { type PersonEntity, PersonEntity$, type ProjectBoardViewSettings, ProjectBoardViewSettings$ } from "./P.js";
import { type SaleBoardViewSettings, SaleBoardViewSettings$, StringDictionary$ } from "./S.js";
import { $ns0, $ns3 } from "./namespaces.js";

export const BadgeType = {
  Unknown: "Unknown",
  Reply: "Reply",
  Forward: "Forward",
  Comment: "Comment",
  Incoming: "Incoming",
  Outgoing: "Outgoing",
} as const;
export type BadgeType = (typeof BadgeType)[keyof typeof BadgeType] | $rt.UnknownName<"BadgeType">;
export const BadgeType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "BadgeType",
  namespace: $ns0,
  values: BadgeType,
  zero: "Unknown",
};

export const BatchTaskCancellationBehaviour = {
  CanCancel: "CanCancel",
  CancelWithWarning: "CancelWithWarning",
  CannotCancel: "CannotCancel",
} as const;
export type BatchTaskCancellationBehaviour = (typeof BatchTaskCancellationBehaviour)[keyof typeof BatchTaskCancellationBehaviour] | $rt.UnknownName<"BatchTaskCancellationBehaviour">;
export const BatchTaskCancellationBehaviour$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "BatchTaskCancellationBehaviour",
  namespace: $ns0,
  values: BatchTaskCancellationBehaviour,
  zero: "CanCancel",
};

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
export const BatchTaskInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "BatchTaskInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
    ["DetailsTable", $xs.short, "?"],
    ["DetailsRecord", $xs.int, "?"],
    ["IsSystemTask", $xs.boolean, "?"],
    ["IsInternalTask", $xs.boolean, "?"],
    ["ParameterObject", () => StringDictionary$, "?nil"],
    ["LastStarted", $xs.dateTime, "?"],
    ["Created", $xs.dateTime, "?"],
    ["StartCount", $xs.int, "?"],
    ["DatabaseSerialNumber", $xs.string, "?nil"],
    ["Context", $xs.string, "?nil"],
    ["Result", $xs.string, "?nil"],
    ["State", () => BatchTaskState$, "?"],
    ["Description", $xs.string, "?nil"],
    ["Response", $xs.string, "?nil"],
    ["Request", $xs.string, "?nil"],
    ["ProgressDescription", $xs.string, "?nil"],
    ["ProgressPercent", $xs.short, "?"],
    ["FileName", $xs.string, "?nil"],
    ["CancellationBehaviour", () => BatchTaskCancellationBehaviour$, "?"],
  ],
};

export const ArrayOfBatchTaskInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfBatchTaskInfo",
  namespace: $ns0,
  item: ["BatchTaskInfo", () => BatchTaskInfo$, "*nil"],
};

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
export const BatchTaskState$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "BatchTaskState",
  namespace: $ns0,
  values: BatchTaskState,
  zero: "Unknown",
};

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
export const BizCard$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "BizCard",
  namespace: $ns0,
  members: [
    ["Contact", () => ContactEntity$, "?nil"],
    ["Person", () => PersonEntity$, "?nil"],
    ["LogoImage", $xs.string, "?nil"],
    ["PhotoImage", $xs.string, "?nil"],
  ],
};

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
export const BlobEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "BlobEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["BlobId", $xs.int, "?"],
    ["BlobSize", $xs.unsignedInt, "?"],
    ["Description", $xs.string, "?nil"],
    ["ExtraInfo", $xs.string, "?nil"],
    ["IsEncrypted", $xs.boolean, "?"],
    ["IsZipped", $xs.boolean, "?"],
    ["MimeType", $xs.string, "?nil"],
    ["OriginalSize", $xs.unsignedInt, "?"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["ConceptualType", $xs.string, "?nil"],
  ],
};

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
export const BlobLinkType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "BlobLinkType",
  namespace: $ns0,
  values: BlobLinkType,
};

export const BoardViewBadgeType = {
  None: "None",
  DaysSinceRegistered: "DaysSinceRegistered",
  DaysInStage: "DaysInStage",
} as const;
export type BoardViewBadgeType = (typeof BoardViewBadgeType)[keyof typeof BoardViewBadgeType] | $rt.UnknownName<"BoardViewBadgeType">;
export const BoardViewBadgeType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "BoardViewBadgeType",
  namespace: $ns0,
  values: BoardViewBadgeType,
  zero: "None",
};

export const BoardViewEntityType = {
  None: "None",
  Sale: "Sale",
  Project: "Project",
  ContactPerson: "ContactPerson",
} as const;
export type BoardViewEntityType = (typeof BoardViewEntityType)[keyof typeof BoardViewEntityType] | $rt.UnknownName<"BoardViewEntityType">;
export const BoardViewEntityType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "BoardViewEntityType",
  namespace: $ns0,
  values: BoardViewEntityType,
  zero: "None",
};

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
export const BoardViewSettingsBase$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "BoardViewSettingsBase",
  namespace: $ns0,
  derived: () => [ContactPersonBoardViewSettings$, ProjectBoardViewSettings$, SaleBoardViewSettings$],
  members: [
    ["BoardViewSettingsId", $xs.int, "?"],
    ["EntityType", () => BoardViewEntityType$, "?"],
    ["AssociateId", $xs.int, "?"],
    ["SelectionId", $xs.int, "?"],
    ["HideEmptyGroups", $xs.boolean, "?"],
    ["GroupBy", $xs.string, "?nil"],
    ["SubGroupBy", $xs.string, "?nil"],
    ["SortBy", $xs.string, "?nil"],
    ["SortDesc", $xs.boolean, "?"],
    ["SumBy", $xs.string, "?nil"],
    ["ColorBy", $xs.string, "?nil"],
    ["Filters", $xs.string, "?nil"],
  ],
};

export const BookingType = {
  Unknown: "Unknown",
  None: "None",
  Owner: "Owner",
  Participant: "Participant",
} as const;
export type BookingType = (typeof BookingType)[keyof typeof BookingType] | $rt.UnknownName<"BookingType">;
export const BookingType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "BookingType",
  namespace: $ns0,
  values: BookingType,
  zero: "Unknown",
};

export interface Business extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const Business$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Business",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfBusiness$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfBusiness",
  namespace: $ns0,
  item: ["Business", () => Business$, "*nil"],
};

export const ArrayOfboolean$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfboolean",
  namespace: $ns3,
  item: ["boolean", $xs.boolean, "*"],
};
