/** The errors of a call, and what to do about each. */
import { useShown } from "../context.js";
import { guideHref } from "../guides/model.js";

interface ErrorRow {
  readonly name: string;
  readonly when: string;
  readonly todo: string;
}

const errors: readonly ErrorRow[] = [
  {
    name: "RequestError",
    when: "The request does not match the contract. Nothing was sent.",
    todo: "Correct the request: `path` names the place in it.",
  },
  {
    name: "NetServerError",
    when: "The server ran the operation and reported an exception.",
    todo: "Read `details`: its exceptionType says what kind of exception it is, and friendlyText is meant for users.",
  },
  {
    name: "ServerFault",
    when: "The server's infrastructure refused the call: no such operation, or a message that it cannot read.",
    todo: "Compare the version of the client with the server's. With status 401, get a new ticket.",
  },
  {
    name: "TransportError",
    when: "No message came back: no connection, a proxy's page, or a broken answer.",
    todo: "Check the address. `status` and `snippet` show what came. With `retryAfter`, try again after that time.",
  },
  {
    name: "MessageError",
    when: "The answer does not match the contract.",
    todo: "The server has another version: generate the client again from its WSDL. `path` names the place in the answer.",
  },
  {
    name: "TimeoutError",
    when: "The deadline passed. The server may still do its work.",
    todo: "Check whether the work was done before you call again. Slow operations need a larger `timeout`.",
  },
  {
    name: "AbortError",
    when: "Your own signal ended the call.",
    todo: "Nothing. The server may still do its work.",
  },
];

const coded = (text: string) => text.split("`").map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part));

export function ErrorsPage() {
  const { hasGuides } = useShown();
  return (
    <article class="wide">
      <h1>Errors</h1>
      <p class="lead">
        A call ends in its result or in one of these errors. They are classes, which the client exports. No error holds
        a ticket, a token or a password.{" "}
        {hasGuides && <a href={guideHref("errors")}>How to handle errors, and which calls are repeated</a>}
      </p>
      <dl class="errors">
        {errors.map(({ name, when, todo }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <p>{when}</p>
              <p class="todo">{coded(todo)}</p>
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
