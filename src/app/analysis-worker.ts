import { serveAnalyses } from "../worker/serve-analyses.ts";
import { analyses } from "./analyses.ts";

serveAnalyses(analyses);
