/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { type Carrier, Carrier$ } from "./C.js";
import { type LicenseType, LicenseType$ } from "./L.js";
import { $ns0 } from "./namespaces.js";

export const GeneratorEncoding = {
  Text: "Text",
  Html: "Html",
  Xml: "Xml",
  MsWord: "MsWord",
  MsExcel: "MsExcel",
  MsPowerpoint: "MsPowerpoint",
  MsOffice2007: "MsOffice2007",
  MsOffice2007Xml: "MsOffice2007Xml",
  Url: "Url",
  UrlUnicode: "UrlUnicode",
  Pdf: "Pdf",
  Mime: "Mime",
  OpenDocument: "OpenDocument",
  OpenDocumentXml: "OpenDocumentXml",
  MsWord2007: "MsWord2007",
} as const;
export type GeneratorEncoding = (typeof GeneratorEncoding)[keyof typeof GeneratorEncoding] | $rt.UnknownName<"GeneratorEncoding">;
export const GeneratorEncoding$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "GeneratorEncoding",
  namespace: $ns0,
  values: GeneratorEncoding,
  zero: "Text",
};

export interface GrantedModuleLicense extends Carrier {
  /** `xs:int` */
  OwnerId: number;
  /** `xs:string` */
  OwnerName: string | null;
  /** `xs:string` */
  OwnerDescription: string | null;
  /** `xs:int` */
  ModuleId: number;
  /** `xs:string` */
  Name: string | null;
  /** `xs:string` */
  Description: string | null;
  /** `xs:string` */
  Version: string | null;
  /** `LicenseType` */
  LicenseType: LicenseType;
  /** `xs:int` */
  ExtraFlags: number;
  /** `xs:int` */
  SortOrder: number;
  /** `xs:int` */
  LicenseNumber: number;
  /** `xs:boolean` */
  IsHidden: boolean;
  /** `xs:boolean` */
  IsUnrestricted: boolean;
  /** `xs:dateTime` */
  ExpiryDate: string;
}
export const GrantedModuleLicense$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "GrantedModuleLicense",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["OwnerId", $xs.int, "?"],
    ["OwnerName", $xs.string, "?nil"],
    ["OwnerDescription", $xs.string, "?nil"],
    ["ModuleId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["Version", $xs.string, "?nil"],
    ["LicenseType", () => LicenseType$, "?"],
    ["ExtraFlags", $xs.int, "?"],
    ["SortOrder", $xs.int, "?"],
    ["LicenseNumber", $xs.int, "?"],
    ["IsHidden", $xs.boolean, "?"],
    ["IsUnrestricted", $xs.boolean, "?"],
    ["ExpiryDate", $xs.dateTime, "?"],
  ],
};

export const ArrayOfGrantedModuleLicense$: $rt.ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfGrantedModuleLicense",
  namespace: $ns0,
  item: ["GrantedModuleLicense", () => GrantedModuleLicense$, "*nil"],
};
