/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type ArchiveBehaviour, ArchiveBehaviour$, type ArchiveRestrictionGroup, ArrayOfArchiveRestrictionGroup$, ArrayOfAttachmentEntity$, type Associate, Associate$, type AttachmentEntity } from "./A.js";
import { type BadgeType, BadgeType$ } from "./B.js";
import { type Carrier, Carrier$, type ColorIndex, ColorIndex$, type Contact, Contact$, type Currency, Currency$ } from "./C.js";
import { ArrayOfdateTime$, ArrayOfdouble$, type DocumentEntity, DocumentEntity$ } from "./D.js";
import { type ETableRight, ETableRight$, type EventHandlerType, EventHandlerType$ } from "./E.js";
import { type FormSubmissionStatus, FormSubmissionStatus$ } from "./F.js";
import { type GeneratorEncoding, GeneratorEncoding$ } from "./G.js";
import { ArrayOfint$ } from "./I.js";
import { type LogEvent, LogEvent$ } from "./L.js";
import { type MessageHeaderStdItem, MessageHeaderStdItem$, type MessageHeaderStdItemCol, MessageHeaderStdItemCol$ } from "./M.js";
import { ArrayOfPerson$, type Person, Person$, type Project, Project$ } from "./P.js";
import { ArrayOfArrayOfstring$, type Sale, Sale$, type ShowTaskItemInClient, ShowTaskItemInClient$, StringDictionary$ } from "./S.js";
import { type UrlEncoding, UrlEncoding$, type UserGroup, UserGroup$ } from "./U.js";
import { type VideoMeetingStatus, VideoMeetingStatus$ } from "./V.js";
import { $ns0 } from "./namespaces.js";

export interface TabOrder extends Carrier {
  /** `xs:int` */
  TabOrderId: number;
  /** `xs:string` */
  TabName: string | null;
  /** `xs:string` */
  Order: string | null;
  /** `xs:int` */
  AssociateId: number;
}
export const TabOrder$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TabOrder",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TabOrderId", $xs.int, "?"],
    ["TabName", $xs.string, "?nil"],
    ["Order", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
  ],
};

export const ArrayOfTabOrder$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTabOrder",
  namespace: $ns0,
  item: ["TabOrder", () => TabOrder$, "*nil"],
};

export interface TableRecord extends Carrier {
  /** `StringDictionary` */
  Values: $rt.StringDictionary<string | null> | null;
}
export const TableRecord$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TableRecord",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Values", () => StringDictionary$, "?nil"],
  ],
};

export interface TableRight {
  /** `ETableRight` */
  Mask: ETableRight[];
  /** `xs:string` */
  Reason: string | null;
}
export const TableRight$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TableRight",
  namespace: $ns0,
  members: [
    ["Mask", () => ETableRight$, "?"],
    ["Reason", $xs.string, "?nil"],
  ],
};

export interface Tag extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  ToolTip: string | null;
}
export const Tag$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Tag",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["ToolTip", $xs.string, "?nil"],
  ],
};

export const ArrayOfTag$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTag",
  namespace: $ns0,
  item: ["Tag", () => Tag$, "*nil"],
};

export const TargetAssignementLevel = {
  Company: "Company",
  Group: "Group",
  Associate: "Associate",
} as const;
export type TargetAssignementLevel = (typeof TargetAssignementLevel)[keyof typeof TargetAssignementLevel] | $rt.UnknownName<"TargetAssignementLevel">;
export const TargetAssignementLevel$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "TargetAssignementLevel",
  namespace: $ns0,
  values: TargetAssignementLevel,
};

export interface TargetAssignment extends Carrier {
  /** `xs:int` */
  TargetAssignmentInfoId: number;
  /** `ArrayOfdouble` */
  Values: number[] | null;
  /** `xs:boolean` */
  Locked: boolean;
  /** `Associate` */
  TargetAssociate: Associate | null;
  /** `Contact` */
  TargetContact: Contact | null;
  /** `UserGroup` */
  TargetUserGroup: UserGroup | null;
  /** `Currency` */
  Currency: Currency | null;
  /** `xs:int` */
  DimensionListItem: number;
  /** `xs:string` */
  DimensionListItemDisplayName: string | null;
}
export const TargetAssignment$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TargetAssignment",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TargetAssignmentInfoId", $xs.int, "?"],
    ["Values", () => ArrayOfdouble$, "?nil"],
    ["Locked", $xs.boolean, "?"],
    ["TargetAssociate", () => Associate$, "?nil"],
    ["TargetContact", () => Contact$, "?nil"],
    ["TargetUserGroup", () => UserGroup$, "?nil"],
    ["Currency", () => Currency$, "?nil"],
    ["DimensionListItem", $xs.int, "?"],
    ["DimensionListItemDisplayName", $xs.string, "?nil"],
  ],
};

export const ArrayOfTargetAssignment$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTargetAssignment",
  namespace: $ns0,
  item: ["TargetAssignment", () => TargetAssignment$, "*nil"],
};

export interface TargetChange extends Carrier {
  /** `xs:string` */
  FieldIdentifier: string | null;
  /** `xs:double` */
  ValueChangeFrom: number;
  /** `xs:double` */
  ValueChangeTo: number;
}
export const TargetChange$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TargetChange",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["FieldIdentifier", $xs.string, "?nil"],
    ["ValueChangeFrom", $xs.double, "?"],
    ["ValueChangeTo", $xs.double, "?"],
  ],
};

export const ArrayOfTargetChange$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTargetChange",
  namespace: $ns0,
  item: ["TargetChange", () => TargetChange$, "*nil"],
};

export interface TargetDimension extends Carrier {
  /** `xs:int` */
  TargetDimensionId: number;
  /** `TargetAssignementLevel` */
  AssignmentLevel: TargetAssignementLevel[];
  /** `TargetEntityType` */
  EntityType: TargetEntityType;
  /** `TargetMeasurementUnit` */
  MeasurementUnit: TargetMeasurementUnit;
  /** `xs:string` */
  DimensionListField: string | null;
  /** `xs:string` */
  DimensionListName: string | null;
  /** `xs:int` */
  DimensionListId: number;
  /** `xs:string` */
  DimensionListLabel: string | null;
  /** `ArrayOfint` */
  SelectedDimensions: number[] | null;
}
export const TargetDimension$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TargetDimension",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TargetDimensionId", $xs.int, "?"],
    ["AssignmentLevel", () => TargetAssignementLevel$, "?"],
    ["EntityType", () => TargetEntityType$, "?"],
    ["MeasurementUnit", () => TargetMeasurementUnit$, "?"],
    ["DimensionListField", $xs.string, "?nil"],
    ["DimensionListName", $xs.string, "?nil"],
    ["DimensionListId", $xs.int, "?"],
    ["DimensionListLabel", $xs.string, "?nil"],
    ["SelectedDimensions", () => ArrayOfint$, "?nil"],
  ],
};

export const ArrayOfTargetDimension$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTargetDimension",
  namespace: $ns0,
  item: ["TargetDimension", () => TargetDimension$, "*nil"],
};

export const TargetEntityType = {
  None: "None",
  Sale: "Sale",
} as const;
export type TargetEntityType = (typeof TargetEntityType)[keyof typeof TargetEntityType] | $rt.UnknownName<"TargetEntityType">;
export const TargetEntityType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TargetEntityType",
  namespace: $ns0,
  values: TargetEntityType,
  zero: "None",
};

export interface TargetGroup extends Carrier {
  /** `xs:int` */
  TargetGroupId: number;
  /** `xs:int` */
  Year: number;
  /** `TargetEntityType` */
  EntityType: TargetEntityType;
  /** `TargetPeriodType` */
  PeriodType: TargetPeriodType;
  /** `ArrayOfTargetAssignment` */
  TargetAssignments: (TargetAssignment | null)[] | null;
  /** `TargetDimension` */
  TargetDimension: TargetDimension | null;
}
export const TargetGroup$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TargetGroup",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TargetGroupId", $xs.int, "?"],
    ["Year", $xs.int, "?"],
    ["EntityType", () => TargetEntityType$, "?"],
    ["PeriodType", () => TargetPeriodType$, "?"],
    ["TargetAssignments", () => ArrayOfTargetAssignment$, "?nil"],
    ["TargetDimension", () => TargetDimension$, "?nil"],
  ],
};

export const TargetLevel = {
  None: "None",
  Global: "Global",
  Company: "Company",
  UserGroup: "UserGroup",
  Associate: "Associate",
} as const;
export type TargetLevel = (typeof TargetLevel)[keyof typeof TargetLevel] | $rt.UnknownName<"TargetLevel">;
export const TargetLevel$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TargetLevel",
  namespace: $ns0,
  values: TargetLevel,
  zero: "None",
};

export const TargetMeasurementUnit = {
  None: "None",
  Amount: "Amount",
  Count: "Count",
  Profit: "Profit",
} as const;
export type TargetMeasurementUnit = (typeof TargetMeasurementUnit)[keyof typeof TargetMeasurementUnit] | $rt.UnknownName<"TargetMeasurementUnit">;
export const TargetMeasurementUnit$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TargetMeasurementUnit",
  namespace: $ns0,
  values: TargetMeasurementUnit,
  zero: "None",
};

export const TargetPeriodType = {
  None: "None",
  Year: "Year",
  HalfYear: "HalfYear",
  Quarter: "Quarter",
  Month: "Month",
} as const;
export type TargetPeriodType = (typeof TargetPeriodType)[keyof typeof TargetPeriodType] | $rt.UnknownName<"TargetPeriodType">;
export const TargetPeriodType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TargetPeriodType",
  namespace: $ns0,
  values: TargetPeriodType,
  zero: "None",
};

export interface TargetRevision extends Carrier {
  /** `LogEvent` */
  LogEvent: LogEvent;
  /** `Associate` */
  Who: Associate | null;
  /** `xs:dateTime` */
  When: string;
  /** `ArrayOfTargetChange` */
  Changes: (TargetChange | null)[] | null;
}
export const TargetRevision$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TargetRevision",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["LogEvent", () => LogEvent$, "?"],
    ["Who", () => Associate$, "?nil"],
    ["When", $xs.dateTime, "?"],
    ["Changes", () => ArrayOfTargetChange$, "?nil"],
  ],
};

