/** One file of ours: its path from the root, and its text without comments. */
export type HouseFile = { path: string; text: string; code: string };

/** A rule about places and names that neither an arrow nor the linter can hold. */
export type HouseRule = {
  name: string;
  /** Says what is wrong with the file, or null. */
  refuses: (file: HouseFile) => string | null;
};

export const toHouseFile = (path: string, text: string): HouseFile => ({
  path,
  text,
  code: text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1'),
});

/** Tables of data may be longer than code; each is named here. */
const tablesOfData: readonly string[] = [];
const longOnes = /\.fr\.ts$|^prisma\/(seed|migrations)\/|^prisma\/schema\.prisma$/;
const mostLines = 400;

const isCode = (path: string): boolean => /\.tsx?$/.test(path);
const isTest = (path: string): boolean => /^(tests|e2e)\/|\.test\.tsx?$/.test(path);
/** Code that draws public pages. */
const isSite = (path: string): boolean =>
  /^app\/\((site|secours)\)\/|^features\/[^/]+\/[^/]+\/site\/|\.site\.tsx$/.test(path);

const kebab = '[a-z0-9]+(?:-[a-z0-9]+)*';
const nextFolder = /^(\(.+\)|\[{1,2}.+\]{1,2}|\.well-known|[a-z]+(-[a-z]+)*\.(xml|txt|json|webmanifest))$/;
const endings = 'schema|policy|migrate|queries|store|island|job|site|desk|spec|fr';
const fileName = new RegExp(`^${kebab}(\\.(${endings}))?(\\.db)?(\\.test)?\\.tsx?$`);
const vagueName = /^(index|utils?|helpers?|common|misc)(\.|$)/;

/** Where a file with this ending stands. */
const places: Record<string, RegExp> = {
  schema: /^features\/[^/]+\/[^/]+\/[^/]+$/,
  policy: /^features\/[^/]+\/[^/]+\/[^/]+$/,
  migrate: /^features\/[^/]+\/[^/]+\/[^/]+$/,
  queries: /^(features\/[^/]+\/[^/]+\/data|server\/[^/]+)\//,
  store: /^(features\/[^/]+\/[^/]+\/data|server\/[^/]+)\//,
  job: /^features\/[^/]+\/[^/]+\/jobs\//,
  island: /^features\/[^/]+\/[^/]+\/site\//,
  site: /^features\/[^/]+\/[^/]+\/blocks\//,
  desk: /^features\/[^/]+\/[^/]+\/blocks\//,
  spec: /^e2e\//,
};

const mayBeClient =
  /^(features\/[^/]+\/[^/]+\/desk|components|app\/redaction|app\/\(compte\))\/|\.desk\.tsx$|^app\/global-error\.tsx$/;
const directive = (word: string): RegExp => new RegExp(`^\\s*['"]${word}['"]`, 'm');

const unless = (isFine: boolean, reason: string): string | null => (isFine ? null : reason);

export const houseRules: readonly HouseRule[] = [
  {
    name: 'folders and files are named in kebab-case, after their subject',
    refuses({ path }) {
      const names = path.split('/');
      const vague = names.find((name) => vagueName.test(name));
      if (vague) return `"${vague}" says nothing: name it by its subject`;
      const folder = names
        .slice(0, -1)
        .find((name) => !new RegExp(`^${kebab}$`).test(name) && !nextFolder.test(name));
      if (folder && !path.startsWith('prisma/migrations/')) return `the folder "${folder}" is not kebab-case`;
      const name = names.at(-1) ?? '';
      const isConfig = /\.config\.(js|mjs|ts)$|\.d\.ts$/.test(name);
      return unless(
        !isCode(path) || isConfig || fileName.test(name),
        `"${name}" has no ending that we know (${endings})`,
      );
    },
  },
  {
    name: 'an ending stands in its room',
    refuses({ path }) {
      const ending = /\.([a-z]+)(?:\.db)?(?:\.test)?\.tsx?$/.exec(path)?.[1] ?? '';
      const place = isCode(path) && !path.startsWith('tests/') ? places[ending] : undefined;
      return unless(!place || place.test(path), `.${ending} files stand in ${place?.source}`);
    },
  },
  {
    name: 'describePage is called in app/(site) only',
    refuses: ({ path, code }) =>
      unless(
        !/\bdescribePage\b/.test(code) || /^(app\/\(site\)|server\/page-cache)\//.test(path) || isTest(path),
        'a page states its facts itself; parts return what it must say',
      ),
  },
  {
    name: "'use server' stands in desk/actions.ts only",
    refuses: ({ path, text }) =>
      unless(
        !directive('use server').test(text) ||
          /^features\/[^/]+\/[^/]+\/desk\/actions\.ts$/.test(path) ||
          isTest(path),
        "readers' writes are API routes; the desk's stand in features/<wing>/<subject>/desk/actions.ts",
      ),
  },
  {
    name: "'use client' never reaches readers",
    refuses: ({ path, text }) =>
      unless(
        !directive('use client').test(text) || mayBeClient.test(path) || isTest(path),
        'public pages move by islands',
      ),
  },
  {
    name: 'nothing is cached behind the page cache',
    refuses: ({ path, text, code }) =>
      unless(
        isTest(path) ||
          !(
            /\b(revalidateTag|unstable_cache|cacheTag)\b/.test(code) ||
            directive('use cache(: \\w+)?').test(text)
          ),
        'stores purge through server/transaction/transaction.ts',
      ),
  },
  {
    name: 'no style attribute where the policy refuses it',
    refuses: ({ path, code }) =>
      unless(
        isTest(path) || !(isSite(path) || path.startsWith('components/')) || !/\sstyle=["'{]/.test(code),
        'style-src has no unsafe-inline: sizes by width and height, the rest by classes',
      ),
  },
  {
    name: 'public pages are drawn whole, and never read the clock',
    refuses({ path, code }) {
      if (!isSite(path) || isTest(path) || path.includes('.island.')) return null;
      if (path.endsWith('/loading.tsx') || /<Suspense\b/.test(code))
        return 'what waits stays hidden for ever without scripts';
      return unless(
        !/\bnew Date\(\)|\bDate\.now\(/.test(code),
        'a kept page outlives "now": use an island over an absolute time',
      );
    },
  },
  {
    name: 'no barrels: a name is imported from where it is made',
    refuses: ({ code }) =>
      unless(!/^export (type )?(\*|\{[^}]*\}) .*from /m.test(code), 'import from the file itself'),
  },
  {
    name: 'imports of ours start with #',
    refuses: ({ path, code }) =>
      unless(
        !isCode(path) || !/(from|import) ?\(?['"](\.\.\/|@\/)(?!.*\.css)/.test(code),
        'write #features/…, #lib/… with the extension',
      ),
  },
  {
    name: 'nothing is promised for later, nothing waits by the clock',
    refuses: ({ code, text }) =>
      unless(
        !/\b(TODO|FIXME)\b/.test(text) && !/waitForTimeout\(/.test(code),
        'do it, or write an issue; wait for a fact',
      ),
  },
  {
    name: `most files are under 150 lines, none over ${mostLines}`,
    refuses: ({ path, text }) =>
      unless(
        text.split('\n').length <= mostLines + 1 || longOnes.test(path) || tablesOfData.includes(path),
        'look for the second subject in it',
      ),
  },
];
