/** A source held in memory: texts by path, with imports found among them by their location, relative to the folder of the importer. */
import type { Source, SourceDocument } from "../../generator/source/model.js";

/** `elsewhere` holds documents that are only found by following an import: by the location as it is written. */
export function memorySource(
  files: Readonly<Record<string, string>>,
  elsewhere: Readonly<Record<string, string>> = {},
): Source {
  const documents = Object.entries(files)
    .map(([path, text]): SourceDocument => ({ path, text, linesBefore: 0 }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    label: "memory",
    documents,
    resolve: async (_from, location) => {
      const text = elsewhere[location];
      return text === undefined ? undefined : { path: location, text, linesBefore: 0 };
    },
  };
}
