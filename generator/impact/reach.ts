/**
 * Returns a test for files from which a path of imports leads to a goal. Each file is looked at once, also where files
 * import each other in circles.
 * @param isGoal True for a file that is looked for.
 * @param importsOf Returns the files that a file imports.
 */
export function reaching(
  isGoal: (path: string) => boolean,
  importsOf: (path: string) => Iterable<string>,
): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (start) => {
    const visited = new Set<string>();
    const visit = (path: string): boolean => {
      const before = known.get(path);
      if (before !== undefined || visited.has(path)) return before ?? false;
      visited.add(path);
      let found = isGoal(path);
      for (const each of found ? [] : importsOf(path)) if ((found = visit(each))) break;
      if (found) known.set(path, true);
      return found;
    };
    // In a circle, a file that was asked for by one that is not settled yet says nothing by itself.
    if (!visit(start)) for (const each of visited) known.set(each, false);
    return known.get(start) ?? false;
  };
}
