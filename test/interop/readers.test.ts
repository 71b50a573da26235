import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { inspect } from "../../generator/index.js";
import { available } from "./required.js";

/** The vendored set, read by programs that have nothing to do with this one. */
const run = promisify(execFile);
const folder = fileURLToPath(new URL("../../wsdl/Services88/", import.meta.url));
const wsdls = readdirSync(folder).filter((file) => file.endsWith(".wsdl"));
const scratch = mkdtempSync(join(tmpdir(), "readers-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe.skipIf(!available("xmllint"))("libxml2", () => {
  test("compiles the schemas of every agent", async () => {
    const empty = join(scratch, "empty.xml");
    writeFileSync(empty, "<none/>");
    expect(wsdls.length).toBe(60);
    for (const file of wsdls) {
      const schema = /<xs:schema[\s\S]*?\n {4}<\/xs:schema>/.exec(readFileSync(folder + file, "utf8"))?.[0] ?? "";
      const namespaces = [
        ...new Set(
          /<wsdl:definitions ([^>]*)>/
            .exec(readFileSync(folder + file, "utf8"))?.[1]
            ?.match(/xmlns:(?:xs|tns|ser|a|n\d+)="[^"]*"/g) ?? [],
        ),
      ].join(" ");
      const standalone = schema
        .replace("<xs:schema ", `<xs:schema ${namespaces} `)
        .replaceAll('schemaLocation="', `schemaLocation="${folder}`);
      const path = join(scratch, `${file}.xsd`);
      writeFileSync(path, standalone);
      // An instance that the schema does not know: xmllint says 3 for that, and 5 for a schema that does not compile.
      const { code } = await run("xmllint", ["--nonet", "--noout", "--schema", path, empty]).then(
        () => ({ code: 0 }),
        (error: { code: number }) => error,
      );
      expect(code, file).toBe(3);
    }
  });
});

describe.skipIf(!available("php"))("PHP's SoapClient", () => {
  test("loads every WSDL and finds every operation", async () => {
    const script = `foreach (array_slice($argv, 1) as $f) { $c = new SoapClient($f, ["cache_wsdl" => WSDL_CACHE_NONE]); echo basename($f, ".wsdl"), " ", count($c->__getFunctions()), "\\n"; }`;
    const { stdout } = await run("php", ["-r", script, "--", ...wsdls.map((file) => folder + file)], {
      maxBuffer: 1 << 24,
    });
    const [contract] = await inspect({ from: folder });
    const expected = contract?.agents.map((agent) => `${agent.name} ${agent.operations.length}`);
    expect(stdout.trim().split("\n").sort()).toEqual([...(expected ?? [])].sort());
  });
});
