/* Written by netserver-codegen from Services88: changes made here are lost. */
import { createDoubleOver, type NetServerDouble } from "./runtime/double/double.js";
import type { DoubleOptions } from "./runtime/double/options.js";
import type { Handlers, HandlersByAgent } from "./runtime/double/handlers.js";
import { soapServer } from "./runtime/soap/double.js";
import { jsonServer } from "./runtime/json/double.js";
import { binding } from "./json-binding.js";
import { AIAgent$, type IAIAgent } from "./agents/AI.js";
import { AppointmentAgent$, type IAppointmentAgent } from "./agents/Appointment.js";
import { ArchiveAgent$, type IArchiveAgent } from "./agents/Archive.js";
import { AssociateAgent$, type IAssociateAgent } from "./agents/Associate.js";
import { BLOBAgent$, type IBLOBAgent } from "./agents/BLOB.js";
import { BatchAgent$, type IBatchAgent } from "./agents/Batch.js";
import { BlobManagerAgent$, type IBlobManagerAgent } from "./agents/BlobManager.js";
import { BulkUpdateAgent$, type IBulkUpdateAgent } from "./agents/BulkUpdate.js";
import { CRMScriptAgent$, type ICRMScriptAgent } from "./agents/CRMScript.js";
import { ChatAgent$, type IChatAgent } from "./agents/Chat.js";
import { ConfigurationAgent$, type IConfigurationAgent } from "./agents/Configuration.js";
import { ContactAgent$, type IContactAgent } from "./agents/Contact.js";
import { CustomObjectAgent$, type ICustomObjectAgent } from "./agents/CustomObject.js";
import { CustomerServiceAgent$, type ICustomerServiceAgent } from "./agents/CustomerService.js";
import { DashAgent$, type IDashAgent } from "./agents/Dash.js";
import { DatabaseAgent$, type IDatabaseAgent } from "./agents/Database.js";
import { DatabaseTableAgent$, type IDatabaseTableAgent } from "./agents/DatabaseTable.js";
import { DiagnosticsAgent$, type IDiagnosticsAgent } from "./agents/Diagnostics.js";
import { DocumentAgent$, type IDocumentAgent } from "./agents/Document.js";
import { DocumentMigrationAgent$, type IDocumentMigrationAgent } from "./agents/DocumentMigration.js";
import { EMailAgent$, type IEMailAgent } from "./agents/EMail.js";
import { ErpSyncAgent$, type IErpSyncAgent } from "./agents/ErpSync.js";
import { FavouriteAgent$, type IFavouriteAgent } from "./agents/Favourite.js";
import { FileManagerAgent$, type IFileManagerAgent } from "./agents/FileManager.js";
import { FindAgent$, type IFindAgent } from "./agents/Find.js";
import { ForeignSystemAgent$, type IForeignSystemAgent } from "./agents/ForeignSystem.js";
import { FreeTextAgent$, type IFreeTextAgent } from "./agents/FreeText.js";
import { ImportAgent$, type IImportAgent } from "./agents/Import.js";
import { LicenseAgent$, type ILicenseAgent } from "./agents/License.js";
import { ListAgent$, type IListAgent } from "./agents/List.js";
import { MDOAgent$, type IMDOAgent } from "./agents/MDO.js";
import { MarketingAgent$, type IMarketingAgent } from "./agents/Marketing.js";
import { MessagingAgent$, type IMessagingAgent } from "./agents/Messaging.js";
import { NavigatorAgent$, type INavigatorAgent } from "./agents/Navigator.js";
import { NewsFeedAgent$, type INewsFeedAgent } from "./agents/NewsFeed.js";
import { NumberAllocationAgent$, type INumberAllocationAgent } from "./agents/NumberAllocation.js";
import { PersonAgent$, type IPersonAgent } from "./agents/Person.js";
import { PhoneListAgent$, type IPhoneListAgent } from "./agents/PhoneList.js";
import { PocketAgent$, type IPocketAgent } from "./agents/Pocket.js";
import { PreferenceAgent$, type IPreferenceAgent } from "./agents/Preference.js";
import { PreviewsAgent$, type IPreviewsAgent } from "./agents/Previews.js";
import { ProjectAgent$, type IProjectAgent } from "./agents/Project.js";
import { QuoteAgent$, type IQuoteAgent } from "./agents/Quote.js";
import { RelationAgent$, type IRelationAgent } from "./agents/Relation.js";
import { ReportAgent$, type IReportAgent } from "./agents/Report.js";
import { ResourceAgent$, type IResourceAgent } from "./agents/Resource.js";
import { SaintAgent$, type ISaintAgent } from "./agents/Saint.js";
import { SaleAgent$, type ISaleAgent } from "./agents/Sale.js";
import { SelectionAgent$, type ISelectionAgent } from "./agents/Selection.js";
import { SentryAgent$, type ISentryAgent } from "./agents/Sentry.js";
import { SoPrincipalAgent$, type ISoPrincipalAgent } from "./agents/SoPrincipal.js";
import { TargetsAgent$, type ITargetsAgent } from "./agents/Targets.js";
import { TicketAgent$, type ITicketAgent } from "./agents/Ticket.js";
import { TimeZoneAgent$, type ITimeZoneAgent } from "./agents/TimeZone.js";
import { TooltipsAgent$, type ITooltipsAgent } from "./agents/Tooltips.js";
import { UserAgent$, type IUserAgent } from "./agents/User.js";
import { UserDefinedFieldInfoAgent$, type IUserDefinedFieldInfoAgent } from "./agents/UserDefinedFieldInfo.js";
import { ViewStateAgent$, type IViewStateAgent } from "./agents/ViewState.js";
import { WebhookAgent$, type IWebhookAgent } from "./agents/Webhook.js";
import { WorkflowAgent$, type IWorkflowAgent } from "./agents/Workflow.js";
export type { DoubleCall, Keep, KeptCalls } from "./runtime/double/calls.js";
export type { NetServerDouble } from "./runtime/double/double.js";
export type { DoubleOptions } from "./runtime/double/options.js";
export type { Dropped } from "./runtime/double/dropped.js";
export { fail } from "./runtime/double/failure.js";
export type { Handlers } from "./runtime/double/handlers.js";
export { listen, type Listening } from "./runtime/double/listen.js";
export type { RequestWarning } from "./runtime/double/warnings.js";

