import { z } from 'zod';
import { defaultZone } from '#lib/site-zone.ts';
import { type TdmReservation, toTdmReservation } from '#lib/tdm-reservation.ts';
import { isTimeZone } from '#lib/time-zones.ts';

const line = z.string().trim().min(1).max(300);
const absentOrLine = line.nullable().default(null);
const lines = z.array(z.string().trim().min(1).max(300)).max(40).default([]);
const crawlers = z.enum(['allow', 'refuse']).default('allow');
/** An address of the newspaper's page elsewhere. */
const absentOrAddress = z
  .string()
  .trim()
  .max(300)
  .refine((text) => text.startsWith('https://') && URL.canParse(text))
  .nullable()
  .default(null);
/** What a search engine gives for its proof; the whole tag is taken as it is copied. */
const absentOrProof = z
  .string()
  .max(300)
  .overwrite((text) => /content\s*=\s*["']([^"']*)["']/.exec(text)?.[1] ?? text.trim())
  .regex(/^[\w-]{8,100}$/)
  .nullable()
  .default(null);

/**
 * What a newspaper says of itself. Every field has an honest default, so that an empty table already makes a
 * newspaper; what the law wants and nobody gave is null and shown as missing, never invented.
 */
export const newspaperSettingsSchema = z.object({
  name: line.default('Nouvelles du Monde'),
  tagline: line.default('Le journal qui prend le temps des faits'),
  description: line.default(
    'L’actualité en France et dans le monde : enquêtes, reportages, analyses et entretiens de notre rédaction.',
  ),
  /** On whose clock the newspaper is dated, planned and archived: an IANA name. */
  timeZone: z.string().refine(isTimeZone).default(defaultZone),
  publisher: z
    .object({
      name: absentOrLine,
      legalForm: absentOrLine,
      capital: absentOrLine,
      registration: absentOrLine,
      address: absentOrLine,
      phone: absentOrLine,
      publicationDirector: absentOrLine,
      editorInChief: absentOrLine,
      pressRegistration: absentOrLine,
      /** Loi 86-897, article 5: who represents the company in law, and its three main partners. */
      legalRepresentative: absentOrLine,
      /** One a line, with their share: those partners, and whoever may weigh on the newspaper (EMFA, article 6, 1, b). */
      owners: lines,
      /** Those whom directive (UE) 2015/849 calls so (EMFA, article 6, 1, c). */
      beneficialOwners: lines,
      /** What public bodies, and authorities of third countries, paid for advertising in a year (EMFA, article 6, 1, d). */
      publicAdvertising: absentOrLine,
    })
    .prefault({}),
  host: z.object({ name: absentOrLine, address: absentOrLine, phone: absentOrLine }).prefault({}),
  contacts: z
    .object({
      newsroom: absentOrLine,
      corrections: absentOrLine,
      privacy: absentOrLine,
      accessibility: absentOrLine,
      security: absentOrLine,
      /** Points of contact of the règlement (UE) 2022/2065: articles 11 (authorities) and 12 (readers). */
      authorities: absentOrLine,
      readers: absentOrLine,
    })
    .prefault({}),
  /** Its own accounts: addresses of pages, and the handle that X puts under a card (with its @). */
  social: z
    .object({
      facebook: absentOrAddress,
      instagram: absentOrAddress,
      linkedin: absentOrAddress,
      youtube: absentOrAddress,
      bluesky: absentOrAddress,
      mastodon: absentOrAddress,
      x: z
        .string()
        .trim()
        .regex(/^@?\w{1,15}$/)
        .overwrite((handle) => (handle.startsWith('@') ? handle : `@${handle}`))
        .nullable()
        .default(null),
    })
    .prefault({}),
  /** Proofs that search engines ask for in the head: Search Console, Bing Webmaster Tools. */
  verification: z.object({ google: absentOrProof, bing: absentOrProof }).prefault({}),
  /** `refuse`: not public yet. Crawlers are asked to keep out (robots.txt), and to keep no page that they see anyway. */
  robots: z.enum(['index', 'refuse']).default('index'),
  /** Crawlers that gather texts to train models (lib/ai-crawlers.ts names them). */
  aiCrawlers: crawlers,
  /** Those that fill an index from which a machine answers. */
  aiAnswers: crawlers,
  /** Those that read a page because somebody asked a machine about it. */
  aiVisits: crawlers,
  /** Text and data mining: the one switch of tdmrep.json, headers and `<meta>` (docs/adr/0036-feeds-and-sitemaps.md). */
  tdmReservation: z.enum(['open', 'reserved']).default('open'),
  /** Where its conditions are told, if anywhere. */
  tdmPolicy: z
    .url({ protocol: /^https$/ })
    .max(300)
    .nullable()
    .default(null),
  /** Who must have a second factor besides those who lead and administer. */
  secondFactor: z.enum(['leaders', 'staff']).default('leaders'),
  /** The audit of accessibility that stands; without one the newspaper declares no conformity (accessibility.ts). */
  accessibilityAudit: z
    .object({
      date: z.iso.date().nullable().default(null),
      auditor: absentOrLine,
      /** Share of the criteria that are met, in percent, as it is written in French: « 87,5 ». */
      rate: z
        .string()
        .regex(/^(?:100(?:[.,]0{1,2})?|\d{1,2}(?:[.,]\d{1,2})?)\s?%?$/)
        .nullable()
        .default(null),
      failures: lines,
      /** What the law leaves out, and what would be a disproportionate burden. */
      exemptions: lines,
    })
    .prefault({}),
});

export type NewspaperSettings = z.infer<typeof newspaperSettingsSchema>;

/** What the newspaper reserves of text and data mining. */
export const tdmReservationOf = ({ tdmReservation, tdmPolicy }: NewspaperSettings): TdmReservation =>
  toTdmReservation(tdmReservation, tdmPolicy);

/** The settings of a newspaper that gave none. */
export const defaultNewspaperSettings: NewspaperSettings = newspaperSettingsSchema.parse({});
