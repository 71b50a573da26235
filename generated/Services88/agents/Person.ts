/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { Address, AssociateSourceType } from "../carriers/A.js";
import type { ConsentInfo, ConsentPerson } from "../carriers/C.js";
import type { EntityElement } from "../carriers/E.js";
import type { Person, PersonEntity, PersonImage, PersonSummary } from "../carriers/P.js";
import type { ReplyTemplateParsed, ResolvedPerson } from "../carriers/R.js";
import type { TemporaryKeyDomain, TemporaryKeyInfo } from "../carriers/T.js";
import type { UserCandidate, UtmParameters } from "../carriers/U.js";
import { $ns0, Address$, ArrayOfActivitySummaryItem$, ArrayOfChatSummaryItem$, ArrayOfConsentInfo$, ArrayOfEntityElement$, ArrayOfPerson$, ArrayOfSaleSummaryItem$, ArrayOfTicketSummaryItem$, ArrayOfboolean$, ArrayOfint$, ArrayOfstring$, Carrier$, ConsentPurpose$, ConsentSource$, LegalBase$, Person$, PersonEntity$, ReplyTemplateParsed$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/descriptors.js";

export interface IPersonAgent {
  CreateDefaultConsentPerson(options?: $rt.CallOptions): Promise<ConsentPerson | null>;
  SaveConsentPerson(request: SaveConsentPersonRequest, options?: $rt.CallOptions): Promise<ConsentPerson | null>;
  DeleteConsentPerson(request: DeleteConsentPersonRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultPersonEntity(options?: $rt.CallOptions): Promise<PersonEntity | null>;
  SavePersonEntity(request: SavePersonEntityRequest, options?: $rt.CallOptions): Promise<PersonEntity | null>;
  DeletePersonEntity(request: DeletePersonEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultPersonImage(options?: $rt.CallOptions): Promise<PersonImage | null>;
  GetConsentPerson(request: GetConsentPersonRequest, options?: $rt.CallOptions): Promise<ConsentPerson | null>;
  GetPerson(request: GetPersonRequest, options?: $rt.CallOptions): Promise<Person | null>;
  TryAddPersonsToEmailFlow(request: TryAddPersonsToEmailFlowRequest, options?: $rt.CallOptions): Promise<boolean[] | null>;
  GetPersonEntity(request: GetPersonEntityRequest, options?: $rt.CallOptions): Promise<PersonEntity | null>;
  Undelete(request: UndeleteRequest, options?: $rt.CallOptions): Promise<void>;
  GetMyPerson(options?: $rt.CallOptions): Promise<PersonEntity | null>;
  GetSalesRep(request: GetSalesRepRequest, options?: $rt.CallOptions): Promise<PersonEntity | null>;
  GetPhones(request: GetPhonesRequest, options?: $rt.CallOptions): Promise<(EntityElement | null)[] | null>;
  ChangeCountry(request: ChangeCountryRequest, options?: $rt.CallOptions): Promise<PersonEntity | null>;
  GetAddress(request: GetAddressRequest, options?: $rt.CallOptions): Promise<Address | null>;
  GetAddressByCountry(request: GetAddressByCountryRequest, options?: $rt.CallOptions): Promise<Address | null>;
  GetPersonImage(request: GetPersonImageRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  SetPersonImage(request: SetPersonImageRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultByContactId(request: CreateDefaultByContactIdRequest, options?: $rt.CallOptions): Promise<PersonEntity | null>;
  Move(request: MoveRequest, options?: $rt.CallOptions): Promise<void>;
  Merge(request: MergeRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultFromCredential(request: CreateDefaultFromCredentialRequest, options?: $rt.CallOptions): Promise<PersonEntity | null>;
  IsNumberValid(request: IsNumberValidRequest, options?: $rt.CallOptions): Promise<boolean>;
  SetConsent(request: SetConsentRequest, options?: $rt.CallOptions): Promise<void>;
  RemoveConsent(request: RemoveConsentRequest, options?: $rt.CallOptions): Promise<void>;
  HasConsent(request: HasConsentRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetConsentInfos(request: GetConsentInfosRequest, options?: $rt.CallOptions): Promise<(ConsentInfo | null)[] | null>;
  SendConsentConfirmationEmail(request: SendConsentConfirmationEmailRequest, options?: $rt.CallOptions): Promise<void>;
  ResolvePersonFromInfo(request: ResolvePersonFromInfoRequest, options?: $rt.CallOptions): Promise<ResolvedPerson | null>;
  AddEmailAddressToPerson(request: AddEmailAddressToPersonRequest, options?: $rt.CallOptions): Promise<void>;
  CreateTemporaryKey(request: CreateTemporaryKeyRequest, options?: $rt.CallOptions): Promise<string | null>;
  CreateTemporaryKeyWithPayload(request: CreateTemporaryKeyWithPayloadRequest, options?: $rt.CallOptions): Promise<string | null>;
  CheckTemporaryKey(request: CheckTemporaryKeyRequest, options?: $rt.CallOptions): Promise<TemporaryKeyInfo | null>;
  DeleteTemporaryKeysOfDomain(request: DeleteTemporaryKeysOfDomainRequest, options?: $rt.CallOptions): Promise<void>;
  DeleteExpired(options?: $rt.CallOptions): Promise<void>;
  GetPersonSummary(request: GetPersonSummaryRequest, options?: $rt.CallOptions): Promise<PersonSummary | null>;
  AddBounce(request: AddBounceRequest, options?: $rt.CallOptions): Promise<void>;
  ValidatePersonEntity(request: ValidatePersonEntityRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  AddBounceWithCount(request: AddBounceWithCountRequest, options?: $rt.CallOptions): Promise<void>;
  GetBestSoLanguageForTemplate(request: GetBestSoLanguageForTemplateRequest, options?: $rt.CallOptions): Promise<string | null>;
  AddBounceWithDetails(request: AddBounceWithDetailsRequest, options?: $rt.CallOptions): Promise<void>;
  GetPersonImages(request: GetPersonImagesRequest, options?: $rt.CallOptions): Promise<(PersonImage | null)[] | null>;
  CreateOrUpdateUserCandidate(request: CreateOrUpdateUserCandidateRequest, options?: $rt.CallOptions): Promise<UserCandidate | null>;
  GetUserCandidateByPerson(request: GetUserCandidateByPersonRequest, options?: $rt.CallOptions): Promise<UserCandidate | null>;
  GetCustomerCentrePasswordReplyTemplate(request: GetCustomerCentrePasswordReplyTemplateRequest, options?: $rt.CallOptions): Promise<ReplyTemplateParsed | null>;
  SendCustomerCentrePasswordEmail(request: SendCustomerCentrePasswordEmailRequest, options?: $rt.CallOptions): Promise<void>;
  SendEmail(request: SendEmailRequest, options?: $rt.CallOptions): Promise<void>;
  SendEmailWithEventName(request: SendEmailWithEventNameRequest, options?: $rt.CallOptions): Promise<void>;
  GetUtmParameters(request: GetUtmParametersRequest, options?: $rt.CallOptions): Promise<UtmParameters | null>;
  SetUtmCreatedPersonContactForFormSubmission(request: SetUtmCreatedPersonContactForFormSubmissionRequest, options?: $rt.CallOptions): Promise<void>;
  UpdateInterests(request: UpdateInterestsRequest, options?: $rt.CallOptions): Promise<void>;
  GetPersonList(request: GetPersonListRequest, options?: $rt.CallOptions): Promise<(Person | null)[] | null>;
  GetPersonsFromContact(request: GetPersonsFromContactRequest, options?: $rt.CallOptions): Promise<(Person | null)[] | null>;
  GetPersonsFromProject(request: GetPersonsFromProjectRequest, options?: $rt.CallOptions): Promise<(Person | null)[] | null>;
  GetColleagues(options?: $rt.CallOptions): Promise<(Person | null)[] | null>;
  GetColleaguesByDepartment(request: GetColleaguesByDepartmentRequest, options?: $rt.CallOptions): Promise<(Person | null)[] | null>;
  GetColleaguesBySource(request: GetColleaguesBySourceRequest, options?: $rt.CallOptions): Promise<(Person | null)[] | null>;
  GetMyOwner(options?: $rt.CallOptions): Promise<Person | null>;
  GetOwnerOnPersonId(request: GetOwnerOnPersonIdRequest, options?: $rt.CallOptions): Promise<Person | null>;
  ChangePersonRank(request: ChangePersonRankRequest, options?: $rt.CallOptions): Promise<number>;
  SetPersonRank(request: SetPersonRankRequest, options?: $rt.CallOptions): Promise<boolean>;
  NormalizeRanks(request: NormalizeRanksRequest, options?: $rt.CallOptions): Promise<boolean>;
}

/** The request of SaveConsentPerson. */
export interface SaveConsentPersonRequest {
  /** `ConsentPerson` */
  readonly ConsentPerson?: $rt.Draft<ConsentPerson> | null;
}

/** The request of DeleteConsentPerson. */
export interface DeleteConsentPersonRequest {
  /** `xs:int` */
  readonly ConsentPersonId?: number;
}

/** The request of SavePersonEntity. */
export interface SavePersonEntityRequest {
  /** `PersonEntity` */
  readonly PersonEntity?: $rt.Draft<PersonEntity> | null;
}

/** The request of DeletePersonEntity. */
export interface DeletePersonEntityRequest {
  /** `xs:int` */
  readonly PersonEntityId?: number;
}

/** The request of GetConsentPerson. */
export interface GetConsentPersonRequest {
  /** `xs:int` */
  readonly ConsentPersonId?: number;
}

/** The request of GetPerson. */
export interface GetPersonRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of TryAddPersonsToEmailFlow. */
export interface TryAddPersonsToEmailFlowRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
  /** `ArrayOfint` */
  readonly PersonIds?: readonly number[] | null;
}

/** The request of GetPersonEntity. */
export interface GetPersonEntityRequest {
  /** `xs:int` */
  readonly PersonEntityId?: number;
}

/** The request of Undelete. */
export interface UndeleteRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of GetSalesRep. */
export interface GetSalesRepRequest {
  /** `xs:string` */
  readonly ContactName?: string | null;
  /** `xs:string` */
  readonly PersonFirstname?: string | null;
  /** `xs:string` */
  readonly PersonLastname?: string | null;
  /** `xs:string` */
  readonly EmailAddress?: string | null;
  /** `xs:string` */
  readonly PhoneNumber?: string | null;
}

/** The request of GetPhones. */
export interface GetPhonesRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of ChangeCountry. */
export interface ChangeCountryRequest {
  /** `PersonEntity` */
  readonly PersonEntity?: $rt.Draft<PersonEntity> | null;
  /** `xs:int` */
  readonly ToCountryId?: number;
}

/** The request of GetAddress. */
export interface GetAddressRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of GetAddressByCountry. */
export interface GetAddressByCountryRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly CountryId?: number;
}

/** The request of GetPersonImage. */
export interface GetPersonImageRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of SetPersonImage. */
export interface SetPersonImageRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
}

/** The request of CreateDefaultByContactId. */
export interface CreateDefaultByContactIdRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** The request of Move. */
export interface MoveRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly DestinationContactId?: number;
  /** `xs:dateTime` */
  readonly MoveAfterDate?: string;
}

/** The request of Merge. */
export interface MergeRequest {
  /** `xs:int` */
  readonly SourcePersonId?: number;
  /** `xs:int` */
  readonly DestinationPersonId?: number;
  /** `xs:dateTime` */
  readonly MoveAfterDate?: string;
  /** `xs:boolean` */
  readonly DeleteSource?: boolean;
  /** `xs:boolean` */
  readonly ReplaceEmptyFieldsOnDestination?: boolean;
}

/** The request of CreateDefaultFromCredential. */
export interface CreateDefaultFromCredentialRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:string` */
  readonly CredentialType?: string | null;
  /** `xs:string` */
  readonly CredentialValue?: string | null;
  /** `xs:string` */
  readonly CredentialDisplayValue?: string | null;
}

/** The request of IsNumberValid. */
export interface IsNumberValidRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:string` */
  readonly Number?: string | null;
}

/** The request of SetConsent. */
export interface SetConsentRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:string` */
  readonly Purpose?: string | null;
  /** `xs:string` */
  readonly Source?: string | null;
  /** `xs:string` */
  readonly LegalBase?: string | null;
  /** `xs:string` */
  readonly Comment?: string | null;
}

/** The request of RemoveConsent. */
export interface RemoveConsentRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:string` */
  readonly Purpose?: string | null;
}

/** The request of HasConsent. */
export interface HasConsentRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:string` */
  readonly Purpose?: string | null;
}

/** The request of GetConsentInfos. */
export interface GetConsentInfosRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of SendConsentConfirmationEmail. */
export interface SendConsentConfirmationEmailRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:string` */
  readonly EmailAddress?: string | null;
  /** `xs:int` */
  readonly EmailTemplateId?: number;
  /** `xs:int` */
  readonly CultureLcidId?: number;
  /** `xs:string` */
  readonly Subject?: string | null;
}

/** The request of ResolvePersonFromInfo. */
export interface ResolvePersonFromInfoRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:string` */
  readonly PersonName?: string | null;
  /** `ArrayOfstring` */
  readonly PhoneNumbers?: readonly (string | null)[] | null;
  /** `ArrayOfstring` */
  readonly Emails?: readonly (string | null)[] | null;
}

/** The request of AddEmailAddressToPerson. */
export interface AddEmailAddressToPersonRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:string` */
  readonly EmailAddress?: string | null;
  /** `xs:boolean` */
  readonly SetAsPrimaryEmail?: boolean;
}

