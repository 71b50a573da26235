/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import { type Address, Address$, type AssociateSourceType, AssociateSourceType$ } from "../carriers/A.js";
import { ArrayOfboolean$ } from "../carriers/B.js";
import { ArrayOfConsentInfo$, type ConsentInfo, type ConsentPerson, ConsentPerson$ } from "../carriers/C.js";
import { ArrayOfEntityElement$, type EntityElement } from "../carriers/E.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { ArrayOfPerson$, ArrayOfPersonImage$, type Person, Person$, type PersonEntity, PersonEntity$, type PersonImage, PersonImage$, type PersonSummary, PersonSummary$ } from "../carriers/P.js";
import { type ReplyTemplateParsed, ReplyTemplateParsed$, type ResolvedPerson, ResolvedPerson$ } from "../carriers/R.js";
import { ArrayOfstring$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/S.js";
import { type TemporaryKeyDomain, TemporaryKeyDomain$, type TemporaryKeyInfo, TemporaryKeyInfo$ } from "../carriers/T.js";
import { type UserCandidate, UserCandidate$, type UtmParameters, UtmParameters$ } from "../carriers/U.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class PersonAgent implements IPersonAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultConsentPerson(options?: $rt.CallOptions): Promise<ConsentPerson | null> {
    return this.#session.call(PersonAgent$, "CreateDefaultConsentPerson", {}, options);
  }

  SaveConsentPerson(request: SaveConsentPersonRequest, options?: $rt.CallOptions): Promise<ConsentPerson | null> {
    return this.#session.call(PersonAgent$, "SaveConsentPerson", request, options);
  }

  DeleteConsentPerson(request: DeleteConsentPersonRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "DeleteConsentPerson", request, options);
  }

  CreateDefaultPersonEntity(options?: $rt.CallOptions): Promise<PersonEntity | null> {
    return this.#session.call(PersonAgent$, "CreateDefaultPersonEntity", {}, options);
  }

  SavePersonEntity(request: SavePersonEntityRequest, options?: $rt.CallOptions): Promise<PersonEntity | null> {
    return this.#session.call(PersonAgent$, "SavePersonEntity", request, options);
  }

  DeletePersonEntity(request: DeletePersonEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "DeletePersonEntity", request, options);
  }

  CreateDefaultPersonImage(options?: $rt.CallOptions): Promise<PersonImage | null> {
    return this.#session.call(PersonAgent$, "CreateDefaultPersonImage", {}, options);
  }

  GetConsentPerson(request: GetConsentPersonRequest, options?: $rt.CallOptions): Promise<ConsentPerson | null> {
    return this.#session.call(PersonAgent$, "GetConsentPerson", request, options);
  }

  GetPerson(request: GetPersonRequest, options?: $rt.CallOptions): Promise<Person | null> {
    return this.#session.call(PersonAgent$, "GetPerson", request, options);
  }

  TryAddPersonsToEmailFlow(request: TryAddPersonsToEmailFlowRequest, options?: $rt.CallOptions): Promise<boolean[] | null> {
    return this.#session.call(PersonAgent$, "TryAddPersonsToEmailFlow", request, options);
  }

  GetPersonEntity(request: GetPersonEntityRequest, options?: $rt.CallOptions): Promise<PersonEntity | null> {
    return this.#session.call(PersonAgent$, "GetPersonEntity", request, options);
  }

  Undelete(request: UndeleteRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "Undelete", request, options);
  }

  GetMyPerson(options?: $rt.CallOptions): Promise<PersonEntity | null> {
    return this.#session.call(PersonAgent$, "GetMyPerson", {}, options);
  }

  GetSalesRep(request: GetSalesRepRequest, options?: $rt.CallOptions): Promise<PersonEntity | null> {
    return this.#session.call(PersonAgent$, "GetSalesRep", request, options);
  }

  GetPhones(request: GetPhonesRequest, options?: $rt.CallOptions): Promise<(EntityElement | null)[] | null> {
    return this.#session.call(PersonAgent$, "GetPhones", request, options);
  }

  ChangeCountry(request: ChangeCountryRequest, options?: $rt.CallOptions): Promise<PersonEntity | null> {
    return this.#session.call(PersonAgent$, "ChangeCountry", request, options);
  }

  GetAddress(request: GetAddressRequest, options?: $rt.CallOptions): Promise<Address | null> {
    return this.#session.call(PersonAgent$, "GetAddress", request, options);
  }

  GetAddressByCountry(request: GetAddressByCountryRequest, options?: $rt.CallOptions): Promise<Address | null> {
    return this.#session.call(PersonAgent$, "GetAddressByCountry", request, options);
  }

  GetPersonImage(request: GetPersonImageRequest, options?: $rt.CallOptions): Promise<Uint8Array | null> {
    return this.#session.call(PersonAgent$, "GetPersonImage", request, options);
  }

  SetPersonImage(request: SetPersonImageRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "SetPersonImage", request, options);
  }

  CreateDefaultByContactId(request: CreateDefaultByContactIdRequest, options?: $rt.CallOptions): Promise<PersonEntity | null> {
    return this.#session.call(PersonAgent$, "CreateDefaultByContactId", request, options);
  }

  Move(request: MoveRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "Move", request, options);
  }

  Merge(request: MergeRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "Merge", request, options);
  }

  CreateDefaultFromCredential(request: CreateDefaultFromCredentialRequest, options?: $rt.CallOptions): Promise<PersonEntity | null> {
    return this.#session.call(PersonAgent$, "CreateDefaultFromCredential", request, options);
  }

  IsNumberValid(request: IsNumberValidRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(PersonAgent$, "IsNumberValid", request, options);
  }

  SetConsent(request: SetConsentRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "SetConsent", request, options);
  }

  RemoveConsent(request: RemoveConsentRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "RemoveConsent", request, options);
  }

  HasConsent(request: HasConsentRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(PersonAgent$, "HasConsent", request, options);
  }

  GetConsentInfos(request: GetConsentInfosRequest, options?: $rt.CallOptions): Promise<(ConsentInfo | null)[] | null> {
    return this.#session.call(PersonAgent$, "GetConsentInfos", request, options);
  }

  SendConsentConfirmationEmail(request: SendConsentConfirmationEmailRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "SendConsentConfirmationEmail", request, options);
  }

  ResolvePersonFromInfo(request: ResolvePersonFromInfoRequest, options?: $rt.CallOptions): Promise<ResolvedPerson | null> {
    return this.#session.call(PersonAgent$, "ResolvePersonFromInfo", request, options);
  }

  AddEmailAddressToPerson(request: AddEmailAddressToPersonRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "AddEmailAddressToPerson", request, options);
  }

  CreateTemporaryKey(request: CreateTemporaryKeyRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(PersonAgent$, "CreateTemporaryKey", request, options);
  }

  CreateTemporaryKeyWithPayload(request: CreateTemporaryKeyWithPayloadRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(PersonAgent$, "CreateTemporaryKeyWithPayload", request, options);
  }

  CheckTemporaryKey(request: CheckTemporaryKeyRequest, options?: $rt.CallOptions): Promise<TemporaryKeyInfo | null> {
    return this.#session.call(PersonAgent$, "CheckTemporaryKey", request, options);
  }

  DeleteTemporaryKeysOfDomain(request: DeleteTemporaryKeysOfDomainRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "DeleteTemporaryKeysOfDomain", request, options);
  }

  DeleteExpired(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "DeleteExpired", {}, options);
  }

  GetPersonSummary(request: GetPersonSummaryRequest, options?: $rt.CallOptions): Promise<PersonSummary | null> {
    return this.#session.call(PersonAgent$, "GetPersonSummary", request, options);
  }

  AddBounce(request: AddBounceRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "AddBounce", request, options);
  }

  ValidatePersonEntity(request: ValidatePersonEntityRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null> {
    return this.#session.call(PersonAgent$, "ValidatePersonEntity", request, options);
  }

  AddBounceWithCount(request: AddBounceWithCountRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "AddBounceWithCount", request, options);
  }

  GetBestSoLanguageForTemplate(request: GetBestSoLanguageForTemplateRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(PersonAgent$, "GetBestSoLanguageForTemplate", request, options);
  }

  AddBounceWithDetails(request: AddBounceWithDetailsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "AddBounceWithDetails", request, options);
  }

  GetPersonImages(request: GetPersonImagesRequest, options?: $rt.CallOptions): Promise<(PersonImage | null)[] | null> {
    return this.#session.call(PersonAgent$, "GetPersonImages", request, options);
  }

  CreateOrUpdateUserCandidate(request: CreateOrUpdateUserCandidateRequest, options?: $rt.CallOptions): Promise<UserCandidate | null> {
    return this.#session.call(PersonAgent$, "CreateOrUpdateUserCandidate", request, options);
  }

  GetUserCandidateByPerson(request: GetUserCandidateByPersonRequest, options?: $rt.CallOptions): Promise<UserCandidate | null> {
    return this.#session.call(PersonAgent$, "GetUserCandidateByPerson", request, options);
  }

  GetCustomerCentrePasswordReplyTemplate(request: GetCustomerCentrePasswordReplyTemplateRequest, options?: $rt.CallOptions): Promise<ReplyTemplateParsed | null> {
    return this.#session.call(PersonAgent$, "GetCustomerCentrePasswordReplyTemplate", request, options);
  }

  SendCustomerCentrePasswordEmail(request: SendCustomerCentrePasswordEmailRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "SendCustomerCentrePasswordEmail", request, options);
  }

  SendEmail(request: SendEmailRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "SendEmail", request, options);
  }

  SendEmailWithEventName(request: SendEmailWithEventNameRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "SendEmailWithEventName", request, options);
  }

  GetUtmParameters(request: GetUtmParametersRequest, options?: $rt.CallOptions): Promise<UtmParameters | null> {
    return this.#session.call(PersonAgent$, "GetUtmParameters", request, options);
  }

  SetUtmCreatedPersonContactForFormSubmission(request: SetUtmCreatedPersonContactForFormSubmissionRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "SetUtmCreatedPersonContactForFormSubmission", request, options);
  }

  UpdateInterests(request: UpdateInterestsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PersonAgent$, "UpdateInterests", request, options);
  }

  GetPersonList(request: GetPersonListRequest, options?: $rt.CallOptions): Promise<(Person | null)[] | null> {
    return this.#session.call(PersonAgent$, "GetPersonList", request, options);
  }

  GetPersonsFromContact(request: GetPersonsFromContactRequest, options?: $rt.CallOptions): Promise<(Person | null)[] | null> {
    return this.#session.call(PersonAgent$, "GetPersonsFromContact", request, options);
  }

  GetPersonsFromProject(request: GetPersonsFromProjectRequest, options?: $rt.CallOptions): Promise<(Person | null)[] | null> {
    return this.#session.call(PersonAgent$, "GetPersonsFromProject", request, options);
  }

  GetColleagues(options?: $rt.CallOptions): Promise<(Person | null)[] | null> {
    return this.#session.call(PersonAgent$, "GetColleagues", {}, options);
  }

  GetColleaguesByDepartment(request: GetColleaguesByDepartmentRequest, options?: $rt.CallOptions): Promise<(Person | null)[] | null> {
    return this.#session.call(PersonAgent$, "GetColleaguesByDepartment", request, options);
  }

  GetColleaguesBySource(request: GetColleaguesBySourceRequest, options?: $rt.CallOptions): Promise<(Person | null)[] | null> {
    return this.#session.call(PersonAgent$, "GetColleaguesBySource", request, options);
  }

  GetMyOwner(options?: $rt.CallOptions): Promise<Person | null> {
    return this.#session.call(PersonAgent$, "GetMyOwner", {}, options);
  }

  GetOwnerOnPersonId(request: GetOwnerOnPersonIdRequest, options?: $rt.CallOptions): Promise<Person | null> {
    return this.#session.call(PersonAgent$, "GetOwnerOnPersonId", request, options);
  }

  ChangePersonRank(request: ChangePersonRankRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(PersonAgent$, "ChangePersonRank", request, options);
  }

  SetPersonRank(request: SetPersonRankRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(PersonAgent$, "SetPersonRank", request, options);
  }

  NormalizeRanks(request: NormalizeRanksRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(PersonAgent$, "NormalizeRanks", request, options);
  }
}

