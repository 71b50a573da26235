/** The model and the wire, which most components need. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Model } from "./model.js";
import type { Wire } from "./wire.js";

export interface Shown {
  readonly model: Model;
  /** Returns the wire. It is made at the first use, because the start page needs none. */
  readonly wire: () => Wire;
}

export const ShownContext = createContext<Shown | undefined>(undefined);

export function useShown(): Shown {
  const shown = useContext(ShownContext);
  if (!shown) throw new Error("a component is outside of the page");
  return shown;
}

export const useModel = (): Model => useShown().model;
