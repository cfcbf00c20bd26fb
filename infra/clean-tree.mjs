// The last step of `npm run check:all`: nothing the checks generate differs from what is committed.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fault, say } from './progress.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

if (existsSync(path.join(root, '.git'))) {
  // In a container the checkout often belongs to somebody else than the one who looks at it.
  const git = ['-c', `safe.directory=${root}`, '-C', root, 'status', '--porcelain']
  const changes = execFileSync('git', git, { encoding: 'utf8' }).trimEnd()
  if (changes === '') {
    say({ fr: 'Rien à valider : l’arbre est propre', en: 'Nothing to commit: the tree is clean' })
  } else {
    process.stdout.write(`${changes}\n`)
    fault({
      fr: 'Des fichiers diffèrent de ce qui est validé : validez-les ou rétablissez-les.',
      en: 'Some files differ from what is committed: commit them, or put them back.',
    })
    process.exitCode = 1
  }
} else {
  say({ fr: 'Pas de dépôt git ici : rien à comparer', en: 'No git here: nothing to compare' })
}
