import "./projects/reopen-view.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../ui/theme/fonts.css";
import "../ui/theme/tokens.css";
import "../ui/theme/scale.css";
import "../ui/theme/base.css";
import { App } from "./app.tsx";
import "./kept-app/install-offer.ts";
import { boot } from "./state/boot.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void boot();
