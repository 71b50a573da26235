import { AppointmentAgent, nonNull, timeZone, type Session } from "../../generated/Services88/index.js";

/** Accepts the invitations of a week. Returns the ids of their appointments. */
export async function acceptInvitations(session: Session, monday: Date): Promise<number[]> {
  const appointments = new AppointmentAgent(session);
  const oslo = timeZone("Europe/Oslo");
  const diary = await appointments.GetMyAppointments({
    StartTime: oslo.format(monday),
    EndTime: oslo.format(new Date(monday.getTime() + 7 * 86_400_000)),
    Count: 100,
  });
  const invitations = nonNull(diary).filter(({ InvitationStatus }) => InvitationStatus === "Invitation");
  for (const { AppointmentId } of invitations) await appointments.Accept({ AppointmentId, UpdateMode: "OnlyThis" });
  return invitations.map(({ AppointmentId }) => AppointmentId);
}
