import { describe, expect, test } from "vitest";
import { isDescriptiveName, isSecretName } from "../../../../runtime/secrets/names.js";

describe("a name", () => {
  test.each([
    "Password",
    "NewPassword",
    "passwd",
    "ClientSecret",
    "Credentials",
    "ApplicationToken",
    "accessTokens",
    "SessionKey",
    "session_key",
    "TemporaryKey",
    "AuthorizationCode",
    "Ticket",
    "ticket",
    "Pin",
    "PIN",
  ])("%s is that of a secret", (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  test.each([
    "",
    "Name",
    "Pass",
    "TicketId",
    "TicketEntity",
    "SupportTicket",
    "Pinned",
    "Spin",
    "Key",
    "Session",
    "Session-Key",
    "AuthorizationMode",
    "Temporary",
  ])("%j is not that of a secret", (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});

describe("a name beside a secret", () => {
  test.each([
    "Server",
    "SmtpServer",
    "Type",
    "TokenType",
    "UserName",
    "user_name",
    "DisplayName",
    "DisplayValue",
    "Display",
    "Description",
    "Comment",
    "Port",
    "Id",
    "ID",
  ])("%s only describes it", (name) => {
    expect(isDescriptiveName(name)).toBe(true);
  });

  test.each(["", "Value", "Servers", "Typed", "UserId", "Sport", "Portal", "Idle", "Ids", "Comments", "SecretId"])(
    "%j may hold it",
    (name) => {
      expect(isDescriptiveName(name)).toBe(false);
    },
  );
});
