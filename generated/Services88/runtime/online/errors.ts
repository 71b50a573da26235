/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The errors of SuperOffice Online: the private key, the clock, the token of a log-in, and the tenant. Each says what to do. */
import { NetServerClientError } from "../errors.js";

/** The private key cannot be used. The message never repeats any of it. */
export class PrivateKeyError extends NetServerClientError {
  override readonly name = "PrivateKeyError";

  constructor(got: string, advice: string) {
    super(`privateKey: expected an RSA private key as PEM or as .NET's XML, got ${got}. ${advice}`);
  }
}

/** The clock of this machine differs from that of SuperOffice Online, which refuses log-ins with another time. */
export class ClockError extends NetServerClientError {
  override readonly name = "ClockError";
  /** Milliseconds that this machine's clock is ahead, at least; negative if it is behind; undefined if the server does not say. */
  readonly ahead: number | undefined;

  constructor(reason: string, ahead?: number) {
    super(`SuperOffice Online: ${reason}. ${difference(ahead)}. Set it by a time server (NTP), and try again`);
    this.ahead = ahead;
  }
}

/** Says by how much a clock is wrong. */
function difference(ahead: number | undefined): string {
  if (ahead === undefined) return "This machine's clock is wrong";
  const minutes = Math.floor(Math.abs(ahead) / 60_000);
  return `This machine's clock is at least ${minutes} minutes ${ahead > 0 ? "ahead" : "behind"}`;
}

/** The token that a log-in gave is not signed by SuperOffice Online, or not made for this use. The client does not use it. */
export class TokenError extends NetServerClientError {
  override readonly name = "TokenError";

  constructor(reason: string) {
    super(
      `SuperOffice Online: the token of the log-in ${reason}. Nothing was sent to the tenant. Check that no proxy answers for the environment's host, and try again`,
    );
  }
}

/** Base class of the errors of a tenant that cannot be called now. */
export class TenantError extends NetServerClientError {
  override readonly name: string = "TenantError";
  /** The tenant: `Cust12345`. */
  readonly contextIdentifier: string;
  /** The state that SuperOffice Online reports, such as `Suspended`. */
  readonly state: string;

  constructor(contextIdentifier: string, state: string, reason: string) {
    super(`${contextIdentifier}: ${reason}`);
    this.contextIdentifier = contextIdentifier;
    this.state = state;
  }
}

/** The environment does not know the tenant, or has deleted it. */
export class TenantUnknown extends TenantError {
  override readonly name = "TenantUnknown";
}

/** The tenant is suspended. */
export class TenantSuspended extends TenantError {
  override readonly name = "TenantSuspended";
}

/** The tenant has moved, and SuperOffice Online does not say yet where to. */
export class TenantMoved extends TenantError {
  override readonly name = "TenantMoved";
}

/** The tenant is in maintenance for longer than the call has time. */
export class TenantInMaintenance extends TenantError {
  override readonly name = "TenantInMaintenance";
}

/** The tenant is not in operation for another reason, such as that it is just being set up. */
export class TenantUnavailable extends TenantError {
  override readonly name = "TenantUnavailable";
}

