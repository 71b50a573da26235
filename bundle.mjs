/*
 * A build step runs the command line once, and half of what that costs is loading: a few files load sooner than eighty small ones.
 * What others wrote stays outside: npm installs it, with its own licence and its own fixes.
 */
import { build } from "rolldown";

await build({
  logLevel: "warn",
  input: { "generator/index": "generator/index.ts", "generator/cli/main": "generator/cli/main.ts" },
  platform: "node",
  external: /^[^./]/,
  resolve: { extensionAlias: { ".js": [".ts"] } },
  output: { dir: "dist", format: "esm", entryFileNames: "[name].js", chunkFileNames: "generator/chunks/[name].js" },
});
