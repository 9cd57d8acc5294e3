import { type MostReadWindow, mostReadWindows } from '#features/readers/audience/audience.ts';

/** As an address writes it: `?periode=7d&rubrique=monde`. */
export type AudienceQuery = { periode?: string | null | undefined; rubrique?: string | null | undefined };

type Section = { id: string; slug: string; parentId: string | null };

export type AskedAudience = {
  window: MostReadWindow;
  /** The section asked for with its sub-sections; undefined for all. */
  slug: string | undefined;
  sectionIds: string[] | undefined;
};

/** What an address asks of the audience; what it spells wrongly it does not ask. */
export function readAsked({ periode, rubrique }: AudienceQuery, sections: readonly Section[]): AskedAudience {
  const section = sections.find(({ slug }) => slug === rubrique);
  return {
    window: mostReadWindows.find((window) => window === periode) ?? '24h',
    slug: section?.slug,
    sectionIds: section && [
      section.id,
      ...sections.filter(({ parentId }) => parentId === section.id).map(({ id }) => id),
    ],
  };
}
