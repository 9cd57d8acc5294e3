const { readdirSync, readFileSync, statSync } = require('node:fs');
const { join, relative } = require('node:path');

/**
 * The wings in their order, each with its subjects: a wing imports itself and those above it (ADR 46). Beside a
 * subject stand the subjects that it may import; acyclic, and a new one is an ADR.
 */
const wings = {
  house: {
    accounts: ['house/retention'],
    notices: [],
    redirects: [],
    retention: [],
    settings: [],
  },
  newsroom: {
    sharing: [],
    media: [],
    body: ['newsroom/media', 'newsroom/sharing'],
    taxonomy: [],
    articles: ['newsroom/body', 'newsroom/media'],
    reading: [
      'newsroom/articles',
      'newsroom/body',
      'newsroom/media',
      'newsroom/sharing',
      'newsroom/taxonomy',
    ],
    publishing: [
      'house/notices',
      'newsroom/articles',
      'newsroom/body',
      'newsroom/media',
      'newsroom/taxonomy',
    ],
    writing: [
      'house/notices',
      'newsroom/articles',
      'newsroom/body',
      'newsroom/media',
      'newsroom/publishing',
      'newsroom/reading',
      'newsroom/sharing',
      'newsroom/taxonomy',
    ],
    front: ['newsroom/body', 'newsroom/media', 'newsroom/reading', 'newsroom/taxonomy', 'newsroom/writing'],
    review: ['house/notices', 'newsroom/articles', 'newsroom/writing'],
    related: [
      'newsroom/articles',
      'newsroom/body',
      'newsroom/reading',
      'newsroom/taxonomy',
      'newsroom/writing',
    ],
    requests: ['newsroom/articles', 'newsroom/publishing', 'newsroom/reading', 'newsroom/writing'],
  },
  readers: {
    'spam-filter': [],
    comments: ['house/retention', 'newsroom/articles', 'newsroom/reading', 'readers/spam-filter'],
    moderation: ['readers/comments', 'readers/spam-filter'],
    reports: ['readers/comments', 'readers/moderation'],
    search: ['newsroom/articles', 'newsroom/reading', 'newsroom/writing'],
    audience: ['house/retention', 'newsroom/articles', 'newsroom/reading', 'newsroom/sharing'],
    consent: ['house/retention'],
  },
  reach: {
    syndication: [
      'house/settings',
      'newsroom/articles',
      'newsroom/body',
      'newsroom/media',
      'newsroom/reading',
      'newsroom/sharing',
      'newsroom/taxonomy',
      'readers/comments',
    ],
    distribution: [
      'house/settings',
      'newsroom/publishing',
      'newsroom/reading',
      'newsroom/taxonomy',
      'reach/syndication',
    ],
  },
  ads: {
    campaigns: ['newsroom/body', 'newsroom/media'],
    reporting: ['ads/campaigns'],
    delivery: [
      'ads/campaigns',
      'ads/reporting',
      'house/retention',
      'newsroom/body',
      'newsroom/media',
      'newsroom/reading',
    ],
  },
  office: {
    audit: [],
    rights: [
      'ads/campaigns',
      'house/accounts',
      'house/redirects',
      'house/retention',
      'house/settings',
      'newsroom/articles',
      'newsroom/front',
      'newsroom/media',
      'newsroom/taxonomy',
      'office/audit',
      'reach/distribution',
      'readers/audience',
      'readers/comments',
      'readers/consent',
    ],
    'personal-data': ['house/accounts', 'house/retention', 'office/audit', 'readers/comments'],
    transfer: [
      'newsroom/articles',
      'newsroom/body',
      'newsroom/media',
      'newsroom/taxonomy',
      'readers/comments',
      'house/accounts',
    ],
  },
};

/** Imports from a wing to one below it that are allowed: none. */
const wingExceptions = [];

/** Subjects that hold one aggregate between them: the first may use the second's stores, in one transaction. */
const sharedStores = [
  ['newsroom/publishing', 'newsroom/articles'],
  ['newsroom/writing', 'newsroom/articles'],
  ['readers/comments', 'readers/spam-filter'],
  ['readers/moderation', 'readers/comments'],
  ['readers/moderation', 'readers/spam-filter'],
  ['readers/reports', 'readers/comments'],
];

