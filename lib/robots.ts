/**
 * Programs that say what they are. Robots are told by this string alone: a browser that a program steers says so in it
 * unless it is made to lie, and who lies is bounded by the limits of an address.
 */
const robots = [
  // Nearly every robot names itself by one of these; « Cubot » makes telephones.
  /(?<!cu)bot(?:\b|[_-])|crawl|spider|slurp|scrap/i,
  // Browsers without a screen, and tools that measure pages.
  /headless|phantomjs|lighthouse|pagespeed|gtmetrix|webpagetest|\bptst\/|selenium|puppeteer|playwright/i,
  // Previews of links, and readers of pages on somebody's behalf.
  /facebookcatalog|meta-external|skypeuripreview|embedly|iframely|bitlypreview|google-|mediapartners|feedfetcher|apis-google|google web preview|yandex(?:images|media|metrika|favicons)/i,
  // Watchers, archives, feeds, searches for holes.
  /monitor|uptime|pingdom|statuscake|site24x7|newrelic|datadog|archive|heritrix|feedly|feedburner|newsblur|inoreader|validator|checker|nikto|zgrab|masscan|nuclei|censys|screaming frog/i,
  // Machines that read for models.
  /gptbot|chatgpt-user|openai|oai-|anthropic|claude-|perplexity|cohere-ai|bytespider|diffbot/i,
];

/** Every browser names itself like this; what says less is a program (curl, a library, the preview of a link). */
const browser = /^(?:Mozilla|Opera)\/\d/;

/** True for what only programs send as their `User-Agent`; also for none at all. */
export const isRobot = (userAgent: string | undefined): boolean =>
  userAgent === undefined || !browser.test(userAgent) || robots.some((pattern) => pattern.test(userAgent));
