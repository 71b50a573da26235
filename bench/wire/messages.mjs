/**
 * Builds the messages that decoding and encoding are measured with: answers as NetServer writes them, with values like those of a
 * Nordic CRM. Of 40 words, five have a letter beyond ASCII and one needs a character reference. A text has three words, so that about
 * a third of the texts have a letter beyond ASCII.
 */
const words = [
  "Visma",
  "order",
  "Østlandet",
  "invoice",
  "contact",
  "Business",
  "synchronised",
  "AS",
  "project",
  "meeting",
  "Ærlig",
  "follow-up",
  "customer",
  "Oslo",
  "2026",
  "agreement",
  "support",
  "Müller & Söhne",
  "quote",
  "delivery",
  "active",
  "license",
  "Bergen",
  "renewal",
  "façade",
  "partner",
  "Consulting",
  "ticket",
  "campaign",
  "Norge",
  "sale",
  "e-mail",
  "reply",
  "Malmö",
  "document",
  "budget",
  "Holding",
  "review",
  "contract",
  "Stockholm",
];
const text = (seed, length) =>
  Array.from({ length }, (_, index) => words[(seed * 7 + index * 13) % words.length]).join(" ");

export const connections = (count) =>
  Array.from({ length: count }, (_, index) => ({
    TableRight: null,
    FieldProperties: null,
    ErpConnectionId: index + 1,
    ErpConnectorId: (index % 7) + 1,
    DisplayName: text(index, 3),
    DisplayDescription: text(index + 1, 12),
    Active: index % 3 !== 0,
    ConnectionId: `c0ffee00-${String(index).padStart(4, "0")}-4000-8000-000000000000`,
    MostRecentTimestamp: "2026-11-24T12:34:56",
    ConfigFields: Object.fromEntries(
      Array.from({ length: 6 }, (_, field) => [`Field${field}`, text(index + field, 4)]),
    ),
    Deleted: false,
    AllAccess: index % 2 === 0,
    UserGroupAccessIds: [1, 2, index],
    AssociateAccessIds: index % 5 === 0 ? [] : [10, 20, 30, index],
  }));

const columns = ["name", "department", "country", "category", "business", "orgNr", "registeredBy", "updatedDate"];
export const archive = (count) =>
  Array.from({ length: count }, (_, index) => ({
    EntityName: "contact",
    PrimaryKey: index + 1,
    LinkHint: `contact.main?contact_id=${index + 1}`,
    StyleHint: null,
    ColumnData: Object.fromEntries(
      columns.map((column, at) => [
        column,
        {
          DisplayValue: text(index + at, 3),
          TooltipHint: at % 2 ? text(index, 2) : null,
          LinkHint: at === 0 ? `contact_id=${index + 1}` : null,
        },
      ]),
    ),
  }));

const declared = (prefix, namespace) => ` xmlns:${prefix}="${namespace}"`;
const items = declared("a", "http://schemas.microsoft.com/2003/10/Serialization/Arrays");
const nil = declared("i", "http://www.w3.org/2001/XMLSchema-instance");

/** Writes a message as WCF does: the result's element declares the namespace of `nil`, and each array declares that of its items. */
export const asWcf = (xml) =>
  xml
    .replace(items, "")
    .replace(nil, "")
    .replace(/<(Response)>|<(\w+)(?=><a:)/g, (_, result, array) =>
      result ? `<${result}${nil}>` : `<${array}${items}`,
    );

/** The same message from a newer server: each connection has five members that the client does not know. */
export const asNewer = (xml) =>
  xml.replace(
    /<(Active|Deleted|ErpConnectorId|DisplayName|DisplayDescription)>/g,
    (member, name) => `<Newer${name}>text of a newer server</Newer${name}>${member}`,
  );

/** Fills every member of a carrier, with carriers and arrays nested up to `depth` levels. */
export function filled(contract, type, depth) {
  const of = (ref) => (ref.kind === "scalar" ? scalar(ref.name) : named(contract.types.get(ref.name)));
  const scalar = (name) =>
    ({
      boolean: true,
      int: 42,
      short: 7,
      long: 9_007_199_254_740_993n,
      double: 1.5,
      float: 0.5,
      decimal: "12.50",
      dateTime: "2026-11-24T12:34:56",
      base64Binary: new Uint8Array([1, 2, 3, 250]),
      unsignedByte: 7,
    })[name] ?? "Müller & Söhne, synchronised";
  const local = (name) => name.slice(name.lastIndexOf("}") + 1);
  const named = (definition) => {
    switch (definition.kind) {
      case "carrier":
        return filled(contract, definition, depth - 1);
      case "array":
        return depth <= 0 ? [] : [of(definition.item.type), of(definition.item.type)];
      case "dictionary": {
        const isText = definition.key.type.kind === "scalar" && definition.key.type.name === "string";
        if (!isText) return new Map(depth <= 0 ? [] : [[of(definition.key.type), of(definition.value.type)]]);
        return depth <= 0 ? {} : { first: of(definition.value.type), second: of(definition.value.type) };
      }
      case "enumeration":
        return definition.values[0].name;
      case "flags":
        return [definition.values.at(-1).name];
      case "restricted":
        return definition.meaning === "guid"
          ? "00112233-4455-6677-8899-aabbccddeeff"
          : definition.meaning === "duration"
            ? "PT1H"
            : definition.meaning === "char"
              ? "x"
              : scalar(definition.base);
    }
  };
  const chain = [];
  for (let each = type; each; each = each.base && contract.types.get(each.base)) chain.unshift(each);
  const family = [...contract.types.values()].some((each) => each.base === type.name);
  return Object.assign(
    family ? { $type: local(type.name) } : {},
    ...chain.map(({ members }) =>
      Object.fromEntries(
        members.flatMap((member) => {
          const isCarrier = member.type.kind === "named" && contract.types.get(member.type.name).kind === "carrier";
          return isCarrier && depth <= 0 ? [] : [[local(member.name), of(member.type)]];
        }),
      ),
    ),
  );
}
