/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
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
export const CRMScriptAgent$: $rt.AgentDescriptor<ICRMScriptAgent> = {
  services: "Services88",
  name: "CRMScript",
  namespace: $ns0,
  operations: {
    CreateDefaultCRMScriptEntity: {
      name: "CreateDefaultCRMScriptEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultCRMScriptEntity",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultCRMScriptEntityResponse",
        members: [
          ["Response", () => CRMScriptEntity$, "?nil"],
        ],
      },
    },
    SaveCRMScriptEntity: {
      name: "SaveCRMScriptEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveCRMScriptEntity",
        members: [
          ["CRMScriptEntity", () => CRMScriptEntity$, "?nil"],
        ],
      },
      response: {
        element: "SaveCRMScriptEntityResponse",
        members: [
          ["Response", () => CRMScriptEntity$, "?nil"],
        ],
      },
    },
    DeleteCRMScriptEntity: {
      name: "DeleteCRMScriptEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteCRMScriptEntity",
        members: [
          ["CRMScriptEntityId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteCRMScriptEntityResponse",
        members: [
        ],
      },
    },
    CreateDefaultTriggerScriptEntity: {
      name: "CreateDefaultTriggerScriptEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultTriggerScriptEntity",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultTriggerScriptEntityResponse",
        members: [
          ["Response", () => TriggerScriptEntity$, "?nil"],
        ],
      },
    },
    SaveTriggerScriptEntity: {
      name: "SaveTriggerScriptEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveTriggerScriptEntity",
        members: [
          ["TriggerScriptEntity", () => TriggerScriptEntity$, "?nil"],
        ],
      },
      response: {
        element: "SaveTriggerScriptEntityResponse",
        members: [
          ["Response", () => TriggerScriptEntity$, "?nil"],
        ],
      },
    },
    DeleteTriggerScriptEntity: {
      name: "DeleteTriggerScriptEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteTriggerScriptEntity",
        members: [
          ["TriggerScriptEntityId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteTriggerScriptEntityResponse",
        members: [
        ],
      },
    },
    GetCRMScriptByUniqueIdentifier: {
      name: "GetCRMScriptByUniqueIdentifier",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetCRMScriptByUniqueIdentifier",
        members: [
          ["UniqueIdentifier", "string", "?nil"],
        ],
      },
      response: {
        element: "GetCRMScriptByUniqueIdentifierResponse",
        members: [
          ["Response", () => Script$, "?nil"],
        ],
      },
    },
    SaveCRMScriptByUniqueIdentifier: {
      name: "SaveCRMScriptByUniqueIdentifier",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveCRMScriptByUniqueIdentifier",
        members: [
          ["UniqueIdentifier", "string", "?nil"],
          ["Crmscript", () => Script$, "?nil"],
        ],
      },
      response: {
        element: "SaveCRMScriptByUniqueIdentifierResponse",
        members: [
          ["Response", () => Script$, "?nil"],
        ],
      },
    },
    DeleteCRMScriptByUniqueIdentifier: {
      name: "DeleteCRMScriptByUniqueIdentifier",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteCRMScriptByUniqueIdentifier",
        members: [
          ["UniqueIdentifier", "string", "?nil"],
        ],
      },
      response: {
        element: "DeleteCRMScriptByUniqueIdentifierResponse",
        members: [
        ],
      },
    },
    GetCRMScriptEntity: {
      name: "GetCRMScriptEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetCRMScriptEntity",
        members: [
          ["CRMScriptEntityId", "int", "?"],
        ],
      },
      response: {
        element: "GetCRMScriptEntityResponse",
        members: [
          ["Response", () => CRMScriptEntity$, "?nil"],
        ],
      },
    },
    SaveCRMScriptEntityWithoutCompile: {
      name: "SaveCRMScriptEntityWithoutCompile",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveCRMScriptEntityWithoutCompile",
        members: [
          ["CrmScriptEntity", () => CRMScriptEntity$, "?nil"],
        ],
      },
      response: {
        element: "SaveCRMScriptEntityWithoutCompileResponse",
        members: [
          ["Response", () => CRMScriptEntity$, "?nil"],
        ],
      },
    },
    ExecuteScript: {
      name: "ExecuteScript",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ExecuteScript",
        members: [
          ["CRMScriptId", "int", "?"],
          ["Parameters", () => StringDictionary$, "?nil"],
        ],
      },
      response: {
        element: "ExecuteScriptResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    ExecuteScriptByIncludeId: {
      name: "ExecuteScriptByIncludeId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ExecuteScriptByIncludeId",
        members: [
          ["CRMScriptIncludeId", "string", "?nil"],
          ["Parameters", () => StringDictionary$, "?nil"],
        ],
      },
      response: {
        element: "ExecuteScriptByIncludeIdResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    ExecuteScriptByUniqueId: {
      name: "ExecuteScriptByUniqueId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ExecuteScriptByUniqueId",
        members: [
          ["CRMScriptUniqueId", "string", "?nil"],
          ["Parameters", () => StringDictionary$, "?nil"],
        ],
      },
      response: {
        element: "ExecuteScriptByUniqueIdResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    ExecuteScriptAsEvent: {
      name: "ExecuteScriptAsEvent",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ExecuteScriptAsEvent",
        members: [
          ["CRMScriptId", "int", "?"],
          ["EventData", () => EventData$, "?nil"],
        ],
      },
      response: {
        element: "ExecuteScriptAsEventResponse",
        members: [
          ["Response", () => EventData$, "?nil"],
        ],
      },
    },
    ExecuteScriptAsEventByUniqueId: {
      name: "ExecuteScriptAsEventByUniqueId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ExecuteScriptAsEventByUniqueId",
        members: [
          ["CRMScriptUniqueId", "string", "?nil"],
          ["EventData", () => EventData$, "?nil"],
        ],
      },
      response: {
        element: "ExecuteScriptAsEventByUniqueIdResponse",
        members: [
          ["Response", () => EventData$, "?nil"],
        ],
      },
    },
    ValidateScript: {
      name: "ValidateScript",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ValidateScript",
        members: [
          ["CRMScriptId", "int", "?"],
        ],
      },
      response: {
        element: "ValidateScriptResponse",
        members: [
          ["Response", () => CRMScriptResult$, "?nil"],
        ],
      },
    },
    ValidateScriptByIncludeId: {
      name: "ValidateScriptByIncludeId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ValidateScriptByIncludeId",
        members: [
          ["CRMScriptIncludeId", "string", "?nil"],
        ],
      },
      response: {
        element: "ValidateScriptByIncludeIdResponse",
        members: [
          ["Response", () => CRMScriptResult$, "?nil"],
        ],
      },
    },
    ValidateScriptByUniqueId: {
      name: "ValidateScriptByUniqueId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ValidateScriptByUniqueId",
        members: [
          ["CRMScriptUniqueId", "string", "?nil"],
        ],
      },
      response: {
        element: "ValidateScriptByUniqueIdResponse",
        members: [
          ["Response", () => CRMScriptResult$, "?nil"],
        ],
      },
    },
    ExecuteScriptByString: {
      name: "ExecuteScriptByString",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ExecuteScriptByString",
        members: [
          ["Script", "string", "?nil"],
          ["Parameters", () => StringDictionary$, "?nil"],
          ["EventData", () => EventData$, "?nil"],
        ],
      },
      response: {
        element: "ExecuteScriptByStringResponse",
        members: [
          ["Response", () => CRMScriptRunResult$, "?nil"],
        ],
      },
    },
    ValidateScriptByString: {
      name: "ValidateScriptByString",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ValidateScriptByString",
        members: [
          ["Script", "string", "?nil"],
        ],
      },
      response: {
        element: "ValidateScriptByStringResponse",
        members: [
          ["Response", () => CRMScriptResult$, "?nil"],
        ],
      },
    },
    ResolveIncludes: {
      name: "ResolveIncludes",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ResolveIncludes",
        members: [
          ["Script", "string", "?nil"],
          ["IgnoreErrors", "boolean", "?"],
        ],
      },
      response: {
        element: "ResolveIncludesResponse",
        members: [
          ["Response", () => ArrayOfint$, "?nil"],
        ],
      },
    },
    GetTriggerScriptEntity: {
      name: "GetTriggerScriptEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetTriggerScriptEntity",
        members: [
          ["TriggerScriptEntityId", "int", "?"],
        ],
      },
      response: {
        element: "GetTriggerScriptEntityResponse",
        members: [
          ["Response", () => TriggerScriptEntity$, "?nil"],
        ],
      },
    },
    GetTriggerScriptByUniqueId: {
      name: "GetTriggerScriptByUniqueId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetTriggerScriptByUniqueId",
        members: [
          ["TriggerScriptUniqueId", "string", "?nil"],
        ],
      },
      response: {
        element: "GetTriggerScriptByUniqueIdResponse",
        members: [
          ["Response", () => TriggerScriptEntity$, "?nil"],
        ],
      },
    },
    SaveTriggerScriptByUniqueId: {
      name: "SaveTriggerScriptByUniqueId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveTriggerScriptByUniqueId",
        members: [
          ["TriggerScriptUniqueId", "string", "?nil"],
          ["Entity", () => TriggerScriptEntity$, "?nil"],
        ],
      },
      response: {
        element: "SaveTriggerScriptByUniqueIdResponse",
        members: [
          ["Response", () => TriggerScriptEntity$, "?nil"],
        ],
      },
    },
    DeleteTriggerScriptByUniqueId: {
      name: "DeleteTriggerScriptByUniqueId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteTriggerScriptByUniqueId",
        members: [
          ["TriggerScriptUniqueId", "string", "?nil"],
        ],
      },
      response: {
        element: "DeleteTriggerScriptByUniqueIdResponse",
        members: [
        ],
      },
    },
    ValidateTriggerScript: {
      name: "ValidateTriggerScript",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ValidateTriggerScript",
        members: [
          ["TriggerScriptId", "int", "?"],
        ],
      },
      response: {
        element: "ValidateTriggerScriptResponse",
        members: [
          ["Response", () => CRMScriptResult$, "?nil"],
        ],
      },
    },
    ValidateTriggerScriptByUniqueId: {
      name: "ValidateTriggerScriptByUniqueId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ValidateTriggerScriptByUniqueId",
        members: [
          ["TriggerScriptUniqueId", "string", "?nil"],
        ],
      },
      response: {
        element: "ValidateTriggerScriptByUniqueIdResponse",
        members: [
          ["Response", () => CRMScriptResult$, "?nil"],
        ],
      },
    },
  },
};
