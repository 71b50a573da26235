import { decode, encoded, PersonAgent, required, type Session } from "../../generated/Services88/index.js";

/** Counts up a number in a custom field, and writes the day of the last visit. Returns the new number. */
export async function countVisit(session: Session, id: number, day: string): Promise<number> {
  const persons = new PersonAgent(session);
  const person = required(await persons.GetPersonEntity({ PersonEntityId: id }), `person ${id}`);
  const visits = Number(decode(person.CustomFields?.["SuperOffice:1"]) || 0) + 1;
  const CustomFields = {
    ...person.CustomFields,
    "SuperOffice:1": encoded.int(visits),
    "SuperOffice:2": encoded.date(day),
    "SuperOffice:3": encoded.boolean(true),
  };
  await persons.SavePersonEntity({ PersonEntity: { ...person, CustomFields } });
  return visits;
}