/** The request of CreateTemporaryKey. */
export interface CreateTemporaryKeyRequest {
  /** `TemporaryKeyDomain` */
  readonly Domain?: TemporaryKeyDomain;
  /** `xs:int` */
  readonly TargetId?: number;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:dateTime` */
  readonly Expires?: string;
}

/** The request of CreateTemporaryKeyWithPayload. */
export interface CreateTemporaryKeyWithPayloadRequest {
  /** `TemporaryKeyDomain` */
  readonly Domain?: TemporaryKeyDomain;
  /** `xs:int` */
  readonly TargetId?: number;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:dateTime` */
  readonly Expires?: string;
  /** `xs:string` */
  readonly Payload?: string | null;
}

/** The request of CheckTemporaryKey. */
export interface CheckTemporaryKeyRequest {
  /** `xs:string` */
  readonly TemporaryKey?: string | null;
}

/** The request of DeleteTemporaryKeysOfDomain. */
export interface DeleteTemporaryKeysOfDomainRequest {
  /** `TemporaryKeyDomain` */
  readonly Domain?: TemporaryKeyDomain;
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of GetPersonSummary. */
export interface GetPersonSummaryRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly Limit?: number;
}

/** The request of AddBounce. */
export interface AddBounceRequest {
  /** `xs:string` */
  readonly EmailAddress?: string | null;
}

