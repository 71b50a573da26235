/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { ApproveRejectResponse } from "../carriers/A.js";
import type { FieldMetadata } from "../carriers/F.js";
import type { PluginResponse, PluginUrlResponse, PriceList, Product, ProductExtraDataField } from "../carriers/P.js";
import type { Quote, QuoteAlternative, QuoteAlternativeRecalculated, QuoteConnection, QuoteEntity, QuoteLine, QuoteLineConfiguration, QuotePublishDocuments, QuoteVersion, QuoteVersionAttachment, QuoteVersionButtonAction, QuoteVersionButtonState, QuoteVersionStatusInformation, QuoteVersionValidated, QuoteVersionWorkflowState } from "../carriers/Q.js";
import { $ns0, ArrayOfint$, ArrayOfstring$, Carrier$, ChangedData$, FieldMetadata$, PluginResponse$, QuoteStatus$, Sale$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/descriptors.js";

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

/** The request of UpdateQuoteVersionPrices. */
export interface UpdateQuoteVersionPricesRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** The request of SaveQuoteVersionNumber. */
export interface SaveQuoteVersionNumberRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:string` */
  readonly Number?: string | null;
}

/** The request of GetQuoteVersionWorkflowImageState. */
export interface GetQuoteVersionWorkflowImageStateRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** The request of GetQuoteVersionWorkflowButtonStates. */
export interface GetQuoteVersionWorkflowButtonStatesRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
}

/** The request of GetQuoteVersionWorkflowStatusInfo. */
export interface GetQuoteVersionWorkflowStatusInfoRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** The request of RequestApproval. */
export interface RequestApprovalRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly Comment?: string | null;
}

/** The request of CancelApprovalRequest. */
export interface CancelApprovalRequestRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** The request of CreateOrUpdateQuoteVersionAttachments. */
export interface CreateOrUpdateQuoteVersionAttachmentsRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** The request of IncludeQuoteVersionAttachment. */
export interface IncludeQuoteVersionAttachmentRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:int` */
  readonly DocumentId?: number;
  /** `xs:boolean` */
  readonly Include?: boolean;
}

/** The request of ToggleSaleTypeQuoteAttachmentDefaultIncluded. */
export interface ToggleSaleTypeQuoteAttachmentDefaultIncludedRequest {
  /** `xs:int` */
  readonly SaleTypeQuoteAttachmentId?: number;
}

/** The request of AddSaleTypeQuoteAttachment. */
export interface AddSaleTypeQuoteAttachmentRequest {
  /** `xs:int` */
  readonly SaleTypeId?: number;
  /** `xs:int` */
  readonly DocumentId?: number;
}

/** The request of DeleteSaleTypeQuoteAttachment. */
export interface DeleteSaleTypeQuoteAttachmentRequest {
  /** `xs:int` */
  readonly SaleTypeQuoteAttachmentId?: number;
}

/** The request of ToggleQuoteVersionAttachmentIncluded. */
export interface ToggleQuoteVersionAttachmentIncludedRequest {
  /** `xs:int` */
  readonly QuoteVersionAttachmentId?: number;
}

/** The request of SavePriceList. */
export interface SavePriceListRequest {
  /** `PriceList` */
  readonly PriceList?: $rt.Draft<PriceList> | null;
}

/** The request of DeletePriceList. */
export interface DeletePriceListRequest {
  /** `xs:int` */
  readonly PriceListId?: number;
}

/** The request of SaveProduct. */
export interface SaveProductRequest {
  /** `Product` */
  readonly Product?: $rt.Draft<Product> | null;
}

/** The request of DeleteProduct. */
export interface DeleteProductRequest {
  /** `xs:int` */
  readonly ProductId?: number;
}

/** The request of SaveQuoteAlternative. */
export interface SaveQuoteAlternativeRequest {
  /** `QuoteAlternative` */
  readonly QuoteAlternative?: $rt.Draft<QuoteAlternative> | null;
}

/** The request of GetConfigurationFields. */
export interface GetConfigurationFieldsRequest {
  /** `xs:int` */
  readonly ConnectionId?: number;
  /** `xs:string` */
  readonly ConnectorName?: string | null;
}

/** The request of TestConnection. */
export interface TestConnectionRequest {
  /** `xs:string` */
  readonly ConnectorName?: string | null;
  /** `StringDictionary` */
  readonly ConnectionData?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** The request of GetPriceList. */
export interface GetPriceListRequest {
  /** `xs:int` */
  readonly PriceListId?: number;
}

/** The request of CopySuperOfficePriceList. */
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

/** The request of GetProductImage. */
export interface GetProductImageRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
  /** `xs:string` */
  readonly ERPProductKey?: string | null;
  /** `xs:int` */
  readonly Rank?: number;
}

/** The request of FindProduct. */
export interface FindProductRequest {
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
  /** `xs:string` */
  readonly UserInput?: string | null;
  /** `xs:string` */
  readonly PriceListKey?: string | null;
}

/** The request of GetProduct. */
export interface GetProductRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
  /** `xs:string` */
  readonly ERPProductKey?: string | null;
}

/** The request of GetProductFromDbId. */
export interface GetProductFromDbIdRequest {
  /** `xs:int` */
  readonly ProductId?: number;
}

/** The request of RemoveProduct. */
export interface RemoveProductRequest {
  /** `xs:int` */
  readonly ProductId?: number;
}

/** The request of ToggleProductInAssortment. */
export interface ToggleProductInAssortmentRequest {
  /** `xs:int` */
  readonly ProductId?: number;
}

/** The request of SaveQuote. */
export interface SaveQuoteRequest {
  /** `Quote` */
  readonly Quote?: $rt.Draft<Quote> | null;
}

/** The request of GetQuote. */
export interface GetQuoteRequest {
  /** `xs:int` */
  readonly QuoteId?: number;
}

/** The request of GetQuoteFromSaleId. */
export interface GetQuoteFromSaleIdRequest {
  /** `xs:int` */
  readonly SaleId?: number;
}

/** The request of GetQuoteAlternative. */
export interface GetQuoteAlternativeRequest {
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
}

/** The request of RecalculateQuoteAlternative. */
export interface RecalculateQuoteAlternativeRequest {
  /** `xs:int` */
  readonly QuoteAlternative?: number;
}

/** The request of GetQuoteAlternatives. */
export interface GetQuoteAlternativesRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** The request of MoveQuoteLine. */
export interface MoveQuoteLineRequest {
  /** `xs:int` */
  readonly QuoteLineId?: number;
  /** `xs:boolean` */
  readonly Direction?: boolean;
}