/** Handlers by agent and operation. An operation without a handler returns its documented example. */
export interface NetServerHandlers {
  readonly AI?: Handlers<IAIAgent>;
  readonly Appointment?: Handlers<IAppointmentAgent>;
  readonly Archive?: Handlers<IArchiveAgent>;
  readonly Associate?: Handlers<IAssociateAgent>;
  readonly BLOB?: Handlers<IBLOBAgent>;
  readonly Batch?: Handlers<IBatchAgent>;
  readonly BlobManager?: Handlers<IBlobManagerAgent>;
  readonly BulkUpdate?: Handlers<IBulkUpdateAgent>;
  readonly CRMScript?: Handlers<ICRMScriptAgent>;
  readonly Chat?: Handlers<IChatAgent>;
  readonly Configuration?: Handlers<IConfigurationAgent>;
  readonly Contact?: Handlers<IContactAgent>;
  readonly CustomObject?: Handlers<ICustomObjectAgent>;
  readonly CustomerService?: Handlers<ICustomerServiceAgent>;
  readonly Dash?: Handlers<IDashAgent>;
  readonly Database?: Handlers<IDatabaseAgent>;
  readonly DatabaseTable?: Handlers<IDatabaseTableAgent>;
  readonly Diagnostics?: Handlers<IDiagnosticsAgent>;
  readonly Document?: Handlers<IDocumentAgent>;
  readonly DocumentMigration?: Handlers<IDocumentMigrationAgent>;
  readonly EMail?: Handlers<IEMailAgent>;
  readonly ErpSync?: Handlers<IErpSyncAgent>;
  readonly Favourite?: Handlers<IFavouriteAgent>;
  readonly FileManager?: Handlers<IFileManagerAgent>;
  readonly Find?: Handlers<IFindAgent>;
  readonly ForeignSystem?: Handlers<IForeignSystemAgent>;
  readonly FreeText?: Handlers<IFreeTextAgent>;
  readonly Import?: Handlers<IImportAgent>;
  readonly License?: Handlers<ILicenseAgent>;
  readonly List?: Handlers<IListAgent>;
  readonly MDO?: Handlers<IMDOAgent>;
  readonly Marketing?: Handlers<IMarketingAgent>;
  readonly Messaging?: Handlers<IMessagingAgent>;
  readonly Navigator?: Handlers<INavigatorAgent>;
  readonly NewsFeed?: Handlers<INewsFeedAgent>;
  readonly NumberAllocation?: Handlers<INumberAllocationAgent>;
  readonly Person?: Handlers<IPersonAgent>;
  readonly PhoneList?: Handlers<IPhoneListAgent>;
  readonly Pocket?: Handlers<IPocketAgent>;
  readonly Preference?: Handlers<IPreferenceAgent>;
  readonly Previews?: Handlers<IPreviewsAgent>;
  readonly Project?: Handlers<IProjectAgent>;
  readonly Quote?: Handlers<IQuoteAgent>;
  readonly Relation?: Handlers<IRelationAgent>;
  readonly Report?: Handlers<IReportAgent>;
  readonly Resource?: Handlers<IResourceAgent>;
  readonly Saint?: Handlers<ISaintAgent>;
  readonly Sale?: Handlers<ISaleAgent>;
  readonly Selection?: Handlers<ISelectionAgent>;
  readonly Sentry?: Handlers<ISentryAgent>;
  readonly SoPrincipal?: Handlers<ISoPrincipalAgent>;
  readonly Targets?: Handlers<ITargetsAgent>;
  readonly Ticket?: Handlers<ITicketAgent>;
  readonly TimeZone?: Handlers<ITimeZoneAgent>;
  readonly Tooltips?: Handlers<ITooltipsAgent>;
  readonly User?: Handlers<IUserAgent>;
  readonly UserDefinedFieldInfo?: Handlers<IUserDefinedFieldInfoAgent>;
  readonly ViewState?: Handlers<IViewStateAgent>;
  readonly Webhook?: Handlers<IWebhookAgent>;
  readonly Workflow?: Handlers<IWorkflowAgent>;
}

