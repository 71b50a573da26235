/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type Carrier, Carrier$ } from "./C.js";
import { type Domain, Domain$ } from "./D.js";
import { $ns0 } from "./namespaces.js";

export interface HeadingEntity extends Carrier {
  /** `xs:int` */
  HeadingId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `xs:short` */
  Rank: number;
  /** `xs:int` */
  UdListDefinitionId: number;
}
export const HeadingEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "HeadingEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["HeadingId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["Rank", $xs.short, "?"],
    ["UdListDefinitionId", $xs.int, "?"],
  ],
};

export const ArrayOfHeadingEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfHeadingEntity",
  namespace: $ns0,
  item: ["HeadingEntity", () => HeadingEntity$, "*nil"],
};

export interface HierarchyEntity extends Carrier {
  /** `xs:int` */
  HierarchyId: number;
  /** `Domain` */
  Domain: Domain;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Fullname: string | null;
  /** `xs:int` */
  ParentId: number;
  /** `ArrayOfHierarchyEntity` */
  Children: (HierarchyEntity | null)[] | null;
  /** `xs:dateTime` */
  Registered: string;
  /** `xs:int` */
  RegisteredAssociateId: number;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:int` */
  UpdatedAssociateId: number;
}
export const HierarchyEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "HierarchyEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["HierarchyId", $xs.int, "?"],
    ["Domain", () => Domain$, "?"],
    ["Name", $xs.string, "?nil"],
    ["Fullname", $xs.string, "?nil"],
    ["ParentId", $xs.int, "?"],
    ["Children", () => ArrayOfHierarchyEntity$, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
  ],
};

export const ArrayOfHierarchyEntity$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfHierarchyEntity",
  namespace: $ns0,
  item: ["HierarchyEntity", () => HierarchyEntity$, "*nil"],
};

export interface History extends Carrier {
  /** `xs:short` */
  Rank: number;
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  HistoryName: string | null;
  /** `xs:int` */
  HistoryId: number;
  /** `xs:int` */
  AssociateId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  ItemInfo: string | null;
}
export const History$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "History",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Rank", $xs.short, "?"],
    ["Id", $xs.int, "?"],
    ["HistoryName", $xs.string, "?nil"],
    ["HistoryId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["ItemInfo", $xs.string, "?nil"],
  ],
};

export const ArrayOfHistory$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfHistory",
  namespace: $ns0,
  item: ["History", () => History$, "*nil"],
};

export interface HistoryRequest extends Carrier {
  /** `xs:string` */
  EntityName: string | null;
  /** `xs:int` */
  EntityOrParentId: number;
  /** `xs:boolean` */
  RequestForNewRecord: boolean;
}
export const HistoryRequest$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "HistoryRequest",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EntityName", $xs.string, "?nil"],
    ["EntityOrParentId", $xs.int, "?"],
    ["RequestForNewRecord", $xs.boolean, "?"],
  ],
};

export const ArrayOfHistoryRequest$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfHistoryRequest",
  namespace: $ns0,
  item: ["HistoryRequest", () => HistoryRequest$, "*nil"],
};

export const HtmlSanitizerOptions = {
  RemoveComment: "RemoveComment",
} as const;
export type HtmlSanitizerOptions = (typeof HtmlSanitizerOptions)[keyof typeof HtmlSanitizerOptions] | $rt.UnknownName<"HtmlSanitizerOptions">;
export const HtmlSanitizerOptions$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "HtmlSanitizerOptions",
  namespace: $ns0,
  values: HtmlSanitizerOptions,
};