/** The request of ValidatePersonEntity. */
export interface ValidatePersonEntityRequest {
  /** `PersonEntity` */
  readonly PersonEntity?: $rt.Draft<PersonEntity> | null;
}

/** The request of AddBounceWithCount. */
export interface AddBounceWithCountRequest {
  /** `xs:string` */
  readonly EmailAddress?: string | null;
  /** `xs:int` */
  readonly Counts?: number;
}

/** The request of GetBestSoLanguageForTemplate. */
export interface GetBestSoLanguageForTemplateRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly TemplateId?: number;
}

/** The request of AddBounceWithDetails. */
export interface AddBounceWithDetailsRequest {
  /** `xs:string` */
  readonly EmailAddress?: string | null;
  /** `xs:int` */
  readonly Counts?: number;
  /** `xs:int` */
  readonly Code?: number;
  /** `xs:string` */
  readonly Reason?: string | null;
}

/** The request of GetPersonImages. */
export interface GetPersonImagesRequest {
  /** `ArrayOfint` */
  readonly PersonIds?: readonly number[] | null;
  /** `xs:int` */
  readonly ScaledWidth?: number;
  /** `xs:int` */
  readonly ScaledHeight?: number;
}

/** The request of CreateOrUpdateUserCandidate. */
export interface CreateOrUpdateUserCandidateRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:string` */
  readonly Username?: string | null;
  /** `xs:boolean` */
  readonly AccessAllRequests?: boolean;
}

/** The request of GetUserCandidateByPerson. */
export interface GetUserCandidateByPersonRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of GetCustomerCentrePasswordReplyTemplate. */
export interface GetCustomerCentrePasswordReplyTemplateRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of SendCustomerCentrePasswordEmail. */
export interface SendCustomerCentrePasswordEmailRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:string` */
  readonly From?: string | null;
  /** `xs:string` */
  readonly To?: string | null;
  /** `xs:string` */
  readonly Subject?: string | null;
}

