/* Written by netserver-codegen from Services88: changes made here are lost. */

export interface XsrfValue {
  /** `xs:string` */
  Value: string | null;
  /** `xs:dateTime` */
  LastUpdated: string;
}
