import { existsSync, readFileSync } from "node:fs";

/** Cases answered by independent engines, in a sibling folder of the repository; absent in a bare clone. */
const FOLDER = "../shared/reference";

export const referenceAbsent = !existsSync(FOLDER);

if (referenceAbsent) {
  process.stderr.write(`No ${FOLDER}: tests against its cases are skipped.\n`);
}

export const readReference = (path: string): string => readFileSync(`${FOLDER}/${path}`, "utf8");
