/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { Carrier } from "./C.js";
import type { Domain } from "./D.js";

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

export interface HistoryRequest extends Carrier {
  /** `xs:string` */
  EntityName: string | null;
  /** `xs:int` */
  EntityOrParentId: number;
  /** `xs:boolean` */
  RequestForNewRecord: boolean;
}

export const HtmlSanitizerOptions = {
  RemoveComment: "RemoveComment",
} as const;
export type HtmlSanitizerOptions = (typeof HtmlSanitizerOptions)[keyof typeof HtmlSanitizerOptions] | $rt.UnknownName<"HtmlSanitizerOptions">;
