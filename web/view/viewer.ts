import { createContext } from "svelte";
import type { Readable, Writable } from "svelte/store";
import type { Client } from "../api/client.ts";
import type { Address } from "../canvas/address.ts";
import type { Palette } from "../canvas/scene.ts";
import type { Language, Theme } from "../state/preferences.ts";
import type { Page, Route } from "../state/route.ts";
import type { Session } from "../state/session.ts";
import type { Messages } from "../text/vi.ts";

/** What every part of the page may use. */
export type Viewer = {
  readonly client: Client;
  /** Grows when what was asked is worth asking again. */
  readonly again: Readable<number>;
  readonly session: Session;
  /** The link that the address bar holds of the session. */
  readonly address: Address;
  readonly route: Readable<Route>;
  readonly language: Writable<Language>;
  readonly theme: Writable<Theme>;
  readonly palette: Readable<Palette>;
  readonly text: Readable<Messages>;
  go(page: Page, parameters?: Readonly<Record<string, string | undefined>>): void;
  /** Opens the neighbourhood of an entity on the graph page; `add` keeps what is there. */
  openEntity(id: string, add?: boolean): Promise<void>;
  /** A word at the edge of the page, for a while. */
  tell(message: string): void;
  /** Says what went wrong with something that the reader did. */
  failed(reason: unknown): void;
  readonly told: Readable<readonly Told[]>;
  dismiss(told: Told): void;
};
export type Told = { readonly message: string; readonly hint?: string | undefined; readonly grave: boolean };

export const [useViewer, provideViewer] = createContext<Viewer>();
