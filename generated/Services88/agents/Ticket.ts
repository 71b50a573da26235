/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { ArchiveRestrictionInfo, AttachmentEntity, AttachmentPreview, AttachmentValidationResult } from "../carriers/A.js";
import type { DocumentPreview } from "../carriers/D.js";
import type { HtmlSanitizerOptions } from "../carriers/H.js";
import type { ImageEmbedType } from "../carriers/I.js";
import type { MessageActionType } from "../carriers/M.js";
import type { NotifyChannel, NotifyType } from "../carriers/N.js";
import type { Recipient } from "../carriers/R.js";
import type { Ticket, TicketBatchReplyData, TicketEntity, TicketMessage, TicketMessageContent, TicketMessageEntity, TicketPriorityEscalateAction, TicketReadStatus, TicketRelationAction, TicketRelationEntity, TicketRelationItem, TicketRelationResult, TicketRelationType, TicketSummaryItem } from "../carriers/T.js";
import { $ns0, ArrayOfArchiveRestrictionInfo$, ArrayOfAttachmentEntity$, ArrayOfPerson$, ArrayOfTicketSummaryItem$, ArrayOfint$, ArrayOfstring$, Associate$, AttachmentEntity$, Carrier$, DocumentPreview$, FormSubmissionStatus$, Person$, Project$, Sale$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$, Ticket$, TicketBaseStatus$, TicketCategoryEntity$, TicketOrigin$, TicketPriorityEntity$, TicketReadStatus$, TicketRelationType$, TicketSecurityLevel$, TicketStatusEntity$ } from "../carriers/descriptors.js";

