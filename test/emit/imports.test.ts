import { describe, expect, test } from "vitest";
import { Imports, relative } from "../../generator/emit/imports.js";

describe("Imports", () => {
  test("imports a symbol by printing it, types and values in one line a file", () => {
    const imports = new Imports("agents/ErpSync", []);
    expect(imports.type("ErpConnection", "carriers/E")).toBe("ErpConnection");
    expect(imports.value("ErpConnection$", "carriers/E")).toBe("ErpConnection$");
    expect(imports.type("Carrier", "carriers/C")).toBe("Carrier");
    expect(imports.lines()).toEqual([
      { clause: "type { Carrier }", from: "../carriers/C" },
      { clause: "{ type ErpConnection, ErpConnection$ }", from: "../carriers/E" },
    ]);
  });

  test("does not import what the file declares itself", () => {
    const imports = new Imports("carriers/E", ["ErpConnection"]);
    expect(imports.type("ErpConnection", "carriers/E")).toBe("ErpConnection");
    expect(imports.lines()).toEqual([]);
  });

  test("renames an import that the file's own declaration would shadow", () => {
    const imports = new Imports("agents/Archive", ["ExportArchiveResult"]);
    expect(imports.type("ExportArchiveResult", "carriers/E")).toBe("ExportArchiveResult$$");
    expect(imports.lines()).toEqual([
      { clause: "type { ExportArchiveResult as ExportArchiveResult$$ }", from: "../carriers/E" },
    ]);
  });

  test("becomes a value import when the same symbol is also used as a value", () => {
    const imports = new Imports("agents/A", []);
    imports.type("Colour", "carriers/C");
    imports.value("Colour", "carriers/C");
    expect(imports.lines()).toEqual([{ clause: "{ Colour }", from: "../carriers/C" }]);
  });
});

test("relative paths lead from file to file", () => {
  expect(relative("index", "agents/A")).toBe("./agents/A");
  expect(relative("agents/A", "runtime/index")).toBe("../runtime/index");
  expect(relative("carriers/A", "carriers/B")).toBe("./B");
});
