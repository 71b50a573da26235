/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { ArrayOfAssociate$, type Associate, Associate$ } from "../carriers/A.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { ArrayOfstring$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class AssociateAgent implements IAssociateAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  GetAssociate(request: GetAssociateRequest, options?: $rt.CallOptions): Promise<Associate | null> {
    return this.#session.call(AssociateAgent$, "GetAssociate", request, options);
  }

  GetAssociateByPersonId(request: GetAssociateByPersonIdRequest, options?: $rt.CallOptions): Promise<Associate | null> {
    return this.#session.call(AssociateAgent$, "GetAssociateByPersonId", request, options);
  }

  GetNote(request: GetNoteRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null> {
    return this.#session.call(AssociateAgent$, "GetNote", request, options);
  }

  SaveNote(request: SaveNoteRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AssociateAgent$, "SaveNote", request, options);
  }

  GetEncryptionKey(options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(AssociateAgent$, "GetEncryptionKey", {}, options);
  }

  GetAssociateList(request: GetAssociateListRequest, options?: $rt.CallOptions): Promise<(Associate | null)[] | null> {
    return this.#session.call(AssociateAgent$, "GetAssociateList", request, options);
  }

  GetAssociatesByGroup(request: GetAssociatesByGroupRequest, options?: $rt.CallOptions): Promise<(Associate | null)[] | null> {
    return this.#session.call(AssociateAgent$, "GetAssociatesByGroup", request, options);
  }

  LogOffWindowsUsers(request: LogOffWindowsUsersRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AssociateAgent$, "LogOffWindowsUsers", request, options);
  }
}

/** What GetAssociate takes. */
export interface GetAssociateRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What GetAssociateByPersonId takes. */
export interface GetAssociateByPersonIdRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What GetNote takes. */
export interface GetNoteRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What SaveNote takes. */
export interface SaveNoteRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `ArrayOfstring` */
  readonly Note?: readonly (string | null)[] | null;
}

/** What GetAssociateList takes. */
export interface GetAssociateListRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
}

/** What GetAssociatesByGroup takes. */
export interface GetAssociatesByGroupRequest {
  /** `xs:int` */
  readonly GroupId?: number;
  /** `xs:int` */
  readonly Type?: number;
}

/** What LogOffWindowsUsers takes. */
export interface LogOffWindowsUsersRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
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
