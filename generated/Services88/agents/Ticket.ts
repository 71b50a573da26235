/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type ArchiveRestrictionInfo, ArrayOfArchiveRestrictionInfo$, ArrayOfAttachmentEntity$, ArrayOfAttachmentValidationResult$, type AttachmentEntity, AttachmentEntity$, type AttachmentPreview, AttachmentPreview$, type AttachmentValidationResult } from "../carriers/A.js";
import { type DocumentPreview, DocumentPreview$ } from "../carriers/D.js";
import { type HtmlSanitizerOptions, HtmlSanitizerOptions$ } from "../carriers/H.js";
import { ArrayOfint$, type ImageEmbedType, ImageEmbedType$ } from "../carriers/I.js";
import { type MessageActionType, MessageActionType$ } from "../carriers/M.js";
import { type NotifyChannel, NotifyChannel$, type NotifyType, NotifyType$ } from "../carriers/N.js";
import { ArrayOfRecipient$, type Recipient } from "../carriers/R.js";
import { ArrayOfstring$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { ArrayOfTicket$, ArrayOfTicketMessageEntity$, ArrayOfTicketRelationItem$, ArrayOfTicketRelationResult$, ArrayOfTicketSummaryItem$, type Ticket, Ticket$, type TicketBatchReplyData, TicketBatchReplyData$, type TicketEntity, TicketEntity$, type TicketMessage, TicketMessage$, type TicketMessageContent, TicketMessageContent$, type TicketMessageEntity, TicketMessageEntity$, type TicketPriorityEscalateAction, TicketPriorityEscalateAction$, type TicketReadStatus, TicketReadStatus$, type TicketRelationAction, TicketRelationAction$, type TicketRelationEntity, TicketRelationEntity$, type TicketRelationItem, type TicketRelationResult, type TicketRelationType, TicketRelationType$, type TicketSummaryItem } from "../carriers/T.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class TicketAgent implements ITicketAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultAttachmentEntity(options?: $rt.CallOptions): Promise<AttachmentEntity | null> {
    return this.#session.call(TicketAgent$, "CreateDefaultAttachmentEntity", {}, options);
  }

  SaveAttachmentEntity(request: SaveAttachmentEntityRequest, options?: $rt.CallOptions): Promise<AttachmentEntity | null> {
    return this.#session.call(TicketAgent$, "SaveAttachmentEntity", request, options);
  }

  CreateDefaultTicketEntity(options?: $rt.CallOptions): Promise<TicketEntity | null> {
    return this.#session.call(TicketAgent$, "CreateDefaultTicketEntity", {}, options);
  }

  SaveTicketEntity(request: SaveTicketEntityRequest, options?: $rt.CallOptions): Promise<TicketEntity | null> {
    return this.#session.call(TicketAgent$, "SaveTicketEntity", request, options);
  }

  CreateDefaultTicketMessageEntity(options?: $rt.CallOptions): Promise<TicketMessageEntity | null> {
    return this.#session.call(TicketAgent$, "CreateDefaultTicketMessageEntity", {}, options);
  }

  SaveTicketMessageEntity(request: SaveTicketMessageEntityRequest, options?: $rt.CallOptions): Promise<TicketMessageEntity | null> {
    return this.#session.call(TicketAgent$, "SaveTicketMessageEntity", request, options);
  }

  CreateDefaultTicketRelationEntity(options?: $rt.CallOptions): Promise<TicketRelationEntity | null> {
    return this.#session.call(TicketAgent$, "CreateDefaultTicketRelationEntity", {}, options);
  }

  SaveTicketRelationEntity(request: SaveTicketRelationEntityRequest, options?: $rt.CallOptions): Promise<TicketRelationEntity | null> {
    return this.#session.call(TicketAgent$, "SaveTicketRelationEntity", request, options);
  }

  DeleteTicketRelationEntity(request: DeleteTicketRelationEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TicketAgent$, "DeleteTicketRelationEntity", request, options);
  }

  GetAttachmentEntity(request: GetAttachmentEntityRequest, options?: $rt.CallOptions): Promise<AttachmentEntity | null> {
    return this.#session.call(TicketAgent$, "GetAttachmentEntity", request, options);
  }

  CopyFromCRMDocument(request: CopyFromCRMDocumentRequest, options?: $rt.CallOptions): Promise<AttachmentEntity | null> {
    return this.#session.call(TicketAgent$, "CopyFromCRMDocument", request, options);
  }

  CopyToTempFile(request: CopyToTempFileRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(TicketAgent$, "CopyToTempFile", request, options);
  }

  UploadAttachment(request: UploadAttachmentRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TicketAgent$, "UploadAttachment", request, options);
  }

  GetAttachmentStream(request: GetAttachmentStreamRequest, options?: $rt.CallOptions): Promise<Uint8Array | null> {
    return this.#session.call(TicketAgent$, "GetAttachmentStream", request, options);
  }

  GetTicket(request: GetTicketRequest, options?: $rt.CallOptions): Promise<Ticket | null> {
    return this.#session.call(TicketAgent$, "GetTicket", request, options);
  }

  GetTickets(request: GetTicketsRequest, options?: $rt.CallOptions): Promise<(Ticket | null)[] | null> {
    return this.#session.call(TicketAgent$, "GetTickets", request, options);
  }

  GetTicketEntity(request: GetTicketEntityRequest, options?: $rt.CallOptions): Promise<TicketEntity | null> {
    return this.#session.call(TicketAgent$, "GetTicketEntity", request, options);
  }

  GetForRmUi(request: GetForRmUiRequest, options?: $rt.CallOptions): Promise<TicketEntity | null> {
    return this.#session.call(TicketAgent$, "GetForRmUi", request, options);
  }

  DeleteTicketEntity(request: DeleteTicketEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TicketAgent$, "DeleteTicketEntity", request, options);
  }

  NotifyNewTicket(request: NotifyNewTicketRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TicketAgent$, "NotifyNewTicket", request, options);
  }

  NotifyNewTicketMessage(request: NotifyNewTicketMessageRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TicketAgent$, "NotifyNewTicketMessage", request, options);
  }

  GetTicketAttachments(request: GetTicketAttachmentsRequest, options?: $rt.CallOptions): Promise<(AttachmentEntity | null)[] | null> {
    return this.#session.call(TicketAgent$, "GetTicketAttachments", request, options);
  }

  ValidateAttachments(request: ValidateAttachmentsRequest, options?: $rt.CallOptions): Promise<(AttachmentValidationResult | null)[] | null> {
    return this.#session.call(TicketAgent$, "ValidateAttachments", request, options);
  }

  SetTicketReadByOwner(request: SetTicketReadByOwnerRequest, options?: $rt.CallOptions): Promise<TicketEntity | null> {
    return this.#session.call(TicketAgent$, "SetTicketReadByOwner", request, options);
  }

  SaveTicketEntityWithNotify(request: SaveTicketEntityWithNotifyRequest, options?: $rt.CallOptions): Promise<TicketEntity | null> {
    return this.#session.call(TicketAgent$, "SaveTicketEntityWithNotify", request, options);
  }

  GetNextInQueue(options?: $rt.CallOptions): Promise<TicketEntity | null> {
    return this.#session.call(TicketAgent$, "GetNextInQueue", {}, options);
  }

  ProcessTicketWhenRead(request: ProcessTicketWhenReadRequest, options?: $rt.CallOptions): Promise<TicketEntity | null> {
    return this.#session.call(TicketAgent$, "ProcessTicketWhenRead", request, options);
  }

  SplitTicket(request: SplitTicketRequest, options?: $rt.CallOptions): Promise<TicketEntity | null> {
    return this.#session.call(TicketAgent$, "SplitTicket", request, options);
  }

  SplitTicketMessage(request: SplitTicketMessageRequest, options?: $rt.CallOptions): Promise<TicketEntity | null> {
    return this.#session.call(TicketAgent$, "SplitTicketMessage", request, options);
  }

  UpdateTicketsReadStatus(request: UpdateTicketsReadStatusRequest, options?: $rt.CallOptions): Promise<number[] | null> {
    return this.#session.call(TicketAgent$, "UpdateTicketsReadStatus", request, options);
  }

  UpdateTicketsReadStatusByProvider(request: UpdateTicketsReadStatusByProviderRequest, options?: $rt.CallOptions): Promise<number[] | null> {
    return this.#session.call(TicketAgent$, "UpdateTicketsReadStatusByProvider", request, options);
  }

  MergeTickets(request: MergeTicketsRequest, options?: $rt.CallOptions): Promise<TicketEntity | null> {
    return this.#session.call(TicketAgent$, "MergeTickets", request, options);
  }

  SetDeletedStatusByIds(request: SetDeletedStatusByIdsRequest, options?: $rt.CallOptions): Promise<number[] | null> {
    return this.#session.call(TicketAgent$, "SetDeletedStatusByIds", request, options);
  }

  SetDeletedStatusByProvider(request: SetDeletedStatusByProviderRequest, options?: $rt.CallOptions): Promise<number[] | null> {
    return this.#session.call(TicketAgent$, "SetDeletedStatusByProvider", request, options);
  }

  UndeleteByIds(request: UndeleteByIdsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TicketAgent$, "UndeleteByIds", request, options);
  }

  ResolveTicketId(request: ResolveTicketIdRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(TicketAgent$, "ResolveTicketId", request, options);
  }

  BatchForward(request: BatchForwardRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(TicketAgent$, "BatchForward", request, options);
  }

  BatchReply(request: BatchReplyRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(TicketAgent$, "BatchReply", request, options);
  }

  ClearNotify(request: ClearNotifyRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TicketAgent$, "ClearNotify", request, options);
  }

  GetTicketMessageEntities(request: GetTicketMessageEntitiesRequest, options?: $rt.CallOptions): Promise<(TicketMessageEntity | null)[] | null> {
    return this.#session.call(TicketAgent$, "GetTicketMessageEntities", request, options);
  }

  CreateDefaultForTicketType(request: CreateDefaultForTicketTypeRequest, options?: $rt.CallOptions): Promise<TicketEntity | null> {
    return this.#session.call(TicketAgent$, "CreateDefaultForTicketType", request, options);
  }

  DoEscalating(request: DoEscalatingRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TicketAgent$, "DoEscalating", request, options);
  }

  GetHotlistEjUsers(request: GetHotlistEjUsersRequest, options?: $rt.CallOptions): Promise<number[] | null> {
    return this.#session.call(TicketAgent$, "GetHotlistEjUsers", request, options);
  }

  AcceptTickets(request: AcceptTicketsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TicketAgent$, "AcceptTickets", request, options);
  }

  SetSpamStatusByIds(request: SetSpamStatusByIdsRequest, options?: $rt.CallOptions): Promise<number[] | null> {
    return this.#session.call(TicketAgent$, "SetSpamStatusByIds", request, options);
  }

  SetSpamStatusByProvider(request: SetSpamStatusByProviderRequest, options?: $rt.CallOptions): Promise<number[] | null> {
    return this.#session.call(TicketAgent$, "SetSpamStatusByProvider", request, options);
  }

  GetTicketMessage(request: GetTicketMessageRequest, options?: $rt.CallOptions): Promise<TicketMessage | null> {
    return this.#session.call(TicketAgent$, "GetTicketMessage", request, options);
  }

  GetTicketMessageEntity(request: GetTicketMessageEntityRequest, options?: $rt.CallOptions): Promise<TicketMessageEntity | null> {
    return this.#session.call(TicketAgent$, "GetTicketMessageEntity", request, options);
  }

  DeleteTicketMessageEntity(request: DeleteTicketMessageEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TicketAgent$, "DeleteTicketMessageEntity", request, options);
  }

  SanitizeMailContent(request: SanitizeMailContentRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(TicketAgent$, "SanitizeMailContent", request, options);
  }

  SanitizeMailContentWithOptions(request: SanitizeMailContentWithOptionsRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(TicketAgent$, "SanitizeMailContentWithOptions", request, options);
  }

  SanitizeMailContents(request: SanitizeMailContentsRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null> {
    return this.#session.call(TicketAgent$, "SanitizeMailContents", request, options);
  }

  Html2Text(request: Html2TextRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(TicketAgent$, "Html2Text", request, options);
  }

  GetAttachmentInfo(request: GetAttachmentInfoRequest, options?: $rt.CallOptions): Promise<(AttachmentEntity | null)[] | null> {
    return this.#session.call(TicketAgent$, "GetAttachmentInfo", request, options);
  }

  GetAttachmentInfoNonInline(request: GetAttachmentInfoNonInlineRequest, options?: $rt.CallOptions): Promise<(AttachmentEntity | null)[] | null> {
    return this.#session.call(TicketAgent$, "GetAttachmentInfoNonInline", request, options);
  }

  AddAttachments(request: AddAttachmentsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TicketAgent$, "AddAttachments", request, options);
  }

  RemoveMessageAttachments(request: RemoveMessageAttachmentsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TicketAgent$, "RemoveMessageAttachments", request, options);
  }

  GetAttachmentPreview(request: GetAttachmentPreviewRequest, options?: $rt.CallOptions): Promise<AttachmentPreview | null> {
    return this.#session.call(TicketAgent$, "GetAttachmentPreview", request, options);
  }

  GetPreviewAttachmentStream(request: GetPreviewAttachmentStreamRequest, options?: $rt.CallOptions): Promise<DocumentPreview | null> {
    return this.#session.call(TicketAgent$, "GetPreviewAttachmentStream", request, options);
  }

  GetRfcAttachmentStream(request: GetRfcAttachmentStreamRequest, options?: $rt.CallOptions): Promise<Uint8Array | null> {
    return this.#session.call(TicketAgent$, "GetRfcAttachmentStream", request, options);
  }

  SendTicketMessage(request: SendTicketMessageRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TicketAgent$, "SendTicketMessage", request, options);
  }

  SendTicketMessageSms(request: SendTicketMessageSmsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TicketAgent$, "SendTicketMessageSms", request, options);
  }

  SetTicketMessageImportant(request: SetTicketMessageImportantRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TicketAgent$, "SetTicketMessageImportant", request, options);
  }

  CalculateMessageRecipients(request: CalculateMessageRecipientsRequest, options?: $rt.CallOptions): Promise<(Recipient | null)[] | null> {
    return this.#session.call(TicketAgent$, "CalculateMessageRecipients", request, options);
  }

  SaveTicketMessageEntityWithNotify(request: SaveTicketMessageEntityWithNotifyRequest, options?: $rt.CallOptions): Promise<TicketMessageEntity | null> {
    return this.#session.call(TicketAgent$, "SaveTicketMessageEntityWithNotify", request, options);
  }

  SaveTicketMessageEntityWithOptions(request: SaveTicketMessageEntityWithOptionsRequest, options?: $rt.CallOptions): Promise<TicketMessageEntity | null> {
    return this.#session.call(TicketAgent$, "SaveTicketMessageEntityWithOptions", request, options);
  }

  GetDefaultMessageContent(request: GetDefaultMessageContentRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(TicketAgent$, "GetDefaultMessageContent", request, options);
  }

  GetDefaultMessageContentFull(request: GetDefaultMessageContentFullRequest, options?: $rt.CallOptions): Promise<TicketMessageContent | null> {
    return this.#session.call(TicketAgent$, "GetDefaultMessageContentFull", request, options);
  }

  GetDefaultMessageContentWithOptions(request: GetDefaultMessageContentWithOptionsRequest, options?: $rt.CallOptions): Promise<TicketMessageContent | null> {
    return this.#session.call(TicketAgent$, "GetDefaultMessageContentWithOptions", request, options);
  }

  GetTicketMessageWithEmbeddedData(request: GetTicketMessageWithEmbeddedDataRequest, options?: $rt.CallOptions): Promise<TicketMessageEntity | null> {
    return this.#session.call(TicketAgent$, "GetTicketMessageWithEmbeddedData", request, options);
  }

  DeleteMessageHeaders(request: DeleteMessageHeadersRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TicketAgent$, "DeleteMessageHeaders", request, options);
  }

  GetTicketMessageWithOptions(request: GetTicketMessageWithOptionsRequest, options?: $rt.CallOptions): Promise<TicketMessageEntity | null> {
    return this.#session.call(TicketAgent$, "GetTicketMessageWithOptions", request, options);
  }

  GetTicketRelationEntity(request: GetTicketRelationEntityRequest, options?: $rt.CallOptions): Promise<TicketRelationEntity | null> {
    return this.#session.call(TicketAgent$, "GetTicketRelationEntity", request, options);
  }

  GetTicketRelations(request: GetTicketRelationsRequest, options?: $rt.CallOptions): Promise<(TicketRelationItem | null)[] | null> {
    return this.#session.call(TicketAgent$, "GetTicketRelations", request, options);
  }

  GetTicketParentId(request: GetTicketParentIdRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(TicketAgent$, "GetTicketParentId", request, options);
  }

  SetTicketParent(request: SetTicketParentRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TicketAgent$, "SetTicketParent", request, options);
  }

  ValidateTicketRelations(request: ValidateTicketRelationsRequest, options?: $rt.CallOptions): Promise<(TicketRelationResult | null)[] | null> {
    return this.#session.call(TicketAgent$, "ValidateTicketRelations", request, options);
  }

  CreateTicketRelations(request: CreateTicketRelationsRequest, options?: $rt.CallOptions): Promise<(TicketRelationResult | null)[] | null> {
    return this.#session.call(TicketAgent$, "CreateTicketRelations", request, options);
  }

  GetTicketRelationActions(request: GetTicketRelationActionsRequest, options?: $rt.CallOptions): Promise<TicketRelationAction | null> {
    return this.#session.call(TicketAgent$, "GetTicketRelationActions", request, options);
  }

  GetTicketSummaries(request: GetTicketSummariesRequest, options?: $rt.CallOptions): Promise<(TicketSummaryItem | null)[] | null> {
    return this.#session.call(TicketAgent$, "GetTicketSummaries", request, options);
  }
}

