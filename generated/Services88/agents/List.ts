/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type AmountClassEntity, AmountClassEntity$, ArrayOfAutomatedCategoryUpdate$, type AutomatedCategoryUpdate, AutomatedCategoryUpdate$ } from "../carriers/A.js";
import { ArrayOfBusiness$, type Business, Business$ } from "../carriers/B.js";
import { ArrayOfCategory$, ArrayOfCompetitor$, ArrayOfConsentPurpose$, ArrayOfConsentSource$, ArrayOfCountry$, ArrayOfCredited$, ArrayOfCurrency$, ArrayOfCurrencyEntity$, ArrayOfCustomerLanguage$, type Category, Category$, type CategoryEntity, CategoryEntity$, type Competitor, Competitor$, type ConsentPurpose, ConsentPurpose$, type ConsentSource, ConsentSource$, type Country, Country$, type Credited, Credited$, type Currency, Currency$, type CurrencyEntity, CurrencyEntity$, type CustomerLanguage, CustomerLanguage$ } from "../carriers/C.js";
import { ArrayOfDeliveryTerm$, ArrayOfDeliveryType$, ArrayOfDepartment$, ArrayOfDocumentTemplate$, ArrayOfDocumentTemplateEntity$, ArrayOfDomain$, type DeliveryTerm, DeliveryTerm$, type DeliveryType, DeliveryType$, type Department, Department$, type DocumentTemplate, DocumentTemplate$, type DocumentTemplateEntity, DocumentTemplateEntity$, type Domain, Domain$ } from "../carriers/D.js";
import { type ExtAppEntity, ExtAppEntity$ } from "../carriers/E.js";
import { ArrayOfHeadingEntity$, ArrayOfHierarchyEntity$, type HeadingEntity, HeadingEntity$, type HierarchyEntity, HierarchyEntity$ } from "../carriers/H.js";
import { ArrayOfint$, IntStringDictionary$ } from "../carriers/I.js";
import { ArrayOfLanguageInfo$, ArrayOfLegalBase$, ArrayOfLink$, ArrayOfListEntity$, ArrayOfListItemEntity$, ArrayOfLocalizedText$, ArrayOfLocalizedTextType$, type LanguageInfo, LanguageInfo$, type LegalBase, LegalBase$, type Link, Link$, type ListEntity, ListEntity$, type ListItemEntity, ListItemEntity$, type LocalizedText, LocalizedText$, type LocalizedTextType, LocalizedTextType$ } from "../carriers/L.js";
import { ArrayOfMDOListItem$, ArrayOfMrMrs$, type MDOListItem, type MrMrs, MrMrs$ } from "../carriers/M.js";
import { type Navigation, Navigation$ } from "../carriers/N.js";
import { ArrayOfPaymentTerm$, ArrayOfPaymentType$, ArrayOfPosition$, ArrayOfPriority$, ArrayOfProductCategory$, ArrayOfProductFamily$, ArrayOfProductType$, ArrayOfProjectStatus$, ArrayOfProjectType$, type PaymentTerm, PaymentTerm$, type PaymentType, PaymentType$, type Position, Position$, type Priority, Priority$, type ProductCategory, ProductCategory$, type ProductFamily, ProductFamily$, type ProductType, ProductType$, type ProjectStatus, ProjectStatus$, type ProjectType, ProjectType$, type ProjectTypeEntity, ProjectTypeEntity$ } from "../carriers/P.js";
import { ArrayOfQuickReply$, ArrayOfQuoteApproveReason$, ArrayOfQuoteDenyReason$, type QuickReply, type QuoteApproveReason, QuoteApproveReason$, type QuoteDenyReason, QuoteDenyReason$ } from "../carriers/Q.js";
import { ArrayOfRating$, ArrayOfReason$, ArrayOfReasonSold$, ArrayOfReasonStalled$, type Rating, Rating$, type Reason, Reason$, type ReasonSold, ReasonSold$, type ReasonStalled, ReasonStalled$, type RelationDefinitionEntity, RelationDefinitionEntity$, type ResourceEntity, ResourceEntity$ } from "../carriers/R.js";
import { ArrayOfSaleStageEntity$, ArrayOfSaleType$, ArrayOfSaleTypeEntity$, ArrayOfSelectableMDOListItem$, ArrayOfSelectionCategory$, ArrayOfSource$, ArrayOfstring$, type SaleStageEntity, SaleStageEntity$, type SaleStatus, SaleStatus$, type SaleType, SaleType$, type SaleTypeEntity, SaleTypeEntity$, type SelectableMDOListItem, type SelectionCategory, SelectionCategory$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, type Source, Source$, StringDictionary$ } from "../carriers/S.js";
import { ArrayOfTask$, ArrayOfTaskListItem$, ArrayOfTaskMenu$, ArrayOfTicketCategoryEntity$, ArrayOfTicketCategoryMembershipEntity$, ArrayOfTicketPriority$, ArrayOfTicketPriorityEntity$, ArrayOfTicketRelationDefinitionEntity$, ArrayOfTicketRelationDefinitionResult$, ArrayOfTicketStatusEntity$, ArrayOfTicketTypeEntity$, type Task, Task$, type TaskListItem, type TaskMenu, TaskMenu$, type TemplateInfo, TemplateInfo$, type TicketCategory, TicketCategory$, type TicketCategoryEntity, TicketCategoryEntity$, type TicketCategoryMembershipEntity, type TicketPriority, TicketPriority$, type TicketPriorityEntity, TicketPriorityEntity$, type TicketRelationDefinitionEntity, TicketRelationDefinitionEntity$, type TicketRelationDefinitionResult, type TicketRelationType, TicketRelationType$, type TicketStatusEntity, TicketStatusEntity$, type TicketTypeEntity, TicketTypeEntity$ } from "../carriers/T.js";
import { ArrayOfWebPanelEntity$, type WebPanelEntity, WebPanelEntity$ } from "../carriers/W.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface IListAgent {
  GetAllReasonStalled(options?: $rt.CallOptions): Promise<(ReasonStalled | null)[] | null>;
  GetReasonStalledList(request: GetReasonStalledListRequest, options?: $rt.CallOptions): Promise<(ReasonStalled | null)[] | null>;
  GetRelationDefinitionEntity(request: GetRelationDefinitionEntityRequest, options?: $rt.CallOptions): Promise<RelationDefinitionEntity | null>;
  GetResourceEntity(request: GetResourceEntityRequest, options?: $rt.CallOptions): Promise<ResourceEntity | null>;
  GetSaleStageEntity(request: GetSaleStageEntityRequest, options?: $rt.CallOptions): Promise<SaleStageEntity | null>;
  GetSaleType(request: GetSaleTypeRequest, options?: $rt.CallOptions): Promise<SaleType | null>;
  GetSaleTypeEntity(request: GetSaleTypeEntityRequest, options?: $rt.CallOptions): Promise<SaleTypeEntity | null>;
  GetSaleTypeList(request: GetSaleTypeListRequest, options?: $rt.CallOptions): Promise<(SaleType | null)[] | null>;
  GetAllSaleType(options?: $rt.CallOptions): Promise<(SaleType | null)[] | null>;
  GetAllSaleTypeEntities(request: GetAllSaleTypeEntitiesRequest, options?: $rt.CallOptions): Promise<(SaleTypeEntity | null)[] | null>;
  GetSelectionCategory(request: GetSelectionCategoryRequest, options?: $rt.CallOptions): Promise<SelectionCategory | null>;
  GetAllSelectionCategory(options?: $rt.CallOptions): Promise<(SelectionCategory | null)[] | null>;
  GetSelectionCategoryList(request: GetSelectionCategoryListRequest, options?: $rt.CallOptions): Promise<(SelectionCategory | null)[] | null>;
  GetSource(request: GetSourceRequest, options?: $rt.CallOptions): Promise<Source | null>;
  GetSourceList(request: GetSourceListRequest, options?: $rt.CallOptions): Promise<(Source | null)[] | null>;
  GetSources(options?: $rt.CallOptions): Promise<(Source | null)[] | null>;
  GetTask(request: GetTaskRequest, options?: $rt.CallOptions): Promise<Task | null>;
  GetDocumentTemplateTask(request: GetDocumentTemplateTaskRequest, options?: $rt.CallOptions): Promise<Task | null>;
  GetTaskList(request: GetTaskListRequest, options?: $rt.CallOptions): Promise<(Task | null)[] | null>;
  GetTasks(options?: $rt.CallOptions): Promise<(Task | null)[] | null>;
  GetDocumentTemplatesTasks(options?: $rt.CallOptions): Promise<(Task | null)[] | null>;
  GetAllTasks(request: GetAllTasksRequest, options?: $rt.CallOptions): Promise<(TaskListItem | null)[] | null>;
  GetTicketCategory(request: GetTicketCategoryRequest, options?: $rt.CallOptions): Promise<TicketCategory | null>;
  GetTicketCategoryEntity(request: GetTicketCategoryEntityRequest, options?: $rt.CallOptions): Promise<TicketCategoryEntity | null>;
  MoveAllTickets(request: MoveAllTicketsRequest, options?: $rt.CallOptions): Promise<void>;
  RebuildFullnames(options?: $rt.CallOptions): Promise<void>;
  GetTicketCategoryList(request: GetTicketCategoryListRequest, options?: $rt.CallOptions): Promise<(TicketCategoryEntity | null)[] | null>;
  GetTicketCategories(options?: $rt.CallOptions): Promise<(TicketCategoryEntity | null)[] | null>;
  GetTicketCategoriesForUserGroups(request: GetTicketCategoriesForUserGroupsRequest, options?: $rt.CallOptions): Promise<(MDOListItem | null)[] | null>;
  SetTicketCategoriesForUserGroup(request: SetTicketCategoriesForUserGroupRequest, options?: $rt.CallOptions): Promise<void>;
  UpdateCategoryMemberships(request: UpdateCategoryMembershipsRequest, options?: $rt.CallOptions): Promise<void>;
  GetTicketPriority(request: GetTicketPriorityRequest, options?: $rt.CallOptions): Promise<TicketPriority | null>;
  GetTicketPriorityEntity(request: GetTicketPriorityEntityRequest, options?: $rt.CallOptions): Promise<TicketPriorityEntity | null>;
  SetTicketPrioritySortOrder(request: SetTicketPrioritySortOrderRequest, options?: $rt.CallOptions): Promise<void>;
  GetTicketPriorityList(request: GetTicketPriorityListRequest, options?: $rt.CallOptions): Promise<(TicketPriority | null)[] | null>;
  GetTicketPriorities(options?: $rt.CallOptions): Promise<(TicketPriority | null)[] | null>;
  GetAllTicketPriorities(request: GetAllTicketPrioritiesRequest, options?: $rt.CallOptions): Promise<(TicketPriorityEntity | null)[] | null>;
  GetTicketRelationDefinitionEntity(request: GetTicketRelationDefinitionEntityRequest, options?: $rt.CallOptions): Promise<TicketRelationDefinitionEntity | null>;
  SetTicketRelationDefinitionSortOrder(request: SetTicketRelationDefinitionSortOrderRequest, options?: $rt.CallOptions): Promise<void>;
  ValidateTicketRelationDefinition(request: ValidateTicketRelationDefinitionRequest, options?: $rt.CallOptions): Promise<(TicketRelationDefinitionResult | null)[] | null>;
  GetAllTicketRelationDefinitionEntities(options?: $rt.CallOptions): Promise<(TicketRelationDefinitionEntity | null)[] | null>;
  GetTicketStatusEntity(request: GetTicketStatusEntityRequest, options?: $rt.CallOptions): Promise<TicketStatusEntity | null>;
  GlobalChangeTicketStatus(request: GlobalChangeTicketStatusRequest, options?: $rt.CallOptions): Promise<void>;
  SetTicketStatusSortOrder(request: SetTicketStatusSortOrderRequest, options?: $rt.CallOptions): Promise<void>;
  GetTicketStatusList(request: GetTicketStatusListRequest, options?: $rt.CallOptions): Promise<(TicketStatusEntity | null)[] | null>;
  GetTicketStatuses(options?: $rt.CallOptions): Promise<(TicketStatusEntity | null)[] | null>;
  GetTicketTypeEntity(request: GetTicketTypeEntityRequest, options?: $rt.CallOptions): Promise<TicketTypeEntity | null>;
  GlobalChangeTicketType(request: GlobalChangeTicketTypeRequest, options?: $rt.CallOptions): Promise<void>;
  SetTicketTypeSortOrder(request: SetTicketTypeSortOrderRequest, options?: $rt.CallOptions): Promise<void>;
  GetTicketTypeList(request: GetTicketTypeListRequest, options?: $rt.CallOptions): Promise<(TicketTypeEntity | null)[] | null>;
  GetTicketTypes(options?: $rt.CallOptions): Promise<(TicketTypeEntity | null)[] | null>;
  GetWebPanelEntity(request: GetWebPanelEntityRequest, options?: $rt.CallOptions): Promise<WebPanelEntity | null>;
  GenerateNavigationUrl(request: GenerateNavigationUrlRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetWebPanelList(options?: $rt.CallOptions): Promise<(WebPanelEntity | null)[] | null>;
  DeleteWebPanel(request: DeleteWebPanelRequest, options?: $rt.CallOptions): Promise<void>;
  GetAppWebPanels(options?: $rt.CallOptions): Promise<(WebPanelEntity | null)[] | null>;
  DeleteAppWebPanels(options?: $rt.CallOptions): Promise<void>;
  GetWebPanelByProgId(request: GetWebPanelByProgIdRequest, options?: $rt.CallOptions): Promise<WebPanelEntity | null>;
  SaveHeadingsForListItemFromListName(request: SaveHeadingsForListItemFromListNameRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  GetListItemsForHeading(request: GetListItemsForHeadingRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  GetListItemsForHeadingFromListName(request: GetListItemsForHeadingFromListNameRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  SetListItemsForHeading(request: SetListItemsForHeadingRequest, options?: $rt.CallOptions): Promise<void>;
  SetListItemsForHeadingFromListName(request: SetListItemsForHeadingFromListNameRequest, options?: $rt.CallOptions): Promise<void>;
  SetHeadingsForListItem(request: SetHeadingsForListItemRequest, options?: $rt.CallOptions): Promise<void>;
  SetRankOnHeadings(request: SetRankOnHeadingsRequest, options?: $rt.CallOptions): Promise<void>;
  SetRankOnSaleActivity(request: SetRankOnSaleActivityRequest, options?: $rt.CallOptions): Promise<void>;
  SetRankOnSaleDocument(request: SetRankOnSaleDocumentRequest, options?: $rt.CallOptions): Promise<void>;
  SetRankOnProjectActivity(request: SetRankOnProjectActivityRequest, options?: $rt.CallOptions): Promise<void>;
  SetRankOnProjectDocument(request: SetRankOnProjectDocumentRequest, options?: $rt.CallOptions): Promise<void>;
  GetAllFromListDefinition(request: GetAllFromListDefinitionRequest, options?: $rt.CallOptions): Promise<(ListItemEntity | null)[] | null>;
  GetAllFromListName(request: GetAllFromListNameRequest, options?: $rt.CallOptions): Promise<(ListItemEntity | null)[] | null>;
  SaveAllFromListDefinition(request: SaveAllFromListDefinitionRequest, options?: $rt.CallOptions): Promise<(ListItemEntity | null)[] | null>;
  SaveAllFromListName(request: SaveAllFromListNameRequest, options?: $rt.CallOptions): Promise<(ListItemEntity | null)[] | null>;
  AddFromListDefinition(request: AddFromListDefinitionRequest, options?: $rt.CallOptions): Promise<ListItemEntity | null>;
  AddFromListName(request: AddFromListNameRequest, options?: $rt.CallOptions): Promise<ListItemEntity | null>;
  DeleteAllFromListDefinition(request: DeleteAllFromListDefinitionRequest, options?: $rt.CallOptions): Promise<void>;
  DeleteAllFromListName(request: DeleteAllFromListNameRequest, options?: $rt.CallOptions): Promise<void>;
  GetFromListDefinition(request: GetFromListDefinitionRequest, options?: $rt.CallOptions): Promise<ListItemEntity | null>;
  GetFromListName(request: GetFromListNameRequest, options?: $rt.CallOptions): Promise<ListItemEntity | null>;
  SaveFromListDefinition(request: SaveFromListDefinitionRequest, options?: $rt.CallOptions): Promise<ListItemEntity | null>;
  SaveFromListName(request: SaveFromListNameRequest, options?: $rt.CallOptions): Promise<ListItemEntity | null>;
  DeleteFromListDefinition(request: DeleteFromListDefinitionRequest, options?: $rt.CallOptions): Promise<void>;
  DeleteFromListName(request: DeleteFromListNameRequest, options?: $rt.CallOptions): Promise<void>;
  GetHeadingsFromName(request: GetHeadingsFromNameRequest, options?: $rt.CallOptions): Promise<(HeadingEntity | null)[] | null>;
  GetHeadingsFromListDefinition(request: GetHeadingsFromListDefinitionRequest, options?: $rt.CallOptions): Promise<(HeadingEntity | null)[] | null>;
  SaveHeadingsFromName(request: SaveHeadingsFromNameRequest, options?: $rt.CallOptions): Promise<(HeadingEntity | null)[] | null>;
  SaveHeadingsFromListDefinition(request: SaveHeadingsFromListDefinitionRequest, options?: $rt.CallOptions): Promise<(HeadingEntity | null)[] | null>;
  SaveHeadingFromName(request: SaveHeadingFromNameRequest, options?: $rt.CallOptions): Promise<HeadingEntity | null>;
  SaveHeadingFromListDefinition(request: SaveHeadingFromListDefinitionRequest, options?: $rt.CallOptions): Promise<HeadingEntity | null>;
  DeleteAllHeadingsFromName(request: DeleteAllHeadingsFromNameRequest, options?: $rt.CallOptions): Promise<void>;
  DeleteAllHeadingsFromListDefinition(request: DeleteAllHeadingsFromListDefinitionRequest, options?: $rt.CallOptions): Promise<void>;
  GetLocalizedText(request: GetLocalizedTextRequest, options?: $rt.CallOptions): Promise<LocalizedText | null>;
  GetLocalizedTextByType(request: GetLocalizedTextByTypeRequest, options?: $rt.CallOptions): Promise<LocalizedText | null>;
  GetLocalizedTextList(request: GetLocalizedTextListRequest, options?: $rt.CallOptions): Promise<(LocalizedText | null)[] | null>;
  GetLocalizedTexts(options?: $rt.CallOptions): Promise<(LocalizedText | null)[] | null>;
  GetLocalizedTextsByLanguageId(request: GetLocalizedTextsByLanguageIdRequest, options?: $rt.CallOptions): Promise<(LocalizedText | null)[] | null>;
  GetLocalizedTextsByType(request: GetLocalizedTextsByTypeRequest, options?: $rt.CallOptions): Promise<(LocalizedText | null)[] | null>;
  GetMrMrs(request: GetMrMrsRequest, options?: $rt.CallOptions): Promise<MrMrs | null>;
  GetMrMrsList(request: GetMrMrsListRequest, options?: $rt.CallOptions): Promise<(MrMrs | null)[] | null>;
  GetMrMrses(options?: $rt.CallOptions): Promise<(MrMrs | null)[] | null>;
  GetPaymentTerm(request: GetPaymentTermRequest, options?: $rt.CallOptions): Promise<PaymentTerm | null>;
  GetPaymentTerms(options?: $rt.CallOptions): Promise<(PaymentTerm | null)[] | null>;
  GetPaymentType(request: GetPaymentTypeRequest, options?: $rt.CallOptions): Promise<PaymentType | null>;
  GetPaymentTypes(options?: $rt.CallOptions): Promise<(PaymentType | null)[] | null>;
  GetPosition(request: GetPositionRequest, options?: $rt.CallOptions): Promise<Position | null>;
  GetPositionList(request: GetPositionListRequest, options?: $rt.CallOptions): Promise<(Position | null)[] | null>;
  GetPositions(options?: $rt.CallOptions): Promise<(Position | null)[] | null>;
  GetPriority(request: GetPriorityRequest, options?: $rt.CallOptions): Promise<Priority | null>;
  GetPriorityList(request: GetPriorityListRequest, options?: $rt.CallOptions): Promise<(Priority | null)[] | null>;
  GetPriorities(options?: $rt.CallOptions): Promise<(Priority | null)[] | null>;
  GetProductCategory(request: GetProductCategoryRequest, options?: $rt.CallOptions): Promise<ProductCategory | null>;
  GetProductCategories(options?: $rt.CallOptions): Promise<(ProductCategory | null)[] | null>;
  GetProductFamily(request: GetProductFamilyRequest, options?: $rt.CallOptions): Promise<ProductFamily | null>;
  GetProductFamilies(options?: $rt.CallOptions): Promise<(ProductFamily | null)[] | null>;
  GetProductType(request: GetProductTypeRequest, options?: $rt.CallOptions): Promise<ProductType | null>;
  GetProductTypes(options?: $rt.CallOptions): Promise<(ProductType | null)[] | null>;
  GetProjectStatus(request: GetProjectStatusRequest, options?: $rt.CallOptions): Promise<ProjectStatus | null>;
  DeleteProjectStatus(request: DeleteProjectStatusRequest, options?: $rt.CallOptions): Promise<void>;
  GetProjectStatusList(request: GetProjectStatusListRequest, options?: $rt.CallOptions): Promise<(ProjectStatus | null)[] | null>;
  GetProjectStatuses(options?: $rt.CallOptions): Promise<(ProjectStatus | null)[] | null>;
  GetProjectType(request: GetProjectTypeRequest, options?: $rt.CallOptions): Promise<ProjectType | null>;
  GetProjectTypeEntity(request: GetProjectTypeEntityRequest, options?: $rt.CallOptions): Promise<ProjectTypeEntity | null>;
  GetProjectTypeList(request: GetProjectTypeListRequest, options?: $rt.CallOptions): Promise<(ProjectType | null)[] | null>;
  GetProjectTypes(options?: $rt.CallOptions): Promise<(ProjectType | null)[] | null>;
  SaveQuickReplies(request: SaveQuickRepliesRequest, options?: $rt.CallOptions): Promise<void>;
  GetQuickReplies(options?: $rt.CallOptions): Promise<(QuickReply | null)[] | null>;
  GetRating(request: GetRatingRequest, options?: $rt.CallOptions): Promise<Rating | null>;
  GetRatingList(request: GetRatingListRequest, options?: $rt.CallOptions): Promise<(Rating | null)[] | null>;
  GetRatings(options?: $rt.CallOptions): Promise<(Rating | null)[] | null>;
  GetAllSaleStages(request: GetAllSaleStagesRequest, options?: $rt.CallOptions): Promise<(SaleStageEntity | null)[] | null>;
  GetReason(request: GetReasonRequest, options?: $rt.CallOptions): Promise<Reason | null>;
  GetReasonList(request: GetReasonListRequest, options?: $rt.CallOptions): Promise<(Reason | null)[] | null>;
  GetReasons(options?: $rt.CallOptions): Promise<(Reason | null)[] | null>;
  GetQuoteApproveReason(request: GetQuoteApproveReasonRequest, options?: $rt.CallOptions): Promise<QuoteApproveReason | null>;
  GetQuoteApproveReasonList(request: GetQuoteApproveReasonListRequest, options?: $rt.CallOptions): Promise<(QuoteApproveReason | null)[] | null>;
  GetQuoteApproveReasons(options?: $rt.CallOptions): Promise<(QuoteApproveReason | null)[] | null>;
  GetQuoteDenyReason(request: GetQuoteDenyReasonRequest, options?: $rt.CallOptions): Promise<QuoteDenyReason | null>;
  GetQuoteDenyReasonList(request: GetQuoteDenyReasonListRequest, options?: $rt.CallOptions): Promise<(QuoteDenyReason | null)[] | null>;
  GetQuoteDenyReasons(options?: $rt.CallOptions): Promise<(QuoteDenyReason | null)[] | null>;
  GetReasonSold(request: GetReasonSoldRequest, options?: $rt.CallOptions): Promise<ReasonSold | null>;
  GetAllReasonSold(options?: $rt.CallOptions): Promise<(ReasonSold | null)[] | null>;
  GetReasonSoldList(request: GetReasonSoldListRequest, options?: $rt.CallOptions): Promise<(ReasonSold | null)[] | null>;
  GetReasonStalled(request: GetReasonStalledRequest, options?: $rt.CallOptions): Promise<ReasonStalled | null>;
  GetCountries(options?: $rt.CallOptions): Promise<(Country | null)[] | null>;
  GetAllCountries(request: GetAllCountriesRequest, options?: $rt.CallOptions): Promise<(Country | null)[] | null>;
  GetCredited(request: GetCreditedRequest, options?: $rt.CallOptions): Promise<Credited | null>;
  GetCreditedList(request: GetCreditedListRequest, options?: $rt.CallOptions): Promise<(Credited | null)[] | null>;
  GetCrediteds(options?: $rt.CallOptions): Promise<(Credited | null)[] | null>;
  GetCurrency(request: GetCurrencyRequest, options?: $rt.CallOptions): Promise<Currency | null>;
  GetOurCurrency(options?: $rt.CallOptions): Promise<Currency | null>;
  ChangeCurrency(request: ChangeCurrencyRequest, options?: $rt.CallOptions): Promise<number>;
  GetOwnerCompanysCurrency(options?: $rt.CallOptions): Promise<Currency | null>;
  GetCurrencyEntity(request: GetCurrencyEntityRequest, options?: $rt.CallOptions): Promise<CurrencyEntity | null>;
  GetBaseCurrency(options?: $rt.CallOptions): Promise<CurrencyEntity | null>;
  GetCurrencyList(request: GetCurrencyListRequest, options?: $rt.CallOptions): Promise<(Currency | null)[] | null>;
  GetCurrencies(options?: $rt.CallOptions): Promise<(Currency | null)[] | null>;
  GetAllCurrencies(request: GetAllCurrenciesRequest, options?: $rt.CallOptions): Promise<(CurrencyEntity | null)[] | null>;
  GetCustomerLanguage(request: GetCustomerLanguageRequest, options?: $rt.CallOptions): Promise<CustomerLanguage | null>;
  GetCustomerLanguageList(request: GetCustomerLanguageListRequest, options?: $rt.CallOptions): Promise<(CustomerLanguage | null)[] | null>;
  GetCustomerLanguages(options?: $rt.CallOptions): Promise<(CustomerLanguage | null)[] | null>;
  GetDeliveryTerm(request: GetDeliveryTermRequest, options?: $rt.CallOptions): Promise<DeliveryTerm | null>;
  GetDeliveryTerms(options?: $rt.CallOptions): Promise<(DeliveryTerm | null)[] | null>;
  GetDeliveryType(request: GetDeliveryTypeRequest, options?: $rt.CallOptions): Promise<DeliveryType | null>;
  GetDeliveryTypes(options?: $rt.CallOptions): Promise<(DeliveryType | null)[] | null>;
  GetDepartment(request: GetDepartmentRequest, options?: $rt.CallOptions): Promise<Department | null>;
  GetDepartmentList(request: GetDepartmentListRequest, options?: $rt.CallOptions): Promise<(Department | null)[] | null>;
  GetDepartments(options?: $rt.CallOptions): Promise<(Department | null)[] | null>;
  GetDocumentTemplate(request: GetDocumentTemplateRequest, options?: $rt.CallOptions): Promise<DocumentTemplate | null>;
  GetDocumentTemplateEntity(request: GetDocumentTemplateEntityRequest, options?: $rt.CallOptions): Promise<DocumentTemplateEntity | null>;
  SetDocumentTemplateStream(request: SetDocumentTemplateStreamRequest, options?: $rt.CallOptions): Promise<DocumentTemplateEntity | null>;
  GetDocumentTemplateUsedInSalesStage(request: GetDocumentTemplateUsedInSalesStageRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  GetDocumentTemplateUsedInProjectStage(request: GetDocumentTemplateUsedInProjectStageRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  GetDocumentTemplateUrl(request: GetDocumentTemplateUrlRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetDocumentTemplateProperties(request: GetDocumentTemplatePropertiesRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  GetDocumentTemplateLanguages(request: GetDocumentTemplateLanguagesRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  CreateDefaultDocumentTemplateLanguage(request: CreateDefaultDocumentTemplateLanguageRequest, options?: $rt.CallOptions): Promise<void>;
  DeleteDocumentTemplateLanguage(request: DeleteDocumentTemplateLanguageRequest, options?: $rt.CallOptions): Promise<void>;
  GetDocumentTemplateExtension(request: GetDocumentTemplateExtensionRequest, options?: $rt.CallOptions): Promise<string | null>;
  SetDocumentTemplateFromDocumentTemplate(request: SetDocumentTemplateFromDocumentTemplateRequest, options?: $rt.CallOptions): Promise<DocumentTemplateEntity | null>;
  GetDocumentTemplateStreamFromId(request: GetDocumentTemplateStreamFromIdRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  SaveDocumentTemplateStream(request: SaveDocumentTemplateStreamRequest, options?: $rt.CallOptions): Promise<TemplateInfo | null>;
  GetPluginList(options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  GetPluginCapabilities(request: GetPluginCapabilitiesRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  GetDocumentTypesForPlugin(request: GetDocumentTypesForPluginRequest, options?: $rt.CallOptions): Promise<Map<number, string | null> | null>;
  GetDocumentTemplateList(request: GetDocumentTemplateListRequest, options?: $rt.CallOptions): Promise<(DocumentTemplate | null)[] | null>;
  GetDocumentTemplates(options?: $rt.CallOptions): Promise<(DocumentTemplate | null)[] | null>;
  GetAllDocumentTemplates(request: GetAllDocumentTemplatesRequest, options?: $rt.CallOptions): Promise<(DocumentTemplateEntity | null)[] | null>;
  SetDocumentPluginForAllDocumentTemplates(request: SetDocumentPluginForAllDocumentTemplatesRequest, options?: $rt.CallOptions): Promise<void>;
  GetExtAppEntity(request: GetExtAppEntityRequest, options?: $rt.CallOptions): Promise<ExtAppEntity | null>;
  GetHeadingEntity(request: GetHeadingEntityRequest, options?: $rt.CallOptions): Promise<HeadingEntity | null>;
  CreateDefaultHeadingFromListDefinition(request: CreateDefaultHeadingFromListDefinitionRequest, options?: $rt.CallOptions): Promise<HeadingEntity | null>;
  GetHierarchyEntity(request: GetHierarchyEntityRequest, options?: $rt.CallOptions): Promise<HierarchyEntity | null>;
  GetAllDomains(options?: $rt.CallOptions): Promise<Domain[] | null>;
  GetAllInDomain(request: GetAllInDomainRequest, options?: $rt.CallOptions): Promise<(HierarchyEntity | null)[] | null>;
  GetHierarchyFromPath(request: GetHierarchyFromPathRequest, options?: $rt.CallOptions): Promise<HierarchyEntity | null>;
  AddHierarchyToPath(request: AddHierarchyToPathRequest, options?: $rt.CallOptions): Promise<HierarchyEntity | null>;
  UpdateHierarchyFromPath(request: UpdateHierarchyFromPathRequest, options?: $rt.CallOptions): Promise<HierarchyEntity | null>;
  DeleteHierarchyFromPath(request: DeleteHierarchyFromPathRequest, options?: $rt.CallOptions): Promise<void>;
  GetLanguageInfo(request: GetLanguageInfoRequest, options?: $rt.CallOptions): Promise<LanguageInfo | null>;
  GetLanguageInfoList(request: GetLanguageInfoListRequest, options?: $rt.CallOptions): Promise<(LanguageInfo | null)[] | null>;
  GetInstalledLanguages(options?: $rt.CallOptions): Promise<(LanguageInfo | null)[] | null>;
  GetLegalBase(request: GetLegalBaseRequest, options?: $rt.CallOptions): Promise<LegalBase | null>;
  SaveLegalBase(request: SaveLegalBaseRequest, options?: $rt.CallOptions): Promise<LegalBase | null>;
  GetAllLegalBase(options?: $rt.CallOptions): Promise<(LegalBase | null)[] | null>;
  GetLegalBaseList(request: GetLegalBaseListRequest, options?: $rt.CallOptions): Promise<(LegalBase | null)[] | null>;
  GetLegalBases(options?: $rt.CallOptions): Promise<(LegalBase | null)[] | null>;
  GetLink(request: GetLinkRequest, options?: $rt.CallOptions): Promise<Link | null>;
  GetLinkList(request: GetLinkListRequest, options?: $rt.CallOptions): Promise<(Link | null)[] | null>;
  GetListEntity(request: GetListEntityRequest, options?: $rt.CallOptions): Promise<ListEntity | null>;
  GetListDefinitions(request: GetListDefinitionsRequest, options?: $rt.CallOptions): Promise<(ListEntity | null)[] | null>;
  GetListEntityByName(request: GetListEntityByNameRequest, options?: $rt.CallOptions): Promise<ListEntity | null>;
  SaveListEntityByName(request: SaveListEntityByNameRequest, options?: $rt.CallOptions): Promise<ListEntity | null>;
  DeleteListEntityByName(request: DeleteListEntityByNameRequest, options?: $rt.CallOptions): Promise<void>;
  SaveListItemEntity(request: SaveListItemEntityRequest, options?: $rt.CallOptions): Promise<ListItemEntity | null>;
  SortListItems(request: SortListItemsRequest, options?: $rt.CallOptions): Promise<void>;
  MoveListItem(request: MoveListItemRequest, options?: $rt.CallOptions): Promise<void>;
  GetVisibleForUserGroups(request: GetVisibleForUserGroupsRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  GetVisibleForUserGroupsFromListName(request: GetVisibleForUserGroupsFromListNameRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  SetVisibleForUserGroups(request: SetVisibleForUserGroupsRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  SetVisibleForUserGroupsFromListName(request: SetVisibleForUserGroupsFromListNameRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  SetVisibleForUserGroup(request: SetVisibleForUserGroupRequest, options?: $rt.CallOptions): Promise<void>;
  GetListItemsForUserGroup(request: GetListItemsForUserGroupRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  GetListItemsForUserGroupFromListName(request: GetListItemsForUserGroupFromListNameRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  SetListItemsForUserGroup(request: SetListItemsForUserGroupRequest, options?: $rt.CallOptions): Promise<void>;
  SetListItemsForUserGroupFromListName(request: SetListItemsForUserGroupFromListNameRequest, options?: $rt.CallOptions): Promise<void>;
  GetHeadings(request: GetHeadingsRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  GetHeadingsForListItemFromListName(request: GetHeadingsForListItemFromListNameRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  SaveHeadingsForListItemFromListDefinition(request: SaveHeadingsForListItemFromListDefinitionRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  CreateDefaultAmountClassEntity(options?: $rt.CallOptions): Promise<AmountClassEntity | null>;
  SaveAmountClassEntity(request: SaveAmountClassEntityRequest, options?: $rt.CallOptions): Promise<AmountClassEntity | null>;
  CreateDefaultCategoryEntity(options?: $rt.CallOptions): Promise<CategoryEntity | null>;
  SaveCategoryEntity(request: SaveCategoryEntityRequest, options?: $rt.CallOptions): Promise<CategoryEntity | null>;
  CreateDefaultTaskMenu(options?: $rt.CallOptions): Promise<TaskMenu | null>;
  SaveTaskMenu(request: SaveTaskMenuRequest, options?: $rt.CallOptions): Promise<TaskMenu | null>;
  DeleteTaskMenu(request: DeleteTaskMenuRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultCurrencyEntity(options?: $rt.CallOptions): Promise<CurrencyEntity | null>;
  SaveCurrencyEntity(request: SaveCurrencyEntityRequest, options?: $rt.CallOptions): Promise<CurrencyEntity | null>;
  CreateDefaultDocumentTemplateEntity(options?: $rt.CallOptions): Promise<DocumentTemplateEntity | null>;
  SaveDocumentTemplateEntity(request: SaveDocumentTemplateEntityRequest, options?: $rt.CallOptions): Promise<DocumentTemplateEntity | null>;
  CreateDefaultExtAppEntity(options?: $rt.CallOptions): Promise<ExtAppEntity | null>;
  SaveExtAppEntity(request: SaveExtAppEntityRequest, options?: $rt.CallOptions): Promise<ExtAppEntity | null>;
  CreateDefaultHeadingEntity(options?: $rt.CallOptions): Promise<HeadingEntity | null>;
  SaveHeadingEntity(request: SaveHeadingEntityRequest, options?: $rt.CallOptions): Promise<HeadingEntity | null>;
  CreateDefaultHierarchyEntity(options?: $rt.CallOptions): Promise<HierarchyEntity | null>;
  SaveHierarchyEntity(request: SaveHierarchyEntityRequest, options?: $rt.CallOptions): Promise<HierarchyEntity | null>;
  DeleteHierarchyEntity(request: DeleteHierarchyEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultListEntity(options?: $rt.CallOptions): Promise<ListEntity | null>;
  SaveListEntity(request: SaveListEntityRequest, options?: $rt.CallOptions): Promise<ListEntity | null>;
  DeleteListEntity(request: DeleteListEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultListItemEntity(options?: $rt.CallOptions): Promise<ListItemEntity | null>;
  CreateDefaultProjectTypeEntity(options?: $rt.CallOptions): Promise<ProjectTypeEntity | null>;
  SaveProjectTypeEntity(request: SaveProjectTypeEntityRequest, options?: $rt.CallOptions): Promise<ProjectTypeEntity | null>;
  CreateDefaultRelationDefinitionEntity(options?: $rt.CallOptions): Promise<RelationDefinitionEntity | null>;
  SaveRelationDefinitionEntity(request: SaveRelationDefinitionEntityRequest, options?: $rt.CallOptions): Promise<RelationDefinitionEntity | null>;
  CreateDefaultResourceEntity(options?: $rt.CallOptions): Promise<ResourceEntity | null>;
  SaveResourceEntity(request: SaveResourceEntityRequest, options?: $rt.CallOptions): Promise<ResourceEntity | null>;
  DeleteResourceEntity(request: DeleteResourceEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultSaleStageEntity(options?: $rt.CallOptions): Promise<SaleStageEntity | null>;
  SaveSaleStageEntity(request: SaveSaleStageEntityRequest, options?: $rt.CallOptions): Promise<SaleStageEntity | null>;
  CreateDefaultSaleTypeEntity(options?: $rt.CallOptions): Promise<SaleTypeEntity | null>;
  SaveSaleTypeEntity(request: SaveSaleTypeEntityRequest, options?: $rt.CallOptions): Promise<SaleTypeEntity | null>;
  CreateDefaultTicketCategoryEntity(options?: $rt.CallOptions): Promise<TicketCategoryEntity | null>;
  SaveTicketCategoryEntity(request: SaveTicketCategoryEntityRequest, options?: $rt.CallOptions): Promise<TicketCategoryEntity | null>;
  DeleteTicketCategoryEntity(request: DeleteTicketCategoryEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultTicketPriorityEntity(options?: $rt.CallOptions): Promise<TicketPriorityEntity | null>;
  SaveTicketPriorityEntity(request: SaveTicketPriorityEntityRequest, options?: $rt.CallOptions): Promise<TicketPriorityEntity | null>;
  DeleteTicketPriorityEntity(request: DeleteTicketPriorityEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultTicketRelationDefinitionEntity(options?: $rt.CallOptions): Promise<TicketRelationDefinitionEntity | null>;
  SaveTicketRelationDefinitionEntity(request: SaveTicketRelationDefinitionEntityRequest, options?: $rt.CallOptions): Promise<TicketRelationDefinitionEntity | null>;
  DeleteTicketRelationDefinitionEntity(request: DeleteTicketRelationDefinitionEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultTicketStatusEntity(options?: $rt.CallOptions): Promise<TicketStatusEntity | null>;
  SaveTicketStatusEntity(request: SaveTicketStatusEntityRequest, options?: $rt.CallOptions): Promise<TicketStatusEntity | null>;
  DeleteTicketStatusEntity(request: DeleteTicketStatusEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultTicketTypeEntity(options?: $rt.CallOptions): Promise<TicketTypeEntity | null>;
  SaveTicketTypeEntity(request: SaveTicketTypeEntityRequest, options?: $rt.CallOptions): Promise<TicketTypeEntity | null>;
  DeleteTicketTypeEntity(request: DeleteTicketTypeEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultWebPanelEntity(options?: $rt.CallOptions): Promise<WebPanelEntity | null>;
  SaveWebPanelEntity(request: SaveWebPanelEntityRequest, options?: $rt.CallOptions): Promise<WebPanelEntity | null>;
  GetAmountClassEntity(request: GetAmountClassEntityRequest, options?: $rt.CallOptions): Promise<AmountClassEntity | null>;
  SaveAllAutomatedCategoryUpdates(request: SaveAllAutomatedCategoryUpdatesRequest, options?: $rt.CallOptions): Promise<(AutomatedCategoryUpdate | null)[] | null>;
  GetAllAutomatedCategoryUpdates(options?: $rt.CallOptions): Promise<(AutomatedCategoryUpdate | null)[] | null>;
  GetNeedCategoryUpdateForSale(request: GetNeedCategoryUpdateForSaleRequest, options?: $rt.CallOptions): Promise<AutomatedCategoryUpdate | null>;
  GetNeedCategoryUpdateForPerson(request: GetNeedCategoryUpdateForPersonRequest, options?: $rt.CallOptions): Promise<AutomatedCategoryUpdate | null>;
  PerformNeededCategoryUpdate(request: PerformNeededCategoryUpdateRequest, options?: $rt.CallOptions): Promise<void>;
  GetBusiness(request: GetBusinessRequest, options?: $rt.CallOptions): Promise<Business | null>;
  GetBusinessList(request: GetBusinessListRequest, options?: $rt.CallOptions): Promise<(Business | null)[] | null>;
  GetBusinesses(options?: $rt.CallOptions): Promise<(Business | null)[] | null>;
  GetCategory(request: GetCategoryRequest, options?: $rt.CallOptions): Promise<Category | null>;
  GetCategoryEntity(request: GetCategoryEntityRequest, options?: $rt.CallOptions): Promise<CategoryEntity | null>;
  GetCategoryList(request: GetCategoryListRequest, options?: $rt.CallOptions): Promise<(Category | null)[] | null>;
  GetCategories(options?: $rt.CallOptions): Promise<(Category | null)[] | null>;
  GetCompetitor(request: GetCompetitorRequest, options?: $rt.CallOptions): Promise<Competitor | null>;
  GetCompetitorList(request: GetCompetitorListRequest, options?: $rt.CallOptions): Promise<(Competitor | null)[] | null>;
  GetCompetitors(options?: $rt.CallOptions): Promise<(Competitor | null)[] | null>;
  GetTaskMenu(request: GetTaskMenuRequest, options?: $rt.CallOptions): Promise<TaskMenu | null>;
  GetAppTaskMenus(options?: $rt.CallOptions): Promise<(TaskMenu | null)[] | null>;
  DeleteAppTaskMenus(options?: $rt.CallOptions): Promise<void>;
  GetTaskMenuByProgId(request: GetTaskMenuByProgIdRequest, options?: $rt.CallOptions): Promise<TaskMenu | null>;
  GetConsentPurpose(request: GetConsentPurposeRequest, options?: $rt.CallOptions): Promise<ConsentPurpose | null>;
  SaveConsentPurpose(request: SaveConsentPurposeRequest, options?: $rt.CallOptions): Promise<ConsentPurpose | null>;
  SetEmarketingStrictMode(request: SetEmarketingStrictModeRequest, options?: $rt.CallOptions): Promise<void>;
  GetEmarketingStrictMode(options?: $rt.CallOptions): Promise<boolean>;
  GetConsentPurposeList(request: GetConsentPurposeListRequest, options?: $rt.CallOptions): Promise<(ConsentPurpose | null)[] | null>;
  GetConsentPurposes(options?: $rt.CallOptions): Promise<(ConsentPurpose | null)[] | null>;
  GetConsentSource(request: GetConsentSourceRequest, options?: $rt.CallOptions): Promise<ConsentSource | null>;
  SaveConsentSource(request: SaveConsentSourceRequest, options?: $rt.CallOptions): Promise<ConsentSource | null>;
  GetAllConsentSource(options?: $rt.CallOptions): Promise<(ConsentSource | null)[] | null>;
  GetConsentSourceList(request: GetConsentSourceListRequest, options?: $rt.CallOptions): Promise<(ConsentSource | null)[] | null>;
  GetConsentSources(options?: $rt.CallOptions): Promise<(ConsentSource | null)[] | null>;
  GetCountry(request: GetCountryRequest, options?: $rt.CallOptions): Promise<Country | null>;
  SaveCountry(request: SaveCountryRequest, options?: $rt.CallOptions): Promise<Country | null>;
  CreateDefaultCountry(options?: $rt.CallOptions): Promise<Country | null>;
  GetCountryList(request: GetCountryListRequest, options?: $rt.CallOptions): Promise<(Country | null)[] | null>;
}

export class ListAgent implements IListAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  GetAllReasonStalled(options?: $rt.CallOptions): Promise<(ReasonStalled | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllReasonStalled", {}, options);
  }

  GetReasonStalledList(request: GetReasonStalledListRequest, options?: $rt.CallOptions): Promise<(ReasonStalled | null)[] | null> {
    return this.#session.call(ListAgent$, "GetReasonStalledList", request, options);
  }

  GetRelationDefinitionEntity(request: GetRelationDefinitionEntityRequest, options?: $rt.CallOptions): Promise<RelationDefinitionEntity | null> {
    return this.#session.call(ListAgent$, "GetRelationDefinitionEntity", request, options);
  }

  GetResourceEntity(request: GetResourceEntityRequest, options?: $rt.CallOptions): Promise<ResourceEntity | null> {
    return this.#session.call(ListAgent$, "GetResourceEntity", request, options);
  }

  GetSaleStageEntity(request: GetSaleStageEntityRequest, options?: $rt.CallOptions): Promise<SaleStageEntity | null> {
    return this.#session.call(ListAgent$, "GetSaleStageEntity", request, options);
  }

  GetSaleType(request: GetSaleTypeRequest, options?: $rt.CallOptions): Promise<SaleType | null> {
    return this.#session.call(ListAgent$, "GetSaleType", request, options);
  }

  GetSaleTypeEntity(request: GetSaleTypeEntityRequest, options?: $rt.CallOptions): Promise<SaleTypeEntity | null> {
    return this.#session.call(ListAgent$, "GetSaleTypeEntity", request, options);
  }

  GetSaleTypeList(request: GetSaleTypeListRequest, options?: $rt.CallOptions): Promise<(SaleType | null)[] | null> {
    return this.#session.call(ListAgent$, "GetSaleTypeList", request, options);
  }

  GetAllSaleType(options?: $rt.CallOptions): Promise<(SaleType | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllSaleType", {}, options);
  }

  GetAllSaleTypeEntities(request: GetAllSaleTypeEntitiesRequest, options?: $rt.CallOptions): Promise<(SaleTypeEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllSaleTypeEntities", request, options);
  }

  GetSelectionCategory(request: GetSelectionCategoryRequest, options?: $rt.CallOptions): Promise<SelectionCategory | null> {
    return this.#session.call(ListAgent$, "GetSelectionCategory", request, options);
  }

  GetAllSelectionCategory(options?: $rt.CallOptions): Promise<(SelectionCategory | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllSelectionCategory", {}, options);
  }

  GetSelectionCategoryList(request: GetSelectionCategoryListRequest, options?: $rt.CallOptions): Promise<(SelectionCategory | null)[] | null> {
    return this.#session.call(ListAgent$, "GetSelectionCategoryList", request, options);
  }

  GetSource(request: GetSourceRequest, options?: $rt.CallOptions): Promise<Source | null> {
    return this.#session.call(ListAgent$, "GetSource", request, options);
  }

  GetSourceList(request: GetSourceListRequest, options?: $rt.CallOptions): Promise<(Source | null)[] | null> {
    return this.#session.call(ListAgent$, "GetSourceList", request, options);
  }

  GetSources(options?: $rt.CallOptions): Promise<(Source | null)[] | null> {
    return this.#session.call(ListAgent$, "GetSources", {}, options);
  }

  GetTask(request: GetTaskRequest, options?: $rt.CallOptions): Promise<Task | null> {
    return this.#session.call(ListAgent$, "GetTask", request, options);
  }

  GetDocumentTemplateTask(request: GetDocumentTemplateTaskRequest, options?: $rt.CallOptions): Promise<Task | null> {
    return this.#session.call(ListAgent$, "GetDocumentTemplateTask", request, options);
  }

  GetTaskList(request: GetTaskListRequest, options?: $rt.CallOptions): Promise<(Task | null)[] | null> {
    return this.#session.call(ListAgent$, "GetTaskList", request, options);
  }

  GetTasks(options?: $rt.CallOptions): Promise<(Task | null)[] | null> {
    return this.#session.call(ListAgent$, "GetTasks", {}, options);
  }

  GetDocumentTemplatesTasks(options?: $rt.CallOptions): Promise<(Task | null)[] | null> {
    return this.#session.call(ListAgent$, "GetDocumentTemplatesTasks", {}, options);
  }

  GetAllTasks(request: GetAllTasksRequest, options?: $rt.CallOptions): Promise<(TaskListItem | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllTasks", request, options);
  }

  GetTicketCategory(request: GetTicketCategoryRequest, options?: $rt.CallOptions): Promise<TicketCategory | null> {
    return this.#session.call(ListAgent$, "GetTicketCategory", request, options);
  }

  GetTicketCategoryEntity(request: GetTicketCategoryEntityRequest, options?: $rt.CallOptions): Promise<TicketCategoryEntity | null> {
    return this.#session.call(ListAgent$, "GetTicketCategoryEntity", request, options);
  }

  MoveAllTickets(request: MoveAllTicketsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "MoveAllTickets", request, options);
  }

  RebuildFullnames(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "RebuildFullnames", {}, options);
  }

  GetTicketCategoryList(request: GetTicketCategoryListRequest, options?: $rt.CallOptions): Promise<(TicketCategoryEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetTicketCategoryList", request, options);
  }

  GetTicketCategories(options?: $rt.CallOptions): Promise<(TicketCategoryEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetTicketCategories", {}, options);
  }

  GetTicketCategoriesForUserGroups(request: GetTicketCategoriesForUserGroupsRequest, options?: $rt.CallOptions): Promise<(MDOListItem | null)[] | null> {
    return this.#session.call(ListAgent$, "GetTicketCategoriesForUserGroups", request, options);
  }

  SetTicketCategoriesForUserGroup(request: SetTicketCategoriesForUserGroupRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetTicketCategoriesForUserGroup", request, options);
  }

  UpdateCategoryMemberships(request: UpdateCategoryMembershipsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "UpdateCategoryMemberships", request, options);
  }

  GetTicketPriority(request: GetTicketPriorityRequest, options?: $rt.CallOptions): Promise<TicketPriority | null> {
    return this.#session.call(ListAgent$, "GetTicketPriority", request, options);
  }

  GetTicketPriorityEntity(request: GetTicketPriorityEntityRequest, options?: $rt.CallOptions): Promise<TicketPriorityEntity | null> {
    return this.#session.call(ListAgent$, "GetTicketPriorityEntity", request, options);
  }

  SetTicketPrioritySortOrder(request: SetTicketPrioritySortOrderRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetTicketPrioritySortOrder", request, options);
  }

  GetTicketPriorityList(request: GetTicketPriorityListRequest, options?: $rt.CallOptions): Promise<(TicketPriority | null)[] | null> {
    return this.#session.call(ListAgent$, "GetTicketPriorityList", request, options);
  }

  GetTicketPriorities(options?: $rt.CallOptions): Promise<(TicketPriority | null)[] | null> {
    return this.#session.call(ListAgent$, "GetTicketPriorities", {}, options);
  }

  GetAllTicketPriorities(request: GetAllTicketPrioritiesRequest, options?: $rt.CallOptions): Promise<(TicketPriorityEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllTicketPriorities", request, options);
  }

  GetTicketRelationDefinitionEntity(request: GetTicketRelationDefinitionEntityRequest, options?: $rt.CallOptions): Promise<TicketRelationDefinitionEntity | null> {
    return this.#session.call(ListAgent$, "GetTicketRelationDefinitionEntity", request, options);
  }

  SetTicketRelationDefinitionSortOrder(request: SetTicketRelationDefinitionSortOrderRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetTicketRelationDefinitionSortOrder", request, options);
  }

  ValidateTicketRelationDefinition(request: ValidateTicketRelationDefinitionRequest, options?: $rt.CallOptions): Promise<(TicketRelationDefinitionResult | null)[] | null> {
    return this.#session.call(ListAgent$, "ValidateTicketRelationDefinition", request, options);
  }

  GetAllTicketRelationDefinitionEntities(options?: $rt.CallOptions): Promise<(TicketRelationDefinitionEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllTicketRelationDefinitionEntities", {}, options);
  }

  GetTicketStatusEntity(request: GetTicketStatusEntityRequest, options?: $rt.CallOptions): Promise<TicketStatusEntity | null> {
    return this.#session.call(ListAgent$, "GetTicketStatusEntity", request, options);
  }

  GlobalChangeTicketStatus(request: GlobalChangeTicketStatusRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "GlobalChangeTicketStatus", request, options);
  }

  SetTicketStatusSortOrder(request: SetTicketStatusSortOrderRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetTicketStatusSortOrder", request, options);
  }

  GetTicketStatusList(request: GetTicketStatusListRequest, options?: $rt.CallOptions): Promise<(TicketStatusEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetTicketStatusList", request, options);
  }

  GetTicketStatuses(options?: $rt.CallOptions): Promise<(TicketStatusEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetTicketStatuses", {}, options);
  }

  GetTicketTypeEntity(request: GetTicketTypeEntityRequest, options?: $rt.CallOptions): Promise<TicketTypeEntity | null> {
    return this.#session.call(ListAgent$, "GetTicketTypeEntity", request, options);
  }

  GlobalChangeTicketType(request: GlobalChangeTicketTypeRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "GlobalChangeTicketType", request, options);
  }

  SetTicketTypeSortOrder(request: SetTicketTypeSortOrderRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetTicketTypeSortOrder", request, options);
  }

  GetTicketTypeList(request: GetTicketTypeListRequest, options?: $rt.CallOptions): Promise<(TicketTypeEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetTicketTypeList", request, options);
  }

  GetTicketTypes(options?: $rt.CallOptions): Promise<(TicketTypeEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetTicketTypes", {}, options);
  }

  GetWebPanelEntity(request: GetWebPanelEntityRequest, options?: $rt.CallOptions): Promise<WebPanelEntity | null> {
    return this.#session.call(ListAgent$, "GetWebPanelEntity", request, options);
  }

  GenerateNavigationUrl(request: GenerateNavigationUrlRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ListAgent$, "GenerateNavigationUrl", request, options);
  }

  GetWebPanelList(options?: $rt.CallOptions): Promise<(WebPanelEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetWebPanelList", {}, options);
  }

  DeleteWebPanel(request: DeleteWebPanelRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteWebPanel", request, options);
  }

  GetAppWebPanels(options?: $rt.CallOptions): Promise<(WebPanelEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAppWebPanels", {}, options);
  }

  DeleteAppWebPanels(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteAppWebPanels", {}, options);
  }

  GetWebPanelByProgId(request: GetWebPanelByProgIdRequest, options?: $rt.CallOptions): Promise<WebPanelEntity | null> {
    return this.#session.call(ListAgent$, "GetWebPanelByProgId", request, options);
  }

  SaveHeadingsForListItemFromListName(request: SaveHeadingsForListItemFromListNameRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null> {
    return this.#session.call(ListAgent$, "SaveHeadingsForListItemFromListName", request, options);
  }

  GetListItemsForHeading(request: GetListItemsForHeadingRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null> {
    return this.#session.call(ListAgent$, "GetListItemsForHeading", request, options);
  }

  GetListItemsForHeadingFromListName(request: GetListItemsForHeadingFromListNameRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null> {
    return this.#session.call(ListAgent$, "GetListItemsForHeadingFromListName", request, options);
  }

  SetListItemsForHeading(request: SetListItemsForHeadingRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetListItemsForHeading", request, options);
  }

  SetListItemsForHeadingFromListName(request: SetListItemsForHeadingFromListNameRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetListItemsForHeadingFromListName", request, options);
  }

  SetHeadingsForListItem(request: SetHeadingsForListItemRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetHeadingsForListItem", request, options);
  }

  SetRankOnHeadings(request: SetRankOnHeadingsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetRankOnHeadings", request, options);
  }

  SetRankOnSaleActivity(request: SetRankOnSaleActivityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetRankOnSaleActivity", request, options);
  }

  SetRankOnSaleDocument(request: SetRankOnSaleDocumentRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetRankOnSaleDocument", request, options);
  }

  SetRankOnProjectActivity(request: SetRankOnProjectActivityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetRankOnProjectActivity", request, options);
  }

  SetRankOnProjectDocument(request: SetRankOnProjectDocumentRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetRankOnProjectDocument", request, options);
  }

  GetAllFromListDefinition(request: GetAllFromListDefinitionRequest, options?: $rt.CallOptions): Promise<(ListItemEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllFromListDefinition", request, options);
  }

  GetAllFromListName(request: GetAllFromListNameRequest, options?: $rt.CallOptions): Promise<(ListItemEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllFromListName", request, options);
  }

  SaveAllFromListDefinition(request: SaveAllFromListDefinitionRequest, options?: $rt.CallOptions): Promise<(ListItemEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "SaveAllFromListDefinition", request, options);
  }

  SaveAllFromListName(request: SaveAllFromListNameRequest, options?: $rt.CallOptions): Promise<(ListItemEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "SaveAllFromListName", request, options);
  }

  AddFromListDefinition(request: AddFromListDefinitionRequest, options?: $rt.CallOptions): Promise<ListItemEntity | null> {
    return this.#session.call(ListAgent$, "AddFromListDefinition", request, options);
  }

  AddFromListName(request: AddFromListNameRequest, options?: $rt.CallOptions): Promise<ListItemEntity | null> {
    return this.#session.call(ListAgent$, "AddFromListName", request, options);
  }

  DeleteAllFromListDefinition(request: DeleteAllFromListDefinitionRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteAllFromListDefinition", request, options);
  }

  DeleteAllFromListName(request: DeleteAllFromListNameRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteAllFromListName", request, options);
  }

  GetFromListDefinition(request: GetFromListDefinitionRequest, options?: $rt.CallOptions): Promise<ListItemEntity | null> {
    return this.#session.call(ListAgent$, "GetFromListDefinition", request, options);
  }

  GetFromListName(request: GetFromListNameRequest, options?: $rt.CallOptions): Promise<ListItemEntity | null> {
    return this.#session.call(ListAgent$, "GetFromListName", request, options);
  }

  SaveFromListDefinition(request: SaveFromListDefinitionRequest, options?: $rt.CallOptions): Promise<ListItemEntity | null> {
    return this.#session.call(ListAgent$, "SaveFromListDefinition", request, options);
  }

  SaveFromListName(request: SaveFromListNameRequest, options?: $rt.CallOptions): Promise<ListItemEntity | null> {
    return this.#session.call(ListAgent$, "SaveFromListName", request, options);
  }

  DeleteFromListDefinition(request: DeleteFromListDefinitionRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteFromListDefinition", request, options);
  }

  DeleteFromListName(request: DeleteFromListNameRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteFromListName", request, options);
  }

  GetHeadingsFromName(request: GetHeadingsFromNameRequest, options?: $rt.CallOptions): Promise<(HeadingEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetHeadingsFromName", request, options);
  }

  GetHeadingsFromListDefinition(request: GetHeadingsFromListDefinitionRequest, options?: $rt.CallOptions): Promise<(HeadingEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetHeadingsFromListDefinition", request, options);
  }

  SaveHeadingsFromName(request: SaveHeadingsFromNameRequest, options?: $rt.CallOptions): Promise<(HeadingEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "SaveHeadingsFromName", request, options);
  }

  SaveHeadingsFromListDefinition(request: SaveHeadingsFromListDefinitionRequest, options?: $rt.CallOptions): Promise<(HeadingEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "SaveHeadingsFromListDefinition", request, options);
  }

  SaveHeadingFromName(request: SaveHeadingFromNameRequest, options?: $rt.CallOptions): Promise<HeadingEntity | null> {
    return this.#session.call(ListAgent$, "SaveHeadingFromName", request, options);
  }

  SaveHeadingFromListDefinition(request: SaveHeadingFromListDefinitionRequest, options?: $rt.CallOptions): Promise<HeadingEntity | null> {
    return this.#session.call(ListAgent$, "SaveHeadingFromListDefinition", request, options);
  }

  DeleteAllHeadingsFromName(request: DeleteAllHeadingsFromNameRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteAllHeadingsFromName", request, options);
  }

  DeleteAllHeadingsFromListDefinition(request: DeleteAllHeadingsFromListDefinitionRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteAllHeadingsFromListDefinition", request, options);
  }

  GetLocalizedText(request: GetLocalizedTextRequest, options?: $rt.CallOptions): Promise<LocalizedText | null> {
    return this.#session.call(ListAgent$, "GetLocalizedText", request, options);
  }

  GetLocalizedTextByType(request: GetLocalizedTextByTypeRequest, options?: $rt.CallOptions): Promise<LocalizedText | null> {
    return this.#session.call(ListAgent$, "GetLocalizedTextByType", request, options);
  }

  GetLocalizedTextList(request: GetLocalizedTextListRequest, options?: $rt.CallOptions): Promise<(LocalizedText | null)[] | null> {
    return this.#session.call(ListAgent$, "GetLocalizedTextList", request, options);
  }

  GetLocalizedTexts(options?: $rt.CallOptions): Promise<(LocalizedText | null)[] | null> {
    return this.#session.call(ListAgent$, "GetLocalizedTexts", {}, options);
  }

  GetLocalizedTextsByLanguageId(request: GetLocalizedTextsByLanguageIdRequest, options?: $rt.CallOptions): Promise<(LocalizedText | null)[] | null> {
    return this.#session.call(ListAgent$, "GetLocalizedTextsByLanguageId", request, options);
  }

  GetLocalizedTextsByType(request: GetLocalizedTextsByTypeRequest, options?: $rt.CallOptions): Promise<(LocalizedText | null)[] | null> {
    return this.#session.call(ListAgent$, "GetLocalizedTextsByType", request, options);
  }

  GetMrMrs(request: GetMrMrsRequest, options?: $rt.CallOptions): Promise<MrMrs | null> {
    return this.#session.call(ListAgent$, "GetMrMrs", request, options);
  }

  GetMrMrsList(request: GetMrMrsListRequest, options?: $rt.CallOptions): Promise<(MrMrs | null)[] | null> {
    return this.#session.call(ListAgent$, "GetMrMrsList", request, options);
  }

  GetMrMrses(options?: $rt.CallOptions): Promise<(MrMrs | null)[] | null> {
    return this.#session.call(ListAgent$, "GetMrMrses", {}, options);
  }

  GetPaymentTerm(request: GetPaymentTermRequest, options?: $rt.CallOptions): Promise<PaymentTerm | null> {
    return this.#session.call(ListAgent$, "GetPaymentTerm", request, options);
  }

  GetPaymentTerms(options?: $rt.CallOptions): Promise<(PaymentTerm | null)[] | null> {
    return this.#session.call(ListAgent$, "GetPaymentTerms", {}, options);
  }

  GetPaymentType(request: GetPaymentTypeRequest, options?: $rt.CallOptions): Promise<PaymentType | null> {
    return this.#session.call(ListAgent$, "GetPaymentType", request, options);
  }

  GetPaymentTypes(options?: $rt.CallOptions): Promise<(PaymentType | null)[] | null> {
    return this.#session.call(ListAgent$, "GetPaymentTypes", {}, options);
  }

  GetPosition(request: GetPositionRequest, options?: $rt.CallOptions): Promise<Position | null> {
    return this.#session.call(ListAgent$, "GetPosition", request, options);
  }

  GetPositionList(request: GetPositionListRequest, options?: $rt.CallOptions): Promise<(Position | null)[] | null> {
    return this.#session.call(ListAgent$, "GetPositionList", request, options);
  }

  GetPositions(options?: $rt.CallOptions): Promise<(Position | null)[] | null> {
    return this.#session.call(ListAgent$, "GetPositions", {}, options);
  }

  GetPriority(request: GetPriorityRequest, options?: $rt.CallOptions): Promise<Priority | null> {
    return this.#session.call(ListAgent$, "GetPriority", request, options);
  }

  GetPriorityList(request: GetPriorityListRequest, options?: $rt.CallOptions): Promise<(Priority | null)[] | null> {
    return this.#session.call(ListAgent$, "GetPriorityList", request, options);
  }

  GetPriorities(options?: $rt.CallOptions): Promise<(Priority | null)[] | null> {
    return this.#session.call(ListAgent$, "GetPriorities", {}, options);
  }

  GetProductCategory(request: GetProductCategoryRequest, options?: $rt.CallOptions): Promise<ProductCategory | null> {
    return this.#session.call(ListAgent$, "GetProductCategory", request, options);
  }

  GetProductCategories(options?: $rt.CallOptions): Promise<(ProductCategory | null)[] | null> {
    return this.#session.call(ListAgent$, "GetProductCategories", {}, options);
  }

  GetProductFamily(request: GetProductFamilyRequest, options?: $rt.CallOptions): Promise<ProductFamily | null> {
    return this.#session.call(ListAgent$, "GetProductFamily", request, options);
  }

  GetProductFamilies(options?: $rt.CallOptions): Promise<(ProductFamily | null)[] | null> {
    return this.#session.call(ListAgent$, "GetProductFamilies", {}, options);
  }

  GetProductType(request: GetProductTypeRequest, options?: $rt.CallOptions): Promise<ProductType | null> {
    return this.#session.call(ListAgent$, "GetProductType", request, options);
  }

  GetProductTypes(options?: $rt.CallOptions): Promise<(ProductType | null)[] | null> {
    return this.#session.call(ListAgent$, "GetProductTypes", {}, options);
  }

  GetProjectStatus(request: GetProjectStatusRequest, options?: $rt.CallOptions): Promise<ProjectStatus | null> {
    return this.#session.call(ListAgent$, "GetProjectStatus", request, options);
  }

  DeleteProjectStatus(request: DeleteProjectStatusRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteProjectStatus", request, options);
  }

  GetProjectStatusList(request: GetProjectStatusListRequest, options?: $rt.CallOptions): Promise<(ProjectStatus | null)[] | null> {
    return this.#session.call(ListAgent$, "GetProjectStatusList", request, options);
  }

  GetProjectStatuses(options?: $rt.CallOptions): Promise<(ProjectStatus | null)[] | null> {
    return this.#session.call(ListAgent$, "GetProjectStatuses", {}, options);
  }

  GetProjectType(request: GetProjectTypeRequest, options?: $rt.CallOptions): Promise<ProjectType | null> {
    return this.#session.call(ListAgent$, "GetProjectType", request, options);
  }

  GetProjectTypeEntity(request: GetProjectTypeEntityRequest, options?: $rt.CallOptions): Promise<ProjectTypeEntity | null> {
    return this.#session.call(ListAgent$, "GetProjectTypeEntity", request, options);
  }

  GetProjectTypeList(request: GetProjectTypeListRequest, options?: $rt.CallOptions): Promise<(ProjectType | null)[] | null> {
    return this.#session.call(ListAgent$, "GetProjectTypeList", request, options);
  }

  GetProjectTypes(options?: $rt.CallOptions): Promise<(ProjectType | null)[] | null> {
    return this.#session.call(ListAgent$, "GetProjectTypes", {}, options);
  }

  SaveQuickReplies(request: SaveQuickRepliesRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SaveQuickReplies", request, options);
  }

  GetQuickReplies(options?: $rt.CallOptions): Promise<(QuickReply | null)[] | null> {
    return this.#session.call(ListAgent$, "GetQuickReplies", {}, options);
  }

  GetRating(request: GetRatingRequest, options?: $rt.CallOptions): Promise<Rating | null> {
    return this.#session.call(ListAgent$, "GetRating", request, options);
  }

  GetRatingList(request: GetRatingListRequest, options?: $rt.CallOptions): Promise<(Rating | null)[] | null> {
    return this.#session.call(ListAgent$, "GetRatingList", request, options);
  }

  GetRatings(options?: $rt.CallOptions): Promise<(Rating | null)[] | null> {
    return this.#session.call(ListAgent$, "GetRatings", {}, options);
  }

  GetAllSaleStages(request: GetAllSaleStagesRequest, options?: $rt.CallOptions): Promise<(SaleStageEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllSaleStages", request, options);
  }

  GetReason(request: GetReasonRequest, options?: $rt.CallOptions): Promise<Reason | null> {
    return this.#session.call(ListAgent$, "GetReason", request, options);
  }

  GetReasonList(request: GetReasonListRequest, options?: $rt.CallOptions): Promise<(Reason | null)[] | null> {
    return this.#session.call(ListAgent$, "GetReasonList", request, options);
  }

  GetReasons(options?: $rt.CallOptions): Promise<(Reason | null)[] | null> {
    return this.#session.call(ListAgent$, "GetReasons", {}, options);
  }

  GetQuoteApproveReason(request: GetQuoteApproveReasonRequest, options?: $rt.CallOptions): Promise<QuoteApproveReason | null> {
    return this.#session.call(ListAgent$, "GetQuoteApproveReason", request, options);
  }

  GetQuoteApproveReasonList(request: GetQuoteApproveReasonListRequest, options?: $rt.CallOptions): Promise<(QuoteApproveReason | null)[] | null> {
    return this.#session.call(ListAgent$, "GetQuoteApproveReasonList", request, options);
  }

  GetQuoteApproveReasons(options?: $rt.CallOptions): Promise<(QuoteApproveReason | null)[] | null> {
    return this.#session.call(ListAgent$, "GetQuoteApproveReasons", {}, options);
  }

  GetQuoteDenyReason(request: GetQuoteDenyReasonRequest, options?: $rt.CallOptions): Promise<QuoteDenyReason | null> {
    return this.#session.call(ListAgent$, "GetQuoteDenyReason", request, options);
  }

  GetQuoteDenyReasonList(request: GetQuoteDenyReasonListRequest, options?: $rt.CallOptions): Promise<(QuoteDenyReason | null)[] | null> {
    return this.#session.call(ListAgent$, "GetQuoteDenyReasonList", request, options);
  }

  GetQuoteDenyReasons(options?: $rt.CallOptions): Promise<(QuoteDenyReason | null)[] | null> {
    return this.#session.call(ListAgent$, "GetQuoteDenyReasons", {}, options);
  }

  GetReasonSold(request: GetReasonSoldRequest, options?: $rt.CallOptions): Promise<ReasonSold | null> {
    return this.#session.call(ListAgent$, "GetReasonSold", request, options);
  }

  GetAllReasonSold(options?: $rt.CallOptions): Promise<(ReasonSold | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllReasonSold", {}, options);
  }

  GetReasonSoldList(request: GetReasonSoldListRequest, options?: $rt.CallOptions): Promise<(ReasonSold | null)[] | null> {
    return this.#session.call(ListAgent$, "GetReasonSoldList", request, options);
  }

  GetReasonStalled(request: GetReasonStalledRequest, options?: $rt.CallOptions): Promise<ReasonStalled | null> {
    return this.#session.call(ListAgent$, "GetReasonStalled", request, options);
  }

  GetCountries(options?: $rt.CallOptions): Promise<(Country | null)[] | null> {
    return this.#session.call(ListAgent$, "GetCountries", {}, options);
  }

  GetAllCountries(request: GetAllCountriesRequest, options?: $rt.CallOptions): Promise<(Country | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllCountries", request, options);
  }

  GetCredited(request: GetCreditedRequest, options?: $rt.CallOptions): Promise<Credited | null> {
    return this.#session.call(ListAgent$, "GetCredited", request, options);
  }

  GetCreditedList(request: GetCreditedListRequest, options?: $rt.CallOptions): Promise<(Credited | null)[] | null> {
    return this.#session.call(ListAgent$, "GetCreditedList", request, options);
  }

  GetCrediteds(options?: $rt.CallOptions): Promise<(Credited | null)[] | null> {
    return this.#session.call(ListAgent$, "GetCrediteds", {}, options);
  }

  GetCurrency(request: GetCurrencyRequest, options?: $rt.CallOptions): Promise<Currency | null> {
    return this.#session.call(ListAgent$, "GetCurrency", request, options);
  }

  GetOurCurrency(options?: $rt.CallOptions): Promise<Currency | null> {
    return this.#session.call(ListAgent$, "GetOurCurrency", {}, options);
  }

  ChangeCurrency(request: ChangeCurrencyRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(ListAgent$, "ChangeCurrency", request, options);
  }

  GetOwnerCompanysCurrency(options?: $rt.CallOptions): Promise<Currency | null> {
    return this.#session.call(ListAgent$, "GetOwnerCompanysCurrency", {}, options);
  }

  GetCurrencyEntity(request: GetCurrencyEntityRequest, options?: $rt.CallOptions): Promise<CurrencyEntity | null> {
    return this.#session.call(ListAgent$, "GetCurrencyEntity", request, options);
  }

  GetBaseCurrency(options?: $rt.CallOptions): Promise<CurrencyEntity | null> {
    return this.#session.call(ListAgent$, "GetBaseCurrency", {}, options);
  }

  GetCurrencyList(request: GetCurrencyListRequest, options?: $rt.CallOptions): Promise<(Currency | null)[] | null> {
    return this.#session.call(ListAgent$, "GetCurrencyList", request, options);
  }

  GetCurrencies(options?: $rt.CallOptions): Promise<(Currency | null)[] | null> {
    return this.#session.call(ListAgent$, "GetCurrencies", {}, options);
  }

  GetAllCurrencies(request: GetAllCurrenciesRequest, options?: $rt.CallOptions): Promise<(CurrencyEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllCurrencies", request, options);
  }

  GetCustomerLanguage(request: GetCustomerLanguageRequest, options?: $rt.CallOptions): Promise<CustomerLanguage | null> {
    return this.#session.call(ListAgent$, "GetCustomerLanguage", request, options);
  }

  GetCustomerLanguageList(request: GetCustomerLanguageListRequest, options?: $rt.CallOptions): Promise<(CustomerLanguage | null)[] | null> {
    return this.#session.call(ListAgent$, "GetCustomerLanguageList", request, options);
  }

  GetCustomerLanguages(options?: $rt.CallOptions): Promise<(CustomerLanguage | null)[] | null> {
    return this.#session.call(ListAgent$, "GetCustomerLanguages", {}, options);
  }

  GetDeliveryTerm(request: GetDeliveryTermRequest, options?: $rt.CallOptions): Promise<DeliveryTerm | null> {
    return this.#session.call(ListAgent$, "GetDeliveryTerm", request, options);
  }

  GetDeliveryTerms(options?: $rt.CallOptions): Promise<(DeliveryTerm | null)[] | null> {
    return this.#session.call(ListAgent$, "GetDeliveryTerms", {}, options);
  }

  GetDeliveryType(request: GetDeliveryTypeRequest, options?: $rt.CallOptions): Promise<DeliveryType | null> {
    return this.#session.call(ListAgent$, "GetDeliveryType", request, options);
  }

  GetDeliveryTypes(options?: $rt.CallOptions): Promise<(DeliveryType | null)[] | null> {
    return this.#session.call(ListAgent$, "GetDeliveryTypes", {}, options);
  }

  GetDepartment(request: GetDepartmentRequest, options?: $rt.CallOptions): Promise<Department | null> {
    return this.#session.call(ListAgent$, "GetDepartment", request, options);
  }

  GetDepartmentList(request: GetDepartmentListRequest, options?: $rt.CallOptions): Promise<(Department | null)[] | null> {
    return this.#session.call(ListAgent$, "GetDepartmentList", request, options);
  }

  GetDepartments(options?: $rt.CallOptions): Promise<(Department | null)[] | null> {
    return this.#session.call(ListAgent$, "GetDepartments", {}, options);
  }

  GetDocumentTemplate(request: GetDocumentTemplateRequest, options?: $rt.CallOptions): Promise<DocumentTemplate | null> {
    return this.#session.call(ListAgent$, "GetDocumentTemplate", request, options);
  }

  GetDocumentTemplateEntity(request: GetDocumentTemplateEntityRequest, options?: $rt.CallOptions): Promise<DocumentTemplateEntity | null> {
    return this.#session.call(ListAgent$, "GetDocumentTemplateEntity", request, options);
  }

  SetDocumentTemplateStream(request: SetDocumentTemplateStreamRequest, options?: $rt.CallOptions): Promise<DocumentTemplateEntity | null> {
    return this.#session.call(ListAgent$, "SetDocumentTemplateStream", request, options);
  }

  GetDocumentTemplateUsedInSalesStage(request: GetDocumentTemplateUsedInSalesStageRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null> {
    return this.#session.call(ListAgent$, "GetDocumentTemplateUsedInSalesStage", request, options);
  }

  GetDocumentTemplateUsedInProjectStage(request: GetDocumentTemplateUsedInProjectStageRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null> {
    return this.#session.call(ListAgent$, "GetDocumentTemplateUsedInProjectStage", request, options);
  }

  GetDocumentTemplateUrl(request: GetDocumentTemplateUrlRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ListAgent$, "GetDocumentTemplateUrl", request, options);
  }

  GetDocumentTemplateProperties(request: GetDocumentTemplatePropertiesRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null> {
    return this.#session.call(ListAgent$, "GetDocumentTemplateProperties", request, options);
  }

  GetDocumentTemplateLanguages(request: GetDocumentTemplateLanguagesRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null> {
    return this.#session.call(ListAgent$, "GetDocumentTemplateLanguages", request, options);
  }

  CreateDefaultDocumentTemplateLanguage(request: CreateDefaultDocumentTemplateLanguageRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "CreateDefaultDocumentTemplateLanguage", request, options);
  }

  DeleteDocumentTemplateLanguage(request: DeleteDocumentTemplateLanguageRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteDocumentTemplateLanguage", request, options);
  }

  GetDocumentTemplateExtension(request: GetDocumentTemplateExtensionRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(ListAgent$, "GetDocumentTemplateExtension", request, options);
  }

  SetDocumentTemplateFromDocumentTemplate(request: SetDocumentTemplateFromDocumentTemplateRequest, options?: $rt.CallOptions): Promise<DocumentTemplateEntity | null> {
    return this.#session.call(ListAgent$, "SetDocumentTemplateFromDocumentTemplate", request, options);
  }

  GetDocumentTemplateStreamFromId(request: GetDocumentTemplateStreamFromIdRequest, options?: $rt.CallOptions): Promise<Uint8Array | null> {
    return this.#session.call(ListAgent$, "GetDocumentTemplateStreamFromId", request, options);
  }

  SaveDocumentTemplateStream(request: SaveDocumentTemplateStreamRequest, options?: $rt.CallOptions): Promise<TemplateInfo | null> {
    return this.#session.call(ListAgent$, "SaveDocumentTemplateStream", request, options);
  }

  GetPluginList(options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null> {
    return this.#session.call(ListAgent$, "GetPluginList", {}, options);
  }

  GetPluginCapabilities(request: GetPluginCapabilitiesRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null> {
    return this.#session.call(ListAgent$, "GetPluginCapabilities", request, options);
  }

  GetDocumentTypesForPlugin(request: GetDocumentTypesForPluginRequest, options?: $rt.CallOptions): Promise<Map<number, string | null> | null> {
    return this.#session.call(ListAgent$, "GetDocumentTypesForPlugin", request, options);
  }

  GetDocumentTemplateList(request: GetDocumentTemplateListRequest, options?: $rt.CallOptions): Promise<(DocumentTemplate | null)[] | null> {
    return this.#session.call(ListAgent$, "GetDocumentTemplateList", request, options);
  }

  GetDocumentTemplates(options?: $rt.CallOptions): Promise<(DocumentTemplate | null)[] | null> {
    return this.#session.call(ListAgent$, "GetDocumentTemplates", {}, options);
  }

  GetAllDocumentTemplates(request: GetAllDocumentTemplatesRequest, options?: $rt.CallOptions): Promise<(DocumentTemplateEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllDocumentTemplates", request, options);
  }

  SetDocumentPluginForAllDocumentTemplates(request: SetDocumentPluginForAllDocumentTemplatesRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetDocumentPluginForAllDocumentTemplates", request, options);
  }

  GetExtAppEntity(request: GetExtAppEntityRequest, options?: $rt.CallOptions): Promise<ExtAppEntity | null> {
    return this.#session.call(ListAgent$, "GetExtAppEntity", request, options);
  }

  GetHeadingEntity(request: GetHeadingEntityRequest, options?: $rt.CallOptions): Promise<HeadingEntity | null> {
    return this.#session.call(ListAgent$, "GetHeadingEntity", request, options);
  }

  CreateDefaultHeadingFromListDefinition(request: CreateDefaultHeadingFromListDefinitionRequest, options?: $rt.CallOptions): Promise<HeadingEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultHeadingFromListDefinition", request, options);
  }

  GetHierarchyEntity(request: GetHierarchyEntityRequest, options?: $rt.CallOptions): Promise<HierarchyEntity | null> {
    return this.#session.call(ListAgent$, "GetHierarchyEntity", request, options);
  }

  GetAllDomains(options?: $rt.CallOptions): Promise<Domain[] | null> {
    return this.#session.call(ListAgent$, "GetAllDomains", {}, options);
  }

  GetAllInDomain(request: GetAllInDomainRequest, options?: $rt.CallOptions): Promise<(HierarchyEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllInDomain", request, options);
  }

  GetHierarchyFromPath(request: GetHierarchyFromPathRequest, options?: $rt.CallOptions): Promise<HierarchyEntity | null> {
    return this.#session.call(ListAgent$, "GetHierarchyFromPath", request, options);
  }

  AddHierarchyToPath(request: AddHierarchyToPathRequest, options?: $rt.CallOptions): Promise<HierarchyEntity | null> {
    return this.#session.call(ListAgent$, "AddHierarchyToPath", request, options);
  }

  UpdateHierarchyFromPath(request: UpdateHierarchyFromPathRequest, options?: $rt.CallOptions): Promise<HierarchyEntity | null> {
    return this.#session.call(ListAgent$, "UpdateHierarchyFromPath", request, options);
  }

  DeleteHierarchyFromPath(request: DeleteHierarchyFromPathRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteHierarchyFromPath", request, options);
  }

  GetLanguageInfo(request: GetLanguageInfoRequest, options?: $rt.CallOptions): Promise<LanguageInfo | null> {
    return this.#session.call(ListAgent$, "GetLanguageInfo", request, options);
  }

  GetLanguageInfoList(request: GetLanguageInfoListRequest, options?: $rt.CallOptions): Promise<(LanguageInfo | null)[] | null> {
    return this.#session.call(ListAgent$, "GetLanguageInfoList", request, options);
  }

  GetInstalledLanguages(options?: $rt.CallOptions): Promise<(LanguageInfo | null)[] | null> {
    return this.#session.call(ListAgent$, "GetInstalledLanguages", {}, options);
  }

  GetLegalBase(request: GetLegalBaseRequest, options?: $rt.CallOptions): Promise<LegalBase | null> {
    return this.#session.call(ListAgent$, "GetLegalBase", request, options);
  }

  SaveLegalBase(request: SaveLegalBaseRequest, options?: $rt.CallOptions): Promise<LegalBase | null> {
    return this.#session.call(ListAgent$, "SaveLegalBase", request, options);
  }

  GetAllLegalBase(options?: $rt.CallOptions): Promise<(LegalBase | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllLegalBase", {}, options);
  }

  GetLegalBaseList(request: GetLegalBaseListRequest, options?: $rt.CallOptions): Promise<(LegalBase | null)[] | null> {
    return this.#session.call(ListAgent$, "GetLegalBaseList", request, options);
  }

  GetLegalBases(options?: $rt.CallOptions): Promise<(LegalBase | null)[] | null> {
    return this.#session.call(ListAgent$, "GetLegalBases", {}, options);
  }

  GetLink(request: GetLinkRequest, options?: $rt.CallOptions): Promise<Link | null> {
    return this.#session.call(ListAgent$, "GetLink", request, options);
  }

  GetLinkList(request: GetLinkListRequest, options?: $rt.CallOptions): Promise<(Link | null)[] | null> {
    return this.#session.call(ListAgent$, "GetLinkList", request, options);
  }

  GetListEntity(request: GetListEntityRequest, options?: $rt.CallOptions): Promise<ListEntity | null> {
    return this.#session.call(ListAgent$, "GetListEntity", request, options);
  }

  GetListDefinitions(request: GetListDefinitionsRequest, options?: $rt.CallOptions): Promise<(ListEntity | null)[] | null> {
    return this.#session.call(ListAgent$, "GetListDefinitions", request, options);
  }

  GetListEntityByName(request: GetListEntityByNameRequest, options?: $rt.CallOptions): Promise<ListEntity | null> {
    return this.#session.call(ListAgent$, "GetListEntityByName", request, options);
  }

  SaveListEntityByName(request: SaveListEntityByNameRequest, options?: $rt.CallOptions): Promise<ListEntity | null> {
    return this.#session.call(ListAgent$, "SaveListEntityByName", request, options);
  }

  DeleteListEntityByName(request: DeleteListEntityByNameRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteListEntityByName", request, options);
  }

  SaveListItemEntity(request: SaveListItemEntityRequest, options?: $rt.CallOptions): Promise<ListItemEntity | null> {
    return this.#session.call(ListAgent$, "SaveListItemEntity", request, options);
  }

  SortListItems(request: SortListItemsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SortListItems", request, options);
  }

  MoveListItem(request: MoveListItemRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "MoveListItem", request, options);
  }

  GetVisibleForUserGroups(request: GetVisibleForUserGroupsRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null> {
    return this.#session.call(ListAgent$, "GetVisibleForUserGroups", request, options);
  }

  GetVisibleForUserGroupsFromListName(request: GetVisibleForUserGroupsFromListNameRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null> {
    return this.#session.call(ListAgent$, "GetVisibleForUserGroupsFromListName", request, options);
  }

  SetVisibleForUserGroups(request: SetVisibleForUserGroupsRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null> {
    return this.#session.call(ListAgent$, "SetVisibleForUserGroups", request, options);
  }

  SetVisibleForUserGroupsFromListName(request: SetVisibleForUserGroupsFromListNameRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null> {
    return this.#session.call(ListAgent$, "SetVisibleForUserGroupsFromListName", request, options);
  }

  SetVisibleForUserGroup(request: SetVisibleForUserGroupRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetVisibleForUserGroup", request, options);
  }

  GetListItemsForUserGroup(request: GetListItemsForUserGroupRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null> {
    return this.#session.call(ListAgent$, "GetListItemsForUserGroup", request, options);
  }

  GetListItemsForUserGroupFromListName(request: GetListItemsForUserGroupFromListNameRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null> {
    return this.#session.call(ListAgent$, "GetListItemsForUserGroupFromListName", request, options);
  }

  SetListItemsForUserGroup(request: SetListItemsForUserGroupRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetListItemsForUserGroup", request, options);
  }

  SetListItemsForUserGroupFromListName(request: SetListItemsForUserGroupFromListNameRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetListItemsForUserGroupFromListName", request, options);
  }

  GetHeadings(request: GetHeadingsRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null> {
    return this.#session.call(ListAgent$, "GetHeadings", request, options);
  }

  GetHeadingsForListItemFromListName(request: GetHeadingsForListItemFromListNameRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null> {
    return this.#session.call(ListAgent$, "GetHeadingsForListItemFromListName", request, options);
  }

  SaveHeadingsForListItemFromListDefinition(request: SaveHeadingsForListItemFromListDefinitionRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null> {
    return this.#session.call(ListAgent$, "SaveHeadingsForListItemFromListDefinition", request, options);
  }

  CreateDefaultAmountClassEntity(options?: $rt.CallOptions): Promise<AmountClassEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultAmountClassEntity", {}, options);
  }

  SaveAmountClassEntity(request: SaveAmountClassEntityRequest, options?: $rt.CallOptions): Promise<AmountClassEntity | null> {
    return this.#session.call(ListAgent$, "SaveAmountClassEntity", request, options);
  }

  CreateDefaultCategoryEntity(options?: $rt.CallOptions): Promise<CategoryEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultCategoryEntity", {}, options);
  }

  SaveCategoryEntity(request: SaveCategoryEntityRequest, options?: $rt.CallOptions): Promise<CategoryEntity | null> {
    return this.#session.call(ListAgent$, "SaveCategoryEntity", request, options);
  }

  CreateDefaultTaskMenu(options?: $rt.CallOptions): Promise<TaskMenu | null> {
    return this.#session.call(ListAgent$, "CreateDefaultTaskMenu", {}, options);
  }

  SaveTaskMenu(request: SaveTaskMenuRequest, options?: $rt.CallOptions): Promise<TaskMenu | null> {
    return this.#session.call(ListAgent$, "SaveTaskMenu", request, options);
  }

  DeleteTaskMenu(request: DeleteTaskMenuRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteTaskMenu", request, options);
  }

  CreateDefaultCurrencyEntity(options?: $rt.CallOptions): Promise<CurrencyEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultCurrencyEntity", {}, options);
  }

  SaveCurrencyEntity(request: SaveCurrencyEntityRequest, options?: $rt.CallOptions): Promise<CurrencyEntity | null> {
    return this.#session.call(ListAgent$, "SaveCurrencyEntity", request, options);
  }

  CreateDefaultDocumentTemplateEntity(options?: $rt.CallOptions): Promise<DocumentTemplateEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultDocumentTemplateEntity", {}, options);
  }

  SaveDocumentTemplateEntity(request: SaveDocumentTemplateEntityRequest, options?: $rt.CallOptions): Promise<DocumentTemplateEntity | null> {
    return this.#session.call(ListAgent$, "SaveDocumentTemplateEntity", request, options);
  }

  CreateDefaultExtAppEntity(options?: $rt.CallOptions): Promise<ExtAppEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultExtAppEntity", {}, options);
  }

  SaveExtAppEntity(request: SaveExtAppEntityRequest, options?: $rt.CallOptions): Promise<ExtAppEntity | null> {
    return this.#session.call(ListAgent$, "SaveExtAppEntity", request, options);
  }

  CreateDefaultHeadingEntity(options?: $rt.CallOptions): Promise<HeadingEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultHeadingEntity", {}, options);
  }

  SaveHeadingEntity(request: SaveHeadingEntityRequest, options?: $rt.CallOptions): Promise<HeadingEntity | null> {
    return this.#session.call(ListAgent$, "SaveHeadingEntity", request, options);
  }

  CreateDefaultHierarchyEntity(options?: $rt.CallOptions): Promise<HierarchyEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultHierarchyEntity", {}, options);
  }

  SaveHierarchyEntity(request: SaveHierarchyEntityRequest, options?: $rt.CallOptions): Promise<HierarchyEntity | null> {
    return this.#session.call(ListAgent$, "SaveHierarchyEntity", request, options);
  }

  DeleteHierarchyEntity(request: DeleteHierarchyEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteHierarchyEntity", request, options);
  }

  CreateDefaultListEntity(options?: $rt.CallOptions): Promise<ListEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultListEntity", {}, options);
  }

  SaveListEntity(request: SaveListEntityRequest, options?: $rt.CallOptions): Promise<ListEntity | null> {
    return this.#session.call(ListAgent$, "SaveListEntity", request, options);
  }

  DeleteListEntity(request: DeleteListEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteListEntity", request, options);
  }

  CreateDefaultListItemEntity(options?: $rt.CallOptions): Promise<ListItemEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultListItemEntity", {}, options);
  }

  CreateDefaultProjectTypeEntity(options?: $rt.CallOptions): Promise<ProjectTypeEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultProjectTypeEntity", {}, options);
  }

  SaveProjectTypeEntity(request: SaveProjectTypeEntityRequest, options?: $rt.CallOptions): Promise<ProjectTypeEntity | null> {
    return this.#session.call(ListAgent$, "SaveProjectTypeEntity", request, options);
  }

  CreateDefaultRelationDefinitionEntity(options?: $rt.CallOptions): Promise<RelationDefinitionEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultRelationDefinitionEntity", {}, options);
  }

  SaveRelationDefinitionEntity(request: SaveRelationDefinitionEntityRequest, options?: $rt.CallOptions): Promise<RelationDefinitionEntity | null> {
    return this.#session.call(ListAgent$, "SaveRelationDefinitionEntity", request, options);
  }

  CreateDefaultResourceEntity(options?: $rt.CallOptions): Promise<ResourceEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultResourceEntity", {}, options);
  }

  SaveResourceEntity(request: SaveResourceEntityRequest, options?: $rt.CallOptions): Promise<ResourceEntity | null> {
    return this.#session.call(ListAgent$, "SaveResourceEntity", request, options);
  }

  DeleteResourceEntity(request: DeleteResourceEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteResourceEntity", request, options);
  }

  CreateDefaultSaleStageEntity(options?: $rt.CallOptions): Promise<SaleStageEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultSaleStageEntity", {}, options);
  }

  SaveSaleStageEntity(request: SaveSaleStageEntityRequest, options?: $rt.CallOptions): Promise<SaleStageEntity | null> {
    return this.#session.call(ListAgent$, "SaveSaleStageEntity", request, options);
  }

  CreateDefaultSaleTypeEntity(options?: $rt.CallOptions): Promise<SaleTypeEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultSaleTypeEntity", {}, options);
  }

  SaveSaleTypeEntity(request: SaveSaleTypeEntityRequest, options?: $rt.CallOptions): Promise<SaleTypeEntity | null> {
    return this.#session.call(ListAgent$, "SaveSaleTypeEntity", request, options);
  }

  CreateDefaultTicketCategoryEntity(options?: $rt.CallOptions): Promise<TicketCategoryEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultTicketCategoryEntity", {}, options);
  }

  SaveTicketCategoryEntity(request: SaveTicketCategoryEntityRequest, options?: $rt.CallOptions): Promise<TicketCategoryEntity | null> {
    return this.#session.call(ListAgent$, "SaveTicketCategoryEntity", request, options);
  }

  DeleteTicketCategoryEntity(request: DeleteTicketCategoryEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteTicketCategoryEntity", request, options);
  }

  CreateDefaultTicketPriorityEntity(options?: $rt.CallOptions): Promise<TicketPriorityEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultTicketPriorityEntity", {}, options);
  }

  SaveTicketPriorityEntity(request: SaveTicketPriorityEntityRequest, options?: $rt.CallOptions): Promise<TicketPriorityEntity | null> {
    return this.#session.call(ListAgent$, "SaveTicketPriorityEntity", request, options);
  }

  DeleteTicketPriorityEntity(request: DeleteTicketPriorityEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteTicketPriorityEntity", request, options);
  }

  CreateDefaultTicketRelationDefinitionEntity(options?: $rt.CallOptions): Promise<TicketRelationDefinitionEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultTicketRelationDefinitionEntity", {}, options);
  }

  SaveTicketRelationDefinitionEntity(request: SaveTicketRelationDefinitionEntityRequest, options?: $rt.CallOptions): Promise<TicketRelationDefinitionEntity | null> {
    return this.#session.call(ListAgent$, "SaveTicketRelationDefinitionEntity", request, options);
  }

  DeleteTicketRelationDefinitionEntity(request: DeleteTicketRelationDefinitionEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteTicketRelationDefinitionEntity", request, options);
  }

  CreateDefaultTicketStatusEntity(options?: $rt.CallOptions): Promise<TicketStatusEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultTicketStatusEntity", {}, options);
  }

  SaveTicketStatusEntity(request: SaveTicketStatusEntityRequest, options?: $rt.CallOptions): Promise<TicketStatusEntity | null> {
    return this.#session.call(ListAgent$, "SaveTicketStatusEntity", request, options);
  }

  DeleteTicketStatusEntity(request: DeleteTicketStatusEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteTicketStatusEntity", request, options);
  }

  CreateDefaultTicketTypeEntity(options?: $rt.CallOptions): Promise<TicketTypeEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultTicketTypeEntity", {}, options);
  }

  SaveTicketTypeEntity(request: SaveTicketTypeEntityRequest, options?: $rt.CallOptions): Promise<TicketTypeEntity | null> {
    return this.#session.call(ListAgent$, "SaveTicketTypeEntity", request, options);
  }

  DeleteTicketTypeEntity(request: DeleteTicketTypeEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteTicketTypeEntity", request, options);
  }

  CreateDefaultWebPanelEntity(options?: $rt.CallOptions): Promise<WebPanelEntity | null> {
    return this.#session.call(ListAgent$, "CreateDefaultWebPanelEntity", {}, options);
  }

  SaveWebPanelEntity(request: SaveWebPanelEntityRequest, options?: $rt.CallOptions): Promise<WebPanelEntity | null> {
    return this.#session.call(ListAgent$, "SaveWebPanelEntity", request, options);
  }

  GetAmountClassEntity(request: GetAmountClassEntityRequest, options?: $rt.CallOptions): Promise<AmountClassEntity | null> {
    return this.#session.call(ListAgent$, "GetAmountClassEntity", request, options);
  }

  SaveAllAutomatedCategoryUpdates(request: SaveAllAutomatedCategoryUpdatesRequest, options?: $rt.CallOptions): Promise<(AutomatedCategoryUpdate | null)[] | null> {
    return this.#session.call(ListAgent$, "SaveAllAutomatedCategoryUpdates", request, options);
  }

  GetAllAutomatedCategoryUpdates(options?: $rt.CallOptions): Promise<(AutomatedCategoryUpdate | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllAutomatedCategoryUpdates", {}, options);
  }

  GetNeedCategoryUpdateForSale(request: GetNeedCategoryUpdateForSaleRequest, options?: $rt.CallOptions): Promise<AutomatedCategoryUpdate | null> {
    return this.#session.call(ListAgent$, "GetNeedCategoryUpdateForSale", request, options);
  }

  GetNeedCategoryUpdateForPerson(request: GetNeedCategoryUpdateForPersonRequest, options?: $rt.CallOptions): Promise<AutomatedCategoryUpdate | null> {
    return this.#session.call(ListAgent$, "GetNeedCategoryUpdateForPerson", request, options);
  }

  PerformNeededCategoryUpdate(request: PerformNeededCategoryUpdateRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "PerformNeededCategoryUpdate", request, options);
  }

  GetBusiness(request: GetBusinessRequest, options?: $rt.CallOptions): Promise<Business | null> {
    return this.#session.call(ListAgent$, "GetBusiness", request, options);
  }

  GetBusinessList(request: GetBusinessListRequest, options?: $rt.CallOptions): Promise<(Business | null)[] | null> {
    return this.#session.call(ListAgent$, "GetBusinessList", request, options);
  }

  GetBusinesses(options?: $rt.CallOptions): Promise<(Business | null)[] | null> {
    return this.#session.call(ListAgent$, "GetBusinesses", {}, options);
  }

  GetCategory(request: GetCategoryRequest, options?: $rt.CallOptions): Promise<Category | null> {
    return this.#session.call(ListAgent$, "GetCategory", request, options);
  }

  GetCategoryEntity(request: GetCategoryEntityRequest, options?: $rt.CallOptions): Promise<CategoryEntity | null> {
    return this.#session.call(ListAgent$, "GetCategoryEntity", request, options);
  }

  GetCategoryList(request: GetCategoryListRequest, options?: $rt.CallOptions): Promise<(Category | null)[] | null> {
    return this.#session.call(ListAgent$, "GetCategoryList", request, options);
  }

  GetCategories(options?: $rt.CallOptions): Promise<(Category | null)[] | null> {
    return this.#session.call(ListAgent$, "GetCategories", {}, options);
  }

  GetCompetitor(request: GetCompetitorRequest, options?: $rt.CallOptions): Promise<Competitor | null> {
    return this.#session.call(ListAgent$, "GetCompetitor", request, options);
  }

  GetCompetitorList(request: GetCompetitorListRequest, options?: $rt.CallOptions): Promise<(Competitor | null)[] | null> {
    return this.#session.call(ListAgent$, "GetCompetitorList", request, options);
  }

  GetCompetitors(options?: $rt.CallOptions): Promise<(Competitor | null)[] | null> {
    return this.#session.call(ListAgent$, "GetCompetitors", {}, options);
  }

  GetTaskMenu(request: GetTaskMenuRequest, options?: $rt.CallOptions): Promise<TaskMenu | null> {
    return this.#session.call(ListAgent$, "GetTaskMenu", request, options);
  }

  GetAppTaskMenus(options?: $rt.CallOptions): Promise<(TaskMenu | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAppTaskMenus", {}, options);
  }

  DeleteAppTaskMenus(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "DeleteAppTaskMenus", {}, options);
  }

  GetTaskMenuByProgId(request: GetTaskMenuByProgIdRequest, options?: $rt.CallOptions): Promise<TaskMenu | null> {
    return this.#session.call(ListAgent$, "GetTaskMenuByProgId", request, options);
  }

  GetConsentPurpose(request: GetConsentPurposeRequest, options?: $rt.CallOptions): Promise<ConsentPurpose | null> {
    return this.#session.call(ListAgent$, "GetConsentPurpose", request, options);
  }

  SaveConsentPurpose(request: SaveConsentPurposeRequest, options?: $rt.CallOptions): Promise<ConsentPurpose | null> {
    return this.#session.call(ListAgent$, "SaveConsentPurpose", request, options);
  }

  SetEmarketingStrictMode(request: SetEmarketingStrictModeRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ListAgent$, "SetEmarketingStrictMode", request, options);
  }

  GetEmarketingStrictMode(options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(ListAgent$, "GetEmarketingStrictMode", {}, options);
  }

  GetConsentPurposeList(request: GetConsentPurposeListRequest, options?: $rt.CallOptions): Promise<(ConsentPurpose | null)[] | null> {
    return this.#session.call(ListAgent$, "GetConsentPurposeList", request, options);
  }

  GetConsentPurposes(options?: $rt.CallOptions): Promise<(ConsentPurpose | null)[] | null> {
    return this.#session.call(ListAgent$, "GetConsentPurposes", {}, options);
  }

  GetConsentSource(request: GetConsentSourceRequest, options?: $rt.CallOptions): Promise<ConsentSource | null> {
    return this.#session.call(ListAgent$, "GetConsentSource", request, options);
  }

  SaveConsentSource(request: SaveConsentSourceRequest, options?: $rt.CallOptions): Promise<ConsentSource | null> {
    return this.#session.call(ListAgent$, "SaveConsentSource", request, options);
  }

  GetAllConsentSource(options?: $rt.CallOptions): Promise<(ConsentSource | null)[] | null> {
    return this.#session.call(ListAgent$, "GetAllConsentSource", {}, options);
  }

  GetConsentSourceList(request: GetConsentSourceListRequest, options?: $rt.CallOptions): Promise<(ConsentSource | null)[] | null> {
    return this.#session.call(ListAgent$, "GetConsentSourceList", request, options);
  }

  GetConsentSources(options?: $rt.CallOptions): Promise<(ConsentSource | null)[] | null> {
    return this.#session.call(ListAgent$, "GetConsentSources", {}, options);
  }

  GetCountry(request: GetCountryRequest, options?: $rt.CallOptions): Promise<Country | null> {
    return this.#session.call(ListAgent$, "GetCountry", request, options);
  }

  SaveCountry(request: SaveCountryRequest, options?: $rt.CallOptions): Promise<Country | null> {
    return this.#session.call(ListAgent$, "SaveCountry", request, options);
  }

  CreateDefaultCountry(options?: $rt.CallOptions): Promise<Country | null> {
    return this.#session.call(ListAgent$, "CreateDefaultCountry", {}, options);
  }

  GetCountryList(request: GetCountryListRequest, options?: $rt.CallOptions): Promise<(Country | null)[] | null> {
    return this.#session.call(ListAgent$, "GetCountryList", request, options);
  }
}

/** What GetReasonStalledList takes. */
export interface GetReasonStalledListRequest {
  /** `ArrayOfint` */
  readonly ReasonStalledIds?: readonly number[] | null;
}

/** What GetRelationDefinitionEntity takes. */
export interface GetRelationDefinitionEntityRequest {
  /** `xs:int` */
  readonly RelationDefinitionEntityId?: number;
}

/** What GetResourceEntity takes. */
export interface GetResourceEntityRequest {
  /** `xs:int` */
  readonly ResourceEntityId?: number;
}

/** What GetSaleStageEntity takes. */
export interface GetSaleStageEntityRequest {
  /** `xs:int` */
  readonly SaleStageEntityId?: number;
}

/** What GetSaleType takes. */
export interface GetSaleTypeRequest {
  /** `xs:int` */
  readonly SaleTypeId?: number;
}

/** What GetSaleTypeEntity takes. */
export interface GetSaleTypeEntityRequest {
  /** `xs:int` */
  readonly SaleTypeEntityId?: number;
}

/** What GetSaleTypeList takes. */
export interface GetSaleTypeListRequest {
  /** `ArrayOfint` */
  readonly SaleTypeIds?: readonly number[] | null;
}

/** What GetAllSaleTypeEntities takes. */
export interface GetAllSaleTypeEntitiesRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** What GetSelectionCategory takes. */
export interface GetSelectionCategoryRequest {
  /** `xs:int` */
  readonly SelectionCategoryId?: number;
}

/** What GetSelectionCategoryList takes. */
export interface GetSelectionCategoryListRequest {
  /** `ArrayOfint` */
  readonly SelectionCategoryIds?: readonly number[] | null;
}

/** What GetSource takes. */
export interface GetSourceRequest {
  /** `xs:int` */
  readonly SourceId?: number;
}

/** What GetSourceList takes. */
export interface GetSourceListRequest {
  /** `ArrayOfint` */
  readonly SourceIds?: readonly number[] | null;
}

/** What GetTask takes. */
export interface GetTaskRequest {
  /** `xs:int` */
  readonly TaskId?: number;
}

/** What GetDocumentTemplateTask takes. */
export interface GetDocumentTemplateTaskRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
}

/** What GetTaskList takes. */
export interface GetTaskListRequest {
  /** `ArrayOfint` */
  readonly SoTaskIds?: readonly number[] | null;
}

/** What GetAllTasks takes. */
export interface GetAllTasksRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** What GetTicketCategory takes. */
export interface GetTicketCategoryRequest {
  /** `xs:int` */
  readonly TicketCategoryId?: number;
}

/** What GetTicketCategoryEntity takes. */
export interface GetTicketCategoryEntityRequest {
  /** `xs:int` */
  readonly TicketCategoryEntityId?: number;
}

/** What MoveAllTickets takes. */
export interface MoveAllTicketsRequest {
  /** `xs:int` */
  readonly FromTicketCategoryId?: number;
  /** `xs:int` */
  readonly ToTicketCategoryId?: number;
}

/** What GetTicketCategoryList takes. */
export interface GetTicketCategoryListRequest {
  /** `ArrayOfint` */
  readonly TicketCategoryEntityIds?: readonly number[] | null;
}

/** What GetTicketCategoriesForUserGroups takes. */
export interface GetTicketCategoriesForUserGroupsRequest {
  /** `ArrayOfint` */
  readonly UserGroupIds?: readonly number[] | null;
}

/** What SetTicketCategoriesForUserGroup takes. */
export interface SetTicketCategoriesForUserGroupRequest {
  /** `xs:int` */
  readonly UserGroupId?: number;
  /** `ArrayOfint` */
  readonly CategoryIds?: readonly number[] | null;
}

/** What UpdateCategoryMemberships takes. */
export interface UpdateCategoryMembershipsRequest {
  /** `xs:int` */
  readonly TicketCategoryId?: number;
  /** `ArrayOfTicketCategoryMembershipEntity` */
  readonly MembershipsToAdd?: readonly ($rt.Draft<TicketCategoryMembershipEntity> | null)[] | null;
  /** `ArrayOfTicketCategoryMembershipEntity` */
  readonly MembershipsToUpdate?: readonly ($rt.Draft<TicketCategoryMembershipEntity> | null)[] | null;
  /** `ArrayOfTicketCategoryMembershipEntity` */
  readonly MembershipsToDelete?: readonly ($rt.Draft<TicketCategoryMembershipEntity> | null)[] | null;
}

/** What GetTicketPriority takes. */
export interface GetTicketPriorityRequest {
  /** `xs:int` */
  readonly TicketPriorityId?: number;
}

/** What GetTicketPriorityEntity takes. */
export interface GetTicketPriorityEntityRequest {
  /** `xs:int` */
  readonly TicketPriorityEntityId?: number;
}

/** What SetTicketPrioritySortOrder takes. */
export interface SetTicketPrioritySortOrderRequest {
  /** `xs:int` */
  readonly TicketPriorityId?: number;
  /** `xs:int` */
  readonly SortOrder?: number;
}

/** What GetTicketPriorityList takes. */
export interface GetTicketPriorityListRequest {
  /** `ArrayOfint` */
  readonly TicketPriorityIds?: readonly number[] | null;
}

/** What GetAllTicketPriorities takes. */
export interface GetAllTicketPrioritiesRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** What GetTicketRelationDefinitionEntity takes. */
export interface GetTicketRelationDefinitionEntityRequest {
  /** `xs:int` */
  readonly TicketRelationDefinitionEntityId?: number;
}

/** What SetTicketRelationDefinitionSortOrder takes. */
export interface SetTicketRelationDefinitionSortOrderRequest {
  /** `xs:int` */
  readonly TicketRelationDefId?: number;
  /** `xs:int` */
  readonly SortOrder?: number;
}

/** What ValidateTicketRelationDefinition takes. */
export interface ValidateTicketRelationDefinitionRequest {
  /** `xs:int` */
  readonly TicketRelationDefinitionId?: number;
  /** `ArrayOfint` */
  readonly SourceTicketTypeIds?: readonly number[] | null;
  /** `ArrayOfint` */
  readonly DestinationTicketTypeIds?: readonly number[] | null;
  /** `TicketRelationType` */
  readonly RelationType?: TicketRelationType;
}

/** What GetTicketStatusEntity takes. */
export interface GetTicketStatusEntityRequest {
  /** `xs:int` */
  readonly TicketStatusEntityId?: number;
}

/** What GlobalChangeTicketStatus takes. */
export interface GlobalChangeTicketStatusRequest {
  /** `xs:int` */
  readonly FromTicketStatusId?: number;
  /** `xs:int` */
  readonly ToTicketStatusId?: number;
}

/** What SetTicketStatusSortOrder takes. */
export interface SetTicketStatusSortOrderRequest {
  /** `xs:int` */
  readonly TicketStatusId?: number;
  /** `xs:int` */
  readonly SortOrder?: number;
}

/** What GetTicketStatusList takes. */
export interface GetTicketStatusListRequest {
  /** `ArrayOfint` */
  readonly TicketStatusEntityIds?: readonly number[] | null;
}

/** What GetTicketTypeEntity takes. */
export interface GetTicketTypeEntityRequest {
  /** `xs:int` */
  readonly TicketTypeEntityId?: number;
}

/** What GlobalChangeTicketType takes. */
export interface GlobalChangeTicketTypeRequest {
  /** `xs:int` */
  readonly FromTicketTypeId?: number;
  /** `xs:int` */
  readonly ToTicketTypeId?: number;
}

/** What SetTicketTypeSortOrder takes. */
export interface SetTicketTypeSortOrderRequest {
  /** `xs:int` */
  readonly TicketTypeId?: number;
  /** `xs:int` */
  readonly SortOrder?: number;
}

/** What GetTicketTypeList takes. */
export interface GetTicketTypeListRequest {
  /** `ArrayOfint` */
  readonly TicketTypeEntityIds?: readonly number[] | null;
}

/** What GetWebPanelEntity takes. */
export interface GetWebPanelEntityRequest {
  /** `xs:int` */
  readonly WebPanelEntityId?: number;
}

/** What GenerateNavigationUrl takes. */
export interface GenerateNavigationUrlRequest {
  /** `Navigation` */
  readonly VisibleIn?: Navigation;
  /** `xs:string` */
  readonly WindowName?: string | null;
}

/** What DeleteWebPanel takes. */
export interface DeleteWebPanelRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** What GetWebPanelByProgId takes. */
export interface GetWebPanelByProgIdRequest {
  /** `xs:string` */
  readonly ProgId?: string | null;
}

/** What SaveHeadingsForListItemFromListName takes. */
export interface SaveHeadingsForListItemFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `xs:int` */
  readonly ListItemId?: number;
  /** `ArrayOfSelectableMDOListItem` */
  readonly Headings?: readonly ($rt.Draft<SelectableMDOListItem> | null)[] | null;
}

/** What GetListItemsForHeading takes. */
export interface GetListItemsForHeadingRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly HeadingId?: number;
}

/** What GetListItemsForHeadingFromListName takes. */
export interface GetListItemsForHeadingFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `xs:int` */
  readonly HeadingId?: number;
}

/** What SetListItemsForHeading takes. */
export interface SetListItemsForHeadingRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly HeadingId?: number;
  /** `ArrayOfint` */
  readonly ListItemIds?: readonly number[] | null;
  /** `xs:boolean` */
  readonly Enable?: boolean;
}

/** What SetListItemsForHeadingFromListName takes. */
export interface SetListItemsForHeadingFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `xs:int` */
  readonly HeadingId?: number;
  /** `ArrayOfint` */
  readonly ListItemIds?: readonly number[] | null;
  /** `xs:boolean` */
  readonly Enable?: boolean;
}

/** What SetHeadingsForListItem takes. */
export interface SetHeadingsForListItemRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly ListItemId?: number;
  /** `ArrayOfint` */
  readonly HeadingIds?: readonly number[] | null;
  /** `xs:boolean` */
  readonly Enable?: boolean;
}

/** What SetRankOnHeadings takes. */
export interface SetRankOnHeadingsRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `ArrayOfint` */
  readonly HeadingIds?: readonly number[] | null;
}

/** What SetRankOnSaleActivity takes. */
export interface SetRankOnSaleActivityRequest {
  /** `xs:int` */
  readonly SaleTypeStageLinkId?: number;
  /** `ArrayOfint` */
  readonly ItemsIds?: readonly number[] | null;
}

/** What SetRankOnSaleDocument takes. */
export interface SetRankOnSaleDocumentRequest {
  /** `xs:int` */
  readonly SaleTypeStageLinkId?: number;
  /** `ArrayOfint` */
  readonly ItemsIds?: readonly number[] | null;
}

/** What SetRankOnProjectActivity takes. */
export interface SetRankOnProjectActivityRequest {
  /** `xs:int` */
  readonly ProjectTypeStatusLinkId?: number;
  /** `ArrayOfint` */
  readonly ItemsIds?: readonly number[] | null;
}

/** What SetRankOnProjectDocument takes. */
export interface SetRankOnProjectDocumentRequest {
  /** `xs:int` */
  readonly ProjectTypeStatusLinkId?: number;
  /** `ArrayOfint` */
  readonly ItemsIds?: readonly number[] | null;
}

/** What GetAllFromListDefinition takes. */
export interface GetAllFromListDefinitionRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** What GetAllFromListName takes. */
export interface GetAllFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** What SaveAllFromListDefinition takes. */
export interface SaveAllFromListDefinitionRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `ArrayOfListItemEntity` */
  readonly Items?: readonly ($rt.Draft<ListItemEntity> | null)[] | null;
}

/** What SaveAllFromListName takes. */
export interface SaveAllFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `ArrayOfListItemEntity` */
  readonly Items?: readonly ($rt.Draft<ListItemEntity> | null)[] | null;
}

