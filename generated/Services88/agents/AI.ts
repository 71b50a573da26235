/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type AiTextStyle, AiTextStyle$, type AppointmentEntity, AppointmentEntity$ } from "../carriers/A.js";
import { type BizCard, BizCard$ } from "../carriers/B.js";
import { ArrayOfChatbotTurn$, type CategorizationStatusResponse, CategorizationStatusResponse$, type ChatbotTurn, ChatbotTurn$, type CopilotDataSourceEntity, CopilotDataSourceEntity$, type CopilotEntity, CopilotEntity$ } from "../carriers/C.js";
import { type FormDesignCarrier, FormDesignCarrier$, type FormDesignCss, FormDesignCss$ } from "../carriers/F.js";
import { type NaturalLanguageSearch, NaturalLanguageSearch$ } from "../carriers/N.js";
import { ArrayOfRagResult$, type RagAnswer, RagAnswer$, type RagContextIds, RagContextIds$, type RagResult, type RagStatus, RagStatus$, type RagType, RagType$ } from "../carriers/R.js";
import { ArrayOfstring$, type Sentiment, Sentiment$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class AIAgent implements IAIAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultCopilotDataSourceEntity(options?: $rt.CallOptions): Promise<CopilotDataSourceEntity | null> {
    return this.#session.call(AIAgent$, "CreateDefaultCopilotDataSourceEntity", {}, options);
  }

  SaveCopilotDataSourceEntity(request: SaveCopilotDataSourceEntityRequest, options?: $rt.CallOptions): Promise<CopilotDataSourceEntity | null> {
    return this.#session.call(AIAgent$, "SaveCopilotDataSourceEntity", request, options);
  }

  DeleteCopilotDataSourceEntity(request: DeleteCopilotDataSourceEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AIAgent$, "DeleteCopilotDataSourceEntity", request, options);
  }

  CreateDefaultCopilotEntity(options?: $rt.CallOptions): Promise<CopilotEntity | null> {
    return this.#session.call(AIAgent$, "CreateDefaultCopilotEntity", {}, options);
  }

  SaveCopilotEntity(request: SaveCopilotEntityRequest, options?: $rt.CallOptions): Promise<CopilotEntity | null> {
    return this.#session.call(AIAgent$, "SaveCopilotEntity", request, options);
  }

  DeleteCopilotEntity(request: DeleteCopilotEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AIAgent$, "DeleteCopilotEntity", request, options);
  }

  SummarizeText(request: SummarizeTextRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(AIAgent$, "SummarizeText", request, options);
  }

  ExpandText(request: ExpandTextRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(AIAgent$, "ExpandText", request, options);
  }

  RephraseText(request: RephraseTextRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(AIAgent$, "RephraseText", request, options);
  }

  CreateTextForAppointment(request: CreateTextForAppointmentRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(AIAgent$, "CreateTextForAppointment", request, options);
  }

  AnalyzeBizCardImage(request: AnalyzeBizCardImageRequest, options?: $rt.CallOptions): Promise<BizCard | null> {
    return this.#session.call(AIAgent$, "AnalyzeBizCardImage", request, options);
  }

  AnalyzeBizCardText(request: AnalyzeBizCardTextRequest, options?: $rt.CallOptions): Promise<BizCard | null> {
    return this.#session.call(AIAgent$, "AnalyzeBizCardText", request, options);
  }

  GetTrainingStatus(options?: $rt.CallOptions): Promise<CategorizationStatusResponse | null> {
    return this.#session.call(AIAgent$, "GetTrainingStatus", {}, options);
  }

  GuessCategory(request: GuessCategoryRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(AIAgent$, "GuessCategory", request, options);
  }

  TrainCategoryGuesser(request: TrainCategoryGuesserRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(AIAgent$, "TrainCategoryGuesser", request, options);
  }

  GetChatbotResponse(request: GetChatbotResponseRequest, options?: $rt.CallOptions): Promise<ChatbotTurn | null> {
    return this.#session.call(AIAgent$, "GetChatbotResponse", request, options);
  }

  GetChatbotPromptSuggestions(request: GetChatbotPromptSuggestionsRequest, options?: $rt.CallOptions): Promise<ChatbotTurn | null> {
    return this.#session.call(AIAgent$, "GetChatbotPromptSuggestions", request, options);
  }

  GetChatbotTurns(request: GetChatbotTurnsRequest, options?: $rt.CallOptions): Promise<(ChatbotTurn | null)[] | null> {
    return this.#session.call(AIAgent$, "GetChatbotTurns", request, options);
  }

  ClearChatbotTurns(request: ClearChatbotTurnsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AIAgent$, "ClearChatbotTurns", request, options);
  }

  GetCopilotDataSourceEntity(request: GetCopilotDataSourceEntityRequest, options?: $rt.CallOptions): Promise<CopilotDataSourceEntity | null> {
    return this.#session.call(AIAgent$, "GetCopilotDataSourceEntity", request, options);
  }

  GetCopilotEntity(request: GetCopilotEntityRequest, options?: $rt.CallOptions): Promise<CopilotEntity | null> {
    return this.#session.call(AIAgent$, "GetCopilotEntity", request, options);
  }

  GetFormDesignFromImage(request: GetFormDesignFromImageRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null> {
    return this.#session.call(AIAgent$, "GetFormDesignFromImage", request, options);
  }

  GetFormDesignFromUrl(request: GetFormDesignFromUrlRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null> {
    return this.#session.call(AIAgent$, "GetFormDesignFromUrl", request, options);
  }

  GetFormDesignCssFromImage(request: GetFormDesignCssFromImageRequest, options?: $rt.CallOptions): Promise<FormDesignCarrier | null> {
    return this.#session.call(AIAgent$, "GetFormDesignCssFromImage", request, options);
  }

  GetFormDesignCssFromUrl(request: GetFormDesignCssFromUrlRequest, options?: $rt.CallOptions): Promise<FormDesignCarrier | null> {
    return this.#session.call(AIAgent$, "GetFormDesignCssFromUrl", request, options);
  }

  GetFirstFormDesignCssFromImage(request: GetFirstFormDesignCssFromImageRequest, options?: $rt.CallOptions): Promise<FormDesignCss | null> {
    return this.#session.call(AIAgent$, "GetFirstFormDesignCssFromImage", request, options);
  }

  GetFirstFormDesignCssFromUrl(request: GetFirstFormDesignCssFromUrlRequest, options?: $rt.CallOptions): Promise<FormDesignCss | null> {
    return this.#session.call(AIAgent$, "GetFirstFormDesignCssFromUrl", request, options);
  }

  GetNextFormDesignCss(request: GetNextFormDesignCssRequest, options?: $rt.CallOptions): Promise<FormDesignCss | null> {
    return this.#session.call(AIAgent$, "GetNextFormDesignCss", request, options);
  }

  DetectLanguage(request: DetectLanguageRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(AIAgent$, "DetectLanguage", request, options);
  }

  DetectSentiment(request: DetectSentimentRequest, options?: $rt.CallOptions): Promise<Sentiment | null> {
    return this.#session.call(AIAgent$, "DetectSentiment", request, options);
  }

  Translate(request: TranslateRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(AIAgent$, "Translate", request, options);
  }

  TranslateEntity(request: TranslateEntityRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(AIAgent$, "TranslateEntity", request, options);
  }

  ParseQueryIntoRestrictions(request: ParseQueryIntoRestrictionsRequest, options?: $rt.CallOptions): Promise<NaturalLanguageSearch | null> {
    return this.#session.call(AIAgent$, "ParseQueryIntoRestrictions", request, options);
  }

  RemovePhotoBackground(request: RemovePhotoBackgroundRequest, options?: $rt.CallOptions): Promise<Uint8Array | null> {
    return this.#session.call(AIAgent$, "RemovePhotoBackground", request, options);
  }

  Answer(request: AnswerRequest, options?: $rt.CallOptions): Promise<RagAnswer | null> {
    return this.#session.call(AIAgent$, "Answer", request, options);
  }

  AnswerFeedback(request: AnswerFeedbackRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AIAgent$, "AnswerFeedback", request, options);
  }

  AnswerAccepted(request: AnswerAcceptedRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AIAgent$, "AnswerAccepted", request, options);
  }

  AnswerUsingContext(request: AnswerUsingContextRequest, options?: $rt.CallOptions): Promise<RagAnswer | null> {
    return this.#session.call(AIAgent$, "AnswerUsingContext", request, options);
  }

  Search(request: SearchRequest, options?: $rt.CallOptions): Promise<(RagResult | null)[] | null> {
    return this.#session.call(AIAgent$, "Search", request, options);
  }

  StartRagIndexing(request: StartRagIndexingRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(AIAgent$, "StartRagIndexing", request, options);
  }

  GetIndexingStatus(request: GetIndexingStatusRequest, options?: $rt.CallOptions): Promise<RagStatus | null> {
    return this.#session.call(AIAgent$, "GetIndexingStatus", request, options);
  }

  CancelIndexing(request: CancelIndexingRequest, options?: $rt.CallOptions): Promise<RagStatus | null> {
    return this.#session.call(AIAgent$, "CancelIndexing", request, options);
  }

  SummarizeTicket(request: SummarizeTicketRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(AIAgent$, "SummarizeTicket", request, options);
  }

  GetSummarizeTicketPrompt(request: GetSummarizeTicketPromptRequest, options?: $rt.CallOptions): Promise<ChatbotTurn | null> {
    return this.#session.call(AIAgent$, "GetSummarizeTicketPrompt", request, options);
  }

  SummarizeContact(request: SummarizeContactRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(AIAgent$, "SummarizeContact", request, options);
  }

  GetSummarizeContactPrompt(request: GetSummarizeContactPromptRequest, options?: $rt.CallOptions): Promise<ChatbotTurn | null> {
    return this.#session.call(AIAgent$, "GetSummarizeContactPrompt", request, options);
  }

  SummarizeSale(request: SummarizeSaleRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(AIAgent$, "SummarizeSale", request, options);
  }

  GetSummarizeSalePrompt(request: GetSummarizeSalePromptRequest, options?: $rt.CallOptions): Promise<ChatbotTurn | null> {
    return this.#session.call(AIAgent$, "GetSummarizeSalePrompt", request, options);
  }
}

