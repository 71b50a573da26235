/** Writes signatures of operations and types on one line, for people: with the types of the generated client, but without `readonly` and `Draft`. */
import { localOf, type Contract, type Member, type Operation, type TypeDef } from "../contract/model.js";
import { familyBases } from "../contract/queries.js";
import { propertyName, typeNames, type Naming } from "../emit/names.js";
import { memberType, type Direction, type TypeContext, type TypeImports } from "../emit/typescript.js";
import { orderedMembers } from "./members.js";

/** Functions that write signatures. */
export interface Signatures {
  /** Returns `GetConnection(request: { ErpConnectionId?: number }): Promise<ErpConnection | null>`. */
  readonly ofOperation: (operation: Operation) => string;
  /** Returns `ErpConnection { ErpConnectionId: number, … }` with the members, or the values of an enumeration. */
  readonly ofType: (type: TypeDef) => string;
}

/** Types are named, not imported. */
const named: TypeImports = {
  type: (name) => name,
  runtimeType: (name) => name.replace(/^Draft<(.*)>$/, "$1"),
};

/** Returns functions that write the signatures of a contract. */
export function signatures(contract: Contract, naming: Naming = "wire"): Signatures {
  const context: TypeContext = { contract, families: familyBases(contract), names: typeNames(contract) };
  const typeOf = (member: Member, direction: Direction) =>
    memberType(context, named, member, direction).replace(/\breadonly |\bReadonly<(StringDictionary<.*>)>/g, "$1");
  const property = (member: Member, direction: Direction) => {
    const isOptional = direction === "draft" && member.optional;
    return `${propertyName(localOf(member.name), naming)}${isOptional ? "?" : ""}: ${typeOf(member, direction)}`;
  };
  const object = (members: readonly Member[], direction: Direction) =>
    members.length === 0 ? "{}" : `{ ${members.map((each) => property(each, direction)).join(", ")} }`;
  return {
    ofOperation: ({ name, request, response }) => {
      const [first, ...more] = response.members;
      const result = !first ? "void" : more.length > 0 ? object(response.members, "result") : typeOf(first, "result");
      const parameters = request.members.length > 0 ? `request: ${object(request.members, "draft")}` : "";
      return `${propertyName(name, naming)}(${parameters}): Promise<${result}>`;
    },
    ofType: (type) => {
      const name = context.names.of(type.name);
      switch (type.kind) {
        case "carrier": {
          const { own, common } = orderedMembers(contract, type);
          return `${name} ${object([...own, ...common], "result")}`;
        }
        case "enumeration":
        case "flags":
          return `${name} ${type.values.map((value) => JSON.stringify(value.name)).join(" | ")}`;
        default:
          return name;
      }
    },
  };
}

/** Returns the first sentence of a text; undefined if there is no text. */
export function firstSentence(text: string | undefined): string | undefined {
  const [line = ""] = (text ?? "").trim().split("\n");
  const [sentence = ""] = /^.*?[.!?](?=\s+\p{Lu}|$)|^.*$/u.exec(line.trim()) ?? [];
  return sentence === "" ? undefined : sentence;
}