/** The request of CreateQuoteAlternative. */
export interface CreateQuoteAlternativeRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:string` */
  readonly QuoteAlternativeName?: string | null;
  /** `xs:string` */
  readonly QuoteAlternativeDescription?: string | null;
}

/** The request of CopyQuoteAlternative. */
export interface CopyQuoteAlternativeRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
  /** `xs:string` */
  readonly QuoteAlternativeName?: string | null;
}

/** The request of DeleteQuoteAlternative. */
export interface DeleteQuoteAlternativeRequest {
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
}

/** The request of CreateConnectionFromConnectorName. */
export interface CreateConnectionFromConnectorNameRequest {
  /** `xs:string` */
  readonly ConnectorName?: string | null;
}

/** The request of GetConnection. */
export interface GetConnectionRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
}

/** The request of SaveConnection. */
export interface SaveConnectionRequest {
  /** `QuoteConnection` */
  readonly Connection?: $rt.Draft<QuoteConnection> | null;
}

/** The request of DeleteConnection. */
export interface DeleteConnectionRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
}

/** The request of RestoreConnection. */
export interface RestoreConnectionRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
}

/** The request of GetConnectionsForAssociate. */
export interface GetConnectionsForAssociateRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of GetActivePriceLists. */
export interface GetActivePriceListsRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
  /** `xs:string` */
  readonly Currency?: string | null;
}

/** The request of GetActivePriceListsByCurrencyId. */
export interface GetActivePriceListsByCurrencyIdRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
  /** `xs:int` */
  readonly CurrencyId?: number;
}

/** The request of GetAllPriceLists. */
export interface GetAllPriceListsRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
  /** `xs:string` */
  readonly Currency?: string | null;
}

/** The request of GetAllPriceListsByCurrencyId. */
export interface GetAllPriceListsByCurrencyIdRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
  /** `xs:int` */
  readonly CurrencyId?: number;
}

/** The request of GetConnectorCapabilityNames. */
export interface GetConnectorCapabilityNamesRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
}

/** The request of GetConnectorCapabilities. */
export interface GetConnectorCapabilitiesRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
}

/** The request of CanConnectorProvideCapability. */
export interface CanConnectorProvideCapabilityRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
  /** `xs:string` */
  readonly CapabilityName?: string | null;
}

/** The request of GetConnectionStartupResponse. */
export interface GetConnectionStartupResponseRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
}

/** The request of GetConnectionConfigFields. */
export interface GetConnectionConfigFieldsRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
}

/** The request of SaveConnectionConfigFields. */
export interface SaveConnectionConfigFieldsRequest {
  /** `xs:int` */
  readonly QuoteConnectionId?: number;
  /** `StringDictionary` */
  readonly ConnectionConfigFields?: Readonly<$rt.StringDictionary<string | null>> | null;
}

/** The request of CreateAndSaveQuote. */
export interface CreateAndSaveQuoteRequest {
  /** `xs:int` */
  readonly SaleId?: number;
  /** `xs:int` */
  readonly ConnectionId?: number;
  /** `xs:string` */
  readonly FirstAlternativeName?: string | null;
}

/** The request of GetQuoteEntity. */
export interface GetQuoteEntityRequest {
  /** `xs:int` */
  readonly QuoteId?: number;
}

/** The request of GetQuoteEntityFromSaleId. */
export interface GetQuoteEntityFromSaleIdRequest {
  /** `xs:int` */
  readonly SaleId?: number;
}

/** The request of SaveQuoteEntity. */
export interface SaveQuoteEntityRequest {
  /** `QuoteEntity` */
  readonly QuoteEntity?: $rt.Draft<QuoteEntity> | null;
}

/** The request of CreateAndSaveQuoteFromSale. */
export interface CreateAndSaveQuoteFromSaleRequest {
  /** `xs:int` */
  readonly CopyFromSaleId?: number;
  /** `xs:int` */
  readonly CopyToSaleId?: number;
}

/** The request of PlaceOrder. */
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

/** The request of GetOrderState. */
export interface GetOrderStateRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** The request of DeleteQuote. */
export interface DeleteQuoteRequest {
  /** `xs:int` */
  readonly QuoteId?: number;
}

/** The request of CreateQuoteLine. */
export interface CreateQuoteLineRequest {
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
  /** `xs:string` */
  readonly ERPProductKey?: string | null;
}

/** The request of CreateQuoteLineFromProduct. */
export interface CreateQuoteLineFromProductRequest {
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
  /** `Product` */
  readonly Product?: $rt.Draft<Product> | null;
}

/** The request of SaveQuoteLine. */
export interface SaveQuoteLineRequest {
  /** `QuoteLine` */
  readonly QuoteLine?: $rt.Draft<QuoteLine> | null;
}

/** The request of SaveQuoteLines. */
export interface SaveQuoteLinesRequest {
  /** `ArrayOfQuoteLine` */
  readonly QuoteLines?: readonly ($rt.Draft<QuoteLine> | null)[] | null;
}

/** The request of GetQuoteLine. */
export interface GetQuoteLineRequest {
  /** `xs:int` */
  readonly QuoteLineId?: number;
}

/** The request of GetQuoteLines. */
export interface GetQuoteLinesRequest {
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
}

/** The request of DeleteQuoteLine. */
export interface DeleteQuoteLineRequest {
  /** `xs:int` */
  readonly QuoteLineId?: number;
}

/** The request of DeleteQuoteLines. */
export interface DeleteQuoteLinesRequest {
  /** `ArrayOfint` */
  readonly QuoteLineIds?: readonly number[] | null;
}

/** The request of RecalculateQuoteLine. */
export interface RecalculateQuoteLineRequest {
  /** `QuoteLine` */
  readonly QuoteLine?: $rt.Draft<QuoteLine> | null;
  /** `ArrayOfstring` */
  readonly ChangedFields?: readonly (string | null)[] | null;
}

/** The request of GetExtraInfo. */
export interface GetExtraInfoRequest {
  /** `xs:string` */
  readonly QuoteLineExtraData?: string | null;
}

/** The request of CreateAndSaveQuoteLines. */
export interface CreateAndSaveQuoteLinesRequest {
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
  /** `ArrayOfstring` */
  readonly ErpProductKeys?: readonly (string | null)[] | null;
}

/** The request of GetQuoteLineConfiguration. */
export interface GetQuoteLineConfigurationRequest {
  /** `xs:int` */
  readonly QuoteLineConfigurationId?: number;
}

/** The request of GetQuoteLineConfigurationFromFieldName. */
export interface GetQuoteLineConfigurationFromFieldNameRequest {
  /** `xs:string` */
  readonly FieldName?: string | null;
}

/** The request of SaveQuoteLineConfiguration. */
export interface SaveQuoteLineConfigurationRequest {
  /** `QuoteLineConfiguration` */
  readonly QuoteLineConfiguration?: $rt.Draft<QuoteLineConfiguration> | null;
}

/** The request of SaveQuoteLineConfigurations. */
export interface SaveQuoteLineConfigurationsRequest {
  /** `ArrayOfQuoteLineConfiguration` */
  readonly QuoteLineConfigurations?: readonly ($rt.Draft<QuoteLineConfiguration> | null)[] | null;
}

/** The request of ValidateQuoteVersion. */
export interface ValidateQuoteVersionRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `QuoteVersionButtonAction` */
  readonly Action?: QuoteVersionButtonAction;
}

/** The request of CreateAndSaveQuoteVersion. */
export interface CreateAndSaveQuoteVersionRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** The request of GetQuoteVersion. */
export interface GetQuoteVersionRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
}

/** The request of GetQuoteVersions. */
export interface GetQuoteVersionsRequest {
  /** `xs:int` */
  readonly QuoteId?: number;
}

/** The request of SendQuoteVersion. */
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

/** The request of SaveQuoteVersion. */
export interface SaveQuoteVersionRequest {
  /** `QuoteVersion` */
  readonly QuoteVersion?: $rt.Draft<QuoteVersion> | null;
}

/** The request of ApproveQuoteVersion. */
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

/** The request of RejectQuoteVersion. */
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

/** The request of GenerateQuoteDocuments. */
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

/** The request of GetOrderConfirmation. */
export interface GetOrderConfirmationRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:int` */
  readonly ConfirmationTemplateId?: number;
}

