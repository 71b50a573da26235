/** Files that use the client and that nobody can analyse are named, and then nothing is an all-clear. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generate } from "../../generator/index.js";
import { impactAsAnnotations, impactAsMarkdown, impactAsText } from "../../generator/impact/report.js";
import {
  client,
  compilerOptions,
  hitsIn,
  project,
  putBelow,
  rules,
  workspace,
  useProjects,
} from "../support/impacted.js";
import { campaigns } from "../support/campaign.js";

useProjects();

const rule = "operation-removed";
const harmless = {
  "src/safe.ts": `import type { SampleAgent } from "${client}/index.js";\nexport const reset = (agent: SampleAgent) => agent.Reset();\n`,
};
const unread = async (folder: Promise<string> | string, changed = rule) =>
  (await hitsIn(changed, await folder)).unread.map(
    ({ position: { file, line, column }, reason }) => `${file.split("/").at(-1)}:${line}:${column} ${reason}`,
  );

test.runIf(campaigns)(
  "text that mentions an import of the client, in languages without a reader; prose and data are no users",
  async () => {
    const text = `import { SampleAgent } from "${client}/index.js"\n`;
    expect(
      await unread(
        project(rule, {
          ...harmless,
          "src/barrel.ts": `export { SampleAgent } from "${client}/index.js";\n`,
          "src/guide.mdx": `# Guide\n\n${text}`,
          "src/through.mdx": 'import { SampleAgent } from "./barrel.js"\n',
          "src/safe.mdx": 'import { reset } from "./safe.js"\n',
          "src/prose.mdx": `\`\`\`ts\n${text}\`\`\`\n`,
          "src/old.coffee": `agent = require "${client}/index.js"\n`,
          "src/Old.vue": `<script lang="coffee">\n${text}</script>\n`,
          "src/open.svelte": `<script>\n${text}`,
          "README.md": text,
          "src/data.json": JSON.stringify(text),
          "src/notes.ipynb": JSON.stringify({ source: [text] }),
          "src/binary.bin": `\0${text}`,
        }),
      ),
    ).toEqual([
      "Old.vue:2:29 kind",
      "guide.mdx:3:29 kind",
      "notes.ipynb:1:42 kind",
      "old.coffee:1:17 kind",
      "open.svelte:2:29 kind",
      "through.mdx:1:29 kind",
    ]);
  },
);

test.runIf(campaigns)("a template that mentions what changes; not one that mentions something else", async () => {
  const script = `<script setup lang="ts">\nimport { SampleAgent } from "${client}/index.js";\nconst agent = new SampleAgent({} as never);\n</script>\n`;
  expect(
    await unread(
      project(rule, {
        ...harmless,
        "src/Calls.vue": `${script}<template>\n  <button @click="agent.Publish({})">Publish</button>\n</template>\n`,
        "src/Resets.vue": `${script}<template>\n  <button @click="agent.Reset()">Publish. Publish</button>\n</template>\n`,
        "src/Store.svelte": `<script>\n  import { agent } from "./store";\n</script>\n{#await agent?.Publish({})}{/await}\n`,
      }),
    ),
  ).toEqual(["Calls.vue:6:25 template", "Store.svelte:4:16 template"]);
  expect(
    await unread(
      project("member-removed", {
        "src/Shows.vue": `<script setup>\ndefineProps({ note: Object });\n</script>\n<template>{{ note.Name }}</template>\n`,
        "src/uses.ts": `export type { Note } from "${client}/index.js";\n`,
      }),
      "member-removed",
    ),
  ).toEqual(["Shows.vue:4:19 template"]);
});

test("what changes, named on a value without a type", async () => {
  expect(
    await unread(
      project(rule, {
        ...harmless,
        "src/loose.js":
          "export const call = (agent) => agent.Publish({});\nexport const other = (agent) => agent.Reset();\n",
        "src/any.ts": 'export const call = (agents: any) => agents["Publish"]({});\n',
        "src/taken.ts":
          "export const call = (agents: any) => { const { Publish: publish } = agents; return publish; };\n",
        "src/own.ts": "export const call = (press: { Publish(): void }) => press.Publish();\n",
      }),
    ),
  ).toEqual(["any.ts:1:45 untyped", "loose.js:1:38 untyped", "taken.ts:1:48 untyped"]);
  expect(
    await unread(
      project("member-removed", {
        "src/shows.js": "export const show = (note) => note.Name;\n",
        "src/typed.ts": "export const show = (row: any) => row.Name;\n",
        "src/uses.ts": `export type { Note } from "${client}/index.js";\n`,
      }),
      "member-removed",
    ),
  ).toEqual(["shows.js:1:36 untyped"]);
});

describe("a client that cannot be looked into", () => {
  const call = `import { SampleAgent } from "@acme/client";\nexport const call = () => new SampleAgent({} as never).Reset();\n`;

  test.runIf(campaigns)(
    "because its package has JavaScript alone, or declarations in one file, or was not built",
    async () => {
      const folder = await workspace(rule, { "src/call.ts": call });
      const dist = join(folder, "../client/dist");
      putBelow(folder, { "src/lazy.js": 'export const load = () => import("@acme/client");\n' });
      expect(await unread(folder)).toEqual([]);
      rmSync(dist, { recursive: true });
      expect(await unread(folder)).toEqual(["call.ts:1:29 import", "lazy.js:1:34 import"]);
      putBelow(dist, {
        "index.d.ts":
          "interface ISampleAgent { Reset(): Promise<void>; }\ninterface AgentDescriptor<T> { as: T }\nexport declare const SampleAgent$: AgentDescriptor<ISampleAgent>;\nexport declare const SampleAgent: new (session: never) => ISampleAgent;\n",
      });
      expect(await unread(folder)).toEqual(["call.ts:1:29 import", "lazy.js:1:34 import"]);
      rmSync(join(dist, "index.d.ts"));
      putBelow(dist, {
        "index.js": 'export * from "./client.js";\n',
        "client.js":
          'export const SampleAgent$={services:"Services99",name:"Sample",namespace:n,operations:o};\nexport class SampleAgent {}\n',
      });
      expect(await unread(folder)).toEqual(["call.ts:1:29 import", "lazy.js:1:34 import"]);
    },
  );

  test("because its path is put together at run time", async () => {
    expect(
      await unread(
        project(rule, {
          ...harmless,
          "src/lazy.ts": `export const load = (name: string) => import(\`${client}/agents/\${name}.js\`);\nexport const other = (name: string) => import(name);\n`,
        }),
      ),
    ).toEqual(["lazy.ts:1:46 import"]);
  });
});

test.runIf(campaigns)("a client of another version beside the one that is compared", async () => {
  const folder = await project(rule, harmless);
  await generate({ from: join(rules, rule, "current"), out: join(folder, "fixtures") });
  putBelow(folder, { "src/other.ts": 'export { SampleAgent } from "../fixtures/Services99/index.js";\n' });
  expect(await unread(folder)).toEqual(["other.ts:1:29 import"]);
});

test("a file that uses the client and cannot be parsed; not one that does not use it", async () => {
  expect(
    await unread(
      project(rule, {
        ...harmless,
        "src/broken.ts": `import { SampleAgent } from "${client}/index.js";\nexport const call = () => new SampleAgent({} as never).;\n`,
        "src/other.ts": "export const = 1;\n",
      }),
    ),
  ).toEqual(["broken.ts:2:56 syntax"]);
});

test.runIf(campaigns)("nothing depends on what was not read if nothing changes that could hit", async () => {
  const folder = await project("operation-added", {
    ...harmless,
    "src/guide.mdx": `import { SampleAgent } from "${client}/index.js"\n`,
  });
  expect(await unread(folder, "operation-added")).toEqual([]);
});

test("every form of the report says what was read, what was not, and what was left out", async () => {
  const folder = await project(rule, {
    ...harmless,
    "src/guide.mdx": `import { SampleAgent } from "${client}/index.js"\n`,
    "src/Part.vue": `<script setup lang="ts">\nimport { SampleAgent } from "${client}/index.js";\nconst agent = new SampleAgent({} as never);\n</script>\n<template>{{ agent.Publish({}) }}</template>\n`,
    "dist/app.js": "",
  });
  const found = await hitsIn(rule, folder);
  expect(found.hits).toEqual([]);
  expect(found.warnings.map(({ code, severity }) => [code, severity])).toEqual([["NS806", "error"]]);
  expect(impactAsText(found)).toMatch(
    /src\/Part\.vue:5:20 not analysed its template, which is not analysed, mentions Publish, which changes\n.*src\/guide\.mdx:1:29 not analysed it imports the client from [^\n]*, and \.mdx files are not analysed\n\nnothing that was read is hit; 2 files were not read, or only in part \(1 breaking change; 2 files of 2 use the client\)\nread: 1 \.ts, 1 \.vue\nleft out \(ignored by git, or built\): [^\n]*dist\n$/,
  );
  expect(impactAsMarkdown(found)).toMatch(
    /nothing that was read is hit; 2 files were not read[^]*## Not analysed[^]*\| [^|]*guide\.mdx:1:29 \|[^]*Read: 1 \.ts, 1 \.vue\.[^]*Left out[^\n]*dist/,
  );
  expect(impactAsAnnotations(found)).toMatch(
    /^::error file=[^\n]*Part\.vue,line=5,col=20,title=NS806::Not analysed: [^\n]*\n::error file=[^\n]*guide\.mdx[^\n]*\n::notice title=impact::nothing that was read is hit; 2 files/,
  );
});

test("a client with the header of earlier versions, a lint directive, is recognised", async () => {
  const folder = await project(rule, {
    "src/call.ts": `import { SampleAgent } from "${client}/agents/Sample.js";\nexport const call = () => new SampleAgent({} as never).Publish({});\n`,
  });
  const agent = join(folder, "generated/Services99/agents/Sample.ts");
  const { readFileSync } = await import("node:fs");
  writeFileSync(agent, readFileSync(agent, "utf8").replace("/* Written by", "/* eslint-disable -- written by"));
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...compilerOptions, noEmit: true } }),
  );
  expect((await hitsIn(rule, folder)).hits).toHaveLength(1);
});

test("code that is nested too deeply for the stack is named, and what a minifier wrote is left out", async () => {
  const folder = await project(rule, {
    ...harmless,
    "src/deep.ts": `export const text = ${"(".repeat(100)}""${")".repeat(100)}${' + "a"'.repeat(30_000)};\n`,
    "public/library.min.js": `import "./x.js";${"f(1);".repeat(10_000)}\n`,
  });
  const found = await hitsIn(rule, folder);
  expect(found.unread.map(({ position, reason }) => [position.file.split("/").at(-1), reason])).toEqual([
    ["deep.ts", "syntax"],
  ]);
  expect(found.skipped.map((each) => each.split("/").at(-1))).toEqual(["library.min.js"]);
});