/** What AddFromListDefinition takes. */
export interface AddFromListDefinitionRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `ListItemEntity` */
  readonly Item?: $rt.Draft<ListItemEntity> | null;
}

/** What AddFromListName takes. */
export interface AddFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `ListItemEntity` */
  readonly Item?: $rt.Draft<ListItemEntity> | null;
}

/** What DeleteAllFromListDefinition takes. */
export interface DeleteAllFromListDefinitionRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
}

/** What DeleteAllFromListName takes. */
export interface DeleteAllFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
}

/** What GetFromListDefinition takes. */
export interface GetFromListDefinitionRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
}

/** What GetFromListName takes. */
export interface GetFromListNameRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
}

/** What SaveFromListDefinition takes. */
export interface SaveFromListDefinitionRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `ListItemEntity` */
  readonly Item?: $rt.Draft<ListItemEntity> | null;
}

/** What SaveFromListName takes. */
export interface SaveFromListNameRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `ListItemEntity` */
  readonly Item?: $rt.Draft<ListItemEntity> | null;
}

/** What DeleteFromListDefinition takes. */
export interface DeleteFromListDefinitionRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
}

/** What DeleteFromListName takes. */
export interface DeleteFromListNameRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
}

/** What GetHeadingsFromName takes. */
export interface GetHeadingsFromNameRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

