// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { filesUnder } from "../file-tree.mjs";
import { ROOT } from "../root.mjs";
import { complaintsAbout } from "./house-rules.mjs";
import { noComplaints } from "./outcome.mjs";

const TEXT =
  /\.(?:m?[jt]sx?|css|html|json|md|csv|svg|yml|webmanifest)$|^\.ci\/run$|^\.\w+$|^LICENSE/;
/** The rules name what they ban. */
const RULES = "scripts/gates/house-rules.mjs";
const BUILT = /^(?:node_modules|dist|\.git|\.cache|coverage|test-results|public\/(?:tiles|data))\//;

/** Files under version control, new ones included; without git, all that no build made. */
function projectFiles() {
  const git = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const paths =
    git.status === 0
      ? git.stdout.split("\0").filter((path) => path !== "" && existsSync(join(ROOT, path)))
      : filesUnder(ROOT).map((file) => relative(ROOT, file).split(sep).join("/"));
  return paths.filter((path) => !BUILT.test(path));
}

/** @param {number[]} sorted @param {number} share */
const quantile = (sorted, share) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

/** @type {import("./outcome.mjs").Gate} */
export const house = {
  name: "house",
  checks: "file sizes, names, banned words and paths, a source for every figure",
  run() {
    const texts = projectFiles()
      .filter((path) => TEXT.test(path) && path !== RULES && path !== "scripts/gates/house.test.ts")
      .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
    const sizes = texts
      .filter(({ path }) => /^src\/.*\.tsx?$/.test(path))
      .map(({ text }) => text.split("\n").length - 1)
      .sort((a, b) => a - b);
    console.log(
      `src: ${sizes.length} files, ${quantile(sizes, 0.5)} lines at the median, ${quantile(sizes, 0.95)} at the 95th percentile, ${quantile(sizes, 1)} the longest`,
    );
    const sourceless = readdirSync(join(ROOT, "data"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .filter(({ name }) =>
        readdirSync(join(ROOT, "data", name)).some((file) => /\.(csv|tif|geojson)$/.test(file)),
      )
      .filter(({ name }) => !existsSync(join(ROOT, "data", name, "SOURCE.md")))
      .map(({ name }) => `data/${name}: figures without a SOURCE.md`);
    return noComplaints([
      ...texts.flatMap(({ path, text }) => complaintsAbout(path, text)),
      ...sourceless,
    ]);
  },
};
