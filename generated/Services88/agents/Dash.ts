/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { Dash, DashCollection, DashTheme, DashTile, DashTileDefinition, DashTileHtml } from "../carriers/D.js";
import type { FencingInfo } from "../carriers/F.js";
import type { PreviewDash, PreviewDashTile } from "../carriers/P.js";
import type { QuickFilterInfo } from "../carriers/Q.js";
import { $ns0, ArchiveRestrictionInfo$, ArrayOfint$, Carrier$, FencingInfo$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IDashAgent {
  CreateDefaultDash(options?: $rt.CallOptions): Promise<Dash | null>;
  SaveDash(request: SaveDashRequest, options?: $rt.CallOptions): Promise<Dash | null>;
  DeleteDash(request: DeleteDashRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultDashCollection(options?: $rt.CallOptions): Promise<DashCollection | null>;
  CreateDefaultDashTheme(options?: $rt.CallOptions): Promise<DashTheme | null>;
  SaveDashTheme(request: SaveDashThemeRequest, options?: $rt.CallOptions): Promise<DashTheme | null>;
  DeleteDashTheme(request: DeleteDashThemeRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultDashTile(options?: $rt.CallOptions): Promise<DashTile | null>;
  SaveDashTile(request: SaveDashTileRequest, options?: $rt.CallOptions): Promise<DashTile | null>;
  DeleteDashTile(request: DeleteDashTileRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultDashTileDefinition(options?: $rt.CallOptions): Promise<DashTileDefinition | null>;
  SaveDashTileDefinition(request: SaveDashTileDefinitionRequest, options?: $rt.CallOptions): Promise<DashTileDefinition | null>;
  DeleteDashTileDefinition(request: DeleteDashTileDefinitionRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultPreviewDash(options?: $rt.CallOptions): Promise<PreviewDash | null>;
  CreateDefaultPreviewDashTile(options?: $rt.CallOptions): Promise<PreviewDashTile | null>;
  GetDash(request: GetDashRequest, options?: $rt.CallOptions): Promise<Dash | null>;
  AddTileToDashboard(request: AddTileToDashboardRequest, options?: $rt.CallOptions): Promise<DashTile | null>;
  AddNewTileToDashboard(request: AddNewTileToDashboardRequest, options?: $rt.CallOptions): Promise<DashTile | null>;
  DuplicateDashboard(request: DuplicateDashboardRequest, options?: $rt.CallOptions): Promise<Dash | null>;
  GetDashList(request: GetDashListRequest, options?: $rt.CallOptions): Promise<(Dash | null)[] | null>;
  GetDashQuickFilters(request: GetDashQuickFiltersRequest, options?: $rt.CallOptions): Promise<(QuickFilterInfo | null)[] | null>;
  SaveDashQuickFilters(request: SaveDashQuickFiltersRequest, options?: $rt.CallOptions): Promise<(QuickFilterInfo | null)[] | null>;
  GetPossibleDashQuickFilters(request: GetPossibleDashQuickFiltersRequest, options?: $rt.CallOptions): Promise<(QuickFilterInfo | null)[] | null>;
  GetDashboardFencingInfo(options?: $rt.CallOptions): Promise<FencingInfo | null>;
  GetDashCollection(options?: $rt.CallOptions): Promise<DashCollection | null>;
  GetDashTheme(request: GetDashThemeRequest, options?: $rt.CallOptions): Promise<DashTheme | null>;
  GetDashTile(request: GetDashTileRequest, options?: $rt.CallOptions): Promise<DashTile | null>;
  GetDashTiles(request: GetDashTilesRequest, options?: $rt.CallOptions): Promise<(DashTile | null)[] | null>;
  SaveDashTiles(request: SaveDashTilesRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDashTileSelectionFromEntity(request: CreateDashTileSelectionFromEntityRequest, options?: $rt.CallOptions): Promise<number>;
  CopyTileSelection(request: CopyTileSelectionRequest, options?: $rt.CallOptions): Promise<number>;
  GetTempTileSelection(request: GetTempTileSelectionRequest, options?: $rt.CallOptions): Promise<number>;
  GetSecondaryTempTileSelection(request: GetSecondaryTempTileSelectionRequest, options?: $rt.CallOptions): Promise<number>;
  CreateDefaultTileForEntity(request: CreateDefaultTileForEntityRequest, options?: $rt.CallOptions): Promise<DashTile | null>;
  DuplicateTile(request: DuplicateTileRequest, options?: $rt.CallOptions): Promise<DashTile | null>;
  GetDashTileDefinition(request: GetDashTileDefinitionRequest, options?: $rt.CallOptions): Promise<DashTileDefinition | null>;
  CreateDefaultTileDefinitionForEntity(request: CreateDefaultTileDefinitionForEntityRequest, options?: $rt.CallOptions): Promise<DashTileDefinition | null>;
  GetDashTileHtml(request: GetDashTileHtmlRequest, options?: $rt.CallOptions): Promise<DashTileHtml | null>;
  GetDashTileHtmlList(request: GetDashTileHtmlListRequest, options?: $rt.CallOptions): Promise<(DashTileHtml | null)[] | null>;
  SaveDashTileHtmlList(request: SaveDashTileHtmlListRequest, options?: $rt.CallOptions): Promise<(DashTileHtml | null)[] | null>;
  GetPreviewDash(request: GetPreviewDashRequest, options?: $rt.CallOptions): Promise<PreviewDash | null>;
}

/** The request of SaveDash. */
export interface SaveDashRequest {
  /** `Dash` */
  readonly Dash?: $rt.Draft<Dash> | null;
}

/** The request of DeleteDash. */
export interface DeleteDashRequest {
  /** `xs:int` */
  readonly DashId?: number;
}

/** The request of SaveDashTheme. */
export interface SaveDashThemeRequest {
  /** `DashTheme` */
  readonly DashTheme?: $rt.Draft<DashTheme> | null;
}

/** The request of DeleteDashTheme. */
export interface DeleteDashThemeRequest {
  /** `xs:int` */
  readonly DashThemeId?: number;
}

/** The request of SaveDashTile. */
export interface SaveDashTileRequest {
  /** `DashTile` */
  readonly DashTile?: $rt.Draft<DashTile> | null;
}

/** The request of DeleteDashTile. */
export interface DeleteDashTileRequest {
  /** `xs:int` */
  readonly DashTileId?: number;
}

/** The request of SaveDashTileDefinition. */
export interface SaveDashTileDefinitionRequest {
  /** `DashTileDefinition` */
  readonly DashTileDefinition?: $rt.Draft<DashTileDefinition> | null;
}

/** The request of DeleteDashTileDefinition. */
export interface DeleteDashTileDefinitionRequest {
  /** `xs:int` */
  readonly DashTileDefinitionId?: number;
}

/** The request of GetDash. */
export interface GetDashRequest {
  /** `xs:int` */
  readonly DashId?: number;
}

/** The request of AddTileToDashboard. */
export interface AddTileToDashboardRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
  /** `xs:int` */
  readonly DashTileDefinitionId?: number;
}

/** The request of AddNewTileToDashboard. */
export interface AddNewTileToDashboardRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
  /** `DashTileDefinition` */
  readonly DashTileDefinition?: $rt.Draft<DashTileDefinition> | null;
}

/** The request of DuplicateDashboard. */
export interface DuplicateDashboardRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
  /** `xs:string` */
  readonly Name?: string | null;
}

/** The request of GetDashList. */
export interface GetDashListRequest {
  /** `ArrayOfint` */
  readonly Dashboards?: readonly number[] | null;
}

/** The request of GetDashQuickFilters. */
export interface GetDashQuickFiltersRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
}

/** The request of SaveDashQuickFilters. */
export interface SaveDashQuickFiltersRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
  /** `ArrayOfQuickFilterInfo` */
  readonly QuickFilters?: readonly ($rt.Draft<QuickFilterInfo> | null)[] | null;
}

/** The request of GetPossibleDashQuickFilters. */
export interface GetPossibleDashQuickFiltersRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
}