/** What SaveConsentPerson takes. */
export interface SaveConsentPersonRequest {
  /** `ConsentPerson` */
  readonly ConsentPerson?: $rt.Draft<ConsentPerson> | null;
}

/** What DeleteConsentPerson takes. */
export interface DeleteConsentPersonRequest {
  /** `xs:int` */
  readonly ConsentPersonId?: number;
}

/** What SavePersonEntity takes. */
export interface SavePersonEntityRequest {
  /** `PersonEntity` */
  readonly PersonEntity?: $rt.Draft<PersonEntity> | null;
}

/** What DeletePersonEntity takes. */
export interface DeletePersonEntityRequest {
  /** `xs:int` */
  readonly PersonEntityId?: number;
}

/** What GetConsentPerson takes. */
export interface GetConsentPersonRequest {
  /** `xs:int` */
  readonly ConsentPersonId?: number;
}

/** What GetPerson takes. */
export interface GetPersonRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What TryAddPersonsToEmailFlow takes. */
export interface TryAddPersonsToEmailFlowRequest {
  /** `xs:int` */
  readonly EmailFlowId?: number;
  /** `ArrayOfint` */
  readonly PersonIds?: readonly number[] | null;
}

/** What GetPersonEntity takes. */
export interface GetPersonEntityRequest {
  /** `xs:int` */
  readonly PersonEntityId?: number;
}

