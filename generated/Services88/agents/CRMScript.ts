/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { CRMScriptEntity, CRMScriptResult, CRMScriptRunResult } from "../carriers/C.js";
import type { EventData } from "../carriers/E.js";
import type { Script } from "../carriers/S.js";
import type { TriggerScriptEntity } from "../carriers/T.js";
import { $ns0, ArrayOfint$, ArrayOfstring$, Carrier$, EventData$, EventHandlerType$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/descriptors.js";

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

/** The request of SaveCRMScriptEntity. */
export interface SaveCRMScriptEntityRequest {
  /** `CRMScriptEntity` */
  readonly CRMScriptEntity?: $rt.Draft<CRMScriptEntity> | null;
}

/** The request of DeleteCRMScriptEntity. */
export interface DeleteCRMScriptEntityRequest {
  /** `xs:int` */
  readonly CRMScriptEntityId?: number;
}

/** The request of SaveTriggerScriptEntity. */
export interface SaveTriggerScriptEntityRequest {
  /** `TriggerScriptEntity` */
  readonly TriggerScriptEntity?: $rt.Draft<TriggerScriptEntity> | null;
}

/** The request of DeleteTriggerScriptEntity. */
export interface DeleteTriggerScriptEntityRequest {
  /** `xs:int` */
  readonly TriggerScriptEntityId?: number;
}

/** The request of GetCRMScriptByUniqueIdentifier. */
export interface GetCRMScriptByUniqueIdentifierRequest {
  /** `xs:string` */
  readonly UniqueIdentifier?: string | null;
}

/** The request of SaveCRMScriptByUniqueIdentifier. */
export interface SaveCRMScriptByUniqueIdentifierRequest {
  /** `xs:string` */
  readonly UniqueIdentifier?: string | null;
  /** `Script` */
  readonly Crmscript?: $rt.Draft<Script> | null;
}

/** The request of DeleteCRMScriptByUniqueIdentifier. */
export interface DeleteCRMScriptByUniqueIdentifierRequest {
  /** `xs:string` */
  readonly UniqueIdentifier?: string | null;
}

/** The request of GetCRMScriptEntity. */
export interface GetCRMScriptEntityRequest {
  /** `xs:int` */
  readonly CRMScriptEntityId?: number;
}

/** The request of SaveCRMScriptEntityWithoutCompile. */
export interface SaveCRMScriptEntityWithoutCompileRequest {
  /** `CRMScriptEntity` */
  readonly CrmScriptEntity?: $rt.Draft<CRMScriptEntity> | null;
}

/** The request of ExecuteScript. */
export interface ExecuteScriptRequest {
  /** `xs:int` */
  readonly CRMScriptId?: number;
  /** `StringDictionary` */
  readonly Parameters?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** The request of ExecuteScriptByIncludeId. */
export interface ExecuteScriptByIncludeIdRequest {
  /** `xs:string` */
  readonly CRMScriptIncludeId?: string | null;
  /** `StringDictionary` */
  readonly Parameters?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** The request of ExecuteScriptByUniqueId. */
export interface ExecuteScriptByUniqueIdRequest {
  /** `xs:string` */
  readonly CRMScriptUniqueId?: string | null;
  /** `StringDictionary` */
  readonly Parameters?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** The request of ExecuteScriptAsEvent. */
export interface ExecuteScriptAsEventRequest {
  /** `xs:int` */
  readonly CRMScriptId?: number;
  /** `EventData` */
  readonly EventData?: $rt.Draft<EventData> | null;
}

/** The request of ExecuteScriptAsEventByUniqueId. */
export interface ExecuteScriptAsEventByUniqueIdRequest {
  /** `xs:string` */
  readonly CRMScriptUniqueId?: string | null;
  /** `EventData` */
  readonly EventData?: $rt.Draft<EventData> | null;
}

/** The request of ValidateScript. */
export interface ValidateScriptRequest {
  /** `xs:int` */
  readonly CRMScriptId?: number;
}

/** The request of ValidateScriptByIncludeId. */
export interface ValidateScriptByIncludeIdRequest {
  /** `xs:string` */
  readonly CRMScriptIncludeId?: string | null;
}

/** The request of ValidateScriptByUniqueId. */
export interface ValidateScriptByUniqueIdRequest {
  /** `xs:string` */
  readonly CRMScriptUniqueId?: string | null;
}

/** The request of ExecuteScriptByString. */
export interface ExecuteScriptByStringRequest {
  /** `xs:string` */
  readonly Script?: string | null;
  /** `StringDictionary` */
  readonly Parameters?: Readonly<$rt.StringDictionary<string | null>> | null;
  /** `EventData` */
  readonly EventData?: $rt.Draft<EventData> | null;
}

/** The request of ValidateScriptByString. */
export interface ValidateScriptByStringRequest {
  /** `xs:string` */
  readonly Script?: string | null;
}

/** The request of ResolveIncludes. */
export interface ResolveIncludesRequest {
  /** `xs:string` */
  readonly Script?: string | null;
  /** `xs:boolean` */
  readonly IgnoreErrors?: boolean;
}

/** The request of GetTriggerScriptEntity. */
export interface GetTriggerScriptEntityRequest {
  /** `xs:int` */
  readonly TriggerScriptEntityId?: number;
}

/** The request of GetTriggerScriptByUniqueId. */
export interface GetTriggerScriptByUniqueIdRequest {
  /** `xs:string` */
  readonly TriggerScriptUniqueId?: string | null;
}

/** The request of SaveTriggerScriptByUniqueId. */
export interface SaveTriggerScriptByUniqueIdRequest {
  /** `xs:string` */
  readonly TriggerScriptUniqueId?: string | null;
  /** `TriggerScriptEntity` */
  readonly Entity?: $rt.Draft<TriggerScriptEntity> | null;
}

/** The request of DeleteTriggerScriptByUniqueId. */
export interface DeleteTriggerScriptByUniqueIdRequest {
  /** `xs:string` */
  readonly TriggerScriptUniqueId?: string | null;
}

/** The request of ValidateTriggerScript. */
export interface ValidateTriggerScriptRequest {
  /** `xs:int` */
  readonly TriggerScriptId?: number;
}

/** The request of ValidateTriggerScriptByUniqueId. */
export interface ValidateTriggerScriptByUniqueIdRequest {
  /** `xs:string` */
  readonly TriggerScriptUniqueId?: string | null;
}

export const CRMScriptEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CRMScriptEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["EjscriptId", $xs.int, "?"],
    ["UniqueIdentifier", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["IncludeId", $xs.string, "?nil"],
    ["AccessKey", $xs.string, "?nil"],
    ["HierarchyId", $xs.int, "?"],
    ["Source", $xs.string, "?nil"],
    ["SourceCode", $xs.string, "?nil"],
    ["ScriptType", () => ScriptType$, "?"],
    ["HtmlOutput", $xs.short, "?"],
    ["Includes", () => ArrayOfint$, "?nil"],
    ["SourceMaps", () => ArrayOfCRMScriptSourceMap$, "?nil"],
    ["ValidationResult", () => CRMScriptResult$, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
    ["BlockedVerbs", () => EjScriptVerb$, "?"],
  ],
};

export const CRMScriptErrorInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CRMScriptErrorInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ErrorMessage", $xs.string, "?nil"],
    ["IncludeId", $xs.string, "?nil"],
    ["LineNumber", $xs.int, "?"],
    ["CharacterPosition", $xs.int, "?"],
  ],
};

export const CRMScriptResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CRMScriptResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Valid", $xs.boolean, "?"],
    ["ErrorMessage", $xs.string, "?nil"],
    ["LineNumber", $xs.int, "?"],
    ["ErrorInformation", () => CRMScriptErrorInfo$, "?nil"],
    ["Transpiled", $xs.string, "?nil"],
    ["Includes", () => ArrayOfint$, "?nil"],
    ["SourceMaps", () => ArrayOfCRMScriptSourceMap$, "?nil"],
  ],
};