export interface ITicketAgent {
  CreateDefaultAttachmentEntity(options?: $rt.CallOptions): Promise<AttachmentEntity | null>;
  SaveAttachmentEntity(request: SaveAttachmentEntityRequest, options?: $rt.CallOptions): Promise<AttachmentEntity | null>;
  CreateDefaultTicketEntity(options?: $rt.CallOptions): Promise<TicketEntity | null>;
  SaveTicketEntity(request: SaveTicketEntityRequest, options?: $rt.CallOptions): Promise<TicketEntity | null>;
  CreateDefaultTicketMessageEntity(options?: $rt.CallOptions): Promise<TicketMessageEntity | null>;
  SaveTicketMessageEntity(request: SaveTicketMessageEntityRequest, options?: $rt.CallOptions): Promise<TicketMessageEntity | null>;
  CreateDefaultTicketRelationEntity(options?: $rt.CallOptions): Promise<TicketRelationEntity | null>;
  SaveTicketRelationEntity(request: SaveTicketRelationEntityRequest, options?: $rt.CallOptions): Promise<TicketRelationEntity | null>;
  DeleteTicketRelationEntity(request: DeleteTicketRelationEntityRequest, options?: $rt.CallOptions): Promise<void>;
  GetAttachmentEntity(request: GetAttachmentEntityRequest, options?: $rt.CallOptions): Promise<AttachmentEntity | null>;
  CopyFromCRMDocument(request: CopyFromCRMDocumentRequest, options?: $rt.CallOptions): Promise<AttachmentEntity | null>;
  CopyToTempFile(request: CopyToTempFileRequest, options?: $rt.CallOptions): Promise<string | null>;
  UploadAttachment(request: UploadAttachmentRequest, options?: $rt.CallOptions): Promise<void>;
  GetAttachmentStream(request: GetAttachmentStreamRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetTicket(request: GetTicketRequest, options?: $rt.CallOptions): Promise<Ticket | null>;
  GetTickets(request: GetTicketsRequest, options?: $rt.CallOptions): Promise<(Ticket | null)[] | null>;
  GetTicketEntity(request: GetTicketEntityRequest, options?: $rt.CallOptions): Promise<TicketEntity | null>;
  GetForRmUi(request: GetForRmUiRequest, options?: $rt.CallOptions): Promise<TicketEntity | null>;
  DeleteTicketEntity(request: DeleteTicketEntityRequest, options?: $rt.CallOptions): Promise<void>;
  NotifyNewTicket(request: NotifyNewTicketRequest, options?: $rt.CallOptions): Promise<void>;
  NotifyNewTicketMessage(request: NotifyNewTicketMessageRequest, options?: $rt.CallOptions): Promise<void>;
  GetTicketAttachments(request: GetTicketAttachmentsRequest, options?: $rt.CallOptions): Promise<(AttachmentEntity | null)[] | null>;
  ValidateAttachments(request: ValidateAttachmentsRequest, options?: $rt.CallOptions): Promise<(AttachmentValidationResult | null)[] | null>;
  SetTicketReadByOwner(request: SetTicketReadByOwnerRequest, options?: $rt.CallOptions): Promise<TicketEntity | null>;
  SaveTicketEntityWithNotify(request: SaveTicketEntityWithNotifyRequest, options?: $rt.CallOptions): Promise<TicketEntity | null>;
  GetNextInQueue(options?: $rt.CallOptions): Promise<TicketEntity | null>;
  ProcessTicketWhenRead(request: ProcessTicketWhenReadRequest, options?: $rt.CallOptions): Promise<TicketEntity | null>;
  SplitTicket(request: SplitTicketRequest, options?: $rt.CallOptions): Promise<TicketEntity | null>;
  SplitTicketMessage(request: SplitTicketMessageRequest, options?: $rt.CallOptions): Promise<TicketEntity | null>;
  UpdateTicketsReadStatus(request: UpdateTicketsReadStatusRequest, options?: $rt.CallOptions): Promise<number[] | null>;
  UpdateTicketsReadStatusByProvider(request: UpdateTicketsReadStatusByProviderRequest, options?: $rt.CallOptions): Promise<number[] | null>;
  MergeTickets(request: MergeTicketsRequest, options?: $rt.CallOptions): Promise<TicketEntity | null>;
  SetDeletedStatusByIds(request: SetDeletedStatusByIdsRequest, options?: $rt.CallOptions): Promise<number[] | null>;
  SetDeletedStatusByProvider(request: SetDeletedStatusByProviderRequest, options?: $rt.CallOptions): Promise<number[] | null>;
  UndeleteByIds(request: UndeleteByIdsRequest, options?: $rt.CallOptions): Promise<void>;
  ResolveTicketId(request: ResolveTicketIdRequest, options?: $rt.CallOptions): Promise<number>;
  BatchForward(request: BatchForwardRequest, options?: $rt.CallOptions): Promise<number>;
  BatchReply(request: BatchReplyRequest, options?: $rt.CallOptions): Promise<number>;
  ClearNotify(request: ClearNotifyRequest, options?: $rt.CallOptions): Promise<void>;
  GetTicketMessageEntities(request: GetTicketMessageEntitiesRequest, options?: $rt.CallOptions): Promise<(TicketMessageEntity | null)[] | null>;
  CreateDefaultForTicketType(request: CreateDefaultForTicketTypeRequest, options?: $rt.CallOptions): Promise<TicketEntity | null>;
  DoEscalating(request: DoEscalatingRequest, options?: $rt.CallOptions): Promise<void>;
  GetHotlistEjUsers(request: GetHotlistEjUsersRequest, options?: $rt.CallOptions): Promise<number[] | null>;
  AcceptTickets(request: AcceptTicketsRequest, options?: $rt.CallOptions): Promise<void>;
  SetSpamStatusByIds(request: SetSpamStatusByIdsRequest, options?: $rt.CallOptions): Promise<number[] | null>;
  SetSpamStatusByProvider(request: SetSpamStatusByProviderRequest, options?: $rt.CallOptions): Promise<number[] | null>;
  GetTicketMessage(request: GetTicketMessageRequest, options?: $rt.CallOptions): Promise<TicketMessage | null>;
  GetTicketMessageEntity(request: GetTicketMessageEntityRequest, options?: $rt.CallOptions): Promise<TicketMessageEntity | null>;
  DeleteTicketMessageEntity(request: DeleteTicketMessageEntityRequest, options?: $rt.CallOptions): Promise<void>;
  SanitizeMailContent(request: SanitizeMailContentRequest, options?: $rt.CallOptions): Promise<string | null>;
  SanitizeMailContentWithOptions(request: SanitizeMailContentWithOptionsRequest, options?: $rt.CallOptions): Promise<string | null>;
  SanitizeMailContents(request: SanitizeMailContentsRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  Html2Text(request: Html2TextRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetAttachmentInfo(request: GetAttachmentInfoRequest, options?: $rt.CallOptions): Promise<(AttachmentEntity | null)[] | null>;
  GetAttachmentInfoNonInline(request: GetAttachmentInfoNonInlineRequest, options?: $rt.CallOptions): Promise<(AttachmentEntity | null)[] | null>;
  AddAttachments(request: AddAttachmentsRequest, options?: $rt.CallOptions): Promise<void>;
  RemoveMessageAttachments(request: RemoveMessageAttachmentsRequest, options?: $rt.CallOptions): Promise<void>;
  GetAttachmentPreview(request: GetAttachmentPreviewRequest, options?: $rt.CallOptions): Promise<AttachmentPreview | null>;
  GetPreviewAttachmentStream(request: GetPreviewAttachmentStreamRequest, options?: $rt.CallOptions): Promise<DocumentPreview | null>;
  GetRfcAttachmentStream(request: GetRfcAttachmentStreamRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  SendTicketMessage(request: SendTicketMessageRequest, options?: $rt.CallOptions): Promise<void>;
  SendTicketMessageSms(request: SendTicketMessageSmsRequest, options?: $rt.CallOptions): Promise<void>;
  SetTicketMessageImportant(request: SetTicketMessageImportantRequest, options?: $rt.CallOptions): Promise<void>;
  CalculateMessageRecipients(request: CalculateMessageRecipientsRequest, options?: $rt.CallOptions): Promise<(Recipient | null)[] | null>;
  SaveTicketMessageEntityWithNotify(request: SaveTicketMessageEntityWithNotifyRequest, options?: $rt.CallOptions): Promise<TicketMessageEntity | null>;
  SaveTicketMessageEntityWithOptions(request: SaveTicketMessageEntityWithOptionsRequest, options?: $rt.CallOptions): Promise<TicketMessageEntity | null>;
  GetDefaultMessageContent(request: GetDefaultMessageContentRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetDefaultMessageContentFull(request: GetDefaultMessageContentFullRequest, options?: $rt.CallOptions): Promise<TicketMessageContent | null>;
  GetDefaultMessageContentWithOptions(request: GetDefaultMessageContentWithOptionsRequest, options?: $rt.CallOptions): Promise<TicketMessageContent | null>;
  GetTicketMessageWithEmbeddedData(request: GetTicketMessageWithEmbeddedDataRequest, options?: $rt.CallOptions): Promise<TicketMessageEntity | null>;
  DeleteMessageHeaders(request: DeleteMessageHeadersRequest, options?: $rt.CallOptions): Promise<void>;
  GetTicketMessageWithOptions(request: GetTicketMessageWithOptionsRequest, options?: $rt.CallOptions): Promise<TicketMessageEntity | null>;
  GetTicketRelationEntity(request: GetTicketRelationEntityRequest, options?: $rt.CallOptions): Promise<TicketRelationEntity | null>;
  GetTicketRelations(request: GetTicketRelationsRequest, options?: $rt.CallOptions): Promise<(TicketRelationItem | null)[] | null>;
  GetTicketParentId(request: GetTicketParentIdRequest, options?: $rt.CallOptions): Promise<number>;
  SetTicketParent(request: SetTicketParentRequest, options?: $rt.CallOptions): Promise<void>;
  ValidateTicketRelations(request: ValidateTicketRelationsRequest, options?: $rt.CallOptions): Promise<(TicketRelationResult | null)[] | null>;
  CreateTicketRelations(request: CreateTicketRelationsRequest, options?: $rt.CallOptions): Promise<(TicketRelationResult | null)[] | null>;
  GetTicketRelationActions(request: GetTicketRelationActionsRequest, options?: $rt.CallOptions): Promise<TicketRelationAction | null>;
  GetTicketSummaries(request: GetTicketSummariesRequest, options?: $rt.CallOptions): Promise<(TicketSummaryItem | null)[] | null>;
}

/** The request of SaveAttachmentEntity. */
export interface SaveAttachmentEntityRequest {
  /** `AttachmentEntity` */
  readonly AttachmentEntity?: $rt.Draft<AttachmentEntity> | null;
}

/** The request of SaveTicketEntity. */
export interface SaveTicketEntityRequest {
  /** `TicketEntity` */
  readonly TicketEntity?: $rt.Draft<TicketEntity> | null;
}

/** The request of SaveTicketMessageEntity. */
export interface SaveTicketMessageEntityRequest {
  /** `TicketMessageEntity` */
  readonly TicketMessageEntity?: $rt.Draft<TicketMessageEntity> | null;
}

/** The request of SaveTicketRelationEntity. */
export interface SaveTicketRelationEntityRequest {
  /** `TicketRelationEntity` */
  readonly TicketRelationEntity?: $rt.Draft<TicketRelationEntity> | null;
}

/** The request of DeleteTicketRelationEntity. */
export interface DeleteTicketRelationEntityRequest {
  /** `xs:int` */
  readonly TicketRelationEntityId?: number;
}

/** The request of GetAttachmentEntity. */
export interface GetAttachmentEntityRequest {
  /** `xs:int` */
  readonly AttachmentEntityId?: number;
}

/** The request of CopyFromCRMDocument. */
export interface CopyFromCRMDocumentRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of CopyToTempFile. */
export interface CopyToTempFileRequest {
  /** `xs:string` */
  readonly Filename?: string | null;
  /** `xs:int` */
  readonly AttachmentId?: number;
}

/** The request of UploadAttachment. */
export interface UploadAttachmentRequest {
  /** `xs:int` */
  readonly AttachmentId?: number;
  /** `xs:base64Binary` */
  readonly Content?: Uint8Array | null;
}

/** The request of GetAttachmentStream. */
export interface GetAttachmentStreamRequest {
  /** `xs:int` */
  readonly AttachmentId?: number;
}

/** The request of GetTicket. */
export interface GetTicketRequest {
  /** `xs:int` */
  readonly TicketId?: number;
}

/** The request of GetTickets. */
export interface GetTicketsRequest {
  /** `ArrayOfint` */
  readonly TicketIds?: readonly number[] | null;
}

/** The request of GetTicketEntity. */
export interface GetTicketEntityRequest {
  /** `xs:int` */
  readonly TicketEntityId?: number;
}

/** The request of GetForRmUi. */
export interface GetForRmUiRequest {
  /** `xs:int` */
  readonly TicketId?: number;
}

/** The request of DeleteTicketEntity. */
export interface DeleteTicketEntityRequest {
  /** `xs:int` */
  readonly TicketEntityId?: number;
}

/** The request of NotifyNewTicket. */
export interface NotifyNewTicketRequest {
  /** `xs:int` */
  readonly TicketEntityId?: number;
}

/** The request of NotifyNewTicketMessage. */
export interface NotifyNewTicketMessageRequest {
  /** `xs:int` */
  readonly TicketEntityId?: number;
}

/** The request of GetTicketAttachments. */
export interface GetTicketAttachmentsRequest {
  /** `xs:int` */
  readonly TicketEntityId?: number;
}

/** The request of ValidateAttachments. */
export interface ValidateAttachmentsRequest {
  /** `ArrayOfint` */
  readonly AttachmentIds?: readonly number[] | null;
}

/** The request of SetTicketReadByOwner. */
export interface SetTicketReadByOwnerRequest {
  /** `xs:int` */
  readonly TicketEntityId?: number;
  /** `TicketReadStatus` */
  readonly ReadStatus?: TicketReadStatus;
  /** `xs:boolean` */
  readonly CheckEscalating?: boolean;
}

/** The request of SaveTicketEntityWithNotify. */
export interface SaveTicketEntityWithNotifyRequest {
  /** `TicketEntity` */
  readonly NewEntity?: $rt.Draft<TicketEntity> | null;
  /** `xs:boolean` */
  readonly Notify?: boolean;
}

/** The request of ProcessTicketWhenRead. */
export interface ProcessTicketWhenReadRequest {
  /** `xs:int` */
  readonly TicketEntityId?: number;
}

/** The request of SplitTicket. */
export interface SplitTicketRequest {
  /** `xs:int` */
  readonly SourceTicketEntityId?: number;
  /** `xs:int` */
  readonly SourceTicketEntityStatusId?: number;
  /** `xs:dateTime` */
  readonly SourceTicketEntityActivate?: string;
  /** `ArrayOfint` */
  readonly TransferMessageIds?: readonly number[] | null;
  /** `TicketEntity` */
  readonly NewTicketEntity?: $rt.Draft<TicketEntity> | null;
}

/** The request of SplitTicketMessage. */
export interface SplitTicketMessageRequest {
  /** `TicketMessageEntity` */
  readonly SourceTicketMessage?: $rt.Draft<TicketMessageEntity> | null;
  /** `TicketEntity` */
  readonly NewTicketEntity?: $rt.Draft<TicketEntity> | null;
  /** `TicketMessageEntity` */
  readonly NewTicketMessage?: $rt.Draft<TicketMessageEntity> | null;
  /** `ArrayOfint` */
  readonly TransferAttachmentsIds?: readonly number[] | null;
}

/** The request of UpdateTicketsReadStatus. */
export interface UpdateTicketsReadStatusRequest {
  /** `ArrayOfint` */
  readonly TicketIds?: readonly number[] | null;
  /** `TicketReadStatus` */
  readonly NewStatus?: TicketReadStatus;
}

/** The request of UpdateTicketsReadStatusByProvider. */
export interface UpdateTicketsReadStatusByProviderRequest {
  /** `xs:string` */
  readonly Provider?: string | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `TicketReadStatus` */
  readonly NewStatus?: TicketReadStatus;
}

/** The request of MergeTickets. */
export interface MergeTicketsRequest {
  /** `TicketEntity` */
  readonly MergedTicketEntity?: $rt.Draft<TicketEntity> | null;
  /** `ArrayOfint` */
  readonly SecondaryTicketIds?: readonly number[] | null;
}

/** The request of SetDeletedStatusByIds. */
export interface SetDeletedStatusByIdsRequest {
  /** `ArrayOfint` */
  readonly TicketIds?: readonly number[] | null;
}

/** The request of SetDeletedStatusByProvider. */
export interface SetDeletedStatusByProviderRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
}

/** The request of UndeleteByIds. */
export interface UndeleteByIdsRequest {
  /** `ArrayOfint` */
  readonly TicketIds?: readonly number[] | null;
}

/** The request of ResolveTicketId. */
export interface ResolveTicketIdRequest {
  /** `xs:int` */
  readonly TicketId?: number;
}

/** The request of BatchForward. */
export interface BatchForwardRequest {
  /** `ArrayOfint` */
  readonly TicketIds?: readonly number[] | null;
  /** `ArrayOfstring` */
  readonly To?: readonly (string | null)[] | null;
  /** `ArrayOfstring` */
  readonly Cc?: readonly (string | null)[] | null;
  /** `ArrayOfstring` */
  readonly Bcc?: readonly (string | null)[] | null;
  /** `xs:string` */
  readonly Comment?: string | null;
  /** `xs:boolean` */
  readonly CloseTicket?: boolean;
}

/** The request of BatchReply. */
export interface BatchReplyRequest {
  /** `TicketBatchReplyData` */
  readonly BatchReplyData?: $rt.Draft<TicketBatchReplyData> | null;
}

/** The request of ClearNotify. */
export interface ClearNotifyRequest {
  /** `ArrayOfint` */
  readonly Ids?: readonly number[] | null;
}

/** The request of GetTicketMessageEntities. */
export interface GetTicketMessageEntitiesRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `ArrayOfint` */
  readonly MessageIds?: readonly number[] | null;
}

/** The request of CreateDefaultForTicketType. */
export interface CreateDefaultForTicketTypeRequest {
  /** `xs:int` */
  readonly TicketTypeId?: number;
}

/** The request of DoEscalating. */
export interface DoEscalatingRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `TicketPriorityEscalateAction` */
  readonly Action?: TicketPriorityEscalateAction;
}

/** The request of GetHotlistEjUsers. */
export interface GetHotlistEjUsersRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `ArrayOfint` */
  readonly SkipAssociateIds?: readonly number[] | null;
  /** `NotifyType` */
  readonly NotifyType?: readonly NotifyType[];
  /** `NotifyChannel` */
  readonly Channel?: NotifyChannel;
}

/** The request of AcceptTickets. */
export interface AcceptTicketsRequest {
  /** `ArrayOfint` */
  readonly TicketIds?: readonly number[] | null;
}

/** The request of SetSpamStatusByIds. */
export interface SetSpamStatusByIdsRequest {
  /** `ArrayOfint` */
  readonly TicketIds?: readonly number[] | null;
}

/** The request of SetSpamStatusByProvider. */
export interface SetSpamStatusByProviderRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
}

