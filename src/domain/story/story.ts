/** Whom a story is told to; each has an empty template. */
export const AUDIENCES = ["assembly", "authorities", "technicians"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Where a slide's figure comes from: a task's offer, and the part of the address that makes it. */
export interface SlideOrigin {
  readonly task: string;
  readonly offer: string;
  /** Keys of the address with their values, as the task reads them; untrusted text. */
  readonly view: Readonly<Record<string, string>>;
}

/** WGS84 degrees; zoom of a world 512 pixels wide at 0. */
export interface SlideCamera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** One slide as its author keeps it: where from, and what was written. It holds no figure: those are taken live. */
export interface Slide {
  readonly id: string;
  /** null for a slide of words alone. */
  readonly origin: SlideOrigin | null;
  /** null: where the offer looks. */
  readonly camera: SlideCamera | null;
  /** Kinds of `PublicLayer` switched off. */
  readonly hidden: readonly string[];
  /** Short name under the timeline; null: the offer's. */
  readonly name: string | null;
  /** One sentence; `{token}` stands for a figure of the offer. null: the offer's. */
  readonly message: string | null;
  /** What stands under the message, with tokens as well; null: the offer's. */
  readonly text: string | null;
  /** For the presenter alone. */
  readonly notes: string;
}

/** Why exact plots may be shown to this audience, in the presenter's own words. */
export interface Consent {
  readonly sentence: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What is told to an audience, slide by slide. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly audience: Audience;
  readonly slides: readonly Slide[];
  /** null: nobody's plot is shown. */
  readonly consent: Consent | null;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}
