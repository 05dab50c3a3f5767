// @ts-check
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chrome",
  "msedge",
];
const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS_APPS = [
  "Google/Chrome/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];

function onPath() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const endings = process.platform === "win32" ? [".exe"] : [""];
  return NAMES.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
}

function installedApps() {
  if (process.platform === "darwin") {
    return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform !== "win32") return [];
  const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map(
    (key) => process.env[key],
  );
  return roots.flatMap((root) => (root ? WINDOWS_APPS.map((app) => join(root, app)) : []));
}

/** Browsers Playwright downloaded for this version or another, newest first. */
function fromPlaywright() {
  const cache =
    {
      darwin: join(homedir(), "Library/Caches/ms-playwright"),
      win32: join(process.env.LOCALAPPDATA ?? homedir(), "ms-playwright"),
    }[/** @type {string} */ (process.platform)] ?? join(homedir(), ".cache/ms-playwright");
  const older = existsSync(cache)
    ? readdirSync(cache)
        .filter((name) => /^chromium-\d+$/.test(name))
        .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
        .flatMap((name) => [
          join(cache, name, "chrome-linux64/chrome"),
          join(cache, name, "chrome-linux/chrome"),
        ])
    : [];
  return [chromium.executablePath(), ...older];
}

/** Chromium-family browsers on this machine, best first, each path once. */
export function browserCandidates() {
  const chosen = process.env.CHROME_PATH ? [process.env.CHROME_PATH] : [];
  const all = [...chosen, ...onPath(), ...installedApps(), ...fromPlaywright()];
  return [...new Set(all)].filter((path) => existsSync(path));
}
