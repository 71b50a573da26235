import { Worker } from "node:worker_threads";

const worker = new Worker(new URL("./worker.js", import.meta.url));
worker.on("message", (text) => console.log(text));
