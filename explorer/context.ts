/** The model and the wire, which most components need. */
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { History } from "./changes/history.js";
import type { Model } from "./model.js";
import type { Guides } from "./guides/model.js";
import type { PageSearch } from "./search.js";
import type { Target } from "./target.js";
import type { Wire } from "./wire.js";

export interface Shown {
  readonly model: Model;
  /** The changes since an older version. Absent if the page compares nothing. */
  readonly history?: History | undefined;
  /** Returns the wire. It is made at the first use, because the start page needs none. */
  readonly wire: () => Wire;
  /** The server that calls can be sent to; undefined in a page from a file. */
  readonly target?: Target | undefined;
  /** Resolves when the page can search. */
  readonly search: Promise<PageSearch>;
  /** Returns the guides; undefined if the page was written without. They are read at the first use. */
  readonly guides: () => Guides | undefined;
  /** True if the page has guides. */
  readonly hasGuides: boolean;
}

export const ShownContext = createContext<Shown | undefined>(undefined);

export function useShown(): Shown {
  const shown = useContext(ShownContext);
  if (!shown) throw new Error("a component is outside of the page");
  return shown;
}

export const useModel = (): Model => useShown().model;
export const useHistory = (): History | undefined => useShown().history;

/** Returns the index of the search; undefined until it is built. */
export function useSearch(): PageSearch | undefined {
  const { search } = useShown();
  const [index, setIndex] = useState<PageSearch>();
  useEffect(() => void search.then((built) => setIndex(built)), [search]);
  return index;
}
