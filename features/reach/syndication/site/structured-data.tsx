import { graphOf, jsonForScript, type JsonLd } from '#features/reach/syndication/json-ld.ts';

/** What a page says of itself to machines; data alone, which no browser runs. */
export function StructuredData({ things }: { things: readonly JsonLd[] }) {
  return (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(graphOf(things)) }} />
  );
}
