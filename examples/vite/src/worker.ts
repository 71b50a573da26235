import { resync } from "./resync.ts";

self.addEventListener("message", async ({ data }) => self.postMessage(await resync(String(data))));
