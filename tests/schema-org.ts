/**
 * The part of schema.org (release 29, https://schema.org/docs/developers.html) that our pages use: for each type its
 * parents, and the properties that it adds with the types that it expects. Whatever stands in our data and not here
 * is a fault. Two rules of practice: search engines take plain numbers for a picture's size, where schema.org writes
 * Distance; and an address stands for any thing that has a page.
 */
type Type = { parents: string[]; properties: Record<string, string[]> };

const policy = ['CreativeWork'];

const types: Readonly<Record<string, Type>> = {
  Thing: {
    parents: [],
    properties: {
      name: ['Text'],
      description: ['Text'],
      url: ['URL'],
      image: ['ImageObject'],
      sameAs: ['URL'],
      mainEntityOfPage: ['CreativeWork'],
    },
  },
  CreativeWork: {
    parents: ['Thing'],
    properties: {
      author: ['Organization', 'Person'],
      citation: ['CreativeWork', 'Text'],
      comment: ['Comment'],
      commentCount: ['Integer'],
      copyrightNotice: ['Text'],
      correction: ['CorrectionComment', 'Text'],
      creator: ['Organization', 'Person'],
      creditText: ['Text'],
      dateCreated: ['DateTime'],
      dateModified: ['DateTime'],
      datePublished: ['DateTime'],
      digitalSourceType: ['IPTCDigitalSourceEnumeration'],
      headline: ['Text'],
      inLanguage: ['Text'],
      isAccessibleForFree: ['Boolean'],
      isPartOf: ['CreativeWork'],
      keywords: ['Text'],
      license: ['CreativeWork'],
      mainEntity: ['Thing'],
      publisher: ['Organization', 'Person'],
      sponsor: ['Organization', 'Person'],
      text: ['Text'],
    },
  },
  Article: {
    parents: ['CreativeWork'],
    properties: { articleSection: ['Text'], backstory: ['CreativeWork', 'Text'], wordCount: ['Integer'] },
  },
  AdvertiserContentArticle: { parents: ['Article'], properties: {} },
  NewsArticle: { parents: ['Article'], properties: { dateline: ['Text'] } },
  AnalysisNewsArticle: { parents: ['NewsArticle'], properties: {} },
  BackgroundNewsArticle: { parents: ['NewsArticle'], properties: {} },
  OpinionNewsArticle: { parents: ['NewsArticle'], properties: {} },
  ReportageNewsArticle: { parents: ['NewsArticle'], properties: {} },
  ReviewNewsArticle: { parents: ['NewsArticle'], properties: {} },
  Comment: { parents: ['CreativeWork'], properties: { upvoteCount: ['Integer'] } },
  CorrectionComment: { parents: ['Comment'], properties: {} },
  ImageObject: {
    parents: ['CreativeWork'],
    properties: { caption: ['Text'], contentUrl: ['URL'], height: ['Integer'], width: ['Integer'] },
  },
  WebSite: { parents: ['CreativeWork'], properties: {} },
  WebPage: { parents: ['CreativeWork'], properties: {} },
  AboutPage: { parents: ['WebPage'], properties: {} },
  CollectionPage: { parents: ['WebPage'], properties: {} },
  ProfilePage: { parents: ['WebPage'], properties: {} },
  ItemList: { parents: ['Thing'], properties: { itemListElement: ['ListItem'] } },
  BreadcrumbList: { parents: ['ItemList'], properties: {} },
  ListItem: { parents: ['Thing'], properties: { item: ['Thing'], position: ['Integer'] } },
  Person: {
    parents: ['Thing'],
    properties: { jobTitle: ['Text'], worksFor: ['Organization'] },
  },
  Organization: {
    parents: ['Thing'],
    properties: {
      correctionsPolicy: policy,
      ethicsPolicy: policy,
      legalName: ['Text'],
      logo: ['ImageObject'],
      ownershipFundingInfo: ['AboutPage', 'CreativeWork'],
      publishingPrinciples: policy,
      unnamedSourcesPolicy: policy,
    },
  },
  NewsMediaOrganization: {
    parents: ['Organization'],
    properties: { masthead: policy, verificationFactCheckingPolicy: policy },
  },
};

const digitalSources =
  /^https:\/\/schema\.org\/(?:DigitalCapture|NegativeFilm|PositiveFilm|Print|MinorHumanEdits|DigitalArt|DataDrivenMedia|CompositeCapture|AlgorithmicallyEnhanced|CompositeWithTrainedAlgorithmicMedia|TrainedAlgorithmicMedia)DigitalSource$/;

