/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type ActivityStatus, ActivityStatus$, type ActivitySummary, ActivitySummary$, type AppointmentType, AppointmentType$, type Associate, Associate$ } from "./A.js";
import { type Carrier, Carrier$, type Contact, Contact$ } from "./C.js";
import { ArrayOfEntityName$, type EntityName } from "./E.js";
import { ArrayOfint$ } from "./I.js";
import { ArrayOfLink$, type Link } from "./L.js";
import { type Person, Person$, type Project, Project$ } from "./P.js";
import { ArrayOfRelationToOwner$, type RedLetterSummary, RedLetterSummary$, type RelationToOwner } from "./R.js";
import { ArrayOfSelectableMDOListItem$, type Sale, Sale$, type SelectableMDOListItem, type SenderMailMode, SenderMailMode$, StringDictionary$ } from "./S.js";
import { ArrayOfVisibleFor$, type VisibleFor } from "./V.js";
import { $ns0, $ns1, $ns3 } from "./namespaces.js";

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
export const DSAParameters$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DSAParameters",
  namespace: $ns1,
  members: [
    ["Counter", $xs.int, "1"],
    ["G", $xs.base64Binary, "1nil"],
    ["J", $xs.base64Binary, "1nil"],
    ["P", $xs.base64Binary, "1nil"],
    ["Q", $xs.base64Binary, "1nil"],
    ["Seed", $xs.base64Binary, "1nil"],
    ["Y", $xs.base64Binary, "1nil"],
  ],
};

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
export const Dash$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Dash",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DashboardId", $xs.int, "?"],
    ["UniqueId", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
    ["Columns", $xs.int, "?"],
    ["Theme", () => DashTheme$, "?nil"],
    ["VisibleForAll", $xs.short, "?"],
    ["VisibleForAssociates", () => ArrayOfint$, "?nil"],
    ["VisibleForGroups", () => ArrayOfint$, "?nil"],
    ["PinForAll", $xs.short, "?"],
    ["PinForAssociates", () => ArrayOfint$, "?nil"],
    ["PinForGroups", () => ArrayOfint$, "?nil"],
  ],
};

export const ArrayOfDash$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDash",
  namespace: $ns0,
  item: ["Dash", () => Dash$, "*nil"],
};

export interface DashCollection extends Carrier {
  /** `ArrayOfDash` */
  Pinned: (Dash | null)[] | null;
  /** `ArrayOfDash` */
  Favourites: (Dash | null)[] | null;
  /** `ArrayOfDash` */
  Other: (Dash | null)[] | null;
}
export const DashCollection$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DashCollection",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Pinned", () => ArrayOfDash$, "?nil"],
    ["Favourites", () => ArrayOfDash$, "?nil"],
    ["Other", () => ArrayOfDash$, "?nil"],
  ],
};

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
export const DashTheme$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DashTheme",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DashboardThemeId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Config", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["Client", $xs.string, "?nil"],
    ["Style", $xs.string, "?nil"],
  ],
};

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
export const DashTile$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DashTile",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DashboardTileId", $xs.int, "?"],
    ["DashboardId", $xs.int, "?"],
    ["Height", $xs.int, "?"],
    ["Width", $xs.int, "?"],
    ["Rank", $xs.short, "?"],
    ["DashTileDefinition", () => DashTileDefinition$, "?nil"],
  ],
};

export const ArrayOfDashTile$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDashTile",
  namespace: $ns0,
  item: ["DashTile", () => DashTile$, "*nil"],
};

