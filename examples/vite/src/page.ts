import { resync } from "./resync.ts";

// A browser only calls a server that allows the origin of the page, so the page calls its own origin. vite.config.ts sends these calls on.
const inPage = await resync(location.origin);
document.querySelector("#page")!.textContent = inPage;

const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
worker.postMessage(location.origin);
worker.addEventListener("message", ({ data }) => {
  document.querySelector("#worker")!.textContent = String(data);
  document.title = `${inPage} | ${data}`;
});
