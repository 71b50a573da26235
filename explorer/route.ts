/** The address of a page, in the hash of the URL: the only part that a page may change when it is opened from a file. */
import { useEffect, useState } from "preact/hooks";
import { categories, type Category } from "../generator/changes/category.js";

/** Tabs beside an operation. */
export const tabs = ["call", "sent", "answer", "try"] as const;
export type Tab = (typeof tabs)[number];

/** A page. */
export type Route =
  | { readonly kind: "start" | "errors" | "notices" | "types" | "guides" }
  | { readonly kind: "guide"; readonly slug: string; readonly anchor?: string }
  | { readonly kind: "agent"; readonly agent: string }
  | { readonly kind: "operation"; readonly agent: string; readonly operation: string; readonly tab: Tab }
  | { readonly kind: "type"; readonly name: string; readonly member?: string }
  | { readonly kind: "search"; readonly query: string }
  | ({ readonly kind: "changes" } & ChangesView);

/** The filters of the changes. */
export interface ChangesView {
  readonly query: string;
  /** Name of an agent. Empty for all. */
  readonly concerning: string;
  readonly show: readonly Category[];
}

/** Categories that are shown at first. Changes of documentation are many, and break nothing. */
const usual: readonly Category[] = ["wire", "source", "addition"];

const isTab = (text: string | null): text is Tab => tabs.some((each) => each === text);

/** Reads a hash. An address of nothing is the start page. */
function parseRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split("?");
  const [first = "", second] = path.split("/").map(decoded);
  const parameters = new URLSearchParams(query);
  if (first === "type" && second) {
    const member = parameters.get("m");
    return { kind: "type", name: second, ...(member !== null && { member }) };
  }
  if (first === "guide" && second) {
    const anchor = parameters.get("h");
    return { kind: "guide", slug: second, ...(anchor !== null && { anchor }) };
  }
  if (first === "search") return { kind: "search", query: parameters.get("q") ?? "" };
  if (first === "changes" && second === undefined) return { kind: "changes", ...changesView(parameters) };
  if (first === "errors" || first === "notices" || first === "types" || first === "guides") return { kind: first };
  if (first === "") return { kind: "start" };
  if (second === undefined || second === "") return { kind: "agent", agent: first };
  const tab = parameters.get("tab");
  return { kind: "operation", agent: first, operation: second, tab: isTab(tab) ? tab : "call" };
}

function changesView(parameters: URLSearchParams): ChangesView {
  const show = parameters.get("show")?.split(" ");
  return {
    query: parameters.get("q") ?? "",
    concerning: parameters.get("agent") ?? "",
    show: show ? categories.filter((each) => show.includes(each)) : usual,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const part = encodeURIComponent;

export const agentHref = (agent: string): string => `#/${part(agent)}`;
export const operationHref = (agent: string, operation: string, tab?: Tab): string =>
  `#/${part(agent)}/${part(operation)}${tab && tab !== "call" ? `?tab=${tab}` : ""}`;
export const typeHref = (name: string, member?: string): string =>
  `#/type/${part(name)}${member === undefined ? "" : `?m=${part(member)}`}`;
export const searchHref = (query: string): string => `#/search?q=${part(query)}`;

export function changesHref({ query = "", concerning = "", show = usual }: Partial<ChangesView> = {}): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  if (concerning !== "") parameters.set("agent", concerning);
  if (show.join(" ") !== usual.join(" ")) parameters.set("show", show.join(" "));
  const text = parameters.toString();
  return text === "" ? "#/changes" : `#/changes?${text}`;
}

/** Returns the page of the current address, and renders again when it changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = (): void => setHash(location.hash);
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return parseRoute(hash);
}
