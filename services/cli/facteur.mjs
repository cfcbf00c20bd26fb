#!/usr/bin/env node
// The `facteur` command: the built program where there is one, else the sources through tsx.
import { existsSync } from 'node:fs'

const built = new URL('./main.js', import.meta.url)
if (existsSync(built)) {
  await import(built.href)
} else {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./main.ts')
}