/** What Undelete takes. */
export interface UndeleteRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** What GetSalesRep takes. */
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

/** What GetPhones takes. */
export interface GetPhonesRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What ChangeCountry takes. */
export interface ChangeCountryRequest {
  /** `PersonEntity` */
  readonly PersonEntity?: $rt.Draft<PersonEntity> | null;
  /** `xs:int` */
  readonly ToCountryId?: number;
}

/** What GetAddress takes. */
export interface GetAddressRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What GetAddressByCountry takes. */
export interface GetAddressByCountryRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly CountryId?: number;
}

/** What GetPersonImage takes. */
export interface GetPersonImageRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What SetPersonImage takes. */
export interface SetPersonImageRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
}

/** What CreateDefaultByContactId takes. */
export interface CreateDefaultByContactIdRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** What Move takes. */
export interface MoveRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly DestinationContactId?: number;
  /** `xs:dateTime` */
  readonly MoveAfterDate?: string;
}

/** What Merge takes. */
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

/** What CreateDefaultFromCredential takes. */
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

/** What IsNumberValid takes. */
export interface IsNumberValidRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:string` */
  readonly Number?: string | null;
}

/** What SetConsent takes. */
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

/** What RemoveConsent takes. */
export interface RemoveConsentRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:string` */
  readonly Purpose?: string | null;
}