export const DashTileCurrencyMode = {
  None: "None",
  Base: "Base",
  Own: "Own",
  Specified: "Specified",
} as const;
export type DashTileCurrencyMode = (typeof DashTileCurrencyMode)[keyof typeof DashTileCurrencyMode] | $rt.UnknownName<"DashTileCurrencyMode">;
export const DashTileCurrencyMode$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DashTileCurrencyMode",
  namespace: $ns0,
  values: DashTileCurrencyMode,
  zero: "None",
};

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
export const DashTileDefinition$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DashTileDefinition",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DashboardTileDefinitionId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["DefaultHeight", $xs.int, "?"],
    ["DefaultWidth", $xs.int, "?"],
    ["TileType", () => DashTileType$, "?"],
    ["EntityType", () => DashTileEntityType$, "?"],
    ["EntityName", $xs.string, "?nil"],
    ["SelectionId", $xs.int, "?"],
    ["CurrencyMode", () => DashTileCurrencyMode$, "?"],
    ["CurrencyCode", $xs.string, "?nil"],
    ["Measure", () => DashTileMeasure$, "?"],
    ["MeasureField", $xs.string, "?nil"],
    ["SortBy", $xs.string, "?nil"],
    ["LayoutConfig", $xs.string, "?nil"],
    ["SecondarySelectionId", $xs.int, "?"],
    ["MeasureByField", $xs.string, "?nil"],
    ["Usage", () => DashTileUsage$, "?"],
    ["ProviderName", $xs.string, "?nil"],
  ],
};

export const DashTileEntityType = {
  None: "None",
  Contact: "Contact",
  Sale: "Sale",
  Project: "Project",
  Appointment: "Appointment",
  Person: "Person",
} as const;
export type DashTileEntityType = (typeof DashTileEntityType)[keyof typeof DashTileEntityType] | $rt.UnknownName<"DashTileEntityType">;
export const DashTileEntityType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DashTileEntityType",
  namespace: $ns0,
  values: DashTileEntityType,
  zero: "None",
};

export interface DashTileHtml extends Carrier {
  /** `xs:string` */
  LanguageCode: string | null;
  /** `xs:string` */
  Html: string | null;
}
export const DashTileHtml$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DashTileHtml",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["LanguageCode", $xs.string, "?nil"],
    ["Html", $xs.string, "?nil"],
  ],
};

export const ArrayOfDashTileHtml$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDashTileHtml",
  namespace: $ns0,
  item: ["DashTileHtml", () => DashTileHtml$, "*nil"],
};

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
export const DashTileMeasure$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DashTileMeasure",
  namespace: $ns0,
  values: DashTileMeasure,
  zero: "None",
};

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
export const DashTileType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DashTileType",
  namespace: $ns0,
  values: DashTileType,
  zero: "None",
};

export const DashTileUsage = {
  Dashboard: "Dashboard",
  Selection: "Selection",
} as const;
export type DashTileUsage = (typeof DashTileUsage)[keyof typeof DashTileUsage] | $rt.UnknownName<"DashTileUsage">;
export const DashTileUsage$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "DashTileUsage",
  namespace: $ns0,
  values: DashTileUsage,
};

export interface DataRight extends Carrier {
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Description: string | null;
}
export const DataRight$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DataRight",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Value", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
  ],
};

export const ArrayOfDataRight$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDataRight",
  namespace: $ns0,
  item: ["DataRight", () => DataRight$, "*nil"],
};

export const ArrayOfArrayOfDataRight$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfArrayOfDataRight",
  namespace: $ns0,
  item: ["ArrayOfDataRight", () => ArrayOfDataRight$, "*nil"],
};

export interface DataRights extends Carrier {
  /** `ArrayOfRelationToOwner` */
  ColumnsInfo: (RelationToOwner | null)[] | null;
  /** `ArrayOfEntityName` */
  RowsInfo: (EntityName | null)[] | null;
  /** `ArrayOfArrayOfDataRight` */
  Rights: ((DataRight | null)[] | null)[] | null;
}
export const DataRights$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DataRights",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ColumnsInfo", () => ArrayOfRelationToOwner$, "?nil"],
    ["RowsInfo", () => ArrayOfEntityName$, "?nil"],
    ["Rights", () => ArrayOfArrayOfDataRight$, "?nil"],
  ],
};

