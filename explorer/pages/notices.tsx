/** Licences of the texts and of the program in the page. */
export function NoticesPage({ version }: { readonly version: string }) {
  const text = document.getElementById("notices")?.textContent ?? "";
  return (
    <article class="wide">
      <h1>Licences</h1>
      <p class="facts">Written by netserver-codegen {version}.</p>
      <pre class="notices" tabIndex={0}>
        {text.trim()}
      </pre>
    </article>
  );
}
