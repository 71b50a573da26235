/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { type ApproveRejectResponse, ApproveRejectResponse$ } from "../carriers/A.js";
import { type FieldMetadata, FieldMetadataDictionary$ } from "../carriers/F.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { ArrayOfPluginResponse$, ArrayOfPriceList$, ArrayOfProduct$, ArrayOfProductExtraDataField$, type PluginResponse, PluginResponse$, type PluginUrlResponse, PluginUrlResponse$, type PriceList, PriceList$, type Product, Product$, type ProductExtraDataField } from "../carriers/P.js";
import { ArrayOfQuoteAlternative$, ArrayOfQuoteConnection$, ArrayOfQuoteLine$, ArrayOfQuoteLineConfiguration$, ArrayOfQuoteVersion$, ArrayOfQuoteVersionAttachment$, type Quote, Quote$, type QuoteAlternative, QuoteAlternative$, type QuoteAlternativeRecalculated, QuoteAlternativeRecalculated$, type QuoteConnection, QuoteConnection$, type QuoteEntity, QuoteEntity$, type QuoteLine, QuoteLine$, type QuoteLineConfiguration, QuoteLineConfiguration$, type QuotePublishDocuments, QuotePublishDocuments$, type QuoteVersion, QuoteVersion$, type QuoteVersionAttachment, type QuoteVersionButtonAction, QuoteVersionButtonAction$, type QuoteVersionButtonState, QuoteVersionButtonState$, type QuoteVersionStatusInformation, QuoteVersionStatusInformation$, type QuoteVersionValidated, QuoteVersionValidated$, type QuoteVersionWorkflowState, QuoteVersionWorkflowState$ } from "../carriers/Q.js";
import { ArrayOfstring$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface IQuoteAgent {
  UpdateQuoteVersionPrices(request: UpdateQuoteVersionPricesRequest, options?: $rt.CallOptions): Promise<QuoteVersionValidated | null>;
  SaveQuoteVersionNumber(request: SaveQuoteVersionNumberRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetQuoteVersionWorkflowImageState(request: GetQuoteVersionWorkflowImageStateRequest, options?: $rt.CallOptions): Promise<QuoteVersionButtonState | null>;
  GetQuoteVersionWorkflowButtonStates(request: GetQuoteVersionWorkflowButtonStatesRequest, options?: $rt.CallOptions): Promise<QuoteVersionWorkflowState | null>;
  GetQuoteVersionWorkflowStatusInfo(request: GetQuoteVersionWorkflowStatusInfoRequest, options?: $rt.CallOptions): Promise<QuoteVersionStatusInformation | null>;
  RequestApproval(request: RequestApprovalRequest, options?: $rt.CallOptions): Promise<PluginResponse | null>;
  CancelApprovalRequest(request: CancelApprovalRequestRequest, options?: $rt.CallOptions): Promise<PluginResponse | null>;
  CreateOrUpdateQuoteVersionAttachments(request: CreateOrUpdateQuoteVersionAttachmentsRequest, options?: $rt.CallOptions): Promise<(QuoteVersionAttachment | null)[] | null>;
  IncludeQuoteVersionAttachment(request: IncludeQuoteVersionAttachmentRequest, options?: $rt.CallOptions): Promise<boolean>;
  ToggleSaleTypeQuoteAttachmentDefaultIncluded(request: ToggleSaleTypeQuoteAttachmentDefaultIncludedRequest, options?: $rt.CallOptions): Promise<boolean>;
  AddSaleTypeQuoteAttachment(request: AddSaleTypeQuoteAttachmentRequest, options?: $rt.CallOptions): Promise<number>;
  DeleteSaleTypeQuoteAttachment(request: DeleteSaleTypeQuoteAttachmentRequest, options?: $rt.CallOptions): Promise<void>;
  ToggleQuoteVersionAttachmentIncluded(request: ToggleQuoteVersionAttachmentIncludedRequest, options?: $rt.CallOptions): Promise<boolean>;
  CreateDefaultPriceList(options?: $rt.CallOptions): Promise<PriceList | null>;
  SavePriceList(request: SavePriceListRequest, options?: $rt.CallOptions): Promise<PriceList | null>;
  DeletePriceList(request: DeletePriceListRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultProduct(options?: $rt.CallOptions): Promise<Product | null>;
  SaveProduct(request: SaveProductRequest, options?: $rt.CallOptions): Promise<Product | null>;
  DeleteProduct(request: DeleteProductRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultQuoteAlternative(options?: $rt.CallOptions): Promise<QuoteAlternative | null>;
  SaveQuoteAlternative(request: SaveQuoteAlternativeRequest, options?: $rt.CallOptions): Promise<QuoteAlternative | null>;
  GetConfigurationFields(request: GetConfigurationFieldsRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<FieldMetadata | null> | null>;
  TestConnection(request: TestConnectionRequest, options?: $rt.CallOptions): Promise<PluginResponse | null>;
  GetPriceList(request: GetPriceListRequest, options?: $rt.CallOptions): Promise<PriceList | null>;
  CopySuperOfficePriceList(request: CopySuperOfficePriceListRequest, options?: $rt.CallOptions): Promise<PriceList | null>;
  GetProductImage(request: GetProductImageRequest, options?: $rt.CallOptions): Promise<string | null>;
  FindProduct(request: FindProductRequest, options?: $rt.CallOptions): Promise<(Product | null)[] | null>;
  GetProduct(request: GetProductRequest, options?: $rt.CallOptions): Promise<Product | null>;
  GetProductFromDbId(request: GetProductFromDbIdRequest, options?: $rt.CallOptions): Promise<Product | null>;
  RemoveProduct(request: RemoveProductRequest, options?: $rt.CallOptions): Promise<void>;
  ToggleProductInAssortment(request: ToggleProductInAssortmentRequest, options?: $rt.CallOptions): Promise<void>;
  SaveQuote(request: SaveQuoteRequest, options?: $rt.CallOptions): Promise<Quote | null>;
  GetQuote(request: GetQuoteRequest, options?: $rt.CallOptions): Promise<Quote | null>;
  GetQuoteFromSaleId(request: GetQuoteFromSaleIdRequest, options?: $rt.CallOptions): Promise<Quote | null>;
  GetQuoteAlternative(request: GetQuoteAlternativeRequest, options?: $rt.CallOptions): Promise<QuoteAlternative | null>;
  RecalculateQuoteAlternative(request: RecalculateQuoteAlternativeRequest, options?: $rt.CallOptions): Promise<QuoteAlternativeRecalculated | null>;
  GetQuoteAlternatives(request: GetQuoteAlternativesRequest, options?: $rt.CallOptions): Promise<(QuoteAlternative | null)[] | null>;
  MoveQuoteLine(request: MoveQuoteLineRequest, options?: $rt.CallOptions): Promise<void>;
  CreateQuoteAlternative(request: CreateQuoteAlternativeRequest, options?: $rt.CallOptions): Promise<QuoteAlternative | null>;
  CopyQuoteAlternative(request: CopyQuoteAlternativeRequest, options?: $rt.CallOptions): Promise<QuoteAlternative | null>;
  DeleteQuoteAlternative(request: DeleteQuoteAlternativeRequest, options?: $rt.CallOptions): Promise<void>;
  HasConnections(options?: $rt.CallOptions): Promise<PluginResponse | null>;
  GetAllInstalledQuoteConnections(options?: $rt.CallOptions): Promise<(QuoteConnection | null)[] | null>;
  GetAllAvailableQuoteConnections(options?: $rt.CallOptions): Promise<(QuoteConnection | null)[] | null>;
  GetAllAvailableQuoteConnectionsWithPriceLists(options?: $rt.CallOptions): Promise<(QuoteConnection | null)[] | null>;
  CreateConnectionFromConnectorName(request: CreateConnectionFromConnectorNameRequest, options?: $rt.CallOptions): Promise<QuoteConnection | null>;
  GetConnection(request: GetConnectionRequest, options?: $rt.CallOptions): Promise<QuoteConnection | null>;
  SaveConnection(request: SaveConnectionRequest, options?: $rt.CallOptions): Promise<QuoteConnection | null>;
  DeleteConnection(request: DeleteConnectionRequest, options?: $rt.CallOptions): Promise<void>;
  RestoreConnection(request: RestoreConnectionRequest, options?: $rt.CallOptions): Promise<void>;
  GetConnectionsForAssociate(request: GetConnectionsForAssociateRequest, options?: $rt.CallOptions): Promise<(QuoteConnection | null)[] | null>;
  GetActivePriceLists(request: GetActivePriceListsRequest, options?: $rt.CallOptions): Promise<(PriceList | null)[] | null>;
  GetActivePriceListsByCurrencyId(request: GetActivePriceListsByCurrencyIdRequest, options?: $rt.CallOptions): Promise<(PriceList | null)[] | null>;
  GetAllPriceLists(request: GetAllPriceListsRequest, options?: $rt.CallOptions): Promise<(PriceList | null)[] | null>;
  GetAllPriceListsByCurrencyId(request: GetAllPriceListsByCurrencyIdRequest, options?: $rt.CallOptions): Promise<(PriceList | null)[] | null>;
  GetConnectorCapabilityNames(request: GetConnectorCapabilityNamesRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  GetConnectorCapabilities(request: GetConnectorCapabilitiesRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  CanConnectorProvideCapability(request: CanConnectorProvideCapabilityRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetConnectionStartupErrors(options?: $rt.CallOptions): Promise<(PluginResponse | null)[] | null>;
  GetConnectionStartupResponse(request: GetConnectionStartupResponseRequest, options?: $rt.CallOptions): Promise<PluginResponse | null>;
  GetConnectionConfigFields(request: GetConnectionConfigFieldsRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  SaveConnectionConfigFields(request: SaveConnectionConfigFieldsRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  CreateAndSaveQuote(request: CreateAndSaveQuoteRequest, options?: $rt.CallOptions): Promise<QuoteEntity | null>;
  GetQuoteEntity(request: GetQuoteEntityRequest, options?: $rt.CallOptions): Promise<QuoteEntity | null>;
  GetQuoteEntityFromSaleId(request: GetQuoteEntityFromSaleIdRequest, options?: $rt.CallOptions): Promise<QuoteEntity | null>;
  SaveQuoteEntity(request: SaveQuoteEntityRequest, options?: $rt.CallOptions): Promise<QuoteEntity | null>;
  CreateAndSaveQuoteFromSale(request: CreateAndSaveQuoteFromSaleRequest, options?: $rt.CallOptions): Promise<QuoteEntity | null>;
  PlaceOrder(request: PlaceOrderRequest, options?: $rt.CallOptions): Promise<PluginUrlResponse | null>;
  GetOrderState(request: GetOrderStateRequest, options?: $rt.CallOptions): Promise<PluginUrlResponse | null>;
  DeleteQuote(request: DeleteQuoteRequest, options?: $rt.CallOptions): Promise<void>;
  CreateQuoteLine(request: CreateQuoteLineRequest, options?: $rt.CallOptions): Promise<QuoteLine | null>;
  CreateQuoteLineFromProduct(request: CreateQuoteLineFromProductRequest, options?: $rt.CallOptions): Promise<QuoteLine | null>;
  SaveQuoteLine(request: SaveQuoteLineRequest, options?: $rt.CallOptions): Promise<QuoteLine | null>;
  SaveQuoteLines(request: SaveQuoteLinesRequest, options?: $rt.CallOptions): Promise<(QuoteLine | null)[] | null>;
  GetQuoteLine(request: GetQuoteLineRequest, options?: $rt.CallOptions): Promise<QuoteLine | null>;
  GetQuoteLines(request: GetQuoteLinesRequest, options?: $rt.CallOptions): Promise<(QuoteLine | null)[] | null>;
  DeleteQuoteLine(request: DeleteQuoteLineRequest, options?: $rt.CallOptions): Promise<void>;
  DeleteQuoteLines(request: DeleteQuoteLinesRequest, options?: $rt.CallOptions): Promise<void>;
  RecalculateQuoteLine(request: RecalculateQuoteLineRequest, options?: $rt.CallOptions): Promise<QuoteLine | null>;
  GetExtraInfo(request: GetExtraInfoRequest, options?: $rt.CallOptions): Promise<(ProductExtraDataField | null)[] | null>;
  CreateAndSaveQuoteLines(request: CreateAndSaveQuoteLinesRequest, options?: $rt.CallOptions): Promise<number>;
  GetQuoteLineConfiguration(request: GetQuoteLineConfigurationRequest, options?: $rt.CallOptions): Promise<QuoteLineConfiguration | null>;
  GetQuoteLineConfigurationFromFieldName(request: GetQuoteLineConfigurationFromFieldNameRequest, options?: $rt.CallOptions): Promise<QuoteLineConfiguration | null>;
  GetAllQuoteLineConfigurations(options?: $rt.CallOptions): Promise<(QuoteLineConfiguration | null)[] | null>;
  GetInUseQuoteLineConfigurations(options?: $rt.CallOptions): Promise<(QuoteLineConfiguration | null)[] | null>;
  SaveQuoteLineConfiguration(request: SaveQuoteLineConfigurationRequest, options?: $rt.CallOptions): Promise<QuoteLineConfiguration | null>;
  SaveQuoteLineConfigurations(request: SaveQuoteLineConfigurationsRequest, options?: $rt.CallOptions): Promise<(QuoteLineConfiguration | null)[] | null>;
  ValidateQuoteVersion(request: ValidateQuoteVersionRequest, options?: $rt.CallOptions): Promise<QuoteVersionValidated | null>;
  CreateAndSaveQuoteVersion(request: CreateAndSaveQuoteVersionRequest, options?: $rt.CallOptions): Promise<QuoteVersion | null>;
  GetQuoteVersion(request: GetQuoteVersionRequest, options?: $rt.CallOptions): Promise<QuoteVersion | null>;
  GetQuoteVersions(request: GetQuoteVersionsRequest, options?: $rt.CallOptions): Promise<(QuoteVersion | null)[] | null>;
  SendQuoteVersion(request: SendQuoteVersionRequest, options?: $rt.CallOptions): Promise<PluginUrlResponse | null>;
  SaveQuoteVersion(request: SaveQuoteVersionRequest, options?: $rt.CallOptions): Promise<QuoteVersion | null>;
  ApproveQuoteVersion(request: ApproveQuoteVersionRequest, options?: $rt.CallOptions): Promise<ApproveRejectResponse | null>;
  RejectQuoteVersion(request: RejectQuoteVersionRequest, options?: $rt.CallOptions): Promise<ApproveRejectResponse | null>;
  GenerateQuoteDocuments(request: GenerateQuoteDocumentsRequest, options?: $rt.CallOptions): Promise<QuotePublishDocuments | null>;
  GetOrderConfirmation(request: GetOrderConfirmationRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetQuoteVersionWorkflowState(request: GetQuoteVersionWorkflowStateRequest, options?: $rt.CallOptions): Promise<QuoteVersionWorkflowState | null>;
}

export class QuoteAgent implements IQuoteAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  UpdateQuoteVersionPrices(request: UpdateQuoteVersionPricesRequest, options?: $rt.CallOptions): Promise<QuoteVersionValidated | null> {
    return this.#session.call(QuoteAgent$, "UpdateQuoteVersionPrices", request, options);
  }

  SaveQuoteVersionNumber(request: SaveQuoteVersionNumberRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(QuoteAgent$, "SaveQuoteVersionNumber", request, options);
  }

  GetQuoteVersionWorkflowImageState(request: GetQuoteVersionWorkflowImageStateRequest, options?: $rt.CallOptions): Promise<QuoteVersionButtonState | null> {
    return this.#session.call(QuoteAgent$, "GetQuoteVersionWorkflowImageState", request, options);
  }

  GetQuoteVersionWorkflowButtonStates(request: GetQuoteVersionWorkflowButtonStatesRequest, options?: $rt.CallOptions): Promise<QuoteVersionWorkflowState | null> {
    return this.#session.call(QuoteAgent$, "GetQuoteVersionWorkflowButtonStates", request, options);
  }

  GetQuoteVersionWorkflowStatusInfo(request: GetQuoteVersionWorkflowStatusInfoRequest, options?: $rt.CallOptions): Promise<QuoteVersionStatusInformation | null> {
    return this.#session.call(QuoteAgent$, "GetQuoteVersionWorkflowStatusInfo", request, options);
  }

  RequestApproval(request: RequestApprovalRequest, options?: $rt.CallOptions): Promise<PluginResponse | null> {
    return this.#session.call(QuoteAgent$, "RequestApproval", request, options);
  }

  CancelApprovalRequest(request: CancelApprovalRequestRequest, options?: $rt.CallOptions): Promise<PluginResponse | null> {
    return this.#session.call(QuoteAgent$, "CancelApprovalRequest", request, options);
  }

  CreateOrUpdateQuoteVersionAttachments(request: CreateOrUpdateQuoteVersionAttachmentsRequest, options?: $rt.CallOptions): Promise<(QuoteVersionAttachment | null)[] | null> {
    return this.#session.call(QuoteAgent$, "CreateOrUpdateQuoteVersionAttachments", request, options);
  }

  IncludeQuoteVersionAttachment(request: IncludeQuoteVersionAttachmentRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(QuoteAgent$, "IncludeQuoteVersionAttachment", request, options);
  }

  ToggleSaleTypeQuoteAttachmentDefaultIncluded(request: ToggleSaleTypeQuoteAttachmentDefaultIncludedRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(QuoteAgent$, "ToggleSaleTypeQuoteAttachmentDefaultIncluded", request, options);
  }

  AddSaleTypeQuoteAttachment(request: AddSaleTypeQuoteAttachmentRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(QuoteAgent$, "AddSaleTypeQuoteAttachment", request, options);
  }

  DeleteSaleTypeQuoteAttachment(request: DeleteSaleTypeQuoteAttachmentRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(QuoteAgent$, "DeleteSaleTypeQuoteAttachment", request, options);
  }

  ToggleQuoteVersionAttachmentIncluded(request: ToggleQuoteVersionAttachmentIncludedRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(QuoteAgent$, "ToggleQuoteVersionAttachmentIncluded", request, options);
  }

  CreateDefaultPriceList(options?: $rt.CallOptions): Promise<PriceList | null> {
    return this.#session.call(QuoteAgent$, "CreateDefaultPriceList", {}, options);
  }

  SavePriceList(request: SavePriceListRequest, options?: $rt.CallOptions): Promise<PriceList | null> {
    return this.#session.call(QuoteAgent$, "SavePriceList", request, options);
  }

  DeletePriceList(request: DeletePriceListRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(QuoteAgent$, "DeletePriceList", request, options);
  }

  CreateDefaultProduct(options?: $rt.CallOptions): Promise<Product | null> {
    return this.#session.call(QuoteAgent$, "CreateDefaultProduct", {}, options);
  }

  SaveProduct(request: SaveProductRequest, options?: $rt.CallOptions): Promise<Product | null> {
    return this.#session.call(QuoteAgent$, "SaveProduct", request, options);
  }

  DeleteProduct(request: DeleteProductRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(QuoteAgent$, "DeleteProduct", request, options);
  }

  CreateDefaultQuoteAlternative(options?: $rt.CallOptions): Promise<QuoteAlternative | null> {
    return this.#session.call(QuoteAgent$, "CreateDefaultQuoteAlternative", {}, options);
  }

  SaveQuoteAlternative(request: SaveQuoteAlternativeRequest, options?: $rt.CallOptions): Promise<QuoteAlternative | null> {
    return this.#session.call(QuoteAgent$, "SaveQuoteAlternative", request, options);
  }

  GetConfigurationFields(request: GetConfigurationFieldsRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<FieldMetadata | null> | null> {
    return this.#session.call(QuoteAgent$, "GetConfigurationFields", request, options);
  }

  TestConnection(request: TestConnectionRequest, options?: $rt.CallOptions): Promise<PluginResponse | null> {
    return this.#session.call(QuoteAgent$, "TestConnection", request, options);
  }

  GetPriceList(request: GetPriceListRequest, options?: $rt.CallOptions): Promise<PriceList | null> {
    return this.#session.call(QuoteAgent$, "GetPriceList", request, options);
  }

  CopySuperOfficePriceList(request: CopySuperOfficePriceListRequest, options?: $rt.CallOptions): Promise<PriceList | null> {
    return this.#session.call(QuoteAgent$, "CopySuperOfficePriceList", request, options);
  }

  GetProductImage(request: GetProductImageRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(QuoteAgent$, "GetProductImage", request, options);
  }

  FindProduct(request: FindProductRequest, options?: $rt.CallOptions): Promise<(Product | null)[] | null> {
    return this.#session.call(QuoteAgent$, "FindProduct", request, options);
  }

  GetProduct(request: GetProductRequest, options?: $rt.CallOptions): Promise<Product | null> {
    return this.#session.call(QuoteAgent$, "GetProduct", request, options);
  }

  GetProductFromDbId(request: GetProductFromDbIdRequest, options?: $rt.CallOptions): Promise<Product | null> {
    return this.#session.call(QuoteAgent$, "GetProductFromDbId", request, options);
  }

  RemoveProduct(request: RemoveProductRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(QuoteAgent$, "RemoveProduct", request, options);
  }

  ToggleProductInAssortment(request: ToggleProductInAssortmentRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(QuoteAgent$, "ToggleProductInAssortment", request, options);
  }

  SaveQuote(request: SaveQuoteRequest, options?: $rt.CallOptions): Promise<Quote | null> {
    return this.#session.call(QuoteAgent$, "SaveQuote", request, options);
  }

  GetQuote(request: GetQuoteRequest, options?: $rt.CallOptions): Promise<Quote | null> {
    return this.#session.call(QuoteAgent$, "GetQuote", request, options);
  }

  GetQuoteFromSaleId(request: GetQuoteFromSaleIdRequest, options?: $rt.CallOptions): Promise<Quote | null> {
    return this.#session.call(QuoteAgent$, "GetQuoteFromSaleId", request, options);
  }

  GetQuoteAlternative(request: GetQuoteAlternativeRequest, options?: $rt.CallOptions): Promise<QuoteAlternative | null> {
    return this.#session.call(QuoteAgent$, "GetQuoteAlternative", request, options);
  }

  RecalculateQuoteAlternative(request: RecalculateQuoteAlternativeRequest, options?: $rt.CallOptions): Promise<QuoteAlternativeRecalculated | null> {
    return this.#session.call(QuoteAgent$, "RecalculateQuoteAlternative", request, options);
  }

  GetQuoteAlternatives(request: GetQuoteAlternativesRequest, options?: $rt.CallOptions): Promise<(QuoteAlternative | null)[] | null> {
    return this.#session.call(QuoteAgent$, "GetQuoteAlternatives", request, options);
  }

  MoveQuoteLine(request: MoveQuoteLineRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(QuoteAgent$, "MoveQuoteLine", request, options);
  }

  CreateQuoteAlternative(request: CreateQuoteAlternativeRequest, options?: $rt.CallOptions): Promise<QuoteAlternative | null> {
    return this.#session.call(QuoteAgent$, "CreateQuoteAlternative", request, options);
  }

  CopyQuoteAlternative(request: CopyQuoteAlternativeRequest, options?: $rt.CallOptions): Promise<QuoteAlternative | null> {
    return this.#session.call(QuoteAgent$, "CopyQuoteAlternative", request, options);
  }

  DeleteQuoteAlternative(request: DeleteQuoteAlternativeRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(QuoteAgent$, "DeleteQuoteAlternative", request, options);
  }

  HasConnections(options?: $rt.CallOptions): Promise<PluginResponse | null> {
    return this.#session.call(QuoteAgent$, "HasConnections", {}, options);
  }

  GetAllInstalledQuoteConnections(options?: $rt.CallOptions): Promise<(QuoteConnection | null)[] | null> {
    return this.#session.call(QuoteAgent$, "GetAllInstalledQuoteConnections", {}, options);
  }

  GetAllAvailableQuoteConnections(options?: $rt.CallOptions): Promise<(QuoteConnection | null)[] | null> {
    return this.#session.call(QuoteAgent$, "GetAllAvailableQuoteConnections", {}, options);
  }

  GetAllAvailableQuoteConnectionsWithPriceLists(options?: $rt.CallOptions): Promise<(QuoteConnection | null)[] | null> {
    return this.#session.call(QuoteAgent$, "GetAllAvailableQuoteConnectionsWithPriceLists", {}, options);
  }

  CreateConnectionFromConnectorName(request: CreateConnectionFromConnectorNameRequest, options?: $rt.CallOptions): Promise<QuoteConnection | null> {
    return this.#session.call(QuoteAgent$, "CreateConnectionFromConnectorName", request, options);
  }

  GetConnection(request: GetConnectionRequest, options?: $rt.CallOptions): Promise<QuoteConnection | null> {
    return this.#session.call(QuoteAgent$, "GetConnection", request, options);
  }

  SaveConnection(request: SaveConnectionRequest, options?: $rt.CallOptions): Promise<QuoteConnection | null> {
    return this.#session.call(QuoteAgent$, "SaveConnection", request, options);
  }

  DeleteConnection(request: DeleteConnectionRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(QuoteAgent$, "DeleteConnection", request, options);
  }

  RestoreConnection(request: RestoreConnectionRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(QuoteAgent$, "RestoreConnection", request, options);
  }

  GetConnectionsForAssociate(request: GetConnectionsForAssociateRequest, options?: $rt.CallOptions): Promise<(QuoteConnection | null)[] | null> {
    return this.#session.call(QuoteAgent$, "GetConnectionsForAssociate", request, options);
  }

  GetActivePriceLists(request: GetActivePriceListsRequest, options?: $rt.CallOptions): Promise<(PriceList | null)[] | null> {
    return this.#session.call(QuoteAgent$, "GetActivePriceLists", request, options);
  }

  GetActivePriceListsByCurrencyId(request: GetActivePriceListsByCurrencyIdRequest, options?: $rt.CallOptions): Promise<(PriceList | null)[] | null> {
    return this.#session.call(QuoteAgent$, "GetActivePriceListsByCurrencyId", request, options);
  }

  GetAllPriceLists(request: GetAllPriceListsRequest, options?: $rt.CallOptions): Promise<(PriceList | null)[] | null> {
    return this.#session.call(QuoteAgent$, "GetAllPriceLists", request, options);
  }

  GetAllPriceListsByCurrencyId(request: GetAllPriceListsByCurrencyIdRequest, options?: $rt.CallOptions): Promise<(PriceList | null)[] | null> {
    return this.#session.call(QuoteAgent$, "GetAllPriceListsByCurrencyId", request, options);
  }

  GetConnectorCapabilityNames(request: GetConnectorCapabilityNamesRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null> {
    return this.#session.call(QuoteAgent$, "GetConnectorCapabilityNames", request, options);
  }

  GetConnectorCapabilities(request: GetConnectorCapabilitiesRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null> {
    return this.#session.call(QuoteAgent$, "GetConnectorCapabilities", request, options);
  }

  CanConnectorProvideCapability(request: CanConnectorProvideCapabilityRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(QuoteAgent$, "CanConnectorProvideCapability", request, options);
  }

  GetConnectionStartupErrors(options?: $rt.CallOptions): Promise<(PluginResponse | null)[] | null> {
    return this.#session.call(QuoteAgent$, "GetConnectionStartupErrors", {}, options);
  }

  GetConnectionStartupResponse(request: GetConnectionStartupResponseRequest, options?: $rt.CallOptions): Promise<PluginResponse | null> {
    return this.#session.call(QuoteAgent$, "GetConnectionStartupResponse", request, options);
  }

  GetConnectionConfigFields(request: GetConnectionConfigFieldsRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null> {
    return this.#session.call(QuoteAgent$, "GetConnectionConfigFields", request, options);
  }

  SaveConnectionConfigFields(request: SaveConnectionConfigFieldsRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null> {
    return this.#session.call(QuoteAgent$, "SaveConnectionConfigFields", request, options);
  }

  CreateAndSaveQuote(request: CreateAndSaveQuoteRequest, options?: $rt.CallOptions): Promise<QuoteEntity | null> {
    return this.#session.call(QuoteAgent$, "CreateAndSaveQuote", request, options);
  }

  GetQuoteEntity(request: GetQuoteEntityRequest, options?: $rt.CallOptions): Promise<QuoteEntity | null> {
    return this.#session.call(QuoteAgent$, "GetQuoteEntity", request, options);
  }

  GetQuoteEntityFromSaleId(request: GetQuoteEntityFromSaleIdRequest, options?: $rt.CallOptions): Promise<QuoteEntity | null> {
    return this.#session.call(QuoteAgent$, "GetQuoteEntityFromSaleId", request, options);
  }

  SaveQuoteEntity(request: SaveQuoteEntityRequest, options?: $rt.CallOptions): Promise<QuoteEntity | null> {
    return this.#session.call(QuoteAgent$, "SaveQuoteEntity", request, options);
  }

  CreateAndSaveQuoteFromSale(request: CreateAndSaveQuoteFromSaleRequest, options?: $rt.CallOptions): Promise<QuoteEntity | null> {
    return this.#session.call(QuoteAgent$, "CreateAndSaveQuoteFromSale", request, options);
  }

  PlaceOrder(request: PlaceOrderRequest, options?: $rt.CallOptions): Promise<PluginUrlResponse | null> {
    return this.#session.call(QuoteAgent$, "PlaceOrder", request, options);
  }

  GetOrderState(request: GetOrderStateRequest, options?: $rt.CallOptions): Promise<PluginUrlResponse | null> {
    return this.#session.call(QuoteAgent$, "GetOrderState", request, options);
  }

  DeleteQuote(request: DeleteQuoteRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(QuoteAgent$, "DeleteQuote", request, options);
  }

  CreateQuoteLine(request: CreateQuoteLineRequest, options?: $rt.CallOptions): Promise<QuoteLine | null> {
    return this.#session.call(QuoteAgent$, "CreateQuoteLine", request, options);
  }

  CreateQuoteLineFromProduct(request: CreateQuoteLineFromProductRequest, options?: $rt.CallOptions): Promise<QuoteLine | null> {
    return this.#session.call(QuoteAgent$, "CreateQuoteLineFromProduct", request, options);
  }

  SaveQuoteLine(request: SaveQuoteLineRequest, options?: $rt.CallOptions): Promise<QuoteLine | null> {
    return this.#session.call(QuoteAgent$, "SaveQuoteLine", request, options);
  }

  SaveQuoteLines(request: SaveQuoteLinesRequest, options?: $rt.CallOptions): Promise<(QuoteLine | null)[] | null> {
    return this.#session.call(QuoteAgent$, "SaveQuoteLines", request, options);
  }

  GetQuoteLine(request: GetQuoteLineRequest, options?: $rt.CallOptions): Promise<QuoteLine | null> {
    return this.#session.call(QuoteAgent$, "GetQuoteLine", request, options);
  }

  GetQuoteLines(request: GetQuoteLinesRequest, options?: $rt.CallOptions): Promise<(QuoteLine | null)[] | null> {
    return this.#session.call(QuoteAgent$, "GetQuoteLines", request, options);
  }

  DeleteQuoteLine(request: DeleteQuoteLineRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(QuoteAgent$, "DeleteQuoteLine", request, options);
  }

  DeleteQuoteLines(request: DeleteQuoteLinesRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(QuoteAgent$, "DeleteQuoteLines", request, options);
  }

  RecalculateQuoteLine(request: RecalculateQuoteLineRequest, options?: $rt.CallOptions): Promise<QuoteLine | null> {
    return this.#session.call(QuoteAgent$, "RecalculateQuoteLine", request, options);
  }

  GetExtraInfo(request: GetExtraInfoRequest, options?: $rt.CallOptions): Promise<(ProductExtraDataField | null)[] | null> {
    return this.#session.call(QuoteAgent$, "GetExtraInfo", request, options);
  }

  CreateAndSaveQuoteLines(request: CreateAndSaveQuoteLinesRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(QuoteAgent$, "CreateAndSaveQuoteLines", request, options);
  }

  GetQuoteLineConfiguration(request: GetQuoteLineConfigurationRequest, options?: $rt.CallOptions): Promise<QuoteLineConfiguration | null> {
    return this.#session.call(QuoteAgent$, "GetQuoteLineConfiguration", request, options);
  }

  GetQuoteLineConfigurationFromFieldName(request: GetQuoteLineConfigurationFromFieldNameRequest, options?: $rt.CallOptions): Promise<QuoteLineConfiguration | null> {
    return this.#session.call(QuoteAgent$, "GetQuoteLineConfigurationFromFieldName", request, options);
  }

  GetAllQuoteLineConfigurations(options?: $rt.CallOptions): Promise<(QuoteLineConfiguration | null)[] | null> {
    return this.#session.call(QuoteAgent$, "GetAllQuoteLineConfigurations", {}, options);
  }

  GetInUseQuoteLineConfigurations(options?: $rt.CallOptions): Promise<(QuoteLineConfiguration | null)[] | null> {
    return this.#session.call(QuoteAgent$, "GetInUseQuoteLineConfigurations", {}, options);
  }

  SaveQuoteLineConfiguration(request: SaveQuoteLineConfigurationRequest, options?: $rt.CallOptions): Promise<QuoteLineConfiguration | null> {
    return this.#session.call(QuoteAgent$, "SaveQuoteLineConfiguration", request, options);
  }

  SaveQuoteLineConfigurations(request: SaveQuoteLineConfigurationsRequest, options?: $rt.CallOptions): Promise<(QuoteLineConfiguration | null)[] | null> {
    return this.#session.call(QuoteAgent$, "SaveQuoteLineConfigurations", request, options);
  }

  ValidateQuoteVersion(request: ValidateQuoteVersionRequest, options?: $rt.CallOptions): Promise<QuoteVersionValidated | null> {
    return this.#session.call(QuoteAgent$, "ValidateQuoteVersion", request, options);
  }

  CreateAndSaveQuoteVersion(request: CreateAndSaveQuoteVersionRequest, options?: $rt.CallOptions): Promise<QuoteVersion | null> {
    return this.#session.call(QuoteAgent$, "CreateAndSaveQuoteVersion", request, options);
  }

  GetQuoteVersion(request: GetQuoteVersionRequest, options?: $rt.CallOptions): Promise<QuoteVersion | null> {
    return this.#session.call(QuoteAgent$, "GetQuoteVersion", request, options);
  }

  GetQuoteVersions(request: GetQuoteVersionsRequest, options?: $rt.CallOptions): Promise<(QuoteVersion | null)[] | null> {
    return this.#session.call(QuoteAgent$, "GetQuoteVersions", request, options);
  }

  SendQuoteVersion(request: SendQuoteVersionRequest, options?: $rt.CallOptions): Promise<PluginUrlResponse | null> {
    return this.#session.call(QuoteAgent$, "SendQuoteVersion", request, options);
  }

  SaveQuoteVersion(request: SaveQuoteVersionRequest, options?: $rt.CallOptions): Promise<QuoteVersion | null> {
    return this.#session.call(QuoteAgent$, "SaveQuoteVersion", request, options);
  }

  ApproveQuoteVersion(request: ApproveQuoteVersionRequest, options?: $rt.CallOptions): Promise<ApproveRejectResponse | null> {
    return this.#session.call(QuoteAgent$, "ApproveQuoteVersion", request, options);
  }

  RejectQuoteVersion(request: RejectQuoteVersionRequest, options?: $rt.CallOptions): Promise<ApproveRejectResponse | null> {
    return this.#session.call(QuoteAgent$, "RejectQuoteVersion", request, options);
  }

  GenerateQuoteDocuments(request: GenerateQuoteDocumentsRequest, options?: $rt.CallOptions): Promise<QuotePublishDocuments | null> {
    return this.#session.call(QuoteAgent$, "GenerateQuoteDocuments", request, options);
  }

  GetOrderConfirmation(request: GetOrderConfirmationRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(QuoteAgent$, "GetOrderConfirmation", request, options);
  }

  GetQuoteVersionWorkflowState(request: GetQuoteVersionWorkflowStateRequest, options?: $rt.CallOptions): Promise<QuoteVersionWorkflowState | null> {
    return this.#session.call(QuoteAgent$, "GetQuoteVersionWorkflowState", request, options);
  }
}

/** What UpdateQuoteVersionPrices takes. */
export interface UpdateQuoteVersionPricesRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** What SaveQuoteVersionNumber takes. */
export interface SaveQuoteVersionNumberRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:string` */
  readonly Number?: string | null;
}

/** What GetQuoteVersionWorkflowImageState takes. */
export interface GetQuoteVersionWorkflowImageStateRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** What GetQuoteVersionWorkflowButtonStates takes. */
export interface GetQuoteVersionWorkflowButtonStatesRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
}

/** What GetQuoteVersionWorkflowStatusInfo takes. */
export interface GetQuoteVersionWorkflowStatusInfoRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** What RequestApproval takes. */
export interface RequestApprovalRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly Comment?: string | null;
}

/** What CancelApprovalRequest takes. */
export interface CancelApprovalRequestRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** What CreateOrUpdateQuoteVersionAttachments takes. */
export interface CreateOrUpdateQuoteVersionAttachmentsRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** What IncludeQuoteVersionAttachment takes. */
export interface IncludeQuoteVersionAttachmentRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:boolean` */
  readonly Include?: boolean;
}

/** What ToggleSaleTypeQuoteAttachmentDefaultIncluded takes. */
export interface ToggleSaleTypeQuoteAttachmentDefaultIncludedRequest {
  /** `xs:int` */
  readonly SaleTypeQuoteAttachmentId?: number;
}

/** What AddSaleTypeQuoteAttachment takes. */
export interface AddSaleTypeQuoteAttachmentRequest {
  /** `xs:int` */
  readonly SaleTypeId?: number;
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** What DeleteSaleTypeQuoteAttachment takes. */
export interface DeleteSaleTypeQuoteAttachmentRequest {
  /** `xs:int` */
  readonly SaleTypeQuoteAttachmentId?: number;
}

/** What ToggleQuoteVersionAttachmentIncluded takes. */
export interface ToggleQuoteVersionAttachmentIncludedRequest {
  /** `xs:int` */
  readonly QuoteVersionAttachmentId?: number;
}

/** What SavePriceList takes. */
export interface SavePriceListRequest {
  /** `PriceList` */
  readonly PriceList?: $rt.Draft<PriceList> | null;
}

/** What DeletePriceList takes. */
export interface DeletePriceListRequest {
  /** `xs:int` */
  readonly PriceListId?: number;
}

/** What SaveProduct takes. */
export interface SaveProductRequest {
  /** `Product` */
  readonly Product?: $rt.Draft<Product> | null;
}

/** What DeleteProduct takes. */
export interface DeleteProductRequest {
  /** `xs:int` */
  readonly ProductId?: number;
}

/** What SaveQuoteAlternative takes. */
export interface SaveQuoteAlternativeRequest {
  /** `QuoteAlternative` */
  readonly QuoteAlternative?: $rt.Draft<QuoteAlternative> | null;
}

/** What GetConfigurationFields takes. */
export interface GetConfigurationFieldsRequest {
  /** `xs:int` */
  readonly ConnectionId?: number;
  /** `xs:string` */
  readonly ConnectorName?: string | null;
}

/** What TestConnection takes. */
export interface TestConnectionRequest {
  /** `xs:string` */
  readonly ConnectorName?: string | null;
  /** `StringDictionary` */
  readonly ConnectionData?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** What GetPriceList takes. */
export interface GetPriceListRequest {
  /** `xs:int` */
  readonly PriceListId?: number;
}

/** What CopySuperOfficePriceList takes. */
export interface CopySuperOfficePriceListRequest {
  /** `xs:int` */
  readonly OriginalPriceListId?: number;
  /** `xs:string` */
  readonly NewName?: string | null;
  /** `xs:dateTime` */
  readonly ValidFrom?: string;
  /** `xs:dateTime` */
  readonly ValidTo?: string;
  /** `xs:int` */
  readonly NewCurrencyId?: number;
  /** `xs:boolean` */
  readonly ConvertCurrency?: boolean;
}

/** What GetProductImage takes. */
export interface GetProductImageRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
  /** `xs:string` */
  readonly ERPProductKey?: string | null;
  /** `xs:int` */
  readonly Rank?: number;
}

/** What FindProduct takes. */
export interface FindProductRequest {
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
  /** `xs:string` */
  readonly UserInput?: string | null;
  /** `xs:string` */
  readonly PriceListKey?: string | null;
}

/** What GetProduct takes. */
export interface GetProductRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
  /** `xs:string` */
  readonly ERPProductKey?: string | null;
}

/** What GetProductFromDbId takes. */
export interface GetProductFromDbIdRequest {
  /** `xs:int` */
  readonly ProductId?: number;
}

/** What RemoveProduct takes. */
export interface RemoveProductRequest {
  /** `xs:int` */
  readonly ProductId?: number;
}

/** What ToggleProductInAssortment takes. */
export interface ToggleProductInAssortmentRequest {
  /** `xs:int` */
  readonly ProductId?: number;
}

/** What SaveQuote takes. */
export interface SaveQuoteRequest {
  /** `Quote` */
  readonly Quote?: $rt.Draft<Quote> | null;
}

/** What GetQuote takes. */
export interface GetQuoteRequest {
  /** `xs:int` */
  readonly QuoteId?: number;
}

/** What GetQuoteFromSaleId takes. */
export interface GetQuoteFromSaleIdRequest {
  /** `xs:int` */
  readonly SaleId?: number;
}

/** What GetQuoteAlternative takes. */
export interface GetQuoteAlternativeRequest {
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
}

/** What RecalculateQuoteAlternative takes. */
export interface RecalculateQuoteAlternativeRequest {
  /** `xs:int` */
  readonly QuoteAlternative?: number;
}

/** What GetQuoteAlternatives takes. */
export interface GetQuoteAlternativesRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** What MoveQuoteLine takes. */
export interface MoveQuoteLineRequest {
  /** `xs:int` */
  readonly QuoteLineId?: number;
  /** `xs:boolean` */
  readonly Direction?: boolean;
}

/** What CreateQuoteAlternative takes. */
export interface CreateQuoteAlternativeRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:string` */
  readonly QuoteAlternativeName?: string | null;
  /** `xs:string` */
  readonly QuoteAlternativeDescription?: string | null;
}

/** What CopyQuoteAlternative takes. */
export interface CopyQuoteAlternativeRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
  /** `xs:string` */
  readonly QuoteAlternativeName?: string | null;
}

/** What DeleteQuoteAlternative takes. */
export interface DeleteQuoteAlternativeRequest {
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
}

/** What CreateConnectionFromConnectorName takes. */
export interface CreateConnectionFromConnectorNameRequest {
  /** `xs:string` */
  readonly ConnectorName?: string | null;
}

/** What GetConnection takes. */
export interface GetConnectionRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
}

/** What SaveConnection takes. */
export interface SaveConnectionRequest {
  /** `QuoteConnection` */
  readonly Connection?: $rt.Draft<QuoteConnection> | null;
}

/** What DeleteConnection takes. */
export interface DeleteConnectionRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
}

/** What RestoreConnection takes. */
export interface RestoreConnectionRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
}

/** What GetConnectionsForAssociate takes. */
export interface GetConnectionsForAssociateRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What GetActivePriceLists takes. */
export interface GetActivePriceListsRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
  /** `xs:string` */
  readonly Currency?: string | null;
}

/** What GetActivePriceListsByCurrencyId takes. */
export interface GetActivePriceListsByCurrencyIdRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
  /** `xs:int` */
  readonly CurrencyId?: number;
}

/** What GetAllPriceLists takes. */
export interface GetAllPriceListsRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
  /** `xs:string` */
  readonly Currency?: string | null;
}

/** What GetAllPriceListsByCurrencyId takes. */
export interface GetAllPriceListsByCurrencyIdRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
  /** `xs:int` */
  readonly CurrencyId?: number;
}

/** What GetConnectorCapabilityNames takes. */
export interface GetConnectorCapabilityNamesRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
}

/** What GetConnectorCapabilities takes. */
export interface GetConnectorCapabilitiesRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
}

/** What CanConnectorProvideCapability takes. */
export interface CanConnectorProvideCapabilityRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
  /** `xs:string` */
  readonly CapabilityName?: string | null;
}

/** What GetConnectionStartupResponse takes. */
export interface GetConnectionStartupResponseRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
}

/** What GetConnectionConfigFields takes. */
export interface GetConnectionConfigFieldsRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
}

/** What SaveConnectionConfigFields takes. */
export interface SaveConnectionConfigFieldsRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
  /** `StringDictionary` */
  readonly ConnectionConfigFields?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** What CreateAndSaveQuote takes. */
export interface CreateAndSaveQuoteRequest {
  /** `xs:int` */
  readonly SaleId?: number;
  /** `xs:int` */
  readonly ConnectionId?: number;
  /** `xs:string` */
  readonly FirstAlternativeName?: string | null;
}

/** What GetQuoteEntity takes. */
export interface GetQuoteEntityRequest {
  /** `xs:int` */
  readonly QuoteId?: number;
}

/** What GetQuoteEntityFromSaleId takes. */
export interface GetQuoteEntityFromSaleIdRequest {
  /** `xs:int` */
  readonly SaleId?: number;
}

/** What SaveQuoteEntity takes. */
export interface SaveQuoteEntityRequest {
  /** `QuoteEntity` */
  readonly QuoteEntity?: $rt.Draft<QuoteEntity> | null;
}

/** What CreateAndSaveQuoteFromSale takes. */
export interface CreateAndSaveQuoteFromSaleRequest {
  /** `xs:int` */
  readonly CopyFromSaleId?: number;
  /** `xs:int` */
  readonly CopyToSaleId?: number;
}

/** What PlaceOrder takes. */
export interface PlaceOrderRequest {
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
  /** `xs:boolean` */
  readonly MarkSaleAsSold?: boolean;
  /** `xs:string` */
  readonly PoNumber?: string | null;
  /** `xs:string` */
  readonly OrderComment?: string | null;
  /** `xs:string` */
  readonly Culture?: string | null;
}

/** What GetOrderState takes. */
export interface GetOrderStateRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** What DeleteQuote takes. */
export interface DeleteQuoteRequest {
  /** `xs:int` */
  readonly QuoteId?: number;
}

/** What CreateQuoteLine takes. */
export interface CreateQuoteLineRequest {
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
  /** `xs:string` */
  readonly ERPProductKey?: string | null;
}

/** What CreateQuoteLineFromProduct takes. */
export interface CreateQuoteLineFromProductRequest {
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
  /** `Product` */
  readonly Product?: $rt.Draft<Product> | null;
}

/** What SaveQuoteLine takes. */
export interface SaveQuoteLineRequest {
  /** `QuoteLine` */
  readonly QuoteLine?: $rt.Draft<QuoteLine> | null;
}

/** What SaveQuoteLines takes. */
export interface SaveQuoteLinesRequest {
  /** `ArrayOfQuoteLine` */
  readonly QuoteLines?: readonly ($rt.Draft<QuoteLine> | null)[] | null;
}

/** What GetQuoteLine takes. */
export interface GetQuoteLineRequest {
  /** `xs:int` */
  readonly QuoteLineId?: number;
}

/** What GetQuoteLines takes. */
export interface GetQuoteLinesRequest {
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
}

/** What DeleteQuoteLine takes. */
export interface DeleteQuoteLineRequest {
  /** `xs:int` */
  readonly QuoteLineId?: number;
}

/** What DeleteQuoteLines takes. */
export interface DeleteQuoteLinesRequest {
  /** `ArrayOfint` */
  readonly QuoteLineIds?: readonly number[] | null;
}

/** What RecalculateQuoteLine takes. */
export interface RecalculateQuoteLineRequest {
  /** `QuoteLine` */
  readonly QuoteLine?: $rt.Draft<QuoteLine> | null;
  /** `ArrayOfstring` */
  readonly ChangedFields?: readonly (string | null)[] | null;
}

/** What GetExtraInfo takes. */
export interface GetExtraInfoRequest {
  /** `xs:string` */
  readonly QuoteLineExtraData?: string | null;
}

/** What CreateAndSaveQuoteLines takes. */
export interface CreateAndSaveQuoteLinesRequest {
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
  /** `ArrayOfstring` */
  readonly ErpProductKeys?: readonly (string | null)[] | null;
}

/** What GetQuoteLineConfiguration takes. */
export interface GetQuoteLineConfigurationRequest {
  /** `xs:int` */
  readonly QuoteLineConfigurationId?: number;
}

/** What GetQuoteLineConfigurationFromFieldName takes. */
export interface GetQuoteLineConfigurationFromFieldNameRequest {
  /** `xs:string` */
  readonly FieldName?: string | null;
}

/** What SaveQuoteLineConfiguration takes. */
export interface SaveQuoteLineConfigurationRequest {
  /** `QuoteLineConfiguration` */
  readonly QuoteLineConfiguration?: $rt.Draft<QuoteLineConfiguration> | null;
}

/** What SaveQuoteLineConfigurations takes. */
export interface SaveQuoteLineConfigurationsRequest {
  /** `ArrayOfQuoteLineConfiguration` */
  readonly QuoteLineConfigurations?: readonly ($rt.Draft<QuoteLineConfiguration> | null)[] | null;
}

/** What ValidateQuoteVersion takes. */
export interface ValidateQuoteVersionRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `QuoteVersionButtonAction` */
  readonly Action?: QuoteVersionButtonAction;
}

/** What CreateAndSaveQuoteVersion takes. */
export interface CreateAndSaveQuoteVersionRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** What GetQuoteVersion takes. */
export interface GetQuoteVersionRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** What GetQuoteVersions takes. */
export interface GetQuoteVersionsRequest {
  /** `xs:int` */
  readonly QuoteId?: number;
}

/** What SendQuoteVersion takes. */
export interface SendQuoteVersionRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:dateTime` */
  readonly ExpiryDate?: string;
  /** `xs:dateTime` */
  readonly FollowupDate?: string;
  /** `xs:string` */
  readonly FollowupText?: string | null;
  /** `xs:string` */
  readonly Culture?: string | null;
}

/** What SaveQuoteVersion takes. */
export interface SaveQuoteVersionRequest {
  /** `QuoteVersion` */
  readonly QuoteVersion?: $rt.Draft<QuoteVersion> | null;
}

/** What ApproveQuoteVersion takes. */
export interface ApproveQuoteVersionRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:string` */
  readonly ApprovedByText?: string | null;
  /** `xs:int` */
  readonly ApprovedByAssociateId?: number;
  /** `xs:string` */
  readonly ApprovalText?: string | null;
}

/** What RejectQuoteVersion takes. */
export interface RejectQuoteVersionRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:string` */
  readonly RejectedByText?: string | null;
  /** `xs:int` */
  readonly RejectedByAssociateId?: number;
  /** `xs:string` */
  readonly RejectionText?: string | null;
}

/** What GenerateQuoteDocuments takes. */
export interface GenerateQuoteDocumentsRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:int` */
  readonly EmailBodyTemplateId?: number;
  /** `xs:boolean` */
  readonly AttachMainDocument?: boolean;
  /** `xs:int` */
  readonly QuotedProductsTemplateId?: number;
  /** `xs:boolean` */
  readonly IncludeAttachments?: boolean;
  /** `xs:string` */
  readonly RawMailSubject?: string | null;
}

/** What GetOrderConfirmation takes. */
export interface GetOrderConfirmationRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:int` */
  readonly ConfirmationTemplateId?: number;
}

/** What GetQuoteVersionWorkflowState takes. */
export interface GetQuoteVersionWorkflowStateRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
}

const $requestHeaders: readonly $rt.MemberDescriptor[] = [
  ["ApplicationToken", "string", "?nil"],
  ["Credentials", () => SoCredentials$, "?nil"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

const $responseHeaders: readonly $rt.MemberDescriptor[] = [
  ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
  ["ExtraInfo", () => SoExtraInfo$, "?nil"],
  ["Succeeded", "boolean", "?"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

/** The agent as data: what the session makes its messages from. */
export const QuoteAgent$: $rt.AgentDescriptor<IQuoteAgent> = {
  services: "Services88",
  name: "Quote",
  namespace: $ns0,
  operations: {
    UpdateQuoteVersionPrices: {
      name: "UpdateQuoteVersionPrices",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "UpdateQuoteVersionPrices",
        members: [
          ["QuoteVersionId", "int", "?"],
        ],
      },
      response: {
        element: "UpdateQuoteVersionPricesResponse",
        members: [
          ["Response", () => QuoteVersionValidated$, "?nil"],
        ],
      },
    },
    SaveQuoteVersionNumber: {
      name: "SaveQuoteVersionNumber",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveQuoteVersionNumber",
        members: [
          ["QuoteVersionId", "int", "?"],
          ["Number", "string", "?nil"],
        ],
      },
      response: {
        element: "SaveQuoteVersionNumberResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    GetQuoteVersionWorkflowImageState: {
      name: "GetQuoteVersionWorkflowImageState",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetQuoteVersionWorkflowImageState",
        members: [
          ["QuoteVersionId", "int", "?"],
        ],
      },
      response: {
        element: "GetQuoteVersionWorkflowImageStateResponse",
        members: [
          ["Response", () => QuoteVersionButtonState$, "?nil"],
        ],
      },
    },
    GetQuoteVersionWorkflowButtonStates: {
      name: "GetQuoteVersionWorkflowButtonStates",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetQuoteVersionWorkflowButtonStates",
        members: [
          ["QuoteVersionId", "int", "?"],
          ["QuoteAlternativeId", "int", "?"],
        ],
      },
      response: {
        element: "GetQuoteVersionWorkflowButtonStatesResponse",
        members: [
          ["Response", () => QuoteVersionWorkflowState$, "?nil"],
        ],
      },
    },
    GetQuoteVersionWorkflowStatusInfo: {
      name: "GetQuoteVersionWorkflowStatusInfo",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetQuoteVersionWorkflowStatusInfo",
        members: [
          ["QuoteVersionId", "int", "?"],
        ],
      },
      response: {
        element: "GetQuoteVersionWorkflowStatusInfoResponse",
        members: [
          ["Response", () => QuoteVersionStatusInformation$, "?nil"],
        ],
      },
    },
    RequestApproval: {
      name: "RequestApproval",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "RequestApproval",
        members: [
          ["QuoteVersionId", "int", "?"],
          ["AssociateId", "int", "?"],
          ["Comment", "string", "?nil"],
        ],
      },
      response: {
        element: "RequestApprovalResponse",
        members: [
          ["Response", () => PluginResponse$, "?nil"],
        ],
      },
    },
    CancelApprovalRequest: {
      name: "CancelApprovalRequest",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CancelApprovalRequest",
        members: [
          ["QuoteVersionId", "int", "?"],
        ],
      },
      response: {
        element: "CancelApprovalRequestResponse",
        members: [
          ["Response", () => PluginResponse$, "?nil"],
        ],
      },
    },
    CreateOrUpdateQuoteVersionAttachments: {
      name: "CreateOrUpdateQuoteVersionAttachments",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateOrUpdateQuoteVersionAttachments",
        members: [
          ["QuoteVersionId", "int", "?"],
        ],
      },
      response: {
        element: "CreateOrUpdateQuoteVersionAttachmentsResponse",
        members: [
          ["Response", () => ArrayOfQuoteVersionAttachment$, "?nil"],
        ],
      },
    },
    IncludeQuoteVersionAttachment: {
      name: "IncludeQuoteVersionAttachment",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "IncludeQuoteVersionAttachment",
        members: [
          ["QuoteVersionId", "int", "?"],
          ["DocumentId", "int", "?"],
          ["Include", "boolean", "?"],
        ],
      },
      response: {
        element: "IncludeQuoteVersionAttachmentResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    ToggleSaleTypeQuoteAttachmentDefaultIncluded: {
      name: "ToggleSaleTypeQuoteAttachmentDefaultIncluded",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ToggleSaleTypeQuoteAttachmentDefaultIncluded",
        members: [
          ["SaleTypeQuoteAttachmentId", "int", "?"],
        ],
      },
      response: {
        element: "ToggleSaleTypeQuoteAttachmentDefaultIncludedResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    AddSaleTypeQuoteAttachment: {
      name: "AddSaleTypeQuoteAttachment",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "AddSaleTypeQuoteAttachment",
        members: [
          ["SaleTypeId", "int", "?"],
          ["DocumentId", "int", "?"],
        ],
      },
      response: {
        element: "AddSaleTypeQuoteAttachmentResponse",
        members: [
          ["Response", "int", "?"],
        ],
      },
    },
    DeleteSaleTypeQuoteAttachment: {
      name: "DeleteSaleTypeQuoteAttachment",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteSaleTypeQuoteAttachment",
        members: [
          ["SaleTypeQuoteAttachmentId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteSaleTypeQuoteAttachmentResponse",
        members: [
        ],
      },
    },
    ToggleQuoteVersionAttachmentIncluded: {
      name: "ToggleQuoteVersionAttachmentIncluded",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ToggleQuoteVersionAttachmentIncluded",
        members: [
          ["QuoteVersionAttachmentId", "int", "?"],
        ],
      },
      response: {
        element: "ToggleQuoteVersionAttachmentIncludedResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    CreateDefaultPriceList: {
      name: "CreateDefaultPriceList",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultPriceList",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultPriceListResponse",
        members: [
          ["Response", () => PriceList$, "?nil"],
        ],
      },
    },
    SavePriceList: {
      name: "SavePriceList",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SavePriceList",
        members: [
          ["PriceList", () => PriceList$, "?nil"],
        ],
      },
      response: {
        element: "SavePriceListResponse",
        members: [
          ["Response", () => PriceList$, "?nil"],
        ],
      },
    },
    DeletePriceList: {
      name: "DeletePriceList",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeletePriceList",
        members: [
          ["PriceListId", "int", "?"],
        ],
      },
      response: {
        element: "DeletePriceListResponse",
        members: [
        ],
      },
    },
    CreateDefaultProduct: {
      name: "CreateDefaultProduct",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultProduct",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultProductResponse",
        members: [
          ["Response", () => Product$, "?nil"],
        ],
      },
    },
    SaveProduct: {
      name: "SaveProduct",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveProduct",
        members: [
          ["Product", () => Product$, "?nil"],
        ],
      },
      response: {
        element: "SaveProductResponse",
        members: [
          ["Response", () => Product$, "?nil"],
        ],
      },
    },
    DeleteProduct: {
      name: "DeleteProduct",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteProduct",
        members: [
          ["ProductId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteProductResponse",
        members: [
        ],
      },
    },
    CreateDefaultQuoteAlternative: {
      name: "CreateDefaultQuoteAlternative",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultQuoteAlternative",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultQuoteAlternativeResponse",
        members: [
          ["Response", () => QuoteAlternative$, "?nil"],
        ],
      },
    },
    SaveQuoteAlternative: {
      name: "SaveQuoteAlternative",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveQuoteAlternative",
        members: [
          ["QuoteAlternative", () => QuoteAlternative$, "?nil"],
        ],
      },
      response: {
        element: "SaveQuoteAlternativeResponse",
        members: [
          ["Response", () => QuoteAlternative$, "?nil"],
        ],
      },
    },
    GetConfigurationFields: {
      name: "GetConfigurationFields",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetConfigurationFields",
        members: [
          ["ConnectionId", "int", "?"],
          ["ConnectorName", "string", "?nil"],
        ],
      },
      response: {
        element: "GetConfigurationFieldsResponse",
        members: [
          ["Response", () => FieldMetadataDictionary$, "?nil"],
        ],
      },
    },
    TestConnection: {
      name: "TestConnection",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "TestConnection",
        members: [
          ["ConnectorName", "string", "?nil"],
          ["ConnectionData", () => StringDictionary$, "?nil"],
        ],
      },
      response: {
        element: "TestConnectionResponse",
        members: [
          ["Response", () => PluginResponse$, "?nil"],
        ],
      },
    },
    GetPriceList: {
      name: "GetPriceList",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetPriceList",
        members: [
          ["PriceListId", "int", "?"],
        ],
      },
      response: {
        element: "GetPriceListResponse",
        members: [
          ["Response", () => PriceList$, "?nil"],
        ],
      },
    },
    CopySuperOfficePriceList: {
      name: "CopySuperOfficePriceList",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CopySuperOfficePriceList",
        members: [
          ["OriginalPriceListId", "int", "?"],
          ["NewName", "string", "?nil"],
          ["ValidFrom", "dateTime", "?"],
          ["ValidTo", "dateTime", "?"],
          ["NewCurrencyId", "int", "?"],
          ["ConvertCurrency", "boolean", "?"],
        ],
      },
      response: {
        element: "CopySuperOfficePriceListResponse",
        members: [
          ["Response", () => PriceList$, "?nil"],
        ],
      },
    },
    GetProductImage: {
      name: "GetProductImage",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProductImage",
        members: [
          ["QuoteConnectionId", "int", "?"],
          ["ERPProductKey", "string", "?nil"],
          ["Rank", "int", "?"],
        ],
      },
      response: {
        element: "GetProductImageResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    FindProduct: {
      name: "FindProduct",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "FindProduct",
        members: [
          ["QuoteAlternativeId", "int", "?"],
          ["UserInput", "string", "?nil"],
          ["PriceListKey", "string", "?nil"],
        ],
      },
      response: {
        element: "FindProductResponse",
        members: [
          ["Response", () => ArrayOfProduct$, "?nil"],
        ],
      },
    },
    GetProduct: {
      name: "GetProduct",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProduct",
        members: [
          ["QuoteConnectionId", "int", "?"],
          ["ERPProductKey", "string", "?nil"],
        ],
      },
      response: {
        element: "GetProductResponse",
        members: [
          ["Response", () => Product$, "?nil"],
        ],
      },
    },
    GetProductFromDbId: {
      name: "GetProductFromDbId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProductFromDbId",
        members: [
          ["ProductId", "int", "?"],
        ],
      },
      response: {
        element: "GetProductFromDbIdResponse",
        members: [
          ["Response", () => Product$, "?nil"],
        ],
      },
    },
    RemoveProduct: {
      name: "RemoveProduct",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "RemoveProduct",
        members: [
          ["ProductId", "int", "?"],
        ],
      },
      response: {
        element: "RemoveProductResponse",
        members: [
        ],
      },
    },
    ToggleProductInAssortment: {
      name: "ToggleProductInAssortment",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ToggleProductInAssortment",
        members: [
          ["ProductId", "int", "?"],
        ],
      },
      response: {
        element: "ToggleProductInAssortmentResponse",
        members: [
        ],
      },
    },
    SaveQuote: {
      name: "SaveQuote",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveQuote",
        members: [
          ["Quote", () => Quote$, "?nil"],
        ],
      },
      response: {
        element: "SaveQuoteResponse",
        members: [
          ["Response", () => Quote$, "?nil"],
        ],
      },
    },
    GetQuote: {
      name: "GetQuote",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetQuote",
        members: [
          ["QuoteId", "int", "?"],
        ],
      },
      response: {
        element: "GetQuoteResponse",
        members: [
          ["Response", () => Quote$, "?nil"],
        ],
      },
    },
    GetQuoteFromSaleId: {
      name: "GetQuoteFromSaleId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetQuoteFromSaleId",
        members: [
          ["SaleId", "int", "?"],
        ],
      },
      response: {
        element: "GetQuoteFromSaleIdResponse",
        members: [
          ["Response", () => Quote$, "?nil"],
        ],
      },
    },
    GetQuoteAlternative: {
      name: "GetQuoteAlternative",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetQuoteAlternative",
        members: [
          ["QuoteAlternativeId", "int", "?"],
        ],
      },
      response: {
        element: "GetQuoteAlternativeResponse",
        members: [
          ["Response", () => QuoteAlternative$, "?nil"],
        ],
      },
    },
    RecalculateQuoteAlternative: {
      name: "RecalculateQuoteAlternative",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "RecalculateQuoteAlternative",
        members: [
          ["QuoteAlternative", "int", "?"],
        ],
      },
      response: {
        element: "RecalculateQuoteAlternativeResponse",
        members: [
          ["Response", () => QuoteAlternativeRecalculated$, "?nil"],
        ],
      },
    },
    GetQuoteAlternatives: {
      name: "GetQuoteAlternatives",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetQuoteAlternatives",
        members: [
          ["QuoteVersionId", "int", "?"],
        ],
      },
      response: {
        element: "GetQuoteAlternativesResponse",
        members: [
          ["Response", () => ArrayOfQuoteAlternative$, "?nil"],
        ],
      },
    },
    MoveQuoteLine: {
      name: "MoveQuoteLine",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "MoveQuoteLine",
        members: [
          ["QuoteLineId", "int", "?"],
          ["Direction", "boolean", "?"],
        ],
      },
      response: {
        element: "MoveQuoteLineResponse",
        members: [
        ],
      },
    },
    CreateQuoteAlternative: {
      name: "CreateQuoteAlternative",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateQuoteAlternative",
        members: [
          ["QuoteVersionId", "int", "?"],
          ["QuoteAlternativeName", "string", "?nil"],
          ["QuoteAlternativeDescription", "string", "?nil"],
        ],
      },
      response: {
        element: "CreateQuoteAlternativeResponse",
        members: [
          ["Response", () => QuoteAlternative$, "?nil"],
        ],
      },
    },
    CopyQuoteAlternative: {
      name: "CopyQuoteAlternative",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CopyQuoteAlternative",
        members: [
          ["QuoteVersionId", "int", "?"],
          ["QuoteAlternativeId", "int", "?"],
          ["QuoteAlternativeName", "string", "?nil"],
        ],
      },
      response: {
        element: "CopyQuoteAlternativeResponse",
        members: [
          ["Response", () => QuoteAlternative$, "?nil"],
        ],
      },
    },
    DeleteQuoteAlternative: {
      name: "DeleteQuoteAlternative",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteQuoteAlternative",
        members: [
          ["QuoteAlternativeId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteQuoteAlternativeResponse",
        members: [
        ],
      },
    },
    HasConnections: {
      name: "HasConnections",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "HasConnections",
        members: [
        ],
      },
      response: {
        element: "HasConnectionsResponse",
        members: [
          ["Response", () => PluginResponse$, "?nil"],
        ],
      },
    },
    GetAllInstalledQuoteConnections: {
      name: "GetAllInstalledQuoteConnections",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetAllInstalledQuoteConnections",
        members: [
        ],
      },
      response: {
        element: "GetAllInstalledQuoteConnectionsResponse",
        members: [
          ["Response", () => ArrayOfQuoteConnection$, "?nil"],
        ],
      },
    },
    GetAllAvailableQuoteConnections: {
      name: "GetAllAvailableQuoteConnections",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetAllAvailableQuoteConnections",
        members: [
        ],
      },
      response: {
        element: "GetAllAvailableQuoteConnectionsResponse",
        members: [
          ["Response", () => ArrayOfQuoteConnection$, "?nil"],
        ],
      },
    },
    GetAllAvailableQuoteConnectionsWithPriceLists: {
      name: "GetAllAvailableQuoteConnectionsWithPriceLists",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetAllAvailableQuoteConnectionsWithPriceLists",
        members: [
        ],
      },
      response: {
        element: "GetAllAvailableQuoteConnectionsWithPriceListsResponse",
        members: [
          ["Response", () => ArrayOfQuoteConnection$, "?nil"],
        ],
      },
    },
    CreateConnectionFromConnectorName: {
      name: "CreateConnectionFromConnectorName",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateConnectionFromConnectorName",
        members: [
          ["ConnectorName", "string", "?nil"],
        ],
      },
      response: {
        element: "CreateConnectionFromConnectorNameResponse",
        members: [
          ["Response", () => QuoteConnection$, "?nil"],
        ],
      },
    },
    GetConnection: {
      name: "GetConnection",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetConnection",
        members: [
          ["QuoteConnectionId", "int", "?"],
        ],
      },
      response: {
        element: "GetConnectionResponse",
        members: [
          ["Response", () => QuoteConnection$, "?nil"],
        ],
      },
    },
    SaveConnection: {
      name: "SaveConnection",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveConnection",
        members: [
          ["Connection", () => QuoteConnection$, "?nil"],
        ],
      },
      response: {
        element: "SaveConnectionResponse",
        members: [
          ["Response", () => QuoteConnection$, "?nil"],
        ],
      },
    },
    DeleteConnection: {
      name: "DeleteConnection",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteConnection",
        members: [
          ["QuoteConnectionId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteConnectionResponse",
        members: [
        ],
      },
    },
    RestoreConnection: {
      name: "RestoreConnection",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "RestoreConnection",
        members: [
          ["QuoteConnectionId", "int", "?"],
        ],
      },
      response: {
        element: "RestoreConnectionResponse",
        members: [
        ],
      },
    },
    GetConnectionsForAssociate: {
      name: "GetConnectionsForAssociate",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetConnectionsForAssociate",
        members: [
          ["AssociateId", "int", "?"],
        ],
      },
      response: {
        element: "GetConnectionsForAssociateResponse",
        members: [
          ["Response", () => ArrayOfQuoteConnection$, "?nil"],
        ],
      },
    },
    GetActivePriceLists: {
      name: "GetActivePriceLists",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetActivePriceLists",
        members: [
          ["QuoteConnectionId", "int", "?"],
          ["Currency", "string", "?nil"],
        ],
      },
      response: {
        element: "GetActivePriceListsResponse",
        members: [
          ["Response", () => ArrayOfPriceList$, "?nil"],
        ],
      },
    },
    GetActivePriceListsByCurrencyId: {
      name: "GetActivePriceListsByCurrencyId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetActivePriceListsByCurrencyId",
        members: [
          ["QuoteConnectionId", "int", "?"],
          ["CurrencyId", "int", "?"],
        ],
      },
      response: {
        element: "GetActivePriceListsByCurrencyIdResponse",
        members: [
          ["Response", () => ArrayOfPriceList$, "?nil"],
        ],
      },
    },
    GetAllPriceLists: {
      name: "GetAllPriceLists",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetAllPriceLists",
        members: [
          ["QuoteConnectionId", "int", "?"],
          ["Currency", "string", "?nil"],
        ],
      },
      response: {
        element: "GetAllPriceListsResponse",
        members: [
          ["Response", () => ArrayOfPriceList$, "?nil"],
        ],
      },
    },
    GetAllPriceListsByCurrencyId: {
      name: "GetAllPriceListsByCurrencyId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetAllPriceListsByCurrencyId",
        members: [
          ["QuoteConnectionId", "int", "?"],
          ["CurrencyId", "int", "?"],
        ],
      },
      response: {
        element: "GetAllPriceListsByCurrencyIdResponse",
        members: [
          ["Response", () => ArrayOfPriceList$, "?nil"],
        ],
      },
    },
    GetConnectorCapabilityNames: {
      name: "GetConnectorCapabilityNames",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetConnectorCapabilityNames",
        members: [
          ["QuoteConnectionId", "int", "?"],
        ],
      },
      response: {
        element: "GetConnectorCapabilityNamesResponse",
        members: [
          ["Response", () => ArrayOfstring$, "?nil"],
        ],
      },
    },
    GetConnectorCapabilities: {
      name: "GetConnectorCapabilities",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetConnectorCapabilities",
        members: [
          ["QuoteConnectionId", "int", "?"],
        ],
      },
      response: {
        element: "GetConnectorCapabilitiesResponse",
        members: [
          ["Response", () => ArrayOfstring$, "?nil"],
        ],
      },
    },
    CanConnectorProvideCapability: {
      name: "CanConnectorProvideCapability",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CanConnectorProvideCapability",
        members: [
          ["QuoteConnectionId", "int", "?"],
          ["CapabilityName", "string", "?nil"],
        ],
      },
      response: {
        element: "CanConnectorProvideCapabilityResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    GetConnectionStartupErrors: {
      name: "GetConnectionStartupErrors",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetConnectionStartupErrors",
        members: [
        ],
      },
      response: {
        element: "GetConnectionStartupErrorsResponse",
        members: [
          ["Response", () => ArrayOfPluginResponse$, "?nil"],
        ],
      },
    },
    GetConnectionStartupResponse: {
      name: "GetConnectionStartupResponse",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetConnectionStartupResponse",
        members: [
          ["QuoteConnectionId", "int", "?"],
        ],
      },
      response: {
        element: "GetConnectionStartupResponseResponse",
        members: [
          ["Response", () => PluginResponse$, "?nil"],
        ],
      },
    },
    GetConnectionConfigFields: {
      name: "GetConnectionConfigFields",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetConnectionConfigFields",
        members: [
          ["QuoteConnectionId", "int", "?"],
        ],
      },
      response: {
        element: "GetConnectionConfigFieldsResponse",
        members: [
          ["Response", () => StringDictionary$, "?nil"],
        ],
      },
    },
    SaveConnectionConfigFields: {
      name: "SaveConnectionConfigFields",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveConnectionConfigFields",
        members: [
          ["QuoteConnectionId", "int", "?"],
          ["ConnectionConfigFields", () => StringDictionary$, "?nil"],
        ],
      },
      response: {
        element: "SaveConnectionConfigFieldsResponse",
        members: [
          ["Response", () => StringDictionary$, "?nil"],
        ],
      },
    },
    CreateAndSaveQuote: {
      name: "CreateAndSaveQuote",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateAndSaveQuote",
        members: [
          ["SaleId", "int", "?"],
          ["ConnectionId", "int", "?"],
          ["FirstAlternativeName", "string", "?nil"],
        ],
      },
      response: {
        element: "CreateAndSaveQuoteResponse",
        members: [
          ["Response", () => QuoteEntity$, "?nil"],
        ],
      },
    },
    GetQuoteEntity: {
      name: "GetQuoteEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetQuoteEntity",
        members: [
          ["QuoteId", "int", "?"],
        ],
      },
      response: {
        element: "GetQuoteEntityResponse",
        members: [
          ["Response", () => QuoteEntity$, "?nil"],
        ],
      },
    },
    GetQuoteEntityFromSaleId: {
      name: "GetQuoteEntityFromSaleId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetQuoteEntityFromSaleId",
        members: [
          ["SaleId", "int", "?"],
        ],
      },
      response: {
        element: "GetQuoteEntityFromSaleIdResponse",
        members: [
          ["Response", () => QuoteEntity$, "?nil"],
        ],
      },
    },
    SaveQuoteEntity: {
      name: "SaveQuoteEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveQuoteEntity",
        members: [
          ["QuoteEntity", () => QuoteEntity$, "?nil"],
        ],
      },
      response: {
        element: "SaveQuoteEntityResponse",
        members: [
          ["Response", () => QuoteEntity$, "?nil"],
        ],
      },
    },
    CreateAndSaveQuoteFromSale: {
      name: "CreateAndSaveQuoteFromSale",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateAndSaveQuoteFromSale",
        members: [
          ["CopyFromSaleId", "int", "?"],
          ["CopyToSaleId", "int", "?"],
        ],
      },
      response: {
        element: "CreateAndSaveQuoteFromSaleResponse",
        members: [
          ["Response", () => QuoteEntity$, "?nil"],
        ],
      },
    },
    PlaceOrder: {
      name: "PlaceOrder",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "PlaceOrder",
        members: [
          ["QuoteAlternativeId", "int", "?"],
          ["MarkSaleAsSold", "boolean", "?"],
          ["PoNumber", "string", "?nil"],
          ["OrderComment", "string", "?nil"],
          ["Culture", "string", "?nil"],
        ],
      },
      response: {
        element: "PlaceOrderResponse",
        members: [
          ["Response", () => PluginUrlResponse$, "?nil"],
        ],
      },
    },
    GetOrderState: {
      name: "GetOrderState",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetOrderState",
        members: [
          ["QuoteVersionId", "int", "?"],
        ],
      },
      response: {
        element: "GetOrderStateResponse",
        members: [
          ["Response", () => PluginUrlResponse$, "?nil"],
        ],
      },
    },
    DeleteQuote: {
      name: "DeleteQuote",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteQuote",
        members: [
          ["QuoteId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteQuoteResponse",
        members: [
        ],
      },
    },
    CreateQuoteLine: {
      name: "CreateQuoteLine",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateQuoteLine",
        members: [
          ["QuoteAlternativeId", "int", "?"],
          ["ERPProductKey", "string", "?nil"],
        ],
      },
      response: {
        element: "CreateQuoteLineResponse",
        members: [
          ["Response", () => QuoteLine$, "?nil"],
        ],
      },
    },
    CreateQuoteLineFromProduct: {
      name: "CreateQuoteLineFromProduct",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateQuoteLineFromProduct",
        members: [
          ["QuoteAlternativeId", "int", "?"],
          ["Product", () => Product$, "?nil"],
        ],
      },
      response: {
        element: "CreateQuoteLineFromProductResponse",
        members: [
          ["Response", () => QuoteLine$, "?nil"],
        ],
      },
    },
    SaveQuoteLine: {
      name: "SaveQuoteLine",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveQuoteLine",
        members: [
          ["QuoteLine", () => QuoteLine$, "?nil"],
        ],
      },
      response: {
        element: "SaveQuoteLineResponse",
        members: [
          ["Response", () => QuoteLine$, "?nil"],
        ],
      },
    },
    SaveQuoteLines: {
      name: "SaveQuoteLines",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveQuoteLines",
        members: [
          ["QuoteLines", () => ArrayOfQuoteLine$, "?nil"],
        ],
      },
      response: {
        element: "SaveQuoteLinesResponse",
        members: [
          ["Response", () => ArrayOfQuoteLine$, "?nil"],
        ],
      },
    },
    GetQuoteLine: {
      name: "GetQuoteLine",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetQuoteLine",
        members: [
          ["QuoteLineId", "int", "?"],
        ],
      },
      response: {
        element: "GetQuoteLineResponse",
        members: [
          ["Response", () => QuoteLine$, "?nil"],
        ],
      },
    },
    GetQuoteLines: {
      name: "GetQuoteLines",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetQuoteLines",
        members: [
          ["QuoteAlternativeId", "int", "?"],
        ],
      },
      response: {
        element: "GetQuoteLinesResponse",
        members: [
          ["Response", () => ArrayOfQuoteLine$, "?nil"],
        ],
      },
    },
    DeleteQuoteLine: {
      name: "DeleteQuoteLine",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteQuoteLine",
        members: [
          ["QuoteLineId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteQuoteLineResponse",
        members: [
        ],
      },
    },
    DeleteQuoteLines: {
      name: "DeleteQuoteLines",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteQuoteLines",
        members: [
          ["QuoteLineIds", () => ArrayOfint$, "?nil"],
        ],
      },
      response: {
        element: "DeleteQuoteLinesResponse",
        members: [
        ],
      },
    },
    RecalculateQuoteLine: {
      name: "RecalculateQuoteLine",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "RecalculateQuoteLine",
        members: [
          ["QuoteLine", () => QuoteLine$, "?nil"],
          ["ChangedFields", () => ArrayOfstring$, "?nil"],
        ],
      },
      response: {
        element: "RecalculateQuoteLineResponse",
        members: [
          ["Response", () => QuoteLine$, "?nil"],
        ],
      },
    },
    GetExtraInfo: {
      name: "GetExtraInfo",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetExtraInfo",
        members: [
          ["QuoteLineExtraData", "string", "?nil"],
        ],
      },
      response: {
        element: "GetExtraInfoResponse",
        members: [
          ["Response", () => ArrayOfProductExtraDataField$, "?nil"],
        ],
      },
    },
    CreateAndSaveQuoteLines: {
      name: "CreateAndSaveQuoteLines",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateAndSaveQuoteLines",
        members: [
          ["QuoteAlternativeId", "int", "?"],
          ["ErpProductKeys", () => ArrayOfstring$, "?nil"],
        ],
      },
      response: {
        element: "CreateAndSaveQuoteLinesResponse",
        members: [
          ["Response", "int", "?"],
        ],
      },
    },
    GetQuoteLineConfiguration: {
      name: "GetQuoteLineConfiguration",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetQuoteLineConfiguration",
        members: [
          ["QuoteLineConfigurationId", "int", "?"],
        ],
      },
      response: {
        element: "GetQuoteLineConfigurationResponse",
        members: [
          ["Response", () => QuoteLineConfiguration$, "?nil"],
        ],
      },
    },
    GetQuoteLineConfigurationFromFieldName: {
      name: "GetQuoteLineConfigurationFromFieldName",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetQuoteLineConfigurationFromFieldName",
        members: [
          ["FieldName", "string", "?nil"],
        ],
      },
      response: {
        element: "GetQuoteLineConfigurationFromFieldNameResponse",
        members: [
          ["Response", () => QuoteLineConfiguration$, "?nil"],
        ],
      },
    },
    GetAllQuoteLineConfigurations: {
      name: "GetAllQuoteLineConfigurations",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetAllQuoteLineConfigurations",
        members: [
        ],
      },
      response: {
        element: "GetAllQuoteLineConfigurationsResponse",
        members: [
          ["Response", () => ArrayOfQuoteLineConfiguration$, "?nil"],
        ],
      },
    },
    GetInUseQuoteLineConfigurations: {
      name: "GetInUseQuoteLineConfigurations",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetInUseQuoteLineConfigurations",
        members: [
        ],
      },
      response: {
        element: "GetInUseQuoteLineConfigurationsResponse",
        members: [
          ["Response", () => ArrayOfQuoteLineConfiguration$, "?nil"],
        ],
      },
    },
    SaveQuoteLineConfiguration: {
      name: "SaveQuoteLineConfiguration",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveQuoteLineConfiguration",
        members: [
          ["QuoteLineConfiguration", () => QuoteLineConfiguration$, "?nil"],
        ],
      },
      response: {
        element: "SaveQuoteLineConfigurationResponse",
        members: [
          ["Response", () => QuoteLineConfiguration$, "?nil"],
        ],
      },
    },
    SaveQuoteLineConfigurations: {
      name: "SaveQuoteLineConfigurations",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveQuoteLineConfigurations",
        members: [
          ["QuoteLineConfigurations", () => ArrayOfQuoteLineConfiguration$, "?nil"],
        ],
      },
      response: {
        element: "SaveQuoteLineConfigurationsResponse",
        members: [
          ["Response", () => ArrayOfQuoteLineConfiguration$, "?nil"],
        ],
      },
    },
    ValidateQuoteVersion: {
      name: "ValidateQuoteVersion",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ValidateQuoteVersion",
        members: [
          ["QuoteVersionId", "int", "?"],
          ["Action", () => QuoteVersionButtonAction$, "?"],
        ],
      },
      response: {
        element: "ValidateQuoteVersionResponse",
        members: [
          ["Response", () => QuoteVersionValidated$, "?nil"],
        ],
      },
    },
    CreateAndSaveQuoteVersion: {
      name: "CreateAndSaveQuoteVersion",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateAndSaveQuoteVersion",
        members: [
          ["QuoteVersionId", "int", "?"],
        ],
      },
      response: {
        element: "CreateAndSaveQuoteVersionResponse",
        members: [
          ["Response", () => QuoteVersion$, "?nil"],
        ],
      },
    },
    GetQuoteVersion: {
      name: "GetQuoteVersion",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetQuoteVersion",
        members: [
          ["QuoteVersionId", "int", "?"],
        ],
      },
      response: {
        element: "GetQuoteVersionResponse",
        members: [
          ["Response", () => QuoteVersion$, "?nil"],
        ],
      },
    },
    GetQuoteVersions: {
      name: "GetQuoteVersions",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetQuoteVersions",
        members: [
          ["QuoteId", "int", "?"],
        ],
      },
      response: {
        element: "GetQuoteVersionsResponse",
        members: [
          ["Response", () => ArrayOfQuoteVersion$, "?nil"],
        ],
      },
    },
    SendQuoteVersion: {
      name: "SendQuoteVersion",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SendQuoteVersion",
        members: [
          ["QuoteVersionId", "int", "?"],
          ["ExpiryDate", "dateTime", "?"],
          ["FollowupDate", "dateTime", "?"],
          ["FollowupText", "string", "?nil"],
          ["Culture", "string", "?nil"],
        ],
      },
      response: {
        element: "SendQuoteVersionResponse",
        members: [
          ["Response", () => PluginUrlResponse$, "?nil"],
        ],
      },
    },
    SaveQuoteVersion: {
      name: "SaveQuoteVersion",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveQuoteVersion",
        members: [
          ["QuoteVersion", () => QuoteVersion$, "?nil"],
        ],
      },
      response: {
        element: "SaveQuoteVersionResponse",
        members: [
          ["Response", () => QuoteVersion$, "?nil"],
        ],
      },
    },
    ApproveQuoteVersion: {
      name: "ApproveQuoteVersion",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ApproveQuoteVersion",
        members: [
          ["QuoteVersionId", "int", "?"],
          ["ApprovedByText", "string", "?nil"],
          ["ApprovedByAssociateId", "int", "?"],
          ["ApprovalText", "string", "?nil"],
        ],
      },
      response: {
        element: "ApproveQuoteVersionResponse",
        members: [
          ["Response", () => ApproveRejectResponse$, "?nil"],
        ],
      },
    },
    RejectQuoteVersion: {
      name: "RejectQuoteVersion",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "RejectQuoteVersion",
        members: [
          ["QuoteVersionId", "int", "?"],
          ["RejectedByText", "string", "?nil"],
          ["RejectedByAssociateId", "int", "?"],
          ["RejectionText", "string", "?nil"],
        ],
      },
      response: {
        element: "RejectQuoteVersionResponse",
        members: [
          ["Response", () => ApproveRejectResponse$, "?nil"],
        ],
      },
    },
    GenerateQuoteDocuments: {
      name: "GenerateQuoteDocuments",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GenerateQuoteDocuments",
        members: [
          ["QuoteVersionId", "int", "?"],
          ["EmailBodyTemplateId", "int", "?"],
          ["AttachMainDocument", "boolean", "?"],
          ["QuotedProductsTemplateId", "int", "?"],
          ["IncludeAttachments", "boolean", "?"],
          ["RawMailSubject", "string", "?nil"],
        ],
      },
      response: {
        element: "GenerateQuoteDocumentsResponse",
        members: [
          ["Response", () => QuotePublishDocuments$, "?nil"],
        ],
      },
    },
    GetOrderConfirmation: {
      name: "GetOrderConfirmation",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetOrderConfirmation",
        members: [
          ["QuoteVersionId", "int", "?"],
          ["ConfirmationTemplateId", "int", "?"],
        ],
      },
      response: {
        element: "GetOrderConfirmationResponse",
        members: [
          ["Response", "string", "?nil"],
        ],
      },
    },
    GetQuoteVersionWorkflowState: {
      name: "GetQuoteVersionWorkflowState",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetQuoteVersionWorkflowState",
        members: [
          ["QuoteVersionId", "int", "?"],
          ["QuoteAlternativeId", "int", "?"],
        ],
      },
      response: {
        element: "GetQuoteVersionWorkflowStateResponse",
        members: [
          ["Response", () => QuoteVersionWorkflowState$, "?nil"],
        ],
      },
    },
  },
};