/** The request of GetTicketMessage. */
export interface GetTicketMessageRequest {
  /** `xs:int` */
  readonly TicketMessageId?: number;
}

/** The request of GetTicketMessageEntity. */
export interface GetTicketMessageEntityRequest {
  /** `xs:int` */
  readonly TicketMessageEntityId?: number;
}

/** The request of DeleteTicketMessageEntity. */
export interface DeleteTicketMessageEntityRequest {
  /** `xs:int` */
  readonly TicketMessageEntityId?: number;
}

/** The request of SanitizeMailContent. */
export interface SanitizeMailContentRequest {
  /** `xs:string` */
  readonly Content?: string | null;
}

/** The request of SanitizeMailContentWithOptions. */
export interface SanitizeMailContentWithOptionsRequest {
  /** `xs:string` */
  readonly Content?: string | null;
  /** `HtmlSanitizerOptions` */
  readonly Options?: readonly HtmlSanitizerOptions[];
}

/** The request of SanitizeMailContents. */
export interface SanitizeMailContentsRequest {
  /** `ArrayOfstring` */
  readonly Contents?: readonly (string | null)[] | null;
}

/** The request of Html2Text. */
export interface Html2TextRequest {
  /** `xs:string` */
  readonly Content?: string | null;
}

/** The request of GetAttachmentInfo. */
export interface GetAttachmentInfoRequest {
  /** `xs:int` */
  readonly TicketMessageEntityId?: number;
}

