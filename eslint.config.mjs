import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { oneWayImports } from './scripts/lint/one-way-imports.mjs'

export default tseslint.config(
  {
    ignores: [
      '.next/',
      '.build/',
      'prisma/generated/',
      'next-env.d.ts',
      'test-results/',
      'testing/api/api-types.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{ts,tsx,mjs}'], extends: [tseslint.configs.recommended] },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A leading underscore says "on purpose".
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}'],
    // Integration tests have modules of their own, file by file.
    ignores: ['**/*.{isolated,integration}.test.{ts,tsx}'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['mock', 'doMock', 'resetModules'].map((property) => ({
          object: 'vi',
          property,
          message:
            'Unit tests share their modules: pass a parameter, or name the file *.isolated.test.ts.',
        })),
      ],
    },
  },
  {
    files: ['components/**/*.tsx', 'app/**/*.tsx', 'lib/client/**/*.ts'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['servers/**', 'scripts/**', 'bench/**', 'e2e/**', '**/testing/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    // A test may arrange through any layer.
    ignores: ['**/*.test.{ts,tsx}', '**/testing/**'],
    plugins: { layers: { rules: { 'one-way': oneWayImports } } },
    rules: { 'layers/one-way': 'error' },
  },
)
