/** Measures messages that are made to waste a reader's time, at three sizes. The time for each byte must not grow with the size. */
import { rmSync } from "node:fs";
import { bundle, median, scratchFolder } from "./client.mjs";

const namespace = "http://www.superoffice.net/ws/crm/NetServer/Services88";
const message = (inside, attributes = "") =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><GetAllConnectionsResponse xmlns="${namespace}"${attributes}><Response>${inside}</Response></GetAllConnectionsResponse></s:Body></s:Envelope>`;
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join("");

/** Returns the hostile messages, each of about `size` bytes. */
const messages = {
  "elements inside each other, as deep as is allowed": (size) =>
    message(`<ErpConnection>${times(size / 3_500, () => "<a>".repeat(500) + "</a>".repeat(500))}</ErpConnection>`),
  "unknown members": (size) => message(`<ErpConnection>${times(size / 12, (index) => `<m${index}/>`)}</ErpConnection>`),
  "one member, again and again in rows": (size) =>
    message(times(size / 60, () => "<ErpConnection><Active>true</Active><New/></ErpConnection>")),
  "long names": (size) => message(`<ErpConnection><${"n".repeat(size / 2)}></${"n".repeat(size / 2)}></ErpConnection>`),
  namespaces: (size) =>
    message(
      `<ErpConnection>${times(size / 40, (index) => `<p${index}:a xmlns:p${index}="urn:${index}"/>`)}</ErpConnection>`,
    ),
  "namespaces inside each other": (size) =>
    message(
      `<ErpConnection>${times(size / 21_000, (round) => times(400, (index) => `<p:a xmlns:p="urn:${round}-${index}" xmlns:q${index}="urn:q">`) + "</p:a>".repeat(400))}</ErpConnection>`,
    ),
  "unknown members where 2,000 prefixes are declared": (size) =>
    message(
      `<ErpConnection ${times(2_000, (index) => `xmlns:p${index}="urn:${index}" `)}>${times(size / 4, () => "<U/>")}</ErpConnection>`,
    ),
  "rows that declare a prefix where 2,000 are declared": (size) =>
    message(
      times(size / 50, (index) => `<ErpConnection xmlns:r="urn:${index}"><Active>true</Active></ErpConnection>`),
      times(2_000, (index) => ` xmlns:p${index}="urn:${index}"`),
    ),
  "rows that give another meaning to a prefix where 2,000 are declared": (size) =>
    message(
      times(size / 50, (index) => `<ErpConnection xmlns:i="urn:${index}"><Active>true</Active></ErpConnection>`),
      `${times(2_000, (index) => ` xmlns:p${index}="urn:${index}"`)} xmlns:i="http://www.w3.org/2001/XMLSchema-instance"`,
    ),
  returns: (size) => message(`<ErpConnection><DisplayName>${"\r".repeat(size)}</DisplayName></ErpConnection>`),
  attributes: (size) =>
    message(times(size / 21_000, () => `<ErpConnection ${times(2_000, (index) => `a${index}="1" `)}/>`)),
  references: (size) =>
    message(`<ErpConnection><DisplayName>${"&amp;".repeat(size / 5)}</DisplayName></ErpConnection>`),
  text: (size) => message(`<ErpConnection><DisplayName>${"x".repeat(size)}</DisplayName></ErpConnection>`),
  CDATA: (size) =>
    message(`<ErpConnection><DisplayName>${"<![CDATA[x]]>".repeat(size / 13)}</DisplayName></ErpConnection>`),
  comments: (size) => message(`<ErpConnection>${"<!-- -->".repeat(size / 8)}</ErpConnection>`),
  "text that is nearly a member": (size) =>
    message(times(size / 60, () => "<ErpConnection><DisplayName>x<!-- --></DisplayName></ErpConnection>")),
  "keys of a dictionary": (size) =>
    message(
      `<ErpConnection><ConfigFields>${times(size / 80, (index) => `<StringKeyValuePair><Key>k${index}</Key><Value>v</Value></StringKeyValuePair>`)}</ConfigFields></ErpConnection>`,
    ),
};

const sizes = [250_000, 1_000_000, 4_000_000];

export async function hostile(rounds = 5) {
  const folder = scratchFolder();
  const { ErpSyncAgent$, readEnvelope } = await import(
    await bundle(
      folder,
      [
        ["agents/ErpSync", "*"],
        ["runtime/soap/envelope", "{ readEnvelope }"],
      ],
      "hostile",
    )
  );
  const { GetAllConnections } = ErpSyncAgent$.operations;
  const lines = [];
  for (const [name, make] of Object.entries(messages)) {
    const perOctet = sizes.map((size) => {
      const text = make(size);
      const all = Array.from({ length: rounds }, () => {
        const repeats = sizes.at(-1) / size;
        const started = performance.now();
        for (let repeat = 0; repeat < repeats; repeat++)
          readEnvelope(ErpSyncAgent$, GetAllConnections, text, undefined, undefined, true);
        return ((performance.now() - started) * 1e6) / repeats / text.length;
      });
      return median(all);
    });
    lines.push([name, ...perOctet.map((each) => each.toFixed(1)), (perOctet.at(-1) / perOctet[0]).toFixed(1)]);
  }
  rmSync(folder, { recursive: true, force: true });
  return { sizes, lines };
}
