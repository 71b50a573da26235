/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type ArchiveRestrictionInfo, ArchiveRestrictionInfo$ } from "./A.js";
import { type Carrier, Carrier$, type ChangedData, ChangedData$ } from "./C.js";
import { ArrayOfint$ } from "./I.js";
import { ArrayOfPriceList$, ArrayOfProductExtraDataField$, type PluginResponse, PluginResponse$, type PriceList, type ProductExtraDataField } from "./P.js";
import { type Sale, Sale$ } from "./S.js";
import { type ValueOverride, ValueOverride$ } from "./V.js";
import { $ns0 } from "./namespaces.js";

export interface QuickFilterInfo {
  /** `ArchiveRestrictionInfo` */
  Restriction: ArchiveRestrictionInfo | null;
  /** `xs:string` */
  Provider: string | null;
  /** `xs:int` */
  DashboardId: number;
}
export const QuickFilterInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "QuickFilterInfo",
  namespace: $ns0,
  members: [
    ["Restriction", () => ArchiveRestrictionInfo$, "?nil"],
    ["Provider", $xs.string, "?nil"],
    ["DashboardId", $xs.int, "?"],
  ],
};

export const ArrayOfQuickFilterInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfQuickFilterInfo",
  namespace: $ns0,
  item: ["QuickFilterInfo", () => QuickFilterInfo$, "*nil"],
};

export interface QuickReply extends Carrier {
  /** `xs:int` */
  QuickReplyId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  HtmlBody: string | null;
}
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

export const ArrayOfQuickReply$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfQuickReply",
  namespace: $ns0,
  item: ["QuickReply", () => QuickReply$, "*nil"],
};

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

export const ArrayOfQuoteAlternative$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfQuoteAlternative",
  namespace: $ns0,
  item: ["QuoteAlternative", () => QuoteAlternative$, "*nil"],
};

export interface QuoteAlternativeRecalculated extends Carrier {
  /** `xs:boolean` */
  QuoteLinesHasChanged: boolean;
  /** `QuoteAlternative` */
  ChangedQuoteAlternative: QuoteAlternative | null;
  /** `ChangedData` */
  Changes: ChangedData | null;
}
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

export const ArrayOfQuoteAlternativeRecalculated$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfQuoteAlternativeRecalculated",
  namespace: $ns0,
  item: ["QuoteAlternativeRecalculated", () => QuoteAlternativeRecalculated$, "*nil"],
};

export interface QuoteApproveReason extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
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

export const ArrayOfQuoteApproveReason$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfQuoteApproveReason",
  namespace: $ns0,
  item: ["QuoteApproveReason", () => QuoteApproveReason$, "*nil"],
};

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

export const ArrayOfQuoteConnection$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfQuoteConnection",
  namespace: $ns0,
  item: ["QuoteConnection", () => QuoteConnection$, "*nil"],
};

export interface QuoteDenyReason extends Carrier {
  /** `xs:int` */
  Id: number;
  /** `xs:string` */
  Value: string | null;
  /** `xs:string` */
  Tooltip: string | null;
}
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

export const ArrayOfQuoteDenyReason$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfQuoteDenyReason",
  namespace: $ns0,
  item: ["QuoteDenyReason", () => QuoteDenyReason$, "*nil"],
};

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

export const ArrayOfQuoteLine$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfQuoteLine",
  namespace: $ns0,
  item: ["QuoteLine", () => QuoteLine$, "*nil"],
};

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

export const ArrayOfQuoteLineConfiguration$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfQuoteLineConfiguration",
  namespace: $ns0,
  item: ["QuoteLineConfiguration", () => QuoteLineConfiguration$, "*nil"],
};

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

export const QuoteStatus = {
  Ok: "Ok",
  OkWithInfo: "OkWithInfo",
  Warning: "Warning",
  Error: "Error",
} as const;
export type QuoteStatus = (typeof QuoteStatus)[keyof typeof QuoteStatus] | $rt.UnknownName<"QuoteStatus">;
export const QuoteStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "QuoteStatus",
  namespace: $ns0,
  values: QuoteStatus,
  zero: "Ok",
};

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

export const ArrayOfQuoteVersion$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfQuoteVersion",
  namespace: $ns0,
  item: ["QuoteVersion", () => QuoteVersion$, "*nil"],
};

export interface QuoteVersionAttachment extends Carrier {
  /** `xs:int` */
  DocumentId: number;
  /** `xs:boolean` */
  Included: boolean;
}
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

export const ArrayOfQuoteVersionAttachment$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfQuoteVersionAttachment",
  namespace: $ns0,
  item: ["QuoteVersionAttachment", () => QuoteVersionAttachment$, "*nil"],
};

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
export const QuoteVersionButtonAction$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "QuoteVersionButtonAction",
  namespace: $ns0,
  values: QuoteVersionButtonAction,
  zero: "None",
};

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

export const ArrayOfQuoteVersionButtonState$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfQuoteVersionButtonState",
  namespace: $ns0,
  item: ["QuoteVersionButtonState", () => QuoteVersionButtonState$, "*nil"],
};

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
export const QuoteVersionState$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "QuoteVersionState",
  namespace: $ns0,
  values: QuoteVersionState,
  zero: "Unknown",
};

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
