import { Hono } from "hono";
import { type AppOptions, createApi, tell } from "../app.ts";
import type { Env } from "../route.ts";
import { headers } from "./headers.ts";
import { isLoopback, ownHost, ownSite } from "./host.ts";
import { type Rate, rate } from "./rate.ts";
import { token } from "./token.ts";
import { viewer } from "./viewer.ts";

export type SiteOptions = AppOptions & {
  /** Where the built viewer lies. */
  readonly viewerFolder: string;
  /** The name or address that it listens at. */
  readonly host: string;
  /** Demanded of everybody when given. */
  readonly token?: string;
  readonly rate?: Rate;
};

/** More than a person with a mouse asks. */
const usualRate: Rate = { requests: 600, seconds: 10 };

/** The whole site: who may ask is decided before anything is answered. */
export function createSite({
  viewerFolder,
  host,
  token: secret,
  rate: limit = usualRate,
  ...options
}: SiteOptions): Hono<Env> {
  const site = new Hono<Env>();
  site.onError(tell(options.onFault));
  site.use(headers());
  // Behind a token any name may lead here: a page elsewhere has neither the token nor its cookie.
  if (secret === undefined) site.use(ownHost([host.toLowerCase()]));
  site.use("/api/*", ownSite, rate(limit));
  if (secret !== undefined) site.use(token(secret));
  site.route("/", createApi(options));
  site.route("/", viewer(viewerFolder));
  return site;
}

/** Whoever can reach it from elsewhere has to show a token. */
export const needsToken = (host: string): boolean => !isLoopback(host);