/** What SaveAttachmentEntity takes. */
export interface SaveAttachmentEntityRequest {
  /** `AttachmentEntity` */
  readonly AttachmentEntity?: $rt.Draft<AttachmentEntity> | null;
}

/** What SaveTicketEntity takes. */
export interface SaveTicketEntityRequest {
  /** `TicketEntity` */
  readonly TicketEntity?: $rt.Draft<TicketEntity> | null;
}

/** What SaveTicketMessageEntity takes. */
export interface SaveTicketMessageEntityRequest {
  /** `TicketMessageEntity` */
  readonly TicketMessageEntity?: $rt.Draft<TicketMessageEntity> | null;
}

/** What SaveTicketRelationEntity takes. */
export interface SaveTicketRelationEntityRequest {
  /** `TicketRelationEntity` */
  readonly TicketRelationEntity?: $rt.Draft<TicketRelationEntity> | null;
}

/** What DeleteTicketRelationEntity takes. */
export interface DeleteTicketRelationEntityRequest {
  /** `xs:int` */
  readonly TicketRelationEntityId?: number;
}

/** What GetAttachmentEntity takes. */
export interface GetAttachmentEntityRequest {
  /** `xs:int` */
  readonly AttachmentEntityId?: number;
}

/** What CopyFromCRMDocument takes. */
export interface CopyFromCRMDocumentRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** What CopyToTempFile takes. */
export interface CopyToTempFileRequest {
  /** `xs:string` */
  readonly Filename?: string | null;
  /** `xs:int` */
  readonly AttachmentId?: number;
}

