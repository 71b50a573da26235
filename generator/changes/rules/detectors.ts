/** Detectors that several rules share. */
import type { Pair } from "../pair.js";
import type { Detector, Finding } from "./rule.js";

type Kind = "agent" | "operation" | "type";

/** Detects an owner that exists in the old version only. */
export const removed =
  (kind: Kind): Detector =>
  (pair) =>
    pair.kind === kind && pair.isRemoved ? [{ subject: pair.subject, statements: [...pair.was.keys()] }] : [];

/** Detects an owner that exists in the new version only. */
export const added =
  (kind: Kind): Detector =>
  (pair) =>
    pair.kind === kind && pair.isAdded
      ? [{ subject: pair.subject, statements: [...pair.is.keys()], is: pair.is.get("")?.description?.() }]
      : [];

/** Looks for changes in an owner that exists in both versions, with the same kind. */
export const changed =
  (kind: Kind, find: (pair: Pair) => readonly Finding[]): Detector =>
  (pair) =>
    pair.kind === kind && pair.isKept ? find(pair) : [];

/** Detects a statement of a type that changed to the given value. */
export const becomes = (statement: string, value: string): Detector =>
  changed("type", (pair) =>
    pair.differs(statement) && pair.is.get(statement)?.value === value
      ? [{ subject: pair.subject, statements: [statement] }]
      : [],
  );
