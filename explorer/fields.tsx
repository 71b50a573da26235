/** Inputs for the members of a request, typed by the contract. A member that nobody touches is not sent. */
import { useState } from "preact/hooks";
import {
  localOf,
  type Carrier,
  type Dictionary,
  type Member,
  type ScalarName,
  type TypeRef,
} from "../generator/contract/model.js";
import { isTextKey } from "../generator/contract/queries.js";
import { Breakable } from "./breakable.js";
import { useModel } from "./context.js";
import { Hidden } from "./hidden.js";
import { ScalarInput } from "./inputs.js";
import { MemberType } from "./types.js";
import { emptyValue } from "./values.js";

type Values = Readonly<Record<string, unknown>>;

interface FieldsProps {
  readonly of: readonly Member[];
  readonly values: Values;
  readonly set: (values: Values) => void;
  /** Makes the names of inputs unique. */
  readonly path: string;
}

/** A field for each member. */
export function Fields({ of, values, set, path }: FieldsProps) {
  const change = (name: string, value: unknown): void => {
    const { [name]: _before, ...others } = values;
    set(value === undefined ? others : { ...values, [name]: value });
  };
  return (
    <ul class="fields">
      {of.map((member) => {
        const name = localOf(member.name);
        return (
          <Field
            key={name}
            of={member}
            value={values[name]}
            set={(value) => change(name, value)}
            path={`${path}.${name}`}
          />
        );
      })}
    </ul>
  );
}

interface ValueProps {
  readonly value: unknown;
  /** Undefined if the value is no longer sent. */
  readonly set: (value: unknown) => void;
  readonly path: string;
}

function Field({ of, value, set, path }: ValueProps & { readonly of: Member }) {
  const { contract } = useModel();
  const isSet = value !== undefined && value !== null;
  const add = (): void => set(emptyValue(contract, of.type) ?? {});
  return (
    <li class="field">
      <div class="field-head">
        <label for={path}>
          <Breakable name={localOf(of.name)} />
        </label>
        <MemberType of={of} side="request" />
        <span class="field-state">
          {isSet ? (
            <button type="button" onClick={() => set(undefined)} aria-label={`remove ${localOf(of.name)}`}>
              remove
            </button>
          ) : (
            <button type="button" id={path} onClick={add} aria-label={`add ${localOf(of.name)}`}>
              add
            </button>
          )}
          {of.nillable && (
            <button
              type="button"
              aria-pressed={value === null}
              aria-label={`null for ${localOf(of.name)}`}
              onClick={() => set(value === null ? undefined : null)}
            >
              null
            </button>
          )}
        </span>
      </div>
      {isSet && <Editor of={of.type} value={value} set={set} path={path} />}
    </li>
  );
}

function Editor({ of, value, set, path }: ValueProps & { readonly of: TypeRef }) {
  const model = useModel();
  const type = model.typeOf(of);
  const scalar = (name: ScalarName) => <ScalarInput of={name} value={value} set={set} path={path} />;
  switch (type?.kind) {
    case "carrier":
      return <CarrierEditor of={type} value={value} set={set} path={path} />;
    case "array":
      return <Items of={type.item} value={value} set={set} path={path} />;
    case "dictionary":
      return <Pairs of={type} value={value} set={set} path={path} />;
    case "enumeration":
    case "flags":
      return (
        <select
          id={path}
          multiple={type.kind === "flags"}
          onChange={({ currentTarget }) => {
            const chosen = [...currentTarget.selectedOptions].map((each) => each.value);
            set(type.kind === "flags" ? chosen : chosen[0]);
          }}
        >
          {type.values.map(({ name }) => (
            <option key={name} value={name} selected={Array.isArray(value) ? value.includes(name) : value === name}>
              {name}
            </option>
          ))}
        </select>
      );
    case "restricted":
      return type.meaning ? scalar("string") : scalar(type.base);
    default:
      return of.kind === "scalar" ? scalar(of.name) : null;
  }
}

