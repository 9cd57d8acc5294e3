const { readdirSync, readFileSync, statSync } = require('node:fs');
const { join, relative } = require('node:path');

/** Which subject may lean on which. Acyclic; a new edge is an ADR. Every folder of features/ has its line. */
const leans = {
  accounts: ['retention'],
  ads: ['accounts', 'articles', 'body', 'consent', 'media', 'retention', 'taxonomy'],
  articles: ['body', 'media', 'taxonomy', 'accounts'],
  audience: ['articles', 'retention'],
  audit: ['accounts'],
  body: ['media'],
  comments: ['articles', 'accounts', 'retention'],
  consent: ['retention'],
  distribution: ['articles', 'settings', 'syndication', 'taxonomy'],
  front: ['articles', 'taxonomy', 'media'],
  media: [],
  notices: ['accounts'],
  'personal-data': ['accounts', 'comments', 'retention'],
  redirects: [],
  related: ['articles', 'taxonomy', 'body'],
  requests: ['articles', 'accounts', 'taxonomy'],
  retention: [],
  review: ['articles', 'accounts', 'taxonomy'],
  rights: [
    'accounts',
    'ads',
    'articles',
    'audience',
    'audit',
    'comments',
    'consent',
    'distribution',
    'front',
    'media',
    'redirects',
    'retention',
    'settings',
    'taxonomy',
  ],
  search: ['articles', 'taxonomy'],
  settings: [],
  syndication: ['articles', 'body', 'taxonomy', 'media', 'comments', 'settings'],
  taxonomy: [],
  transfer: ['articles', 'body', 'media', 'taxonomy', 'comments', 'accounts'],
};

/** Tests stand beside what they test and reach where it may not. */
const tests = ['^(tests|e2e|bench)/', '\\.test\\.tsx?$'];
const framework =
  '(^|/)node_modules/(next|next-auth|react|react-dom|server-only)/|^(next|react|react-dom|server-only)(/|$)';
const prismaPackages = '(^|/)node_modules/(@prisma/|prisma/|\\.prisma/|pg/)|^(@prisma/|pg$)';
const ours =
  '^(app|bench|components|e2e|features|messages|prisma|scripts|server|tests|worker)/|^(server|proxy)\\.ts$';
const desk = '^features/[^/]+/desk/|\\.desk\\.tsx?$';
const words =
  '^features/[^/]+/[^/]+\\.tsx?$|^features/[^/]+/moderation/|^features/body/blocks/[^/]+/[^/.]+\\.ts$';
const drawing =
  '^components/|^features/[^/]+/(data|use-cases|site|desk|jobs)/|\\.(site|desk)\\.tsx?$|\\.tsx$';

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
      from: { path: '^features/[^/]+/(use-cases|jobs)/', pathNot: tests },
      to: { path: framework },
    }),
    rule(
      'prisma-only-in-data',
      'Only features/*/data, server, prisma, tests, scripts and bench touch the database.',
      {
        from: {
          pathNot: [
            '^features/[^/]+/data/',
            '^(server|prisma|scripts)/',
            '^prisma\\.config\\.ts$',
            '^(server|worker/main)\\.ts$',
            ...tests,
          ],
        },
        to: { path: ['^server/db/', prismaPackages] },
      },
    ),
    rule('neighbours-use-the-door', 'Across subjects never a store, never a job.', {
      from: { path: '^features/([^/]+)/', pathNot: tests },
      to: { path: '^features/[^/]+/(data/[^/]+\\.store\\.ts$|jobs/)', pathNot: '^features/$1/' },
    }),
    rule(
      'sealed-stays-sealed',
      'What is under seal is opened by one use case, which writes it in the journal.',
      {
        from: {
          path: '.',
          pathNot: ['^features/retention/use-cases/open-sealed\\.ts$', ...tests],
        },
        to: { path: '^features/retention/data/sealed-record\\.queries\\.ts$' },
      },
    ),
    rule('sealed-stays-sealed', 'The lock is for the two files that keep and open the records.', {
      from: { path: '.', pathNot: ['^features/retention/data/sealed-record\\.', ...tests] },
      to: { path: '^features/retention/data/sealed-lock\\.ts$' },
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
    rule('readers-get-no-framework', "An island imports only lib/ and its own subject's words and islands.", {
      from: { path: '^features/([^/]+)/.*\\.island\\.ts$' },
      to: { pathNot: ['^lib/', '^features/$1/[^/]+\\.ts$', '^features/$1/site/[^/]+\\.island\\.ts$'] },
    }),
    rule('worker-reaches-no-tsx', 'Plain Node runs the worker and server.ts: no .tsx, no server-only.', {
      from: { path: '^worker/|^server\\.ts$', pathNot: tests },
      to: { path: '\\.tsx$|(^|/)node_modules/server-only/|^server-only$', reachable: true },
    }),
    ...Object.entries(leans).map(([subject, others]) =>
      rule(
        `${subject}-leans-only-as-declared`,
        `${subject} may lean on ${others.join(', ') || 'nobody'}; a new lean is an ADR.`,
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

module.exports = { leans, rulesFor };
