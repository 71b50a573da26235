/** Tells by a member's name whether its value is a secret. */

/**
 * True if a value with this name, and everything inside it, is a secret: passwords, tokens and keys are parameters and members too. Only the exact name
 * `Ticket` is a secret, because TicketId and TicketEntity belong to support requests.
 */
export const isSecretName = (name: string): boolean =>
  /passw|secret|credential|token|session_?key|temporarykey|authorizationcode|^(?:ticket|pin)$/i.test(name);

/** True if a value beside or inside a secret only describes it, such as its server, its user or its type. */
export const isDescriptiveName = (name: string): boolean =>
  /(?:server|type|user_?name|display\w*|description|comment)$|^(?:port|id)$/i.test(name);