/** What HasConsent takes. */
export interface HasConsentRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:string` */
  readonly Purpose?: string | null;
}

/** What GetConsentInfos takes. */
export interface GetConsentInfosRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What SendConsentConfirmationEmail takes. */
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

/** What ResolvePersonFromInfo takes. */
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

/** What AddEmailAddressToPerson takes. */
export interface AddEmailAddressToPersonRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:string` */
  readonly EmailAddress?: string | null;
  /** `xs:boolean` */
  readonly SetAsPrimaryEmail?: boolean;
}

/** What CreateTemporaryKey takes. */
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

/** What CreateTemporaryKeyWithPayload takes. */
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

/** What CheckTemporaryKey takes. */
export interface CheckTemporaryKeyRequest {
  /** `xs:string` */
  readonly TemporaryKey?: string | null;
}

/** What DeleteTemporaryKeysOfDomain takes. */
export interface DeleteTemporaryKeysOfDomainRequest {
  /** `TemporaryKeyDomain` */
  readonly Domain?: TemporaryKeyDomain;
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What GetPersonSummary takes. */
export interface GetPersonSummaryRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly Limit?: number;
}

/** What AddBounce takes. */
export interface AddBounceRequest {
  /** `xs:string` */
  readonly EmailAddress?: string | null;
}

