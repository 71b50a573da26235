/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type CRMScriptEntity, CRMScriptEntity$, type CRMScriptResult, CRMScriptResult$, type CRMScriptRunResult, CRMScriptRunResult$ } from "../carriers/C.js";
import { type EventData, EventData$ } from "../carriers/E.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { type Script, Script$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/S.js";
import { type TriggerScriptEntity, TriggerScriptEntity$ } from "../carriers/T.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface ICRMScriptAgent {
  CreateDefaultCRMScriptEntity(options?: $rt.CallOptions): Promise<CRMScriptEntity | null>;
  SaveCRMScriptEntity(request: SaveCRMScriptEntityRequest, options?: $rt.CallOptions): Promise<CRMScriptEntity | null>;
  DeleteCRMScriptEntity(request: DeleteCRMScriptEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultTriggerScriptEntity(options?: $rt.CallOptions): Promise<TriggerScriptEntity | null>;
  SaveTriggerScriptEntity(request: SaveTriggerScriptEntityRequest, options?: $rt.CallOptions): Promise<TriggerScriptEntity | null>;
  DeleteTriggerScriptEntity(request: DeleteTriggerScriptEntityRequest, options?: $rt.CallOptions): Promise<void>;
  GetCRMScriptByUniqueIdentifier(request: GetCRMScriptByUniqueIdentifierRequest, options?: $rt.CallOptions): Promise<Script | null>;
  SaveCRMScriptByUniqueIdentifier(request: SaveCRMScriptByUniqueIdentifierRequest, options?: $rt.CallOptions): Promise<Script | null>;
  DeleteCRMScriptByUniqueIdentifier(request: DeleteCRMScriptByUniqueIdentifierRequest, options?: $rt.CallOptions): Promise<void>;
  GetCRMScriptEntity(request: GetCRMScriptEntityRequest, options?: $rt.CallOptions): Promise<CRMScriptEntity | null>;
  SaveCRMScriptEntityWithoutCompile(request: SaveCRMScriptEntityWithoutCompileRequest, options?: $rt.CallOptions): Promise<CRMScriptEntity | null>;
  ExecuteScript(request: ExecuteScriptRequest, options?: $rt.CallOptions): Promise<string | null>;
  ExecuteScriptByIncludeId(request: ExecuteScriptByIncludeIdRequest, options?: $rt.CallOptions): Promise<string | null>;
  ExecuteScriptByUniqueId(request: ExecuteScriptByUniqueIdRequest, options?: $rt.CallOptions): Promise<string | null>;
  ExecuteScriptAsEvent(request: ExecuteScriptAsEventRequest, options?: $rt.CallOptions): Promise<EventData | null>;
  ExecuteScriptAsEventByUniqueId(request: ExecuteScriptAsEventByUniqueIdRequest, options?: $rt.CallOptions): Promise<EventData | null>;
  ValidateScript(request: ValidateScriptRequest, options?: $rt.CallOptions): Promise<CRMScriptResult | null>;
  ValidateScriptByIncludeId(request: ValidateScriptByIncludeIdRequest, options?: $rt.CallOptions): Promise<CRMScriptResult | null>;
  ValidateScriptByUniqueId(request: ValidateScriptByUniqueIdRequest, options?: $rt.CallOptions): Promise<CRMScriptResult | null>;
  ExecuteScriptByString(request: ExecuteScriptByStringRequest, options?: $rt.CallOptions): Promise<CRMScriptRunResult | null>;
  ValidateScriptByString(request: ValidateScriptByStringRequest, options?: $rt.CallOptions): Promise<CRMScriptResult | null>;
  ResolveIncludes(request: ResolveIncludesRequest, options?: $rt.CallOptions): Promise<number[] | null>;
  GetTriggerScriptEntity(request: GetTriggerScriptEntityRequest, options?: $rt.CallOptions): Promise<TriggerScriptEntity | null>;
  GetTriggerScriptByUniqueId(request: GetTriggerScriptByUniqueIdRequest, options?: $rt.CallOptions): Promise<TriggerScriptEntity | null>;
  SaveTriggerScriptByUniqueId(request: SaveTriggerScriptByUniqueIdRequest, options?: $rt.CallOptions): Promise<TriggerScriptEntity | null>;
  DeleteTriggerScriptByUniqueId(request: DeleteTriggerScriptByUniqueIdRequest, options?: $rt.CallOptions): Promise<void>;
  ValidateTriggerScript(request: ValidateTriggerScriptRequest, options?: $rt.CallOptions): Promise<CRMScriptResult | null>;
  ValidateTriggerScriptByUniqueId(request: ValidateTriggerScriptByUniqueIdRequest, options?: $rt.CallOptions): Promise<CRMScriptResult | null>;
}

