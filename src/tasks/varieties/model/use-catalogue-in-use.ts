import { useMemo } from "react";
import { readCatalogue } from "../../../domain/varieties/read-catalogue.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { screenTexts } from "../texts/screen-texts.ts";
import type { VarietiesContext } from "../varieties-context.ts";
import type { CatalogueInUse } from "./tab-parts.ts";
import { type Embedded, useEmbedded } from "./use-embedded.ts";

const SHIPPED = "data/variedades-wcr.json";

const readShipped = async (file: Blob) => readCatalogue(await file.text());

/** A person's own catalogue where one is active, else the one that ships; whether it came, or is known not to. */
export const useCatalogueInUse = ({
  documents,
  embedded,
}: Pick<VarietiesContext, "documents" | "embedded">): Embedded<CatalogueInUse> => {
  const t = useTexts(screenTexts);
  const { value: shipped, settled } = useEmbedded(embedded, SHIPPED, readShipped);
  const own = documents.catalogues.find(({ id }) => id === documents.activeCatalogue);
  const value = useMemo(() => {
    if (own?.varieties) return { varieties: own.varieties, source: own.provenance.name, own: true };
    if (shipped === null) return null;
    const { varieties, readYear } = shipped;
    return { varieties, source: t.shippedCatalogue(readYear), own: false };
  }, [own, shipped, t]);
  return { value, settled: settled || value !== null };
};