/** The request of GetQuoteVersionWorkflowState. */
export interface GetQuoteVersionWorkflowStateRequest {
  /** `xs:int` */
  readonly QuoteVersionId?: number;
  /** `xs:int` */
  readonly QuoteAlternativeId?: number;
}

export const ApproveRejectResponse$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ApproveRejectResponse",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PluginResponse", () => PluginResponse$, "?nil"],
    ["CreatedAppointmentId", $xs.int, "?"],
  ],
};

export const ExtraDataFieldType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ExtraDataFieldType",
  namespace: $ns0,
  names: ["String", "Url", "Image"],
  zero: "String",
};

export const FieldMetadataDictionary$: $rt.DictionaryDescriptor = {
  kind: "dictionary",
  name: "FieldMetadataDictionary",
  namespace: $ns0,
  pair: "FieldMetadataDictionaryKeyValuePair",
  key: ["Key", $xs.string, "1nil"],
  value: ["Value", () => FieldMetadata$, "1nil"],
};

export const ArrayOfPluginResponse$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfPluginResponse", namespace: $ns0, item: ["PluginResponse", () => PluginResponse$, "*nil"] };

export const PluginUrlResponse$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PluginUrlResponse",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["IsOk", $xs.boolean, "?"],
    ["UserExplanation", $xs.string, "?nil"],
    ["TechExplanation", $xs.string, "?nil"],
    ["ErrorCode", $xs.string, "?nil"],
    ["Changes", () => ChangedData$, "?nil"],
    ["Url", $xs.string, "?nil"],
    ["Status", () => QuoteStatus$, "?"],
  ],
};

export const PriceList$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "PriceList",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PriceListId", $xs.int, "?"],
    ["ERPPriceListKey", $xs.string, "?nil"],
    ["QuoteConnectionId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Currency", $xs.string, "?nil"],
    ["CurrencyName", $xs.string, "?nil"],
    ["ValidFrom", $xs.dateTime, "?"],
    ["ValidTo", $xs.dateTime, "?"],
    ["IsActive", $xs.boolean, "?"],
  ],
};

export const ArrayOfPriceList$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfPriceList", namespace: $ns0, item: ["PriceList", () => PriceList$, "*nil"] };

export const Product$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Product",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ProductId", $xs.int, "?"],
    ["ERPProductKey", $xs.string, "?nil"],
    ["ERPPriceListKey", $xs.string, "?nil"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Code", $xs.string, "?nil"],
    ["PriceUnit", $xs.string, "?nil"],
    ["QuantityUnit", $xs.string, "?nil"],
    ["IsSubscription", $xs.boolean, "?"],
    ["SubscriptionUnit", $xs.string, "?nil"],
    ["DefaultSubscriptionQuantity", $xs.double, "?"],
    ["ItemNumber", $xs.string, "?nil"],
    ["Url", $xs.string, "?nil"],
    ["ProductCategoryKey", $xs.string, "?nil"],
    ["ProductFamilyKey", $xs.string, "?nil"],
    ["ProductTypeKey", $xs.string, "?nil"],
    ["VAT", $xs.double, "?"],
    ["VATInfo", $xs.string, "?nil"],
    ["UnitCost", $xs.double, "?"],
    ["UnitMinimumPrice", $xs.double, "?"],
    ["UnitListPrice", $xs.double, "?"],
    ["InAssortment", $xs.boolean, "?"],
    ["Supplier", $xs.string, "?nil"],
    ["SupplierCode", $xs.string, "?nil"],
    ["Rights", $xs.string, "?nil"],
    ["Rule", $xs.string, "?nil"],
    ["ExtraInfo", () => ArrayOfProductExtraDataField$, "?nil"],
    ["RawExtraInfo", $xs.string, "?nil"],
    ["ExtraField1", $xs.string, "?nil"],
    ["ExtraField2", $xs.string, "?nil"],
    ["ExtraField3", $xs.string, "?nil"],
    ["ExtraField4", $xs.string, "?nil"],
    ["ExtraField5", $xs.string, "?nil"],
    ["InStock", $xs.double, "?"],
  ],
};

export const ArrayOfProduct$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfProduct", namespace: $ns0, item: ["Product", () => Product$, "*nil"] };

export const ProductExtraDataField$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProductExtraDataField",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["Value", $xs.string, "?nil"],
    ["Type", () => ExtraDataFieldType$, "?"],
  ],
};

export const ArrayOfProductExtraDataField$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfProductExtraDataField", namespace: $ns0, item: ["ProductExtraDataField", () => ProductExtraDataField$, "*nil"] };