/** The request of GetDashTheme. */
export interface GetDashThemeRequest {
  /** `xs:int` */
  readonly DashThemeId?: number;
}

/** The request of GetDashTile. */
export interface GetDashTileRequest {
  /** `xs:int` */
  readonly DashTileId?: number;
}

/** The request of GetDashTiles. */
export interface GetDashTilesRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
}

/** The request of SaveDashTiles. */
export interface SaveDashTilesRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
  /** `ArrayOfDashTile` */
  readonly DashTiles?: readonly ($rt.Draft<DashTile> | null)[] | null;
}

/** The request of CreateDashTileSelectionFromEntity. */
export interface CreateDashTileSelectionFromEntityRequest {
  /** `xs:string` */
  readonly EntityName?: string | null;
}

/** The request of CopyTileSelection. */
export interface CopyTileSelectionRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
}

/** The request of GetTempTileSelection. */
export interface GetTempTileSelectionRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
}

/** The request of GetSecondaryTempTileSelection. */
export interface GetSecondaryTempTileSelectionRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
}

/** The request of CreateDefaultTileForEntity. */
export interface CreateDefaultTileForEntityRequest {
  /** `xs:string` */
  readonly EntityName?: string | null;
}

/** The request of DuplicateTile. */
export interface DuplicateTileRequest {
  /** `xs:int` */
  readonly DashTileId?: number;
  /** `xs:string` */
  readonly Name?: string | null;
}

