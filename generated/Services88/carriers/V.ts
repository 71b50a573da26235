/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type Carrier, Carrier$ } from "./C.js";
import { ArrayOfstring$ } from "./S.js";
import { $ns0 } from "./namespaces.js";

export const ValueOverride = {
  None: "None",
  Total: "Total",
  DiscountPercent: "DiscountPercent",
  DiscountAmount: "DiscountAmount",
  EarningPercent: "EarningPercent",
  EarningAmount: "EarningAmount",
} as const;
export type ValueOverride = (typeof ValueOverride)[keyof typeof ValueOverride] | $rt.UnknownName<"ValueOverride">;
export const ValueOverride$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ValueOverride",
  namespace: $ns0,
  values: ValueOverride,
  zero: "None",
};

export interface VersionInfo {
  /** `xs:string` */
  ExternalReference: string | null;
  /** `xs:int` */
  DocumentId: number;
  /** `xs:string` */
  VersionId: string | null;
  /** `xs:dateTime` */
  CheckedInDate: string;
  /** `xs:string` */
  CheckedInByName: string | null;
  /** `xs:int` */
  CheckedInByAssociateId: number;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  DisplayText: string | null;
  /** `ArrayOfstring` */
  ExtraFields: (string | null)[] | null;
}
export const VersionInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "VersionInfo",
  namespace: $ns0,
  members: [
    ["ExternalReference", $xs.string, "?nil"],
    ["DocumentId", $xs.int, "?"],
    ["VersionId", $xs.string, "?nil"],
    ["CheckedInDate", $xs.dateTime, "?"],
    ["CheckedInByName", $xs.string, "?nil"],
    ["CheckedInByAssociateId", $xs.int, "?"],
    ["Description", $xs.string, "?nil"],
    ["DisplayText", $xs.string, "?nil"],
    ["ExtraFields", () => ArrayOfstring$, "?nil"],
  ],
};

export const ArrayOfVersionInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfVersionInfo",
  namespace: $ns0,
  item: ["VersionInfo", () => VersionInfo$, "*nil"],
};

export interface VideoMeetingReservation {
  /** `xs:string` */
  VideoMeetingId: string | null;
  /** `xs:string` */
  VideoMeetingUrl: string | null;
}
export const VideoMeetingReservation$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "VideoMeetingReservation",
  namespace: $ns0,
  members: [
    ["VideoMeetingId", $xs.string, "?nil"],
    ["VideoMeetingUrl", $xs.string, "?nil"],
  ],
};

export const VideoMeetingStatus = {
  NoChange: "NoChange",
  VideoMeetingOn: "VideoMeetingOn",
  VideoMeetingOff: "VideoMeetingOff",
} as const;
export type VideoMeetingStatus = (typeof VideoMeetingStatus)[keyof typeof VideoMeetingStatus] | $rt.UnknownName<"VideoMeetingStatus">;
export const VideoMeetingStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "VideoMeetingStatus",
  namespace: $ns0,
  values: VideoMeetingStatus,
  zero: "NoChange",
};

export const Visibility = {
  All: "All",
  Associate: "Associate",
  Group: "Group",
} as const;
export type Visibility = (typeof Visibility)[keyof typeof Visibility] | $rt.UnknownName<"Visibility">;
export const Visibility$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "Visibility",
  namespace: $ns0,
  values: Visibility,
  zero: "All",
};

export interface VisibleFor extends Carrier {
  /** `xs:int` */
  VisibleId: number;
  /** `Visibility` */
  Visibility: Visibility;
  /** `xs:string` */
  DisplayValue: string | null;
}
export const VisibleFor$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "VisibleFor",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["VisibleId", $xs.int, "?"],
    ["Visibility", () => Visibility$, "?"],
    ["DisplayValue", $xs.string, "?nil"],
  ],
};

export const ArrayOfVisibleFor$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfVisibleFor",
  namespace: $ns0,
  item: ["VisibleFor", () => VisibleFor$, "*nil"],
};
