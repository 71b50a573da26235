/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { $ns0 } from "./namespaces.js";

export const KbAccessLevel = {
  Private: "Private",
  Internal: "Internal",
  PublicAuthenticated: "PublicAuthenticated",
  Public: "Public",
} as const;
export type KbAccessLevel = (typeof KbAccessLevel)[keyof typeof KbAccessLevel] | $rt.UnknownName<"KbAccessLevel">;
export const KbAccessLevel$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "KbAccessLevel",
  namespace: $ns0,
  values: KbAccessLevel,
};

export interface KbCategory {
  /** `xs:int` */
  KbCategoryId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Fullname: string | null;
  /** `xs:int` */
  ParentId: number;
  /** `xs:int` */
  SortOrder: number;
}
export const KbCategory$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "KbCategory",
  namespace: $ns0,
  members: [
    ["KbCategoryId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Fullname", $xs.string, "?nil"],
    ["ParentId", $xs.int, "?"],
    ["SortOrder", $xs.int, "?"],
  ],
};
