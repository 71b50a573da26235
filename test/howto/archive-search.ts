import { ArchiveAgent, decode, encoded, nonNull, where, type Session } from "../../generated/Services88/index.js";

const pageSize = 2;

/** Yields the companies of a category, page by page. */
export async function* companiesOf(session: Session, category: number): AsyncGenerator<{ id: number; name: string }> {
  const archive = new ArchiveAgent(session);
  for (let page = 0; ; page++) {
    const rows = await archive.GetArchiveListByColumns({
      ProviderName: "FindContact",
      Columns: ["name", "registeredDate"],
      Restriction: [where("category", "equals", encoded.int(category))],
      SortOrder: [{ Name: "name", Direction: "ASC" }],
      Page: page,
      PageSize: pageSize,
    });
    for (const { PrimaryKey, ColumnData } of nonNull(rows))
      yield { id: PrimaryKey, name: String(decode(ColumnData?.["name"]?.DisplayValue) ?? "") };
    if (nonNull(rows).length < pageSize) return;
  }
}
