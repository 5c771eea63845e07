import { type EntityTypeName, entityTypeNames } from "../../src/ontology/entity-types.ts";
import { type Certainty, certainties } from "../../src/ontology/relation-types.ts";
import type { Palette } from "./scene.ts";

/** The colours of the theme in force, as style/tokens.css says them. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim() || "#808080";
  const each = <Name extends string>(names: readonly Name[], prefix: string) =>
    Object.fromEntries(names.map((name) => [name, colour(`${prefix}-${name.toLowerCase()}`)])) as Record<Name, string>;
  return {
    ground: colour("ground"),
    text: colour("text"),
    faint: colour("faint"),
    accent: colour("accent"),
    types: each<EntityTypeName>(entityTypeNames, "type"),
    certainties: each<Certainty>(certainties, "certainty"),
  };
}
