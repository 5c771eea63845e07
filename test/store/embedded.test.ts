import { embeddedStore } from "../../src/store/open.ts";
import { temporaryWorkspace } from "../support/store-folder.ts";
import { conformance } from "./conformance/conformance.ts";

conformance({ name: "embedded", open: async () => embeddedStore(temporaryWorkspace()), skip: {} });
