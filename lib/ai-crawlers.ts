/** What a machine reads for: to make models, to answer from an index of its own, or because somebody asked it to. */
export type AiPurpose = 'training' | 'answers' | 'visits';

/**
 * Crawlers and tokens of artificial intelligence by what they read for, with who sends them, as their makers publish
 * them (November 2026). A name stands under one purpose alone; where a maker gives one name for several, under the
 * widest.
 */
export const aiCrawlers: Readonly<Record<AiPurpose, readonly { name: string; maker: string }[]>> = {
  training: [
    { name: 'GPTBot', maker: 'OpenAI' },
    { name: 'ClaudeBot', maker: 'Anthropic' },
    { name: 'Google-Extended', maker: 'Google' },
    { name: 'Applebot-Extended', maker: 'Apple' },
    { name: 'meta-externalagent', maker: 'Meta' },
    { name: 'Amazonbot', maker: 'Amazon' },
    { name: 'Bytespider', maker: 'ByteDance' },
    { name: 'CCBot', maker: 'Common Crawl' },
    { name: 'cohere-training-data-crawler', maker: 'Cohere' },
    { name: 'Diffbot', maker: 'Diffbot' },
  ],
  answers: [
    { name: 'OAI-SearchBot', maker: 'OpenAI' },
    { name: 'Claude-SearchBot', maker: 'Anthropic' },
    { name: 'PerplexityBot', maker: 'Perplexity' },
    { name: 'meta-webindexer', maker: 'Meta' },
    { name: 'Amzn-SearchBot', maker: 'Amazon' },
    { name: 'DuckAssistBot', maker: 'DuckDuckGo' },
  ],
  visits: [
    { name: 'ChatGPT-User', maker: 'OpenAI' },
    { name: 'Claude-User', maker: 'Anthropic' },
    { name: 'Perplexity-User', maker: 'Perplexity' },
    { name: 'MistralAI-User', maker: 'Mistral AI' },
    { name: 'meta-externalfetcher', maker: 'Meta' },
    { name: 'Amzn-User', maker: 'Amazon' },
  ],
};

/** « GPTBot (OpenAI), ClaudeBot (Anthropic) »: for whoever decides about them. */
export const namedCrawlers = (purpose: AiPurpose): string =>
  aiCrawlers[purpose].map(({ name, maker }) => `${name} (${maker})`).join(', ');