/** What UploadAttachment takes. */
export interface UploadAttachmentRequest {
  /** `xs:int` */
  readonly AttachmentId?: number;
  /** `xs:base64Binary` */
  readonly Content?: Uint8Array | null;
}

/** What GetAttachmentStream takes. */
export interface GetAttachmentStreamRequest {
  /** `xs:int` */
  readonly AttachmentId?: number;
}

/** What GetTicket takes. */
export interface GetTicketRequest {
  /** `xs:int` */
  readonly TicketId?: number;
}

/** What GetTickets takes. */
export interface GetTicketsRequest {
  /** `ArrayOfint` */
  readonly TicketIds?: readonly number[] | null;
}

/** What GetTicketEntity takes. */
export interface GetTicketEntityRequest {
  /** `xs:int` */
  readonly TicketEntityId?: number;
}

/** What GetForRmUi takes. */
export interface GetForRmUiRequest {
  /** `xs:int` */
  readonly TicketId?: number;
}

/** What DeleteTicketEntity takes. */
export interface DeleteTicketEntityRequest {
  /** `xs:int` */
  readonly TicketEntityId?: number;
}

/** What NotifyNewTicket takes. */
export interface NotifyNewTicketRequest {
  /** `xs:int` */
  readonly TicketEntityId?: number;
}

