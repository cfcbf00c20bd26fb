// The arrows of ARCHITECTURE.md. Every rule is an error; what is not allowed here is refused.

const worker = '(invoicing|routing|ereporting|notifications|archive|accounting)'
const codecs = '(ubl|cii|cdar|flux1|flux10|annuaire|envelope)'

/** Packages that a pure folder may use: each is itself a function of its input. */
const purePackages = [
  '^node_modules/(typebox|@sinclair/typebox)/',
  '^node_modules/libxml2-wasm/',
  '^node_modules/tar-stream/',
]

/** A rule that refuses every import of `from` but those `to` names. */
function only(name, comment, from, to, options = {}) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, ...(options.except ? { pathNot: options.except } : {}) },
    to: { pathNot: to, ...options.to },
  }
}

/** A layer of schemas/ and the layers below it; the finding is a value every layer may return. */
function layer(name, from, below) {
  const allowed = below.map((folder) => `^schemas/${folder}/`)
  return only(
    `schemas-${name}-points-down`,
    'values < codelists < invoice < xml < codecs < rules < check',
    `^schemas/${from}/`,
    ['^(?!schemas/)', '^schemas/rules/finding\\.ts$', ...allowed],
  )
}

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment:
        'types may name each other (a group holds parts, a part may be a group); code may not',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-test-package-in-product',
      comment: 'infra starts the test server and the tools of a checkout, never of the image',
      severity: 'error',
      from: { path: '^(schemas|services|workflows|migrations)/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    only(
      'schemas-are-pure',
      'no I/O, no clock, no environment: schemas import schemas, pure packages, and buffers, ' +
        'whose functions (is this UTF-8?) see memory only',
      '^schemas/',
      ['^schemas/', '^buffer$', ...purePackages],
      { except: '^schemas/(pdf|facturx|envelope|audit)/' },
    ),
    only(
      'schemas-containers-are-pure',
      'a Factur-X PDF and a PPF envelope are compressed: zlib in memory is a pure function',
      '^schemas/(facturx|envelope)/',
      ['^schemas/', '^zlib$', '^stream$', '^buffer$', ...purePackages],
    ),
    only(
      'schemas-pdf-is-pure',
      'streams are compressed and files identified: zlib and SHA-256 are functions of their input',
      '^schemas/pdf/',
      ['^schemas/', '^(zlib|crypto)$', '^buffer$', ...purePackages],
    ),
    only(
      'schemas-audit-is-pure',
      'the chain is made of SHA-256, which is a function of its input',
      '^schemas/audit/',
      ['^schemas/', '^crypto$', ...purePackages],
    ),
    layer('values', 'values', ['values']),
    layer('codelists', 'codelists', ['values', 'codelists']),
    layer('invoice', 'invoice', ['values', 'codelists', 'invoice']),
    layer('xml', 'xml', ['values', 'codelists', 'invoice', 'xml', 'grammar']),
    only(
      'schemas-grammar-points-down',
      'a grammar is data; it is written as XML, and chosen by what a document says it is',
      '^schemas/grammar/',
      ['^schemas/grammar/', '^schemas/xml/(writer|scenario)\\.ts$', '^(?!schemas/)'],
    ),
    layer('codecs', codecs, [
      'values',
      'codelists',
      'invoice',
      'lifecycle',
      'reporting',
      'xml',
      codecs,
    ]),
    layer('pdf', 'pdf', ['values', 'pdf']),
    layer('view', 'view', ['values', 'codelists', 'invoice', 'pdf', 'view']),
    layer('facturx', 'facturx', [
      'values',
      'codelists',
      'invoice',
      'xml',
      'pdf',
      'view',
      'facturx',
    ]),
    layer('lifecycle', 'lifecycle', ['values', 'codelists', 'lifecycle']),
    layer('reporting', 'reporting', ['values', 'codelists', 'invoice', 'reporting']),
    {
      name: 'schemas-check-is-the-top',
      severity: 'error',
      from: { path: '^schemas/[^/]+/' },
      to: { path: '^schemas/check\\.ts$' },
    },
    only(
      'workflows-only-order-steps',
      'by value: workflows, the life cycle, the reporting rules and the workflow SDK',
      '^workflows/',
      [
        '^workflows/',
        '^schemas/(lifecycle|reporting|values|codelists)/',
        '^node_modules/@temporalio/(workflow|common)/',
      ],
      { to: { dependencyTypesNot: ['type-only'] } },
    ),
    only(
      'workflows-see-types-of-activities',
      'by type: also any schema and the activities of a service',
      '^workflows/',
      ['^(workflows|schemas)/', '^services/[^/]+/', '^node_modules/@temporalio/(workflow|common)/'],
    ),
    {
      name: 'a-service-knows-the-contract-of-workflows-only',
      severity: 'error',
      from: { path: '^services/' },
      to: { path: '^workflows/', pathNot: '^workflows/contract\\.ts$' },
    },
    {
      name: 'a-worker-service-knows-other-contracts-only',
      comment: 'main.ts builds the use cases another service exports through its contract.ts',
      severity: 'error',
      from: { path: `^services/${worker}/` },
      to: {
        path: '^services/',
        pathNot: [
          '^services/$1/',
          '^services/(runtime|store)/',
          `^services/${worker}/contract\\.ts$`,
        ],
      },
    },
    {
      name: 'runtime-knows-no-service',
      severity: 'error',
      from: { path: '^services/runtime/' },
      to: { path: '^services/', pathNot: '^services/runtime/' },
    },
    {
      name: 'store-knows-no-service',
      severity: 'error',
      from: { path: '^services/store/' },
      to: { path: '^services/', pathNot: '^services/(store|runtime)/' },
    },
    {
      name: 'nobody-imports-an-edge',
      comment: 'api, portal and cli are doors: nothing stands on them',
      severity: 'error',
      from: { path: '^services/([^/]+)/', pathNot: '^services/cli/' },
      to: { path: '^services/(api|portal|cli)/', pathNot: '^services/$1/' },
    },
    {
      name: 'the-command-knows-the-contract-of-the-api-only',
      comment: 'companies and their clients are made by whoever sets a platform up',
      severity: 'error',
      from: { path: '^services/cli/' },
      to: { path: '^services/(api|portal)/', pathNot: '^services/api/contract\\.ts$' },
    },
    {
      name: 'services-do-not-know-how-they-are-run',
      severity: 'error',
      from: { path: '^(schemas|services|workflows|migrations)/' },
      to: { path: '^infra/' },
    },
    {
      name: 'nobody-imports-a-migration',
      severity: 'error',
      from: { path: '^(schemas|services|workflows)/' },
      to: { path: '^migrations/' },
    },
    only('migrations-import-nothing-of-ours', 'they are frozen once merged', '^migrations/', [
      '^node_modules/kysely/',
    ]),
    {
      name: 'infra-knows-the-doors-only',
      severity: 'error',
      from: { path: '^infra/' },
      to: {
        path: '^(services|workflows)/',
        pathNot: ['^services/(runtime|store)/', '^services/[^/]+/(main|contract)\\.ts$'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|\\.facteur)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
}
