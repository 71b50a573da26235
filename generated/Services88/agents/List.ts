/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { AmountClassEntity, AutomatedCategoryUpdate } from "../carriers/A.js";
import type { Business } from "../carriers/B.js";
import type { Category, CategoryEntity, Competitor, ConsentPurpose, ConsentSource, Country, Credited, Currency, CurrencyEntity, CustomerLanguage } from "../carriers/C.js";
import type { DeliveryTerm, DeliveryType, Department, DocumentTemplate, DocumentTemplateEntity, Domain } from "../carriers/D.js";
import type { ExtAppEntity } from "../carriers/E.js";
import type { HeadingEntity, HierarchyEntity } from "../carriers/H.js";
import type { LanguageInfo, LegalBase, Link, ListEntity, ListItemEntity, LocalizedText, LocalizedTextType } from "../carriers/L.js";
import type { MDOListItem, MrMrs } from "../carriers/M.js";
import type { Navigation } from "../carriers/N.js";
import type { PaymentTerm, PaymentType, Position, Priority, ProductCategory, ProductFamily, ProductType, ProjectStatus, ProjectType, ProjectTypeEntity } from "../carriers/P.js";
import type { QuickReply, QuoteApproveReason, QuoteDenyReason } from "../carriers/Q.js";
import type { Rating, Reason, ReasonSold, ReasonStalled, RelationDefinitionEntity, ResourceEntity } from "../carriers/R.js";
import type { SaleStageEntity, SaleStatus, SaleType, SaleTypeEntity, SelectableMDOListItem, SelectionCategory, Source } from "../carriers/S.js";
import type { Task, TaskListItem, TaskMenu, TemplateInfo, TicketCategory, TicketCategoryEntity, TicketCategoryMembershipEntity, TicketPriority, TicketPriorityEntity, TicketRelationDefinitionEntity, TicketRelationDefinitionResult, TicketRelationType, TicketStatusEntity, TicketTypeEntity } from "../carriers/T.js";
import type { WebPanelEntity } from "../carriers/W.js";
import { $ns0, ArrayOfHierarchyEntity$, ArrayOfLink$, ArrayOfMDOListItem$, ArrayOfSelectableMDOListItem$, ArrayOfTaskListItem$, ArrayOfWebPanelEntity$, ArrayOfint$, ArrayOfstring$, Associate$, Business$, Carrier$, Category$, CategoryGroup$, Competitor$, ConsentPurpose$, ConsentSource$, Country$, Credited$, Currency$, CustomerLanguage$, DocTmplDirection$, DocTmplQuoteType$, DocTmplType$, DocumentTemplate$, Domain$, HierarchyEntity$, LegalBase$, Link$, Navigation$, Position$, Priority$, ProjectStatus$, ProjectType$, Rating$, Reason$, ReasonSold$, ReasonStalled$, SaleStatus$, SaleType$, SelectionCategory$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, Source$, StringDictionary$, Task$, TemplateInfo$, TicketCategory$, TicketCategoryEntity$, TicketPriority$, TicketPriorityEntity$, TicketRelationType$, TicketStatusEntity$, UrlEncoding$, WebPanelEntity$ } from "../carriers/descriptors.js";

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

/** The request of GetReasonStalledList. */
export interface GetReasonStalledListRequest {
  /** `ArrayOfint` */
  readonly ReasonStalledIds?: readonly number[] | null;
}

/** The request of GetRelationDefinitionEntity. */
export interface GetRelationDefinitionEntityRequest {
  /** `xs:int` */
  readonly RelationDefinitionEntityId?: number;
}

/** The request of GetResourceEntity. */
export interface GetResourceEntityRequest {
  /** `xs:int` */
  readonly ResourceEntityId?: number;
}

/** The request of GetSaleStageEntity. */
export interface GetSaleStageEntityRequest {
  /** `xs:int` */
  readonly SaleStageEntityId?: number;
}

/** The request of GetSaleType. */
export interface GetSaleTypeRequest {
  /** `xs:int` */
  readonly SaleTypeId?: number;
}

/** The request of GetSaleTypeEntity. */
export interface GetSaleTypeEntityRequest {
  /** `xs:int` */
  readonly SaleTypeEntityId?: number;
}

/** The request of GetSaleTypeList. */
export interface GetSaleTypeListRequest {
  /** `ArrayOfint` */
  readonly SaleTypeIds?: readonly number[] | null;
}

/** The request of GetAllSaleTypeEntities. */
export interface GetAllSaleTypeEntitiesRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** The request of GetSelectionCategory. */
export interface GetSelectionCategoryRequest {
  /** `xs:int` */
  readonly SelectionCategoryId?: number;
}

/** The request of GetSelectionCategoryList. */
export interface GetSelectionCategoryListRequest {
  /** `ArrayOfint` */
  readonly SelectionCategoryIds?: readonly number[] | null;
}

/** The request of GetSource. */
export interface GetSourceRequest {
  /** `xs:int` */
  readonly SourceId?: number;
}

/** The request of GetSourceList. */
export interface GetSourceListRequest {
  /** `ArrayOfint` */
  readonly SourceIds?: readonly number[] | null;
}

/** The request of GetTask. */
export interface GetTaskRequest {
  /** `xs:int` */
  readonly TaskId?: number;
}

/** The request of GetDocumentTemplateTask. */
export interface GetDocumentTemplateTaskRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
}

/** The request of GetTaskList. */
export interface GetTaskListRequest {
  /** `ArrayOfint` */
  readonly SoTaskIds?: readonly number[] | null;
}

/** The request of GetAllTasks. */
export interface GetAllTasksRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** The request of GetTicketCategory. */
export interface GetTicketCategoryRequest {
  /** `xs:int` */
  readonly TicketCategoryId?: number;
}

/** The request of GetTicketCategoryEntity. */
export interface GetTicketCategoryEntityRequest {
  /** `xs:int` */
  readonly TicketCategoryEntityId?: number;
}

/** The request of MoveAllTickets. */
export interface MoveAllTicketsRequest {
  /** `xs:int` */
  readonly FromTicketCategoryId?: number;
  /** `xs:int` */
  readonly ToTicketCategoryId?: number;
}

/** The request of GetTicketCategoryList. */
export interface GetTicketCategoryListRequest {
  /** `ArrayOfint` */
  readonly TicketCategoryEntityIds?: readonly number[] | null;
}

/** The request of GetTicketCategoriesForUserGroups. */
export interface GetTicketCategoriesForUserGroupsRequest {
  /** `ArrayOfint` */
  readonly UserGroupIds?: readonly number[] | null;
}

/** The request of SetTicketCategoriesForUserGroup. */
export interface SetTicketCategoriesForUserGroupRequest {
  /** `xs:int` */
  readonly UserGroupId?: number;
  /** `ArrayOfint` */
  readonly CategoryIds?: readonly number[] | null;
}

/** The request of UpdateCategoryMemberships. */
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

/** The request of GetTicketPriority. */
export interface GetTicketPriorityRequest {
  /** `xs:int` */
  readonly TicketPriorityId?: number;
}

/** The request of GetTicketPriorityEntity. */
export interface GetTicketPriorityEntityRequest {
  /** `xs:int` */
  readonly TicketPriorityEntityId?: number;
}

/** The request of SetTicketPrioritySortOrder. */
export interface SetTicketPrioritySortOrderRequest {
  /** `xs:int` */
  readonly TicketPriorityId?: number;
  /** `xs:int` */
  readonly SortOrder?: number;
}

/** The request of GetTicketPriorityList. */
export interface GetTicketPriorityListRequest {
  /** `ArrayOfint` */
  readonly TicketPriorityIds?: readonly number[] | null;
}

/** The request of GetAllTicketPriorities. */
export interface GetAllTicketPrioritiesRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** The request of GetTicketRelationDefinitionEntity. */
export interface GetTicketRelationDefinitionEntityRequest {
  /** `xs:int` */
  readonly TicketRelationDefinitionEntityId?: number;
}

/** The request of SetTicketRelationDefinitionSortOrder. */
export interface SetTicketRelationDefinitionSortOrderRequest {
  /** `xs:int` */
  readonly TicketRelationDefId?: number;
  /** `xs:int` */
  readonly SortOrder?: number;
}

/** The request of ValidateTicketRelationDefinition. */
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

