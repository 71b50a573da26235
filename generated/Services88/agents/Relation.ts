/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { ContactRelationEntity } from "../carriers/C.js";
import { $ns0, Associate$, Carrier$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IRelationAgent {
  CreateDefaultContactRelationEntity(options?: $rt.CallOptions): Promise<ContactRelationEntity | null>;
  GetContactRelationEntity(request: GetContactRelationEntityRequest, options?: $rt.CallOptions): Promise<ContactRelationEntity | null>;
  SaveContactRelation(request: SaveContactRelationRequest, options?: $rt.CallOptions): Promise<ContactRelationEntity | null>;
  DeleteContactRelation(request: DeleteContactRelationRequest, options?: $rt.CallOptions): Promise<void>;
}

/** The request of GetContactRelationEntity. */
export interface GetContactRelationEntityRequest {
  /** `xs:int` */
  readonly ContactRelationEntityId?: number;
}

/** The request of SaveContactRelation. */
export interface SaveContactRelationRequest {
  /** `ContactRelationEntity` */
  readonly ContactRelationEntity?: $rt.Draft<ContactRelationEntity> | null;
}

/** The request of DeleteContactRelation. */
export interface DeleteContactRelationRequest {
  /** `xs:int` */
  readonly ContactRelationEntityId?: number;
}

export const ContactRelationEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ContactRelationEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SourceContactId", $xs.int, "?"],
    ["SourcePersonId", $xs.int, "?"],
    ["DestinationContactId", $xs.int, "?"],
    ["DestinationPersonId", $xs.int, "?"],
    ["RelationId", $xs.int, "?"],
    ["Comment", $xs.string, "?nil"],
    ["RelationDefinitionId", $xs.int, "?"],
    ["Reversed", $xs.short, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["SourceContactName", $xs.string, "?nil"],
    ["SourcePersonName", $xs.string, "?nil"],
    ["DestinationContactName", $xs.string, "?nil"],
    ["DestinationPersonName", $xs.string, "?nil"],
    ["ActiveText", $xs.string, "?nil"],
    ["PassiveText", $xs.string, "?nil"],
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
export const RelationAgent$: $rt.AgentDescriptor<IRelationAgent> = {
  services: "Services88",
  name: "Relation",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultContactRelationEntity: [[], [["Response", () => ContactRelationEntity$, "?nil"]]],
    GetContactRelationEntity: [[["ContactRelationEntityId", $xs.int, "?"]], [["Response", () => ContactRelationEntity$, "?nil"]]],
    SaveContactRelation: [[["ContactRelationEntity", () => ContactRelationEntity$, "?nil"]], [["Response", () => ContactRelationEntity$, "?nil"]]],
    DeleteContactRelation: [[["ContactRelationEntityId", $xs.int, "?"]], []],
  }),
};

export interface RelationAgent extends IRelationAgent {}
export const RelationAgent: $rt.ClientOf<RelationAgent> = /* @__PURE__ */ $client(RelationAgent$);
