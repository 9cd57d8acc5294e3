import { expect, it } from 'vitest';
import { defaultPostingSettings, opennessOf } from '#features/readers/comments/posting-settings.ts';

const now = new Date('2026-11-24T12:00:00Z');
const days = (count: number): Date => new Date(now.getTime() + count * 86_400_000);
const story = { mode: 'open', until: null, firstPublishedAt: days(-3) } as const;

it.each([
  ['open for what is left of fourteen days', story, {}, { isOpen: true, closesAt: days(11) }],
  ['closed by age', { ...story, firstPublishedAt: days(-14) }, {}, { isOpen: false, why: 'by_age' }],
  [
    'open for ever',
    { ...story, firstPublishedAt: days(-900) },
    { closeAfterDays: 0 },
    { isOpen: true, closesAt: null },
  ],
  ['closed by hand', { ...story, mode: 'closed' }, {}, { isOpen: false, why: 'by_hand' }],
  [
    'until a day that outlives the age',
    { ...story, firstPublishedAt: days(-90), until: days(1) },
    {},
    { isOpen: true, closesAt: days(1) },
  ],
  ['past that day', { ...story, until: days(-1) }, {}, { isOpen: false, why: 'by_date' }],
  [
    'read-only everywhere',
    { ...story, until: days(1) },
    { isReadOnly: true },
    { isOpen: false, why: 'read_only' },
  ],
] as const)('%s', (_name, conversation, settings, expected) => {
  expect(opennessOf(conversation, { ...defaultPostingSettings, ...settings }, now)).toEqual(expected);
});
