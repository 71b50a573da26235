/**
 * Every kind of change: its category, what it means for who has an older client, what to do, and where a project meets it. Ids are
 * stable; add, never reuse.
 */
import type { Category } from "./category.js";

/**
 * What in a project a change hits. `client`: every import of the client. `agent`, `type`: what names it. `operation`: its calls, its handlers
 * and the names of what it takes and gives. `property`: what reads or writes it. `written`: what writes it. `value`: what reads or writes it, and
 * calls whose response can hold it. `name`: what names it, as a member or as text. `request`, `response`, `message`: calls of the operations whose
 * request, response or either can hold the type. `compiler`: what the compiler says, and nothing else. `nothing`: no line.
 */
export type Hits =
  | "client"
  | "agent"
  | "operation"
  | "type"
  | "property"
  | "written"
  | "value"
  | "name"
  | "request"
  | "response"
  | "message"
  | "compiler"
  | "nothing";

export interface Rule {
  readonly category: Category;
  readonly title: string;
  /** What happens to who does nothing. */
  readonly cause: string;
  /** An imperative sentence. */
  readonly fix: string;
  /** Lines of the old contract's and the new one's form, or of a call. */
  readonly example: string;
  /** Whether old call sites compile against the new client: where it depends on the types, each change says so. */
  readonly compiles: boolean | "depends";
  readonly hits: Hits;
}

const table = <const Id extends string>(rules: Record<Id, Rule>): Readonly<Record<Id, Rule>> => rules;

const unharmed = "Nothing happens to old clients.";
const nothing = "Nothing need be done.";
const deploy = "Generate again and deploy with the new server.";

