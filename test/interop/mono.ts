/**
 * A WCF host for one agent, built by Mono from the agent's WSDL: an implementation of the DataContractSerializer that has nothing to do
 * with this project. What it is built from is in `mono/`.
 */
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { freePort } from "./ports.js";

const run = promisify(execFile);
const sources = fileURLToPath(new URL("mono/", import.meta.url));

/** One call, as the host understood it and as it answered: XML of the DataContractSerializer by field; undefined for null. */
export interface RecordedCall {
  readonly operation: string;
  readonly received: ReadonlyMap<string, string | undefined>;
  readonly answered: ReadonlyMap<string, string | undefined>;
}

export interface Host {
  /** To connect to; the host takes every path below it. */
  readonly url: string;
  /** Calls since this was asked last. */
  readonly calls: () => readonly RecordedCall[];
  readonly stop: () => void;
}

/** Milliseconds for each step of building. */
const patience = 100_000;
const references = ["-r:System.ServiceModel", "-r:System.Runtime.Serialization"];

/** Builds and starts the host of one agent. `wsdl` is the agent's WSDL with its schemas inside. */
export async function startHost(agent: string, wsdl: string): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), "wcf-host-"));
  const options = { cwd: folder, timeout: patience };
  for (const file of ["HostWriter.cs", "Host.cs", "Headers.cs"]) copyFileSync(join(sources, file), join(folder, file));
  writeFileSync(join(folder, `${agent}.wsdl`), wsdl);
  // svcutil reads a WSDL from nothing but a URL.
  const server = createServer((_, response) => response.end(withoutEmptyOperations(wsdl)));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    await run(
      "svcutil",
      [`http://127.0.0.1:${(server.address() as AddressInfo).port}/${agent}.xml`, "-out:Contracts.cs"],
      options,
    );
  } finally {
    server.close();
  }
  await run(
    "mcs",
    [...references, "-r:System.Xml.Linq", "HostWriter.cs", "Headers.cs", "-out:HostWriter.exe"],
    options,
  );
  await run("mcs", ["-nowarn:0649", "-target:library", ...references, "Contracts.cs", "-out:Contracts.dll"], options);
  await run("mono", ["HostWriter.exe", "Contracts.dll", `${agent}.wsdl`, "Service.cs"], options);
  await run(
    "mcs",
    ["-nowarn:0649", "Service.cs", "Host.cs", "Headers.cs", "Contracts.cs", ...references, "-out:Host.exe"],
    options,
  );
  return listen(agent, folder);
}

async function listen(agent: string, folder: string): Promise<Host> {
  const port = await freePort();
  const log = join(folder, "received.log");
  writeFileSync(log, "");
  mkdirSync(join(folder, "home"), { recursive: true });
  const url = `http://127.0.0.1:${port}/Remote/Services88/${agent}.svc`;
  const host = spawn("mono", ["Host.exe", url], {
    cwd: folder,
    env: { ...process.env, RECORD: log },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await ready(host);
  let read = 0;
  return {
    url,
    calls: () => {
      const text = readFileSync(log, "utf8");
      const calls = parseCalls(text.slice(read));
      read = text.length;
      return calls;
    },
    stop: () => {
      host.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function parseCalls(text: string): readonly RecordedCall[] {
  const calls: {
    operation: string;
    received: Map<string, string | undefined>;
    answered: Map<string, string | undefined>;
  }[] = [];
  for (const line of text.split("\n")) {
    const [kind = "", name = "", encoded = ""] = line.split(" ");
    if (kind === "call") calls.push({ operation: name, received: new Map(), answered: new Map() });
    const xml = Buffer.from(encoded, "base64").toString();
    const value = /^<null\s*\/?>/.test(xml) ? undefined : xml;
    if (kind === "in") calls.at(-1)?.received.set(name, value);
    if (kind === "out") calls.at(-1)?.answered.set(name, value);
  }
  return calls;
}

const ready = (host: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the WCF host did not start")), 30_000);
    host.once("exit", (code) => reject(new Error(`the WCF host ended with ${code}`)));
    host.stdout?.on("data", (chunk: Buffer) => {
      if (!chunk.toString().includes("ready")) return;
      clearTimeout(timer);
      resolve();
    });
  });

/** svcutil derails on operations that neither take nor give anything; the host has them all the same. */
function withoutEmptyOperations(wsdl: string): string {
  const isEmpty = (element: string): boolean =>
    new RegExp(`<xs:element name="${element}">\\s*<xs:complexType>\\s*<xs:sequence\\s*/>`).test(wsdl);
  return wsdl.replace(/<wsdl:operation name="(\w+)">.*?<\/wsdl:operation>/gs, (operation, name: string) =>
    isEmpty(name) && isEmpty(`${name}Response`) ? "" : operation,
  );
}
