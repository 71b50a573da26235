/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { ResourceOverride } from "../carriers/R.js";
import { $ns0, ArrayOfstring$, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IResourceAgent {
  SetResourceSubstitution(request: SetResourceSubstitutionRequest, options?: $rt.CallOptions): Promise<void>;
  DeleteResourceSubstitution(request: DeleteResourceSubstitutionRequest, options?: $rt.CallOptions): Promise<void>;
  ActivateResourceSubstitution(request: ActivateResourceSubstitutionRequest, options?: $rt.CallOptions): Promise<void>;
  GetResourceSubstitutions(request: GetResourceSubstitutionsRequest, options?: $rt.CallOptions): Promise<(ResourceOverride | null)[] | null>;
  IsResourceSubstitutionActive(request: IsResourceSubstitutionActiveRequest, options?: $rt.CallOptions): Promise<(ResourceOverride | null)[] | null>;
}

/** The request of SetResourceSubstitution. */
export interface SetResourceSubstitutionRequest {
  /** `xs:string` */
  readonly ResourceName?: string | null;
  /** `xs:string` */
  readonly ResourceValues?: string | null;
  /** `xs:string` */
  readonly Culture?: string | null;
  /** `xs:boolean` */
  readonly IsActive?: boolean;
}

/** The request of DeleteResourceSubstitution. */
export interface DeleteResourceSubstitutionRequest {
  /** `xs:string` */
  readonly ResourceName?: string | null;
  /** `xs:string` */
  readonly Culture?: string | null;
}

/** The request of ActivateResourceSubstitution. */
export interface ActivateResourceSubstitutionRequest {
  /** `xs:string` */
  readonly ResourceName?: string | null;
  /** `xs:string` */
  readonly Culture?: string | null;
  /** `xs:boolean` */
  readonly IsActive?: boolean;
}

/** The request of GetResourceSubstitutions. */
export interface GetResourceSubstitutionsRequest {
  /** `ArrayOfstring` */
  readonly ResourceNames?: readonly (string | null)[] | null;
  /** `xs:string` */
  readonly Culture?: string | null;
  /** `xs:boolean` */
  readonly ActiveOnly?: boolean;
}

/** The request of IsResourceSubstitutionActive. */
export interface IsResourceSubstitutionActiveRequest {
  /** `ArrayOfstring` */
  readonly ResourceNames?: readonly (string | null)[] | null;
  /** `xs:string` */
  readonly Culture?: string | null;
}

export const ResourceOverride$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ResourceOverride",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ResourceName", $xs.string, "?nil"],
    ["ResourceValue", $xs.string, "?nil"],
    ["Culture", $xs.string, "?nil"],
    ["IsActive", $xs.boolean, "?"],
  ],
};

export const ArrayOfResourceOverride$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfResourceOverride", namespace: $ns0, item: ["ResourceOverride", () => ResourceOverride$, "*nil"] };

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
export const ResourceAgent$: $rt.AgentDescriptor<IResourceAgent> = {
  services: "Services88",
  name: "Resource",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    SetResourceSubstitution: [[
      ["ResourceName", $xs.string, "?nil"],
      ["ResourceValues", $xs.string, "?nil"],
      ["Culture", $xs.string, "?nil"],
      ["IsActive", $xs.boolean, "?"],
    ], []],
    DeleteResourceSubstitution: [[
      ["ResourceName", $xs.string, "?nil"],
      ["Culture", $xs.string, "?nil"],
    ], []],
    ActivateResourceSubstitution: [[
      ["ResourceName", $xs.string, "?nil"],
      ["Culture", $xs.string, "?nil"],
      ["IsActive", $xs.boolean, "?"],
    ], []],
    GetResourceSubstitutions: [[
      ["ResourceNames", () => ArrayOfstring$, "?nil"],
      ["Culture", $xs.string, "?nil"],
      ["ActiveOnly", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfResourceOverride$, "?nil"]]],
    IsResourceSubstitutionActive: [[
      ["ResourceNames", () => ArrayOfstring$, "?nil"],
      ["Culture", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfResourceOverride$, "?nil"]]],
  }),
};

export interface ResourceAgent extends IResourceAgent {}
export const ResourceAgent: $rt.ClientOf<ResourceAgent> = /* @__PURE__ */ $client(ResourceAgent$);