export const Quote$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Quote",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["QuoteId", $xs.int, "?"],
    ["SaleId", $xs.int, "?"],
    ["QuoteConnectionId", $xs.int, "?"],
    ["ERPQuoteKey", $xs.string, "?nil"],
    ["ERPOrderKey", $xs.string, "?nil"],
    ["ActiveQuoteVersionId", $xs.int, "?"],
    ["AcceptedQuoteAlternativeId", $xs.int, "?"],
    ["UseValuesFromQuote", $xs.short, "?"],
    ["DocumentId", $xs.int, "?"],
    ["PoNumber", $xs.string, "?nil"],
    ["OrderComment", $xs.string, "?nil"],
    ["PreferredEmailCulture", $xs.string, "?nil"],
    ["ActiveQuoteVersion", () => QuoteVersion$, "?nil"],
    ["FavoriteQuoteAlternative", () => QuoteAlternative$, "?nil"],
  ],
};

export const QuoteAlternative$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuoteAlternative",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["QuoteAlternativeId", $xs.int, "?"],
    ["ERPQuoteAlternativeKey", $xs.string, "?nil"],
    ["QuoteVersionId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Status", () => QuoteStatus$, "?"],
    ["Reason", $xs.string, "?nil"],
    ["ERPDiscountPercent", $xs.double, "?"],
    ["ERPDiscountAmount", $xs.double, "?"],
    ["DiscountPercent", $xs.double, "?"],
    ["DiscountAmount", $xs.double, "?"],
    ["UserValueOverride", () => ValueOverride$, "?"],
    ["VATInfo", $xs.string, "?nil"],
    ["VAT", $xs.double, "?"],
    ["EarningPercent", $xs.double, "?"],
    ["EarningAmount", $xs.double, "?"],
    ["SubTotal", $xs.double, "?"],
    ["TotalPrice", $xs.double, "?"],
    ["ExtraField1", $xs.string, "?nil"],
    ["ExtraField2", $xs.string, "?nil"],
    ["ExtraField3", $xs.string, "?nil"],
    ["ExtraField4", $xs.string, "?nil"],
    ["ExtraField5", $xs.string, "?nil"],
  ],
};

export const ArrayOfQuoteAlternative$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfQuoteAlternative", namespace: $ns0, item: ["QuoteAlternative", () => QuoteAlternative$, "*nil"] };

export const QuoteAlternativeRecalculated$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuoteAlternativeRecalculated",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["QuoteLinesHasChanged", $xs.boolean, "?"],
    ["ChangedQuoteAlternative", () => QuoteAlternative$, "?nil"],
    ["Changes", () => ChangedData$, "?nil"],
  ],
};

export const ArrayOfQuoteAlternativeRecalculated$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfQuoteAlternativeRecalculated", namespace: $ns0, item: ["QuoteAlternativeRecalculated", () => QuoteAlternativeRecalculated$, "*nil"] };

export const QuoteConnection$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuoteConnection",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["QuoteConnectionId", $xs.int, "?"],
    ["ERPName", $xs.string, "?nil"],
    ["DisplayName", $xs.string, "?nil"],
    ["DisplayDescription", $xs.string, "?nil"],
    ["Rank", $xs.int, "?"],
    ["ConnectorName", $xs.string, "?nil"],
    ["ErpConnectionId", $xs.int, "?"],
    ["ExtraData", $xs.string, "?nil"],
    ["IsAvailable", $xs.boolean, "?"],
    ["InitializeResponse", () => PluginResponse$, "?nil"],
    ["PriceLists", () => ArrayOfPriceList$, "?nil"],
    ["AllAccess", $xs.boolean, "?"],
    ["Deleted", $xs.boolean, "?"],
    ["UserGroupAccessIds", () => ArrayOfint$, "?nil"],
    ["AssociateAccessIds", () => ArrayOfint$, "?nil"],
  ],
};

export const ArrayOfQuoteConnection$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfQuoteConnection", namespace: $ns0, item: ["QuoteConnection", () => QuoteConnection$, "*nil"] };

export const QuoteEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuoteEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["QuoteId", $xs.int, "?"],
    ["SaleId", $xs.int, "?"],
    ["QuoteConnectionId", $xs.int, "?"],
    ["ERPQuoteKey", $xs.string, "?nil"],
    ["ERPOrderKey", $xs.string, "?nil"],
    ["ActiveQuoteVersionId", $xs.int, "?"],
    ["AcceptedQuoteAlternativeId", $xs.int, "?"],
    ["UseValuesFromQuote", $xs.short, "?"],
    ["DocumentId", $xs.int, "?"],
    ["PoNumber", $xs.string, "?nil"],
    ["OrderComment", $xs.string, "?nil"],
    ["PreferredEmailCulture", $xs.string, "?nil"],
    ["QuoteVersions", () => ArrayOfQuoteVersion$, "?nil"],
  ],
};

export const QuoteLine$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuoteLine",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["QuoteLineId", $xs.int, "?"],
    ["ERPQuoteLineKey", $xs.string, "?nil"],
    ["QuoteAlternativeId", $xs.int, "?"],
    ["ERPProductKey", $xs.string, "?nil"],
    ["Status", () => QuoteStatus$, "?"],
    ["Reason", $xs.string, "?nil"],
    ["Quantity", $xs.double, "?"],
    ["DeliveredQuantity", $xs.double, "?"],
    ["Rank", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Code", $xs.string, "?nil"],
    ["QuantityUnit", $xs.string, "?nil"],
    ["PriceUnit", $xs.string, "?nil"],
    ["ItemNumber", $xs.string, "?nil"],
    ["Url", $xs.string, "?nil"],
    ["ProductCategoryKey", $xs.string, "?nil"],
    ["ProductFamilyKey", $xs.string, "?nil"],
    ["ProductTypeKey", $xs.string, "?nil"],
    ["Supplier", $xs.string, "?nil"],
    ["SupplierCode", $xs.string, "?nil"],
    ["Thumbnail", $xs.string, "?nil"],
    ["VATInfo", $xs.string, "?nil"],
    ["VAT", $xs.double, "?"],
    ["UnitCost", $xs.double, "?"],
    ["UnitMinimumPrice", $xs.double, "?"],
    ["UnitListPrice", $xs.double, "?"],
    ["ExtraInfo", () => ArrayOfProductExtraDataField$, "?nil"],
    ["RawExtraInfo", $xs.string, "?nil"],
    ["IsSubscription", $xs.boolean, "?"],
    ["SubscriptionUnit", $xs.string, "?nil"],
    ["SubscriptionQuantity", $xs.double, "?"],
    ["SubscriptionStart", $xs.dateTime, "?"],
    ["ERPDiscountPercent", $xs.double, "?"],
    ["ERPDiscountAmount", $xs.double, "?"],
    ["DiscountPercent", $xs.double, "?"],
    ["DiscountAmount", $xs.double, "?"],
    ["UserValueOverride", () => ValueOverride$, "?"],
    ["EarningPercent", $xs.double, "?"],
    ["EarningAmount", $xs.double, "?"],
    ["SubTotal", $xs.double, "?"],
    ["TotalPrice", $xs.double, "?"],
    ["Rights", $xs.string, "?nil"],
    ["Rule", $xs.string, "?nil"],
    ["ExtraField1", $xs.string, "?nil"],
    ["ExtraField2", $xs.string, "?nil"],
    ["ExtraField3", $xs.string, "?nil"],
    ["ExtraField4", $xs.string, "?nil"],
    ["ExtraField5", $xs.string, "?nil"],
  ],
};

