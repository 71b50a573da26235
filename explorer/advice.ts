/** Advice about an answer of the target that is no result. */

/** Returns what to do after an answer with this status; undefined where the error says enough. */
export function adviceFor(status: number, location: string | undefined): string | undefined {
  if (status >= 300 && status < 400)
    return `The target redirects${location === undefined ? "" : ` to ${location}`}. The ticket is not sent there. If this is your server, start explore again with that address as --target.`;
  if (status === 401 || status === 403)
    return "The target refused the ticket, or your user lacks the right. Stop explore with Ctrl-C, set NETSERVER_TICKET to a new ticket, and start it again. SuperOffice Online needs NETSERVER_APPLICATION_TOKEN too.";
  if (status === 404 || status === 405 || status === 410)
    return "The target has no service at this address. Check --target: the line of the request below shows the path. The server may also have an older version, or no SOAP.";
  if (status === 421)
    return "This customer is at another address now. Start explore again with that address as --target.";
  if (status === 429 || status === 503) return "The target is busy. Wait, then send again.";
  if (status === 502 || status === 504)
    return "A gateway before the target got no answer. Check whether the target runs.";
  return undefined;
}