/** The request of GetAttachmentInfoNonInline. */
export interface GetAttachmentInfoNonInlineRequest {
  /** `xs:int` */
  readonly TicketMessageEntityId?: number;
}

/** The request of AddAttachments. */
export interface AddAttachmentsRequest {
  /** `xs:int` */
  readonly TicketMessageEntityId?: number;
  /** `ArrayOfint` */
  readonly AttachmentIds?: readonly number[] | null;
}

/** The request of RemoveMessageAttachments. */
export interface RemoveMessageAttachmentsRequest {
  /** `xs:int` */
  readonly TicketMessageEntityId?: number;
  /** `ArrayOfint` */
  readonly AttachmentIds?: readonly number[] | null;
}

/** The request of GetAttachmentPreview. */
export interface GetAttachmentPreviewRequest {
  /** `xs:int` */
  readonly AttachmentId?: number;
}

/** The request of GetPreviewAttachmentStream. */
export interface GetPreviewAttachmentStreamRequest {
  /** `xs:int` */
  readonly AttachmentId?: number;
}

/** The request of GetRfcAttachmentStream. */
export interface GetRfcAttachmentStreamRequest {
  /** `xs:int` */
  readonly AttachmentId?: number;
  /** `xs:int` */
  readonly Position?: number;
}

/** The request of SendTicketMessage. */
export interface SendTicketMessageRequest {
  /** `xs:int` */
  readonly TicketMessageEntityId?: number;
  /** `ArrayOfstring` */
  readonly To?: readonly (string | null)[] | null;
  /** `ArrayOfstring` */
  readonly Cc?: readonly (string | null)[] | null;
  /** `ArrayOfstring` */
  readonly Bcc?: readonly (string | null)[] | null;
  /** `xs:string` */
  readonly Subject?: string | null;
  /** `xs:int` */
  readonly ReplyTemplateId?: number;
  /** `xs:string` */
  readonly GdprSource?: string | null;
}

/** The request of SendTicketMessageSms. */
export interface SendTicketMessageSmsRequest {
  /** `xs:int` */
  readonly TicketMessageEntityId?: number;
  /** `xs:int` */
  readonly ReplyTemplateId?: number;
  /** `ArrayOfstring` */
  readonly Sms?: readonly (string | null)[] | null;
}

/** The request of SetTicketMessageImportant. */
export interface SetTicketMessageImportantRequest {
  /** `xs:int` */
  readonly TicketMessageId?: number;
  /** `xs:boolean` */
  readonly Important?: boolean;
}

/** The request of CalculateMessageRecipients. */
export interface CalculateMessageRecipientsRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `MessageActionType` */
  readonly ActionType?: MessageActionType;
  /** `xs:int` */
  readonly MessageId?: number;
}

/** The request of SaveTicketMessageEntityWithNotify. */
export interface SaveTicketMessageEntityWithNotifyRequest {
  /** `TicketMessageEntity` */
  readonly NewEntity?: $rt.Draft<TicketMessageEntity> | null;
  /** `xs:boolean` */
  readonly Notify?: boolean;
}

/** The request of SaveTicketMessageEntityWithOptions. */
export interface SaveTicketMessageEntityWithOptionsRequest {
  /** `TicketMessageEntity` */
  readonly Entity?: $rt.Draft<TicketMessageEntity> | null;
  /** `xs:boolean` */
  readonly Notify?: boolean;
  /** `ArrayOfint` */
  readonly AttachmentIds?: readonly number[] | null;
  /** `xs:boolean` */
  readonly UpdateRepliedAt?: boolean;
}

/** The request of GetDefaultMessageContent. */
export interface GetDefaultMessageContentRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `MessageActionType` */
  readonly MessageActionType?: MessageActionType;
  /** `xs:int` */
  readonly TicketMessageId?: number;
}

/** The request of GetDefaultMessageContentFull. */
export interface GetDefaultMessageContentFullRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `MessageActionType` */
  readonly MessageActionType?: MessageActionType;
  /** `xs:int` */
  readonly TicketMessageId?: number;
  /** `xs:int` */
  readonly TicketTypeId?: number;
}

/** The request of GetDefaultMessageContentWithOptions. */
export interface GetDefaultMessageContentWithOptionsRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `MessageActionType` */
  readonly MessageActionType?: MessageActionType;
  /** `xs:int` */
  readonly TicketMessageId?: number;
  /** `xs:int` */
  readonly TicketTypeId?: number;
  /** `xs:boolean` */
  readonly ExcludeSignature?: boolean;
}

/** The request of GetTicketMessageWithEmbeddedData. */
export interface GetTicketMessageWithEmbeddedDataRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `ImageEmbedType` */
  readonly EmbedImages?: ImageEmbedType;
}

/** The request of DeleteMessageHeaders. */
export interface DeleteMessageHeadersRequest {
  /** `ArrayOfint` */
  readonly HeaderIds?: readonly number[] | null;
}

/** The request of GetTicketMessageWithOptions. */
export interface GetTicketMessageWithOptionsRequest {
  /** `xs:int` */
  readonly TicketMessageEntityId?: number;
  /** `xs:boolean` */
  readonly IncludeNonInlineAttachmentsInfo?: boolean;
}

/** The request of GetTicketRelationEntity. */
export interface GetTicketRelationEntityRequest {
  /** `xs:int` */
  readonly TicketRelationEntityId?: number;
}

/** The request of GetTicketRelations. */
export interface GetTicketRelationsRequest {
  /** `xs:int` */
  readonly TicketId?: number;
}

/** The request of GetTicketParentId. */
export interface GetTicketParentIdRequest {
  /** `xs:int` */
  readonly TicketId?: number;
}

/** The request of SetTicketParent. */
export interface SetTicketParentRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `xs:int` */
  readonly ParentTicketId?: number;
  /** `xs:string` */
  readonly Comment?: string | null;
}

/** The request of ValidateTicketRelations. */
export interface ValidateTicketRelationsRequest {
  /** `ArrayOfint` */
  readonly SourceTicketIds?: readonly number[] | null;
  /** `xs:int` */
  readonly DestinationTicketId?: number;
  /** `TicketRelationType` */
  readonly RelationType?: TicketRelationType;
}

/** The request of CreateTicketRelations. */
export interface CreateTicketRelationsRequest {
  /** `ArrayOfint` */
  readonly SourceTicketIds?: readonly number[] | null;
  /** `xs:int` */
  readonly DestinationTicketId?: number;
  /** `TicketRelationType` */
  readonly RelationType?: TicketRelationType;
  /** `xs:string` */
  readonly Comment?: string | null;
}

/** The request of GetTicketRelationActions. */
export interface GetTicketRelationActionsRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `xs:int` */
  readonly ParentTicketId?: number;
  /** `xs:int` */
  readonly TicketTypeId?: number;
}

/** The request of GetTicketSummaries. */
export interface GetTicketSummariesRequest {
  /** `ArrayOfint` */
  readonly TicketIds?: readonly number[] | null;
}

