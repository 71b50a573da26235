/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { NewsFeedItem } from "../carriers/N.js";
import { $ns0, ArrayOfint$, Contact$, EMailPriority$, Person$, Project$, Sale$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/descriptors.js";

export interface INewsFeedAgent {
  CreateDefaultNewsFeedItem(options?: $rt.CallOptions): Promise<NewsFeedItem | null>;
  DeleteNewsFeedItem(request: DeleteNewsFeedItemRequest, options?: $rt.CallOptions): Promise<void>;
  GetNewsFeedItem(request: GetNewsFeedItemRequest, options?: $rt.CallOptions): Promise<NewsFeedItem | null>;
  PostNewsFeedItem(request: PostNewsFeedItemRequest, options?: $rt.CallOptions): Promise<NewsFeedItem | null>;
  GetNewsFeedItemsById(request: GetNewsFeedItemsByIdRequest, options?: $rt.CallOptions): Promise<(NewsFeedItem | null)[] | null>;
  GetNewsItemsForUser(request: GetNewsItemsForUserRequest, options?: $rt.CallOptions): Promise<(NewsFeedItem | null)[] | null>;
  MarkAsRead(request: MarkAsReadRequest, options?: $rt.CallOptions): Promise<void>;
  StartHandling(request: StartHandlingRequest, options?: $rt.CallOptions): Promise<boolean>;
  MarkAsHandled(request: MarkAsHandledRequest, options?: $rt.CallOptions): Promise<boolean>;
}

/** The request of DeleteNewsFeedItem. */
export interface DeleteNewsFeedItemRequest {
  /** `xs:int` */
  readonly NewsFeedItemId?: number;
}

/** The request of GetNewsFeedItem. */
export interface GetNewsFeedItemRequest {
  /** `xs:int` */
  readonly NewsFeedItemId?: number;
}

/** The request of PostNewsFeedItem. */
export interface PostNewsFeedItemRequest {
  /** `NewsFeedItem` */
  readonly NewsFeedItem?: $rt.Draft<NewsFeedItem> | null;
  /** `ArrayOfint` */
  readonly ToAssociateIds?: readonly number[] | null;
  /** `ArrayOfint` */
  readonly ToGroupIds?: readonly number[] | null;
  /** `xs:boolean` */
  readonly ToAll?: boolean;
}

/** The request of GetNewsFeedItemsById. */
export interface GetNewsFeedItemsByIdRequest {
  /** `ArrayOfint` */
  readonly NewsFeedItemIds?: readonly number[] | null;
}

/** The request of GetNewsItemsForUser. */
export interface GetNewsItemsForUserRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:dateTime` */
  readonly FromDate?: string;
  /** `xs:dateTime` */
  readonly ToDate?: string;
  /** `xs:int` */
  readonly Top?: number;
  /** `xs:int` */
  readonly Skip?: number;
}

/** The request of MarkAsRead. */
export interface MarkAsReadRequest {
  /** `xs:int` */
  readonly NewsFeedItemId?: number;
}

/** The request of StartHandling. */
export interface StartHandlingRequest {
  /** `xs:int` */
  readonly NewsFeedItemId?: number;
}

/** The request of MarkAsHandled. */
export interface MarkAsHandledRequest {
  /** `xs:int` */
  readonly NewsFeedItemId?: number;
}

export const CtaFlavor$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CtaFlavor",
  namespace: $ns0,
  names: ["Normal", "Info", "Warning", "Error", "Accept", "Reject"],
  zero: "Normal",
};

export const CtaType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CtaType",
  namespace: $ns0,
  names: ["Unknown", "Primary", "Secondary", "Link"],
  zero: "Unknown",
};

export const NewsFeedCTA$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "NewsFeedCTA",
  namespace: $ns0,
  members: [
    ["Identifier", $xs.string, "?nil"],
    ["Title", $xs.string, "?nil"],
    ["CtaType", () => CtaType$, "?"],
    ["CtaFlavor", () => CtaFlavor$, "?"],
  ],
};

export const ArrayOfNewsFeedCTA$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfNewsFeedCTA", namespace: $ns0, item: ["NewsFeedCTA", () => NewsFeedCTA$, "*nil"] };

export const NewsFeedItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "NewsFeedItem",
  namespace: $ns0,
  members: [
    ["NewsFeedItemId", $xs.int, "?"],
    ["Title", $xs.string, "?nil"],
    ["Summary", $xs.string, "?nil"],
    ["Description", () => StringDictionary$, "?nil"],
    ["Actions", () => ArrayOfNewsFeedCTA$, "?nil"],
    ["ImageLink", $xs.string, "?nil"],
    ["SourceLink", $xs.string, "?nil"],
    ["PreviewHint", $xs.string, "?nil"],
    ["FromName", $xs.string, "?nil"],
    ["FromCategoryName", $xs.string, "?nil"],
    ["Priority", () => EMailPriority$, "?"],
    ["Registered", $xs.dateTime, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["ExpiresAt", $xs.dateTime, "?"],
    ["Status", () => NewsFeedItemStatus$, "?"],
    ["IsRead", $xs.boolean, "?"],
    ["ReadAt", $xs.dateTime, "?"],
    ["Contact", () => Contact$, "?nil"],
    ["Person", () => Person$, "?nil"],
    ["Project", () => Project$, "?nil"],
    ["Sale", () => Sale$, "?nil"],
    ["ApplicationId", $xs.string, "?nil"],
  ],
};

export const ArrayOfNewsFeedItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfNewsFeedItem", namespace: $ns0, item: ["NewsFeedItem", () => NewsFeedItem$, "*nil"] };

export const NewsFeedItemStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "NewsFeedItemStatus",
  namespace: $ns0,
  names: ["Normal", "Handling", "Handled"],
  zero: "Normal",
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
export const NewsFeedAgent$: $rt.AgentDescriptor<INewsFeedAgent> = {
  services: "Services88",
  name: "NewsFeed",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultNewsFeedItem: [[], [["Response", () => NewsFeedItem$, "?nil"]]],
    DeleteNewsFeedItem: [[["NewsFeedItemId", $xs.int, "?"]], []],
    GetNewsFeedItem: [[["NewsFeedItemId", $xs.int, "?"]], [["Response", () => NewsFeedItem$, "?nil"]]],
    PostNewsFeedItem: [[
      ["NewsFeedItem", () => NewsFeedItem$, "?nil"],
      ["ToAssociateIds", () => ArrayOfint$, "?nil"],
      ["ToGroupIds", () => ArrayOfint$, "?nil"],
      ["ToAll", $xs.boolean, "?"],
    ], [["Response", () => NewsFeedItem$, "?nil"]]],
    GetNewsFeedItemsById: [[["NewsFeedItemIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfNewsFeedItem$, "?nil"]]],
    GetNewsItemsForUser: [[
      ["AssociateId", $xs.int, "?"],
      ["FromDate", $xs.dateTime, "?"],
      ["ToDate", $xs.dateTime, "?"],
      ["Top", $xs.int, "?"],
      ["Skip", $xs.int, "?"],
    ], [["Response", () => ArrayOfNewsFeedItem$, "?nil"]]],
    MarkAsRead: [[["NewsFeedItemId", $xs.int, "?"]], []],
    StartHandling: [[["NewsFeedItemId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    MarkAsHandled: [[["NewsFeedItemId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
  }),
};

export interface NewsFeedAgent extends INewsFeedAgent {}
export const NewsFeedAgent: $rt.ClientOf<NewsFeedAgent> = /* @__PURE__ */ $client(NewsFeedAgent$);