export const CRMScriptRunResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CRMScriptRunResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Output", $xs.string, "?nil"],
    ["Parameters", () => StringDictionary$, "?nil"],
    ["TraceRun", () => CRMScriptTraceRun$, "?nil"],
    ["Eventdata", () => EventData$, "?nil"],
    ["Success", $xs.boolean, "?"],
    ["ErrorInformation", () => CRMScriptErrorInfo$, "?nil"],
    ["StatusCode", $xs.int, "?"],
    ["StatusMessage", $xs.string, "?nil"],
    ["Headers", () => StringDictionary$, "?nil"],
  ],
};

export const CRMScriptSourceMap$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CRMScriptSourceMap",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["LineNumberFrom", $xs.int, "?"],
    ["LineNumberTo", $xs.int, "?"],
    ["Delta", $xs.int, "?"],
    ["IncludeId", $xs.string, "?nil"],
    ["IncludedFrom", () => ArrayOfstring$, "?nil"],
  ],
};

export const ArrayOfCRMScriptSourceMap$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCRMScriptSourceMap", namespace: $ns0, item: ["CRMScriptSourceMap", () => CRMScriptSourceMap$, "*nil"] };

export const CRMScriptTraceRun$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CRMScriptTraceRun",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["StartedAt", $xs.dateTime, "?"],
    ["EndedAt", $xs.dateTime, "?"],
    ["ExecutionTime", $xs.int, "?"],
    ["UserExecutionTime", $xs.int, "?"],
    ["PeakMemory", $xs.int, "?"],
    ["NumFrames", $xs.int, "?"],
    ["FileSize", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["Status", $xs.string, "?nil"],
    ["Frames", $xs.string, "?nil"],
    ["ForceSaveTrace", $xs.boolean, "?"],
  ],
};

export const EjScriptVerb$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "EjScriptVerb",
  namespace: $ns0,
  names: ["BlockGET", "BlockPOST", "BlockPUT", "BlockDELETE", "BlockPATCH", "BlockOPTIONS", "BlockHEAD", "BlockTRACE", "BlockCONNECT", "BlockOTHER"],
};

export const Script$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Script",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["UniqueIdentifier", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["IncludeId", $xs.string, "?nil"],
    ["Source", $xs.string, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredBy", $xs.string, "?nil"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedBy", $xs.string, "?nil"],
    ["Path", $xs.string, "?nil"],
    ["BlockedVerbs", () => EjScriptVerb$, "?"],
  ],
};

export const ScriptType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ScriptType",
  namespace: $ns0,
  names: ["Unknown", "CRMScript", "JavaScript"],
  zero: "Unknown",
};

export const TriggerScriptEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TriggerScriptEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ScreenChooserId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["ScreenType", () => EventHandlerType$, "?"],
    ["Enabled", $xs.boolean, "?"],
    ["UniqueIdentifier", $xs.string, "?nil"],
    ["Source", $xs.string, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
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

export interface CRMScriptAgent extends ICRMScriptAgent {}
export const CRMScriptAgent: $rt.ClientOf<CRMScriptAgent> = /* @__PURE__ */ $client(CRMScriptAgent$);
