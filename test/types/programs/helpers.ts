/** Types of requests, restrictions, encoded values, dates and durations, as a user writes them. */
import {
  AppointmentAgent,
  ArchiveAgent,
  decode,
  duration,
  encoded,
  timeZone,
  waitForBatchTask,
  where,
  type AppointmentRequests,
  type ArchiveRestrictionInfo,
  type BatchTaskInfo,
  type Contact,
  type ContactEntity,
  type ContactRequests,
  type Draft,
  type ErpSync,
  type Session,
} from "../../../generated/Services88/index.js";

export const request: ErpSync.GetConnectionRequest = { ErpConnectionId: 7 };
export const save: ContactRequests.SaveContactEntityRequest = { ContactEntity: { Name: "Acme" } };
export const contactName = (contact: Contact): string | null => contact.Name;
export const methods = (agent: ErpSync.IErpSyncAgent): typeof agent.GetConnection => agent.GetConnection;

export function values(contact: ContactEntity): string {
  const cell: string | number | null | undefined = decode(contact.UserDefinedFields?.["SuperOffice:1"]);
  const text: string | number = decode("[I:3]");
  // @ts-expect-error a Date names no zone
  encoded.date(new Date());
  return `${cell} ${text} ${encoded.int(2)}`;
}

export async function search(session: Session): Promise<void> {
  const restriction: Draft<ArchiveRestrictionInfo> = where("category", "equals", encoded.int(2));
  restriction.InterOperator = "Or";
  await new ArchiveAgent(session).GetArchiveListByColumns({
    ProviderName: "FindContact",
    Columns: ["name"],
    Restriction: [restriction, { ...where("name", "begins", "A"), InterParenthesis: 1 }],
  });
  // @ts-expect-error a number is not encoded
  where("category", "equals", 2);
}

export async function dates(session: Session): Promise<AppointmentRequests.SaveAppointmentEntityRequest> {
  const oslo = timeZone("Europe/Oslo");
  const entity = await new AppointmentAgent(session).CreateDefaultAppointmentEntity();
  const start: Date = oslo.parse(entity?.StartDate ?? oslo.format(new Date()), "reject");
  return { AppointmentEntity: { ...entity, StartDate: oslo.format(start), AlarmLeadTime: duration({ minutes: 10 }) } };
}

export async function wait(session: Session, signal: AbortSignal | undefined): Promise<BatchTaskInfo> {
  for await (const task of waitForBatchTask(session, 7)) console.log(task.ProgressPercent);
  return waitForBatchTask(session, 7, { every: 5_000, signal, onProgress: ({ State }) => console.log(State) });
}
