import { SiteFooter } from '#components/layout/site-footer.tsx';
import { type MenuEntry, SiteHeader } from '#components/layout/site-header.tsx';
import { urls } from '#lib/urls.ts';
import { kitWords as words } from '#messages/kit.ts';

const [first, ...others] = words.sections.map((name) => ({
  id: name,
  name,
  path: urls.section(name.toLowerCase()),
  tint: 'outremer',
}));
/** A section with one under it, then sections without. */
const menu: MenuEntry[] = first
  ? [
      { ...first, children: others.slice(0, 1) },
      ...others.slice(1).map((section) => ({ ...section, children: [] })),
    ]
  : [];

/** The readers' masthead and foot in one theme, around nothing, across the page. */
export function KitFrame({ theme }: { theme: keyof typeof words.themes }) {
  const { name, tagline, publisher, publicationDirector, contact } = words.newspaper;
  return (
    <section data-theme={theme} className="kit-theme kit-page" aria-labelledby={`kit-page-${theme}`}>
      <h2 id={`kit-page-${theme}`}>{`${words.parts.frame}, ${words.themes[theme].toLowerCase()}`}</h2>
      <SiteHeader id={`kit-${theme}`} name={name} tagline={tagline} menu={menu} />
      <SiteFooter
        name={name}
        tagline={tagline}
        publisher={publisher}
        publicationDirector={publicationDirector}
        contact={contact}
        accessibility="none"
        menu={menu}
      />
    </section>
  );
}
