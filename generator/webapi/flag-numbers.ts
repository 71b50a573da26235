/**
 * The numbers of flag names that NetServer's JSON uses and its WSDL lacks. The Swagger has these names without numbers.
 *
 * Source: the enumerations of SuperOffice's npm package `@superoffice/webapi` 12.4, whose other numbers equal those of
 * the WSDL. They are facts about the protocol. No code of the package is here.
 */
export const flagNumbers: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ArchiveBehaviour: { None: 0 },
  AssociateSourceType: { Unknown: 0, All: 7 },
  ChatSessionFlags: { CustomerIsTyping: 0 },
  ContactAction: { Unknown: 0, All: 127 },
  ContactSourceType: { Unknown: 0, All: 7 },
  DashTileUsage: { None: 0 },
  EFieldRight: { None: 0, Update: 3, UIHints: 192 },
  EMailFlags: { None: 0 },
  ETableRight: { None: 0, UR: 3, RI: 5, URI: 7, UDR: 11, FULL: 15, RF: 17, FI: 20, URU: 34, WRITE: 38 },
  EjScriptVerb: { BlockNone: 0 },
  ExternalUserInfoModification: { Unknown: 0, All: 15 },
  HtmlSanitizerOptions: { Default: 0 },
  ImportAction: { Unknown: 0 },
  ImportEntityType: { Unknown: 0 },
  NotifyType: { NotifyAll: 4095 },
  PrefDescAccessFlags: { Unknown: 0 },
  ShowState: { Minimized: 0 },
  ShowTaskItemInClient: { None: 0 },
  SystemMessageType: { Unspecified: 0, Error: 3 },
  TargetAssignementLevel: { None: 0 },
  TicketCategoryFlags: { Unknown: 0 },
  TicketPriorityFlags: { Unknown: 0 },
  WebhookNotifyVia: { None: 0 },
  WebhookNotifyWhen: { None: 0 },
  Weekday: { Unknown: 0 },
  WidgetRequiredFields: { None: 0 },
};
