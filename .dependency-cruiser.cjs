/** The layers, in the order of the data: each imports only itself and those before it. src/error.ts is free to all. */
const layers = [
  "ontology",
  "source",
  "text",
  "knowledge",
  "mention",
  "fact",
  "entity",
  "graph",
  "pipeline",
  "store",
  "api",
  "cli",
];
const anywhere = "^src/error\\.ts$";
const touchTheWorld = ["source", "store", "api", "cli"];

/** Files, network, processes. worker_threads is not among them: the pipeline spreads documents over the cores. */
const world = "^(node:)?(child_process|dgram|dns|fs|http2?|https|net|readline|tls)(/|$)";

module.exports = {
  forbidden: [
    ...layers.map((layer, index) => ({
      name: `${layer}-imports-only-what-stands-before-it`,
      severity: "error",
      from: { path: `^src/${layer}/` },
      to: {
        path: "^(src|web|scripts|test|bench)/",
        pathNot: [`^src/(${layers.slice(0, index + 1).join("|")})/`, anywhere],
      },
    })),
    {
      name: "every-file-lies-in-a-layer",
      comment: "A new folder of src gets its place in the list of layers first.",
      severity: "error",
      from: {},
      to: { path: "^src/", pathNot: [`^src/(${layers.join("|")})/`, anywhere] },
    },
    {
      name: "error-imports-nothing",
      severity: "error",
      from: { path: anywhere },
      to: {},
    },
    {
      name: "pure-inside-io-at-the-edge",
      comment: "knowledge/load.ts and table.ts read the tables of data/, the one exception.",
      severity: "error",
      from: { path: "^src/", pathNot: [`^src/(${touchTheWorld.join("|")})/`, "^src/knowledge/(load|table)\\.ts$"] },
      to: { path: world },
    },
    {
      name: "viewer-knows-ontology-graph-and-contract",
      comment: "The viewer asks over HTTP: of src it knows only what both sides speak of.",
      severity: "error",
      from: { path: "^web/" },
      to: { path: "^(src|scripts|test|bench)/", pathNot: "^src/(ontology|graph|api/contract)/" },
    },
    {
      name: "only-the-canvas-knows-sigma",
      severity: "error",
      from: { path: "^web/", pathNot: "^web/canvas/sigma/" },
      to: { path: "node_modules/(sigma|@sigma)/" },
    },
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphan",
      severity: "error",
      from: { orphan: true, pathNot: ["^src/cli/main\\.ts$", "^web/vite\\.config\\.ts$", anywhere] },
      to: {},
    },
    {
      name: "found",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "only-real-dependencies",
      comment: "What is shipped needs only what package.json names under dependencies.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    // Imports of types count: a layer knows nothing of what stands after it.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
