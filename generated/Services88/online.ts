/* Written by netserver-codegen from Services88: changes made here are lost. */
/** SuperOffice Online: `online` gives `connect` of `soap.ts`, and of `json.ts`, a tenant's address, ticket and application token. */
export * from "./runtime/online/index.js";