const allowed = Object.fromEntries(
  Object.entries(wings).flatMap(([wing, subjects]) =>
    Object.entries(subjects).map(([subject, others]) => [`${wing}/${subject}`, others]),
  ),
);

/** Tests stand beside what they test and reach where it may not. */
const tests = ['^(tests|e2e|bench)/', '\\.test\\.tsx?$'];
const framework =
  '(^|/)node_modules/(next|next-auth|react|react-dom|server-only)/|^(next|react|react-dom|server-only)(/|$)';
const prismaPackages = '(^|/)node_modules/(@prisma/|prisma/|\\.prisma/|pg/)|^(@prisma/|pg$)';
const ours =
  '^(app|bench|components|e2e|features|messages|prisma|scripts|server|tests|worker)/|^(server|proxy)\\.ts$';
const desk = '^features/[^/]+/[^/]+/desk/|\\.desk\\.tsx?$';
const words =
  '^features/[^/]+/[^/]+/[^/]+\\.tsx?$|^features/readers/spam-filter/(model|genres)/|^features/newsroom/body/blocks/[^/]+/[^/.]+\\.ts$';
const drawing =
  '^components/|^features/[^/]+/[^/]+/(data|use-cases|site|desk|jobs|http)/|\\.(site|desk)\\.tsx?$|\\.tsx$';

const rule = (name, comment, arrow) => ({ name, comment, severity: 'error', ...arrow });

