import { parentPort } from "node:worker_threads";
import { resync } from "./resync.js";

parentPort?.postMessage(await resync(process.env["NETSERVER_URL"] ?? "http://127.0.0.1:8088/Remote"));
