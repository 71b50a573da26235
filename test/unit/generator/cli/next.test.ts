import { describe, expect, test } from "vitest";
import { commandWith, printNext } from "../../../../generator/cli/next.js";

describe("next steps", () => {
  const printed = (isTTY: boolean): string => {
    let text = "";
    printNext({ stdout: { write: (more) => (text += more), isTTY } }, [["mock", "Start a server:"]]);
    return text.replace(/\u001b\[\d+m/g, "");
  };

  test("are commands on lines of their own, for a terminal only", () => {
    expect(printed(true)).toBe("\nNext\n  Start a server:\n    npx netserver-codegen mock\n");
    expect(printed(false)).toBe("");
  });

  test.each([
    [{}, "generate"],
    [{ from: "a.zip#Services87", agent: ["A", "B"] }, "generate --from a.zip#Services87 --agent A,B"],
    [{ out: "my clients" }, 'generate --out "my clients"'],
    [{ out: 'a"$(b)`' }, 'generate --out "a\\"\\$(b)\\`"'],
  ])("repeat the options %j", (options, command) => {
    expect(commandWith("generate", options)).toBe(command);
  });
});