/** What ValidatePersonEntity takes. */
export interface ValidatePersonEntityRequest {
  /** `PersonEntity` */
  readonly PersonEntity?: $rt.Draft<PersonEntity> | null;
}

/** What AddBounceWithCount takes. */
export interface AddBounceWithCountRequest {
  /** `xs:string` */
  readonly EmailAddress?: string | null;
  /** `xs:int` */
  readonly Counts?: number;
}

/** What GetBestSoLanguageForTemplate takes. */
export interface GetBestSoLanguageForTemplateRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly TemplateId?: number;
}

/** What AddBounceWithDetails takes. */
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

/** What GetPersonImages takes. */
export interface GetPersonImagesRequest {
  /** `ArrayOfint` */
  readonly PersonIds?: readonly number[] | null;
  /** `xs:int` */
  readonly ScaledWidth?: number;
  /** `xs:int` */
  readonly ScaledHeight?: number;
}

/** What CreateOrUpdateUserCandidate takes. */
export interface CreateOrUpdateUserCandidateRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:string` */
  readonly Username?: string | null;
  /** `xs:boolean` */
  readonly AccessAllRequests?: boolean;
}

/** What GetUserCandidateByPerson takes. */
export interface GetUserCandidateByPersonRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What GetCustomerCentrePasswordReplyTemplate takes. */
export interface GetCustomerCentrePasswordReplyTemplateRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What SendCustomerCentrePasswordEmail takes. */
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

/** What SendEmail takes. */
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

/** What SendEmailWithEventName takes. */
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

/** What GetUtmParameters takes. */
export interface GetUtmParametersRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What SetUtmCreatedPersonContactForFormSubmission takes. */
export interface SetUtmCreatedPersonContactForFormSubmissionRequest {
  /** `xs:int` */
  readonly FormSubmissionId?: number;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly ContactId?: number;
}

/** What UpdateInterests takes. */
export interface UpdateInterestsRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `ArrayOfint` */
  readonly EnableInterestIds?: readonly number[] | null;
  /** `ArrayOfint` */
  readonly DisableInterestIds?: readonly number[] | null;
}

/** What GetPersonList takes. */
export interface GetPersonListRequest {
  /** `ArrayOfint` */
  readonly PersonIds?: readonly number[] | null;
}

/** What GetPersonsFromContact takes. */
export interface GetPersonsFromContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** What GetPersonsFromProject takes. */
export interface GetPersonsFromProjectRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** What GetColleaguesByDepartment takes. */
export interface GetColleaguesByDepartmentRequest {
  /** `xs:int` */
  readonly DepartmentId?: number;
}

/** What GetColleaguesBySource takes. */
export interface GetColleaguesBySourceRequest {
  /** `AssociateSourceType` */
  readonly SourceType?: readonly AssociateSourceType[];
  /** `xs:int` */
  readonly Count?: number;
}

/** What GetOwnerOnPersonId takes. */
export interface GetOwnerOnPersonIdRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What ChangePersonRank takes. */
export interface ChangePersonRankRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:boolean` */
  readonly MoveUp?: boolean;
}

