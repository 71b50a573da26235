/** Work for moments in which the page has nothing else to do, one piece after another. */
import { useEffect, useState } from "preact/hooks";

const waiting = new Set<() => void>();
let isAsked = false;

/** Safari has no idle callbacks. */
const whenIdle = (run: () => void): void => {
  if (typeof requestIdleCallback === "function") requestIdleCallback(run);
  else setTimeout(run, 50);
};

function next(): void {
  isAsked = false;
  const [first] = waiting;
  if (!first) return;
  waiting.delete(first);
  first();
  ask();
}

function ask(): void {
  if (isAsked || waiting.size === 0) return;
  isAsked = true;
  whenIdle(next);
}

/** Returns true after the page was idle. Never if `isWanted` is false. */
export function useIdle(isWanted: boolean): boolean {
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isWanted || isDone) return undefined;
    const run = (): void => setDone(true);
    waiting.add(run);
    ask();
    return () => void waiting.delete(run);
  }, [isWanted, isDone]);
  return isDone;
}
