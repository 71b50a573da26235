/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
/** Keeps secrets out of what an error says, however the text around them writes them. */

/** A function that replaces every occurrence of a secret, as it is, escaped for XML, or for a URL. */
export function redactor(secrets: readonly (string | undefined)[]): (text: string) => string {
  const forms = new Set<string>();
  for (const secret of secrets) {
    // Shorter ones would blot out ordinary words, and are no secrets.
    if (secret === undefined || secret.length < 4) continue;
    for (const form of formsOf(secret)) forms.add(form);
  }
  const all = [...forms].sort((a, b) => b.length - a.length);
  return (text) => all.reduce((rest, form) => rest.replaceAll(form, "•••"), text);
}

function formsOf(secret: string): string[] {
  const xml = secret.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const percent = uri(secret);
  return [
    secret, xml, JSON.stringify(secret).slice(1, -1), percent, percent.replace(/%[\dA-F]{2}/g, (escape) => escape.toLowerCase()),
    xml.replace(/"/g, "&quot;").replace(/'/g, "&#39;"), xml.replace(/"/g, "&quot;").replace(/'/g, "&apos;"),
    xml.replace(/\+/g, "&#43;"), xml.replace(/\+/g, "&#x2b;"), base64(secret),
  ];
}

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text.slice(0, 4096)))).replace(/=+$/, "");

function uri(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

