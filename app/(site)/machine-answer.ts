/** The types of what machines read; every answer is text of ours, whole. */
const contentTypes = {
  xml: 'application/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  manifest: 'application/manifest+json; charset=utf-8',
} as const;

/** A file for machines. */
export const machineAnswer = (kind: keyof typeof contentTypes, text: string): Response =>
  new Response(text, { headers: { 'Content-Type': contentTypes[kind] } });
