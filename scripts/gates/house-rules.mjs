// @ts-check

/** Longest source file; split before. */
export const MOST_LINES = 400;

/**
 * Words and forms that have no place in a kind of file. `where` is matched against the path with forward slashes.
 * @type {readonly { pattern: RegExp, where: RegExp, except?: RegExp, why: string }[]}
 */
const BANNED = [
  {
    pattern: /(?<![\w.])\/(?:work|farm)\/|\/home\/\w|\/Users\/\w|\/root\//,
    where: /./,
    why: "a path of somebody's machine",
  },
  {
    pattern: /"resolved": *"https?:/,
    where: /^package-lock\.json$/,
    why: "the lock file names a registry host",
  },
  {
    pattern: /\b(?:TODO|FIXME|XXX)\b|coming soon|pr[oó]ximamente|not implemented/,
    where: /^(?:src|tests|scripts|data|bin)\/.*\.(?:m?[jt]s|tsx|css)$|^(?:index|asamblea)\.html$/,
    why: "unfinished work",
  },
  {
    pattern: /@ts-ignore|@ts-expect-error|@ts-nocheck/,
    where: /^(?:src|tests|scripts|data)\/.*\.(?:m?[jt]s|tsx)$/,
    why: "a hole in the types",
  },
  {
    pattern: /\b(?:invasor|invasi[oó]n|infracci[oó]n|infractor|encroach)/i,
    where: /^(?:src|index\.html|asamblea\.html|public)/,
    why: "an accusing word",
  },
  {
    pattern:
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|\beval\(|new Function\(/,
    where: /^src\/.*\.tsx?$/,
    except: /\.test\.tsx?$/,
    why: "text of a file could become markup or code",
  },
  {
    pattern: /\bconsole\.\w+\(/,
    where: /^src\/.*\.tsx?$/,
    why: "output meant for us, not for the person",
  },
  {
    pattern: /from "node:/,
    where: /^src\/.*\.tsx?$/,
    except: /^src\/cli\/|\.test\.tsx?$/,
    why: "a module that browsers do not have",
  },
];

/** Files and folders named after no idea. */
const DRAWER = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\/|\.m?[jt]sx?$)/i;

/**
 * What is wrong with one file by the rules of the house.
 * @param {string} path from the project's folder, forward slashes
 * @param {string} text
 * @returns {string[]}
 */
export function complaintsAbout(path, text) {
  const complaints = [];
  if (DRAWER.test(path)) complaints.push(`${path}: named after no idea`);
  const lines = text.split("\n");
  if (
    /^(?:src|scripts|data|tests)\/.*\.(?:m?[jt]s|tsx|css)$/.test(path) &&
    lines.length - 1 > MOST_LINES
  ) {
    complaints.push(`${path}: ${lines.length - 1} lines, at most ${MOST_LINES}`);
  }
  const rules = BANNED.filter(({ where, except }) => where.test(path) && !except?.test(path));
  lines.forEach((line, i) => {
    for (const { pattern, why } of rules) {
      if (pattern.test(line))
        complaints.push(`${path}:${i + 1}: ${why}: ${line.trim().slice(0, 90)}`);
    }
  });
  return complaints;
}
