/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type ArchiveRestrictionInfo, ArrayOfArchiveRestrictionInfo$ } from "../carriers/A.js";
import { type ErpActorType, ErpActorType$ } from "../carriers/E.js";
import { ArrayOfImportLine$, ArrayOfint$, type ImportErpData, ImportErpData$, type ImportLine, ImportLine$ } from "../carriers/I.js";
import { ArrayOfstring$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface IImportAgent {
  PreviewImport(request: PreviewImportRequest, options?: $rt.CallOptions): Promise<(ImportLine | null)[] | null>;
  SaveImport(request: SaveImportRequest, options?: $rt.CallOptions): Promise<number[] | null>;
  CreateDefaultImportLine(request: CreateDefaultImportLineRequest, options?: $rt.CallOptions): Promise<ImportLine | null>;
  CreateErpImportData(request: CreateErpImportDataRequest, options?: $rt.CallOptions): Promise<ImportErpData | null>;
}

export class ImportAgent implements IImportAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  PreviewImport(request: PreviewImportRequest, options?: $rt.CallOptions): Promise<(ImportLine | null)[] | null> {
    return this.#session.call(ImportAgent$, "PreviewImport", request, options);
  }

  SaveImport(request: SaveImportRequest, options?: $rt.CallOptions): Promise<number[] | null> {
    return this.#session.call(ImportAgent$, "SaveImport", request, options);
  }

  CreateDefaultImportLine(request: CreateDefaultImportLineRequest, options?: $rt.CallOptions): Promise<ImportLine | null> {
    return this.#session.call(ImportAgent$, "CreateDefaultImportLine", request, options);
  }

  CreateErpImportData(request: CreateErpImportDataRequest, options?: $rt.CallOptions): Promise<ImportErpData | null> {
    return this.#session.call(ImportAgent$, "CreateErpImportData", request, options);
  }
}

/** What PreviewImport takes. */
export interface PreviewImportRequest {
  /** `ArrayOfImportLine` */
  readonly ImportLines?: readonly ($rt.Draft<ImportLine> | null)[] | null;
  /** `ArrayOfstring` */
  readonly ColumnDefinition?: readonly (string | null)[] | null;
  /** `xs:string` */
  readonly Culture?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** What SaveImport takes. */
export interface SaveImportRequest {
  /** `ArrayOfImportLine` */
  readonly ImportLines?: readonly ($rt.Draft<ImportLine> | null)[] | null;
  /** `ArrayOfstring` */
  readonly ColumnDefinition?: readonly (string | null)[] | null;
  /** `xs:boolean` */
  readonly CreateSelection?: boolean;
  /** `xs:string` */
  readonly Culture?: string | null;
  /** `xs:string` */
  readonly Context?: string | null;
}

/** What CreateDefaultImportLine takes. */
export interface CreateDefaultImportLineRequest {
  /** `xs:int` */
  readonly CountColumns?: number;
}

/** What CreateErpImportData takes. */
export interface CreateErpImportDataRequest {
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restriction?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `ArrayOfstring` */
  readonly Columns?: readonly (string | null)[] | null;
  /** `xs:int` */
  readonly ConnectionId?: number;
  /** `ErpActorType` */
  readonly ErpActorType?: ErpActorType;
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
export const ImportAgent$: $rt.AgentDescriptor<IImportAgent> = {
  services: "Services88",
  name: "Import",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    PreviewImport: [[
      ["ImportLines", () => ArrayOfImportLine$, "?nil"],
      ["ColumnDefinition", () => ArrayOfstring$, "?nil"],
      ["Culture", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfImportLine$, "?nil"]]],
    SaveImport: [[
      ["ImportLines", () => ArrayOfImportLine$, "?nil"],
      ["ColumnDefinition", () => ArrayOfstring$, "?nil"],
      ["CreateSelection", $xs.boolean, "?"],
      ["Culture", $xs.string, "?nil"],
      ["Context", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfint$, "?nil"]]],
    CreateDefaultImportLine: [[["CountColumns", $xs.int, "?"]], [["Response", () => ImportLine$, "?nil"]]],
    CreateErpImportData: [[
      ["Restriction", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["Columns", () => ArrayOfstring$, "?nil"],
      ["ConnectionId", $xs.int, "?"],
      ["ErpActorType", () => ErpActorType$, "?"],
    ], [["Response", () => ImportErpData$, "?nil"]]],
  }),
};
