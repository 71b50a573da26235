/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { AvailableFont } from "../carriers/A.js";
import type { FormEntity, FormFieldRestriction, FormSubmissionEntity, FormSubmissionStatus } from "../carriers/F.js";
import type { PreviewMailing, PreviewMailingHeader } from "../carriers/P.js";
import type { ShipmentMessageBlockEntity, ShipmentMessageEntity } from "../carriers/S.js";
import { $ns0, ArrayOfint$, Carrier$, FormSubmissionStatus$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IMarketingAgent {
  CreateDefaultFormEntity(options?: $rt.CallOptions): Promise<FormEntity | null>;
  SaveFormEntity(request: SaveFormEntityRequest, options?: $rt.CallOptions): Promise<FormEntity | null>;
  DeleteFormEntity(request: DeleteFormEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultFormSubmissionEntity(options?: $rt.CallOptions): Promise<FormSubmissionEntity | null>;
  SaveFormSubmissionEntity(request: SaveFormSubmissionEntityRequest, options?: $rt.CallOptions): Promise<FormSubmissionEntity | null>;
  DeleteFormSubmissionEntity(request: DeleteFormSubmissionEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultShipmentMessageBlockEntity(options?: $rt.CallOptions): Promise<ShipmentMessageBlockEntity | null>;
  SaveShipmentMessageBlockEntity(request: SaveShipmentMessageBlockEntityRequest, options?: $rt.CallOptions): Promise<ShipmentMessageBlockEntity | null>;
  DeleteShipmentMessageBlockEntity(request: DeleteShipmentMessageBlockEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultShipmentMessageEntity(options?: $rt.CallOptions): Promise<ShipmentMessageEntity | null>;
  SaveShipmentMessageEntity(request: SaveShipmentMessageEntityRequest, options?: $rt.CallOptions): Promise<ShipmentMessageEntity | null>;
  DeleteShipmentMessageEntity(request: DeleteShipmentMessageEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultAvailableFont(options?: $rt.CallOptions): Promise<AvailableFont | null>;
  SaveAvailableFont(request: SaveAvailableFontRequest, options?: $rt.CallOptions): Promise<AvailableFont | null>;
  DeleteAvailableFont(request: DeleteAvailableFontRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetAvailableFont(request: GetAvailableFontRequest, options?: $rt.CallOptions): Promise<AvailableFont | null>;
  SetFontRank(request: SetFontRankRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetFormEntity(request: GetFormEntityRequest, options?: $rt.CallOptions): Promise<FormEntity | null>;
  VerifyGoogleRecaptcha(request: VerifyGoogleRecaptchaRequest, options?: $rt.CallOptions): Promise<boolean>;
  SetAllFormFieldRestrictions(request: SetAllFormFieldRestrictionsRequest, options?: $rt.CallOptions): Promise<void>;
  GetFormSubmissionEntity(request: GetFormSubmissionEntityRequest, options?: $rt.CallOptions): Promise<FormSubmissionEntity | null>;
  CalculateMailingStatistics(request: CalculateMailingStatisticsRequest, options?: $rt.CallOptions): Promise<number>;
  GetFormSubmissionsCount(request: GetFormSubmissionsCountRequest, options?: $rt.CallOptions): Promise<number>;
  GetPreviewMailing(request: GetPreviewMailingRequest, options?: $rt.CallOptions): Promise<PreviewMailing | null>;
  GetPreviewMailingHeader(request: GetPreviewMailingHeaderRequest, options?: $rt.CallOptions): Promise<PreviewMailingHeader | null>;
  GetShipmentMessageBlockEntity(request: GetShipmentMessageBlockEntityRequest, options?: $rt.CallOptions): Promise<ShipmentMessageBlockEntity | null>;
  GetUserBlocks(request: GetUserBlocksRequest, options?: $rt.CallOptions): Promise<(ShipmentMessageBlockEntity | null)[] | null>;
  GetShipmentMessageEntity(request: GetShipmentMessageEntityRequest, options?: $rt.CallOptions): Promise<ShipmentMessageEntity | null>;
  RenameMailingByMessageId(request: RenameMailingByMessageIdRequest, options?: $rt.CallOptions): Promise<void>;
  DeleteMessageAndShipment(request: DeleteMessageAndShipmentRequest, options?: $rt.CallOptions): Promise<void>;
}

/** The request of SaveFormEntity. */
export interface SaveFormEntityRequest {
  /** `FormEntity` */
  readonly FormEntity?: $rt.Draft<FormEntity> | null;
}

/** The request of DeleteFormEntity. */
export interface DeleteFormEntityRequest {
  /** `xs:int` */
  readonly FormEntityId?: number;
}

/** The request of SaveFormSubmissionEntity. */
export interface SaveFormSubmissionEntityRequest {
  /** `FormSubmissionEntity` */
  readonly FormSubmissionEntity?: $rt.Draft<FormSubmissionEntity> | null;
}

/** The request of DeleteFormSubmissionEntity. */
export interface DeleteFormSubmissionEntityRequest {
  /** `xs:int` */
  readonly FormSubmissionEntityId?: number;
}

/** The request of SaveShipmentMessageBlockEntity. */
export interface SaveShipmentMessageBlockEntityRequest {
  /** `ShipmentMessageBlockEntity` */
  readonly ShipmentMessageBlockEntity?: $rt.Draft<ShipmentMessageBlockEntity> | null;
}

/** The request of DeleteShipmentMessageBlockEntity. */
export interface DeleteShipmentMessageBlockEntityRequest {
  /** `xs:int` */
  readonly ShipmentMessageBlockEntityId?: number;
}

/** The request of SaveShipmentMessageEntity. */
export interface SaveShipmentMessageEntityRequest {
  /** `ShipmentMessageEntity` */
  readonly ShipmentMessageEntity?: $rt.Draft<ShipmentMessageEntity> | null;
}

/** The request of DeleteShipmentMessageEntity. */
export interface DeleteShipmentMessageEntityRequest {
  /** `xs:int` */
  readonly ShipmentMessageEntityId?: number;
}

/** The request of SaveAvailableFont. */
export interface SaveAvailableFontRequest {
  /** `AvailableFont` */
  readonly Font?: $rt.Draft<AvailableFont> | null;
}

/** The request of DeleteAvailableFont. */
export interface DeleteAvailableFontRequest {
  /** `xs:int` */
  readonly AvailableFontId?: number;
}

/** The request of GetAvailableFont. */
export interface GetAvailableFontRequest {
  /** `xs:int` */
  readonly AvailableFontId?: number;
}

/** The request of SetFontRank. */
export interface SetFontRankRequest {
  /** `xs:int` */
  readonly AvailableFontId?: number;
  /** `xs:int` */
  readonly Rank?: number;
}

/** The request of GetFormEntity. */
export interface GetFormEntityRequest {
  /** `xs:int` */
  readonly FormEntityId?: number;
}

/** The request of VerifyGoogleRecaptcha. */
export interface VerifyGoogleRecaptchaRequest {
  /** `xs:string` */
  readonly Token?: string | null;
  /** `xs:string` */
  readonly OptionalSecretKey?: string | null;
}

/** The request of SetAllFormFieldRestrictions. */
export interface SetAllFormFieldRestrictionsRequest {
  /** `ArrayOfFormFieldRestriction` */
  readonly FormFieldRestrictions?: readonly ($rt.Draft<FormFieldRestriction> | null)[] | null;
}

/** The request of GetFormSubmissionEntity. */
export interface GetFormSubmissionEntityRequest {
  /** `xs:int` */
  readonly FormSubmissionEntityId?: number;
}

/** The request of CalculateMailingStatistics. */
export interface CalculateMailingStatisticsRequest {
  /** `xs:int` */
  readonly ShipmentId?: number;
}

/** The request of GetFormSubmissionsCount. */
export interface GetFormSubmissionsCountRequest {
  /** `xs:int` */
  readonly FormId?: number;
  /** `FormSubmissionStatus` */
  readonly Status?: FormSubmissionStatus;
}

/** The request of GetPreviewMailing. */
export interface GetPreviewMailingRequest {
  /** `xs:int` */
  readonly ShipmentAddrId?: number;
}

/** The request of GetPreviewMailingHeader. */
export interface GetPreviewMailingHeaderRequest {
  /** `xs:int` */
  readonly ShipmentId?: number;
}

/** The request of GetShipmentMessageBlockEntity. */
export interface GetShipmentMessageBlockEntityRequest {
  /** `xs:int` */
  readonly ShipmentMessageBlockEntityId?: number;
}

/** The request of GetUserBlocks. */
export interface GetUserBlocksRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of GetShipmentMessageEntity. */
export interface GetShipmentMessageEntityRequest {
  /** `xs:int` */
  readonly ShipmentMessageEntityId?: number;
}

/** The request of RenameMailingByMessageId. */
export interface RenameMailingByMessageIdRequest {
  /** `xs:int` */
  readonly MessageId?: number;
  /** `xs:string` */
  readonly Name?: string | null;
}

/** The request of DeleteMessageAndShipment. */
export interface DeleteMessageAndShipmentRequest {
  /** `xs:int` */
  readonly MessageId?: number;
}

export const AvailableFont$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AvailableFont",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AvailableFontsId", $xs.int, "?"],
    ["DisplayName", $xs.string, "?nil"],
    ["FontFamily", $xs.string, "?nil"],
    ["CssPath", $xs.string, "?nil"],
    ["Rank", $xs.int, "?"],
    ["Deleted", $xs.boolean, "?"],
  ],
};

export const DesignType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DesignType",
  namespace: $ns0,
  names: ["Unknown", "SOEditor", "Unlayer"],
  zero: "Unknown",
};

export const FormEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FormEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["FormId", $xs.int, "?"],
    ["FormKey", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Config", $xs.string, "?nil"],
    ["FolderId", $xs.int, "?"],
    ["ScriptId", $xs.int, "?"],
    ["ResponseShipmentId", $xs.int, "?"],
    ["Active", $xs.boolean, "?"],
    ["Expires", $xs.dateTime, "?"],
    ["MaxSubmits", $xs.int, "?"],
    ["Type", () => FormType$, "?"],
    ["Recipe", $xs.string, "?nil"],
    ["GroupId", $xs.int, "?"],
    ["NewTicket", $xs.boolean, "?"],
    ["RecaptchaMode", () => FormsRecaptchaMode$, "?"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
    ["UpdatedCount", $xs.short, "?"],
    ["EmailFlows", () => ArrayOfint$, "?nil"],
    ["FolderName", $xs.string, "?nil"],
  ],
};

export const FormFieldRestriction$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FormFieldRestriction",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["FormFieldRestrictionId", $xs.int, "?"],
    ["FieldIdentifier", $xs.string, "?nil"],
    ["FieldRestriction", () => FormFieldRestrictionType$, "?"],
  ],
};

export const ArrayOfFormFieldRestriction$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfFormFieldRestriction", namespace: $ns0, item: ["FormFieldRestriction", () => FormFieldRestriction$, "*nil"] };

export const FormFieldRestrictionType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FormFieldRestrictionType",
  namespace: $ns0,
  names: ["NotSet", "ReadOnly", "DoNotShow"],
  zero: "NotSet",
};

