/**
 * Queries with right answers. The answers were written before an engine ran. `rank` is the rank of the best right answer in the vendored set, which has no
 * prose. A better rank is welcome: then write it here.
 */
export interface Query {
  readonly query: string;
  /** Any of these is right. */
  readonly right: readonly string[];
  readonly rank: number;
}

const query = (query: string, rank: number, ...right: readonly string[]): Query => ({ query, right, rank });

export const queries: readonly Query[] = [
  query("resync erp", 1, "ErpSync.ForceResyncBatchTask", "ErpSync.ForceResync"),
  query("upload document", 1, "Document.SetDocumentStream", "Document.SetDocumentStreamFromId"),
  query(
    "log in",
    1,
    "SoPrincipal.AuthenticateImplicit",
    "SoPrincipal.AuthenticateUsernamePassword",
    "SoPrincipal.AuthenticateGeneric",
    "SoPrincipal.AuthenticateWithAccessToken",
  ),
  query("list of contacts of a project", 2, "Project.GetProjectMembers"),
  query("free time slot", 1, "Appointment.GetNextAvailableTime"),
  query("batch task progress", 1, "Batch.GetBatchTaskInfo", "BatchTaskInfo"),
  query("delete company", 1, "Contact.DeleteContactEntity"),
  query("find person by email", 3, "EMail.GetPersonsFromEmailAddress", "EMail.GetPersonEntitiesFromEmailAddress"),
  query(
    "add message to ticket",
    1,
    "Ticket.SaveTicketMessageEntity",
    "Ticket.SaveTicketMessageEntityWithOptions",
    "Ticket.SaveTicketMessageEntityWithNotify",
    "Ticket.CreateDefaultTicketMessageEntity",
  ),
  query("send email", 1, "EMail.Send", "EMail.SendEMails", "Person.SendEmail"),
  query("change password", 1, "User.ChangePassword", "User.ChangeOwnPassword"),
  query(
    "exchange rate",
    1,
    "List.ChangeCurrency",
    "List.GetBaseCurrency",
    "List.GetCurrency",
    "Currency",
    "CurrencyEntity",
  ),
  query("register webhook", 1, "Webhook.SaveWebhook", "Webhook.CreateDefaultWebhook"),
  query("contact entity", 1, "ContactEntity", "Contact.GetContactEntity"),
  query("merge duplicate companies", 1, "Contact.Merge"),
  query("mark opportunity as won", 1, "Sale.SetAsSold", "Sale.SetAsSoldWithReason"),
  query("restore deleted company", 1, "Contact.Undelete"),
  query("my open tasks", 2, "Appointment.GetMyTasks"),
  query(
    "remove people from selection",
    1,
    "Selection.RemoveSelectionMembers",
    "Selection.RemoveSelectionMembersById",
    "Selection.RemoveContactSelectionMembers",
    "Selection.RemoveContactSelectionMembersFromIds",
  ),
  query("merge cases", 1, "Ticket.MergeTickets"),
  query(
    "clear cache",
    1,
    "Diagnostics.FlushCaches",
    "Diagnostics.FlushCachesByName",
    "Configuration.ClearConfigurationCache",
    "UserDefinedFieldInfo.ClearCaches",
  ),
  query(
    "list user defined fields",
    2,
    "UserDefinedFieldInfo.GetUserDefinedFieldList",
    "UserDefinedFieldInfo.GetCustomFieldInfoList",
    "UserDefinedFieldInfo.GetPublishedUserDefinedFieldList",
  ),
  query(
    "download attachment of a ticket",
    1,
    "Ticket.GetAttachmentStream",
    "Ticket.GetAttachmentEntity",
    "Ticket.GetPreviewAttachmentStream",
    "Ticket.GetRfcAttachmentStream",
  ),
  query("SaveAppointmntEntity", 1, "Appointment.SaveAppointmentEntity"),
  query("gnat", 1, "Appointment.GetNextAvailableTime"),
];
