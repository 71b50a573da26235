/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type Address, Address$, type AddressType, AddressType$, ArrayOfAddress$ } from "../carriers/A.js";
import { ArrayOfContact$, ArrayOfContactActivity$, type Contact, Contact$, type ContactAction, ContactAction$, type ContactActivity, type ContactEntity, ContactEntity$, type ContactSourceType, ContactSourceType$, type ContactSummary, ContactSummary$ } from "../carriers/C.js";
import { ArrayOfDuplicateEntry$, ArrayOfDuplicateRule$, type DuplicateEntry, DuplicateEntry$, type DuplicateRule } from "../carriers/D.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { ArrayOfPerson$, type Person, type PersonEntity, PersonEntity$, type PreviewContact, PreviewContact$ } from "../carriers/P.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface IContactAgent {
  CreateDefaultContactEntity(options?: $rt.CallOptions): Promise<ContactEntity | null>;
  SaveContactEntity(request: SaveContactEntityRequest, options?: $rt.CallOptions): Promise<ContactEntity | null>;
  DeleteContactEntity(request: DeleteContactEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultPreviewContact(options?: $rt.CallOptions): Promise<PreviewContact | null>;
  GetContact(request: GetContactRequest, options?: $rt.CallOptions): Promise<Contact | null>;
  GetMyActiveContacts(request: GetMyActiveContactsRequest, options?: $rt.CallOptions): Promise<(ContactActivity | null)[] | null>;
  GetContactEntity(request: GetContactEntityRequest, options?: $rt.CallOptions): Promise<ContactEntity | null>;
  Undelete(request: UndeleteRequest, options?: $rt.CallOptions): Promise<void>;
  GetPersons(request: GetPersonsRequest, options?: $rt.CallOptions): Promise<(Person | null)[] | null>;
  GetContactWithPersons(request: GetContactWithPersonsRequest, options?: $rt.CallOptions): Promise<ContactEntity | null>;
  GetMyContact(options?: $rt.CallOptions): Promise<ContactEntity | null>;
  GetMyBizCard(options?: $rt.CallOptions): Promise<ContactEntity | null>;
  ChangeCountry(request: ChangeCountryRequest, options?: $rt.CallOptions): Promise<ContactEntity | null>;
  GetAddress(request: GetAddressRequest, options?: $rt.CallOptions): Promise<Address | null>;
  GetAddressByCountry(request: GetAddressByCountryRequest, options?: $rt.CallOptions): Promise<Address | null>;
  AddPerson(request: AddPersonRequest, options?: $rt.CallOptions): Promise<PersonEntity | null>;
  GetDuplicates(request: GetDuplicatesRequest, options?: $rt.CallOptions): Promise<(DuplicateEntry | null)[] | null>;
  CreateNewEntry(request: CreateNewEntryRequest, options?: $rt.CallOptions): Promise<number>;
  GetDuplicateRules(options?: $rt.CallOptions): Promise<(DuplicateRule | null)[] | null>;
  SetDuplicateRulesStatus(request: SetDuplicateRulesStatusRequest, options?: $rt.CallOptions): Promise<void>;
  Merge(request: MergeRequest, options?: $rt.CallOptions): Promise<void>;
  Copy(request: CopyRequest, options?: $rt.CallOptions): Promise<number>;
  GetNameDepartmentDuplicates(request: GetNameDepartmentDuplicatesRequest, options?: $rt.CallOptions): Promise<(DuplicateEntry | null)[] | null>;
  GetDomainDuplicates(request: GetDomainDuplicatesRequest, options?: $rt.CallOptions): Promise<(DuplicateEntry | null)[] | null>;
  IsNumberValid(request: IsNumberValidRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetQuoteVersionAddresses(request: GetQuoteVersionAddressesRequest, options?: $rt.CallOptions): Promise<(Address | null)[] | null>;
  SaveQuoteVersionAddress(request: SaveQuoteVersionAddressRequest, options?: $rt.CallOptions): Promise<Address | null>;
  DeleteExpired(options?: $rt.CallOptions): Promise<void>;
  GetContactSummary(request: GetContactSummaryRequest, options?: $rt.CallOptions): Promise<ContactSummary | null>;
  ValidateContactEntity(request: ValidateContactEntityRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  EnrichContactEntity(request: EnrichContactEntityRequest, options?: $rt.CallOptions): Promise<ContactEntity | null>;
  UpdateInterests(request: UpdateInterestsRequest, options?: $rt.CallOptions): Promise<void>;
  GetContactList(request: GetContactListRequest, options?: $rt.CallOptions): Promise<(Contact | null)[] | null>;
  GetMyContacts(options?: $rt.CallOptions): Promise<(Contact | null)[] | null>;
  GetMyRecentContacts(request: GetMyRecentContactsRequest, options?: $rt.CallOptions): Promise<(Contact | null)[] | null>;
  GetPreviewContact(request: GetPreviewContactRequest, options?: $rt.CallOptions): Promise<PreviewContact | null>;
  GetPreviewEnrichContact(request: GetPreviewEnrichContactRequest, options?: $rt.CallOptions): Promise<PreviewContact | null>;
}

export class ContactAgent implements IContactAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultContactEntity(options?: $rt.CallOptions): Promise<ContactEntity | null> {
    return this.#session.call(ContactAgent$, "CreateDefaultContactEntity", {}, options);
  }

  SaveContactEntity(request: SaveContactEntityRequest, options?: $rt.CallOptions): Promise<ContactEntity | null> {
    return this.#session.call(ContactAgent$, "SaveContactEntity", request, options);
  }

  DeleteContactEntity(request: DeleteContactEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ContactAgent$, "DeleteContactEntity", request, options);
  }

  CreateDefaultPreviewContact(options?: $rt.CallOptions): Promise<PreviewContact | null> {
    return this.#session.call(ContactAgent$, "CreateDefaultPreviewContact", {}, options);
  }

  GetContact(request: GetContactRequest, options?: $rt.CallOptions): Promise<Contact | null> {
    return this.#session.call(ContactAgent$, "GetContact", request, options);
  }

  GetMyActiveContacts(request: GetMyActiveContactsRequest, options?: $rt.CallOptions): Promise<(ContactActivity | null)[] | null> {
    return this.#session.call(ContactAgent$, "GetMyActiveContacts", request, options);
  }

  GetContactEntity(request: GetContactEntityRequest, options?: $rt.CallOptions): Promise<ContactEntity | null> {
    return this.#session.call(ContactAgent$, "GetContactEntity", request, options);
  }

  Undelete(request: UndeleteRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ContactAgent$, "Undelete", request, options);
  }

  GetPersons(request: GetPersonsRequest, options?: $rt.CallOptions): Promise<(Person | null)[] | null> {
    return this.#session.call(ContactAgent$, "GetPersons", request, options);
  }

  GetContactWithPersons(request: GetContactWithPersonsRequest, options?: $rt.CallOptions): Promise<ContactEntity | null> {
    return this.#session.call(ContactAgent$, "GetContactWithPersons", request, options);
  }

  GetMyContact(options?: $rt.CallOptions): Promise<ContactEntity | null> {
    return this.#session.call(ContactAgent$, "GetMyContact", {}, options);
  }

  GetMyBizCard(options?: $rt.CallOptions): Promise<ContactEntity | null> {
    return this.#session.call(ContactAgent$, "GetMyBizCard", {}, options);
  }

  ChangeCountry(request: ChangeCountryRequest, options?: $rt.CallOptions): Promise<ContactEntity | null> {
    return this.#session.call(ContactAgent$, "ChangeCountry", request, options);
  }

  GetAddress(request: GetAddressRequest, options?: $rt.CallOptions): Promise<Address | null> {
    return this.#session.call(ContactAgent$, "GetAddress", request, options);
  }

  GetAddressByCountry(request: GetAddressByCountryRequest, options?: $rt.CallOptions): Promise<Address | null> {
    return this.#session.call(ContactAgent$, "GetAddressByCountry", request, options);
  }

  AddPerson(request: AddPersonRequest, options?: $rt.CallOptions): Promise<PersonEntity | null> {
    return this.#session.call(ContactAgent$, "AddPerson", request, options);
  }

  GetDuplicates(request: GetDuplicatesRequest, options?: $rt.CallOptions): Promise<(DuplicateEntry | null)[] | null> {
    return this.#session.call(ContactAgent$, "GetDuplicates", request, options);
  }

  CreateNewEntry(request: CreateNewEntryRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(ContactAgent$, "CreateNewEntry", request, options);
  }

  GetDuplicateRules(options?: $rt.CallOptions): Promise<(DuplicateRule | null)[] | null> {
    return this.#session.call(ContactAgent$, "GetDuplicateRules", {}, options);
  }

  SetDuplicateRulesStatus(request: SetDuplicateRulesStatusRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ContactAgent$, "SetDuplicateRulesStatus", request, options);
  }

  Merge(request: MergeRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ContactAgent$, "Merge", request, options);
  }

  Copy(request: CopyRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(ContactAgent$, "Copy", request, options);
  }

  GetNameDepartmentDuplicates(request: GetNameDepartmentDuplicatesRequest, options?: $rt.CallOptions): Promise<(DuplicateEntry | null)[] | null> {
    return this.#session.call(ContactAgent$, "GetNameDepartmentDuplicates", request, options);
  }

  GetDomainDuplicates(request: GetDomainDuplicatesRequest, options?: $rt.CallOptions): Promise<(DuplicateEntry | null)[] | null> {
    return this.#session.call(ContactAgent$, "GetDomainDuplicates", request, options);
  }

  IsNumberValid(request: IsNumberValidRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(ContactAgent$, "IsNumberValid", request, options);
  }

  GetQuoteVersionAddresses(request: GetQuoteVersionAddressesRequest, options?: $rt.CallOptions): Promise<(Address | null)[] | null> {
    return this.#session.call(ContactAgent$, "GetQuoteVersionAddresses", request, options);
  }

  SaveQuoteVersionAddress(request: SaveQuoteVersionAddressRequest, options?: $rt.CallOptions): Promise<Address | null> {
    return this.#session.call(ContactAgent$, "SaveQuoteVersionAddress", request, options);
  }

  DeleteExpired(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ContactAgent$, "DeleteExpired", {}, options);
  }

  GetContactSummary(request: GetContactSummaryRequest, options?: $rt.CallOptions): Promise<ContactSummary | null> {
    return this.#session.call(ContactAgent$, "GetContactSummary", request, options);
  }

  ValidateContactEntity(request: ValidateContactEntityRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null> {
    return this.#session.call(ContactAgent$, "ValidateContactEntity", request, options);
  }

  EnrichContactEntity(request: EnrichContactEntityRequest, options?: $rt.CallOptions): Promise<ContactEntity | null> {
    return this.#session.call(ContactAgent$, "EnrichContactEntity", request, options);
  }

  UpdateInterests(request: UpdateInterestsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ContactAgent$, "UpdateInterests", request, options);
  }

  GetContactList(request: GetContactListRequest, options?: $rt.CallOptions): Promise<(Contact | null)[] | null> {
    return this.#session.call(ContactAgent$, "GetContactList", request, options);
  }

  GetMyContacts(options?: $rt.CallOptions): Promise<(Contact | null)[] | null> {
    return this.#session.call(ContactAgent$, "GetMyContacts", {}, options);
  }

  GetMyRecentContacts(request: GetMyRecentContactsRequest, options?: $rt.CallOptions): Promise<(Contact | null)[] | null> {
    return this.#session.call(ContactAgent$, "GetMyRecentContacts", request, options);
  }

  GetPreviewContact(request: GetPreviewContactRequest, options?: $rt.CallOptions): Promise<PreviewContact | null> {
    return this.#session.call(ContactAgent$, "GetPreviewContact", request, options);
  }

  GetPreviewEnrichContact(request: GetPreviewEnrichContactRequest, options?: $rt.CallOptions): Promise<PreviewContact | null> {
    return this.#session.call(ContactAgent$, "GetPreviewEnrichContact", request, options);
  }
}

