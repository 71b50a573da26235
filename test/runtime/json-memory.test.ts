/** A long answer of JSON that is streamed, in a process of its own: little memory, also if the caller aborts or the last row is wrong. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { campaigns, cases } from "../support/campaign.js";

const program = fileURLToPath(new URL("../../bench/wire/json-memory.mjs", import.meta.url));

/** In megabytes. */
const size = cases("STREAM_MEGABYTES", 30, 500);

interface Measured {
  /** Rows that the caller got. */
  readonly rows: number;
  readonly error?: string;
  /** Most bytes of heap and buffers, more than before the call. */
  readonly held: number;
  /** Bytes that the server sent. */
  readonly sent: number;
}

async function streamed(how: string): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, String(size), how]);
  return JSON.parse(stdout) as Measured;
}

const bytes = size * 1e6;
const most = 80e6;

test(`streams ${size} MB in less than 80 MB, up to an error in the last row`, async () => {
  const { rows, error, held, sent } = await streamed("broken");
  expect(held).toBeLessThan(most);
  expect(sent).toBeGreaterThanOrEqual(bytes);
  // Each row is read, in order, before the error is thrown.
  expect(rows).toBeGreaterThan(size * 1_000);
  expect(error).toBe(
    `MessageError: GetArchiveListByColumns.Response[${rows}].PrimaryKey: expected an xs:int, got "one"`,
  );
}, 600_000);

test.runIf(campaigns)(
  `ends the answer of ${size} MB when the caller aborts in the middle`,
  async () => {
    const { rows, error, held, sent } = await streamed("abort");
    expect(error).toBe("AbortError: This operation was aborted");
    expect(held).toBeLessThan(most);
    expect(rows).toBeGreaterThan(size * 500);
    expect(sent).toBeLessThan(bytes * 0.9);
  },
  600_000,
);
