import { mount } from "svelte";
import App from "./App.svelte";
import { httpClient } from "./api/client.ts";
import "./style/base.css";
import { createViewer } from "./view/create-viewer.ts";

const target = document.getElementById("app");
if (target) {
  // The token that the server may ask for comes in the address once and goes on as its cookie.
  const base = new URL(".", location.href).pathname;
  mount(App, { target, props: { viewer: createViewer(httpClient(base)) } });
}
