/** `netserver-codegen mock`: runs a fake NetServer on a port. */
import type { Argv } from "yargs";
import type { Mock } from "../verbs/mock.js";
import { agentChoice, type AgentChoice } from "./agent-choice.js";
import { listed } from "../text/listed.js";
import { withExamples } from "./examples.js";
import { operationCount } from "../contract/queries.js";
import { reasonOf } from "../diagnostics/reason.js";
import { CallLog } from "./call-log.js";
import { aborted } from "./interruption.js";
import type { MockConfig } from "../config/schema.js";
import {
  configuration,
  inputOptions,
  settingsOf,
  sourceIn,
  type Command,
  type OptionTable,
  type SharedFlags,
} from "./options.js";
import { checkOrigins } from "../../runtime/double/cors.js";
import { limitsOf, type Limits } from "../../runtime/http/limits.js";
import { counted, printDiagnostics, progress } from "./terminal.js";

interface Flags extends SharedFlags {
  readonly port?: number | undefined;
  readonly host?: string | undefined;
  readonly lenient?: boolean | undefined;
  readonly limits?: string | undefined;
  readonly cors?: string | undefined;
  readonly handlers?: string | undefined;
  readonly fixtures?: string | undefined;
  readonly state?: boolean | undefined;
  readonly batchSeconds?: number | undefined;
  readonly archiveRows?: number | undefined;
}

const options = {
  ...inputOptions(),
  port: {
    type: "number",
    requiresArg: true,
    describe: "Port to listen on; 0 for a free port",
    defaultDescription: "8088",
  },
  host: {
    type: "string",
    requiresArg: true,
    describe: "Address to listen on",
    defaultDescription: "127.0.0.1",
  },
  lenient: {
    type: "boolean",
    describe: "Silently drop what NetServer drops, instead of answering with a fault",
  },
  limits: {
    type: "string",
    requiresArg: true,
    describe: "Limits of a request: messageBytes, depth, attributes, textLength",
    defaultDescription: "messageBytes=67108864,…",
  },
  cors: {
    type: "string",
    requiresArg: true,
    describe: "Origins of web pages that may call the mock: A,B, or * for all",
  },
  handlers: {
    type: "string",
    requiresArg: true,
    describe: "Module (.ts or .js) with a function for each operation; loaded again after a change",
  },
  fixtures: {
    type: "string",
    requiresArg: true,
    describe: "Folder with answers, such as ErpSync/GetConnection.json",
  },
  state: { type: "boolean", describe: "Return with GetX what SaveX saved" },
  "batch-seconds": { type: "number", requiresArg: true, describe: "Seconds that a batch task runs; default: 0" },
  "archive-rows": { type: "number", requiresArg: true, describe: "Number of rows of each archive" },
} satisfies OptionTable;

const builder = (yargs: Argv) =>
  withExamples(
    yargs
      .options(options)
      .hide("docs")
      .check(({ port, limits, cors, "batch-seconds": seconds, "archive-rows": rows }) => {
        limitsIn(limits);
        if (cors !== undefined) checkOrigins(originsIn(cors), "--cors");
        if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
          throw new Error("--port: expected a number from 0 to 65535");
        if (seconds !== undefined && !(seconds >= 0 && seconds <= 86_400))
          throw new Error("--batch-seconds: expected a number from 0 to 86400");
        if (rows !== undefined && !(Number.isInteger(rows) && rows >= 0 && rows <= 10_000_000))
          throw new Error("--archive-rows: expected a whole number from 0 to 10000000");
        return true;
      })
      .epilogue(
        "Every operation of the served agents returns its documented example, over SOAP and, if the contract has a JSON binding, over JSON. GET .../AGENT.svc?wsdl returns the WSDL. The request header x-double-fail asks for a failure: exception, fault, cut, status=503 or delay=300. See docs/mock.md.",
      ),
    [
      ["mock --port 8088", "Serves the agents of the configuration file, or all of wsdl/."],
      ["mock --from Services88.zip --agent ErpSync", "Serves one agent of a download."],
      ["mock --swagger Swagger-v1-Agents.zip", "Serves JSON too, as the Swagger describes it."],
      ["mock --handlers handlers.ts --state", "Answers with your functions, and keeps what was saved."],
      ["mock --limits attributes=5000", "Accepts requests with more attributes."],
      ["mock --cors http://localhost:5173", "Allows calls from a web page of Vite's development server."],
    ],
    "mock.md",
  );

