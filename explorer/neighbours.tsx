/** A picture of the types beside a type: on the left those that hold it, on the right those that it holds. */
import type { Carrier, TypeDef } from "../generator/contract/model.js";
import { useModel } from "./context.js";
import { typeHref } from "./route.js";

/** How many types stand on one side at most. */
const most = 10;
const box = { width: 210, height: 26, gap: 6, between: 70 };
const widths = 3 * box.width + 2 * box.between;

interface SideOf {
  readonly shown: readonly TypeDef[];
  readonly hidden: number;
}

const side = (all: readonly TypeDef[]): SideOf =>
  all.length <= most ? { shown: all, hidden: 0 } : { shown: all.slice(0, most - 1), hidden: all.length - most + 1 };

export function Neighbours({ of }: { readonly of: Carrier }) {
  const model = useModel();
  const left = side(model.usesOf(of.name).heldBy.filter((each) => each !== of));
  const right = side(model.heldIn(of));
  const rows = Math.max(countOf(left), countOf(right));
  if (rows === 0) return null;
  const height = Math.max(rows, 1) * (box.height + box.gap);
  const middle = height / 2;
  return (
    <>
      <h2>Neighbours</h2>
      <div class="picture">
        <svg
          viewBox={`0 0 ${widths} ${height}`}
          width={widths}
          height={height}
          role="group"
          aria-label={`Types that hold ${model.nameOf(of.name)} on the left, types that it holds on the right`}
        >
          <Column of={left} x={0} height={height} toX={box.width + box.between} />
          <Column of={right} x={2 * (box.width + box.between)} height={height} toX={2 * box.width + box.between} />
          <Box name={model.nameOf(of.name)} x={box.width + box.between} y={middle - box.height / 2} isCentre />
        </svg>
      </div>
    </>
  );
}

const countOf = ({ shown, hidden }: SideOf): number => shown.length + (hidden > 0 ? 1 : 0);

interface ColumnProps {
  readonly of: SideOf;
  readonly x: number;
  readonly height: number;
  /** Horizontal position at which the lines to the type in the middle end. */
  readonly toX: number;
}

function Column({ of, x, height, toX }: ColumnProps) {
  const model = useModel();
  const top = (height - countOf(of) * (box.height + box.gap)) / 2 + box.gap / 2;
  const yOf = (index: number): number => top + index * (box.height + box.gap);
  const fromX = x === 0 ? box.width : x;
  const bend = (fromX + toX) / 2;
  return (
    <>
      {of.shown.map((type, index) => {
        const y = yOf(index) + box.height / 2;
        return (
          <>
            <path class="edge" d={`M${fromX} ${y} C${bend} ${y} ${bend} ${height / 2} ${toX} ${height / 2}`} />
            <a href={typeHref(model.nameOf(type.name))}>
              <Box name={model.nameOf(type.name)} x={x} y={yOf(index)} />
            </a>
          </>
        );
      })}
      {of.hidden > 0 && (
        <text class="rest" x={x + 10} y={yOf(of.shown.length) + 17}>
          and {of.hidden} more
        </text>
      )}
    </>
  );
}

interface BoxProps {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly isCentre?: boolean;
}

/** Longest name in characters that fits a box. */
const longest = 26;

function Box({ name, x, y, isCentre }: BoxProps) {
  return (
    <>
      <rect
        class={isCentre ? "box centre" : "box"}
        x={x + 0.5}
        y={y + 0.5}
        width={box.width - 1}
        height={box.height - 1}
        rx="5"
      />
      <text x={x + 10} y={y + 17}>
        {name.length > longest ? `${name.slice(0, longest - 1)}…` : name}
        <title>{name}</title>
      </text>
    </>
  );
}
