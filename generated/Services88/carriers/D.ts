/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { ActivityStatus, ActivitySummary, AppointmentType, Associate } from "./A.js";
import type { Carrier, Contact } from "./C.js";
import type { EntityName } from "./E.js";
import type { Link } from "./L.js";
import type { Person, Project } from "./P.js";
import type { RedLetterSummary, RelationToOwner } from "./R.js";
import type { Sale, SelectableMDOListItem, SenderMailMode } from "./S.js";
import type { VisibleFor } from "./V.js";

export interface DSAParameters {
  /** `xs:int` */
  Counter: number;
  /** `xs:base64Binary` */
  G: Uint8Array | null;
  /** `xs:base64Binary` */
  J: Uint8Array | null;
  /** `xs:base64Binary` */
  P: Uint8Array | null;
  /** `xs:base64Binary` */
  Q: Uint8Array | null;
  /** `xs:base64Binary` */
  Seed: Uint8Array | null;
  /** `xs:base64Binary` */
  Y: Uint8Array | null;
}

export interface Dash extends Carrier {
  /** `xs:int` */
  DashboardId: number;
  /** `xs:string` */
  UniqueId: string | null;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:int` */
  Columns: number;
  /** `DashTheme` */
  Theme: DashTheme | null;
  /** `xs:short` */
  VisibleForAll: number;
  /** `ArrayOfint` */
  VisibleForAssociates: number[] | null;
  /** `ArrayOfint` */
  VisibleForGroups: number[] | null;
  /** `xs:short` */
  PinForAll: number;
  /** `ArrayOfint` */
  PinForAssociates: number[] | null;
  /** `ArrayOfint` */
  PinForGroups: number[] | null;
}

export interface DashCollection extends Carrier {
  /** `ArrayOfDash` */
  Pinned: (Dash | null)[] | null;
  /** `ArrayOfDash` */
  Favourites: (Dash | null)[] | null;
  /** `ArrayOfDash` */
  Other: (Dash | null)[] | null;
}

export interface DashTheme extends Carrier {
  /** `xs:int` */
  DashboardThemeId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Config: string | null;
  /** `xs:short` */
  Rank: number;
  /** `xs:string` */
  Client: string | null;
  /** `xs:string` */
  Style: string | null;
}

export interface DashTile extends Carrier {
  /** `xs:int` */
  DashboardTileId: number;
  /** `xs:int` */
  DashboardId: number;
  /** `xs:int` */
  Height: number;
  /** `xs:int` */
  Width: number;
  /** `xs:short` */
  Rank: number;
  /** `DashTileDefinition` */
  DashTileDefinition: DashTileDefinition | null;
}

export const DashTileCurrencyMode = {
  None: "None",
  Base: "Base",
  Own: "Own",
  Specified: "Specified",
} as const;
export type DashTileCurrencyMode = (typeof DashTileCurrencyMode)[keyof typeof DashTileCurrencyMode] | $rt.UnknownName<"DashTileCurrencyMode">;

export interface DashTileDefinition extends Carrier {
  /** `xs:int` */
  DashboardTileDefinitionId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:int` */
  DefaultHeight: number;
  /** `xs:int` */
  DefaultWidth: number;
  /** `DashTileType` */
  TileType: DashTileType;
  /** `DashTileEntityType` */
  EntityType: DashTileEntityType;
  /** `xs:string` */
  EntityName: string | null;
  /** `xs:int` */
  SelectionId: number;
  /** `DashTileCurrencyMode` */
  CurrencyMode: DashTileCurrencyMode;
  /** `xs:string` */
  CurrencyCode: string | null;
  /** `DashTileMeasure` */
  Measure: DashTileMeasure;
  /** `xs:string` */
  MeasureField: string | null;
  /** `xs:string` */
  SortBy: string | null;
  /** `xs:string` */
  LayoutConfig: string | null;
  /** `xs:int` */
  SecondarySelectionId: number;
  /** `xs:string` */
  MeasureByField: string | null;
  /** `DashTileUsage` */
  Usage: DashTileUsage[];
  /** `xs:string` */
  ProviderName: string | null;
}

export const DashTileEntityType = {
  None: "None",
  Contact: "Contact",
  Sale: "Sale",
  Project: "Project",
  Appointment: "Appointment",
  Person: "Person",
} as const;
export type DashTileEntityType = (typeof DashTileEntityType)[keyof typeof DashTileEntityType] | $rt.UnknownName<"DashTileEntityType">;

export interface DashTileHtml extends Carrier {
  /** `xs:string` */
  LanguageCode: string | null;
  /** `xs:string` */
  Html: string | null;
}

