/** Long lists: the first rows at once, the others in steps after they are painted. So no list delays its page or a key. */
import { Fragment, type ComponentChildren, type VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface RowsProps<Item> {
  readonly of: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** How many rows are there at once. Default: 30. */
  readonly first?: number;
  /** How many rows each step adds. Default: 40. */
  readonly step?: number;
  readonly children: (item: Item) => ComponentChildren;
}

export function Rows<Item>({ of, keyOf, first = 30, step = 40, children }: RowsProps<Item>) {
  const [count, setCount] = useState(first);
  // Preact skips rows that it is given again.
  const made = useRef<{ readonly by: unknown; readonly rows: VNode[] }>({ by: children, rows: [] });
  if (made.current.by !== children) made.current = { by: children, rows: [] };
  useEffect(() => {
    if (count >= of.length) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setCount(count + step));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [count, of.length, step]);
  const { rows } = made.current;
  for (const item of of.slice(rows.length, count)) rows.push(<Fragment key={keyOf(item)}>{children(item)}</Fragment>);
  return <>{[...rows]}</>;
}
