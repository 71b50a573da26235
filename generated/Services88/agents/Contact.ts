/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { Address, AddressType } from "../carriers/A.js";
import type { Contact, ContactAction, ContactActivity, ContactEntity, ContactSourceType, ContactSummary } from "../carriers/C.js";
import type { DuplicateEntry, DuplicateRule } from "../carriers/D.js";
import type { Person, PersonEntity, PreviewContact } from "../carriers/P.js";
import { $ns0, Address$, AddressType$, ArrayOfActivitySummaryItem$, ArrayOfChatSummaryItem$, ArrayOfContact$, ArrayOfDuplicateEntry$, ArrayOfDuplicateRule$, ArrayOfPerson$, ArrayOfSaleSummaryItem$, ArrayOfTicketSummaryItem$, ArrayOfint$, Carrier$, Contact$, ContactEntity$, DuplicateEntry$, PersonEntity$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/descriptors.js";

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

/** The request of SaveContactEntity. */
export interface SaveContactEntityRequest {
  /** `ContactEntity` */
  readonly ContactEntity?: $rt.Draft<ContactEntity> | null;
}

/** The request of DeleteContactEntity. */
export interface DeleteContactEntityRequest {
  /** `xs:int` */
  readonly ContactEntityId?: number;
}

/** The request of GetContact. */
export interface GetContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** The request of GetMyActiveContacts. */
export interface GetMyActiveContactsRequest {
  /** `xs:dateTime` */
  readonly ActivityStartTime?: string;
  /** `ArrayOfint` */
  readonly ContactCategories?: readonly number[] | null;
  /** `ContactAction` */
  readonly ActionType?: readonly ContactAction[];
}

/** The request of GetContactEntity. */
export interface GetContactEntityRequest {
  /** `xs:int` */
  readonly ContactEntityId?: number;
}

/** The request of Undelete. */
export interface UndeleteRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of GetPersons. */
export interface GetPersonsRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** The request of GetContactWithPersons. */
export interface GetContactWithPersonsRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** The request of ChangeCountry. */
export interface ChangeCountryRequest {
  /** `ContactEntity` */
  readonly ContactEntity?: $rt.Draft<ContactEntity> | null;
  /** `xs:int` */
  readonly ToCountryId?: number;
}

/** The request of GetAddress. */
export interface GetAddressRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** The request of GetAddressByCountry. */
export interface GetAddressByCountryRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly CountryId?: number;
}

/** The request of AddPerson. */
export interface AddPersonRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `PersonEntity` */
  readonly NewPersonEntity?: $rt.Draft<PersonEntity> | null;
}

/** The request of GetDuplicates. */
export interface GetDuplicatesRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

/** The request of CreateNewEntry. */
export interface CreateNewEntryRequest {
  /** `DuplicateEntry` */
  readonly Duplicate?: $rt.Draft<DuplicateEntry> | null;
}

/** The request of SetDuplicateRulesStatus. */
export interface SetDuplicateRulesStatusRequest {
  /** `ArrayOfDuplicateRule` */
  readonly Rules?: readonly ($rt.Draft<DuplicateRule> | null)[] | null;
}

/** The request of Merge. */
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

/** The request of Copy. */
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

/** The request of GetNameDepartmentDuplicates. */
export interface GetNameDepartmentDuplicatesRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `xs:string` */
  readonly Department?: string | null;
}

/** The request of GetDomainDuplicates. */
export interface GetDomainDuplicatesRequest {
  /** `xs:string` */
  readonly Domain?: string | null;
}

