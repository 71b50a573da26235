/** Inputs for scalars. */
import type { ScalarName } from "../generator/contract/model.js";
import { inputOf } from "./values.js";

interface ScalarInputProps {
  readonly of: ScalarName;
  readonly value: unknown;
  readonly set: (value: unknown) => void;
  readonly path: string;
}

export function ScalarInput({ of, value, set, path }: ScalarInputProps) {
  const shared = {
    id: path,
    autocomplete: "off" as const,
    spellcheck: false,
    "aria-label": path.replace(/^\w+\./, ""),
  };
  switch (inputOf(of)) {
    case "number":
      return (
        <input
          {...shared}
          type="number"
          step={of === "double" || of === "float" ? "any" : 1}
          value={String(value)}
          onInput={({ currentTarget }) => set(Number(currentTarget.value))}
        />
      );
    case "bigint":
      return (
        <input
          {...shared}
          inputMode="numeric"
          pattern="-?[0-9]+"
          value={String(value)}
          onInput={({ currentTarget: { value: text } }) => set(/^-?\d+$/.test(text) ? BigInt(text) : text)}
        />
      );
    case "boolean":
      return (
        <select
          id={path}
          aria-label={shared["aria-label"]}
          value={String(value)}
          onChange={({ currentTarget }) => set(currentTarget.value === "true")}
        >
          <option>false</option>
          <option>true</option>
        </select>
      );
    case "moment":
      return (
        <>
          <input
            {...shared}
            type="datetime-local"
            step={1}
            value={String(value)}
            onInput={({ currentTarget: { value: text } }) => set(text.length === 16 ? `${text}:00` : text)}
          />
          <span class="remark">No zone is sent: the server reads it in its own time zone, or in the session's.</span>
        </>
      );
    case "date":
      return (
        <input
          {...shared}
          type="date"
          value={String(value)}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
      );
    case "bytes":
      return (
        <>
          <textarea
            {...shared}
            rows={2}
            value={new TextDecoder().decode(value as Uint8Array)}
            onInput={({ currentTarget }) => set(new TextEncoder().encode(currentTarget.value))}
          />
          <span class="remark">Text, sent as its bytes in UTF-8.</span>
        </>
      );
    case "any":
      return (
        <input
          {...shared}
          value={String((value as { readonly value?: unknown }).value ?? "")}
          onInput={({ currentTarget }) => set({ $type: "xs:string", value: currentTarget.value })}
        />
      );
    case "text":
      return <input {...shared} value={String(value)} onInput={({ currentTarget }) => set(currentTarget.value)} />;
  }
}
