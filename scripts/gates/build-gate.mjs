// @ts-check
import { appStep, buildData } from "../build-steps.mjs";
import { fromExitCode } from "./outcome.mjs";

/** @type {import("./outcome.mjs").Gate} */
export const build = {
  name: "build",
  checks: "data and app build from nothing but the sources",
  run: async () => fromExitCode((await buildData()) || (await appStep.run())),
};
