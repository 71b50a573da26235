/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { BlobEntity, BlobLinkType } from "../carriers/B.js";
import { $ns0, Associate$, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IBLOBAgent {
  CreateDefaultBlobEntity(options?: $rt.CallOptions): Promise<BlobEntity | null>;
  SaveBlobEntity(request: SaveBlobEntityRequest, options?: $rt.CallOptions): Promise<BlobEntity | null>;
  DeleteBlobEntity(request: DeleteBlobEntityRequest, options?: $rt.CallOptions): Promise<void>;
  GetBlobEntity(request: GetBlobEntityRequest, options?: $rt.CallOptions): Promise<BlobEntity | null>;
  SetBlobStream(request: SetBlobStreamRequest, options?: $rt.CallOptions): Promise<void>;
  GetBlobStream(request: GetBlobStreamRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetProjectImage(request: GetProjectImageRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetPersonImage(request: GetPersonImageRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetRawPersonImage(request: GetRawPersonImageRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  SetProjectImage(request: SetProjectImageRequest, options?: $rt.CallOptions): Promise<void>;
  SetPersonImage(request: SetPersonImageRequest, options?: $rt.CallOptions): Promise<void>;
  ChangeProjectImage(request: ChangeProjectImageRequest, options?: $rt.CallOptions): Promise<void>;
  SaveProjectImage(request: SaveProjectImageRequest, options?: $rt.CallOptions): Promise<void>;
  GetBlobEntityOnProject(request: GetBlobEntityOnProjectRequest, options?: $rt.CallOptions): Promise<BlobEntity | null>;
  GetBlobEntityOnPerson(request: GetBlobEntityOnPersonRequest, options?: $rt.CallOptions): Promise<BlobEntity | null>;
  GetBlobEntityOnCountry(request: GetBlobEntityOnCountryRequest, options?: $rt.CallOptions): Promise<BlobEntity | null>;
  GetBlobEntityOnProduct(request: GetBlobEntityOnProductRequest, options?: $rt.CallOptions): Promise<BlobEntity | null>;
  ChangePersonImage(request: ChangePersonImageRequest, options?: $rt.CallOptions): Promise<void>;
  SaveImageStream(request: SaveImageStreamRequest, options?: $rt.CallOptions): Promise<number>;
  GetProductImage(request: GetProductImageRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  SetProductImage(request: SetProductImageRequest, options?: $rt.CallOptions): Promise<void>;
  GetProductThumbnail(request: GetProductThumbnailRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  SetProductThumbnail(request: SetProductThumbnailRequest, options?: $rt.CallOptions): Promise<void>;
  ChangeProductImage(request: ChangeProductImageRequest, options?: $rt.CallOptions): Promise<void>;
  GetQuoteLineImage(request: GetQuoteLineImageRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetPersonImageWithSize(request: GetPersonImageWithSizeRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetProjectImageWithSize(request: GetProjectImageWithSizeRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetChatImageWithSize(request: GetChatImageWithSizeRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetContactImage(request: GetContactImageRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  SetContactImage(request: SetContactImageRequest, options?: $rt.CallOptions): Promise<void>;
  ChangeContactImage(request: ChangeContactImageRequest, options?: $rt.CallOptions): Promise<void>;
  GetBlobEntityOnContact(request: GetBlobEntityOnContactRequest, options?: $rt.CallOptions): Promise<BlobEntity | null>;
  GetContactImageWithSize(request: GetContactImageWithSizeRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetOutputFromBatch(request: GetOutputFromBatchRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  CleanupBatchTask(request: CleanupBatchTaskRequest, options?: $rt.CallOptions): Promise<void>;
}

/** The request of SaveBlobEntity. */
export interface SaveBlobEntityRequest {
  /** `BlobEntity` */
  readonly BlobEntity?: $rt.Draft<BlobEntity> | null;
}

/** The request of DeleteBlobEntity. */
export interface DeleteBlobEntityRequest {
  /** `xs:int` */
  readonly BlobEntityId?: number;
}

/** The request of GetBlobEntity. */
export interface GetBlobEntityRequest {
  /** `xs:int` */
  readonly BlobEntityId?: number;
}

/** The request of SetBlobStream. */
export interface SetBlobStreamRequest {
  /** `xs:int` */
  readonly BlobEntityId?: number;
  /** `xs:base64Binary` */
  readonly Stream?: Uint8Array | null;
}

/** The request of GetBlobStream. */
export interface GetBlobStreamRequest {
  /** `xs:int` */
  readonly BlobEntityId?: number;
}

/** The request of GetProjectImage. */
export interface GetProjectImageRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** The request of GetPersonImage. */
export interface GetPersonImageRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of GetRawPersonImage. */
export interface GetRawPersonImageRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of SetProjectImage. */
export interface SetProjectImageRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
}

/** The request of SetPersonImage. */
export interface SetPersonImageRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
}

/** The request of ChangeProjectImage. */
export interface ChangeProjectImageRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:int` */
  readonly BlobId?: number;
}

/** The request of SaveProjectImage. */
export interface SaveProjectImageRequest {
  /** `xs:string` */
  readonly Description?: string | null;
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
}

/** The request of GetBlobEntityOnProject. */
export interface GetBlobEntityOnProjectRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** The request of GetBlobEntityOnPerson. */
export interface GetBlobEntityOnPersonRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of GetBlobEntityOnCountry. */
export interface GetBlobEntityOnCountryRequest {
  /** `xs:int` */
  readonly CountryId?: number;
}

/** The request of GetBlobEntityOnProduct. */
export interface GetBlobEntityOnProductRequest {
  /** `xs:int` */
  readonly ProductId?: number;
}

/** The request of ChangePersonImage. */
export interface ChangePersonImageRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly BlobId?: number;
}

/** The request of SaveImageStream. */
export interface SaveImageStreamRequest {
  /** `BlobLinkType` */
  readonly Type?: BlobLinkType;
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
  /** `xs:string` */
  readonly Description?: string | null;
}

/** The request of GetProductImage. */
export interface GetProductImageRequest {
  /** `xs:int` */
  readonly ProductId?: number;
}

/** The request of SetProductImage. */
export interface SetProductImageRequest {
  /** `xs:int` */
  readonly ProductId?: number;
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
}

/** The request of GetProductThumbnail. */
export interface GetProductThumbnailRequest {
  /** `xs:int` */
  readonly ProductId?: number;
}

/** The request of SetProductThumbnail. */
export interface SetProductThumbnailRequest {
  /** `xs:int` */
  readonly ProductId?: number;
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
}

/** The request of ChangeProductImage. */
export interface ChangeProductImageRequest {
  /** `xs:int` */
  readonly ProductId?: number;
  /** `xs:int` */
  readonly BlobId?: number;
}

/** The request of GetQuoteLineImage. */
export interface GetQuoteLineImageRequest {
  /** `xs:int` */
  readonly QuoteLineId?: number;
}

/** The request of GetPersonImageWithSize. */
export interface GetPersonImageWithSizeRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly Width?: number;
  /** `xs:int` */
  readonly Height?: number;
}

/** The request of GetProjectImageWithSize. */
export interface GetProjectImageWithSizeRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:int` */
  readonly Width?: number;
  /** `xs:int` */
  readonly Height?: number;
}

/** The request of GetChatImageWithSize. */
export interface GetChatImageWithSizeRequest {
  /** `xs:int` */
  readonly ChatTopicId?: number;
  /** `xs:int` */
  readonly Width?: number;
  /** `xs:int` */
  readonly Height?: number;
}

/** The request of GetContactImage. */
export interface GetContactImageRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** The request of SetContactImage. */
export interface SetContactImageRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
}

/** The request of ChangeContactImage. */
export interface ChangeContactImageRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly BlobId?: number;
}

/** The request of GetBlobEntityOnContact. */
export interface GetBlobEntityOnContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** The request of GetContactImageWithSize. */
export interface GetContactImageWithSizeRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly Width?: number;
  /** `xs:int` */
  readonly Height?: number;
}

/** The request of GetOutputFromBatch. */
export interface GetOutputFromBatchRequest {
  /** `xs:int` */
  readonly BatchTaskId?: number;
}

/** The request of CleanupBatchTask. */
export interface CleanupBatchTaskRequest {
  /** `xs:int` */
  readonly BatchTaskId?: number;
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

export const BlobLinkType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "BlobLinkType",
  namespace: $ns0,
  names: ["PersonImage", "ProjectImage", "EventImage", "Thumbnail", "StatusMonitorImage", "BatchTask", "ProductImage", "ProductThumbnail", "QuoteLineImage", "QuoteLineThumbnail", "AccessToken", "RefreshToken", "Dashboard", "DashboardTile", "ChatTopicImage", "FormsBackgroundImage", "ContactImage", "DashboardHtmlTileData", "ExtraTableIcon"],
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
export const BLOBAgent$: $rt.AgentDescriptor<IBLOBAgent> = {
  services: "Services88",
  name: "BLOB",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultBlobEntity: [[], [["Response", () => BlobEntity$, "?nil"]]],
    SaveBlobEntity: [[["BlobEntity", () => BlobEntity$, "?nil"]], [["Response", () => BlobEntity$, "?nil"]]],
    DeleteBlobEntity: [[["BlobEntityId", $xs.int, "?"]], []],
    GetBlobEntity: [[["BlobEntityId", $xs.int, "?"]], [["Response", () => BlobEntity$, "?nil"]]],
    SetBlobStream: [[
      ["BlobEntityId", $xs.int, "?"],
      ["Stream", $xs.base64Binary, "?nil"],
    ], []],
    GetBlobStream: [[["BlobEntityId", $xs.int, "?"]], [["Response", $xs.base64Binary, "?nil"]]],
    GetProjectImage: [[["ProjectId", $xs.int, "?"]], [["Response", $xs.base64Binary, "?nil"]]],
    GetPersonImage: [[["PersonId", $xs.int, "?"]], [["Response", $xs.base64Binary, "?nil"]]],
    GetRawPersonImage: [[["PersonId", $xs.int, "?"]], [["Response", $xs.base64Binary, "?nil"]]],
    SetProjectImage: [[
      ["ProjectId", $xs.int, "?"],
      ["Image", $xs.base64Binary, "?nil"],
    ], []],
    SetPersonImage: [[
      ["PersonId", $xs.int, "?"],
      ["Image", $xs.base64Binary, "?nil"],
    ], []],
    ChangeProjectImage: [[
      ["ProjectId", $xs.int, "?"],
      ["BlobId", $xs.int, "?"],
    ], []],
    SaveProjectImage: [[
      ["Description", $xs.string, "?nil"],
      ["Image", $xs.base64Binary, "?nil"],
    ], []],
    GetBlobEntityOnProject: [[["ProjectId", $xs.int, "?"]], [["Response", () => BlobEntity$, "?nil"]]],
    GetBlobEntityOnPerson: [[["PersonId", $xs.int, "?"]], [["Response", () => BlobEntity$, "?nil"]]],
    GetBlobEntityOnCountry: [[["CountryId", $xs.int, "?"]], [["Response", () => BlobEntity$, "?nil"]]],
    GetBlobEntityOnProduct: [[["ProductId", $xs.int, "?"]], [["Response", () => BlobEntity$, "?nil"]]],
    ChangePersonImage: [[
      ["PersonId", $xs.int, "?"],
      ["BlobId", $xs.int, "?"],
    ], []],
    SaveImageStream: [[
      ["Type", () => BlobLinkType$, "?"],
      ["Image", $xs.base64Binary, "?nil"],
      ["Description", $xs.string, "?nil"],
    ], [["Response", $xs.int, "?"]]],
    GetProductImage: [[["ProductId", $xs.int, "?"]], [["Response", $xs.base64Binary, "?nil"]]],
    SetProductImage: [[
      ["ProductId", $xs.int, "?"],
      ["Image", $xs.base64Binary, "?nil"],
    ], []],
    GetProductThumbnail: [[["ProductId", $xs.int, "?"]], [["Response", $xs.base64Binary, "?nil"]]],
    SetProductThumbnail: [[
      ["ProductId", $xs.int, "?"],
      ["Image", $xs.base64Binary, "?nil"],
    ], []],
    ChangeProductImage: [[
      ["ProductId", $xs.int, "?"],
      ["BlobId", $xs.int, "?"],
    ], []],
    GetQuoteLineImage: [[["QuoteLineId", $xs.int, "?"]], [["Response", $xs.base64Binary, "?nil"]]],
    GetPersonImageWithSize: [[
      ["PersonId", $xs.int, "?"],
      ["Width", $xs.int, "?"],
      ["Height", $xs.int, "?"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    GetProjectImageWithSize: [[
      ["ProjectId", $xs.int, "?"],
      ["Width", $xs.int, "?"],
      ["Height", $xs.int, "?"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    GetChatImageWithSize: [[
      ["ChatTopicId", $xs.int, "?"],
      ["Width", $xs.int, "?"],
      ["Height", $xs.int, "?"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    GetContactImage: [[["ContactId", $xs.int, "?"]], [["Response", $xs.base64Binary, "?nil"]]],
    SetContactImage: [[
      ["ContactId", $xs.int, "?"],
      ["Image", $xs.base64Binary, "?nil"],
    ], []],
    ChangeContactImage: [[
      ["ContactId", $xs.int, "?"],
      ["BlobId", $xs.int, "?"],
    ], []],
    GetBlobEntityOnContact: [[["ContactId", $xs.int, "?"]], [["Response", () => BlobEntity$, "?nil"]]],
    GetContactImageWithSize: [[
      ["ContactId", $xs.int, "?"],
      ["Width", $xs.int, "?"],
      ["Height", $xs.int, "?"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    GetOutputFromBatch: [[["BatchTaskId", $xs.int, "?"]], [["Response", $xs.base64Binary, "?nil"]]],
    CleanupBatchTask: [[["BatchTaskId", $xs.int, "?"]], []],
  }),
};

export interface BLOBAgent extends IBLOBAgent {}
export const BLOBAgent: $rt.ClientOf<BLOBAgent> = /* @__PURE__ */ $client(BLOBAgent$);