export class CRMScriptAgent implements ICRMScriptAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultCRMScriptEntity(options?: $rt.CallOptions): Promise<CRMScriptEntity | null> {
    return this.#session.call(CRMScriptAgent$, "CreateDefaultCRMScriptEntity", {}, options);
  }

  SaveCRMScriptEntity(request: SaveCRMScriptEntityRequest, options?: $rt.CallOptions): Promise<CRMScriptEntity | null> {
    return this.#session.call(CRMScriptAgent$, "SaveCRMScriptEntity", request, options);
  }

  DeleteCRMScriptEntity(request: DeleteCRMScriptEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(CRMScriptAgent$, "DeleteCRMScriptEntity", request, options);
  }

  CreateDefaultTriggerScriptEntity(options?: $rt.CallOptions): Promise<TriggerScriptEntity | null> {
    return this.#session.call(CRMScriptAgent$, "CreateDefaultTriggerScriptEntity", {}, options);
  }

  SaveTriggerScriptEntity(request: SaveTriggerScriptEntityRequest, options?: $rt.CallOptions): Promise<TriggerScriptEntity | null> {
    return this.#session.call(CRMScriptAgent$, "SaveTriggerScriptEntity", request, options);
  }

  DeleteTriggerScriptEntity(request: DeleteTriggerScriptEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(CRMScriptAgent$, "DeleteTriggerScriptEntity", request, options);
  }

  GetCRMScriptByUniqueIdentifier(request: GetCRMScriptByUniqueIdentifierRequest, options?: $rt.CallOptions): Promise<Script | null> {
    return this.#session.call(CRMScriptAgent$, "GetCRMScriptByUniqueIdentifier", request, options);
  }

  SaveCRMScriptByUniqueIdentifier(request: SaveCRMScriptByUniqueIdentifierRequest, options?: $rt.CallOptions): Promise<Script | null> {
    return this.#session.call(CRMScriptAgent$, "SaveCRMScriptByUniqueIdentifier", request, options);
  }

  DeleteCRMScriptByUniqueIdentifier(request: DeleteCRMScriptByUniqueIdentifierRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(CRMScriptAgent$, "DeleteCRMScriptByUniqueIdentifier", request, options);
  }

  GetCRMScriptEntity(request: GetCRMScriptEntityRequest, options?: $rt.CallOptions): Promise<CRMScriptEntity | null> {
    return this.#session.call(CRMScriptAgent$, "GetCRMScriptEntity", request, options);
  }

  SaveCRMScriptEntityWithoutCompile(request: SaveCRMScriptEntityWithoutCompileRequest, options?: $rt.CallOptions): Promise<CRMScriptEntity | null> {
    return this.#session.call(CRMScriptAgent$, "SaveCRMScriptEntityWithoutCompile", request, options);
  }

  ExecuteScript(request: ExecuteScriptRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(CRMScriptAgent$, "ExecuteScript", request, options);
  }

  ExecuteScriptByIncludeId(request: ExecuteScriptByIncludeIdRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(CRMScriptAgent$, "ExecuteScriptByIncludeId", request, options);
  }

  ExecuteScriptByUniqueId(request: ExecuteScriptByUniqueIdRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(CRMScriptAgent$, "ExecuteScriptByUniqueId", request, options);
  }

  ExecuteScriptAsEvent(request: ExecuteScriptAsEventRequest, options?: $rt.CallOptions): Promise<EventData | null> {
    return this.#session.call(CRMScriptAgent$, "ExecuteScriptAsEvent", request, options);
  }

  ExecuteScriptAsEventByUniqueId(request: ExecuteScriptAsEventByUniqueIdRequest, options?: $rt.CallOptions): Promise<EventData | null> {
    return this.#session.call(CRMScriptAgent$, "ExecuteScriptAsEventByUniqueId", request, options);
  }

  ValidateScript(request: ValidateScriptRequest, options?: $rt.CallOptions): Promise<CRMScriptResult | null> {
    return this.#session.call(CRMScriptAgent$, "ValidateScript", request, options);
  }

  ValidateScriptByIncludeId(request: ValidateScriptByIncludeIdRequest, options?: $rt.CallOptions): Promise<CRMScriptResult | null> {
    return this.#session.call(CRMScriptAgent$, "ValidateScriptByIncludeId", request, options);
  }

  ValidateScriptByUniqueId(request: ValidateScriptByUniqueIdRequest, options?: $rt.CallOptions): Promise<CRMScriptResult | null> {
    return this.#session.call(CRMScriptAgent$, "ValidateScriptByUniqueId", request, options);
  }

  ExecuteScriptByString(request: ExecuteScriptByStringRequest, options?: $rt.CallOptions): Promise<CRMScriptRunResult | null> {
    return this.#session.call(CRMScriptAgent$, "ExecuteScriptByString", request, options);
  }

  ValidateScriptByString(request: ValidateScriptByStringRequest, options?: $rt.CallOptions): Promise<CRMScriptResult | null> {
    return this.#session.call(CRMScriptAgent$, "ValidateScriptByString", request, options);
  }

  ResolveIncludes(request: ResolveIncludesRequest, options?: $rt.CallOptions): Promise<number[] | null> {
    return this.#session.call(CRMScriptAgent$, "ResolveIncludes", request, options);
  }

  GetTriggerScriptEntity(request: GetTriggerScriptEntityRequest, options?: $rt.CallOptions): Promise<TriggerScriptEntity | null> {
    return this.#session.call(CRMScriptAgent$, "GetTriggerScriptEntity", request, options);
  }

  GetTriggerScriptByUniqueId(request: GetTriggerScriptByUniqueIdRequest, options?: $rt.CallOptions): Promise<TriggerScriptEntity | null> {
    return this.#session.call(CRMScriptAgent$, "GetTriggerScriptByUniqueId", request, options);
  }

  SaveTriggerScriptByUniqueId(request: SaveTriggerScriptByUniqueIdRequest, options?: $rt.CallOptions): Promise<TriggerScriptEntity | null> {
    return this.#session.call(CRMScriptAgent$, "SaveTriggerScriptByUniqueId", request, options);
  }

  DeleteTriggerScriptByUniqueId(request: DeleteTriggerScriptByUniqueIdRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(CRMScriptAgent$, "DeleteTriggerScriptByUniqueId", request, options);
  }

  ValidateTriggerScript(request: ValidateTriggerScriptRequest, options?: $rt.CallOptions): Promise<CRMScriptResult | null> {
    return this.#session.call(CRMScriptAgent$, "ValidateTriggerScript", request, options);
  }

  ValidateTriggerScriptByUniqueId(request: ValidateTriggerScriptByUniqueIdRequest, options?: $rt.CallOptions): Promise<CRMScriptResult | null> {
    return this.#session.call(CRMScriptAgent$, "ValidateTriggerScriptByUniqueId", request, options);
  }
}

