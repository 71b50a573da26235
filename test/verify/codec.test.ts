import { describe, expect, test } from "vitest";
import { localOf, namespaceOf, type Contract, type Member, type QName } from "../../generator/contract/model.js";
import { baseChain, typeOf } from "../../generator/contract/queries.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { inspect } from "../../generator/index.js";
import { agentDescriptors } from "../../generator/mock/descriptors.js";
import type { PageExamples } from "../../generator/reference/model.js";
import { readReference } from "../../generator/reference/read.js";
import type { AgentDescriptor, OperationDescriptor } from "../../runtime/descriptors.js";
import { exampleOf } from "../../runtime/double/example.js";
import { readEnvelope, readRequest, writeEnvelope } from "../../runtime/soap/envelope.js";
import { report } from "../interop/report.js";
import { corpus } from "../support/corpus.js";
import { find, infoset, withoutAttribute, type Element } from "../support/infoset.js";

/**
 * Every published example, read by the codec and written again: the same elements in the same order with the same values, nil where it was
 * nil, and what the page leaves out left out. What the documented form has and no message can is undone before, each by its rule.
 */
const xsiType = "{http://www.w3.org/2001/XMLSchema-instance}type";
const xsiNil = "{http://www.w3.org/2001/XMLSchema-instance}nil";

/** The rules typeAnnotations and layout: the one element of the body, as elements without `xsi:type`. */
const bodyOf = (message: string): Element =>
  withoutAttribute((find(infoset(message), "Body") as Element).children[0] as Element, xsiType);

