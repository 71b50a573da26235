/** A served explorer, and requests to it as its page and as any program can send them. */
import { request, type IncomingMessage } from "node:http";
import { mock, serveExplorer, type Mock, type MockCall, type ServedExplorer } from "../../generator/index.js";
import type { Reply } from "../../generator/explorer/serve/protocol.js";

export const ticket = "7T:secret/ticket-4711==";
export const applicationToken = "app-token-4711";
export const agents = ["ErpSync"];

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body?: string;
}

export interface Got {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
}

/** Sends a request as any program can. */
export const raw = (port: number, { method = "GET", path = "/", headers = {}, body }: Sent): Promise<Got> =>
  new Promise((done, failed) => {
    const given = Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    const sending = request(
      {
        host: "127.0.0.1",
        port,
        method,
        path,
        setHost: false,
        agent: false,
        headers: Object.fromEntries(given) as Record<string, string>,
      },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        answer.on("end", () => done({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      },
    );
    sending.on("error", failed);
    sending.end(body);
  });

export const portOf = (url: string): number => Number(new URL(url).port);
export const tokenOf = ({ url }: Pick<ServedExplorer, "url">): string => new URL(url).hash.replace("#token=", "");

/** The headers that the page's own script sends. */
export const pageHeaders = (explorer: Pick<ServedExplorer, "url">) => ({
  host: `127.0.0.1:${portOf(explorer.url)}`,
  origin: `http://127.0.0.1:${portOf(explorer.url)}`,
  "sec-fetch-site": "same-origin",
  "content-type": "application/json",
  "x-explorer-token": tokenOf(explorer),
});

export const read = { wire: "soap", agent: "ErpSync", operation: "GetConnection", request: { ErpConnectionId: 7 } };

/** Sends a call as the page does. */
export const call = async (
  explorer: Pick<ServedExplorer, "url">,
  data: unknown = read,
  headers: Sent["headers"] = {},
): Promise<Got> =>
  raw(portOf(explorer.url), {
    method: "POST",
    path: "/call",
    headers: { ...pageHeaders(explorer), ...headers },
    body: typeof data === "string" ? data : JSON.stringify(data),
  });

export const replyOf = ({ text }: Got): Reply => JSON.parse(text) as Reply;

/** What happened at a served explorer and its target. */
export interface Served {
  readonly target: Mock;
  readonly explorer: ServedExplorer;
  /** The calls that reached the target. */
  readonly calls: MockCall[];
  /** The reasons of refused requests. */
  readonly refused: string[];
  /** The calls that the explorer reported, as JSON. */
  readonly reported: string[];
  close(): Promise<void>;
}

/** Serves an explorer before a mock. */
export async function serveBeforeMock(): Promise<Served> {
  const calls: MockCall[] = [];
  const refused: string[] = [];
  const reported: string[] = [];
  const target = await mock({ from: "wsdl", agents, onCall: (each) => calls.push(each) });
  const explorer = await serveExplorer({
    from: "wsdl",
    agents,
    target: [target.url, `${target.json?.url}/api`],
    ticket,
    applicationToken,
    onCall: (each) => reported.push(JSON.stringify(each)),
    onRefused: (reason) => refused.push(reason),
  });
  const close = async (): Promise<void> => {
    await explorer.close();
    await target.close();
  };
  return { target, explorer, calls, refused, reported, close };
}