/** What SaveCRMScriptEntity takes. */
export interface SaveCRMScriptEntityRequest {
  /** `CRMScriptEntity` */
  readonly CRMScriptEntity?: $rt.Draft<CRMScriptEntity> | null;
}

/** What DeleteCRMScriptEntity takes. */
export interface DeleteCRMScriptEntityRequest {
  /** `xs:int` */
  readonly CRMScriptEntityId?: number;
}

/** What SaveTriggerScriptEntity takes. */
export interface SaveTriggerScriptEntityRequest {
  /** `TriggerScriptEntity` */
  readonly TriggerScriptEntity?: $rt.Draft<TriggerScriptEntity> | null;
}

/** What DeleteTriggerScriptEntity takes. */
export interface DeleteTriggerScriptEntityRequest {
  /** `xs:int` */
  readonly TriggerScriptEntityId?: number;
}

/** What GetCRMScriptByUniqueIdentifier takes. */
export interface GetCRMScriptByUniqueIdentifierRequest {
  /** `xs:string` */
  readonly UniqueIdentifier?: string | null;
}

/** What SaveCRMScriptByUniqueIdentifier takes. */
export interface SaveCRMScriptByUniqueIdentifierRequest {
  /** `xs:string` */
  readonly UniqueIdentifier?: string | null;
  /** `Script` */
  readonly Crmscript?: $rt.Draft<Script> | null;
}

/** What DeleteCRMScriptByUniqueIdentifier takes. */
export interface DeleteCRMScriptByUniqueIdentifierRequest {
  /** `xs:string` */
  readonly UniqueIdentifier?: string | null;
}

/** What GetCRMScriptEntity takes. */
export interface GetCRMScriptEntityRequest {
  /** `xs:int` */
  readonly CRMScriptEntityId?: number;
}

