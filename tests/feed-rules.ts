import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { elementsOf, readXml, textOf, type XmlElement } from '#tests/xml-reader.ts';

/**
 * The rules of the W3C feed validation service (validator.w3.org/feed/docs; each named by its message there) and of
 * jsonfeed.org/version/1.1, as far as a feed of ours can break them. Each function returns what is wrong, in words.
 */
type Faults = string[];

const isAddress = (text: string): boolean => /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text);
const isMimeType = (text: string): boolean => /^[a-z]+\/[a-z0-9.+-]+$/.test(text);
const isPositive = (text: string): boolean => /^[1-9]\d*$/.test(text);
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** RSS 2.0 as a validator reads it. `selfUrl` is where it was found. */
export function rssFaults(text: string, selfUrl: string): Faults {
  let root: XmlElement;
  try {
    root = readXml(text);
  } catch (error) {
    return [`SAXError: ${error instanceof Error ? error.message : String(error)}`];
  }
  const faults: Faults = [];
  const say = (rule: string, isBroken: boolean): void => void (isBroken && faults.push(rule));
  say('UndefinedElement: rss', root.name !== 'rss' || root.attributes.version !== '2.0');
  const [channel] = elementsOf(root, 'channel');
  if (!channel) return [...faults, 'MissingChannel'];
  say('BadCharacters', controls.test(text));
  faults.push(...onceEach(channel, ['title', 'link', 'description', 'language', 'lastBuildDate'], 'channel'));
  for (const name of ['title', 'link', 'description'])
    say(`MissingElement: ${name}`, valueOf(channel, name) === '');
  say('InvalidFullLink: channel', !isAddress(valueOf(channel, 'link')));
  say('InvalidLanguage', !/^[a-z]{2}(-[A-Z]{2})?$/.test(valueOf(channel, 'language')));
  const links = elementsOf(channel, 'atom:link').map(({ attributes }) => attributes);
  const self = links.filter(({ rel }) => rel === 'self');
  say('MissingAtomSelfLink', self.length !== 1);
  say('SelfDoesntMatchLocation', self[0]?.href !== selfUrl);
  say('MissingHub', !links.some(({ rel }) => rel === 'hub'));
  for (const { href = '' } of links) say(`InvalidFullLink: ${href}`, !isAddress(href));
  for (const element of elementsOf(channel, 'lastBuildDate')) faults.push(...dateFaults(textOf(element)));
  const items = elementsOf(channel, 'item');
  const guids = items.map((item) => valueOf(item, 'guid'));
  say('DuplicateItem: guid', new Set(guids).size !== guids.length);
  return [...faults, ...items.flatMap(itemFaults)];
}

const valueOf = (parent: XmlElement, name: string): string =>
  elementsOf(parent, name).map(textOf).join('').trim();

const onceEach = (parent: XmlElement, names: readonly string[], where: string): Faults =>
  names
    .filter((name) => elementsOf(parent, name).length > 1)
    .map((name) => `DuplicateElement: ${name} in ${where}`);

function itemFaults(item: XmlElement): Faults {
  const faults: Faults = [];
  const say = (rule: string, isBroken: boolean): void => void (isBroken && faults.push(rule));
  const guid = valueOf(item, 'guid');
  const single = [
    'title',
    'link',
    'description',
    'guid',
    'pubDate',
    'content:encoded',
    'enclosure',
    'dcterms:modified',
  ];
  faults.push(...onceEach(item, single, guid));
  say('MissingTitleOrDescription', valueOf(item, 'title') === '' && valueOf(item, 'description') === '');
  say('MissingGuid', guid === '');
  const isPermaLink = elementsOf(item, 'guid')[0]?.attributes.isPermaLink !== 'false';
  say(`InvalidPermalink: ${guid}`, isPermaLink && !isAddress(guid));
  say('InvalidFullLink: item', !isAddress(valueOf(item, 'link')));
  faults.push(...dateFaults(valueOf(item, 'pubDate')));
  const modified = elementsOf(item, 'dcterms:modified').map(textOf);
  say(
    'InvalidW3CDTFDate',
    modified.some((at) => !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at)),
  );
  for (const name of ['dc:creator', 'category'])
    say(
      `NotBlank: ${name}`,
      elementsOf(item, name).some((element) => textOf(element).trim() === ''),
    );
  for (const { attributes } of elementsOf(item, 'enclosure'))
    say(
      'Enclosure',
      !isAddress(attributes.url ?? '') ||
        !isPositive(attributes.length ?? '') ||
        !isMimeType(attributes.type ?? ''),
    );
  for (const { attributes } of elementsOf(item, 'media:content')) {
    const { url = '', type = '', medium = '', width = '1', height = '1' } = attributes;
    say(
      'InvalidMediaContent',
      !isAddress(url) || !isMimeType(type) || !isPositive(width) || !isPositive(height),
    );
    say('InvalidMedium', !['image', 'audio', 'video', 'document', 'executable'].includes(medium));
  }
  return [...faults, ...htmlFaults(valueOf(item, 'content:encoded'))];
}

