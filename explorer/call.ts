/** The call of an operation in TypeScript. */
import type { Agent, Operation } from "../generator/contract/model.js";
import type { Piece } from "./markup.js";
import type { Model } from "./model.js";
import type { WireName } from "./wire.js";

export function callPieces({ contract }: Model, agent: Agent, { name }: Operation, wire: WireName): readonly Piece[] {
  return [
    {
      kind: "text",
      text: `import { connect } from "./generated/${contract.services}/${wire === "json" ? "json" : "index"}.js";\n${agent.name}.${name}`,
    },
  ];
}