/** What GetHeadingsFromListDefinition takes. */
export interface GetHeadingsFromListDefinitionRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** What SaveHeadingsFromName takes. */
export interface SaveHeadingsFromNameRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `ArrayOfHeadingEntity` */
  readonly Entities?: readonly ($rt.Draft<HeadingEntity> | null)[] | null;
}

/** What SaveHeadingsFromListDefinition takes. */
export interface SaveHeadingsFromListDefinitionRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `ArrayOfHeadingEntity` */
  readonly Entities?: readonly ($rt.Draft<HeadingEntity> | null)[] | null;
}

/** What SaveHeadingFromName takes. */
export interface SaveHeadingFromNameRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `HeadingEntity` */
  readonly Entity?: $rt.Draft<HeadingEntity> | null;
}

/** What SaveHeadingFromListDefinition takes. */
export interface SaveHeadingFromListDefinitionRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `HeadingEntity` */
  readonly Entity?: $rt.Draft<HeadingEntity> | null;
}

/** What DeleteAllHeadingsFromName takes. */
export interface DeleteAllHeadingsFromNameRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

/** What DeleteAllHeadingsFromListDefinition takes. */
export interface DeleteAllHeadingsFromListDefinitionRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** What GetLocalizedText takes. */
export interface GetLocalizedTextRequest {
  /** `xs:int` */
  readonly LocalizedTextId?: number;
}

