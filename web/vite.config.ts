import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

/**
 * The viewer is served under a strict Content-Security-Policy: scripts, styles and workers come as files of the same
 * origin, nothing stands inline and nothing is evaluated.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [svelte({ compilerOptions: { css: "external" } })],
  worker: { format: "es" },
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
});