export const FormSubmissionEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FormSubmissionEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["FormSubmissionId", $xs.int, "?"],
    ["FormId", $xs.int, "?"],
    ["WhenSubmitted", $xs.dateTime, "?"],
    ["ContactId", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["EmailAddress", $xs.string, "?nil"],
    ["ResponseShipmentAddrId", $xs.int, "?"],
    ["Response", $xs.string, "?nil"],
    ["Status", () => FormSubmissionStatus$, "?"],
    ["ProcessingLog", $xs.string, "?nil"],
  ],
};

export const FormType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FormType",
  namespace: $ns0,
  names: ["Normal", "Template"],
  zero: "Normal",
};

export const FormsRecaptchaMode$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "FormsRecaptchaMode",
  namespace: $ns0,
  names: ["NotAvailable", "GlobalKeysExist", "KeysNeeded"],
  zero: "NotAvailable",
};

export const PreviewMailing$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreviewMailing",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SendingTime", $xs.dateTime, "?"],
    ["Status", () => ShipmentAddrStatus$, "?"],
    ["ShipmentId", $xs.int, "?"],
    ["ShipmentDescription", $xs.string, "?nil"],
    ["FromAddress", $xs.string, "?nil"],
    ["Configuration", $xs.int, "?"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["PersonFullName", $xs.string, "?nil"],
    ["ShipmentType", $xs.string, "?nil"],
    ["MessageId", $xs.int, "?"],
    ["MessageSubject", $xs.string, "?nil"],
    ["DocumentMessageId", $xs.int, "?"],
    ["Opened", $xs.dateTime, "?"],
    ["LinkClicks", $xs.int, "?"],
  ],
};

