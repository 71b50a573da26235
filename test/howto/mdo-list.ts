import { MDOAgent, nonNull, type MDOListItem, type Session } from "../../generated/Services88/index.js";

/** Returns the names of a list's items by their ids, those in headings too. */
export async function namesOfList(session: Session, name: string): Promise<Map<number, string>> {
  const items = await new MDOAgent(session).GetList({ Name: name, ForceFlatList: false });
  return new Map(flat(items).map(({ Id, Name }) => [Id, Name ?? ""]));
}

const flat = (items: MDOListItem["ChildItems"]): MDOListItem[] =>
  nonNull(items).flatMap((item) => [item, ...flat(item.ChildItems)]);