/** What SetPersonRank takes. */
export interface SetPersonRankRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:short` */
  readonly DesiredRank?: number;
}

/** What NormalizeRanks takes. */
export interface NormalizeRanksRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

const $requestHeaders: readonly $rt.MemberDescriptor[] = [
  ["ApplicationToken", "string", "?nil"],
  ["Credentials", () => SoCredentials$, "?nil"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

const $responseHeaders: readonly $rt.MemberDescriptor[] = [
  ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
  ["ExtraInfo", () => SoExtraInfo$, "?nil"],
  ["Succeeded", "boolean", "?"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

/** The agent as data: what the session makes its messages from. */
export const PersonAgent$: $rt.AgentDescriptor<IPersonAgent> = {
  services: "Services88",
  name: "Person",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultConsentPerson: [[], [["Response", () => ConsentPerson$, "?nil"]]],
    SaveConsentPerson: [[["ConsentPerson", () => ConsentPerson$, "?nil"]], [["Response", () => ConsentPerson$, "?nil"]]],
    DeleteConsentPerson: [[["ConsentPersonId", "int", "?"]], []],
    CreateDefaultPersonEntity: [[], [["Response", () => PersonEntity$, "?nil"]]],
    SavePersonEntity: [[["PersonEntity", () => PersonEntity$, "?nil"]], [["Response", () => PersonEntity$, "?nil"]]],
    DeletePersonEntity: [[["PersonEntityId", "int", "?"]], []],
    CreateDefaultPersonImage: [[], [["Response", () => PersonImage$, "?nil"]]],
    GetConsentPerson: [[["ConsentPersonId", "int", "?"]], [["Response", () => ConsentPerson$, "?nil"]]],
    GetPerson: [[["PersonId", "int", "?"]], [["Response", () => Person$, "?nil"]]],
    TryAddPersonsToEmailFlow: [[
      ["EmailFlowId", "int", "?"],
      ["PersonIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => ArrayOfboolean$, "?nil"]]],
    GetPersonEntity: [[["PersonEntityId", "int", "?"]], [["Response", () => PersonEntity$, "?nil"]]],
    Undelete: [[["Id", "int", "?"]], []],
    GetMyPerson: [[], [["Response", () => PersonEntity$, "?nil"]]],
    GetSalesRep: [[
      ["ContactName", "string", "?nil"],
      ["PersonFirstname", "string", "?nil"],
      ["PersonLastname", "string", "?nil"],
      ["EmailAddress", "string", "?nil"],
      ["PhoneNumber", "string", "?nil"],
    ], [["Response", () => PersonEntity$, "?nil"]]],
    GetPhones: [[["PersonId", "int", "?"]], [["Response", () => ArrayOfEntityElement$, "?nil"]]],
    ChangeCountry: [[
      ["PersonEntity", () => PersonEntity$, "?nil"],
      ["ToCountryId", "int", "?"],
    ], [["Response", () => PersonEntity$, "?nil"]]],
    GetAddress: [[["PersonId", "int", "?"]], [["Response", () => Address$, "?nil"]]],
    GetAddressByCountry: [[
      ["PersonId", "int", "?"],
      ["CountryId", "int", "?"],
    ], [["Response", () => Address$, "?nil"]]],
    GetPersonImage: [[["PersonId", "int", "?"]], [["Response", "base64Binary", "?nil"]]],
    SetPersonImage: [[
      ["PersonId", "int", "?"],
      ["Image", "base64Binary", "?nil"],
    ], []],
    CreateDefaultByContactId: [[["ContactId", "int", "?"]], [["Response", () => PersonEntity$, "?nil"]]],
    Move: [[
      ["PersonId", "int", "?"],
      ["DestinationContactId", "int", "?"],
      ["MoveAfterDate", "dateTime", "?"],
    ], []],
    Merge: [[
      ["SourcePersonId", "int", "?"],
      ["DestinationPersonId", "int", "?"],
      ["MoveAfterDate", "dateTime", "?"],
      ["DeleteSource", "boolean", "?"],
      ["ReplaceEmptyFieldsOnDestination", "boolean", "?"],
    ], []],
    CreateDefaultFromCredential: [[
      ["ContactId", "int", "?"],
      ["CredentialType", "string", "?nil"],
      ["CredentialValue", "string", "?nil"],
      ["CredentialDisplayValue", "string", "?nil"],
    ], [["Response", () => PersonEntity$, "?nil"]]],
    IsNumberValid: [[
      ["ContactId", "int", "?"],
      ["Number", "string", "?nil"],
    ], [["Response", "boolean", "?"]]],
    SetConsent: [[
      ["PersonId", "int", "?"],
      ["Purpose", "string", "?nil"],
      ["Source", "string", "?nil"],
      ["LegalBase", "string", "?nil"],
      ["Comment", "string", "?nil"],
    ], []],
    RemoveConsent: [[
      ["PersonId", "int", "?"],
      ["Purpose", "string", "?nil"],
    ], []],
    HasConsent: [[
      ["PersonId", "int", "?"],
      ["Purpose", "string", "?nil"],
    ], [["Response", "boolean", "?"]]],
    GetConsentInfos: [[["PersonId", "int", "?"]], [["Response", () => ArrayOfConsentInfo$, "?nil"]]],
    SendConsentConfirmationEmail: [[
      ["PersonId", "int", "?"],
      ["EmailAddress", "string", "?nil"],
      ["EmailTemplateId", "int", "?"],
      ["CultureLcidId", "int", "?"],
      ["Subject", "string", "?nil"],
    ], []],
    ResolvePersonFromInfo: [[
      ["ContactId", "int", "?"],
      ["PersonName", "string", "?nil"],
      ["PhoneNumbers", () => ArrayOfstring$, "?nil"],
      ["Emails", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => ResolvedPerson$, "?nil"]]],
    AddEmailAddressToPerson: [[
      ["PersonId", "int", "?"],
      ["EmailAddress", "string", "?nil"],
      ["SetAsPrimaryEmail", "boolean", "?"],
    ], []],
    CreateTemporaryKey: [[
      ["Domain", () => TemporaryKeyDomain$, "?"],
      ["TargetId", "int", "?"],
      ["PersonId", "int", "?"],
      ["Expires", "dateTime", "?"],
    ], [["Response", "string", "?nil"]]],
    CreateTemporaryKeyWithPayload: [[
      ["Domain", () => TemporaryKeyDomain$, "?"],
      ["TargetId", "int", "?"],
      ["PersonId", "int", "?"],
      ["Expires", "dateTime", "?"],
      ["Payload", "string", "?nil"],
    ], [["Response", "string", "?nil"]]],
    CheckTemporaryKey: [[["TemporaryKey", "string", "?nil"]], [["Response", () => TemporaryKeyInfo$, "?nil"]]],
    DeleteTemporaryKeysOfDomain: [[
      ["Domain", () => TemporaryKeyDomain$, "?"],
      ["PersonId", "int", "?"],
    ], []],
    DeleteExpired: [[], []],
    GetPersonSummary: [[
      ["PersonId", "int", "?"],
      ["Limit", "int", "?"],
    ], [["Response", () => PersonSummary$, "?nil"]]],
    AddBounce: [[["EmailAddress", "string", "?nil"]], []],
    ValidatePersonEntity: [[["PersonEntity", () => PersonEntity$, "?nil"]], [["Response", () => StringDictionary$, "?nil"]]],
    AddBounceWithCount: [[
      ["EmailAddress", "string", "?nil"],
      ["Counts", "int", "?"],
    ], []],
    GetBestSoLanguageForTemplate: [[
      ["PersonId", "int", "?"],
      ["TemplateId", "int", "?"],
    ], [["Response", "string", "?nil"]]],
    AddBounceWithDetails: [[
      ["EmailAddress", "string", "?nil"],
      ["Counts", "int", "?"],
      ["Code", "int", "?"],
      ["Reason", "string", "?nil"],
    ], []],
    GetPersonImages: [[
      ["PersonIds", () => ArrayOfint$, "?nil"],
      ["ScaledWidth", "int", "?"],
      ["ScaledHeight", "int", "?"],
    ], [["Response", () => ArrayOfPersonImage$, "?nil"]]],
    CreateOrUpdateUserCandidate: [[
      ["PersonId", "int", "?"],
      ["Username", "string", "?nil"],
      ["AccessAllRequests", "boolean", "?"],
    ], [["Response", () => UserCandidate$, "?nil"]]],
    GetUserCandidateByPerson: [[["PersonId", "int", "?"]], [["Response", () => UserCandidate$, "?nil"]]],
    GetCustomerCentrePasswordReplyTemplate: [[["PersonId", "int", "?"]], [["Response", () => ReplyTemplateParsed$, "?nil"]]],
    SendCustomerCentrePasswordEmail: [[
      ["PersonId", "int", "?"],
      ["From", "string", "?nil"],
      ["To", "string", "?nil"],
      ["Subject", "string", "?nil"],
    ], []],
    SendEmail: [[
      ["From", "string", "?nil"],
      ["To", "string", "?nil"],
      ["Subject", "string", "?nil"],
      ["PlainBody", "string", "?nil"],
      ["HtmlBody", "string", "?nil"],
      ["AttachmentIds", () => ArrayOfint$, "?nil"],
    ], []],
    SendEmailWithEventName: [[
      ["From", "string", "?nil"],
      ["To", "string", "?nil"],
      ["Subject", "string", "?nil"],
      ["PlainBody", "string", "?nil"],
      ["HtmlBody", "string", "?nil"],
      ["AttachmentIds", () => ArrayOfint$, "?nil"],
      ["EventName", "string", "?nil"],
    ], []],
    GetUtmParameters: [[["PersonId", "int", "?"]], [["Response", () => UtmParameters$, "?nil"]]],
    SetUtmCreatedPersonContactForFormSubmission: [[
      ["FormSubmissionId", "int", "?"],
      ["PersonId", "int", "?"],
      ["ContactId", "int", "?"],
    ], []],
    UpdateInterests: [[
      ["PersonId", "int", "?"],
      ["EnableInterestIds", () => ArrayOfint$, "?nil"],
      ["DisableInterestIds", () => ArrayOfint$, "?nil"],
    ], []],
    GetPersonList: [[["PersonIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfPerson$, "?nil"]]],
    GetPersonsFromContact: [[["ContactId", "int", "?"]], [["Response", () => ArrayOfPerson$, "?nil"]]],
    GetPersonsFromProject: [[["ProjectId", "int", "?"]], [["Response", () => ArrayOfPerson$, "?nil"]]],
    GetColleagues: [[], [["Response", () => ArrayOfPerson$, "?nil"]]],
    GetColleaguesByDepartment: [[["DepartmentId", "int", "?"]], [["Response", () => ArrayOfPerson$, "?nil"]]],
    GetColleaguesBySource: [[
      ["SourceType", () => AssociateSourceType$, "?"],
      ["Count", "int", "?"],
    ], [["Response", () => ArrayOfPerson$, "?nil"]]],
    GetMyOwner: [[], [["Response", () => Person$, "?nil"]]],
    GetOwnerOnPersonId: [[["PersonId", "int", "?"]], [["Response", () => Person$, "?nil"]]],
    ChangePersonRank: [[
      ["PersonId", "int", "?"],
      ["MoveUp", "boolean", "?"],
    ], [["Response", "int", "?"]]],
    SetPersonRank: [[
      ["PersonId", "int", "?"],
      ["DesiredRank", "short", "?"],
    ], [["Response", "boolean", "?"]]],
    NormalizeRanks: [[["ContactId", "int", "?"]], [["Response", "boolean", "?"]]],
  }),
};
