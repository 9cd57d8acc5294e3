/** A language with the country where most speak it, as Open Graph and schema.org want it: "fr" → "fr-FR". */
export function localeOf(language: string): string {
  const { language: spoken, region } = new Intl.Locale(language).maximize();
  return region ? `${spoken}-${region}` : spoken;
}
