/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { ArrayOfDash$, ArrayOfDashTile$, ArrayOfDashTileHtml$, type Dash, Dash$, type DashCollection, DashCollection$, type DashTheme, DashTheme$, type DashTile, DashTile$, type DashTileDefinition, DashTileDefinition$, type DashTileHtml, DashTileHtml$ } from "../carriers/D.js";
import { type FencingInfo, FencingInfo$ } from "../carriers/F.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { type PreviewDash, PreviewDash$, type PreviewDashTile, PreviewDashTile$ } from "../carriers/P.js";
import { ArrayOfQuickFilterInfo$, type QuickFilterInfo } from "../carriers/Q.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class DashAgent implements IDashAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultDash(options?: $rt.CallOptions): Promise<Dash | null> {
    return this.#session.call(DashAgent$, "CreateDefaultDash", {}, options);
  }

  SaveDash(request: SaveDashRequest, options?: $rt.CallOptions): Promise<Dash | null> {
    return this.#session.call(DashAgent$, "SaveDash", request, options);
  }

  DeleteDash(request: DeleteDashRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DashAgent$, "DeleteDash", request, options);
  }

  CreateDefaultDashCollection(options?: $rt.CallOptions): Promise<DashCollection | null> {
    return this.#session.call(DashAgent$, "CreateDefaultDashCollection", {}, options);
  }

  CreateDefaultDashTheme(options?: $rt.CallOptions): Promise<DashTheme | null> {
    return this.#session.call(DashAgent$, "CreateDefaultDashTheme", {}, options);
  }

  SaveDashTheme(request: SaveDashThemeRequest, options?: $rt.CallOptions): Promise<DashTheme | null> {
    return this.#session.call(DashAgent$, "SaveDashTheme", request, options);
  }

  DeleteDashTheme(request: DeleteDashThemeRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DashAgent$, "DeleteDashTheme", request, options);
  }

  CreateDefaultDashTile(options?: $rt.CallOptions): Promise<DashTile | null> {
    return this.#session.call(DashAgent$, "CreateDefaultDashTile", {}, options);
  }

  SaveDashTile(request: SaveDashTileRequest, options?: $rt.CallOptions): Promise<DashTile | null> {
    return this.#session.call(DashAgent$, "SaveDashTile", request, options);
  }

  DeleteDashTile(request: DeleteDashTileRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DashAgent$, "DeleteDashTile", request, options);
  }

  CreateDefaultDashTileDefinition(options?: $rt.CallOptions): Promise<DashTileDefinition | null> {
    return this.#session.call(DashAgent$, "CreateDefaultDashTileDefinition", {}, options);
  }

  SaveDashTileDefinition(request: SaveDashTileDefinitionRequest, options?: $rt.CallOptions): Promise<DashTileDefinition | null> {
    return this.#session.call(DashAgent$, "SaveDashTileDefinition", request, options);
  }

  DeleteDashTileDefinition(request: DeleteDashTileDefinitionRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DashAgent$, "DeleteDashTileDefinition", request, options);
  }

  CreateDefaultPreviewDash(options?: $rt.CallOptions): Promise<PreviewDash | null> {
    return this.#session.call(DashAgent$, "CreateDefaultPreviewDash", {}, options);
  }

  CreateDefaultPreviewDashTile(options?: $rt.CallOptions): Promise<PreviewDashTile | null> {
    return this.#session.call(DashAgent$, "CreateDefaultPreviewDashTile", {}, options);
  }

  GetDash(request: GetDashRequest, options?: $rt.CallOptions): Promise<Dash | null> {
    return this.#session.call(DashAgent$, "GetDash", request, options);
  }

  AddTileToDashboard(request: AddTileToDashboardRequest, options?: $rt.CallOptions): Promise<DashTile | null> {
    return this.#session.call(DashAgent$, "AddTileToDashboard", request, options);
  }

  AddNewTileToDashboard(request: AddNewTileToDashboardRequest, options?: $rt.CallOptions): Promise<DashTile | null> {
    return this.#session.call(DashAgent$, "AddNewTileToDashboard", request, options);
  }

  DuplicateDashboard(request: DuplicateDashboardRequest, options?: $rt.CallOptions): Promise<Dash | null> {
    return this.#session.call(DashAgent$, "DuplicateDashboard", request, options);
  }

  GetDashList(request: GetDashListRequest, options?: $rt.CallOptions): Promise<(Dash | null)[] | null> {
    return this.#session.call(DashAgent$, "GetDashList", request, options);
  }

  GetDashQuickFilters(request: GetDashQuickFiltersRequest, options?: $rt.CallOptions): Promise<(QuickFilterInfo | null)[] | null> {
    return this.#session.call(DashAgent$, "GetDashQuickFilters", request, options);
  }

  SaveDashQuickFilters(request: SaveDashQuickFiltersRequest, options?: $rt.CallOptions): Promise<(QuickFilterInfo | null)[] | null> {
    return this.#session.call(DashAgent$, "SaveDashQuickFilters", request, options);
  }

  GetPossibleDashQuickFilters(request: GetPossibleDashQuickFiltersRequest, options?: $rt.CallOptions): Promise<(QuickFilterInfo | null)[] | null> {
    return this.#session.call(DashAgent$, "GetPossibleDashQuickFilters", request, options);
  }

  GetDashboardFencingInfo(options?: $rt.CallOptions): Promise<FencingInfo | null> {
    return this.#session.call(DashAgent$, "GetDashboardFencingInfo", {}, options);
  }

  GetDashCollection(options?: $rt.CallOptions): Promise<DashCollection | null> {
    return this.#session.call(DashAgent$, "GetDashCollection", {}, options);
  }

  GetDashTheme(request: GetDashThemeRequest, options?: $rt.CallOptions): Promise<DashTheme | null> {
    return this.#session.call(DashAgent$, "GetDashTheme", request, options);
  }

  GetDashTile(request: GetDashTileRequest, options?: $rt.CallOptions): Promise<DashTile | null> {
    return this.#session.call(DashAgent$, "GetDashTile", request, options);
  }

  GetDashTiles(request: GetDashTilesRequest, options?: $rt.CallOptions): Promise<(DashTile | null)[] | null> {
    return this.#session.call(DashAgent$, "GetDashTiles", request, options);
  }

  SaveDashTiles(request: SaveDashTilesRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DashAgent$, "SaveDashTiles", request, options);
  }

  CreateDashTileSelectionFromEntity(request: CreateDashTileSelectionFromEntityRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(DashAgent$, "CreateDashTileSelectionFromEntity", request, options);
  }

  CopyTileSelection(request: CopyTileSelectionRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(DashAgent$, "CopyTileSelection", request, options);
  }

  GetTempTileSelection(request: GetTempTileSelectionRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(DashAgent$, "GetTempTileSelection", request, options);
  }

  GetSecondaryTempTileSelection(request: GetSecondaryTempTileSelectionRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(DashAgent$, "GetSecondaryTempTileSelection", request, options);
  }

  CreateDefaultTileForEntity(request: CreateDefaultTileForEntityRequest, options?: $rt.CallOptions): Promise<DashTile | null> {
    return this.#session.call(DashAgent$, "CreateDefaultTileForEntity", request, options);
  }

  DuplicateTile(request: DuplicateTileRequest, options?: $rt.CallOptions): Promise<DashTile | null> {
    return this.#session.call(DashAgent$, "DuplicateTile", request, options);
  }

  GetDashTileDefinition(request: GetDashTileDefinitionRequest, options?: $rt.CallOptions): Promise<DashTileDefinition | null> {
    return this.#session.call(DashAgent$, "GetDashTileDefinition", request, options);
  }

  CreateDefaultTileDefinitionForEntity(request: CreateDefaultTileDefinitionForEntityRequest, options?: $rt.CallOptions): Promise<DashTileDefinition | null> {
    return this.#session.call(DashAgent$, "CreateDefaultTileDefinitionForEntity", request, options);
  }

  GetDashTileHtml(request: GetDashTileHtmlRequest, options?: $rt.CallOptions): Promise<DashTileHtml | null> {
    return this.#session.call(DashAgent$, "GetDashTileHtml", request, options);
  }

  GetDashTileHtmlList(request: GetDashTileHtmlListRequest, options?: $rt.CallOptions): Promise<(DashTileHtml | null)[] | null> {
    return this.#session.call(DashAgent$, "GetDashTileHtmlList", request, options);
  }

  SaveDashTileHtmlList(request: SaveDashTileHtmlListRequest, options?: $rt.CallOptions): Promise<(DashTileHtml | null)[] | null> {
    return this.#session.call(DashAgent$, "SaveDashTileHtmlList", request, options);
  }

  GetPreviewDash(request: GetPreviewDashRequest, options?: $rt.CallOptions): Promise<PreviewDash | null> {
    return this.#session.call(DashAgent$, "GetPreviewDash", request, options);
  }
}