/** The request of GetDashTileDefinition. */
export interface GetDashTileDefinitionRequest {
  /** `xs:int` */
  readonly DashTileDefinitionId?: number;
}

/** The request of CreateDefaultTileDefinitionForEntity. */
export interface CreateDefaultTileDefinitionForEntityRequest {
  /** `xs:string` */
  readonly EntityName?: string | null;
}

/** The request of GetDashTileHtml. */
export interface GetDashTileHtmlRequest {
  /** `xs:int` */
  readonly DashboardTileDefinitionId?: number;
  /** `xs:string` */
  readonly LanguageCode?: string | null;
}

/** The request of GetDashTileHtmlList. */
export interface GetDashTileHtmlListRequest {
  /** `xs:int` */
  readonly DashboardTileDefinitionId?: number;
}

/** The request of SaveDashTileHtmlList. */
export interface SaveDashTileHtmlListRequest {
  /** `xs:int` */
  readonly DashboardTileDefinitionId?: number;
  /** `ArrayOfDashTileHtml` */
  readonly Languages?: readonly ($rt.Draft<DashTileHtml> | null)[] | null;
}

/** The request of GetPreviewDash. */
export interface GetPreviewDashRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
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

export const ArrayOfDash$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDash", namespace: $ns0, item: ["Dash", () => Dash$, "*nil"] };

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

export const ArrayOfDashTile$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDashTile", namespace: $ns0, item: ["DashTile", () => DashTile$, "*nil"] };

export const DashTileCurrencyMode$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DashTileCurrencyMode",
  namespace: $ns0,
  names: ["None", "Base", "Own", "Specified"],
  zero: "None",
};

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

export const DashTileEntityType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DashTileEntityType",
  namespace: $ns0,
  names: ["None", "Contact", "Sale", "Project", "Appointment", "Person"],
  zero: "None",
};

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

export const ArrayOfDashTileHtml$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDashTileHtml", namespace: $ns0, item: ["DashTileHtml", () => DashTileHtml$, "*nil"] };

export const DashTileMeasure$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DashTileMeasure",
  namespace: $ns0,
  names: ["None", "CountAll", "Sum", "Average", "Max", "Min", "Count"],
  zero: "None",
};

