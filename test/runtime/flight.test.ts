/** React's own serialiser for server components, from packages that `.ci/run` unpacks to node_modules/.cache/flight. */
import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../generated/Services88/index.js";
import { markedConnection, throughJson } from "../support/marked.js";

const cache = fileURLToPath(new URL("../../node_modules/.cache/flight/", import.meta.url));
const packages = ["react", "react-dom", "react-server-dom-webpack"];
const present = packages.every((name) => existsSync(join(cache, name, "package")));
if (!present && process.env["INTEROP_REQUIRED"]) throw new Error(`required here and missing: packages in ${cache}`);

interface Flight {
  renderToReadableStream(
    value: unknown,
    manifest: object,
    options: { onError(error: unknown): string },
  ): ReadableStream<Uint8Array>;
  createFromReadableStream(stream: ReadableStream<Uint8Array>, options: object): Promise<unknown>;
}

describe.skipIf(!present)("React's serialiser for server components", () => {
  const scratch = mkdtempSync(join(tmpdir(), "flight-"));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  let flight: Flight;

  beforeAll(async () => {
    for (const name of packages) symlinkSync(join(cache, name, "package"), join(scratch, name));
    const bundle = (half: string, ...conditions: readonly string[]) =>
      build({
        stdin: { contents: `module.exports = require("react-server-dom-webpack/${half}.edge");`, resolveDir: scratch },
        nodePaths: [scratch],
        conditions: [...conditions],
        define: { "process.env.NODE_ENV": '"development"', __webpack_require__: "undefined" },
        bundle: true,
        format: "cjs",
        platform: "neutral",
        mainFields: ["main"],
        outfile: join(scratch, `${half}.cjs`),
        logLevel: "error",
      });
    await Promise.all([bundle("server", "react-server"), bundle("client")]);
    const require = createRequire(import.meta.url);
    flight = { ...require(join(scratch, "server.cjs")), ...require(join(scratch, "client.cjs")) } as Flight;
  });

  /** Sends a value from a server component to a client component. */
  async function sent(value: unknown): Promise<unknown> {
    let refusal: unknown;
    const onError = (error: unknown): string => {
      refusal ??= error;
      return "";
    };
    const stream = flight.renderToReadableStream(value, {}, { onError });
    const serverConsumerManifest = { moduleMap: {}, serverModuleMap: {}, moduleLoading: null };
    const reading = flight.createFromReadableStream(stream, { serverConsumerManifest });
    // React's promises are none of JavaScript's.
    const read = await new Promise((resolve) => void reading.then(resolve, resolve));
    if (refusal) throw refusal;
    return read;
  }

  test("refuses a result with a dictionary, and takes its plain copy", async () => {
    const got = await markedConnection("server");
    await expect(sent(got)).rejects.toThrow(/null prototypes/);
    expect(await sent(plain(got))).toEqual(throughJson(got));
  });

  test("takes maps, bytes and bigints as they are", async () => {
    const value = { map: new Map([[1, "a"]]), bytes: new Uint8Array([1, 2]), long: 7n };
    expect(await sent(plain(value))).toEqual(value);
  });
});
