import { listMenu } from '#features/newsroom/taxonomy/data/section.queries.ts';
import type { SectionLink } from '#features/newsroom/taxonomy/section.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { done, type UseCase } from '#lib/use-case.ts';
import { getConfig } from '#server/config.ts';

type ApiSection = { id: string; slug: string; name: string; url: string };
export type ApiSections = { items: (ApiSection & { children: ApiSection[] })[] };

/** The sections that readers are shown, in the editor's order, sub-sections under their parents. */
export const listSectionsForApi: UseCase<Record<string, never>, ApiSections> = async () => {
  const { siteUrl } = getConfig();
  const toApi = ({ id, slug, name, path }: SectionLink): ApiSection => ({
    id,
    slug,
    name,
    url: absoluteUrl(siteUrl, path),
  });
  const menu = await listMenu();
  return done({
    items: menu.map((section) => ({ ...toApi(section), children: section.children.map(toApi) })),
  });
};
