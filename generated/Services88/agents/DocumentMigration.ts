/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type DocumentMigrationItemList, DocumentMigrationItemList$, type DocumentTemplateMigrationList, DocumentTemplateMigrationList$ } from "../carriers/D.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface IDocumentMigrationAgent {
  CreateDefaultDocumentMigrationItemList(options?: $rt.CallOptions): Promise<DocumentMigrationItemList | null>;
  CreateDefaultDocumentTemplateMigrationList(options?: $rt.CallOptions): Promise<DocumentTemplateMigrationList | null>;
  GetForAllDocuments(request: GetForAllDocumentsRequest, options?: $rt.CallOptions): Promise<DocumentMigrationItemList | null>;
  GetForDateRange(request: GetForDateRangeRequest, options?: $rt.CallOptions): Promise<DocumentMigrationItemList | null>;
  GetForSelection(request: GetForSelectionRequest, options?: $rt.CallOptions): Promise<DocumentMigrationItemList | null>;
  MigrateDocumentToNewDocPlugin(request: MigrateDocumentToNewDocPluginRequest, options?: $rt.CallOptions): Promise<void>;
  HasDocumentsToMigrate(options?: $rt.CallOptions): Promise<boolean>;
  GetNumberOfConfidentialDocuments(options?: $rt.CallOptions): Promise<number>;
  GetForTemplates(request: GetForTemplatesRequest, options?: $rt.CallOptions): Promise<DocumentTemplateMigrationList | null>;
  MigrateTemplateToNewDocPlugin(request: MigrateTemplateToNewDocPluginRequest, options?: $rt.CallOptions): Promise<void>;
}

export class DocumentMigrationAgent implements IDocumentMigrationAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultDocumentMigrationItemList(options?: $rt.CallOptions): Promise<DocumentMigrationItemList | null> {
    return this.#session.call(DocumentMigrationAgent$, "CreateDefaultDocumentMigrationItemList", {}, options);
  }

  CreateDefaultDocumentTemplateMigrationList(options?: $rt.CallOptions): Promise<DocumentTemplateMigrationList | null> {
    return this.#session.call(DocumentMigrationAgent$, "CreateDefaultDocumentTemplateMigrationList", {}, options);
  }

  GetForAllDocuments(request: GetForAllDocumentsRequest, options?: $rt.CallOptions): Promise<DocumentMigrationItemList | null> {
    return this.#session.call(DocumentMigrationAgent$, "GetForAllDocuments", request, options);
  }

  GetForDateRange(request: GetForDateRangeRequest, options?: $rt.CallOptions): Promise<DocumentMigrationItemList | null> {
    return this.#session.call(DocumentMigrationAgent$, "GetForDateRange", request, options);
  }

  GetForSelection(request: GetForSelectionRequest, options?: $rt.CallOptions): Promise<DocumentMigrationItemList | null> {
    return this.#session.call(DocumentMigrationAgent$, "GetForSelection", request, options);
  }

  MigrateDocumentToNewDocPlugin(request: MigrateDocumentToNewDocPluginRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DocumentMigrationAgent$, "MigrateDocumentToNewDocPlugin", request, options);
  }

  HasDocumentsToMigrate(options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(DocumentMigrationAgent$, "HasDocumentsToMigrate", {}, options);
  }

  GetNumberOfConfidentialDocuments(options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(DocumentMigrationAgent$, "GetNumberOfConfidentialDocuments", {}, options);
  }

  GetForTemplates(request: GetForTemplatesRequest, options?: $rt.CallOptions): Promise<DocumentTemplateMigrationList | null> {
    return this.#session.call(DocumentMigrationAgent$, "GetForTemplates", request, options);
  }

  MigrateTemplateToNewDocPlugin(request: MigrateTemplateToNewDocPluginRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(DocumentMigrationAgent$, "MigrateTemplateToNewDocPlugin", request, options);
  }
}

/** What GetForAllDocuments takes. */
export interface GetForAllDocumentsRequest {
  /** `xs:int` */
  readonly DocumentPluginId?: number;
  /** `xs:boolean` */
  readonly IncludeEmails?: boolean;
}

/** What GetForDateRange takes. */
export interface GetForDateRangeRequest {
  /** `xs:int` */
  readonly DocumentPluginId?: number;
  /** `xs:dateTime` */
  readonly MinDate?: string;
  /** `xs:dateTime` */
  readonly MaxDate?: string;
  /** `xs:boolean` */
  readonly IncludeEmails?: boolean;
}

/** What GetForSelection takes. */
export interface GetForSelectionRequest {
  /** `xs:int` */
  readonly DocumentPluginId?: number;
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:boolean` */
  readonly IncludeEmails?: boolean;
}

/** What MigrateDocumentToNewDocPlugin takes. */
export interface MigrateDocumentToNewDocPluginRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:int` */
  readonly DocumentPluginId?: number;
}

/** What GetForTemplates takes. */
export interface GetForTemplatesRequest {
  /** `xs:int` */
  readonly TargetDocumentPluginId?: number;
  /** `xs:boolean` */
  readonly IncludeEmails?: boolean;
}

/** What MigrateTemplateToNewDocPlugin takes. */
export interface MigrateTemplateToNewDocPluginRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
  /** `xs:int` */
  readonly TargetDocumentPluginId?: number;
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
export const DocumentMigrationAgent$: $rt.AgentDescriptor<IDocumentMigrationAgent> = {
  services: "Services88",
  name: "DocumentMigration",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultDocumentMigrationItemList: [[], [["Response", () => DocumentMigrationItemList$, "?nil"]]],
    CreateDefaultDocumentTemplateMigrationList: [[], [["Response", () => DocumentTemplateMigrationList$, "?nil"]]],
    GetForAllDocuments: [[
      ["DocumentPluginId", $xs.int, "?"],
      ["IncludeEmails", $xs.boolean, "?"],
    ], [["Response", () => DocumentMigrationItemList$, "?nil"]]],
    GetForDateRange: [[
      ["DocumentPluginId", $xs.int, "?"],
      ["MinDate", $xs.dateTime, "?"],
      ["MaxDate", $xs.dateTime, "?"],
      ["IncludeEmails", $xs.boolean, "?"],
    ], [["Response", () => DocumentMigrationItemList$, "?nil"]]],
    GetForSelection: [[
      ["DocumentPluginId", $xs.int, "?"],
      ["SelectionId", $xs.int, "?"],
      ["IncludeEmails", $xs.boolean, "?"],
    ], [["Response", () => DocumentMigrationItemList$, "?nil"]]],
    MigrateDocumentToNewDocPlugin: [[
      ["DocumentId", $xs.int, "?"],
      ["DocumentPluginId", $xs.int, "?"],
    ], []],
    HasDocumentsToMigrate: [[], [["Response", $xs.boolean, "?"]]],
    GetNumberOfConfidentialDocuments: [[], [["Response", $xs.int, "?"]]],
    GetForTemplates: [[
      ["TargetDocumentPluginId", $xs.int, "?"],
      ["IncludeEmails", $xs.boolean, "?"],
    ], [["Response", () => DocumentTemplateMigrationList$, "?nil"]]],
    MigrateTemplateToNewDocPlugin: [[
      ["DocumentTemplateId", $xs.int, "?"],
      ["TargetDocumentPluginId", $xs.int, "?"],
    ], []],
  }),
};
