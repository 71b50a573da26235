/** Every way in which a project can use what changed, and what only looks like it. Lines marked `// hit` are to be named, and no others. */
import { campaigns } from "../support/campaign.js";
import { describe, expect, test } from "vitest";
import { impactAsText } from "../../generator/impact/report.js";
import { client, hitsIn, project, useProjects } from "../support/impacted.js";

useProjects();

const lines = (hits: readonly { readonly position: { readonly file: string; readonly line: number } }[]) =>
  [
    ...new Set(
      hits.map(({ position }) => `${position.file.slice(position.file.lastIndexOf("/") + 1)}:${position.line}`),
    ),
  ].sort();
const marked = (files: Readonly<Record<string, string>>) =>
  Object.entries(files)
    .flatMap(([path, text]) =>
      text
        .split("\n")
        .flatMap((line, index) =>
          line.endsWith("// hit") ? [`${path.slice(path.lastIndexOf("/") + 1)}:${index + 1}`] : [],
        ),
    )
    .sort();

describe("a member that is gone is found where it is", () => {
  const files = {
    "src/barrel.ts": `export { SampleAgent as Notes, type Note as Remark } from "${client}/index.js";\nexport * as everything from "${client}/index.js";\n`,
    "src/uses.ts": `import { Notes, type Remark, everything } from "./barrel.js";
import { netServerDouble } from "${client}/double.js";
import type { Draft, ISampleAgent, Session } from "${client}/index.js";

export const read = (note: Remark) => note.Name; // hit
export const optional = (note?: Remark | null) => note?.Name; // hit
export const byText = (note: Remark) => note["Name"]; // hit
export const parameter = ({ Name }: Remark) => Name; // hit
export const renamed = ({ Name: title = "" }: Remark) => title; // hit
export const nested = ({ note: { Name } }: { note: Remark }) => Name; // hit
export const has = (note: Remark) => "Name" in note; // hit
export type Title = Remark["Name"]; // hit
export type Keys = Pick<everything.Note, "Name">; // hit
export function assigned(note: Remark) {
  let Name: string | null;
  ({ Name } = note); // hit
  return Name;
}
export async function later(session: Session, agent: ISampleAgent, note: Remark, notes: Remark[]) {
  const changed = { ...note, Name: "b" }; // hit
  await agent.Save({ Note: changed });
  const request = {
    Note: {
      Id: 1,
      Name: "a", // hit
    },
  };
  await new Notes(session).Save(request);
  const make = (Name: string) => ({ Id: 1, Name }); // hit
  await agent.Save({ Note: make("a") });
  const all = notes.map((each) => ({ ...each, Name: "c" })); // hit
  await agent.Save({ Note: all[0]! });
  const patch = { Name: "d" }; // hit
  await agent.Save({ Note: { ...note, ...patch } });
  const Note = { ...note, ...patch };
  await agent.Save({ Note });
  const apart = { Name: "e" };
  return apart;
}
export class Keeper {
  note = { Id: 1, Name: "a" }; // hit
  save(agent: ISampleAgent) {
    return agent.Save({ Note: this.note });
  }
}
export function assignedDeeply(notes: Remark[], pair: { note: Remark }) {
  let Name: string | null;
  ({ note: { Name } } = pair); // hit
  [{ Name }] = notes as [Remark]; // hit
  for ({ Name } of notes); // hit
  return Name;
}
export function written(note: Remark) {
  note.Name = "b"; // hit
}
export function merged(note: Remark, other: { Name: string }) {
  const more = { Name: "f" }; // hit
  Object.assign(other, { Name: "g" });
  return Object.assign(note, { Id: 2 }, more, {
    Name: "h", // hit
  });
}
export const draft: Draft<Remark> = { Id: 1, Name: "a" }; // hit
export const partial = { Id: 1, Name: "a" } satisfies Partial<Remark>; // hit
export async function sent(session: Session, agent: ISampleAgent) {
  await new Notes(session).Save({ Note: { Name: "a" } }); // hit
  const Name = "short";
  await agent.Save({ Note: { Name } }); // hit
  const everyone = await Promise.all([1, 2].map((Id) => agent.Get({ Id })));
  return everyone.map((note) => note?.Name ?? ""); // hit
}
export const server = netServerDouble({
  Sample: {
    Get: ({ Id = 0 }) => ({ Id, Name: "a" }), // hit
    Save: ({ Note }) => void Note?.Name, // hit
  },
});

// The same word of something else.
interface Person {
  Name: string;
}
export const another = (person: Person) => [person.Name, person["Name"], ({ Name: "x" })];
export const Name = "Name";
export const unharmed = ({ Id, Rights }: Remark) => [Id, Rights, Name];
export const spread = (note: Remark) => ({ ...note });
`,
  };

  test("read, written, destructured, renamed, passed on, answered by a double; and not where something else has the name", async () => {
    const found = await hitsIn("member-removed", await project("member-removed", files));
    expect(lines(found.hits)).toEqual(marked(files));
    expect([found.files, found.users]).toEqual([2, 2]);
  });

  test("in a client whose names are camelCase", async () => {
    const camel = {
      "src/uses.ts": `import type { Note } from "${client}/index.js";\nexport const read = (note: Note) => note.name; // hit\nexport const id = (note: Note) => note.id;\n`,
    };
    expect(
      lines((await hitsIn("member-removed", await project("member-removed", camel, { naming: "camelCase" }))).hits),
    ).toEqual(marked(camel));
  });
});