/** RFC 822 with four digits a year, on the weekday that it says, and not in the future. */
function dateFaults(text: string): Faults {
  const isShaped = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(text);
  if (!isShaped || new Date(text).toUTCString() !== text) return [`InvalidRFC2822Date: ${text}`];
  return Date.parse(text) > Date.now() + 60_000 ? [`ImplausibleDate: ${text}`] : [];
}

const dangerous = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'form',
  'input',
  'meta',
  'link',
  'base',
  'svg',
]);
const addressed = new Set(['href', 'src', 'poster', 'cite']);

/** The content of an entry: whole addresses, nothing that runs or dresses, nothing that an HTML parser mends. */
function htmlFaults(html: string): Faults {
  const faults: Faults = [];
  const fragment = parseFragment(html, { onParseError: ({ code }) => void faults.push(`NotHtml: ${code}`) });
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      if (dangerous.has(child.tagName)) faults.push(`SecurityRisk: <${child.tagName}>`);
      for (const { name, value } of child.attrs) {
        if (name === 'style' || name.startsWith('on')) faults.push(`SecurityRisk: ${name}`);
        const given =
          name === 'srcset' ? value.split(',').map((one) => one.trim().split(' ')[0] ?? '') : [value];
        const isBad = (address: string): boolean => !isAddress(address) && !address.startsWith('mailto:');
        if ((addressed.has(name) || name === 'srcset') && given.some(isBad))
          faults.push(`ContainsRelRef: ${value}`);
      }
      visit(child);
    }
  };
  visit(fragment);
  return html === '' ? [...faults, 'MissingContent'] : faults;
}

type JsonItem = Record<'id' | 'url' | 'content_html' | 'date_published' | 'date_modified', string> & {
  image?: string;
  authors?: { name?: string; url?: string }[];
};

/** JSON Feed 1.1 as its description asks. */
export function jsonFeedFaults(text: string, selfUrl: string): Faults {
  const feed = JSON.parse(text) as Record<string, unknown> & {
    items: JsonItem[];
    hubs?: { type: string; url: string }[];
  };
  const faults: Faults = [];
  const say = (rule: string, isBroken: boolean): void => void (isBroken && faults.push(rule));
  say('version', feed.version !== 'https://jsonfeed.org/version/1.1');
  say('title', typeof feed.title !== 'string' || feed.title === '');
  say('feed_url', feed.feed_url !== selfUrl);
  say('home_page_url', !isAddress(String(feed.home_page_url)));
  say('hubs', !feed.hubs?.some(({ type, url }) => type === 'WebSub' && isAddress(url)));
  say('unique id', new Set(feed.items.map(({ id }) => id)).size !== feed.items.length);
  for (const item of feed.items) {
    say('id', typeof item.id !== 'string' || item.id === '');
    say('url', !isAddress(item.url));
    say('image', item.image !== undefined && !isAddress(item.image));
    for (const at of [item.date_published, item.date_modified])
      say(`RFC 3339: ${at}`, !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(at));
    for (const { name = '', url } of item.authors ?? []) say('author', name === '' || !isAddress(url ?? ''));
    faults.push(...htmlFaults(item.content_html));
  }
  return faults;
}