/** What GetLocalizedTextByType takes. */
export interface GetLocalizedTextByTypeRequest {
  /** `LocalizedTextType` */
  readonly TextType?: LocalizedTextType;
  /** `xs:int` */
  readonly ResourceId?: number;
  /** `xs:int` */
  readonly LanguageId?: number;
}

/** What GetLocalizedTextList takes. */
export interface GetLocalizedTextListRequest {
  /** `ArrayOfint` */
  readonly LocalizedTextIds?: readonly number[] | null;
}

/** What GetLocalizedTextsByLanguageId takes. */
export interface GetLocalizedTextsByLanguageIdRequest {
  /** `xs:int` */
  readonly LanguageId?: number;
}

/** What GetLocalizedTextsByType takes. */
export interface GetLocalizedTextsByTypeRequest {
  /** `ArrayOfLocalizedTextType` */
  readonly TextTypes?: readonly LocalizedTextType[] | null;
}

/** What GetMrMrs takes. */
export interface GetMrMrsRequest {
  /** `xs:int` */
  readonly MrMrsId?: number;
}

/** What GetMrMrsList takes. */
export interface GetMrMrsListRequest {
  /** `ArrayOfint` */
  readonly MrMrsIds?: readonly number[] | null;
}

/** What GetPaymentTerm takes. */
export interface GetPaymentTermRequest {
  /** `xs:int` */
  readonly PaymentTermId?: number;
}

