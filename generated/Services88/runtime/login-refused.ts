/* Written by netserver-codegen from Services88: changes made here are lost. */
/** The error of a log-in. `login.ts` and `online.ts` of a client share it. */
import { NetServerClientError } from "./errors.js";

/** The server refused the credentials. The message never contains them. */
export class LoginRefused extends NetServerClientError {
  override readonly name = "LoginRefused";
  /** Possible causes, if the server's text does not tell the cause. */
  readonly checklist: readonly string[];

  constructor(reason: string, checklist: readonly string[] = []) {
    super(checklist.length === 0 ? reason : `${reason}. Check:\n${checklist.map((each) => `- ${each}`).join("\n")}`);
    this.checklist = checklist;
  }
}