export const ArrayOfTargetRevision$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTargetRevision",
  namespace: $ns0,
  item: ["TargetRevision", () => TargetRevision$, "*nil"],
};

export interface TargetRevisionHistory extends Carrier {
  /** `xs:int` */
  TargetGroupId: number;
  /** `xs:int` */
  Year: number;
  /** `ArrayOfTargetRevision` */
  Revisions: (TargetRevision | null)[] | null;
}
export const TargetRevisionHistory$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TargetRevisionHistory",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TargetGroupId", $xs.int, "?"],
    ["Year", $xs.int, "?"],
    ["Revisions", () => ArrayOfTargetRevision$, "?nil"],
  ],
};

export interface Task extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const Task$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Task",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfTask$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTask",
  namespace: $ns0,
  item: ["Task", () => Task$, "*nil"],
};

export const TaskDirection = {
  Unknown: "Unknown",
  Incoming: "Incoming",
  Outgoing: "Outgoing",
  SaintAll: "SaintAll",
} as const;
export type TaskDirection = (typeof TaskDirection)[keyof typeof TaskDirection] | $rt.UnknownName<"TaskDirection">;
export const TaskDirection$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TaskDirection",
  namespace: $ns0,
  values: TaskDirection,
  zero: "Unknown",
};

export interface TaskListItem extends Carrier {
  /** `xs:int` */
  TaskListItemId: number;
  /** `xs:string` */
  Value: string | null;
  /** `TaskDirection` */
  Direction: TaskDirection;
  /** `TaskType` */
  Type: TaskType;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:int` */
  IntentId: number;
  /** `xs:short` */
  Rank: number;
  /** `xs:boolean` */
  IsDefaultAlldayEvent: boolean;
  /** `xs:boolean` */
  IsDefaultFree: boolean;
  /** `xs:boolean` */
  IsDefaultPublished: boolean;
  /** `ColorIndex` */
  ColorIndex: ColorIndex;
  /** `VideoMeetingStatus` */
  DefaultVideomeetingStatus: VideoMeetingStatus;
}
export const TaskListItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TaskListItem",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TaskListItemId", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Direction", () => TaskDirection$, "?"],
    ["Type", () => TaskType$, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["IntentId", $xs.int, "?"],
    ["Rank", $xs.short, "?"],
    ["IsDefaultAlldayEvent", $xs.boolean, "?"],
    ["IsDefaultFree", $xs.boolean, "?"],
    ["IsDefaultPublished", $xs.boolean, "?"],
    ["ColorIndex", () => ColorIndex$, "?"],
    ["DefaultVideomeetingStatus", () => VideoMeetingStatus$, "?"],
  ],
};

export const ArrayOfTaskListItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTaskListItem",
  namespace: $ns0,
  item: ["TaskListItem", () => TaskListItem$, "*nil"],
};

export const TaskListItemType = {
  None: "None",
  Url: "Url",
  CrmScript: "CrmScript",
  SoProtocol: "SoProtocol",
} as const;
export type TaskListItemType = (typeof TaskListItemType)[keyof typeof TaskListItemType] | $rt.UnknownName<"TaskListItemType">;
export const TaskListItemType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TaskListItemType",
  namespace: $ns0,
  values: TaskListItemType,
  zero: "None",
};

export interface TaskMenu extends Carrier {
  /** `xs:int` */
  TaskMenuId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:string` */
  TableName: string | null;
  /** `xs:string` */
  Area: string | null;
  /** `xs:string` */
  UrlOrSoprotocol: string | null;
  /** `TaskListItemType` */
  TaskType: TaskListItemType;
  /** `xs:int` */
  CrmScriptId: number;
  /** `ShowTaskItemInClient` */
  ShowInClient: ShowTaskItemInClient[];
  /** `ArchiveBehaviour` */
  ArchiveBehaviour: ArchiveBehaviour[];
  /** `xs:short` */
  Rank: number;
  /** `UrlEncoding` */
  Encoding: UrlEncoding;
  /** `xs:string` */
  ProgId: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
}
export const TaskMenu$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TaskMenu",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TaskMenuId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["TableName", $xs.string, "?nil"],
    ["Area", $xs.string, "?nil"],
    ["UrlOrSoprotocol", $xs.string, "?nil"],
    ["TaskType", () => TaskListItemType$, "?"],
    ["CrmScriptId", $xs.int, "?"],
    ["ShowInClient", () => ShowTaskItemInClient$, "?"],
    ["ArchiveBehaviour", () => ArchiveBehaviour$, "?"],
    ["Rank", $xs.short, "?"],
    ["Encoding", () => UrlEncoding$, "?"],
    ["ProgId", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
  ],
};

export const ArrayOfTaskMenu$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTaskMenu",
  namespace: $ns0,
  item: ["TaskMenu", () => TaskMenu$, "*nil"],
};

export const TaskType = {
  Unknown: "Unknown",
  Appointment: "Appointment",
  Document: "Document",
  Email: "Email",
  Fax: "Fax",
  Phone: "Phone",
  ToDo: "ToDo",
  MailMergeDraft: "MailMergeDraft",
  MailMergeFinal: "MailMergeFinal",
  Report: "Report",
  SaintAll: "SaintAll",
} as const;
export type TaskType = (typeof TaskType)[keyof typeof TaskType] | $rt.UnknownName<"TaskType">;
export const TaskType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TaskType",
  namespace: $ns0,
  values: TaskType,
  zero: "Unknown",
};

export interface TemplateInfo {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  ExternalReference: string | null;
  /** `xs:int` */
  PluginId: number;
}
export const TemplateInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TemplateInfo",
  namespace: $ns0,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["ExternalReference", $xs.string, "?nil"],
    ["PluginId", $xs.int, "?"],
  ],
};

export interface TemplateVariablesParameters extends Carrier {
  /** `xs:string` */
  SourceInput: string | null;
  /** `GeneratorEncoding` */
  Encoding: GeneratorEncoding;
  /** `xs:string` */
  CultureName: string | null;
  /** `xs:int` */
  ContactId: number;
  /** `xs:int` */
  PersonId: number;
  /** `xs:int` */
  ProjectId: number;
  /** `xs:int` */
  SelectionId: number;
  /** `xs:int` */
  AppointmentId: number;
  /** `xs:int` */
  DocumentId: number;
  /** `xs:int` */
  SaleId: number;
  /** `xs:int` */
  QuoteLineId: number;
  /** `xs:int` */
  QuoteAlternativeId: number;
  /** `xs:string` */
  ProductKey: string | null;
  /** `ArrayOfArrayOfstring` */
  CustomTags: ((string | null)[] | null)[] | null;
  /** `xs:int` */
  TicketId: number;
  /** `DocumentEntity` */
  DocumentEntity: DocumentEntity | null;
}
export const TemplateVariablesParameters$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TemplateVariablesParameters",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SourceInput", $xs.string, "?nil"],
    ["Encoding", () => GeneratorEncoding$, "?"],
    ["CultureName", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["ProjectId", $xs.int, "?"],
    ["SelectionId", $xs.int, "?"],
    ["AppointmentId", $xs.int, "?"],
    ["DocumentId", $xs.int, "?"],
    ["SaleId", $xs.int, "?"],
    ["QuoteLineId", $xs.int, "?"],
    ["QuoteAlternativeId", $xs.int, "?"],
    ["ProductKey", $xs.string, "?nil"],
    ["CustomTags", () => ArrayOfArrayOfstring$, "?nil"],
    ["TicketId", $xs.int, "?"],
    ["DocumentEntity", () => DocumentEntity$, "?nil"],
  ],
};

export const TemporaryKeyDomain = {
  Unknown: "Unknown",
  MailingRecipient: "MailingRecipient",
  FormSubmitterRecipient: "FormSubmitterRecipient",
  ViewTicketInCustomerCenter: "ViewTicketInCustomerCenter",
  LoginCustomerCenter: "LoginCustomerCenter",
  PublicFaq: "PublicFaq",
  ChangePasswordCustomerCenter: "ChangePasswordCustomerCenter",
  RegisterCustomerCenterEmailVerification: "RegisterCustomerCenterEmailVerification",
} as const;
export type TemporaryKeyDomain = (typeof TemporaryKeyDomain)[keyof typeof TemporaryKeyDomain] | $rt.UnknownName<"TemporaryKeyDomain">;
export const TemporaryKeyDomain$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TemporaryKeyDomain",
  namespace: $ns0,
  values: TemporaryKeyDomain,
  zero: "Unknown",
};

export interface TemporaryKeyInfo extends Carrier {
  /** `TemporaryKeyDomain` */
  Domain: TemporaryKeyDomain;
  /** `xs:int` */
  TargetId: number;
  /** `xs:int` */
  PersonId: number;
  /** `xs:boolean` */
  IsExpired: boolean;
  /** `xs:string` */
  Payload: string | null;
}
export const TemporaryKeyInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TemporaryKeyInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Domain", () => TemporaryKeyDomain$, "?"],
    ["TargetId", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["IsExpired", $xs.boolean, "?"],
    ["Payload", $xs.string, "?nil"],
  ],
};

