// Runs the peer in one process over every WSDL of a folder, as its command line does for one. Prints how many agents it generated.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseAndGenerate } from "wsdl-tsclient";

const [folder, out] = process.argv.slice(2);
let done = 0;
const failed = [];
for (const file of readdirSync(folder).filter((name) => /\.(xml|wsdl)$/.test(name))) {
  try {
    await parseAndGenerate(join(folder, file), join(out, file));
    done++;
  } catch (error) {
    failed.push(`${file}: ${error.message}`);
  }
}
console.error(`${done} agents written, ${failed.length} failed`);