test("an operation that is gone: called, taken, bound, handed on, handled, and its request's type", async () => {
  const files = {
    "src/uses.ts": `import { netServerDouble } from "${client}/double.js";
import { SampleAgent, SampleAgent$, type ISampleAgent, type Session } from "${client}/index.js";
import type { PublishRequest as Request } from "${client}/agents/Sample.js"; // hit

export const call = (agent: SampleAgent) => agent.Publish({}); // hit
export const optional = (agent?: ISampleAgent) => agent?.Publish({}); // hit
export const bound = (agent: ISampleAgent) => agent.Publish.bind(agent); // hit
export const taken = ({ Publish }: ISampleAgent) => Publish; // hit
export const typed = (request: Request) => request; // hit
export type Method = ISampleAgent["Publish"]; // hit
export const some: Partial<ISampleAgent> = {
  Publish: async () => null, // hit
};
export const server = netServerDouble({ Sample: { async Publish() { return null; } } }); // hit
export const byName = (session: Session) => session.call(SampleAgent$, "Publish", {}); // hit
const publish = "Publish";
export const byConstant = (session: Session) => session.call(SampleAgent$, publish, {}); // hit
export const byOtherName = (session: Session) => session.call(SampleAgent$, "Reset", {});
export type Picked = Pick<ISampleAgent, "Publish">; // hit
export type Left = Omit<ISampleAgent, "Get" | "Publish">; // hit
export type Unharmed = Pick<ISampleAgent, "Get" | "Save">;
export class Logged extends SampleAgent {
  async Publish() { return null; } // hit
  async Reset() {}
}
export class Stub implements Partial<ISampleAgent> {
  async Publish() { return null; } // hit
  async Reset() {}
}
export class Others extends SampleAgent {
  static Publish() { return "Publish"; }
}
export class Other {
  async Publish() { return "Publish"; }
}
export const unharmed = (agent: ISampleAgent) => agent.Reset();
`,
  };
  expect(lines((await hitsIn("operation-removed", await project("operation-removed", files))).hits)).toEqual(
    marked(files),
  );
});

test("a name that is gone, as text: given, compared, switched on, in lists; and not the same text elsewhere", async () => {
  const files = {
    "src/uses.ts": `import { Kind, SampleAgent$, type Paper, type SampleAgent } from "${client}/index.js";

export const given = (agent: SampleAgent) => agent.Publish({ Paper: { Kind: "Some" } }); // hit
export const constant = (agent: SampleAgent) => agent.Publish({ Paper: { Kind: Kind.Some } }); // hit
export const chosen: Kind = Math.random() > 0.5 ? "Some" : "None"; // hit
export const listed: readonly Kind[] = ["None", "Some"]; // hit
export const compared = (paper: Paper) => paper.Kind !== "Some" && "None" !== paper.Kind; // hit
export const isSome = (kind: Kind): boolean => "Some" === kind; // hit
export const among = (paper: Paper) => ["None", "Some"].includes(paper.Kind); // hit
export const amongThem = (paper: Paper) => (["None", "Some"] as readonly string[]).indexOf(paper.Kind); // hit
export const amongAny = (row: { kind: any }) => (["Some"] as Kind[]).indexOf(row.kind); // hit
declare function paint(agent: unknown, kind: Kind): void;
export const behindAnAgent = () => paint(SampleAgent$, "Some"); // hit
export const amongTexts = (some: string) => ["None", "Some"].includes(some);
export const text: string = "Some";
export const other = { Kind: "Some" };
export const still = Kind.None;
`,
  };
  expect(lines((await hitsIn("name-removed", await project("name-removed", files))).hits)).toEqual(marked(files));
});

