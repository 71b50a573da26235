/* Written by netserver-codegen from Services88: changes made here are lost. */
import { SoPrincipalAgent, type AuthenticateUsernamePasswordResult } from "./agents/SoPrincipal.js";
import { LoginRefused } from "./runtime/login-refused.js";
import { connect, type ConnectOptions, type Session } from "./soap.js";
export { LoginRefused };

/** Options of `login`: a user name and password, or an access token (Online), and the options of `connect`. */
export type LoginOptions = Omit<ConnectOptions, "ticket"> &
  (
    | { readonly userName: string; readonly password: string; readonly accessToken?: undefined }
    | { readonly accessToken: string; readonly userName?: string | undefined; readonly password?: string | undefined }
  );

export interface Login {
  /** Session that sends the ticket of the login. */
  readonly session: Session;
  readonly ticket: string;
  /** The server's description of the user. */
  readonly principal: AuthenticateUsernamePasswordResult["Response"];
}

/**
 * Logs in with SoPrincipal. Returns a session with the ticket. Tickets expire, so a process that runs for long should pass a function to
 * `connect` instead: `connect({ baseUrl, ticket: async () => (await login(options)).ticket })`.
 *
 * @throws LoginRefused if the server refuses the user name, password or token; otherwise the errors of any call
 */
export async function login(options: LoginOptions): Promise<Login> {
  const anonymous = connect(options);
  const soPrincipal = new SoPrincipalAgent(anonymous);
  const answer =
    "userName" in options && options.accessToken === undefined
      ? await soPrincipal.AuthenticateUsernamePassword({ UserName: options.userName, Password: options.password })
      : await soPrincipal.AuthenticateWithAccessToken({ AccessToken: options.accessToken });
  const ticket = answer.Credentials?.Ticket;
  if (!answer.AuthenticationSucceeded || !ticket) throw new LoginRefused("the server did not accept the credentials");
  return { session: anonymous.with({ ticket }), ticket, principal: answer["Response"] };
}
