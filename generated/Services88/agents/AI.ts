/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { AiTextStyle, AppointmentEntity } from "../carriers/A.js";
import type { BizCard } from "../carriers/B.js";
import type { CategorizationStatusResponse, ChatbotTurn, CopilotDataSourceEntity, CopilotEntity } from "../carriers/C.js";
import type { FormDesignCarrier, FormDesignCss } from "../carriers/F.js";
import type { NaturalLanguageSearch } from "../carriers/N.js";
import type { RagAnswer, RagContextIds, RagResult, RagStatus, RagType } from "../carriers/R.js";
import type { Sentiment } from "../carriers/S.js";
import { $ns0, AppointmentEntity$, ArrayOfArchiveRestrictionInfo$, ArrayOfstring$, Carrier$, ContactEntity$, PersonEntity$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$, StringObjectDictionary$ } from "../carriers/descriptors.js";

export interface IAIAgent {
  CreateDefaultCopilotDataSourceEntity(options?: $rt.CallOptions): Promise<CopilotDataSourceEntity | null>;
  SaveCopilotDataSourceEntity(request: SaveCopilotDataSourceEntityRequest, options?: $rt.CallOptions): Promise<CopilotDataSourceEntity | null>;
  DeleteCopilotDataSourceEntity(request: DeleteCopilotDataSourceEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultCopilotEntity(options?: $rt.CallOptions): Promise<CopilotEntity | null>;
  SaveCopilotEntity(request: SaveCopilotEntityRequest, options?: $rt.CallOptions): Promise<CopilotEntity | null>;
  DeleteCopilotEntity(request: DeleteCopilotEntityRequest, options?: $rt.CallOptions): Promise<void>;
  SummarizeText(request: SummarizeTextRequest, options?: $rt.CallOptions): Promise<string | null>;
  ExpandText(request: ExpandTextRequest, options?: $rt.CallOptions): Promise<string | null>;
  RephraseText(request: RephraseTextRequest, options?: $rt.CallOptions): Promise<string | null>;
  CreateTextForAppointment(request: CreateTextForAppointmentRequest, options?: $rt.CallOptions): Promise<string | null>;
  AnalyzeBizCardImage(request: AnalyzeBizCardImageRequest, options?: $rt.CallOptions): Promise<BizCard | null>;
  AnalyzeBizCardText(request: AnalyzeBizCardTextRequest, options?: $rt.CallOptions): Promise<BizCard | null>;
  GetTrainingStatus(options?: $rt.CallOptions): Promise<CategorizationStatusResponse | null>;
  GuessCategory(request: GuessCategoryRequest, options?: $rt.CallOptions): Promise<number>;
  TrainCategoryGuesser(request: TrainCategoryGuesserRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetChatbotResponse(request: GetChatbotResponseRequest, options?: $rt.CallOptions): Promise<ChatbotTurn | null>;
  GetChatbotPromptSuggestions(request: GetChatbotPromptSuggestionsRequest, options?: $rt.CallOptions): Promise<ChatbotTurn | null>;
  GetChatbotTurns(request: GetChatbotTurnsRequest, options?: $rt.CallOptions): Promise<(ChatbotTurn | null)[] | null>;
  ClearChatbotTurns(request: ClearChatbotTurnsRequest, options?: $rt.CallOptions): Promise<void>;
  GetCopilotDataSourceEntity(request: GetCopilotDataSourceEntityRequest, options?: $rt.CallOptions): Promise<CopilotDataSourceEntity | null>;
  GetCopilotEntity(request: GetCopilotEntityRequest, options?: $rt.CallOptions): Promise<CopilotEntity | null>;
  GetFormDesignFromImage(request: GetFormDesignFromImageRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  GetFormDesignFromUrl(request: GetFormDesignFromUrlRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  GetFormDesignCssFromImage(request: GetFormDesignCssFromImageRequest, options?: $rt.CallOptions): Promise<FormDesignCarrier | null>;
  GetFormDesignCssFromUrl(request: GetFormDesignCssFromUrlRequest, options?: $rt.CallOptions): Promise<FormDesignCarrier | null>;
  GetFirstFormDesignCssFromImage(request: GetFirstFormDesignCssFromImageRequest, options?: $rt.CallOptions): Promise<FormDesignCss | null>;
  GetFirstFormDesignCssFromUrl(request: GetFirstFormDesignCssFromUrlRequest, options?: $rt.CallOptions): Promise<FormDesignCss | null>;
  GetNextFormDesignCss(request: GetNextFormDesignCssRequest, options?: $rt.CallOptions): Promise<FormDesignCss | null>;
  DetectLanguage(request: DetectLanguageRequest, options?: $rt.CallOptions): Promise<string | null>;
  DetectSentiment(request: DetectSentimentRequest, options?: $rt.CallOptions): Promise<Sentiment | null>;
  Translate(request: TranslateRequest, options?: $rt.CallOptions): Promise<string | null>;
  TranslateEntity(request: TranslateEntityRequest, options?: $rt.CallOptions): Promise<string | null>;
  ParseQueryIntoRestrictions(request: ParseQueryIntoRestrictionsRequest, options?: $rt.CallOptions): Promise<NaturalLanguageSearch | null>;
  RemovePhotoBackground(request: RemovePhotoBackgroundRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  Answer(request: AnswerRequest, options?: $rt.CallOptions): Promise<RagAnswer | null>;
  AnswerFeedback(request: AnswerFeedbackRequest, options?: $rt.CallOptions): Promise<void>;
  AnswerAccepted(request: AnswerAcceptedRequest, options?: $rt.CallOptions): Promise<void>;
  AnswerUsingContext(request: AnswerUsingContextRequest, options?: $rt.CallOptions): Promise<RagAnswer | null>;
  Search(request: SearchRequest, options?: $rt.CallOptions): Promise<(RagResult | null)[] | null>;
  StartRagIndexing(request: StartRagIndexingRequest, options?: $rt.CallOptions): Promise<number>;
  GetIndexingStatus(request: GetIndexingStatusRequest, options?: $rt.CallOptions): Promise<RagStatus | null>;
  CancelIndexing(request: CancelIndexingRequest, options?: $rt.CallOptions): Promise<RagStatus | null>;
  SummarizeTicket(request: SummarizeTicketRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetSummarizeTicketPrompt(request: GetSummarizeTicketPromptRequest, options?: $rt.CallOptions): Promise<ChatbotTurn | null>;
  SummarizeContact(request: SummarizeContactRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetSummarizeContactPrompt(request: GetSummarizeContactPromptRequest, options?: $rt.CallOptions): Promise<ChatbotTurn | null>;
  SummarizeSale(request: SummarizeSaleRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetSummarizeSalePrompt(request: GetSummarizeSalePromptRequest, options?: $rt.CallOptions): Promise<ChatbotTurn | null>;
}

/** The request of SaveCopilotDataSourceEntity. */
export interface SaveCopilotDataSourceEntityRequest {
  /** `CopilotDataSourceEntity` */
  readonly CopilotDataSourceEntity?: $rt.Draft<CopilotDataSourceEntity> | null;
}

/** The request of DeleteCopilotDataSourceEntity. */
export interface DeleteCopilotDataSourceEntityRequest {
  /** `xs:int` */
  readonly CopilotDataSourceEntityId?: number;
}

/** The request of SaveCopilotEntity. */
export interface SaveCopilotEntityRequest {
  /** `CopilotEntity` */
  readonly CopilotEntity?: $rt.Draft<CopilotEntity> | null;
}

/** The request of DeleteCopilotEntity. */
export interface DeleteCopilotEntityRequest {
  /** `xs:int` */
  readonly CopilotEntityId?: number;
}

/** The request of SummarizeText. */
export interface SummarizeTextRequest {
  /** `xs:string` */
  readonly Text?: string | null;
  /** `xs:int` */
  readonly PercentSmaller?: number;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
}

/** The request of ExpandText. */
export interface ExpandTextRequest {
  /** `xs:string` */
  readonly Text?: string | null;
  /** `xs:int` */
  readonly PercentBigger?: number;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
}

/** The request of RephraseText. */
export interface RephraseTextRequest {
  /** `xs:string` */
  readonly Text?: string | null;
  /** `AiTextStyle` */
  readonly Style?: AiTextStyle;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
}

/** The request of CreateTextForAppointment. */
export interface CreateTextForAppointmentRequest {
  /** `AppointmentEntity` */
  readonly Appointment?: $rt.Draft<AppointmentEntity> | null;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
}

/** The request of AnalyzeBizCardImage. */
export interface AnalyzeBizCardImageRequest {
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
  /** `xs:boolean` */
  readonly MergeWithDatabase?: boolean;
}

/** The request of AnalyzeBizCardText. */
export interface AnalyzeBizCardTextRequest {
  /** `xs:string` */
  readonly Text?: string | null;
  /** `xs:boolean` */
  readonly MergeWithDatabase?: boolean;
}

/** The request of GuessCategory. */
export interface GuessCategoryRequest {
  /** `xs:int` */
  readonly TicketId?: number;
}

/** The request of TrainCategoryGuesser. */
export interface TrainCategoryGuesserRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:int` */
  readonly MaxItems?: number;
  /** `xs:int` */
  readonly MaxTextLength?: number;
}

/** The request of GetChatbotResponse. */
export interface GetChatbotResponseRequest {
  /** `xs:string` */
  readonly ChatId?: string | null;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
  /** `xs:string` */
  readonly UserPrompt?: string | null;
  /** `xs:string` */
  readonly DisplayValue?: string | null;
  /** `ArrayOfChatbotTurn` */
  readonly PreviousTurns?: readonly ($rt.Draft<ChatbotTurn> | null)[] | null;
  /** `xs:string` */
  readonly ApiUrl?: string | null;
}

/** The request of GetChatbotPromptSuggestions. */
export interface GetChatbotPromptSuggestionsRequest {
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
  /** `xs:string` */
  readonly SoProtocol?: string | null;
  /** `xs:int` */
  readonly CurrentId?: number;
}

/** The request of GetChatbotTurns. */
export interface GetChatbotTurnsRequest {
  /** `xs:string` */
  readonly ChatId?: string | null;
}

/** The request of ClearChatbotTurns. */
export interface ClearChatbotTurnsRequest {
  /** `xs:string` */
  readonly ChatId?: string | null;
}

/** The request of GetCopilotDataSourceEntity. */
export interface GetCopilotDataSourceEntityRequest {
  /** `xs:int` */
  readonly CopilotDataSourceEntityId?: number;
}

/** The request of GetCopilotEntity. */
export interface GetCopilotEntityRequest {
  /** `xs:int` */
  readonly CopilotEntityId?: number;
}

/** The request of GetFormDesignFromImage. */
export interface GetFormDesignFromImageRequest {
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
}

/** The request of GetFormDesignFromUrl. */
export interface GetFormDesignFromUrlRequest {
  /** `xs:string` */
  readonly Url?: string | null;
}

/** The request of GetFormDesignCssFromImage. */
export interface GetFormDesignCssFromImageRequest {
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
  /** `ArrayOfstring` */
  readonly CssClasses?: readonly (string | null)[] | null;
}

/** The request of GetFormDesignCssFromUrl. */
export interface GetFormDesignCssFromUrlRequest {
  /** `xs:string` */
  readonly Url?: string | null;
  /** `ArrayOfstring` */
  readonly CssClasses?: readonly (string | null)[] | null;
}

/** The request of GetFirstFormDesignCssFromImage. */
export interface GetFirstFormDesignCssFromImageRequest {
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
  /** `xs:string` */
  readonly CssClass?: string | null;
}

/** The request of GetFirstFormDesignCssFromUrl. */
export interface GetFirstFormDesignCssFromUrlRequest {
  /** `xs:string` */
  readonly Url?: string | null;
  /** `xs:string` */
  readonly CssClass?: string | null;
}

/** The request of GetNextFormDesignCss. */
export interface GetNextFormDesignCssRequest {
  /** `xs:string` */
  readonly State?: string | null;
  /** `xs:string` */
  readonly CssClass?: string | null;
}

/** The request of DetectLanguage. */
export interface DetectLanguageRequest {
  /** `xs:string` */
  readonly Text?: string | null;
}

/** The request of DetectSentiment. */
export interface DetectSentimentRequest {
  /** `xs:string` */
  readonly Text?: string | null;
}

/** The request of Translate. */
export interface TranslateRequest {
  /** `xs:string` */
  readonly Text?: string | null;
  /** `xs:string` */
  readonly TargetLanguage?: string | null;
}

/** The request of TranslateEntity. */
export interface TranslateEntityRequest {
  /** `xs:string` */
  readonly EntityName?: string | null;
  /** `xs:int` */
  readonly EntityId?: number;
  /** `xs:string` */
  readonly TargetLanguage?: string | null;
}

/** The request of ParseQueryIntoRestrictions. */
export interface ParseQueryIntoRestrictionsRequest {
  /** `xs:string` */
  readonly Query?: string | null;
  /** `xs:string` */
  readonly Currents?: string | null;
  /** `NaturalLanguageSearch` */
  readonly PreviousQuery?: $rt.Draft<NaturalLanguageSearch> | null;
}

/** The request of RemovePhotoBackground. */
export interface RemovePhotoBackgroundRequest {
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
}

/** The request of Answer. */
export interface AnswerRequest {
  /** `xs:string` */
  readonly NamespaceName?: string | null;
  /** `xs:string` */
  readonly Query?: string | null;
  /** `RagType` */
  readonly Type?: RagType;
  /** `xs:int` */
  readonly Top?: number;
}

/** The request of AnswerFeedback. */
export interface AnswerFeedbackRequest {
  /** `xs:string` */
  readonly TrackingId?: string | null;
  /** `xs:boolean` */
  readonly IsThumbsUp?: boolean;
}

/** The request of AnswerAccepted. */
export interface AnswerAcceptedRequest {
  /** `xs:string` */
  readonly TrackingId?: string | null;
}

/** The request of AnswerUsingContext. */
export interface AnswerUsingContextRequest {
  /** `xs:string` */
  readonly NamespaceName?: string | null;
  /** `xs:string` */
  readonly Query?: string | null;
  /** `RagContextIds` */
  readonly ContextIds?: $rt.Draft<RagContextIds> | null;
  /** `RagType` */
  readonly Type?: RagType;
  /** `xs:int` */
  readonly Top?: number;
}

/** The request of Search. */
export interface SearchRequest {
  /** `xs:string` */
  readonly NamespaceName?: string | null;
  /** `xs:string` */
  readonly Query?: string | null;
  /** `RagType` */
  readonly Type?: RagType;
  /** `xs:int` */
  readonly Top?: number;
}

/** The request of StartRagIndexing. */
export interface StartRagIndexingRequest {
  /** `xs:string` */
  readonly NamespaceName?: string | null;
  /** `xs:string` */
  readonly SourceId?: string | null;
}

/** The request of GetIndexingStatus. */
export interface GetIndexingStatusRequest {
  /** `xs:string` */
  readonly NamespaceName?: string | null;
}

/** The request of CancelIndexing. */
export interface CancelIndexingRequest {
  /** `xs:string` */
  readonly NamespaceName?: string | null;
}

/** The request of SummarizeTicket. */
export interface SummarizeTicketRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `xs:int` */
  readonly NumSentences?: number;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
}

/** The request of GetSummarizeTicketPrompt. */
export interface GetSummarizeTicketPromptRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `xs:int` */
  readonly NumSentences?: number;
  /** `xs:string` */
  readonly Summary?: string | null;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
}

/** The request of SummarizeContact. */
export interface SummarizeContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly NumSentences?: number;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
}

/** The request of GetSummarizeContactPrompt. */
export interface GetSummarizeContactPromptRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly NumSentences?: number;
  /** `xs:string` */
  readonly Summary?: string | null;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
}

/** The request of SummarizeSale. */
export interface SummarizeSaleRequest {
  /** `xs:int` */
  readonly SaleId?: number;
  /** `xs:int` */
  readonly NumSentences?: number;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
}

/** The request of GetSummarizeSalePrompt. */
export interface GetSummarizeSalePromptRequest {
  /** `xs:int` */
  readonly SaleId?: number;
  /** `xs:int` */
  readonly NumSentences?: number;
  /** `xs:string` */
  readonly Summary?: string | null;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
}

export const AiTextStyle$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "AiTextStyle",
  namespace: $ns0,
  names: ["None", "Rephrase", "Correct", "Casual", "Formal"],
  zero: "None",
};

export const BizCard$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "BizCard",
  namespace: $ns0,
  members: [
    ["Contact", () => ContactEntity$, "?nil"],
    ["Person", () => PersonEntity$, "?nil"],
    ["LogoImage", $xs.string, "?nil"],
    ["PhotoImage", $xs.string, "?nil"],
  ],
};

export const CategorizationModelDetails$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CategorizationModelDetails",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ModelBuiltDateTime", $xs.dateTime, "?"],
    ["Accuracy", $xs.double, "?"],
    ["TicketCountForTraining", $xs.int, "?"],
  ],
};

export const CategorizationStatusResponse$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CategorizationStatusResponse",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ContextIdentifier", $xs.string, "?nil"],
    ["Status", $xs.string, "?nil"],
    ["CurrentModel", () => CategorizationModelDetails$, "?nil"],
    ["PreviousModel", () => CategorizationModelDetails$, "?nil"],
  ],
};

export const ChatbotTurn$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ChatbotTurn",
  namespace: $ns0,
  members: [
    ["Timestamp", $xs.dateTime, "?"],
    ["UserPrompt", $xs.string, "?nil"],
    ["UserDisplayText", $xs.string, "?nil"],
    ["BotResponse", $xs.string, "?nil"],
    ["BotActions", () => StringDictionary$, "?nil"],
    ["Attachments", () => ArrayOfstring$, "?nil"],
  ],
};

export const ArrayOfChatbotTurn$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfChatbotTurn", namespace: $ns0, item: ["ChatbotTurn", () => ChatbotTurn$, "*nil"] };

export const CopilotDataSourceEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CopilotDataSourceEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CopilotDataSourceId", $xs.int, "?"],
    ["CopilotDataSourceType", () => CopilotDataSourceType$, "?"],
    ["CopilotId", $xs.int, "?"],
    ["Description", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["Settings", () => ArrayOfCopilotDataSourceSetting$, "?nil"],
  ],
};

export const ArrayOfCopilotDataSourceEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCopilotDataSourceEntity", namespace: $ns0, item: ["CopilotDataSourceEntity", () => CopilotDataSourceEntity$, "*nil"] };

export const CopilotDataSourceSetting$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CopilotDataSourceSetting",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CopilotDataSourceSettingId", $xs.int, "?"],
    ["CopilotDataSourceId", $xs.int, "?"],
    ["Key", $xs.string, "?nil"],
    ["Value", $xs.string, "?nil"],
  ],
};

export const ArrayOfCopilotDataSourceSetting$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCopilotDataSourceSetting", namespace: $ns0, item: ["CopilotDataSourceSetting", () => CopilotDataSourceSetting$, "*nil"] };

export const CopilotDataSourceType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CopilotDataSourceType",
  namespace: $ns0,
  names: ["Requests", "FAQs", "ReplyTemplates", "Documents", "Products", "WebContent"],
  zero: "Requests",
};

export const CopilotEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CopilotEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CopilotId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["CopilotDataSources", () => ArrayOfCopilotDataSourceEntity$, "?nil"],
  ],
};

export const FormDesignCarrier$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FormDesignCarrier",
  namespace: $ns0,
  members: [
    ["CssStyles", $xs.string, "?nil"],
    ["Confidence", $xs.double, "?"],
    ["Notes", $xs.string, "?nil"],
  ],
};

export const FormDesignCss$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "FormDesignCss",
  namespace: $ns0,
  members: [
    ["CssClass", $xs.string, "?nil"],
    ["CssRule", $xs.string, "?nil"],
    ["State", $xs.string, "?nil"],
  ],
};

export const NaturalLanguageSearch$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "NaturalLanguageSearch",
  namespace: $ns0,
  members: [
    ["Query", $xs.string, "?nil"],
    ["ResponseMarkdown", $xs.string, "?nil"],
    ["Entity", $xs.string, "?nil"],
    ["ODataQuery", $xs.string, "?nil"],
    ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
    ["InternalContext", $xs.string, "?nil"],
  ],
};

export const RagAnswer$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RagAnswer",
  namespace: $ns0,
  members: [
    ["Answer", $xs.string, "?nil"],
    ["Source", () => ArrayOfRagResult$, "?nil"],
    ["TrackingId", $xs.string, "?nil"],
  ],
};

export const RagContextIds$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RagContextIds",
  namespace: $ns0,
  members: [
    ["ContactId", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["ProjectId", $xs.int, "?"],
    ["SelectionId", $xs.int, "?"],
    ["AppointmentId", $xs.int, "?"],
    ["DocumentId", $xs.int, "?"],
    ["SaleId", $xs.int, "?"],
    ["TicketId", $xs.int, "?"],
  ],
};

export const RagResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RagResult",
  namespace: $ns0,
  members: [
    ["Chunk", $xs.string, "?nil"],
    ["Title", $xs.string, "?nil"],
    ["Id", $xs.string, "?nil"],
    ["Type", () => RagType$, "?"],
    ["Score", $xs.double, "?"],
    ["Metadata", () => StringObjectDictionary$, "?nil"],
  ],
};

export const ArrayOfRagResult$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfRagResult", namespace: $ns0, item: ["RagResult", () => RagResult$, "*nil"] };

export const RagStatus$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RagStatus",
  namespace: $ns0,
  members: [
    ["StartedAt", $xs.dateTime, "?"],
    ["CompletedAt", $xs.dateTime, "?"],
    ["NamespaceName", $xs.string, "?nil"],
    ["CurrentRunTag", $xs.string, "?nil"],
    ["IsCompleted", $xs.boolean, "?"],
    ["IsCancelled", $xs.boolean, "?"],
    ["LastIndexed", $xs.dateTime, "?"],
    ["StatusAll", () => RagStatusChunks$, "?nil"],
    ["StatusDocuments", () => RagStatusChunks$, "?nil"],
    ["StatusFAQ", () => RagStatusChunks$, "?nil"],
    ["StatusNone", () => RagStatusChunks$, "?nil"],
    ["StatusProduct", () => RagStatusChunks$, "?nil"],
    ["StatusTicket", () => RagStatusChunks$, "?nil"],
    ["StatusWebpage", () => RagStatusChunks$, "?nil"],
  ],
};

export const RagStatusChunks$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RagStatusChunks",
  namespace: $ns0,
  members: [
    ["NumberOfChunks", $xs.int, "?"],
    ["NumberOfDocuments", $xs.int, "?"],
  ],
};

export const RagType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RagType",
  namespace: $ns0,
  names: ["None", "Ticket", "Webpage", "Document", "FAQ", "Product", "Website"],
  zero: "None",
};

export const Sentiment$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Sentiment",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Score", $xs.int, "?"],
    ["Confidence", $xs.int, "?"],
  ],
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
export const AIAgent$: $rt.AgentDescriptor<IAIAgent> = {
  services: "Services88",
  name: "AI",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultCopilotDataSourceEntity: [[], [["Response", () => CopilotDataSourceEntity$, "?nil"]]],
    SaveCopilotDataSourceEntity: [[["CopilotDataSourceEntity", () => CopilotDataSourceEntity$, "?nil"]], [["Response", () => CopilotDataSourceEntity$, "?nil"]]],
    DeleteCopilotDataSourceEntity: [[["CopilotDataSourceEntityId", $xs.int, "?"]], []],
    CreateDefaultCopilotEntity: [[], [["Response", () => CopilotEntity$, "?nil"]]],
    SaveCopilotEntity: [[["CopilotEntity", () => CopilotEntity$, "?nil"]], [["Response", () => CopilotEntity$, "?nil"]]],
    DeleteCopilotEntity: [[["CopilotEntityId", $xs.int, "?"]], []],
    SummarizeText: [[
      ["Text", $xs.string, "?nil"],
      ["PercentSmaller", $xs.int, "?"],
      ["IsoLangCode", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    ExpandText: [[
      ["Text", $xs.string, "?nil"],
      ["PercentBigger", $xs.int, "?"],
      ["IsoLangCode", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    RephraseText: [[
      ["Text", $xs.string, "?nil"],
      ["Style", () => AiTextStyle$, "?"],
      ["IsoLangCode", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    CreateTextForAppointment: [[
      ["Appointment", () => AppointmentEntity$, "?nil"],
      ["IsoLangCode", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    AnalyzeBizCardImage: [[
      ["Image", $xs.base64Binary, "?nil"],
      ["MergeWithDatabase", $xs.boolean, "?"],
    ], [["Response", () => BizCard$, "?nil"]]],
    AnalyzeBizCardText: [[
      ["Text", $xs.string, "?nil"],
      ["MergeWithDatabase", $xs.boolean, "?"],
    ], [["Response", () => BizCard$, "?nil"]]],
    GetTrainingStatus: [[], [["Response", () => CategorizationStatusResponse$, "?nil"]]],
    GuessCategory: [[["TicketId", $xs.int, "?"]], [["Response", $xs.int, "?"]]],
    TrainCategoryGuesser: [[
      ["SelectionId", $xs.int, "?"],
      ["MaxItems", $xs.int, "?"],
      ["MaxTextLength", $xs.int, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    GetChatbotResponse: [[
      ["ChatId", $xs.string, "?nil"],
      ["IsoLangCode", $xs.string, "?nil"],
      ["UserPrompt", $xs.string, "?nil"],
      ["DisplayValue", $xs.string, "?nil"],
      ["PreviousTurns", () => ArrayOfChatbotTurn$, "?nil"],
      ["ApiUrl", $xs.string, "?nil"],
    ], [["Response", () => ChatbotTurn$, "?nil"]]],
    GetChatbotPromptSuggestions: [[
      ["IsoLangCode", $xs.string, "?nil"],
      ["SoProtocol", $xs.string, "?nil"],
      ["CurrentId", $xs.int, "?"],
    ], [["Response", () => ChatbotTurn$, "?nil"]]],
    GetChatbotTurns: [[["ChatId", $xs.string, "?nil"]], [["Response", () => ArrayOfChatbotTurn$, "?nil"]]],
    ClearChatbotTurns: [[["ChatId", $xs.string, "?nil"]], []],
    GetCopilotDataSourceEntity: [[["CopilotDataSourceEntityId", $xs.int, "?"]], [["Response", () => CopilotDataSourceEntity$, "?nil"]]],
    GetCopilotEntity: [[["CopilotEntityId", $xs.int, "?"]], [["Response", () => CopilotEntity$, "?nil"]]],
    GetFormDesignFromImage: [[["Image", $xs.base64Binary, "?nil"]], [["Response", () => StringDictionary$, "?nil"]]],
    GetFormDesignFromUrl: [[["Url", $xs.string, "?nil"]], [["Response", () => StringDictionary$, "?nil"]]],
    GetFormDesignCssFromImage: [[
      ["Image", $xs.base64Binary, "?nil"],
      ["CssClasses", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => FormDesignCarrier$, "?nil"]]],
    GetFormDesignCssFromUrl: [[
      ["Url", $xs.string, "?nil"],
      ["CssClasses", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => FormDesignCarrier$, "?nil"]]],
    GetFirstFormDesignCssFromImage: [[
      ["Image", $xs.base64Binary, "?nil"],
      ["CssClass", $xs.string, "?nil"],
    ], [["Response", () => FormDesignCss$, "?nil"]]],
    GetFirstFormDesignCssFromUrl: [[
      ["Url", $xs.string, "?nil"],
      ["CssClass", $xs.string, "?nil"],
    ], [["Response", () => FormDesignCss$, "?nil"]]],
    GetNextFormDesignCss: [[
      ["State", $xs.string, "?nil"],
      ["CssClass", $xs.string, "?nil"],
    ], [["Response", () => FormDesignCss$, "?nil"]]],
    DetectLanguage: [[["Text", $xs.string, "?nil"]], [["Response", $xs.string, "?nil"]]],
    DetectSentiment: [[["Text", $xs.string, "?nil"]], [["Response", () => Sentiment$, "?nil"]]],
    Translate: [[
      ["Text", $xs.string, "?nil"],
      ["TargetLanguage", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    TranslateEntity: [[
      ["EntityName", $xs.string, "?nil"],
      ["EntityId", $xs.int, "?"],
      ["TargetLanguage", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    ParseQueryIntoRestrictions: [[
      ["Query", $xs.string, "?nil"],
      ["Currents", $xs.string, "?nil"],
      ["PreviousQuery", () => NaturalLanguageSearch$, "?nil"],
    ], [["Response", () => NaturalLanguageSearch$, "?nil"]]],
    RemovePhotoBackground: [[["Image", $xs.base64Binary, "?nil"]], [["Response", $xs.base64Binary, "?nil"]]],
    Answer: [[
      ["NamespaceName", $xs.string, "?nil"],
      ["Query", $xs.string, "?nil"],
      ["Type", () => RagType$, "?"],
      ["Top", $xs.int, "?"],
    ], [["Response", () => RagAnswer$, "?nil"]]],
    AnswerFeedback: [[
      ["TrackingId", $xs.string, "?nil"],
      ["IsThumbsUp", $xs.boolean, "?"],
    ], []],
    AnswerAccepted: [[["TrackingId", $xs.string, "?nil"]], []],
    AnswerUsingContext: [[
      ["NamespaceName", $xs.string, "?nil"],
      ["Query", $xs.string, "?nil"],
      ["ContextIds", () => RagContextIds$, "?nil"],
      ["Type", () => RagType$, "?"],
      ["Top", $xs.int, "?"],
    ], [["Response", () => RagAnswer$, "?nil"]]],
    Search: [[
      ["NamespaceName", $xs.string, "?nil"],
      ["Query", $xs.string, "?nil"],
      ["Type", () => RagType$, "?"],
      ["Top", $xs.int, "?"],
    ], [["Response", () => ArrayOfRagResult$, "?nil"]]],
    StartRagIndexing: [[
      ["NamespaceName", $xs.string, "?nil"],
      ["SourceId", $xs.string, "?nil"],
    ], [["Response", $xs.int, "?"]]],
    GetIndexingStatus: [[["NamespaceName", $xs.string, "?nil"]], [["Response", () => RagStatus$, "?nil"]]],
    CancelIndexing: [[["NamespaceName", $xs.string, "?nil"]], [["Response", () => RagStatus$, "?nil"]]],
    SummarizeTicket: [[
      ["TicketId", $xs.int, "?"],
      ["NumSentences", $xs.int, "?"],
      ["IsoLangCode", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    GetSummarizeTicketPrompt: [[
      ["TicketId", $xs.int, "?"],
      ["NumSentences", $xs.int, "?"],
      ["Summary", $xs.string, "?nil"],
      ["IsoLangCode", $xs.string, "?nil"],
    ], [["Response", () => ChatbotTurn$, "?nil"]]],
    SummarizeContact: [[
      ["ContactId", $xs.int, "?"],
      ["NumSentences", $xs.int, "?"],
      ["IsoLangCode", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    GetSummarizeContactPrompt: [[
      ["ContactId", $xs.int, "?"],
      ["NumSentences", $xs.int, "?"],
      ["Summary", $xs.string, "?nil"],
      ["IsoLangCode", $xs.string, "?nil"],
    ], [["Response", () => ChatbotTurn$, "?nil"]]],
    SummarizeSale: [[
      ["SaleId", $xs.int, "?"],
      ["NumSentences", $xs.int, "?"],
      ["IsoLangCode", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    GetSummarizeSalePrompt: [[
      ["SaleId", $xs.int, "?"],
      ["NumSentences", $xs.int, "?"],
      ["Summary", $xs.string, "?nil"],
      ["IsoLangCode", $xs.string, "?nil"],
    ], [["Response", () => ChatbotTurn$, "?nil"]]],
  }),
};

export interface AIAgent extends IAIAgent {}
export const AIAgent: $rt.ClientOf<AIAgent> = /* @__PURE__ */ $client(AIAgent$);