/** The request of GetTicketStatusEntity. */
export interface GetTicketStatusEntityRequest {
  /** `xs:int` */
  readonly TicketStatusEntityId?: number;
}

/** The request of GlobalChangeTicketStatus. */
export interface GlobalChangeTicketStatusRequest {
  /** `xs:int` */
  readonly FromTicketStatusId?: number;
  /** `xs:int` */
  readonly ToTicketStatusId?: number;
}

/** The request of SetTicketStatusSortOrder. */
export interface SetTicketStatusSortOrderRequest {
  /** `xs:int` */
  readonly TicketStatusId?: number;
  /** `xs:int` */
  readonly SortOrder?: number;
}

/** The request of GetTicketStatusList. */
export interface GetTicketStatusListRequest {
  /** `ArrayOfint` */
  readonly TicketStatusEntityIds?: readonly number[] | null;
}

/** The request of GetTicketTypeEntity. */
export interface GetTicketTypeEntityRequest {
  /** `xs:int` */
  readonly TicketTypeEntityId?: number;
}

/** The request of GlobalChangeTicketType. */
export interface GlobalChangeTicketTypeRequest {
  /** `xs:int` */
  readonly FromTicketTypeId?: number;
  /** `xs:int` */
  readonly ToTicketTypeId?: number;
}

/** The request of SetTicketTypeSortOrder. */
export interface SetTicketTypeSortOrderRequest {
  /** `xs:int` */
  readonly TicketTypeId?: number;
  /** `xs:int` */
  readonly SortOrder?: number;
}

/** The request of GetTicketTypeList. */
export interface GetTicketTypeListRequest {
  /** `ArrayOfint` */
  readonly TicketTypeEntityIds?: readonly number[] | null;
}

/** The request of GetWebPanelEntity. */
export interface GetWebPanelEntityRequest {
  /** `xs:int` */
  readonly WebPanelEntityId?: number;
}

/** The request of GenerateNavigationUrl. */
export interface GenerateNavigationUrlRequest {
  /** `Navigation` */
  readonly VisibleIn?: Navigation;
  /** `xs:string` */
  readonly WindowName?: string | null;
}

/** The request of DeleteWebPanel. */
export interface DeleteWebPanelRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of GetWebPanelByProgId. */
export interface GetWebPanelByProgIdRequest {
  /** `xs:string` */
  readonly ProgId?: string | null;
}

/** The request of SaveHeadingsForListItemFromListName. */
export interface SaveHeadingsForListItemFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `xs:int` */
  readonly ListItemId?: number;
  /** `ArrayOfSelectableMDOListItem` */
  readonly Headings?: readonly ($rt.Draft<SelectableMDOListItem> | null)[] | null;
}

/** The request of GetListItemsForHeading. */
export interface GetListItemsForHeadingRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly HeadingId?: number;
}

/** The request of GetListItemsForHeadingFromListName. */
export interface GetListItemsForHeadingFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `xs:int` */
  readonly HeadingId?: number;
}

/** The request of SetListItemsForHeading. */
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

/** The request of SetListItemsForHeadingFromListName. */
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

/** The request of SetHeadingsForListItem. */
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

/** The request of SetRankOnHeadings. */
export interface SetRankOnHeadingsRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `ArrayOfint` */
  readonly HeadingIds?: readonly number[] | null;
}

/** The request of SetRankOnSaleActivity. */
export interface SetRankOnSaleActivityRequest {
  /** `xs:int` */
  readonly SaleTypeStageLinkId?: number;
  /** `ArrayOfint` */
  readonly ItemsIds?: readonly number[] | null;
}

/** The request of SetRankOnSaleDocument. */
export interface SetRankOnSaleDocumentRequest {
  /** `xs:int` */
  readonly SaleTypeStageLinkId?: number;
  /** `ArrayOfint` */
  readonly ItemsIds?: readonly number[] | null;
}

/** The request of SetRankOnProjectActivity. */
export interface SetRankOnProjectActivityRequest {
  /** `xs:int` */
  readonly ProjectTypeStatusLinkId?: number;
  /** `ArrayOfint` */
  readonly ItemsIds?: readonly number[] | null;
}

/** The request of SetRankOnProjectDocument. */
export interface SetRankOnProjectDocumentRequest {
  /** `xs:int` */
  readonly ProjectTypeStatusLinkId?: number;
  /** `ArrayOfint` */
  readonly ItemsIds?: readonly number[] | null;
}

/** The request of GetAllFromListDefinition. */
export interface GetAllFromListDefinitionRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** The request of GetAllFromListName. */
export interface GetAllFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** The request of SaveAllFromListDefinition. */
export interface SaveAllFromListDefinitionRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `ArrayOfListItemEntity` */
  readonly Items?: readonly ($rt.Draft<ListItemEntity> | null)[] | null;
}

/** The request of SaveAllFromListName. */
export interface SaveAllFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `ArrayOfListItemEntity` */
  readonly Items?: readonly ($rt.Draft<ListItemEntity> | null)[] | null;
}

/** The request of AddFromListDefinition. */
export interface AddFromListDefinitionRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `ListItemEntity` */
  readonly Item?: $rt.Draft<ListItemEntity> | null;
}

/** The request of AddFromListName. */
export interface AddFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `ListItemEntity` */
  readonly Item?: $rt.Draft<ListItemEntity> | null;
}

/** The request of DeleteAllFromListDefinition. */
export interface DeleteAllFromListDefinitionRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
}

/** The request of DeleteAllFromListName. */
export interface DeleteAllFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
}

/** The request of GetFromListDefinition. */
export interface GetFromListDefinitionRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
}

/** The request of GetFromListName. */
export interface GetFromListNameRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
}

/** The request of SaveFromListDefinition. */
export interface SaveFromListDefinitionRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `ListItemEntity` */
  readonly Item?: $rt.Draft<ListItemEntity> | null;
}

/** The request of SaveFromListName. */
export interface SaveFromListNameRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `ListItemEntity` */
  readonly Item?: $rt.Draft<ListItemEntity> | null;
}

/** The request of DeleteFromListDefinition. */
export interface DeleteFromListDefinitionRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
}

/** The request of DeleteFromListName. */
export interface DeleteFromListNameRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
}

/** The request of GetHeadingsFromName. */
export interface GetHeadingsFromNameRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

/** The request of GetHeadingsFromListDefinition. */
export interface GetHeadingsFromListDefinitionRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of SaveHeadingsFromName. */
export interface SaveHeadingsFromNameRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `ArrayOfHeadingEntity` */
  readonly Entities?: readonly ($rt.Draft<HeadingEntity> | null)[] | null;
}

/** The request of SaveHeadingsFromListDefinition. */
export interface SaveHeadingsFromListDefinitionRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `ArrayOfHeadingEntity` */
  readonly Entities?: readonly ($rt.Draft<HeadingEntity> | null)[] | null;
}

/** The request of SaveHeadingFromName. */
export interface SaveHeadingFromNameRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `HeadingEntity` */
  readonly Entity?: $rt.Draft<HeadingEntity> | null;
}

/** The request of SaveHeadingFromListDefinition. */
export interface SaveHeadingFromListDefinitionRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `HeadingEntity` */
  readonly Entity?: $rt.Draft<HeadingEntity> | null;
}

/** The request of DeleteAllHeadingsFromName. */
export interface DeleteAllHeadingsFromNameRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

/** The request of DeleteAllHeadingsFromListDefinition. */
export interface DeleteAllHeadingsFromListDefinitionRequest {
  /** `xs:int` */
  readonly Id?: number;
}

/** The request of GetLocalizedText. */
export interface GetLocalizedTextRequest {
  /** `xs:int` */
  readonly LocalizedTextId?: number;
}

/** The request of GetLocalizedTextByType. */
export interface GetLocalizedTextByTypeRequest {
  /** `LocalizedTextType` */
  readonly TextType?: LocalizedTextType;
  /** `xs:int` */
  readonly ResourceId?: number;
  /** `xs:int` */
  readonly LanguageId?: number;
}

/** The request of GetLocalizedTextList. */
export interface GetLocalizedTextListRequest {
  /** `ArrayOfint` */
  readonly LocalizedTextIds?: readonly number[] | null;
}

/** The request of GetLocalizedTextsByLanguageId. */
export interface GetLocalizedTextsByLanguageIdRequest {
  /** `xs:int` */
  readonly LanguageId?: number;
}

