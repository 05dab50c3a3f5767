// @ts-check
import { requireNode } from "./node-version.mjs";

requireNode();

// The rest is imported only now: an older Node could not even read it.
const { installDependencies } = await import("./install-dependencies.mjs");
const { runIfStale } = await import("./build-step.mjs");
const { appStep, buildData } = await import("./build-steps.mjs");
const { serve } = await import("./serve.mjs");

/** @param {string} what @param {number} code */
function stopUnlessZero(what, code) {
  if (code === 0) return;
  console.error(
    `Building the ${what} failed: see above. / Falló la construcción: vea el mensaje de arriba.`,
  );
  process.exit(code);
}

await installDependencies();
stopUnlessZero("data", await buildData());
stopUnlessZero("app", await runIfStale(appStep));
await serve(process.argv.slice(2));
