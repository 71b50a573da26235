/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { ArchiveRestrictionInfo } from "./A.js";
import type { Carrier, ChangedData } from "./C.js";
import type { PluginResponse, PriceList, ProductExtraDataField } from "./P.js";
import type { Sale } from "./S.js";
import type { ValueOverride } from "./V.js";

export interface QuickFilterInfo {
  /** `ArchiveRestrictionInfo` */
  Restriction: ArchiveRestrictionInfo | null;
  /** `xs:string` */
  Provider: string | null;
  /** `xs:int` */
  DashboardId: number;
}

export interface QuickReply extends Carrier {
  /** `xs:int` */
  QuickReplyId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  HtmlBody: string | null;
}

export interface Quote extends Carrier {
  /** `xs:int` */
  QuoteId: number;
  /** `xs:int` */
  SaleId: number;
  /** `xs:int` */
  QuoteConnectionId: number;
  /** `xs:string` */
  ERPQuoteKey: string | null;
  /** `xs:string` */
  ERPOrderKey: string | null;
  /** `xs:int` */
  ActiveQuoteVersionId: number;
  /** `xs:int` */
  AcceptedQuoteAlternativeId: number;
  /** `xs:short` */
  UseValuesFromQuote: number;
  /** `xs:int` */
  DocumentId: number;
  /** `xs:string` */
  PoNumber: string | null;
  /** `xs:string` */
  OrderComment: string | null;
  /** `xs:string` */
  PreferredEmailCulture: string | null;
  /** `QuoteVersion` */
  ActiveQuoteVersion: QuoteVersion | null;
  /** `QuoteAlternative` */
  FavoriteQuoteAlternative: QuoteAlternative | null;
}

export interface QuoteAlternative extends Carrier {
  /** `xs:int` */
  QuoteAlternativeId: number;
  /** `xs:string` */
  ERPQuoteAlternativeKey: string | null;
  /** `xs:int` */
  QuoteVersionId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `QuoteStatus` */
  Status: QuoteStatus;
  /** `xs:string` */
  Reason: string | null;
  /** `xs:double` */
  ERPDiscountPercent: number;
  /** `xs:double` */
  ERPDiscountAmount: number;
  /** `xs:double` */
  DiscountPercent: number;
  /** `xs:double` */
  DiscountAmount: number;
  /** `ValueOverride` */
  UserValueOverride: ValueOverride;
  /** `xs:string` */
  VATInfo: string | null;
  /** `xs:double` */
  VAT: number;
  /** `xs:double` */
  EarningPercent: number;
  /** `xs:double` */
  EarningAmount: number;
  /** `xs:double` */
  SubTotal: number;
  /** `xs:double` */
  TotalPrice: number;
  /** `xs:string` */
  ExtraField1: string | null;
  /** `xs:string` */
  ExtraField2: string | null;
  /** `xs:string` */
  ExtraField3: string | null;
  /** `xs:string` */
  ExtraField4: string | null;
  /** `xs:string` */
  ExtraField5: string | null;
}

export interface QuoteAlternativeRecalculated extends Carrier {
  /** `xs:boolean` */
  QuoteLinesHasChanged: boolean;
  /** `QuoteAlternative` */
  ChangedQuoteAlternative: QuoteAlternative | null;
  /** `ChangedData` */
  Changes: ChangedData | null;
}

