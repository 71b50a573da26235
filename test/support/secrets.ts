/** Secrets of a session, for tests that look for them in everything that the client gives. */
import type { ConnectOptions } from "../../generated/Services88/index.js";

export const secrets = {
  ticket: "7T:tick&et<secret>1",
  applicationToken: "app-token-secret-2",
  password: "p4ssw0rd secret/3",
  header: "bearer-secret-4",
  accessToken: "access-secret-5",
};
export const all = Object.values(secrets);
export const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
/** A header of an answer with XML. */
export const xml = { "content-type": "text/xml" };

/** Options of a session with all secrets. */
export const options = (fetch: () => Response | Promise<Response>): ConnectOptions & { readonly ticket: string } => ({
  baseUrl: "https://crm.example.com/Remote",
  ticket: secrets.ticket,
  applicationToken: secrets.applicationToken,
  headers: { Authorization: `Bearer ${secrets.header}`, "X-Token": secrets.accessToken },
  fetch: async () => fetch(),
});
