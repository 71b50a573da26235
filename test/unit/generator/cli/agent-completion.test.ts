import { describe, expect, test } from "vitest";
import { completedAgents } from "../../../../generator/cli/agent-completion.js";
import { put, scratchFolders } from "../../support/folders.js";

const newFolder = scratchFolders();

describe("completion of agents", () => {
  const folder = newFolder();
  put(folder, {
    "Services88/Contact.wsdl": "",
    "Services88/ErpSync.wsdl": "",
    "Services88/Arrays.xsd": "",
    "x.txt": "",
  });

  test.each<[string, readonly string[] | undefined]>([
    ["generate --agent ", ["Contact", "ErpSync"]],
    ["generate --agent ErpSync,", ["ErpSync,Contact"]],
    ["generate --agent=Con", ["--agent=Contact", "--agent=ErpSync"]],
    ["inspect operations ", ["Contact", "ErpSync"]],
    ["generate --out ", undefined],
    ["generate --agent ErpSync ", undefined],
    ["", undefined],
  ])("of %j is %j", (line, expected) => {
    expect(completedAgents(`netserver-codegen ${line}`.split(" "), folder)).toEqual(expected);
  });

  test("takes the agents that the program knows if there is no vendored set", () => {
    expect(completedAgents(["netserver-codegen", "generate", "--agent", ""], `${folder}/none`)).toContain("ErpSync");
  });
});
