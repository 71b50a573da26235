import { describe, expect, test } from "vitest";
import {
  arraysNamespace,
  serializationNamespace,
  type Header,
  type Operation,
  type TypeDef,
} from "../../generator/contract/model.js";
import { documentedRequest, documentedResponse } from "../../generator/examples/documented.js";
import { documentedRules } from "../../generator/examples/rules.js";
import {
  arrayOf,
  carrier,
  contract,
  member,
  named,
  operation,
  own,
  position,
  scalar,
  services,
} from "../support/contract.js";

const header = (name: string): Header => ({ element: own(name), type: scalar("string"), nillable: true, position });
const bound: Partial<Operation> = {
  requestHeaders: ["ApplicationToken", "Credentials", "TimeZone"].map(header),
  responseHeaders: [header("Succeeded")],
};

const types: readonly TypeDef[] = [
  carrier("Base", [member("Inherited", scalar("int"))]),
  carrier("Thing", [member("Own", scalar("int"))], "Base"),
  arrayOf("Thing"),
  {
    kind: "enumeration",
    name: own("Colour"),
    values: [
      { name: "Red", value: 0 },
      { name: "Blue", value: 1 },
    ],
    position,
  },
  {
    kind: "flags",
    name: own("Rights"),
    values: [
      { name: "Read", value: 1 },
      { name: "Write", value: 2 },
    ],
    position,
  },
  {
    kind: "dictionary",
    name: own("Dates"),
    pair: own("Pair"),
    position,
    key: member("Key", scalar("dateTime"), { optional: false }),
    value: member("Value", scalar("dateTime")),
  },
  carrier("Deep", [
    member("Down", named("Deep")),
    member("Text", scalar("string")),
    member("Texts", scalar("string"), { repeated: true }),
    member("Number", scalar("int")),
  ]),
];

const shown = (request: Parameters<typeof member>[1], facts: Partial<Operation> = {}) => {
  const made = { ...operation("Do", [member("It", request)], [member("Response", request)]), ...facts };
  const whole = contract(types, [made], { schemas: [services, serializationNamespace, arraysNamespace] });
  const [agent] = whole.agents;
  if (!agent) throw new Error("no agent");
  const options = { moment: "2021-11-02T03:04:05Z" };
  return {
    request: documentedRequest(whole, agent, made, options),
    response: documentedResponse(whole, agent, made, options),
  };
};

/** The lines of a request's body member. */
const body = (type: Parameters<typeof member>[1]): readonly string[] => {
  const lines = shown(type).request.split("\n");
  return lines.slice(
    lines.findIndex((line) => line.includes("<Sample:Do>")) + 1,
    lines.findIndex((line) => line.includes("</Sample:Do>")),
  );
};

/** A test for each rule: the table's keys and these must be the same. */
const proofs: Record<keyof typeof documentedRules, () => void> = {
  envelopeVersion: () => {
    expect(shown(scalar("int")).request).toContain(
      ' xmlns:SOAP-ENV="http://www.w3.org/2003/05/soap-envelope"\n xmlns:SOAP-ENC="http://www.w3.org/2003/05/soap-encoding"\n',
    );
  },
  prefixes: () => {
    expect(shown(scalar("int")).response).toContain(
      [
        ` xmlns:NetServerServices992="${arraysNamespace}"`,
        ` xmlns:NetServerServices991="${serializationNamespace}"`,
        ` xmlns:Sample="${services}">`,
        " <SOAP-ENV:Body>",
      ].join("\n"),
    );
  },
  headerPlace: () => {
    const { request } = shown(scalar("int"), bound);
    expect(request).toMatch(/\n {2}<Sample:ApplicationToken>[\s\S]*\n <SOAP-ENV:Body>/);
    expect(request).not.toContain("Header>");
  },
  headerChoice: () => {
    const { request, response } = shown(scalar("int"), bound);
    expect(request).toContain(
      [
        "  <Sample:ApplicationToken>1234567-1234-9876</Sample:ApplicationToken>",
        "  <Sample:Credentials>",
        "    <Sample:Ticket>7T:1234abcxyzExample==</Sample:Ticket>",
        "  </Sample:Credentials>",
        " <SOAP-ENV:Body>",
      ].join("\n"),
    );
    expect(response).not.toContain("Succeeded");
    expect(shown(scalar("int")).request).not.toContain("ApplicationToken");
  },
  layout: () => {
    const { request, response } = shown(scalar("int"));
    expect(request).toMatch(
      /\n <SOAP-ENV:Body>\n {3}<Sample:Do>\n {4}<Sample:It .*\n {3}<\/Sample:Do>\n\n <\/SOAP-ENV:Body>\n<\/SOAP-ENV:Envelope>\n\n$/,
    );
    expect(response).toMatch(
      /\n <SOAP-ENV:Body>\n {2}<Sample:DoResponse>\n {3}<Sample:Response .*\n {2}<\/Sample:DoResponse>\n <\/SOAP-ENV:Body>\n<\/SOAP-ENV:Envelope>\n\n$/,
    );
  },
  typeAnnotations: () => {
    expect(body(named("Thing"))).toEqual([
      '    <Sample:It xsi:type="Sample:Thing">',
      '     <Sample:Own xsi:type="xsd:int">0</Sample:Own>',
      "    </Sample:It>",
    ]);
  },
  inheritance: () => {
    expect(body(named("Thing")).join()).not.toContain("Inherited");
  },
  values: () => {
    const value = (type: Parameters<typeof member>[1]) => /^ +<[^>]*>(.*)<\/[^>]*>$/.exec(body(type)[0] ?? "")?.[1];
    expect(value(scalar("boolean"))).toBe("false");
    expect(value(scalar("double"))).toBe("0.0");
    expect(value(scalar("short"))).toBe("0");
    expect(value(scalar("string"))).toBe("");
    expect(value(scalar("base64Binary"))).toBe("");
    expect(value(named("Colour"))).toBe("Red");
    expect(value(named("Rights"))).toBe("Read");
    expect(body(named("ArrayOfThing")).filter((line) => line.includes("<Sample:Thing "))).toHaveLength(1);
  },
  moment: () => {
    expect(body(scalar("dateTime"))).toEqual([
      '    <Sample:It xsi:type="xsd:dateTime">2021-11-02T03:04:05Z</Sample:It>',
    ]);
    expect(body(named("Dates"))).toEqual([
      '    <Sample:It xsi:type="Sample:Dates">',
      "     <Sample:Pair>",
      '      <Sample:Key xsi:type="xsd:dateTime"></Sample:Key>',
      '      <Sample:Value xsi:type="xsd:dateTime">2021-11-02T03:04:05Z</Sample:Value>',
      "     </Sample:Pair>",
      "    </Sample:It>",
    ]);
  },
  depth: () => {
    expect(body(named("Deep")).filter((line) => line.startsWith(" ".repeat(10)))).toEqual([
      '          <Sample:Down xsi:nil="true"></Sample:Down>',
      '          <Sample:Text xsi:type="xsd:string"></Sample:Text>',
      '          <Sample:Texts xsi:nil="true"></Sample:Texts>',
      '          <Sample:Number xsi:nil="true"></Sample:Number>',
    ]);
  },
};

describe("the documented form differs from what is sent by", () => {
  test.each(
    Object.entries(documentedRules).map(([name, rule]) => ({ name: name as keyof typeof documentedRules, ...rule })),
  )("$name: $documented; sent: $sent", ({ name }) => proofs[name]());
});