export const ArrayOfQuoteLine$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfQuoteLine", namespace: $ns0, item: ["QuoteLine", () => QuoteLine$, "*nil"] };

export const QuoteLineConfiguration$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuoteLineConfiguration",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["QuoteLineConfigurationId", $xs.int, "?"],
    ["FieldName", $xs.string, "?nil"],
    ["Label", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Editable", $xs.boolean, "?"],
    ["InUse", $xs.boolean, "?"],
    ["Mandatory", $xs.boolean, "?"],
    ["Rank", $xs.int, "?"],
    ["RestrictEdit", $xs.boolean, "?"],
  ],
};

export const ArrayOfQuoteLineConfiguration$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfQuoteLineConfiguration", namespace: $ns0, item: ["QuoteLineConfiguration", () => QuoteLineConfiguration$, "*nil"] };

export const QuotePublishDocuments$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuotePublishDocuments",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["QuoteDocumentId", $xs.int, "?"],
    ["QuotedProductsId", $xs.int, "?"],
    ["QuoteAttachmentIds", () => ArrayOfint$, "?nil"],
    ["MailBody", $xs.string, "?nil"],
    ["MailSubject", $xs.string, "?nil"],
    ["ToEmail", $xs.string, "?nil"],
    ["ToFullName", $xs.string, "?nil"],
    ["ErrorMessage", $xs.string, "?nil"],
  ],
};

export const QuoteVersion$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuoteVersion",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["QuoteVersionId", $xs.int, "?"],
    ["ERPQuoteVersionKey", $xs.string, "?nil"],
    ["QuoteId", $xs.int, "?"],
    ["Description", $xs.string, "?nil"],
    ["Number", $xs.string, "?nil"],
    ["State", () => QuoteVersionState$, "?"],
    ["ArchivedState", () => QuoteVersionState$, "?"],
    ["Status", () => QuoteStatus$, "?"],
    ["Reason", $xs.string, "?nil"],
    ["LikelyQuoteAlternativeId", $xs.int, "?"],
    ["SentDate", $xs.dateTime, "?"],
    ["FollowupId", $xs.int, "?"],
    ["ExpirationDate", $xs.dateTime, "?"],
    ["DeliveryCountryId", $xs.int, "?"],
    ["HasOwnDeliveryAddress", $xs.boolean, "?"],
    ["InvoiceCountryId", $xs.int, "?"],
    ["HasOwnInvoiceAddress", $xs.boolean, "?"],
    ["ERPPaymentTermsKey", $xs.string, "?nil"],
    ["ERPPaymentTypeKey", $xs.string, "?nil"],
    ["ERPDeliveryTermsKey", $xs.string, "?nil"],
    ["ERPDeliveryTypeKey", $xs.string, "?nil"],
    ["Rank", $xs.int, "?"],
    ["ApprovedBy", $xs.int, "?"],
    ["ApprovedText", $xs.string, "?nil"],
    ["ApprovedRegisteredBy", $xs.int, "?"],
    ["ApprovedRegisteredDate", $xs.dateTime, "?"],
    ["ExtraField1", $xs.string, "?nil"],
    ["ExtraField2", $xs.string, "?nil"],
    ["ExtraField3", $xs.string, "?nil"],
    ["ExtraField4", $xs.string, "?nil"],
    ["ExtraField5", $xs.string, "?nil"],
    ["LastRecalculated", $xs.dateTime, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedAssociateId", $xs.int, "?"],
    ["Registered", $xs.dateTime, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["RequestAssociateId", $xs.int, "?"],
    ["RequestComment", $xs.string, "?nil"],
    ["QuoteAlternatives", () => ArrayOfQuoteAlternative$, "?nil"],
  ],
};

export const ArrayOfQuoteVersion$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfQuoteVersion", namespace: $ns0, item: ["QuoteVersion", () => QuoteVersion$, "*nil"] };

export const QuoteVersionAttachment$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuoteVersionAttachment",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DocumentId", $xs.int, "?"],
    ["Included", $xs.boolean, "?"],
  ],
};

export const ArrayOfQuoteVersionAttachment$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfQuoteVersionAttachment", namespace: $ns0, item: ["QuoteVersionAttachment", () => QuoteVersionAttachment$, "*nil"] };

export const QuoteVersionButtonAction$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "QuoteVersionButtonAction",
  namespace: $ns0,
  names: ["None", "ValidateVersion", "Edit", "Send", "Approve", "Reject", "ValidateVersionAndSendIfPossible", "ValidateVersionAndPlaceOrderIfPossible", "CloneVersion", "SendConfirmation", "GetOrderState", "UpdatePrices"],
  zero: "None",
};

export const QuoteVersionButtonState$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuoteVersionButtonState",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Action", () => QuoteVersionButtonAction$, "?"],
    ["ImageHint", $xs.string, "?nil"],
    ["DisplayText", $xs.string, "?nil"],
    ["TooltipText", $xs.string, "?nil"],
    ["Enabled", $xs.boolean, "?"],
  ],
};

export const ArrayOfQuoteVersionButtonState$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfQuoteVersionButtonState", namespace: $ns0, item: ["QuoteVersionButtonState", () => QuoteVersionButtonState$, "*nil"] };

export const QuoteVersionState$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "QuoteVersionState",
  namespace: $ns0,
  names: ["Unknown", "Draft", "DraftNotCalculated", "DraftNeedsApproval", "DraftApproved", "DraftNotApproved", "Sent", "Archived", "Lost", "Sold"],
  zero: "Unknown",
};

