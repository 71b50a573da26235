/** A part that is hidden at first. The browser's search finds it and opens it. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

export function Hidden({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = content.current;
    if (!element) return undefined;
    if (isOpen) element.removeAttribute("hidden");
    else element.setAttribute("hidden", "until-found");
    const found = (): void => setOpen(true);
    element.addEventListener("beforematch", found);
    return () => element.removeEventListener("beforematch", found);
  }, [isOpen]);
  return (
    <div class="more">
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {label}
      </button>
      <div ref={content}>{children}</div>
    </div>
  );
}
