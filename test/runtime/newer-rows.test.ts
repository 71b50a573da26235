/** Members that only the server knows must not make all of its rows slow. Counted, not timed: the steps that the reader takes. */
import { expect, test, vi } from "vitest";
import { connect, TicketAgent, TicketAgent$ } from "../../generated/Services88/index.js";
import { createDouble } from "../../generated/Services88/runtime/soap/double.js";
import { readEnvelope } from "../../generated/Services88/runtime/soap/envelope.js";
import { XmlReader } from "../../generated/Services88/runtime/soap/xml/reader.js";
import { inPieces, numbers } from "../support/documents.js";

const rows = 200;
const operation = TicketAgent$.operations["GetTickets"];

async function answered(): Promise<string> {
  let text = "";
  const double = createDouble([TicketAgent$], {});
  const fetch = async (url: string, init: RequestInit) => {
    const response = await double.fetch(url, init);
    text = await response.clone().text();
    return response;
  };
  await new TicketAgent(connect({ baseUrl: "https://crm.example.com", ticket: "7T:any", fetch })).GetTickets({});
  return text.replace(/<Ticket>.*<\/Ticket>/, (row) => row.slice(0, row.indexOf("</Ticket>") + 9).repeat(rows));
}

function stepsTo(read: () => unknown): number {
  const next = vi.spyOn(XmlReader.prototype, "next");
  try {
    read();
    return next.mock.calls.length;
  } finally {
    next.mockRestore();
  }
}

test("also after an answer that the network had cut all over", async () => {
  if (!operation) throw new Error("GetTickets is gone");
  const known = await answered();
  const newer = known.replace(/<(Title|OwnedBy|Category|Priority|TicketStatusName)>/g, "<Newer$1>1</Newer$1><$1>");
  expect(newer.length).toBeGreaterThan(known.length + rows * 50);
  const unknown = (newer.length - known.length) / "<NewerTitle>1</NewerTitle>".length;
  const cut = (): number => stepsTo(() => readEnvelope(TicketAgent$, operation, inPieces(numbers(1), known, 900)));
  expect(cut()).toBeGreaterThan(rows / 4);
  const [plain, steps] = [known, newer].map((text) => stepsTo(() => readEnvelope(TicketAgent$, operation, text)));
  // A start tag, text and end tag for each that only the server knows, and little else.
  expect((steps ?? 0) - (plain ?? 0)).toBeLessThan(4.5 * unknown);
});
