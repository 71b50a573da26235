import {
  ContactAgent,
  required,
  type ContactEntity,
  type Draft,
  type Session,
} from "../../generated/Services88/index.js";

/** Creates a company with an email address, a phone number and a category. */
export async function createContact(session: Session): Promise<ContactEntity> {
  const contacts = new ContactAgent(session);
  const contact: Draft<ContactEntity> = { ...(await contacts.CreateDefaultContactEntity()) };
  contact.Name = "Acme";
  contact.Emails = [{ Value: "post@acme.example" }];
  contact.Phones = [{ Value: "+47 22 51 75 00", Description: "Switchboard" }];
  contact.Category = { Id: 2 };
  return required(await contacts.SaveContactEntity({ ContactEntity: contact }), "the saved contact");
}
