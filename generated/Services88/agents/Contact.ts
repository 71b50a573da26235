/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
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
export const ContactAgent$: $rt.AgentDescriptor<IContactAgent> = {
  services: "Services88",
  name: "Contact",
  namespace: $ns0,
  operations: {
    CreateDefaultContactEntity: {
      name: "CreateDefaultContactEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultContactEntity",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultContactEntityResponse",
        members: [
          ["Response", () => ContactEntity$, "?nil"],
        ],
      },
    },
    SaveContactEntity: {
      name: "SaveContactEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveContactEntity",
        members: [
          ["ContactEntity", () => ContactEntity$, "?nil"],
        ],
      },
      response: {
        element: "SaveContactEntityResponse",
        members: [
          ["Response", () => ContactEntity$, "?nil"],
        ],
      },
    },
    DeleteContactEntity: {
      name: "DeleteContactEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteContactEntity",
        members: [
          ["ContactEntityId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteContactEntityResponse",
        members: [
        ],
      },
    },
    CreateDefaultPreviewContact: {
      name: "CreateDefaultPreviewContact",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultPreviewContact",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultPreviewContactResponse",
        members: [
          ["Response", () => PreviewContact$, "?nil"],
        ],
      },
    },
    GetContact: {
      name: "GetContact",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetContact",
        members: [
          ["ContactId", "int", "?"],
        ],
      },
      response: {
        element: "GetContactResponse",
        members: [
          ["Response", () => Contact$, "?nil"],
        ],
      },
    },
    GetMyActiveContacts: {
      name: "GetMyActiveContacts",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetMyActiveContacts",
        members: [
          ["ActivityStartTime", "dateTime", "?"],
          ["ContactCategories", () => ArrayOfint$, "?nil"],
          ["ActionType", () => ContactAction$, "?"],
        ],
      },
      response: {
        element: "GetMyActiveContactsResponse",
        members: [
          ["Response", () => ArrayOfContactActivity$, "?nil"],
        ],
      },
    },
    GetContactEntity: {
      name: "GetContactEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetContactEntity",
        members: [
          ["ContactEntityId", "int", "?"],
        ],
      },
      response: {
        element: "GetContactEntityResponse",
        members: [
          ["Response", () => ContactEntity$, "?nil"],
        ],
      },
    },
    Undelete: {
      name: "Undelete",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "Undelete",
        members: [
          ["Id", "int", "?"],
        ],
      },
      response: {
        element: "UndeleteResponse",
        members: [
        ],
      },
    },
    GetPersons: {
      name: "GetPersons",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetPersons",
        members: [
          ["ContactId", "int", "?"],
        ],
      },
      response: {
        element: "GetPersonsResponse",
        members: [
          ["Response", () => ArrayOfPerson$, "?nil"],
        ],
      },
    },
    GetContactWithPersons: {
      name: "GetContactWithPersons",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetContactWithPersons",
        members: [
          ["ContactId", "int", "?"],
        ],
      },
      response: {
        element: "GetContactWithPersonsResponse",
        members: [
          ["Response", () => ContactEntity$, "?nil"],
        ],
      },
    },
    GetMyContact: {
      name: "GetMyContact",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetMyContact",
        members: [
        ],
      },
      response: {
        element: "GetMyContactResponse",
        members: [
          ["Response", () => ContactEntity$, "?nil"],
        ],
      },
    },
    GetMyBizCard: {
      name: "GetMyBizCard",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetMyBizCard",
        members: [
        ],
      },
      response: {
        element: "GetMyBizCardResponse",
        members: [
          ["Response", () => ContactEntity$, "?nil"],
        ],
      },
    },
    ChangeCountry: {
      name: "ChangeCountry",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ChangeCountry",
        members: [
          ["ContactEntity", () => ContactEntity$, "?nil"],
          ["ToCountryId", "int", "?"],
        ],
      },
      response: {
        element: "ChangeCountryResponse",
        members: [
          ["Response", () => ContactEntity$, "?nil"],
        ],
      },
    },
    GetAddress: {
      name: "GetAddress",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetAddress",
        members: [
          ["ContactId", "int", "?"],
        ],
      },
      response: {
        element: "GetAddressResponse",
        members: [
          ["Response", () => Address$, "?nil"],
        ],
      },
    },
    GetAddressByCountry: {
      name: "GetAddressByCountry",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetAddressByCountry",
        members: [
          ["ContactId", "int", "?"],
          ["CountryId", "int", "?"],
        ],
      },
      response: {
        element: "GetAddressByCountryResponse",
        members: [
          ["Response", () => Address$, "?nil"],
        ],
      },
    },
    AddPerson: {
      name: "AddPerson",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "AddPerson",
        members: [
          ["ContactId", "int", "?"],
          ["NewPersonEntity", () => PersonEntity$, "?nil"],
        ],
      },
      response: {
        element: "AddPersonResponse",
        members: [
          ["Response", () => PersonEntity$, "?nil"],
        ],
      },
    },
    GetDuplicates: {
      name: "GetDuplicates",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetDuplicates",
        members: [
          ["Name", "string", "?nil"],
        ],
      },
      response: {
        element: "GetDuplicatesResponse",
        members: [
          ["Response", () => ArrayOfDuplicateEntry$, "?nil"],
        ],
      },
    },
    CreateNewEntry: {
      name: "CreateNewEntry",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateNewEntry",
        members: [
          ["Duplicate", () => DuplicateEntry$, "?nil"],
        ],
      },
      response: {
        element: "CreateNewEntryResponse",
        members: [
          ["Response", "int", "?"],
        ],
      },
    },
    GetDuplicateRules: {
      name: "GetDuplicateRules",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetDuplicateRules",
        members: [
        ],
      },
      response: {
        element: "GetDuplicateRulesResponse",
        members: [
          ["Response", () => ArrayOfDuplicateRule$, "?nil"],
        ],
      },
    },
    SetDuplicateRulesStatus: {
      name: "SetDuplicateRulesStatus",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SetDuplicateRulesStatus",
        members: [
          ["Rules", () => ArrayOfDuplicateRule$, "?nil"],
        ],
      },
      response: {
        element: "SetDuplicateRulesStatusResponse",
        members: [
        ],
      },
    },
    Merge: {
      name: "Merge",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "Merge",
        members: [
          ["SourceContactId", "int", "?"],
          ["DestinationContactId", "int", "?"],
          ["MergeIdenticalPersons", "boolean", "?"],
          ["ReplaceEmptyFieldsOnDestination", "boolean", "?"],
        ],
      },
      response: {
        element: "MergeResponse",
        members: [
        ],
      },
    },
    Copy: {
      name: "Copy",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "Copy",
        members: [
          ["SourceContactId", "int", "?"],
          ["DestinationContactName", "string", "?nil"],
          ["DestinationContactDepartment", "string", "?nil"],
          ["CopyPersons", "boolean", "?"],
        ],
      },
      response: {
        element: "CopyResponse",
        members: [
          ["Response", "int", "?"],
        ],
      },
    },
    GetNameDepartmentDuplicates: {
      name: "GetNameDepartmentDuplicates",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetNameDepartmentDuplicates",
        members: [
          ["Name", "string", "?nil"],
          ["Department", "string", "?nil"],
        ],
      },
      response: {
        element: "GetNameDepartmentDuplicatesResponse",
        members: [
          ["Response", () => ArrayOfDuplicateEntry$, "?nil"],
        ],
      },
    },
    GetDomainDuplicates: {
      name: "GetDomainDuplicates",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetDomainDuplicates",
        members: [
          ["Domain", "string", "?nil"],
        ],
      },
      response: {
        element: "GetDomainDuplicatesResponse",
        members: [
          ["Response", () => ArrayOfDuplicateEntry$, "?nil"],
        ],
      },
    },
    IsNumberValid: {
      name: "IsNumberValid",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "IsNumberValid",
        members: [
          ["ContactId", "int", "?"],
          ["Number", "string", "?nil"],
        ],
      },
      response: {
        element: "IsNumberValidResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    GetQuoteVersionAddresses: {
      name: "GetQuoteVersionAddresses",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetQuoteVersionAddresses",
        members: [
          ["QuoteVersionId", "int", "?"],
        ],
      },
      response: {
        element: "GetQuoteVersionAddressesResponse",
        members: [
          ["Response", () => ArrayOfAddress$, "?nil"],
        ],
      },
    },
    SaveQuoteVersionAddress: {
      name: "SaveQuoteVersionAddress",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveQuoteVersionAddress",
        members: [
          ["QuoteVersionId", "int", "?"],
          ["Address", () => Address$, "?nil"],
          ["AddressType", () => AddressType$, "?"],
          ["CountryId", "int", "?"],
        ],
      },
      response: {
        element: "SaveQuoteVersionAddressResponse",
        members: [
          ["Response", () => Address$, "?nil"],
        ],
      },
    },
    DeleteExpired: {
      name: "DeleteExpired",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteExpired",
        members: [
        ],
      },
      response: {
        element: "DeleteExpiredResponse",
        members: [
        ],
      },
    },
    GetContactSummary: {
      name: "GetContactSummary",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetContactSummary",
        members: [
          ["ContactId", "int", "?"],
          ["Limit", "int", "?"],
        ],
      },
      response: {
        element: "GetContactSummaryResponse",
        members: [
          ["Response", () => ContactSummary$, "?nil"],
        ],
      },
    },
    ValidateContactEntity: {
      name: "ValidateContactEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ValidateContactEntity",
        members: [
          ["ContactEntity", () => ContactEntity$, "?nil"],
        ],
      },
      response: {
        element: "ValidateContactEntityResponse",
        members: [
          ["Response", () => StringDictionary$, "?nil"],
        ],
      },
    },
    EnrichContactEntity: {
      name: "EnrichContactEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "EnrichContactEntity",
        members: [
          ["ContactEntity", () => ContactEntity$, "?nil"],
          ["EnrichId", "string", "?nil"],
        ],
      },
      response: {
        element: "EnrichContactEntityResponse",
        members: [
          ["Response", () => ContactEntity$, "?nil"],
        ],
      },
    },
    UpdateInterests: {
      name: "UpdateInterests",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "UpdateInterests",
        members: [
          ["ContactId", "int", "?"],
          ["EnableInterestIds", () => ArrayOfint$, "?nil"],
          ["DisableInterestIds", () => ArrayOfint$, "?nil"],
        ],
      },
      response: {
        element: "UpdateInterestsResponse",
        members: [
        ],
      },
    },
    GetContactList: {
      name: "GetContactList",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetContactList",
        members: [
          ["ContactIds", () => ArrayOfint$, "?nil"],
        ],
      },
      response: {
        element: "GetContactListResponse",
        members: [
          ["Response", () => ArrayOfContact$, "?nil"],
        ],
      },
    },
    GetMyContacts: {
      name: "GetMyContacts",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetMyContacts",
        members: [
        ],
      },
      response: {
        element: "GetMyContactsResponse",
        members: [
          ["Response", () => ArrayOfContact$, "?nil"],
        ],
      },
    },
    GetMyRecentContacts: {
      name: "GetMyRecentContacts",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetMyRecentContacts",
        members: [
          ["SourceType", () => ContactSourceType$, "?"],
        ],
      },
      response: {
        element: "GetMyRecentContactsResponse",
        members: [
          ["Response", () => ArrayOfContact$, "?nil"],
        ],
      },
    },
    GetPreviewContact: {
      name: "GetPreviewContact",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetPreviewContact",
        members: [
          ["ContactId", "int", "?"],
        ],
      },
      response: {
        element: "GetPreviewContactResponse",
        members: [
          ["Response", () => PreviewContact$, "?nil"],
        ],
      },
    },
    GetPreviewEnrichContact: {
      name: "GetPreviewEnrichContact",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetPreviewEnrichContact",
        members: [
          ["EnrichId", "string", "?nil"],
        ],
      },
      response: {
        element: "GetPreviewEnrichContactResponse",
        members: [
          ["Response", () => PreviewContact$, "?nil"],
        ],
      },
    },
  },
};
