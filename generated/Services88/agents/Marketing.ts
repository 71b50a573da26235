/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type AvailableFont, AvailableFont$ } from "../carriers/A.js";
import { ArrayOfFormFieldRestriction$, type FormEntity, FormEntity$, type FormFieldRestriction, type FormSubmissionEntity, FormSubmissionEntity$, type FormSubmissionStatus, FormSubmissionStatus$ } from "../carriers/F.js";
import { type PreviewMailing, PreviewMailing$, type PreviewMailingHeader, PreviewMailingHeader$ } from "../carriers/P.js";
import { ArrayOfShipmentMessageBlockEntity$, type ShipmentMessageBlockEntity, ShipmentMessageBlockEntity$, type ShipmentMessageEntity, ShipmentMessageEntity$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class MarketingAgent implements IMarketingAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultFormEntity(options?: $rt.CallOptions): Promise<FormEntity | null> {
    return this.#session.call(MarketingAgent$, "CreateDefaultFormEntity", {}, options);
  }

  SaveFormEntity(request: SaveFormEntityRequest, options?: $rt.CallOptions): Promise<FormEntity | null> {
    return this.#session.call(MarketingAgent$, "SaveFormEntity", request, options);
  }

  DeleteFormEntity(request: DeleteFormEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(MarketingAgent$, "DeleteFormEntity", request, options);
  }

  CreateDefaultFormSubmissionEntity(options?: $rt.CallOptions): Promise<FormSubmissionEntity | null> {
    return this.#session.call(MarketingAgent$, "CreateDefaultFormSubmissionEntity", {}, options);
  }

  SaveFormSubmissionEntity(request: SaveFormSubmissionEntityRequest, options?: $rt.CallOptions): Promise<FormSubmissionEntity | null> {
    return this.#session.call(MarketingAgent$, "SaveFormSubmissionEntity", request, options);
  }

  DeleteFormSubmissionEntity(request: DeleteFormSubmissionEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(MarketingAgent$, "DeleteFormSubmissionEntity", request, options);
  }

  CreateDefaultShipmentMessageBlockEntity(options?: $rt.CallOptions): Promise<ShipmentMessageBlockEntity | null> {
    return this.#session.call(MarketingAgent$, "CreateDefaultShipmentMessageBlockEntity", {}, options);
  }

  SaveShipmentMessageBlockEntity(request: SaveShipmentMessageBlockEntityRequest, options?: $rt.CallOptions): Promise<ShipmentMessageBlockEntity | null> {
    return this.#session.call(MarketingAgent$, "SaveShipmentMessageBlockEntity", request, options);
  }

  DeleteShipmentMessageBlockEntity(request: DeleteShipmentMessageBlockEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(MarketingAgent$, "DeleteShipmentMessageBlockEntity", request, options);
  }

  CreateDefaultShipmentMessageEntity(options?: $rt.CallOptions): Promise<ShipmentMessageEntity | null> {
    return this.#session.call(MarketingAgent$, "CreateDefaultShipmentMessageEntity", {}, options);
  }

  SaveShipmentMessageEntity(request: SaveShipmentMessageEntityRequest, options?: $rt.CallOptions): Promise<ShipmentMessageEntity | null> {
    return this.#session.call(MarketingAgent$, "SaveShipmentMessageEntity", request, options);
  }

  DeleteShipmentMessageEntity(request: DeleteShipmentMessageEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(MarketingAgent$, "DeleteShipmentMessageEntity", request, options);
  }

  CreateDefaultAvailableFont(options?: $rt.CallOptions): Promise<AvailableFont | null> {
    return this.#session.call(MarketingAgent$, "CreateDefaultAvailableFont", {}, options);
  }

  SaveAvailableFont(request: SaveAvailableFontRequest, options?: $rt.CallOptions): Promise<AvailableFont | null> {
    return this.#session.call(MarketingAgent$, "SaveAvailableFont", request, options);
  }

  DeleteAvailableFont(request: DeleteAvailableFontRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(MarketingAgent$, "DeleteAvailableFont", request, options);
  }

  GetAvailableFont(request: GetAvailableFontRequest, options?: $rt.CallOptions): Promise<AvailableFont | null> {
    return this.#session.call(MarketingAgent$, "GetAvailableFont", request, options);
  }

  SetFontRank(request: SetFontRankRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(MarketingAgent$, "SetFontRank", request, options);
  }

  GetFormEntity(request: GetFormEntityRequest, options?: $rt.CallOptions): Promise<FormEntity | null> {
    return this.#session.call(MarketingAgent$, "GetFormEntity", request, options);
  }

  VerifyGoogleRecaptcha(request: VerifyGoogleRecaptchaRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(MarketingAgent$, "VerifyGoogleRecaptcha", request, options);
  }

  SetAllFormFieldRestrictions(request: SetAllFormFieldRestrictionsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(MarketingAgent$, "SetAllFormFieldRestrictions", request, options);
  }

  GetFormSubmissionEntity(request: GetFormSubmissionEntityRequest, options?: $rt.CallOptions): Promise<FormSubmissionEntity | null> {
    return this.#session.call(MarketingAgent$, "GetFormSubmissionEntity", request, options);
  }

  CalculateMailingStatistics(request: CalculateMailingStatisticsRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(MarketingAgent$, "CalculateMailingStatistics", request, options);
  }

  GetFormSubmissionsCount(request: GetFormSubmissionsCountRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(MarketingAgent$, "GetFormSubmissionsCount", request, options);
  }

  GetPreviewMailing(request: GetPreviewMailingRequest, options?: $rt.CallOptions): Promise<PreviewMailing | null> {
    return this.#session.call(MarketingAgent$, "GetPreviewMailing", request, options);
  }

  GetPreviewMailingHeader(request: GetPreviewMailingHeaderRequest, options?: $rt.CallOptions): Promise<PreviewMailingHeader | null> {
    return this.#session.call(MarketingAgent$, "GetPreviewMailingHeader", request, options);
  }

  GetShipmentMessageBlockEntity(request: GetShipmentMessageBlockEntityRequest, options?: $rt.CallOptions): Promise<ShipmentMessageBlockEntity | null> {
    return this.#session.call(MarketingAgent$, "GetShipmentMessageBlockEntity", request, options);
  }

  GetUserBlocks(request: GetUserBlocksRequest, options?: $rt.CallOptions): Promise<(ShipmentMessageBlockEntity | null)[] | null> {
    return this.#session.call(MarketingAgent$, "GetUserBlocks", request, options);
  }

  GetShipmentMessageEntity(request: GetShipmentMessageEntityRequest, options?: $rt.CallOptions): Promise<ShipmentMessageEntity | null> {
    return this.#session.call(MarketingAgent$, "GetShipmentMessageEntity", request, options);
  }

  RenameMailingByMessageId(request: RenameMailingByMessageIdRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(MarketingAgent$, "RenameMailingByMessageId", request, options);
  }

  DeleteMessageAndShipment(request: DeleteMessageAndShipmentRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(MarketingAgent$, "DeleteMessageAndShipment", request, options);
  }
}