/**
 * Creates a NetServer for tests. Pass `netServerDouble({ AI: { … } }).fetch` to `connect` as `fetch`: no socket is opened. `listen` opens
 * a port. The double speaks SOAP, and JSON as `json.ts` sends it. It answers with a fault if a request has content that NetServer would silently drop.
 *
 * @throws TypeError for a handler of an unknown operation
 */
export function netServerDouble(handlers: NetServerHandlers = {}, options: DoubleOptions = {}): NetServerDouble {
  return createDoubleOver([soapServer, jsonServer(binding)], [AIAgent$, AppointmentAgent$, ArchiveAgent$, AssociateAgent$, BLOBAgent$, BatchAgent$, BlobManagerAgent$, BulkUpdateAgent$, CRMScriptAgent$, ChatAgent$, ConfigurationAgent$, ContactAgent$, CustomObjectAgent$, CustomerServiceAgent$, DashAgent$, DatabaseAgent$, DatabaseTableAgent$, DiagnosticsAgent$, DocumentAgent$, DocumentMigrationAgent$, EMailAgent$, ErpSyncAgent$, FavouriteAgent$, FileManagerAgent$, FindAgent$, ForeignSystemAgent$, FreeTextAgent$, ImportAgent$, LicenseAgent$, ListAgent$, MDOAgent$, MarketingAgent$, MessagingAgent$, NavigatorAgent$, NewsFeedAgent$, NumberAllocationAgent$, PersonAgent$, PhoneListAgent$, PocketAgent$, PreferenceAgent$, PreviewsAgent$, ProjectAgent$, QuoteAgent$, RelationAgent$, ReportAgent$, ResourceAgent$, SaintAgent$, SaleAgent$, SelectionAgent$, SentryAgent$, SoPrincipalAgent$, TargetsAgent$, TicketAgent$, TimeZoneAgent$, TooltipsAgent$, UserAgent$, UserDefinedFieldInfoAgent$, ViewStateAgent$, WebhookAgent$, WorkflowAgent$], handlers as HandlersByAgent, options);
}
