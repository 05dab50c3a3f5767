import "./kept-app/install-offer.ts";
import "../ui/theme/fonts.css";
import "../ui/theme/tokens.css";
import "../ui/theme/scale.css";
import "../ui/theme/base.css";
import { afterPaint } from "./first-paint/after-paint.ts";
import { fetchEarly } from "./first-paint/fetch-early.ts";

/** What index.html holds is seen before the app's own code takes the page's thread, and that in two turns. */
const start = async (): Promise<void> => {
  await afterPaint();
  fetchEarly();
  await import("react-dom/client");
  await new Promise((next) => setTimeout(next));
  const { startApp } = await import("./start-app.tsx");
  await startApp();
};

void start();
