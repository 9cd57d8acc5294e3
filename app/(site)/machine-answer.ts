import { rfc822 } from '#lib/dates.ts';

/** The types of what machines read; every answer is text of ours, whole. */
const contentTypes = {
  html: 'text/html; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  /** The type without which browsers ignore a rule set. */
  speculation: 'application/speculationrules+json',
  manifest: 'application/manifest+json; charset=utf-8',
  openSearch: 'application/opensearchdescription+xml; charset=utf-8',
} as const;

/** A file for machines; `changedAt` is when its newest entry changed, null for what has no age. */
export const machineAnswer = (
  kind: keyof typeof contentTypes,
  text: string,
  changedAt: Date | null = null,
): Response =>
  new Response(text, {
    headers: {
      'Content-Type': contentTypes[kind],
      ...(changedAt ? { 'Last-Modified': rfc822(changedAt) } : {}),
    },
  });
