/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { Carrier } from "./C.js";

export interface OperationInfo extends Carrier {
  /** `xs:string` */
  Key: string | null;
  /** `xs:string` */
  EncodedDisplayName: string | null;
  /** `ArrayOfstring` */
  EncodedLeadTexts: (string | null)[] | null;
}

export interface OperationResult {
  /** `xs:boolean` */
  Success: boolean;
  /** `xs:string` */
  Message: string | null;
}

export const OrderBySortType = {
  ASC: "ASC",
  DESC: "DESC",
} as const;
export type OrderBySortType = (typeof OrderBySortType)[keyof typeof OrderBySortType] | $rt.UnknownName<"OrderBySortType">;

export interface OutgoingMessage extends Carrier {
  /** `xs:string` */
  From: string | null;
  /** `xs:string` */
  To: string | null;
  /** `xs:string` */
  Content: string | null;
  /** `xs:string` */
  Format: string | null;
  /** `xs:int` */
  ParentMessagingId: number;
  /** `xs:string` */
  SuggestedSessionKey: string | null;
}
