/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { ArrayOfPhoneListItem$, type PhoneListItem, type PhoneListPreferences, PhoneListPreferences$ } from "../carriers/P.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface IPhoneListAgent {
  Search(request: SearchRequest, options?: $rt.CallOptions): Promise<(PhoneListItem | null)[] | null>;
  SearchWithPreferences(request: SearchWithPreferencesRequest, options?: $rt.CallOptions): Promise<(PhoneListItem | null)[] | null>;
  GetDepartmentPhones(request: GetDepartmentPhonesRequest, options?: $rt.CallOptions): Promise<(PhoneListItem | null)[] | null>;
  GetFavoritesPhones(options?: $rt.CallOptions): Promise<(PhoneListItem | null)[] | null>;
  GetContactPhones(request: GetContactPhonesRequest, options?: $rt.CallOptions): Promise<(PhoneListItem | null)[] | null>;
  AddToFavorites(request: AddToFavoritesRequest, options?: $rt.CallOptions): Promise<number>;
  GetPreferences(options?: $rt.CallOptions): Promise<PhoneListPreferences | null>;
  SetPreferences(request: SetPreferencesRequest, options?: $rt.CallOptions): Promise<void>;
}

export class PhoneListAgent implements IPhoneListAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  Search(request: SearchRequest, options?: $rt.CallOptions): Promise<(PhoneListItem | null)[] | null> {
    return this.#session.call(PhoneListAgent$, "Search", request, options);
  }

  SearchWithPreferences(request: SearchWithPreferencesRequest, options?: $rt.CallOptions): Promise<(PhoneListItem | null)[] | null> {
    return this.#session.call(PhoneListAgent$, "SearchWithPreferences", request, options);
  }

  GetDepartmentPhones(request: GetDepartmentPhonesRequest, options?: $rt.CallOptions): Promise<(PhoneListItem | null)[] | null> {
    return this.#session.call(PhoneListAgent$, "GetDepartmentPhones", request, options);
  }

  GetFavoritesPhones(options?: $rt.CallOptions): Promise<(PhoneListItem | null)[] | null> {
    return this.#session.call(PhoneListAgent$, "GetFavoritesPhones", {}, options);
  }

  GetContactPhones(request: GetContactPhonesRequest, options?: $rt.CallOptions): Promise<(PhoneListItem | null)[] | null> {
    return this.#session.call(PhoneListAgent$, "GetContactPhones", request, options);
  }

  AddToFavorites(request: AddToFavoritesRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(PhoneListAgent$, "AddToFavorites", request, options);
  }

  GetPreferences(options?: $rt.CallOptions): Promise<PhoneListPreferences | null> {
    return this.#session.call(PhoneListAgent$, "GetPreferences", {}, options);
  }

  SetPreferences(request: SetPreferencesRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(PhoneListAgent$, "SetPreferences", request, options);
  }
}

/** What Search takes. */
export interface SearchRequest {
  /** `xs:string` */
  readonly SearchString?: string | null;
}

/** What SearchWithPreferences takes. */
export interface SearchWithPreferencesRequest {
  /** `xs:string` */
  readonly SearchString?: string | null;
  /** `PhoneListPreferences` */
  readonly Preferences?: $rt.Draft<PhoneListPreferences> | null;
}

/** What GetDepartmentPhones takes. */
export interface GetDepartmentPhonesRequest {
  /** `xs:int` */
  readonly DepartmentId?: number;
}

/** What GetContactPhones takes. */
export interface GetContactPhonesRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** What AddToFavorites takes. */
export interface AddToFavoritesRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** What SetPreferences takes. */
export interface SetPreferencesRequest {
  /** `PhoneListPreferences` */
  readonly Preferences?: $rt.Draft<PhoneListPreferences> | null;
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
export const PhoneListAgent$: $rt.AgentDescriptor<IPhoneListAgent> = {
  services: "Services88",
  name: "PhoneList",
  namespace: $ns0,
  operations: {
    Search: {
      name: "Search",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "Search",
        members: [
          ["SearchString", "string", "?nil"],
        ],
      },
      response: {
        element: "SearchResponse",
        members: [
          ["Response", () => ArrayOfPhoneListItem$, "?nil"],
        ],
      },
    },
    SearchWithPreferences: {
      name: "SearchWithPreferences",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SearchWithPreferences",
        members: [
          ["SearchString", "string", "?nil"],
          ["Preferences", () => PhoneListPreferences$, "?nil"],
        ],
      },
      response: {
        element: "SearchWithPreferencesResponse",
        members: [
          ["Response", () => ArrayOfPhoneListItem$, "?nil"],
        ],
      },
    },
    GetDepartmentPhones: {
      name: "GetDepartmentPhones",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetDepartmentPhones",
        members: [
          ["DepartmentId", "int", "?"],
        ],
      },
      response: {
        element: "GetDepartmentPhonesResponse",
        members: [
          ["Response", () => ArrayOfPhoneListItem$, "?nil"],
        ],
      },
    },
    GetFavoritesPhones: {
      name: "GetFavoritesPhones",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetFavoritesPhones",
        members: [
        ],
      },
      response: {
        element: "GetFavoritesPhonesResponse",
        members: [
          ["Response", () => ArrayOfPhoneListItem$, "?nil"],
        ],
      },
    },
    GetContactPhones: {
      name: "GetContactPhones",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetContactPhones",
        members: [
          ["ContactId", "int", "?"],
        ],
      },
      response: {
        element: "GetContactPhonesResponse",
        members: [
          ["Response", () => ArrayOfPhoneListItem$, "?nil"],
        ],
      },
    },
    AddToFavorites: {
      name: "AddToFavorites",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "AddToFavorites",
        members: [
          ["ContactId", "int", "?"],
        ],
      },
      response: {
        element: "AddToFavoritesResponse",
        members: [
          ["Response", "int", "?"],
        ],
      },
    },
    GetPreferences: {
      name: "GetPreferences",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetPreferences",
        members: [
        ],
      },
      response: {
        element: "GetPreferencesResponse",
        members: [
          ["Response", () => PhoneListPreferences$, "?nil"],
        ],
      },
    },
    SetPreferences: {
      name: "SetPreferences",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SetPreferences",
        members: [
          ["Preferences", () => PhoneListPreferences$, "?nil"],
        ],
      },
      response: {
        element: "SetPreferencesResponse",
        members: [
        ],
      },
    },
  },
};
