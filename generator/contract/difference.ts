/**
 * Fields that do not count in a comparison. A type may be defined in several documents, with other positions and
 * documentation.
 */
const ignored = new Set(["position", "doc", "documentation", "annotation"]);

/**
 * Returns the first difference between two values of plain data, for example `members[2].nillable is true, and false`;
 * undefined if equal.
 */
export function difference(a: unknown, b: unknown, path = ""): string | undefined {
  if (a === b) return undefined;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) {
    return `${path.replace(/^\./, "") || "the definition"} is ${show(a)}, and ${show(b)}`;
  }
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) {
    const index = a.findIndex((each, i) => difference(each, b[i], "") !== undefined);
    const at = index < 0 ? a.length : index;
    return `${path.replace(/^\./, "")}[${at}] is ${show(a[at])}, and ${show(b[at])}`;
  }
  for (const key in a) {
    if (ignored.has(key)) continue;
    const found = difference(a[key], b[key], Array.isArray(a) ? `${path}[${key}]` : `${path}.${key}`);
    if (found) return found;
  }
  for (const key in b) {
    if (!(key in a) && !ignored.has(key))
      return `${`${path}.${key}`.replace(/^\./, "")} is absent, and ${show(b[key])}`;
  }
  return undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function show(value: unknown): string {
  if (value === undefined) return "absent";
  if (isObject(value))
    return typeof value["name"] === "string"
      ? value["name"]
      : typeof value["kind"] === "string"
        ? `a ${value["kind"]}`
        : "another";
  return JSON.stringify(value);
}
