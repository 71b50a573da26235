/** All scalars by their names: generated files take of them what they need, so that nothing else is shipped. */
export { anyType } from "./soap/codec/any-type.js";
export * from "./soap/codec/scalars.js";
