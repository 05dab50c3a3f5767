import "./relief-bar.css";

/** What the buttons of a ground that can be lifted say, in the language of the screen. */
export interface ReliefWords {
  /** Spoken name of the group. */
  readonly group: string;
  readonly name: string;
  /** The same where there is little room; part of `name`. */
  readonly short: string;
  readonly tilt: string;
  readonly turn: string;
  readonly level: string;
  /** What `level` does, spoken. */
  readonly levelHint: string;
  /** How many times as high heights are drawn: spoken, and as short as it goes. */
  readonly times: (times: number) => string;
  readonly timesShort: (times: number) => string;
  /** Pitch and bearing, degrees; what the needle shows, in words. */
  readonly said: (pitch: number, bearing: number) => string;
  readonly slow: string;
}

export interface ReliefActs {
  readonly lift: () => void;
  readonly heights: () => void;
  readonly tilt: () => void;
  readonly turn: () => void;
  readonly level: () => void;
}

export interface ReliefState {
  readonly lifted: boolean;
  readonly times: number;
  /** Degrees. */
  readonly pitch: number;
  readonly bearing: number;
  /** The device draws it in jumps. */
  readonly slow: boolean;
}

export interface ReliefBar {
  readonly element: HTMLElement;
  show(state: ReliefState): void;
}

const SVG = "http://www.w3.org/2000/svg";

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = "",
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
};

const button = (className: string, text: string, act: () => void): HTMLButtonElement => {
  const made = make("button", className, text);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
};

/** A needle that points north; `turn` is clockwise from up, degrees. */
const needle = (): { readonly element: SVGElement; turn(degrees: number): void } => {
  const element = document.createElementNS(SVG, "svg");
  element.setAttribute("viewBox", "0 0 20 20");
  element.setAttribute("width", "20");
  element.setAttribute("height", "20");
  element.setAttribute("aria-hidden", "true");
  const halves = [
    ["relief-north", "M10 1 L14 10 L6 10 Z"],
    ["relief-south", "M10 19 L14 10 L6 10 Z"],
  ].map(([name = "", d = ""]) => {
    const half = document.createElementNS(SVG, "path");
    half.setAttribute("class", name);
    half.setAttribute("d", d);
    return half;
  });
  element.append(...halves);
  return {
    element,
    turn: (degrees) => {
      for (const half of halves) half.setAttribute("transform", `rotate(${degrees} 10 10)`);
    },
  };
};

/** Buttons on a map whose ground can be lifted, for whoever has neither right mouse key nor two fingers. */
export const reliefBar = (words: ReliefWords, acts: ReliefActs): ReliefBar => {
  const element = make("div", "relief-bar");
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", words.group);
  const lift = button("relief-switch", "", acts.lift);
  lift.append(make("span", "relief-long", words.name), make("span", "relief-short", words.short));
  lift.setAttribute("aria-label", words.name);
  const heights = button("", "", acts.heights);
  const north = needle();
  const level = button("relief-level", "", acts.level);
  level.append(north.element, make("span", "relief-long", words.level));
  level.setAttribute("aria-label", words.levelHint);
  level.title = words.levelHint;
  const acting = [
    button("", words.tilt, acts.tilt),
    button("", words.turn, acts.turn),
    heights,
    level,
  ];
  const said = make("p", "relief-said");
  const slow = make("p", "relief-slow");
  slow.setAttribute("role", "status");
  element.append(lift, ...acting, said, slow);
  return {
    element,
    show: ({ lifted, times, pitch, bearing, slow: isSlow }) => {
      lift.setAttribute("aria-pressed", `${lifted}`);
      for (const part of [...acting, said]) part.hidden = !lifted;
      heights.textContent = words.timesShort(times);
      heights.setAttribute("aria-label", words.times(times));
      north.turn(-bearing);
      said.textContent = words.said(Math.round(pitch), Math.round(bearing));
      slow.textContent = lifted && isSlow ? words.slow : "";
    },
  };
};
