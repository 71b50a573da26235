/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type Carrier, Carrier$ } from "./C.js";
import { ArrayOfstring$ } from "./S.js";
import { $ns0, $ns3 } from "./namespaces.js";

export const ImageEmbedType = {
  Link: "Link",
  Inline: "Inline",
} as const;
export type ImageEmbedType = (typeof ImageEmbedType)[keyof typeof ImageEmbedType] | $rt.UnknownName<"ImageEmbedType">;
export const ImageEmbedType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ImageEmbedType",
  namespace: $ns0,
  values: ImageEmbedType,
  zero: "Link",
};

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
export const ImportAction$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ImportAction",
  namespace: $ns0,
  values: ImportAction,
};

export interface ImportColumnInfo extends Carrier {
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  DisplayName: string | null;
  /** `xs:boolean` */
  Locked: boolean;
}
export const ImportColumnInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ImportColumnInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["DisplayName", $xs.string, "?nil"],
    ["Locked", $xs.boolean, "?"],
  ],
};

export const ArrayOfImportColumnInfo$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfImportColumnInfo",
  namespace: $ns0,
  item: ["ImportColumnInfo", () => ImportColumnInfo$, "*nil"],
};

export const ImportEntityType = {
  Person: "Person",
  Contact: "Contact",
  Product: "Product",
} as const;
export type ImportEntityType = (typeof ImportEntityType)[keyof typeof ImportEntityType] | $rt.UnknownName<"ImportEntityType">;
export const ImportEntityType$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ImportEntityType",
  namespace: $ns0,
  values: ImportEntityType,
};

export interface ImportErpData extends Carrier {
  /** `ArrayOfImportLine` */
  ImportLines: (ImportLine | null)[] | null;
  /** `ArrayOfImportColumnInfo` */
  ColumnInfos: (ImportColumnInfo | null)[] | null;
}
export const ImportErpData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ImportErpData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ImportLines", () => ArrayOfImportLine$, "?nil"],
    ["ColumnInfos", () => ArrayOfImportColumnInfo$, "?nil"],
  ],
};

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
export const ImportLine$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ImportLine",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Values", () => ArrayOfstring$, "?nil"],
    ["Selected", $xs.boolean, "?"],
    ["Operation", () => ImportAction$, "?"],
    ["Type", () => ImportEntityType$, "?"],
    ["ExternalKey", $xs.string, "?nil"],
  ],
};

export const ArrayOfImportLine$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfImportLine",
  namespace: $ns0,
  item: ["ImportLine", () => ImportLine$, "*nil"],
};

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
export const IncomingMessage$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "IncomingMessage",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["To", $xs.string, "?nil"],
    ["From", $xs.string, "?nil"],
    ["Content", $xs.string, "?nil"],
    ["Format", $xs.string, "?nil"],
    ["SessionKey", $xs.string, "?nil"],
    ["Plugin", $xs.string, "?nil"],
  ],
};

export const IntStringDictionary$: $rt.DictionaryDescriptor = {
  kind: "dictionary",
  name: "IntStringDictionary",
  namespace: $ns0,
  pair: "IntStringKeyValuePair",
  key: ["Key", $xs.int, "1"],
  value: ["Value", $xs.string, "1nil"],
};

export const InterRestrictionOperator = {
  None: "None",
  And: "And",
  Or: "Or",
} as const;
export type InterRestrictionOperator = (typeof InterRestrictionOperator)[keyof typeof InterRestrictionOperator] | $rt.UnknownName<"InterRestrictionOperator">;
export const InterRestrictionOperator$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "InterRestrictionOperator",
  namespace: $ns0,
  values: InterRestrictionOperator,
  zero: "None",
};

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
export const InvitationStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "InvitationStatus",
  namespace: $ns0,
  values: InvitationStatus,
  zero: "Unknown",
};

export const ArrayOfint$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfint",
  namespace: $ns3,
  item: ["int", $xs.int, "*"],
};
