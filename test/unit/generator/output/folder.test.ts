/** The real place of an output folder, and what keeps a path from being one. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { folderProblem, realFolder } from "../../../../generator/output/folder.js";
import { put, scratchFolders } from "../../support/folders.js";

const newFolder = scratchFolders();

describe("the real folder", () => {
  test("of a link is the folder that it leads to", () => {
    const root = newFolder();
    mkdirSync(join(root, "a"));
    symlinkSync("a", join(root, "link"));
    expect(realFolder(join(root, "link"))).toBe(join(root, "a"));
  });

  test("of a path that is not there is its absolute path", () => {
    const path = join(newFolder(), "new");
    expect(realFolder(relative(process.cwd(), path))).toBe(path);
  });
});

describe("a folder", () => {
  const told = (path: string) => folderProblem(path)?.message;

  test("is nothing if the folder is there, will be made, or is a link to a folder", () => {
    const root = newFolder();
    mkdirSync(join(root, "a"));
    symlinkSync("a", join(root, "link"));
    for (const path of ["a", "a/b/c", "link", "link/b"]) expect(told(join(root, path))).toBeUndefined();
  });

  test("is a file in the place of the folder, also behind a link", () => {
    const root = newFolder();
    put(root, { file: "" });
    symlinkSync("file", join(root, "link"));
    expect(told(join(root, "file"))).toBe(`${join(root, "file")} is not a folder`);
    expect(told(join(root, "link"))).toBe(`${join(root, "link")} is not a folder`);
  });

  test.each(["", "/a", "/a/b"])("is a link that leads nowhere, with %j below it", (below) => {
    const root = newFolder();
    symlinkSync("nowhere", join(root, "link"));
    expect(told(join(root, "link") + below)).toBe(`${join(root, "link")} is a link to nowhere, which does not exist`);
  });

  test("is a link that leads to itself", () => {
    const root = newFolder();
    symlinkSync("link", join(root, "link"));
    expect(told(join(root, "link"))).toBe(`${join(root, "link")} is a link to itself`);
  });

  test("is looked for above a relative path too", () => {
    expect(folderProblem("no-such-folder/at/all")).toBeUndefined();
  });
});
