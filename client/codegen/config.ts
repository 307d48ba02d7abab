import type { CodegenConfig } from '@graphql-codegen/cli'

/** The types of every operation and fragment in one file; their documents beside each `.graphql` file, in `generated`. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'client/src/**/*.graphql',
  config: {
    scalars: { Date: 'string', PartialDate: 'string' },
    strictScalars: true,
    useTypeImports: true,
    enumType: 'string-literal',
    mergeFragmentTypes: true,
    optimizeDocumentNode: true,
  },
  generates: {
    'client/src/generated/possibleTypes.ts': { plugins: ['fragment-matcher'] },
    'client/src/generated/types.ts': { plugins: ['typescript-operations'] },
    'client/src/': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.ts', folder: 'generated', baseTypesPath: 'generated/types.ts' },
      plugins: ['typed-document-node'],
      config: { importOperationTypesFrom: 'Types', documentMode: 'documentNodeImportFragments' },
    },
  },
}
export default config
