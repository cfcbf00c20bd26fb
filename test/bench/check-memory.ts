import { readFileSync } from 'node:fs'
import { check } from '../../schemas/check.ts'
import { parseLocalDate } from '../../schemas/values/local-date.ts'

// How far one check of a file raises the memory of a process that has checked before. The file to
// warm up with and the file to measure are the arguments; the answer is a number of bytes.

const [warmUp, file] = process.argv.slice(2)
const today = parseLocalDate('2026-11-22')
if (warmUp === undefined || file === undefined) throw new RangeError('two files are needed')
if (today === undefined) throw new TypeError('a real day')

const small = readFileSync(warmUp)
for (let round = 0; round < 20; round += 1) check(small, { today })
const bytes = readFileSync(file)
const before = process.memoryUsage.rss()
check(bytes, { today })
// The peak is of the whole life of the process, in KiB: at worst it says too much.
process.stdout.write(String(process.resourceUsage().maxRSS * 1024 - before))