export const DashTileMeasure = {
  None: "None",
  CountAll: "CountAll",
  Sum: "Sum",
  Average: "Average",
  Max: "Max",
  Min: "Min",
  Count: "Count",
} as const;
export type DashTileMeasure = (typeof DashTileMeasure)[keyof typeof DashTileMeasure] | $rt.UnknownName<"DashTileMeasure">;

export const DashTileType = {
  None: "None",
  Pie: "Pie",
  List: "List",
  BigNum: "BigNum",
  Bar: "Bar",
  Line: "Line",
  Area: "Area",
  Column: "Column",
  CombinedBarLine: "CombinedBarLine",
  CombinedColumnLine: "CombinedColumnLine",
  WebPanel: "WebPanel",
  HTML: "HTML",
  Gauge: "Gauge",
  Funnel: "Funnel",
} as const;
export type DashTileType = (typeof DashTileType)[keyof typeof DashTileType] | $rt.UnknownName<"DashTileType">;

export const DashTileUsage = {
  Dashboard: "Dashboard",
  Selection: "Selection",
} as const;
export type DashTileUsage = (typeof DashTileUsage)[keyof typeof DashTileUsage] | $rt.UnknownName<"DashTileUsage">;

export interface DataRight extends Carrier {
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Description: string | null;
}

export interface DataRights extends Carrier {
  /** `ArrayOfRelationToOwner` */
  ColumnsInfo: (RelationToOwner | null)[] | null;
  /** `ArrayOfEntityName` */
  RowsInfo: (EntityName | null)[] | null;
  /** `ArrayOfArrayOfDataRight` */
  Rights: ((DataRight | null)[] | null)[] | null;
}

export interface DayInformationListItem extends Carrier {
  /** `ActivitySummary` */
  ActivityInformation: ActivitySummary | null;
  /** `RedLetterSummary` */
  RedLetterInformation: RedLetterSummary | null;
  /** `xs:dateTime` */
  Date: string;
}

export interface DeliveryTerm extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface DeliveryType extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface DeltaQuery extends Carrier {
  /** `xs:string` */
  RecipeId: string | null;
  /** `ArrayOfDeltaState` */
  DeltaStates: DeltaState[] | null;
  /** `ArrayOfDeltaType` */
  DeltaTypes: DeltaType[] | null;
  /** `ArrayOfint` */
  AppliesToIds: number[] | null;
}

export const DeltaState = {
  Unknown: "Unknown",
  Draft: "Draft",
  Published: "Published",
} as const;
export type DeltaState = (typeof DeltaState)[keyof typeof DeltaState] | $rt.UnknownName<"DeltaState">;

export const DeltaType = {
  Unknown: "Unknown",
  System: "System",
  WebPanel: "WebPanel",
  CustomFields: "CustomFields",
  Customized: "Customized",
  CustomObjectArchivePanel: "CustomObjectArchivePanel",
} as const;
export type DeltaType = (typeof DeltaType)[keyof typeof DeltaType] | $rt.UnknownName<"DeltaType">;

export interface Department extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export const DesignType = {
  Unknown: "Unknown",
  SOEditor: "SOEditor",
  Unlayer: "Unlayer",
} as const;
export type DesignType = (typeof DesignType)[keyof typeof DesignType] | $rt.UnknownName<"DesignType">;

export interface DiaryViewEntity extends Carrier {
  /** `xs:int` */
  DiaryViewId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:short` */
  VisibleColumns: number;
  /** `xs:short` */
  Rank: number;
  /** `xs:int` */
  AssocId: number;
  /** `ArrayOfSelectableMDOListItem` */
  AssociateList: (SelectableMDOListItem | null)[] | null;
  /** `xs:int` */
  TzLocationId: number;
}

export interface DictionaryStepInformation extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:int` */
  StepNumber: number;
}

export const DocTmplDirection = {
  Unknown: "Unknown",
  Incoming: "Incoming",
  Outgoing: "Outgoing",
  SaintAll: "SaintAll",
} as const;
export type DocTmplDirection = (typeof DocTmplDirection)[keyof typeof DocTmplDirection] | $rt.UnknownName<"DocTmplDirection">;

export const DocTmplInvitationType = {
  None: "None",
  New: "New",
  Changed: "Changed",
  Cancelled: "Cancelled",
} as const;
export type DocTmplInvitationType = (typeof DocTmplInvitationType)[keyof typeof DocTmplInvitationType] | $rt.UnknownName<"DocTmplInvitationType">;

export const DocTmplPrivacyType = {
  None: "None",
  PersonRegistered: "PersonRegistered",
} as const;
export type DocTmplPrivacyType = (typeof DocTmplPrivacyType)[keyof typeof DocTmplPrivacyType] | $rt.UnknownName<"DocTmplPrivacyType">;