/** What NotifyNewTicketMessage takes. */
export interface NotifyNewTicketMessageRequest {
  /** `xs:int` */
  readonly TicketEntityId?: number;
}

/** What GetTicketAttachments takes. */
export interface GetTicketAttachmentsRequest {
  /** `xs:int` */
  readonly TicketEntityId?: number;
}

/** What ValidateAttachments takes. */
export interface ValidateAttachmentsRequest {
  /** `ArrayOfint` */
  readonly AttachmentIds?: readonly number[] | null;
}

/** What SetTicketReadByOwner takes. */
export interface SetTicketReadByOwnerRequest {
  /** `xs:int` */
  readonly TicketEntityId?: number;
  /** `TicketReadStatus` */
  readonly ReadStatus?: TicketReadStatus;
  /** `xs:boolean` */
  readonly CheckEscalating?: boolean;
}

/** What SaveTicketEntityWithNotify takes. */
export interface SaveTicketEntityWithNotifyRequest {
  /** `TicketEntity` */
  readonly NewEntity?: $rt.Draft<TicketEntity> | null;
  /** `xs:boolean` */
  readonly Notify?: boolean;
}

/** What ProcessTicketWhenRead takes. */
export interface ProcessTicketWhenReadRequest {
  /** `xs:int` */
  readonly TicketEntityId?: number;
}

