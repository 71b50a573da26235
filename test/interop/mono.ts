/**
 * A WCF host for one agent, built by Mono from the agent's WSDL: an implementation of the DataContractSerializer that has nothing to do
 * with this project. Its sources are beside the repository, where the corpus is.
 */
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const sources = fileURLToPath(new URL("../../../shared/interop/mono/", import.meta.url));

/** @throws Error when the sources are missing, and INTEROP_REQUIRED is set. */
export function hostSources(): boolean {
  const found = existsSync(join(sources, "Host.cs"));
  if (!found && process.env["INTEROP_REQUIRED"]) throw new Error("required here and missing: the sources of the WCF host");
  return found;
}

export interface Host {
  /** To connect to; the host takes every path below it. */
  readonly url: string;
  /** What the host has received so far, a line a value. */
  readonly received: () => string;
  readonly stop: () => void;
}

/** Milliseconds for each step of building. */
const patience = 100_000;

/** Builds and starts the host of one agent. `wsdl` is the agent's WSDL with its schemas inside. */
export async function startHost(agent: string, wsdl: string): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), "wcf-host-"));
  const options = { cwd: folder, timeout: patience };
  for (const file of ["GenServer.cs", "Host.cs", "Headers.cs"]) copyFileSync(join(sources, file), join(folder, file));
  const file = join(folder, `${agent}.xml`);
  writeFileSync(file, withoutEmptyOperations(wsdl));
  // svcutil reads a WSDL from nothing but a URL.
  const server = createServer((_, response) => response.end(readFileSync(file)));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    await run("svcutil", [`http://127.0.0.1:${(server.address() as AddressInfo).port}/${agent}.xml`, "-out:C.cs"], options);
  } finally {
    server.close();
  }
  const references = ["-r:System.ServiceModel", "-r:System.Runtime.Serialization"];
  await run("mcs", ["-r:System.ServiceModel", "-r:System.Xml.Linq", "GenServer.cs", "-out:GenServer.exe"], options);
  await run("mcs", ["-nowarn:0649", "-target:library", ...references, "C.cs", "-out:C.dll"], options);
  await run("mono", ["GenServer.exe", "C.dll", "Gen.cs", file], options);
  await run("mcs", ["-nowarn:0649", "Gen.cs", "Host.cs", "Headers.cs", "C.cs", ...references, "-out:Host.exe"], options);
  return listen(agent, folder);
}

async function listen(agent: string, folder: string): Promise<Host> {
  const port = await freePort();
  const log = join(folder, "received.log");
  writeFileSync(log, "");
  mkdirSync(join(folder, "home"), { recursive: true });
  const url = `http://127.0.0.1:${port}/Remote/Services88/${agent}.svc`;
  const host = spawn("mono", ["Host.exe", url], { cwd: folder, env: { ...process.env, REC_LOG: log }, stdio: ["ignore", "pipe", "inherit"] });
  await ready(host);
  return {
    url,
    received: () => readFileSync(log, "utf8"),
    stop: () => {
      host.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
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

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** svcutil derails on operations that neither take nor give anything. */
function withoutEmptyOperations(wsdl: string): string {
  const isEmpty = (element: string): boolean => wsdl.includes(`<xs:element name="${element}"><xs:complexType><xs:sequence/></xs:complexType></xs:element>`);
  return wsdl.replace(/<wsdl:operation name="(\w+)">.*?<\/wsdl:operation>/gs, (operation, name: string) => (isEmpty(name) && isEmpty(`${name}Response`) ? "" : operation));
}
