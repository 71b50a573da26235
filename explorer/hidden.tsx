/** A part that is hidden at first. The browser's search finds it and opens it. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface HiddenProps {
  readonly label: string;
  /** True if the part is open at first. */
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

export function Hidden({ label, isOpen: isOpenAtFirst = false, children }: HiddenProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
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
