/** A zip of the corpus as a source, without the stage that reads users' zips: for tests of the stages after it. */
import { text } from "node:stream/consumers";
import yauzl from "yauzl";
import type { Source, SourceDocument } from "../../generator/source/model.js";

export async function zipSource(path: string): Promise<Source> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) =>
    yauzl.open(path, { lazyEntries: true, autoClose: true }, (error, file) => (error ? reject(error) : resolve(file))),
  );
  const documents: SourceDocument[] = [];
  await new Promise<void>((resolve, reject) => {
    zip.on("error", reject);
    zip.on("end", resolve);
    zip.on("entry", (entry: yauzl.Entry) => {
      if (!/\.(xml|wsdl|xsd)$/i.test(entry.fileName)) return zip.readEntry();
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        text(stream).then((content) => {
          documents.push({ path: entry.fileName, text: content, linesBefore: 0 });
          zip.readEntry();
        }, reject);
      });
    });
    zip.readEntry();
  });
  return {
    label: path,
    documents: documents.sort((a, b) => (a.path < b.path ? -1 : 1)),
    resolve: async () => undefined,
  };
}