export interface Ticket extends Carrier {
  /** `xs:int` */
  TicketId: number;
  /** `xs:string` */
  Title: string | null;
  /** `xs:dateTime` */
  CreatedAt: string;
  /** `xs:dateTime` */
  LastChanged: string;
  /** `xs:dateTime` */
  ReadByOwner: string;
  /** `xs:dateTime` */
  ReadByCustomer: string;
  /** `xs:dateTime` */
  FirstReadByUser: string;
  /** `xs:dateTime` */
  Activate: string;
  /** `xs:dateTime` */
  ClosedAt: string;
  /** `xs:dateTime` */
  RepliedAt: string;
  /** `xs:dateTime` */
  AlertTimeout: string;
  /** `xs:dateTime` */
  Deadline: string;
  /** `xs:int` */
  CreatedBy: number;
  /** `xs:string` */
  CreatedByName: string | null;
  /** `xs:string` */
  Author: string | null;
  /** `xs:int` */
  OwnedBy: number;
  /** `xs:string` */
  OwnedByName: string | null;
  /** `xs:int` */
  Category: number;
  /** `xs:string` */
  CategoryName: string | null;
  /** `xs:string` */
  CategoryFullname: string | null;
  /** `TicketSecurityLevel` */
  Slevel: TicketSecurityLevel;
  /** `xs:int` */
  Priority: number;
  /** `xs:string` */
  PriorityName: string | null;
  /** `TicketBaseStatus` */
  BaseStatus: TicketBaseStatus;
  /** `xs:int` */
  TicketStatus: number;
  /** `xs:string` */
  TicketStatusDisplayValue: string | null;
  /** `TicketOrigin` */
  Origin: TicketOrigin;
  /** `xs:int` */
  CustId: number;
  /** `xs:string` */
  PersonFirstname: string | null;
  /** `xs:string` */
  PersonMiddleName: string | null;
  /** `xs:string` */
  PersonLastname: string | null;
  /** `xs:string` */
  PersonFullname: string | null;
  /** `xs:short` */
  AlertLevel: number;
  /** `xs:int` */
  ConnectId: number;
  /** `TicketReadStatus` */
  ReadStatus: TicketReadStatus;
  /** `xs:int` */
  TimeToReply: number;
  /** `xs:int` */
  RealTimeToReply: number;
  /** `xs:int` */
  TimeToClose: number;
  /** `xs:int` */
  RealTimeToClose: number;
  /** `xs:int` */
  TimeSpentInternally: number;
  /** `xs:int` */
  TimeSpentExternally: number;
  /** `xs:int` */
  TimeSpentQueue: number;
  /** `xs:int` */
  RealTimeSpentInternally: number;
  /** `xs:int` */
  RealTimeSpentExternally: number;
  /** `xs:int` */
  RealTimeSpentQueue: number;
  /** `xs:int` */
  TimeSpent: number;
  /** `xs:boolean` */
  HasAttachment: boolean;
  /** `xs:int` */
  NumReplies: number;
  /** `xs:int` */
  NumMessages: number;
  /** `xs:string` */
  FromAddress: string | null;
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:int` */
  OwnedByAssociateId: number;
  /** `xs:string` */
  Language: string | null;
  /** `xs:int` */
  Sentiment: number;
  /** `xs:int` */
  SentimentConfidence: number;
  /** `xs:int` */
  SaleId: number;
  /** `xs:int` */
  ProjectId: number;
  /** `xs:string` */
  SaleHeading: string | null;
  /** `xs:string` */
  ProjectName: string | null;
  /** `xs:int` */
  FormSubmissionId: number;
  /** `xs:int` */
  TicketTypeId: number;
  /** `xs:string` */
  TicketTypeName: string | null;
}
export const Ticket$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Ticket",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketId", $xs.int, "?"],
    ["Title", $xs.string, "?nil"],
    ["CreatedAt", $xs.dateTime, "?"],
    ["LastChanged", $xs.dateTime, "?"],
    ["ReadByOwner", $xs.dateTime, "?"],
    ["ReadByCustomer", $xs.dateTime, "?"],
    ["FirstReadByUser", $xs.dateTime, "?"],
    ["Activate", $xs.dateTime, "?"],
    ["ClosedAt", $xs.dateTime, "?"],
    ["RepliedAt", $xs.dateTime, "?"],
    ["AlertTimeout", $xs.dateTime, "?"],
    ["Deadline", $xs.dateTime, "?"],
    ["CreatedBy", $xs.int, "?"],
    ["CreatedByName", $xs.string, "?nil"],
    ["Author", $xs.string, "?nil"],
    ["OwnedBy", $xs.int, "?"],
    ["OwnedByName", $xs.string, "?nil"],
    ["Category", $xs.int, "?"],
    ["CategoryName", $xs.string, "?nil"],
    ["CategoryFullname", $xs.string, "?nil"],
    ["Slevel", () => TicketSecurityLevel$, "?"],
    ["Priority", $xs.int, "?"],
    ["PriorityName", $xs.string, "?nil"],
    ["BaseStatus", () => TicketBaseStatus$, "?"],
    ["TicketStatus", $xs.int, "?"],
    ["TicketStatusDisplayValue", $xs.string, "?nil"],
    ["Origin", () => TicketOrigin$, "?"],
    ["CustId", $xs.int, "?"],
    ["PersonFirstname", $xs.string, "?nil"],
    ["PersonMiddleName", $xs.string, "?nil"],
    ["PersonLastname", $xs.string, "?nil"],
    ["PersonFullname", $xs.string, "?nil"],
    ["AlertLevel", $xs.short, "?"],
    ["ConnectId", $xs.int, "?"],
    ["ReadStatus", () => TicketReadStatus$, "?"],
    ["TimeToReply", $xs.int, "?"],
    ["RealTimeToReply", $xs.int, "?"],
    ["TimeToClose", $xs.int, "?"],
    ["RealTimeToClose", $xs.int, "?"],
    ["TimeSpentInternally", $xs.int, "?"],
    ["TimeSpentExternally", $xs.int, "?"],
    ["TimeSpentQueue", $xs.int, "?"],
    ["RealTimeSpentInternally", $xs.int, "?"],
    ["RealTimeSpentExternally", $xs.int, "?"],
    ["RealTimeSpentQueue", $xs.int, "?"],
    ["TimeSpent", $xs.int, "?"],
    ["HasAttachment", $xs.boolean, "?"],
    ["NumReplies", $xs.int, "?"],
    ["NumMessages", $xs.int, "?"],
    ["FromAddress", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["OwnedByAssociateId", $xs.int, "?"],
    ["Language", $xs.string, "?nil"],
    ["Sentiment", $xs.int, "?"],
    ["SentimentConfidence", $xs.int, "?"],
    ["SaleId", $xs.int, "?"],
    ["ProjectId", $xs.int, "?"],
    ["SaleHeading", $xs.string, "?nil"],
    ["ProjectName", $xs.string, "?nil"],
    ["FormSubmissionId", $xs.int, "?"],
    ["TicketTypeId", $xs.int, "?"],
    ["TicketTypeName", $xs.string, "?nil"],
  ],
};

export const ArrayOfTicket$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicket",
  namespace: $ns0,
  item: ["Ticket", () => Ticket$, "*nil"],
};

export const TicketBaseStatus = {
  Unknown: "Unknown",
  Active: "Active",
  Closed: "Closed",
  Postponed: "Postponed",
  Deleted: "Deleted",
  Merged: "Merged",
  Spam: "Spam",
  PostponedSpecific: "PostponedSpecific",
  Postponed1Hour: "Postponed1Hour",
  Postponed2Hours: "Postponed2Hours",
  Postponed3Hours: "Postponed3Hours",
  Postponed4Hours: "Postponed4Hours",
  PostponedDay: "PostponedDay",
  PostponedWeek: "PostponedWeek",
  PostponedMonth: "PostponedMonth",
} as const;
export type TicketBaseStatus = (typeof TicketBaseStatus)[keyof typeof TicketBaseStatus] | $rt.UnknownName<"TicketBaseStatus">;
export const TicketBaseStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketBaseStatus",
  namespace: $ns0,
  values: TicketBaseStatus,
  zero: "Unknown",
};

export interface TicketBatchReplyData {
  /** `ArrayOfint` */
  TicketIds: number[] | null;
  /** `xs:boolean` */
  CloseTickets: boolean;
  /** `ArrayOfint` */
  AttachmentIds: number[] | null;
  /** `xs:string` */
  HtmlBody: string | null;
  /** `TicketSecurityLevel` */
  Slevel: TicketSecurityLevel;
  /** `xs:int` */
  TimeSpent: number;
  /** `xs:boolean` */
  SendCopyToCustomer: boolean;
}
export const TicketBatchReplyData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketBatchReplyData",
  namespace: $ns0,
  members: [
    ["TicketIds", () => ArrayOfint$, "?nil"],
    ["CloseTickets", $xs.boolean, "?"],
    ["AttachmentIds", () => ArrayOfint$, "?nil"],
    ["HtmlBody", $xs.string, "?nil"],
    ["Slevel", () => TicketSecurityLevel$, "?"],
    ["TimeSpent", $xs.int, "?"],
    ["SendCopyToCustomer", $xs.boolean, "?"],
  ],
};

export interface TicketCategory extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const TicketCategory$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketCategory",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const TicketCategoryClosingStatus = {
  UserDefined: "UserDefined",
  Active: "Active",
  Closed: "Closed",
  Postponed: "Postponed",
} as const;
export type TicketCategoryClosingStatus = (typeof TicketCategoryClosingStatus)[keyof typeof TicketCategoryClosingStatus] | $rt.UnknownName<"TicketCategoryClosingStatus">;
export const TicketCategoryClosingStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketCategoryClosingStatus",
  namespace: $ns0,
  values: TicketCategoryClosingStatus,
  zero: "UserDefined",
};

export const TicketCategoryDelegateMethod = {
  Unknown: "Unknown",
  Even: "Even",
  Weighted: "Weighted",
  Unfair: "Unfair",
  Not: "Not",
} as const;
export type TicketCategoryDelegateMethod = (typeof TicketCategoryDelegateMethod)[keyof typeof TicketCategoryDelegateMethod] | $rt.UnknownName<"TicketCategoryDelegateMethod">;
export const TicketCategoryDelegateMethod$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketCategoryDelegateMethod",
  namespace: $ns0,
  values: TicketCategoryDelegateMethod,
  zero: "Unknown",
};

export interface TicketCategoryEntity extends Carrier {
  /** `xs:int` */
  TicketCategoryId: number;
  /** `xs:int` */
  ParentId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Fullname: string | null;
  /** `xs:int` */
  CategoryMaster: number;
  /** `TicketCategoryFlags` */
  Flags: TicketCategoryFlags[];
  /** `TicketCategoryDelegateMethod` */
  DelegateMethod: TicketCategoryDelegateMethod;
  /** `xs:string` */
  ExternalName: string | null;
  /** `TicketCategoryClosingStatus` */
  ClosingStatus: TicketCategoryClosingStatus;
  /** `TicketCategoryClosingStatus` */
  MsgClosingStatus: TicketCategoryClosingStatus;
  /** `xs:int` */
  AssignmentLag: number;
  /** `xs:int` */
  ReplyTemplate: number;
  /** `xs:string` */
  NotificationEmail: string | null;
  /** `TicketStatusEntity` */
  DefaultTicketStatus: TicketStatusEntity | null;
  /** `TicketStatusEntity` */
  DefaultMessageStatus: TicketStatusEntity | null;
  /** `xs:int` */
  EffectiveReplyTemplateId: number;
  /** `StringDictionary` */
  ExtraFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  CustomFields: $rt.StringDictionary<string | null> | null;
}
export const TicketCategoryEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketCategoryEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketCategoryId", $xs.int, "?"],
    ["ParentId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Fullname", $xs.string, "?nil"],
    ["CategoryMaster", $xs.int, "?"],
    ["Flags", () => TicketCategoryFlags$, "?"],
    ["DelegateMethod", () => TicketCategoryDelegateMethod$, "?"],
    ["ExternalName", $xs.string, "?nil"],
    ["ClosingStatus", () => TicketCategoryClosingStatus$, "?"],
    ["MsgClosingStatus", () => TicketCategoryClosingStatus$, "?"],
    ["AssignmentLag", $xs.int, "?"],
    ["ReplyTemplate", $xs.int, "?"],
    ["NotificationEmail", $xs.string, "?nil"],
    ["DefaultTicketStatus", () => TicketStatusEntity$, "?nil"],
    ["DefaultMessageStatus", () => TicketStatusEntity$, "?nil"],
    ["EffectiveReplyTemplateId", $xs.int, "?"],
    ["ExtraFields", () => StringDictionary$, "?nil"],
    ["CustomFields", () => StringDictionary$, "?nil"],
  ],
};

export const ArrayOfTicketCategoryEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketCategoryEntity",
  namespace: $ns0,
  item: ["TicketCategoryEntity", () => TicketCategoryEntity$, "*nil"],
};

export const TicketCategoryFlags = {
  Internal: "Internal",
  OnlyLoggedInUsers: "OnlyLoggedInUsers",
  DefaultToCategoryMaster: "DefaultToCategoryMaster",
  ListInMain: "ListInMain",
  RedelegateNewMsg: "RedelegateNewMsg",
  DelegateToOurContact: "DelegateToOurContact",
  PropagateReplyTemplate: "PropagateReplyTemplate",
  MembersOnly: "MembersOnly",
  NotifyMembers: "NotifyMembers",
  AcceptWhenReplying: "AcceptWhenReplying",
} as const;
export type TicketCategoryFlags = (typeof TicketCategoryFlags)[keyof typeof TicketCategoryFlags] | $rt.UnknownName<"TicketCategoryFlags">;
export const TicketCategoryFlags$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "TicketCategoryFlags",
  namespace: $ns0,
  values: TicketCategoryFlags,
};

export interface TicketCategoryMembershipEntity extends Carrier {
  /** `Associate` */
  User: Associate | null;
  /** `xs:short` */
  Weight: number;
}
export const TicketCategoryMembershipEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketCategoryMembershipEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["User", () => Associate$, "?nil"],
    ["Weight", $xs.short, "?"],
  ],
};

export const ArrayOfTicketCategoryMembershipEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketCategoryMembershipEntity",
  namespace: $ns0,
  item: ["TicketCategoryMembershipEntity", () => TicketCategoryMembershipEntity$, "*nil"],
};

export interface TicketEntity extends Carrier {
  /** `xs:int` */
  TicketId: number;
  /** `xs:string` */
  Title: string | null;
  /** `xs:dateTime` */
  CreatedAt: string;
  /** `xs:dateTime` */
  LastChanged: string;
  /** `xs:dateTime` */
  ReadByOwner: string;
  /** `xs:dateTime` */
  ReadByCustomer: string;
  /** `xs:dateTime` */
  FirstReadByOwner: string;
  /** `xs:dateTime` */
  FirstReadByUser: string;
  /** `xs:dateTime` */
  Activate: string;
  /** `xs:dateTime` */
  ClosedAt: string;
  /** `xs:dateTime` */
  RepliedAt: string;
  /** `xs:dateTime` */
  AlertTimeout: string;
  /** `xs:dateTime` */
  Deadline: string;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `xs:string` */
  Author: string | null;
  /** `Associate` */
  OwnedBy: Associate | null;
  /** `TicketCategoryEntity` */
  Category: TicketCategoryEntity | null;
  /** `TicketSecurityLevel` */
  Slevel: TicketSecurityLevel;
  /** `TicketPriorityEntity` */
  Priority: TicketPriorityEntity | null;
  /** `TicketBaseStatus` */
  BaseStatus: TicketBaseStatus;
  /** `TicketStatusEntity` */
  Status: TicketStatusEntity | null;
  /** `TicketOrigin` */
  Origin: TicketOrigin;
  /** `Person` */
  Person: Person | null;
  /** `ArrayOfPerson` */
  SecondaryPersons: (Person | null)[] | null;
  /** `xs:short` */
  AlertLevel: number;
  /** `xs:int` */
  ConnectId: number;
  /** `TicketReadStatus` */
  ReadStatus: TicketReadStatus;
  /** `xs:int` */
  TimeToReply: number;
  /** `xs:int` */
  RealTimeToReply: number;
  /** `xs:int` */
  TimeToClose: number;
  /** `xs:int` */
  RealTimeToClose: number;
  /** `xs:int` */
  TimeSpentInternally: number;
  /** `xs:int` */
  TimeSpentExternally: number;
  /** `xs:int` */
  TimeSpentQueue: number;
  /** `xs:int` */
  RealTimeSpentInternally: number;
  /** `xs:int` */
  RealTimeSpentExternally: number;
  /** `xs:int` */
  RealTimeSpentQueue: number;
  /** `xs:int` */
  TimeSpent: number;
  /** `xs:boolean` */
  HasAttachment: boolean;
  /** `xs:int` */
  NumReplies: number;
  /** `xs:int` */
  NumMessages: number;
  /** `xs:string` */
  FromAddress: string | null;
  /** `ArrayOfTicketMessage` */
  Messages: (TicketMessage | null)[] | null;
  /** `ArrayOfTag` */
  Tags: (Tag | null)[] | null;
  /** `xs:string` */
  Language: string | null;
  /** `xs:int` */
  Sentiment: number;
  /** `xs:int` */
  SentimentConfidence: number;
  /** `xs:int` */
  SuggestedCategoryId: number;
  /** `xs:string` */
  SuggestedCategoryName: string | null;
  /** `xs:int` */
  OrigHumanCategoryId: number;
  /** `xs:string` */
  IconHint: string | null;
  /** `Sale` */
  Sale: Sale | null;
  /** `Project` */
  Project: Project | null;
  /** `TicketFormSubmission` */
  FormSubmission: TicketFormSubmission | null;
  /** `TicketType` */
  TicketType: TicketType | null;
  /** `xs:int` */
  ActiveStatusMonitorId: number;
  /** `StringDictionary` */
  ExtraFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  CustomFields: $rt.StringDictionary<string | null> | null;
}
export const TicketEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketId", $xs.int, "?"],
    ["Title", $xs.string, "?nil"],
    ["CreatedAt", $xs.dateTime, "?"],
    ["LastChanged", $xs.dateTime, "?"],
    ["ReadByOwner", $xs.dateTime, "?"],
    ["ReadByCustomer", $xs.dateTime, "?"],
    ["FirstReadByOwner", $xs.dateTime, "?"],
    ["FirstReadByUser", $xs.dateTime, "?"],
    ["Activate", $xs.dateTime, "?"],
    ["ClosedAt", $xs.dateTime, "?"],
    ["RepliedAt", $xs.dateTime, "?"],
    ["AlertTimeout", $xs.dateTime, "?"],
    ["Deadline", $xs.dateTime, "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["Author", $xs.string, "?nil"],
    ["OwnedBy", () => Associate$, "?nil"],
    ["Category", () => TicketCategoryEntity$, "?nil"],
    ["Slevel", () => TicketSecurityLevel$, "?"],
    ["Priority", () => TicketPriorityEntity$, "?nil"],
    ["BaseStatus", () => TicketBaseStatus$, "?"],
    ["Status", () => TicketStatusEntity$, "?nil"],
    ["Origin", () => TicketOrigin$, "?"],
    ["Person", () => Person$, "?nil"],
    ["SecondaryPersons", () => ArrayOfPerson$, "?nil"],
    ["AlertLevel", $xs.short, "?"],
    ["ConnectId", $xs.int, "?"],
    ["ReadStatus", () => TicketReadStatus$, "?"],
    ["TimeToReply", $xs.int, "?"],
    ["RealTimeToReply", $xs.int, "?"],
    ["TimeToClose", $xs.int, "?"],
    ["RealTimeToClose", $xs.int, "?"],
    ["TimeSpentInternally", $xs.int, "?"],
    ["TimeSpentExternally", $xs.int, "?"],
    ["TimeSpentQueue", $xs.int, "?"],
    ["RealTimeSpentInternally", $xs.int, "?"],
    ["RealTimeSpentExternally", $xs.int, "?"],
    ["RealTimeSpentQueue", $xs.int, "?"],
    ["TimeSpent", $xs.int, "?"],
    ["HasAttachment", $xs.boolean, "?"],
    ["NumReplies", $xs.int, "?"],
    ["NumMessages", $xs.int, "?"],
    ["FromAddress", $xs.string, "?nil"],
    ["Messages", () => ArrayOfTicketMessage$, "?nil"],
    ["Tags", () => ArrayOfTag$, "?nil"],
    ["Language", $xs.string, "?nil"],
    ["Sentiment", $xs.int, "?"],
    ["SentimentConfidence", $xs.int, "?"],
    ["SuggestedCategoryId", $xs.int, "?"],
    ["SuggestedCategoryName", $xs.string, "?nil"],
    ["OrigHumanCategoryId", $xs.int, "?"],
    ["IconHint", $xs.string, "?nil"],
    ["Sale", () => Sale$, "?nil"],
    ["Project", () => Project$, "?nil"],
    ["FormSubmission", () => TicketFormSubmission$, "?nil"],
    ["TicketType", () => TicketType$, "?nil"],
    ["ActiveStatusMonitorId", $xs.int, "?"],
    ["ExtraFields", () => StringDictionary$, "?nil"],
    ["CustomFields", () => StringDictionary$, "?nil"],
  ],
};

export interface TicketFormSubmission {
  /** `xs:int` */
  FormSubmissionId: number;
  /** `xs:string` */
  EmailAddress: string | null;
  /** `FormSubmissionStatus` */
  Status: FormSubmissionStatus;
}
export const TicketFormSubmission$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketFormSubmission",
  namespace: $ns0,
  members: [
    ["FormSubmissionId", $xs.int, "?"],
    ["EmailAddress", $xs.string, "?nil"],
    ["Status", () => FormSubmissionStatus$, "?"],
  ],
};

export interface TicketInfo extends Carrier {
  /** `xs:int` */
  TicketId: number;
  /** `xs:string` */
  Title: string | null;
  /** `xs:string` */
  OwnerName: string | null;
  /** `xs:string` */
  CategoryName: string | null;
  /** `xs:string` */
  PriorityName: string | null;
  /** `xs:string` */
  TicketUrl: string | null;
  /** `xs:string` */
  PersonName: string | null;
  /** `xs:string` */
  ContactName: string | null;
}
export const TicketInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketId", $xs.int, "?"],
    ["Title", $xs.string, "?nil"],
    ["OwnerName", $xs.string, "?nil"],
    ["CategoryName", $xs.string, "?nil"],
    ["PriorityName", $xs.string, "?nil"],
    ["TicketUrl", $xs.string, "?nil"],
    ["PersonName", $xs.string, "?nil"],
    ["ContactName", $xs.string, "?nil"],
  ],
};

export const ArrayOfTicketInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketInfo",
  namespace: $ns0,
  item: ["TicketInfo", () => TicketInfo$, "*nil"],
};

export interface TicketMessage extends Carrier {
  /** `xs:int` */
  TicketMessageId: number;
  /** `xs:dateTime` */
  CreatedAt: string;
  /** `TicketSecurityLevel` */
  Slevel: TicketSecurityLevel;
  /** `xs:boolean` */
  Important: boolean;
  /** `xs:string` */
  Author: string | null;
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  PersonFullName: string | null;
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:string` */
  ContactDepartment: string | null;
  /** `xs:int` */
  NumAttachments: number;
  /** `xs:string` */
  EmailHeader: string | null;
  /** `ArrayOfTicketMessageHeader` */
  MessageHeaders: (TicketMessageHeader | null)[] | null;
  /** `xs:string` */
  Language: string | null;
  /** `xs:int` */
  Sentiment: number;
  /** `xs:int` */
  SentimentConfidence: number;
  /** `xs:int` */
  CreatedBy: number;
  /** `xs:dateTime` */
  ChangedAt: string;
  /** `BadgeType` */
  Badge: BadgeType;
}
export const TicketMessage$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketMessage",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketMessageId", $xs.int, "?"],
    ["CreatedAt", $xs.dateTime, "?"],
    ["Slevel", () => TicketSecurityLevel$, "?"],
    ["Important", $xs.boolean, "?"],
    ["Author", $xs.string, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["PersonFullName", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["ContactDepartment", $xs.string, "?nil"],
    ["NumAttachments", $xs.int, "?"],
    ["EmailHeader", $xs.string, "?nil"],
    ["MessageHeaders", () => ArrayOfTicketMessageHeader$, "?nil"],
    ["Language", $xs.string, "?nil"],
    ["Sentiment", $xs.int, "?"],
    ["SentimentConfidence", $xs.int, "?"],
    ["CreatedBy", $xs.int, "?"],
    ["ChangedAt", $xs.dateTime, "?"],
    ["Badge", () => BadgeType$, "?"],
  ],
};

