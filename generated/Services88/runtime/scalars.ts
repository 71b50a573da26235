/* Written by netserver-codegen from Services88: changes made here are lost. */
/** All scalars by their names: generated files take of them what they need, so that nothing else is shipped. */
export { anyType } from "./soap/any-type.js";
export * from "./soap/scalars.js";

