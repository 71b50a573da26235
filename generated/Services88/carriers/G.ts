/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import type { Carrier } from "./C.js";
import type { LicenseType } from "./L.js";

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
