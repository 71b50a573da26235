/*
 * A build step runs the command line once, and half of what that costs is loading: a few files load sooner than eighty small ones.
 * What others wrote stays outside: npm installs it, with its own licence and its own fixes.
 */
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { transform } from "esbuild";
import { build } from "rolldown";

await build({
  logLevel: "warn",
  input: {
    "generator/index": "generator/index.ts",
    "generator/cli/main": "generator/cli/main.ts",
    "generator/cli/run": "generator/cli/run.ts",
    "generator/vite": "generator/vite.ts",
    "generator/config/define-config": "generator/config/define-config.ts",
  },
  platform: "node",
  external: /^[^./]/,
  resolve: { extensionAlias: { ".js": [".ts"] } },
  output: { dir: "dist", format: "esm", entryFileNames: "[name].js", chunkFileNames: "generator/chunks/[name].js" },
});

// npm makes the command of an installed package executable; in a checkout, `npx netserver-codegen` runs this file as it is.
chmodSync("dist/generator/cli/main.js", 0o755);

/*
 * The explorer's page is a program of its own: one script, one style sheet, and the licences of what others wrote in the script.
 * Most pages compare nothing and call no server. Their script has empty functions in place of these modules, which are a tenth of it.
 */
const extra = /[\\/]explorer[\\/](?:changes[\\/][\w-]+|pages[\\/](?:changes|removed)|confirm|target)\.tsx?$/;
const withoutExtras = {
  name: "without-extras",
  transform(code, id) {
    if (!extra.test(id)) return undefined;
    const names = [...code.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)].map(([, name]) => name);
    const others = code.match(/^export (?!(?:async )?(?:const|function|class|interface|type) ).*/gm);
    if (others) throw new Error(`${id}: no function can stand for ${others[0]}`);
    return names.map((name) => `export function ${name}() {}`).join("\n");
  },
};
const page = (file, plugins) =>
  build({
    logLevel: "warn",
    input: "explorer/main.tsx",
    platform: "browser",
    plugins,
    resolve: { extensionAlias: { ".js": [".ts", ".tsx", ".js"] } },
    tsconfig: "explorer/tsconfig.json",
    // A module that only has unused exports is left out, such as the messages of diagnostics.
    treeshake: { moduleSideEffects: false },
    output: { file: `dist/explorer/${file}`, format: "esm", minify: true, comments: { legal: false } },
  });
await page("page.js", [withoutExtras]);
const explorer = await page("page-with-extras.js", []);
const bundled = explorer.output[0].moduleIds.flatMap((id) => /.*node_modules[/\\]([^/\\]+)/.exec(id)?.[1] ?? []);
const notices = [...new Set(bundled)].sort().map((name) => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  const licence = ["LICENSE", "LICENSE.txt", "LICENSE.md"]
    .map((file) => `node_modules/${name}/${file}`)
    .find(existsSync);
  return `${name} ${version}\n\n${readFileSync(licence, "utf8")}`;
});
writeFileSync("dist/explorer/notices.txt", `The program in this page contains:\n\n${notices.join("\n")}`);
for (const [path, sheet] of [
  ["explorer/style.css", "page.css"],
  ["explorer/changes/changes.css", "changes.css"],
]) {
  const style = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true });
  writeFileSync(`dist/explorer/${sheet}`, style.code);
}

/*
 * The guides are parsed here. So the page needs no parser of Markdown, and marked is in no package of a user.
 */
const parser = await build({
  logLevel: "warn",
  input: "explorer/guides/from-markdown.ts",
  platform: "node",
  write: false,
  resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
});
const { guidesFromMarkdown } = await import(
  `data:text/javascript;base64,${Buffer.from(parser.output[0].code).toString("base64")}`
);
// The last section of the index lists pages about the project itself, which nobody needs beside a contract.
const [index, project = ""] = readFileSync("docs/README.md", "utf8").split(/^## This project$/m);
const left = new Set([...project.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, name]) => name));
const files = readdirSync("docs")
  .filter((name) => name.endsWith(".md") && !left.has(name))
  .sort()
  .map((name) => ({ name, text: name === "README.md" ? index : readFileSync(`docs/${name}`, "utf8") }));
writeFileSync("dist/explorer/guides.json", JSON.stringify(guidesFromMarkdown(files)));
