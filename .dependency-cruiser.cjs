const { rulesFor } = require('./tests/boundaries/house-rules.cjs');

/** Which way the house leans: the rules and the table of leans stand in tests/boundaries/house-rules.cjs. */
module.exports = {
  forbidden: rulesFor(__dirname),
  options: {
    parser: 'swc',
    doNotFollow: { path: ['node_modules', '^server/db/generated/'] },
    exclude: { path: ['^\\.next', '^\\.build', '^\\.data', '^tests/boundaries/fixtures', '^public/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