export const PreviewMailingHeader$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreviewMailingHeader",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["StartDate", $xs.dateTime, "?"],
    ["Status", () => ShipmentStatus$, "?"],
    ["ShipmentId", $xs.int, "?"],
    ["ShipmentDescription", $xs.string, "?nil"],
    ["FromAddress", $xs.string, "?nil"],
    ["Configuration", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["PersonFullName", $xs.string, "?nil"],
    ["ShipmentType", $xs.string, "?nil"],
    ["MessageId", $xs.int, "?"],
    ["MessageSubject", $xs.string, "?nil"],
    ["DocumentMessageId", $xs.int, "?"],
    ["NumSent", $xs.int, "?"],
    ["NumOpened", $xs.int, "?"],
    ["NumBounced", $xs.int, "?"],
    ["NumClicks", $xs.int, "?"],
  ],
};

export const ShipmentAddrStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ShipmentAddrStatus",
  namespace: $ns0,
  names: ["Unknown", "Ready", "Duplicate", "Blocked", "Sent", "Bounced", "Opened", "Clicked", "SoftBounced", "NoSubscription", "Complained", "TooManyBounces", "TestMail"],
  zero: "Unknown",
};

export const ShipmentMessageBlockEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ShipmentMessageBlockEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ShipmentMessageBlockId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["Block", $xs.string, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
    ["UpdatedCount", $xs.short, "?"],
  ],
};

export const ArrayOfShipmentMessageBlockEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfShipmentMessageBlockEntity", namespace: $ns0, item: ["ShipmentMessageBlockEntity", () => ShipmentMessageBlockEntity$, "*nil"] };

export const ShipmentMessageEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ShipmentMessageEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ShipmentMessageId", $xs.int, "?"],
    ["PlainMessage", $xs.string, "?nil"],
    ["HtmlMessage", $xs.string, "?nil"],
    ["SmsMessage", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Subject", $xs.string, "?nil"],
    ["FolderId", $xs.int, "?"],
    ["HeaderField", $xs.string, "?nil"],
    ["Design", $xs.string, "?nil"],
    ["Designtype", () => DesignType$, "?"],
    ["Flags", () => ShipmentMessageType$, "?"],
    ["RegisterViews", $xs.boolean, "?"],
    ["InlineImages", $xs.boolean, "?"],
    ["LongDescription", $xs.string, "?nil"],
    ["AccessKey", $xs.string, "?nil"],
    ["DocumentMessage", $xs.int, "?"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
    ["UpdatedCount", $xs.short, "?"],
  ],
};

export const ShipmentMessageType$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ShipmentMessageType",
  namespace: $ns0,
  names: ["Plain", "Html", "SourceView", "Sms", "Document"],
};

