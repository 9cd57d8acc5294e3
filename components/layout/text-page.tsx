import type { TextPage as Text, TextPart } from '#messages/fr/site-pages.ts';

/** A page of plain text: the newspaper about itself, and what the law wants. */
export function TextPage({ page }: { page: Text }) {
  return (
    <main id="contenu" className="cadre texte">
      <h1>{page.title}</h1>
      {page.sections.map((section, at) => (
        <section key={section.heading ?? at}>
          {section.heading && <h2>{section.heading}</h2>}
          {section.parts.map((part, place) => (
            <Part key={place} part={part} />
          ))}
        </section>
      ))}
    </main>
  );
}

function Part({ part }: { part: TextPart }) {
  switch (part.kind) {
    case 'text':
      return <p>{part.text}</p>;
    case 'link':
      return (
        <p>
          <a href={part.path}>{part.text}</a>
        </p>
      );
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
          {part.facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
  }
}