/** What SplitTicket takes. */
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

/** What SplitTicketMessage takes. */
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

/** What UpdateTicketsReadStatus takes. */
export interface UpdateTicketsReadStatusRequest {
  /** `ArrayOfint` */
  readonly TicketIds?: readonly number[] | null;
  /** `TicketReadStatus` */
  readonly NewStatus?: TicketReadStatus;
}

/** What UpdateTicketsReadStatusByProvider takes. */
export interface UpdateTicketsReadStatusByProviderRequest {
  /** `xs:string` */
  readonly Provider?: string | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
  /** `TicketReadStatus` */
  readonly NewStatus?: TicketReadStatus;
}

/** What MergeTickets takes. */
export interface MergeTicketsRequest {
  /** `TicketEntity` */
  readonly MergedTicketEntity?: $rt.Draft<TicketEntity> | null;
  /** `ArrayOfint` */
  readonly SecondaryTicketIds?: readonly number[] | null;
}

/** What SetDeletedStatusByIds takes. */
export interface SetDeletedStatusByIdsRequest {
  /** `ArrayOfint` */
  readonly TicketIds?: readonly number[] | null;
}

/** What SetDeletedStatusByProvider takes. */
export interface SetDeletedStatusByProviderRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
}

/** What UndeleteByIds takes. */
export interface UndeleteByIdsRequest {
  /** `ArrayOfint` */
  readonly TicketIds?: readonly number[] | null;
}

