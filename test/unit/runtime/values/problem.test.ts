/** Refusals: how a path gathers, what is told of a value, and what is hidden. */
import { describe, expect, test } from "vitest";
import { MessageError } from "../../../../runtime/errors.js";
import {
  clipped,
  cutPath,
  addStep,
  Problem,
  unnamed,
  UnwritableCharacter,
  withoutOverflow,
} from "../../../../runtime/values/problem.js";

describe("what is told of a value", () => {
  test.each<[value: unknown, told: string]>([
    [null, "null"],
    [undefined, "undefined"],
    ["", '""'],
    ['a"b\n', '"a\\"b\\n"'],
    ["x".repeat(60), `"${"x".repeat(60)}"`],
    ["x".repeat(61), `"${"x".repeat(60)}…"`],
    [0, "0"],
    [-1.5, "-1.5"],
    [NaN, "NaN"],
    [true, "true"],
    [7n, "7n"],
    [Symbol("x"), "a symbol"],
    [() => 1, "a function"],
    [[], "an array"],
    [{}, "an object"],
    [new Map(), "a Map"],
    [new Date(0), "a Date"],
    [new Error("x"), "an Error"],
    [new Int8Array(1), "an Int8Array"],
    [Promise.resolve(1), "a Promise"],
    [{ [Symbol.toStringTag]: "Ant" }, "an Ant"],
    [{ [Symbol.toStringTag]: "Otter" }, "an Otter"],
    [{ [Symbol.toStringTag]: "cat" }, "a cat"],
  ])("%#", (value, told) => {
    expect(new Problem("text", { value }).tell()).toBe(`expected text, got ${told}`);
  });

  test.each<[value: unknown, told: string]>([
    ["hidden", "text"],
    [7, "a number"],
    [true, "a boolean"],
    [7n, "a bigint"],
    [null, "null"],
    [undefined, "undefined"],
    [{ hidden: 1 }, "an object"],
  ])("where secrets stand (%#)", (value, told) => {
    const problem = new Problem("text", { value });
    problem.secret = true;
    expect(problem.tell()).toBe(`expected text, got ${told}`);
  });

  test("is nothing where no value is given", () => {
    expect(new Problem("expected more").tell()).toBe("expected more");
    expect(new Problem("expected more").message).toBe("expected more");
  });

  test("is without known secrets, which are taken out before it is cut", () => {
    const redact = (text: string) => text.replaceAll("hidden", "•");
    expect(new Problem("text", { value: `${"x".repeat(57)}hidden` }).tell(redact)).toBe(
      `expected text, got "${"x".repeat(57)}•"`,
    );
    expect(new Problem("no hidden member").tell(redact)).toBe("no • member");
  });
});

describe("paths", () => {
  test("gather from the inside out", () => {
    const problem = new Problem("x");
    for (const segment of ["Name", 3, '["key"]', "Persons"]) expect(addStep(problem, segment)).toBe(problem);
    expect(problem.path).toBe('.Persons["key"][3].Name');
    expect(problem.secret).toBe(false);
  });

  test.each(["Password", '["password"]', "AccessToken", '["ticket"]'])(
    "know that %s stands for a secret",
    (segment) => {
      const problem = new Problem("x");
      addStep(problem, segment);
      addStep(problem, "Other");
      expect(problem.secret).toBe(true);
    },
  );

  test("gather in an error of the message too, and in no other", () => {
    const message = new MessageError("", "bad");
    addStep(message, "A");
    expect(message.path).toBe(".A");
    const other = new TypeError("x");
    expect(addStep(other, "A")).toBe(other);
    expect(addStep(undefined, "A")).toBeUndefined();
  });

  test("begin at a character that XML cannot carry", () => {
    const problem = addStep(new UnwritableCharacter("text that XML can carry"), "A") as Problem;
    expect(problem).toBeInstanceOf(Problem);
    expect([problem.path, problem.tell()]).toEqual([".A", "expected text that XML can carry"]);
  });

  test("lose a member's name where something else tells the place", () => {
    const problem = addStep(addStep(new Problem("x"), "Inner"), "Item") as Problem;
    expect(unnamed(problem, "Other")).toBe(problem);
    expect(problem.path).toBe(".Item.Inner");
    expect((unnamed(problem, "Item") as Problem).path).toBe(".Inner");
    expect(unnamed("other", "Item")).toBe("other");
  });

  test.each([299, 300, 301])("of %i characters are cut at 300", (length) => {
    const path = "x".repeat(length);
    expect(cutPath(path)).toBe("x".repeat(Math.min(length, 300)));
    const problem = addStep(new Problem("x"), "x".repeat(length - 1)) as Problem;
    expect(problem.path).toHaveLength(Math.min(length, 300));
  });

  test.each([
    [`${"x".repeat(290)}["a long key"]`, "x".repeat(290)],
    [`${"x".repeat(299)}["key"]`, `${"x".repeat(299)}[`],
    [`${"x".repeat(298)}["key"]`, "x".repeat(298)],
    [`${"x".repeat(294)}["\\"\\"\\""]`, "x".repeat(294)],
    [`${"x".repeat(295)}["k"]more`, `${"x".repeat(295)}["k"]`],
    [`["key"]${"x".repeat(300)}`, `["key"]${"x".repeat(293)}`],
  ])("are cut before a key that does not fit (%#)", (path, cut) => {
    expect(cutPath(path)).toBe(cut);
  });
});

test.each([
  ["abc", 3, "abc"],
  ["abcd", 3, "abc…"],
  ["", 0, ""],
  ["a", 0, "…"],
])("%j of at most %i characters is %j", (text, most, expected) => {
  expect(clipped(text, most)).toBe(expected);
});

test("an overflow of the stack is told as a depth", () => {
  for (const message of ["Maximum call stack size exceeded", "too much recursion"])
    expect((withoutOverflow(new RangeError(message)) as Problem).tell()).toBe(
      "more elements inside each other than the engine's stack holds (limits.depth)",
    );
  const others = [new RangeError("call"), new MessageError("", "call stack"), new Problem("recursion"), "call stack"];
  for (const other of [...others, undefined]) expect(withoutOverflow(other)).toBe(other);
});
