/** The public names of the runtime that belong to no protocol. */
export { MissingValueError, nonNull, omitUndefined, required, type OmitUndefined } from "./absence.js";
export type { AddressOption, AddressRequest } from "./address.js";
export type { ClientOf } from "./client.js";
export type { ConnectOptions } from "./connect-options.js";
export { dateFromDateTime, dateTimeFromDate, emptyDateTime, isEmptyDateTime, type Disambiguation } from "./dates.js";
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
export { duration, type DurationParts } from "./duration.js";
export { decode, encoded } from "./encoded.js";
export {
  HttpError,
  MessageError,
  NetServerClientError,
  NetServerError,
  RequestError,
  ServerFault,
  TransportError,
  type ExceptionDetails,
} from "./errors.js";
export type { Fetch, FetchInit, FetchResponse } from "./http/fetch.js";
export type { Limits } from "./http/limits.js";
export {
  observe,
  type Hooks,
  type Observer,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
  type TicketEvent,
} from "./observe.js";
export { plain } from "./plain.js";
export type { PollOptions, Polling } from "./poll.js";
export type { Session } from "./session.js";
export type { ArgumentsOf, RowOf, Streamable } from "./stream.js";
export { isTicketRejected } from "./ticket-rejection.js";
export { timeZone, type Moment, type NamedTimeZone, type ZonedDateTime } from "./time-zone.js";
export {
  absentMembers,
  unknownMembers,
  unknownType,
  type AnyValue,
  type CallOptions,
  type Draft,
  type DraftOf,
  type Preserved,
  type ResponseInfo,
  type StringDictionary,
  type TaggedDraftOf,
  type UnknownMember,
  type UnknownName,
} from "./types.js";
export { unknownName } from "./values/unknown-name.js";
