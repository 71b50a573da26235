/** The frame of all pages: search at the top, agents at the side. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { ShownContext, type Shown } from "./context.js";
import { AgentPage } from "./pages/agent.js";
import { ChangesPage } from "./pages/changes.js";
import { ErrorsPage } from "./pages/errors.js";
import { GuidePage } from "./pages/guide.js";
import { NoGuides, NotCompared } from "./pages/left-out.js";
import { NoticesPage } from "./pages/notices.js";
import { OperationPage } from "./pages/operation.js";
import { RemovedPage, removedAt } from "./pages/removed.js";
import { SearchPage } from "./pages/search.js";
import { StartPage } from "./pages/start.js";
import { TypePage, TypesPage } from "./pages/type.js";
import { changesHref, useRoute, type Route } from "./route.js";
import { SearchBox } from "./search-box.js";
import { Sidebar } from "./sidebar.js";

export function App({ shown, version }: { readonly shown: Shown; readonly version: string }) {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const place = placeOf(route);
  const isFirst = useRef(true);
  const [isMenuOpen, setMenuOpen] = useState(false);
  useLayoutEffect(() => {
    document.title = titleOf(route, shown);
    setMenuOpen(false);
    if (isFirst.current) isFirst.current = false;
    else {
      // A reader of the screen hears the new page, and the keyboard goes on there.
      main.current?.focus({ preventScroll: true });
      if (!("member" in route || "anchor" in route)) scrollTo(0, 0);
    }
  }, [place]);
  return (
    <ShownContext.Provider value={shown}>
      <a class="skip" href="#main" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        Skip to the content
      </a>
      <header class="top" onKeyDown={(event) => event.key === "Escape" && setMenuOpen(false)}>
        <a class="brand" href="#/">
          {shown.model.contract.services}
        </a>
        <SearchBox />
        <button
          type="button"
          class="menu"
          aria-expanded={isMenuOpen}
          aria-controls="side"
          aria-label="Menu"
          onClick={() => setMenuOpen(!isMenuOpen)}
        >
          <span aria-hidden="true">☰</span>
        </button>
        <nav class="links" aria-label="Pages">
          {shown.hasGuides && <a href="#/guides">Guides</a>}
          <a href="#/types">Types</a>
          <a href="#/errors">Errors</a>
          {shown.history && <a href={changesHref()}>Changes</a>}
        </nav>
      </header>
      <Sidebar route={route} isMenuOpen={isMenuOpen} />
      <main id="main" ref={main} tabIndex={-1}>
        <Page route={route} shown={shown} version={version} />
        <footer>
          Written by netserver-codegen {version} from {shown.model.contract.services}.{" "}
          {shown.target
            ? `Only Try sends something, to ${shown.target.name}, if you choose it.`
            : "Nothing in this page is sent anywhere."}{" "}
          <a href="#/types">Types</a> · <a href="#/errors">Errors</a> ·{" "}
          {shown.history && (
            <>
              <a href={changesHref()}>Changes</a> ·{" "}
            </>
          )}
          <a href="#/notices">Licences</a>
        </footer>
      </main>
    </ShownContext.Provider>
  );
}

interface PageProps {
  readonly route: Route;
  readonly shown: Shown;
  readonly version: string;
}

function Page({ route, shown: { model, history, guides }, version }: PageProps) {
  const absent = (name: string) => {
    const removed = removedAt(route, history);
    return removed && history ? <RemovedPage of={removed} history={history} /> : <Absent name={name} />;
  };
  switch (route.kind) {
    case "start":
      return <StartPage />;
    case "errors":
      return <ErrorsPage />;
    case "notices":
      return <NoticesPage version={version} />;
    case "types":
      return <TypesPage />;
    case "search":
      return <SearchPage query={route.query} />;
    case "guides": {
      const index = guides()?.index;
      return index ? <GuidePage key="" guide={index} isIndex /> : <NoGuides />;
    }
    case "guide": {
      const written = guides();
      if (!written) return <NoGuides />;
      const guide = written.guides.find(({ slug }) => slug === route.slug);
      return guide ? <GuidePage key={route.slug} guide={guide} anchor={route.anchor} /> : <Absent name={route.slug} />;
    }
    case "changes":
      return history ? <ChangesPage history={history} view={route} /> : <NotCompared />;
    case "agent": {
      const agent = model.agent(route.agent);
      return agent ? <AgentPage key={agent.name} agent={agent} /> : absent(route.agent);
    }
    case "operation": {
      const found = model.operation(route.agent, route.operation);
      if (!found) return absent(`${route.agent}.${route.operation}`);
      return <OperationPage key={placeOf(route)} {...found} tab={route.tab} />;
    }
    case "type": {
      const type = model.type(route.name);
      return type ? <TypePage key={route.name} type={type} member={route.member} /> : absent(route.name);
    }
  }
}

function Absent({ name }: { readonly name: string }) {
  return (
    <article class="wide">
      <h1>Not here</h1>
      <p class="lead">
        This version has no <code>{name}</code>.
      </p>
      <SearchPage query={name.split(".").at(-1) ?? ""} isInside />
    </article>
  );
}

/** Returns an address without the parts that change within a page. */
function placeOf(route: Route): string {
  if (route.kind === "changes") return route.kind;
  const { tab: _tab, query: _query, ...place } = { tab: undefined, query: undefined, ...route };
  return JSON.stringify(place);
}

function titleOf(route: Route, { model, guides }: Shown): string {
  const { services } = model.contract;
  switch (route.kind) {
    case "agent":
      return `${route.agent} · ${services}`;
    case "operation":
      return `${route.agent}.${route.operation} · ${services}`;
    case "type":
      return `${route.name} · ${services}`;
    case "search":
      return `Search · ${services}`;
    case "guides":
      return `Guides · ${services}`;
    case "guide":
      return `${guides()?.guides.find(({ slug }) => slug === route.slug)?.title ?? route.slug} · ${services}`;
    case "changes":
      return `What changed · ${services}`;
    case "types":
      return `Types · ${services}`;
    case "errors":
      return `Errors · ${services}`;
    case "notices":
      return `Licences · ${services}`;
    case "start":
      return services;
  }
}
