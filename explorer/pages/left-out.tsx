/** Pages that this file was written without, and the commands that write them. */
import type { ComponentChildren } from "preact";
import { Code } from "../code.js";
import { useShown } from "../context.js";
import { guideHref } from "../guides/model.js";

/** Stands in for the changes if the page compares nothing. It does not say that nothing changed. */
export function NotCompared() {
  const { hasGuides } = useShown();
  return (
    <LeftOut title="What changed" command="npx netserver-codegen explore --compare old.zip --open">
      <p class="lead">
        This page was written without <code>--compare OLD</code>, so it does not know what changed.
      </p>
      <p>
        OLD is the older version: a folder, a zip, or <code>git:HEAD</code> for the committed <code>wsdl/</code>.
        {hasGuides && (
          <>
            {" "}
            See <a href={guideHref("explorer", "what-changed")}>What changed</a> in the guide.
          </>
        )}
      </p>
    </LeftOut>
  );
}

/** Stands in for the guides. */
export const NoGuides = () => (
  <LeftOut title="Guides" command="npx netserver-codegen explore --open">
    <p class="lead">This page was written without the guides.</p>
  </LeftOut>
);

interface LeftOutProps {
  readonly title: string;
  readonly command: string;
  readonly children: ComponentChildren;
}

function LeftOut({ title, command, children }: LeftOutProps) {
  return (
    <article class="wide guide">
      <h1>{title}</h1>
      {children}
      <Code label="Shell" pieces={[{ kind: "text", text: command }]} />
    </article>
  );
}