export const DocTmplQuoteType = {
  None: "None",
  MailBody: "MailBody",
  MainDocument: "MainDocument",
  QuoteLines: "QuoteLines",
  ConfirmationMailBody: "ConfirmationMailBody",
  ConfirmationLines: "ConfirmationLines",
} as const;
export type DocTmplQuoteType = (typeof DocTmplQuoteType)[keyof typeof DocTmplQuoteType] | $rt.UnknownName<"DocTmplQuoteType">;

export const DocTmplType = {
  Unknown: "Unknown",
  Appointment: "Appointment",
  Document: "Document",
  Email: "Email",
  Fax: "Fax",
  Phone: "Phone",
  Todo: "Todo",
  MergeDraft: "MergeDraft",
  MergeFinal: "MergeFinal",
  SavedReport: "SavedReport",
} as const;
export type DocTmplType = (typeof DocTmplType)[keyof typeof DocTmplType] | $rt.UnknownName<"DocTmplType">;

export interface Document extends Carrier {
  /** `xs:int` */
  DocumentId: number;
  /** `xs:string` */
  Attention: string | null;
  /** `xs:string` */
  Header: string | null;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  OurRef: string | null;
  /** `xs:string` */
  YourRef: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  DocumentTemplate: string | null;
  /** `xs:boolean` */
  IsPublished: boolean;
  /** `xs:int` */
  PersonId: number;
  /** `xs:string` */
  PersonFullName: string | null;
  /** `xs:string` */
  AssociateFullName: string | null;
  /** `xs:int` */
  ContactId: number;
  /** `xs:string` */
  ContactName: string | null;
  /** `xs:int` */
  ProjectId: number;
  /** `xs:string` */
  ProjectName: string | null;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:int` */
  Snum: number;
  /** `xs:int` */
  SaleId: number;
  /** `xs:string` */
  SaleName: string | null;
}

export interface DocumentEntity extends Carrier {
  /** `xs:int` */
  DocumentId: number;
  /** `Associate` */
  UpdatedBy: Associate | null;
  /** `Associate` */
  CreatedBy: Associate | null;
  /** `xs:string` */
  Attention: string | null;
  /** `xs:string` */
  Header: string | null;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  OurRef: string | null;
  /** `xs:string` */
  YourRef: string | null;
  /** `xs:dateTime` */
  CreatedDate: string;
  /** `xs:dateTime` */
  UpdatedDate: string;
  /** `xs:string` */
  Description: string | null;
  /** `DocumentTemplate` */
  DocumentTemplate: DocumentTemplate | null;
  /** `Person` */
  Person: Person | null;
  /** `Associate` */
  Associate: Associate | null;
  /** `Contact` */
  Contact: Contact | null;
  /** `Project` */
  Project: Project | null;
  /** `xs:dateTime` */
  Date: string;
  /** `xs:string` */
  ExternalRef: string | null;
  /** `ActivityStatus` */
  Completed: ActivityStatus;
  /** `xs:int` */
  ActiveLinks: number;
  /** `AppointmentType` */
  Type: AppointmentType;
  /** `ArrayOfLink` */
  Links: (Link | null)[] | null;
  /** `DocumentLockSemantics` */
  LockSemantics: DocumentLockSemantics;
  /** `Sale` */
  Sale: Sale | null;
  /** `xs:int` */
  SuggestedDocumentId: number;
  /** `xs:int` */
  Snum: number;
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
  /** `ArrayOfVisibleFor` */
  VisibleFor: (VisibleFor | null)[] | null;
}

export const DocumentLockSemantics = {
  None: "None",
  Locking: "Locking",
  Versioning: "Versioning",
} as const;
export type DocumentLockSemantics = (typeof DocumentLockSemantics)[keyof typeof DocumentLockSemantics] | $rt.UnknownName<"DocumentLockSemantics">;

export interface DocumentMigrationAssociate {
  /** `xs:int` */
  AssociateId: number;
  /** `xs:string` */
  EmailAddress: string | null;
}

export interface DocumentMigrationItem {
  /** `xs:int` */
  DocumentId: number;
  /** `xs:int` */
  ContactId: number;
  /** `xs:int` */
  PersonId: number;
  /** `xs:int` */
  SaleId: number;
  /** `xs:int` */
  ProjectId: number;
  /** `xs:int` */
  DocTmplId: number;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:int` */
  UserGroupId: number;
  /** `xs:int` */
  VisibleForId: number;
}