/** What ResolveTicketId takes. */
export interface ResolveTicketIdRequest {
  /** `xs:int` */
  readonly TicketId?: number;
}

/** What BatchForward takes. */
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

/** What BatchReply takes. */
export interface BatchReplyRequest {
  /** `TicketBatchReplyData` */
  readonly BatchReplyData?: $rt.Draft<TicketBatchReplyData> | null;
}

/** What ClearNotify takes. */
export interface ClearNotifyRequest {
  /** `ArrayOfint` */
  readonly Ids?: readonly number[] | null;
}

/** What GetTicketMessageEntities takes. */
export interface GetTicketMessageEntitiesRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `ArrayOfint` */
  readonly MessageIds?: readonly number[] | null;
}

/** What CreateDefaultForTicketType takes. */
export interface CreateDefaultForTicketTypeRequest {
  /** `xs:int` */
  readonly TicketTypeId?: number;
}

/** What DoEscalating takes. */
export interface DoEscalatingRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `TicketPriorityEscalateAction` */
  readonly Action?: TicketPriorityEscalateAction;
}

/** What GetHotlistEjUsers takes. */
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

/** What AcceptTickets takes. */
export interface AcceptTicketsRequest {
  /** `ArrayOfint` */
  readonly TicketIds?: readonly number[] | null;
}

