import type { Kind } from "./generated/Services99/index.js";

export const titles: Record<keyof typeof Kind, string> = { None: "none", Some: "some" }; // hit
