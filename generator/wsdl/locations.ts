/**
 * Returns the paths that `location`, written in the document `from`, may refer to. They are normalised: separated by
 * `/`, without `.` and `..`. A second path is the percent-decoded location.
 */
export function locate(from: string, location: string): readonly string[] {
  const plain = location.replaceAll("\\", "/");
  if (/^[a-z][a-z0-9+.-]+:/i.test(plain) || plain.includes("?")) return [location];
  const path = plain.replace(/#.*$/, "");
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  const candidates = [normalise(folder + path)];
  const decoded = decode(path);
  if (decoded !== path) candidates.push(normalise(folder + decoded));
  return candidates;
}

function normalise(path: string): string {
  const scheme = /^[a-z][a-z0-9+.-]+:\/\/[^/]*\//i.exec(path)?.[0] ?? (path.startsWith("/") ? "/" : "");
  const segments: string[] = [];
  for (const segment of path.slice(scheme.length).split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
    else segments.push(segment);
  }
  return scheme + segments.join("/");
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
