/** Keys that work everywhere in the page. */
import { useEffect } from "preact/hooks";

/** Runs a function when a key is pressed outside of inputs. */
export function useKey(key: string, run: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest("input, textarea, select");
      if (event.key !== key || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      run();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [key, run]);
}
