/** A part that is hidden at first. The browser's search finds it and opens it. */
import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** Hides an element unless it is open. The browser's search finds text in it, and then it opens. */
export function useUntilFound(isOpen: boolean, open: () => void): RefObject<HTMLDivElement | null> {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = content.current;
    if (!element) return undefined;
    if (isOpen) element.removeAttribute("hidden");
    else element.setAttribute("hidden", "until-found");
    element.addEventListener("beforematch", open);
    return () => element.removeEventListener("beforematch", open);
  });
  return content;
}

interface HiddenProps {
  readonly label: string;
  /** True if the part is open at first. */
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

export function Hidden({ label, isOpen: isOpenAtFirst = false, children }: HiddenProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const content = useUntilFound(isOpen, () => setOpen(true));
  return (
    <div class="more">
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {label}
      </button>
      <div ref={content}>{children}</div>
    </div>
  );
}