/** What GetPaymentType takes. */
export interface GetPaymentTypeRequest {
  /** `xs:int` */
  readonly PaymentTypeId?: number;
}

/** What GetPosition takes. */
export interface GetPositionRequest {
  /** `xs:int` */
  readonly PositionId?: number;
}

/** What GetPositionList takes. */
export interface GetPositionListRequest {
  /** `ArrayOfint` */
  readonly PositionIds?: readonly number[] | null;
}

/** What GetPriority takes. */
export interface GetPriorityRequest {
  /** `xs:int` */
  readonly PriorityId?: number;
}

/** What GetPriorityList takes. */
export interface GetPriorityListRequest {
  /** `ArrayOfint` */
  readonly PriorityIds?: readonly number[] | null;
}

/** What GetProductCategory takes. */
export interface GetProductCategoryRequest {
  /** `xs:int` */
  readonly ProductCategoryId?: number;
}

/** What GetProductFamily takes. */
export interface GetProductFamilyRequest {
  /** `xs:int` */
  readonly ProductFamilyId?: number;
}

/** What GetProductType takes. */
export interface GetProductTypeRequest {
  /** `xs:int` */
  readonly ProductTypeId?: number;
}

/** What GetProjectStatus takes. */
export interface GetProjectStatusRequest {
  /** `xs:int` */
  readonly ProjectStatusId?: number;
}

