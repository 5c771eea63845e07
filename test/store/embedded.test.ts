import { embeddedPlaces } from "../support/embedded-places.ts";
import { conformance } from "./conformance/conformance.ts";

const place = embeddedPlaces();
conformance({ name: "embedded", open: async () => place(), skip: {} });
