/** Tells if an error means that the ticket is no longer good. */
import { HttpError, NetServerError, type NetServerClientError } from "./errors.js";

/** Returns true if the server rejected the ticket: by the names of NetServer's session exceptions, or by HTTP 401. */
export function isTicketRejected(error: NetServerClientError): boolean {
  if (error instanceof NetServerError) {
    const types: string[] = [];
    for (let each: typeof error.details | null = error.details; each && types.length < 20; each = each.inner)
      types.push((each.exceptionType ?? "").slice(-200));
    // System.Security.Authentication.AuthenticationException is no match: .NET throws it for a TLS failure, as towards a mail server.
    return types.some((type) =>
      /(?:SoSession|SessionExpired|InvalidTicket|TicketExpired|NotAuthenticated)\w*$|^SuperOffice\.(?:\w+\.)*\w*Authentication\w*$/.test(
        type,
      ),
    );
  }
  return error instanceof HttpError && error.status === 401;
}