export interface DocumentMigrationItemList {
  /** `xs:int` */
  NumDocumentsOmitted: number;
  /** `xs:int` */
  NumDocumentsAlreadyMigrated: number;
  /** `ArrayOfDocumentMigrationItem` */
  Documents: (DocumentMigrationItem | null)[] | null;
  /** `ArrayOfDocumentMigrationAssociate` */
  Associates: (DocumentMigrationAssociate | null)[] | null;
}

export interface DocumentPreview extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Type: string | null;
  /** `xs:int` */
  Size: number;
  /** `xs:base64Binary` */
  Stream: Uint8Array | null;
}

export interface DocumentTemplate extends Carrier {
  /** `xs:int` */
  DocumentTemplateId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:short` */
  SaveInDb: number;
  /** `xs:string` */
  Filename: string | null;
  /** `xs:string` */
  DefaultOref: string | null;
  /** `DocTmplType` */
  RecordType: DocTmplType;
  /** `xs:short` */
  Deleted: number;
  /** `DocTmplDirection` */
  Direction: DocTmplDirection;
  /** `xs:int` */
  AutoeventId: number;
  /** `DocTmplQuoteType` */
  QuoteDocType: DocTmplQuoteType;
}

export interface DocumentTemplateEntity extends Carrier {
  /** `xs:int` */
  DocumentTemplateId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:short` */
  SaveInDb: number;
  /** `xs:string` */
  Filename: string | null;
  /** `xs:string` */
  DefaultOref: string | null;
  /** `DocTmplType` */
  RecordType: DocTmplType;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `DocTmplDirection` */
  Direction: DocTmplDirection;
  /** `xs:int` */
  AutoeventId: number;
  /** `xs:int` */
  IntentId: number;
  /** `xs:boolean` */
  IsDefaultPublished: boolean;
  /** `xs:short` */
  Rank: number;
  /** `xs:int` */
  LoadTemplateFromPlugin: number;
  /** `xs:string` */
  MimeType: string | null;
  /** `xs:boolean` */
  IsInUseInGuides: boolean;
  /** `xs:int` */
  DocumentTypeKey: number;
  /** `DocTmplQuoteType` */
  QuoteDocType: DocTmplQuoteType;
  /** `DocTmplPrivacyType` */
  PrivacyDocType: DocTmplPrivacyType;
  /** `xs:string` */
  EmailSubject: string | null;
  /** `xs:boolean` */
  IncludeSignature: boolean;
  /** `xs:boolean` */
  ShowCurrents: boolean;
  /** `SenderMailMode` */
  SenderEmailMode: SenderMailMode;
  /** `xs:string` */
  SenderEmailAddress: string | null;
  /** `DocTmplInvitationType` */
  InvitationDocType: DocTmplInvitationType;
}

export interface DocumentTemplateMigrationList {
  /** `xs:int` */
  NumTemplatesOmitted: number;
  /** `xs:int` */
  NumTemplatesAlreadyMigrated: number;
  /** `ArrayOfint` */
  TemplateIds: number[] | null;
}

export const Domain = {
  Unknown: "Unknown",
  ExtraTables: "ExtraTables",
  ScreenDefinitions: "ScreenDefinitions",
  Scripts: "Scripts",
  Selections: "Selections",
  ExternalDocuments: "ExternalDocuments",
  UserGroups: "UserGroups",
  ExternalDocumentRelatedToSpmMessage: "ExternalDocumentRelatedToSpmMessage",
  Dashboards: "Dashboards",
  EmailFlows: "EmailFlows",
} as const;
export type Domain = (typeof Domain)[keyof typeof Domain] | $rt.UnknownName<"Domain">;

export interface DuplicateEntry extends Carrier {
  /** `xs:string` */
  RuleName: string | null;
  /** `xs:int` */
  SoPrimaryKey: number;
  /** `xs:string` */
  EntryName: string | null;
  /** `xs:string` */
  EntryIdentifier: string | null;
  /** `xs:string` */
  RuleDisplayName: string | null;
}

export interface DuplicateRule extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:string` */
  DisplayTooltip: string | null;
  /** `xs:boolean` */
  IsActive: boolean;
}

export const DurationUnit = {
  Unknown: "Unknown",
  Second: "Second",
  Minute: "Minute",
  Hour: "Hour",
  Day: "Day",
  Week: "Week",
  Month: "Month",
  Quarter: "Quarter",
  HalfYear: "HalfYear",
  Year: "Year",
  Decade: "Decade",
  Century: "Century",
  Millenium: "Millenium",
} as const;
export type DurationUnit = (typeof DurationUnit)[keyof typeof DurationUnit] | $rt.UnknownName<"DurationUnit">;