export const AttachmentPreview$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AttachmentPreview",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["MimeType", $xs.string, "?nil"],
    ["Size", $xs.int, "?"],
    ["Content", $xs.base64Binary, "?nil"],
    ["EmailSubject", $xs.string, "?nil"],
    ["EmailFrom", $xs.string, "?nil"],
    ["EmailTo", $xs.string, "?nil"],
    ["EmailCc", $xs.string, "?nil"],
    ["EmailDate", $xs.dateTime, "?"],
    ["EmailAttachmentsInfo", () => ArrayOfAttachmentEntity$, "?nil"],
  ],
};

export const AttachmentValidationResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AttachmentValidationResult",
  namespace: $ns0,
  members: [
    ["AttachmentId", $xs.int, "?"],
    ["IsValid", $xs.boolean, "?"],
    ["ErrorMessage", $xs.string, "?nil"],
  ],
};

export const ArrayOfAttachmentValidationResult$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfAttachmentValidationResult", namespace: $ns0, item: ["AttachmentValidationResult", () => AttachmentValidationResult$, "*nil"] };

export const BadgeType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "BadgeType",
  namespace: $ns0,
  names: ["Unknown", "Reply", "Forward", "Comment", "Incoming", "Outgoing"],
  zero: "Unknown",
};

export const HtmlSanitizerOptions$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "HtmlSanitizerOptions",
  namespace: $ns0,
  names: ["RemoveComment"],
};

export const ImageEmbedType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ImageEmbedType",
  namespace: $ns0,
  names: ["Link", "Inline"],
  zero: "Link",
};

export const MessageActionType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "MessageActionType",
  namespace: $ns0,
  names: ["None", "Reply", "ReplyAll", "Forward", "InternalComment"],
  zero: "None",
};

export const MessageHeaderStdItem$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "MessageHeaderStdItem",
  namespace: $ns0,
  names: ["None", "Forward", "UnnamedAttachmentBlocked", "NoAutoReply", "SentAutoReplyToCustomersA", "SentAutoReplyToCustomersB", "CustomerReadFAQ", "ReplyTemplate"],
  zero: "None",
};

export const MessageHeaderStdItemCol$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "MessageHeaderStdItemCol",
  namespace: $ns0,
  names: ["None", "Name", "Value"],
  zero: "None",
};

export const NotifyChannel$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "NotifyChannel",
  namespace: $ns0,
  names: ["Unknown", "PopUp", "Email", "Sms"],
  zero: "Unknown",
};

export const NotifyType$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "NotifyType",
  namespace: $ns0,
  names: ["NewTicket", "NewTicketMessage", "TicketEscalated", "TicketActivated", "ChatAlert", "ActiveTickets", "TicketTakeOver", "ChatMessageAlert", "ChatSessionTransfered", "Hotlist", "Custom", "ContactAssignment", "UndefinedValue4096"],
};

export const Recipient$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Recipient",
  namespace: $ns0,
  members: [
    ["Type", () => RecipientType$, "?"],
    ["Value", $xs.string, "?nil"],
    ["DisplayValue", $xs.string, "?nil"],
  ],
};

export const ArrayOfRecipient$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfRecipient", namespace: $ns0, item: ["Recipient", () => Recipient$, "*nil"] };

export const RecipientType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RecipientType",
  namespace: $ns0,
  names: ["To", "CC", "BCC", "Sms"],
  zero: "To",
};

export const Tag$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Tag",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["ToolTip", $xs.string, "?nil"],
  ],
};

export const ArrayOfTag$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTag", namespace: $ns0, item: ["Tag", () => Tag$, "*nil"] };

export const ArrayOfTicket$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTicket", namespace: $ns0, item: ["Ticket", () => Ticket$, "*nil"] };

export const TicketBatchReplyData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketBatchReplyData",
  namespace: $ns0,
  members: [
    ["TicketIds", () => ArrayOfint$, "?nil"],
    ["CloseTickets", $xs.boolean, "?"],
    ["AttachmentIds", () => ArrayOfint$, "?nil"],
    ["HtmlBody", $xs.string, "?nil"],
    ["Slevel", () => TicketSecurityLevel$, "?"],
    ["TimeSpent", $xs.int, "?"],
    ["SendCopyToCustomer", $xs.boolean, "?"],
  ],
};

export const TicketEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketId", $xs.int, "?"],
    ["Title", $xs.string, "?nil"],
    ["CreatedAt", $xs.dateTime, "?"],
    ["LastChanged", $xs.dateTime, "?"],
    ["ReadByOwner", $xs.dateTime, "?"],
    ["ReadByCustomer", $xs.dateTime, "?"],
    ["FirstReadByOwner", $xs.dateTime, "?"],
    ["FirstReadByUser", $xs.dateTime, "?"],
    ["Activate", $xs.dateTime, "?"],
    ["ClosedAt", $xs.dateTime, "?"],
    ["RepliedAt", $xs.dateTime, "?"],
    ["AlertTimeout", $xs.dateTime, "?"],
    ["Deadline", $xs.dateTime, "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["Author", $xs.string, "?nil"],
    ["OwnedBy", () => Associate$, "?nil"],
    ["Category", () => TicketCategoryEntity$, "?nil"],
    ["Slevel", () => TicketSecurityLevel$, "?"],
    ["Priority", () => TicketPriorityEntity$, "?nil"],
    ["BaseStatus", () => TicketBaseStatus$, "?"],
    ["Status", () => TicketStatusEntity$, "?nil"],
    ["Origin", () => TicketOrigin$, "?"],
    ["Person", () => Person$, "?nil"],
    ["SecondaryPersons", () => ArrayOfPerson$, "?nil"],
    ["AlertLevel", $xs.short, "?"],
    ["ConnectId", $xs.int, "?"],
    ["ReadStatus", () => TicketReadStatus$, "?"],
    ["TimeToReply", $xs.int, "?"],
    ["RealTimeToReply", $xs.int, "?"],
    ["TimeToClose", $xs.int, "?"],
    ["RealTimeToClose", $xs.int, "?"],
    ["TimeSpentInternally", $xs.int, "?"],
    ["TimeSpentExternally", $xs.int, "?"],
    ["TimeSpentQueue", $xs.int, "?"],
    ["RealTimeSpentInternally", $xs.int, "?"],
    ["RealTimeSpentExternally", $xs.int, "?"],
    ["RealTimeSpentQueue", $xs.int, "?"],
    ["TimeSpent", $xs.int, "?"],
    ["HasAttachment", $xs.boolean, "?"],
    ["NumReplies", $xs.int, "?"],
    ["NumMessages", $xs.int, "?"],
    ["FromAddress", $xs.string, "?nil"],
    ["Messages", () => ArrayOfTicketMessage$, "?nil"],
    ["Tags", () => ArrayOfTag$, "?nil"],
    ["Language", $xs.string, "?nil"],
    ["Sentiment", $xs.int, "?"],
    ["SentimentConfidence", $xs.int, "?"],
    ["SuggestedCategoryId", $xs.int, "?"],
    ["SuggestedCategoryName", $xs.string, "?nil"],
    ["OrigHumanCategoryId", $xs.int, "?"],
    ["IconHint", $xs.string, "?nil"],
    ["Sale", () => Sale$, "?nil"],
    ["Project", () => Project$, "?nil"],
    ["FormSubmission", () => TicketFormSubmission$, "?nil"],
    ["TicketType", () => TicketType$, "?nil"],
    ["ActiveStatusMonitorId", $xs.int, "?"],
    ["ExtraFields", () => StringDictionary$, "?nil"],
    ["CustomFields", () => StringDictionary$, "?nil"],
  ],
};

