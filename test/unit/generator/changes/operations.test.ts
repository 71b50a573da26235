/** Changes of an operation: its address, its headers, and which parameters and results it has. */
import { describe, expect, test } from "vitest";
import type { Header, Member, Operation, TypeRef } from "../../../../generator/contract/model.js";
import { carrier, contract, member, named, operation, own, position, scalar } from "../../../support/contract.js";
import { told } from "../../../support/told.js";

const note = carrier("Note", []);
const of = (...operations: readonly Operation[]) => contract([note], operations);
const save = operation("Save", [member("Note", named("Note"))], []);
const required = (name: string, type: TypeRef = scalar("int")) => member(name, type, { optional: false });
const optional = (name: string, type: TypeRef = scalar("int")) => member(name, type, { nillable: false });

describe("the address", () => {
  const changed = (facts: Partial<Operation>) => told(of(save), of({ ...save, ...facts }));

  test.each<readonly [string, Partial<Operation>, string]>([
    ["the action", { soapAction: "urn:other" }, "~/Sample/Save -> urn:other"],
    ["the request's element", { request: { ...save.request, element: own("Keep") } }, "Save -> Keep"],
    ["the response's element", { response: { ...save.response, element: own("Kept") } }, "SaveResponse -> Kept"],
  ])("is %s", (_, facts, values) => {
    expect(changed(facts)).toEqual([`wire, compiles: operation-address-changed Sample.Save (${values})`]);
  });

  test("is one change for each of its parts", () => {
    expect(changed({ soapAction: "urn:other", request: { ...save.request, element: own("Keep") } })).toEqual([
      "wire, compiles: operation-address-changed Sample.Save (~/Sample/Save -> urn:other)",
      "wire, compiles: operation-address-changed Sample.Save (Save -> Keep)",
    ]);
  });
});

describe("a header", () => {
  const header = (name: string, type: TypeRef = scalar("string"), nillable = false): Header => ({
    element: own(name),
    type,
    nillable,
    position,
  });
  const [ticket, time] = [header("Ticket"), header("Time")];
  const sends = (...headers: readonly Header[]) => of({ ...save, requestHeaders: headers });
  const answers = (...headers: readonly Header[]) => of({ ...save, responseHeaders: headers });

  test.each([
    ["request", sends],
    ["response", answers],
  ] as const)("of a %s comes, goes and changes", (direction, as) => {
    const subject = `Sample.Save ${direction} header Time`;
    expect(told(as(ticket), as(ticket, time))).toEqual([`addition, compiles: header-added ${subject} ( -> xs:string)`]);
    expect(told(as(ticket, time), as(ticket))).toEqual([`wire, compiles: header-removed ${subject} (xs:string -> )`]);
    expect(told(as(ticket, time), as(ticket, header("Time", scalar("int"))))).toEqual([
      `wire, compiles: header-changed ${subject} (xs:string -> xs:int)`,
    ]);
    expect(told(as(ticket, time), as(ticket, header("Time", scalar("string"), true)))).toEqual([
      `wire, compiles: header-changed ${subject} (xs:string -> xs:string or null)`,
    ]);
  });

  test("among others in another order is nothing that a message depends on", () => {
    expect(told(sends(ticket, time), sends(time, ticket))).toEqual([
      "doc, compiles: about-changed Sample.Save (Ticket, Time -> Time, Ticket)",
    ]);
    expect(told(answers(ticket, time), answers(time, ticket))).toEqual([
      "doc, compiles: about-changed Sample.Save (Ticket, Time -> Time, Ticket)",
    ]);
  });
});

