/** A form for a request, which the double in the page answers. */
import type { Agent, Operation } from "../generator/contract/model.js";
import type { WireName } from "./wire.js";

export function Try(_props: { readonly agent: Agent; readonly operation: Operation; readonly wire: WireName }) {
  return <p>…</p>;
}