/** What SetSpamStatusByIds takes. */
export interface SetSpamStatusByIdsRequest {
  /** `ArrayOfint` */
  readonly TicketIds?: readonly number[] | null;
}

/** What SetSpamStatusByProvider takes. */
export interface SetSpamStatusByProviderRequest {
  /** `xs:string` */
  readonly ProviderName?: string | null;
  /** `ArrayOfArchiveRestrictionInfo` */
  readonly Restrictions?: readonly ($rt.Draft<ArchiveRestrictionInfo> | null)[] | null;
}

/** What GetTicketMessage takes. */
export interface GetTicketMessageRequest {
  /** `xs:int` */
  readonly TicketMessageId?: number;
}

/** What GetTicketMessageEntity takes. */
export interface GetTicketMessageEntityRequest {
  /** `xs:int` */
  readonly TicketMessageEntityId?: number;
}

/** What DeleteTicketMessageEntity takes. */
export interface DeleteTicketMessageEntityRequest {
  /** `xs:int` */
  readonly TicketMessageEntityId?: number;
}

/** What SanitizeMailContent takes. */
export interface SanitizeMailContentRequest {
  /** `xs:string` */
  readonly Content?: string | null;
}

/** What SanitizeMailContentWithOptions takes. */
export interface SanitizeMailContentWithOptionsRequest {
  /** `xs:string` */
  readonly Content?: string | null;
  /** `HtmlSanitizerOptions` */
  readonly Options?: readonly HtmlSanitizerOptions[];
}

/** What SanitizeMailContents takes. */
export interface SanitizeMailContentsRequest {
  /** `ArrayOfstring` */
  readonly Contents?: readonly (string | null)[] | null;
}

/** What Html2Text takes. */
export interface Html2TextRequest {
  /** `xs:string` */
  readonly Content?: string | null;
}

/** What GetAttachmentInfo takes. */
export interface GetAttachmentInfoRequest {
  /** `xs:int` */
  readonly TicketMessageEntityId?: number;
}

/** What GetAttachmentInfoNonInline takes. */
export interface GetAttachmentInfoNonInlineRequest {
  /** `xs:int` */
  readonly TicketMessageEntityId?: number;
}

/** What AddAttachments takes. */
export interface AddAttachmentsRequest {
  /** `xs:int` */
  readonly TicketMessageEntityId?: number;
  /** `ArrayOfint` */
  readonly AttachmentIds?: readonly number[] | null;
}

/** What RemoveMessageAttachments takes. */
export interface RemoveMessageAttachmentsRequest {
  /** `xs:int` */
  readonly TicketMessageEntityId?: number;
  /** `ArrayOfint` */
  readonly AttachmentIds?: readonly number[] | null;
}

/** What GetAttachmentPreview takes. */
export interface GetAttachmentPreviewRequest {
  /** `xs:int` */
  readonly AttachmentId?: number;
}

/** What GetPreviewAttachmentStream takes. */
export interface GetPreviewAttachmentStreamRequest {
  /** `xs:int` */
  readonly AttachmentId?: number;
}