/** The request of GetLocalizedTextsByType. */
export interface GetLocalizedTextsByTypeRequest {
  /** `ArrayOfLocalizedTextType` */
  readonly TextTypes?: readonly LocalizedTextType[] | null;
}

/** The request of GetMrMrs. */
export interface GetMrMrsRequest {
  /** `xs:int` */
  readonly MrMrsId?: number;
}

/** The request of GetMrMrsList. */
export interface GetMrMrsListRequest {
  /** `ArrayOfint` */
  readonly MrMrsIds?: readonly number[] | null;
}

/** The request of GetPaymentTerm. */
export interface GetPaymentTermRequest {
  /** `xs:int` */
  readonly PaymentTermId?: number;
}

/** The request of GetPaymentType. */
export interface GetPaymentTypeRequest {
  /** `xs:int` */
  readonly PaymentTypeId?: number;
}

/** The request of GetPosition. */
export interface GetPositionRequest {
  /** `xs:int` */
  readonly PositionId?: number;
}

/** The request of GetPositionList. */
export interface GetPositionListRequest {
  /** `ArrayOfint` */
  readonly PositionIds?: readonly number[] | null;
}

/** The request of GetPriority. */
export interface GetPriorityRequest {
  /** `xs:int` */
  readonly PriorityId?: number;
}

/** The request of GetPriorityList. */
export interface GetPriorityListRequest {
  /** `ArrayOfint` */
  readonly PriorityIds?: readonly number[] | null;
}

/** The request of GetProductCategory. */
export interface GetProductCategoryRequest {
  /** `xs:int` */
  readonly ProductCategoryId?: number;
}

/** The request of GetProductFamily. */
export interface GetProductFamilyRequest {
  /** `xs:int` */
  readonly ProductFamilyId?: number;
}

/** The request of GetProductType. */
export interface GetProductTypeRequest {
  /** `xs:int` */
  readonly ProductTypeId?: number;
}

/** The request of GetProjectStatus. */
export interface GetProjectStatusRequest {
  /** `xs:int` */
  readonly ProjectStatusId?: number;
}

/** The request of DeleteProjectStatus. */
export interface DeleteProjectStatusRequest {
  /** `xs:int` */
  readonly ProjectStatusId?: number;
}

/** The request of GetProjectStatusList. */
export interface GetProjectStatusListRequest {
  /** `ArrayOfint` */
  readonly ProjectStatusIds?: readonly number[] | null;
}

/** The request of GetProjectType. */
export interface GetProjectTypeRequest {
  /** `xs:int` */
  readonly ProjectTypeId?: number;
}

/** The request of GetProjectTypeEntity. */
export interface GetProjectTypeEntityRequest {
  /** `xs:int` */
  readonly ProjectTypeEntityId?: number;
}

/** The request of GetProjectTypeList. */
export interface GetProjectTypeListRequest {
  /** `ArrayOfint` */
  readonly ProjectTypeIds?: readonly number[] | null;
}

/** The request of SaveQuickReplies. */
export interface SaveQuickRepliesRequest {
  /** `ArrayOfQuickReply` */
  readonly QuickReplies?: readonly ($rt.Draft<QuickReply> | null)[] | null;
}

/** The request of GetRating. */
export interface GetRatingRequest {
  /** `xs:int` */
  readonly RatingId?: number;
}

/** The request of GetRatingList. */
export interface GetRatingListRequest {
  /** `ArrayOfint` */
  readonly RatingIds?: readonly number[] | null;
}

/** The request of GetAllSaleStages. */
export interface GetAllSaleStagesRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** The request of GetReason. */
export interface GetReasonRequest {
  /** `xs:int` */
  readonly ReasonId?: number;
}

/** The request of GetReasonList. */
export interface GetReasonListRequest {
  /** `ArrayOfint` */
  readonly ReasonIds?: readonly number[] | null;
}

/** The request of GetQuoteApproveReason. */
export interface GetQuoteApproveReasonRequest {
  /** `xs:int` */
  readonly QuoteApproveReasonId?: number;
}

/** The request of GetQuoteApproveReasonList. */
export interface GetQuoteApproveReasonListRequest {
  /** `ArrayOfint` */
  readonly QuoteApproveReasonIds?: readonly number[] | null;
}

/** The request of GetQuoteDenyReason. */
export interface GetQuoteDenyReasonRequest {
  /** `xs:int` */
  readonly QuoteDenyReasonId?: number;
}

/** The request of GetQuoteDenyReasonList. */
export interface GetQuoteDenyReasonListRequest {
  /** `ArrayOfint` */
  readonly QuoteDenyReasonIds?: readonly number[] | null;
}

/** The request of GetReasonSold. */
export interface GetReasonSoldRequest {
  /** `xs:int` */
  readonly ReasonSoldId?: number;
}

/** The request of GetReasonSoldList. */
export interface GetReasonSoldListRequest {
  /** `ArrayOfint` */
  readonly ReasonSoldIds?: readonly number[] | null;
}

/** The request of GetReasonStalled. */
export interface GetReasonStalledRequest {
  /** `xs:int` */
  readonly ReasonStalledId?: number;
}

/** The request of GetAllCountries. */
export interface GetAllCountriesRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** The request of GetCredited. */
export interface GetCreditedRequest {
  /** `xs:int` */
  readonly CreditedId?: number;
}

/** The request of GetCreditedList. */
export interface GetCreditedListRequest {
  /** `ArrayOfint` */
  readonly CreditedIds?: readonly number[] | null;
}

/** The request of GetCurrency. */
export interface GetCurrencyRequest {
  /** `xs:int` */
  readonly CurrencyId?: number;
}

/** The request of ChangeCurrency. */
export interface ChangeCurrencyRequest {
  /** `xs:double` */
  readonly Amount?: number;
  /** `xs:string` */
  readonly FromCurrency?: string | null;
  /** `xs:string` */
  readonly ToCurrency?: string | null;
}

/** The request of GetCurrencyEntity. */
export interface GetCurrencyEntityRequest {
  /** `xs:int` */
  readonly CurrencyEntityId?: number;
}

/** The request of GetCurrencyList. */
export interface GetCurrencyListRequest {
  /** `ArrayOfint` */
  readonly CurrencyIds?: readonly number[] | null;
}

/** The request of GetAllCurrencies. */
export interface GetAllCurrenciesRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** The request of GetCustomerLanguage. */
export interface GetCustomerLanguageRequest {
  /** `xs:int` */
  readonly CustomerLanguageId?: number;
}

/** The request of GetCustomerLanguageList. */
export interface GetCustomerLanguageListRequest {
  /** `ArrayOfint` */
  readonly CustomerLanguageIds?: readonly number[] | null;
}

/** The request of GetDeliveryTerm. */
export interface GetDeliveryTermRequest {
  /** `xs:int` */
  readonly DeliveryTermId?: number;
}

/** The request of GetDeliveryType. */
export interface GetDeliveryTypeRequest {
  /** `xs:int` */
  readonly DeliveryTypeId?: number;
}

/** The request of GetDepartment. */
export interface GetDepartmentRequest {
  /** `xs:int` */
  readonly DepartmentId?: number;
}

/** The request of GetDepartmentList. */
export interface GetDepartmentListRequest {
  /** `ArrayOfint` */
  readonly DepartmentIds?: readonly number[] | null;
}

/** The request of GetDocumentTemplate. */
export interface GetDocumentTemplateRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
}

/** The request of GetDocumentTemplateEntity. */
export interface GetDocumentTemplateEntityRequest {
  /** `xs:int` */
  readonly DocumentTemplateEntityId?: number;
}

/** The request of SetDocumentTemplateStream. */
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

/** The request of GetDocumentTemplateUsedInSalesStage. */
export interface GetDocumentTemplateUsedInSalesStageRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
}

/** The request of GetDocumentTemplateUsedInProjectStage. */
export interface GetDocumentTemplateUsedInProjectStageRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
}

/** The request of GetDocumentTemplateUrl. */
export interface GetDocumentTemplateUrlRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
  /** `xs:boolean` */
  readonly WritableUrl?: boolean;
  /** `xs:string` */
  readonly LanguageCode?: string | null;
}

/** The request of GetDocumentTemplateProperties. */
export interface GetDocumentTemplatePropertiesRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
  /** `ArrayOfstring` */
  readonly RequestedProperties?: readonly (string | null)[] | null;
}

