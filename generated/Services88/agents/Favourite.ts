/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { ArchiveRestrictionInfo } from "../carriers/A.js";
import type { Favourite } from "../carriers/F.js";
import { $ns0, ArrayOfArchiveRestrictionInfo$, ArrayOfint$, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IFavouriteAgent {
  IsFavourite(request: IsFavouriteRequest, options?: $rt.CallOptions): Promise<boolean>;
  AddFavourite(request: AddFavouriteRequest, options?: $rt.CallOptions): Promise<void>;
  AddFavourites(request: AddFavouritesRequest, options?: $rt.CallOptions): Promise<void>;
  AddTicketsToFavouritesByProvider(request: AddTicketsToFavouritesByProviderRequest, options?: $rt.CallOptions): Promise<void>;
  RemoveFavourites(request: RemoveFavouritesRequest, options?: $rt.CallOptions): Promise<void>;
  RemoveTicketsFromFavouritesByProvider(request: RemoveTicketsFromFavouritesByProviderRequest, options?: $rt.CallOptions): Promise<void>;
  GetFavourites(request: GetFavouritesRequest, options?: $rt.CallOptions): Promise<(Favourite | null)[] | null>;
  RemoveFavourite(request: RemoveFavouriteRequest, options?: $rt.CallOptions): Promise<void>;
  RemoveAllFavourites(request: RemoveAllFavouritesRequest, options?: $rt.CallOptions): Promise<void>;
  ToggleFavourite(request: ToggleFavouriteRequest, options?: $rt.CallOptions): Promise<boolean>;
  RemoveFavouritesById(request: RemoveFavouritesByIdRequest, options?: $rt.CallOptions): Promise<void>;
}

/** The request of IsFavourite. */
export interface IsFavouriteRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly RecordId?: number;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of AddFavourite. */
export interface AddFavouriteRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly RecordId?: number;
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly ExtraInfo?: string | null;
}

/** The request of AddFavourites. */
export interface AddFavouritesRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `ArrayOfint` */
  readonly RecordIds?: readonly number[] | null;
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly ExtraInfo?: string | null;
}

/** The request of AddTicketsToFavouritesByProvider. */
export interface AddTicketsToFavouritesByProviderRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly ExtraInfo?: string | null;
}

/** The request of RemoveFavourites. */
export interface RemoveFavouritesRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `ArrayOfint` */
  readonly RecordIds?: readonly number[] | null;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of RemoveTicketsFromFavouritesByProvider. */
export interface RemoveTicketsFromFavouritesByProviderRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of GetFavourites. */
export interface GetFavouritesRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of RemoveFavourite. */
export interface RemoveFavouriteRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly RecordId?: number;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of RemoveAllFavourites. */
export interface RemoveAllFavouritesRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of ToggleFavourite. */
export interface ToggleFavouriteRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:int` */
  readonly RecordId?: number;
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly ExtraInfo?: string | null;
}

/** The request of RemoveFavouritesById. */
export interface RemoveFavouritesByIdRequest {
  /** `ArrayOfint` */
  readonly FavouriteIds?: readonly number[] | null;
}

export const Favourite$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Favourite",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TableName", $xs.string, "?nil"],
    ["RecordId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["ExtraInfo", $xs.string, "?nil"],
    ["Rank", $xs.int, "?"],
  ],
};

export const ArrayOfFavourite$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfFavourite", namespace: $ns0, item: ["Favourite", () => Favourite$, "*nil"] };

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
export const FavouriteAgent$: $rt.AgentDescriptor<IFavouriteAgent> = {
  services: "Services88",
  name: "Favourite",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    IsFavourite: [[
      ["TableName", $xs.string, "?nil"],
      ["RecordId", $xs.int, "?"],
      ["AssociateId", $xs.int, "?"],
    ], [["Response", $xs.boolean, "?"]]],
    AddFavourite: [[
      ["TableName", $xs.string, "?nil"],
      ["RecordId", $xs.int, "?"],
      ["AssociateId", $xs.int, "?"],
      ["ExtraInfo", $xs.string, "?nil"],
    ], []],
    AddFavourites: [[
      ["TableName", $xs.string, "?nil"],
      ["RecordIds", () => ArrayOfint$, "?nil"],
      ["AssociateId", $xs.int, "?"],
      ["ExtraInfo", $xs.string, "?nil"],
    ], []],
    AddTicketsToFavouritesByProvider: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["AssociateId", $xs.int, "?"],
      ["ExtraInfo", $xs.string, "?nil"],
    ], []],
    RemoveFavourites: [[
      ["TableName", $xs.string, "?nil"],
      ["RecordIds", () => ArrayOfint$, "?nil"],
      ["AssociateId", $xs.int, "?"],
    ], []],
    RemoveTicketsFromFavouritesByProvider: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["AssociateId", $xs.int, "?"],
    ], []],
    GetFavourites: [[
      ["TableName", $xs.string, "?nil"],
      ["AssociateId", $xs.int, "?"],
    ], [["Response", () => ArrayOfFavourite$, "?nil"]]],
    RemoveFavourite: [[
      ["TableName", $xs.string, "?nil"],
      ["RecordId", $xs.int, "?"],
      ["AssociateId", $xs.int, "?"],
    ], []],
    RemoveAllFavourites: [[
      ["TableName", $xs.string, "?nil"],
      ["AssociateId", $xs.int, "?"],
    ], []],
    ToggleFavourite: [[
      ["TableName", $xs.string, "?nil"],
      ["RecordId", $xs.int, "?"],
      ["AssociateId", $xs.int, "?"],
      ["ExtraInfo", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    RemoveFavouritesById: [[["FavouriteIds", () => ArrayOfint$, "?nil"]], []],
  }),
};

export interface FavouriteAgent extends IFavouriteAgent {}
export const FavouriteAgent: $rt.ClientOf<FavouriteAgent> = /* @__PURE__ */ $client(FavouriteAgent$);