export const ArrayOfTicketMessage$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketMessage",
  namespace: $ns0,
  item: ["TicketMessage", () => TicketMessage$, "*nil"],
};

export const TicketMessageCategory = {
  Message: "Message",
  Bounce: "Bounce",
  OutboxFailed: "OutboxFailed",
} as const;
export type TicketMessageCategory = (typeof TicketMessageCategory)[keyof typeof TicketMessageCategory] | $rt.UnknownName<"TicketMessageCategory">;
export const TicketMessageCategory$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketMessageCategory",
  namespace: $ns0,
  values: TicketMessageCategory,
  zero: "Message",
};

export interface TicketMessageContent {
  /** `xs:string` */
  Body: string | null;
  /** `ArrayOfAttachmentEntity` */
  AttachmentsInfo: (AttachmentEntity | null)[] | null;
}
export const TicketMessageContent$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketMessageContent",
  namespace: $ns0,
  members: [
    ["Body", $xs.string, "?nil"],
    ["AttachmentsInfo", () => ArrayOfAttachmentEntity$, "?nil"],
  ],
};

export interface TicketMessageEntity extends Carrier {
  /** `xs:int` */
  EjMessageId: number;
  /** `Ticket` */
  Ticket: Ticket | null;
  /** `xs:dateTime` */
  CreatedAt: string;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `xs:string` */
  Author: string | null;
  /** `TicketSecurityLevel` */
  Slevel: TicketSecurityLevel;
  /** `TicketMessageType` */
  Type: TicketMessageType;
  /** `xs:string` */
  MessageId: string | null;
  /** `xs:int` */
  TimeSpent: number;
  /** `xs:string` */
  Body: string | null;
  /** `xs:string` */
  HtmlBody: string | null;
  /** `xs:string` */
  EmailHeader: string | null;
  /** `xs:string` */
  DebugInfo: string | null;
  /** `xs:string` */
  MailSorter: string | null;
  /** `TicketMessageCategory` */
  MessageCategory: TicketMessageCategory;
  /** `Person` */
  Person: Person | null;
  /** `xs:string` */
  SearchTitle: string | null;
  /** `ArrayOfTicketMessageHeader` */
  MessageHeaders: (TicketMessageHeader | null)[] | null;
  /** `xs:boolean` */
  Important: boolean;
  /** `xs:string` */
  Language: string | null;
  /** `xs:int` */
  Sentiment: number;
  /** `xs:int` */
  SentimentConfidence: number;
  /** `BadgeType` */
  Badge: BadgeType;
  /** `ArrayOfAttachmentEntity` */
  AttachmentsInfo: (AttachmentEntity | null)[] | null;
  /** `StringDictionary` */
  ExtraFields: $rt.StringDictionary<string | null> | null;
  /** `StringDictionary` */
  CustomFields: $rt.StringDictionary<string | null> | null;
}
export const TicketMessageEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketMessageEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EjMessageId", $xs.int, "?"],
    ["Ticket", () => Ticket$, "?nil"],
    ["CreatedAt", $xs.dateTime, "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["Author", $xs.string, "?nil"],
    ["Slevel", () => TicketSecurityLevel$, "?"],
    ["Type", () => TicketMessageType$, "?"],
    ["MessageId", $xs.string, "?nil"],
    ["TimeSpent", $xs.int, "?"],
    ["Body", $xs.string, "?nil"],
    ["HtmlBody", $xs.string, "?nil"],
    ["EmailHeader", $xs.string, "?nil"],
    ["DebugInfo", $xs.string, "?nil"],
    ["MailSorter", $xs.string, "?nil"],
    ["MessageCategory", () => TicketMessageCategory$, "?"],
    ["Person", () => Person$, "?nil"],
    ["SearchTitle", $xs.string, "?nil"],
    ["MessageHeaders", () => ArrayOfTicketMessageHeader$, "?nil"],
    ["Important", $xs.boolean, "?"],
    ["Language", $xs.string, "?nil"],
    ["Sentiment", $xs.int, "?"],
    ["SentimentConfidence", $xs.int, "?"],
    ["Badge", () => BadgeType$, "?"],
    ["AttachmentsInfo", () => ArrayOfAttachmentEntity$, "?nil"],
    ["ExtraFields", () => StringDictionary$, "?nil"],
    ["CustomFields", () => StringDictionary$, "?nil"],
  ],
};

export const ArrayOfTicketMessageEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketMessageEntity",
  namespace: $ns0,
  item: ["TicketMessageEntity", () => TicketMessageEntity$, "*nil"],
};

export interface TicketMessageHeader extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Value: string | null;
  /** `MessageHeaderStdItem` */
  StdItem: MessageHeaderStdItem;
  /** `MessageHeaderStdItemCol` */
  StdItemCol: MessageHeaderStdItemCol;
}
export const TicketMessageHeader$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketMessageHeader",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Value", $xs.string, "?nil"],
    ["StdItem", () => MessageHeaderStdItem$, "?"],
    ["StdItemCol", () => MessageHeaderStdItemCol$, "?"],
  ],
};

export const ArrayOfTicketMessageHeader$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketMessageHeader",
  namespace: $ns0,
  item: ["TicketMessageHeader", () => TicketMessageHeader$, "*nil"],
};

export const TicketMessageType = {
  Unknown: "Unknown",
  Plain: "Plain",
  Html: "Html",
} as const;
export type TicketMessageType = (typeof TicketMessageType)[keyof typeof TicketMessageType] | $rt.UnknownName<"TicketMessageType">;
export const TicketMessageType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketMessageType",
  namespace: $ns0,
  values: TicketMessageType,
  zero: "Unknown",
};

