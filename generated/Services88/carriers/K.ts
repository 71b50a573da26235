/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";

export const KbAccessLevel = {
  Private: "Private",
  Internal: "Internal",
  PublicAuthenticated: "PublicAuthenticated",
  Public: "Public",
} as const;
export type KbAccessLevel = (typeof KbAccessLevel)[keyof typeof KbAccessLevel] | $rt.UnknownName<"KbAccessLevel">;

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
