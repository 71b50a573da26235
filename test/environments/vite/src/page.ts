import { resync } from "./resync.ts";

const inPage = await resync(location.origin);
const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
worker.postMessage(location.origin);
worker.addEventListener("message", ({ data }) => (document.title = `${inPage} | ${data}`));
