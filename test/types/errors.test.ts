/** The classes of errors: each narrows to what it holds. */
import { expectTypeOf, test } from "vitest";
import {
  HttpError,
  NetServerError,
  RequestError,
  type ExceptionDetails,
  type LoginRefused,
  type MessageError,
  type NetServerClientError,
  type ServerFault,
  type SoapFault,
  type TransportError,
} from "../../generated/Services88/index.js";

test("all errors of the client share a base", () => {
  type All = RequestError | NetServerError | ServerFault | TransportError | MessageError | LoginRefused;
  expectTypeOf<All>().toExtend<NetServerClientError>();
  expectTypeOf<SoapFault>().toEqualTypeOf<ServerFault>();
});

test("errors with a response are HttpErrors, and the others are not", () => {
  expectTypeOf<NetServerError | ServerFault | TransportError>().toExtend<HttpError>();
  expectTypeOf<RequestError>().not.toExtend<HttpError>();
  expectTypeOf<MessageError>().not.toExtend<HttpError>();
});

test("instanceof narrows an unknown error", () => {
  void ((error: unknown) => {
    if (error instanceof NetServerError) {
      expectTypeOf(error.details).toEqualTypeOf<ExceptionDetails>();
      expectTypeOf(error.details.inner).toEqualTypeOf<ExceptionDetails | null>();
      // @ts-expect-error the code is a ServerFault's
      void error.code;
    } else if (error instanceof HttpError) {
      expectTypeOf(error.status).toEqualTypeOf<number>();
      expectTypeOf(error.retryAfter).toEqualTypeOf<number | undefined>();
      // @ts-expect-error only a NetServerError has details
      void error.details;
    } else if (error instanceof RequestError) {
      expectTypeOf(error.path).toEqualTypeOf<string>();
      // @ts-expect-error nothing was sent, so there is no status
      void error.status;
    }
  });
});

test("what an error holds cannot be changed", () => {
  void ((error: HttpError) => {
    // @ts-expect-error a read-only property
    error.status = 200;
  });
});