/** What SaveFormEntity takes. */
export interface SaveFormEntityRequest {
  /** `FormEntity` */
  readonly FormEntity?: $rt.Draft<FormEntity> | null;
}

/** What DeleteFormEntity takes. */
export interface DeleteFormEntityRequest {
  /** `xs:int` */
  readonly FormEntityId?: number;
}

/** What SaveFormSubmissionEntity takes. */
export interface SaveFormSubmissionEntityRequest {
  /** `FormSubmissionEntity` */
  readonly FormSubmissionEntity?: $rt.Draft<FormSubmissionEntity> | null;
}

/** What DeleteFormSubmissionEntity takes. */
export interface DeleteFormSubmissionEntityRequest {
  /** `xs:int` */
  readonly FormSubmissionEntityId?: number;
}

/** What SaveShipmentMessageBlockEntity takes. */
export interface SaveShipmentMessageBlockEntityRequest {
  /** `ShipmentMessageBlockEntity` */
  readonly ShipmentMessageBlockEntity?: $rt.Draft<ShipmentMessageBlockEntity> | null;
}

/** What DeleteShipmentMessageBlockEntity takes. */
export interface DeleteShipmentMessageBlockEntityRequest {
  /** `xs:int` */
  readonly ShipmentMessageBlockEntityId?: number;
}