export const ShipmentStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ShipmentStatus",
  namespace: $ns0,
  names: ["None", "Ok", "Canceled", "Waiting", "Started", "StatusFailed", "Retry", "Populating", "Deleted", "AwaitPopulate", "PopulatingOnly", "PopulateAborted", "PopulateError", "TooManyRecipients"],
  zero: "None",
};

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
export const MarketingAgent$: $rt.AgentDescriptor<IMarketingAgent> = {
  services: "Services88",
  name: "Marketing",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultFormEntity: [[], [["Response", () => FormEntity$, "?nil"]]],
    SaveFormEntity: [[["FormEntity", () => FormEntity$, "?nil"]], [["Response", () => FormEntity$, "?nil"]]],
    DeleteFormEntity: [[["FormEntityId", $xs.int, "?"]], []],
    CreateDefaultFormSubmissionEntity: [[], [["Response", () => FormSubmissionEntity$, "?nil"]]],
    SaveFormSubmissionEntity: [[["FormSubmissionEntity", () => FormSubmissionEntity$, "?nil"]], [["Response", () => FormSubmissionEntity$, "?nil"]]],
    DeleteFormSubmissionEntity: [[["FormSubmissionEntityId", $xs.int, "?"]], []],
    CreateDefaultShipmentMessageBlockEntity: [[], [["Response", () => ShipmentMessageBlockEntity$, "?nil"]]],
    SaveShipmentMessageBlockEntity: [[["ShipmentMessageBlockEntity", () => ShipmentMessageBlockEntity$, "?nil"]], [["Response", () => ShipmentMessageBlockEntity$, "?nil"]]],
    DeleteShipmentMessageBlockEntity: [[["ShipmentMessageBlockEntityId", $xs.int, "?"]], []],
    CreateDefaultShipmentMessageEntity: [[], [["Response", () => ShipmentMessageEntity$, "?nil"]]],
    SaveShipmentMessageEntity: [[["ShipmentMessageEntity", () => ShipmentMessageEntity$, "?nil"]], [["Response", () => ShipmentMessageEntity$, "?nil"]]],
    DeleteShipmentMessageEntity: [[["ShipmentMessageEntityId", $xs.int, "?"]], []],
    CreateDefaultAvailableFont: [[], [["Response", () => AvailableFont$, "?nil"]]],
    SaveAvailableFont: [[["Font", () => AvailableFont$, "?nil"]], [["Response", () => AvailableFont$, "?nil"]]],
    DeleteAvailableFont: [[["AvailableFontId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    GetAvailableFont: [[["AvailableFontId", $xs.int, "?"]], [["Response", () => AvailableFont$, "?nil"]]],
    SetFontRank: [[
      ["AvailableFontId", $xs.int, "?"],
      ["Rank", $xs.int, "?"],
    ], [["Response", $xs.boolean, "?"]]],
    GetFormEntity: [[["FormEntityId", $xs.int, "?"]], [["Response", () => FormEntity$, "?nil"]]],
    VerifyGoogleRecaptcha: [[
      ["Token", $xs.string, "?nil"],
      ["OptionalSecretKey", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    SetAllFormFieldRestrictions: [[["FormFieldRestrictions", () => ArrayOfFormFieldRestriction$, "?nil"]], []],
    GetFormSubmissionEntity: [[["FormSubmissionEntityId", $xs.int, "?"]], [["Response", () => FormSubmissionEntity$, "?nil"]]],
    CalculateMailingStatistics: [[["ShipmentId", $xs.int, "?"]], [["Response", $xs.int, "?"]]],
    GetFormSubmissionsCount: [[
      ["FormId", $xs.int, "?"],
      ["Status", () => FormSubmissionStatus$, "?"],
    ], [["Response", $xs.int, "?"]]],
    GetPreviewMailing: [[["ShipmentAddrId", $xs.int, "?"]], [["Response", () => PreviewMailing$, "?nil"]]],
    GetPreviewMailingHeader: [[["ShipmentId", $xs.int, "?"]], [["Response", () => PreviewMailingHeader$, "?nil"]]],
    GetShipmentMessageBlockEntity: [[["ShipmentMessageBlockEntityId", $xs.int, "?"]], [["Response", () => ShipmentMessageBlockEntity$, "?nil"]]],
    GetUserBlocks: [[["AssociateId", $xs.int, "?"]], [["Response", () => ArrayOfShipmentMessageBlockEntity$, "?nil"]]],
    GetShipmentMessageEntity: [[["ShipmentMessageEntityId", $xs.int, "?"]], [["Response", () => ShipmentMessageEntity$, "?nil"]]],
    RenameMailingByMessageId: [[
      ["MessageId", $xs.int, "?"],
      ["Name", $xs.string, "?nil"],
    ], []],
    DeleteMessageAndShipment: [[["MessageId", $xs.int, "?"]], []],
  }),
};

export interface MarketingAgent extends IMarketingAgent {}
export const MarketingAgent: $rt.ClientOf<MarketingAgent> = /* @__PURE__ */ $client(MarketingAgent$);
