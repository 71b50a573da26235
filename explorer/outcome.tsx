/** The result or the error of a call, with its request and answer. */
import { adviceFor } from "./advice.js";
import { Code } from "./code.js";
import { httpPieces, jsonPieces, pathOf } from "./markup.js";
import { readable } from "./values.js";
import type { Exchange } from "./wire.js";

interface OutcomeProps {
  readonly of: Exchange;
  /** True if the target answered, and not the double. */
  readonly isTarget: boolean;
}

export function Outcome({ of, isTarget }: OutcomeProps) {
  const { answer, error, result, milliseconds, method, url, headers, body } = of;
  return (
    <>
      <p class={error === undefined ? "status good" : "status bad"}>
        {stateOf(of)} · {milliseconds < 1 ? "under 1" : Math.round(milliseconds)} ms
      </p>
      {error === undefined ? (
        <Code label="Result" pieces={jsonPieces(readable(result))} />
      ) : (
        <Failed of={of} isTarget={isTarget} />
      )}
      {method !== "" && (
        <Code label="Request" pieces={httpPieces(`${method} ${pathOf(url)}`, headers, body)} exact={body} />
      )}
      {answer && (
        <Code
          label="Answer"
          pieces={httpPieces(`HTTP ${answer.status}`, answer.headers, answer.body)}
          exact={answer.body}
        />
      )}
    </>
  );
}

const stateOf = ({ answer, method }: Exchange): string =>
  answer ? `HTTP ${answer.status}` : method === "" ? "Not sent" : "No answer";

/** The error, and what to do. */
function Failed({ of: { answer, error, trouble }, isTarget }: OutcomeProps) {
  if (trouble)
    return (
      <>
        <p class="thrown">{trouble.message}.</p>
        <p class="todo">{trouble.todo}</p>
      </>
    );
  const { name, message } = error as Error;
  const advice = isTarget && answer ? adviceFor(answer.status, answer.headers["location"]) : undefined;
  return (
    <>
      <p class="thrown">
        <code>{name}</code> {message}
      </p>
      {advice !== undefined && <p class="todo">{advice}</p>}
    </>
  );
}
