// @ts-check
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative, sep } from "node:path";
import { filesUnder } from "./file-tree.mjs";
import { ROOT } from "./root.mjs";
import { PORT } from "./serve.mjs";
import { SAFETY_HEADERS, TYPES } from "./static-server.mjs";

/** Name of the folder that goes on a stick. */
export const USB_FOLDER = "lindero-usb";
/** The app in it, the launchers' own folder, and the licences of what is in both. */
const [APP, LAUNCHERS, LICENCES] = ["lindero", "arranque", "licencias"];
/** Written last: a folder without it was cut short, or is not ours. */
const SETTINGS = join(LAUNCHERS, "servidor.txt");
/** Read by Windows programs that know no other line end, and no UTF-8 without its mark. */
const OF_WINDOWS = /\.(?:cmd|ps1|txt|cs)$/;
/** A mark would become the first command. */
const WITHOUT_MARK = /\.cmd$/;

/**
 * What the launchers say of themselves and of each file, so that all of them say what the server of this folder says.
 * Lines of `kind TAB name TAB value`.
 */
const usbSettings = () =>
  [
    ["port", "first", String(PORT)],
    ...Object.entries(SAFETY_HEADERS).map(([name, value]) => ["header", name, value]),
    ...Object.entries(TYPES).map(([end, type]) => ["type", end, type]),
  ]
    .map((line) => `${line.join("\t")}\n`)
    .join("");

/**
 * Writes the built app with its launchers, ready to be copied to a stick. An earlier folder of ours is replaced.
 * @param {string} dist the built app @param {string} folder
 * @returns {{ files: number, bytes: number }} what was written
 * @throws Error where something else lies in `folder`, or it cannot be written
 */
export function writeUsb(dist, folder) {
  const ours = existsSync(join(folder, SETTINGS));
  if (existsSync(folder) && readdirSync(folder).length > 0 && !ours) {
    throw new Error(
      `${folder} holds other files: remove it, or name another place. / ${folder} tiene otros archivos: retírela o indique otro lugar.`,
    );
  }
  if (ours)
    for (const part of [APP, LAUNCHERS, LICENCES])
      rmSync(join(folder, part), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const templates = join(ROOT, "usb");
  for (const file of filesUnder(templates)) {
    const path = relative(templates, file);
    mkdirSync(join(folder, path, ".."), { recursive: true });
    const text = readFileSync(file, "utf8").replaceAll("{{version}}", version);
    writeFileSync(join(folder, path), OF_WINDOWS.test(path) ? forWindows(path, text) : text);
    if (path.endsWith(".command")) chmodSync(join(folder, path), 0o755);
  }
  cpSync(dist, join(folder, APP), {
    recursive: true,
    dereference: true,
    filter: (path) => !relative(dist, path).split(sep).includes(".vite"),
  });
  mkdirSync(join(folder, LICENCES));
  for (const name of ["LICENSE", "LICENSE_DATA.md"]) {
    cpSync(join(ROOT, name), join(folder, LICENCES, name));
  }
  writeFileSync(join(folder, SETTINGS), usbSettings());
  const files = filesUnder(folder);
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

/** @param {string} path @param {string} text */
const forWindows = (path, text) =>
  (WITHOUT_MARK.test(path) ? "" : "\uFEFF") + text.replace(/\r?\n/g, "\r\n");
