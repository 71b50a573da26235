/** Handlers that act out an archive with many rows. */
import type { AgentDescriptor } from "../../runtime/descriptors.js";
import type { AnyHandler, HandlersByAgent } from "../../runtime/double/handlers.js";

/** A request for a page of an archive. Some operations take lists, and others take texts with commas. */
interface ArchiveRequest {
  readonly ProviderName?: string | null;
  readonly Columns?: readonly string[] | string | null;
  readonly Entities?: readonly string[] | string | null;
  readonly Page: number;
  readonly PageSize: number;
}

/** Returns handlers for archives with a number of rows. Each row has a value in each requested column. */
export function archiveHandlers(agents: readonly AgentDescriptor[], rows: number): HandlersByAgent {
  const operations = agents.find(({ name }) => name === "Archive")?.operations ?? {};
  const handlers: Record<string, AnyHandler> = {};
  for (const [name, { request, response }] of Object.entries(operations)) {
    const hasPages = request.members.some(([member]) => member === "PageSize");
    if (!name.startsWith("GetArchiveList") || !hasPages) continue;
    const [, type] = response.members[0] ?? [];
    const isList = typeof type === "function" && type().kind === "array";
    handlers[name] = (given) => {
      const page = pageOf(given as ArchiveRequest, rows);
      return isList ? page : { RowCount: rows, Rows: page };
    };
  }
  return Object.keys(handlers).length > 0 ? { Archive: handlers } : {};
}

/** Rows of a page, if the request does not say how many. */
const defaultPageSize = 50;

function pageOf(request: ArchiveRequest, rows: number): readonly object[] {
  const size = request.PageSize > 0 ? request.PageSize : defaultPageSize;
  const start = Math.max(0, request.Page) * size;
  const columns = listOf(request.Columns);
  const entity = listOf(request.Entities)[0] ?? request.ProviderName ?? "";
  return Array.from({ length: Math.max(0, Math.min(size, rows - start)) }, (_, index) => {
    const key = start + index + 1;
    const cell = (column: string) => ({ DisplayValue: `${column} ${key}`, TooltipHint: "", LinkHint: "" });
    return {
      EntityName: entity,
      PrimaryKey: key,
      ColumnData: Object.fromEntries(columns.map((column) => [column, cell(column)])),
      LinkHint: "",
      StyleHint: "",
    };
  });
}

const listOf = (names: readonly string[] | string | null | undefined): readonly string[] =>
  (typeof names === "string" ? names.split(",") : (names ?? []))
    .map((each) => each.trim())
    .filter((each) => each !== "");
