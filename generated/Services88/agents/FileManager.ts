/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { $ns0, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IFileManagerAgent {
  CreateFile(request: CreateFileRequest, options?: $rt.CallOptions): Promise<void>;
  ReadFile(request: ReadFileRequest, options?: $rt.CallOptions): Promise<ReadFileResult>;
  WriteFile(request: WriteFileRequest, options?: $rt.CallOptions): Promise<void>;
  BeginReadFilePart(request: BeginReadFilePartRequest, options?: $rt.CallOptions): Promise<BeginReadFilePartResult>;
  ReadFilePart(request: ReadFilePartRequest, options?: $rt.CallOptions): Promise<ReadFilePartResult>;
  EndReadFilePart(request: EndReadFilePartRequest, options?: $rt.CallOptions): Promise<void>;
  BeginWriteFilePart(request: BeginWriteFilePartRequest, options?: $rt.CallOptions): Promise<void>;
  WriteFilePart(request: WriteFilePartRequest, options?: $rt.CallOptions): Promise<void>;
  EndWriteFilePart(request: EndWriteFilePartRequest, options?: $rt.CallOptions): Promise<void>;
}

/** The request of CreateFile. */
export interface CreateFileRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:boolean` */
  readonly OverwriteExistingStream?: boolean;
}

/** The request of ReadFile. */
export interface ReadFileRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The result of ReadFile. */
export interface ReadFileResult {
  /** `xs:string` */
  FileName: string | null;
  /** `xs:int` */
  Length: number;
  /** `xs:string` */
  Response: string | null;
}

/** The request of WriteFile. */
export interface WriteFileRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:string` */
  readonly Document?: string | null;
}

/** The request of BeginReadFilePart. */
export interface BeginReadFilePartRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The result of BeginReadFilePart. */
export interface BeginReadFilePartResult {
  /** `xs:string` */
  FileName: string | null;
  /** `xs:long` */
  Length: bigint;
}

/** The request of ReadFilePart. */
export interface ReadFilePartRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:long` */
  readonly FilePosition?: bigint;
  /** `xs:int` */
  readonly Length?: number;
}

/** The result of ReadFilePart. */
export interface ReadFilePartResult {
  /** `xs:string` */
  Response: string | null;
  /** `xs:int` */
  Length: number;
}

/** The request of EndReadFilePart. */
export interface EndReadFilePartRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of BeginWriteFilePart. */
export interface BeginWriteFilePartRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of WriteFilePart. */
export interface WriteFilePartRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:long` */
  readonly FilePosition?: bigint;
  /** `xs:string` */
  readonly DocumentData?: string | null;
}

/** The request of EndWriteFilePart. */
export interface EndWriteFilePartRequest {
  /** `xs:int` */
  readonly DocumentId?: number;
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

/** Description of the agent, from which the session creates its messages. */
export const FileManagerAgent$: $rt.AgentDescriptor<IFileManagerAgent> = {
  services: "Services88",
  name: "FileManager",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateFile: [[
      ["DocumentId", $xs.int, "?"],
      ["OverwriteExistingStream", $xs.boolean, "?"],
    ], []],
    ReadFile: [[["DocumentId", $xs.int, "?"]], [
      ["FileName", $xs.string, "?nil"],
      ["Length", $xs.int, "?"],
      ["Response", $xs.string, "?nil"],
    ]],
    WriteFile: [[
      ["DocumentId", $xs.int, "?"],
      ["Document", $xs.string, "?nil"],
    ], []],
    BeginReadFilePart: [[["DocumentId", $xs.int, "?"]], [
      ["FileName", $xs.string, "?nil"],
      ["Length", $xs.long, "?"],
    ]],
    ReadFilePart: [[
      ["DocumentId", $xs.int, "?"],
      ["FilePosition", $xs.long, "?"],
      ["Length", $xs.int, "?"],
    ], [
      ["Response", $xs.string, "?nil"],
      ["Length", $xs.int, "?"],
    ]],
    EndReadFilePart: [[["DocumentId", $xs.int, "?"]], []],
    BeginWriteFilePart: [[["DocumentId", $xs.int, "?"]], []],
    WriteFilePart: [[
      ["DocumentId", $xs.int, "?"],
      ["FilePosition", $xs.long, "?"],
      ["DocumentData", $xs.string, "?nil"],
    ], []],
    EndWriteFilePart: [[["DocumentId", $xs.int, "?"]], []],
  }),
};

export interface FileManagerAgent extends IFileManagerAgent {}
export const FileManagerAgent: $rt.ClientOf<FileManagerAgent> = /* @__PURE__ */ $client(FileManagerAgent$);