export const mockCommand: Command<Flags> = {
  command: "mock",
  describe: "Run a fake NetServer, which reports what NetServer would silently drop",
  options,
  builder,
  handler: async (flags, terminal) => {
    const { mock } = await import("../verbs/mock.js");
    const line = progress(terminal, flags.quiet === true);
    const { stdout, signal } = terminal;
    const log = new CallLog((text) => stdout.write(text));
    const config = await configuration(flags.config);
    const chosen = { ...config.mock, ...behaviourOf(flags) };
    const choice = agentChoice(config, flags);
    const server = await mock({
      ...sourceIn(settingsOf(config, flags)),
      agentsFrom: choice.by === "file" ? `agents in ${choice.place} or to --agent` : choice.place,
      port: 8_088,
      strict: flags.lenient !== true,
      limits: limitsIn(flags.limits),
      onProgress: line.say,
      signal,
      ...(flags.host !== undefined && { host: flags.host }),
      ...(flags.quiet !== true && { onCall: (call) => log.add(call) }),
      ...chosen,
      onReload: (diagnostics) => {
        printDiagnostics(terminal, diagnostics, flags.format);
        if (diagnostics.length > 0) terminal.stderr.write("The last good handlers and fixtures stay.\n");
        else if (flags.quiet !== true) stdout.write("The handlers and fixtures were loaded again.\n");
      },
    }).finally(line.end);
    stdout.write(startScreen(server));
    if (flags.quiet !== true) stdout.write(answersScreen(choice, chosen));
    if (chosen.state === true)
      stdout.write(`State: ${counted(server.entities, "kind")} of entities, empty at the start\n`);
    if (flags.quiet !== true) stdout.write("Press Ctrl+C to stop.\n");
    await aborted(signal);
    await server.close();
    log.end();
    return 0;
  },
};

/** Returns the options that the configuration file can have too. */
const behaviourOf = ({ port, cors, handlers, fixtures, state, batchSeconds, archiveRows }: Flags): MockConfig => ({
  ...(port !== undefined && { port }),
  ...(cors !== undefined && { cors: originsIn(cors) }),
  ...(handlers !== undefined && { handlers }),
  ...(fixtures !== undefined && { fixtures }),
  ...(state !== undefined && { state }),
  ...(batchSeconds !== undefined && { batchSeconds }),
  ...(archiveRows !== undefined && { archiveRows }),
});

/** Returns the lines that say which wires the server speaks, and at which addresses. */
function startScreen({ contracts, url, json }: Mock): string {
  const operations = contracts.reduce((sum, each) => sum + operationCount(each), 0);
  const services = contracts.map((each) => each.services).join(", ");
  const first = contracts[0]?.services ?? "";
  const soap = `${services}: ${counted(operations, "operation")} over SOAP at ${url}/${first}/AGENT.svc\n`;
  if (!json) return `${soap}No JSON: the contract has no JSON binding (give the Agents Swagger with --swagger FILE)\n`;
  const { webApi } = contracts.find((each) => each.services === json.services) ?? {};
  const count = Object.values(webApi?.operations ?? {}).reduce((sum, each) => sum + Object.keys(each).length, 0);
  return `${soap}${json.services}: ${counted(count, "operation")} over JSON at ${json.url}/api/v1/Agents/AGENT/OPERATION\n`;
}

/** Returns the lines that say which agents are served, if these are not all, and where the answers come from. */
const answersScreen = (
  { agents, place }: AgentChoice,
  { handlers, fixtures }: Pick<MockConfig, "handlers" | "fixtures">,
): string =>
  [
    ...(agents ? [`Agents: ${listed(agents)}, as ${place} says`] : []),
    ...(handlers === undefined ? [] : [`Handlers: ${handlers}`]),
    ...(fixtures === undefined ? [] : [`Fixtures: ${fixtures}`]),
  ]
    .map((line) => `${line}\n`)
    .join("");

/** Parses `--limits attributes=5000,depth=1000`. @throws Error for an unknown name or value */
function limitsIn(flag = ""): Partial<Limits> {
  const pairs = flag.split(",").filter((each) => each.trim() !== "");
  const limits = Object.fromEntries(
    pairs.map((pair) => {
      const [name = "", value = ""] = pair.split("=").map((each) => each.trim());
      return [name, value === "" ? NaN : Number(value)];
    }),
  );
  try {
    limitsOf(limits);
  } catch (error) {
    throw new Error(`--limits: ${reasonOf(error).replace("limits.", "")}, as in --limits attributes=5000`, {
      cause: error,
    });
  }
  return limits;
}

const originsIn = (flag: string): readonly string[] => flag.split(",").map((each) => each.trim());
