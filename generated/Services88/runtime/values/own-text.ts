/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Frees a text from the message that it was taken from. */

/**
 * Returns the same text as a string of its own: a part of a message would keep the whole message in memory. Engines copy a short text, and one that is put
 * together when it is first looked at.
 */
export function ownText(text: string): string {
  if (text.length < 13) return text;
  const own = text.slice(0, 12) + text.slice(12);
  own.charCodeAt(0);
  return own;
}

