/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { Carrier } from "./C.js";

export const ValueOverride = {
  None: "None",
  Total: "Total",
  DiscountPercent: "DiscountPercent",
  DiscountAmount: "DiscountAmount",
  EarningPercent: "EarningPercent",
  EarningAmount: "EarningAmount",
} as const;
export type ValueOverride = (typeof ValueOverride)[keyof typeof ValueOverride] | $rt.UnknownName<"ValueOverride">;

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

export interface VideoMeetingReservation {
  /** `xs:string` */
  VideoMeetingId: string | null;
  /** `xs:string` */
  VideoMeetingUrl: string | null;
}

export const VideoMeetingStatus = {
  NoChange: "NoChange",
  VideoMeetingOn: "VideoMeetingOn",
  VideoMeetingOff: "VideoMeetingOff",
} as const;
export type VideoMeetingStatus = (typeof VideoMeetingStatus)[keyof typeof VideoMeetingStatus] | $rt.UnknownName<"VideoMeetingStatus">;

export const Visibility = {
  All: "All",
  Associate: "Associate",
  Group: "Group",
} as const;
export type Visibility = (typeof Visibility)[keyof typeof Visibility] | $rt.UnknownName<"Visibility">;

export interface VisibleFor extends Carrier {
  /** `xs:int` */
  VisibleId: number;
  /** `Visibility` */
  Visibility: Visibility;
  /** `xs:string` */
  DisplayValue: string | null;
}