export const QuoteVersionStatusInformation$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuoteVersionStatusInformation",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Status", () => QuoteStatus$, "?"],
    ["IconHint", $xs.string, "?nil"],
    ["DisplayMessage", $xs.string, "?nil"],
    ["DisplayTooltip", $xs.string, "?nil"],
  ],
};

export const QuoteVersionValidated$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuoteVersionValidated",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["IsOk", $xs.boolean, "?"],
    ["UserExplanation", $xs.string, "?nil"],
    ["TechExplanation", $xs.string, "?nil"],
    ["ErrorCode", $xs.string, "?nil"],
    ["ChangedSale", () => Sale$, "?nil"],
    ["ChangedQuote", () => Quote$, "?nil"],
    ["ChangedQuoteVersion", () => QuoteVersion$, "?nil"],
    ["ChangedQuoteAlternatives", () => ArrayOfQuoteAlternativeRecalculated$, "?nil"],
    ["Status", () => QuoteStatus$, "?"],
  ],
};

export const QuoteVersionWorkflowState$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuoteVersionWorkflowState",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ActionButtons", () => ArrayOfQuoteVersionButtonState$, "?nil"],
    ["StateImage", () => QuoteVersionButtonState$, "?nil"],
    ["UpdatePricesButton", () => QuoteVersionButtonState$, "?nil"],
    ["Status", () => QuoteVersionStatusInformation$, "?nil"],
  ],
};

