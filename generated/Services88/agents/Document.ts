/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { CheckoutInfo, CommandInfo } from "../carriers/C.js";
import type { Document, DocumentEntity, DocumentPreview } from "../carriers/D.js";
import type { GeneratorEncoding } from "../carriers/G.js";
import type { ReturnInfo } from "../carriers/R.js";
import type { SuggestedDocumentEntity } from "../carriers/S.js";
import type { TemplateInfo, TemplateVariablesParameters } from "../carriers/T.js";
import type { VersionInfo } from "../carriers/V.js";
import { $ns0, ArrayOfArrayOfstring$, ArrayOfint$, ArrayOfstring$, Carrier$, DocumentEntity$, DocumentPreview$, DocumentTemplate$, ProjectTypeStatusLink$, SaleTypeStageLink$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$, TemplateInfo$ } from "../carriers/descriptors.js";

export interface IDocumentAgent {
  GetSuggestedDocumentEntity(request: GetSuggestedDocumentEntityRequest, options?: $rt.CallOptions): Promise<SuggestedDocumentEntity | null>;
  CreateDefaultDocumentEntity(options?: $rt.CallOptions): Promise<DocumentEntity | null>;
  SaveDocumentEntity(request: SaveDocumentEntityRequest, options?: $rt.CallOptions): Promise<DocumentEntity | null>;
  DeleteDocumentEntity(request: DeleteDocumentEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultDocumentPreview(options?: $rt.CallOptions): Promise<DocumentPreview | null>;
  CreateDefaultSuggestedDocumentEntity(options?: $rt.CallOptions): Promise<SuggestedDocumentEntity | null>;
  SaveSuggestedDocumentEntity(request: SaveSuggestedDocumentEntityRequest, options?: $rt.CallOptions): Promise<SuggestedDocumentEntity | null>;
  CreateDefaultTemplateVariablesParameters(options?: $rt.CallOptions): Promise<TemplateVariablesParameters | null>;
  GetDocument(request: GetDocumentRequest, options?: $rt.CallOptions): Promise<Document | null>;
  GetDocumentEntity(request: GetDocumentEntityRequest, options?: $rt.CallOptions): Promise<DocumentEntity | null>;
  GetDocumentStreamFromEntity(request: GetDocumentStreamFromEntityRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  SetDocumentStream(request: SetDocumentStreamRequest, options?: $rt.CallOptions): Promise<DocumentEntity | null>;
  CreateDocumentStream(request: CreateDocumentStreamRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetTemplateStream(request: GetTemplateStreamRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetSanitizedTemplateStream(request: GetSanitizedTemplateStreamRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetTemplateStreamFromId(request: GetTemplateStreamFromIdRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetSanitizedTemplateStreamFromId(request: GetSanitizedTemplateStreamFromIdRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetDocumentStream(request: GetDocumentStreamRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetSanitizedDocumentStream(request: GetSanitizedDocumentStreamRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetPreviewDocumentStream(request: GetPreviewDocumentStreamRequest, options?: $rt.CallOptions): Promise<DocumentPreview | null>;
  GetUnsanitizedPreviewDocumentStream(request: GetUnsanitizedPreviewDocumentStreamRequest, options?: $rt.CallOptions): Promise<DocumentPreview | null>;
  CreateNewPhysicalMailMergeDocumentFromTemplate(request: CreateNewPhysicalMailMergeDocumentFromTemplateRequest, options?: $rt.CallOptions): Promise<DocumentEntity | null>;
  CreateNewPhysicalDocumentFromTemplateWithCustomTags(request: CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest, options?: $rt.CallOptions): Promise<DocumentEntity | null>;
  CreateNewPhysicalDocumentFromTemplateWithCustomTags2(request: CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request, options?: $rt.CallOptions): Promise<DocumentEntity | null>;
  SubstituteTemplateVariables(request: SubstituteTemplateVariablesRequest, options?: $rt.CallOptions): Promise<string | null>;
  SubstituteTemplateVariablesWithCustomTags(request: SubstituteTemplateVariablesWithCustomTagsRequest, options?: $rt.CallOptions): Promise<string | null>;
  SubstituteTemplateVariablesWithCustomTags2(request: SubstituteTemplateVariablesWithCustomTags2Request, options?: $rt.CallOptions): Promise<string | null>;
  CreateTempFile(request: CreateTempFileRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetTempFile(request: GetTempFileRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  DeleteTempFile(request: DeleteTempFileRequest, options?: $rt.CallOptions): Promise<void>;
  SetTemplateStream(request: SetTemplateStreamRequest, options?: $rt.CallOptions): Promise<void>;
  CreateNewPhysicalDocumentFromTemplate(request: CreateNewPhysicalDocumentFromTemplateRequest, options?: $rt.CallOptions): Promise<DocumentEntity | null>;
  SubstituteMergeDocumentTemplateVariables(request: SubstituteMergeDocumentTemplateVariablesRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  SubstituteMergeDocumentTemplateVariables2(request: SubstituteMergeDocumentTemplateVariables2Request, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  SubstituteTemplateVariablesEx(request: SubstituteTemplateVariablesExRequest, options?: $rt.CallOptions): Promise<string | null>;
  VerifyGetDocumentStream(request: VerifyGetDocumentStreamRequest, options?: $rt.CallOptions): Promise<void>;
  SubstituteMergeDocumentTemplateVariablesEx(request: SubstituteMergeDocumentTemplateVariablesExRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  SubstituteMergeDocumentTemplateVariablesEx2(request: SubstituteMergeDocumentTemplateVariablesEx2Request, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  GetDocumentUrl(request: GetDocumentUrlRequest, options?: $rt.CallOptions): Promise<string | null>;
  DeletePhysicalDocument(request: DeletePhysicalDocumentRequest, options?: $rt.CallOptions): Promise<ReturnInfo | null>;
  RenameDocument(request: RenameDocumentRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetCheckoutState(request: GetCheckoutStateRequest, options?: $rt.CallOptions): Promise<CheckoutInfo | null>;
  CheckoutDocument(request: CheckoutDocumentRequest, options?: $rt.CallOptions): Promise<ReturnInfo | null>;
  CheckinDocument(request: CheckinDocumentRequest, options?: $rt.CallOptions): Promise<ReturnInfo | null>;
  UndoCheckoutDocument(request: UndoCheckoutDocumentRequest, options?: $rt.CallOptions): Promise<ReturnInfo | null>;
  GetVersionList(request: GetVersionListRequest, options?: $rt.CallOptions): Promise<(VersionInfo | null)[] | null>;
  GetPluginList(options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  GetPluginCapabilities(request: GetPluginCapabilitiesRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  GetDocumentProperties(request: GetDocumentPropertiesRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  GetDocumentCommands(request: GetDocumentCommandsRequest, options?: $rt.CallOptions): Promise<(CommandInfo | null)[] | null>;
  ExecuteDocumentCommand(request: ExecuteDocumentCommandRequest, options?: $rt.CallOptions): Promise<ReturnInfo | null>;
  CreateDefaultDocumentEntityFromSuggestion(request: CreateDefaultDocumentEntityFromSuggestionRequest, options?: $rt.CallOptions): Promise<DocumentEntity | null>;
  SaveDocumentTemplateStream(request: SaveDocumentTemplateStreamRequest, options?: $rt.CallOptions): Promise<TemplateInfo | null>;
  SetDocumentStreamFromId(request: SetDocumentStreamFromIdRequest, options?: $rt.CallOptions): Promise<DocumentEntity | null>;
  SavePrivacyReport(request: SavePrivacyReportRequest, options?: $rt.CallOptions): Promise<number>;
  ValidateDocumentEntity(request: ValidateDocumentEntityRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  GetDocumentLength(request: GetDocumentLengthRequest, options?: $rt.CallOptions): Promise<bigint>;
  CopyDocumentToCsAttachment(request: CopyDocumentToCsAttachmentRequest, options?: $rt.CallOptions): Promise<number>;
  SavePrivacyReportPdf(request: SavePrivacyReportPdfRequest, options?: $rt.CallOptions): Promise<number>;
  GetDocumentList(request: GetDocumentListRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetAppointmentDocuments(request: GetAppointmentDocumentsRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetSaleDocuments(request: GetSaleDocumentsRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetPersonDocuments(request: GetPersonDocumentsRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetPublishedDocument(request: GetPublishedDocumentRequest, options?: $rt.CallOptions): Promise<Document | null>;
  GetPublishedDocuments(request: GetPublishedDocumentsRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetMyPublishedDocuments(options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetPublishedDocumentsByDate(request: GetPublishedDocumentsByDateRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetContactDocumentsByTemplateTypes(request: GetContactDocumentsByTemplateTypesRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetContactDocumentsByTemplateType(request: GetContactDocumentsByTemplateTypeRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetContactDocumentsByTemplateHeading(request: GetContactDocumentsByTemplateHeadingRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetContactDocuments(request: GetContactDocumentsRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetPublishedPersonDocumentsByDate(request: GetPublishedPersonDocumentsByDateRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetPublishedProjectDocuments(request: GetPublishedProjectDocumentsRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetProjectMemberDocumentsByTemplateTypes(request: GetProjectMemberDocumentsByTemplateTypesRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetProjectMemberDocumentsByTemplateType(request: GetProjectMemberDocumentsByTemplateTypeRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetProjectMemberDocumentsByTemplateHeading(request: GetProjectMemberDocumentsByTemplateHeadingRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetProjectMemberDocuments(request: GetProjectMemberDocumentsRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetProjectDocumentsByTemplateTypes(request: GetProjectDocumentsByTemplateTypesRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetProjectDocumentsByTemplateType(request: GetProjectDocumentsByTemplateTypeRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetProjectDocumentsByTemplateHeading(request: GetProjectDocumentsByTemplateHeadingRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetProjectDocuments(request: GetProjectDocumentsRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetPersonDocumentsByTemplateTypes(request: GetPersonDocumentsByTemplateTypesRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetPersonDocumentsByTemplateType(request: GetPersonDocumentsByTemplateTypeRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetPersonDocumentsByTemplateHeading(request: GetPersonDocumentsByTemplateHeadingRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetPersonDocumentsByDate(request: GetPersonDocumentsByDateRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
  GetDocumentsByTemplateHeading(request: GetDocumentsByTemplateHeadingRequest, options?: $rt.CallOptions): Promise<(Document | null)[] | null>;
}

/** The request of GetSuggestedDocumentEntity. */
export interface GetSuggestedDocumentEntityRequest {
  /** `xs:int` */
  readonly SuggestedDocumentEntityId?: number;
}

/** The request of SaveDocumentEntity. */
export interface SaveDocumentEntityRequest {
  /** `DocumentEntity` */
  readonly DocumentEntity?: $rt.Draft<DocumentEntity> | null;
}

/** The request of DeleteDocumentEntity. */
export interface DeleteDocumentEntityRequest {
  /** `xs:int` */
  readonly DocumentEntityId?: number;
}

/** The request of SaveSuggestedDocumentEntity. */
export interface SaveSuggestedDocumentEntityRequest {
  /** `SuggestedDocumentEntity` */
  readonly SuggestedDocumentEntity?: $rt.Draft<SuggestedDocumentEntity> | null;
}

/** The request of GetDocument. */
export interface GetDocumentRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of GetDocumentEntity. */
export interface GetDocumentEntityRequest {
  /** `xs:int` */
  readonly DocumentEntityId?: number;
}

/** The request of GetDocumentStreamFromEntity. */
export interface GetDocumentStreamFromEntityRequest {
  /** `DocumentEntity` */
  readonly DocumentEntity?: $rt.Draft<DocumentEntity> | null;
}

/** The request of SetDocumentStream. */
export interface SetDocumentStreamRequest {
  /** `DocumentEntity` */
  readonly DocumentEntity?: $rt.Draft<DocumentEntity> | null;
  /** `xs:base64Binary` */
  readonly Stream?: Uint8Array | null;
  /** `xs:boolean` */
  readonly OverwriteExistingData?: boolean;
}

/** The request of CreateDocumentStream. */
export interface CreateDocumentStreamRequest {
  /** `DocumentEntity` */
  readonly DocumentEntity?: $rt.Draft<DocumentEntity> | null;
  /** `xs:boolean` */
  readonly OverwriteExistingData?: boolean;
}

/** The request of GetTemplateStream. */
export interface GetTemplateStreamRequest {
  /** `xs:string` */
  readonly TemplateName?: string | null;
  /** `xs:boolean` */
  readonly AllowPersonal?: boolean;
  /** `xs:string` */
  readonly UiCulture?: string | null;
}

/** The request of GetSanitizedTemplateStream. */
export interface GetSanitizedTemplateStreamRequest {
  /** `xs:string` */
  readonly TemplateName?: string | null;
  /** `xs:boolean` */
  readonly AllowPersonal?: boolean;
  /** `xs:string` */
  readonly UiCulture?: string | null;
}

/** The request of GetTemplateStreamFromId. */
export interface GetTemplateStreamFromIdRequest {
  /** `xs:int` */
  readonly TemplateId?: number;
  /** `xs:string` */
  readonly UiCulture?: string | null;
}

/** The request of GetSanitizedTemplateStreamFromId. */
export interface GetSanitizedTemplateStreamFromIdRequest {
  /** `xs:int` */
  readonly TemplateId?: number;
  /** `xs:string` */
  readonly UiCulture?: string | null;
}

/** The request of GetDocumentStream. */
export interface GetDocumentStreamRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of GetSanitizedDocumentStream. */
export interface GetSanitizedDocumentStreamRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of GetPreviewDocumentStream. */
export interface GetPreviewDocumentStreamRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of GetUnsanitizedPreviewDocumentStream. */
export interface GetUnsanitizedPreviewDocumentStreamRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of CreateNewPhysicalMailMergeDocumentFromTemplate. */
export interface CreateNewPhysicalMailMergeDocumentFromTemplateRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:string` */
  readonly UiCulture?: string | null;
}

/** The request of CreateNewPhysicalDocumentFromTemplateWithCustomTags. */
export interface CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:int` */
  readonly SaleId?: number;
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `ArrayOfstring` */
  readonly CustomTags?: readonly (string | null)[] | null;
  /** `ArrayOfstring` */
  readonly CustomValues?: readonly (string | null)[] | null;
  /** `xs:string` */
  readonly UiCulture?: string | null;
}

/** The request of CreateNewPhysicalDocumentFromTemplateWithCustomTags2. */
export interface CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:int` */
  readonly SaleId?: number;
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `StringDictionary` */
  readonly CustomTags?: Readonly<$rt.StringDictionary<string | null>> | null;
  /** `xs:string` */
  readonly UiCulture?: string | null;
}

/** The request of SubstituteTemplateVariables. */
export interface SubstituteTemplateVariablesRequest {
  /** `xs:string` */
  readonly Source?: string | null;
  /** `GeneratorEncoding` */
  readonly GeneratorEncoding?: GeneratorEncoding;
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:int` */
  readonly SaleId?: number;
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:string` */
  readonly CultureName?: string | null;
}

/** The request of SubstituteTemplateVariablesWithCustomTags. */
export interface SubstituteTemplateVariablesWithCustomTagsRequest {
  /** `xs:string` */
  readonly Source?: string | null;
  /** `GeneratorEncoding` */
  readonly GeneratorEncoding?: GeneratorEncoding;
  /** `ArrayOfstring` */
  readonly CustomTags?: readonly (string | null)[] | null;
  /** `ArrayOfstring` */
  readonly CustomValues?: readonly (string | null)[] | null;
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:int` */
  readonly SaleId?: number;
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:string` */
  readonly CultureName?: string | null;
}

/** The request of SubstituteTemplateVariablesWithCustomTags2. */
export interface SubstituteTemplateVariablesWithCustomTags2Request {
  /** `xs:string` */
  readonly Source?: string | null;
  /** `GeneratorEncoding` */
  readonly GeneratorEncoding?: GeneratorEncoding;
  /** `StringDictionary` */
  readonly CustomTags?: Readonly<$rt.StringDictionary<string | null>> | null;
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:int` */
  readonly SaleId?: number;
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:string` */
  readonly CultureName?: string | null;
}

/** The request of CreateTempFile. */
export interface CreateTempFileRequest {
  /** `xs:string` */
  readonly Filename?: string | null;
  /** `xs:base64Binary` */
  readonly DataStream?: Uint8Array | null;
}

/** The request of GetTempFile. */
export interface GetTempFileRequest {
  /** `xs:string` */
  readonly Filename?: string | null;
}

/** The request of DeleteTempFile. */
export interface DeleteTempFileRequest {
  /** `xs:string` */
  readonly Filename?: string | null;
}

/** The request of SetTemplateStream. */
export interface SetTemplateStreamRequest {
  /** `xs:string` */
  readonly Filename?: string | null;
  /** `xs:boolean` */
  readonly Personal?: boolean;
  /** `xs:base64Binary` */
  readonly Stream?: Uint8Array | null;
}

/** The request of CreateNewPhysicalDocumentFromTemplate. */
export interface CreateNewPhysicalDocumentFromTemplateRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:int` */
  readonly SaleId?: number;
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:string` */
  readonly UiCulture?: string | null;
}

/** The request of SubstituteMergeDocumentTemplateVariables. */
export interface SubstituteMergeDocumentTemplateVariablesRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `ArrayOfstring` */
  readonly CustomTags?: readonly (string | null)[] | null;
  /** `ArrayOfstring` */
  readonly CustomValues?: readonly (string | null)[] | null;
}

/** The request of SubstituteMergeDocumentTemplateVariables2. */
export interface SubstituteMergeDocumentTemplateVariables2Request {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `StringDictionary` */
  readonly CustomTags?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** The request of SubstituteTemplateVariablesEx. */
export interface SubstituteTemplateVariablesExRequest {
  /** `TemplateVariablesParameters` */
  readonly Parameters?: $rt.Draft<TemplateVariablesParameters> | null;
}

/** The request of VerifyGetDocumentStream. */
export interface VerifyGetDocumentStreamRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of SubstituteMergeDocumentTemplateVariablesEx. */
export interface SubstituteMergeDocumentTemplateVariablesExRequest {
  /** `xs:int` */
  readonly MergeDocumentId?: number;
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:int` */
  readonly SaleId?: number;
  /** `ArrayOfstring` */
  readonly CustomTags?: readonly (string | null)[] | null;
  /** `ArrayOfstring` */
  readonly CustomValues?: readonly (string | null)[] | null;
}

/** The request of SubstituteMergeDocumentTemplateVariablesEx2. */
export interface SubstituteMergeDocumentTemplateVariablesEx2Request {
  /** `xs:int` */
  readonly MergeDocumentId?: number;
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:int` */
  readonly SelectionId?: number;
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:int` */
  readonly SaleId?: number;
  /** `StringDictionary` */
  readonly CustomTags?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** The request of GetDocumentUrl. */
export interface GetDocumentUrlRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:string` */
  readonly VersionId?: string | null;
  /** `xs:boolean` */
  readonly WriteableUrl?: boolean;
}

/** The request of DeletePhysicalDocument. */
export interface DeletePhysicalDocumentRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `ArrayOfstring` */
  readonly AllowedReturnType?: readonly (string | null)[] | null;
}

/** The request of RenameDocument. */
export interface RenameDocumentRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:string` */
  readonly NewFilename?: string | null;
}

/** The request of GetCheckoutState. */
export interface GetCheckoutStateRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of CheckoutDocument. */
export interface CheckoutDocumentRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `ArrayOfstring` */
  readonly AllowedReturnTypes?: readonly (string | null)[] | null;
}

/** The request of CheckinDocument. */
export interface CheckinDocumentRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `ArrayOfstring` */
  readonly AllowedReturnTypes?: readonly (string | null)[] | null;
  /** `xs:string` */
  readonly VersionDescription?: string | null;
  /** `ArrayOfstring` */
  readonly VersionExtraFields?: readonly (string | null)[] | null;
}

/** The request of UndoCheckoutDocument. */
export interface UndoCheckoutDocumentRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `ArrayOfstring` */
  readonly AllowedReturnTypes?: readonly (string | null)[] | null;
}

/** The request of GetVersionList. */
export interface GetVersionListRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of GetPluginCapabilities. */
export interface GetPluginCapabilitiesRequest {
  /** `xs:int` */
  readonly PluginId?: number;
}

/** The request of GetDocumentProperties. */
export interface GetDocumentPropertiesRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `ArrayOfstring` */
  readonly RequestedProperties?: readonly (string | null)[] | null;
}

/** The request of GetDocumentCommands. */
export interface GetDocumentCommandsRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `ArrayOfstring` */
  readonly AllowedReturnTypes?: readonly (string | null)[] | null;
}

/** The request of ExecuteDocumentCommand. */
export interface ExecuteDocumentCommandRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:string` */
  readonly VersionId?: string | null;
  /** `ArrayOfstring` */
  readonly AllowedReturnTypes?: readonly (string | null)[] | null;
  /** `xs:string` */
  readonly Command?: string | null;
  /** `ArrayOfstring` */
  readonly AdditionalData?: readonly (string | null)[] | null;
}

/** The request of CreateDefaultDocumentEntityFromSuggestion. */
export interface CreateDefaultDocumentEntityFromSuggestionRequest {
  /** `xs:int` */
  readonly SuggestedDocumentId?: number;
}

/** The request of SaveDocumentTemplateStream. */
export interface SaveDocumentTemplateStreamRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
  /** `xs:base64Binary` */
  readonly Content?: Uint8Array | null;
  /** `xs:string` */
  readonly LanguageCode?: string | null;
  /** `xs:int` */
  readonly PluginId?: number;
}

/** The request of SetDocumentStreamFromId. */
export interface SetDocumentStreamFromIdRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:base64Binary` */
  readonly Stream?: Uint8Array | null;
}

/** The request of SavePrivacyReport. */
export interface SavePrivacyReportRequest {
  /** `xs:string` */
  readonly HtmlReport?: string | null;
  /** `xs:string` */
  readonly Title?: string | null;
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of ValidateDocumentEntity. */
export interface ValidateDocumentEntityRequest {
  /** `DocumentEntity` */
  readonly DocumentEntity?: $rt.Draft<DocumentEntity> | null;
}

/** The request of GetDocumentLength. */
export interface GetDocumentLengthRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:string` */
  readonly VersionId?: string | null;
}

/** The request of CopyDocumentToCsAttachment. */
export interface CopyDocumentToCsAttachmentRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of SavePrivacyReportPdf. */
export interface SavePrivacyReportPdfRequest {
  /** `xs:base64Binary` */
  readonly Stream?: Uint8Array | null;
  /** `xs:string` */
  readonly Title?: string | null;
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of GetDocumentList. */
export interface GetDocumentListRequest {
  /** `ArrayOfint` */
  readonly DocumentIds?: readonly number[] | null;
}

/** The request of GetAppointmentDocuments. */
export interface GetAppointmentDocumentsRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
}

/** The request of GetSaleDocuments. */
export interface GetSaleDocumentsRequest {
  /** `xs:int` */
  readonly SaleId?: number;
}

/** The request of GetPersonDocuments. */
export interface GetPersonDocumentsRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of GetPublishedDocument. */
export interface GetPublishedDocumentRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of GetPublishedDocuments. */
export interface GetPublishedDocumentsRequest {
  /** `ArrayOfint` */
  readonly DocumentIds?: readonly number[] | null;
}

/** The request of GetPublishedDocumentsByDate. */
export interface GetPublishedDocumentsByDateRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:boolean` */
  readonly IncludeProjectDocuments?: boolean;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetContactDocumentsByTemplateTypes. */
export interface GetContactDocumentsByTemplateTypesRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `ArrayOfint` */
  readonly DocumentTemplateIds?: readonly number[] | null;
}

/** The request of GetContactDocumentsByTemplateType. */
export interface GetContactDocumentsByTemplateTypeRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
}

/** The request of GetContactDocumentsByTemplateHeading. */
export interface GetContactDocumentsByTemplateHeadingRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `xs:int` */
  readonly TemplateHeadingId?: number;
}

/** The request of GetContactDocuments. */
export interface GetContactDocumentsRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetPublishedPersonDocumentsByDate. */
export interface GetPublishedPersonDocumentsByDateRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:boolean` */
  readonly IncludeProjectDocuments?: boolean;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetPublishedProjectDocuments. */
export interface GetPublishedProjectDocumentsRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** The request of GetProjectMemberDocumentsByTemplateTypes. */
export interface GetProjectMemberDocumentsByTemplateTypesRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `ArrayOfint` */
  readonly DocumentTemplateIds?: readonly number[] | null;
}

/** The request of GetProjectMemberDocumentsByTemplateType. */
export interface GetProjectMemberDocumentsByTemplateTypeRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
}

/** The request of GetProjectMemberDocumentsByTemplateHeading. */
export interface GetProjectMemberDocumentsByTemplateHeadingRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `xs:int` */
  readonly TemplateHeadingId?: number;
}

/** The request of GetProjectMemberDocuments. */
export interface GetProjectMemberDocumentsRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetProjectDocumentsByTemplateTypes. */
export interface GetProjectDocumentsByTemplateTypesRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `ArrayOfint` */
  readonly DocumentTemplateIds?: readonly number[] | null;
}

/** The request of GetProjectDocumentsByTemplateType. */
export interface GetProjectDocumentsByTemplateTypeRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
}

/** The request of GetProjectDocumentsByTemplateHeading. */
export interface GetProjectDocumentsByTemplateHeadingRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `xs:int` */
  readonly TemplateHeadingId?: number;
}

/** The request of GetProjectDocuments. */
export interface GetProjectDocumentsRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetPersonDocumentsByTemplateTypes. */
export interface GetPersonDocumentsByTemplateTypesRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:boolean` */
  readonly IncludeProjectDocuments?: boolean;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `ArrayOfint` */
  readonly DocumentTemplateIds?: readonly number[] | null;
}

/** The request of GetPersonDocumentsByTemplateType. */
export interface GetPersonDocumentsByTemplateTypeRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:boolean` */
  readonly IncludeProjectDocuments?: boolean;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
}

/** The request of GetPersonDocumentsByTemplateHeading. */
export interface GetPersonDocumentsByTemplateHeadingRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:boolean` */
  readonly IncludeProjectDocuments?: boolean;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `xs:int` */
  readonly TemplateHeadingId?: number;
}

/** The request of GetPersonDocumentsByDate. */
export interface GetPersonDocumentsByDateRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:boolean` */
  readonly IncludeProjectDocuments?: boolean;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetDocumentsByTemplateHeading. */
export interface GetDocumentsByTemplateHeadingRequest {
  /** `xs:int` */
  readonly TemplateHeadingId?: number;
}

export const CheckoutInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CheckoutInfo",
  namespace: $ns0,
  members: [
    ["State", () => CheckoutState$, "?"],
    ["AssociateId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
  ],
};

export const CheckoutState$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CheckoutState",
  namespace: $ns0,
  names: ["NotCheckedOut", "CheckedOutOwn", "CheckedOutOther", "LockingNotSupported"],
  zero: "NotCheckedOut",
};

export const CommandInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CommandInfo",
  namespace: $ns0,
  members: [
    ["Name", $xs.string, "?nil"],
    ["DisplayName", $xs.string, "?nil"],
    ["DisplayTooltip", $xs.string, "?nil"],
    ["IconHint", $xs.string, "?nil"],
    ["ReturnType", () => ReturnType$, "?"],
  ],
};

export const ArrayOfCommandInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCommandInfo", namespace: $ns0, item: ["CommandInfo", () => CommandInfo$, "*nil"] };

export const Document$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Document",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DocumentId", $xs.int, "?"],
    ["Attention", $xs.string, "?nil"],
    ["Header", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["OurRef", $xs.string, "?nil"],
    ["YourRef", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["DocumentTemplate", $xs.string, "?nil"],
    ["IsPublished", $xs.boolean, "?"],
    ["PersonId", $xs.int, "?"],
    ["PersonFullName", $xs.string, "?nil"],
    ["AssociateFullName", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["ProjectId", $xs.int, "?"],
    ["ProjectName", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
    ["Snum", $xs.int, "?"],
    ["SaleId", $xs.int, "?"],
    ["SaleName", $xs.string, "?nil"],
  ],
};

export const ArrayOfDocument$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDocument", namespace: $ns0, item: ["Document", () => Document$, "*nil"] };

export const GeneratorEncoding$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "GeneratorEncoding",
  namespace: $ns0,
  names: ["Text", "Html", "Xml", "MsWord", "MsExcel", "MsPowerpoint", "MsOffice2007", "MsOffice2007Xml", "Url", "UrlUnicode", "Pdf", "Mime", "OpenDocument", "OpenDocumentXml", "MsWord2007"],
  zero: "Text",
};

export const ReturnInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ReturnInfo",
  namespace: $ns0,
  members: [
    ["ExternalReference", $xs.string, "?nil"],
    ["VersionId", $xs.string, "?nil"],
    ["Success", $xs.boolean, "?"],
    ["Type", () => ReturnType$, "?"],
    ["Value", $xs.string, "?nil"],
    ["AdditionalInfo", $xs.string, "?nil"],
  ],
};

export const ReturnType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ReturnType",
  namespace: $ns0,
  names: ["None", "Message", "SoProtocol", "CustomGui", "Other", "URL"],
  zero: "None",
};

export const SuggestedDocumentEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SuggestedDocumentEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SuggestedDocumentId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["DoctmplId", $xs.int, "?"],
    ["Header", $xs.string, "?nil"],
    ["OurRef", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["DocTmpl", () => DocumentTemplate$, "?nil"],
    ["ProjectTypeStatusLink", () => ProjectTypeStatusLink$, "?nil"],
    ["SaleTypeStageLink", () => SaleTypeStageLink$, "?nil"],
  ],
};

export const TemplateVariablesParameters$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TemplateVariablesParameters",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SourceInput", $xs.string, "?nil"],
    ["Encoding", () => GeneratorEncoding$, "?"],
    ["CultureName", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["ProjectId", $xs.int, "?"],
    ["SelectionId", $xs.int, "?"],
    ["AppointmentId", $xs.int, "?"],
    ["DocumentId", $xs.int, "?"],
    ["SaleId", $xs.int, "?"],
    ["QuoteLineId", $xs.int, "?"],
    ["QuoteAlternativeId", $xs.int, "?"],
    ["ProductKey", $xs.string, "?nil"],
    ["CustomTags", () => ArrayOfArrayOfstring$, "?nil"],
    ["TicketId", $xs.int, "?"],
    ["DocumentEntity", () => DocumentEntity$, "?nil"],
  ],
};

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

export const ArrayOfVersionInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfVersionInfo", namespace: $ns0, item: ["VersionInfo", () => VersionInfo$, "*nil"] };

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
export const DocumentAgent$: $rt.AgentDescriptor<IDocumentAgent> = {
  services: "Services88",
  name: "Document",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetSuggestedDocumentEntity: [[["SuggestedDocumentEntityId", $xs.int, "?"]], [["Response", () => SuggestedDocumentEntity$, "?nil"]]],
    CreateDefaultDocumentEntity: [[], [["Response", () => DocumentEntity$, "?nil"]]],
    SaveDocumentEntity: [[["DocumentEntity", () => DocumentEntity$, "?nil"]], [["Response", () => DocumentEntity$, "?nil"]]],
    DeleteDocumentEntity: [[["DocumentEntityId", $xs.int, "?"]], []],
    CreateDefaultDocumentPreview: [[], [["Response", () => DocumentPreview$, "?nil"]]],
    CreateDefaultSuggestedDocumentEntity: [[], [["Response", () => SuggestedDocumentEntity$, "?nil"]]],
    SaveSuggestedDocumentEntity: [[["SuggestedDocumentEntity", () => SuggestedDocumentEntity$, "?nil"]], [["Response", () => SuggestedDocumentEntity$, "?nil"]]],
    CreateDefaultTemplateVariablesParameters: [[], [["Response", () => TemplateVariablesParameters$, "?nil"]]],
    GetDocument: [[["DocumentId", $xs.int, "?"]], [["Response", () => Document$, "?nil"]]],
    GetDocumentEntity: [[["DocumentEntityId", $xs.int, "?"]], [["Response", () => DocumentEntity$, "?nil"]]],
    GetDocumentStreamFromEntity: [[["DocumentEntity", () => DocumentEntity$, "?nil"]], [["Response", $xs.base64Binary, "?nil"]]],
    SetDocumentStream: [[
      ["DocumentEntity", () => DocumentEntity$, "?nil"],
      ["Stream", $xs.base64Binary, "?nil"],
      ["OverwriteExistingData", $xs.boolean, "?"],
    ], [["Response", () => DocumentEntity$, "?nil"]]],
    CreateDocumentStream: [[
      ["DocumentEntity", () => DocumentEntity$, "?nil"],
      ["OverwriteExistingData", $xs.boolean, "?"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    GetTemplateStream: [[
      ["TemplateName", $xs.string, "?nil"],
      ["AllowPersonal", $xs.boolean, "?"],
      ["UiCulture", $xs.string, "?nil"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    GetSanitizedTemplateStream: [[
      ["TemplateName", $xs.string, "?nil"],
      ["AllowPersonal", $xs.boolean, "?"],
      ["UiCulture", $xs.string, "?nil"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    GetTemplateStreamFromId: [[
      ["TemplateId", $xs.int, "?"],
      ["UiCulture", $xs.string, "?nil"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    GetSanitizedTemplateStreamFromId: [[
      ["TemplateId", $xs.int, "?"],
      ["UiCulture", $xs.string, "?nil"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    GetDocumentStream: [[["DocumentId", $xs.int, "?"]], [["Response", $xs.base64Binary, "?nil"]]],
    GetSanitizedDocumentStream: [[["DocumentId", $xs.int, "?"]], [["Response", $xs.base64Binary, "?nil"]]],
    GetPreviewDocumentStream: [[["DocumentId", $xs.int, "?"]], [["Response", () => DocumentPreview$, "?nil"]]],
    GetUnsanitizedPreviewDocumentStream: [[["DocumentId", $xs.int, "?"]], [["Response", () => DocumentPreview$, "?nil"]]],
    CreateNewPhysicalMailMergeDocumentFromTemplate: [[
      ["DocumentId", $xs.int, "?"],
      ["UiCulture", $xs.string, "?nil"],
    ], [["Response", () => DocumentEntity$, "?nil"]]],
    CreateNewPhysicalDocumentFromTemplateWithCustomTags: [[
      ["ContactId", $xs.int, "?"],
      ["PersonId", $xs.int, "?"],
      ["AppointmentId", $xs.int, "?"],
      ["DocumentId", $xs.int, "?"],
      ["SaleId", $xs.int, "?"],
      ["SelectionId", $xs.int, "?"],
      ["ProjectId", $xs.int, "?"],
      ["CustomTags", () => ArrayOfstring$, "?nil"],
      ["CustomValues", () => ArrayOfstring$, "?nil"],
      ["UiCulture", $xs.string, "?nil"],
    ], [["Response", () => DocumentEntity$, "?nil"]]],
    CreateNewPhysicalDocumentFromTemplateWithCustomTags2: [[
      ["ContactId", $xs.int, "?"],
      ["PersonId", $xs.int, "?"],
      ["AppointmentId", $xs.int, "?"],
      ["DocumentId", $xs.int, "?"],
      ["SaleId", $xs.int, "?"],
      ["SelectionId", $xs.int, "?"],
      ["ProjectId", $xs.int, "?"],
      ["CustomTags", () => StringDictionary$, "?nil"],
      ["UiCulture", $xs.string, "?nil"],
    ], [["Response", () => DocumentEntity$, "?nil"]]],
    SubstituteTemplateVariables: [[
      ["Source", $xs.string, "?nil"],
      ["GeneratorEncoding", () => GeneratorEncoding$, "?"],
      ["ContactId", $xs.int, "?"],
      ["PersonId", $xs.int, "?"],
      ["AppointmentId", $xs.int, "?"],
      ["DocumentId", $xs.int, "?"],
      ["SaleId", $xs.int, "?"],
      ["SelectionId", $xs.int, "?"],
      ["ProjectId", $xs.int, "?"],
      ["CultureName", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    SubstituteTemplateVariablesWithCustomTags: [[
      ["Source", $xs.string, "?nil"],
      ["GeneratorEncoding", () => GeneratorEncoding$, "?"],
      ["CustomTags", () => ArrayOfstring$, "?nil"],
      ["CustomValues", () => ArrayOfstring$, "?nil"],
      ["ContactId", $xs.int, "?"],
      ["PersonId", $xs.int, "?"],
      ["AppointmentId", $xs.int, "?"],
      ["DocumentId", $xs.int, "?"],
      ["SaleId", $xs.int, "?"],
      ["SelectionId", $xs.int, "?"],
      ["ProjectId", $xs.int, "?"],
      ["CultureName", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    SubstituteTemplateVariablesWithCustomTags2: [[
      ["Source", $xs.string, "?nil"],
      ["GeneratorEncoding", () => GeneratorEncoding$, "?"],
      ["CustomTags", () => StringDictionary$, "?nil"],
      ["ContactId", $xs.int, "?"],
      ["PersonId", $xs.int, "?"],
      ["AppointmentId", $xs.int, "?"],
      ["DocumentId", $xs.int, "?"],
      ["SaleId", $xs.int, "?"],
      ["SelectionId", $xs.int, "?"],
      ["ProjectId", $xs.int, "?"],
      ["CultureName", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    CreateTempFile: [[
      ["Filename", $xs.string, "?nil"],
      ["DataStream", $xs.base64Binary, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    GetTempFile: [[["Filename", $xs.string, "?nil"]], [["Response", $xs.base64Binary, "?nil"]]],
    DeleteTempFile: [[["Filename", $xs.string, "?nil"]], []],
    SetTemplateStream: [[
      ["Filename", $xs.string, "?nil"],
      ["Personal", $xs.boolean, "?"],
      ["Stream", $xs.base64Binary, "?nil"],
    ], []],
    CreateNewPhysicalDocumentFromTemplate: [[
      ["ContactId", $xs.int, "?"],
      ["PersonId", $xs.int, "?"],
      ["AppointmentId", $xs.int, "?"],
      ["DocumentId", $xs.int, "?"],
      ["SaleId", $xs.int, "?"],
      ["SelectionId", $xs.int, "?"],
      ["ProjectId", $xs.int, "?"],
      ["UiCulture", $xs.string, "?nil"],
    ], [["Response", () => DocumentEntity$, "?nil"]]],
    SubstituteMergeDocumentTemplateVariables: [[
      ["DocumentId", $xs.int, "?"],
      ["AssociateId", $xs.int, "?"],
      ["CustomTags", () => ArrayOfstring$, "?nil"],
      ["CustomValues", () => ArrayOfstring$, "?nil"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    SubstituteMergeDocumentTemplateVariables2: [[
      ["DocumentId", $xs.int, "?"],
      ["AssociateId", $xs.int, "?"],
      ["CustomTags", () => StringDictionary$, "?nil"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    SubstituteTemplateVariablesEx: [[["Parameters", () => TemplateVariablesParameters$, "?nil"]], [["Response", $xs.string, "?nil"]]],
    VerifyGetDocumentStream: [[["DocumentId", $xs.int, "?"]], []],
    SubstituteMergeDocumentTemplateVariablesEx: [[
      ["MergeDocumentId", $xs.int, "?"],
      ["ContactId", $xs.int, "?"],
      ["PersonId", $xs.int, "?"],
      ["ProjectId", $xs.int, "?"],
      ["SelectionId", $xs.int, "?"],
      ["AppointmentId", $xs.int, "?"],
      ["DocumentId", $xs.int, "?"],
      ["SaleId", $xs.int, "?"],
      ["CustomTags", () => ArrayOfstring$, "?nil"],
      ["CustomValues", () => ArrayOfstring$, "?nil"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    SubstituteMergeDocumentTemplateVariablesEx2: [[
      ["MergeDocumentId", $xs.int, "?"],
      ["ContactId", $xs.int, "?"],
      ["PersonId", $xs.int, "?"],
      ["ProjectId", $xs.int, "?"],
      ["SelectionId", $xs.int, "?"],
      ["AppointmentId", $xs.int, "?"],
      ["DocumentId", $xs.int, "?"],
      ["SaleId", $xs.int, "?"],
      ["CustomTags", () => StringDictionary$, "?nil"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    GetDocumentUrl: [[
      ["DocumentId", $xs.int, "?"],
      ["VersionId", $xs.string, "?nil"],
      ["WriteableUrl", $xs.boolean, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    DeletePhysicalDocument: [[
      ["DocumentId", $xs.int, "?"],
      ["AllowedReturnType", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => ReturnInfo$, "?nil"]]],
    RenameDocument: [[
      ["DocumentId", $xs.int, "?"],
      ["NewFilename", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    GetCheckoutState: [[["DocumentId", $xs.int, "?"]], [["Response", () => CheckoutInfo$, "?nil"]]],
    CheckoutDocument: [[
      ["DocumentId", $xs.int, "?"],
      ["AllowedReturnTypes", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => ReturnInfo$, "?nil"]]],
    CheckinDocument: [[
      ["DocumentId", $xs.int, "?"],
      ["AllowedReturnTypes", () => ArrayOfstring$, "?nil"],
      ["VersionDescription", $xs.string, "?nil"],
      ["VersionExtraFields", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => ReturnInfo$, "?nil"]]],
    UndoCheckoutDocument: [[
      ["DocumentId", $xs.int, "?"],
      ["AllowedReturnTypes", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => ReturnInfo$, "?nil"]]],
    GetVersionList: [[["DocumentId", $xs.int, "?"]], [["Response", () => ArrayOfVersionInfo$, "?nil"]]],
    GetPluginList: [[], [["Response", () => StringDictionary$, "?nil"]]],
    GetPluginCapabilities: [[["PluginId", $xs.int, "?"]], [["Response", () => StringDictionary$, "?nil"]]],
    GetDocumentProperties: [[
      ["DocumentId", $xs.int, "?"],
      ["RequestedProperties", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => StringDictionary$, "?nil"]]],
    GetDocumentCommands: [[
      ["DocumentId", $xs.int, "?"],
      ["AllowedReturnTypes", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => ArrayOfCommandInfo$, "?nil"]]],
    ExecuteDocumentCommand: [[
      ["DocumentId", $xs.int, "?"],
      ["VersionId", $xs.string, "?nil"],
      ["AllowedReturnTypes", () => ArrayOfstring$, "?nil"],
      ["Command", $xs.string, "?nil"],
      ["AdditionalData", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => ReturnInfo$, "?nil"]]],
    CreateDefaultDocumentEntityFromSuggestion: [[["SuggestedDocumentId", $xs.int, "?"]], [["Response", () => DocumentEntity$, "?nil"]]],
    SaveDocumentTemplateStream: [[
      ["DocumentTemplateId", $xs.int, "?"],
      ["Content", $xs.base64Binary, "?nil"],
      ["LanguageCode", $xs.string, "?nil"],
      ["PluginId", $xs.int, "?"],
    ], [["Response", () => TemplateInfo$, "?nil"]]],
    SetDocumentStreamFromId: [[
      ["DocumentId", $xs.int, "?"],
      ["Stream", $xs.base64Binary, "?nil"],
    ], [["Response", () => DocumentEntity$, "?nil"]]],
    SavePrivacyReport: [[
      ["HtmlReport", $xs.string, "?nil"],
      ["Title", $xs.string, "?nil"],
      ["PersonId", $xs.int, "?"],
    ], [["Response", $xs.int, "?"]]],
    ValidateDocumentEntity: [[["DocumentEntity", () => DocumentEntity$, "?nil"]], [["Response", () => StringDictionary$, "?nil"]]],
    GetDocumentLength: [[
      ["DocumentId", $xs.int, "?"],
      ["VersionId", $xs.string, "?nil"],
    ], [["Response", $xs.long, "?"]]],
    CopyDocumentToCsAttachment: [[["DocumentId", $xs.int, "?"]], [["Response", $xs.int, "?"]]],
    SavePrivacyReportPdf: [[
      ["Stream", $xs.base64Binary, "?nil"],
      ["Title", $xs.string, "?nil"],
      ["PersonId", $xs.int, "?"],
    ], [["Response", $xs.int, "?"]]],
    GetDocumentList: [[["DocumentIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetAppointmentDocuments: [[["AppointmentId", $xs.int, "?"]], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetSaleDocuments: [[["SaleId", $xs.int, "?"]], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetPersonDocuments: [[["PersonId", $xs.int, "?"]], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetPublishedDocument: [[["DocumentId", $xs.int, "?"]], [["Response", () => Document$, "?nil"]]],
    GetPublishedDocuments: [[["DocumentIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetMyPublishedDocuments: [[], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetPublishedDocumentsByDate: [[
      ["PersonId", $xs.int, "?"],
      ["IncludeProjectDocuments", $xs.boolean, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetContactDocumentsByTemplateTypes: [[
      ["ContactId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["DocumentTemplateIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetContactDocumentsByTemplateType: [[
      ["ContactId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["DocumentTemplateId", $xs.int, "?"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetContactDocumentsByTemplateHeading: [[
      ["ContactId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["TemplateHeadingId", $xs.int, "?"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetContactDocuments: [[
      ["ContactId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetPublishedPersonDocumentsByDate: [[
      ["PersonId", $xs.int, "?"],
      ["IncludeProjectDocuments", $xs.boolean, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetPublishedProjectDocuments: [[["ProjectId", $xs.int, "?"]], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetProjectMemberDocumentsByTemplateTypes: [[
      ["PersonId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["DocumentTemplateIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetProjectMemberDocumentsByTemplateType: [[
      ["PersonId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["DocumentTemplateId", $xs.int, "?"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetProjectMemberDocumentsByTemplateHeading: [[
      ["PersonId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["TemplateHeadingId", $xs.int, "?"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetProjectMemberDocuments: [[
      ["PersonId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetProjectDocumentsByTemplateTypes: [[
      ["ProjectId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["DocumentTemplateIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetProjectDocumentsByTemplateType: [[
      ["ProjectId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["DocumentTemplateId", $xs.int, "?"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetProjectDocumentsByTemplateHeading: [[
      ["ProjectId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["TemplateHeadingId", $xs.int, "?"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetProjectDocuments: [[
      ["ProjectId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetPersonDocumentsByTemplateTypes: [[
      ["PersonId", $xs.int, "?"],
      ["IncludeProjectDocuments", $xs.boolean, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["DocumentTemplateIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetPersonDocumentsByTemplateType: [[
      ["PersonId", $xs.int, "?"],
      ["IncludeProjectDocuments", $xs.boolean, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["DocumentTemplateId", $xs.int, "?"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetPersonDocumentsByTemplateHeading: [[
      ["PersonId", $xs.int, "?"],
      ["IncludeProjectDocuments", $xs.boolean, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["TemplateHeadingId", $xs.int, "?"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetPersonDocumentsByDate: [[
      ["PersonId", $xs.int, "?"],
      ["IncludeProjectDocuments", $xs.boolean, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfDocument$, "?nil"]]],
    GetDocumentsByTemplateHeading: [[["TemplateHeadingId", $xs.int, "?"]], [["Response", () => ArrayOfDocument$, "?nil"]]],
  }),
};

export interface DocumentAgent extends IDocumentAgent {}
export const DocumentAgent: $rt.ClientOf<DocumentAgent> = /* @__PURE__ */ $client(DocumentAgent$);