/** What SaveCRMScriptEntityWithoutCompile takes. */
export interface SaveCRMScriptEntityWithoutCompileRequest {
  /** `CRMScriptEntity` */
  readonly CrmScriptEntity?: $rt.Draft<CRMScriptEntity> | null;
}

/** What ExecuteScript takes. */
export interface ExecuteScriptRequest {
  /** `xs:int` */
  readonly CRMScriptId?: number;
  /** `StringDictionary` */
  readonly Parameters?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** What ExecuteScriptByIncludeId takes. */
export interface ExecuteScriptByIncludeIdRequest {
  /** `xs:string` */
  readonly CRMScriptIncludeId?: string | null;
  /** `StringDictionary` */
  readonly Parameters?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** What ExecuteScriptByUniqueId takes. */
export interface ExecuteScriptByUniqueIdRequest {
  /** `xs:string` */
  readonly CRMScriptUniqueId?: string | null;
  /** `StringDictionary` */
  readonly Parameters?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** What ExecuteScriptAsEvent takes. */
export interface ExecuteScriptAsEventRequest {
  /** `xs:int` */
  readonly CRMScriptId?: number;
  /** `EventData` */
  readonly EventData?: $rt.Draft<EventData> | null;
}

/** What ExecuteScriptAsEventByUniqueId takes. */
export interface ExecuteScriptAsEventByUniqueIdRequest {
  /** `xs:string` */
  readonly CRMScriptUniqueId?: string | null;
  /** `EventData` */
  readonly EventData?: $rt.Draft<EventData> | null;
}

/** What ValidateScript takes. */
export interface ValidateScriptRequest {
  /** `xs:int` */
  readonly CRMScriptId?: number;
}

/** What ValidateScriptByIncludeId takes. */
export interface ValidateScriptByIncludeIdRequest {
  /** `xs:string` */
  readonly CRMScriptIncludeId?: string | null;
}

/** What ValidateScriptByUniqueId takes. */
export interface ValidateScriptByUniqueIdRequest {
  /** `xs:string` */
  readonly CRMScriptUniqueId?: string | null;
}

/** What ExecuteScriptByString takes. */
export interface ExecuteScriptByStringRequest {
  /** `xs:string` */
  readonly Script?: string | null;
  /** `StringDictionary` */
  readonly Parameters?: Readonly<$rt.StringDictionary<string | null>> | null;
  /** `EventData` */
  readonly EventData?: $rt.Draft<EventData> | null;
}

/** What ValidateScriptByString takes. */
export interface ValidateScriptByStringRequest {
  /** `xs:string` */
  readonly Script?: string | null;
}

/** What ResolveIncludes takes. */
export interface ResolveIncludesRequest {
  /** `xs:string` */
  readonly Script?: string | null;
  /** `xs:boolean` */
  readonly IgnoreErrors?: boolean;
}

/** What GetTriggerScriptEntity takes. */
export interface GetTriggerScriptEntityRequest {
  /** `xs:int` */
  readonly TriggerScriptEntityId?: number;
}

/** What GetTriggerScriptByUniqueId takes. */
export interface GetTriggerScriptByUniqueIdRequest {
  /** `xs:string` */
  readonly TriggerScriptUniqueId?: string | null;
}

/** What SaveTriggerScriptByUniqueId takes. */
export interface SaveTriggerScriptByUniqueIdRequest {
  /** `xs:string` */
  readonly TriggerScriptUniqueId?: string | null;
  /** `TriggerScriptEntity` */
  readonly Entity?: $rt.Draft<TriggerScriptEntity> | null;
}

/** What DeleteTriggerScriptByUniqueId takes. */
export interface DeleteTriggerScriptByUniqueIdRequest {
  /** `xs:string` */
  readonly TriggerScriptUniqueId?: string | null;
}

/** What ValidateTriggerScript takes. */
export interface ValidateTriggerScriptRequest {
  /** `xs:int` */
  readonly TriggerScriptId?: number;
}

/** What ValidateTriggerScriptByUniqueId takes. */
export interface ValidateTriggerScriptByUniqueIdRequest {
  /** `xs:string` */
  readonly TriggerScriptUniqueId?: string | null;
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
export const CRMScriptAgent$: $rt.AgentDescriptor<ICRMScriptAgent> = {
  services: "Services88",
  name: "CRMScript",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultCRMScriptEntity: [[], [["Response", () => CRMScriptEntity$, "?nil"]]],
    SaveCRMScriptEntity: [[["CRMScriptEntity", () => CRMScriptEntity$, "?nil"]], [["Response", () => CRMScriptEntity$, "?nil"]]],
    DeleteCRMScriptEntity: [[["CRMScriptEntityId", $xs.int, "?"]], []],
    CreateDefaultTriggerScriptEntity: [[], [["Response", () => TriggerScriptEntity$, "?nil"]]],
    SaveTriggerScriptEntity: [[["TriggerScriptEntity", () => TriggerScriptEntity$, "?nil"]], [["Response", () => TriggerScriptEntity$, "?nil"]]],
    DeleteTriggerScriptEntity: [[["TriggerScriptEntityId", $xs.int, "?"]], []],
    GetCRMScriptByUniqueIdentifier: [[["UniqueIdentifier", $xs.string, "?nil"]], [["Response", () => Script$, "?nil"]]],
    SaveCRMScriptByUniqueIdentifier: [[
      ["UniqueIdentifier", $xs.string, "?nil"],
      ["Crmscript", () => Script$, "?nil"],
    ], [["Response", () => Script$, "?nil"]]],
    DeleteCRMScriptByUniqueIdentifier: [[["UniqueIdentifier", $xs.string, "?nil"]], []],
    GetCRMScriptEntity: [[["CRMScriptEntityId", $xs.int, "?"]], [["Response", () => CRMScriptEntity$, "?nil"]]],
    SaveCRMScriptEntityWithoutCompile: [[["CrmScriptEntity", () => CRMScriptEntity$, "?nil"]], [["Response", () => CRMScriptEntity$, "?nil"]]],
    ExecuteScript: [[
      ["CRMScriptId", $xs.int, "?"],
      ["Parameters", () => StringDictionary$, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    ExecuteScriptByIncludeId: [[
      ["CRMScriptIncludeId", $xs.string, "?nil"],
      ["Parameters", () => StringDictionary$, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    ExecuteScriptByUniqueId: [[
      ["CRMScriptUniqueId", $xs.string, "?nil"],
      ["Parameters", () => StringDictionary$, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    ExecuteScriptAsEvent: [[
      ["CRMScriptId", $xs.int, "?"],
      ["EventData", () => EventData$, "?nil"],
    ], [["Response", () => EventData$, "?nil"]]],
    ExecuteScriptAsEventByUniqueId: [[
      ["CRMScriptUniqueId", $xs.string, "?nil"],
      ["EventData", () => EventData$, "?nil"],
    ], [["Response", () => EventData$, "?nil"]]],
    ValidateScript: [[["CRMScriptId", $xs.int, "?"]], [["Response", () => CRMScriptResult$, "?nil"]]],
    ValidateScriptByIncludeId: [[["CRMScriptIncludeId", $xs.string, "?nil"]], [["Response", () => CRMScriptResult$, "?nil"]]],
    ValidateScriptByUniqueId: [[["CRMScriptUniqueId", $xs.string, "?nil"]], [["Response", () => CRMScriptResult$, "?nil"]]],
    ExecuteScriptByString: [[
      ["Script", $xs.string, "?nil"],
      ["Parameters", () => StringDictionary$, "?nil"],
      ["EventData", () => EventData$, "?nil"],
    ], [["Response", () => CRMScriptRunResult$, "?nil"]]],
    ValidateScriptByString: [[["Script", $xs.string, "?nil"]], [["Response", () => CRMScriptResult$, "?nil"]]],
    ResolveIncludes: [[
      ["Script", $xs.string, "?nil"],
      ["IgnoreErrors", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfint$, "?nil"]]],
    GetTriggerScriptEntity: [[["TriggerScriptEntityId", $xs.int, "?"]], [["Response", () => TriggerScriptEntity$, "?nil"]]],
    GetTriggerScriptByUniqueId: [[["TriggerScriptUniqueId", $xs.string, "?nil"]], [["Response", () => TriggerScriptEntity$, "?nil"]]],
    SaveTriggerScriptByUniqueId: [[
      ["TriggerScriptUniqueId", $xs.string, "?nil"],
      ["Entity", () => TriggerScriptEntity$, "?nil"],
    ], [["Response", () => TriggerScriptEntity$, "?nil"]]],
    DeleteTriggerScriptByUniqueId: [[["TriggerScriptUniqueId", $xs.string, "?nil"]], []],
    ValidateTriggerScript: [[["TriggerScriptId", $xs.int, "?"]], [["Response", () => CRMScriptResult$, "?nil"]]],
    ValidateTriggerScriptByUniqueId: [[["TriggerScriptUniqueId", $xs.string, "?nil"]], [["Response", () => CRMScriptResult$, "?nil"]]],
  }),
};
