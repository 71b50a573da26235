import { expect, test } from "vitest";
import { poll } from "../../../runtime/poll.js";

const counting = (): (() => Promise<number>) => {
  let count = 0;
  return async () => ++count;
};

test("await gives the final state, and onProgress each state", async () => {
  const seen: number[] = [];
  expect(await poll(counting(), (state) => state === 3, { every: 0, onProgress: (state) => seen.push(state) })).toBe(3);
  expect(seen).toEqual([1, 2, 3]);
});

test("for await gives each state, the final one last", async () => {
  const seen: number[] = [];
  for await (const state of poll(counting(), (each) => each === 3, { every: 0 })) seen.push(state);
  expect(seen).toEqual([1, 2, 3]);
});

test("asks nothing before it is used, and nothing after the loop was left", async () => {
  const ask = counting();
  const wait = poll(ask, () => false, { every: 0 });
  for await (const state of wait) if (state === 2) break;
  expect(await ask()).toBe(3);
});

test("throws what a question throws", async () => {
  const fails = poll<number>(
    () => Promise.reject(new Error("no such task")),
    () => false,
    { every: 0 },
  );
  await expect(Promise.resolve(fails)).rejects.toThrow("no such task");
});

test("an abort ends the wait between two questions", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  const wait = poll(counting(), () => false, {
    every: 1_000_000,
    signal: controller.signal,
    onProgress: () => controller.abort(reason),
  });
  await expect(Promise.resolve(wait)).rejects.toBe(reason);
});

test("refuses a time that no timer can wait", () => {
  expect(() => poll(counting(), () => true, { every: -1 })).toThrow(TypeError);
  expect(() => poll(counting(), () => true, { every: Number.NaN })).toThrow(TypeError);
});
