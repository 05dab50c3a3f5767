import { heightsStep, reliefStep } from "./alturas/build.ts";
import { capitalsStep } from "./distritos/build.ts";
import { trialStep } from "./ensayo-ejemplo/build.ts";
import { trialSitesStep } from "./ensayos-wcr/build.ts";
import { readingsStep } from "./lecturas-ejemplo/build.ts";
import { limitStep } from "./limite-sn08/build.ts";
import { baseStep } from "./mapa-base/build.ts";
import { sampleStep } from "./parcelas-ejemplo/build.ts";
import { platformStep } from "./plataforma/build.ts";
import type { Step } from "./step.ts";
import { catalogueStep } from "./variedades-wcr/build.ts";

/** In this order: the answer first, the picture after. */
export const STEPS: readonly Step[] = [
  limitStep,
  sampleStep,
  readingsStep,
  trialStep,
  capitalsStep,
  catalogueStep,
  heightsStep,
  trialSitesStep,
  platformStep,
  baseStep,
  reliefStep,
];
