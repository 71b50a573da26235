/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { ContactOrPersonFromEmail } from "../carriers/C.js";
import type { DocumentEntity } from "../carriers/D.js";
import type { EMailAccount, EMailAddress, EMailAppointment, EMailAttachment, EMailConnectionInfo, EMailConnectionInfoExtended, EMailCustomHeader, EMailEntity, EMailEnvelope, EMailFlags, EMailFolder, EMailSOInfo } from "../carriers/E.js";
import type { Person, PersonEntity } from "../carriers/P.js";
import type { RecurrenceInfo } from "../carriers/R.js";
import type { SyncUserAccount } from "../carriers/S.js";
import { $ns0, Appointment$, ArrayOfEMailAddress$, ArrayOfPerson$, ArrayOfint$, ArrayOfstring$, CalMethod$, Carrier$, DocumentEntity$, EMailAddress$, EMailAttachment$, EMailConnectionInfo$, EMailCustomHeader$, EMailEntity$, EMailEnvelope$, EMailFlags$, EMailSOInfo$, Person$, PersonEntity$, RecurrenceInfo$, ServiceAuth$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IEMailAgent {
  SaveEmailToTmpDocument(request: SaveEmailToTmpDocumentRequest, options?: $rt.CallOptions): Promise<string | null>;
  CreateNewPhysicalDocumentFromEmailAttachment(request: CreateNewPhysicalDocumentFromEmailAttachmentRequest, options?: $rt.CallOptions): Promise<DocumentEntity | null>;
  CreateNewPhysicalDocumentFromEmail(request: CreateNewPhysicalDocumentFromEmailRequest, options?: $rt.CallOptions): Promise<DocumentEntity | null>;
  SaveDraft(request: SaveDraftRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  SetRepliedAt(request: SetRepliedAtRequest, options?: $rt.CallOptions): Promise<void>;
  GetEMailFromDocumentIdWithoutAttachmentStream(request: GetEMailFromDocumentIdWithoutAttachmentStreamRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStream(request: GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStreamRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  GetAttachmentFromId(request: GetAttachmentFromIdRequest, options?: $rt.CallOptions): Promise<EMailAttachment | null>;
  GetPreviewAttachmentFromId(request: GetPreviewAttachmentFromIdRequest, options?: $rt.CallOptions): Promise<EMailAttachment | null>;
  GetUnsanitizedPreviewAttachmentFromId(request: GetUnsanitizedPreviewAttachmentFromIdRequest, options?: $rt.CallOptions): Promise<EMailAttachment | null>;
  GetPreviewAttachmentFromDocId(request: GetPreviewAttachmentFromDocIdRequest, options?: $rt.CallOptions): Promise<EMailAttachment | null>;
  GetUnsanitizedPreviewAttachmentFromDocId(request: GetUnsanitizedPreviewAttachmentFromDocIdRequest, options?: $rt.CallOptions): Promise<EMailAttachment | null>;
  TestAuthenticate(options?: $rt.CallOptions): Promise<boolean>;
  ToggleSubscription(request: ToggleSubscriptionRequest, options?: $rt.CallOptions): Promise<void>;
  HasNewMail(request: HasNewMailRequest, options?: $rt.CallOptions): Promise<boolean>;
  LatestItemIdByFolder(request: LatestItemIdByFolderRequest, options?: $rt.CallOptions): Promise<number>;
  CreateInlineHtmlHeader(request: CreateInlineHtmlHeaderRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetEmailAppointment(request: GetEmailAppointmentRequest, options?: $rt.CallOptions): Promise<EMailAppointment | null>;
  GetEmailAppointmentRecurrence(request: GetEmailAppointmentRecurrenceRequest, options?: $rt.CallOptions): Promise<RecurrenceInfo | null>;
  GetParticipantInfoFromEmailAddress(request: GetParticipantInfoFromEmailAddressRequest, options?: $rt.CallOptions): Promise<Person | null>;
  GetEmailDocumentAsMimeStream(request: GetEmailDocumentAsMimeStreamRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetEMailSOInfo(request: GetEMailSOInfoRequest, options?: $rt.CallOptions): Promise<EMailSOInfo | null>;
  GetReadySyncEmailAccounts(options?: $rt.CallOptions): Promise<(SyncUserAccount | null)[] | null>;
  SyncEmailAccount(request: SyncEmailAccountRequest, options?: $rt.CallOptions): Promise<void>;
  SyncEmailAccounts(request: SyncEmailAccountsRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultEMailAccount(options?: $rt.CallOptions): Promise<EMailAccount | null>;
  SaveEMailAccount(request: SaveEMailAccountRequest, options?: $rt.CallOptions): Promise<EMailAccount | null>;
  DeleteEMailAccount(request: DeleteEMailAccountRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultEMailAddress(options?: $rt.CallOptions): Promise<EMailAddress | null>;
  CreateDefaultEMailAppointment(options?: $rt.CallOptions): Promise<EMailAppointment | null>;
  CreateDefaultEMailAttachment(options?: $rt.CallOptions): Promise<EMailAttachment | null>;
  CreateDefaultEMailConnectionInfo(options?: $rt.CallOptions): Promise<EMailConnectionInfo | null>;
  CreateDefaultEMailConnectionInfoExtended(options?: $rt.CallOptions): Promise<EMailConnectionInfoExtended | null>;
  CreateDefaultEMailCustomHeader(options?: $rt.CallOptions): Promise<EMailCustomHeader | null>;
  CreateDefaultEMailEntity(options?: $rt.CallOptions): Promise<EMailEntity | null>;
  CreateDefaultEMailEnvelope(options?: $rt.CallOptions): Promise<EMailEnvelope | null>;
  CreateDefaultEMailFolder(options?: $rt.CallOptions): Promise<EMailFolder | null>;
  CreateDefaultEMailSOInfo(options?: $rt.CallOptions): Promise<EMailSOInfo | null>;
  GetEMailAccount(request: GetEMailAccountRequest, options?: $rt.CallOptions): Promise<EMailAccount | null>;
  GetEMailAccountFromEMailAddress(request: GetEMailAccountFromEMailAddressRequest, options?: $rt.CallOptions): Promise<EMailAccount | null>;
  GetCurrentAccountId(options?: $rt.CallOptions): Promise<number>;
  GetCurrentAccount(options?: $rt.CallOptions): Promise<EMailAccount | null>;
  GetPersonEntitiesFromEmailAddress(request: GetPersonEntitiesFromEmailAddressRequest, options?: $rt.CallOptions): Promise<(PersonEntity | null)[] | null>;
  GetPersonsFromEmailAddress(request: GetPersonsFromEmailAddressRequest, options?: $rt.CallOptions): Promise<(Person | null)[] | null>;
  HasMXRecord(request: HasMXRecordRequest, options?: $rt.CallOptions): Promise<boolean>;
  HasSPFRecord(request: HasSPFRecordRequest, options?: $rt.CallOptions): Promise<boolean>;
  ResolveEMailRecipients(request: ResolveEMailRecipientsRequest, options?: $rt.CallOptions): Promise<(EMailAddress | null)[] | null>;
  GetEMailFromId(request: GetEMailFromIdRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  GetEMailFromServerIdentifier(request: GetEMailFromServerIdentifierRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  SendEMails(request: SendEMailsRequest, options?: $rt.CallOptions): Promise<(EMailEntity | null)[] | null>;
  SaveEMail(request: SaveEMailRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  AuthenticateIncoming(request: AuthenticateIncomingRequest, options?: $rt.CallOptions): Promise<boolean>;
  AuthenticateOutgoing(request: AuthenticateOutgoingRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetFolderList(request: GetFolderListRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  GetAttachment(request: GetAttachmentRequest, options?: $rt.CallOptions): Promise<EMailAttachment | null>;
  GetAttachmentFromServerIdentifier(request: GetAttachmentFromServerIdentifierRequest, options?: $rt.CallOptions): Promise<EMailAttachment | null>;
  MarkAsRead(request: MarkAsReadRequest, options?: $rt.CallOptions): Promise<void>;
  MarkAsReadFromServerIdentifiers(request: MarkAsReadFromServerIdentifiersRequest, options?: $rt.CallOptions): Promise<void>;
  GetFolderEMailCount(request: GetFolderEMailCountRequest, options?: $rt.CallOptions): Promise<number>;
  Delete(request: DeleteRequest, options?: $rt.CallOptions): Promise<void>;
  DeleteFromServerIdentifier(request: DeleteFromServerIdentifierRequest, options?: $rt.CallOptions): Promise<void>;
  MoveToFolder(request: MoveToFolderRequest, options?: $rt.CallOptions): Promise<void>;
  MoveToFolderFromServerIdentifier(request: MoveToFolderFromServerIdentifierRequest, options?: $rt.CallOptions): Promise<void>;
  EmptyFolder(request: EmptyFolderRequest, options?: $rt.CallOptions): Promise<void>;
  GetEMailAsStream(request: GetEMailAsStreamRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetEMailAsStreamFromServerIdentifier(request: GetEMailAsStreamFromServerIdentifierRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  FindAddress(request: FindAddressRequest, options?: $rt.CallOptions): Promise<(EMailAddress | null)[] | null>;
  GetEMailFromDocumentId(request: GetEMailFromDocumentIdRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  GetUnsanitizedEMailFromDocumentId(request: GetUnsanitizedEMailFromDocumentIdRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  GetEMailFromAttachmentId(request: GetEMailFromAttachmentIdRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  GetUnsanitizedEMailFromAttachmentId(request: GetUnsanitizedEMailFromAttachmentIdRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  GetEMailFromDocumentAttachmentId(request: GetEMailFromDocumentAttachmentIdRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  GetUnsanitizedEMailFromDocumentAttachmentId(request: GetUnsanitizedEMailFromDocumentAttachmentIdRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  GetEMailEnvelopes(request: GetEMailEnvelopesRequest, options?: $rt.CallOptions): Promise<(EMailEnvelope | null)[] | null>;
  GetEMailEnvelopesFromServerIds(request: GetEMailEnvelopesFromServerIdsRequest, options?: $rt.CallOptions): Promise<(EMailEnvelope | null)[] | null>;
  SetSubscription(request: SetSubscriptionRequest, options?: $rt.CallOptions): Promise<void>;
  CreateFolder(request: CreateFolderRequest, options?: $rt.CallOptions): Promise<void>;
  DeleteFolder(request: DeleteFolderRequest, options?: $rt.CallOptions): Promise<void>;
  CreateEMailFromDocumentEntity(request: CreateEMailFromDocumentEntityRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  CreateEMailFromMimeMessage(request: CreateEMailFromMimeMessageRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  GetFolderInfo(request: GetFolderInfoRequest, options?: $rt.CallOptions): Promise<(EMailFolder | null)[] | null>;
  GetFolderHasNewEMail(request: GetFolderHasNewEMailRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetEMailAddresses(request: GetEMailAddressesRequest, options?: $rt.CallOptions): Promise<(EMailAddress | null)[] | null>;
  RefreshFolder(request: RefreshFolderRequest, options?: $rt.CallOptions): Promise<number>;
  GetEMailFromTemp(request: GetEMailFromTempRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  Authenticate(request: AuthenticateRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetEmailMessageIds(request: GetEmailMessageIdsRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  GetExtendedEmailMessageIds(request: GetExtendedEmailMessageIdsRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  GetEmailsAsString(request: GetEmailsAsStringRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  DeleteExtended(request: DeleteExtendedRequest, options?: $rt.CallOptions): Promise<void>;
  RelayMessage(request: RelayMessageRequest, options?: $rt.CallOptions): Promise<void>;
  GetEMailAsEmlStream(request: GetEMailAsEmlStreamRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetEMail(request: GetEMailRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  GetUnsanitizedEMail(request: GetUnsanitizedEMailRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  MarkEmailsAsRead(request: MarkEmailsAsReadRequest, options?: $rt.CallOptions): Promise<void>;
  DeleteEmails(request: DeleteEmailsRequest, options?: $rt.CallOptions): Promise<void>;
  MoveEmailsToTrash(request: MoveEmailsToTrashRequest, options?: $rt.CallOptions): Promise<void>;
  Save(request: SaveRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  SaveToMailServer(request: SaveToMailServerRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  Send(request: SendRequest, options?: $rt.CallOptions): Promise<(EMailEntity | null)[] | null>;
  CreateForwardEmail(request: CreateForwardEmailRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  FindContactOrPersonByEmailName(request: FindContactOrPersonByEmailNameRequest, options?: $rt.CallOptions): Promise<(ContactOrPersonFromEmail | null)[] | null>;
  FindContactOrPersonByEmailNameWithLimit(request: FindContactOrPersonByEmailNameWithLimitRequest, options?: $rt.CallOptions): Promise<(ContactOrPersonFromEmail | null)[] | null>;
  RefreshFolderForAssociate(request: RefreshFolderForAssociateRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetNewMail(request: GetNewMailRequest, options?: $rt.CallOptions): Promise<(EMailEnvelope | null)[] | null>;
  CacheFolderList(options?: $rt.CallOptions): Promise<(EMailFolder | null)[] | null>;
  MoveEmailsToFolder(request: MoveEmailsToFolderRequest, options?: $rt.CallOptions): Promise<void>;
  GetMailFromMessageId(request: GetMailFromMessageIdRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  GetMailFromInReplyTo(request: GetMailFromInReplyToRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  SendAndSaveEmailToTmpDocument(request: SendAndSaveEmailToTmpDocumentRequest, options?: $rt.CallOptions): Promise<string | null>;
}

/** The request of SaveEmailToTmpDocument. */
export interface SaveEmailToTmpDocumentRequest {
  /** `EMailEntity` */
  readonly Email?: $rt.Draft<EMailEntity> | null;
  /** `xs:int` */
  readonly FolderId?: number;
  /** `xs:boolean` */
  readonly StripAttachments?: boolean;
}

/** The request of CreateNewPhysicalDocumentFromEmailAttachment. */
export interface CreateNewPhysicalDocumentFromEmailAttachmentRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:int` */
  readonly EmailItemId?: number;
  /** `xs:string` */
  readonly AttachmentId?: string | null;
}

/** The request of CreateNewPhysicalDocumentFromEmail. */
export interface CreateNewPhysicalDocumentFromEmailRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:int` */
  readonly EmailItemId?: number;
}

/** The request of SaveDraft. */
export interface SaveDraftRequest {
  /** `EMailEntity` */
  readonly Entity?: $rt.Draft<EMailEntity> | null;
}

/** The request of SetRepliedAt. */
export interface SetRepliedAtRequest {
  /** `xs:string` */
  readonly MessageId?: string | null;
}

/** The request of GetEMailFromDocumentIdWithoutAttachmentStream. */
export interface GetEMailFromDocumentIdWithoutAttachmentStreamRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStream. */
export interface GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStreamRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of GetAttachmentFromId. */
export interface GetAttachmentFromIdRequest {
  /** `xs:int` */
  readonly MailItemId?: number;
  /** `xs:string` */
  readonly AttachmentId?: string | null;
}

/** The request of GetPreviewAttachmentFromId. */
export interface GetPreviewAttachmentFromIdRequest {
  /** `xs:int` */
  readonly MailItemId?: number;
  /** `xs:string` */
  readonly AttachmentId?: string | null;
  /** `xs:string` */
  readonly AttachmentType?: string | null;
  /** `xs:string` */
  readonly AttachmentFilename?: string | null;
}

/** The request of GetUnsanitizedPreviewAttachmentFromId. */
export interface GetUnsanitizedPreviewAttachmentFromIdRequest {
  /** `xs:int` */
  readonly MailItemId?: number;
  /** `xs:string` */
  readonly AttachmentId?: string | null;
  /** `xs:string` */
  readonly AttachmentType?: string | null;
  /** `xs:string` */
  readonly AttachmentFilename?: string | null;
}

/** The request of GetPreviewAttachmentFromDocId. */
export interface GetPreviewAttachmentFromDocIdRequest {
  /** `xs:int` */
  readonly DocId?: number;
  /** `xs:string` */
  readonly AttachmentId?: string | null;
}

/** The request of GetUnsanitizedPreviewAttachmentFromDocId. */
export interface GetUnsanitizedPreviewAttachmentFromDocIdRequest {
  /** `xs:int` */
  readonly DocId?: number;
  /** `xs:string` */
  readonly AttachmentId?: string | null;
}

/** The request of ToggleSubscription. */
export interface ToggleSubscriptionRequest {
  /** `xs:int` */
  readonly FolderId?: number;
  /** `xs:boolean` */
  readonly SubscriptionStatus?: boolean;
}

/** The request of HasNewMail. */
export interface HasNewMailRequest {
  /** `xs:int` */
  readonly MailItemId?: number;
  /** `xs:int` */
  readonly FolderId?: number;
}

/** The request of LatestItemIdByFolder. */
export interface LatestItemIdByFolderRequest {
  /** `xs:int` */
  readonly FolderId?: number;
}

/** The request of CreateInlineHtmlHeader. */
export interface CreateInlineHtmlHeaderRequest {
  /** `EMailEntity` */
  readonly Email?: $rt.Draft<EMailEntity> | null;
}

/** The request of GetEmailAppointment. */
export interface GetEmailAppointmentRequest {
  /** `xs:int` */
  readonly MailItemId?: number;
}

/** The request of GetEmailAppointmentRecurrence. */
export interface GetEmailAppointmentRecurrenceRequest {
  /** `xs:int` */
  readonly MailItemId?: number;
}

/** The request of GetParticipantInfoFromEmailAddress. */
export interface GetParticipantInfoFromEmailAddressRequest {
  /** `xs:string` */
  readonly EmailAddress?: string | null;
  /** `xs:int` */
  readonly AppointmentId?: number;
}

/** The request of GetEmailDocumentAsMimeStream. */
export interface GetEmailDocumentAsMimeStreamRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of GetEMailSOInfo. */
export interface GetEMailSOInfoRequest {
  /** `xs:int` */
  readonly EMailSOInfoId?: number;
}

/** The request of SyncEmailAccount. */
export interface SyncEmailAccountRequest {
  /** `SyncUserAccount` */
  readonly SyncUserAccount?: $rt.Draft<SyncUserAccount> | null;
}

/** The request of SyncEmailAccounts. */
export interface SyncEmailAccountsRequest {
  /** `ArrayOfSyncUserAccount` */
  readonly SyncUserAccounts?: readonly ($rt.Draft<SyncUserAccount> | null)[] | null;
}

/** The request of SaveEMailAccount. */
export interface SaveEMailAccountRequest {
  /** `EMailAccount` */
  readonly EMailAccount?: $rt.Draft<EMailAccount> | null;
}

/** The request of DeleteEMailAccount. */
export interface DeleteEMailAccountRequest {
  /** `xs:int` */
  readonly EMailAccountId?: number;
}

/** The request of GetEMailAccount. */
export interface GetEMailAccountRequest {
  /** `xs:int` */
  readonly EMailAccountId?: number;
}

/** The request of GetEMailAccountFromEMailAddress. */
export interface GetEMailAccountFromEMailAddressRequest {
  /** `xs:string` */
  readonly FromAddress?: string | null;
}

/** The request of GetPersonEntitiesFromEmailAddress. */
export interface GetPersonEntitiesFromEmailAddressRequest {
  /** `xs:string` */
  readonly EmailAddress?: string | null;
}

/** The request of GetPersonsFromEmailAddress. */
export interface GetPersonsFromEmailAddressRequest {
  /** `xs:string` */
  readonly EmailAddress?: string | null;
}

/** The request of HasMXRecord. */
export interface HasMXRecordRequest {
  /** `xs:string` */
  readonly MailDomain?: string | null;
}

/** The request of HasSPFRecord. */
export interface HasSPFRecordRequest {
  /** `xs:string` */
  readonly SourceSpf?: string | null;
  /** `xs:string` */
  readonly TargetDomain?: string | null;
}

/** The request of ResolveEMailRecipients. */
export interface ResolveEMailRecipientsRequest {
  /** `xs:string` */
  readonly EmailAddress?: string | null;
}

/** The request of GetEMailFromId. */
export interface GetEMailFromIdRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `xs:int` */
  readonly MessageServerId?: number;
  /** `xs:boolean` */
  readonly LookupAddresses?: boolean;
  /** `EMailFlags` */
  readonly Flags?: readonly EMailFlags[];
  /** `xs:boolean` */
  readonly IncludeAttachments?: boolean;
}

/** The request of GetEMailFromServerIdentifier. */
export interface GetEMailFromServerIdentifierRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `xs:string` */
  readonly MessageServerId?: string | null;
  /** `xs:boolean` */
  readonly LookupAddresses?: boolean;
  /** `EMailFlags` */
  readonly Flags?: readonly EMailFlags[];
  /** `xs:boolean` */
  readonly IncludeAttachments?: boolean;
}

/** The request of SendEMails. */
export interface SendEMailsRequest {
  /** `EMailConnectionInfo` */
  readonly OutgoingConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `ArrayOfEMailEntity` */
  readonly Emails?: readonly ($rt.Draft<EMailEntity> | null)[] | null;
  /** `EMailConnectionInfo` */
  readonly SentItemsConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
}

/** The request of SaveEMail. */
export interface SaveEMailRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `EMailEntity` */
  readonly Email?: $rt.Draft<EMailEntity> | null;
}

/** The request of AuthenticateIncoming. */
export interface AuthenticateIncomingRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
}

/** The request of AuthenticateOutgoing. */
export interface AuthenticateOutgoingRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
}

/** The request of GetFolderList. */
export interface GetFolderListRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `xs:boolean` */
  readonly IncludeItemCount?: boolean;
}

/** The request of GetAttachment. */
export interface GetAttachmentRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `xs:int` */
  readonly MessageServerId?: number;
  /** `xs:string` */
  readonly AttachmentId?: string | null;
}

/** The request of GetAttachmentFromServerIdentifier. */
export interface GetAttachmentFromServerIdentifierRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `xs:string` */
  readonly MessageServerId?: string | null;
  /** `xs:string` */
  readonly AttachmentId?: string | null;
}

/** The request of MarkAsRead. */
export interface MarkAsReadRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `ArrayOfint` */
  readonly MessageServerIds?: readonly number[] | null;
  /** `xs:boolean` */
  readonly Read?: boolean;
}

/** The request of MarkAsReadFromServerIdentifiers. */
export interface MarkAsReadFromServerIdentifiersRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `ArrayOfstring` */
  readonly MessageServerIds?: readonly (string | null)[] | null;
  /** `xs:boolean` */
  readonly Read?: boolean;
}

/** The request of GetFolderEMailCount. */
export interface GetFolderEMailCountRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `xs:boolean` */
  readonly OnlyUnread?: boolean;
}

/** The request of Delete. */
export interface DeleteRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `ArrayOfint` */
  readonly MessageServerIds?: readonly number[] | null;
  /** `xs:string` */
  readonly MoveToFolder?: string | null;
}

/** The request of DeleteFromServerIdentifier. */
export interface DeleteFromServerIdentifierRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `ArrayOfstring` */
  readonly MessageServerIds?: readonly (string | null)[] | null;
  /** `xs:string` */
  readonly MoveToFolder?: string | null;
}

/** The request of MoveToFolder. */
export interface MoveToFolderRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `ArrayOfint` */
  readonly MessageServerIds?: readonly number[] | null;
  /** `xs:string` */
  readonly TargetFolder?: string | null;
}

/** The request of MoveToFolderFromServerIdentifier. */
export interface MoveToFolderFromServerIdentifierRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `ArrayOfstring` */
  readonly MessageServerIds?: readonly (string | null)[] | null;
  /** `xs:string` */
  readonly TargetFolder?: string | null;
}

/** The request of EmptyFolder. */
export interface EmptyFolderRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `xs:string` */
  readonly MoveToFolder?: string | null;
}

/** The request of GetEMailAsStream. */
export interface GetEMailAsStreamRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `xs:int` */
  readonly MessageServerId?: number;
  /** `xs:boolean` */
  readonly StripAttachments?: boolean;
}

/** The request of GetEMailAsStreamFromServerIdentifier. */
export interface GetEMailAsStreamFromServerIdentifierRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `xs:string` */
  readonly MessageServerId?: string | null;
  /** `xs:boolean` */
  readonly StripAttachments?: boolean;
}

/** The request of FindAddress. */
export interface FindAddressRequest {
  /** `xs:string` */
  readonly Address?: string | null;
}

/** The request of GetEMailFromDocumentId. */
export interface GetEMailFromDocumentIdRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of GetUnsanitizedEMailFromDocumentId. */
export interface GetUnsanitizedEMailFromDocumentIdRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of GetEMailFromAttachmentId. */
export interface GetEMailFromAttachmentIdRequest {
  /** `xs:int` */
  readonly EmailId?: number;
  /** `ArrayOfstring` */
  readonly AttachmentIds?: readonly (string | null)[] | null;
  /** `xs:boolean` */
  readonly IncludeAttachments?: boolean;
}

/** The request of GetUnsanitizedEMailFromAttachmentId. */
export interface GetUnsanitizedEMailFromAttachmentIdRequest {
  /** `xs:int` */
  readonly EmailId?: number;
  /** `ArrayOfstring` */
  readonly AttachmentIds?: readonly (string | null)[] | null;
  /** `xs:boolean` */
  readonly IncludeAttachments?: boolean;
}

/** The request of GetEMailFromDocumentAttachmentId. */
export interface GetEMailFromDocumentAttachmentIdRequest {
  /** `xs:int` */
  readonly DocId?: number;
  /** `ArrayOfstring` */
  readonly AttachmentIds?: readonly (string | null)[] | null;
  /** `xs:boolean` */
  readonly IncludeAttachments?: boolean;
}

/** The request of GetUnsanitizedEMailFromDocumentAttachmentId. */
export interface GetUnsanitizedEMailFromDocumentAttachmentIdRequest {
  /** `xs:int` */
  readonly DocId?: number;
  /** `ArrayOfstring` */
  readonly AttachmentIds?: readonly (string | null)[] | null;
  /** `xs:boolean` */
  readonly IncludeAttachments?: boolean;
}

/** The request of GetEMailEnvelopes. */
export interface GetEMailEnvelopesRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `ArrayOfint` */
  readonly MessageServerIds?: readonly number[] | null;
}

/** The request of GetEMailEnvelopesFromServerIds. */
export interface GetEMailEnvelopesFromServerIdsRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `ArrayOfstring` */
  readonly MessageServerIds?: readonly (string | null)[] | null;
}

/** The request of SetSubscription. */
export interface SetSubscriptionRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `ArrayOfEMailFolder` */
  readonly Folders?: readonly ($rt.Draft<EMailFolder> | null)[] | null;
}

/** The request of CreateFolder. */
export interface CreateFolderRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
}

/** The request of DeleteFolder. */
export interface DeleteFolderRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
}

/** The request of CreateEMailFromDocumentEntity. */
export interface CreateEMailFromDocumentEntityRequest {
  /** `DocumentEntity` */
  readonly DocumentEntity?: $rt.Draft<DocumentEntity> | null;
}

/** The request of CreateEMailFromMimeMessage. */
export interface CreateEMailFromMimeMessageRequest {
  /** `xs:string` */
  readonly MimeMessage?: string | null;
}

/** The request of GetFolderInfo. */
export interface GetFolderInfoRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `ArrayOfstring` */
  readonly Folders?: readonly (string | null)[] | null;
}

/** The request of GetFolderHasNewEMail. */
export interface GetFolderHasNewEMailRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
}

/** The request of GetEMailAddresses. */
export interface GetEMailAddressesRequest {
  /** `ArrayOfint` */
  readonly EmailIds?: readonly number[] | null;
}

/** The request of RefreshFolder. */
export interface RefreshFolderRequest {
  /** `EMailConnectionInfo` */
  readonly ConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `ArrayOfstring` */
  readonly Folders?: readonly (string | null)[] | null;
}

/** The request of GetEMailFromTemp. */
export interface GetEMailFromTempRequest {
  /** `xs:string` */
  readonly FileName?: string | null;
}

/** The request of Authenticate. */
export interface AuthenticateRequest {
  /** `EMailConnectionInfoExtended` */
  readonly ConnectionInfoExtended?: $rt.Draft<EMailConnectionInfoExtended> | null;
}

/** The request of GetEmailMessageIds. */
export interface GetEmailMessageIdsRequest {
  /** `EMailConnectionInfoExtended` */
  readonly ConnectionInfoExtended?: $rt.Draft<EMailConnectionInfoExtended> | null;
}

/** The request of GetExtendedEmailMessageIds. */
export interface GetExtendedEmailMessageIdsRequest {
  /** `EMailConnectionInfoExtended` */
  readonly ConnectionInfoExtended?: $rt.Draft<EMailConnectionInfoExtended> | null;
}

/** The request of GetEmailsAsString. */
export interface GetEmailsAsStringRequest {
  /** `EMailConnectionInfoExtended` */
  readonly ConnectionInfoExtended?: $rt.Draft<EMailConnectionInfoExtended> | null;
  /** `ArrayOfstring` */
  readonly MessageIds?: readonly (string | null)[] | null;
}

/** The request of DeleteExtended. */
export interface DeleteExtendedRequest {
  /** `EMailConnectionInfoExtended` */
  readonly ConnectionInfoExtended?: $rt.Draft<EMailConnectionInfoExtended> | null;
  /** `ArrayOfstring` */
  readonly MessageIds?: readonly (string | null)[] | null;
}

/** The request of RelayMessage. */
export interface RelayMessageRequest {
  /** `EMailConnectionInfoExtended` */
  readonly ConnectionInfoExtended?: $rt.Draft<EMailConnectionInfoExtended> | null;
  /** `xs:string` */
  readonly Rfc822?: string | null;
  /** `xs:string` */
  readonly From?: string | null;
  /** `ArrayOfstring` */
  readonly Recipients?: readonly (string | null)[] | null;
}

/** The request of GetEMailAsEmlStream. */
export interface GetEMailAsEmlStreamRequest {
  /** `xs:int` */
  readonly EmailItemId?: number;
  /** `xs:boolean` */
  readonly IncludeAttachments?: boolean;
}

/** The request of GetEMail. */
export interface GetEMailRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:boolean` */
  readonly IncludeAttachments?: boolean;
}

/** The request of GetUnsanitizedEMail. */
export interface GetUnsanitizedEMailRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:boolean` */
  readonly IncludeAttachments?: boolean;
}

/** The request of MarkEmailsAsRead. */
export interface MarkEmailsAsReadRequest {
  /** `ArrayOfint` */
  readonly Ids?: readonly number[] | null;
  /** `xs:boolean` */
  readonly Read?: boolean;
}

/** The request of DeleteEmails. */
export interface DeleteEmailsRequest {
  /** `ArrayOfint` */
  readonly Ids?: readonly number[] | null;
  /** `xs:string` */
  readonly MoveToFolder?: string | null;
}

/** The request of MoveEmailsToTrash. */
export interface MoveEmailsToTrashRequest {
  /** `ArrayOfint` */
  readonly Ids?: readonly number[] | null;
}

/** The request of Save. */
export interface SaveRequest {
  /** `EMailEntity` */
  readonly Email?: $rt.Draft<EMailEntity> | null;
}

/** The request of SaveToMailServer. */
export interface SaveToMailServerRequest {
  /** `EMailEntity` */
  readonly Email?: $rt.Draft<EMailEntity> | null;
}

/** The request of Send. */
export interface SendRequest {
  /** `ArrayOfEMailEntity` */
  readonly Emails?: readonly ($rt.Draft<EMailEntity> | null)[] | null;
}

/** The request of CreateForwardEmail. */
export interface CreateForwardEmailRequest {
  /** `EMailEntity` */
  readonly Email?: $rt.Draft<EMailEntity> | null;
}

/** The request of FindContactOrPersonByEmailName. */
export interface FindContactOrPersonByEmailNameRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `xs:string` */
  readonly EmailAddress?: string | null;
}

/** The request of FindContactOrPersonByEmailNameWithLimit. */
export interface FindContactOrPersonByEmailNameWithLimitRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `xs:string` */
  readonly EmailAddress?: string | null;
  /** `xs:int` */
  readonly NumberOfContacts?: number;
  /** `xs:int` */
  readonly NumberOfPersons?: number;
}

/** The request of RefreshFolderForAssociate. */
export interface RefreshFolderForAssociateRequest {
  /** `ArrayOfstring` */
  readonly Folders?: readonly (string | null)[] | null;
}

/** The request of GetNewMail. */
export interface GetNewMailRequest {
  /** `ArrayOfint` */
  readonly Folders?: readonly number[] | null;
}

/** The request of MoveEmailsToFolder. */
export interface MoveEmailsToFolderRequest {
  /** `xs:int` */
  readonly FolderId?: number;
  /** `ArrayOfint` */
  readonly EmailItemIds?: readonly number[] | null;
}

/** The request of GetMailFromMessageId. */
export interface GetMailFromMessageIdRequest {
  /** `xs:string` */
  readonly MessageId?: string | null;
}

/** The request of GetMailFromInReplyTo. */
export interface GetMailFromInReplyToRequest {
  /** `xs:string` */
  readonly MessageId?: string | null;
}

/** The request of SendAndSaveEmailToTmpDocument. */
export interface SendAndSaveEmailToTmpDocumentRequest {
  /** `EMailEntity` */
  readonly Email?: $rt.Draft<EMailEntity> | null;
  /** `xs:boolean` */
  readonly StripAttachments?: boolean;
}

export const ContactOrPersonFromEmail$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ContactOrPersonFromEmail",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PersonId", $xs.int, "?"],
    ["FullName", $xs.string, "?nil"],
    ["EmailAddress", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["ContactDepartment", $xs.string, "?nil"],
    ["ContactCategory", $xs.string, "?nil"],
    ["SortName", $xs.string, "?nil"],
  ],
};

export const ArrayOfContactOrPersonFromEmail$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfContactOrPersonFromEmail", namespace: $ns0, item: ["ContactOrPersonFromEmail", () => ContactOrPersonFromEmail$, "*nil"] };

export const EMailAccount$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EMailAccount",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EMailAccountId", $xs.int, "?"],
    ["EMailAddress", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
    ["IncomingCredentials", () => ServiceAuth$, "?nil"],
    ["OutgoingCredentials", () => ServiceAuth$, "?nil"],
    ["AccountStatus", $xs.short, "?"],
    ["ErrorCount", $xs.int, "?"],
    ["ErrorReason", $xs.string, "?nil"],
    ["InboxFolder", $xs.string, "?nil"],
    ["SentFolder", $xs.string, "?nil"],
    ["SimpleMode", $xs.short, "?"],
    ["LastFetch", $xs.dateTime, "?"],
    ["UseGraphApi", $xs.short, "?"],
  ],
};

export const EMailAppointment$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EMailAppointment",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Appointment", () => Appointment$, "?nil"],
    ["CalMethod", () => CalMethod$, "?"],
    ["Participants", () => ArrayOfstring$, "?nil"],
    ["Comment", $xs.string, "?nil"],
    ["Sequence", $xs.int, "?"],
    ["DtStart", $xs.dateTime, "?"],
    ["DtEnd", $xs.dateTime, "?"],
    ["Superseded", $xs.boolean, "?"],
  ],
};

export const EMailConnectionInfoExtended$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EMailConnectionInfoExtended",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Port", $xs.int, "?"],
    ["ServerName", $xs.string, "?nil"],
    ["Protocol", $xs.string, "?nil"],
    ["UserName", $xs.string, "?nil"],
    ["Password", $xs.string, "?nil"],
    ["UseSSL", $xs.boolean, "?"],
    ["Folder", $xs.string, "?nil"],
    ["UseGraphApi", $xs.boolean, "?"],
  ],
};

