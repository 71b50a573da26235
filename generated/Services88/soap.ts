/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Calls over SOAP: `connect` and `stream`, with the runtime's public names beside them. */
export * from "./runtime/index.js";
export { connect, SoapFault, stream } from "./runtime/soap/index.js";
