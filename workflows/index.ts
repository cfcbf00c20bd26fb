// Temporal bundles workflows from one module: the only barrel of the project.
export * from './invoice-emission.ts'
export * from './ppf-flow.ts'