/** What DeleteProjectStatus takes. */
export interface DeleteProjectStatusRequest {
  /** `xs:int` */
  readonly ProjectStatusId?: number;
}

/** What GetProjectStatusList takes. */
export interface GetProjectStatusListRequest {
  /** `ArrayOfint` */
  readonly ProjectStatusIds?: readonly number[] | null;
}

/** What GetProjectType takes. */
export interface GetProjectTypeRequest {
  /** `xs:int` */
  readonly ProjectTypeId?: number;
}

/** What GetProjectTypeEntity takes. */
export interface GetProjectTypeEntityRequest {
  /** `xs:int` */
  readonly ProjectTypeEntityId?: number;
}

/** What GetProjectTypeList takes. */
export interface GetProjectTypeListRequest {
  /** `ArrayOfint` */
  readonly ProjectTypeIds?: readonly number[] | null;
}

/** What SaveQuickReplies takes. */
export interface SaveQuickRepliesRequest {
  /** `ArrayOfQuickReply` */
  readonly QuickReplies?: readonly ($rt.Draft<QuickReply> | null)[] | null;
}

/** What GetRating takes. */
export interface GetRatingRequest {
  /** `xs:int` */
  readonly RatingId?: number;
}

/** What GetRatingList takes. */
export interface GetRatingListRequest {
  /** `ArrayOfint` */
  readonly RatingIds?: readonly number[] | null;
}

/** What GetAllSaleStages takes. */
export interface GetAllSaleStagesRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** What GetReason takes. */
export interface GetReasonRequest {
  /** `xs:int` */
  readonly ReasonId?: number;
}

/** What GetReasonList takes. */
export interface GetReasonListRequest {
  /** `ArrayOfint` */
  readonly ReasonIds?: readonly number[] | null;
}

/** What GetQuoteApproveReason takes. */
export interface GetQuoteApproveReasonRequest {
  /** `xs:int` */
  readonly QuoteApproveReasonId?: number;
}

/** What GetQuoteApproveReasonList takes. */
export interface GetQuoteApproveReasonListRequest {
  /** `ArrayOfint` */
  readonly QuoteApproveReasonIds?: readonly number[] | null;
}

/** What GetQuoteDenyReason takes. */
export interface GetQuoteDenyReasonRequest {
  /** `xs:int` */
  readonly QuoteDenyReasonId?: number;
}

/** What GetQuoteDenyReasonList takes. */
export interface GetQuoteDenyReasonListRequest {
  /** `ArrayOfint` */
  readonly QuoteDenyReasonIds?: readonly number[] | null;
}

/** What GetReasonSold takes. */
export interface GetReasonSoldRequest {
  /** `xs:int` */
  readonly ReasonSoldId?: number;
}

/** What GetReasonSoldList takes. */
export interface GetReasonSoldListRequest {
  /** `ArrayOfint` */
  readonly ReasonSoldIds?: readonly number[] | null;
}

/** What GetReasonStalled takes. */
export interface GetReasonStalledRequest {
  /** `xs:int` */
  readonly ReasonStalledId?: number;
}

/** What GetAllCountries takes. */
export interface GetAllCountriesRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** What GetCredited takes. */
export interface GetCreditedRequest {
  /** `xs:int` */
  readonly CreditedId?: number;
}

/** What GetCreditedList takes. */
export interface GetCreditedListRequest {
  /** `ArrayOfint` */
  readonly CreditedIds?: readonly number[] | null;
}

/** What GetCurrency takes. */
export interface GetCurrencyRequest {
  /** `xs:int` */
  readonly CurrencyId?: number;
}

/** What ChangeCurrency takes. */
export interface ChangeCurrencyRequest {
  /** `xs:double` */
  readonly Amount?: number;
  /** `xs:string` */
  readonly FromCurrency?: string | null;
  /** `xs:string` */
  readonly ToCurrency?: string | null;
}

/** What GetCurrencyEntity takes. */
export interface GetCurrencyEntityRequest {
  /** `xs:int` */
  readonly CurrencyEntityId?: number;
}

/** What GetCurrencyList takes. */
export interface GetCurrencyListRequest {
  /** `ArrayOfint` */
  readonly CurrencyIds?: readonly number[] | null;
}

/** What GetAllCurrencies takes. */
export interface GetAllCurrenciesRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** What GetCustomerLanguage takes. */
export interface GetCustomerLanguageRequest {
  /** `xs:int` */
  readonly CustomerLanguageId?: number;
}

/** What GetCustomerLanguageList takes. */
export interface GetCustomerLanguageListRequest {
  /** `ArrayOfint` */
  readonly CustomerLanguageIds?: readonly number[] | null;
}

/** What GetDeliveryTerm takes. */
export interface GetDeliveryTermRequest {
  /** `xs:int` */
  readonly DeliveryTermId?: number;
}

/** What GetDeliveryType takes. */
export interface GetDeliveryTypeRequest {
  /** `xs:int` */
  readonly DeliveryTypeId?: number;
}

/** What GetDepartment takes. */
export interface GetDepartmentRequest {
  /** `xs:int` */
  readonly DepartmentId?: number;
}

/** What GetDepartmentList takes. */
export interface GetDepartmentListRequest {
  /** `ArrayOfint` */
  readonly DepartmentIds?: readonly number[] | null;
}

/** What GetDocumentTemplate takes. */
export interface GetDocumentTemplateRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
}

/** What GetDocumentTemplateEntity takes. */
export interface GetDocumentTemplateEntityRequest {
  /** `xs:int` */
  readonly DocumentTemplateEntityId?: number;
}

/** What SetDocumentTemplateStream takes. */
export interface SetDocumentTemplateStreamRequest {
  /** `DocumentTemplateEntity` */
  readonly DocumentTemplateEntity?: $rt.Draft<DocumentTemplateEntity> | null;
  /** `xs:base64Binary` */
  readonly Stream?: Uint8Array | null;
  /** `xs:string` */
  readonly LanguageCode?: string | null;
  /** `xs:int` */
  readonly PluginId?: number;
}

/** What GetDocumentTemplateUsedInSalesStage takes. */
export interface GetDocumentTemplateUsedInSalesStageRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
}

/** What GetDocumentTemplateUsedInProjectStage takes. */
export interface GetDocumentTemplateUsedInProjectStageRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
}

/** What GetDocumentTemplateUrl takes. */
export interface GetDocumentTemplateUrlRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
  /** `xs:boolean` */
  readonly WritableUrl?: boolean;
  /** `xs:string` */
  readonly LanguageCode?: string | null;
}

/** What GetDocumentTemplateProperties takes. */
export interface GetDocumentTemplatePropertiesRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
  /** `ArrayOfstring` */
  readonly RequestedProperties?: readonly (string | null)[] | null;
}

/** What GetDocumentTemplateLanguages takes. */
export interface GetDocumentTemplateLanguagesRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
}

/** What CreateDefaultDocumentTemplateLanguage takes. */
export interface CreateDefaultDocumentTemplateLanguageRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
  /** `xs:string` */
  readonly LanguageCode?: string | null;
}

/** What DeleteDocumentTemplateLanguage takes. */
export interface DeleteDocumentTemplateLanguageRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
  /** `xs:string` */
  readonly LanguageCode?: string | null;
}

/** What GetDocumentTemplateExtension takes. */
export interface GetDocumentTemplateExtensionRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
}

/** What SetDocumentTemplateFromDocumentTemplate takes. */
export interface SetDocumentTemplateFromDocumentTemplateRequest {
  /** `xs:int` */
  readonly SourceDocumentTemplateId?: number;
  /** `DocumentTemplateEntity` */
  readonly DocumentTemplateEntity?: $rt.Draft<DocumentTemplateEntity> | null;
}

/** What GetDocumentTemplateStreamFromId takes. */
export interface GetDocumentTemplateStreamFromIdRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
  /** `xs:string` */
  readonly LanguageCode?: string | null;
}

/** What SaveDocumentTemplateStream takes. */
export interface SaveDocumentTemplateStreamRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
  /** `xs:base64Binary` */
  readonly Content?: Uint8Array | null;
  /** `xs:string` */
  readonly LanguageCode?: string | null;
  /** `xs:int` */
  readonly PluginId?: number;
}

/** What GetPluginCapabilities takes. */
export interface GetPluginCapabilitiesRequest {
  /** `xs:int` */
  readonly PluginId?: number;
}

/** What GetDocumentTypesForPlugin takes. */
export interface GetDocumentTypesForPluginRequest {
  /** `xs:int` */
  readonly PluginId?: number;
}

/** What GetDocumentTemplateList takes. */
export interface GetDocumentTemplateListRequest {
  /** `ArrayOfint` */
  readonly DocumentTemplateIds?: readonly number[] | null;
}

/** What GetAllDocumentTemplates takes. */
export interface GetAllDocumentTemplatesRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** What SetDocumentPluginForAllDocumentTemplates takes. */
export interface SetDocumentPluginForAllDocumentTemplatesRequest {
  /** `xs:int` */
  readonly DocumentPluginId?: number;
}

/** What GetExtAppEntity takes. */
export interface GetExtAppEntityRequest {
  /** `xs:int` */
  readonly ExtAppEntityId?: number;
}

/** What GetHeadingEntity takes. */
export interface GetHeadingEntityRequest {
  /** `xs:int` */
  readonly HeadingEntityId?: number;
}

/** What CreateDefaultHeadingFromListDefinition takes. */
export interface CreateDefaultHeadingFromListDefinitionRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
}

/** What GetHierarchyEntity takes. */
export interface GetHierarchyEntityRequest {
  /** `xs:int` */
  readonly HierarchyEntityId?: number;
}

/** What GetAllInDomain takes. */
export interface GetAllInDomainRequest {
  /** `Domain` */
  readonly Domain?: Domain;
  /** `xs:boolean` */
  readonly Children?: boolean;
}

/** What GetHierarchyFromPath takes. */
export interface GetHierarchyFromPathRequest {
  /** `Domain` */
  readonly Domain?: Domain;
  /** `xs:string` */
  readonly Path?: string | null;
  /** `xs:boolean` */
  readonly Children?: boolean;
}

/** What AddHierarchyToPath takes. */
export interface AddHierarchyToPathRequest {
  /** `Domain` */
  readonly Domain?: Domain;
  /** `xs:string` */
  readonly Path?: string | null;
  /** `xs:string` */
  readonly Name?: string | null;
}

/** What UpdateHierarchyFromPath takes. */
export interface UpdateHierarchyFromPathRequest {
  /** `Domain` */
  readonly Domain?: Domain;
  /** `xs:string` */
  readonly Path?: string | null;
  /** `HierarchyEntity` */
  readonly Entity?: $rt.Draft<HierarchyEntity> | null;
}

/** What DeleteHierarchyFromPath takes. */
export interface DeleteHierarchyFromPathRequest {
  /** `Domain` */
  readonly Domain?: Domain;
  /** `xs:string` */
  readonly Path?: string | null;
}

/** What GetLanguageInfo takes. */
export interface GetLanguageInfoRequest {
  /** `xs:int` */
  readonly LanguageInfoId?: number;
}

/** What GetLanguageInfoList takes. */
export interface GetLanguageInfoListRequest {
  /** `ArrayOfint` */
  readonly LanguageInfoIds?: readonly number[] | null;
}

/** What GetLegalBase takes. */
export interface GetLegalBaseRequest {
  /** `xs:int` */
  readonly LegalBaseId?: number;
}

/** What SaveLegalBase takes. */
export interface SaveLegalBaseRequest {
  /** `LegalBase` */
  readonly LegalBase?: $rt.Draft<LegalBase> | null;
}

/** What GetLegalBaseList takes. */
export interface GetLegalBaseListRequest {
  /** `ArrayOfint` */
  readonly LegalBaseIds?: readonly number[] | null;
}

/** What GetLink takes. */
export interface GetLinkRequest {
  /** `xs:int` */
  readonly LinkId?: number;
}

/** What GetLinkList takes. */
export interface GetLinkListRequest {
  /** `ArrayOfint` */
  readonly LinkIds?: readonly number[] | null;
}

/** What GetListEntity takes. */
export interface GetListEntityRequest {
  /** `xs:int` */
  readonly ListEntityId?: number;
}

/** What GetListDefinitions takes. */
export interface GetListDefinitionsRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** What GetListEntityByName takes. */
export interface GetListEntityByNameRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

/** What SaveListEntityByName takes. */
export interface SaveListEntityByNameRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `ListEntity` */
  readonly ListEntity?: $rt.Draft<ListEntity> | null;
}

/** What DeleteListEntityByName takes. */
export interface DeleteListEntityByNameRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

/** What SaveListItemEntity takes. */
export interface SaveListItemEntityRequest {
  /** `ListItemEntity` */
  readonly ListItemEntity?: $rt.Draft<ListItemEntity> | null;
}

/** What SortListItems takes. */
export interface SortListItemsRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:string` */
  readonly CultureName?: string | null;
}

/** What MoveListItem takes. */
export interface MoveListItemRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly ListItemId?: number;
  /** `xs:int` */
  readonly Direction?: number;
}

/** What GetVisibleForUserGroups takes. */
export interface GetVisibleForUserGroupsRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly ListItemId?: number;
}

/** What GetVisibleForUserGroupsFromListName takes. */
export interface GetVisibleForUserGroupsFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `xs:int` */
  readonly ListItemId?: number;
}

/** What SetVisibleForUserGroups takes. */
export interface SetVisibleForUserGroupsRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly ListItemId?: number;
  /** `ArrayOfSelectableMDOListItem` */
  readonly UserGroups?: readonly ($rt.Draft<SelectableMDOListItem> | null)[] | null;
}

/** What SetVisibleForUserGroupsFromListName takes. */
export interface SetVisibleForUserGroupsFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `xs:int` */
  readonly ListItemId?: number;
  /** `ArrayOfSelectableMDOListItem` */
  readonly UserGroups?: readonly ($rt.Draft<SelectableMDOListItem> | null)[] | null;
}

/** What SetVisibleForUserGroup takes. */
export interface SetVisibleForUserGroupRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly ListItemId?: number;
  /** `ArrayOfint` */
  readonly UserGroupId?: readonly number[] | null;
  /** `xs:boolean` */
  readonly Enable?: boolean;
}

/** What GetListItemsForUserGroup takes. */
export interface GetListItemsForUserGroupRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly GroupId?: number;
}

/** What GetListItemsForUserGroupFromListName takes. */
export interface GetListItemsForUserGroupFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `xs:int` */
  readonly GroupId?: number;
}

/** What SetListItemsForUserGroup takes. */
export interface SetListItemsForUserGroupRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly UsergroupId?: number;
  /** `ArrayOfint` */
  readonly ListItemIds?: readonly number[] | null;
  /** `xs:boolean` */
  readonly Enable?: boolean;
}

/** What SetListItemsForUserGroupFromListName takes. */
export interface SetListItemsForUserGroupFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `xs:int` */
  readonly UsergroupId?: number;
  /** `ArrayOfint` */
  readonly ListItemsID?: readonly number[] | null;
  /** `xs:boolean` */
  readonly Enable?: boolean;
}

/** What GetHeadings takes. */
export interface GetHeadingsRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly ListItemId?: number;
  /** `xs:boolean` */
  readonly ShowDeleted?: boolean;
}

/** What GetHeadingsForListItemFromListName takes. */
export interface GetHeadingsForListItemFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `xs:int` */
  readonly ListItemId?: number;
  /** `xs:boolean` */
  readonly ShowDeleted?: boolean;
}

/** What SaveHeadingsForListItemFromListDefinition takes. */
export interface SaveHeadingsForListItemFromListDefinitionRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly ListItemId?: number;
  /** `ArrayOfSelectableMDOListItem` */
  readonly Headings?: readonly ($rt.Draft<SelectableMDOListItem> | null)[] | null;
}

/** What SaveAmountClassEntity takes. */
export interface SaveAmountClassEntityRequest {
  /** `AmountClassEntity` */
  readonly AmountClassEntity?: $rt.Draft<AmountClassEntity> | null;
}

/** What SaveCategoryEntity takes. */
export interface SaveCategoryEntityRequest {
  /** `CategoryEntity` */
  readonly CategoryEntity?: $rt.Draft<CategoryEntity> | null;
}

/** What SaveTaskMenu takes. */
export interface SaveTaskMenuRequest {
  /** `TaskMenu` */
  readonly TaskMenu?: $rt.Draft<TaskMenu> | null;
}

/** What DeleteTaskMenu takes. */
export interface DeleteTaskMenuRequest {
  /** `xs:int` */
  readonly TaskMenuId?: number;
}

/** What SaveCurrencyEntity takes. */
export interface SaveCurrencyEntityRequest {
  /** `CurrencyEntity` */
  readonly CurrencyEntity?: $rt.Draft<CurrencyEntity> | null;
}

/** What SaveDocumentTemplateEntity takes. */
export interface SaveDocumentTemplateEntityRequest {
  /** `DocumentTemplateEntity` */
  readonly DocumentTemplateEntity?: $rt.Draft<DocumentTemplateEntity> | null;
}

/** What SaveExtAppEntity takes. */
export interface SaveExtAppEntityRequest {
  /** `ExtAppEntity` */
  readonly ExtAppEntity?: $rt.Draft<ExtAppEntity> | null;
}

/** What SaveHeadingEntity takes. */
export interface SaveHeadingEntityRequest {
  /** `HeadingEntity` */
  readonly HeadingEntity?: $rt.Draft<HeadingEntity> | null;
}

/** What SaveHierarchyEntity takes. */
export interface SaveHierarchyEntityRequest {
  /** `HierarchyEntity` */
  readonly HierarchyEntity?: $rt.Draft<HierarchyEntity> | null;
}

/** What DeleteHierarchyEntity takes. */
export interface DeleteHierarchyEntityRequest {
  /** `xs:int` */
  readonly HierarchyEntityId?: number;
}

/** What SaveListEntity takes. */
export interface SaveListEntityRequest {
  /** `ListEntity` */
  readonly ListEntity?: $rt.Draft<ListEntity> | null;
}

/** What DeleteListEntity takes. */
export interface DeleteListEntityRequest {
  /** `xs:int` */
  readonly ListEntityId?: number;
}

/** What SaveProjectTypeEntity takes. */
export interface SaveProjectTypeEntityRequest {
  /** `ProjectTypeEntity` */
  readonly ProjectTypeEntity?: $rt.Draft<ProjectTypeEntity> | null;
}

/** What SaveRelationDefinitionEntity takes. */
export interface SaveRelationDefinitionEntityRequest {
  /** `RelationDefinitionEntity` */
  readonly RelationDefinitionEntity?: $rt.Draft<RelationDefinitionEntity> | null;
}

/** What SaveResourceEntity takes. */
export interface SaveResourceEntityRequest {
  /** `ResourceEntity` */
  readonly ResourceEntity?: $rt.Draft<ResourceEntity> | null;
}

/** What DeleteResourceEntity takes. */
export interface DeleteResourceEntityRequest {
  /** `xs:int` */
  readonly ResourceEntityId?: number;
}

/** What SaveSaleStageEntity takes. */
export interface SaveSaleStageEntityRequest {
  /** `SaleStageEntity` */
  readonly SaleStageEntity?: $rt.Draft<SaleStageEntity> | null;
}

/** What SaveSaleTypeEntity takes. */
export interface SaveSaleTypeEntityRequest {
  /** `SaleTypeEntity` */
  readonly SaleTypeEntity?: $rt.Draft<SaleTypeEntity> | null;
}

/** What SaveTicketCategoryEntity takes. */
export interface SaveTicketCategoryEntityRequest {
  /** `TicketCategoryEntity` */
  readonly TicketCategoryEntity?: $rt.Draft<TicketCategoryEntity> | null;
}

/** What DeleteTicketCategoryEntity takes. */
export interface DeleteTicketCategoryEntityRequest {
  /** `xs:int` */
  readonly TicketCategoryEntityId?: number;
}

/** What SaveTicketPriorityEntity takes. */
export interface SaveTicketPriorityEntityRequest {
  /** `TicketPriorityEntity` */
  readonly TicketPriorityEntity?: $rt.Draft<TicketPriorityEntity> | null;
}

/** What DeleteTicketPriorityEntity takes. */
export interface DeleteTicketPriorityEntityRequest {
  /** `xs:int` */
  readonly TicketPriorityEntityId?: number;
}

/** What SaveTicketRelationDefinitionEntity takes. */
export interface SaveTicketRelationDefinitionEntityRequest {
  /** `TicketRelationDefinitionEntity` */
  readonly TicketRelationDefinitionEntity?: $rt.Draft<TicketRelationDefinitionEntity> | null;
}

/** What DeleteTicketRelationDefinitionEntity takes. */
export interface DeleteTicketRelationDefinitionEntityRequest {
  /** `xs:int` */
  readonly TicketRelationDefinitionEntityId?: number;
}

/** What SaveTicketStatusEntity takes. */
export interface SaveTicketStatusEntityRequest {
  /** `TicketStatusEntity` */
  readonly TicketStatusEntity?: $rt.Draft<TicketStatusEntity> | null;
}

/** What DeleteTicketStatusEntity takes. */
export interface DeleteTicketStatusEntityRequest {
  /** `xs:int` */
  readonly TicketStatusEntityId?: number;
}

/** What SaveTicketTypeEntity takes. */
export interface SaveTicketTypeEntityRequest {
  /** `TicketTypeEntity` */
  readonly TicketTypeEntity?: $rt.Draft<TicketTypeEntity> | null;
}

/** What DeleteTicketTypeEntity takes. */
export interface DeleteTicketTypeEntityRequest {
  /** `xs:int` */
  readonly TicketTypeEntityId?: number;
}

/** What SaveWebPanelEntity takes. */
export interface SaveWebPanelEntityRequest {
  /** `WebPanelEntity` */
  readonly WebPanelEntity?: $rt.Draft<WebPanelEntity> | null;
}

/** What GetAmountClassEntity takes. */
export interface GetAmountClassEntityRequest {
  /** `xs:int` */
  readonly AmountClassEntityId?: number;
}

/** What SaveAllAutomatedCategoryUpdates takes. */
export interface SaveAllAutomatedCategoryUpdatesRequest {
  /** `ArrayOfAutomatedCategoryUpdate` */
  readonly Settings?: readonly ($rt.Draft<AutomatedCategoryUpdate> | null)[] | null;
}

/** What GetNeedCategoryUpdateForSale takes. */
export interface GetNeedCategoryUpdateForSaleRequest {
  /** `SaleStatus` */
  readonly SaleStatus?: SaleStatus;
  /** `xs:int` */
  readonly SaleId?: number;
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What GetNeedCategoryUpdateForPerson takes. */
export interface GetNeedCategoryUpdateForPersonRequest {
  /** `xs:int` */
  readonly LeadStatus?: number;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly CategoryId?: number;
}

/** What PerformNeededCategoryUpdate takes. */
export interface PerformNeededCategoryUpdateRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:int` */
  readonly CategoryId?: number;
  /** `AutomatedCategoryUpdate` */
  readonly Setting?: $rt.Draft<AutomatedCategoryUpdate> | null;
}

/** What GetBusiness takes. */
export interface GetBusinessRequest {
  /** `xs:int` */
  readonly BusinessId?: number;
}

/** What GetBusinessList takes. */
export interface GetBusinessListRequest {
  /** `ArrayOfint` */
  readonly BusinessIds?: readonly number[] | null;
}

/** What GetCategory takes. */
export interface GetCategoryRequest {
  /** `xs:int` */
  readonly CategoryId?: number;
}

/** What GetCategoryEntity takes. */
export interface GetCategoryEntityRequest {
  /** `xs:int` */
  readonly CategoryEntityId?: number;
}

/** What GetCategoryList takes. */
export interface GetCategoryListRequest {
  /** `ArrayOfint` */
  readonly CategoryIds?: readonly number[] | null;
}

/** What GetCompetitor takes. */
export interface GetCompetitorRequest {
  /** `xs:int` */
  readonly CompetitorId?: number;
}