export const TicketFormSubmission$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketFormSubmission",
  namespace: $ns0,
  members: [
    ["FormSubmissionId", $xs.int, "?"],
    ["EmailAddress", $xs.string, "?nil"],
    ["Status", () => FormSubmissionStatus$, "?"],
  ],
};

export const TicketMessage$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketMessage",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketMessageId", $xs.int, "?"],
    ["CreatedAt", $xs.dateTime, "?"],
    ["Slevel", () => TicketSecurityLevel$, "?"],
    ["Important", $xs.boolean, "?"],
    ["Author", $xs.string, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["PersonFullName", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["ContactDepartment", $xs.string, "?nil"],
    ["NumAttachments", $xs.int, "?"],
    ["EmailHeader", $xs.string, "?nil"],
    ["MessageHeaders", () => ArrayOfTicketMessageHeader$, "?nil"],
    ["Language", $xs.string, "?nil"],
    ["Sentiment", $xs.int, "?"],
    ["SentimentConfidence", $xs.int, "?"],
    ["CreatedBy", $xs.int, "?"],
    ["ChangedAt", $xs.dateTime, "?"],
    ["Badge", () => BadgeType$, "?"],
  ],
};

export const ArrayOfTicketMessage$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTicketMessage", namespace: $ns0, item: ["TicketMessage", () => TicketMessage$, "*nil"] };

export const TicketMessageCategory$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketMessageCategory",
  namespace: $ns0,
  names: ["Message", "Bounce", "OutboxFailed"],
  zero: "Message",
};

export const TicketMessageContent$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketMessageContent",
  namespace: $ns0,
  members: [
    ["Body", $xs.string, "?nil"],
    ["AttachmentsInfo", () => ArrayOfAttachmentEntity$, "?nil"],
  ],
};

export const TicketMessageEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketMessageEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EjMessageId", $xs.int, "?"],
    ["Ticket", () => Ticket$, "?nil"],
    ["CreatedAt", $xs.dateTime, "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["Author", $xs.string, "?nil"],
    ["Slevel", () => TicketSecurityLevel$, "?"],
    ["Type", () => TicketMessageType$, "?"],
    ["MessageId", $xs.string, "?nil"],
    ["TimeSpent", $xs.int, "?"],
    ["Body", $xs.string, "?nil"],
    ["HtmlBody", $xs.string, "?nil"],
    ["EmailHeader", $xs.string, "?nil"],
    ["DebugInfo", $xs.string, "?nil"],
    ["MailSorter", $xs.string, "?nil"],
    ["MessageCategory", () => TicketMessageCategory$, "?"],
    ["Person", () => Person$, "?nil"],
    ["SearchTitle", $xs.string, "?nil"],
    ["MessageHeaders", () => ArrayOfTicketMessageHeader$, "?nil"],
    ["Important", $xs.boolean, "?"],
    ["Language", $xs.string, "?nil"],
    ["Sentiment", $xs.int, "?"],
    ["SentimentConfidence", $xs.int, "?"],
    ["Badge", () => BadgeType$, "?"],
    ["AttachmentsInfo", () => ArrayOfAttachmentEntity$, "?nil"],
    ["ExtraFields", () => StringDictionary$, "?nil"],
    ["CustomFields", () => StringDictionary$, "?nil"],
  ],
};

export const ArrayOfTicketMessageEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTicketMessageEntity", namespace: $ns0, item: ["TicketMessageEntity", () => TicketMessageEntity$, "*nil"] };

export const TicketMessageHeader$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketMessageHeader",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Value", $xs.string, "?nil"],
    ["StdItem", () => MessageHeaderStdItem$, "?"],
    ["StdItemCol", () => MessageHeaderStdItemCol$, "?"],
  ],
};

export const ArrayOfTicketMessageHeader$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTicketMessageHeader", namespace: $ns0, item: ["TicketMessageHeader", () => TicketMessageHeader$, "*nil"] };

export const TicketMessageType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketMessageType",
  namespace: $ns0,
  names: ["Unknown", "Plain", "Html"],
  zero: "Unknown",
};

export const TicketPriorityEscalateAction$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketPriorityEscalateAction",
  namespace: $ns0,
  names: ["ActionRead", "ActionChangedOwner", "ActionNewInfo", "ActionClosed", "ActionChangedPriority", "ActionNew"],
  zero: "ActionRead",
};

export const TicketRelationAction$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketRelationAction",
  namespace: $ns0,
  members: [
    ["TicketIdToClose", $xs.int, "?"],
    ["IsParentRequired", $xs.boolean, "?"],
    ["CanCloseCurrentTicket", $xs.boolean, "?"],
    ["Children", () => ArrayOfint$, "?nil"],
  ],
};

export const TicketRelationEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketRelationEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketRelationId", $xs.int, "?"],
    ["SourceTicketId", $xs.int, "?"],
    ["DestinationTicketId", $xs.int, "?"],
    ["RelationType", () => TicketRelationType$, "?"],
    ["Comment", $xs.string, "?nil"],
  ],
};

export const TicketRelationError$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TicketRelationError",
  namespace: $ns0,
  names: ["ParentExists", "RelationExists", "SameTicket"],
  zero: "ParentExists",
};

export const TicketRelationItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketRelationItem",
  namespace: $ns0,
  members: [
    ["TicketRelationId", $xs.int, "?"],
    ["RelationType", () => TicketRelationType$, "?"],
    ["RelationComment", $xs.string, "?nil"],
    ["HasParent", $xs.boolean, "?"],
    ["ChildCount", $xs.int, "?"],
    ["RelatedCount", $xs.int, "?"],
    ["RelationCreatedAt", $xs.dateTime, "?"],
    ["TicketId", $xs.int, "?"],
    ["Title", $xs.string, "?nil"],
    ["IconHint", $xs.string, "?nil"],
    ["CustId", $xs.int, "?"],
    ["PersonFullname", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["BaseStatus", () => TicketBaseStatus$, "?"],
    ["TicketStatus", $xs.int, "?"],
    ["TicketStatusDisplayValue", $xs.string, "?nil"],
    ["TicketCreatedAt", $xs.dateTime, "?"],
  ],
};

export const ArrayOfTicketRelationItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTicketRelationItem", namespace: $ns0, item: ["TicketRelationItem", () => TicketRelationItem$, "*nil"] };

export const TicketRelationResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketRelationResult",
  namespace: $ns0,
  members: [
    ["SourceTicketId", $xs.int, "?"],
    ["IsValid", $xs.boolean, "?"],
    ["RelationError", () => TicketRelationError$, "?"],
    ["ErrorMessage", $xs.string, "?nil"],
  ],
};

export const ArrayOfTicketRelationResult$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTicketRelationResult", namespace: $ns0, item: ["TicketRelationResult", () => TicketRelationResult$, "*nil"] };

