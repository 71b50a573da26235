import {
  AppointmentAgent,
  required,
  SaleAgent,
  type SaleEntity,
  type Session,
} from "../../generated/Services88/index.js";

/** Creates a sale, and links an appointment to it. */
export async function createSale(session: Session, appointmentId: number): Promise<SaleEntity> {
  const sales = new SaleAgent(session);
  const appointments = new AppointmentAgent(session);
  const found = await appointments.GetAppointmentEntity({ AppointmentEntityId: appointmentId });
  const appointment = required(found, `appointment ${appointmentId}`);
  const saved = await sales.SaveSaleEntity({
    SaleEntity: {
      ...(await sales.CreateDefaultSaleEntity()),
      Heading: "100 seats",
      Amount: 25_000,
      Contact: appointment.Contact,
      Links: [{ EntityName: "appointment", Id: appointmentId }],
    },
  });
  const sale = required(saved, "the saved sale");
  await appointments.SaveAppointmentEntity({ AppointmentEntity: { ...appointment, Sale: { SaleId: sale.SaleId } } });
  return sale;
}
