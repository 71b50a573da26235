import { Worker } from "node:worker_threads";

// The worker makes the calls, so that a large answer does not block this thread while it is decoded.
const worker = new Worker(new URL("./worker.js", import.meta.url));
worker.on("message", (text) => console.log(text));
