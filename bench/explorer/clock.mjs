/**
 * Runs in a page before its own scripts, and measures until something is painted.
 *
 * @param ready selector of the element that the reader waits for
 */
export function clock(ready) {
  /** Resolves after the next frame was painted. */
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
  /** Resolves when a part of the page changed and was painted. */
  const changed = (isDone) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!isDone()) return;
        observer.disconnect();
        void painted().then(resolve);
      });
      observer.observe(document, { childList: true, subtree: true, characterData: true });
    });
  let keys = [];
  let longest = 0;
  globalThis.bench = {
    ready: changed(() => document.querySelector(ready)),
    keys() {
      keys = [];
      longest = 0;
      addEventListener("input", (event) => void painted().then((now) => keys.push(now - event.timeStamp)), true);
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      }).observe({ type: "longtask" });
    },
    keysDone: () => painted().then(() => ({ keys, longest })),
    async change(within, run) {
      const place = document.querySelector(within);
      const before = place.innerHTML;
      const start = performance.now();
      const end = changed(() => document.querySelector(within)?.innerHTML !== before);
      run();
      return (await end) - start;
    },
  };
}
