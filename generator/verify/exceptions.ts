/**
 * Lists the known differences between the Agents Swagger and the WSDL, with reasons. Each is listed by name, so that no
 * rule hides a mistake.
 */
const reasons = {
  order: "members in another order; only the order of the WSDL matters, because JSON objects have no order",
  names: "names of an enumeration in another order; the order does not matter, because names are sent",
  task: "the .NET class is SoTask, and its data contract has the name Task",
  renamed: "the JSON API has another name for the parameter",
  jsonOnly: "a property of the JSON API that the data contract lacks",
  notOurs: "a class of .NET that Swagger lists, but no operation uses",
  rights: "rights are text in JSON",
  width: "the JSON API uses a wider signed type for the unsigned number",
} as const;

const named: Readonly<Record<keyof typeof reasons, readonly string[]>> = {
  order: [
    "ArchiveColumnInfo order",
    "DSAParameters order",
    "RecurrenceDayPattern order",
    "RecurrenceInfo order",
    "RecurrenceMonthPattern order",
    "RecurrenceWeekPattern order",
    "RecurrenceYearPattern order",
    "TimeZoneRule order",
  ],
  names: [
    "User.GetAllDataRights(RelationToOwner)",
    "User.GetDataRight(RelationToOwner)",
    "User.SetDataRight(RelationToOwner)",
  ],
  task: [
    "List.GetDocumentTemplateTask result",
    "List.GetDocumentTemplatesTasks result",
    "List.GetTask result",
    "List.GetTaskList result",
    "List.GetTasks result",
    "SoTask",
    "SuggestedAppointmentEntity.Type",
  ],
  renamed: ["User.ExecuteUserCommand(ActionResult)", "User.ExecuteUserCommand(CommandActionResult)"],
  jsonOnly: ["LicenseInfo.ExtraInfo", "TemplateInfo.MimeType"],
  notOurs: ["CancellationToken", "SafeWaitHandle", "WaitHandle"],
  rights: ["FieldRight.Mask", "TableRight.Mask"],
  width: ["SelectionEntity.MemberCount"],
};

/** Reasons by the name of the operation, type or member. */
export const knownExceptions: ReadonlyMap<string, string> = new Map(
  (Object.keys(named) as (keyof typeof named)[]).flatMap((why) =>
    named[why].map((where) => [where, reasons[why]] as const),
  ),
);