/** What SaveContactEntity takes. */
export interface SaveContactEntityRequest {
  /** `ContactEntity` */
  readonly ContactEntity?: $rt.Draft<ContactEntity> | null;
}

/** What DeleteContactEntity takes. */
export interface DeleteContactEntityRequest {
  /** `xs:int` */
  readonly ContactEntityId?: number;
}

/** What GetContact takes. */
export interface GetContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** What GetMyActiveContacts takes. */
export interface GetMyActiveContactsRequest {
  /** `xs:dateTime` */
  readonly ActivityStartTime?: string;
  /** `ArrayOfint` */
  readonly ContactCategories?: readonly number[] | null;
  /** `ContactAction` */
  readonly ActionType?: readonly ContactAction[];
}

/** What GetContactEntity takes. */
export interface GetContactEntityRequest {
  /** `xs:int` */
  readonly ContactEntityId?: number;
}

/** What Undelete takes. */
export interface UndeleteRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** What GetPersons takes. */
export interface GetPersonsRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** What GetContactWithPersons takes. */
export interface GetContactWithPersonsRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** What ChangeCountry takes. */
export interface ChangeCountryRequest {
  /** `ContactEntity` */
  readonly ContactEntity?: $rt.Draft<ContactEntity> | null;
  /** `xs:int` */
  readonly ToCountryId?: number;
}