/** What a value may be when it is no thing of its own. */
const plain: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value !== '',
  URL: (value) => typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && URL.canParse(value),
  DateTime: (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value),
  Integer: (value) => Number.isInteger(value) && Number(value) >= 0,
  Boolean: (value) => typeof value === 'boolean',
  IPTCDigitalSourceEnumeration: (value) => typeof value === 'string' && digitalSources.test(value),
};

const lineOf = (type: string): string[] => [type, ...(types[type]?.parents ?? []).flatMap(lineOf)];

const expectedBy = (names: readonly string[], property: string): string[] =>
  names.flatMap(lineOf).flatMap((type) => types[type]?.properties[property] ?? []);

const namesOf = (thing: object): string[] => {
  const found = (thing as { '@type'?: unknown })['@type'];
  return (Array.isArray(found) ? found : [found]).filter((name) => typeof name === 'string');
};

/** What schema.org would not take of a thing, as sentences with the place; empty when all of it is right. */
export function faultsOfThing(thing: object, place = ''): string[] {
  const names = namesOf(thing);
  const here = `${place}${names.join('+') || 'thing'}`;
  const unknown = names.filter((name) => !types[name]);
  if (names.length === 0 || unknown.length > 0) return [`${here}: no type of ours (${unknown.join(', ')})`];
  return Object.entries(thing)
    .filter(([property]) => !property.startsWith('@'))
    .flatMap(([property, value]) => {
      const expected = expectedBy(names, property);
      if (expected.length === 0) return [`${here}.${property}: no property of its type`];
      const values: unknown[] = Array.isArray(value) ? value : [value];
      return values.flatMap((one) => faultsOfValue(one, expected, `${here}.${property}`));
    });
}

function faultsOfValue(value: unknown, expected: readonly string[], place: string): string[] {
  if (typeof value === 'object' && value !== null) {
    const line = namesOf(value).flatMap(lineOf);
    const fits = expected.some((type) => line.includes(type));
    return [
      ...(fits ? [] : [`${place}: wants ${expected.join(' or ')}`]),
      ...faultsOfThing(value, `${place} > `),
    ];
  }
  const isAddressOfThing = expected.some((type) => types[type]) && plain.URL?.(value) === true;
  if (isAddressOfThing || expected.some((type) => plain[type]?.(value))) return [];
  return [`${place}: ${JSON.stringify(value)} is no ${expected.join(', nor ')}`];
}

/** What Google asks for or recommends, by type; the sources are pages under https://developers.google.com/search/docs. */
const googleFields: Readonly<Record<string, { fields: string[]; source: string }>> = {
  NewsArticle: {
    fields: ['headline', 'image', 'datePublished', 'dateModified', 'author'],
    source: 'appearance/structured-data/article#structured-data-type-definitions',
  },
  /** As an author of an article. */
  Person: {
    fields: ['name', 'url'],
    source: 'appearance/structured-data/article#author-bp',
  },
  BreadcrumbList: {
    fields: ['itemListElement'],
    source: 'appearance/structured-data/breadcrumb#structured-data-type-definitions',
  },
  ListItem: {
    fields: ['position', 'name'],
    source: 'appearance/structured-data/breadcrumb#list-item',
  },
  ProfilePage: {
    fields: ['mainEntity'],
    source: 'appearance/structured-data/profile-page#structured-data-type-definitions',
  },
  WebSite: {
    fields: ['name', 'url'],
    source: 'appearance/site-names#website',
  },
  NewsMediaOrganization: {
    fields: ['name', 'url'],
    source: 'appearance/structured-data/organization#structured-data-type-definitions',
  },
  ImageObject: {
    fields: ['contentUrl'],
    source: 'appearance/structured-data/image-license-metadata#structured-data-type-definitions',
  },
};

/** Fields of Google's that are not there, of a thing and everything in it. */
export function missingForGoogle(thing: object): string[] {
  const names = namesOf(thing);
  // The person who took a picture is named by whoever sent it, and has no page with us.
  const own = names.flatMap((name) => googleFields[name]?.fields.map((field) => `${name}.${field}`) ?? []);
  const missing = own.filter((field) => !Object.hasOwn(thing, field.split('.')[1] ?? ''));
  const inner = Object.entries(thing)
    .filter(([property]) => property !== 'creator' && property !== 'comment')
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]) as unknown[])
    .flatMap((value) => (typeof value === 'object' && value !== null ? missingForGoogle(value) : []));
  return [...missing, ...inner];
}