/** What SaveCopilotDataSourceEntity takes. */
export interface SaveCopilotDataSourceEntityRequest {
  /** `CopilotDataSourceEntity` */
  readonly CopilotDataSourceEntity?: $rt.Draft<CopilotDataSourceEntity> | null;
}

/** What DeleteCopilotDataSourceEntity takes. */
export interface DeleteCopilotDataSourceEntityRequest {
  /** `xs:int` */
  readonly CopilotDataSourceEntityId?: number;
}

/** What SaveCopilotEntity takes. */
export interface SaveCopilotEntityRequest {
  /** `CopilotEntity` */
  readonly CopilotEntity?: $rt.Draft<CopilotEntity> | null;
}

/** What DeleteCopilotEntity takes. */
export interface DeleteCopilotEntityRequest {
  /** `xs:int` */
  readonly CopilotEntityId?: number;
}

/** What SummarizeText takes. */
export interface SummarizeTextRequest {
  /** `xs:string` */
  readonly Text?: string | null;
  /** `xs:int` */
  readonly PercentSmaller?: number;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
}

/** What ExpandText takes. */
export interface ExpandTextRequest {
  /** `xs:string` */
  readonly Text?: string | null;
  /** `xs:int` */
  readonly PercentBigger?: number;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
}

/** What RephraseText takes. */
export interface RephraseTextRequest {
  /** `xs:string` */
  readonly Text?: string | null;
  /** `AiTextStyle` */
  readonly Style?: AiTextStyle;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
}