function CarrierEditor({ of, value, set, path }: ValueProps & { readonly of: Carrier }) {
  const model = useModel();
  const values = value as Values;
  const heirs = model.isFamily(of.name) ? [of, ...model.derivedOf(of.name)].filter((each) => !each.abstract) : [];
  const tagged = heirs.find(({ name }) => model.nameOf(name) === values["$type"]);
  const actual = tagged ?? (heirs[0] && of.abstract ? heirs[0] : of);
  const { own, common } = model.membersOf(actual);
  if (heirs.length > 0 && values["$type"] === undefined) set({ ...values, $type: model.nameOf(actual.name) });
  return (
    <div class="inside">
      {heirs.length > 0 && (
        <select
          aria-label="Type"
          value={model.nameOf(actual.name)}
          onChange={({ currentTarget }) => set({ $type: currentTarget.value })}
        >
          {heirs.map(({ name }) => (
            <option key={name} value={model.nameOf(name)}>
              {model.nameOf(name)}
            </option>
          ))}
        </select>
      )}
      <Fields of={own} values={values} set={set} path={path} />
      {common.length > 0 && (
        <Hidden label={`${common.length} members of Carrier`}>
          <Fields of={common} values={values} set={set} path={path} />
        </Hidden>
      )}
    </div>
  );
}

function Items({ of, value, set, path }: ValueProps & { readonly of: Member }) {
  const { contract } = useModel();
  const items = value as readonly unknown[];
  return (
    <div class="inside">
      {items.map((item, index) => (
        <div class="item" key={index}>
          <span class="index">{index}</span>
          <div>
            <Editor
              of={of.type}
              value={item}
              set={(changed) => set(items.map((each, at) => (at === index ? changed : each)))}
              path={`${path}[${index}]`}
            />
          </div>
          <button
            type="button"
            onClick={() => set(items.filter((_, at) => at !== index))}
            aria-label={`remove item ${index}`}
          >
            remove
          </button>
        </div>
      ))}
      <button type="button" id={path} onClick={() => set([...items, emptyValue(contract, of.type) ?? {}])}>
        Add an item
      </button>
    </div>
  );
}

/** Pairs of a dictionary. Two pairs can have the same key while somebody types, so the pairs are a list here. */
function Pairs({ of, value, set, path }: ValueProps & { readonly of: Dictionary }) {
  const { contract } = useModel();
  const isText = isTextKey(contract, of.key.type);
  const [pairs, setPairs] = useState<readonly (readonly [unknown, unknown])[]>(() =>
    value instanceof Map ? [...value] : Object.entries(value as object),
  );
  const change = (changed: readonly (readonly [unknown, unknown])[]): void => {
    setPairs(changed);
    set(isText ? Object.fromEntries(changed as readonly (readonly [string, unknown])[]) : new Map(changed));
  };
  const at = (index: number, pair: readonly [unknown, unknown]) =>
    change(pairs.map((each, place) => (place === index ? pair : each)));
  return (
    <div class="inside">
      {pairs.map(([key, held], index) => (
        <div class="item" key={index}>
          <Editor
            of={of.key.type}
            value={key}
            set={(changed) => at(index, [changed, held])}
            path={`${path}.key${index}`}
          />
          <Editor
            of={of.value.type}
            value={held}
            set={(changed) => at(index, [key, changed])}
            path={`${path}.value${index}`}
          />
          <button
            type="button"
            onClick={() => change(pairs.filter((_, place) => place !== index))}
            aria-label={`remove pair ${index}`}
          >
            remove
          </button>
        </div>
      ))}
      <button
        type="button"
        id={path}
        onClick={() =>
          change([...pairs, [emptyValue(contract, of.key.type), emptyValue(contract, of.value.type) ?? {}]])
        }
      >
        Add a pair
      </button>
    </div>
  );
}