export const TicketOrigin = {
  Unknown: "Unknown",
  Email: "Email",
  SMS: "SMS",
  Fax: "Fax",
  Phone: "Phone",
  Facebook: "Facebook",
  Twitter: "Twitter",
  Internal: "Internal",
  CustomerCentre: "CustomerCentre",
  EMarketing: "EMarketing",
  AutoGenerated: "AutoGenerated",
  Chat: "Chat",
  Form: "Form",
  API: "API",
  Flow: "Flow",
} as const;
export type TicketOrigin = (typeof TicketOrigin)[keyof typeof TicketOrigin] | $rt.UnknownName<"TicketOrigin">;
export const TicketOrigin$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketOrigin",
  namespace: $ns0,
  values: TicketOrigin,
  zero: "Unknown",
};

export interface TicketPriority extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const TicketPriority$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketPriority",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfTicketPriority$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketPriority",
  namespace: $ns0,
  item: ["TicketPriority", () => TicketPriority$, "*nil"],
};

export interface TicketPriorityEntity extends Carrier {
  /** `xs:int` */
  TicketPriorityId: number;
  /** `xs:string` */
  Name: string | null;
  /** `TicketPriorityStatus` */
  Status: TicketPriorityStatus;
  /** `TicketPriorityFlags` */
  Flags: TicketPriorityFlags[];
  /** `xs:int` */
  SortOrder: number;
  /** `TicketPriorityEscalateEvent` */
  TicketRead: TicketPriorityEscalateEvent;
  /** `TicketPriorityEscalateEvent` */
  ChangedOwner: TicketPriorityEscalateEvent;
  /** `TicketPriorityEscalateEvent` */
  TicketNewinfo: TicketPriorityEscalateEvent;
  /** `TicketPriorityEscalateEvent` */
  TicketClosed: TicketPriorityEscalateEvent;
  /** `TicketPriorityEscalateEvent` */
  TicketChangedPriority: TicketPriorityEscalateEvent;
  /** `TicketPriorityEscalateEvent` */
  TicketNew: TicketPriorityEscalateEvent;
  /** `xs:int` */
  Deadline: number;
  /** `xs:dateTime` */
  MonStart: string;
  /** `xs:dateTime` */
  MonStop: string;
  /** `xs:dateTime` */
  TueStart: string;
  /** `xs:dateTime` */
  TueStop: string;
  /** `xs:dateTime` */
  WedStart: string;
  /** `xs:dateTime` */
  WedStop: string;
  /** `xs:dateTime` */
  ThuStart: string;
  /** `xs:dateTime` */
  ThuStop: string;
  /** `xs:dateTime` */
  FriStart: string;
  /** `xs:dateTime` */
  FriStop: string;
  /** `xs:dateTime` */
  SatStart: string;
  /** `xs:dateTime` */
  SatStop: string;
  /** `xs:dateTime` */
  SunStart: string;
  /** `xs:dateTime` */
  SunStop: string;
  /** `ArrayOfdateTime` */
  NonDates: string[] | null;
  /** `ArrayOfTicketPriorityEscalationLevelEntity` */
  EscalationLevels: (TicketPriorityEscalationLevelEntity | null)[] | null;
}
export const TicketPriorityEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketPriorityEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketPriorityId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Status", () => TicketPriorityStatus$, "?"],
    ["Flags", () => TicketPriorityFlags$, "?"],
    ["SortOrder", $xs.int, "?"],
    ["TicketRead", () => TicketPriorityEscalateEvent$, "?"],
    ["ChangedOwner", () => TicketPriorityEscalateEvent$, "?"],
    ["TicketNewinfo", () => TicketPriorityEscalateEvent$, "?"],
    ["TicketClosed", () => TicketPriorityEscalateEvent$, "?"],
    ["TicketChangedPriority", () => TicketPriorityEscalateEvent$, "?"],
    ["TicketNew", () => TicketPriorityEscalateEvent$, "?"],
    ["Deadline", $xs.int, "?"],
    ["MonStart", $xs.dateTime, "?"],
    ["MonStop", $xs.dateTime, "?"],
    ["TueStart", $xs.dateTime, "?"],
    ["TueStop", $xs.dateTime, "?"],
    ["WedStart", $xs.dateTime, "?"],
    ["WedStop", $xs.dateTime, "?"],
    ["ThuStart", $xs.dateTime, "?"],
    ["ThuStop", $xs.dateTime, "?"],
    ["FriStart", $xs.dateTime, "?"],
    ["FriStop", $xs.dateTime, "?"],
    ["SatStart", $xs.dateTime, "?"],
    ["SatStop", $xs.dateTime, "?"],
    ["SunStart", $xs.dateTime, "?"],
    ["SunStop", $xs.dateTime, "?"],
    ["NonDates", () => ArrayOfdateTime$, "?nil"],
    ["EscalationLevels", () => ArrayOfTicketPriorityEscalationLevelEntity$, "?nil"],
  ],
};

export const ArrayOfTicketPriorityEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketPriorityEntity",
  namespace: $ns0,
  item: ["TicketPriorityEntity", () => TicketPriorityEntity$, "*nil"],
};

export const TicketPriorityEscalateAction = {
  ActionRead: "ActionRead",
  ActionChangedOwner: "ActionChangedOwner",
  ActionNewInfo: "ActionNewInfo",
  ActionClosed: "ActionClosed",
  ActionChangedPriority: "ActionChangedPriority",
  ActionNew: "ActionNew",
} as const;
export type TicketPriorityEscalateAction = (typeof TicketPriorityEscalateAction)[keyof typeof TicketPriorityEscalateAction] | $rt.UnknownName<"TicketPriorityEscalateAction">;
export const TicketPriorityEscalateAction$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketPriorityEscalateAction",
  namespace: $ns0,
  values: TicketPriorityEscalateAction,
  zero: "ActionRead",
};

export const TicketPriorityEscalateEvent = {
  None: "None",
  Stop: "Stop",
  Continue: "Continue",
  Restart: "Restart",
} as const;
export type TicketPriorityEscalateEvent = (typeof TicketPriorityEscalateEvent)[keyof typeof TicketPriorityEscalateEvent] | $rt.UnknownName<"TicketPriorityEscalateEvent">;
export const TicketPriorityEscalateEvent$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketPriorityEscalateEvent",
  namespace: $ns0,
  values: TicketPriorityEscalateEvent,
  zero: "Stop",
};

export interface TicketPriorityEscalationLevelEntity extends Carrier {
  /** `xs:int` */
  TicketAlertId: number;
  /** `xs:short` */
  AlertLevel: number;
  /** `xs:int` */
  AlertTimeout: number;
  /** `xs:int` */
  Action: number;
  /** `xs:int` */
  DelegateTo: number;
  /** `xs:int` */
  ScriptId: number;
  /** `xs:string` */
  EmailTo: string | null;
  /** `xs:string` */
  SmsTo: string | null;
  /** `xs:int` */
  ReplyTemplateIdCustomer: number;
  /** `xs:int` */
  ReplyTemplateIdUser: number;
  /** `xs:int` */
  ReplyTemplateIdCatmast: number;
  /** `xs:int` */
  ReplyTemplateIdEmail: number;
  /** `xs:int` */
  RtiCustomerSms: number;
  /** `xs:int` */
  ReplyTemplateIdUserSms: number;
  /** `xs:int` */
  ReplyTemplateIdCatmastSms: number;
  /** `xs:int` */
  ReplyTemplateIdSms: number;
}
export const TicketPriorityEscalationLevelEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketPriorityEscalationLevelEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketAlertId", $xs.int, "?"],
    ["AlertLevel", $xs.short, "?"],
    ["AlertTimeout", $xs.int, "?"],
    ["Action", $xs.int, "?"],
    ["DelegateTo", $xs.int, "?"],
    ["ScriptId", $xs.int, "?"],
    ["EmailTo", $xs.string, "?nil"],
    ["SmsTo", $xs.string, "?nil"],
    ["ReplyTemplateIdCustomer", $xs.int, "?"],
    ["ReplyTemplateIdUser", $xs.int, "?"],
    ["ReplyTemplateIdCatmast", $xs.int, "?"],
    ["ReplyTemplateIdEmail", $xs.int, "?"],
    ["RtiCustomerSms", $xs.int, "?"],
    ["ReplyTemplateIdUserSms", $xs.int, "?"],
    ["ReplyTemplateIdCatmastSms", $xs.int, "?"],
    ["ReplyTemplateIdSms", $xs.int, "?"],
  ],
};

export const ArrayOfTicketPriorityEscalationLevelEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketPriorityEscalationLevelEntity",
  namespace: $ns0,
  item: ["TicketPriorityEscalationLevelEntity", () => TicketPriorityEscalationLevelEntity$, "*nil"],
};

export const TicketPriorityFlags = {
  External: "External",
  Default: "Default",
  AlertSchedule: "AlertSchedule",
} as const;
export type TicketPriorityFlags = (typeof TicketPriorityFlags)[keyof typeof TicketPriorityFlags] | $rt.UnknownName<"TicketPriorityFlags">;
export const TicketPriorityFlags$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "TicketPriorityFlags",
  namespace: $ns0,
  values: TicketPriorityFlags,
};

export const TicketPriorityStatus = {
  Unknown: "Unknown",
  Normal: "Normal",
  Deleted: "Deleted",
} as const;
export type TicketPriorityStatus = (typeof TicketPriorityStatus)[keyof typeof TicketPriorityStatus] | $rt.UnknownName<"TicketPriorityStatus">;
export const TicketPriorityStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketPriorityStatus",
  namespace: $ns0,
  values: TicketPriorityStatus,
  zero: "Unknown",
};

export const TicketReadStatus = {
  Unknown: "Unknown",
  Green: "Green",
  Yellow: "Yellow",
  Red: "Red",
} as const;
export type TicketReadStatus = (typeof TicketReadStatus)[keyof typeof TicketReadStatus] | $rt.UnknownName<"TicketReadStatus">;
export const TicketReadStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketReadStatus",
  namespace: $ns0,
  values: TicketReadStatus,
  zero: "Unknown",
};