export const TicketType$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketType",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketTypeId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Icon", $xs.string, "?nil"],
    ["DefaultTicketStatus", $xs.int, "?"],
    ["DefaultTicketPriority", $xs.int, "?"],
    ["IsDefault", $xs.boolean, "?"],
    ["ShowInNew", $xs.boolean, "?"],
    ["ExcludeSignature", $xs.boolean, "?"],
    ["ExcludeEmailRecipients", $xs.boolean, "?"],
    ["ExternalAsDefault", $xs.boolean, "?"],
    ["VisibleForGroups", () => ArrayOfint$, "?nil"],
    ["ReplyForwardNoSignature", $xs.boolean, "?"],
    ["ReplyExternalAsDefault", $xs.boolean, "?"],
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
export const TicketAgent$: $rt.AgentDescriptor<ITicketAgent> = {
  services: "Services88",
  name: "Ticket",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultAttachmentEntity: [[], [["Response", () => AttachmentEntity$, "?nil"]]],
    SaveAttachmentEntity: [[["AttachmentEntity", () => AttachmentEntity$, "?nil"]], [["Response", () => AttachmentEntity$, "?nil"]]],
    CreateDefaultTicketEntity: [[], [["Response", () => TicketEntity$, "?nil"]]],
    SaveTicketEntity: [[["TicketEntity", () => TicketEntity$, "?nil"]], [["Response", () => TicketEntity$, "?nil"]]],
    CreateDefaultTicketMessageEntity: [[], [["Response", () => TicketMessageEntity$, "?nil"]]],
    SaveTicketMessageEntity: [[["TicketMessageEntity", () => TicketMessageEntity$, "?nil"]], [["Response", () => TicketMessageEntity$, "?nil"]]],
    CreateDefaultTicketRelationEntity: [[], [["Response", () => TicketRelationEntity$, "?nil"]]],
    SaveTicketRelationEntity: [[["TicketRelationEntity", () => TicketRelationEntity$, "?nil"]], [["Response", () => TicketRelationEntity$, "?nil"]]],
    DeleteTicketRelationEntity: [[["TicketRelationEntityId", $xs.int, "?"]], []],
    GetAttachmentEntity: [[["AttachmentEntityId", $xs.int, "?"]], [["Response", () => AttachmentEntity$, "?nil"]]],
    CopyFromCRMDocument: [[["DocumentId", $xs.int, "?"]], [["Response", () => AttachmentEntity$, "?nil"]]],
    CopyToTempFile: [[
      ["Filename", $xs.string, "?nil"],
      ["AttachmentId", $xs.int, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    UploadAttachment: [[
      ["AttachmentId", $xs.int, "?"],
      ["Content", $xs.base64Binary, "?nil"],
    ], []],
    GetAttachmentStream: [[["AttachmentId", $xs.int, "?"]], [["Response", $xs.base64Binary, "?nil"]]],
    GetTicket: [[["TicketId", $xs.int, "?"]], [["Response", () => Ticket$, "?nil"]]],
    GetTickets: [[["TicketIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfTicket$, "?nil"]]],
    GetTicketEntity: [[["TicketEntityId", $xs.int, "?"]], [["Response", () => TicketEntity$, "?nil"]]],
    GetForRmUi: [[["TicketId", $xs.int, "?"]], [["Response", () => TicketEntity$, "?nil"]]],
    DeleteTicketEntity: [[["TicketEntityId", $xs.int, "?"]], []],
    NotifyNewTicket: [[["TicketEntityId", $xs.int, "?"]], []],
    NotifyNewTicketMessage: [[["TicketEntityId", $xs.int, "?"]], []],
    GetTicketAttachments: [[["TicketEntityId", $xs.int, "?"]], [["Response", () => ArrayOfAttachmentEntity$, "?nil"]]],
    ValidateAttachments: [[["AttachmentIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfAttachmentValidationResult$, "?nil"]]],
    SetTicketReadByOwner: [[
      ["TicketEntityId", $xs.int, "?"],
      ["ReadStatus", () => TicketReadStatus$, "?"],
      ["CheckEscalating", $xs.boolean, "?"],
    ], [["Response", () => TicketEntity$, "?nil"]]],
    SaveTicketEntityWithNotify: [[
      ["NewEntity", () => TicketEntity$, "?nil"],
      ["Notify", $xs.boolean, "?"],
    ], [["Response", () => TicketEntity$, "?nil"]]],
    GetNextInQueue: [[], [["Response", () => TicketEntity$, "?nil"]]],
    ProcessTicketWhenRead: [[["TicketEntityId", $xs.int, "?"]], [["Response", () => TicketEntity$, "?nil"]]],
    SplitTicket: [[
      ["SourceTicketEntityId", $xs.int, "?"],
      ["SourceTicketEntityStatusId", $xs.int, "?"],
      ["SourceTicketEntityActivate", $xs.dateTime, "?"],
      ["TransferMessageIds", () => ArrayOfint$, "?nil"],
      ["NewTicketEntity", () => TicketEntity$, "?nil"],
    ], [["Response", () => TicketEntity$, "?nil"]]],
    SplitTicketMessage: [[
      ["SourceTicketMessage", () => TicketMessageEntity$, "?nil"],
      ["NewTicketEntity", () => TicketEntity$, "?nil"],
      ["NewTicketMessage", () => TicketMessageEntity$, "?nil"],
      ["TransferAttachmentsIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => TicketEntity$, "?nil"]]],
    UpdateTicketsReadStatus: [[
      ["TicketIds", () => ArrayOfint$, "?nil"],
      ["NewStatus", () => TicketReadStatus$, "?"],
    ], [["Response", () => ArrayOfint$, "?nil"]]],
    UpdateTicketsReadStatusByProvider: [[
      ["Provider", $xs.string, "?nil"],
      ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
      ["NewStatus", () => TicketReadStatus$, "?"],
    ], [["Response", () => ArrayOfint$, "?nil"]]],
    MergeTickets: [[
      ["MergedTicketEntity", () => TicketEntity$, "?nil"],
      ["SecondaryTicketIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => TicketEntity$, "?nil"]]],
    SetDeletedStatusByIds: [[["TicketIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfint$, "?nil"]]],
    SetDeletedStatusByProvider: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
    ], [["Response", () => ArrayOfint$, "?nil"]]],
    UndeleteByIds: [[["TicketIds", () => ArrayOfint$, "?nil"]], []],
    ResolveTicketId: [[["TicketId", $xs.int, "?"]], [["Response", $xs.int, "?"]]],
    BatchForward: [[
      ["TicketIds", () => ArrayOfint$, "?nil"],
      ["To", () => ArrayOfstring$, "?nil"],
      ["Cc", () => ArrayOfstring$, "?nil"],
      ["Bcc", () => ArrayOfstring$, "?nil"],
      ["Comment", $xs.string, "?nil"],
      ["CloseTicket", $xs.boolean, "?"],
    ], [["Response", $xs.int, "?"]]],
    BatchReply: [[["BatchReplyData", () => TicketBatchReplyData$, "?nil"]], [["Response", $xs.int, "?"]]],
    ClearNotify: [[["Ids", () => ArrayOfint$, "?nil"]], []],
    GetTicketMessageEntities: [[
      ["TicketId", $xs.int, "?"],
      ["MessageIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => ArrayOfTicketMessageEntity$, "?nil"]]],
    CreateDefaultForTicketType: [[["TicketTypeId", $xs.int, "?"]], [["Response", () => TicketEntity$, "?nil"]]],
    DoEscalating: [[
      ["TicketId", $xs.int, "?"],
      ["Action", () => TicketPriorityEscalateAction$, "?"],
    ], []],
    GetHotlistEjUsers: [[
      ["TicketId", $xs.int, "?"],
      ["SkipAssociateIds", () => ArrayOfint$, "?nil"],
      ["NotifyType", () => NotifyType$, "?"],
      ["Channel", () => NotifyChannel$, "?"],
    ], [["Response", () => ArrayOfint$, "?nil"]]],
    AcceptTickets: [[["TicketIds", () => ArrayOfint$, "?nil"]], []],
    SetSpamStatusByIds: [[["TicketIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfint$, "?nil"]]],
    SetSpamStatusByProvider: [[
      ["ProviderName", $xs.string, "?nil"],
      ["Restrictions", () => ArrayOfArchiveRestrictionInfo$, "?nil"],
    ], [["Response", () => ArrayOfint$, "?nil"]]],
    GetTicketMessage: [[["TicketMessageId", $xs.int, "?"]], [["Response", () => TicketMessage$, "?nil"]]],
    GetTicketMessageEntity: [[["TicketMessageEntityId", $xs.int, "?"]], [["Response", () => TicketMessageEntity$, "?nil"]]],
    DeleteTicketMessageEntity: [[["TicketMessageEntityId", $xs.int, "?"]], []],
    SanitizeMailContent: [[["Content", $xs.string, "?nil"]], [["Response", $xs.string, "?nil"]]],
    SanitizeMailContentWithOptions: [[
      ["Content", $xs.string, "?nil"],
      ["Options", () => HtmlSanitizerOptions$, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    SanitizeMailContents: [[["Contents", () => ArrayOfstring$, "?nil"]], [["Response", () => ArrayOfstring$, "?nil"]]],
    Html2Text: [[["Content", $xs.string, "?nil"]], [["Response", $xs.string, "?nil"]]],
    GetAttachmentInfo: [[["TicketMessageEntityId", $xs.int, "?"]], [["Response", () => ArrayOfAttachmentEntity$, "?nil"]]],
    GetAttachmentInfoNonInline: [[["TicketMessageEntityId", $xs.int, "?"]], [["Response", () => ArrayOfAttachmentEntity$, "?nil"]]],
    AddAttachments: [[
      ["TicketMessageEntityId", $xs.int, "?"],
      ["AttachmentIds", () => ArrayOfint$, "?nil"],
    ], []],
    RemoveMessageAttachments: [[
      ["TicketMessageEntityId", $xs.int, "?"],
      ["AttachmentIds", () => ArrayOfint$, "?nil"],
    ], []],
    GetAttachmentPreview: [[["AttachmentId", $xs.int, "?"]], [["Response", () => AttachmentPreview$, "?nil"]]],
    GetPreviewAttachmentStream: [[["AttachmentId", $xs.int, "?"]], [["Response", () => DocumentPreview$, "?nil"]]],
    GetRfcAttachmentStream: [[
      ["AttachmentId", $xs.int, "?"],
      ["Position", $xs.int, "?"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    SendTicketMessage: [[
      ["TicketMessageEntityId", $xs.int, "?"],
      ["To", () => ArrayOfstring$, "?nil"],
      ["Cc", () => ArrayOfstring$, "?nil"],
      ["Bcc", () => ArrayOfstring$, "?nil"],
      ["Subject", $xs.string, "?nil"],
      ["ReplyTemplateId", $xs.int, "?"],
      ["GdprSource", $xs.string, "?nil"],
    ], []],
    SendTicketMessageSms: [[
      ["TicketMessageEntityId", $xs.int, "?"],
      ["ReplyTemplateId", $xs.int, "?"],
      ["Sms", () => ArrayOfstring$, "?nil"],
    ], []],
    SetTicketMessageImportant: [[
      ["TicketMessageId", $xs.int, "?"],
      ["Important", $xs.boolean, "?"],
    ], []],
    CalculateMessageRecipients: [[
      ["TicketId", $xs.int, "?"],
      ["ActionType", () => MessageActionType$, "?"],
      ["MessageId", $xs.int, "?"],
    ], [["Response", () => ArrayOfRecipient$, "?nil"]]],
    SaveTicketMessageEntityWithNotify: [[
      ["NewEntity", () => TicketMessageEntity$, "?nil"],
      ["Notify", $xs.boolean, "?"],
    ], [["Response", () => TicketMessageEntity$, "?nil"]]],
    SaveTicketMessageEntityWithOptions: [[
      ["Entity", () => TicketMessageEntity$, "?nil"],
      ["Notify", $xs.boolean, "?"],
      ["AttachmentIds", () => ArrayOfint$, "?nil"],
      ["UpdateRepliedAt", $xs.boolean, "?"],
    ], [["Response", () => TicketMessageEntity$, "?nil"]]],
    GetDefaultMessageContent: [[
      ["TicketId", $xs.int, "?"],
      ["MessageActionType", () => MessageActionType$, "?"],
      ["TicketMessageId", $xs.int, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    GetDefaultMessageContentFull: [[
      ["TicketId", $xs.int, "?"],
      ["MessageActionType", () => MessageActionType$, "?"],
      ["TicketMessageId", $xs.int, "?"],
      ["TicketTypeId", $xs.int, "?"],
    ], [["Response", () => TicketMessageContent$, "?nil"]]],
    GetDefaultMessageContentWithOptions: [[
      ["TicketId", $xs.int, "?"],
      ["MessageActionType", () => MessageActionType$, "?"],
      ["TicketMessageId", $xs.int, "?"],
      ["TicketTypeId", $xs.int, "?"],
      ["ExcludeSignature", $xs.boolean, "?"],
    ], [["Response", () => TicketMessageContent$, "?nil"]]],
    GetTicketMessageWithEmbeddedData: [[
      ["Id", $xs.int, "?"],
      ["EmbedImages", () => ImageEmbedType$, "?"],
    ], [["Response", () => TicketMessageEntity$, "?nil"]]],
    DeleteMessageHeaders: [[["HeaderIds", () => ArrayOfint$, "?nil"]], []],
    GetTicketMessageWithOptions: [[
      ["TicketMessageEntityId", $xs.int, "?"],
      ["IncludeNonInlineAttachmentsInfo", $xs.boolean, "?"],
    ], [["Response", () => TicketMessageEntity$, "?nil"]]],
    GetTicketRelationEntity: [[["TicketRelationEntityId", $xs.int, "?"]], [["Response", () => TicketRelationEntity$, "?nil"]]],
    GetTicketRelations: [[["TicketId", $xs.int, "?"]], [["Response", () => ArrayOfTicketRelationItem$, "?nil"]]],
    GetTicketParentId: [[["TicketId", $xs.int, "?"]], [["Response", $xs.int, "?"]]],
    SetTicketParent: [[
      ["TicketId", $xs.int, "?"],
      ["ParentTicketId", $xs.int, "?"],
      ["Comment", $xs.string, "?nil"],
    ], []],
    ValidateTicketRelations: [[
      ["SourceTicketIds", () => ArrayOfint$, "?nil"],
      ["DestinationTicketId", $xs.int, "?"],
      ["RelationType", () => TicketRelationType$, "?"],
    ], [["Response", () => ArrayOfTicketRelationResult$, "?nil"]]],
    CreateTicketRelations: [[
      ["SourceTicketIds", () => ArrayOfint$, "?nil"],
      ["DestinationTicketId", $xs.int, "?"],
      ["RelationType", () => TicketRelationType$, "?"],
      ["Comment", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfTicketRelationResult$, "?nil"]]],
    GetTicketRelationActions: [[
      ["TicketId", $xs.int, "?"],
      ["ParentTicketId", $xs.int, "?"],
      ["TicketTypeId", $xs.int, "?"],
    ], [["Response", () => TicketRelationAction$, "?nil"]]],
    GetTicketSummaries: [[["TicketIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfTicketSummaryItem$, "?nil"]]],
  }),
};

export interface TicketAgent extends ITicketAgent {}
export const TicketAgent: $rt.ClientOf<TicketAgent> = /* @__PURE__ */ $client(TicketAgent$);
