// Reads exports as Cytoscape.js and jsonld.js do: prints the nodes and edges of a network, or the N-Quads of JSON-LD.
import { readFileSync } from "node:fs";
import cytoscape from "cytoscape";
import jsonld from "jsonld";

const [kind, file] = process.argv.slice(2);
const content = JSON.parse(readFileSync(file, "utf8"));

if (kind === "cyjs") {
  const graph = cytoscape({ headless: true, ...content });
  const labelled = graph.nodes("[label = '王海'][kind = 'person']").length;
  console.log(`${graph.nodes().length} ${graph.edges().length} ${labelled}`);
} else {
  const noNetwork = () => Promise.reject(new Error("the document must stand alone"));
  process.stdout.write(await jsonld.toRDF(content, { format: "application/n-quads", documentLoader: noNetwork }));
}
