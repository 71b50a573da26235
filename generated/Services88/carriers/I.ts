/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { Carrier } from "./C.js";

export const ImageEmbedType = {
  Link: "Link",
  Inline: "Inline",
} as const;
export type ImageEmbedType = (typeof ImageEmbedType)[keyof typeof ImageEmbedType] | $rt.UnknownName<"ImageEmbedType">;

export const ImportAction = {
  PersonAdded: "PersonAdded",
  PersonUpdated: "PersonUpdated",
  PersonNoChange: "PersonNoChange",
  ContactAdded: "ContactAdded",
  ContactUpdated: "ContactUpdated",
  ContactNoChange: "ContactNoChange",
  ProductAdded: "ProductAdded",
  ProductUpdated: "ProductUpdated",
  ProductNoChange: "ProductNoChange",
  Obs: "Obs",
  ObsERPDuplicate: "ObsERPDuplicate",
} as const;
export type ImportAction = (typeof ImportAction)[keyof typeof ImportAction] | $rt.UnknownName<"ImportAction">;

export interface ImportColumnInfo extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:boolean` */
  Locked: boolean;
}

export const ImportEntityType = {
  Person: "Person",
  Contact: "Contact",
  Product: "Product",
} as const;
export type ImportEntityType = (typeof ImportEntityType)[keyof typeof ImportEntityType] | $rt.UnknownName<"ImportEntityType">;

export interface ImportErpData extends Carrier {
  /** `ArrayOfImportLine` */
  ImportLines: (ImportLine | null)[] | null;
  /** `ArrayOfImportColumnInfo` */
  ColumnInfos: (ImportColumnInfo | null)[] | null;
}

export interface ImportLine extends Carrier {
  /** `ArrayOfstring` */
  Values: (string | null)[] | null;
  /** `xs:boolean` */
  Selected: boolean;
  /** `ImportAction` */
  Operation: ImportAction[];
  /** `ImportEntityType` */
  Type: ImportEntityType[];
  /** `xs:string` */
  ExternalKey: string | null;
}

export interface IncomingMessage extends Carrier {
  /** `xs:string` */
  To: string | null;
  /** `xs:string` */
  From: string | null;
  /** `xs:string` */
  Content: string | null;
  /** `xs:string` */
  Format: string | null;
  /** `xs:string` */
  SessionKey: string | null;
  /** `xs:string` */
  Plugin: string | null;
}

export const InterRestrictionOperator = {
  None: "None",
  And: "And",
  Or: "Or",
} as const;
export type InterRestrictionOperator = (typeof InterRestrictionOperator)[keyof typeof InterRestrictionOperator] | $rt.UnknownName<"InterRestrictionOperator">;

export const InvitationStatus = {
  Unknown: "Unknown",
  None: "None",
  Accepted: "Accepted",
  Hidden: "Hidden",
  Invitation: "Invitation",
  Moved: "Moved",
  Seen: "Seen",
  MovedSeen: "MovedSeen",
  Declined: "Declined",
  Cancelled: "Cancelled",
} as const;
export type InvitationStatus = (typeof InvitationStatus)[keyof typeof InvitationStatus] | $rt.UnknownName<"InvitationStatus">;
