/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { Associate } from "../carriers/A.js";
import { $ns0, ArrayOfint$, ArrayOfstring$, Associate$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IAssociateAgent {
  GetAssociate(request: GetAssociateRequest, options?: $rt.CallOptions): Promise<Associate | null>;
  GetAssociateByPersonId(request: GetAssociateByPersonIdRequest, options?: $rt.CallOptions): Promise<Associate | null>;
  GetNote(request: GetNoteRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  SaveNote(request: SaveNoteRequest, options?: $rt.CallOptions): Promise<void>;
  GetEncryptionKey(options?: $rt.CallOptions): Promise<string | null>;
  GetAssociateList(request: GetAssociateListRequest, options?: $rt.CallOptions): Promise<(Associate | null)[] | null>;
  GetAssociatesByGroup(request: GetAssociatesByGroupRequest, options?: $rt.CallOptions): Promise<(Associate | null)[] | null>;
  LogOffWindowsUsers(request: LogOffWindowsUsersRequest, options?: $rt.CallOptions): Promise<void>;
}

/** The request of GetAssociate. */
export interface GetAssociateRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of GetAssociateByPersonId. */
export interface GetAssociateByPersonIdRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of GetNote. */
export interface GetNoteRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of SaveNote. */
export interface SaveNoteRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `ArrayOfstring` */
  readonly Note?: readonly (string | null)[] | null;
}

/** The request of GetAssociateList. */
export interface GetAssociateListRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
}

/** The request of GetAssociatesByGroup. */
export interface GetAssociatesByGroupRequest {
  /** `xs:int` */
  readonly GroupId?: number;
  /** `xs:int` */
  readonly Type?: number;
}

/** The request of LogOffWindowsUsers. */
export interface LogOffWindowsUsersRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
}

export const ArrayOfAssociate$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfAssociate", namespace: $ns0, item: ["Associate", () => Associate$, "*nil"] };

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
export const AssociateAgent$: $rt.AgentDescriptor<IAssociateAgent> = {
  services: "Services88",
  name: "Associate",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetAssociate: [[["AssociateId", $xs.int, "?"]], [["Response", () => Associate$, "?nil"]]],
    GetAssociateByPersonId: [[["PersonId", $xs.int, "?"]], [["Response", () => Associate$, "?nil"]]],
    GetNote: [[["AssociateId", $xs.int, "?"]], [["Response", () => ArrayOfstring$, "?nil"]]],
    SaveNote: [[
      ["AssociateId", $xs.int, "?"],
      ["Note", () => ArrayOfstring$, "?nil"],
    ], []],
    GetEncryptionKey: [[], [["Response", $xs.string, "?nil"]]],
    GetAssociateList: [[["AssociateIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfAssociate$, "?nil"]]],
    GetAssociatesByGroup: [[
      ["GroupId", $xs.int, "?"],
      ["Type", $xs.int, "?"],
    ], [["Response", () => ArrayOfAssociate$, "?nil"]]],
    LogOffWindowsUsers: [[["AssociateIds", () => ArrayOfint$, "?nil"]], []],
  }),
};

export interface AssociateAgent extends IAssociateAgent {}
export const AssociateAgent: $rt.ClientOf<AssociateAgent> = /* @__PURE__ */ $client(AssociateAgent$);