/** The request of SendEmail. */
export interface SendEmailRequest {
  /** `xs:string` */
  readonly From?: string | null;
  /** `xs:string` */
  readonly To?: string | null;
  /** `xs:string` */
  readonly Subject?: string | null;
  /** `xs:string` */
  readonly PlainBody?: string | null;
  /** `xs:string` */
  readonly HtmlBody?: string | null;
  /** `ArrayOfint` */
  readonly AttachmentIds?: readonly number[] | null;
}

/** The request of SendEmailWithEventName. */
export interface SendEmailWithEventNameRequest {
  /** `xs:string` */
  readonly From?: string | null;
  /** `xs:string` */
  readonly To?: string | null;
  /** `xs:string` */
  readonly Subject?: string | null;
  /** `xs:string` */
  readonly PlainBody?: string | null;
  /** `xs:string` */
  readonly HtmlBody?: string | null;
  /** `ArrayOfint` */
  readonly AttachmentIds?: readonly number[] | null;
  /** `xs:string` */
  readonly EventName?: string | null;
}

/** The request of GetUtmParameters. */
export interface GetUtmParametersRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of SetUtmCreatedPersonContactForFormSubmission. */
export interface SetUtmCreatedPersonContactForFormSubmissionRequest {
  /** `xs:int` */
  readonly FormSubmissionId?: number;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly ContactId?: number;
}

