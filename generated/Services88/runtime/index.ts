/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Everything that callers and generated files use of the runtime. */
export type { ClientOf } from "./client.js";
export { dateFromDateTime, dateTimeFromDate, emptyDateTime, isEmptyDateTime } from "./dates.js";
export type {
  AgentDescriptor,
  ArrayDescriptor,
  CarrierDescriptor,
  DictionaryDescriptor,
  EnumerationDescriptor,
  MemberDescriptor,
  MessageDescriptor,
  OperationDescriptor,
  RestrictedDescriptor,
  TypeDescriptor,
} from "./descriptors.js";
export {
  HttpError,
  MessageError,
  NetServerClientError,
  NetServerError,
  RequestError,
  ServerFault,
  ServerFault as SoapFault,
  TransportError,
  type ExceptionDetails,
} from "./errors.js";
export type { Fetch, FetchInit, FetchResponse } from "./fetch.js";
export type { Limits } from "./limits.js";
export { plain } from "./plain.js";
export { connect, isTicketRejected, type ConnectOptions, type Session } from "./session.js";
export { unknownName } from "./soap/codec/enumeration.js";
export { stream, type ArgumentsOf, type RowOf, type Streamable } from "./stream.js";
export {
  absentMembers,
  unknownMembers,
  unknownType,
  type AnyValue,
  type CallOptions,
  type Draft,
  type Kept,
  type ResponseInfo,
  type StringDictionary,
  type UnknownMember,
  type UnknownName,
} from "./types.js";