export const ValueOverride$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ValueOverride",
  namespace: $ns0,
  names: ["None", "Total", "DiscountPercent", "DiscountAmount", "EarningPercent", "EarningAmount"],
  zero: "None",
};

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
export const QuoteAgent$: $rt.AgentDescriptor<IQuoteAgent> = {
  services: "Services88",
  name: "Quote",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    UpdateQuoteVersionPrices: [[["QuoteVersionId", $xs.int, "?"]], [["Response", () => QuoteVersionValidated$, "?nil"]]],
    SaveQuoteVersionNumber: [[
      ["QuoteVersionId", $xs.int, "?"],
      ["Number", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    GetQuoteVersionWorkflowImageState: [[["QuoteVersionId", $xs.int, "?"]], [["Response", () => QuoteVersionButtonState$, "?nil"]]],
    GetQuoteVersionWorkflowButtonStates: [[
      ["QuoteVersionId", $xs.int, "?"],
      ["QuoteAlternativeId", $xs.int, "?"],
    ], [["Response", () => QuoteVersionWorkflowState$, "?nil"]]],
    GetQuoteVersionWorkflowStatusInfo: [[["QuoteVersionId", $xs.int, "?"]], [["Response", () => QuoteVersionStatusInformation$, "?nil"]]],
    RequestApproval: [[
      ["QuoteVersionId", $xs.int, "?"],
      ["AssociateId", $xs.int, "?"],
      ["Comment", $xs.string, "?nil"],
    ], [["Response", () => PluginResponse$, "?nil"]]],
    CancelApprovalRequest: [[["QuoteVersionId", $xs.int, "?"]], [["Response", () => PluginResponse$, "?nil"]]],
    CreateOrUpdateQuoteVersionAttachments: [[["QuoteVersionId", $xs.int, "?"]], [["Response", () => ArrayOfQuoteVersionAttachment$, "?nil"]]],
    IncludeQuoteVersionAttachment: [[
      ["QuoteVersionId", $xs.int, "?"],
      ["DocumentId", $xs.int, "?"],
      ["Include", $xs.boolean, "?"],
    ], [["Response", $xs.boolean, "?"]]],
    ToggleSaleTypeQuoteAttachmentDefaultIncluded: [[["SaleTypeQuoteAttachmentId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    AddSaleTypeQuoteAttachment: [[
      ["SaleTypeId", $xs.int, "?"],
      ["DocumentId", $xs.int, "?"],
    ], [["Response", $xs.int, "?"]]],
    DeleteSaleTypeQuoteAttachment: [[["SaleTypeQuoteAttachmentId", $xs.int, "?"]], []],
    ToggleQuoteVersionAttachmentIncluded: [[["QuoteVersionAttachmentId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    CreateDefaultPriceList: [[], [["Response", () => PriceList$, "?nil"]]],
    SavePriceList: [[["PriceList", () => PriceList$, "?nil"]], [["Response", () => PriceList$, "?nil"]]],
    DeletePriceList: [[["PriceListId", $xs.int, "?"]], []],
    CreateDefaultProduct: [[], [["Response", () => Product$, "?nil"]]],
    SaveProduct: [[["Product", () => Product$, "?nil"]], [["Response", () => Product$, "?nil"]]],
    DeleteProduct: [[["ProductId", $xs.int, "?"]], []],
    CreateDefaultQuoteAlternative: [[], [["Response", () => QuoteAlternative$, "?nil"]]],
    SaveQuoteAlternative: [[["QuoteAlternative", () => QuoteAlternative$, "?nil"]], [["Response", () => QuoteAlternative$, "?nil"]]],
    GetConfigurationFields: [[
      ["ConnectionId", $xs.int, "?"],
      ["ConnectorName", $xs.string, "?nil"],
    ], [["Response", () => FieldMetadataDictionary$, "?nil"]]],
    TestConnection: [[
      ["ConnectorName", $xs.string, "?nil"],
      ["ConnectionData", () => StringDictionary$, "?nil"],
    ], [["Response", () => PluginResponse$, "?nil"]]],
    GetPriceList: [[["PriceListId", $xs.int, "?"]], [["Response", () => PriceList$, "?nil"]]],
    CopySuperOfficePriceList: [[
      ["OriginalPriceListId", $xs.int, "?"],
      ["NewName", $xs.string, "?nil"],
      ["ValidFrom", $xs.dateTime, "?"],
      ["ValidTo", $xs.dateTime, "?"],
      ["NewCurrencyId", $xs.int, "?"],
      ["ConvertCurrency", $xs.boolean, "?"],
    ], [["Response", () => PriceList$, "?nil"]]],
    GetProductImage: [[
      ["QuoteConnectionId", $xs.int, "?"],
      ["ERPProductKey", $xs.string, "?nil"],
      ["Rank", $xs.int, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    FindProduct: [[
      ["QuoteAlternativeId", $xs.int, "?"],
      ["UserInput", $xs.string, "?nil"],
      ["PriceListKey", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfProduct$, "?nil"]]],
    GetProduct: [[
      ["QuoteConnectionId", $xs.int, "?"],
      ["ERPProductKey", $xs.string, "?nil"],
    ], [["Response", () => Product$, "?nil"]]],
    GetProductFromDbId: [[["ProductId", $xs.int, "?"]], [["Response", () => Product$, "?nil"]]],
    RemoveProduct: [[["ProductId", $xs.int, "?"]], []],
    ToggleProductInAssortment: [[["ProductId", $xs.int, "?"]], []],
    SaveQuote: [[["Quote", () => Quote$, "?nil"]], [["Response", () => Quote$, "?nil"]]],
    GetQuote: [[["QuoteId", $xs.int, "?"]], [["Response", () => Quote$, "?nil"]]],
    GetQuoteFromSaleId: [[["SaleId", $xs.int, "?"]], [["Response", () => Quote$, "?nil"]]],
    GetQuoteAlternative: [[["QuoteAlternativeId", $xs.int, "?"]], [["Response", () => QuoteAlternative$, "?nil"]]],
    RecalculateQuoteAlternative: [[["QuoteAlternative", $xs.int, "?"]], [["Response", () => QuoteAlternativeRecalculated$, "?nil"]]],
    GetQuoteAlternatives: [[["QuoteVersionId", $xs.int, "?"]], [["Response", () => ArrayOfQuoteAlternative$, "?nil"]]],
    MoveQuoteLine: [[
      ["QuoteLineId", $xs.int, "?"],
      ["Direction", $xs.boolean, "?"],
    ], []],
    CreateQuoteAlternative: [[
      ["QuoteVersionId", $xs.int, "?"],
      ["QuoteAlternativeName", $xs.string, "?nil"],
      ["QuoteAlternativeDescription", $xs.string, "?nil"],
    ], [["Response", () => QuoteAlternative$, "?nil"]]],
    CopyQuoteAlternative: [[
      ["QuoteVersionId", $xs.int, "?"],
      ["QuoteAlternativeId", $xs.int, "?"],
      ["QuoteAlternativeName", $xs.string, "?nil"],
    ], [["Response", () => QuoteAlternative$, "?nil"]]],
    DeleteQuoteAlternative: [[["QuoteAlternativeId", $xs.int, "?"]], []],
    HasConnections: [[], [["Response", () => PluginResponse$, "?nil"]]],
    GetAllInstalledQuoteConnections: [[], [["Response", () => ArrayOfQuoteConnection$, "?nil"]]],
    GetAllAvailableQuoteConnections: [[], [["Response", () => ArrayOfQuoteConnection$, "?nil"]]],
    GetAllAvailableQuoteConnectionsWithPriceLists: [[], [["Response", () => ArrayOfQuoteConnection$, "?nil"]]],
    CreateConnectionFromConnectorName: [[["ConnectorName", $xs.string, "?nil"]], [["Response", () => QuoteConnection$, "?nil"]]],
    GetConnection: [[["QuoteConnectionId", $xs.int, "?"]], [["Response", () => QuoteConnection$, "?nil"]]],
    SaveConnection: [[["Connection", () => QuoteConnection$, "?nil"]], [["Response", () => QuoteConnection$, "?nil"]]],
    DeleteConnection: [[["QuoteConnectionId", $xs.int, "?"]], []],
    RestoreConnection: [[["QuoteConnectionId", $xs.int, "?"]], []],
    GetConnectionsForAssociate: [[["AssociateId", $xs.int, "?"]], [["Response", () => ArrayOfQuoteConnection$, "?nil"]]],
    GetActivePriceLists: [[
      ["QuoteConnectionId", $xs.int, "?"],
      ["Currency", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfPriceList$, "?nil"]]],
    GetActivePriceListsByCurrencyId: [[
      ["QuoteConnectionId", $xs.int, "?"],
      ["CurrencyId", $xs.int, "?"],
    ], [["Response", () => ArrayOfPriceList$, "?nil"]]],
    GetAllPriceLists: [[
      ["QuoteConnectionId", $xs.int, "?"],
      ["Currency", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfPriceList$, "?nil"]]],
    GetAllPriceListsByCurrencyId: [[
      ["QuoteConnectionId", $xs.int, "?"],
      ["CurrencyId", $xs.int, "?"],
    ], [["Response", () => ArrayOfPriceList$, "?nil"]]],
    GetConnectorCapabilityNames: [[["QuoteConnectionId", $xs.int, "?"]], [["Response", () => ArrayOfstring$, "?nil"]]],
    GetConnectorCapabilities: [[["QuoteConnectionId", $xs.int, "?"]], [["Response", () => ArrayOfstring$, "?nil"]]],
    CanConnectorProvideCapability: [[
      ["QuoteConnectionId", $xs.int, "?"],
      ["CapabilityName", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    GetConnectionStartupErrors: [[], [["Response", () => ArrayOfPluginResponse$, "?nil"]]],
    GetConnectionStartupResponse: [[["QuoteConnectionId", $xs.int, "?"]], [["Response", () => PluginResponse$, "?nil"]]],
    GetConnectionConfigFields: [[["QuoteConnectionId", $xs.int, "?"]], [["Response", () => StringDictionary$, "?nil"]]],
    SaveConnectionConfigFields: [[
      ["QuoteConnectionId", $xs.int, "?"],
      ["ConnectionConfigFields", () => StringDictionary$, "?nil"],
    ], [["Response", () => StringDictionary$, "?nil"]]],
    CreateAndSaveQuote: [[
      ["SaleId", $xs.int, "?"],
      ["ConnectionId", $xs.int, "?"],
      ["FirstAlternativeName", $xs.string, "?nil"],
    ], [["Response", () => QuoteEntity$, "?nil"]]],
    GetQuoteEntity: [[["QuoteId", $xs.int, "?"]], [["Response", () => QuoteEntity$, "?nil"]]],
    GetQuoteEntityFromSaleId: [[["SaleId", $xs.int, "?"]], [["Response", () => QuoteEntity$, "?nil"]]],
    SaveQuoteEntity: [[["QuoteEntity", () => QuoteEntity$, "?nil"]], [["Response", () => QuoteEntity$, "?nil"]]],
    CreateAndSaveQuoteFromSale: [[
      ["CopyFromSaleId", $xs.int, "?"],
      ["CopyToSaleId", $xs.int, "?"],
    ], [["Response", () => QuoteEntity$, "?nil"]]],
    PlaceOrder: [[
      ["QuoteAlternativeId", $xs.int, "?"],
      ["MarkSaleAsSold", $xs.boolean, "?"],
      ["PoNumber", $xs.string, "?nil"],
      ["OrderComment", $xs.string, "?nil"],
      ["Culture", $xs.string, "?nil"],
    ], [["Response", () => PluginUrlResponse$, "?nil"]]],
    GetOrderState: [[["QuoteVersionId", $xs.int, "?"]], [["Response", () => PluginUrlResponse$, "?nil"]]],
    DeleteQuote: [[["QuoteId", $xs.int, "?"]], []],
    CreateQuoteLine: [[
      ["QuoteAlternativeId", $xs.int, "?"],
      ["ERPProductKey", $xs.string, "?nil"],
    ], [["Response", () => QuoteLine$, "?nil"]]],
    CreateQuoteLineFromProduct: [[
      ["QuoteAlternativeId", $xs.int, "?"],
      ["Product", () => Product$, "?nil"],
    ], [["Response", () => QuoteLine$, "?nil"]]],
    SaveQuoteLine: [[["QuoteLine", () => QuoteLine$, "?nil"]], [["Response", () => QuoteLine$, "?nil"]]],
    SaveQuoteLines: [[["QuoteLines", () => ArrayOfQuoteLine$, "?nil"]], [["Response", () => ArrayOfQuoteLine$, "?nil"]]],
    GetQuoteLine: [[["QuoteLineId", $xs.int, "?"]], [["Response", () => QuoteLine$, "?nil"]]],
    GetQuoteLines: [[["QuoteAlternativeId", $xs.int, "?"]], [["Response", () => ArrayOfQuoteLine$, "?nil"]]],
    DeleteQuoteLine: [[["QuoteLineId", $xs.int, "?"]], []],
    DeleteQuoteLines: [[["QuoteLineIds", () => ArrayOfint$, "?nil"]], []],
    RecalculateQuoteLine: [[
      ["QuoteLine", () => QuoteLine$, "?nil"],
      ["ChangedFields", () => ArrayOfstring$, "?nil"],
    ], [["Response", () => QuoteLine$, "?nil"]]],
    GetExtraInfo: [[["QuoteLineExtraData", $xs.string, "?nil"]], [["Response", () => ArrayOfProductExtraDataField$, "?nil"]]],
    CreateAndSaveQuoteLines: [[
      ["QuoteAlternativeId", $xs.int, "?"],
      ["ErpProductKeys", () => ArrayOfstring$, "?nil"],
    ], [["Response", $xs.int, "?"]]],
    GetQuoteLineConfiguration: [[["QuoteLineConfigurationId", $xs.int, "?"]], [["Response", () => QuoteLineConfiguration$, "?nil"]]],
    GetQuoteLineConfigurationFromFieldName: [[["FieldName", $xs.string, "?nil"]], [["Response", () => QuoteLineConfiguration$, "?nil"]]],
    GetAllQuoteLineConfigurations: [[], [["Response", () => ArrayOfQuoteLineConfiguration$, "?nil"]]],
    GetInUseQuoteLineConfigurations: [[], [["Response", () => ArrayOfQuoteLineConfiguration$, "?nil"]]],
    SaveQuoteLineConfiguration: [[["QuoteLineConfiguration", () => QuoteLineConfiguration$, "?nil"]], [["Response", () => QuoteLineConfiguration$, "?nil"]]],
    SaveQuoteLineConfigurations: [[["QuoteLineConfigurations", () => ArrayOfQuoteLineConfiguration$, "?nil"]], [["Response", () => ArrayOfQuoteLineConfiguration$, "?nil"]]],
    ValidateQuoteVersion: [[
      ["QuoteVersionId", $xs.int, "?"],
      ["Action", () => QuoteVersionButtonAction$, "?"],
    ], [["Response", () => QuoteVersionValidated$, "?nil"]]],
    CreateAndSaveQuoteVersion: [[["QuoteVersionId", $xs.int, "?"]], [["Response", () => QuoteVersion$, "?nil"]]],
    GetQuoteVersion: [[["QuoteVersionId", $xs.int, "?"]], [["Response", () => QuoteVersion$, "?nil"]]],
    GetQuoteVersions: [[["QuoteId", $xs.int, "?"]], [["Response", () => ArrayOfQuoteVersion$, "?nil"]]],
    SendQuoteVersion: [[
      ["QuoteVersionId", $xs.int, "?"],
      ["ExpiryDate", $xs.dateTime, "?"],
      ["FollowupDate", $xs.dateTime, "?"],
      ["FollowupText", $xs.string, "?nil"],
      ["Culture", $xs.string, "?nil"],
    ], [["Response", () => PluginUrlResponse$, "?nil"]]],
    SaveQuoteVersion: [[["QuoteVersion", () => QuoteVersion$, "?nil"]], [["Response", () => QuoteVersion$, "?nil"]]],
    ApproveQuoteVersion: [[
      ["QuoteVersionId", $xs.int, "?"],
      ["ApprovedByText", $xs.string, "?nil"],
      ["ApprovedByAssociateId", $xs.int, "?"],
      ["ApprovalText", $xs.string, "?nil"],
    ], [["Response", () => ApproveRejectResponse$, "?nil"]]],
    RejectQuoteVersion: [[
      ["QuoteVersionId", $xs.int, "?"],
      ["RejectedByText", $xs.string, "?nil"],
      ["RejectedByAssociateId", $xs.int, "?"],
      ["RejectionText", $xs.string, "?nil"],
    ], [["Response", () => ApproveRejectResponse$, "?nil"]]],
    GenerateQuoteDocuments: [[
      ["QuoteVersionId", $xs.int, "?"],
      ["EmailBodyTemplateId", $xs.int, "?"],
      ["AttachMainDocument", $xs.boolean, "?"],
      ["QuotedProductsTemplateId", $xs.int, "?"],
      ["IncludeAttachments", $xs.boolean, "?"],
      ["RawMailSubject", $xs.string, "?nil"],
    ], [["Response", () => QuotePublishDocuments$, "?nil"]]],
    GetOrderConfirmation: [[
      ["QuoteVersionId", $xs.int, "?"],
      ["ConfirmationTemplateId", $xs.int, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    GetQuoteVersionWorkflowState: [[
      ["QuoteVersionId", $xs.int, "?"],
      ["QuoteAlternativeId", $xs.int, "?"],
    ], [["Response", () => QuoteVersionWorkflowState$, "?nil"]]],
  }),
};

export interface QuoteAgent extends IQuoteAgent {}
export const QuoteAgent: $rt.ClientOf<QuoteAgent> = /* @__PURE__ */ $client(QuoteAgent$);