/** What CreateTextForAppointment takes. */
export interface CreateTextForAppointmentRequest {
  /** `AppointmentEntity` */
  readonly Appointment?: $rt.Draft<AppointmentEntity> | null;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
}

/** What AnalyzeBizCardImage takes. */
export interface AnalyzeBizCardImageRequest {
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
  /** `xs:boolean` */
  readonly MergeWithDatabase?: boolean;
}

/** What AnalyzeBizCardText takes. */
export interface AnalyzeBizCardTextRequest {
  /** `xs:string` */
  readonly Text?: string | null;
  /** `xs:boolean` */
  readonly MergeWithDatabase?: boolean;
}

/** What GuessCategory takes. */
export interface GuessCategoryRequest {
  /** `xs:int` */
  readonly TicketId?: number;
}

/** What TrainCategoryGuesser takes. */
export interface TrainCategoryGuesserRequest {
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:int` */
  readonly MaxItems?: number;
  /** `xs:int` */
  readonly MaxTextLength?: number;
}

/** What GetChatbotResponse takes. */
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

/** What GetChatbotPromptSuggestions takes. */
export interface GetChatbotPromptSuggestionsRequest {
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
  /** `xs:string` */
  readonly SoProtocol?: string | null;
  /** `xs:int` */
  readonly CurrentId?: number;
}

/** What GetChatbotTurns takes. */
export interface GetChatbotTurnsRequest {
  /** `xs:string` */
  readonly ChatId?: string | null;
}

/** What ClearChatbotTurns takes. */
export interface ClearChatbotTurnsRequest {
  /** `xs:string` */
  readonly ChatId?: string | null;
}

/** What GetCopilotDataSourceEntity takes. */
export interface GetCopilotDataSourceEntityRequest {
  /** `xs:int` */
  readonly CopilotDataSourceEntityId?: number;
}

/** What GetCopilotEntity takes. */
export interface GetCopilotEntityRequest {
  /** `xs:int` */
  readonly CopilotEntityId?: number;
}

/** What GetFormDesignFromImage takes. */
export interface GetFormDesignFromImageRequest {
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
}

/** What GetFormDesignFromUrl takes. */
export interface GetFormDesignFromUrlRequest {
  /** `xs:string` */
  readonly Url?: string | null;
}

/** What GetFormDesignCssFromImage takes. */
export interface GetFormDesignCssFromImageRequest {
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
  /** `ArrayOfstring` */
  readonly CssClasses?: readonly (string | null)[] | null;
}

/** What GetFormDesignCssFromUrl takes. */
export interface GetFormDesignCssFromUrlRequest {
  /** `xs:string` */
  readonly Url?: string | null;
  /** `ArrayOfstring` */
  readonly CssClasses?: readonly (string | null)[] | null;
}

/** What GetFirstFormDesignCssFromImage takes. */
export interface GetFirstFormDesignCssFromImageRequest {
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
  /** `xs:string` */
  readonly CssClass?: string | null;
}

/** What GetFirstFormDesignCssFromUrl takes. */
export interface GetFirstFormDesignCssFromUrlRequest {
  /** `xs:string` */
  readonly Url?: string | null;
  /** `xs:string` */
  readonly CssClass?: string | null;
}

/** What GetNextFormDesignCss takes. */
export interface GetNextFormDesignCssRequest {
  /** `xs:string` */
  readonly State?: string | null;
  /** `xs:string` */
  readonly CssClass?: string | null;
}

/** What DetectLanguage takes. */
export interface DetectLanguageRequest {
  /** `xs:string` */
  readonly Text?: string | null;
}

/** What DetectSentiment takes. */
export interface DetectSentimentRequest {
  /** `xs:string` */
  readonly Text?: string | null;
}

/** What Translate takes. */
export interface TranslateRequest {
  /** `xs:string` */
  readonly Text?: string | null;
  /** `xs:string` */
  readonly TargetLanguage?: string | null;
}

/** What TranslateEntity takes. */
export interface TranslateEntityRequest {
  /** `xs:string` */
  readonly EntityName?: string | null;
  /** `xs:int` */
  readonly EntityId?: number;
  /** `xs:string` */
  readonly TargetLanguage?: string | null;
}

/** What ParseQueryIntoRestrictions takes. */
export interface ParseQueryIntoRestrictionsRequest {
  /** `xs:string` */
  readonly Query?: string | null;
  /** `xs:string` */
  readonly Currents?: string | null;
  /** `NaturalLanguageSearch` */
  readonly PreviousQuery?: $rt.Draft<NaturalLanguageSearch> | null;
}

/** What RemovePhotoBackground takes. */
export interface RemovePhotoBackgroundRequest {
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
}

/** What Answer takes. */
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

/** What AnswerFeedback takes. */
export interface AnswerFeedbackRequest {
  /** `xs:string` */
  readonly TrackingId?: string | null;
  /** `xs:boolean` */
  readonly IsThumbsUp?: boolean;
}

/** What AnswerAccepted takes. */
export interface AnswerAcceptedRequest {
  /** `xs:string` */
  readonly TrackingId?: string | null;
}

/** What AnswerUsingContext takes. */
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

/** What Search takes. */
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

/** What StartRagIndexing takes. */
export interface StartRagIndexingRequest {
  /** `xs:string` */
  readonly NamespaceName?: string | null;
  /** `xs:string` */
  readonly SourceId?: string | null;
}

/** What GetIndexingStatus takes. */
export interface GetIndexingStatusRequest {
  /** `xs:string` */
  readonly NamespaceName?: string | null;
}

/** What CancelIndexing takes. */
export interface CancelIndexingRequest {
  /** `xs:string` */
  readonly NamespaceName?: string | null;
}

/** What SummarizeTicket takes. */
export interface SummarizeTicketRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `xs:int` */
  readonly NumSentences?: number;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
}

/** What GetSummarizeTicketPrompt takes. */
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

/** What SummarizeContact takes. */
export interface SummarizeContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly NumSentences?: number;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
}

/** What GetSummarizeContactPrompt takes. */
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

/** What SummarizeSale takes. */
export interface SummarizeSaleRequest {
  /** `xs:int` */
  readonly SaleId?: number;
  /** `xs:int` */
  readonly NumSentences?: number;
  /** `xs:string` */
  readonly IsoLangCode?: string | null;
}

/** What GetSummarizeSalePrompt takes. */
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