export interface TicketRelationAction {
  /** `xs:int` */
  TicketIdToClose: number;
  /** `xs:boolean` */
  IsParentRequired: boolean;
  /** `xs:boolean` */
  CanCloseCurrentTicket: boolean;
  /** `ArrayOfint` */
  Children: number[] | null;
}
export const TicketRelationAction$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketRelationAction",
  namespace: $ns0,
  members: [
    ["TicketIdToClose", $xs.int, "?"],
    ["IsParentRequired", $xs.boolean, "?"],
    ["CanCloseCurrentTicket", $xs.boolean, "?"],
    ["Children", () => ArrayOfint$, "?nil"],
  ],
};

export interface TicketRelationDefinitionEntity extends Carrier {
  /** `xs:int` */
  TicketRelationDefId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:short` */
  Rank: number;
  /** `TicketRelationType` */
  RelationType: TicketRelationType;
  /** `xs:boolean` */
  IsBuiltIn: boolean;
  /** `xs:boolean` */
  IsParentMandatory: boolean;
  /** `xs:boolean` */
  IsCloseParentWithChild: boolean;
  /** `xs:boolean` */
  IsPreventClosingParent: boolean;
  /** `xs:boolean` */
  IsCloseWithParent: boolean;
  /** `ArrayOfint` */
  SourceTicketTypes: number[] | null;
  /** `ArrayOfint` */
  DestinationTicketTypes: number[] | null;
}
export const TicketRelationDefinitionEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketRelationDefinitionEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketRelationDefId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["RelationType", () => TicketRelationType$, "?"],
    ["IsBuiltIn", $xs.boolean, "?"],
    ["IsParentMandatory", $xs.boolean, "?"],
    ["IsCloseParentWithChild", $xs.boolean, "?"],
    ["IsPreventClosingParent", $xs.boolean, "?"],
    ["IsCloseWithParent", $xs.boolean, "?"],
    ["SourceTicketTypes", () => ArrayOfint$, "?nil"],
    ["DestinationTicketTypes", () => ArrayOfint$, "?nil"],
  ],
};

export const ArrayOfTicketRelationDefinitionEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketRelationDefinitionEntity",
  namespace: $ns0,
  item: ["TicketRelationDefinitionEntity", () => TicketRelationDefinitionEntity$, "*nil"],
};

export interface TicketRelationDefinitionResult {
  /** `xs:int` */
  SourceTicketTypeId: number;
  /** `xs:int` */
  DestinationTicketTypeId: number;
  /** `xs:boolean` */
  IsValid: boolean;
  /** `xs:string` */
  ExistingRelationDefinitionName: string | null;
}
export const TicketRelationDefinitionResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketRelationDefinitionResult",
  namespace: $ns0,
  members: [
    ["SourceTicketTypeId", $xs.int, "?"],
    ["DestinationTicketTypeId", $xs.int, "?"],
    ["IsValid", $xs.boolean, "?"],
    ["ExistingRelationDefinitionName", $xs.string, "?nil"],
  ],
};

export const ArrayOfTicketRelationDefinitionResult$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketRelationDefinitionResult",
  namespace: $ns0,
  item: ["TicketRelationDefinitionResult", () => TicketRelationDefinitionResult$, "*nil"],
};

export interface TicketRelationEntity extends Carrier {
  /** `xs:int` */
  TicketRelationId: number;
  /** `xs:int` */
  SourceTicketId: number;
  /** `xs:int` */
  DestinationTicketId: number;
  /** `TicketRelationType` */
  RelationType: TicketRelationType;
  /** `xs:string` */
  Comment: string | null;
}
export const TicketRelationEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketRelationEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketRelationId", $xs.int, "?"],
    ["SourceTicketId", $xs.int, "?"],
    ["DestinationTicketId", $xs.int, "?"],
    ["RelationType", () => TicketRelationType$, "?"],
    ["Comment", $xs.string, "?nil"],
  ],
};

export const TicketRelationError = {
  ParentExists: "ParentExists",
  RelationExists: "RelationExists",
  SameTicket: "SameTicket",
} as const;
export type TicketRelationError = (typeof TicketRelationError)[keyof typeof TicketRelationError] | $rt.UnknownName<"TicketRelationError">;
export const TicketRelationError$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketRelationError",
  namespace: $ns0,
  values: TicketRelationError,
  zero: "ParentExists",
};

export interface TicketRelationItem {
  /** `xs:int` */
  TicketRelationId: number;
  /** `TicketRelationType` */
  RelationType: TicketRelationType;
  /** `xs:string` */
  RelationComment: string | null;
  /** `xs:boolean` */
  HasParent: boolean;
  /** `xs:int` */
  ChildCount: number;
  /** `xs:int` */
  RelatedCount: number;
  /** `xs:dateTime` */
  RelationCreatedAt: string;
  /** `xs:int` */
  TicketId: number;
  /** `xs:string` */
  Title: string | null;
  /** `xs:string` */
  IconHint: string | null;
  /** `xs:int` */
  CustId: number;
  /** `xs:string` */
  PersonFullname: string | null;
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  ContactName: string | null;
  /** `TicketBaseStatus` */
  BaseStatus: TicketBaseStatus;
  /** `xs:int` */
  TicketStatus: number;
  /** `xs:string` */
  TicketStatusDisplayValue: string | null;
  /** `xs:dateTime` */
  TicketCreatedAt: string;
}
export const TicketRelationItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketRelationItem",
  namespace: $ns0,
  members: [
    ["TicketRelationId", $xs.int, "?"],
    ["RelationType", () => TicketRelationType$, "?"],
    ["RelationComment", $xs.string, "?nil"],
    ["HasParent", $xs.boolean, "?"],
    ["ChildCount", $xs.int, "?"],
    ["RelatedCount", $xs.int, "?"],
    ["RelationCreatedAt", $xs.dateTime, "?"],
    ["TicketId", $xs.int, "?"],
    ["Title", $xs.string, "?nil"],
    ["IconHint", $xs.string, "?nil"],
    ["CustId", $xs.int, "?"],
    ["PersonFullname", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["BaseStatus", () => TicketBaseStatus$, "?"],
    ["TicketStatus", $xs.int, "?"],
    ["TicketStatusDisplayValue", $xs.string, "?nil"],
    ["TicketCreatedAt", $xs.dateTime, "?"],
  ],
};

export const ArrayOfTicketRelationItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketRelationItem",
  namespace: $ns0,
  item: ["TicketRelationItem", () => TicketRelationItem$, "*nil"],
};

export interface TicketRelationResult {
  /** `xs:int` */
  SourceTicketId: number;
  /** `xs:boolean` */
  IsValid: boolean;
  /** `TicketRelationError` */
  RelationError: TicketRelationError;
  /** `xs:string` */
  ErrorMessage: string | null;
}
export const TicketRelationResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketRelationResult",
  namespace: $ns0,
  members: [
    ["SourceTicketId", $xs.int, "?"],
    ["IsValid", $xs.boolean, "?"],
    ["RelationError", () => TicketRelationError$, "?"],
    ["ErrorMessage", $xs.string, "?nil"],
  ],
};

export const ArrayOfTicketRelationResult$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketRelationResult",
  namespace: $ns0,
  item: ["TicketRelationResult", () => TicketRelationResult$, "*nil"],
};

export const TicketRelationType = {
  Related: "Related",
  Parent: "Parent",
  Child: "Child",
} as const;
export type TicketRelationType = (typeof TicketRelationType)[keyof typeof TicketRelationType] | $rt.UnknownName<"TicketRelationType">;
export const TicketRelationType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketRelationType",
  namespace: $ns0,
  values: TicketRelationType,
  zero: "Related",
};

export const TicketSecurityLevel = {
  Unknown: "Unknown",
  Internal: "Internal",
  External: "External",
} as const;
export type TicketSecurityLevel = (typeof TicketSecurityLevel)[keyof typeof TicketSecurityLevel] | $rt.UnknownName<"TicketSecurityLevel">;
export const TicketSecurityLevel$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketSecurityLevel",
  namespace: $ns0,
  values: TicketSecurityLevel,
  zero: "Unknown",
};

export interface TicketStatusEntity extends Carrier {
  /** `xs:int` */
  TicketStatusId: number;
  /** `xs:string` */
  Name: string | null;
  /** `TicketBaseStatus` */
  Status: TicketBaseStatus;
  /** `TicketStatusTimeCounter` */
  TimeCounter: TicketStatusTimeCounter;
  /** `xs:boolean` */
  NoEmailReopen: boolean;
  /** `xs:boolean` */
  IsDefault: boolean;
  /** `xs:boolean` */
  UsedInQueue: boolean;
}
export const TicketStatusEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketStatusEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketStatusId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Status", () => TicketBaseStatus$, "?"],
    ["TimeCounter", () => TicketStatusTimeCounter$, "?"],
    ["NoEmailReopen", $xs.boolean, "?"],
    ["IsDefault", $xs.boolean, "?"],
    ["UsedInQueue", $xs.boolean, "?"],
  ],
};

export const ArrayOfTicketStatusEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketStatusEntity",
  namespace: $ns0,
  item: ["TicketStatusEntity", () => TicketStatusEntity$, "*nil"],
};

export const TicketStatusTimeCounter = {
  None: "None",
  Internally: "Internally",
  Externally: "Externally",
  Queue: "Queue",
} as const;
export type TicketStatusTimeCounter = (typeof TicketStatusTimeCounter)[keyof typeof TicketStatusTimeCounter] | $rt.UnknownName<"TicketStatusTimeCounter">;
export const TicketStatusTimeCounter$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketStatusTimeCounter",
  namespace: $ns0,
  values: TicketStatusTimeCounter,
  zero: "None",
};

export interface TicketSummaryItem {
  /** `xs:int` */
  TicketId: number;
  /** `xs:int` */
  TicketStatus: number;
  /** `xs:string` */
  Title: string | null;
  /** `xs:dateTime` */
  Registered: string;
  /** `xs:string` */
  IconHint: string | null;
}
export const TicketSummaryItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketSummaryItem",
  namespace: $ns0,
  members: [
    ["TicketId", $xs.int, "?"],
    ["TicketStatus", $xs.int, "?"],
    ["Title", $xs.string, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["IconHint", $xs.string, "?nil"],
  ],
};

export const ArrayOfTicketSummaryItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketSummaryItem",
  namespace: $ns0,
  item: ["TicketSummaryItem", () => TicketSummaryItem$, "*nil"],
};

export interface TicketType extends Carrier {
  /** `xs:int` */
  TicketTypeId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Icon: string | null;
  /** `xs:int` */
  DefaultTicketStatus: number;
  /** `xs:int` */
  DefaultTicketPriority: number;
  /** `xs:boolean` */
  IsDefault: boolean;
  /** `xs:boolean` */
  ShowInNew: boolean;
  /** `xs:boolean` */
  ExcludeSignature: boolean;
  /** `xs:boolean` */
  ExcludeEmailRecipients: boolean;
  /** `xs:boolean` */
  ExternalAsDefault: boolean;
  /** `ArrayOfint` */
  VisibleForGroups: number[] | null;
  /** `xs:boolean` */
  ReplyForwardNoSignature: boolean;
  /** `xs:boolean` */
  ReplyExternalAsDefault: boolean;
}
export const TicketType$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketType",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketTypeId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Icon", $xs.string, "?nil"],
    ["DefaultTicketStatus", $xs.int, "?"],
    ["DefaultTicketPriority", $xs.int, "?"],
    ["IsDefault", $xs.boolean, "?"],
    ["ShowInNew", $xs.boolean, "?"],
    ["ExcludeSignature", $xs.boolean, "?"],
    ["ExcludeEmailRecipients", $xs.boolean, "?"],
    ["ExternalAsDefault", $xs.boolean, "?"],
    ["VisibleForGroups", () => ArrayOfint$, "?nil"],
    ["ReplyForwardNoSignature", $xs.boolean, "?"],
    ["ReplyExternalAsDefault", $xs.boolean, "?"],
  ],
};

export interface TicketTypeEntity extends Carrier {
  /** `xs:int` */
  TicketTypeId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:short` */
  Rank: number;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:string` */
  Icon: string | null;
  /** `xs:int` */
  DefaultTicketStatus: number;
  /** `ArrayOfint` */
  TicketStatuses: number[] | null;
  /** `xs:int` */
  DefaultTicketPriority: number;
  /** `ArrayOfint` */
  TicketPriorities: number[] | null;
  /** `xs:int` */
  ReplyTemplate: number;
  /** `xs:boolean` */
  IsExternalVisible: boolean;
  /** `xs:boolean` */
  IsDefault: boolean;
  /** `xs:boolean` */
  ShowInNew: boolean;
  /** `xs:boolean` */
  ExcludeSignature: boolean;
  /** `xs:boolean` */
  ExcludeEmailRecipients: boolean;
  /** `xs:boolean` */
  ExternalAsDefault: boolean;
  /** `ArrayOfint` */
  VisibleForGroups: number[] | null;
  /** `xs:boolean` */
  ReplyForwardNoSignature: boolean;
  /** `xs:boolean` */
  ReplyExternalAsDefault: boolean;
}
export const TicketTypeEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketTypeEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketTypeId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["Icon", $xs.string, "?nil"],
    ["DefaultTicketStatus", $xs.int, "?"],
    ["TicketStatuses", () => ArrayOfint$, "?nil"],
    ["DefaultTicketPriority", $xs.int, "?"],
    ["TicketPriorities", () => ArrayOfint$, "?nil"],
    ["ReplyTemplate", $xs.int, "?"],
    ["IsExternalVisible", $xs.boolean, "?"],
    ["IsDefault", $xs.boolean, "?"],
    ["ShowInNew", $xs.boolean, "?"],
    ["ExcludeSignature", $xs.boolean, "?"],
    ["ExcludeEmailRecipients", $xs.boolean, "?"],
    ["ExternalAsDefault", $xs.boolean, "?"],
    ["VisibleForGroups", () => ArrayOfint$, "?nil"],
    ["ReplyForwardNoSignature", $xs.boolean, "?"],
    ["ReplyExternalAsDefault", $xs.boolean, "?"],
  ],
};

export const ArrayOfTicketTypeEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTicketTypeEntity",
  namespace: $ns0,
  item: ["TicketTypeEntity", () => TicketTypeEntity$, "*nil"],
};

export interface TimeZoneData {
  /** `xs:int` */
  TZLocationID: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  TZLocationCode: string | null;
  /** `xs:string` */
  TZLocationCities: string | null;
  /** `xs:int` */
  IsoNumber: number;
  /** `TimeZoneRuleDictionary` */
  TimeZoneSTDRules: Map<string, TimeZoneRule | null> | null;
  /** `TimeZoneRuleDictionary` */
  TimeZoneDSTRules: Map<string, TimeZoneRule | null> | null;
}
export const TimeZoneData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TimeZoneData",
  namespace: $ns0,
  members: [
    ["TZLocationID", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["TZLocationCode", $xs.string, "?nil"],
    ["TZLocationCities", $xs.string, "?nil"],
    ["IsoNumber", $xs.int, "?"],
    ["TimeZoneSTDRules", () => TimeZoneRuleDictionary$, "?nil"],
    ["TimeZoneDSTRules", () => TimeZoneRuleDictionary$, "?nil"],
  ],
};

export const ArrayOfTimeZoneData$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTimeZoneData",
  namespace: $ns0,
  item: ["TimeZoneData", () => TimeZoneData$, "*nil"],
};

export interface TimeZoneRule {
  /** `xs:int` */
  TZOffset: number;
  /** `xs:string` */
  StartRulePattern: string | null;
  /** `xs:string` */
  EndRulePattern: string | null;
  /** `xs:int` */
  StartDay: number;
  /** `xs:int` */
  StartMonth: number;
  /** `xs:int` */
  EndDay: number;
  /** `xs:int` */
  EndMonth: number;
}
export const TimeZoneRule$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TimeZoneRule",
  namespace: $ns0,
  members: [
    ["TZOffset", $xs.int, "?"],
    ["StartRulePattern", $xs.string, "?nil"],
    ["EndRulePattern", $xs.string, "?nil"],
    ["StartDay", $xs.int, "?"],
    ["StartMonth", $xs.int, "?"],
    ["EndDay", $xs.int, "?"],
    ["EndMonth", $xs.int, "?"],
  ],
};

export const TimeZoneRuleDictionary$: $rt.DictionaryDescriptor = {
  kind: "dictionary",
  name: "TimeZoneRuleDictionary",
  namespace: $ns0,
  pair: "TimeZoneRuleKeyValuePair",
  key: ["Key", $xs.dateTime, "1"],
  value: ["Value", () => TimeZoneRule$, "1nil"],
};

export interface TokenManagementInfo extends Carrier {
  /** `xs:string` */
  Provider: string | null;
  /** `xs:string` */
  AccessToken: string | null;
  /** `xs:string` */
  RefreshToken: string | null;
  /** `xs:string` */
  Claims: string | null;
}
export const TokenManagementInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TokenManagementInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Provider", $xs.string, "?nil"],
    ["AccessToken", $xs.string, "?nil"],
    ["RefreshToken", $xs.string, "?nil"],
    ["Claims", $xs.string, "?nil"],
  ],
};

export interface TriggerScriptEntity extends Carrier {
  /** `xs:int` */
  ScreenChooserId: number;
  /** `xs:string` */
  Name: string | null;
  /** `EventHandlerType` */
  ScreenType: EventHandlerType;
  /** `xs:boolean` */
  Enabled: boolean;
  /** `xs:string` */
  UniqueIdentifier: string | null;
  /** `xs:string` */
  Source: string | null;
  /** `xs:dateTime` */
  Registered: string;
  /** `xs:int` */
  RegisteredAssociateId: number;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:int` */
  UpdatedAssociateId: number;
}
export const TriggerScriptEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TriggerScriptEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ScreenChooserId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["ScreenType", () => EventHandlerType$, "?"],
    ["Enabled", $xs.boolean, "?"],
    ["UniqueIdentifier", $xs.string, "?nil"],
    ["Source", $xs.string, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
  ],
};

