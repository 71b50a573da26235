/**
 * Each rule by a folder of its own: two versions of a small service, the report that is expected, and call sites written for the old one.
 * Lines marked `// hit` are those that `impact` must name, and no others. What a rule's category says is seen to happen: the compiler refuses
 * the old call sites or takes them, and the old client's calls come to the same with a new server or do not.
 */
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual, promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Change } from "../../generator/changes/model.js";
import { changesAsText } from "../../generator/changes/report/index.js";
import { rules, type RuleId } from "../../generator/changes/rules/index.js";
import type { Contract } from "../../generator/contract/model.js";
import { diff, generate } from "../../generator/index.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { findImpact } from "../../generator/impact/impact.js";
import { available } from "../interop/required.js";
import { scenarioPage } from "../support/scenario.js";
import { complaints, writeSchemas } from "../support/schema.js";
import { campaigns } from "../support/campaign.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const folders = join(root, "test/changes/rules");
const names = readdirSync(folders).sort() as RuleId[];
/** The rules to test. RULES names some, separated by commas, for who works on them; these are then tried in full. */
const wanted = process.env["RULES"]?.split(",");
const tested = wanted ? names.filter((rule) => wanted.includes(rule)) : names;
const scratch = mkdtempSync(join(tmpdir(), "rules-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Case {
  readonly before: Contract;
  readonly after: Contract;
  readonly changes: readonly Change[];
}

/** One rule for every fifth kind of what a change hits. */
const sampled: ReadonlySet<RuleId> = new Set(
  [...new Map(names.map((rule) => [rules[rule].hits, rule])).values()].filter((_, index) => index % 5 === 0),
);

const cases = new Map<RuleId, Case>();
/** Places at which the compiler refuses the old call sites with the new client: `uses.ts:7`. */
let refused: ReadonlyMap<string, ReadonlySet<string>>;

beforeAll(async () => {
  for (const rule of tested) {
    const folder = join(folders, rule);
    const options = optionsOf(rule);
    cases.set(rule, await diff(join(folder, "previous"), join(folder, "current"), options));
    if (!isTried(rule)) continue;
    for (const side of ["previous", "current"] as const) {
      const project = join(scratch, rule, side);
      await generate({ ...options, from: join(folder, side), out: join(project, "generated") });
      for (const file of usesOf(rule)) cpSync(join(folder, file), join(project, file));
    }
    const server = join(folder, "server.ts");
    if (existsSync(server)) cpSync(server, join(scratch, rule, "current/server.ts"));
  }
  refused = await compile();
}, 300_000);

/** The agents that the client has, where it has not all. */
const optionsOf = (rule: RuleId): { readonly agents?: readonly string[] } => {
  const file = join(folders, rule, "options.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { agents: string[] }) : {};
};

/**
 * True if two clients of a rule are generated, compiled and run. In `npm test` these are the sampled ones, because a rule
 * takes some seconds, and there are some fifty of them.
 */
const isTried = (rule: RuleId): boolean => campaigns || wanted !== undefined || sampled.has(rule);

const usesOf = (rule: RuleId): readonly string[] =>
  ["uses.ts", "more-uses.ts"].filter((file) => existsSync(join(folders, rule, file)));

/** Compiles all folders in one run. What it writes to `dist` is run afterwards, as it is: vitest transforms no code in folders of that name. */
async function compile(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const compilerOptions = {
    target: "ES2023",
    module: "NodeNext",
    moduleResolution: "NodeNext",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    rootDir: scratch,
    outDir: join(scratch, "dist"),
  };
  writeFileSync(join(scratch, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify({ compilerOptions, exclude: ["dist"] }));
  const { stdout } = await run(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "-p", scratch, "--pretty", "false"],
    { maxBuffer: 1 << 26, cwd: scratch },
  ).catch((error: { stdout: string }) => error);
  const places = new Map<string, Set<string>>();
  for (const [, rule = "", side = "", file = "", line = ""] of stdout.matchAll(
    /^([\w-]+)\/(previous|current)\/([^(]+)\((\d+),\d+\): error/gm,
  )) {
    const key = `${rule}/${side}`;
    places.set(key, (places.get(key) ?? new Set()).add(`${file}:${line}`));
  }
  return places;
}

const marked = (rule: RuleId): readonly string[] =>
  usesOf(rule).flatMap((file) =>
    readFileSync(join(folders, rule, file), "utf8")
      .split("\n")
      .flatMap((line, index) => (line.endsWith("// hit") ? [`${file}:${index + 1}`] : [])),
  );

test("every rule has a folder, and every folder is of a rule", () => {
  expect(names).toEqual(Object.keys(rules).sort());
});

describe.each(tested)("%s", (rule) => {
  const found = () => {
    const it = cases.get(rule);
    if (!it) throw new Error(`${rule} was not compared`);
    return it;
  };

  test("is reported as expected", async () => {
    const { changes } = found();
    expect(changes.map((each) => each.rule)).toContain(rule);
    expect(changes.filter((each) => each.rule === rule).map(({ category }) => category)).toContain(
      rules[rule].category,
    );
    const report = changesAsText(changes, { docs: true, positions: true });
    const page = scenarioPage(join(folders, rule), rule, rules[rule], report);
    await expect(page).toMatchFileSnapshot(join(folders, rule, "README.md"));
  });

  test.skipIf(!isTried(rule))(
    `the compiler ${rules[rule].compiles === true ? "takes" : "refuses"} old call sites`,
    () => {
      const { changes } = found();
      expect(refused.get(`${rule}/previous`) ?? new Set()).toEqual(new Set());
      const errors = [...(refused.get(`${rule}/current`) ?? [])];
      const main = errors.filter((each) => each.startsWith("uses.ts:"));
      expect(main.length > 0).toBe(changes.some((change) => !change.compiles));
      // Beside call sites, whole values and implementations of one's own: the compiler refuses these for an addition too.
      if (usesOf(rule).length > 1) expect(errors).not.toEqual(main);
      expect(marked(rule)).toEqual(expect.arrayContaining(errors));
    },
  );

  test.skipIf(!isTried(rule))("impact names the marked lines, and no others", async () => {
    const { before, after, changes } = found();
    const project = join(scratch, rule, "previous");
    writeFileSync(
      join(project, "tsconfig.json"),
      JSON.stringify({
        extends: join(scratch, "tsconfig.json"),
        compilerOptions: { rootDir: "." },
        include: ["*.ts"],
        exclude: [],
      }),
    );
    const diagnostics = new Diagnostics();
    const impact = await findImpact(before, after, changes, { project: join(project, "tsconfig.json") }, diagnostics);
    expect(diagnostics.all).toEqual([]);
    const lines = new Set(
      impact?.hits.map(({ position }) => `${position.file.slice(position.file.lastIndexOf("/") + 1)}:${position.line}`),
    );
    expect(lines).toEqual(new Set(marked(rule)));
    expect(new Set(impact?.hits.flatMap(({ change }) => (change ? [change.rule] : [])))).toEqual(
      marked(rule).length === 0 ? new Set() : expect.toSatisfy((found: Set<string>) => found.has(rule)),
    );
  });

  test.skipIf(!isTried(rule))(
    `${rules[rule].category === "wire" ? "breaks" : "does not break"} an old client's calls`,
    async ({ skip }) => {
      // No double sends names that only JSON has.
      if (rule === "json-flag-renumbered") return;
      const outcomes = await callsOf(rule, found());
      if (rule === "zero-name-changed") {
        // The answer is the same; what it means is not.
        expect(outcomes.current).not.toEqual(outcomes.renewed);
      } else if (rules[rule].category !== "wire") expect(outcomes.current).toEqual(outcomes.previous);
      else if (isDeepStrictEqual(outcomes.current, outcomes.previous)) {
        // The double reads the message as WCF's serializer does, which does not see the difference. The new schema refuses the message.
        if (!available("xmllint")) return skip("xmllint is not installed");
        expect(await invalid(rule, "previous", outcomes.sent)).toBe("");
        expect(await invalid(rule, "current", outcomes.sent)).toContain("Schemas validity error");
      }
    },
  );
});

interface Client {
  readonly connect: (settings: unknown) => unknown;
}
interface Double {
  readonly netServerDouble: (handlers?: unknown) => {
    readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  };
}
const load = async <T>(...path: readonly string[]): Promise<T> =>
  (await import(pathToFileURL(join(scratch, "dist", ...path)).href)) as T;

type Side = "previous" | "current";

interface Outcomes {
  /** The old client with an old server, and with a new one. */
  readonly previous: unknown;
  readonly current: unknown;
  /** The new client with a new server. */
  readonly renewed: unknown;
  /** What the old client sent. */
  readonly sent: readonly string[];
}

/** Calls as what they came to. */
async function callsOf(rule: RuleId, { before, after }: Case): Promise<Outcomes> {
  const sent: string[] = [];
  const outcome = async (client: Side, server: Side) => {
    const contractOf = (side: Side) => (side === "previous" ? before : after);
    const { run: main } = await load<{ run: (session: unknown) => Promise<unknown> }>(rule, client, "uses.js");
    const isJson = rule.startsWith("json-");
    const wire = isJson ? "json.js" : "soap.js";
    const { connect } = await load<Client>(rule, client, "generated", contractOf(client).services, wire);
    const { netServerDouble } = await load<Double>(rule, server, "generated", contractOf(server).services, "double.js");
    const answers =
      existsSync(join(folders, rule, "server.ts")) && server === "current"
        ? (await load<{ handlers: unknown }>(rule, server, "server.js")).handlers
        : {};
    const double = netServerDouble(answers);
    const fetch = (url: string, init: RequestInit) => {
      if (client === "previous") sent.push(String(init.body));
      return double.fetch(url, init);
    };
    const session = connect({
      baseUrl: `https://crm.example.com/${isJson ? "api" : "Remote"}`,
      ticket: "7T:any",
      applicationToken: "any",
      fetch,
    });
    return main(session).then(
      (value) => ({ value: plain(value) }),
      (error: Error) => ({ error: error.name }),
    );
  };
  const [previous, current] = [await outcome("previous", "previous"), await outcome("previous", "current")];
  return {
    previous,
    current,
    sent,
    renewed: await outcome("current", "current").catch((error: unknown) => String(error)),
  };
}

/** Without what an old client keeps for a newer server under symbols. */
const plain = (value: unknown): unknown =>
  value === undefined
    ? "nothing"
    : JSON.parse(JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? `${each}n` : each)));

/** What libxml2 says of messages, by the schema of one of the two versions. */
async function invalid(rule: RuleId, side: Side, messages: readonly string[]): Promise<string> {
  const folder = join(scratch, "schemas", rule, side);
  mkdirSync(folder, { recursive: true });
  const schema = writeSchemas(folder, readFileSync(join(folders, rule, side, "Sample.wsdl"), "utf8"));
  const files = messages.map((text, index) => {
    writeFileSync(join(folder, `${index}.xml`), text);
    return join(folder, `${index}.xml`);
  });
  return complaints(schema, files);
}