export const ArrayOfEMailEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfEMailEntity", namespace: $ns0, item: ["EMailEntity", () => EMailEntity$, "*nil"] };

export const ArrayOfEMailEnvelope$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfEMailEnvelope", namespace: $ns0, item: ["EMailEnvelope", () => EMailEnvelope$, "*nil"] };

export const EMailFolder$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EMailFolder",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Delimiter", $xs.string, "?nil"],
    ["Flags", $xs.string, "?nil"],
    ["TotalItems", $xs.int, "?"],
    ["UnreadItems", $xs.int, "?"],
    ["Subscribed", $xs.boolean, "?"],
    ["EmailFolderId", $xs.int, "?"],
  ],
};

export const ArrayOfEMailFolder$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfEMailFolder", namespace: $ns0, item: ["EMailFolder", () => EMailFolder$, "*nil"] };

export const ArrayOfPersonEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfPersonEntity", namespace: $ns0, item: ["PersonEntity", () => PersonEntity$, "*nil"] };

export const SyncUserAccount$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SyncUserAccount",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AccountId", $xs.int, "?"],
    ["AssociateName", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
  ],
};

export const ArrayOfSyncUserAccount$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfSyncUserAccount", namespace: $ns0, item: ["SyncUserAccount", () => SyncUserAccount$, "*nil"] };

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
export const EMailAgent$: $rt.AgentDescriptor<IEMailAgent> = {
  services: "Services88",
  name: "EMail",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    SaveEmailToTmpDocument: [[
      ["Email", () => EMailEntity$, "?nil"],
      ["FolderId", $xs.int, "?"],
      ["StripAttachments", $xs.boolean, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    CreateNewPhysicalDocumentFromEmailAttachment: [[
      ["DocumentId", $xs.int, "?"],
      ["EmailItemId", $xs.int, "?"],
      ["AttachmentId", $xs.string, "?nil"],
    ], [["Response", () => DocumentEntity$, "?nil"]]],
    CreateNewPhysicalDocumentFromEmail: [[
      ["DocumentId", $xs.int, "?"],
      ["EmailItemId", $xs.int, "?"],
    ], [["Response", () => DocumentEntity$, "?nil"]]],
    SaveDraft: [[["Entity", () => EMailEntity$, "?nil"]], [["Response", () => EMailEntity$, "?nil"]]],
    SetRepliedAt: [[["MessageId", $xs.string, "?nil"]], []],
    GetEMailFromDocumentIdWithoutAttachmentStream: [[["DocumentId", $xs.int, "?"]], [["Response", () => EMailEntity$, "?nil"]]],
    GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStream: [[["DocumentId", $xs.int, "?"]], [["Response", () => EMailEntity$, "?nil"]]],
    GetAttachmentFromId: [[
      ["MailItemId", $xs.int, "?"],
      ["AttachmentId", $xs.string, "?nil"],
    ], [["Response", () => EMailAttachment$, "?nil"]]],
    GetPreviewAttachmentFromId: [[
      ["MailItemId", $xs.int, "?"],
      ["AttachmentId", $xs.string, "?nil"],
      ["AttachmentType", $xs.string, "?nil"],
      ["AttachmentFilename", $xs.string, "?nil"],
    ], [["Response", () => EMailAttachment$, "?nil"]]],
    GetUnsanitizedPreviewAttachmentFromId: [[
      ["MailItemId", $xs.int, "?"],
      ["AttachmentId", $xs.string, "?nil"],
      ["AttachmentType", $xs.string, "?nil"],
      ["AttachmentFilename", $xs.string, "?nil"],
    ], [["Response", () => EMailAttachment$, "?nil"]]],
    GetPreviewAttachmentFromDocId: [[
      ["DocId", $xs.int, "?"],
      ["AttachmentId", $xs.string, "?nil"],
    ], [["Response", () => EMailAttachment$, "?nil"]]],
    GetUnsanitizedPreviewAttachmentFromDocId: [[
      ["DocId", $xs.int, "?"],
      ["AttachmentId", $xs.string, "?nil"],
    ], [["Response", () => EMailAttachment$, "?nil"]]],
    TestAuthenticate: [[], [["Response", $xs.boolean, "?"]]],
    ToggleSubscription: [[
      ["FolderId", $xs.int, "?"],
      ["SubscriptionStatus", $xs.boolean, "?"],
    ], []],
    HasNewMail: [[
      ["MailItemId", $xs.int, "?"],
      ["FolderId", $xs.int, "?"],
    ], [["Response", $xs.boolean, "?"]]],
    LatestItemIdByFolder: [[["FolderId", $xs.int, "?"]], [["Response", $xs.int, "?"]]],
    CreateInlineHtmlHeader: [[["Email", () => EMailEntity$, "?nil"]], [["Response", $xs.string, "?nil"]]],
    GetEmailAppointment: [[["MailItemId", $xs.int, "?"]], [["Response", () => EMailAppointment$, "?nil"]]],
    GetEmailAppointmentRecurrence: [[["MailItemId", $xs.int, "?"]], [["Response", () => RecurrenceInfo$, "?nil"]]],
    GetParticipantInfoFromEmailAddress: [[
      ["EmailAddress", $xs.string, "?nil"],
      ["AppointmentId", $xs.int, "?"],
    ], [["Response", () => Person$, "?nil"]]],
    GetEmailDocumentAsMimeStream: [[["DocumentId", $xs.int, "?"]], [["Response", $xs.base64Binary, "?nil"]]],
    GetEMailSOInfo: [[["EMailSOInfoId", $xs.int, "?"]], [["Response", () => EMailSOInfo$, "?nil"]]],
    GetReadySyncEmailAccounts: [[], [["Response", () => ArrayOfSyncUserAccount$, "?nil"]]],
    SyncEmailAccount: [[["SyncUserAccount", () => SyncUserAccount$, "?nil"]], []],
    SyncEmailAccounts: [[["SyncUserAccounts", () => ArrayOfSyncUserAccount$, "?nil"]], []],
    CreateDefaultEMailAccount: [[], [["Response", () => EMailAccount$, "?nil"]]],
    SaveEMailAccount: [[["EMailAccount", () => EMailAccount$, "?nil"]], [["Response", () => EMailAccount$, "?nil"]]],
    DeleteEMailAccount: [[["EMailAccountId", $xs.int, "?"]], []],
    CreateDefaultEMailAddress: [[], [["Response", () => EMailAddress$, "?nil"]]],
    CreateDefaultEMailAppointment: [[], [["Response", () => EMailAppointment$, "?nil"]]],
    CreateDefaultEMailAttachment: [[], [["Response", () => EMailAttachment$, "?nil"]]],
    CreateDefaultEMailConnectionInfo: [[], [["Response", () => EMailConnectionInfo$, "?nil"]]],
    CreateDefaultEMailConnectionInfoExtended: [[], [["Response", () => EMailConnectionInfoExtended$, "?nil"]]],
    CreateDefaultEMailCustomHeader: [[], [["Response", () => EMailCustomHeader$, "?nil"]]],
    CreateDefaultEMailEntity: [[], [["Response", () => EMailEntity$, "?nil"]]],
    CreateDefaultEMailEnvelope: [[], [["Response", () => EMailEnvelope$, "?nil"]]],
    CreateDefaultEMailFolder: [[], [["Response", () => EMailFolder$, "?nil"]]],
    CreateDefaultEMailSOInfo: [[], [["Response", () => EMailSOInfo$, "?nil"]]],
    GetEMailAccount: [[["EMailAccountId", $xs.int, "?"]], [["Response", () => EMailAccount$, "?nil"]]],
    GetEMailAccountFromEMailAddress: [[["FromAddress", $xs.string, "?nil"]], [["Response", () => EMailAccount$, "?nil"]]],
    GetCurrentAccountId: [[], [["Response", $xs.int, "?"]]],
    GetCurrentAccount: [[], [["Response", () => EMailAccount$, "?nil"]]],
    GetPersonEntitiesFromEmailAddress: [[["EmailAddress", $xs.string, "?nil"]], [["Response", () => ArrayOfPersonEntity$, "?nil"]]],
    GetPersonsFromEmailAddress: [[["EmailAddress", $xs.string, "?nil"]], [["Response", () => ArrayOfPerson$, "?nil"]]],
    HasMXRecord: [[["MailDomain", $xs.string, "?nil"]], [["Response", $xs.boolean, "?"]]],
    HasSPFRecord: [[
      ["SourceSpf", $xs.string, "?nil"],
      ["TargetDomain", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    ResolveEMailRecipients: [[["EmailAddress", $xs.string, "?nil"]], [["Response", () => ArrayOfEMailAddress$, "?nil"]]],
    GetEMailFromId: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["MessageServerId", $xs.int, "?"],
      ["LookupAddresses", $xs.boolean, "?"],
      ["Flags", () => EMailFlags$, "?"],
      ["IncludeAttachments", $xs.boolean, "?"],
    ], [["Response", () => EMailEntity$, "?nil"]]],
    GetEMailFromServerIdentifier: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["MessageServerId", $xs.string, "?nil"],
      ["LookupAddresses", $xs.boolean, "?"],
      ["Flags", () => EMailFlags$, "?"],
      ["IncludeAttachments", $xs.boolean, "?"],
    ], [["Response", () => EMailEntity$, "?nil"]]],
    SendEMails: [[
      ["OutgoingConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["Emails", () => ArrayOfEMailEntity$, "?nil"],
      ["SentItemsConnectionInfo", () => EMailConnectionInfo$, "?nil"],
    ], [["Response", () => ArrayOfEMailEntity$, "?nil"]]],
    SaveEMail: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["Email", () => EMailEntity$, "?nil"],
    ], [["Response", () => EMailEntity$, "?nil"]]],
    AuthenticateIncoming: [[["ConnectionInfo", () => EMailConnectionInfo$, "?nil"]], [["Response", $xs.boolean, "?"]]],
    AuthenticateOutgoing: [[["ConnectionInfo", () => EMailConnectionInfo$, "?nil"]], [["Response", $xs.boolean, "?"]]],
    GetFolderList: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["IncludeItemCount", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfstring$, "?nil"]]],
    GetAttachment: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["MessageServerId", $xs.int, "?"],
      ["AttachmentId", $xs.string, "?nil"],
    ], [["Response", () => EMailAttachment$, "?nil"]]],
    GetAttachmentFromServerIdentifier: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["MessageServerId", $xs.string, "?nil"],
      ["AttachmentId", $xs.string, "?nil"],
    ], [["Response", () => EMailAttachment$, "?nil"]]],
    MarkAsRead: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["MessageServerIds", () => ArrayOfint$, "?nil"],
      ["Read", $xs.boolean, "?"],
    ], []],
    MarkAsReadFromServerIdentifiers: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["MessageServerIds", () => ArrayOfstring$, "?nil"],
      ["Read", $xs.boolean, "?"],
    ], []],
    GetFolderEMailCount: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["OnlyUnread", $xs.boolean, "?"],
    ], [["Response", $xs.int, "?"]]],
    Delete: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["MessageServerIds", () => ArrayOfint$, "?nil"],
      ["MoveToFolder", $xs.string, "?nil"],
    ], []],
    DeleteFromServerIdentifier: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["MessageServerIds", () => ArrayOfstring$, "?nil"],
      ["MoveToFolder", $xs.string, "?nil"],
    ], []],
    MoveToFolder: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["MessageServerIds", () => ArrayOfint$, "?nil"],
      ["TargetFolder", $xs.string, "?nil"],
    ], []],
    MoveToFolderFromServerIdentifier: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["MessageServerIds", () => ArrayOfstring$, "?nil"],
      ["TargetFolder", $xs.string, "?nil"],
    ], []],
    EmptyFolder: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["MoveToFolder", $xs.string, "?nil"],
    ], []],
    GetEMailAsStream: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["MessageServerId", $xs.int, "?"],
      ["StripAttachments", $xs.boolean, "?"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    GetEMailAsStreamFromServerIdentifier: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["MessageServerId", $xs.string, "?nil"],
      ["StripAttachments", $xs.boolean, "?"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    FindAddress: [[["Address", $xs.string, "?nil"]], [["Response", () => ArrayOfEMailAddress$, "?nil"]]],
    GetEMailFromDocumentId: [[["DocumentId", $xs.int, "?"]], [["Response", () => EMailEntity$, "?nil"]]],
    GetUnsanitizedEMailFromDocumentId: [[["DocumentId", $xs.int, "?"]], [["Response", () => EMailEntity$, "?nil"]]],
    GetEMailFromAttachmentId: [[
      ["EmailId", $xs.int, "?"],
      ["AttachmentIds", () => ArrayOfstring$, "?nil"],
      ["IncludeAttachments", $xs.boolean, "?"],
    ], [["Response", () => EMailEntity$, "?nil"]]],
    GetUnsanitizedEMailFromAttachmentId: [[
      ["EmailId", $xs.int, "?"],
      ["AttachmentIds", () => ArrayOfstring$, "?nil"],
      ["IncludeAttachments", $xs.boolean, "?"],
    ], [["Response", () => EMailEntity$, "?nil"]]],
    GetEMailFromDocumentAttachmentId: [[
      ["DocId", $xs.int, "?"],
      ["AttachmentIds", () => ArrayOfstring$, "?nil"],
      ["IncludeAttachments", $xs.boolean, "?"],
    ], [["Response", () => EMailEntity$, "?nil"]]],
    GetUnsanitizedEMailFromDocumentAttachmentId: [[
      ["DocId", $xs.int, "?"],
      ["AttachmentIds", () => ArrayOfstring$, "?nil"],
      ["IncludeAttachments", $xs.boolean, "?"],
    ], [["Response", () => EMailEntity$, "?nil"]]],
    GetEMailEnvelopes: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["MessageServerIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => ArrayOfEMailEnvelope$, "?nil"]]],
    GetEMailEnvelopesFromServerIds: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["MessageServerIds", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => ArrayOfEMailEnvelope$, "?nil"]]],
    SetSubscription: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["Folders", () => ArrayOfEMailFolder$, "?nil"],
    ], []],
    CreateFolder: [[["ConnectionInfo", () => EMailConnectionInfo$, "?nil"]], []],
    DeleteFolder: [[["ConnectionInfo", () => EMailConnectionInfo$, "?nil"]], []],
    CreateEMailFromDocumentEntity: [[["DocumentEntity", () => DocumentEntity$, "?nil"]], [["Response", () => EMailEntity$, "?nil"]]],
    CreateEMailFromMimeMessage: [[["MimeMessage", $xs.string, "?nil"]], [["Response", () => EMailEntity$, "?nil"]]],
    GetFolderInfo: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["Folders", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => ArrayOfEMailFolder$, "?nil"]]],
    GetFolderHasNewEMail: [[["ConnectionInfo", () => EMailConnectionInfo$, "?nil"]], [["Response", $xs.boolean, "?"]]],
    GetEMailAddresses: [[["EmailIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfEMailAddress$, "?nil"]]],
    RefreshFolder: [[
      ["ConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["Folders", () => ArrayOfstring$, "?nil"],
    ], [["Response", $xs.int, "?"]]],
    GetEMailFromTemp: [[["FileName", $xs.string, "?nil"]], [["Response", () => EMailEntity$, "?nil"]]],
    Authenticate: [[["ConnectionInfoExtended", () => EMailConnectionInfoExtended$, "?nil"]], [["Response", $xs.boolean, "?"]]],
    GetEmailMessageIds: [[["ConnectionInfoExtended", () => EMailConnectionInfoExtended$, "?nil"]], [["Response", () => ArrayOfstring$, "?nil"]]],
    GetExtendedEmailMessageIds: [[["ConnectionInfoExtended", () => EMailConnectionInfoExtended$, "?nil"]], [["Response", () => ArrayOfstring$, "?nil"]]],
    GetEmailsAsString: [[
      ["ConnectionInfoExtended", () => EMailConnectionInfoExtended$, "?nil"],
      ["MessageIds", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => ArrayOfstring$, "?nil"]]],
    DeleteExtended: [[
      ["ConnectionInfoExtended", () => EMailConnectionInfoExtended$, "?nil"],
      ["MessageIds", () => ArrayOfstring$, "?nil"],
    ], []],
    RelayMessage: [[
      ["ConnectionInfoExtended", () => EMailConnectionInfoExtended$, "?nil"],
      ["Rfc822", $xs.string, "?nil"],
      ["From", $xs.string, "?nil"],
      ["Recipients", () => ArrayOfstring$, "?nil"],
    ], []],
    GetEMailAsEmlStream: [[
      ["EmailItemId", $xs.int, "?"],
      ["IncludeAttachments", $xs.boolean, "?"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    GetEMail: [[
      ["Id", $xs.int, "?"],
      ["IncludeAttachments", $xs.boolean, "?"],
    ], [["Response", () => EMailEntity$, "?nil"]]],
    GetUnsanitizedEMail: [[
      ["Id", $xs.int, "?"],
      ["IncludeAttachments", $xs.boolean, "?"],
    ], [["Response", () => EMailEntity$, "?nil"]]],
    MarkEmailsAsRead: [[
      ["Ids", () => ArrayOfint$, "?nil"],
      ["Read", $xs.boolean, "?"],
    ], []],
    DeleteEmails: [[
      ["Ids", () => ArrayOfint$, "?nil"],
      ["MoveToFolder", $xs.string, "?nil"],
    ], []],
    MoveEmailsToTrash: [[["Ids", () => ArrayOfint$, "?nil"]], []],
    Save: [[["Email", () => EMailEntity$, "?nil"]], [["Response", () => EMailEntity$, "?nil"]]],
    SaveToMailServer: [[["Email", () => EMailEntity$, "?nil"]], [["Response", () => EMailEntity$, "?nil"]]],
    Send: [[["Emails", () => ArrayOfEMailEntity$, "?nil"]], [["Response", () => ArrayOfEMailEntity$, "?nil"]]],
    CreateForwardEmail: [[["Email", () => EMailEntity$, "?nil"]], [["Response", () => EMailEntity$, "?nil"]]],
    FindContactOrPersonByEmailName: [[
      ["Name", $xs.string, "?nil"],
      ["EmailAddress", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfContactOrPersonFromEmail$, "?nil"]]],
    FindContactOrPersonByEmailNameWithLimit: [[
      ["Name", $xs.string, "?nil"],
      ["EmailAddress", $xs.string, "?nil"],
      ["NumberOfContacts", $xs.int, "?"],
      ["NumberOfPersons", $xs.int, "?"],
    ], [["Response", () => ArrayOfContactOrPersonFromEmail$, "?nil"]]],
    RefreshFolderForAssociate: [[["Folders", () => ArrayOfstring$, "?nil"]], [["Response", $xs.string, "?nil"]]],
    GetNewMail: [[["Folders", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfEMailEnvelope$, "?nil"]]],
    CacheFolderList: [[], [["Response", () => ArrayOfEMailFolder$, "?nil"]]],
    MoveEmailsToFolder: [[
      ["FolderId", $xs.int, "?"],
      ["EmailItemIds", () => ArrayOfint$, "?nil"],
    ], []],
    GetMailFromMessageId: [[["MessageId", $xs.string, "?nil"]], [["Response", () => EMailEntity$, "?nil"]]],
    GetMailFromInReplyTo: [[["MessageId", $xs.string, "?nil"]], [["Response", () => EMailEntity$, "?nil"]]],
    SendAndSaveEmailToTmpDocument: [[
      ["Email", () => EMailEntity$, "?nil"],
      ["StripAttachments", $xs.boolean, "?"],
    ], [["Response", $xs.string, "?nil"]]],
  }),
};

export interface EMailAgent extends IEMailAgent {}
export const EMailAgent: $rt.ClientOf<EMailAgent> = /* @__PURE__ */ $client(EMailAgent$);