/** The rules envelopeVersion, prefixes, headerPlace and headerChoice: elements as text again, in the envelope that the WSDL binds. */
const enveloped = (element: Element): string =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${written(element)}</s:Body></s:Envelope>`;

function written({ name, attributes, children, text }: Element): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const nil =
    attributes[xsiNil] === undefined
      ? ""
      : ` xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="${attributes[xsiNil]}"`;
  return `<${localOf(name as QName)} xmlns="${namespaceOf(name as QName)}"${nil}>${escaped}${children.map(written).join("")}</${localOf(name as QName)}>`;
}

/**
 * The rules depth, values and moment: nil for a type that is never nil, empty text for a date or a duration. Those elements are left out, as
 * every such member may be, and counted.
 */
class Possible {
  readonly #contract: Contract;
  impossible = 0;

  constructor(contract: Contract) {
    this.#contract = contract;
  }

  inside(element: Element, members: readonly Member[]): Element {
    const children = element.children.flatMap((child) => {
      const member = members.find((each) => each.name === child.name);
      if (!member) throw new Error(`${child.name} is no member of ${element.name}`);
      return this.#isPossible(child, member) ? [this.#value(child, member)] : this.#leaveOut();
    });
    // White space where only elements may stand is layout, whether there are some or not.
    if (element.text.trim() !== "") throw new Error(`text in ${element.name}`);
    return { ...element, text: "", children };
  }

  #isPossible(element: Element, { nillable, type }: Member): boolean {
    if (element.attributes[xsiNil] === "true") return nillable;
    const definition = typeOf(this.#contract, type);
    const scalar = type.kind === "scalar" ? type.name : definition?.kind === "restricted" ? definition.base : "string";
    return element.text !== "" || (scalar !== "dateTime" && scalar !== "duration");
  }

  #value(element: Element, { type }: Member): Element {
    const definition = typeOf(this.#contract, type);
    switch (definition?.kind) {
      case "carrier":
        return this.inside(
          element,
          [definition, ...baseChain(this.#contract, definition)].flatMap((each) => each.members),
        );
      case "array":
        return this.inside(element, [definition.item]);
      case "dictionary": {
        // Where it gets deep a pair is nil, or its key is: no dictionary has such a pair.
        const pairs = element.children.flatMap((pair) => {
          const inside =
            pair.attributes[xsiNil] === undefined ? this.inside(pair, [definition.key, definition.value]) : undefined;
          const key = inside?.children.find((each) => each.name === definition.key.name);
          return inside && key && key.attributes[xsiNil] === undefined ? [inside] : this.#leaveOut();
        });
        return { ...element, text: "", children: pairs };
      }
      // A number is a value and no text: 0.0 is written 0.
      default:
        return type.kind === "scalar" && (type.name === "double" || type.name === "float")
          ? { ...element, text: String(Number(element.text)) }
          : element;
    }
  }

  #leaveOut(): readonly Element[] {
    this.impossible++;
    return [];
  }
}

/** The message read and written; throws what the codec throws. */
function again(
  agent: AgentDescriptor,
  operation: OperationDescriptor,
  direction: "request" | "response",
  text: string,
): string {
  const { body = {} } =
    direction === "request" ? readRequest(agent, operation, text) : readEnvelope(agent, operation, text);
  return writeEnvelope(agent, [], operation[direction], {}, body);
}

describe.each([
  { name: "Services88-docs-2021-11.zip", examples: 3_444 },
  { name: "Services88-docs-2025-11.zip", examples: 3_928 },
])("$name", ({ name, examples }) => {
  const path = corpus(name);
  test.skipIf(path === undefined)(`${examples} examples go through the codec and come out as they were`, async () => {
    const [contract] = await inspect({ from: path ?? "" });
    const reference = await readReference(path ?? "", new Diagnostics());
    if (!contract || !reference) throw new Error("nothing to read");
    const { same, elements, impossible, different, unlike } = goThrough(contract, reference.examples);
    expect(different).toEqual([]);
    expect(same).toBe(examples);
    expect(unlike).toEqual([]);
    report(`codec, ${name}`, {
      "examples read and written": same,
      "elements compared": elements,
      "elements that no message can hold left out": impossible,
    });
  });
});

function goThrough(contract: Contract, pages: readonly PageExamples[]) {
  const descriptors = new Map(agentDescriptors(contract).map((agent) => [agent.name, agent]));
  const byName = new Map(pages.map((page) => [`${page.agent}.${page.operation}`, page]));
  const possible = new Possible(contract);
  const [different, unlike]: [string[], string[]] = [[], []];
  let [same, elements] = [0, 0];
  for (const agent of contract.agents) {
    for (const operation of agent.operations) {
      const name = `${agent.name}.${operation.name}`;
      const descriptor = descriptors.get(agent.name);
      const described = descriptor?.operations[operation.name];
      for (const direction of ["request", "response"] as const) {
        const example = byName.get(name)?.[direction];
        if (!example || !descriptor || !described) continue;
        try {
          const before = possible.inside(bodyOf(example.text), operation[direction].members);
          const after = bodyOf(again(descriptor, described, direction, enveloped(before)));
          elements += count(before);
          if (JSON.stringify(before) === JSON.stringify(after)) same++;
          else different.push(`${name} ${direction}`);
          // What the double answers by itself is what the page shows, but for the moment.
          if (
            direction === "response" &&
            timeless(before) !==
              timeless(
                withoutStandIns(
                  bodyOf(writeEnvelope(descriptor, [], described.response, {}, exampleOf(described.response))),
                ),
              )
          )
            unlike.push(name);
        } catch (error) {
          different.push(`${name} ${direction}: ${String(error)}`);
        }
      }
    }
  }
  return { same, elements, impossible: possible.impossible, different, unlike };
}

/** Where the page shows an empty duration or an empty date as a key, the double has a valid one. */
function withoutStandIns(element: Element): Element {
  const isStandIn = ({ text, children: [key] }: Element): boolean =>
    text === "PT0S" || (key?.name.endsWith("}Key") === true && /^\d{4}-\d\d-\d\dT/.test(key.text));
  return { ...element, children: element.children.filter((each) => !isStandIn(each)).map(withoutStandIns) };
}

const timeless = (element: Element): string =>
  JSON.stringify(element).replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z?"/g, '"a moment"');

const count = ({ children }: Element): number => children.reduce((sum, each) => sum + count(each), 1);
