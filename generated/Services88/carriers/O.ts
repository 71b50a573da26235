/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type Carrier, Carrier$ } from "./C.js";
import { ArrayOfstring$ } from "./S.js";
import { $ns0 } from "./namespaces.js";

export interface OperationInfo extends Carrier {
  /** `xs:string` */
  Key: string | null;
  /** `xs:string` */
  EncodedDisplayName: string | null;
  /** `ArrayOfstring` */
  EncodedLeadTexts: (string | null)[] | null;
}
export const OperationInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "OperationInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Key", $xs.string, "?nil"],
    ["EncodedDisplayName", $xs.string, "?nil"],
    ["EncodedLeadTexts", () => ArrayOfstring$, "?nil"],
  ],
};

export const ArrayOfOperationInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfOperationInfo",
  namespace: $ns0,
  item: ["OperationInfo", () => OperationInfo$, "*nil"],
};

export interface OperationResult {
  /** `xs:boolean` */
  Success: boolean;
  /** `xs:string` */
  Message: string | null;
}
export const OperationResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "OperationResult",
  namespace: $ns0,
  members: [
    ["Success", $xs.boolean, "?"],
    ["Message", $xs.string, "?nil"],
  ],
};

export const OrderBySortType = {
  ASC: "ASC",
  DESC: "DESC",
} as const;
export type OrderBySortType = (typeof OrderBySortType)[keyof typeof OrderBySortType] | $rt.UnknownName<"OrderBySortType">;
export const OrderBySortType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "OrderBySortType",
  namespace: $ns0,
  values: OrderBySortType,
  zero: "ASC",
};

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
export const OutgoingMessage$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "OutgoingMessage",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["From", $xs.string, "?nil"],
    ["To", $xs.string, "?nil"],
    ["Content", $xs.string, "?nil"],
    ["Format", $xs.string, "?nil"],
    ["ParentMessagingId", $xs.int, "?"],
    ["SuggestedSessionKey", $xs.string, "?nil"],
  ],
};

export const ArrayOfOutgoingMessage$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfOutgoingMessage",
  namespace: $ns0,
  item: ["OutgoingMessage", () => OutgoingMessage$, "*nil"],
};
