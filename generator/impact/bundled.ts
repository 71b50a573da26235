/**
 * Recognises the declarations of a generated client that a bundler put into one file. Bundlers drop headers and rename
 * what a file declares (`ISampleAgent$1`, `ISampleAgent_2`), but they keep the members of interfaces: these are
 * compared with the contract.
 */
import { ts } from "ts-morph";
import { localOf, type Contract } from "../contract/model.js";
import { propertyName, requestName, resultName, type Naming } from "../emit/names.js";

const namings: readonly Naming[] = ["wire", "camelCase"];

/** An interface of the contract: a carrier, a request or a result. */
interface Shape {
  readonly names: ReadonlySet<string>;
  readonly weight: number;
}

/**
 * Number of matching members, with their names on the wire, from which interfaces of the same names count as a client.
 */
const enough = 3;

/** An interface of another name must have this many members to count. */
const fewestOfUnnamed = 5;

export class BundledClient {
  /** Operations of each agent, in one of the two namings. */
  readonly #agents: readonly { readonly name: string; readonly methods: ReadonlySet<string> }[];
  /** Interfaces by the names of their members. */
  readonly #shapes: ReadonlyMap<string, Shape>;
  readonly #enumerations: ReadonlySet<string>;

  constructor(contract: Contract) {
    this.#agents = contract.agents.flatMap(({ name, operations }) =>
      namings.map((naming) => ({ name, methods: new Set(operations.map((each) => propertyName(each.name, naming))) })),
    );
    this.#shapes = shapesOf(contract);
    this.#enumerations = new Set(
      [...contract.types.values()].flatMap(({ kind, name }) =>
        kind === "enumeration" || kind === "flags" ? [localOf(name)] : [],
      ),
    );
  }

  /** True if a file itself declares an agent, an enumeration or carriers of the contract. */
  isIn(file: ts.SourceFile): boolean {
    let weight = 0;
    for (const each of declarationsIn(file)) {
      if (ts.isTypeAliasDeclaration(each) ? this.#isEnumeration(each) : this.#isAgent(each)) return true;
      if (ts.isInterfaceDeclaration(each)) weight += this.#weightOf(each);
    }
    return weight >= enough;
  }

  /**
   * True for an interface that is named as an agent and has one of its operations. Under another name, three operations
   * must be most of what it has, or its members must be all operations of an agent. Words such as `save` say nothing
   * there.
   */
  #isAgent(node: ts.InterfaceDeclaration): boolean {
    const methods = node.members.filter(isOperation).map(nameOf);
    if (methods.length === 0) return false;
    const agent = /^I(.+)Agent$/.exec(originalName(node.name.text))?.[1];
    return this.#agents.some(({ name, methods: known }) => {
      const shared = methods.filter((each) => known.has(each));
      if (name === agent) return shared.length > 0;
      const telling = shared.filter((each) => /[A-Z]/.test(each));
      const isMost = telling.length >= 3 && shared.length >= 0.8 * node.members.length;
      return isMost || (telling.length === known.size && node.members.length === known.size && known.size > 0);
    });
  }

  /** True for `type Kind = (typeof Kind)[keyof typeof Kind] | UnknownName<"Kind">`. */
  #isEnumeration({ type }: ts.TypeAliasDeclaration): boolean {
    if (!ts.isUnionTypeNode(type) || !ts.isIndexedAccessTypeNode(type.types[0] ?? type)) return false;
    return type.types.some((each) => {
      const [brand] =
        ts.isTypeReferenceNode(each) && lastName(each.typeName) === "UnknownName" ? (each.typeArguments ?? []) : [];
      return (
        brand !== undefined &&
        ts.isLiteralTypeNode(brand) &&
        ts.isStringLiteral(brand.literal) &&
        this.#enumerations.has(brand.literal.text)
      );
    });
  }

  #weightOf(node: ts.InterfaceDeclaration): number {
    const shape = this.#shapes.get(keyOfMembers(node.members.map(nameOf)));
    if (!shape) return 0;
    return shape.names.has(originalName(node.name.text)) || node.members.length >= fewestOfUnnamed ? shape.weight : 0;
  }
}

/**
 * Returns the number of matching members. Members in camelCase count half, because other packages have such names too.
 */
function shapesOf(contract: Contract): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, { names: Set<string>; weight: number }>();
  const add = (name: string, members: readonly { readonly name: string }[]) => {
    if (members.length === 0) return;
    for (const naming of namings) {
      const key = keyOfMembers(members.map((each) => propertyName(each.name, naming)));
      const weight = naming === "wire" ? members.length : members.length / 2;
      const shape = shapes.get(key) ?? { names: new Set(), weight };
      shapes.set(key, { names: shape.names.add(originalName(name)), weight: Math.max(weight, shape.weight) });
    }
  };
  const local = (members: readonly { readonly name: Parameters<typeof localOf>[0] }[]) =>
    members.map(({ name }) => ({ name: localOf(name) }));
  for (const type of contract.types.values()) if (type.kind === "carrier") add(localOf(type.name), local(type.members));
  for (const operation of contract.agents.flatMap(({ operations }) => operations)) {
    add(requestName(operation), local(operation.request.members));
    add(resultName(operation), local(operation.response.members));
  }
  return shapes;
}

/** `$type` is the client's own. */
const keyOfMembers = (names: readonly string[]): string =>
  names
    .filter((each) => each !== "$type")
    .sort()
    .join(" ");

/** Returns the interfaces and type aliases of a file, including those in namespaces and modules. */
function declarationsIn(
  node: ts.SourceFile | ts.ModuleBlock,
): readonly (ts.InterfaceDeclaration | ts.TypeAliasDeclaration)[] {
  return node.statements.flatMap((each) => {
    if (ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each)) return [each];
    let body = ts.isModuleDeclaration(each) ? each.body : undefined;
    while (body && ts.isModuleDeclaration(body)) body = body.body;
    return body && ts.isModuleBlock(body) ? declarationsIn(body) : [];
  });
}

/** True for `Name(…, options?: …): Promise<…>`, as each operation is declared. */
const isOperation = (node: ts.TypeElement): boolean =>
  ts.isMethodSignature(node) &&
  isNamed(node.parameters.at(-1)?.name, "options") &&
  node.type !== undefined &&
  ts.isTypeReferenceNode(node.type) &&
  lastName(node.type.typeName) === "Promise";

const isNamed = (node: ts.Node | undefined, name: string): boolean =>
  node !== undefined && ts.isIdentifier(node) && node.text === name;

const nameOf = ({ name }: ts.TypeElement): string =>
  name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "";

const lastName = (name: ts.EntityName): string => originalName(ts.isIdentifier(name) ? name.text : name.right.text);

/** Removes the number that a bundler adds to a duplicate name: `Note$1`, `Note_2`. */
const originalName = (name: string): string => name.replace(/[$_]\d+$/, "");
