/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type ContactRelationEntity, ContactRelationEntity$ } from "../carriers/C.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface IRelationAgent {
  CreateDefaultContactRelationEntity(options?: $rt.CallOptions): Promise<ContactRelationEntity | null>;
  GetContactRelationEntity(request: GetContactRelationEntityRequest, options?: $rt.CallOptions): Promise<ContactRelationEntity | null>;
  SaveContactRelation(request: SaveContactRelationRequest, options?: $rt.CallOptions): Promise<ContactRelationEntity | null>;
  DeleteContactRelation(request: DeleteContactRelationRequest, options?: $rt.CallOptions): Promise<void>;
}

export class RelationAgent implements IRelationAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultContactRelationEntity(options?: $rt.CallOptions): Promise<ContactRelationEntity | null> {
    return this.#session.call(RelationAgent$, "CreateDefaultContactRelationEntity", {}, options);
  }

  GetContactRelationEntity(request: GetContactRelationEntityRequest, options?: $rt.CallOptions): Promise<ContactRelationEntity | null> {
    return this.#session.call(RelationAgent$, "GetContactRelationEntity", request, options);
  }

  SaveContactRelation(request: SaveContactRelationRequest, options?: $rt.CallOptions): Promise<ContactRelationEntity | null> {
    return this.#session.call(RelationAgent$, "SaveContactRelation", request, options);
  }

  DeleteContactRelation(request: DeleteContactRelationRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(RelationAgent$, "DeleteContactRelation", request, options);
  }
}

/** What GetContactRelationEntity takes. */
export interface GetContactRelationEntityRequest {
  /** `xs:int` */
  readonly ContactRelationEntityId?: number;
}

/** What SaveContactRelation takes. */
export interface SaveContactRelationRequest {
  /** `ContactRelationEntity` */
  readonly ContactRelationEntity?: $rt.Draft<ContactRelationEntity> | null;
}

/** What DeleteContactRelation takes. */
export interface DeleteContactRelationRequest {
  /** `xs:int` */
  readonly ContactRelationEntityId?: number;
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
