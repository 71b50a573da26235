/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { ArrayOfNewsFeedItem$, type NewsFeedItem, NewsFeedItem$ } from "../carriers/N.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class NewsFeedAgent implements INewsFeedAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultNewsFeedItem(options?: $rt.CallOptions): Promise<NewsFeedItem | null> {
    return this.#session.call(NewsFeedAgent$, "CreateDefaultNewsFeedItem", {}, options);
  }

  DeleteNewsFeedItem(request: DeleteNewsFeedItemRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(NewsFeedAgent$, "DeleteNewsFeedItem", request, options);
  }

  GetNewsFeedItem(request: GetNewsFeedItemRequest, options?: $rt.CallOptions): Promise<NewsFeedItem | null> {
    return this.#session.call(NewsFeedAgent$, "GetNewsFeedItem", request, options);
  }

  PostNewsFeedItem(request: PostNewsFeedItemRequest, options?: $rt.CallOptions): Promise<NewsFeedItem | null> {
    return this.#session.call(NewsFeedAgent$, "PostNewsFeedItem", request, options);
  }

  GetNewsFeedItemsById(request: GetNewsFeedItemsByIdRequest, options?: $rt.CallOptions): Promise<(NewsFeedItem | null)[] | null> {
    return this.#session.call(NewsFeedAgent$, "GetNewsFeedItemsById", request, options);
  }

  GetNewsItemsForUser(request: GetNewsItemsForUserRequest, options?: $rt.CallOptions): Promise<(NewsFeedItem | null)[] | null> {
    return this.#session.call(NewsFeedAgent$, "GetNewsItemsForUser", request, options);
  }

  MarkAsRead(request: MarkAsReadRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(NewsFeedAgent$, "MarkAsRead", request, options);
  }

  StartHandling(request: StartHandlingRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(NewsFeedAgent$, "StartHandling", request, options);
  }

  MarkAsHandled(request: MarkAsHandledRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(NewsFeedAgent$, "MarkAsHandled", request, options);
  }
}

/** What DeleteNewsFeedItem takes. */
export interface DeleteNewsFeedItemRequest {
  /** `xs:int` */
  readonly NewsFeedItemId?: number;
}

/** What GetNewsFeedItem takes. */
export interface GetNewsFeedItemRequest {
  /** `xs:int` */
  readonly NewsFeedItemId?: number;
}

/** What PostNewsFeedItem takes. */
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

/** What GetNewsFeedItemsById takes. */
export interface GetNewsFeedItemsByIdRequest {
  /** `ArrayOfint` */
  readonly NewsFeedItemIds?: readonly number[] | null;
}

/** What GetNewsItemsForUser takes. */
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

/** What MarkAsRead takes. */
export interface MarkAsReadRequest {
  /** `xs:int` */
  readonly NewsFeedItemId?: number;
}

/** What StartHandling takes. */
export interface StartHandlingRequest {
  /** `xs:int` */
  readonly NewsFeedItemId?: number;
}

/** What MarkAsHandled takes. */
export interface MarkAsHandledRequest {
  /** `xs:int` */
  readonly NewsFeedItemId?: number;
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