/** What SaveShipmentMessageEntity takes. */
export interface SaveShipmentMessageEntityRequest {
  /** `ShipmentMessageEntity` */
  readonly ShipmentMessageEntity?: $rt.Draft<ShipmentMessageEntity> | null;
}

/** What DeleteShipmentMessageEntity takes. */
export interface DeleteShipmentMessageEntityRequest {
  /** `xs:int` */
  readonly ShipmentMessageEntityId?: number;
}

/** What SaveAvailableFont takes. */
export interface SaveAvailableFontRequest {
  /** `AvailableFont` */
  readonly Font?: $rt.Draft<AvailableFont> | null;
}

/** What DeleteAvailableFont takes. */
export interface DeleteAvailableFontRequest {
  /** `xs:int` */
  readonly AvailableFontId?: number;
}

/** What GetAvailableFont takes. */
export interface GetAvailableFontRequest {
  /** `xs:int` */
  readonly AvailableFontId?: number;
}

/** What SetFontRank takes. */
export interface SetFontRankRequest {
  /** `xs:int` */
  readonly AvailableFontId?: number;
  /** `xs:int` */
  readonly Rank?: number;
}

/** What GetFormEntity takes. */
export interface GetFormEntityRequest {
  /** `xs:int` */
  readonly FormEntityId?: number;
}

/** What VerifyGoogleRecaptcha takes. */
export interface VerifyGoogleRecaptchaRequest {
  /** `xs:string` */
  readonly Token?: string | null;
  /** `xs:string` */
  readonly OptionalSecretKey?: string | null;
}

/** What SetAllFormFieldRestrictions takes. */
export interface SetAllFormFieldRestrictionsRequest {
  /** `ArrayOfFormFieldRestriction` */
  readonly FormFieldRestrictions?: readonly ($rt.Draft<FormFieldRestriction> | null)[] | null;
}

/** What GetFormSubmissionEntity takes. */
export interface GetFormSubmissionEntityRequest {
  /** `xs:int` */
  readonly FormSubmissionEntityId?: number;
}

/** What CalculateMailingStatistics takes. */
export interface CalculateMailingStatisticsRequest {
  /** `xs:int` */
  readonly ShipmentId?: number;
}

/** What GetFormSubmissionsCount takes. */
export interface GetFormSubmissionsCountRequest {
  /** `xs:int` */
  readonly FormId?: number;
  /** `FormSubmissionStatus` */
  readonly Status?: FormSubmissionStatus;
}

/** What GetPreviewMailing takes. */
export interface GetPreviewMailingRequest {
  /** `xs:int` */
  readonly ShipmentAddrId?: number;
}

/** What GetPreviewMailingHeader takes. */
export interface GetPreviewMailingHeaderRequest {
  /** `xs:int` */
  readonly ShipmentId?: number;
}

/** What GetShipmentMessageBlockEntity takes. */
export interface GetShipmentMessageBlockEntityRequest {
  /** `xs:int` */
  readonly ShipmentMessageBlockEntityId?: number;
}

/** What GetUserBlocks takes. */
export interface GetUserBlocksRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What GetShipmentMessageEntity takes. */
export interface GetShipmentMessageEntityRequest {
  /** `xs:int` */
  readonly ShipmentMessageEntityId?: number;
}

/** What RenameMailingByMessageId takes. */
export interface RenameMailingByMessageIdRequest {
  /** `xs:int` */
  readonly MessageId?: number;
  /** `xs:string` */
  readonly Name?: string | null;
}

/** What DeleteMessageAndShipment takes. */
export interface DeleteMessageAndShipmentRequest {
  /** `xs:int` */
  readonly MessageId?: number;
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

/** The agent as data: what the session makes its messages from. */
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