/** The arrows of ARCHITECTURE.md, section 2, for the tree that stands in `base`. */
function rulesFor(base) {
  return [
    rule('no-cycles', 'Nowhere, types included.', { from: {}, to: { circular: true } }),
    rule('lib-is-pure', 'lib/ imports nothing of ours, nor next, react, prisma.', {
      from: { path: '^lib/', pathNot: tests },
      to: { path: [ours, framework, prismaPackages] },
    }),
    rule('server-knows-no-subject', 'Infrastructure does not know the newspaper.', {
      from: { path: '^server/', pathNot: tests },
      to: { path: '^(features|components|app|worker)/' },
    }),
    rule('components-know-no-subject', 'The kit does not know the newspaper, nor where things come from.', {
      from: { path: '^components/', pathNot: tests },
      to: { path: '^(features|server|app|worker)/' },
    }),
    rule('entry-points-are-leaves', 'app/ and worker/ compose; nobody imports them.', {
      from: { pathNot: ['^app/', ...tests] },
      to: { path: '^app/' },
    }),
    rule('entry-points-are-leaves', 'app/ and worker/ compose; nobody imports them.', {
      from: { pathNot: ['^worker/', ...tests] },
      to: { path: '^worker/' },
    }),
    rule(
      'words-are-pure',
      "A subject's words, schemas, policies, steps and block definitions: no server, framework, data or drawing.",
      {
        from: { path: words, pathNot: [...tests, '\\.(site|desk)\\.tsx$'] },
        to: { path: ['^(server|app|worker)/', framework, prismaPackages, drawing] },
      },
    ),
    rule('rules-know-no-framework', 'Use cases and jobs run in the web process and in the worker alike.', {
      from: { path: '^features/[^/]+/[^/]+/(use-cases|jobs)/', pathNot: tests },
      to: { path: framework },
    }),
    rule(
      'prisma-only-in-data',
      'Only features/*/data, server, prisma, tests, scripts and bench touch the database.',
      {
        from: {
          pathNot: [
            '^features/[^/]+/[^/]+/data/',
            '^(server|prisma|scripts)/',
            '^prisma\\.config\\.ts$',
            '^(server|worker/main)\\.ts$',
            ...tests,
          ],
        },
        to: { path: ['^server/db/', prismaPackages] },
      },
    ),
    ...Object.keys(allowed).map((subject) =>
      rule('neighbours-use-the-door', 'Across subjects never a job, and a store only as sharedStores says.', {
        from: { path: `^features/${subject}/`, pathNot: tests },
        to: {
          path: '^features/[^/]+/[^/]+/(data/[^/]+\\.store\\.ts$|jobs/)',
          pathNot: [
            `^features/${subject}/`,
            ...sharedStores
              .filter(([from]) => from === subject)
              .map(([, to]) => `^features/${to}/data/[^/]+\\.store\\.ts$`),
          ],
        },
      }),
    ),
    rule(
      'sealed-stays-sealed',
      'What is under seal is opened by one use case, which writes it in the journal.',
      {
        from: {
          path: '.',
          pathNot: ['^features/house/retention/use-cases/open-sealed\\.ts$', ...tests],
        },
        to: { path: '^features/house/retention/data/sealed-record\\.queries\\.ts$' },
      },
    ),
    rule('sealed-stays-sealed', 'The lock is for the two files that keep and open the records.', {
      from: { path: '.', pathNot: ['^features/house/retention/data/sealed-record\\.', ...tests] },
      to: { path: '^features/house/retention/data/sealed-lock\\.ts$' },
    }),
    rule('entry-points-skip-stores', 'Pages and the worker go through queries and use cases.', {
      from: { path: '^(app|worker)/|^(server|proxy)\\.ts$', pathNot: tests },
      to: { path: '\\.store\\.ts$' },
    }),
    rule('desk-serves-the-desk', "The reader's bundle never meets the editor.", {
      from: { pathNot: ['^app/redaction/', desk, ...tests] },
      to: { path: desk },
    }),
    rule(
      'readers-get-no-framework',
      "Nothing that a public page reaches has 'use client', Suspense or a loading.tsx.",
      {
        from: { path: '^app/\\((site|secours)\\)/', pathNot: tests },
        to: { path: anyOf(clientFiles(base)), reachable: true },
      },
    ),
    rule(
      'readers-get-no-framework',
      "An island imports only lib/, subjects' words and its own subject's islands.",
      {
        from: { path: '^features/([^/]+/[^/]+)/.*\\.island\\.ts$' },
        to: {
          pathNot: ['^lib/', '^features/[^/]+/[^/]+/[^/]+\\.ts$', '^features/$1/site/[^/]+\\.island\\.ts$'],
        },
      },
    ),
    rule('worker-reaches-no-tsx', 'Plain Node runs the worker and server.ts: no .tsx, no server-only.', {
      from: { path: '^worker/|^server\\.ts$', pathNot: tests },
      to: { path: '\\.tsx$|(^|/)node_modules/server-only/|^server-only$', reachable: true },
    }),
    ...Object.keys(wings)
      .map((wing, position, order) =>
        rule('wings-in-one-order', `${wing} imports itself and the wings above it.`, {
          from: { path: `^features/${wing}/`, pathNot: tests },
          to: {
            path: order.slice(position + 1).map((below) => `^features/${below}/`),
            pathNot: wingExceptions,
          },
        }),
      )
      .slice(0, -1),
    rule('messages-know-no-subject', 'Words that all share import no subject.', {
      from: { path: '^messages/', pathNot: tests },
      to: { path: '^(features|app|server|worker|components)/' },
    }),
    ...Object.entries(allowed).map(([subject, others]) =>
      rule(
        `${subject.replace('/', '-')}-imports-only-as-declared`,
        `${subject} may import ${others.join(', ') || 'nobody'}; a new allowed dependency is an ADR.`,
        {
          from: { path: `^features/${subject}/`, pathNot: tests },
          to: { path: '^features/', pathNot: [subject, ...others].map((name) => `^features/${name}/`) },
        },
      ),
    ),
  ];
}

const isClientText = (text) =>
  /^(\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)*['"]use client['"]/.test(text) || /<Suspense\b/.test(text);

/** Files of ours that would bring the framework to a reader's page: found by reading them. */
function clientFiles(base) {
  const found = [];
  const visit = (folder) => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) visit(path);
      else if (name === 'loading.tsx' || (/\.tsx?$/.test(name) && isClientText(readFileSync(path, 'utf8'))))
        found.push(relative(base, path).replaceAll('\\', '/'));
    }
  };
  for (const folder of ['app', 'components', 'features', 'lib', 'server']) {
    const path = join(base, folder);
    if (statSync(path, { throwIfNoEntry: false })) visit(path);
  }
  return found;
}

const escaped = (path) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern for exactly these files; one that matches nothing when there are none. */
const anyOf = (paths) => (paths.length === 0 ? '^$' : `^(${paths.map(escaped).join('|')})$`);

module.exports = { allowed, rulesFor, wingExceptions, wings };
