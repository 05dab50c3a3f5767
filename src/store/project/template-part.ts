import { isObject, isTextUpTo, isWhole, readEach } from "../../domain/json-shape.ts";
import {
  type MappingTemplate,
  TEMPLATE_KEYS,
  type TemplateChoices,
} from "../../domain/mapping-template.ts";
import { isKind } from "./project-manifest.ts";

const MOST_TEMPLATES = 1000;
const LONGEST_SHAPE = 100_000;

const readTemplate = (value: unknown): MappingTemplate | null => {
  if (!isObject(value) || !isObject(value.choices)) return null;
  const { id, name, shape, kind, savedAt, choices } = value;
  if (!isTextUpTo(id, 80) || !isTextUpTo(name, 500) || !isTextUpTo(shape, LONGEST_SHAPE))
    return null;
  if (!isKind(kind) || !isWhole(savedAt)) return null;
  const known = TEMPLATE_KEYS.filter((key) => choices[key] !== undefined);
  const own = Object.fromEntries(known.map((key) => [key, choices[key]]));
  return { id, name, shape, kind, savedAt, choices: own as TemplateChoices };
};

/** The templates of a project; null for what are none. */
export const readTemplates = (value: unknown): readonly MappingTemplate[] | null =>
  readEach(value, MOST_TEMPLATES, readTemplate);
