/**
 * Prints the calls of a mock. Requests for WSDLs that it does not serve become one line, because `--url` without
 * `--agent` sends about sixty.
 */
import { listed } from "../text/listed.js";
import type { MockCall } from "../index.js";

/** Milliseconds without a further such request, after which the line is printed. */
const pause = 500;

/** Calls `flush` after the pause. Returns a function that cancels the call. */
export type Later = (flush: () => void) => () => void;

const afterPause: Later = (flush) => {
  const timer = setTimeout(flush, pause);
  return () => clearTimeout(timer);
};

/** Prints a line for each call. Values of a request are never printed, because they may be secrets. */
export class CallLog {
  readonly #write: (text: string) => void;
  readonly #later: Later;
  #missing: MockCall[] = [];
  #cancel = (): void => undefined;

  constructor(write: (text: string) => void, later: Later = afterPause) {
    this.#write = write;
    this.#later = later;
  }

  add(call: MockCall): void {
    if (call.operation !== "GET" || call.status !== 404) return this.#write(lineOf(call));
    this.#missing.push(call);
    this.#cancel();
    this.#cancel = this.#later(() => this.end());
  }

  /** Prints the collected requests. */
  end(): void {
    this.#cancel();
    const missing = this.#missing;
    this.#missing = [];
    const names = [...new Set(missing.map(({ agent }) => agent))];
    if (names.length > 1) this.#write(foldedLine(names));
    else for (const call of missing.slice(0, 1)) this.#write(lineOf(call));
  }
}

const lineOf = ({ agent, operation, status, notes }: MockCall): string =>
  `${agent}.${operation} ${status}\n${notes.map((each) => `  ${each}\n`).join("")}`;

const foldedLine = (names: readonly string[]): string =>
  `GET 404: this mock does not serve the WSDLs of ${names.length.toLocaleString("en-US")} requested agents (${listed(names)})\n`;