/** What SaveDash takes. */
export interface SaveDashRequest {
  /** `Dash` */
  readonly Dash?: $rt.Draft<Dash> | null;
}

/** What DeleteDash takes. */
export interface DeleteDashRequest {
  /** `xs:int` */
  readonly DashId?: number;
}

/** What SaveDashTheme takes. */
export interface SaveDashThemeRequest {
  /** `DashTheme` */
  readonly DashTheme?: $rt.Draft<DashTheme> | null;
}

/** What DeleteDashTheme takes. */
export interface DeleteDashThemeRequest {
  /** `xs:int` */
  readonly DashThemeId?: number;
}

/** What SaveDashTile takes. */
export interface SaveDashTileRequest {
  /** `DashTile` */
  readonly DashTile?: $rt.Draft<DashTile> | null;
}

/** What DeleteDashTile takes. */
export interface DeleteDashTileRequest {
  /** `xs:int` */
  readonly DashTileId?: number;
}

/** What SaveDashTileDefinition takes. */
export interface SaveDashTileDefinitionRequest {
  /** `DashTileDefinition` */
  readonly DashTileDefinition?: $rt.Draft<DashTileDefinition> | null;
}

/** What DeleteDashTileDefinition takes. */
export interface DeleteDashTileDefinitionRequest {
  /** `xs:int` */
  readonly DashTileDefinitionId?: number;
}

