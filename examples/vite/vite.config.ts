import { defineConfig } from "vitest/config";

const netServer = process.env["NETSERVER"] ?? "http://127.0.0.1:8088/Remote";

export default defineConfig({
  // The page calls /Services88/…, and the development server sends it to NetServer.
  server: { proxy: { "/Services88": { target: new URL(netServer).origin, rewrite: (path) => `/Remote${path}`, changeOrigin: true } } },
  test: { globals: true },
});
