import type { BodyMention } from "../../mention/mention.ts";
import type { Focus } from "../focus.ts";
import type { World } from "../world.ts";
import { type Body, type BodyContext, bodyOf, singleBody } from "./body.ts";
import { committeeInReach, councilInReach, executiveOf } from "./committee.ts";
import { resolveNamed } from "./named.ts";
import { resolveTerritorial } from "./territorial.ts";

/** Resolves bodies of one report; each mention once. */
export class Bodies implements BodyContext {
  readonly world: World;
  readonly focus: Focus;
  readonly #known = new Map<BodyMention, Body | undefined>();

  constructor(world: World, focus: Focus) {
    this.world = world;
    this.focus = focus;
  }

  resolve(mention: BodyMention): Body | undefined {
    if (!this.#known.has(mention)) {
      // A body that is asked for while it is read completes nothing.
      this.#known.set(mention, undefined);
      this.#known.set(mention, this.#read(mention));
    }
    return this.#known.get(mention);
  }

  /** By what completes the name; the scopes are explained in data/lexicon/bodies.tsv. */
  #read(mention: BodyMention): Body | undefined {
    switch (mention.head.scope) {
      case "none":
        return singleBody(mention);
      case "committee":
        return this.#under(mention, mention.of ? this.resolve(mention.of) : committeeInReach(this, mention));
      case "executive":
        return this.#under(mention, executiveOf(this, mention));
      case "council":
        return this.#under(mention, mention.of ? this.resolve(mention.of) : councilInReach(this, mention));
      case "named":
      case "subject":
      case "short":
        return resolveNamed(this, mention);
      case "territory":
      case "fused":
        return resolveTerritorial(this, mention);
    }
  }

  #under(mention: BodyMention, of: Body | undefined): Body | undefined {
    return of && bodyOf(mention, of);
  }
}
