/** The how-to programs in this folder, run against the double: over SOAP, and unchanged over JSON. */
import { describe, expect, test } from "vitest";
import { netServerDouble, type NetServerHandlers } from "../../generated/Services88/double.js";
import * as json from "../../generated/Services88/json.js";
import * as soap from "../../generated/Services88/soap.js";
import { acceptInvitations } from "./accept-invitation.js";
import { companiesOf } from "./archive-search.js";
import { createAppointment } from "./create-appointment.js";
import { createContact } from "./create-contact.js";
import { countVisit } from "./custom-fields.js";
import { download, upload } from "./document.js";
import { addInterests } from "./interests.js";
import { namesOfList } from "./mdo-list.js";
import { replaceImage } from "./person-image.js";
import { repeatAppointment } from "./recurring-appointment.js";
import { resync } from "./resync.js";
import { createSale } from "./sale.js";

describe.each([
  { protocol: "SOAP", connect: soap.connect, path: "/Remote/Services88/" },
  { protocol: "JSON", connect: json.connect, path: "/Remote/api/v1/Agents/" },
])("over $protocol", ({ connect, path }) => {
  /** Returns a session with a strict double. */
  function serving(handlers: NetServerHandlers) {
    const double = netServerDouble(handlers, { unhandled: "refuse" });
    const fetch: typeof double.fetch = (url, init) => {
      expect(new URL(url).pathname).toContain(path);
      return double.fetch(url, init);
    };
    return { double, session: connect({ baseUrl: "https://crm.example.com/Remote", ticket: "7T:any", fetch }) };
  }

  test("create a contact with an email address, a phone number and a category", async () => {
    const { session } = serving({
      Contact: {
        CreateDefaultContactEntity: () => ({ Country: { CountryId: 578 } }),
        SaveContactEntity: ({ ContactEntity }) => ({ ...ContactEntity, ContactId: 4 }),
      },
    });
    expect(await createContact(session)).toMatchObject({
      ContactId: 4,
      Name: "Acme",
      Emails: [{ Value: "post@acme.example" }],
      Phones: [{ Value: "+47 22 51 75 00", Description: "Switchboard" }],
      Category: { Id: 2 },
      Country: { CountryId: 578 },
    });
  });

  test("create an appointment", async () => {
    const { session } = serving({
      Appointment: {
        CreateDefaultAppointmentEntityByType: ({ Type }) => ({ Task: { Type } }),
        SaveAppointmentEntity: ({ AppointmentEntity }) => ({ ...AppointmentEntity, AppointmentId: 8 }),
      },
    });
    expect(await createAppointment(session, new Date("2026-12-01T11:00:00Z"))).toMatchObject({
      AppointmentId: 8,
      StartDate: "2026-12-01T12:00:00",
      EndDate: "2026-12-01T13:00:00",
      AlarmLeadTime: "PT10M",
      Contact: { ContactId: 3 },
    });
  });

  test("accept invitations", async () => {
    const { double, session } = serving({
      Appointment: {
        GetMyAppointments: ({ StartTime }) => [
          { AppointmentId: 1, StartDate: StartTime, InvitationStatus: "Invitation" },
          { AppointmentId: 2, StartDate: StartTime, InvitationStatus: "Accepted" },
          null,
        ],
        Accept: () => undefined,
      },
    });
    expect(await acceptInvitations(session, new Date("2026-11-29T23:00:00Z"))).toEqual([1]);
    expect(double.calls.map(({ request }) => request)).toEqual([
      { StartTime: "2026-11-30T00:00:00", EndTime: "2026-12-07T00:00:00", Count: 100 },
      { AppointmentId: 1, UpdateMode: "OnlyThis" },
    ]);
  });

  test("repeat an appointment", async () => {
    const { session } = serving({
      Appointment: {
        GetAppointmentEntity: ({ AppointmentEntityId }) => ({
          AppointmentId: AppointmentEntityId,
          StartDate: "2026-12-01T12:00:00",
        }),
        CreateDefaultRecurrenceByDate: ({ StartDate }) => ({ StartDate }),
        CalculateDays: ({ AppointmentEntity }) => ({
          ...AppointmentEntity?.Recurrence,
          Dates: [{ Date: "2026-12-01T12:00:00" }, { Date: "2026-12-03T12:00:00" }],
        }),
        Save: ({ AppointmentEntity }) => AppointmentEntity,
      },
    });
    expect(await repeatAppointment(session, 8)).toMatchObject({
      AppointmentId: 8,
      Recurrence: { Pattern: "Daily", DayPattern: { Cycle: 2 }, RecurrenceCounter: 10, Dates: [{}, {}] },
    });
  });

  test("upload a document and download it", async () => {
    const contents = new Map<number, Uint8Array>();
    const { session } = serving({
      Document: {
        CreateDefaultDocumentEntity: () => ({}),
        SaveDocumentEntity: ({ DocumentEntity }) => ({ ...DocumentEntity, DocumentId: 12 }),
        SetDocumentStream: ({ DocumentEntity, Stream }) => {
          if (DocumentEntity && Stream) contents.set(DocumentEntity.DocumentId, Stream);
          return DocumentEntity;
        },
        GetDocumentStream: ({ DocumentId }) => contents.get(DocumentId) ?? null,
      },
    });
    const { DocumentId, Name } = await upload(session, "offer.txt", new Uint8Array([72, 105]));
    expect(Name).toBe("offer.txt");
    expect(await download(session, DocumentId)).toEqual(new Uint8Array([72, 105]));
    await expect(download(session, 13)).rejects.toThrow("document 13: expected a value, got null");
  });

  test("read and write custom fields", async () => {
    let fields: Record<string, string | null> = { "SuperOffice:1": "[I:3]", x_other: "text" };
    const { session } = serving({
      Person: {
        GetPersonEntity: ({ PersonEntityId }) => ({ PersonId: PersonEntityId, CustomFields: fields }),
        SavePersonEntity: ({ PersonEntity }) => {
          fields = { ...PersonEntity?.CustomFields };
          return PersonEntity;
        },
      },
    });
    expect(await countVisit(session, 5, "2026-12-24")).toBe(4);
    expect(await countVisit(session, 5, "2026-12-25")).toBe(5);
    expect(fields).toEqual({
      "SuperOffice:1": "[I:5]",
      "SuperOffice:2": "[D:12/25/2026]",
      "SuperOffice:3": "[I:1]",
      x_other: "text",
    });
  });

  test("add interests", async () => {
    const { session } = serving({
      Contact: {
        GetContactEntity: ({ ContactEntityId }) => ({
          ContactId: ContactEntityId,
          Interests: [
            { Id: 1, Name: "Ski", Selected: true },
            { Id: 2, Name: "Golf", Selected: false },
            { Id: 3, Name: "Wine", Selected: false },
          ],
        }),
        SaveContactEntity: ({ ContactEntity }) => ContactEntity,
      },
    });
    expect(await addInterests(session, 4, [3])).toEqual(["Ski", "Wine"]);
  });

  test("read an MDO list", async () => {
    const { session } = serving({
      MDO: {
        GetList: ({ Name }) => [
          { Id: 1, Name, ChildItems: [{ Id: 2, Name: "Customer" }, null] },
          { Id: 3, Name: null },
        ],
      },
    });
    expect([...(await namesOfList(session, "category"))]).toEqual([
      [1, "category"],
      [2, "Customer"],
      [3, ""],
    ]);
  });

  test("replace the image of a person", async () => {
    let image: Uint8Array | null = null;
    const { session } = serving({
      BLOB: { GetPersonImage: () => image, SetPersonImage: ({ Image }) => void (image = Image) },
    });
    expect(await replaceImage(session, 5, new Uint8Array([1]))).toBeNull();
    expect(await replaceImage(session, 5, new Uint8Array([2]))).toEqual(new Uint8Array([1]));
  });

  test("create a sale that is linked to an appointment", async () => {
    const { double, session } = serving({
      Appointment: {
        GetAppointmentEntity: ({ AppointmentEntityId }) => ({
          AppointmentId: AppointmentEntityId,
          Contact: { ContactId: 3 },
        }),
        SaveAppointmentEntity: ({ AppointmentEntity }) => AppointmentEntity,
      },
      Sale: {
        CreateDefaultSaleEntity: () => ({ Probability: 10 }),
        SaveSaleEntity: ({ SaleEntity }) => ({ ...SaleEntity, SaleId: 6 }),
      },
    });
    expect(await createSale(session, 8)).toMatchObject({
      SaleId: 6,
      Probability: 10,
      Contact: { ContactId: 3 },
      Links: [{ EntityName: "appointment", Id: 8 }],
    });
    expect(double.calls.at(-1)?.request).toMatchObject({
      AppointmentEntity: { AppointmentId: 8, Sale: { SaleId: 6 } },
    });
  });

  test("search an archive, page by page", async () => {
    const names = ["Acme", "Bravo", "Cirrus"];
    const { double, session } = serving({
      Archive: {
        GetArchiveListByColumns: ({ Page, PageSize }) =>
          names.slice(Page * PageSize, (Page + 1) * PageSize).map((name, index) => ({
            PrimaryKey: Page * PageSize + index,
            ColumnData: { name: { DisplayValue: name } },
          })),
      },
    });
    const found = [];
    for await (const { id, name } of companiesOf(session, 2)) found.push(`${id} ${name}`);
    expect(found).toEqual(["0 Acme", "1 Bravo", "2 Cirrus"]);
    expect(double.calls[0]?.request).toMatchObject({
      Restriction: [{ Name: "category", Operator: "equals", Values: ["[I:2]"], IsActive: true }],
    });
  });

  test("synchronize again, and wait for it", async () => {
    let tasks = [{ Id: 3 }, { Id: 1 }];
    const { double, session } = serving({
      ErpSync: { ForceResyncBatchTask: ({ ErpConnectionId }) => void (tasks = [{ Id: ErpConnectionId }, ...tasks]) },
      Batch: {
        GetBatchTaskInfosByState: ({ State }) => (State === "All" ? tasks : []),
        GetBatchTaskInfo: ({ Id }) => ({ Id, State: "Succeeded" }),
      },
    });
    expect(await resync(session, [1001, 1002])).toMatchObject({ Id: 7, State: "Succeeded" });
    expect(double.calls[1]?.request).toEqual({ ErpConnectionId: 7, InternalKeyIds: [1001, 1002] });
    // Without a new task, the program does not wait for an old one.
    await expect(resync(session, [])).rejects.toThrow("started no batch task");
  });
});