/** What GetDash takes. */
export interface GetDashRequest {
  /** `xs:int` */
  readonly DashId?: number;
}

/** What AddTileToDashboard takes. */
export interface AddTileToDashboardRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
  /** `xs:int` */
  readonly DashTileDefinitionId?: number;
}

/** What AddNewTileToDashboard takes. */
export interface AddNewTileToDashboardRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
  /** `DashTileDefinition` */
  readonly DashTileDefinition?: $rt.Draft<DashTileDefinition> | null;
}

/** What DuplicateDashboard takes. */
export interface DuplicateDashboardRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
  /** `xs:string` */
  readonly Name?: string | null;
}

/** What GetDashList takes. */
export interface GetDashListRequest {
  /** `ArrayOfint` */
  readonly Dashboards?: readonly number[] | null;
}

/** What GetDashQuickFilters takes. */
export interface GetDashQuickFiltersRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
}

/** What SaveDashQuickFilters takes. */
export interface SaveDashQuickFiltersRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
  /** `ArrayOfQuickFilterInfo` */
  readonly QuickFilters?: readonly ($rt.Draft<QuickFilterInfo> | null)[] | null;
}

/** What GetPossibleDashQuickFilters takes. */
export interface GetPossibleDashQuickFiltersRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
}

/** What GetDashTheme takes. */
export interface GetDashThemeRequest {
  /** `xs:int` */
  readonly DashThemeId?: number;
}

/** What GetDashTile takes. */
export interface GetDashTileRequest {
  /** `xs:int` */
  readonly DashTileId?: number;
}

/** What GetDashTiles takes. */
export interface GetDashTilesRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
}

/** What SaveDashTiles takes. */
export interface SaveDashTilesRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
  /** `ArrayOfDashTile` */
  readonly DashTiles?: readonly ($rt.Draft<DashTile> | null)[] | null;
}

/** What CreateDashTileSelectionFromEntity takes. */
export interface CreateDashTileSelectionFromEntityRequest {
  /** `xs:string` */
  readonly EntityName?: string | null;
}

/** What CopyTileSelection takes. */
export interface CopyTileSelectionRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
}

/** What GetTempTileSelection takes. */
export interface GetTempTileSelectionRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
}

/** What GetSecondaryTempTileSelection takes. */
export interface GetSecondaryTempTileSelectionRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
}

/** What CreateDefaultTileForEntity takes. */
export interface CreateDefaultTileForEntityRequest {
  /** `xs:string` */
  readonly EntityName?: string | null;
}

/** What DuplicateTile takes. */
export interface DuplicateTileRequest {
  /** `xs:int` */
  readonly DashTileId?: number;
  /** `xs:string` */
  readonly Name?: string | null;
}

/** What GetDashTileDefinition takes. */
export interface GetDashTileDefinitionRequest {
  /** `xs:int` */
  readonly DashTileDefinitionId?: number;
}

/** What CreateDefaultTileDefinitionForEntity takes. */
export interface CreateDefaultTileDefinitionForEntityRequest {
  /** `xs:string` */
  readonly EntityName?: string | null;
}

/** What GetDashTileHtml takes. */
export interface GetDashTileHtmlRequest {
  /** `xs:int` */
  readonly DashboardTileDefinitionId?: number;
  /** `xs:string` */
  readonly LanguageCode?: string | null;
}

/** What GetDashTileHtmlList takes. */
export interface GetDashTileHtmlListRequest {
  /** `xs:int` */
  readonly DashboardTileDefinitionId?: number;
}

/** What SaveDashTileHtmlList takes. */
export interface SaveDashTileHtmlListRequest {
  /** `xs:int` */
  readonly DashboardTileDefinitionId?: number;
  /** `ArrayOfDashTileHtml` */
  readonly Languages?: readonly ($rt.Draft<DashTileHtml> | null)[] | null;
}

/** What GetPreviewDash takes. */
export interface GetPreviewDashRequest {
  /** `xs:int` */
  readonly DashboardId?: number;
}

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

/** The agent as data: what the session makes its messages from. */
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
