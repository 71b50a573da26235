/** A server for tests: answers every call with given text, and keeps what was sent. */
import type { ConnectOptions } from "../../runtime/index.js";

export const services88 = "http://www.superoffice.net/ws/crm/NetServer/Services88";
export const xsi = "http://www.w3.org/2001/XMLSchema-instance";

/** A SOAP 1.1 envelope around a body's content, as a NetServer that succeeded sends it. */
export const envelope = (body: string, headers = `<Succeeded xmlns="${services88}">true</Succeeded>`): string =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:i="${xsi}"><s:Header>${headers}</s:Header><s:Body>${body}</s:Body></s:Envelope>`;

/** An operation's response with its members as XML in the services' namespace. */
export const answer = (operation: string, members = "", wrapper = `${operation}Response`): string =>
  envelope(
    `<${wrapper} xmlns="${services88}" xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays">${members}</${wrapper}>`,
  );

export interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Stub {
  /** For `connect`, with a ticket. */
  readonly options: ConnectOptions;
  readonly sent: Sent[];
}

export type Reply = string | Response | (() => string | Response | Promise<Response>);

/** Answers with the replies in turn, and with the last one from then on. */
export function stub(...replies: readonly Reply[]): Stub {
  const sent: Sent[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const reply = replies[Math.min(sent.length, replies.length - 1)] ?? "";
    sent.push({ url, headers: init.headers as Record<string, string>, body: String(init.body) });
    const given = typeof reply === "function" ? await reply() : reply;
    return typeof given === "string"
      ? new Response(given, { headers: { "content-type": "text/xml; charset=utf-8" } })
      : given;
  };
  return { sent, options: { baseUrl: "https://crm.example.com/Remote", ticket: "7T:ticket", fetch } };
}
