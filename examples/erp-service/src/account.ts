/** Who calls: the system user of an app in SuperOffice Online, or a user of a NetServer of your own. */
import { readFileSync } from "node:fs";
import { login, online, type ConnectOptions, type OnlineEnvironment } from "./generated/Services88/index.js";

/** Returns a variable of the environment. @throws an error for a variable that is missing and has no default */
export function variable(name: string, standard?: string): string {
  const value = process.env[name] ?? standard;
  if (value === undefined) throw new Error(`set the environment variable ${name}`);
  return value;
}

/** Returns the address of NetServer and the ticket. The session asks for a new ticket when the server rejects the old one. */
export function account(): Pick<ConnectOptions, "baseUrl" | "ticket" | "applicationToken"> {
  if (process.env["SUPEROFFICE_TENANT"] !== undefined)
    return online({
      environment: variable("SUPEROFFICE_ENVIRONMENT", "sod") as OnlineEnvironment,
      contextIdentifier: variable("SUPEROFFICE_TENANT"),
      clientSecret: variable("SUPEROFFICE_CLIENT_SECRET"),
      systemUserToken: variable("SUPEROFFICE_SYSTEM_USER_TOKEN"),
      privateKey: readFileSync(variable("SUPEROFFICE_PRIVATE_KEY_FILE"), "utf8"),
    });
  const user = {
    baseUrl: variable("NETSERVER_URL", "http://127.0.0.1:8088/Remote"),
    userName: variable("NETSERVER_USER", "service"),
    password: variable("NETSERVER_PASSWORD", "any"),
  };
  return { baseUrl: user.baseUrl, ticket: async () => (await login(user)).ticket };
}
