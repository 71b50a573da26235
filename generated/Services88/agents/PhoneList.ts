/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { PhoneListItem, PhoneListPreferences } from "../carriers/P.js";
import { $ns0, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

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

/** The request of Search. */
export interface SearchRequest {
  /** `xs:string` */
  readonly SearchString?: string | null;
}

/** The request of SearchWithPreferences. */
export interface SearchWithPreferencesRequest {
  /** `xs:string` */
  readonly SearchString?: string | null;
  /** `PhoneListPreferences` */
  readonly Preferences?: $rt.Draft<PhoneListPreferences> | null;
}

/** The request of GetDepartmentPhones. */
export interface GetDepartmentPhonesRequest {
  /** `xs:int` */
  readonly DepartmentId?: number;
}

/** The request of GetContactPhones. */
export interface GetContactPhonesRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** The request of AddToFavorites. */
export interface AddToFavoritesRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** The request of SetPreferences. */
export interface SetPreferencesRequest {
  /** `PhoneListPreferences` */
  readonly Preferences?: $rt.Draft<PhoneListPreferences> | null;
}

export const PhoneListItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PhoneListItem",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PersonDirectPhone", $xs.string, "?nil"],
    ["PersonCellPhone", $xs.string, "?nil"],
    ["PersonPrivatePhone", $xs.string, "?nil"],
    ["PersonFaxNumber", $xs.string, "?nil"],
    ["PersonPagerNumber", $xs.string, "?nil"],
    ["PersonEmail", $xs.string, "?nil"],
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["UniqueId", $xs.string, "?nil"],
  ],
};

export const ArrayOfPhoneListItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfPhoneListItem", namespace: $ns0, item: ["PhoneListItem", () => PhoneListItem$, "*nil"] };

export const PhoneListPreferences$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PhoneListPreferences",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SearchCompany", $xs.boolean, "?"],
    ["SearchFirstname", $xs.boolean, "?"],
    ["SearchLastname", $xs.boolean, "?"],
    ["SearchDepartment", $xs.boolean, "?"],
    ["SearchModeCompany", () => StringSearchType$, "?"],
    ["SearchModeDepartment", () => StringSearchType$, "?"],
    ["SearchModeFirstname", () => StringSearchType$, "?"],
    ["SearchModeLastname", () => StringSearchType$, "?"],
  ],
};

export const StringSearchType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "StringSearchType",
  namespace: $ns0,
  names: ["Exact", "BeginsWith", "EndsWith", "Contains"],
  zero: "Exact",
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

export interface PhoneListAgent extends IPhoneListAgent {}
export const PhoneListAgent: $rt.ClientOf<PhoneListAgent> = /* @__PURE__ */ $client(PhoneListAgent$);
