/* Written by netserver-codegen from Services88: changes made here are lost. */
/** Exports for calls over SOAP: `connect`, `stream` and the runtime's public names. */
export * from "./runtime/index.js";
export { connect, SoapFault, stream } from "./runtime/soap/index.js";
