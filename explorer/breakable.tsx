/** A name that can be broken into lines between its words. */
export const Breakable = ({ name }: { readonly name: string }) => (
  <>
    {name.split(/(?<=[a-z0-9_])(?=[A-Z])/).map((word, index) => (
      <>
        {index > 0 && <wbr />}
        {word}
      </>
    ))}
  </>
);
