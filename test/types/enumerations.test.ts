/** Enumerations and flags: names that the client knows, and branded names of a newer server. */
import { expectTypeOf, test } from "vitest";
import {
  ETableRight,
  unknownName,
  type ContactAction,
  type Draft,
  type EMailPriority,
  type TableRight,
  type UnknownName,
} from "../../generated/Services88/index.js";

test("a value is one of the names, as a literal", () => {
  expectTypeOf<"Select">().toExtend<ETableRight>();
  expectTypeOf(ETableRight.Select).toEqualTypeOf<"Select">();
  expectTypeOf<"Selekt">().not.toExtend<ETableRight>();
  expectTypeOf<string>().not.toExtend<ETableRight>();
  expectTypeOf<ETableRight>().toExtend<string>();
});

test("flags are an array of names", () => {
  expectTypeOf<TableRight["Mask"]>().toEqualTypeOf<ETableRight[]>();
  ({ Mask: ["Select", ETableRight.Insert] }) satisfies Draft<TableRight>;
  // @ts-expect-error a misspelt name
  ({ Mask: ["Selekt"] }) satisfies Draft<TableRight>;
  // @ts-expect-error one name is no set of names
  ({ Mask: "Select" }) satisfies Draft<TableRight>;
});

test("a name that only a newer server has is branded with its enumeration", () => {
  expectTypeOf<UnknownName<"ETableRight">>().toExtend<ETableRight>();
  expectTypeOf<UnknownName<"ETableRight">>().toExtend<string>();
  expectTypeOf<UnknownName<"EMailPriority">>().not.toExtend<ETableRight>();
  expectTypeOf<string>().not.toExtend<UnknownName<"ETableRight">>();
  ({ Mask: [unknownName("Newest")] }) satisfies Draft<TableRight>;
});

test("a switch over the known names leaves the unknown ones", () => {
  void ((priority: EMailPriority) => {
    switch (priority) {
      case "NoPriority":
      case "Highest":
      case "High":
      case "Normal":
      case "Low":
      case "Lowest":
        break;
      default:
        expectTypeOf(priority).toEqualTypeOf<UnknownName<"EMailPriority">>();
    }
  });
});

test("enumerations are types of their own", () => {
  expectTypeOf<ETableRight>().not.toExtend<ContactAction>();
});
