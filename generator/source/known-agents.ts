/** Agents that NetServers of the last years have: what is asked for where the user names none. A server has no list of its own. */
export const knownAgents: readonly string[] = [
  "AI", "Appointment", "Archive", "Associate", "Audience", "BLOB", "Batch", "BlobManager", "BulkUpdate", "CRMScript", "Chat", "Configuration",
  "Contact", "CustomObject", "CustomerService", "Dash", "Dashboard", "Database", "DatabaseTable", "Diagnostics", "Document",
  "DocumentMigration", "EMail", "ErpSync", "Favourite", "FileManager", "Find", "ForeignSystem", "FreeText", "Import", "License", "List", "MDO",
  "Marketing", "Messaging", "Navigator", "NewsFeed", "NumberAllocation", "Person", "PhoneList", "Pocket", "Preference", "Previews", "Project",
  "Quote", "Relation", "Replication", "Report", "Resource", "Saint", "Sale", "Selection", "Sentry", "SoPrincipal", "Targets", "Ticket", "TimeZone",
  "Tooltips", "User", "UserDefinedFieldInfo", "ViewState", "Webhook", "Workflow",
];
