import { speculationRules } from '#lib/speculation-rules.ts';
import { tags } from '#lib/tags.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';

export const dynamic = 'force-dynamic';

/** Named by the header Speculation-Rules of every page: an inline rule set would need an inline script. */
export function GET(): Response {
  describePage({ tags: [tags.settings()] });
  return machineAnswer('speculation', speculationRules());
}