/** The request of GetDocumentTemplateLanguages. */
export interface GetDocumentTemplateLanguagesRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
}

/** The request of CreateDefaultDocumentTemplateLanguage. */
export interface CreateDefaultDocumentTemplateLanguageRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
  /** `xs:string` */
  readonly LanguageCode?: string | null;
}

/** The request of DeleteDocumentTemplateLanguage. */
export interface DeleteDocumentTemplateLanguageRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
  /** `xs:string` */
  readonly LanguageCode?: string | null;
}

/** The request of GetDocumentTemplateExtension. */
export interface GetDocumentTemplateExtensionRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
}

/** The request of SetDocumentTemplateFromDocumentTemplate. */
export interface SetDocumentTemplateFromDocumentTemplateRequest {
  /** `xs:int` */
  readonly SourceDocumentTemplateId?: number;
  /** `DocumentTemplateEntity` */
  readonly DocumentTemplateEntity?: $rt.Draft<DocumentTemplateEntity> | null;
}

/** The request of GetDocumentTemplateStreamFromId. */
export interface GetDocumentTemplateStreamFromIdRequest {
  /** `xs:int` */
  readonly DocumentTemplateId?: number;
  /** `xs:string` */
  readonly LanguageCode?: string | null;
}

/** The request of SaveDocumentTemplateStream. */
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

/** The request of GetPluginCapabilities. */
export interface GetPluginCapabilitiesRequest {
  /** `xs:int` */
  readonly PluginId?: number;
}

/** The request of GetDocumentTypesForPlugin. */
export interface GetDocumentTypesForPluginRequest {
  /** `xs:int` */
  readonly PluginId?: number;
}

/** The request of GetDocumentTemplateList. */
export interface GetDocumentTemplateListRequest {
  /** `ArrayOfint` */
  readonly DocumentTemplateIds?: readonly number[] | null;
}

/** The request of GetAllDocumentTemplates. */
export interface GetAllDocumentTemplatesRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** The request of SetDocumentPluginForAllDocumentTemplates. */
export interface SetDocumentPluginForAllDocumentTemplatesRequest {
  /** `xs:int` */
  readonly DocumentPluginId?: number;
}

/** The request of GetExtAppEntity. */
export interface GetExtAppEntityRequest {
  /** `xs:int` */
  readonly ExtAppEntityId?: number;
}

/** The request of GetHeadingEntity. */
export interface GetHeadingEntityRequest {
  /** `xs:int` */
  readonly HeadingEntityId?: number;
}

/** The request of CreateDefaultHeadingFromListDefinition. */
export interface CreateDefaultHeadingFromListDefinitionRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
}

/** The request of GetHierarchyEntity. */
export interface GetHierarchyEntityRequest {
  /** `xs:int` */
  readonly HierarchyEntityId?: number;
}

/** The request of GetAllInDomain. */
export interface GetAllInDomainRequest {
  /** `Domain` */
  readonly Domain?: Domain;
  /** `xs:boolean` */
  readonly Children?: boolean;
}

/** The request of GetHierarchyFromPath. */
export interface GetHierarchyFromPathRequest {
  /** `Domain` */
  readonly Domain?: Domain;
  /** `xs:string` */
  readonly Path?: string | null;
  /** `xs:boolean` */
  readonly Children?: boolean;
}

/** The request of AddHierarchyToPath. */
export interface AddHierarchyToPathRequest {
  /** `Domain` */
  readonly Domain?: Domain;
  /** `xs:string` */
  readonly Path?: string | null;
  /** `xs:string` */
  readonly Name?: string | null;
}

/** The request of UpdateHierarchyFromPath. */
export interface UpdateHierarchyFromPathRequest {
  /** `Domain` */
  readonly Domain?: Domain;
  /** `xs:string` */
  readonly Path?: string | null;
  /** `HierarchyEntity` */
  readonly Entity?: $rt.Draft<HierarchyEntity> | null;
}

/** The request of DeleteHierarchyFromPath. */
export interface DeleteHierarchyFromPathRequest {
  /** `Domain` */
  readonly Domain?: Domain;
  /** `xs:string` */
  readonly Path?: string | null;
}

/** The request of GetLanguageInfo. */
export interface GetLanguageInfoRequest {
  /** `xs:int` */
  readonly LanguageInfoId?: number;
}

/** The request of GetLanguageInfoList. */
export interface GetLanguageInfoListRequest {
  /** `ArrayOfint` */
  readonly LanguageInfoIds?: readonly number[] | null;
}

/** The request of GetLegalBase. */
export interface GetLegalBaseRequest {
  /** `xs:int` */
  readonly LegalBaseId?: number;
}

/** The request of SaveLegalBase. */
export interface SaveLegalBaseRequest {
  /** `LegalBase` */
  readonly LegalBase?: $rt.Draft<LegalBase> | null;
}

/** The request of GetLegalBaseList. */
export interface GetLegalBaseListRequest {
  /** `ArrayOfint` */
  readonly LegalBaseIds?: readonly number[] | null;
}

/** The request of GetLink. */
export interface GetLinkRequest {
  /** `xs:int` */
  readonly LinkId?: number;
}

/** The request of GetLinkList. */
export interface GetLinkListRequest {
  /** `ArrayOfint` */
  readonly LinkIds?: readonly number[] | null;
}

/** The request of GetListEntity. */
export interface GetListEntityRequest {
  /** `xs:int` */
  readonly ListEntityId?: number;
}

/** The request of GetListDefinitions. */
export interface GetListDefinitionsRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** The request of GetListEntityByName. */
export interface GetListEntityByNameRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

/** The request of SaveListEntityByName. */
export interface SaveListEntityByNameRequest {
  /** `xs:string` */
  readonly Name?: string | null;
  /** `ListEntity` */
  readonly ListEntity?: $rt.Draft<ListEntity> | null;
}

/** The request of DeleteListEntityByName. */
export interface DeleteListEntityByNameRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

/** The request of SaveListItemEntity. */
export interface SaveListItemEntityRequest {
  /** `ListItemEntity` */
  readonly ListItemEntity?: $rt.Draft<ListItemEntity> | null;
}

