/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import * as $xs from "../runtime/scalars.js";
import { $ns0 } from "./namespaces.js";

export interface XsrfValue {
  /** `xs:string` */
  Value: string | null;
  /** `xs:dateTime` */
  LastUpdated: string;
}
export const XsrfValue$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "XsrfValue",
  namespace: $ns0,
  members: [
    ["Value", $xs.string, "?nil"],
    ["LastUpdated", $xs.dateTime, "?"],
  ],
};