export interface TypicalSearch extends Carrier {
  /** `xs:int` */
  TypicalSearchId: number;
  /** `xs:string` */
  Title: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:string` */
  EntityName: string | null;
  /** `xs:short` */
  IsEntityDefault: number;
  /** `xs:short` */
  IncludePerson: number;
  /** `xs:string` */
  Source: string | null;
  /** `xs:int` */
  VersionNumber: number;
  /** `ArrayOfArchiveRestrictionGroup` */
  RestrictionGroups: (ArchiveRestrictionGroup | null)[] | null;
}
export const TypicalSearch$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TypicalSearch",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TypicalSearchId", $xs.int, "?"],
    ["Title", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["EntityName", $xs.string, "?nil"],
    ["IsEntityDefault", $xs.short, "?"],
    ["IncludePerson", $xs.short, "?"],
    ["Source", $xs.string, "?nil"],
    ["VersionNumber", $xs.int, "?"],
    ["RestrictionGroups", () => ArrayOfArchiveRestrictionGroup$, "?nil"],
  ],
};

export const ArrayOfTypicalSearch$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfTypicalSearch",
  namespace: $ns0,
  item: ["TypicalSearch", () => TypicalSearch$, "*nil"],
};

export interface TypicalSearches extends Carrier {
  /** `xs:string` */
  Source: string | null;
  /** `xs:int` */
  MasterVersion: number;
  /** `xs:boolean` */
  DeleteLeftovers: boolean;
  /** `ArrayOfTypicalSearch` */
  Searches: (TypicalSearch | null)[] | null;
}
export const TypicalSearches$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TypicalSearches",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Source", $xs.string, "?nil"],
    ["MasterVersion", $xs.int, "?"],
    ["DeleteLeftovers", $xs.boolean, "?"],
    ["Searches", () => ArrayOfTypicalSearch$, "?nil"],
  ],
};
