/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { DocumentMigrationItemList, DocumentTemplateMigrationList } from "../carriers/D.js";
import { $ns0, ArrayOfint$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

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

/** The request of GetForAllDocuments. */
export interface GetForAllDocumentsRequest {
  /** `xs:int` */
  readonly DocumentPluginId?: number;
  /** `xs:boolean` */
  readonly IncludeEmails?: boolean;
}

/** The request of GetForDateRange. */
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

/** The request of GetForSelection. */
export interface GetForSelectionRequest {
  /** `xs:int` */
  readonly DocumentPluginId?: number;
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:boolean` */
  readonly IncludeEmails?: boolean;
}

/** The request of MigrateDocumentToNewDocPlugin. */
export interface MigrateDocumentToNewDocPluginRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:int` */
  readonly DocumentPluginId?: number;
}

/** The request of GetForTemplates. */
export interface GetForTemplatesRequest {
  /** `xs:int` */
  readonly TargetDocumentPluginId?: number;
  /** `xs:boolean` */
  readonly IncludeEmails?: boolean;
}

/** The request of MigrateTemplateToNewDocPlugin. */
export interface MigrateTemplateToNewDocPluginRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
  /** `xs:int` */
  readonly TargetDocumentPluginId?: number;
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

export const ArrayOfDocumentMigrationAssociate$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDocumentMigrationAssociate", namespace: $ns0, item: ["DocumentMigrationAssociate", () => DocumentMigrationAssociate$, "*nil"] };

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

export const ArrayOfDocumentMigrationItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDocumentMigrationItem", namespace: $ns0, item: ["DocumentMigrationItem", () => DocumentMigrationItem$, "*nil"] };

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

export interface DocumentMigrationAgent extends IDocumentMigrationAgent {}
export const DocumentMigrationAgent: $rt.ClientOf<DocumentMigrationAgent> = /* @__PURE__ */ $client(DocumentMigrationAgent$);
