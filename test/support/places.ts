/** An answer with a place of every kind in it, and the path of every place, found without any of the runtime's code. */
import { services88, xsi } from "./stub.js";
import type {
  AgentDescriptor,
  ArrayDescriptor,
  CarrierDescriptor,
  DictionaryDescriptor,
} from "../../generated/Services88/runtime/descriptors.js";
import { SoExceptionInfo$ } from "../../generated/Services88/carriers/descriptors.js";
import * as xs from "../../generated/Services88/runtime/scalars.js";

const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
const xsd = "http://www.w3.org/2001/XMLSchema";

const named = { namespace: services88 } as const;
const Inner: CarrierDescriptor = {
  ...named,
  kind: "carrier",
  name: "Inner",
  members: [
    ["Text", xs.string, "?nil"],
    ["Many", () => Rows, "?nil"],
  ],
};
const Texts: ArrayDescriptor = {
  kind: "array",
  name: "ArrayOfstring",
  namespace: arrays,
  item: ["string", xs.string, "*nil"],
};
const dictionary = (name: string, value: typeof xs.string): DictionaryDescriptor => ({
  ...named,
  kind: "dictionary",
  name,
  pair: "Pair",
  key: ["Key", xs.string, "1nil"],
  value: ["Value", value, "1nil"],
});
const Dictionary = dictionary("Dictionary", xs.string);
const AnyDictionary = dictionary("AnyDictionary", xs.anyType);
const Row: CarrierDescriptor = {
  ...named,
  kind: "carrier",
  name: "Row",
  members: [
    ["Id", xs.int, "?"],
    ["Name", xs.string, "?nil"],
    ["Inner", () => Inner, "?nil"],
    ["Texts", () => Texts, "?nil"],
    ["Fields", () => Dictionary, "?nil"],
    ["Any", () => AnyDictionary, "?nil"],
    ["Last", xs.string, "?nil"],
  ],
};
const Rows: ArrayDescriptor = { ...named, kind: "array", name: "ArrayOfRow", item: ["Row", () => Row, "*nil"] };

export const agent: AgentDescriptor<{ GetRows(request: object): Promise<readonly object[]> }> = {
  services: "Services88",
  name: "Things",
  namespace: services88,
  operations: {
    GetRows: {
      name: "GetRows",
      requestHeaders: [],
      responseHeaders: [
        ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
        ["Succeeded", xs.boolean, "?"],
      ],
      request: { element: "GetRows", members: [["Given", () => Rows, "?nil"]] },
      response: { element: "GetRowsResponse", members: [["Response", () => Rows, "?nil"]] },
    },
  },
};

const pairs = (type: string): string =>
  ["a", "b"].map((key) => `<Pair><Key>${key}</Key><Value${type}>value ${key}</Value></Pair>`).join("");
const inside = (id: number, many: string): string =>
  `<Id>${id}</Id><Name>name ${id}</Name><Inner><Text>text</Text>${many}</Inner>` +
  `<Texts><a:string>one</a:string><a:string>two</a:string></Texts><Fields>${pairs("")}</Fields>` +
  `<Any>${pairs(' i:type="x:string"')}</Any><Newer><Deep>deep</Deep></Newer><Last>last</Last>`;

/** What is in the element `Response` or `Given`: three rows, the second with rows of its own. */
export const rows: string = [0, 1, 2]
  .map((id) => `<Row>${inside(id, id === 1 ? `<Many><Row>${inside(7, "")}</Row></Many>` : "")}</Row>`)
  .join("");

export const declarations = `xmlns="${services88}" xmlns:a="${arrays}" xmlns:i="${xsi}" xmlns:x="${xsd}"`;

/** The path of each place in the rows, by character: `[1].Fields["b"]`; and whether the place is in text, where any damage is found at once. */
export function placesOf(xml: string): readonly { readonly path: string; readonly inText: boolean }[] {
  const open: { name: string; items: number; text: string; key?: string }[] = [{ name: "", items: 0, text: "" }];
  const places: { path: string; inText: boolean }[] = [];
  for (const [piece] of xml.matchAll(/<[^>]*>|[^<]+/g)) {
    const path = pathOf(open);
    const isTag = piece.startsWith("<");
    for (let at = 0; at < piece.length; at++) places.push({ path, inText: !isTag || at === 0 });
    const top = open.at(-1) as (typeof open)[number];
    if (piece.startsWith("</")) {
      open.pop();
      const around = open.at(-1) as (typeof open)[number];
      if (top.name === "Key") around.key = top.text;
      if (/^(?:Row|string|Pair)$/.test(top.name)) around.items++;
    } else if (isTag) open.push({ name: /^<(?:\w+:)?(\w+)/.exec(piece)?.[1] ?? "", items: 0, text: "" });
    else top.text += piece;
  }
  return places;
}

function pathOf(open: readonly { readonly name: string; readonly items: number; readonly key?: string }[]): string {
  return open
    .map(({ name, key }, index) => {
      const around = open[index - 1];
      if (/^(?:Row|string)$/.test(name)) return `[${around?.items ?? 0}]`;
      if (name === "Pair") return key === undefined ? `[${around?.items ?? 0}]` : `[${JSON.stringify(key)}]`;
      if (name === "" || (name === "Value" && around?.key !== undefined)) return "";
      return `.${name}`;
    })
    .join("");
}
