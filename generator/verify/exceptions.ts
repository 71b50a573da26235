/**
 * Where the Agents Swagger and the WSDL are known to say different things, and why neither is wrong: by name, so that nothing hides
 * behind a rule.
 */
const reasons = {
  order: "members in another order; only the WSDL's goes over the wire, as JSON's objects have none",
  names: "an enumeration's names in another order; a name goes over the wire, so that the order says nothing",
  task: "the .NET class is SoTask, and Task is what its data contract is called",
  renamed: "the JSON API calls the parameter otherwise",
  jsonOnly: "a property that the JSON API has and the data contract has not",
  notOurs: "a class of .NET itself, which Swagger lists and no operation takes or gives",
  rights: "rights are written as text in JSON",
  width: "the JSON API reads the unsigned number as a wider signed one",
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

/** The reason, by what the two disagree about. */
export const knownExceptions: ReadonlyMap<string, string> = new Map(
  (Object.keys(named) as (keyof typeof named)[]).flatMap((why) =>
    named[why].map((where) => [where, reasons[why]] as const),
  ),
);
