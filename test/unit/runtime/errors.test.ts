/** The classes of errors: which is which, and what each says. */
import { describe, expect, test } from "vitest";
import {
  HttpError,
  MessageError,
  NetServerClientError,
  NetServerError,
  RequestError,
  ServerFault,
  TransportError,
} from "../../../runtime/errors.js";
import { SoapFault } from "../../../runtime/soap/index.js";

const details = {
  message: "",
  friendlyText: null,
  exceptionType: null,
  source: null,
  parameters: {},
  inner: null,
};

describe("an error of a call that was sent is an HttpError", () => {
  test.each([
    ["NetServerError", new NetServerError("Erp.Sync", { ...details, message: "no" }, 500), 500, "Erp.Sync: no"],
    ["ServerFault", new ServerFault("Erp.Sync", 503, "Server", "busy", null, 2_000), 503, "Erp.Sync: Server: busy"],
    ["TransportError", new TransportError("Erp.Sync", "HTTP 502", 502), 502, "Erp.Sync: HTTP 502"],
  ])("%s", (name, error, status, message) => {
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toBeInstanceOf(NetServerClientError);
    expect(error).toMatchObject({ name, status, message, operation: "Erp.Sync" });
  });

  test.each([new MessageError("Erp.Sync", "no"), new RequestError("Erp.Sync", "no")])(
    "but a $name is none",
    (error) => {
      expect(error).toBeInstanceOf(NetServerClientError);
      expect(error).not.toBeInstanceOf(HttpError);
    },
  );
});

test("SoapFault is another name of ServerFault", () => {
  expect(new ServerFault("Erp.Sync", 500, "Server", "no", null)).toBeInstanceOf(SoapFault);
});

test("an error has retryAfter only if the server said it, and zero is said", () => {
  expect(new ServerFault("Erp.Sync", 503, "Server", "no", null, 0).retryAfter).toBe(0);
  expect(new TransportError("Erp.Sync", "no", 503).retryAfter).toBeUndefined();
});

test("a TransportError has a cause only if one is given", () => {
  const cause = new Error("refused");
  expect(new TransportError("Erp.Sync", "no answer came", 0, "", cause).cause).toBe(cause);
  expect(new TransportError("Erp.Sync", "no answer came")).not.toHaveProperty("cause");
});

test.each([
  [{ message: "a", friendlyText: "b", exceptionType: "c" }, "a"],
  [{ friendlyText: "b", exceptionType: "c" }, "b"],
  [{ exceptionType: "c" }, "c"],
  [{}, "the server gave no reason"],
])("a NetServerError of %j says «%s», and has status 200 if none is given", (given, message) => {
  expect(new NetServerError("Erp.Sync", { ...details, ...given })).toMatchObject({
    message: `Erp.Sync: ${message}`,
    status: 200,
  });
});

test.each([
  ["Erp.Sync.Id", "Erp.Sync.Id: no"],
  ["", "no"],
])("a MessageError with the path «%s» says «%s»", (path, message) => {
  expect(new MessageError(path, "no").message).toBe(message);
});