/** What GetAddress takes. */
export interface GetAddressRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** What GetAddressByCountry takes. */
export interface GetAddressByCountryRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly CountryId?: number;
}

/** What AddPerson takes. */
export interface AddPersonRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `PersonEntity` */
  readonly NewPersonEntity?: $rt.Draft<PersonEntity> | null;
}

/** What GetDuplicates takes. */
export interface GetDuplicatesRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

/** What CreateNewEntry takes. */
export interface CreateNewEntryRequest {
  /** `DuplicateEntry` */
  readonly Duplicate?: $rt.Draft<DuplicateEntry> | null;
}

/** What SetDuplicateRulesStatus takes. */
export interface SetDuplicateRulesStatusRequest {
  /** `ArrayOfDuplicateRule` */
  readonly Rules?: readonly ($rt.Draft<DuplicateRule> | null)[] | null;
}

/** What Merge takes. */
export interface MergeRequest {
  /** `xs:int` */
  readonly SourceContactId?: number;
  /** `xs:int` */
  readonly DestinationContactId?: number;
  /** `xs:boolean` */
  readonly MergeIdenticalPersons?: boolean;
  /** `xs:boolean` */
  readonly ReplaceEmptyFieldsOnDestination?: boolean;
}

/** What Copy takes. */
export interface CopyRequest {
  /** `xs:int` */
  readonly SourceContactId?: number;
  /** `xs:string` */
  readonly DestinationContactName?: string | null;
  /** `xs:string` */
  readonly DestinationContactDepartment?: string | null;
  /** `xs:boolean` */
  readonly CopyPersons?: boolean;
}

