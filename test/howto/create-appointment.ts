import {
  AppointmentAgent,
  duration,
  required,
  timeZone,
  type AppointmentEntity,
  type Session,
} from "../../generated/Services88/index.js";

/** Creates an appointment of an hour, with an alarm ten minutes before it. */
export async function createAppointment(session: Session, start: Date): Promise<AppointmentEntity> {
  const appointments = new AppointmentAgent(session);
  const oslo = timeZone("Europe/Oslo");
  const appointment = {
    ...(await appointments.CreateDefaultAppointmentEntityByType({ Type: "Appointment" })),
    Title: "Kick-off",
    StartDate: oslo.format(start),
    EndDate: oslo.format(new Date(start.getTime() + 3_600_000)),
    HasAlarm: true,
    AlarmLeadTime: duration({ minutes: 10 }),
    Contact: { ContactId: 3 },
  };
  const saved = await appointments.SaveAppointmentEntity({ AppointmentEntity: appointment });
  return required(saved, "the saved appointment");
}