export interface DayInformationListItem extends Carrier {
  /** `ActivitySummary` */
  ActivityInformation: ActivitySummary | null;
  /** `RedLetterSummary` */
  RedLetterInformation: RedLetterSummary | null;
  /** `xs:dateTime` */
  Date: string;
}
export const DayInformationListItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DayInformationListItem",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ActivityInformation", () => ActivitySummary$, "?nil"],
    ["RedLetterInformation", () => RedLetterSummary$, "?nil"],
    ["Date", $xs.dateTime, "?"],
  ],
};

export const ArrayOfDayInformationListItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDayInformationListItem",
  namespace: $ns0,
  item: ["DayInformationListItem", () => DayInformationListItem$, "*nil"],
};

export interface DeliveryTerm extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const DeliveryTerm$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DeliveryTerm",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfDeliveryTerm$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDeliveryTerm",
  namespace: $ns0,
  item: ["DeliveryTerm", () => DeliveryTerm$, "*nil"],
};

export interface DeliveryType extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const DeliveryType$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DeliveryType",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfDeliveryType$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDeliveryType",
  namespace: $ns0,
  item: ["DeliveryType", () => DeliveryType$, "*nil"],
};

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
export const DeltaQuery$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DeltaQuery",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["RecipeId", $xs.string, "?nil"],
    ["DeltaStates", () => ArrayOfDeltaState$, "?nil"],
    ["DeltaTypes", () => ArrayOfDeltaType$, "?nil"],
    ["AppliesToIds", () => ArrayOfint$, "?nil"],
  ],
};

export const DeltaState = {
  Unknown: "Unknown",
  Draft: "Draft",
  Published: "Published",
} as const;
export type DeltaState = (typeof DeltaState)[keyof typeof DeltaState] | $rt.UnknownName<"DeltaState">;
export const DeltaState$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DeltaState",
  namespace: $ns0,
  values: DeltaState,
  zero: "Unknown",
};

export const ArrayOfDeltaState$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDeltaState",
  namespace: $ns0,
  item: ["DeltaState", () => DeltaState$, "*"],
};

export const DeltaType = {
  Unknown: "Unknown",
  System: "System",
  WebPanel: "WebPanel",
  CustomFields: "CustomFields",
  Customized: "Customized",
  CustomObjectArchivePanel: "CustomObjectArchivePanel",
} as const;
export type DeltaType = (typeof DeltaType)[keyof typeof DeltaType] | $rt.UnknownName<"DeltaType">;
export const DeltaType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DeltaType",
  namespace: $ns0,
  values: DeltaType,
  zero: "Unknown",
};

export const ArrayOfDeltaType$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDeltaType",
  namespace: $ns0,
  item: ["DeltaType", () => DeltaType$, "*"],
};

export interface Department extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
export const Department$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Department",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfDepartment$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDepartment",
  namespace: $ns0,
  item: ["Department", () => Department$, "*nil"],
};

export const DesignType = {
  Unknown: "Unknown",
  SOEditor: "SOEditor",
  Unlayer: "Unlayer",
} as const;
export type DesignType = (typeof DesignType)[keyof typeof DesignType] | $rt.UnknownName<"DesignType">;
export const DesignType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DesignType",
  namespace: $ns0,
  values: DesignType,
  zero: "Unknown",
};

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
export const DiaryViewEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DiaryViewEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DiaryViewId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["VisibleColumns", $xs.short, "?"],
    ["Rank", $xs.short, "?"],
    ["AssocId", $xs.int, "?"],
    ["AssociateList", () => ArrayOfSelectableMDOListItem$, "?nil"],
    ["TzLocationId", $xs.int, "?"],
  ],
};