/** What GetNameDepartmentDuplicates takes. */
export interface GetNameDepartmentDuplicatesRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `xs:string` */
  readonly Department?: string | null;
}

/** What GetDomainDuplicates takes. */
export interface GetDomainDuplicatesRequest {
  /** `xs:string` */
  readonly Domain?: string | null;
}

/** What IsNumberValid takes. */
export interface IsNumberValidRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:string` */
  readonly Number?: string | null;
}

/** What GetQuoteVersionAddresses takes. */
export interface GetQuoteVersionAddressesRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** What SaveQuoteVersionAddress takes. */
export interface SaveQuoteVersionAddressRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `Address` */
  readonly Address?: $rt.Draft<Address> | null;
  /** `AddressType` */
  readonly AddressType?: AddressType;
  /** `xs:int` */
  readonly CountryId?: number;
}

/** What GetContactSummary takes. */
export interface GetContactSummaryRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly Limit?: number;
}

/** What ValidateContactEntity takes. */
export interface ValidateContactEntityRequest {
  /** `ContactEntity` */
  readonly ContactEntity?: $rt.Draft<ContactEntity> | null;
}

/** What EnrichContactEntity takes. */
export interface EnrichContactEntityRequest {
  /** `ContactEntity` */
  readonly ContactEntity?: $rt.Draft<ContactEntity> | null;
  /** `xs:string` */
  readonly EnrichId?: string | null;
}

/** What UpdateInterests takes. */
export interface UpdateInterestsRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `ArrayOfint` */
  readonly EnableInterestIds?: readonly number[] | null;
  /** `ArrayOfint` */
  readonly DisableInterestIds?: readonly number[] | null;
}

/** What GetContactList takes. */
export interface GetContactListRequest {
  /** `ArrayOfint` */
  readonly ContactIds?: readonly number[] | null;
}

/** What GetMyRecentContacts takes. */
export interface GetMyRecentContactsRequest {
  /** `ContactSourceType` */
  readonly SourceType?: readonly ContactSourceType[];
}

/** What GetPreviewContact takes. */
export interface GetPreviewContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** What GetPreviewEnrichContact takes. */
export interface GetPreviewEnrichContactRequest {
  /** `xs:string` */
  readonly EnrichId?: string | null;
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
export const ContactAgent$: $rt.AgentDescriptor<IContactAgent> = {
  services: "Services88",
  name: "Contact",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultContactEntity: [[], [["Response", () => ContactEntity$, "?nil"]]],
    SaveContactEntity: [[["ContactEntity", () => ContactEntity$, "?nil"]], [["Response", () => ContactEntity$, "?nil"]]],
    DeleteContactEntity: [[["ContactEntityId", $xs.int, "?"]], []],
    CreateDefaultPreviewContact: [[], [["Response", () => PreviewContact$, "?nil"]]],
    GetContact: [[["ContactId", $xs.int, "?"]], [["Response", () => Contact$, "?nil"]]],
    GetMyActiveContacts: [[
      ["ActivityStartTime", $xs.dateTime, "?"],
      ["ContactCategories", () => ArrayOfint$, "?nil"],
      ["ActionType", () => ContactAction$, "?"],
    ], [["Response", () => ArrayOfContactActivity$, "?nil"]]],
    GetContactEntity: [[["ContactEntityId", $xs.int, "?"]], [["Response", () => ContactEntity$, "?nil"]]],
    Undelete: [[["Id", $xs.int, "?"]], []],
    GetPersons: [[["ContactId", $xs.int, "?"]], [["Response", () => ArrayOfPerson$, "?nil"]]],
    GetContactWithPersons: [[["ContactId", $xs.int, "?"]], [["Response", () => ContactEntity$, "?nil"]]],
    GetMyContact: [[], [["Response", () => ContactEntity$, "?nil"]]],
    GetMyBizCard: [[], [["Response", () => ContactEntity$, "?nil"]]],
    ChangeCountry: [[
      ["ContactEntity", () => ContactEntity$, "?nil"],
      ["ToCountryId", $xs.int, "?"],
    ], [["Response", () => ContactEntity$, "?nil"]]],
    GetAddress: [[["ContactId", $xs.int, "?"]], [["Response", () => Address$, "?nil"]]],
    GetAddressByCountry: [[
      ["ContactId", $xs.int, "?"],
      ["CountryId", $xs.int, "?"],
    ], [["Response", () => Address$, "?nil"]]],
    AddPerson: [[
      ["ContactId", $xs.int, "?"],
      ["NewPersonEntity", () => PersonEntity$, "?nil"],
    ], [["Response", () => PersonEntity$, "?nil"]]],
    GetDuplicates: [[["Name", $xs.string, "?nil"]], [["Response", () => ArrayOfDuplicateEntry$, "?nil"]]],
    CreateNewEntry: [[["Duplicate", () => DuplicateEntry$, "?nil"]], [["Response", $xs.int, "?"]]],
    GetDuplicateRules: [[], [["Response", () => ArrayOfDuplicateRule$, "?nil"]]],
    SetDuplicateRulesStatus: [[["Rules", () => ArrayOfDuplicateRule$, "?nil"]], []],
    Merge: [[
      ["SourceContactId", $xs.int, "?"],
      ["DestinationContactId", $xs.int, "?"],
      ["MergeIdenticalPersons", $xs.boolean, "?"],
      ["ReplaceEmptyFieldsOnDestination", $xs.boolean, "?"],
    ], []],
    Copy: [[
      ["SourceContactId", $xs.int, "?"],
      ["DestinationContactName", $xs.string, "?nil"],
      ["DestinationContactDepartment", $xs.string, "?nil"],
      ["CopyPersons", $xs.boolean, "?"],
    ], [["Response", $xs.int, "?"]]],
    GetNameDepartmentDuplicates: [[
      ["Name", $xs.string, "?nil"],
      ["Department", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfDuplicateEntry$, "?nil"]]],
    GetDomainDuplicates: [[["Domain", $xs.string, "?nil"]], [["Response", () => ArrayOfDuplicateEntry$, "?nil"]]],
    IsNumberValid: [[
      ["ContactId", $xs.int, "?"],
      ["Number", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    GetQuoteVersionAddresses: [[["QuoteVersionId", $xs.int, "?"]], [["Response", () => ArrayOfAddress$, "?nil"]]],
    SaveQuoteVersionAddress: [[
      ["QuoteVersionId", $xs.int, "?"],
      ["Address", () => Address$, "?nil"],
      ["AddressType", () => AddressType$, "?"],
      ["CountryId", $xs.int, "?"],
    ], [["Response", () => Address$, "?nil"]]],
    DeleteExpired: [[], []],
    GetContactSummary: [[
      ["ContactId", $xs.int, "?"],
      ["Limit", $xs.int, "?"],
    ], [["Response", () => ContactSummary$, "?nil"]]],
    ValidateContactEntity: [[["ContactEntity", () => ContactEntity$, "?nil"]], [["Response", () => StringDictionary$, "?nil"]]],
    EnrichContactEntity: [[
      ["ContactEntity", () => ContactEntity$, "?nil"],
      ["EnrichId", $xs.string, "?nil"],
    ], [["Response", () => ContactEntity$, "?nil"]]],
    UpdateInterests: [[
      ["ContactId", $xs.int, "?"],
      ["EnableInterestIds", () => ArrayOfint$, "?nil"],
      ["DisableInterestIds", () => ArrayOfint$, "?nil"],
    ], []],
    GetContactList: [[["ContactIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfContact$, "?nil"]]],
    GetMyContacts: [[], [["Response", () => ArrayOfContact$, "?nil"]]],
    GetMyRecentContacts: [[["SourceType", () => ContactSourceType$, "?"]], [["Response", () => ArrayOfContact$, "?nil"]]],
    GetPreviewContact: [[["ContactId", $xs.int, "?"]], [["Response", () => PreviewContact$, "?nil"]]],
    GetPreviewEnrichContact: [[["EnrichId", $xs.string, "?nil"]], [["Response", () => PreviewContact$, "?nil"]]],
  }),
};
