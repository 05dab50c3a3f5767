import { keptView } from "./kept-view.ts";

// Before anything reads the address: one that says nothing opens what was looked at when the page went.
if (window.location.hash === "") {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, "", pathname + search + keptView());
}