export interface DictionaryStepInformation extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:int` */
  StepNumber: number;
}
export const DictionaryStepInformation$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DictionaryStepInformation",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["StepNumber", $xs.int, "?"],
  ],
};

export const ArrayOfDictionaryStepInformation$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDictionaryStepInformation",
  namespace: $ns0,
  item: ["DictionaryStepInformation", () => DictionaryStepInformation$, "*nil"],
};

export const DocTmplDirection = {
  Unknown: "Unknown",
  Incoming: "Incoming",
  Outgoing: "Outgoing",
  SaintAll: "SaintAll",
} as const;
export type DocTmplDirection = (typeof DocTmplDirection)[keyof typeof DocTmplDirection] | $rt.UnknownName<"DocTmplDirection">;
export const DocTmplDirection$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DocTmplDirection",
  namespace: $ns0,
  values: DocTmplDirection,
  zero: "Unknown",
};

export const DocTmplInvitationType = {
  None: "None",
  New: "New",
  Changed: "Changed",
  Cancelled: "Cancelled",
} as const;
export type DocTmplInvitationType = (typeof DocTmplInvitationType)[keyof typeof DocTmplInvitationType] | $rt.UnknownName<"DocTmplInvitationType">;
export const DocTmplInvitationType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DocTmplInvitationType",
  namespace: $ns0,
  values: DocTmplInvitationType,
  zero: "None",
};

export const DocTmplPrivacyType = {
  None: "None",
  PersonRegistered: "PersonRegistered",
} as const;
export type DocTmplPrivacyType = (typeof DocTmplPrivacyType)[keyof typeof DocTmplPrivacyType] | $rt.UnknownName<"DocTmplPrivacyType">;
export const DocTmplPrivacyType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DocTmplPrivacyType",
  namespace: $ns0,
  values: DocTmplPrivacyType,
  zero: "None",
};

export const DocTmplQuoteType = {
  None: "None",
  MailBody: "MailBody",
  MainDocument: "MainDocument",
  QuoteLines: "QuoteLines",
  ConfirmationMailBody: "ConfirmationMailBody",
  ConfirmationLines: "ConfirmationLines",
} as const;
export type DocTmplQuoteType = (typeof DocTmplQuoteType)[keyof typeof DocTmplQuoteType] | $rt.UnknownName<"DocTmplQuoteType">;
export const DocTmplQuoteType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DocTmplQuoteType",
  namespace: $ns0,
  values: DocTmplQuoteType,
  zero: "None",
};

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
export const DocTmplType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DocTmplType",
  namespace: $ns0,
  values: DocTmplType,
  zero: "Unknown",
};

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
export const Document$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Document",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DocumentId", $xs.int, "?"],
    ["Attention", $xs.string, "?nil"],
    ["Header", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["OurRef", $xs.string, "?nil"],
    ["YourRef", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["DocumentTemplate", $xs.string, "?nil"],
    ["IsPublished", $xs.boolean, "?"],
    ["PersonId", $xs.int, "?"],
    ["PersonFullName", $xs.string, "?nil"],
    ["AssociateFullName", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["ProjectId", $xs.int, "?"],
    ["ProjectName", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
    ["Snum", $xs.int, "?"],
    ["SaleId", $xs.int, "?"],
    ["SaleName", $xs.string, "?nil"],
  ],
};

export const ArrayOfDocument$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDocument",
  namespace: $ns0,
  item: ["Document", () => Document$, "*nil"],
};

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
export const DocumentEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DocumentEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DocumentId", $xs.int, "?"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["Attention", $xs.string, "?nil"],
    ["Header", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["OurRef", $xs.string, "?nil"],
    ["YourRef", $xs.string, "?nil"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["Description", $xs.string, "?nil"],
    ["DocumentTemplate", () => DocumentTemplate$, "?nil"],
    ["Person", () => Person$, "?nil"],
    ["Associate", () => Associate$, "?nil"],
    ["Contact", () => Contact$, "?nil"],
    ["Project", () => Project$, "?nil"],
    ["Date", $xs.dateTime, "?"],
    ["ExternalRef", $xs.string, "?nil"],
    ["Completed", () => ActivityStatus$, "?"],
    ["ActiveLinks", $xs.int, "?"],
    ["Type", () => AppointmentType$, "?"],
    ["Links", () => ArrayOfLink$, "?nil"],
    ["LockSemantics", () => DocumentLockSemantics$, "?"],
    ["Sale", () => Sale$, "?nil"],
    ["SuggestedDocumentId", $xs.int, "?"],
    ["Snum", $xs.int, "?"],
    ["UserDefinedFields", () => StringDictionary$, "?nil"],
    ["ExtraFields", () => StringDictionary$, "?nil"],
    ["CustomFields", () => StringDictionary$, "?nil"],
    ["PublishEventDate", $xs.dateTime, "?"],
    ["PublishTo", $xs.dateTime, "?"],
    ["PublishFrom", $xs.dateTime, "?"],
    ["IsPublished", $xs.boolean, "?"],
    ["VisibleFor", () => ArrayOfVisibleFor$, "?nil"],
  ],
};

export const DocumentLockSemantics = {
  None: "None",
  Locking: "Locking",
  Versioning: "Versioning",
} as const;
export type DocumentLockSemantics = (typeof DocumentLockSemantics)[keyof typeof DocumentLockSemantics] | $rt.UnknownName<"DocumentLockSemantics">;
export const DocumentLockSemantics$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DocumentLockSemantics",
  namespace: $ns0,
  values: DocumentLockSemantics,
  zero: "None",
};

export interface DocumentMigrationAssociate {
  /** `xs:int` */
  AssociateId: number;
  /** `xs:string` */
  EmailAddress: string | null;
}
export const DocumentMigrationAssociate$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DocumentMigrationAssociate",
  namespace: $ns0,
  members: [
    ["AssociateId", $xs.int, "?"],
    ["EmailAddress", $xs.string, "?nil"],
  ],
};

export const ArrayOfDocumentMigrationAssociate$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDocumentMigrationAssociate",
  namespace: $ns0,
  item: ["DocumentMigrationAssociate", () => DocumentMigrationAssociate$, "*nil"],
};

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
export const DocumentMigrationItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DocumentMigrationItem",
  namespace: $ns0,
  members: [
    ["DocumentId", $xs.int, "?"],
    ["ContactId", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["SaleId", $xs.int, "?"],
    ["ProjectId", $xs.int, "?"],
    ["DocTmplId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["UserGroupId", $xs.int, "?"],
    ["VisibleForId", $xs.int, "?"],
  ],
};

export const ArrayOfDocumentMigrationItem$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDocumentMigrationItem",
  namespace: $ns0,
  item: ["DocumentMigrationItem", () => DocumentMigrationItem$, "*nil"],
};

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
export const DocumentMigrationItemList$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DocumentMigrationItemList",
  namespace: $ns0,
  members: [
    ["NumDocumentsOmitted", $xs.int, "?"],
    ["NumDocumentsAlreadyMigrated", $xs.int, "?"],
    ["Documents", () => ArrayOfDocumentMigrationItem$, "?nil"],
    ["Associates", () => ArrayOfDocumentMigrationAssociate$, "?nil"],
  ],
};

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
export const DocumentPreview$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DocumentPreview",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Type", $xs.string, "?nil"],
    ["Size", $xs.int, "?"],
    ["Stream", $xs.base64Binary, "?nil"],
  ],
};

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
export const DocumentTemplate$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DocumentTemplate",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DocumentTemplateId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["SaveInDb", $xs.short, "?"],
    ["Filename", $xs.string, "?nil"],
    ["DefaultOref", $xs.string, "?nil"],
    ["RecordType", () => DocTmplType$, "?"],
    ["Deleted", $xs.short, "?"],
    ["Direction", () => DocTmplDirection$, "?"],
    ["AutoeventId", $xs.int, "?"],
    ["QuoteDocType", () => DocTmplQuoteType$, "?"],
  ],
};

export const ArrayOfDocumentTemplate$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDocumentTemplate",
  namespace: $ns0,
  item: ["DocumentTemplate", () => DocumentTemplate$, "*nil"],
};

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
export const DocumentTemplateEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DocumentTemplateEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DocumentTemplateId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["SaveInDb", $xs.short, "?"],
    ["Filename", $xs.string, "?nil"],
    ["DefaultOref", $xs.string, "?nil"],
    ["RecordType", () => DocTmplType$, "?"],
    ["Deleted", $xs.boolean, "?"],
    ["Direction", () => DocTmplDirection$, "?"],
    ["AutoeventId", $xs.int, "?"],
    ["IntentId", $xs.int, "?"],
    ["IsDefaultPublished", $xs.boolean, "?"],
    ["Rank", $xs.short, "?"],
    ["LoadTemplateFromPlugin", $xs.int, "?"],
    ["MimeType", $xs.string, "?nil"],
    ["IsInUseInGuides", $xs.boolean, "?"],
    ["DocumentTypeKey", $xs.int, "?"],
    ["QuoteDocType", () => DocTmplQuoteType$, "?"],
    ["PrivacyDocType", () => DocTmplPrivacyType$, "?"],
    ["EmailSubject", $xs.string, "?nil"],
    ["IncludeSignature", $xs.boolean, "?"],
    ["ShowCurrents", $xs.boolean, "?"],
    ["SenderEmailMode", () => SenderMailMode$, "?"],
    ["SenderEmailAddress", $xs.string, "?nil"],
    ["InvitationDocType", () => DocTmplInvitationType$, "?"],
  ],
};

export const ArrayOfDocumentTemplateEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDocumentTemplateEntity",
  namespace: $ns0,
  item: ["DocumentTemplateEntity", () => DocumentTemplateEntity$, "*nil"],
};

export interface DocumentTemplateMigrationList {
  /** `xs:int` */
  NumTemplatesOmitted: number;
  /** `xs:int` */
  NumTemplatesAlreadyMigrated: number;
  /** `ArrayOfint` */
  TemplateIds: number[] | null;
}
export const DocumentTemplateMigrationList$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DocumentTemplateMigrationList",
  namespace: $ns0,
  members: [
    ["NumTemplatesOmitted", $xs.int, "?"],
    ["NumTemplatesAlreadyMigrated", $xs.int, "?"],
    ["TemplateIds", () => ArrayOfint$, "?nil"],
  ],
};

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
export const Domain$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "Domain",
  namespace: $ns0,
  values: Domain,
  zero: "Unknown",
};

export const ArrayOfDomain$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDomain",
  namespace: $ns0,
  item: ["Domain", () => Domain$, "*"],
};

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
export const DuplicateEntry$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DuplicateEntry",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["RuleName", $xs.string, "?nil"],
    ["SoPrimaryKey", $xs.int, "?"],
    ["EntryName", $xs.string, "?nil"],
    ["EntryIdentifier", $xs.string, "?nil"],
    ["RuleDisplayName", $xs.string, "?nil"],
  ],
};

export const ArrayOfDuplicateEntry$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDuplicateEntry",
  namespace: $ns0,
  item: ["DuplicateEntry", () => DuplicateEntry$, "*nil"],
};

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
export const DuplicateRule$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DuplicateRule",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["DisplayName", $xs.string, "?nil"],
    ["DisplayTooltip", $xs.string, "?nil"],
    ["IsActive", $xs.boolean, "?"],
  ],
};

export const ArrayOfDuplicateRule$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfDuplicateRule",
  namespace: $ns0,
  item: ["DuplicateRule", () => DuplicateRule$, "*nil"],
};

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
export const DurationUnit$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DurationUnit",
  namespace: $ns0,
  values: DurationUnit,
  zero: "Unknown",
};

export const ArrayOfdateTime$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfdateTime",
  namespace: $ns3,
  item: ["dateTime", $xs.dateTime, "*"],
};

export const ArrayOfdouble$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfdouble",
  namespace: $ns3,
  item: ["double", $xs.double, "*"],
};
