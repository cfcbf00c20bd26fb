import { Refusal } from './refusal.ts'
import type { Sentence } from './refusal.ts'

/** What PostgreSQL says in its log when it cannot run, and what a person can do about it. */
const faults: { sign: RegExp; sentence: Sentence }[] = [
  {
    sign: /No space left on device/,
    sentence: {
      fr: 'Le disque est plein : PostgreSQL ne peut plus rien écrire. Libérez de la place puis relancez ; rien de ce qui était confirmé n’est perdu.',
      en: 'The disk is full: PostgreSQL cannot write any more. Free some space and start again; nothing that was confirmed is lost.',
    },
  },
  {
    sign: /Address already in use/,
    sentence: {
      fr: 'Le port de PostgreSQL vient d’être pris par un autre programme : relancez, un port libre sera choisi.',
      en: 'The port of PostgreSQL has just been taken by another program: start again, a free one will be chosen.',
    },
  },
  {
    sign: /lock file "postmaster.pid" already exists|pre-existing shared memory block/,
    sentence: {
      fr: 'Un autre PostgreSQL travaille déjà sur ce dossier de données : arrêtez-le puis relancez.',
      en: 'Another PostgreSQL already works on this data folder: stop it, then start again.',
    },
  },
  {
    sign: /database files are incompatible with server/,
    sentence: {
      fr: 'Le dossier de données vient d’une autre version de PostgreSQL : exportez-le avec elle, ou écartez ce dossier et relancez.',
      en: 'The data folder comes from another version of PostgreSQL: export it with that one, or move this folder away and start again.',
    },
  },
  {
    sign: /Permission denied|has wrong ownership|invalid permissions/,
    sentence: {
      fr: 'PostgreSQL n’a pas accès à son dossier de données : rendez-le au compte qui le fait tourner.',
      en: 'PostgreSQL has no access to its data folder: give it back to the account that runs it.',
    },
  },
  {
    sign: /error while loading shared libraries|cannot execute binary file|not found \(required by/,
    sentence: {
      fr: 'Le PostgreSQL embarqué ne tourne pas sur ce système : installez PostgreSQL 15 ou plus récent et donnez DATABASE_URL.',
      en: 'The embedded PostgreSQL does not run on this system: install PostgreSQL 15 or later and set DATABASE_URL.',
    },
  },
]

/** Turns what PostgreSQL wrote before it ended into a refusal with one clear sentence. */
export function postgresRefusal(output: string): Refusal {
  const cause = new Error(output.trimEnd().split('\n').slice(-8).join('\n'))
  const known = faults.find(({ sign }) => sign.test(output))
  if (known !== undefined) return new Refusal(known.sentence, { cause })
  return new Refusal(
    {
      fr: `PostgreSQL s’est arrêté sans démarrer. Ses dernières lignes :\n${cause.message}`,
      en: 'PostgreSQL ended before it was ready; its last lines are above.',
    },
    { cause },
  )
}