export interface QuoteApproveReason extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface QuoteConnection extends Carrier {
  /** `xs:int` */
  QuoteConnectionId: number;
  /** `xs:string` */
  ERPName: string | null;
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:string` */
  DisplayDescription: string | null;
  /** `xs:int` */
  Rank: number;
  /** `xs:string` */
  ConnectorName: string | null;
  /** `xs:int` */
  ErpConnectionId: number;
  /** `xs:string` */
  ExtraData: string | null;
  /** `xs:boolean` */
  IsAvailable: boolean;
  /** `PluginResponse` */
  InitializeResponse: PluginResponse | null;
  /** `ArrayOfPriceList` */
  PriceLists: (PriceList | null)[] | null;
  /** `xs:boolean` */
  AllAccess: boolean;
  /** `xs:boolean` */
  Deleted: boolean;
  /** `ArrayOfint` */
  UserGroupAccessIds: number[] | null;
  /** `ArrayOfint` */
  AssociateAccessIds: number[] | null;
}

export interface QuoteDenyReason extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}

export interface QuoteEntity extends Carrier {
  /** `xs:int` */
  QuoteId: number;
  /** `xs:int` */
  SaleId: number;
  /** `xs:int` */
  QuoteConnectionId: number;
  /** `xs:string` */
  ERPQuoteKey: string | null;
  /** `xs:string` */
  ERPOrderKey: string | null;
  /** `xs:int` */
  ActiveQuoteVersionId: number;
  /** `xs:int` */
  AcceptedQuoteAlternativeId: number;
  /** `xs:short` */
  UseValuesFromQuote: number;
  /** `xs:int` */
  DocumentId: number;
  /** `xs:string` */
  PoNumber: string | null;
  /** `xs:string` */
  OrderComment: string | null;
  /** `xs:string` */
  PreferredEmailCulture: string | null;
  /** `ArrayOfQuoteVersion` */
  QuoteVersions: (QuoteVersion | null)[] | null;
}

export interface QuoteLine extends Carrier {
  /** `xs:int` */
  QuoteLineId: number;
  /** `xs:string` */
  ERPQuoteLineKey: string | null;
  /** `xs:int` */
  QuoteAlternativeId: number;
  /** `xs:string` */
  ERPProductKey: string | null;
  /** `QuoteStatus` */
  Status: QuoteStatus;
  /** `xs:string` */
  Reason: string | null;
  /** `xs:double` */
  Quantity: number;
  /** `xs:double` */
  DeliveredQuantity: number;
  /** `xs:int` */
  Rank: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Code: string | null;
  /** `xs:string` */
  QuantityUnit: string | null;
  /** `xs:string` */
  PriceUnit: string | null;
  /** `xs:string` */
  ItemNumber: string | null;
  /** `xs:string` */
  Url: string | null;
  /** `xs:string` */
  ProductCategoryKey: string | null;
  /** `xs:string` */
  ProductFamilyKey: string | null;
  /** `xs:string` */
  ProductTypeKey: string | null;
  /** `xs:string` */
  Supplier: string | null;
  /** `xs:string` */
  SupplierCode: string | null;
  /** `xs:string` */
  Thumbnail: string | null;
  /** `xs:string` */
  VATInfo: string | null;
  /** `xs:double` */
  VAT: number;
  /** `xs:double` */
  UnitCost: number;
  /** `xs:double` */
  UnitMinimumPrice: number;
  /** `xs:double` */
  UnitListPrice: number;
  /** `ArrayOfProductExtraDataField` */
  ExtraInfo: (ProductExtraDataField | null)[] | null;
  /** `xs:string` */
  RawExtraInfo: string | null;
  /** `xs:boolean` */
  IsSubscription: boolean;
  /** `xs:string` */
  SubscriptionUnit: string | null;
  /** `xs:double` */
  SubscriptionQuantity: number;
  /** `xs:dateTime` */
  SubscriptionStart: string;
  /** `xs:double` */
  ERPDiscountPercent: number;
  /** `xs:double` */
  ERPDiscountAmount: number;
  /** `xs:double` */
  DiscountPercent: number;
  /** `xs:double` */
  DiscountAmount: number;
  /** `ValueOverride` */
  UserValueOverride: ValueOverride;
  /** `xs:double` */
  EarningPercent: number;
  /** `xs:double` */
  EarningAmount: number;
  /** `xs:double` */
  SubTotal: number;
  /** `xs:double` */
  TotalPrice: number;
  /** `xs:string` */
  Rights: string | null;
  /** `xs:string` */
  Rule: string | null;
  /** `xs:string` */
  ExtraField1: string | null;
  /** `xs:string` */
  ExtraField2: string | null;
  /** `xs:string` */
  ExtraField3: string | null;
  /** `xs:string` */
  ExtraField4: string | null;
  /** `xs:string` */
  ExtraField5: string | null;
}

export interface QuoteLineConfiguration extends Carrier {
  /** `xs:int` */
  QuoteLineConfigurationId: number;
  /** `xs:string` */
  FieldName: string | null;
  /** `xs:string` */
  Label: string | null;
  /** `xs:string` */
  Tooltip: string | null;
  /** `xs:boolean` */
  Editable: boolean;
  /** `xs:boolean` */
  InUse: boolean;
  /** `xs:boolean` */
  Mandatory: boolean;
  /** `xs:int` */
  Rank: number;
  /** `xs:boolean` */
  RestrictEdit: boolean;
}

export interface QuotePublishDocuments extends Carrier {
  /** `xs:int` */
  QuoteDocumentId: number;
  /** `xs:int` */
  QuotedProductsId: number;
  /** `ArrayOfint` */
  QuoteAttachmentIds: number[] | null;
  /** `xs:string` */
  MailBody: string | null;
  /** `xs:string` */
  MailSubject: string | null;
  /** `xs:string` */
  ToEmail: string | null;
  /** `xs:string` */
  ToFullName: string | null;
  /** `xs:string` */
  ErrorMessage: string | null;
}

export const QuoteStatus = {
  Ok: "Ok",
  OkWithInfo: "OkWithInfo",
  Warning: "Warning",
  Error: "Error",
} as const;
export type QuoteStatus = (typeof QuoteStatus)[keyof typeof QuoteStatus] | $rt.UnknownName<"QuoteStatus">;

export interface QuoteVersion extends Carrier {
  /** `xs:int` */
  QuoteVersionId: number;
  /** `xs:string` */
  ERPQuoteVersionKey: string | null;
  /** `xs:int` */
  QuoteId: number;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Number: string | null;
  /** `QuoteVersionState` */
  State: QuoteVersionState;
  /** `QuoteVersionState` */
  ArchivedState: QuoteVersionState;
  /** `QuoteStatus` */
  Status: QuoteStatus;
  /** `xs:string` */
  Reason: string | null;
  /** `xs:int` */
  LikelyQuoteAlternativeId: number;
  /** `xs:dateTime` */
  SentDate: string;
  /** `xs:int` */
  FollowupId: number;
  /** `xs:dateTime` */
  ExpirationDate: string;
  /** `xs:int` */
  DeliveryCountryId: number;
  /** `xs:boolean` */
  HasOwnDeliveryAddress: boolean;
  /** `xs:int` */
  InvoiceCountryId: number;
  /** `xs:boolean` */
  HasOwnInvoiceAddress: boolean;
  /** `xs:string` */
  ERPPaymentTermsKey: string | null;
  /** `xs:string` */
  ERPPaymentTypeKey: string | null;
  /** `xs:string` */
  ERPDeliveryTermsKey: string | null;
  /** `xs:string` */
  ERPDeliveryTypeKey: string | null;
  /** `xs:int` */
  Rank: number;
  /** `xs:int` */
  ApprovedBy: number;
  /** `xs:string` */
  ApprovedText: string | null;
  /** `xs:int` */
  ApprovedRegisteredBy: number;
  /** `xs:dateTime` */
  ApprovedRegisteredDate: string;
  /** `xs:string` */
  ExtraField1: string | null;
  /** `xs:string` */
  ExtraField2: string | null;
  /** `xs:string` */
  ExtraField3: string | null;
  /** `xs:string` */
  ExtraField4: string | null;
  /** `xs:string` */
  ExtraField5: string | null;
  /** `xs:dateTime` */
  LastRecalculated: string;
  /** `xs:dateTime` */
  Updated: string;
  /** `xs:int` */
  UpdatedAssociateId: number;
  /** `xs:dateTime` */
  Registered: string;
  /** `xs:int` */
  RegisteredAssociateId: number;
  /** `xs:int` */
  RequestAssociateId: number;
  /** `xs:string` */
  RequestComment: string | null;
  /** `ArrayOfQuoteAlternative` */
  QuoteAlternatives: (QuoteAlternative | null)[] | null;
}

export interface QuoteVersionAttachment extends Carrier {
  /** `xs:int` */
  DocumentId: number;
  /** `xs:boolean` */
  Included: boolean;
}

export const QuoteVersionButtonAction = {
  None: "None",
  ValidateVersion: "ValidateVersion",
  Edit: "Edit",
  Send: "Send",
  Approve: "Approve",
  Reject: "Reject",
  ValidateVersionAndSendIfPossible: "ValidateVersionAndSendIfPossible",
  ValidateVersionAndPlaceOrderIfPossible: "ValidateVersionAndPlaceOrderIfPossible",
  CloneVersion: "CloneVersion",
  SendConfirmation: "SendConfirmation",
  GetOrderState: "GetOrderState",
  UpdatePrices: "UpdatePrices",
} as const;
export type QuoteVersionButtonAction = (typeof QuoteVersionButtonAction)[keyof typeof QuoteVersionButtonAction] | $rt.UnknownName<"QuoteVersionButtonAction">;

export interface QuoteVersionButtonState extends Carrier {
  /** `QuoteVersionButtonAction` */
  Action: QuoteVersionButtonAction;
  /** `xs:string` */
  ImageHint: string | null;
  /** `xs:string` */
  DisplayText: string | null;
  /** `xs:string` */
  TooltipText: string | null;
  /** `xs:boolean` */
  Enabled: boolean;
}

export const QuoteVersionState = {
  Unknown: "Unknown",
  Draft: "Draft",
  DraftNotCalculated: "DraftNotCalculated",
  DraftNeedsApproval: "DraftNeedsApproval",
  DraftApproved: "DraftApproved",
  DraftNotApproved: "DraftNotApproved",
  Sent: "Sent",
  Archived: "Archived",
  Lost: "Lost",
  Sold: "Sold",
} as const;
export type QuoteVersionState = (typeof QuoteVersionState)[keyof typeof QuoteVersionState] | $rt.UnknownName<"QuoteVersionState">;

export interface QuoteVersionStatusInformation extends Carrier {
  /** `QuoteStatus` */
  Status: QuoteStatus;
  /** `xs:string` */
  IconHint: string | null;
  /** `xs:string` */
  DisplayMessage: string | null;
  /** `xs:string` */
  DisplayTooltip: string | null;
}

export interface QuoteVersionValidated extends Carrier {
  /** `xs:boolean` */
  IsOk: boolean;
  /** `xs:string` */
  UserExplanation: string | null;
  /** `xs:string` */
  TechExplanation: string | null;
  /** `xs:string` */
  ErrorCode: string | null;
  /** `Sale` */
  ChangedSale: Sale | null;
  /** `Quote` */
  ChangedQuote: Quote | null;
  /** `QuoteVersion` */
  ChangedQuoteVersion: QuoteVersion | null;
  /** `ArrayOfQuoteAlternativeRecalculated` */
  ChangedQuoteAlternatives: (QuoteAlternativeRecalculated | null)[] | null;
  /** `QuoteStatus` */
  Status: QuoteStatus;
}

export interface QuoteVersionWorkflowState extends Carrier {
  /** `ArrayOfQuoteVersionButtonState` */
  ActionButtons: (QuoteVersionButtonState | null)[] | null;
  /** `QuoteVersionButtonState` */
  StateImage: QuoteVersionButtonState | null;
  /** `QuoteVersionButtonState` */
  UpdatePricesButton: QuoteVersionButtonState | null;
  /** `QuoteVersionStatusInformation` */
  Status: QuoteVersionStatusInformation | null;
}