/** The request of IsNumberValid. */
export interface IsNumberValidRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:string` */
  readonly Number?: string | null;
}

/** The request of GetQuoteVersionAddresses. */
export interface GetQuoteVersionAddressesRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** The request of SaveQuoteVersionAddress. */
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

/** The request of GetContactSummary. */
export interface GetContactSummaryRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly Limit?: number;
}

/** The request of ValidateContactEntity. */
export interface ValidateContactEntityRequest {
  /** `ContactEntity` */
  readonly ContactEntity?: $rt.Draft<ContactEntity> | null;
}

/** The request of EnrichContactEntity. */
export interface EnrichContactEntityRequest {
  /** `ContactEntity` */
  readonly ContactEntity?: $rt.Draft<ContactEntity> | null;
  /** `xs:string` */
  readonly EnrichId?: string | null;
}

/** The request of UpdateInterests. */
export interface UpdateInterestsRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `ArrayOfint` */
  readonly EnableInterestIds?: readonly number[] | null;
  /** `ArrayOfint` */
  readonly DisableInterestIds?: readonly number[] | null;
}

/** The request of GetContactList. */
export interface GetContactListRequest {
  /** `ArrayOfint` */
  readonly ContactIds?: readonly number[] | null;
}

/** The request of GetMyRecentContacts. */
export interface GetMyRecentContactsRequest {
  /** `ContactSourceType` */
  readonly SourceType?: readonly ContactSourceType[];
}

/** The request of GetPreviewContact. */
export interface GetPreviewContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** The request of GetPreviewEnrichContact. */
export interface GetPreviewEnrichContactRequest {
  /** `xs:string` */
  readonly EnrichId?: string | null;
}

export const ArrayOfAddress$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfAddress", namespace: $ns0, item: ["Address", () => Address$, "*nil"] };

export const ContactAction$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ContactAction",
  namespace: $ns0,
  names: ["Created", "Updated", "NewActivity", "ActivityCompleted", "PersonAdded", "PersonUpdated", "DocumentAdded", "UndefinedValue128"],
};

export const ContactActivity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ContactActivity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ContactId", $xs.int, "?"],
    ["Department", $xs.string, "?nil"],
    ["OrgNr", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["URL", $xs.string, "?nil"],
    ["AssociateFullName", $xs.string, "?nil"],
    ["Action", () => ContactAction$, "?"],
    ["ActionTime", $xs.dateTime, "?"],
    ["Category", $xs.string, "?nil"],
    ["ActivityPersonName", $xs.string, "?nil"],
    ["ActionId", $xs.int, "?"],
    ["PersonId", $xs.int, "?"],
    ["ActivityPersonId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
  ],
};

export const ArrayOfContactActivity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfContactActivity", namespace: $ns0, item: ["ContactActivity", () => ContactActivity$, "*nil"] };

export const ContactSourceType$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ContactSourceType",
  namespace: $ns0,
  names: ["History", "Diary", "Favorites", "UndefinedValue8"],
};

export const ContactSummary$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ContactSummary",
  namespace: $ns0,
  members: [
    ["Contact", () => Contact$, "?nil"],
    ["Tickets", () => ArrayOfTicketSummaryItem$, "?nil"],
    ["Followups", () => ArrayOfActivitySummaryItem$, "?nil"],
    ["Documents", () => ArrayOfActivitySummaryItem$, "?nil"],
    ["Sales", () => ArrayOfSaleSummaryItem$, "?nil"],
    ["Chats", () => ArrayOfChatSummaryItem$, "?nil"],
  ],
};

export const PreviewContact$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PreviewContact",
  namespace: $ns0,
  members: [
    ["ContactId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Department", $xs.string, "?nil"],
    ["CountryId", $xs.int, "?"],
    ["Number2", $xs.string, "?nil"],
    ["DirectPhone", $xs.string, "?nil"],
    ["URL", $xs.string, "?nil"],
    ["EmailAddress", $xs.string, "?nil"],
    ["BusinessName", $xs.string, "?nil"],
    ["CategoryName", $xs.string, "?nil"],
    ["AssociateFullName", $xs.string, "?nil"],
    ["Address", () => Address$, "?nil"],
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

export interface ContactAgent extends IContactAgent {}
export const ContactAgent: $rt.ClientOf<ContactAgent> = /* @__PURE__ */ $client(ContactAgent$);
