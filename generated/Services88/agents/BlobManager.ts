/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { $ns0, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/descriptors.js";

export interface IBlobManagerAgent {
  ReadBlob(request: ReadBlobRequest, options?: $rt.CallOptions): Promise<ReadBlobResult>;
  WriteBlob(request: WriteBlobRequest, options?: $rt.CallOptions): Promise<void>;
  BeginReadBlobPart(request: BeginReadBlobPartRequest, options?: $rt.CallOptions): Promise<bigint>;
  ReadBlobPart(request: ReadBlobPartRequest, options?: $rt.CallOptions): Promise<ReadBlobPartResult>;
  EndReadBlobPart(request: EndReadBlobPartRequest, options?: $rt.CallOptions): Promise<void>;
}

/** The request of ReadBlob. */
export interface ReadBlobRequest {
  /** `xs:int` */
  readonly BlobId?: number;
}

/** The result of ReadBlob. */
export interface ReadBlobResult {
  /** `xs:int` */
  Length: number;
  /** `xs:string` */
  Response: string | null;
}

/** The request of WriteBlob. */
export interface WriteBlobRequest {
  /** `xs:int` */
  readonly BlobId?: number;
  /** `xs:string` */
  readonly Blob?: string | null;
}

/** The request of BeginReadBlobPart. */
export interface BeginReadBlobPartRequest {
  /** `xs:int` */
  readonly BlobId?: number;
}

/** The request of ReadBlobPart. */
export interface ReadBlobPartRequest {
  /** `xs:int` */
  readonly BlobId?: number;
  /** `xs:long` */
  readonly BlobPosition?: bigint;
  /** `xs:int` */
  readonly Length?: number;
}

/** The result of ReadBlobPart. */
export interface ReadBlobPartResult {
  /** `xs:string` */
  Response: string | null;
  /** `xs:int` */
  Length: number;
}

/** The request of EndReadBlobPart. */
export interface EndReadBlobPartRequest {
  /** `xs:int` */
  readonly BlobId?: number;
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
export const BlobManagerAgent$: $rt.AgentDescriptor<IBlobManagerAgent> = {
  services: "Services88",
  name: "BlobManager",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    ReadBlob: [[["BlobId", $xs.int, "?"]], [
      ["Length", $xs.int, "?"],
      ["Response", $xs.string, "?nil"],
    ]],
    WriteBlob: [[
      ["BlobId", $xs.int, "?"],
      ["Blob", $xs.string, "?nil"],
    ], []],
    BeginReadBlobPart: [[["BlobId", $xs.int, "?"]], [["Response", $xs.long, "?"]]],
    ReadBlobPart: [[
      ["BlobId", $xs.int, "?"],
      ["BlobPosition", $xs.long, "?"],
      ["Length", $xs.int, "?"],
    ], [
      ["Response", $xs.string, "?nil"],
      ["Length", $xs.int, "?"],
    ]],
    EndReadBlobPart: [[["BlobId", $xs.int, "?"]], []],
  }),
};

export interface BlobManagerAgent extends IBlobManagerAgent {}
export const BlobManagerAgent: $rt.ClientOf<BlobManagerAgent> = /* @__PURE__ */ $client(BlobManagerAgent$);