test("a parameter that is gone, where the operation is named as text", async () => {
  const files = {
    "src/uses.ts": `import { SampleAgent$, type Session } from "${client}/index.js";

export const typed = (session: Session) => session.call(SampleAgent$, "Get", { Id: 1, Kind: "Some" }); // hit
export const quoted = (session: Session) => session.call(SampleAgent$, "Get", { "Kind": "Some" }); // hit
export const without = (session: Session) => session.call(SampleAgent$, "Get", { Id: 1 });
export const other = (session: Session) => session.call(SampleAgent$, "Publish", { Kind: "Some" });
`,
  };
  expect(lines((await hitsIn("parameter-removed", await project("parameter-removed", files))).hits)).toEqual(
    marked(files),
  );
});

test("what may no longer be null is hit where it is given, not where it is read", async () => {
  const files = {
    "src/uses.ts": `import type { GetRequest, SampleAgent } from "${client}/agents/Sample.js";

export const given = (agent: SampleAgent) => agent.Get({ Id: null }); // hit
export const set = (request: { Id?: number | null } & GetRequest) => (request.Id = null); // hit
export function assigned(request: { Id?: number | null } & GetRequest, ids: (number | null)[], other: GetRequest) {
  [request.Id] = ids as [number | null]; // hit
  ({ Id: request.Id } = { Id: null }); // hit
  for (request.Id of ids); // hit
  (request["Id"] as unknown) = null; // hit
  let Id: number | null | undefined;
  ({ Id } = other);
  return Id;
}
export class Ready implements GetRequest {
  Id = null; // hit
}
export class Empty implements GetRequest {
  Id?: number;
}
export const read = (request: GetRequest) => request.Id ?? 0;
export const taken = ({ Id }: GetRequest) => Id;
export type Kept = GetRequest["Id"];
`,
  };
  expect(lines((await hitsIn("null-forbidden", await project("null-forbidden", files))).hits)).toEqual(marked(files));
});

test("what the compiler refuses further on is told in its words", async () => {
  const files = {
    "src/uses.ts": `import type { SampleAgent } from "${client}/index.js";

const half = (value: number): number => value / 2;
export async function work(agent: SampleAgent) {
  const note = await agent.Get({ Id: 1 }); // hit
  const id = note?.Id; // hit
  return half(id ?? 0); // hit
}
`,
  };
  const { hits } = await hitsIn("type-of-member-changed", await project("type-of-member-changed", files));
  expect(lines(hits)).toEqual(marked(files));
  expect(hits.map(({ change, compiler }) => [change?.rule, compiler?.slice(0, 6)])).toEqual([
    ["type-of-member-changed", undefined],
    ["type-of-member-changed", undefined],
    [undefined, "TS2345"],
  ]);
});

test("what stands in for a client is hit by what only adds to it, and is to be adapted", async () => {
  const files = {
    "src/uses.ts": `import type { ISampleAgent } from "${client}/index.js";

export class Stub implements Pick<ISampleAgent, "Save" | "Get"> {
  async Save() {} // hit
  async Get() { return null; }
}
`,
  };
  const found = await hitsIn("result-added", await project("result-added", files));
  expect(lines(found.hits)).toEqual(marked(files));
  expect(found.hits.map(({ change, compiler }) => [change?.rule, compiler?.slice(0, 6)])).toEqual([
    ["result-added", "TS2416"],
  ]);
  expect(impactAsText(found)).toContain("Adapt it to what the compiler says.");
});

test("a name that cannot be imported is not blamed on what is imported beside it", async () => {
  const files = {
    "src/uses.ts": `import { SampleAgent, type PublishRequest } from "${client}/agents/Sample.js"; // hit
import { Missing } from "${client}/agents/Sample.js";

export const taken = [SampleAgent, Missing];
export const request: PublishRequest = {}; // hit
`,
  };
  const { hits } = await hitsIn("operation-removed", await project("operation-removed", files));
  expect(lines(hits)).toEqual(marked(files));
  expect(new Set(hits.map(({ change }) => change?.subject))).toEqual(new Set(["Sample.Publish"]));
});

test.runIf(campaigns)("errors that were there before are none of the change's", async () => {
  const files = {
    "src/uses.ts": `import type { SampleAgent } from "${client}/index.js";\nexport const wrong: number = "text";\nexport const call = (agent: SampleAgent) => agent.Reset();\n`,
  };
  expect((await hitsIn("member-removed", await project("member-removed", files))).hits).toEqual([]);
  // What was wrong for one reason, and is for another now.
  const misspelt = {
    "src/uses.ts": `import type { SampleAgent } from "${client}/index.js";\nexport const call = (agent: SampleAgent) => agent.Publisch({});\n`,
  };
  expect((await hitsIn("operation-removed", await project("operation-removed", misspelt))).hits).toEqual([]);
});
