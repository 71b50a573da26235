/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { MDOListItem } from "../carriers/M.js";
import type { SelectableMDOListItem } from "../carriers/S.js";
import { $ns0, ArrayOfMDOListItem$, ArrayOfSelectableMDOListItem$, ArrayOfint$, ArrayOfstring$, MDOListItem$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IMDOAgent {
  GetList(request: GetListRequest, options?: $rt.CallOptions): Promise<(MDOListItem | null)[] | null>;
  GetListWithHistory(request: GetListWithHistoryRequest, options?: $rt.CallOptions): Promise<(MDOListItem | null)[] | null>;
  GetListWithRestriction(request: GetListWithRestrictionRequest, options?: $rt.CallOptions): Promise<(MDOListItem | null)[] | null>;
  GetSimpleList(request: GetSimpleListRequest, options?: $rt.CallOptions): Promise<(MDOListItem | null)[] | null>;
  GetListItem(request: GetListItemRequest, options?: $rt.CallOptions): Promise<MDOListItem | null>;
  GetListNames(options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  GetListIdByListName(request: GetListIdByListNameRequest, options?: $rt.CallOptions): Promise<number>;
  GetSelectableSimpleList(request: GetSelectableSimpleListRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  GetSelectableListWithRestriction(request: GetSelectableListWithRestrictionRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  GetSelectableListWithHistory(request: GetSelectableListWithHistoryRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  GetSelectableList(request: GetSelectableListRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  SetSelected(request: SetSelectedRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
}

/** The request of GetList. */
export interface GetListRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `xs:boolean` */
  readonly ForceFlatList?: boolean;
  /** `xs:string` */
  readonly AdditionalInfo?: string | null;
  /** `xs:boolean` */
  readonly OnlyHistory?: boolean;
}

/** The request of GetListWithHistory. */
export interface GetListWithHistoryRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `xs:boolean` */
  readonly ForceFlatList?: boolean;
  /** `xs:string` */
  readonly AdditionalInfo?: string | null;
  /** `ArrayOfint` */
  readonly HistoryItems?: readonly number[] | null;
  /** `xs:boolean` */
  readonly OnlyHistory?: boolean;
}

/** The request of GetListWithRestriction. */
export interface GetListWithRestrictionRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `xs:string` */
  readonly AdditionalInfo?: string | null;
  /** `xs:string` */
  readonly SearchValue?: string | null;
}

/** The request of GetSimpleList. */
export interface GetSimpleListRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

/** The request of GetListItem. */
export interface GetListItemRequest {
  /** `xs:string` */
  readonly ListName?: string | null;
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of GetListIdByListName. */
export interface GetListIdByListNameRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

/** The request of GetSelectableSimpleList. */
export interface GetSelectableSimpleListRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

/** The request of GetSelectableListWithRestriction. */
export interface GetSelectableListWithRestrictionRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `xs:string` */
  readonly AdditionalInfo?: string | null;
  /** `xs:string` */
  readonly SearchValue?: string | null;
}

/** The request of GetSelectableListWithHistory. */
export interface GetSelectableListWithHistoryRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `xs:boolean` */
  readonly ForceFlatList?: boolean;
  /** `xs:string` */
  readonly AdditionalInfo?: string | null;
  /** `ArrayOfint` */
  readonly HistoryItems?: readonly number[] | null;
  /** `xs:boolean` */
  readonly OnlyHistory?: boolean;
}

/** The request of GetSelectableList. */
export interface GetSelectableListRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `xs:boolean` */
  readonly ForceFlatList?: boolean;
  /** `xs:string` */
  readonly AdditionalInfo?: string | null;
  /** `xs:boolean` */
  readonly OnlyHistory?: boolean;
}

/** The request of SetSelected. */
export interface SetSelectedRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `xs:string` */
  readonly AdditionalInfo?: string | null;
  /** `ArrayOfSelectableMDOListItem` */
  readonly SelectableMDOList?: readonly ($rt.Draft<SelectableMDOListItem> | null)[] | null;
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

/** Description of the agent, from which the session creates its messages. */
export const MDOAgent$: $rt.AgentDescriptor<IMDOAgent> = {
  services: "Services88",
  name: "MDO",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetList: [[
      ["Name", $xs.string, "?nil"],
      ["ForceFlatList", $xs.boolean, "?"],
      ["AdditionalInfo", $xs.string, "?nil"],
      ["OnlyHistory", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfMDOListItem$, "?nil"]]],
    GetListWithHistory: [[
      ["Name", $xs.string, "?nil"],
      ["ForceFlatList", $xs.boolean, "?"],
      ["AdditionalInfo", $xs.string, "?nil"],
      ["HistoryItems", () => ArrayOfint$, "?nil"],
      ["OnlyHistory", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfMDOListItem$, "?nil"]]],
    GetListWithRestriction: [[
      ["Name", $xs.string, "?nil"],
      ["AdditionalInfo", $xs.string, "?nil"],
      ["SearchValue", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfMDOListItem$, "?nil"]]],
    GetSimpleList: [[["Name", $xs.string, "?nil"]], [["Response", () => ArrayOfMDOListItem$, "?nil"]]],
    GetListItem: [[
      ["ListName", $xs.string, "?nil"],
      ["Id", $xs.int, "?"],
    ], [["Response", () => MDOListItem$, "?nil"]]],
    GetListNames: [[], [["Response", () => ArrayOfstring$, "?nil"]]],
    GetListIdByListName: [[["Name", $xs.string, "?nil"]], [["Response", $xs.int, "?"]]],
    GetSelectableSimpleList: [[["Name", $xs.string, "?nil"]], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    GetSelectableListWithRestriction: [[
      ["Name", $xs.string, "?nil"],
      ["AdditionalInfo", $xs.string, "?nil"],
      ["SearchValue", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    GetSelectableListWithHistory: [[
      ["Name", $xs.string, "?nil"],
      ["ForceFlatList", $xs.boolean, "?"],
      ["AdditionalInfo", $xs.string, "?nil"],
      ["HistoryItems", () => ArrayOfint$, "?nil"],
      ["OnlyHistory", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    GetSelectableList: [[
      ["Name", $xs.string, "?nil"],
      ["ForceFlatList", $xs.boolean, "?"],
      ["AdditionalInfo", $xs.string, "?nil"],
      ["OnlyHistory", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    SetSelected: [[
      ["Name", $xs.string, "?nil"],
      ["AdditionalInfo", $xs.string, "?nil"],
      ["SelectableMDOList", () => ArrayOfSelectableMDOListItem$, "?nil"],
    ], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
  }),
};

export interface MDOAgent extends IMDOAgent {}
export const MDOAgent: $rt.ClientOf<MDOAgent> = /* @__PURE__ */ $client(MDOAgent$);
