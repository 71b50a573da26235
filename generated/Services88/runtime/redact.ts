/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
/** Keeps secrets out of what an error says, however the text around them writes them. */

/** A function that replaces every occurrence of a secret, as it is, escaped for XML, or for a URL. */
export function redactor(secrets: readonly (string | undefined)[]): (text: string) => string {
  const forms = new Set<string>();
  for (const secret of secrets) {
    // Shorter ones would blot out ordinary words, and are no secrets.
    if (secret === undefined || secret.length < 4) continue;
    const xml = secret.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    for (const form of [secret, xml, xml.replace(/"/g, "&quot;").replace(/'/g, "&#39;"), uri(secret), JSON.stringify(secret).slice(1, -1)]) forms.add(form);
  }
  const all = [...forms].sort((a, b) => b.length - a.length);
  return (text) => all.reduce((rest, form) => rest.replaceAll(form, "•••"), text);
}

function uri(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

