/** The search at the top: results while typing, by keyboard. */
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useModel, useSearch } from "./context.js";
import { useKey } from "./key.js";
import { HitText, hitHref } from "./hits.js";
import { searchHref } from "./route.js";
import type { Findable, Hits } from "./search.js";

/** How many results stand below the search box. */
const most = 8;
/** How many of them are guides at most. */
const mostGuides = 2;

export function SearchBox() {
  const model = useModel();
  const [query, setQuery] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [chosen, choose] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const focus = useCallback(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  useKey("/", focus);
  useEffect(() => {
    const close = (): void => setOpen(false);
    addEventListener("hashchange", close);
    return () => removeEventListener("hashchange", close);
  }, []);
  const index = useSearch();
  const isAsked = isOpen && query.trim() !== "";
  const shown = useMemo(
    () => (isAsked && index ? best(index.search(query, most, mostGuides)) : []),
    [index, query, isAsked],
  );
  const go = (href: string): void => {
    location.hash = href;
    setOpen(false);
    input.current?.blur();
  };
  const pressed = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move !== undefined && shown.length > 0) {
      event.preventDefault();
      choose((chosen + move + shown.length + 1) % (shown.length + 1));
    } else if (event.key === "Enter") {
      const hit = shown[chosen];
      go(hit ? hitHref(model, hit) : searchHref(query));
    } else if (event.key === "Escape") {
      if (isOpen && query !== "") setOpen(false);
      else input.current?.blur();
    }
  };
  return (
    <form class="search" role="search" onSubmit={(event) => event.preventDefault()}>
      <input
        ref={input}
        type="search"
        role="combobox"
        list={undefined}
        aria-label="Search operations, types and guides"
        aria-expanded={shown.length > 0}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={shown.length > 0 ? `hit-${chosen}` : undefined}
        placeholder="Search: resync erp, ContactEntity ->"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setOpen(true);
          choose(0);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={pressed}
      />
      <kbd aria-hidden="true">/</kbd>
      {isAsked && <Results hits={shown} chosen={chosen} query={query} go={go} isReady={index !== undefined} />}
    </form>
  );
}

/** Returns the hits in one list. Guides come last, because most users look for a call. */
const best = ({ found, guides }: Hits): readonly Findable[] => [...found.slice(0, most - guides.length), ...guides];

interface ResultsProps {
  readonly hits: readonly Findable[];
  readonly isReady: boolean;
  readonly chosen: number;
  readonly query: string;
  readonly go: (href: string) => void;
}

function Results({ hits, chosen, query, go, isReady }: ResultsProps) {
  const model = useModel();
  // The press of a mouse would take the focus, and so close the list before the click.
  const keep = (event: Event): void => event.preventDefault();
  return (
    <div class="results" onMouseDown={keep}>
      <ul id="hits" role="listbox" aria-label="Results">
        {hits.map((hit, index) => (
          <li
            key={hitHref(model, hit)}
            id={`hit-${index}`}
            role="option"
            aria-selected={index === chosen}
            onClick={() => go(hitHref(model, hit))}
          >
            <HitText of={hit} />
          </li>
        ))}
        {hits.length > 0 && (
          <li
            id={`hit-${hits.length}`}
            role="option"
            class="all"
            aria-selected={chosen === hits.length}
            onClick={() => go(searchHref(query))}
          >
            All results
          </li>
        )}
      </ul>
      {hits.length === 0 && (
        <p class="none">{isReady ? "Nothing found. Try one word, or part of a name." : "The index is being built."}</p>
      )}
    </div>
  );
}