describe("a parameter", () => {
  const takes = (...members: readonly Member[]) => of(operation("Get", members, []));

  test.each<readonly [string, readonly Member[], readonly Member[], readonly string[]]>([
    [
      "that may be left out is an addition beside others",
      [optional("A")],
      [optional("A"), optional("B")],
      ["addition, compiles: parameter-added Sample.Get(B) ( -> xs:int)"],
    ],
    [
      "that may be left out and is the first breaks calls without a request",
      [],
      [optional("A"), optional("B")],
      ["source: first-parameter Sample.Get(A) ( -> xs:int)", "source: first-parameter Sample.Get(B) ( -> xs:int)"],
    ],
    [
      "that takes the place of the only one is no first parameter",
      [optional("A", scalar("string"))],
      [optional("B")],
      [
        "wire: parameter-removed Sample.Get(A) (xs:string -> )",
        "addition, compiles: parameter-added Sample.Get(B) ( -> xs:int)",
      ],
    ],
    [
      "that must be given breaks the wire beside others",
      [optional("A")],
      [optional("A"), required("B")],
      ["wire: parameter-required Sample.Get(B) ( -> xs:int)"],
    ],
    [
      "that must be given and is the first breaks the wire",
      [],
      [required("A")],
      ["wire: parameter-required Sample.Get(A) ( -> xs:int)"],
    ],
    [
      "that goes breaks the wire, though it could be left out",
      [optional("A"), optional("B")],
      [optional("B")],
      ["wire: parameter-removed Sample.Get(A) (xs:int -> )"],
    ],
    [
      "that takes the place of one of its type has perhaps another name",
      [optional("Ids")],
      [optional("Keys")],
      [
        "wire: parameter-removed Sample.Get(Ids) (xs:int -> ) perhaps Keys",
        "addition, compiles: parameter-added Sample.Get(Keys) ( -> xs:int)",
      ],
    ],
    [
      "that changes places with another is dropped by the server",
      [optional("A"), optional("B"), optional("C")],
      [optional("B"), optional("A"), optional("C")],
      ["wire, compiles: members-moved Sample.Get (A, B, C -> B, A, C)"],
    ],
    [
      "between two others moves none of them",
      [optional("A"), optional("C")],
      [optional("A"), optional("B"), optional("C")],
      ["addition, compiles: parameter-added Sample.Get(B) ( -> xs:int)"],
    ],
    [
      "that goes while others change places is left out of their order",
      [optional("A"), optional("B"), optional("C", scalar("string"))],
      [optional("B"), optional("A"), optional("D")],
      [
        "wire, compiles: members-moved Sample.Get (A, B -> B, A)",
        "wire: parameter-removed Sample.Get(C) (xs:string -> )",
        "addition, compiles: parameter-added Sample.Get(D) ( -> xs:int)",
      ],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(told(takes(...before), takes(...after))).toEqual(expected);
  });
});

describe("a result", () => {
  const gives = (...members: readonly Member[]) => of(operation("Get", [], members));
  const [a, b] = [optional("A"), optional("B", scalar("string"))];

  test.each<readonly [string, readonly Member[], readonly Member[], readonly string[]]>([
    [
      "where there was none is an addition",
      [],
      [a],
      ["addition, compiles: result-added Sample.Get result A ( -> xs:int)"],
    ],
    [
      "of two, where there was none, is an addition each",
      [],
      [a, b],
      [
        "addition, compiles: result-added Sample.Get result A ( -> xs:int)",
        "addition, compiles: result-added Sample.Get result B ( -> xs:string)",
      ],
    ],
    [
      "beside the only one makes an object of the two",
      [a],
      [a, b],
      ["source: result-wrapped Sample.Get result B ( -> xs:string)"],
    ],
    [
      "beside two others is an addition",
      [a, b],
      [a, b, optional("C")],
      ["addition, compiles: result-added Sample.Get result C ( -> xs:int)"],
    ],
    [
      "that goes from an operation that gives nothing any more does not compile",
      [a],
      [],
      ["wire: result-removed Sample.Get result A (xs:int -> )"],
    ],
    [
      "that goes from two leaves the other as it is, which is no object",
      [a, b],
      [a],
      ["wire: result-removed Sample.Get result B (xs:string -> )"],
    ],
    [
      "that goes from three does not compile where it is read",
      [a, b, optional("C")],
      [a, b],
      ["wire: result-removed Sample.Get result C (xs:int -> )"],
    ],
    [
      "that takes the place of the only one, with its type, is the same to callers",
      [a],
      [optional("Z")],
      [
        "wire, compiles: result-removed Sample.Get result A (xs:int -> ) perhaps Z",
        "addition, compiles: result-added Sample.Get result Z ( -> xs:int)",
      ],
    ],
    [
      "that takes the place of the only one, with another type that is the same to callers, compiles",
      [a],
      [optional("Z", scalar("double"))],
      [
        "wire, compiles: result-removed Sample.Get result A (xs:int -> )",
        "addition, compiles: result-added Sample.Get result Z ( -> xs:double)",
      ],
    ],
    [
      "that takes the place of the only one, and may be null, does not compile",
      [a],
      [member("Z", scalar("int"), { nillable: true })],
      [
        "wire: result-removed Sample.Get result A (xs:int -> ) perhaps Z",
        "addition, compiles: result-added Sample.Get result Z ( -> xs:int)",
      ],
    ],
    [
      "that takes the place of the only one, with another type, does not compile",
      [a],
      [optional("Z", scalar("string"))],
      [
        "wire: result-removed Sample.Get result A (xs:int -> )",
        "addition, compiles: result-added Sample.Get result Z ( -> xs:string)",
      ],
    ],
    [
      "that is replaced by two, the first with its type, does not compile",
      [a],
      [optional("Y"), optional("Z", scalar("string"))],
      [
        "wire: result-removed Sample.Get result A (xs:int -> ) perhaps Y",
        "source: result-wrapped Sample.Get result Y ( -> xs:int)",
        "source: result-wrapped Sample.Get result Z ( -> xs:string)",
      ],
    ],
    [
      "that takes the place of two, with the type of the first, does not compile",
      [a, b],
      [optional("Z")],
      [
        "wire: result-removed Sample.Get result A (xs:int -> ) perhaps Z",
        "wire: result-removed Sample.Get result B (xs:string -> )",
        "addition, compiles: result-added Sample.Get result Z ( -> xs:int)",
      ],
    ],
    [
      "that changes places with another is read by nobody",
      [a, b],
      [b, a],
      ["wire, compiles: members-moved Sample.Get results (A, B -> B, A)"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(told(gives(...before), gives(...after))).toEqual(expected);
  });
});