/** The request of SortListItems. */
export interface SortListItemsRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:string` */
  readonly CultureName?: string | null;
}

/** The request of MoveListItem. */
export interface MoveListItemRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly ListItemId?: number;
  /** `xs:int` */
  readonly Direction?: number;
}

/** The request of GetVisibleForUserGroups. */
export interface GetVisibleForUserGroupsRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly ListItemId?: number;
}

/** The request of GetVisibleForUserGroupsFromListName. */
export interface GetVisibleForUserGroupsFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `xs:int` */
  readonly ListItemId?: number;
}

/** The request of SetVisibleForUserGroups. */
export interface SetVisibleForUserGroupsRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly ListItemId?: number;
  /** `ArrayOfSelectableMDOListItem` */
  readonly UserGroups?: readonly ($rt.Draft<SelectableMDOListItem> | null)[] | null;
}

/** The request of SetVisibleForUserGroupsFromListName. */
export interface SetVisibleForUserGroupsFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `xs:int` */
  readonly ListItemId?: number;
  /** `ArrayOfSelectableMDOListItem` */
  readonly UserGroups?: readonly ($rt.Draft<SelectableMDOListItem> | null)[] | null;
}

/** The request of SetVisibleForUserGroup. */
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

/** The request of GetListItemsForUserGroup. */
export interface GetListItemsForUserGroupRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly GroupId?: number;
}

/** The request of GetListItemsForUserGroupFromListName. */
export interface GetListItemsForUserGroupFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `xs:int` */
  readonly GroupId?: number;
}

/** The request of SetListItemsForUserGroup. */
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

/** The request of SetListItemsForUserGroupFromListName. */
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

/** The request of GetHeadings. */
export interface GetHeadingsRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly ListItemId?: number;
  /** `xs:boolean` */
  readonly ShowDeleted?: boolean;
}

/** The request of GetHeadingsForListItemFromListName. */
export interface GetHeadingsForListItemFromListNameRequest {
  /** `xs:string` */
  readonly UdListDefinitionName?: string | null;
  /** `xs:int` */
  readonly ListItemId?: number;
  /** `xs:boolean` */
  readonly ShowDeleted?: boolean;
}

/** The request of SaveHeadingsForListItemFromListDefinition. */
export interface SaveHeadingsForListItemFromListDefinitionRequest {
  /** `xs:int` */
  readonly UdListDefinitionId?: number;
  /** `xs:int` */
  readonly ListItemId?: number;
  /** `ArrayOfSelectableMDOListItem` */
  readonly Headings?: readonly ($rt.Draft<SelectableMDOListItem> | null)[] | null;
}

/** The request of SaveAmountClassEntity. */
export interface SaveAmountClassEntityRequest {
  /** `AmountClassEntity` */
  readonly AmountClassEntity?: $rt.Draft<AmountClassEntity> | null;
}

/** The request of SaveCategoryEntity. */
export interface SaveCategoryEntityRequest {
  /** `CategoryEntity` */
  readonly CategoryEntity?: $rt.Draft<CategoryEntity> | null;
}

/** The request of SaveTaskMenu. */
export interface SaveTaskMenuRequest {
  /** `TaskMenu` */
  readonly TaskMenu?: $rt.Draft<TaskMenu> | null;
}

/** The request of DeleteTaskMenu. */
export interface DeleteTaskMenuRequest {
  /** `xs:int` */
  readonly TaskMenuId?: number;
}

/** The request of SaveCurrencyEntity. */
export interface SaveCurrencyEntityRequest {
  /** `CurrencyEntity` */
  readonly CurrencyEntity?: $rt.Draft<CurrencyEntity> | null;
}

/** The request of SaveDocumentTemplateEntity. */
export interface SaveDocumentTemplateEntityRequest {
  /** `DocumentTemplateEntity` */
  readonly DocumentTemplateEntity?: $rt.Draft<DocumentTemplateEntity> | null;
}

/** The request of SaveExtAppEntity. */
export interface SaveExtAppEntityRequest {
  /** `ExtAppEntity` */
  readonly ExtAppEntity?: $rt.Draft<ExtAppEntity> | null;
}

/** The request of SaveHeadingEntity. */
export interface SaveHeadingEntityRequest {
  /** `HeadingEntity` */
  readonly HeadingEntity?: $rt.Draft<HeadingEntity> | null;
}

/** The request of SaveHierarchyEntity. */
export interface SaveHierarchyEntityRequest {
  /** `HierarchyEntity` */
  readonly HierarchyEntity?: $rt.Draft<HierarchyEntity> | null;
}

/** The request of DeleteHierarchyEntity. */
export interface DeleteHierarchyEntityRequest {
  /** `xs:int` */
  readonly HierarchyEntityId?: number;
}

/** The request of SaveListEntity. */
export interface SaveListEntityRequest {
  /** `ListEntity` */
  readonly ListEntity?: $rt.Draft<ListEntity> | null;
}

/** The request of DeleteListEntity. */
export interface DeleteListEntityRequest {
  /** `xs:int` */
  readonly ListEntityId?: number;
}

/** The request of SaveProjectTypeEntity. */
export interface SaveProjectTypeEntityRequest {
  /** `ProjectTypeEntity` */
  readonly ProjectTypeEntity?: $rt.Draft<ProjectTypeEntity> | null;
}

/** The request of SaveRelationDefinitionEntity. */
export interface SaveRelationDefinitionEntityRequest {
  /** `RelationDefinitionEntity` */
  readonly RelationDefinitionEntity?: $rt.Draft<RelationDefinitionEntity> | null;
}

/** The request of SaveResourceEntity. */
export interface SaveResourceEntityRequest {
  /** `ResourceEntity` */
  readonly ResourceEntity?: $rt.Draft<ResourceEntity> | null;
}

/** The request of DeleteResourceEntity. */
export interface DeleteResourceEntityRequest {
  /** `xs:int` */
  readonly ResourceEntityId?: number;
}

/** The request of SaveSaleStageEntity. */
export interface SaveSaleStageEntityRequest {
  /** `SaleStageEntity` */
  readonly SaleStageEntity?: $rt.Draft<SaleStageEntity> | null;
}

/** The request of SaveSaleTypeEntity. */
export interface SaveSaleTypeEntityRequest {
  /** `SaleTypeEntity` */
  readonly SaleTypeEntity?: $rt.Draft<SaleTypeEntity> | null;
}

/** The request of SaveTicketCategoryEntity. */
export interface SaveTicketCategoryEntityRequest {
  /** `TicketCategoryEntity` */
  readonly TicketCategoryEntity?: $rt.Draft<TicketCategoryEntity> | null;
}

/** The request of DeleteTicketCategoryEntity. */
export interface DeleteTicketCategoryEntityRequest {
  /** `xs:int` */
  readonly TicketCategoryEntityId?: number;
}

/** The request of SaveTicketPriorityEntity. */
export interface SaveTicketPriorityEntityRequest {
  /** `TicketPriorityEntity` */
  readonly TicketPriorityEntity?: $rt.Draft<TicketPriorityEntity> | null;
}

/** The request of DeleteTicketPriorityEntity. */
export interface DeleteTicketPriorityEntityRequest {
  /** `xs:int` */
  readonly TicketPriorityEntityId?: number;
}

/** The request of SaveTicketRelationDefinitionEntity. */
export interface SaveTicketRelationDefinitionEntityRequest {
  /** `TicketRelationDefinitionEntity` */
  readonly TicketRelationDefinitionEntity?: $rt.Draft<TicketRelationDefinitionEntity> | null;
}

/** The request of DeleteTicketRelationDefinitionEntity. */
export interface DeleteTicketRelationDefinitionEntityRequest {
  /** `xs:int` */
  readonly TicketRelationDefinitionEntityId?: number;
}

/** The request of SaveTicketStatusEntity. */
export interface SaveTicketStatusEntityRequest {
  /** `TicketStatusEntity` */
  readonly TicketStatusEntity?: $rt.Draft<TicketStatusEntity> | null;
}

/** The request of DeleteTicketStatusEntity. */
export interface DeleteTicketStatusEntityRequest {
  /** `xs:int` */
  readonly TicketStatusEntityId?: number;
}

/** The request of SaveTicketTypeEntity. */
export interface SaveTicketTypeEntityRequest {
  /** `TicketTypeEntity` */
  readonly TicketTypeEntity?: $rt.Draft<TicketTypeEntity> | null;
}

/** The request of DeleteTicketTypeEntity. */
export interface DeleteTicketTypeEntityRequest {
  /** `xs:int` */
  readonly TicketTypeEntityId?: number;
}

/** The request of SaveWebPanelEntity. */
export interface SaveWebPanelEntityRequest {
  /** `WebPanelEntity` */
  readonly WebPanelEntity?: $rt.Draft<WebPanelEntity> | null;
}

/** The request of GetAmountClassEntity. */
export interface GetAmountClassEntityRequest {
  /** `xs:int` */
  readonly AmountClassEntityId?: number;
}

/** The request of SaveAllAutomatedCategoryUpdates. */
export interface SaveAllAutomatedCategoryUpdatesRequest {
  /** `ArrayOfAutomatedCategoryUpdate` */
  readonly Settings?: readonly ($rt.Draft<AutomatedCategoryUpdate> | null)[] | null;
}

/** The request of GetNeedCategoryUpdateForSale. */
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

/** The request of GetNeedCategoryUpdateForPerson. */
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

/** The request of PerformNeededCategoryUpdate. */
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

/** The request of GetBusiness. */
export interface GetBusinessRequest {
  /** `xs:int` */
  readonly BusinessId?: number;
}

/** The request of GetBusinessList. */
export interface GetBusinessListRequest {
  /** `ArrayOfint` */
  readonly BusinessIds?: readonly number[] | null;
}

/** The request of GetCategory. */
export interface GetCategoryRequest {
  /** `xs:int` */
  readonly CategoryId?: number;
}

/** The request of GetCategoryEntity. */
export interface GetCategoryEntityRequest {
  /** `xs:int` */
  readonly CategoryEntityId?: number;
}

/** The request of GetCategoryList. */
export interface GetCategoryListRequest {
  /** `ArrayOfint` */
  readonly CategoryIds?: readonly number[] | null;
}

/** The request of GetCompetitor. */
export interface GetCompetitorRequest {
  /** `xs:int` */
  readonly CompetitorId?: number;
}

/** The request of GetCompetitorList. */
export interface GetCompetitorListRequest {
  /** `ArrayOfint` */
  readonly CompetitorIds?: readonly number[] | null;
}

/** The request of GetTaskMenu. */
export interface GetTaskMenuRequest {
  /** `xs:int` */
  readonly TaskMenuId?: number;
}

/** The request of GetTaskMenuByProgId. */
export interface GetTaskMenuByProgIdRequest {
  /** `xs:string` */
  readonly ProgId?: string | null;
}

/** The request of GetConsentPurpose. */
export interface GetConsentPurposeRequest {
  /** `xs:int` */
  readonly ConsentPurposeId?: number;
}

/** The request of SaveConsentPurpose. */
export interface SaveConsentPurposeRequest {
  /** `ConsentPurpose` */
  readonly ConsentPurpose?: $rt.Draft<ConsentPurpose> | null;
}

/** The request of SetEmarketingStrictMode. */
export interface SetEmarketingStrictModeRequest {
  /** `xs:boolean` */
  readonly Enable?: boolean;
}

/** The request of GetConsentPurposeList. */
export interface GetConsentPurposeListRequest {
  /** `ArrayOfint` */
  readonly ConsentPurposeIds?: readonly number[] | null;
}

/** The request of GetConsentSource. */
export interface GetConsentSourceRequest {
  /** `xs:int` */
  readonly ConsentSourceId?: number;
}

/** The request of SaveConsentSource. */
export interface SaveConsentSourceRequest {
  /** `ConsentSource` */
  readonly ConsentSource?: $rt.Draft<ConsentSource> | null;
}

/** The request of GetConsentSourceList. */
export interface GetConsentSourceListRequest {
  /** `ArrayOfint` */
  readonly ConsentSourceIds?: readonly number[] | null;
}

/** The request of GetCountry. */
export interface GetCountryRequest {
  /** `xs:int` */
  readonly CountryId?: number;
}

/** The request of SaveCountry. */
export interface SaveCountryRequest {
  /** `Country` */
  readonly Country?: $rt.Draft<Country> | null;
}

/** The request of GetCountryList. */
export interface GetCountryListRequest {
  /** `ArrayOfint` */
  readonly CountryIds?: readonly number[] | null;
}

export const AmountClassEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AmountClassEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AmountClassId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["AmountFrom", $xs.double, "?"],
    ["AmountTo", $xs.double, "?"],
    ["Deleted", $xs.boolean, "?"],
    ["CurrencyId", $xs.int, "?"],
  ],
};

export const ArchiveBehaviour$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ArchiveBehaviour",
  namespace: $ns0,
  names: ["InArchives", "MultiSelectInArchives"],
};

export const AutomatedCategoryUpdate$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AutomatedCategoryUpdate",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Enabled", $xs.boolean, "?"],
    ["TriggerType", () => CategoryUpdateTrigger$, "?"],
    ["UserConfirmation", $xs.boolean, "?"],
    ["DefaultCategory", $xs.int, "?"],
    ["LeadstatusId", $xs.int, "?"],
  ],
};

export const ArrayOfAutomatedCategoryUpdate$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfAutomatedCategoryUpdate", namespace: $ns0, item: ["AutomatedCategoryUpdate", () => AutomatedCategoryUpdate$, "*nil"] };

export const ArrayOfBusiness$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfBusiness", namespace: $ns0, item: ["Business", () => Business$, "*nil"] };

export const ArrayOfCategory$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCategory", namespace: $ns0, item: ["Category", () => Category$, "*nil"] };

export const CategoryEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CategoryEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CategoryId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["CategoryGroup", () => CategoryGroup$, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["EnableLeadStatus", $xs.boolean, "?"],
    ["CategoryFamilyId", $xs.int, "?"],
    ["Deleted", $xs.boolean, "?"],
  ],
};

export const CategoryUpdateTrigger$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CategoryUpdateTrigger",
  namespace: $ns0,
  names: ["None", "SaleRegistered", "SaleSold", "SaleLost", "LeadStatusChanged"],
  zero: "None",
};

export const ArrayOfCompetitor$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCompetitor", namespace: $ns0, item: ["Competitor", () => Competitor$, "*nil"] };

export const ArrayOfConsentPurpose$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfConsentPurpose", namespace: $ns0, item: ["ConsentPurpose", () => ConsentPurpose$, "*nil"] };

export const ArrayOfConsentSource$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfConsentSource", namespace: $ns0, item: ["ConsentSource", () => ConsentSource$, "*nil"] };

export const ArrayOfCountry$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCountry", namespace: $ns0, item: ["Country", () => Country$, "*nil"] };

export const ArrayOfCredited$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCredited", namespace: $ns0, item: ["Credited", () => Credited$, "*nil"] };

export const ArrayOfCurrency$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCurrency", namespace: $ns0, item: ["Currency", () => Currency$, "*nil"] };

export const CurrencyEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CurrencyEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["CurrencyId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["Rate", $xs.double, "?"],
    ["Units", $xs.double, "?"],
    ["Deleted", $xs.boolean, "?"],
  ],
};

export const ArrayOfCurrencyEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCurrencyEntity", namespace: $ns0, item: ["CurrencyEntity", () => CurrencyEntity$, "*nil"] };

export const ArrayOfCustomerLanguage$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCustomerLanguage", namespace: $ns0, item: ["CustomerLanguage", () => CustomerLanguage$, "*nil"] };

export const DeliveryTerm$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DeliveryTerm",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfDeliveryTerm$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDeliveryTerm", namespace: $ns0, item: ["DeliveryTerm", () => DeliveryTerm$, "*nil"] };

export const DeliveryType$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DeliveryType",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfDeliveryType$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDeliveryType", namespace: $ns0, item: ["DeliveryType", () => DeliveryType$, "*nil"] };

export const Department$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Department",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfDepartment$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDepartment", namespace: $ns0, item: ["Department", () => Department$, "*nil"] };

export const DocTmplInvitationType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DocTmplInvitationType",
  namespace: $ns0,
  names: ["None", "New", "Changed", "Cancelled"],
  zero: "None",
};

export const DocTmplPrivacyType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DocTmplPrivacyType",
  namespace: $ns0,
  names: ["None", "PersonRegistered"],
  zero: "None",
};

export const ArrayOfDocumentTemplate$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDocumentTemplate", namespace: $ns0, item: ["DocumentTemplate", () => DocumentTemplate$, "*nil"] };

export const DocumentTemplateEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DocumentTemplateEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DocumentTemplateId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["SaveInDb", $xs.short, "?"],
    ["Filename", $xs.string, "?nil"],
    ["DefaultOref", $xs.string, "?nil"],
    ["RecordType", () => DocTmplType$, "?"],
    ["Deleted", $xs.boolean, "?"],
    ["Direction", () => DocTmplDirection$, "?"],
    ["AutoeventId", $xs.int, "?"],
    ["IntentId", $xs.int, "?"],
    ["IsDefaultPublished", $xs.boolean, "?"],
    ["Rank", $xs.short, "?"],
    ["LoadTemplateFromPlugin", $xs.int, "?"],
    ["MimeType", $xs.string, "?nil"],
    ["IsInUseInGuides", $xs.boolean, "?"],
    ["DocumentTypeKey", $xs.int, "?"],
    ["QuoteDocType", () => DocTmplQuoteType$, "?"],
    ["PrivacyDocType", () => DocTmplPrivacyType$, "?"],
    ["EmailSubject", $xs.string, "?nil"],
    ["IncludeSignature", $xs.boolean, "?"],
    ["ShowCurrents", $xs.boolean, "?"],
    ["SenderEmailMode", () => SenderMailMode$, "?"],
    ["SenderEmailAddress", $xs.string, "?nil"],
    ["InvitationDocType", () => DocTmplInvitationType$, "?"],
  ],
};

export const ArrayOfDocumentTemplateEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDocumentTemplateEntity", namespace: $ns0, item: ["DocumentTemplateEntity", () => DocumentTemplateEntity$, "*nil"] };

export const ArrayOfDomain$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDomain", namespace: $ns0, item: ["Domain", () => Domain$, "*"] };

export const DurationUnit$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "DurationUnit",
  namespace: $ns0,
  names: ["Unknown", "Second", "Minute", "Hour", "Day", "Week", "Month", "Quarter", "HalfYear", "Year", "Decade", "Century", "Millenium"],
  zero: "Unknown",
};

export const ExecuteOnEvent$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ExecuteOnEvent",
  namespace: $ns0,
  names: ["Never", "Logon", "Logoff", "LocalUpdate", "Wait"],
  zero: "Never",
};

export const ExtAppEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ExtAppEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ExtAppId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["Rank", $xs.int, "?"],
    ["Filename", $xs.string, "?nil"],
    ["Parameters", $xs.string, "?nil"],
    ["Workdir", $xs.string, "?nil"],
    ["ShowState", () => ShowState$, "?"],
    ["VisibleIn", () => Navigation$, "?"],
    ["OnCentral", $xs.boolean, "?"],
    ["OnSatellite", $xs.boolean, "?"],
    ["OnTravel", $xs.boolean, "?"],
    ["OnSalesMarketingPocket", $xs.boolean, "?"],
    ["ShowInMenuBar", $xs.boolean, "?"],
    ["ShowInToolBar", $xs.boolean, "?"],
    ["ShowInAddressBar", $xs.boolean, "?"],
    ["ShowInStatusBar", $xs.boolean, "?"],
    ["Icon", $xs.short, "?"],
    ["WaitToFinish", $xs.boolean, "?"],
    ["ExecuteOnEvent", () => ExecuteOnEvent$, "?"],
    ["Path", $xs.string, "?nil"],
  ],
};

export const HeadingEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "HeadingEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["HeadingId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["Rank", $xs.short, "?"],
    ["UdListDefinitionId", $xs.int, "?"],
  ],
};

export const ArrayOfHeadingEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfHeadingEntity", namespace: $ns0, item: ["HeadingEntity", () => HeadingEntity$, "*nil"] };

export const IntStringDictionary$: $rt.DictionaryDescriptor = {
  kind: "dictionary",
  name: "IntStringDictionary",
  namespace: $ns0,
  pair: "IntStringKeyValuePair",
  key: ["Key", $xs.int, "1"],
  value: ["Value", $xs.string, "1nil"],
};

export const LanguageInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LanguageInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["LanguageInfoId", $xs.int, "?"],
    ["LCID", $xs.int, "?"],
    ["EnglishName", $xs.string, "?nil"],
    ["NativeName", $xs.string, "?nil"],
    ["ThreeLetterISOLanguageName", $xs.string, "?nil"],
    ["TwoLetterISOLanguageName", $xs.string, "?nil"],
    ["IsBuiltIn", $xs.boolean, "?"],
  ],
};

export const ArrayOfLanguageInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfLanguageInfo", namespace: $ns0, item: ["LanguageInfo", () => LanguageInfo$, "*nil"] };

export const ArrayOfLegalBase$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfLegalBase", namespace: $ns0, item: ["LegalBase", () => LegalBase$, "*nil"] };

export const ListEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ListEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["Rank", $xs.int, "?"],
    ["IsCustomList", $xs.boolean, "?"],
    ["IsMDOList", $xs.boolean, "?"],
    ["UseGroupsAndHeadings", $xs.boolean, "?"],
    ["ListType", $xs.string, "?nil"],
    ["InUseByUserDefinedFields", $xs.boolean, "?"],
  ],
};

export const ArrayOfListEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfListEntity", namespace: $ns0, item: ["ListEntity", () => ListEntity$, "*nil"] };

export const ListItemEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ListItemEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["UdListDefinitionId", $xs.int, "?"],
    ["Rank", $xs.int, "?"],
  ],
};

export const ArrayOfListItemEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfListItemEntity", namespace: $ns0, item: ["ListItemEntity", () => ListItemEntity$, "*nil"] };

export const LocalizedText$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "LocalizedText",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["LanguageId", $xs.int, "?"],
    ["ResourceId", $xs.int, "?"],
    ["Text", $xs.string, "?nil"],
    ["Type", () => LocalizedTextType$, "?"],
    ["LocalizedTextId", $xs.int, "?"],
    ["IsBuiltIn", $xs.boolean, "?"],
  ],
};

export const ArrayOfLocalizedText$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfLocalizedText", namespace: $ns0, item: ["LocalizedText", () => LocalizedText$, "*nil"] };

export const LocalizedTextType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "LocalizedTextType",
  namespace: $ns0,
  names: ["Unknown", "Label", "Table", "Column", "ImportField", "ImportObject", "ImportGUICategory", "StartupHints", "FunctionRightLabel", "FunctionRightDesc", "StatusMonitorName", "UdefContactLabel", "UdefPersonLabel", "UdefProjectLabel", "UdefSaleLabel", "UdefAppointmentLabel", "UdefDocumentLabel", "PushNotificationText"],
  zero: "Unknown",
};

export const ArrayOfLocalizedTextType$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfLocalizedTextType", namespace: $ns0, item: ["LocalizedTextType", () => LocalizedTextType$, "*"] };

export const MrMrs$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "MrMrs",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfMrMrs$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfMrMrs", namespace: $ns0, item: ["MrMrs", () => MrMrs$, "*nil"] };

export const PaymentTerm$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PaymentTerm",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfPaymentTerm$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfPaymentTerm", namespace: $ns0, item: ["PaymentTerm", () => PaymentTerm$, "*nil"] };

export const PaymentType$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PaymentType",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfPaymentType$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfPaymentType", namespace: $ns0, item: ["PaymentType", () => PaymentType$, "*nil"] };

export const ArrayOfPosition$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfPosition", namespace: $ns0, item: ["Position", () => Position$, "*nil"] };

export const ArrayOfPriority$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfPriority", namespace: $ns0, item: ["Priority", () => Priority$, "*nil"] };

export const ProductCategory$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProductCategory",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfProductCategory$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfProductCategory", namespace: $ns0, item: ["ProductCategory", () => ProductCategory$, "*nil"] };

export const ProductFamily$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProductFamily",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfProductFamily$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfProductFamily", namespace: $ns0, item: ["ProductFamily", () => ProductFamily$, "*nil"] };

export const ProductType$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProductType",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfProductType$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfProductType", namespace: $ns0, item: ["ProductType", () => ProductType$, "*nil"] };

export const ArrayOfProjectStatus$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfProjectStatus", namespace: $ns0, item: ["ProjectStatus", () => ProjectStatus$, "*nil"] };

export const ArrayOfProjectType$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfProjectType", namespace: $ns0, item: ["ProjectType", () => ProjectType$, "*nil"] };

export const ProjectTypeEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectTypeEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ProjTypeId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["DurationUnit", () => DurationUnit$, "?"],
    ["ProjectDuration", $xs.int, "?"],
    ["Deleted", $xs.boolean, "?"],
    ["HasGuide", $xs.boolean, "?"],
    ["IsAutoAdvance", $xs.boolean, "?"],
    ["Stages", () => ArrayOfSelectableMDOListItem$, "?nil"],
  ],
};

export const QuickReply$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuickReply",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["QuickReplyId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["HtmlBody", $xs.string, "?nil"],
  ],
};

export const ArrayOfQuickReply$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfQuickReply", namespace: $ns0, item: ["QuickReply", () => QuickReply$, "*nil"] };

export const QuoteApproveReason$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuoteApproveReason",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfQuoteApproveReason$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfQuoteApproveReason", namespace: $ns0, item: ["QuoteApproveReason", () => QuoteApproveReason$, "*nil"] };

export const QuoteDenyReason$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuoteDenyReason",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfQuoteDenyReason$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfQuoteDenyReason", namespace: $ns0, item: ["QuoteDenyReason", () => QuoteDenyReason$, "*nil"] };

export const ArrayOfRating$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfRating", namespace: $ns0, item: ["Rating", () => Rating$, "*nil"] };

export const ArrayOfReason$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfReason", namespace: $ns0, item: ["Reason", () => Reason$, "*nil"] };

export const ArrayOfReasonSold$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfReasonSold", namespace: $ns0, item: ["ReasonSold", () => ReasonSold$, "*nil"] };

export const ArrayOfReasonStalled$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfReasonStalled", namespace: $ns0, item: ["ReasonStalled", () => ReasonStalled$, "*nil"] };

export const RelationDefinitionEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RelationDefinitionEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ReldefId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["PassiveText", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["Rank", $xs.short, "?"],
    ["Source", () => RelationTarget$, "?"],
    ["Destination", () => RelationTarget$, "?"],
  ],
};

export const RelationTarget$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RelationTarget",
  namespace: $ns0,
  names: ["None", "Contact", "Person", "Both"],
  zero: "None",
};

export const ResourceEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ResourceEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ResourceId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["IsLocation", $xs.boolean, "?"],
    ["LocationAddress", $xs.string, "?nil"],
  ],
};

export const SaleStageEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SaleStageEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SaleStageId", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Probability", $xs.short, "?"],
    ["Deleted", $xs.boolean, "?"],
    ["Rank", $xs.short, "?"],
  ],
};

export const ArrayOfSaleStageEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfSaleStageEntity", namespace: $ns0, item: ["SaleStageEntity", () => SaleStageEntity$, "*nil"] };

export const ArrayOfSaleType$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfSaleType", namespace: $ns0, item: ["SaleType", () => SaleType$, "*nil"] };

export const SaleTypeEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SaleTypeEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SaleTypeId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["DurationUnit", () => DurationUnit$, "?"],
    ["SaleDuration", $xs.int, "?"],
    ["SaleTypeCatId", $xs.int, "?"],
    ["Deleted", $xs.boolean, "?"],
    ["HasGuide", $xs.boolean, "?"],
    ["HasStakeholders", $xs.boolean, "?"],
    ["IsAutoAdvance", $xs.boolean, "?"],
    ["AllowQuoteAlternatives", $xs.boolean, "?"],
    ["DefaultQuoteValidity", $xs.int, "?"],
    ["QuoteLinesTemplate", $xs.int, "?"],
    ["ConfirmationLinesTemplate", $xs.int, "?"],
    ["MaxDiscountPercentSet", $xs.boolean, "?"],
    ["MinEarningPercentSet", $xs.boolean, "?"],
    ["MaxDiscountPercent", $xs.int, "?"],
    ["MinEarningPercent", $xs.int, "?"],
    ["GroupQuoteLinesBy", $xs.int, "?"],
    ["SortGroupLinesBy", $xs.int, "?"],
    ["Stages", () => ArrayOfSelectableMDOListItem$, "?nil"],
  ],
};

export const ArrayOfSaleTypeEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfSaleTypeEntity", namespace: $ns0, item: ["SaleTypeEntity", () => SaleTypeEntity$, "*nil"] };

export const ArrayOfSelectionCategory$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfSelectionCategory", namespace: $ns0, item: ["SelectionCategory", () => SelectionCategory$, "*nil"] };

export const SenderMailMode$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "SenderMailMode",
  namespace: $ns0,
  names: ["UseDefaultSender", "UseOurContact", "UseSupportContact", "UseLoggedInUser"],
  zero: "UseDefaultSender",
};

export const ShowState$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ShowState",
  namespace: $ns0,
  names: ["Maximized", "Default", "UndefinedValue4", "UndefinedValue8", "UndefinedValue16", "UndefinedValue32", "UndefinedValue64", "UndefinedValue128", "ToolBar", "AddressBar", "StatusBar", "MenuBar"],
};

export const ShowTaskItemInClient$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ShowTaskItemInClient",
  namespace: $ns0,
  names: ["Web", "Mobile"],
};

export const ArrayOfSource$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfSource", namespace: $ns0, item: ["Source", () => Source$, "*nil"] };

export const ArrayOfTask$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTask", namespace: $ns0, item: ["Task", () => Task$, "*nil"] };

export const TaskListItemType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TaskListItemType",
  namespace: $ns0,
  names: ["None", "Url", "CrmScript", "SoProtocol"],
  zero: "None",
};

export const TaskMenu$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TaskMenu",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TaskMenuId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["TableName", $xs.string, "?nil"],
    ["Area", $xs.string, "?nil"],
    ["UrlOrSoprotocol", $xs.string, "?nil"],
    ["TaskType", () => TaskListItemType$, "?"],
    ["CrmScriptId", $xs.int, "?"],
    ["ShowInClient", () => ShowTaskItemInClient$, "?"],
    ["ArchiveBehaviour", () => ArchiveBehaviour$, "?"],
    ["Rank", $xs.short, "?"],
    ["Encoding", () => UrlEncoding$, "?"],
    ["ProgId", $xs.string, "?nil"],
    ["Deleted", $xs.boolean, "?"],
  ],
};

export const ArrayOfTaskMenu$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTaskMenu", namespace: $ns0, item: ["TaskMenu", () => TaskMenu$, "*nil"] };

export const ArrayOfTicketCategoryEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTicketCategoryEntity", namespace: $ns0, item: ["TicketCategoryEntity", () => TicketCategoryEntity$, "*nil"] };

export const TicketCategoryMembershipEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketCategoryMembershipEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["User", () => Associate$, "?nil"],
    ["Weight", $xs.short, "?"],
  ],
};

export const ArrayOfTicketCategoryMembershipEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTicketCategoryMembershipEntity", namespace: $ns0, item: ["TicketCategoryMembershipEntity", () => TicketCategoryMembershipEntity$, "*nil"] };

export const ArrayOfTicketPriority$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTicketPriority", namespace: $ns0, item: ["TicketPriority", () => TicketPriority$, "*nil"] };

export const ArrayOfTicketPriorityEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTicketPriorityEntity", namespace: $ns0, item: ["TicketPriorityEntity", () => TicketPriorityEntity$, "*nil"] };

export const TicketRelationDefinitionEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketRelationDefinitionEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketRelationDefId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["RelationType", () => TicketRelationType$, "?"],
    ["IsBuiltIn", $xs.boolean, "?"],
    ["IsParentMandatory", $xs.boolean, "?"],
    ["IsCloseParentWithChild", $xs.boolean, "?"],
    ["IsPreventClosingParent", $xs.boolean, "?"],
    ["IsCloseWithParent", $xs.boolean, "?"],
    ["SourceTicketTypes", () => ArrayOfint$, "?nil"],
    ["DestinationTicketTypes", () => ArrayOfint$, "?nil"],
  ],
};

export const ArrayOfTicketRelationDefinitionEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTicketRelationDefinitionEntity", namespace: $ns0, item: ["TicketRelationDefinitionEntity", () => TicketRelationDefinitionEntity$, "*nil"] };

export const TicketRelationDefinitionResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketRelationDefinitionResult",
  namespace: $ns0,
  members: [
    ["SourceTicketTypeId", $xs.int, "?"],
    ["DestinationTicketTypeId", $xs.int, "?"],
    ["IsValid", $xs.boolean, "?"],
    ["ExistingRelationDefinitionName", $xs.string, "?nil"],
  ],
};

export const ArrayOfTicketRelationDefinitionResult$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTicketRelationDefinitionResult", namespace: $ns0, item: ["TicketRelationDefinitionResult", () => TicketRelationDefinitionResult$, "*nil"] };

export const ArrayOfTicketStatusEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTicketStatusEntity", namespace: $ns0, item: ["TicketStatusEntity", () => TicketStatusEntity$, "*nil"] };

export const TicketTypeEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TicketTypeEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TicketTypeId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["Icon", $xs.string, "?nil"],
    ["DefaultTicketStatus", $xs.int, "?"],
    ["TicketStatuses", () => ArrayOfint$, "?nil"],
    ["DefaultTicketPriority", $xs.int, "?"],
    ["TicketPriorities", () => ArrayOfint$, "?nil"],
    ["ReplyTemplate", $xs.int, "?"],
    ["IsExternalVisible", $xs.boolean, "?"],
    ["IsDefault", $xs.boolean, "?"],
    ["ShowInNew", $xs.boolean, "?"],
    ["ExcludeSignature", $xs.boolean, "?"],
    ["ExcludeEmailRecipients", $xs.boolean, "?"],
    ["ExternalAsDefault", $xs.boolean, "?"],
    ["VisibleForGroups", () => ArrayOfint$, "?nil"],
    ["ReplyForwardNoSignature", $xs.boolean, "?"],
    ["ReplyExternalAsDefault", $xs.boolean, "?"],
  ],
};

export const ArrayOfTicketTypeEntity$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTicketTypeEntity", namespace: $ns0, item: ["TicketTypeEntity", () => TicketTypeEntity$, "*nil"] };

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

/** Description of the agent, from which the session creates its messages. */
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

export interface ListAgent extends IListAgent {}
export const ListAgent: $rt.ClientOf<ListAgent> = /* @__PURE__ */ $client(ListAgent$);
