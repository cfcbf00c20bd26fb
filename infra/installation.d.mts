import type { Sentence } from './refusal.ts'

export function nodeFault(version: string): Sentence | undefined
export function isInstalled(root: string): boolean
export function install(root: string): Promise<boolean>
export function npmFault(output: string): Sentence
