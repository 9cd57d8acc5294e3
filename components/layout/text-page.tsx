import type { ReactNode } from 'react';
import { toSlug } from '#lib/slug.ts';
import { siteWords } from '#messages/site.ts';
import type { TextPage as Text, TextPart, TextSection } from '#messages/site-pages.ts';

/** From so many headings on a page begins with its contents. */
const headingsForContents = 4;

/**
 * A page of plain text: the newspaper about itself, and what the law wants; `trail` says where it stands, `children`
 * follow the text, `places` stand where it names them.
 */
export function TextPage({
  page,
  trail,
  places = {},
  children,
}: {
  page: Text;
  trail?: ReactNode;
  places?: Readonly<Record<string, ReactNode>>;
  children?: ReactNode;
}) {
  const headings = page.sections.flatMap(({ heading }) => heading ?? []);
  return (
    <main id="contenu" className="cadre texte texte-page" tabIndex={-1}>
      {trail}
      <header className="rubrique-tete">
        <h1>{page.title}</h1>
      </header>
      {headings.length >= headingsForContents && (
        <nav className="sommaire" aria-label={siteWords.contents}>
          <ul>
            {headings.map((heading) => (
              <li key={heading}>
                <a href={`#${toSlug(heading)}`}>{heading}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {page.sections.map((section, at) => (
        <TextSectionView key={section.heading ?? at} section={section} places={places} />
      ))}
      {children}
    </main>
  );
}

/** A section of such a page under its heading, which others link to. */
export function TextSectionView({
  section,
  places = {},
}: {
  section: TextSection;
  places?: Readonly<Record<string, ReactNode>>;
}) {
  return (
    <section id={section.heading ? toSlug(section.heading) : undefined}>
      {section.heading && <h2>{section.heading}</h2>}
      <div>
        {section.parts.map((part, place) => (
          <Part key={place} part={part} places={places} />
        ))}
      </div>
    </section>
  );
}

function Part({ part, places }: { part: TextPart; places: Readonly<Record<string, ReactNode>> }) {
  switch (part.kind) {
    case 'text':
      return <p>{part.text}</p>;
    case 'link':
      return (
        <p>
          <a href={part.path}>{part.text}</a>
        </p>
      );
    case 'place':
      return places[part.name];
    case 'list':
      return (
        <ul>
          {part.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl>
          {part.facts.map(({ name, values }) => (
            <div key={name}>
              <dt>{name}</dt>
              {values.map((value) => (
                <dd key={value}>{value}</dd>
              ))}
            </div>
          ))}
        </dl>
      );
  }
}