/** The request of UpdateInterests. */
export interface UpdateInterestsRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `ArrayOfint` */
  readonly EnableInterestIds?: readonly number[] | null;
  /** `ArrayOfint` */
  readonly DisableInterestIds?: readonly number[] | null;
}

/** The request of GetPersonList. */
export interface GetPersonListRequest {
  /** `ArrayOfint` */
  readonly PersonIds?: readonly number[] | null;
}

/** The request of GetPersonsFromContact. */
export interface GetPersonsFromContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** The request of GetPersonsFromProject. */
export interface GetPersonsFromProjectRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** The request of GetColleaguesByDepartment. */
export interface GetColleaguesByDepartmentRequest {
  /** `xs:int` */
  readonly DepartmentId?: number;
}

/** The request of GetColleaguesBySource. */
export interface GetColleaguesBySourceRequest {
  /** `AssociateSourceType` */
  readonly SourceType?: readonly AssociateSourceType[];
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetOwnerOnPersonId. */
export interface GetOwnerOnPersonIdRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of ChangePersonRank. */
export interface ChangePersonRankRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:boolean` */
  readonly MoveUp?: boolean;
}

/** The request of SetPersonRank. */
export interface SetPersonRankRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:short` */
  readonly DesiredRank?: number;
}

/** The request of NormalizeRanks. */
export interface NormalizeRanksRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

export const AssociateSourceType$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "AssociateSourceType",
  namespace: $ns0,
  names: ["History", "DiaryViewList", "Department", "UndefinedValue8"],
};

export const ConsentPerson$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ConsentPerson",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ConsentPersonId", $xs.int, "?"],
    ["ConsentSource", () => ConsentSource$, "?nil"],
    ["LegalBase", () => LegalBase$, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["ConsentPurpose", () => ConsentPurpose$, "?nil"],
    ["Comment", $xs.string, "?nil"],
  ],
};

export const PersonImage$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PersonImage",
  namespace: $ns0,
  members: [
    ["PersonId", $xs.int, "?"],
    ["ImageData", $xs.base64Binary, "?nil"],
  ],
};

export const ArrayOfPersonImage$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfPersonImage", namespace: $ns0, item: ["PersonImage", () => PersonImage$, "*nil"] };

export const PersonSummary$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PersonSummary",
  namespace: $ns0,
  members: [
    ["Person", () => Person$, "?nil"],
    ["Tickets", () => ArrayOfTicketSummaryItem$, "?nil"],
    ["Followups", () => ArrayOfActivitySummaryItem$, "?nil"],
    ["Documents", () => ArrayOfActivitySummaryItem$, "?nil"],
    ["Sales", () => ArrayOfSaleSummaryItem$, "?nil"],
    ["Chats", () => ArrayOfChatSummaryItem$, "?nil"],
  ],
};

export const ResolvedPerson$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ResolvedPerson",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Person", () => PersonEntity$, "?nil"],
    ["PersonCreated", $xs.boolean, "?"],
  ],
};

export const TemporaryKeyDomain$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TemporaryKeyDomain",
  namespace: $ns0,
  names: ["Unknown", "MailingRecipient", "FormSubmitterRecipient", "ViewTicketInCustomerCenter", "LoginCustomerCenter", "PublicFaq", "ChangePasswordCustomerCenter", "RegisterCustomerCenterEmailVerification"],
  zero: "Unknown",
};

