/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
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
  ["ApplicationToken", "string", "?nil"],
  ["Credentials", () => SoCredentials$, "?nil"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

const $responseHeaders: readonly $rt.MemberDescriptor[] = [
  ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
  ["ExtraInfo", () => SoExtraInfo$, "?nil"],
  ["Succeeded", "boolean", "?"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

/** The agent as data: what the session makes its messages from. */
export const DocumentMigrationAgent$: $rt.AgentDescriptor<IDocumentMigrationAgent> = {
  services: "Services88",
  name: "DocumentMigration",
  namespace: $ns0,
  operations: {
    CreateDefaultDocumentMigrationItemList: {
      name: "CreateDefaultDocumentMigrationItemList",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultDocumentMigrationItemList",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultDocumentMigrationItemListResponse",
        members: [
          ["Response", () => DocumentMigrationItemList$, "?nil"],
        ],
      },
    },
    CreateDefaultDocumentTemplateMigrationList: {
      name: "CreateDefaultDocumentTemplateMigrationList",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultDocumentTemplateMigrationList",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultDocumentTemplateMigrationListResponse",
        members: [
          ["Response", () => DocumentTemplateMigrationList$, "?nil"],
        ],
      },
    },
    GetForAllDocuments: {
      name: "GetForAllDocuments",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetForAllDocuments",
        members: [
          ["DocumentPluginId", "int", "?"],
          ["IncludeEmails", "boolean", "?"],
        ],
      },
      response: {
        element: "GetForAllDocumentsResponse",
        members: [
          ["Response", () => DocumentMigrationItemList$, "?nil"],
        ],
      },
    },
    GetForDateRange: {
      name: "GetForDateRange",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetForDateRange",
        members: [
          ["DocumentPluginId", "int", "?"],
          ["MinDate", "dateTime", "?"],
          ["MaxDate", "dateTime", "?"],
          ["IncludeEmails", "boolean", "?"],
        ],
      },
      response: {
        element: "GetForDateRangeResponse",
        members: [
          ["Response", () => DocumentMigrationItemList$, "?nil"],
        ],
      },
    },
    GetForSelection: {
      name: "GetForSelection",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetForSelection",
        members: [
          ["DocumentPluginId", "int", "?"],
          ["SelectionId", "int", "?"],
          ["IncludeEmails", "boolean", "?"],
        ],
      },
      response: {
        element: "GetForSelectionResponse",
        members: [
          ["Response", () => DocumentMigrationItemList$, "?nil"],
        ],
      },
    },
    MigrateDocumentToNewDocPlugin: {
      name: "MigrateDocumentToNewDocPlugin",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "MigrateDocumentToNewDocPlugin",
        members: [
          ["DocumentId", "int", "?"],
          ["DocumentPluginId", "int", "?"],
        ],
      },
      response: {
        element: "MigrateDocumentToNewDocPluginResponse",
        members: [
        ],
      },
    },
    HasDocumentsToMigrate: {
      name: "HasDocumentsToMigrate",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "HasDocumentsToMigrate",
        members: [
        ],
      },
      response: {
        element: "HasDocumentsToMigrateResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    GetNumberOfConfidentialDocuments: {
      name: "GetNumberOfConfidentialDocuments",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetNumberOfConfidentialDocuments",
        members: [
        ],
      },
      response: {
        element: "GetNumberOfConfidentialDocumentsResponse",
        members: [
          ["Response", "int", "?"],
        ],
      },
    },
    GetForTemplates: {
      name: "GetForTemplates",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetForTemplates",
        members: [
          ["TargetDocumentPluginId", "int", "?"],
          ["IncludeEmails", "boolean", "?"],
        ],
      },
      response: {
        element: "GetForTemplatesResponse",
        members: [
          ["Response", () => DocumentTemplateMigrationList$, "?nil"],
        ],
      },
    },
    MigrateTemplateToNewDocPlugin: {
      name: "MigrateTemplateToNewDocPlugin",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "MigrateTemplateToNewDocPlugin",
        members: [
          ["DocumentTemplateId", "int", "?"],
          ["TargetDocumentPluginId", "int", "?"],
        ],
      },
      response: {
        element: "MigrateTemplateToNewDocPluginResponse",
        members: [
        ],
      },
    },
  },
};
