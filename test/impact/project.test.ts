/** Which projects `impact` can say something of, and what it says of the others. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DiagnosticError, generate } from "../../generator/index.js";
import { client, hitsIn, project, rules, scratch, useProjects } from "../support/impacted.js";
import { campaigns } from "../support/campaign.js";

useProjects();

describe("a project", () => {
  const codes = (found: Promise<unknown>) =>
    found.then(
      () => [],
      (error: unknown) =>
        error instanceof DiagnosticError ? error.diagnostics.map(({ code }) => code) : [String(error)],
    );

  test("that is not there, or is no JSON, or has no file", async () => {
    expect(await codes(hitsIn("member-removed", join(scratch, "nowhere.json")))).toEqual(["NS801"]);
    const folder = await project("member-removed", { "src/empty.ts": "" });
    writeFileSync(join(folder, "tsconfig.json"), '{ "include": [');
    expect(await codes(hitsIn("member-removed", folder))).toEqual(["NS801"]);
    expect(
      await codes(
        hitsIn("member-removed", await project("member-removed", {}, { tsconfig: { include: [], files: [] } })),
      ),
    ).toEqual(["NS802"]);
  });

  test("whose client is not there is an error: nobody can tell what is hit", async () => {
    const folder = await project("operation-removed", {
      "src/uses.ts": `import type { SampleAgent } from "${client}/agents/Sample.js";\nexport const call = (agent: SampleAgent) => agent.Publish({});\n`,
    });
    rmSync(join(folder, "generated"), { recursive: true });
    expect(await codes(hitsIn("operation-removed", folder))).toEqual(["NS804"]);
  });

  test.runIf(campaigns)(
    "whose client is another version's is an error too, unless only its layout and its comments are others",
    async () => {
      const uses = {
        "src/uses.ts": `import type { Note } from "${client}/index.js";\nexport const read = (note: Note) => note.Name;\n`,
      };
      const folder = await project("member-removed", uses);
      const carriers = join(folder, "generated/Services99/carriers/N.ts");
      writeFileSync(
        carriers,
        readFileSync(carriers, "utf8")
          .replaceAll(/\/\*\*.*\*\//g, "/** Prose of another day. */")
          .replaceAll("  ", "\t")
          .replaceAll('"', "'"),
      );
      expect((await hitsIn("member-removed", folder)).hits).toHaveLength(1);
      await generate({ from: join(rules, "member-removed", "current"), out: join(folder, "generated") });
      expect(await codes(hitsIn("member-removed", folder))).toEqual(["NS805"]);
    },
  );

  test("with a folder of its own that is called so has no client either, but lacks none", async () => {
    const folder = await project("member-removed", {
      "src/Services99/own.ts": "export const own = 1;\n",
      "src/uses.ts": 'export { own } from "./Services99/own.js";\n',
    });
    expect((await hitsIn("member-removed", folder)).warnings.map(({ code }) => code)).toEqual(["NS803"]);
  });

  test("that imports no client is warned of, and not hit", async () => {
    const { hits, warnings } = await hitsIn(
      "member-removed",
      await project("member-removed", { "src/own.ts": "export const own = 1;\n" }),
    );
    expect([hits, warnings.map(({ code }) => code)]).toEqual([[], ["NS803"]]);
  });
});
