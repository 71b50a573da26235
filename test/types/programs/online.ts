/** SuperOffice Online and hooks, as a user writes them. */
import {
  connect,
  LoginRefused,
  observe,
  online,
  TenantError,
  TenantInMaintenance,
  type OnlineConnection,
  type OnlineOptions,
  type RequestEvent,
  type Session,
} from "../../../generated/Services88/index.js";
import { connect as connectJson, type JsonSession } from "../../../generated/Services88/json.js";

export const integration = (clientSecret: string, systemUserToken: string, privateKey: string): OnlineConnection =>
  online({ environment: "online", contextIdentifier: "Cust12345", clientSecret, systemUserToken, privateKey });

export const person = (accessToken: string | undefined, refresh?: () => Promise<string>): OnlineConnection =>
  online({ environment: "sod", contextIdentifier: "Cust12345", accessToken, refresh, fetch: undefined });

// @ts-expect-error a system user token without its key
export const incomplete: OnlineOptions = { environment: "sod", contextIdentifier: "Cust1", systemUserToken: "" };

export function sessions(tenant: OnlineConnection): readonly [Session, JsonSession] {
  const starts = new Map<RequestEvent, number>();
  const observer = observe({
    request: (event) => starts.set(event, event.bytes),
    response: ({ request, status, ms, error }) => console.log(starts.get(request), status, ms, error),
    retry: undefined,
    ticketRenewed: async ({ isRenewal }) => isRenewal,
  });
  return [connect({ ...tenant, timeout: 60_000, observer }), connectJson({ ...tenant, observer })];
}

export const advice = (error: unknown): string =>
  error instanceof TenantInMaintenance
    ? "later"
    : error instanceof TenantError
      ? `${error.contextIdentifier} ${error.state}`
      : error instanceof LoginRefused
        ? error.checklist.join("\n")
        : "";

export const own = (session: Session): Session =>
  session.with({ baseUrl: ({ rejected }) => rejected ?? "https://crm.example.com/Remote", observer: undefined });