export const TemporaryKeyInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TemporaryKeyInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Domain", () => TemporaryKeyDomain$, "?"],
    ["TargetId", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["IsExpired", $xs.boolean, "?"],
    ["Payload", $xs.string, "?nil"],
  ],
};

export const UserCandidate$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UserCandidate",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["UserCandidateId", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["SecretKey", $xs.string, "?nil"],
    ["SecretValue", $xs.string, "?nil"],
  ],
};

export const UtmParameters$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UtmParameters",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["UtmParametersId", $xs.int, "?"],
    ["CreatedContactId", $xs.int, "?"],
    ["CreatedPersonId", $xs.int, "?"],
    ["FormSubmissionId", $xs.int, "?"],
    ["FirstTouchSource", $xs.string, "?nil"],
    ["FirstTouchMedium", $xs.string, "?nil"],
    ["FirstTouchCampaign", $xs.string, "?nil"],
    ["FirstTouchTerm", $xs.string, "?nil"],
    ["FirstTouchContent", $xs.string, "?nil"],
    ["FirstTouchReferrerDomain", $xs.string, "?nil"],
    ["FirstTouchWhen", $xs.dateTime, "?"],
    ["Source", $xs.string, "?nil"],
    ["Medium", $xs.string, "?nil"],
    ["Campaign", $xs.string, "?nil"],
    ["Term", $xs.string, "?nil"],
    ["Content", $xs.string, "?nil"],
    ["ReferrerDomain", $xs.string, "?nil"],
    ["When", $xs.dateTime, "?"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
    ["UpdatedCount", $xs.short, "?"],
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
export const PersonAgent$: $rt.AgentDescriptor<IPersonAgent> = {
  services: "Services88",
  name: "Person",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultConsentPerson: [[], [["Response", () => ConsentPerson$, "?nil"]]],
    SaveConsentPerson: [[["ConsentPerson", () => ConsentPerson$, "?nil"]], [["Response", () => ConsentPerson$, "?nil"]]],
    DeleteConsentPerson: [[["ConsentPersonId", $xs.int, "?"]], []],
    CreateDefaultPersonEntity: [[], [["Response", () => PersonEntity$, "?nil"]]],
    SavePersonEntity: [[["PersonEntity", () => PersonEntity$, "?nil"]], [["Response", () => PersonEntity$, "?nil"]]],
    DeletePersonEntity: [[["PersonEntityId", $xs.int, "?"]], []],
    CreateDefaultPersonImage: [[], [["Response", () => PersonImage$, "?nil"]]],
    GetConsentPerson: [[["ConsentPersonId", $xs.int, "?"]], [["Response", () => ConsentPerson$, "?nil"]]],
    GetPerson: [[["PersonId", $xs.int, "?"]], [["Response", () => Person$, "?nil"]]],
    TryAddPersonsToEmailFlow: [[
      ["EmailFlowId", $xs.int, "?"],
      ["PersonIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => ArrayOfboolean$, "?nil"]]],
    GetPersonEntity: [[["PersonEntityId", $xs.int, "?"]], [["Response", () => PersonEntity$, "?nil"]]],
    Undelete: [[["Id", $xs.int, "?"]], []],
    GetMyPerson: [[], [["Response", () => PersonEntity$, "?nil"]]],
    GetSalesRep: [[
      ["ContactName", $xs.string, "?nil"],
      ["PersonFirstname", $xs.string, "?nil"],
      ["PersonLastname", $xs.string, "?nil"],
      ["EmailAddress", $xs.string, "?nil"],
      ["PhoneNumber", $xs.string, "?nil"],
    ], [["Response", () => PersonEntity$, "?nil"]]],
    GetPhones: [[["PersonId", $xs.int, "?"]], [["Response", () => ArrayOfEntityElement$, "?nil"]]],
    ChangeCountry: [[
      ["PersonEntity", () => PersonEntity$, "?nil"],
      ["ToCountryId", $xs.int, "?"],
    ], [["Response", () => PersonEntity$, "?nil"]]],
    GetAddress: [[["PersonId", $xs.int, "?"]], [["Response", () => Address$, "?nil"]]],
    GetAddressByCountry: [[
      ["PersonId", $xs.int, "?"],
      ["CountryId", $xs.int, "?"],
    ], [["Response", () => Address$, "?nil"]]],
    GetPersonImage: [[["PersonId", $xs.int, "?"]], [["Response", $xs.base64Binary, "?nil"]]],
    SetPersonImage: [[
      ["PersonId", $xs.int, "?"],
      ["Image", $xs.base64Binary, "?nil"],
    ], []],
    CreateDefaultByContactId: [[["ContactId", $xs.int, "?"]], [["Response", () => PersonEntity$, "?nil"]]],
    Move: [[
      ["PersonId", $xs.int, "?"],
      ["DestinationContactId", $xs.int, "?"],
      ["MoveAfterDate", $xs.dateTime, "?"],
    ], []],
    Merge: [[
      ["SourcePersonId", $xs.int, "?"],
      ["DestinationPersonId", $xs.int, "?"],
      ["MoveAfterDate", $xs.dateTime, "?"],
      ["DeleteSource", $xs.boolean, "?"],
      ["ReplaceEmptyFieldsOnDestination", $xs.boolean, "?"],
    ], []],
    CreateDefaultFromCredential: [[
      ["ContactId", $xs.int, "?"],
      ["CredentialType", $xs.string, "?nil"],
      ["CredentialValue", $xs.string, "?nil"],
      ["CredentialDisplayValue", $xs.string, "?nil"],
    ], [["Response", () => PersonEntity$, "?nil"]]],
    IsNumberValid: [[
      ["ContactId", $xs.int, "?"],
      ["Number", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    SetConsent: [[
      ["PersonId", $xs.int, "?"],
      ["Purpose", $xs.string, "?nil"],
      ["Source", $xs.string, "?nil"],
      ["LegalBase", $xs.string, "?nil"],
      ["Comment", $xs.string, "?nil"],
    ], []],
    RemoveConsent: [[
      ["PersonId", $xs.int, "?"],
      ["Purpose", $xs.string, "?nil"],
    ], []],
    HasConsent: [[
      ["PersonId", $xs.int, "?"],
      ["Purpose", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    GetConsentInfos: [[["PersonId", $xs.int, "?"]], [["Response", () => ArrayOfConsentInfo$, "?nil"]]],
    SendConsentConfirmationEmail: [[
      ["PersonId", $xs.int, "?"],
      ["EmailAddress", $xs.string, "?nil"],
      ["EmailTemplateId", $xs.int, "?"],
      ["CultureLcidId", $xs.int, "?"],
      ["Subject", $xs.string, "?nil"],
    ], []],
    ResolvePersonFromInfo: [[
      ["ContactId", $xs.int, "?"],
      ["PersonName", $xs.string, "?nil"],
      ["PhoneNumbers", () => ArrayOfstring$, "?nil"],
      ["Emails", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => ResolvedPerson$, "?nil"]]],
    AddEmailAddressToPerson: [[
      ["PersonId", $xs.int, "?"],
      ["EmailAddress", $xs.string, "?nil"],
      ["SetAsPrimaryEmail", $xs.boolean, "?"],
    ], []],
    CreateTemporaryKey: [[
      ["Domain", () => TemporaryKeyDomain$, "?"],
      ["TargetId", $xs.int, "?"],
      ["PersonId", $xs.int, "?"],
      ["Expires", $xs.dateTime, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    CreateTemporaryKeyWithPayload: [[
      ["Domain", () => TemporaryKeyDomain$, "?"],
      ["TargetId", $xs.int, "?"],
      ["PersonId", $xs.int, "?"],
      ["Expires", $xs.dateTime, "?"],
      ["Payload", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    CheckTemporaryKey: [[["TemporaryKey", $xs.string, "?nil"]], [["Response", () => TemporaryKeyInfo$, "?nil"]]],
    DeleteTemporaryKeysOfDomain: [[
      ["Domain", () => TemporaryKeyDomain$, "?"],
      ["PersonId", $xs.int, "?"],
    ], []],
    DeleteExpired: [[], []],
    GetPersonSummary: [[
      ["PersonId", $xs.int, "?"],
      ["Limit", $xs.int, "?"],
    ], [["Response", () => PersonSummary$, "?nil"]]],
    AddBounce: [[["EmailAddress", $xs.string, "?nil"]], []],
    ValidatePersonEntity: [[["PersonEntity", () => PersonEntity$, "?nil"]], [["Response", () => StringDictionary$, "?nil"]]],
    AddBounceWithCount: [[
      ["EmailAddress", $xs.string, "?nil"],
      ["Counts", $xs.int, "?"],
    ], []],
    GetBestSoLanguageForTemplate: [[
      ["PersonId", $xs.int, "?"],
      ["TemplateId", $xs.int, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    AddBounceWithDetails: [[
      ["EmailAddress", $xs.string, "?nil"],
      ["Counts", $xs.int, "?"],
      ["Code", $xs.int, "?"],
      ["Reason", $xs.string, "?nil"],
    ], []],
    GetPersonImages: [[
      ["PersonIds", () => ArrayOfint$, "?nil"],
      ["ScaledWidth", $xs.int, "?"],
      ["ScaledHeight", $xs.int, "?"],
    ], [["Response", () => ArrayOfPersonImage$, "?nil"]]],
    CreateOrUpdateUserCandidate: [[
      ["PersonId", $xs.int, "?"],
      ["Username", $xs.string, "?nil"],
      ["AccessAllRequests", $xs.boolean, "?"],
    ], [["Response", () => UserCandidate$, "?nil"]]],
    GetUserCandidateByPerson: [[["PersonId", $xs.int, "?"]], [["Response", () => UserCandidate$, "?nil"]]],
    GetCustomerCentrePasswordReplyTemplate: [[["PersonId", $xs.int, "?"]], [["Response", () => ReplyTemplateParsed$, "?nil"]]],
    SendCustomerCentrePasswordEmail: [[
      ["PersonId", $xs.int, "?"],
      ["From", $xs.string, "?nil"],
      ["To", $xs.string, "?nil"],
      ["Subject", $xs.string, "?nil"],
    ], []],
    SendEmail: [[
      ["From", $xs.string, "?nil"],
      ["To", $xs.string, "?nil"],
      ["Subject", $xs.string, "?nil"],
      ["PlainBody", $xs.string, "?nil"],
      ["HtmlBody", $xs.string, "?nil"],
      ["AttachmentIds", () => ArrayOfint$, "?nil"],
    ], []],
    SendEmailWithEventName: [[
      ["From", $xs.string, "?nil"],
      ["To", $xs.string, "?nil"],
      ["Subject", $xs.string, "?nil"],
      ["PlainBody", $xs.string, "?nil"],
      ["HtmlBody", $xs.string, "?nil"],
      ["AttachmentIds", () => ArrayOfint$, "?nil"],
      ["EventName", $xs.string, "?nil"],
    ], []],
    GetUtmParameters: [[["PersonId", $xs.int, "?"]], [["Response", () => UtmParameters$, "?nil"]]],
    SetUtmCreatedPersonContactForFormSubmission: [[
      ["FormSubmissionId", $xs.int, "?"],
      ["PersonId", $xs.int, "?"],
      ["ContactId", $xs.int, "?"],
    ], []],
    UpdateInterests: [[
      ["PersonId", $xs.int, "?"],
      ["EnableInterestIds", () => ArrayOfint$, "?nil"],
      ["DisableInterestIds", () => ArrayOfint$, "?nil"],
    ], []],
    GetPersonList: [[["PersonIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfPerson$, "?nil"]]],
    GetPersonsFromContact: [[["ContactId", $xs.int, "?"]], [["Response", () => ArrayOfPerson$, "?nil"]]],
    GetPersonsFromProject: [[["ProjectId", $xs.int, "?"]], [["Response", () => ArrayOfPerson$, "?nil"]]],
    GetColleagues: [[], [["Response", () => ArrayOfPerson$, "?nil"]]],
    GetColleaguesByDepartment: [[["DepartmentId", $xs.int, "?"]], [["Response", () => ArrayOfPerson$, "?nil"]]],
    GetColleaguesBySource: [[
      ["SourceType", () => AssociateSourceType$, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfPerson$, "?nil"]]],
    GetMyOwner: [[], [["Response", () => Person$, "?nil"]]],
    GetOwnerOnPersonId: [[["PersonId", $xs.int, "?"]], [["Response", () => Person$, "?nil"]]],
    ChangePersonRank: [[
      ["PersonId", $xs.int, "?"],
      ["MoveUp", $xs.boolean, "?"],
    ], [["Response", $xs.int, "?"]]],
    SetPersonRank: [[
      ["PersonId", $xs.int, "?"],
      ["DesiredRank", $xs.short, "?"],
    ], [["Response", $xs.boolean, "?"]]],
    NormalizeRanks: [[["ContactId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
  }),
};

export interface PersonAgent extends IPersonAgent {}
export const PersonAgent: $rt.ClientOf<PersonAgent> = /* @__PURE__ */ $client(PersonAgent$);
