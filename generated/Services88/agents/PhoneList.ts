/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
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
export const PhoneListAgent$: $rt.AgentDescriptor<IPhoneListAgent> = {
  services: "Services88",
  name: "PhoneList",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    Search: [[["SearchString", $xs.string, "?nil"]], [["Response", () => ArrayOfPhoneListItem$, "?nil"]]],
    SearchWithPreferences: [[
      ["SearchString", $xs.string, "?nil"],
      ["Preferences", () => PhoneListPreferences$, "?nil"],
    ], [["Response", () => ArrayOfPhoneListItem$, "?nil"]]],
    GetDepartmentPhones: [[["DepartmentId", $xs.int, "?"]], [["Response", () => ArrayOfPhoneListItem$, "?nil"]]],
    GetFavoritesPhones: [[], [["Response", () => ArrayOfPhoneListItem$, "?nil"]]],
    GetContactPhones: [[["ContactId", $xs.int, "?"]], [["Response", () => ArrayOfPhoneListItem$, "?nil"]]],
    AddToFavorites: [[["ContactId", $xs.int, "?"]], [["Response", $xs.int, "?"]]],
    GetPreferences: [[], [["Response", () => PhoneListPreferences$, "?nil"]]],
    SetPreferences: [[["Preferences", () => PhoneListPreferences$, "?nil"]], []],
  }),
};
