import { ContactAgent, nonNull, required, type Session } from "../../generated/Services88/index.js";

/** Selects some interests of a company, and leaves the others as they are. Returns the names of all selected interests. */
export async function addInterests(session: Session, id: number, interests: readonly number[]): Promise<string[]> {
  const contacts = new ContactAgent(session);
  const contact = required(await contacts.GetContactEntity({ ContactEntityId: id }), `contact ${id}`);
  const Interests = nonNull(contact.Interests).map((each) => ({
    ...each,
    Selected: each.Selected || interests.includes(each.Id),
  }));
  const saved = await contacts.SaveContactEntity({ ContactEntity: { ...contact, Interests } });
  return nonNull(nonNull(saved?.Interests).map(({ Name, Selected }) => (Selected ? Name : null)));
}
