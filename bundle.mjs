/*
 * A build step runs the command line once, and half of what that costs is loading: a few files load sooner than eighty small ones.
 * What others wrote stays outside: npm installs it, with its own licence and its own fixes.
 */
import { chmodSync } from "node:fs";
import { build } from "rolldown";

await build({
  logLevel: "warn",
  input: {
    "generator/index": "generator/index.ts",
    "generator/cli/main": "generator/cli/main.ts",
    "generator/cli/run": "generator/cli/run.ts",
    "generator/config/define-config": "generator/config/define-config.ts",
  },
  platform: "node",
  external: /^[^./]/,
  resolve: { extensionAlias: { ".js": [".ts"] } },
  output: { dir: "dist", format: "esm", entryFileNames: "[name].js", chunkFileNames: "generator/chunks/[name].js" },
});

// npm makes the command of an installed package executable; in a checkout, `npx netserver-codegen` runs this file as it is.
chmodSync("dist/generator/cli/main.js", 0o755);
