export const workflowBundle: string
export function build(root: string): Promise<string>
export function forgetOtherBuilds(folder: string): void
