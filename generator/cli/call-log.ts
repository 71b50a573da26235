/** A mock's calls in, lines for a terminal out. Requests for WSDLs that the mock does not serve become one line: `--url` makes a hundred of them. */
import type { MockCall } from "../index.js";

/** How long no further such request must come before the line is written, in milliseconds. */
const pause = 500;

/** Calls `flush` after the pause. Returns a function that prevents it. */
export type Later = (flush: () => void) => () => void;

const afterPause: Later = (flush) => {
  const timer = setTimeout(flush, pause);
  return () => clearTimeout(timer);
};

/** Writes a line for each call. No value of a request is in it, because it may be a secret. */
export class CallLog {
  readonly #write: (text: string) => void;
  readonly #later: Later;
  #missing: MockCall[] = [];
  #prevent = (): void => undefined;

  constructor(write: (text: string) => void, later: Later = afterPause) {
    this.#write = write;
    this.#later = later;
  }

  add(call: MockCall): void {
    if (call.operation !== "GET" || call.status !== 404) return this.#write(lineOf(call));
    this.#missing.push(call);
    this.#prevent();
    this.#prevent = this.#later(() => this.end());
  }

  /** Writes the line that waits for further requests. */
  end(): void {
    this.#prevent();
    const missing = this.#missing;
    this.#missing = [];
    const names = [...new Set(missing.map(({ agent }) => agent))];
    if (names.length > 1) this.#write(foldedLine(names));
    else for (const call of missing.slice(0, 1)) this.#write(lineOf(call));
  }
}

const lineOf = ({ agent, operation, status, notes }: MockCall): string =>
  `${agent}.${operation} ${status}\n${notes.map((each) => `  ${each}\n`).join("")}`;

/** How many names the line holds. */
const namesAtMost = 5;

function foldedLine(names: readonly string[]): string {
  const more = names.length - namesAtMost;
  const listed = `${names.slice(0, namesAtMost).join(", ")}${more > 0 ? ` and ${more.toLocaleString("en-US")} more` : ""}`;
  return `GET 404: the WSDLs of ${names.length.toLocaleString("en-US")} agents were asked for that this mock does not serve (${listed})\n`;
}
