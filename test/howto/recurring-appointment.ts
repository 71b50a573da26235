import {
  AppointmentAgent,
  required,
  type AppointmentEntity,
  type Draft,
  type Session,
} from "../../generated/Services88/index.js";

/** Repeats an appointment on every second day, ten times. */
export async function repeatAppointment(session: Session, id: number): Promise<AppointmentEntity> {
  const appointments = new AppointmentAgent(session);
  const found = await appointments.GetAppointmentEntity({ AppointmentEntityId: id });
  const appointment = required(found, `appointment ${id}`);
  const draft: Draft<AppointmentEntity> = {
    ...appointment,
    Recurrence: {
      ...(await appointments.CreateDefaultRecurrenceByDate({ StartDate: appointment.StartDate })),
      Pattern: "Daily",
      DayPattern: { Cycle: 2, Pattern: "EveryCyclicDay" },
      RecurrenceEndType: "Counter",
      RecurrenceCounter: 10,
      IsRecurrence: true,
    },
  };
  // The server calculates the dates.
  const Recurrence = await appointments.CalculateDays({ AppointmentEntity: draft });
  const saved = await appointments.Save({
    AppointmentEntity: { ...appointment, Recurrence },
    UpdateMode: "ThisAndForward",
  });
  return required(saved, "the saved appointment");
}