export const DashTileType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DashTileType",
  namespace: $ns0,
  names: ["None", "Pie", "List", "BigNum", "Bar", "Line", "Area", "Column", "CombinedBarLine", "CombinedColumnLine", "WebPanel", "HTML", "Gauge", "Funnel"],
  zero: "None",
};

export const DashTileUsage$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "DashTileUsage",
  namespace: $ns0,
  names: ["Dashboard", "Selection"],
};

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

export const ArrayOfPreviewDashTile$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfPreviewDashTile", namespace: $ns0, item: ["PreviewDashTile", () => PreviewDashTile$, "*nil"] };

export const QuickFilterInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuickFilterInfo",
  namespace: $ns0,
  members: [
    ["Restriction", () => ArchiveRestrictionInfo$, "?nil"],
    ["Provider", $xs.string, "?nil"],
    ["DashboardId", $xs.int, "?"],
  ],
};

export const ArrayOfQuickFilterInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfQuickFilterInfo", namespace: $ns0, item: ["QuickFilterInfo", () => QuickFilterInfo$, "*nil"] };

const $requestHeaders: readonly $rt.MemberDescriptor[] = [
  ["ApplicationToken", $xs.string, "?nil"],
  ["Credentials", () => SoCredentials$, "?nil"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

const $responseHeaders: readonly $rt.MemberDescriptor[] = [
  ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
  ["ExtraInfo", () => SoExtraInfo$, "?nil"],
  ["Succeeded", $xs.boolean, "?"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

/** Description of the agent, from which the session creates its messages. */
export const DashAgent$: $rt.AgentDescriptor<IDashAgent> = {
  services: "Services88",
  name: "Dash",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultDash: [[], [["Response", () => Dash$, "?nil"]]],
    SaveDash: [[["Dash", () => Dash$, "?nil"]], [["Response", () => Dash$, "?nil"]]],
    DeleteDash: [[["DashId", $xs.int, "?"]], []],
    CreateDefaultDashCollection: [[], [["Response", () => DashCollection$, "?nil"]]],
    CreateDefaultDashTheme: [[], [["Response", () => DashTheme$, "?nil"]]],
    SaveDashTheme: [[["DashTheme", () => DashTheme$, "?nil"]], [["Response", () => DashTheme$, "?nil"]]],
    DeleteDashTheme: [[["DashThemeId", $xs.int, "?"]], []],
    CreateDefaultDashTile: [[], [["Response", () => DashTile$, "?nil"]]],
    SaveDashTile: [[["DashTile", () => DashTile$, "?nil"]], [["Response", () => DashTile$, "?nil"]]],
    DeleteDashTile: [[["DashTileId", $xs.int, "?"]], []],
    CreateDefaultDashTileDefinition: [[], [["Response", () => DashTileDefinition$, "?nil"]]],
    SaveDashTileDefinition: [[["DashTileDefinition", () => DashTileDefinition$, "?nil"]], [["Response", () => DashTileDefinition$, "?nil"]]],
    DeleteDashTileDefinition: [[["DashTileDefinitionId", $xs.int, "?"]], []],
    CreateDefaultPreviewDash: [[], [["Response", () => PreviewDash$, "?nil"]]],
    CreateDefaultPreviewDashTile: [[], [["Response", () => PreviewDashTile$, "?nil"]]],
    GetDash: [[["DashId", $xs.int, "?"]], [["Response", () => Dash$, "?nil"]]],
    AddTileToDashboard: [[
      ["DashboardId", $xs.int, "?"],
      ["DashTileDefinitionId", $xs.int, "?"],
    ], [["Response", () => DashTile$, "?nil"]]],
    AddNewTileToDashboard: [[
      ["DashboardId", $xs.int, "?"],
      ["DashTileDefinition", () => DashTileDefinition$, "?nil"],
    ], [["Response", () => DashTile$, "?nil"]]],
    DuplicateDashboard: [[
      ["DashboardId", $xs.int, "?"],
      ["Name", $xs.string, "?nil"],
    ], [["Response", () => Dash$, "?nil"]]],
    GetDashList: [[["Dashboards", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfDash$, "?nil"]]],
    GetDashQuickFilters: [[["DashboardId", $xs.int, "?"]], [["Response", () => ArrayOfQuickFilterInfo$, "?nil"]]],
    SaveDashQuickFilters: [[
      ["DashboardId", $xs.int, "?"],
      ["QuickFilters", () => ArrayOfQuickFilterInfo$, "?nil"],
    ], [["Response", () => ArrayOfQuickFilterInfo$, "?nil"]]],
    GetPossibleDashQuickFilters: [[["DashboardId", $xs.int, "?"]], [["Response", () => ArrayOfQuickFilterInfo$, "?nil"]]],
    GetDashboardFencingInfo: [[], [["Response", () => FencingInfo$, "?nil"]]],
    GetDashCollection: [[], [["Response", () => DashCollection$, "?nil"]]],
    GetDashTheme: [[["DashThemeId", $xs.int, "?"]], [["Response", () => DashTheme$, "?nil"]]],
    GetDashTile: [[["DashTileId", $xs.int, "?"]], [["Response", () => DashTile$, "?nil"]]],
    GetDashTiles: [[["DashboardId", $xs.int, "?"]], [["Response", () => ArrayOfDashTile$, "?nil"]]],
    SaveDashTiles: [[
      ["DashboardId", $xs.int, "?"],
      ["DashTiles", () => ArrayOfDashTile$, "?nil"],
    ], []],
    CreateDashTileSelectionFromEntity: [[["EntityName", $xs.string, "?nil"]], [["Response", $xs.int, "?"]]],
    CopyTileSelection: [[["SelectionId", $xs.int, "?"]], [["Response", $xs.int, "?"]]],
    GetTempTileSelection: [[["SelectionId", $xs.int, "?"]], [["Response", $xs.int, "?"]]],
    GetSecondaryTempTileSelection: [[["SelectionId", $xs.int, "?"]], [["Response", $xs.int, "?"]]],
    CreateDefaultTileForEntity: [[["EntityName", $xs.string, "?nil"]], [["Response", () => DashTile$, "?nil"]]],
    DuplicateTile: [[
      ["DashTileId", $xs.int, "?"],
      ["Name", $xs.string, "?nil"],
    ], [["Response", () => DashTile$, "?nil"]]],
    GetDashTileDefinition: [[["DashTileDefinitionId", $xs.int, "?"]], [["Response", () => DashTileDefinition$, "?nil"]]],
    CreateDefaultTileDefinitionForEntity: [[["EntityName", $xs.string, "?nil"]], [["Response", () => DashTileDefinition$, "?nil"]]],
    GetDashTileHtml: [[
      ["DashboardTileDefinitionId", $xs.int, "?"],
      ["LanguageCode", $xs.string, "?nil"],
    ], [["Response", () => DashTileHtml$, "?nil"]]],
    GetDashTileHtmlList: [[["DashboardTileDefinitionId", $xs.int, "?"]], [["Response", () => ArrayOfDashTileHtml$, "?nil"]]],
    SaveDashTileHtmlList: [[
      ["DashboardTileDefinitionId", $xs.int, "?"],
      ["Languages", () => ArrayOfDashTileHtml$, "?nil"],
    ], [["Response", () => ArrayOfDashTileHtml$, "?nil"]]],
    GetPreviewDash: [[["DashboardId", $xs.int, "?"]], [["Response", () => PreviewDash$, "?nil"]]],
  }),
};

export interface DashAgent extends IDashAgent {}
export const DashAgent: $rt.ClientOf<DashAgent> = /* @__PURE__ */ $client(DashAgent$);
