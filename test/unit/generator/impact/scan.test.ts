/** The files below a project: code, other files that could hold code, and what is left out. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow } from "../../../../generator/impact/scan.js";
import { put, scratchFolders } from "../../support/folders.js";

const newFolder = scratchFolders();
type Files = readonly string[];

/** Lists the files below a folder that holds these, with paths relative to it. */
function list(files: Files, { roots = [""], outputs = [] as Files, included = [] as Files, root = newFolder() } = {}) {
  put(root, Object.fromEntries(files.map((each) => [each, ""])));
  const at = (path: string) => (path === "" ? root : `${root}/${path}`);
  const isIncluded = (path: string) => included.map(at).includes(path);
  const found = filesBelow(roots.map(at), new Set(outputs.map(at)), isIncluded);
  const short = (path: string) => path.slice(root.length + 1);
  return {
    code: found.code.map(short),
    other: found.other.map(short),
    configs: [...found.configs].map(([folder, path]) => `${short(folder)}: ${short(path)}`),
    skipped: found.skipped.map(short),
  };
}

describe("code", () => {
  test.each([
    [
      "a.ts",
      "a.tsx",
      "a.js",
      "a.jsx",
      "a.mts",
      "a.cts",
      "a.mjs",
      "a.cjs",
      "a.d.ts",
      "a.vue",
      "a.svelte",
      "a.astro",
      "a.html",
    ],
  ])("is what the compiler reads, and components: %s", (...files) => {
    expect(list(files)).toMatchObject({ code: [...files].sort(), other: [] });
  });

  test("is found at any depth, in order, and once", () => {
    const found = list(["b.ts", "a/b/c.ts", "a/a.ts", "a.ts"], { roots: ["", "a", "a/b"] });
    expect(found.code).toEqual(["a/a.ts", "a/b/c.ts", "a.ts", "b.ts"]);
  });

  test("is found below several folders, of which one has a longer name", () => {
    expect(list(["a/x.ts", "ab/y.ts", "c/z.ts"], { roots: ["a", "ab"] }).code).toEqual(["a/x.ts", "ab/y.ts"]);
  });

  test("is found behind links, each folder once, also where they lead back", () => {
    const root = newFolder();
    mkdirSync(join(root, "real"));
    symlinkSync("real", join(root, "link"));
    symlinkSync("..", join(root, "real/above"));
    symlinkSync("gone", join(root, "broken.ts"));
    symlinkSync("real/a.ts", join(root, "z.ts"));
    expect(list(["real/a.ts"], { root }).code).toEqual(["broken.ts", "link/a.ts", "z.ts"]);
  });
});

describe("other files", () => {
  test("are those that may hold code, and not prose, data or styles", () => {
    const files = ["a.mdx", "a.hbs", "Makefile", "a.ts.bak", "a.tsv1", "a.coffee"];
    const prose = [
      "a.md",
      "A.MD",
      "a.json",
      "a.json5",
      "a.jsonc",
      "a.yml",
      "a.yaml",
      "a.lock",
      "a.css",
      "a.png",
      "a.jpg",
      "a.jpeg",
      "a.woff",
      "a.woff2",
      "a.mp3",
      "a.mp4",
      "a.map",
      "a.sqlite",
      "a.wsdl",
    ];
    expect(list([...files, ...prose])).toMatchObject({ code: [], other: [...files].sort(), skipped: [] });
  });
});

describe("a configuration", () => {
  test("is a tsconfig.json, else a jsconfig.json, and is no code", () => {
    const found = list([
      "tsconfig.json",
      "jsconfig.json",
      "a/jsconfig.json",
      "b/tsconfig.json",
      "b/tsconfig.build.json",
    ]);
    expect(found).toMatchObject({ code: [], other: [] });
    expect(found.configs.sort()).toEqual([": tsconfig.json", "a: a/jsconfig.json", "b: b/tsconfig.json"]);
  });
});

describe("what is left out", () => {
  test("without a word: packages and the folders of version control", () => {
    const folders = ["node_modules", ".git", ".hg", ".svn", ".yarn", ".pnpm-store"];
    const files = folders
      .flatMap((each) => [`${each}/a.ts`, `b/${each}/c.ts`])
      .filter((each) => !each.includes(".git"));
    expect(list([...files, "d.ts"])).toEqual({ code: ["d.ts"], other: [], configs: [], skipped: [] });
  });

  test("with its name: each folder that a build tool writes, unless a configuration is in it", () => {
    const folders = [".angular", ".astro", ".cache", ".netlify", ".next", ".nuxt", ".output", ".parcel-cache"].concat([
      ".svelte-kit",
      ".turbo",
      ".vercel",
      "coverage",
      "dist",
    ]);
    const files = folders.map((each) => `${each}/a.ts`);
    expect(list([...files, "x/a.ts"])).toMatchObject({ code: ["x/a.ts"], skipped: folders });
    expect(list([...files, "build/a.ts"], { included: folders })).toMatchObject({
      code: [...files, "build/a.ts"].sort(),
      skipped: [],
    });
  });

  test("with its name: a folder that the compiler writes, in order", () => {
    const files = ["out/a.ts", "lib/b.ts", "src/c.ts"];
    expect(list(files, { outputs: ["out", "lib", "src/c.ts"] })).toMatchObject({
      code: ["src/c.ts"],
      skipped: ["lib", "out"],
    });
    expect(list(files, { outputs: ["out"], included: ["out"] }).skipped).toEqual([]);
  });

  test("of a root that is not there or is a file: everything", () => {
    expect(list([], { roots: ["gone"] })).toEqual({ code: [], other: [], configs: [], skipped: [] });
    expect(list(["a.ts"], { roots: ["a.ts"] }).code).toEqual([]);
  });
});
