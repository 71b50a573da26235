import type { ContactAgent, ContactEntity } from "../generated/Services88/index.js";

/** Gets, changes and saves: what is not touched goes back as it came. */
export async function renameContact(contacts: ContactAgent, id: number, name: string): Promise<ContactEntity | null> {
  const contact = await contacts.GetContactEntity({ ContactEntityId: id });
  if (!contact) return null;
  return await contacts.SaveContactEntity({ ContactEntity: { ...contact, Name: name } });
}
