import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

// Few rules, typed: each one here is a fault that a reader misses and that costs money.

const pure = 'a pure folder: same input, same output'

const impureGlobals = [
  'process',
  'console',
  'fetch',
  'performance',
  'crypto',
  'require',
  'setImmediate',
  'XMLHttpRequest',
].map((name) => ({ name, message: `Not in ${pure}.` }))

const timers = ['setTimeout', 'setInterval', 'queueMicrotask'].map((name) => ({
  name,
  message: `Not in ${pure}.`,
}))

const floatSyntax = [
  {
    selector: 'CallExpression[callee.name="parseFloat"]',
    message: 'Amounts, quantities and rates are Amount, never a float.',
  },
  {
    selector: 'MemberExpression[property.name=/^(parseFloat|toFixed|toPrecision)$/]',
    message: 'Amounts, quantities and rates are Amount, never a float.',
  },
]

const clockSyntax = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time is passed in.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Time is passed in.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Time is passed in.' },
]

const randomSyntax = [
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Randomness is passed in.',
  },
]

const everywhereSyntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'TSEnumDeclaration', message: 'A closed set is an `as const` object.' },
]

export default defineConfig(
  globalIgnores(['node_modules', '.facteur', 'dist', 'coverage', 'test/fixtures']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.base],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'preserve-caught-error': 'error',
      'no-empty': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      'max-lines-per-function': ['error', { max: 70 }],
      'no-restricted-syntax': ['error', ...everywhereSyntax],
    },
  },
  {
    files: ['schemas/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals, ...timers],
      'no-restricted-syntax': [
        'error',
        ...everywhereSyntax,
        ...floatSyntax,
        ...clockSyntax,
        ...randomSyntax,
      ],
    },
  },
  {
    // Temporal's sandbox makes the clock, the timers and Math.random repeatable; the rest is not.
    files: ['workflows/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-syntax': ['error', ...everywhereSyntax, ...floatSyntax],
    },
  },
  {
    files: ['services/**/*.ts'],
    ignores: ['services/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    // A suite is one long function by nature; its file still has a limit.
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  { files: ['vitest.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: {
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      'no-unused-vars': 'error',
    },
  },
)