/** What GetCompetitorList takes. */
export interface GetCompetitorListRequest {
  /** `ArrayOfint` */
  readonly CompetitorIds?: readonly number[] | null;
}

/** What GetTaskMenu takes. */
export interface GetTaskMenuRequest {
  /** `xs:int` */
  readonly TaskMenuId?: number;
}

/** What GetTaskMenuByProgId takes. */
export interface GetTaskMenuByProgIdRequest {
  /** `xs:string` */
  readonly ProgId?: string | null;
}

/** What GetConsentPurpose takes. */
export interface GetConsentPurposeRequest {
  /** `xs:int` */
  readonly ConsentPurposeId?: number;
}

/** What SaveConsentPurpose takes. */
export interface SaveConsentPurposeRequest {
  /** `ConsentPurpose` */
  readonly ConsentPurpose?: $rt.Draft<ConsentPurpose> | null;
}

/** What SetEmarketingStrictMode takes. */
export interface SetEmarketingStrictModeRequest {
  /** `xs:boolean` */
  readonly Enable?: boolean;
}

/** What GetConsentPurposeList takes. */
export interface GetConsentPurposeListRequest {
  /** `ArrayOfint` */
  readonly ConsentPurposeIds?: readonly number[] | null;
}

/** What GetConsentSource takes. */
export interface GetConsentSourceRequest {
  /** `xs:int` */
  readonly ConsentSourceId?: number;
}

/** What SaveConsentSource takes. */
export interface SaveConsentSourceRequest {
  /** `ConsentSource` */
  readonly ConsentSource?: $rt.Draft<ConsentSource> | null;
}

/** What GetConsentSourceList takes. */
export interface GetConsentSourceListRequest {
  /** `ArrayOfint` */
  readonly ConsentSourceIds?: readonly number[] | null;
}

/** What GetCountry takes. */
export interface GetCountryRequest {
  /** `xs:int` */
  readonly CountryId?: number;
}

/** What SaveCountry takes. */
export interface SaveCountryRequest {
  /** `Country` */
  readonly Country?: $rt.Draft<Country> | null;
}

/** What GetCountryList takes. */
export interface GetCountryListRequest {
  /** `ArrayOfint` */
  readonly CountryIds?: readonly number[] | null;
}

