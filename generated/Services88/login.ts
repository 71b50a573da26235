/* Written by netserver-codegen from Services88: changes made here are lost. */
import { SoPrincipalAgent, type AuthenticateUsernamePasswordResult } from "./agents/SoPrincipal.js";
import { connect, NetServerClientError, type ConnectOptions, type Session } from "./soap.js";

/** Who logs in, and where: a user name and password, or an access token (Online). Everything else is as for `connect`. */
export type LoginOptions = Omit<ConnectOptions, "ticket"> &
  ({ readonly userName: string; readonly password: string } | { readonly accessToken: string });

export interface Login {
  /** Sends the ticket that the login gave. */
  readonly session: Session;
  readonly ticket: string;
  /** What the server says about who logged in. */
  readonly principal: AuthenticateUsernamePasswordResult["Response"];
}

/** The server took the credentials and said no. The message never holds them. */
export class LoginRefused extends NetServerClientError {
  override readonly name = "LoginRefused";
}

/**
 * Logs in with SoPrincipal and gives a session with the ticket. Tickets expire: for a process that lives long, give `connect` a function
 * instead, `connect({ baseUrl, ticket: async () => (await login(options)).ticket })`.
 *
 * @throws LoginRefused when the user name, password or token is not accepted; otherwise what any call throws.
 */
export async function login(options: LoginOptions): Promise<Login> {
  const anonymous = connect(options);
  const soPrincipal = new SoPrincipalAgent(anonymous);
  const answer =
    "accessToken" in options
      ? await soPrincipal.AuthenticateWithAccessToken({ AccessToken: options.accessToken })
      : await soPrincipal.AuthenticateUsernamePassword({ UserName: options.userName, Password: options.password });
  const ticket = answer.Credentials?.Ticket;
  if (!answer.AuthenticationSucceeded || !ticket) throw new LoginRefused("the server did not accept the credentials");
  return { session: anonymous.with({ ticket }), ticket, principal: answer["Response"] };
}