export const rules = table({
  "services-renamed": {
    category: "wire",
    compiles: false,
    hits: "client",
    title: "the services have another namespace",
    cause: "The server reads no message in the old namespace, and the client's folder has another name.",
    fix: "Generate again, import from the new folder, and deploy with the new server.",
    example:
      '…/NetServer/Services87 -> …/NetServer/Services88\nimport { connect } from "./generated/Services88/index.js";',
  },
  "agent-removed": {
    category: "wire",
    compiles: false,
    hits: "agent",
    title: "an agent is gone",
    cause: "There is nothing at its address any more: a call is answered with HTTP 404.",
    fix: "Find out what replaces it, and remove the calls.",
    example: "Dashboard.wsdl is no longer there\nnew DashboardAgent(session) does not compile",
  },
  "agent-added": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a new agent",
    cause: unharmed,
    fix: nothing,
    example: "Dash.wsdl is new\nnew DashAgent(session) can be used",
  },
  "operation-removed": {
    category: "wire",
    compiles: false,
    hits: "operation",
    title: "an operation is gone",
    cause: "A call is answered with a fault (ActionNotSupported).",
    fix: "Remove the calls, or call what replaces it.",
    example: "FreeText.AddWords is no longer there\nfreeText.AddWords({ … }) does not compile",
  },
  "operation-added": {
    category: "addition",
    compiles: true,
    hits: "compiler",
    title: "a new operation",
    cause:
      "Nothing happens to old clients. A class of your own that implements the agent's interface lacks it, and no longer compiles.",
    fix: "Where a class implements the agent's interface, add it; better, give netServerDouble handlers only for what is called.",
    example: "ErpSync.GetEngineStatus is new\nclass Fake implements IErpSyncAgent { … } lacks it",
  },
  "operation-address-changed": {
    category: "wire",
    compiles: true,
    hits: "operation",
    title: "an operation is addressed otherwise",
    cause: "Its action or the name of its message differs: an old call is refused.",
    fix: deploy,
    example: 'soapAction "…/ErpSync/SyncAll" -> "…/ErpSync/SyncAll2"',
  },
  "header-removed": {
    category: "wire",
    compiles: true,
    hits: "operation",
    title: "a header is gone",
    cause: "What an old client sends or looks for in it has no effect.",
    fix: "Check what the header was for: a ticket, a time zone, extra information that onResponse reads.",
    example: "soap:header ExtraInfo of the response is no longer there",
  },
  "header-added": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a new header",
    cause: "Old clients neither send nor read it.",
    fix: nothing,
    example: "soap:header TimeZone of the request is new",
  },
  "header-changed": {
    category: "wire",
    compiles: true,
    hits: "operation",
    title: "a header has another type",
    cause: "An old client's header is misread, or not understood.",
    fix: deploy,
    example: "header ApplicationToken: xs:string -> SoCredentials",
  },
  "parameter-added": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a new parameter, which may be left out",
    cause: "Old clients leave it out.",
    fix: nothing,
    example: "List.GetTaskList(SearchValue) is new\nlist.GetTaskList({}) is still right",
  },
  "first-parameter": {
    category: "source",
    compiles: false,
    hits: "compiler",
    title: "an operation takes parameters now",
    cause:
      "Old clients send none, which the server takes. In a call the request comes before the options now: what was called with nothing lacks it.",
    fix: "Give a request: {} where nothing is to be said.",
    example: "erpSync.SyncAll() -> erpSync.SyncAll({})",
  },
  "parameter-required": {
    category: "wire",
    compiles: false,
    hits: "operation",
    title: "a parameter that must be given",
    cause: "Old clients do not send it, and old call sites do not give it.",
    fix: "Give it in every call.",
    example: 'SaveConnection(Reason) is new, minOccurs="1"',
  },
  "parameter-removed": {
    category: "wire",
    compiles: false,
    hits: "property",
    title: "a parameter is gone",
    cause: "WCF drops it from an old client's request without a word: the call does something else than was meant.",
    fix: "Remove it from the calls, and find out what took its place.",
    example: "List.GetTaskList(TaskIds) is no longer there\nlist.GetTaskList({ TaskIds: [1] }) does not compile",
  },
  "result-added": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a new result",
    cause: "Old clients do not read it.",
    fix: nothing,
    example: "void -> boolean, or one more member of the object that is given",
  },
  "result-wrapped": {
    category: "source",
    compiles: false,
    hits: "operation",
    title: "several results instead of one",
    cause: "What was the one result becomes a member of an object. Old clients still read the one that they know.",
    fix: "Take the member out of the object.",
    example: "const stream = await … -> const { Response: stream } = await …",
  },
  "result-removed": {
    category: "wire",
    compiles: "depends",
    hits: "operation",
    title: "a result is gone",
    cause: "Old clients read null or zero.",
    fix: "Remove what reads it.",
    example: "Save gives nothing any more\nconst saved = await agent.Save(…) is void",
  },
  "member-added": {
    category: "addition",
    compiles: true,
    hits: "compiler",
    title: "a new member, which may be left out",
    cause:
      "Old clients keep what they read of it and send it back. A value of your own that is declared to be the whole carrier, not a draft of it, lacks the member and no longer compiles.",
    fix: "Where a whole carrier is written by hand, such as in a test, add the member, or declare a Draft of it.",
    example: 'Contact.Source is new\nconst draft: Draft<Contact> = { Name: "…" } is still right',
  },
  "member-required": {
    category: "wire",
    compiles: true,
    hits: "request",
    title: "a member that must be given",
    cause: "Old clients do not send it.",
    fix: "Give it wherever the carrier is sent.",
    example: 'ErpConnection.Owner is new, minOccurs="1"',
  },
  "member-removed": {
    category: "wire",
    compiles: false,
    hits: "property",
    title: "a member is gone",
    cause: "WCF drops it from an old client's request without a word, and old clients read null or zero.",
    fix: "Remove what reads and writes it.",
    example: "DeltaQuery.UserGroupIds is no longer there\nquery.UserGroupIds does not compile",
  },
  "members-moved": {
    category: "wire",
    compiles: true,
    hits: "request",
    title: "members in another order",
    cause: "WCF drops what comes out of order from an old client's request without a word.",
    fix: deploy,
    example: "Contact: Name, Department -> Department, Name",
  },
  "type-of-member-changed": {
    category: "wire",
    compiles: "depends",
    hits: "value",
    title: "a member has another type",
    cause: "An old client's value is refused or misread, and so is the server's.",
    fix: "Adapt what reads and writes it, and deploy with the new server.",
    example: "Sale.Amount: xs:double -> xs:decimal (number -> string)",
  },
  "null-allowed": {
    category: "wire",
    compiles: "depends",
    hits: "value",
    title: "a member may be null",
    cause: "An old client refuses an answer in which it is.",
    fix: "Generate again, and handle null.",
    example: "Person.Rank: xs:int -> xs:int nillable (number -> number | null)",
  },
  "null-accepted": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a parameter may be null",
    cause: unharmed,
    fix: nothing,
    example: "GetConnection(ErpConnectionId): xs:int -> xs:int nillable",
  },
  "null-forbidden": {
    category: "wire",
    compiles: "depends",
    hits: "written",
    title: "a member may no longer be null",
    cause: "The server refuses an old client's null.",
    fix: "Give a value, or leave it out.",
    example: "Person.Rank: xs:int nillable -> xs:int",
  },
  "never-null": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a result is no longer null",
    cause: unharmed,
    fix: nothing,
    example: "result Response: xs:int nillable -> xs:int",
  },
  "made-optional": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a member may be left out",
    cause: "Nothing happens to old clients: what is left out is read as null or zero, as its type says already.",
    fix: nothing,
    example: 'Person.Rank: minOccurs="1" -> minOccurs="0"',
  },
  "left-out-as-null": {
    category: "source",
    compiles: false,
    hits: "compiler",
    title: "a member may be left out, and is null then",
    cause: "It has no zero: who reads it may find null, and its type says so now.",
    fix: "Handle null where it is read.",
    example: 'Person.Name: minOccurs="1" -> minOccurs="0" (string -> string | null)',
  },
  "made-required": {
    category: "wire",
    compiles: "depends",
    hits: "request",
    title: "a member may no longer be left out",
    cause: "The server refuses an old client's request without it.",
    fix: "Give it always.",
    example: 'Person.Name: minOccurs="0" -> minOccurs="1"',
  },
  "always-given": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a result is always given",
    cause: unharmed,
    fix: nothing,
    example: 'result Response: minOccurs="0" -> minOccurs="1"',
  },
  "repetition-changed": {
    category: "wire",
    compiles: false,
    hits: "value",
    title: "a member repeats, or no longer does",
    cause: "One of the two sides sends or reads a list where the other has one value.",
    fix: "Generate again, adapt what reads and writes it, and deploy with the new server.",
    example: 'Person.Phone: maxOccurs="1" -> maxOccurs="unbounded"',
  },
  "type-added": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a new type",
    cause: unharmed,
    fix: nothing,
    example: "complexType DashTile is new",
  },
  "type-removed": {
    category: "source",
    compiles: false,
    hits: "type",
    title: "a type is gone",
    cause: "Its name no longer compiles. Members that were declared with it are changes of their own.",
    fix: "Remove what names it.",
    example: "complexType ReportEntity is no longer there\nimport type { ReportEntity } does not compile",
  },
  "type-reachable": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "these agents use another type now",
    cause:
      "Nothing happens to old clients. NetServer had the type before, for other agents. A client that is generated for these agents only exports it now.",
    fix: nothing,
    example: "diff … --agent Sample: Sample.Get gives a Folder now\nimport type { Folder } can be used",
  },
  "type-unreachable": {
    category: "source",
    compiles: false,
    hits: "type",
    title: "these agents no longer use a type",
    cause:
      "NetServer still has the type, for other agents. A client that is generated for these agents only no longer exports it: its name no longer compiles.",
    fix: "Remove what names the type, or generate the client with an agent that uses it too.",
    example: "diff … --agent Sample: Sample.Get no longer gives a Folder\nimport type { Folder } does not compile",
  },
  "array-added": {
    category: "doc",
    compiles: true,
    hits: "nothing",
    title: "a new array or dictionary",
    cause: "It has no name in a client. Members that are declared with it are changes of their own.",
    fix: nothing,
    example: "complexType ArrayOfDashTile is new",
  },
  "array-removed": {
    category: "doc",
    compiles: true,
    hits: "nothing",
    title: "an array or dictionary is gone",
    cause: "It has no name in a client. Members that were declared with it are changes of their own.",
    fix: nothing,
    example: "complexType ArrayOfReportEntity is no longer there",
  },
  "type-kind-changed": {
    category: "wire",
    compiles: false,
    hits: "message",
    title: "a type is of another kind",
    cause: "Its values are written in another way.",
    fix: "Generate again, adapt what uses it, and deploy with the new server.",
    example: 'enumeration Weekday -> flags Weekday ("Monday" -> ["Monday"])',
  },
  "base-changed": {
    category: "wire",
    compiles: "depends",
    hits: "request",
    title: "a carrier derives from another",
    cause: "Members of the base come first on the wire: others are expected there.",
    fix: deploy,
    example: "Contact extends Carrier -> Contact",
  },
  "made-abstract": {
    category: "wire",
    compiles: true,
    hits: "request",
    title: "a carrier is abstract now",
    cause: "The server refuses the carrier itself.",
    fix: "Send one that derives from it.",
    example: 'complexType WorkflowStepBase abstract="true"',
  },
  "no-longer-abstract": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a carrier is no longer abstract",
    cause: unharmed,
    fix: nothing,
    example: 'complexType WorkflowStepBase without abstract="true"',
  },
  "family-begun": {
    category: "source",
    compiles: false,
    hits: "compiler",
    title: "one of several carriers may stand there now",
    cause: "A carrier derives from one that members are declared with. A value must say in $type which of them it is.",
    fix: "Write $type where a value is made, and tell the carriers apart where one is read.",
    example: 'WorkflowStepBase has its first heir\n{ Id: 1 } -> { $type: "WorkflowStepBase", Id: 1 }',
  },
  "family-ended": {
    category: "source",
    compiles: false,
    hits: "compiler",
    title: "only one carrier may stand there now",
    cause:
      "Nothing derives from the carrier any more, or nothing is declared with it: its values have no $type, and the union's name is gone.",
    fix: "Remove $type and the union's name.",
    example: 'WorkflowStepBase has no heir\n{ $type: "WorkflowStepBase", Id: 1 } -> { Id: 1 }',
  },
  "name-added": {
    category: "addition",
    compiles: true,
    hits: "compiler",
    title: "a new name of an enumeration",
    cause:
      "Old clients read it as an unknown name, and send it back. A table of your own with a row for every name lacks one, and no longer compiles.",
    fix: "Handle it where names are told apart.",
    example: "CrmActorType.Ticket is new\nRecord<CrmActorType, string> lacks a row",
  },
  "name-removed": {
    category: "wire",
    compiles: false,
    hits: "name",
    title: "a name of an enumeration is gone",
    cause: "The server refuses it.",
    fix: "Send another.",
    example: 'CrmActorType.Sale is no longer there\n{ CrmActorType: "Sale" } does not compile',
  },
  "zero-name-changed": {
    category: "wire",
    compiles: "depends",
    hits: "response",
    title: "another name of an enumeration stands for zero",
    cause: "A member that the server leaves out is its type's zero: an old client reads the old name for it.",
    fix: deploy,
    example: "CrmActorType 0: Unknown -> Contact",
  },
  "names-renumbered": {
    category: "doc",
    compiles: true,
    hits: "nothing",
    title: "names of an enumeration stand for other numbers",
    cause: "Nothing happens: names go over the wire, not numbers.",
    fix: "Check numbers of it that are kept elsewhere, such as in a database.",
    example: "ShipmentMessageType.Email: 1 -> 2",
  },
  "limits-tightened": {
    category: "wire",
    compiles: true,
    hits: "request",
    title: "a type has narrower limits",
    cause: "The server may refuse what was valid.",
    fix: "Check the values that are sent.",
    example: "maxLength 100 -> maxLength 50",
  },
  "limits-loosened": {
    category: "addition",
    compiles: true,
    hits: "nothing",
    title: "a type has wider limits",
    cause: "Nothing happens to old clients, but that they go on refusing to send what the old limits forbid.",
    fix: nothing,
    example: "maxLength 50 -> maxLength 100",
  },
  "details-changed": {
    category: "wire",
    compiles: true,
    hits: "message",
    title: "a type is written otherwise",
    cause: "Elements or namespaces inside its values differ.",
    fix: deploy,
    example: "items of ArrayOfNote: <Note> -> <Item>",
  },
  "doc-changed": {
    category: "doc",
    compiles: true,
    hits: "nothing",
    title: "other documentation",
    cause: "Nothing happens.",
    fix: "Read it.",
    example: '"Gets the list." -> "Gets the list, sorted."',
  },
  "about-changed": {
    category: "doc",
    compiles: true,
    hits: "nothing",
    title: "other facts that no message depends on",
    cause: "Nothing happens.",
    fix: nothing,
    example: "soap:address http://localhost/… -> https://…",
  },
});

export type RuleId = keyof typeof rules;