const $requestHeaders: readonly $rt.MemberDescriptor[] = [
  ["ApplicationToken", $xs.string, "?nil"],
  ["Credentials", () => SoCredentials$, "?nil"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

const $responseHeaders: readonly $rt.MemberDescriptor[] = [
  ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
  ["ExtraInfo", () => SoExtraInfo$, "?nil"],
  ["Succeeded", $xs.boolean, "?"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

/** The agent as data: what the session makes its messages from. */
export const ListAgent$: $rt.AgentDescriptor<IListAgent> = {
  services: "Services88",
  name: "List",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetAllReasonStalled: [[], [["Response", () => ArrayOfReasonStalled$, "?nil"]]],
    GetReasonStalledList: [[["ReasonStalledIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfReasonStalled$, "?nil"]]],
    GetRelationDefinitionEntity: [[["RelationDefinitionEntityId", $xs.int, "?"]], [["Response", () => RelationDefinitionEntity$, "?nil"]]],
    GetResourceEntity: [[["ResourceEntityId", $xs.int, "?"]], [["Response", () => ResourceEntity$, "?nil"]]],
    GetSaleStageEntity: [[["SaleStageEntityId", $xs.int, "?"]], [["Response", () => SaleStageEntity$, "?nil"]]],
    GetSaleType: [[["SaleTypeId", $xs.int, "?"]], [["Response", () => SaleType$, "?nil"]]],
    GetSaleTypeEntity: [[["SaleTypeEntityId", $xs.int, "?"]], [["Response", () => SaleTypeEntity$, "?nil"]]],
    GetSaleTypeList: [[["SaleTypeIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfSaleType$, "?nil"]]],
    GetAllSaleType: [[], [["Response", () => ArrayOfSaleType$, "?nil"]]],
    GetAllSaleTypeEntities: [[["IncludeDeleted", $xs.boolean, "?"]], [["Response", () => ArrayOfSaleTypeEntity$, "?nil"]]],
    GetSelectionCategory: [[["SelectionCategoryId", $xs.int, "?"]], [["Response", () => SelectionCategory$, "?nil"]]],
    GetAllSelectionCategory: [[], [["Response", () => ArrayOfSelectionCategory$, "?nil"]]],
    GetSelectionCategoryList: [[["SelectionCategoryIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfSelectionCategory$, "?nil"]]],
    GetSource: [[["SourceId", $xs.int, "?"]], [["Response", () => Source$, "?nil"]]],
    GetSourceList: [[["SourceIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfSource$, "?nil"]]],
    GetSources: [[], [["Response", () => ArrayOfSource$, "?nil"]]],
    GetTask: [[["TaskId", $xs.int, "?"]], [["Response", () => Task$, "?nil"]]],
    GetDocumentTemplateTask: [[["DocumentTemplateId", $xs.int, "?"]], [["Response", () => Task$, "?nil"]]],
    GetTaskList: [[["SoTaskIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfTask$, "?nil"]]],
    GetTasks: [[], [["Response", () => ArrayOfTask$, "?nil"]]],
    GetDocumentTemplatesTasks: [[], [["Response", () => ArrayOfTask$, "?nil"]]],
    GetAllTasks: [[["IncludeDeleted", $xs.boolean, "?"]], [["Response", () => ArrayOfTaskListItem$, "?nil"]]],
    GetTicketCategory: [[["TicketCategoryId", $xs.int, "?"]], [["Response", () => TicketCategory$, "?nil"]]],
    GetTicketCategoryEntity: [[["TicketCategoryEntityId", $xs.int, "?"]], [["Response", () => TicketCategoryEntity$, "?nil"]]],
    MoveAllTickets: [[
      ["FromTicketCategoryId", $xs.int, "?"],
      ["ToTicketCategoryId", $xs.int, "?"],
    ], []],
    RebuildFullnames: [[], []],
    GetTicketCategoryList: [[["TicketCategoryEntityIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfTicketCategoryEntity$, "?nil"]]],
    GetTicketCategories: [[], [["Response", () => ArrayOfTicketCategoryEntity$, "?nil"]]],
    GetTicketCategoriesForUserGroups: [[["UserGroupIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfMDOListItem$, "?nil"]]],
    SetTicketCategoriesForUserGroup: [[
      ["UserGroupId", $xs.int, "?"],
      ["CategoryIds", () => ArrayOfint$, "?nil"],
    ], []],
    UpdateCategoryMemberships: [[
      ["TicketCategoryId", $xs.int, "?"],
      ["MembershipsToAdd", () => ArrayOfTicketCategoryMembershipEntity$, "?nil"],
      ["MembershipsToUpdate", () => ArrayOfTicketCategoryMembershipEntity$, "?nil"],
      ["MembershipsToDelete", () => ArrayOfTicketCategoryMembershipEntity$, "?nil"],
    ], []],
    GetTicketPriority: [[["TicketPriorityId", $xs.int, "?"]], [["Response", () => TicketPriority$, "?nil"]]],
    GetTicketPriorityEntity: [[["TicketPriorityEntityId", $xs.int, "?"]], [["Response", () => TicketPriorityEntity$, "?nil"]]],
    SetTicketPrioritySortOrder: [[
      ["TicketPriorityId", $xs.int, "?"],
      ["SortOrder", $xs.int, "?"],
    ], []],
    GetTicketPriorityList: [[["TicketPriorityIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfTicketPriority$, "?nil"]]],
    GetTicketPriorities: [[], [["Response", () => ArrayOfTicketPriority$, "?nil"]]],
    GetAllTicketPriorities: [[["IncludeDeleted", $xs.boolean, "?"]], [["Response", () => ArrayOfTicketPriorityEntity$, "?nil"]]],
    GetTicketRelationDefinitionEntity: [[["TicketRelationDefinitionEntityId", $xs.int, "?"]], [["Response", () => TicketRelationDefinitionEntity$, "?nil"]]],
    SetTicketRelationDefinitionSortOrder: [[
      ["TicketRelationDefId", $xs.int, "?"],
      ["SortOrder", $xs.int, "?"],
    ], []],
    ValidateTicketRelationDefinition: [[
      ["TicketRelationDefinitionId", $xs.int, "?"],
      ["SourceTicketTypeIds", () => ArrayOfint$, "?nil"],
      ["DestinationTicketTypeIds", () => ArrayOfint$, "?nil"],
      ["RelationType", () => TicketRelationType$, "?"],
    ], [["Response", () => ArrayOfTicketRelationDefinitionResult$, "?nil"]]],
    GetAllTicketRelationDefinitionEntities: [[], [["Response", () => ArrayOfTicketRelationDefinitionEntity$, "?nil"]]],
    GetTicketStatusEntity: [[["TicketStatusEntityId", $xs.int, "?"]], [["Response", () => TicketStatusEntity$, "?nil"]]],
    GlobalChangeTicketStatus: [[
      ["FromTicketStatusId", $xs.int, "?"],
      ["ToTicketStatusId", $xs.int, "?"],
    ], []],
    SetTicketStatusSortOrder: [[
      ["TicketStatusId", $xs.int, "?"],
      ["SortOrder", $xs.int, "?"],
    ], []],
    GetTicketStatusList: [[["TicketStatusEntityIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfTicketStatusEntity$, "?nil"]]],
    GetTicketStatuses: [[], [["Response", () => ArrayOfTicketStatusEntity$, "?nil"]]],
    GetTicketTypeEntity: [[["TicketTypeEntityId", $xs.int, "?"]], [["Response", () => TicketTypeEntity$, "?nil"]]],
    GlobalChangeTicketType: [[
      ["FromTicketTypeId", $xs.int, "?"],
      ["ToTicketTypeId", $xs.int, "?"],
    ], []],
    SetTicketTypeSortOrder: [[
      ["TicketTypeId", $xs.int, "?"],
      ["SortOrder", $xs.int, "?"],
    ], []],
    GetTicketTypeList: [[["TicketTypeEntityIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfTicketTypeEntity$, "?nil"]]],
    GetTicketTypes: [[], [["Response", () => ArrayOfTicketTypeEntity$, "?nil"]]],
    GetWebPanelEntity: [[["WebPanelEntityId", $xs.int, "?"]], [["Response", () => WebPanelEntity$, "?nil"]]],
    GenerateNavigationUrl: [[
      ["VisibleIn", () => Navigation$, "?"],
      ["WindowName", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    GetWebPanelList: [[], [["Response", () => ArrayOfWebPanelEntity$, "?nil"]]],
    DeleteWebPanel: [[["Id", $xs.int, "?"]], []],
    GetAppWebPanels: [[], [["Response", () => ArrayOfWebPanelEntity$, "?nil"]]],
    DeleteAppWebPanels: [[], []],
    GetWebPanelByProgId: [[["ProgId", $xs.string, "?nil"]], [["Response", () => WebPanelEntity$, "?nil"]]],
    SaveHeadingsForListItemFromListName: [[
      ["UdListDefinitionName", $xs.string, "?nil"],
      ["ListItemId", $xs.int, "?"],
      ["Headings", () => ArrayOfSelectableMDOListItem$, "?nil"],
    ], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    GetListItemsForHeading: [[
      ["UdListDefinitionId", $xs.int, "?"],
      ["HeadingId", $xs.int, "?"],
    ], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    GetListItemsForHeadingFromListName: [[
      ["UdListDefinitionName", $xs.string, "?nil"],
      ["HeadingId", $xs.int, "?"],
    ], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    SetListItemsForHeading: [[
      ["UdListDefinitionId", $xs.int, "?"],
      ["HeadingId", $xs.int, "?"],
      ["ListItemIds", () => ArrayOfint$, "?nil"],
      ["Enable", $xs.boolean, "?"],
    ], []],
    SetListItemsForHeadingFromListName: [[
      ["UdListDefinitionName", $xs.string, "?nil"],
      ["HeadingId", $xs.int, "?"],
      ["ListItemIds", () => ArrayOfint$, "?nil"],
      ["Enable", $xs.boolean, "?"],
    ], []],
    SetHeadingsForListItem: [[
      ["UdListDefinitionId", $xs.int, "?"],
      ["ListItemId", $xs.int, "?"],
      ["HeadingIds", () => ArrayOfint$, "?nil"],
      ["Enable", $xs.boolean, "?"],
    ], []],
    SetRankOnHeadings: [[
      ["UdListDefinitionId", $xs.int, "?"],
      ["HeadingIds", () => ArrayOfint$, "?nil"],
    ], []],
    SetRankOnSaleActivity: [[
      ["SaleTypeStageLinkId", $xs.int, "?"],
      ["ItemsIds", () => ArrayOfint$, "?nil"],
    ], []],
    SetRankOnSaleDocument: [[
      ["SaleTypeStageLinkId", $xs.int, "?"],
      ["ItemsIds", () => ArrayOfint$, "?nil"],
    ], []],
    SetRankOnProjectActivity: [[
      ["ProjectTypeStatusLinkId", $xs.int, "?"],
      ["ItemsIds", () => ArrayOfint$, "?nil"],
    ], []],
    SetRankOnProjectDocument: [[
      ["ProjectTypeStatusLinkId", $xs.int, "?"],
      ["ItemsIds", () => ArrayOfint$, "?nil"],
    ], []],
    GetAllFromListDefinition: [[
      ["UdListDefinitionId", $xs.int, "?"],
      ["IncludeDeleted", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfListItemEntity$, "?nil"]]],
    GetAllFromListName: [[
      ["UdListDefinitionName", $xs.string, "?nil"],
      ["IncludeDeleted", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfListItemEntity$, "?nil"]]],
    SaveAllFromListDefinition: [[
      ["UdListDefinitionId", $xs.int, "?"],
      ["Items", () => ArrayOfListItemEntity$, "?nil"],
    ], [["Response", () => ArrayOfListItemEntity$, "?nil"]]],
    SaveAllFromListName: [[
      ["UdListDefinitionName", $xs.string, "?nil"],
      ["Items", () => ArrayOfListItemEntity$, "?nil"],
    ], [["Response", () => ArrayOfListItemEntity$, "?nil"]]],
    AddFromListDefinition: [[
      ["UdListDefinitionId", $xs.int, "?"],
      ["Item", () => ListItemEntity$, "?nil"],
    ], [["Response", () => ListItemEntity$, "?nil"]]],
    AddFromListName: [[
      ["UdListDefinitionName", $xs.string, "?nil"],
      ["Item", () => ListItemEntity$, "?nil"],
    ], [["Response", () => ListItemEntity$, "?nil"]]],
    DeleteAllFromListDefinition: [[["UdListDefinitionId", $xs.int, "?"]], []],
    DeleteAllFromListName: [[["UdListDefinitionName", $xs.string, "?nil"]], []],
    GetFromListDefinition: [[
      ["Id", $xs.int, "?"],
      ["UdListDefinitionId", $xs.int, "?"],
    ], [["Response", () => ListItemEntity$, "?nil"]]],
    GetFromListName: [[
      ["Id", $xs.int, "?"],
      ["UdListDefinitionName", $xs.string, "?nil"],
    ], [["Response", () => ListItemEntity$, "?nil"]]],
    SaveFromListDefinition: [[
      ["Id", $xs.int, "?"],
      ["UdListDefinitionId", $xs.int, "?"],
      ["Item", () => ListItemEntity$, "?nil"],
    ], [["Response", () => ListItemEntity$, "?nil"]]],
    SaveFromListName: [[
      ["Id", $xs.int, "?"],
      ["UdListDefinitionName", $xs.string, "?nil"],
      ["Item", () => ListItemEntity$, "?nil"],
    ], [["Response", () => ListItemEntity$, "?nil"]]],
    DeleteFromListDefinition: [[
      ["Id", $xs.int, "?"],
      ["UdListDefinitionId", $xs.int, "?"],
    ], []],
    DeleteFromListName: [[
      ["Id", $xs.int, "?"],
      ["UdListDefinitionName", $xs.string, "?nil"],
    ], []],
    GetHeadingsFromName: [[["Name", $xs.string, "?nil"]], [["Response", () => ArrayOfHeadingEntity$, "?nil"]]],
    GetHeadingsFromListDefinition: [[["Id", $xs.int, "?"]], [["Response", () => ArrayOfHeadingEntity$, "?nil"]]],
    SaveHeadingsFromName: [[
      ["Name", $xs.string, "?nil"],
      ["Entities", () => ArrayOfHeadingEntity$, "?nil"],
    ], [["Response", () => ArrayOfHeadingEntity$, "?nil"]]],
    SaveHeadingsFromListDefinition: [[
      ["Id", $xs.int, "?"],
      ["Entities", () => ArrayOfHeadingEntity$, "?nil"],
    ], [["Response", () => ArrayOfHeadingEntity$, "?nil"]]],
    SaveHeadingFromName: [[
      ["Name", $xs.string, "?nil"],
      ["Entity", () => HeadingEntity$, "?nil"],
    ], [["Response", () => HeadingEntity$, "?nil"]]],
    SaveHeadingFromListDefinition: [[
      ["Id", $xs.int, "?"],
      ["Entity", () => HeadingEntity$, "?nil"],
    ], [["Response", () => HeadingEntity$, "?nil"]]],
    DeleteAllHeadingsFromName: [[["Name", $xs.string, "?nil"]], []],
    DeleteAllHeadingsFromListDefinition: [[["Id", $xs.int, "?"]], []],
    GetLocalizedText: [[["LocalizedTextId", $xs.int, "?"]], [["Response", () => LocalizedText$, "?nil"]]],
    GetLocalizedTextByType: [[
      ["TextType", () => LocalizedTextType$, "?"],
      ["ResourceId", $xs.int, "?"],
      ["LanguageId", $xs.int, "?"],
    ], [["Response", () => LocalizedText$, "?nil"]]],
    GetLocalizedTextList: [[["LocalizedTextIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfLocalizedText$, "?nil"]]],
    GetLocalizedTexts: [[], [["Response", () => ArrayOfLocalizedText$, "?nil"]]],
    GetLocalizedTextsByLanguageId: [[["LanguageId", $xs.int, "?"]], [["Response", () => ArrayOfLocalizedText$, "?nil"]]],
    GetLocalizedTextsByType: [[["TextTypes", () => ArrayOfLocalizedTextType$, "?nil"]], [["Response", () => ArrayOfLocalizedText$, "?nil"]]],
    GetMrMrs: [[["MrMrsId", $xs.int, "?"]], [["Response", () => MrMrs$, "?nil"]]],
    GetMrMrsList: [[["MrMrsIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfMrMrs$, "?nil"]]],
    GetMrMrses: [[], [["Response", () => ArrayOfMrMrs$, "?nil"]]],
    GetPaymentTerm: [[["PaymentTermId", $xs.int, "?"]], [["Response", () => PaymentTerm$, "?nil"]]],
    GetPaymentTerms: [[], [["Response", () => ArrayOfPaymentTerm$, "?nil"]]],
    GetPaymentType: [[["PaymentTypeId", $xs.int, "?"]], [["Response", () => PaymentType$, "?nil"]]],
    GetPaymentTypes: [[], [["Response", () => ArrayOfPaymentType$, "?nil"]]],
    GetPosition: [[["PositionId", $xs.int, "?"]], [["Response", () => Position$, "?nil"]]],
    GetPositionList: [[["PositionIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfPosition$, "?nil"]]],
    GetPositions: [[], [["Response", () => ArrayOfPosition$, "?nil"]]],
    GetPriority: [[["PriorityId", $xs.int, "?"]], [["Response", () => Priority$, "?nil"]]],
    GetPriorityList: [[["PriorityIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfPriority$, "?nil"]]],
    GetPriorities: [[], [["Response", () => ArrayOfPriority$, "?nil"]]],
    GetProductCategory: [[["ProductCategoryId", $xs.int, "?"]], [["Response", () => ProductCategory$, "?nil"]]],
    GetProductCategories: [[], [["Response", () => ArrayOfProductCategory$, "?nil"]]],
    GetProductFamily: [[["ProductFamilyId", $xs.int, "?"]], [["Response", () => ProductFamily$, "?nil"]]],
    GetProductFamilies: [[], [["Response", () => ArrayOfProductFamily$, "?nil"]]],
    GetProductType: [[["ProductTypeId", $xs.int, "?"]], [["Response", () => ProductType$, "?nil"]]],
    GetProductTypes: [[], [["Response", () => ArrayOfProductType$, "?nil"]]],
    GetProjectStatus: [[["ProjectStatusId", $xs.int, "?"]], [["Response", () => ProjectStatus$, "?nil"]]],
    DeleteProjectStatus: [[["ProjectStatusId", $xs.int, "?"]], []],
    GetProjectStatusList: [[["ProjectStatusIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfProjectStatus$, "?nil"]]],
    GetProjectStatuses: [[], [["Response", () => ArrayOfProjectStatus$, "?nil"]]],
    GetProjectType: [[["ProjectTypeId", $xs.int, "?"]], [["Response", () => ProjectType$, "?nil"]]],
    GetProjectTypeEntity: [[["ProjectTypeEntityId", $xs.int, "?"]], [["Response", () => ProjectTypeEntity$, "?nil"]]],
    GetProjectTypeList: [[["ProjectTypeIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfProjectType$, "?nil"]]],
    GetProjectTypes: [[], [["Response", () => ArrayOfProjectType$, "?nil"]]],
    SaveQuickReplies: [[["QuickReplies", () => ArrayOfQuickReply$, "?nil"]], []],
    GetQuickReplies: [[], [["Response", () => ArrayOfQuickReply$, "?nil"]]],
    GetRating: [[["RatingId", $xs.int, "?"]], [["Response", () => Rating$, "?nil"]]],
    GetRatingList: [[["RatingIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfRating$, "?nil"]]],
    GetRatings: [[], [["Response", () => ArrayOfRating$, "?nil"]]],
    GetAllSaleStages: [[["IncludeDeleted", $xs.boolean, "?"]], [["Response", () => ArrayOfSaleStageEntity$, "?nil"]]],
    GetReason: [[["ReasonId", $xs.int, "?"]], [["Response", () => Reason$, "?nil"]]],
    GetReasonList: [[["ReasonIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfReason$, "?nil"]]],
    GetReasons: [[], [["Response", () => ArrayOfReason$, "?nil"]]],
    GetQuoteApproveReason: [[["QuoteApproveReasonId", $xs.int, "?"]], [["Response", () => QuoteApproveReason$, "?nil"]]],
    GetQuoteApproveReasonList: [[["QuoteApproveReasonIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfQuoteApproveReason$, "?nil"]]],
    GetQuoteApproveReasons: [[], [["Response", () => ArrayOfQuoteApproveReason$, "?nil"]]],
    GetQuoteDenyReason: [[["QuoteDenyReasonId", $xs.int, "?"]], [["Response", () => QuoteDenyReason$, "?nil"]]],
    GetQuoteDenyReasonList: [[["QuoteDenyReasonIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfQuoteDenyReason$, "?nil"]]],
    GetQuoteDenyReasons: [[], [["Response", () => ArrayOfQuoteDenyReason$, "?nil"]]],
    GetReasonSold: [[["ReasonSoldId", $xs.int, "?"]], [["Response", () => ReasonSold$, "?nil"]]],
    GetAllReasonSold: [[], [["Response", () => ArrayOfReasonSold$, "?nil"]]],
    GetReasonSoldList: [[["ReasonSoldIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfReasonSold$, "?nil"]]],
    GetReasonStalled: [[["ReasonStalledId", $xs.int, "?"]], [["Response", () => ReasonStalled$, "?nil"]]],
    GetCountries: [[], [["Response", () => ArrayOfCountry$, "?nil"]]],
    GetAllCountries: [[["IncludeDeleted", $xs.boolean, "?"]], [["Response", () => ArrayOfCountry$, "?nil"]]],
    GetCredited: [[["CreditedId", $xs.int, "?"]], [["Response", () => Credited$, "?nil"]]],
    GetCreditedList: [[["CreditedIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfCredited$, "?nil"]]],
    GetCrediteds: [[], [["Response", () => ArrayOfCredited$, "?nil"]]],
    GetCurrency: [[["CurrencyId", $xs.int, "?"]], [["Response", () => Currency$, "?nil"]]],
    GetOurCurrency: [[], [["Response", () => Currency$, "?nil"]]],
    ChangeCurrency: [[
      ["Amount", $xs.double, "?"],
      ["FromCurrency", $xs.string, "?nil"],
      ["ToCurrency", $xs.string, "?nil"],
    ], [["Response", $xs.double, "?"]]],
    GetOwnerCompanysCurrency: [[], [["Response", () => Currency$, "?nil"]]],
    GetCurrencyEntity: [[["CurrencyEntityId", $xs.int, "?"]], [["Response", () => CurrencyEntity$, "?nil"]]],
    GetBaseCurrency: [[], [["Response", () => CurrencyEntity$, "?nil"]]],
    GetCurrencyList: [[["CurrencyIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfCurrency$, "?nil"]]],
    GetCurrencies: [[], [["Response", () => ArrayOfCurrency$, "?nil"]]],
    GetAllCurrencies: [[["IncludeDeleted", $xs.boolean, "?"]], [["Response", () => ArrayOfCurrencyEntity$, "?nil"]]],
    GetCustomerLanguage: [[["CustomerLanguageId", $xs.int, "?"]], [["Response", () => CustomerLanguage$, "?nil"]]],
    GetCustomerLanguageList: [[["CustomerLanguageIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfCustomerLanguage$, "?nil"]]],
    GetCustomerLanguages: [[], [["Response", () => ArrayOfCustomerLanguage$, "?nil"]]],
    GetDeliveryTerm: [[["DeliveryTermId", $xs.int, "?"]], [["Response", () => DeliveryTerm$, "?nil"]]],
    GetDeliveryTerms: [[], [["Response", () => ArrayOfDeliveryTerm$, "?nil"]]],
    GetDeliveryType: [[["DeliveryTypeId", $xs.int, "?"]], [["Response", () => DeliveryType$, "?nil"]]],
    GetDeliveryTypes: [[], [["Response", () => ArrayOfDeliveryType$, "?nil"]]],
    GetDepartment: [[["DepartmentId", $xs.int, "?"]], [["Response", () => Department$, "?nil"]]],
    GetDepartmentList: [[["DepartmentIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfDepartment$, "?nil"]]],
    GetDepartments: [[], [["Response", () => ArrayOfDepartment$, "?nil"]]],
    GetDocumentTemplate: [[["DocumentTemplateId", $xs.int, "?"]], [["Response", () => DocumentTemplate$, "?nil"]]],
    GetDocumentTemplateEntity: [[["DocumentTemplateEntityId", $xs.int, "?"]], [["Response", () => DocumentTemplateEntity$, "?nil"]]],
    SetDocumentTemplateStream: [[
      ["DocumentTemplateEntity", () => DocumentTemplateEntity$, "?nil"],
      ["Stream", $xs.base64Binary, "?nil"],
      ["LanguageCode", $xs.string, "?nil"],
      ["PluginId", $xs.int, "?"],
    ], [["Response", () => DocumentTemplateEntity$, "?nil"]]],
    GetDocumentTemplateUsedInSalesStage: [[["DocumentTemplateId", $xs.int, "?"]], [["Response", () => ArrayOfstring$, "?nil"]]],
    GetDocumentTemplateUsedInProjectStage: [[["DocumentTemplateId", $xs.int, "?"]], [["Response", () => ArrayOfstring$, "?nil"]]],
    GetDocumentTemplateUrl: [[
      ["DocumentTemplateId", $xs.int, "?"],
      ["WritableUrl", $xs.boolean, "?"],
      ["LanguageCode", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    GetDocumentTemplateProperties: [[
      ["DocumentTemplateId", $xs.int, "?"],
      ["RequestedProperties", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => StringDictionary$, "?nil"]]],
    GetDocumentTemplateLanguages: [[["DocumentTemplateId", $xs.int, "?"]], [["Response", () => ArrayOfstring$, "?nil"]]],
    CreateDefaultDocumentTemplateLanguage: [[
      ["DocumentTemplateId", $xs.int, "?"],
      ["LanguageCode", $xs.string, "?nil"],
    ], []],
    DeleteDocumentTemplateLanguage: [[
      ["DocumentTemplateId", $xs.int, "?"],
      ["LanguageCode", $xs.string, "?nil"],
    ], []],
    GetDocumentTemplateExtension: [[["DocumentTemplateId", $xs.int, "?"]], [["Response", $xs.string, "?nil"]]],
    SetDocumentTemplateFromDocumentTemplate: [[
      ["SourceDocumentTemplateId", $xs.int, "?"],
      ["DocumentTemplateEntity", () => DocumentTemplateEntity$, "?nil"],
    ], [["Response", () => DocumentTemplateEntity$, "?nil"]]],
    GetDocumentTemplateStreamFromId: [[
      ["DocumentTemplateId", $xs.int, "?"],
      ["LanguageCode", $xs.string, "?nil"],
    ], [["Response", $xs.base64Binary, "?nil"]]],
    SaveDocumentTemplateStream: [[
      ["DocumentTemplateId", $xs.int, "?"],
      ["Content", $xs.base64Binary, "?nil"],
      ["LanguageCode", $xs.string, "?nil"],
      ["PluginId", $xs.int, "?"],
    ], [["Response", () => TemplateInfo$, "?nil"]]],
    GetPluginList: [[], [["Response", () => StringDictionary$, "?nil"]]],
    GetPluginCapabilities: [[["PluginId", $xs.int, "?"]], [["Response", () => StringDictionary$, "?nil"]]],
    GetDocumentTypesForPlugin: [[["PluginId", $xs.int, "?"]], [["Response", () => IntStringDictionary$, "?nil"]]],
    GetDocumentTemplateList: [[["DocumentTemplateIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfDocumentTemplate$, "?nil"]]],
    GetDocumentTemplates: [[], [["Response", () => ArrayOfDocumentTemplate$, "?nil"]]],
    GetAllDocumentTemplates: [[["IncludeDeleted", $xs.boolean, "?"]], [["Response", () => ArrayOfDocumentTemplateEntity$, "?nil"]]],
    SetDocumentPluginForAllDocumentTemplates: [[["DocumentPluginId", $xs.int, "?"]], []],
    GetExtAppEntity: [[["ExtAppEntityId", $xs.int, "?"]], [["Response", () => ExtAppEntity$, "?nil"]]],
    GetHeadingEntity: [[["HeadingEntityId", $xs.int, "?"]], [["Response", () => HeadingEntity$, "?nil"]]],
    CreateDefaultHeadingFromListDefinition: [[["UdListDefinitionId", $xs.int, "?"]], [["Response", () => HeadingEntity$, "?nil"]]],
    GetHierarchyEntity: [[["HierarchyEntityId", $xs.int, "?"]], [["Response", () => HierarchyEntity$, "?nil"]]],
    GetAllDomains: [[], [["Response", () => ArrayOfDomain$, "?nil"]]],
    GetAllInDomain: [[
      ["Domain", () => Domain$, "?"],
      ["Children", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfHierarchyEntity$, "?nil"]]],
    GetHierarchyFromPath: [[
      ["Domain", () => Domain$, "?"],
      ["Path", $xs.string, "?nil"],
      ["Children", $xs.boolean, "?"],
    ], [["Response", () => HierarchyEntity$, "?nil"]]],
    AddHierarchyToPath: [[
      ["Domain", () => Domain$, "?"],
      ["Path", $xs.string, "?nil"],
      ["Name", $xs.string, "?nil"],
    ], [["Response", () => HierarchyEntity$, "?nil"]]],
    UpdateHierarchyFromPath: [[
      ["Domain", () => Domain$, "?"],
      ["Path", $xs.string, "?nil"],
      ["Entity", () => HierarchyEntity$, "?nil"],
    ], [["Response", () => HierarchyEntity$, "?nil"]]],
    DeleteHierarchyFromPath: [[
      ["Domain", () => Domain$, "?"],
      ["Path", $xs.string, "?nil"],
    ], []],
    GetLanguageInfo: [[["LanguageInfoId", $xs.int, "?"]], [["Response", () => LanguageInfo$, "?nil"]]],
    GetLanguageInfoList: [[["LanguageInfoIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfLanguageInfo$, "?nil"]]],
    GetInstalledLanguages: [[], [["Response", () => ArrayOfLanguageInfo$, "?nil"]]],
    GetLegalBase: [[["LegalBaseId", $xs.int, "?"]], [["Response", () => LegalBase$, "?nil"]]],
    SaveLegalBase: [[["LegalBase", () => LegalBase$, "?nil"]], [["Response", () => LegalBase$, "?nil"]]],
    GetAllLegalBase: [[], [["Response", () => ArrayOfLegalBase$, "?nil"]]],
    GetLegalBaseList: [[["LegalBaseIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfLegalBase$, "?nil"]]],
    GetLegalBases: [[], [["Response", () => ArrayOfLegalBase$, "?nil"]]],
    GetLink: [[["LinkId", $xs.int, "?"]], [["Response", () => Link$, "?nil"]]],
    GetLinkList: [[["LinkIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfLink$, "?nil"]]],
    GetListEntity: [[["ListEntityId", $xs.int, "?"]], [["Response", () => ListEntity$, "?nil"]]],
    GetListDefinitions: [[["IncludeDeleted", $xs.boolean, "?"]], [["Response", () => ArrayOfListEntity$, "?nil"]]],
    GetListEntityByName: [[["Name", $xs.string, "?nil"]], [["Response", () => ListEntity$, "?nil"]]],
    SaveListEntityByName: [[
      ["Name", $xs.string, "?nil"],
      ["ListEntity", () => ListEntity$, "?nil"],
    ], [["Response", () => ListEntity$, "?nil"]]],
    DeleteListEntityByName: [[["Name", $xs.string, "?nil"]], []],
    SaveListItemEntity: [[["ListItemEntity", () => ListItemEntity$, "?nil"]], [["Response", () => ListItemEntity$, "?nil"]]],
    SortListItems: [[
      ["UdListDefinitionId", $xs.int, "?"],
      ["CultureName", $xs.string, "?nil"],
    ], []],
    MoveListItem: [[
      ["UdListDefinitionId", $xs.int, "?"],
      ["ListItemId", $xs.int, "?"],
      ["Direction", $xs.int, "?"],
    ], []],
    GetVisibleForUserGroups: [[
      ["UdListDefinitionId", $xs.int, "?"],
      ["ListItemId", $xs.int, "?"],
    ], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    GetVisibleForUserGroupsFromListName: [[
      ["UdListDefinitionName", $xs.string, "?nil"],
      ["ListItemId", $xs.int, "?"],
    ], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    SetVisibleForUserGroups: [[
      ["UdListDefinitionId", $xs.int, "?"],
      ["ListItemId", $xs.int, "?"],
      ["UserGroups", () => ArrayOfSelectableMDOListItem$, "?nil"],
    ], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    SetVisibleForUserGroupsFromListName: [[
      ["UdListDefinitionName", $xs.string, "?nil"],
      ["ListItemId", $xs.int, "?"],
      ["UserGroups", () => ArrayOfSelectableMDOListItem$, "?nil"],
    ], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    SetVisibleForUserGroup: [[
      ["UdListDefinitionId", $xs.int, "?"],
      ["ListItemId", $xs.int, "?"],
      ["UserGroupId", () => ArrayOfint$, "?nil"],
      ["Enable", $xs.boolean, "?"],
    ], []],
    GetListItemsForUserGroup: [[
      ["UdListDefinitionId", $xs.int, "?"],
      ["GroupId", $xs.int, "?"],
    ], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    GetListItemsForUserGroupFromListName: [[
      ["UdListDefinitionName", $xs.string, "?nil"],
      ["GroupId", $xs.int, "?"],
    ], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    SetListItemsForUserGroup: [[
      ["UdListDefinitionId", $xs.int, "?"],
      ["UsergroupId", $xs.int, "?"],
      ["ListItemIds", () => ArrayOfint$, "?nil"],
      ["Enable", $xs.boolean, "?"],
    ], []],
    SetListItemsForUserGroupFromListName: [[
      ["UdListDefinitionName", $xs.string, "?nil"],
      ["UsergroupId", $xs.int, "?"],
      ["ListItemsID", () => ArrayOfint$, "?nil"],
      ["Enable", $xs.boolean, "?"],
    ], []],
    GetHeadings: [[
      ["UdListDefinitionId", $xs.int, "?"],
      ["ListItemId", $xs.int, "?"],
      ["ShowDeleted", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    GetHeadingsForListItemFromListName: [[
      ["UdListDefinitionName", $xs.string, "?nil"],
      ["ListItemId", $xs.int, "?"],
      ["ShowDeleted", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    SaveHeadingsForListItemFromListDefinition: [[
      ["UdListDefinitionId", $xs.int, "?"],
      ["ListItemId", $xs.int, "?"],
      ["Headings", () => ArrayOfSelectableMDOListItem$, "?nil"],
    ], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    CreateDefaultAmountClassEntity: [[], [["Response", () => AmountClassEntity$, "?nil"]]],
    SaveAmountClassEntity: [[["AmountClassEntity", () => AmountClassEntity$, "?nil"]], [["Response", () => AmountClassEntity$, "?nil"]]],
    CreateDefaultCategoryEntity: [[], [["Response", () => CategoryEntity$, "?nil"]]],
    SaveCategoryEntity: [[["CategoryEntity", () => CategoryEntity$, "?nil"]], [["Response", () => CategoryEntity$, "?nil"]]],
    CreateDefaultTaskMenu: [[], [["Response", () => TaskMenu$, "?nil"]]],
    SaveTaskMenu: [[["TaskMenu", () => TaskMenu$, "?nil"]], [["Response", () => TaskMenu$, "?nil"]]],
    DeleteTaskMenu: [[["TaskMenuId", $xs.int, "?"]], []],
    CreateDefaultCurrencyEntity: [[], [["Response", () => CurrencyEntity$, "?nil"]]],
    SaveCurrencyEntity: [[["CurrencyEntity", () => CurrencyEntity$, "?nil"]], [["Response", () => CurrencyEntity$, "?nil"]]],
    CreateDefaultDocumentTemplateEntity: [[], [["Response", () => DocumentTemplateEntity$, "?nil"]]],
    SaveDocumentTemplateEntity: [[["DocumentTemplateEntity", () => DocumentTemplateEntity$, "?nil"]], [["Response", () => DocumentTemplateEntity$, "?nil"]]],
    CreateDefaultExtAppEntity: [[], [["Response", () => ExtAppEntity$, "?nil"]]],
    SaveExtAppEntity: [[["ExtAppEntity", () => ExtAppEntity$, "?nil"]], [["Response", () => ExtAppEntity$, "?nil"]]],
    CreateDefaultHeadingEntity: [[], [["Response", () => HeadingEntity$, "?nil"]]],
    SaveHeadingEntity: [[["HeadingEntity", () => HeadingEntity$, "?nil"]], [["Response", () => HeadingEntity$, "?nil"]]],
    CreateDefaultHierarchyEntity: [[], [["Response", () => HierarchyEntity$, "?nil"]]],
    SaveHierarchyEntity: [[["HierarchyEntity", () => HierarchyEntity$, "?nil"]], [["Response", () => HierarchyEntity$, "?nil"]]],
    DeleteHierarchyEntity: [[["HierarchyEntityId", $xs.int, "?"]], []],
    CreateDefaultListEntity: [[], [["Response", () => ListEntity$, "?nil"]]],
    SaveListEntity: [[["ListEntity", () => ListEntity$, "?nil"]], [["Response", () => ListEntity$, "?nil"]]],
    DeleteListEntity: [[["ListEntityId", $xs.int, "?"]], []],
    CreateDefaultListItemEntity: [[], [["Response", () => ListItemEntity$, "?nil"]]],
    CreateDefaultProjectTypeEntity: [[], [["Response", () => ProjectTypeEntity$, "?nil"]]],
    SaveProjectTypeEntity: [[["ProjectTypeEntity", () => ProjectTypeEntity$, "?nil"]], [["Response", () => ProjectTypeEntity$, "?nil"]]],
    CreateDefaultRelationDefinitionEntity: [[], [["Response", () => RelationDefinitionEntity$, "?nil"]]],
    SaveRelationDefinitionEntity: [[["RelationDefinitionEntity", () => RelationDefinitionEntity$, "?nil"]], [["Response", () => RelationDefinitionEntity$, "?nil"]]],
    CreateDefaultResourceEntity: [[], [["Response", () => ResourceEntity$, "?nil"]]],
    SaveResourceEntity: [[["ResourceEntity", () => ResourceEntity$, "?nil"]], [["Response", () => ResourceEntity$, "?nil"]]],
    DeleteResourceEntity: [[["ResourceEntityId", $xs.int, "?"]], []],
    CreateDefaultSaleStageEntity: [[], [["Response", () => SaleStageEntity$, "?nil"]]],
    SaveSaleStageEntity: [[["SaleStageEntity", () => SaleStageEntity$, "?nil"]], [["Response", () => SaleStageEntity$, "?nil"]]],
    CreateDefaultSaleTypeEntity: [[], [["Response", () => SaleTypeEntity$, "?nil"]]],
    SaveSaleTypeEntity: [[["SaleTypeEntity", () => SaleTypeEntity$, "?nil"]], [["Response", () => SaleTypeEntity$, "?nil"]]],
    CreateDefaultTicketCategoryEntity: [[], [["Response", () => TicketCategoryEntity$, "?nil"]]],
    SaveTicketCategoryEntity: [[["TicketCategoryEntity", () => TicketCategoryEntity$, "?nil"]], [["Response", () => TicketCategoryEntity$, "?nil"]]],
    DeleteTicketCategoryEntity: [[["TicketCategoryEntityId", $xs.int, "?"]], []],
    CreateDefaultTicketPriorityEntity: [[], [["Response", () => TicketPriorityEntity$, "?nil"]]],
    SaveTicketPriorityEntity: [[["TicketPriorityEntity", () => TicketPriorityEntity$, "?nil"]], [["Response", () => TicketPriorityEntity$, "?nil"]]],
    DeleteTicketPriorityEntity: [[["TicketPriorityEntityId", $xs.int, "?"]], []],
    CreateDefaultTicketRelationDefinitionEntity: [[], [["Response", () => TicketRelationDefinitionEntity$, "?nil"]]],
    SaveTicketRelationDefinitionEntity: [[["TicketRelationDefinitionEntity", () => TicketRelationDefinitionEntity$, "?nil"]], [["Response", () => TicketRelationDefinitionEntity$, "?nil"]]],
    DeleteTicketRelationDefinitionEntity: [[["TicketRelationDefinitionEntityId", $xs.int, "?"]], []],
    CreateDefaultTicketStatusEntity: [[], [["Response", () => TicketStatusEntity$, "?nil"]]],
    SaveTicketStatusEntity: [[["TicketStatusEntity", () => TicketStatusEntity$, "?nil"]], [["Response", () => TicketStatusEntity$, "?nil"]]],
    DeleteTicketStatusEntity: [[["TicketStatusEntityId", $xs.int, "?"]], []],
    CreateDefaultTicketTypeEntity: [[], [["Response", () => TicketTypeEntity$, "?nil"]]],
    SaveTicketTypeEntity: [[["TicketTypeEntity", () => TicketTypeEntity$, "?nil"]], [["Response", () => TicketTypeEntity$, "?nil"]]],
    DeleteTicketTypeEntity: [[["TicketTypeEntityId", $xs.int, "?"]], []],
    CreateDefaultWebPanelEntity: [[], [["Response", () => WebPanelEntity$, "?nil"]]],
    SaveWebPanelEntity: [[["WebPanelEntity", () => WebPanelEntity$, "?nil"]], [["Response", () => WebPanelEntity$, "?nil"]]],
    GetAmountClassEntity: [[["AmountClassEntityId", $xs.int, "?"]], [["Response", () => AmountClassEntity$, "?nil"]]],
    SaveAllAutomatedCategoryUpdates: [[["Settings", () => ArrayOfAutomatedCategoryUpdate$, "?nil"]], [["Response", () => ArrayOfAutomatedCategoryUpdate$, "?nil"]]],
    GetAllAutomatedCategoryUpdates: [[], [["Response", () => ArrayOfAutomatedCategoryUpdate$, "?nil"]]],
    GetNeedCategoryUpdateForSale: [[
      ["SaleStatus", () => SaleStatus$, "?"],
      ["SaleId", $xs.int, "?"],
      ["ContactId", $xs.int, "?"],
      ["PersonId", $xs.int, "?"],
    ], [["Response", () => AutomatedCategoryUpdate$, "?nil"]]],
    GetNeedCategoryUpdateForPerson: [[
      ["LeadStatus", $xs.int, "?"],
      ["PersonId", $xs.int, "?"],
      ["ContactId", $xs.int, "?"],
      ["CategoryId", $xs.int, "?"],
    ], [["Response", () => AutomatedCategoryUpdate$, "?nil"]]],
    PerformNeededCategoryUpdate: [[
      ["PersonId", $xs.int, "?"],
      ["ContactId", $xs.int, "?"],
      ["CategoryId", $xs.int, "?"],
      ["Setting", () => AutomatedCategoryUpdate$, "?nil"],
    ], []],
    GetBusiness: [[["BusinessId", $xs.int, "?"]], [["Response", () => Business$, "?nil"]]],
    GetBusinessList: [[["BusinessIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfBusiness$, "?nil"]]],
    GetBusinesses: [[], [["Response", () => ArrayOfBusiness$, "?nil"]]],
    GetCategory: [[["CategoryId", $xs.int, "?"]], [["Response", () => Category$, "?nil"]]],
    GetCategoryEntity: [[["CategoryEntityId", $xs.int, "?"]], [["Response", () => CategoryEntity$, "?nil"]]],
    GetCategoryList: [[["CategoryIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfCategory$, "?nil"]]],
    GetCategories: [[], [["Response", () => ArrayOfCategory$, "?nil"]]],
    GetCompetitor: [[["CompetitorId", $xs.int, "?"]], [["Response", () => Competitor$, "?nil"]]],
    GetCompetitorList: [[["CompetitorIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfCompetitor$, "?nil"]]],
    GetCompetitors: [[], [["Response", () => ArrayOfCompetitor$, "?nil"]]],
    GetTaskMenu: [[["TaskMenuId", $xs.int, "?"]], [["Response", () => TaskMenu$, "?nil"]]],
    GetAppTaskMenus: [[], [["Response", () => ArrayOfTaskMenu$, "?nil"]]],
    DeleteAppTaskMenus: [[], []],
    GetTaskMenuByProgId: [[["ProgId", $xs.string, "?nil"]], [["Response", () => TaskMenu$, "?nil"]]],
    GetConsentPurpose: [[["ConsentPurposeId", $xs.int, "?"]], [["Response", () => ConsentPurpose$, "?nil"]]],
    SaveConsentPurpose: [[["ConsentPurpose", () => ConsentPurpose$, "?nil"]], [["Response", () => ConsentPurpose$, "?nil"]]],
    SetEmarketingStrictMode: [[["Enable", $xs.boolean, "?"]], []],
    GetEmarketingStrictMode: [[], [["Response", $xs.boolean, "?"]]],
    GetConsentPurposeList: [[["ConsentPurposeIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfConsentPurpose$, "?nil"]]],
    GetConsentPurposes: [[], [["Response", () => ArrayOfConsentPurpose$, "?nil"]]],
    GetConsentSource: [[["ConsentSourceId", $xs.int, "?"]], [["Response", () => ConsentSource$, "?nil"]]],
    SaveConsentSource: [[["ConsentSource", () => ConsentSource$, "?nil"]], [["Response", () => ConsentSource$, "?nil"]]],
    GetAllConsentSource: [[], [["Response", () => ArrayOfConsentSource$, "?nil"]]],
    GetConsentSourceList: [[["ConsentSourceIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfConsentSource$, "?nil"]]],
    GetConsentSources: [[], [["Response", () => ArrayOfConsentSource$, "?nil"]]],
    GetCountry: [[["CountryId", $xs.int, "?"]], [["Response", () => Country$, "?nil"]]],
    SaveCountry: [[["Country", () => Country$, "?nil"]], [["Response", () => Country$, "?nil"]]],
    CreateDefaultCountry: [[], [["Response", () => Country$, "?nil"]]],
    GetCountryList: [[["CountryIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfCountry$, "?nil"]]],
  }),
};