/** What GetRfcAttachmentStream takes. */
export interface GetRfcAttachmentStreamRequest {
  /** `xs:int` */
  readonly AttachmentId?: number;
  /** `xs:int` */
  readonly Position?: number;
}

/** What SendTicketMessage takes. */
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

/** What SendTicketMessageSms takes. */
export interface SendTicketMessageSmsRequest {
  /** `xs:int` */
  readonly TicketMessageEntityId?: number;
  /** `xs:int` */
  readonly ReplyTemplateId?: number;
  /** `ArrayOfstring` */
  readonly Sms?: readonly (string | null)[] | null;
}

/** What SetTicketMessageImportant takes. */
export interface SetTicketMessageImportantRequest {
  /** `xs:int` */
  readonly TicketMessageId?: number;
  /** `xs:boolean` */
  readonly Important?: boolean;
}

/** What CalculateMessageRecipients takes. */
export interface CalculateMessageRecipientsRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `MessageActionType` */
  readonly ActionType?: MessageActionType;
  /** `xs:int` */
  readonly MessageId?: number;
}

/** What SaveTicketMessageEntityWithNotify takes. */
export interface SaveTicketMessageEntityWithNotifyRequest {
  /** `TicketMessageEntity` */
  readonly NewEntity?: $rt.Draft<TicketMessageEntity> | null;
  /** `xs:boolean` */
  readonly Notify?: boolean;
}

/** What SaveTicketMessageEntityWithOptions takes. */
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

/** What GetDefaultMessageContent takes. */
export interface GetDefaultMessageContentRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `MessageActionType` */
  readonly MessageActionType?: MessageActionType;
  /** `xs:int` */
  readonly TicketMessageId?: number;
}

/** What GetDefaultMessageContentFull takes. */
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

/** What GetDefaultMessageContentWithOptions takes. */
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

/** What GetTicketMessageWithEmbeddedData takes. */
export interface GetTicketMessageWithEmbeddedDataRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `ImageEmbedType` */
  readonly EmbedImages?: ImageEmbedType;
}

/** What DeleteMessageHeaders takes. */
export interface DeleteMessageHeadersRequest {
  /** `ArrayOfint` */
  readonly HeaderIds?: readonly number[] | null;
}

/** What GetTicketMessageWithOptions takes. */
export interface GetTicketMessageWithOptionsRequest {
  /** `xs:int` */
  readonly TicketMessageEntityId?: number;
  /** `xs:boolean` */
  readonly IncludeNonInlineAttachmentsInfo?: boolean;
}

/** What GetTicketRelationEntity takes. */
export interface GetTicketRelationEntityRequest {
  /** `xs:int` */
  readonly TicketRelationEntityId?: number;
}

/** What GetTicketRelations takes. */
export interface GetTicketRelationsRequest {
  /** `xs:int` */
  readonly TicketId?: number;
}

/** What GetTicketParentId takes. */
export interface GetTicketParentIdRequest {
  /** `xs:int` */
  readonly TicketId?: number;
}

/** What SetTicketParent takes. */
export interface SetTicketParentRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `xs:int` */
  readonly ParentTicketId?: number;
  /** `xs:string` */
  readonly Comment?: string | null;
}

/** What ValidateTicketRelations takes. */
export interface ValidateTicketRelationsRequest {
  /** `ArrayOfint` */
  readonly SourceTicketIds?: readonly number[] | null;
  /** `xs:int` */
  readonly DestinationTicketId?: number;
  /** `TicketRelationType` */
  readonly RelationType?: TicketRelationType;
}

/** What CreateTicketRelations takes. */
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

/** What GetTicketRelationActions takes. */
export interface GetTicketRelationActionsRequest {
  /** `xs:int` */
  readonly TicketId?: number;
  /** `xs:int` */
  readonly ParentTicketId?: number;
  /** `xs:int` */
  readonly TicketTypeId?: number;
}

/** What GetTicketSummaries takes. */
export interface GetTicketSummariesRequest {
  /** `ArrayOfint` */
  readonly TicketIds?: readonly number[] | null;
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
