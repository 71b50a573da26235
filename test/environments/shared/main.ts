import { resync } from "./resync.js";

declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

resync(process.env["NETSERVER_URL"] ?? "").then(console.log);
